import type { EvaluateContext, OptionProblem, Surroundings } from '../../core/criterion.ts'
import { EvidenceError } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import type { Outcome } from '../../core/outcome.ts'
import { shortSha, type Subject } from '../../core/subject.ts'
import { count, listNames } from '../../core/text.ts'
import type { PullRequest, RangeCommit } from '../../ports/index.ts'
import type { Verdict } from './judge.ts'
import type { Exception, Options } from './options.ts'
import { byName } from './release-brought.ts'
import type { ReleaseEvidence } from './release-evidence.ts'
import { exceptedBy, whyNotExcepted } from './release-except.ts'
import { reviewedBy, whyNot } from './release-review.ts'
import { fromWhom } from './who.ts'

/** With what each means, for the kind's reasons. */
export const releaseReasons = {
  'all-reviewed': 'Every change since the last release was reviewed, or needs no review by `except`.',
  unreviewed: 'Some changes since the last release came without a pull request that was approved. They are named.',
  'no-last-release': 'There is no earlier release to count the changes from, or no tag of the name under `since`.',
  'not-earlier': 'The last releases, or what `since` names, are no ancestors of the commit.',
  proposed: 'The commit is only proposed; it is judged when it is released.'
} as const

export type ReleaseReason = keyof typeof releaseReasons

const mostListed = 100
const mostNamed = 8

/** What is wrong with options of `scope: release` beside others; for the kind's `verify`. */
export function releaseProblems(options: Options, { criteria }: Pick<Surroundings, 'criteria'>): readonly OptionProblem[] {
  const { scope, sources, 'distinct-from': others = [] } = options
  if (scope !== 'release') {
    const stray = (['since', 'except'] as const).filter((key) => options[key] !== undefined)
    const mixed = others.flatMap((id, index) => (Object.hasOwn(criteria, id) && isForRelease(criteria[id]) ? [{ path: ['distinct-from', index], message: `${id} has scope: release, where each change has approvers of its own` }] : []))
    return [...stray.map((key) => ({ path: [key], message: `${key} is for scope: release only` })), ...mixed]
  }
  return [
    ...(sources.includes('environment') ? [{ path: ['sources'], message: 'an environment is approved for a run, not for each change since the last release: with scope: release use review or comment' }] : []),
    ...(others.length > 0 ? [{ path: ['distinct-from'], message: 'each change since the last release has approvers of its own: distinct-from does not go with scope: release' }] : [])
  ]
}

function isForRelease(criterion: unknown): boolean {
  return typeof criterion === 'object' && criterion !== null && 'scope' in criterion && criterion.scope === 'release'
}

/**
 * Whether every commit since the last release came with a pull request that `judge` is satisfied with, or is excepted.
 * Pure; `judge` says who approved one pull request on its head.
 */
export function evaluateRelease(
  options: Options,
  evidence: ReleaseEvidence | undefined,
  { subject }: Pick<EvaluateContext, 'subject'>,
  judge: (pull: PullRequest) => Verdict
): Outcome<ReleaseReason> {
  if (evidence === undefined) throw bug('The changes since the last release were not collected.')
  const since = evidence.base?.name ?? 'the last release'
  const wanted = `a pull request with ${count(options.count, 'approval')} ${fromWhom(options)} for every change since ${since}`
  if (subject.proposed) return { status: 'not-applicable', reason: 'proposed', wanted, seen: `${shortSha(subject.commit)} is not released yet`, findings: [] }
  if (evidence.base === undefined) return withoutBase(wanted, evidence, subject)

  const commits = byName(evidence.commits)
  if (!commits.has(subject.commit)) throw bug('The commit itself is not among the changes since the last release.')
  const reviews = reviewedBy(evidence, subject, commits, judge)
  const exceptions = exceptedBy(options, evidence, commits)
  const others = evidence.commits.filter(({ oid }) => !reviews.reviewed.has(oid))
  const excepted = others.filter(({ oid }) => exceptions.has(oid))
  const unreviewed = others.filter(({ oid }) => !exceptions.has(oid))

  const seen = `${tally(commits.size - others.length, commits.size, since)}${excepted.length === 0 ? '' : `, ${number(excepted.length)} excepted`}`
  const notes = [...rejectedNotes(evidence), ...exceptionNotes(options, excepted, exceptions), ...reviews.warnings]
  if (unreviewed.length === 0) return { status: 'passed', reason: 'all-reviewed', wanted, seen, findings: notes }
  const why = (commit: RangeCommit): string => [...whyNot(commit, subject, reviews), ...whyNotExcepted(commit, options, evidence)].join('; ')
  return { status: 'failed', reason: 'unreviewed', wanted, seen, remedy: afterwards, findings: [...unreviewedFindings(unreviewed, why), ...notes] }
}

const afterwards =
  'A review cannot be given afterwards. Let somebody look at these commits now, and say so in the policy: with a waiver for this release, ' +
  'or with `since` and the last of them once all are looked at. Protect the branch, so that changes come by approved pull requests only.'

function tally(reviewed: number, all: number, since: string): string {
  return `${number(reviewed)} of ${number(all)} ${all === 1 ? 'commit' : 'commits'} since ${since} ${all === 1 ? 'was' : 'were'} reviewed`
}

function withoutBase(wanted: string, { rejected, unknownTag }: ReleaseEvidence, { commit, version }: Subject): Outcome<ReleaseReason> {
  const remedy = 'Name the tag, or the full SHA of the commit, up to which all is taken as judged: `since: v1.2.0`. For a first release that can be the first commit.'
  const failed = { status: 'failed', wanted, remedy, findings: rejectedNotes({ rejected }) } as const
  if (unknownTag !== undefined) return { ...failed, reason: 'no-last-release', seen: `the remote has no tag ${unknownTag}`, remedy: 'Push that tag, or name another one under `since`.' }
  if (rejected.length === 0) return { ...failed, reason: 'no-last-release', seen: `the remote has no release${version === undefined ? '' : ` before ${version}`}` }
  return { ...failed, reason: 'not-earlier', seen: `${shortSha(commit)} does not come after ${listNames(rejected.map(({ name }) => name))}` }
}

const relations = {
  identical: 'is the commit itself',
  behind: 'comes after the commit',
  diverged: 'is on another line of history',
  unrelated: 'shares no history with the commit, or is not there'
} as const

function rejectedNotes({ rejected }: Pick<ReleaseEvidence, 'rejected'>): readonly Finding[] {
  return rejected.map(({ name, commit, relation }) => ({ level: 'note', message: `Changes cannot be counted from ${name} (${shortSha(commit)}): it ${relations[relation]}` }))
}

function unreviewedFindings(unreviewed: readonly RangeCommit[], why: (commit: RangeCommit) => string): readonly Finding[] {
  const listed = unreviewed.slice(0, mostListed).map((commit): Finding => {
    const authors = listNames(commit.authors.map(({ login, name }) => (login === null ? (name ?? 'somebody without a name') : `@${login}`)), 3)
    return { level: 'error', message: `${shortSha(commit.oid)} "${commit.subject}" by ${authors}: ${why(commit)}`, url: commit.url }
  })
  const rest = unreviewed.length - listed.length
  return rest === 0 ? listed : [...listed, { level: 'error', message: `${number(rest)} more ${rest === 1 ? 'commit was' : 'commits were'} not reviewed` }]
}

function exceptionNotes({ except = [] }: Options, commits: readonly RangeCommit[], excepted: ReadonlyMap<string, Exception>): readonly Finding[] {
  return except.flatMap((exception): Finding[] => {
    const own = commits.filter(({ oid }) => excepted.get(oid) === exception)
    if (own.length === 0) return []
    const names = listNames(own.map(({ oid }) => shortSha(oid)), mostNamed)
    return [{ level: 'note', message: `${count(own.length, 'commit')} by ${listNames(exception.users)} needed no review (${exception.reason}): ${names}` }]
  })
}

function bug(message: string): EvidenceError {
  return new EvidenceError('internal', message, 'Please report this as a bug of the gate.')
}

function number(amount: number): string {
  return amount.toLocaleString('en-US')
}
