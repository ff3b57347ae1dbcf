import { describe, expect, it } from '@jest/globals'
import type { EvaluateContext } from '../../../src/core/criterion.ts'
import type { Subject } from '../../../src/core/subject.ts'
import type { Evidence } from '../../../src/criteria/approvals/collect.ts'
import { approvals } from '../../../src/criteria/approvals/index.ts'
import { releaseReasons } from '../../../src/criteria/approvals/release.ts'
import type { PullRequest, Review } from '../../../src/ports/index.ts'

const commit = 'a'.repeat(40)
const head = 'b'.repeat(40)
const other = 'c'.repeat(40)
const released: Subject = { repository: { owner: 'acme', name: 'widget' }, commit, event: 'push', ref: 'refs/tags/v1.2.3', tag: 'v1.2.3', branch: 'main', proposed: false }
const { branch: _branch, ...branchless } = released
const proposed: Subject = { ...released, commit: head, event: 'pull_request', proposed: true, pullRequest: 7 }
const queued: Subject = { ...released, event: 'merge_group', proposed: true, pullRequest: 7 }

interface Given extends Partial<Omit<Review, 'author'>> {
  readonly by: string | null
  readonly type?: string
}

let seconds = 0
function review({ by, type = 'User', ...more }: Given): Review {
  const submittedAt = new Date(Date.UTC(2026, 0, 1) + ++seconds * 1000).toISOString()
  return { author: by === null ? null : { login: by, type }, state: 'APPROVED', commit: head, submittedAt, canPush: true, url: `https://github.com/acme/widget/pull/7#pullrequestreview-${seconds}`, ...more }
}

function pull(reviews: readonly Given[], more: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 7,
    url: 'https://github.com/acme/widget/pull/7',
    merged: true,
    author: { login: 'octocat', type: 'User' },
    baseRef: 'main',
    headSha: head,
    mergeSha: commit,
    reviews: reviews.map(review),
    contributors: [{ commit: head, role: 'author', login: 'octocat', name: 'Octo Cat' }],
    ...more
  }
}

type More = Partial<EvaluateContext> & Partial<Omit<Evidence, 'id' | 'set' | 'pullRequests'>> & {
  /** Other criteria that want people of their own; those whose id begins with `a` stand before this one. */
  readonly others?: Readonly<Record<string, unknown>>
}

function evaluated(found: readonly PullRequest[], options: unknown = {}, more: More = {}) {
  const { roles = {}, members = {}, pulls = {}, run, direct, others = {}, ...context } = more
  const own = approvals.options.parse(options)
  const set = Object.entries({ review: own, ...others })
    .map(([id, one]) => ({ id, options: approvals.options.parse(one) }))
    .toSorted((a, b) => a.id.localeCompare(b.id))
  const optional = { ...(run === undefined ? {} : { run }), ...(direct === undefined ? {} : { direct }) }
  const evidence: Evidence = { id: 'review', set, pullRequests: found, roles, members, pulls, ...optional }
  return approvals.evaluate(own, JSON.parse(JSON.stringify(evidence)) as Evidence, { subject: released, now: new Date(), timeLeft: false, people: {}, ...context })
}

interface Row {
  readonly what: string
  readonly reviews: readonly Given[]
  readonly pull?: Partial<PullRequest>
  readonly options?: unknown
  readonly context?: More
  readonly is: string
}

const people = { security: { users: ['Grace', 'release-bot'] } }
const wrote = (login: string | null, role: 'author' | 'committer' = 'author') => ({ contributors: [{ commit: head, role, login, name: login }] })

const counting: readonly Row[] = [
  { what: 'nobody', reviews: [], is: 'no-approval' },
  { what: 'one approval', reviews: [{ by: 'grace' }], is: 'approved' },
  { what: 'one of two', reviews: [{ by: 'grace' }], options: { count: 2 }, is: 'not-enough' },
  { what: 'two of two', reviews: [{ by: 'grace' }, { by: 'alan' }], options: { count: 2 }, is: 'approved' },
  { what: 'one person twice', reviews: [{ by: 'grace' }, { by: 'grace' }], options: { count: 2 }, is: 'not-enough' },
  { what: 'one person in two spellings', reviews: [{ by: 'grace' }, { by: 'GRACE' }], options: { count: 2 }, is: 'not-enough' },
  { what: 'only comments', reviews: [{ by: 'grace', state: 'COMMENTED' }], is: 'no-approval' },
  { what: 'only a draft', reviews: [{ by: 'grace', state: 'PENDING', submittedAt: null }], is: 'no-approval' },
  { what: 'approve, then comment', reviews: [{ by: 'grace' }, { by: 'grace', state: 'COMMENTED' }], is: 'approved' },
  { what: 'approve, then a draft', reviews: [{ by: 'grace' }, { by: 'grace', state: 'PENDING' }], is: 'approved' },
  { what: 'approve, then request changes', reviews: [{ by: 'grace' }, { by: 'grace', state: 'CHANGES_REQUESTED' }], is: 'changes-requested' },
  { what: 'request changes, then approve', reviews: [{ by: 'grace', state: 'CHANGES_REQUESTED' }, { by: 'grace' }], is: 'approved' },
  { what: 'request changes, then comment', reviews: [{ by: 'grace', state: 'CHANGES_REQUESTED' }, { by: 'grace', state: 'COMMENTED' }], is: 'changes-requested' },
  { what: 'approve, request changes, dismissed', reviews: [{ by: 'grace' }, { by: 'grace', state: 'DISMISSED' }], is: 'dismissed' },
  { what: 'dismissed', reviews: [{ by: 'grace', state: 'DISMISSED' }], is: 'dismissed' },
  { what: 'dismissed, then approve', reviews: [{ by: 'grace', state: 'DISMISSED' }, { by: 'grace' }], is: 'approved' },
  { what: 'changes requested by somebody else', reviews: [{ by: 'alan', state: 'CHANGES_REQUESTED' }, { by: 'grace' }], is: 'changes-requested' },
  { what: 'changes requested by somebody else, before two approvals', reviews: [{ by: 'alan', state: 'CHANGES_REQUESTED' }, { by: 'grace' }, { by: 'ada' }], is: 'changes-requested' },
  { what: 'changes requested on an older head', reviews: [{ by: 'alan', state: 'CHANGES_REQUESTED', commit: other }, { by: 'grace' }], is: 'changes-requested' },
  { what: 'changes requested by somebody who is not entitled', reviews: [{ by: 'mallory', state: 'CHANGES_REQUESTED', canPush: false }, { by: 'grace' }], is: 'approved' },
  { what: 'changes requested and dismissed, and another approves', reviews: [{ by: 'alan', state: 'DISMISSED' }, { by: 'grace' }], is: 'approved' },
  { what: 'the list is not in order of time', reviews: [{ by: 'grace', state: 'CHANGES_REQUESTED', submittedAt: '2026-01-02T00:00:00Z' }, { by: 'grace', submittedAt: '2026-01-01T00:00:00Z' }], is: 'changes-requested' },
  { what: 'times in different zones', reviews: [{ by: 'grace', submittedAt: '2026-01-01T23:30:00-05:00', state: 'CHANGES_REQUESTED' }, { by: 'grace', submittedAt: '2026-01-02T00:00:00Z' }], is: 'changes-requested' },
  { what: 'an unknown word after an approval', reviews: [{ by: 'grace' }, { by: 'grace', state: 'WITHDRAWN' }], is: 'dismissed' },
  { what: 'an unknown word only', reviews: [{ by: 'grace', state: 'BLESSED' }], is: 'dismissed' },
  { what: 'approved in small letters', reviews: [{ by: 'grace', state: 'approved' }], is: 'dismissed' },
  { what: 'changes requested at no time, after an approval', reviews: [{ by: 'grace' }, { by: 'grace', state: 'CHANGES_REQUESTED', submittedAt: null }], is: 'changes-requested' },
  { what: 'changes requested at an unreadable time, before an approval', reviews: [{ by: 'grace', state: 'CHANGES_REQUESTED', submittedAt: 'recently' }, { by: 'grace' }], is: 'changes-requested' },
  { what: 'an approval at no time, after requested changes', reviews: [{ by: 'grace', state: 'CHANGES_REQUESTED' }, { by: 'grace', submittedAt: null }], is: 'changes-requested' },
  { what: 'dismissed at no time, after an approval', reviews: [{ by: 'grace' }, { by: 'grace', state: 'DISMISSED', submittedAt: '' }], is: 'dismissed' },
  { what: 'an older head', reviews: [{ by: 'grace', commit: other }], is: 'stale-approval' },
  { what: 'a head that is gone', reviews: [{ by: 'grace', commit: null }], is: 'stale-approval' },
  { what: 'the merge commit instead of the head', reviews: [{ by: 'grace', commit }], is: 'stale-approval' },
  { what: 'an older head, where that does not matter', reviews: [{ by: 'grace', commit: other }], options: { current: false }, is: 'approved' },
  { what: 'an older head, then again on the head', reviews: [{ by: 'grace', commit: other }, { by: 'grace' }], is: 'approved' },
  { what: 'on the head, then again on an older one', reviews: [{ by: 'grace' }, { by: 'grace', commit: other }], is: 'stale-approval' },
  { what: 'several causes', reviews: [{ by: 'grace', commit: other }, { by: 'octocat' }], is: 'not-enough' }
]

const persons: readonly Row[] = [
  { what: 'the author', reviews: [{ by: 'octocat' }], is: 'own-approval' },
  { what: 'the author in other letters', reviews: [{ by: 'OctoCat' }], is: 'own-approval' },
  { what: 'the author, named by the policy', reviews: [{ by: 'octocat' }], options: { from: { users: ['octocat'] } }, is: 'own-approval' },
  { what: 'a co-author', reviews: [{ by: 'grace' }], pull: wrote('Grace'), is: 'own-approval' },
  { what: 'a committer', reviews: [{ by: 'grace' }], pull: wrote('grace', 'committer'), is: 'own-approval' },
  { what: 'a co-author beside somebody else', reviews: [{ by: 'grace' }, { by: 'alan' }], pull: wrote('grace'), is: 'approved' },
  { what: 'a contributor without an account', reviews: [{ by: 'grace' }], pull: wrote(null), is: 'approved' },
  { what: 'the author was deleted', reviews: [{ by: 'grace' }], pull: { author: null }, is: 'approved' },
  { what: 'a deleted user', reviews: [{ by: null }], is: 'deleted-user' },
  { what: 'two deleted users', reviews: [{ by: null }, { by: null }], options: { count: 2 }, is: 'deleted-user' },
  { what: 'a deleted user, named ghost by the policy', reviews: [{ by: null }], options: { from: { users: ['ghost', 'a deleted user'] } }, is: 'deleted-user' },
  { what: 'a bot', reviews: [{ by: 'robot', type: 'Bot' }], is: 'bot-approval' },
  { what: 'a bot by its login', reviews: [{ by: 'robot[bot]' }], is: 'bot-approval' },
  { what: 'a bot that the policy names', reviews: [{ by: 'robot', type: 'Bot' }], options: { from: { users: ['Robot'] } }, is: 'approved' },
  { what: 'a bot that the group names', reviews: [{ by: 'release-bot', type: 'Bot' }], options: { from: 'security' }, context: { people }, is: 'approved' },
  { what: 'a mannequin', reviews: [{ by: 'imported', type: 'Mannequin' }], is: 'bot-approval' },
  { what: 'an organization', reviews: [{ by: 'acme', type: 'Organization' }], is: 'bot-approval' },
  { what: 'a type that is not known', reviews: [{ by: 'x', type: 'Oracle' }], is: 'bot-approval' }
]

const permission = (wanted: string) => ({ from: { permission: wanted } })
const entitled: readonly Row[] = [
  { what: 'without write permission', reviews: [{ by: 'grace', canPush: false }], is: 'not-entitled' },
  { what: 'named, without write permission', reviews: [{ by: 'grace', canPush: false }], options: { from: { users: ['GRACE'] } }, is: 'approved' },
  { what: 'not named, with write permission', reviews: [{ by: 'alan' }], options: { from: { users: ['grace'] } }, is: 'not-entitled' },
  { what: 'of the group', reviews: [{ by: 'grace', canPush: false }], options: { from: 'security' }, context: { people }, is: 'approved' },
  { what: 'not of the group', reviews: [{ by: 'alan' }], options: { from: 'security' }, context: { people }, is: 'not-entitled' },
  { what: 'a group that is not there', reviews: [{ by: 'grace' }], options: { from: 'security' }, is: 'not-entitled' },
  { what: 'a group of the name of an inherited property', reviews: [{ by: 'grace' }], options: { from: 'constructor' }, is: 'not-entitled' },
  { what: 'maintain wanted, role maintain', reviews: [{ by: 'grace' }], options: permission('maintain'), context: { roles: { grace: 'maintain' } }, is: 'approved' },
  { what: 'maintain wanted, role admin', reviews: [{ by: 'grace' }], options: permission('maintain'), context: { roles: { grace: 'admin' } }, is: 'approved' },
  { what: 'maintain wanted, role write', reviews: [{ by: 'grace' }], options: permission('maintain'), context: { roles: { grace: 'write' } }, is: 'not-entitled' },
  { what: 'admin wanted, role maintain', reviews: [{ by: 'grace' }], options: permission('admin'), context: { roles: { grace: 'maintain' } }, is: 'not-entitled' },
  { what: 'admin wanted, role admin', reviews: [{ by: 'grace' }], options: permission('admin'), context: { roles: { grace: 'admin' } }, is: 'approved' },
  { what: 'admin wanted, a custom role', reviews: [{ by: 'grace' }], options: permission('admin'), context: { roles: { grace: 'superadmin' } }, is: 'not-entitled' },
  { what: 'admin wanted, the role of an inherited property', reviews: [{ by: 'grace' }], options: permission('admin'), context: { roles: { grace: 'constructor' } }, is: 'not-entitled' },
  { what: 'admin wanted, and nothing is known of the role', reviews: [{ by: 'grace' }], options: permission('admin'), is: 'not-entitled' },
  { what: 'admin wanted, of a user called like an inherited property', reviews: [{ by: 'constructor' }], options: permission('admin'), is: 'not-entitled' },
  { what: 'changes requested by write where maintain is wanted', reviews: [{ by: 'alan', state: 'CHANGES_REQUESTED' }, { by: 'grace' }], options: permission('maintain'), context: { roles: { grace: 'maintain', alan: 'write' } }, is: 'approved' },
  { what: 'changes requested by maintain where maintain is wanted', reviews: [{ by: 'alan', state: 'CHANGES_REQUESTED' }, { by: 'grace' }], options: permission('maintain'), context: { roles: { grace: 'maintain', alan: 'maintain' } }, is: 'changes-requested' },
  { what: 'named or by role: by role', reviews: [{ by: 'alan' }], options: { from: { users: ['grace'], permission: 'write' } }, is: 'approved' }
]

const approved: readonly Given[] = [{ by: 'grace' }]
const pullRequests: readonly Row[] = [
  { what: 'merged as the commit', reviews: approved, is: 'approved' },
  { what: 'merged as another commit', reviews: approved, pull: { mergeSha: other }, is: 'no-pull-request' },
  { what: 'merged, and GitHub names no merge commit', reviews: approved, pull: { mergeSha: null }, is: 'no-pull-request' },
  { what: 'merged as another commit, its head is the commit', reviews: [{ by: 'grace', commit }], pull: { mergeSha: other, headSha: commit }, is: 'approved' },
  { what: 'merged into another branch', reviews: approved, pull: { baseRef: 'develop' }, is: 'no-pull-request' },
  { what: 'merged, and the branch of releases is not known', reviews: approved, context: { subject: branchless }, is: 'no-pull-request' },
  { what: 'open, its head is the commit', reviews: [{ by: 'grace', commit }], pull: { merged: false, mergeSha: null, headSha: commit }, is: 'approved' },
  { what: 'open, its head is another commit', reviews: approved, pull: { merged: false, mergeSha: commit }, is: 'no-pull-request' },
  { what: 'proposed', reviews: approved, context: { subject: proposed }, pull: { merged: false, mergeSha: null }, is: 'approved' },
  { what: 'proposed, not approved', reviews: [], context: { subject: proposed }, pull: { merged: false, mergeSha: null }, is: 'no-approval' },
  { what: 'proposed, the head moved since', reviews: [{ by: 'grace', commit: other }], context: { subject: proposed }, pull: { merged: false, headSha: other }, is: 'no-pull-request' },
  { what: 'proposed, approved before the last push', reviews: [{ by: 'grace', commit: other }], context: { subject: proposed }, pull: { merged: false }, is: 'stale-approval' },
  { what: 'proposed, into any base', reviews: approved, context: { subject: proposed }, pull: { merged: false, baseRef: 'develop' }, is: 'approved' },
  { what: 'in the merge queue', reviews: approved, context: { subject: queued }, pull: { merged: false, mergeSha: null }, is: 'approved' },
  { what: 'in the merge queue, not approved', reviews: [], context: { subject: queued }, pull: { merged: false, mergeSha: null }, is: 'no-approval' },
  { what: 'in the merge queue, approved on an older head', reviews: [{ by: 'grace', commit: other }], context: { subject: queued }, pull: { merged: false }, is: 'stale-approval' }
]

const team = { from: { teams: ['Acme/Security'] } }
const members = { 'acme/security': ['grace', 'alan'] }
const teams: readonly Row[] = [
  { what: 'a member', reviews: [{ by: 'Grace', canPush: false }], options: team, context: { members }, is: 'approved' },
  { what: 'not a member', reviews: [{ by: 'mallory' }], options: team, context: { members }, is: 'not-entitled' },
  { what: 'a team that was not asked for', reviews: [{ by: 'grace' }], options: team, is: 'not-entitled' },
  { what: 'a team of the name of an inherited property', reviews: [{ by: 'grace' }], options: { from: { teams: ['acme/constructor'] } }, context: { members }, is: 'not-entitled' },
  { what: 'a member of the group by its team', reviews: [{ by: 'grace' }], options: { from: 'security' }, context: { members, people: { security: { users: [], teams: ['acme/security'] } } }, is: 'approved' },
  { what: 'a member requests changes', reviews: [{ by: 'alan', state: 'CHANGES_REQUESTED' }, { by: 'grace' }], options: team, context: { members }, is: 'changes-requested' },
  { what: 'no member requests changes', reviews: [{ by: 'mallory', state: 'CHANGES_REQUESTED' }, { by: 'grace' }], options: team, context: { members }, is: 'approved' },
  { what: 'a member who is a bot', reviews: [{ by: 'grace', type: 'Bot' }], options: team, context: { members }, is: 'bot-approval' }
]

const pusher = { not: ['author', 'pusher'] }
const pushed = (...pushers: string[]): More => ({ pulls: { 7: { pushers } } })
const pushing: readonly Row[] = [
  { what: 'whoever pushed', reviews: [{ by: 'grace' }], options: pusher, context: pushed('Grace'), is: 'pushed-it' },
  { what: 'somebody else than who pushed', reviews: [{ by: 'grace' }], options: pusher, context: pushed('alan'), is: 'approved' },
  { what: 'one of two who pushed', reviews: [{ by: 'grace' }], options: pusher, context: pushed('alan', 'grace'), is: 'pushed-it' },
  { what: 'nobody knows who pushed', reviews: [{ by: 'grace' }], options: pusher, is: 'pushed-it' },
  { what: 'whoever pushed, where that does not matter', reviews: [{ by: 'grace' }], context: pushed('grace'), is: 'approved' },
  { what: 'the words that hold anyway', reviews: [{ by: 'octocat' }], options: { not: ['author', 'co-authors', 'committers'] }, is: 'own-approval' }
]

interface Commented {
  readonly by: string | null
  readonly line: string
  readonly edited?: boolean
  readonly minimized?: boolean
  readonly type?: string
}
const byComment = { sources: ['comment'], comment: 'QA approved', from: { users: ['grace', 'alan', 'octocat'] } }
const said = (...comments: Commented[]): More => ({
  pulls: { 7: { comments: comments.map(({ by, type = 'User', ...more }) => ({ author: by === null ? null : { login: by, type }, edited: false, minimized: false, url: 'https://github.com/acme/widget/pull/7#issuecomment-1', ...more })) } }
})
const onHead = `QA approved ${head.slice(0, 7)}`
const commenting: readonly Row[] = [
  { what: 'the phrase and the head', reviews: [], options: byComment, context: said({ by: 'grace', line: onHead }), is: 'approved' },
  { what: 'the phrase and the whole head', reviews: [], options: byComment, context: said({ by: 'grace', line: `QA approved ${head}` }), is: 'approved' },
  { what: 'the phrase and what was released', reviews: [], options: byComment, context: said({ by: 'grace', line: `QA approved ${commit.slice(0, 10)}` }), is: 'approved' },
  { what: 'the phrase alone', reviews: [], options: byComment, context: said({ by: 'grace', line: 'QA approved' }), is: 'unbound-comment' },
  { what: 'the phrase alone, where an older head does', reviews: [], options: { ...byComment, current: false }, context: said({ by: 'grace', line: 'QA approved' }), is: 'approved' },
  { what: 'another commit', reviews: [], options: byComment, context: said({ by: 'grace', line: `QA approved ${other.slice(0, 7)}` }), is: 'stale-approval' },
  { what: 'another commit, where an older head does', reviews: [], options: { ...byComment, current: false }, context: said({ by: 'grace', line: `QA approved ${other.slice(0, 7)}` }), is: 'approved' },
  { what: 'six digits', reviews: [], options: byComment, context: said({ by: 'grace', line: `QA approved ${head.slice(0, 6)}` }), is: 'no-approval' },
  { what: 'more digits than the head has', reviews: [], options: byComment, context: said({ by: 'grace', line: `QA approved ${head}b` }), is: 'stale-approval' },
  { what: 'words after the phrase', reviews: [], options: byComment, context: said({ by: 'grace', line: `${onHead} not` }), is: 'no-approval' },
  { what: 'other letters', reviews: [], options: byComment, context: said({ by: 'grace', line: `qa approved ${head}` }), is: 'no-approval' },
  { what: 'words before the phrase', reviews: [], options: byComment, context: said({ by: 'grace', line: `not ${onHead}` }), is: 'no-approval' },
  { what: 'edited', reviews: [], options: byComment, context: said({ by: 'grace', line: onHead, edited: true }), is: 'edited-comment' },
  { what: 'hidden', reviews: [], options: byComment, context: said({ by: 'grace', line: onHead, minimized: true }), is: 'hidden-comment' },
  { what: 'by the author', reviews: [], options: byComment, context: said({ by: 'octocat', line: onHead }), is: 'own-approval' },
  { what: 'by somebody else', reviews: [], options: byComment, context: said({ by: 'mallory', line: onHead }), is: 'not-entitled' },
  { what: 'by a bot', reviews: [], options: byComment, context: said({ by: 'robot', type: 'Bot', line: onHead }), is: 'bot-approval' },
  { what: 'by a deleted user', reviews: [], options: byComment, context: said({ by: null, line: onHead }), is: 'deleted-user' },
  { what: 'edited, and once more', reviews: [], options: byComment, context: said({ by: 'grace', line: onHead, edited: true }, { by: 'grace', line: onHead }), is: 'approved' },
  { what: 'twice by one person', reviews: [], options: { ...byComment, count: 2 }, context: said({ by: 'grace', line: onHead }, { by: 'Grace', line: onHead }), is: 'not-enough' },
  { what: 'a review where only comments count', reviews: [{ by: 'grace' }], options: byComment, is: 'no-approval' },
  { what: 'a comment where only reviews count', reviews: [], context: said({ by: 'grace', line: onHead }), is: 'no-approval' },
  { what: 'one by review, one by comment', reviews: [{ by: 'grace' }], options: { ...byComment, sources: ['review', 'comment'], count: 2 }, context: said({ by: 'alan', line: onHead }), is: 'approved' },
  { what: 'one person by both', reviews: [{ by: 'grace' }], options: { ...byComment, sources: ['review', 'comment'], count: 2 }, context: said({ by: 'grace', line: onHead }), is: 'not-enough' },
  { what: 'an old review, and a comment on the head', reviews: [{ by: 'grace', commit: other }], options: { ...byComment, sources: ['review', 'comment'] }, context: said({ by: 'grace', line: onHead }), is: 'approved' },
  { what: 'changes requested, then a comment', reviews: [{ by: 'grace', state: 'CHANGES_REQUESTED' }], options: { ...byComment, sources: ['review', 'comment'] }, context: said({ by: 'grace', line: onHead }), is: 'changes-requested' },
  { what: 'write permission, whose role is known', reviews: [], options: { sources: ['comment'], comment: 'QA approved' }, context: { ...said({ by: 'ada', line: onHead }), roles: { ada: 'write' } }, is: 'approved' },
  { what: 'write permission, whose role is not known', reviews: [], options: { sources: ['comment'], comment: 'QA approved' }, context: said({ by: 'ada', line: onHead }), is: 'not-entitled' }
]

const inRun = { sources: ['environment'], environment: 'prod-qa' }
interface RunSaid {
  readonly by: string | null
  readonly state?: string
  readonly in?: string
  readonly type?: string
}
const approvedInRun = (...all: RunSaid[]): More => ({
  run: { sameCommit: true, approvals: all.map(({ by, state = 'approved', in: environment = 'prod-qa', type = 'User' }) => ({ user: by === null ? null : { login: by, type }, state, environments: [environment] })) }
})
const environments: readonly Row[] = [
  { what: 'approved', reviews: [], options: inRun, context: approvedInRun({ by: 'ada' }), is: 'approved' },
  { what: 'in other letters', reviews: [], options: inRun, context: approvedInRun({ by: 'ada', in: 'Prod-QA' }), is: 'approved' },
  { what: 'another environment', reviews: [], options: inRun, context: approvedInRun({ by: 'ada', in: 'prod' }), is: 'no-approval' },
  { what: 'nothing', reviews: [], options: inRun, context: approvedInRun(), is: 'no-approval' },
  { what: 'pending', reviews: [], options: inRun, context: approvedInRun({ by: 'ada', state: 'pending' }), is: 'no-approval' },
  { what: 'an unknown word', reviews: [], options: inRun, context: approvedInRun({ by: 'ada', state: 'APPROVED' }), is: 'no-approval' },
  { what: 'rejected', reviews: [], options: inRun, context: approvedInRun({ by: 'ada', state: 'rejected' }), is: 'rejected' },
  { what: 'approved by one, rejected by another', reviews: [], options: inRun, context: approvedInRun({ by: 'ada' }, { by: 'alan', state: 'rejected' }), is: 'rejected' },
  { what: 'rejected, then approved by the same', reviews: [], options: inRun, context: approvedInRun({ by: 'ada', state: 'rejected' }, { by: 'ada' }), is: 'rejected' },
  { what: 'rejected by somebody who is not entitled', reviews: [], options: { ...inRun, from: { users: ['ada'] } }, context: approvedInRun({ by: 'ada' }, { by: 'alan', state: 'rejected' }), is: 'approved' },
  { what: 'by somebody who is not entitled', reviews: [], options: { ...inRun, from: { users: ['grace'] } }, context: approvedInRun({ by: 'ada' }), is: 'not-entitled' },
  { what: 'by the author', reviews: [], options: inRun, context: approvedInRun({ by: 'octocat' }), is: 'own-approval' },
  { what: 'by a bot', reviews: [], options: inRun, context: approvedInRun({ by: 'robot[bot]', type: 'Bot' }), is: 'bot-approval' },
  { what: 'by a bot that wrote it', reviews: [], options: { ...inRun, from: { users: ['robot[bot]'] } }, pull: { author: { login: 'robot', type: 'Bot' } }, context: approvedInRun({ by: 'robot[bot]', type: 'Bot' }), is: 'own-approval' },
  { what: 'by a deleted user', reviews: [], options: inRun, context: approvedInRun({ by: null }), is: 'deleted-user' },
  { what: 'in a run of another commit', reviews: [], options: inRun, context: { run: { ...approvedInRun({ by: 'ada' }).run, approvals: approvedInRun({ by: 'ada' }).run?.approvals ?? [], sameCommit: false } }, is: 'other-commit' },
  { what: 'nothing was asked of the run', reviews: [], options: inRun, is: 'no-approval' },
  { what: 'twice by one person', reviews: [], options: { ...inRun, count: 2 }, context: approvedInRun({ by: 'ada' }, { by: 'Ada' }), is: 'not-enough' }
]

const owned = (line: number, ...owners: string[]) => ({ line, pattern: `p${line}`, owners, amount: 1, paths: [`p${line}/file`] })
const owning = (...rules: readonly ReturnType<typeof owned>[]): More => ({
  members: { 'acme/docs': ['alan'] },
  pulls: { 7: { ownership: { path: '.github/CODEOWNERS', commit: other, problems: [], changed: 3, owned: rules } } }
})
const codeowners = { from: 'codeowners' }
const owners: readonly Row[] = [
  { what: 'the owner', reviews: [{ by: 'grace' }], options: codeowners, context: owning(owned(1, '@Grace')), is: 'approved' },
  { what: 'nobody', reviews: [], options: codeowners, context: owning(owned(1, '@grace')), is: 'no-approval' },
  { what: 'somebody else', reviews: [{ by: 'ada' }], options: codeowners, context: owning(owned(1, '@grace')), is: 'not-entitled' },
  { what: 'an owner who may not write', reviews: [{ by: 'grace', canPush: false }], options: codeowners, context: owning(owned(1, '@grace')), is: 'not-entitled' },
  { what: 'a member of the team that owns', reviews: [{ by: 'alan' }], options: codeowners, context: owning(owned(1, '@acme/docs')), is: 'approved' },
  { what: 'one of two paths', reviews: [{ by: 'grace' }], options: codeowners, context: owning(owned(1, '@grace'), owned(2, '@alan')), is: 'not-enough' },
  { what: 'two of two paths', reviews: [{ by: 'grace' }, { by: 'alan' }], options: codeowners, context: owning(owned(1, '@grace'), owned(2, '@acme/docs')), is: 'approved' },
  { what: 'one person for two paths', reviews: [{ by: 'grace' }], options: codeowners, context: owning(owned(1, '@grace', '@ada'), owned(2, '@grace')), is: 'approved' },
  { what: 'two of each wanted', reviews: [{ by: 'grace' }, { by: 'ada' }], options: { ...codeowners, count: 2 }, context: owning(owned(1, '@grace', '@ada'), owned(2, '@grace', '@bob')), is: 'not-enough' },
  { what: 'an address', reviews: [{ by: 'grace' }], options: codeowners, context: owning(owned(1, 'grace@example.com')), is: 'not-entitled' },
  { what: 'the owner wrote it', reviews: [{ by: 'octocat' }], options: codeowners, context: owning(owned(1, '@octocat')), is: 'own-approval' },
  { what: 'an owner of one path requests changes', reviews: [{ by: 'grace' }, { by: 'alan', state: 'CHANGES_REQUESTED' }], options: codeowners, context: owning(owned(1, '@grace'), owned(2, '@grace', '@alan')), is: 'changes-requested' },
  { what: 'no CODEOWNERS', reviews: [{ by: 'grace' }], options: codeowners, context: { pulls: { 7: { ownership: null } } }, is: 'no-codeowners' },
  { what: 'nothing is known of owners', reviews: [{ by: 'grace' }], options: codeowners, is: 'no-codeowners' },
  { what: 'nothing is changed', reviews: [{ by: 'grace' }], options: codeowners, context: { pulls: { 7: { ownership: { path: 'CODEOWNERS', commit: other, problems: [], changed: 0, owned: [] } } } }, is: 'nothing-changed' },
  { what: 'nothing has an owner', reviews: [], options: codeowners, context: owning(), is: 'no-owner' }
]

const graceOnly = { from: { users: ['grace'] } }
const several: readonly Row[] = [
  { what: 'two people for two', reviews: [{ by: 'grace' }, { by: 'alan' }], context: { others: { also: graceOnly } }, is: 'approved' },
  { what: 'one person for two', reviews: [{ by: 'grace' }], context: { others: { also: graceOnly } }, is: 'double' },
  { what: 'one person for two, and this one comes first', reviews: [{ by: 'grace' }], context: { others: { security: graceOnly } }, is: 'approved' },
  { what: 'the other has nobody', reviews: [{ by: 'alan' }], context: { others: { also: graceOnly } }, is: 'approved' },
  { what: 'the other wants two and has one', reviews: [{ by: 'grace' }], context: { others: { also: { count: 2 } } }, is: 'approved' },
  { what: 'whoever is needed elsewhere makes room', reviews: [{ by: 'grace' }, { by: 'alan' }], options: graceOnly, context: { others: { also: {} } }, is: 'approved' },
  { what: 'three for two of each', reviews: [{ by: 'grace' }, { by: 'alan' }, { by: 'ada' }], options: { count: 2 }, context: { others: { also: { count: 2 } } }, is: 'double' },
  { what: 'four for two of each', reviews: [{ by: 'grace' }, { by: 'alan' }, { by: 'ada' }, { by: 'bob' }], options: { count: 2 }, context: { others: { also: { count: 2 } } }, is: 'approved' },
  { what: 'one owner, who is the only one for the other', reviews: [{ by: 'grace' }, { by: 'ada' }], options: codeowners, context: { ...owning(owned(1, '@grace')), others: { also: graceOnly } }, is: 'double' },
  { what: 'an owner for all paths, and another for the other', reviews: [{ by: 'grace' }, { by: 'ada' }], options: codeowners, context: { ...owning(owned(1, '@grace', '@ada'), owned(2, '@ada')), others: { also: graceOnly } }, is: 'approved' },
  { what: 'two owners are needed, and one of them for the other', reviews: [{ by: 'grace' }, { by: 'ada' }], options: codeowners, context: { ...owning(owned(1, '@grace'), owned(2, '@ada')), others: { also: graceOnly } }, is: 'double' }
]

const tables = { counting, persons, entitled, pullRequests, teams, pushing, commenting, environments, owners, several }
const passing: Readonly<Record<string, string>> = { approved: 'passed', 'no-owner': 'not-applicable' }

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('$what: $is', ({ reviews, pull: more, options, context, is: reason }) => {
    for (const timeLeft of [true, false]) {
      expect(evaluated([pull(reviews, more)], options, { ...context, timeLeft })).toMatchObject({ status: passing[reason] ?? 'failed', reason })
    }
  })
})

it('every reason is reached', () => {
  const elsewhere = Object.keys(releaseReasons)
  expect(new Set([...elsewhere, ...Object.values(tables).flat().map((row) => row.is)])).toEqual(new Set(Object.keys(approvals.reasons)))
})

describe('several pull requests', () => {
  const unrelated = pull(approved, { number: 8, baseRef: 'develop' })

  it('none', () => {
    expect(evaluated([])).toMatchObject({ status: 'failed', reason: 'no-pull-request', findings: [] })
  })

  it('an approved one that is unrelated does not help', () => {
    expect(evaluated([unrelated, pull([])])).toMatchObject({ status: 'failed', reason: 'no-approval' })
    expect(evaluated([unrelated])).toMatchObject({ status: 'failed', reason: 'no-pull-request', findings: [{ level: 'note', message: expect.stringMatching(/#8 .*develop/) }] })
  })

  it('the approvals of two are not added up', () => {
    const found = [pull([{ by: 'grace' }]), pull([{ by: 'alan' }], { number: 8 })]
    expect(evaluated(found, { count: 2 })).toMatchObject({ status: 'failed', reason: 'not-enough' })
  })

  it('one that brought the commit and is approved suffices', () => {
    expect(evaluated([pull([]), pull(approved, { number: 8 })])).toMatchObject({ status: 'passed', seen: expect.stringContaining('#8') })
  })
})

describe('what is said', () => {
  it('lists who does not count, with the reason and the address', () => {
    const outcome = evaluated([pull([{ by: 'octocat' }, { by: 'robot', type: 'Bot' }, { by: 'grace', commit: other }])])
    expect(outcome).toMatchObject({ reason: 'not-enough', findings: [{ level: 'error' }, { message: expect.stringContaining('@octocat') }, { message: expect.stringContaining('@robot') }, { message: expect.stringMatching(/@grace approved cccccccccc, but the head is bbbbbbbbbb/) }] })
    expect(outcome.findings.slice(1).every(({ url, level }) => level === 'note' && url?.includes('#pullrequestreview-') === true)).toBe(true)
  })

  it('warns of contributors whom GitHub does not know', () => {
    const outcome = evaluated([pull(approved, { contributors: [{ commit: head, role: 'author', login: null, name: 'Ada' }] })])
    expect(outcome).toMatchObject({ status: 'passed', findings: [{ level: 'warning', message: expect.stringContaining('Ada') }] })
  })

  it('says as what a merged pull request was merged that does not count', () => {
    expect(evaluated([pull(approved, { mergeSha: other })]).findings).toMatchObject([{ message: expect.stringMatching(/merged as cccccccccc/) }])
  })
})

it.each([{ count: 0 }, { count: -1 }, { count: 1.5 }, { count: '1' }, { from: '' }, { from: {} }, { from: { users: [] } }, { from: { users: [''] } }, { from: { permission: 'read' } }, { from: { permission: 'triage' } }, { from: { teams: ['security'] } }, { from: { teams: ['a/b/c'] } }, { not: ['reviewer'] }, { 'distinct-from': [] }, { sources: [] }, { sources: ['reviews'] }, { comment: 'two\nlines' }, { comment: ' ' }, { environment: '' }, { from: ['grace'] }, { current: 'yes' }])(
  'refuses the options %j',
  (options) => {
    expect(approvals.options.safeParse(options).success).toBe(false)
  }
)
