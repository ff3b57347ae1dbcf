// Tried in this order: "post-deployment" names the deployment, too. The words of a heading, in English.
const stages = [
  ['rollback', /\b(?:roll(?:ing|ed)?[ -]?back|back[ -]?out|revert)/i],
  ['post-deployment', /\b(?:post[ -]?(?:deploy|release|launch|go)|(?:after|following) (?:the )?(?:deploy|release|launch)|success criteria)|^after\b/i],
  ['pre-deployment', /\b(?:pre[ -]?(?:deploy|release|launch|flight|merge)|(?:before|prior to) (?:the )?(?:deploy|release|releasing|launch|merg)|approvals?\b|sign[ -]?offs?\b|readiness\b|go\/no-go)|^before\b/i],
  ['staging', /\b(?:staging|pre-?prod|uat)\b/i],
  ['monitoring', /\b(?:monitor|alert|observab|metrics)/i],
  ['deployment', /\b(?:deploy|roll[ -]?out|go[ -]?live|launch|cut[ -]?over|release (?:steps|process|day))|^(?:during|production)\b/i]
] as const

/** A moment that headings of checklists name. `other`: none of them. */
export type Stage = (typeof stages)[number][0] | 'other'

/** In the order in which they come. */
export const stageOrder: readonly Stage[] = ['pre-deployment', 'staging', 'deployment', 'post-deployment', 'monitoring', 'rollback', 'other']

/** The stage that a heading names; undefined: none, as in "Code quality" or "Deployment checklist". */
export function stageOf(heading: string): Exclude<Stage, 'other'> | undefined {
  if (/\b(?:deployment|release|production) (?:checklist|runbook)\b/i.test(heading)) return undefined
  return stages.find(([, words]) => words.test(heading))?.[0]
}
