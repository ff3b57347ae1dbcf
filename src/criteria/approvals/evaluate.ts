import type { EvaluateContext } from '../../core/criterion.ts'
import type { Finding } from '../../core/finding.ts'
import type { Outcome } from '../../core/outcome.ts'
import { shortSha, type Subject } from '../../core/subject.ts'
import { count, listNames } from '../../core/text.ts'
import type { PullRequest } from '../../ports/index.ts'
import { candidates, type Candidate, type Refusal } from './candidates.ts'
import type { Evidence } from './collect.ts'
import type { Options } from './options.ts'

export type Reason = 'approved' | 'no-pull-request' | 'no-approval' | 'not-enough' | Refusal

export function evaluate(options: Options, evidence: Evidence, context: EvaluateContext): Outcome<Reason> {
  const { subject } = context
  const wanted = `${count(options.count, 'approval')} ${fromWhom(options)}${options.current ? ' on the head of the pull request' : ''}`
  const relevant = evidence.pullRequests.filter((pull) => whyUnrelated(pull, subject) === undefined)
  if (relevant.length === 0) return withoutPullRequest(wanted, evidence, subject)

  const judged = relevant.map((pull) => judgePullRequest(wanted, pull, options, evidence, context))
  return judged.find((outcome) => outcome.status === 'passed') ?? judged[0] ?? withoutPullRequest(wanted, evidence, subject)
}

/** Why a pull request says nothing about the subject, though GitHub associates it with the commit. */
function whyUnrelated(pull: PullRequest, subject: Subject): string | undefined {
  if (subject.proposed) {
    if (subject.event === 'merge_group' || pull.headSha === subject.commit) return undefined
    return `its head is now ${shortSha(pull.headSha)}, not ${shortSha(subject.commit)}`
  }
  if (pull.baseRef !== subject.branch) return `it goes into ${pull.baseRef}, not ${subject.branch ?? 'a branch that is known'}`
  if (pull.headSha === subject.commit || (pull.merged && pull.mergeSha === subject.commit)) return undefined
  const merged = pull.merged ? `it was merged as ${shortSha(pull.mergeSha ?? 'an unknown commit')}` : 'it is not merged'
  return `${merged}, and its head is ${shortSha(pull.headSha)}`
}

function withoutPullRequest(wanted: string, evidence: Evidence, subject: Subject): Outcome<Reason> {
  const others = evidence.pullRequests.map((pull): Finding => ({
    level: 'note',
    message: `Pull request #${pull.number} does not count: ${whyUnrelated(pull, subject) ?? 'it is unrelated'}`,
    url: pull.url
  }))
  return {
    status: 'failed',
    reason: 'no-pull-request',
    wanted,
    seen: `no pull request brought ${shortSha(subject.commit)} to ${subject.branch ?? 'its branch'}`,
    remedy: 'Release a commit that came through a reviewed pull request. A commit that was pushed directly has no review: open a pull request for it, or revert it and do so.',
    findings: others
  }
}

function judgePullRequest(wanted: string, pull: PullRequest, options: Options, evidence: Evidence, context: EvaluateContext): Outcome<Reason> {
  const head = context.subject.proposed && context.subject.event !== 'merge_group' ? context.subject.commit : pull.headSha
  const all = candidates(pull, head, options, evidence, context)
  const counting = all.filter((candidate) => candidate.refusal === undefined)
  const against = all.filter((candidate) => candidate.refusal === 'changes-requested')
  const approvers = listNames(counting.map((candidate) => `@${candidate.login}`))
  const notes = [...all.flatMap((candidate) => explain(candidate, head)), ...unknownAccounts(pull)]

  if (counting.length >= options.count && against.length === 0) {
    return { status: 'passed', reason: 'approved', wanted, seen: `#${pull.number} approved by ${approvers}`, findings: notes }
  }
  const reason = failureReason(all)
  const got = counting.length === 0 ? 'no approval that counts' : `${count(counting.length, 'approval')}, by ${approvers}`
  const objection = against.length === 0 ? '' : `; changes requested by ${listNames(against.map((candidate) => `@${candidate.login}`))}`
  return {
    status: 'failed',
    reason,
    wanted,
    seen: `#${pull.number} has ${got}${objection}`,
    remedy: `${remedies[reason] ?? `Ask for a review ${fromWhom(options)} on ${pull.url}.`} Then run this job again.`,
    findings: [{ level: 'error', message: `Pull request #${pull.number} has ${got} of ${options.count}${objection}`, url: pull.url }, ...notes]
  }
}

/** One cause for all that do not count is the reason; several are `not-enough`. */
function failureReason(all: readonly Candidate[]): Exclude<Reason, 'approved'> {
  if (all.length === 0) return 'no-approval'
  const refusals = new Set(all.flatMap((candidate) => candidate.refusal ?? []))
  if (refusals.has('changes-requested')) return 'changes-requested'
  const [only] = refusals
  return refusals.size === 1 && only !== undefined && all.every((candidate) => candidate.refusal !== undefined) ? only : 'not-enough'
}

const remedies: Partial<Record<Reason, string>> = {
  'changes-requested': 'Whoever requested changes approves, or somebody with the right to do so dismisses that review and says why.',
  'stale-approval': 'Ask the reviewer to look at what was pushed since and to approve again. For a merged pull request the approval can no longer be given: release a commit whose pull request was approved as merged.',
  'own-approval': 'Ask somebody who wrote none of its commits.',
  'bot-approval': 'Ask a person, or name the bot under `from: { users: [...] }` if its approval shall count.'
}

const why: Record<Refusal, (candidate: Candidate, head: string) => string> = {
  'changes-requested': () => 'requested changes, and that stands',
  dismissed: () => 'approved or requested changes, but the review was dismissed',
  'deleted-user': () => 'reviewed, and the account no longer exists',
  'bot-approval': () => 'approved, but is a bot',
  'own-approval': () => 'approved, but wrote or committed part of the change',
  'not-entitled': () => 'reviewed, but is not among those whose review counts',
  'stale-approval': ({ review }, head) =>
    `approved ${review.commit === null ? 'a commit that is gone' : shortSha(review.commit)}, but the head is ${shortSha(head)}`
}

function explain(candidate: Candidate, head: string): readonly Finding[] {
  if (candidate.refusal === undefined) return []
  return [{ level: 'note', message: `@${candidate.login} ${why[candidate.refusal](candidate, head)}`, url: candidate.review.url }]
}

function unknownAccounts(pull: PullRequest): readonly Finding[] {
  const unknown = pull.contributors.filter((contributor) => contributor.login === null)
  if (unknown.length === 0) return []
  const names = listNames(unknown.map((contributor) => contributor.name ?? 'somebody without a name'))
  return [{ level: 'warning', message: `GitHub knows no account for ${names}, who wrote part of #${pull.number}: whether an approver is the same person cannot be told`, url: pull.url }]
}

function fromWhom({ from }: Options): string {
  if (typeof from === 'string') return `from the group ${from}`
  const parts = [from.users && `from ${listNames(from.users.map((user) => `@${user}`))}`, from.permission && `from people with ${from.permission} permission`]
  return parts.filter(Boolean).join(' or ')
}
