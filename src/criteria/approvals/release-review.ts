import type { Finding } from '../../core/finding.ts'
import type { Subject } from '../../core/subject.ts'
import { count, listNames } from '../../core/text.ts'
import type { Contributor, PullRequest, RangeCommit } from '../../ports/index.ts'
import type { Refusal, Verdict } from './judge.ts'
import { broughtBy, type Commits } from './release-brought.ts'
import type { ReleaseEvidence } from './release-evidence.ts'

/** What the pull requests say about the commits. */
export interface Reviews {
  /** Commits that a pull request brought which enough people approved. */
  readonly reviewed: ReadonlySet<string>
  /** By the number of the pull request. */
  readonly judged: ReadonlyMap<number, Judged>
  readonly warnings: readonly Finding[]
}

interface Judged {
  readonly verdict: Verdict
  readonly brought: ReadonlySet<string>
  readonly mergeSha: string | null
}

const mostWarnings = 20

export function reviewedBy({ pullRequests }: ReleaseEvidence, { branch }: Subject, commits: Commits, judge: (pull: PullRequest) => Verdict): Reviews {
  const relevant = pullRequests.filter((pull) => pull.merged && pull.baseRef === branch)
  const judged = new Map(relevant.map((pull) => [pull.number, judgeOne(pull, commits, judge)] as const))
  const satisfied = [...judged.values()].filter(({ verdict }) => verdict.satisfied)
  return { reviewed: new Set(satisfied.flatMap(({ brought }) => [...brought])), judged, warnings: relevant.flatMap(unknownAccounts).slice(0, mostWarnings) }
}

/** GitHub lists the first 250 commits of a pull request; the authors of the others are known from the commits since the last release. */
function judgeOne(pull: PullRequest, commits: Commits, judge: (pull: PullRequest) => Verdict): Judged {
  const brought = broughtBy(pull, commits)
  const further = [...brought].flatMap((oid): Contributor[] => {
    const commit = commits.get(oid)
    // Whoever merges is the author of the merge, and has written nothing by that.
    if (commit === undefined || (oid === pull.mergeSha && commit.parents.length > 1)) return []
    return commit.authors.map(({ login, name }) => ({ commit: oid, role: 'author', login, name }))
  })
  return { verdict: judge({ ...pull, contributors: [...pull.contributors, ...further] }), brought, mergeSha: pull.mergeSha }
}

function unknownAccounts({ number, url, contributors }: PullRequest): readonly Finding[] {
  const unknown = contributors.filter(({ login }) => login === null).map(({ name }) => name ?? 'somebody without a name')
  if (unknown.length === 0) return []
  return [{ level: 'warning', message: `GitHub knows no account for ${listNames(unknown)}, who wrote part of #${number}: whether an approver is the same person cannot be told`, url }]
}

/** Why a commit counts as not reviewed, as ends of a sentence. */
export function whyNot(commit: RangeCommit, { branch }: Subject, { judged }: Reviews): readonly string[] {
  const bringing = [...judged].filter(([, { brought }]) => brought.has(commit.oid)).map(([number, { verdict }]) => `#${number} was merged ${unsatisfied(verdict)}`)
  const others = commit.pullRequests.flatMap(({ number, merged, baseRef }): string[] => {
    const one = judged.get(number)
    if (one?.brought.has(commit.oid) === true) return []
    if (!merged) return [`#${number} is not merged`]
    if (baseRef !== branch) return [`#${number} went into ${baseRef}, not ${branch ?? 'a branch that is known'}`]
    if (one?.mergeSha !== commit.oid) return [`it is not part of #${number} as that was approved and merged`]
    return [`GitHub did not make this merge of #${number}, so it may hold more than was approved`]
  })
  if (bringing.length + others.length > 0) return [...bringing, ...others].slice(0, 3)
  return [commit.parents.length > 1 ? 'a merge without a pull request' : 'no pull request']
}

const words: Record<Refusal, string> = {
  'changes-requested': 'requested changes',
  rejected: 'rejected it',
  dismissed: 'was dismissed',
  'stale-approval': 'approved another commit than its head',
  'unbound-comment': 'named no commit',
  'edited-comment': 'edited the comment',
  'hidden-comment': 'wrote a comment that was hidden',
  'other-commit': 'approved another commit',
  'deleted-user': 'has no account any more',
  'bot-approval': 'is a bot',
  'own-approval': 'wrote part of it',
  'pushed-it': 'pushed it',
  'not-entitled': 'is not among those whose approval counts'
}

function unsatisfied({ candidates, shares, against, exempt }: Verdict): string {
  if (exempt) return 'without an owner in CODEOWNERS who could approve it'
  const short = shares.find(({ people, need }) => people.length < need)
  const amount = short === undefined || short.people.length === 0 ? 'without approval' : `with ${short.people.length} of ${count(short.need, 'approval')}`
  const refused = candidates.flatMap(({ login, refusal }) => (refusal === undefined ? [] : [`@${login} ${words[refusal]}`]))
  const detail = refused.length === 0 ? '' : ` (${listNames(refused, 3)})`
  return `${short === undefined && against.length > 0 ? 'against an objection' : amount}${detail}`
}
