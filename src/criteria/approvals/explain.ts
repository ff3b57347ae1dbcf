import type { Finding } from '../../core/finding.ts'
import { shortSha } from '../../core/subject.ts'
import { listNames } from '../../core/text.ts'
import type { Contributor } from '../../ports/index.ts'
import { lower } from './circles.ts'
import type { Ownership } from './facts.ts'
import type { Candidate, Refusal, Verdict } from './judge.ts'
import type { Scene } from './scenes.ts'

const why: Record<Refusal, (candidate: Candidate, head: string) => string> = {
  'changes-requested': () => 'requested changes, and that stands',
  rejected: () => 'rejected the environment in this run, and that stands',
  dismissed: () => 'approved or requested changes, but the review was dismissed',
  'deleted-user': () => 'reviewed, and the account no longer exists',
  'bot-approval': () => 'approved, but is a bot',
  'own-approval': () => 'approved, but wrote or committed part of the change',
  'pushed-it': () => 'approved, but pushed the commit that is approved',
  'not-entitled': ({ source }) =>
    `${source === 'review' ? 'reviewed' : 'approved'}, but is not among those whose ${source === 'review' ? 'review' : 'approval'} counts`,
  'stale-approval': ({ commit }, head) =>
    `approved ${commit == null ? 'a commit that is gone' : shortSha(commit)}, but the head is ${shortSha(head)}`,
  'unbound-comment': (_, head) =>
    `approved by a comment that names no commit: after the phrase ${shortSha(head)} is missing`,
  'edited-comment': () => 'approved by a comment that was edited since: who wrote what is there now cannot be told',
  'hidden-comment': () => 'approved by a comment that was hidden since',
  'other-commit': () => 'approved the environment, but in a run of another commit than is judged'
}

/** Everybody whose approval does not count, with the reason; nobody who counts by another approval. */
export function explainRefused({ candidates, people }: Verdict, { head }: Scene): readonly Finding[] {
  const counting = new Set(people.map(lower))
  return candidates.flatMap((candidate): Finding[] => {
    const { refusal, login, url } = candidate
    if (refusal === undefined || counting.has(lower(login))) return []
    return [
      { level: 'note', message: `@${login} ${why[refusal](candidate, head)}`, ...(url === undefined ? {} : { url }) }
    ]
  })
}

export function warnOfUnknown(
  contributors: readonly Contributor[],
  what: string,
  url: string | undefined
): readonly Finding[] {
  const unknown = contributors.filter(({ login }) => login === null)
  if (unknown.length === 0) return []
  const names = listNames(unknown.map(({ name }) => name ?? 'somebody without a name'))
  const message = `GitHub knows no account for ${names}, who wrote part of ${what}: whether an approver is the same person cannot be told`
  return [{ level: 'warning', message, ...(url === undefined ? {} : { url }) }]
}

/** What in CODEOWNERS does not say what it seems to. */
export function warnOfOwnership(ownership: Ownership | null | undefined): readonly Finding[] {
  if (ownership == null) return []
  const { path, problems, owned } = ownership
  const skipped = problems.map(({ line, message }): Finding => ({
    level: 'warning',
    message: `GitHub skips this line, and so does the gate: ${message}`,
    place: { path, line }
  }))
  const addresses = owned.flatMap(({ line, owners }) =>
    owners.filter((owner) => !owner.startsWith('@')).map((owner) => ({ line, owner }))
  )
  return [
    ...skipped,
    ...addresses.map(({ line, owner }): Finding => ({
      level: 'warning',
      message: `${owner} is an address, and GitHub does not say whose: nobody can approve by it. Write @user or @org/team`,
      place: { path, line }
    }))
  ]
}
