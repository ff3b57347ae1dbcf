import { shellWord } from '../core/shell-word.ts'
import { count, listNames } from '../core/text.ts'
import type { Draft, DraftCriterion } from './draft.ts'
import { pathOf, type Entry } from './entries.ts'
import type { ChecklistDraft, Fate } from './from-checklist.ts'
import { stageOrder } from './stages.ts'

const mostText = 100

/** Each criterion with the items that it decides, then by stage and section those that none does, each with the reason. */
export function checklistListing({ draft, fates, remarks }: ChecklistDraft, checklist: string): readonly string[] {
  const at = ({ line, text }: Entry): string => `${checklist}:${line} ${text.length > mostText ? `${text.slice(0, mostText)}…` : text}`
  const decided = draft.criteria.flatMap((criterion) => [
    heading(criterion),
    ...fates.filter(({ criteria }) => criteria.includes(criterion.id)).map(({ entry }) => `  ${at(entry)}`),
    ...(criterion.kind === 'checklist' ? [`  ${wantOf(criterion)}`] : [])
  ])
  const open = fates.filter(({ criteria }) => criteria.length === 0)
  return [
    ...decided,
    ...(open.length === 0 ? [] : ['', `Not decided by this policy (${count(open.length, 'item')}):`]),
    ...stageOrder.flatMap((stage) => ofStage(stage, open.filter(({ entry }) => entry.section.stage === stage), at)),
    ...remarks.flatMap((remark) => ['', remark])
  ]
}

/** Each criterion with its kind and why it is there. */
export function criteriaListing({ criteria }: Draft): readonly string[] {
  return criteria.flatMap((criterion) => [heading(criterion), ...criterion.comments.map((comment) => `  ${comment}`)])
}

/** What is left to do before the draft can be met. */
export function nextSteps(draft: Draft, { path, isUsual, gate }: { readonly path: string; readonly isUsual: boolean; readonly gate: string }): readonly string[] {
  const questions = openQuestions(draft)
  const reports = draft.criteria.filter(({ kind }) => kind === 'tests' || kind === 'findings').map(({ id }) => id)
  const file = shellWord(path)
  const steps = [
    ...(questions.length === 0 ? [] : [`Say in ${path} what the draft had to guess:`]),
    ...(reports.length === 0 ? [] : [`Let CI write the reports of ${listNames(reports)} to the paths in ${path}, or change the paths; \`artifact:\` takes them from another workflow.`]),
    `Read it again: ${gate} validate ${file}`,
    `Try it: ${gate} check --local${draft.criteria.some(({ kind }) => kind === 'tag') ? ' --tag TAG' : ''}${isUsual ? '' : ` --policy ${file}`}`,
    `Commit ${path} on the default branch: the gate reads it from there${isUsual ? '' : ', if its input `policy` names it'}.`
  ]
  return ['Next:', ...steps.flatMap((step, index) => [`${index + 1}. ${step}`, ...(index === 0 ? questions.map((question) => `   - ${question}`) : [])])]
}

function openQuestions({ people, criteria }: Draft): readonly string[] {
  const groups = Object.keys(people)
  return [
    ...(groups.length === 0 ? [] : [`people: who is in ${listNames(groups, 20)} (until then nobody can approve)`]),
    ...criteria.flatMap(({ id, unsure }) => unsure.map(({ value, say }) => `${id}: ${say} (the draft has ${value})`))
  ]
}

function heading({ id, kind, name }: DraftCriterion): string {
  return `${id}, of kind ${kind}${name === undefined ? '' : `: ${name}`}`
}

function wantOf({ options = {} }: DraftCriterion): string {
  const { sections } = options
  return `every other item of ${Array.isArray(sections) ? listNames(sections.map(String), 20) : 'the document'} has to be ticked`
}

function ofStage(stage: string, fates: readonly Fate[], at: (entry: Entry) => string): readonly string[] {
  const lines: string[] = []
  let before: Entry['section'] | undefined
  for (const { entry, why } of fates) {
    if (entry.section !== before) lines.push(`  ${pathOf(entry.section).join(' › ') || 'before the first heading'}`)
    before = entry.section
    lines.push(`    ${at(entry)} – ${why}`)
  }
  return lines.length === 0 ? [] : ['', stage === 'other' ? 'no stage' : stage, ...lines]
}
