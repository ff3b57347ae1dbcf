import { describe, expect, it } from '@jest/globals'
import type { EvaluateContext } from '../../../src/core/criterion.ts'
import type { Subject } from '../../../src/core/subject.ts'
import type { Evidence } from '../../../src/criteria/approvals/collect.ts'
import { approvals } from '../../../src/criteria/approvals/index.ts'
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

function evaluated(found: readonly PullRequest[], options: unknown = {}, more: Partial<EvaluateContext> & { roles?: Evidence['roles'] } = {}) {
  const { roles = {}, ...context } = more
  return approvals.evaluate(approvals.options.parse(options), { pullRequests: found, roles }, { subject: released, now: new Date(), timeLeft: false, people: {}, ...context })
}

interface Row {
  readonly what: string
  readonly reviews: readonly Given[]
  readonly pull?: Partial<PullRequest>
  readonly options?: unknown
  readonly context?: Parameters<typeof evaluated>[2]
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

describe.each(Object.entries({ counting, persons, entitled, pullRequests }))('%s', (_, rows) => {
  it.each(rows)('$what: $is', ({ reviews, pull: more, options, context, is: reason }) => {
    for (const timeLeft of [true, false]) {
      expect(evaluated([pull(reviews, more)], options, { ...context, timeLeft })).toMatchObject({ status: reason === 'approved' ? 'passed' : 'failed', reason })
    }
  })
})

it('every reason is reached', () => {
  expect(new Set([counting, persons, entitled, pullRequests].flat().map((row) => row.is))).toEqual(new Set(Object.keys(approvals.reasons)))
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

it.each([{ count: 0 }, { count: -1 }, { count: 1.5 }, { count: '1' }, { from: '' }, { from: {} }, { from: { users: [] } }, { from: { users: [''] } }, { from: { permission: 'read' } }, { from: { permission: 'triage' } }, { from: { teams: ['a/b'] } }, { from: ['grace'] }, { current: 'yes' }])(
  'refuses the options %j',
  (options) => {
    expect(approvals.options.safeParse(options).success).toBe(false)
  }
)
