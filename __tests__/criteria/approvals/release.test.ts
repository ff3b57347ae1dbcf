import { describe, expect, it } from '@jest/globals'
import type { Subject } from '../../../src/core/subject.ts'
import { judgePullRequest } from '../../../src/criteria/approvals/judge.ts'
import { options as schema } from '../../../src/criteria/approvals/options.ts'
import { evaluateRelease, releaseProblems, releaseReasons } from '../../../src/criteria/approvals/release.ts'
import type { ReleaseEvidence } from '../../../src/criteria/approvals/release-evidence.ts'
import type { Contributor, PullRequest, RangeCommit, Review } from '../../../src/ports/index.ts'

const oid = (name: string): string => Buffer.from(name).toString('hex').padEnd(40, '0').slice(0, 40)
const base = { name: 'v1.2.0', commit: oid('base') }
const url = (number: number): string => `https://github.com/acme/widget/pull/${number}`

interface Made extends Partial<Omit<RangeCommit, 'pullRequests' | 'parents'>> {
  readonly parents?: readonly string[]
  readonly by?: string
  /** Numbers, of merged pull requests into main. */
  readonly of?: readonly (number | RangeCommit['pullRequests'][number])[]
}

function commit(name: string, { parents = ['base'], by = 'octocat', of = [], ...more }: Made = {}): RangeCommit {
  return {
    oid: oid(name),
    parents: parents.map(oid),
    subject: `Subject of ${name}`,
    date: '2026-01-01T00:00:00Z',
    url: `https://github.com/acme/widget/commit/${oid(name)}`,
    authors: [{ login: by, name: by }],
    committer: null,
    byGitHub: false,
    pullRequests: of.map((ref) => (typeof ref === 'number' ? { number: ref, url: url(ref), merged: true, baseRef: 'main' } : ref)),
    ...more
  }
}

interface Pull extends Partial<Omit<PullRequest, 'reviews' | 'contributors'>> {
  readonly commits?: readonly string[]
  readonly contributors?: readonly Contributor[]
  readonly reviews?: readonly Partial<Review>[]
}

/** Approved by grace on its head unless told. */
function pull(number: number, merge: string, { commits = [`head ${number}`], reviews = [{}], ...more }: Pull = {}): PullRequest {
  const head = commits.at(-1) ?? ''
  return {
    number,
    url: url(number),
    merged: true,
    author: { login: 'octocat', type: 'User' },
    baseRef: 'main',
    headSha: oid(head),
    mergeSha: oid(merge),
    contributors: commits.map((name) => ({ commit: oid(name), role: 'author', login: 'octocat', name: 'Octo' })),
    reviews: reviews.map((review) => ({ author: { login: 'grace', type: 'User' }, state: 'APPROVED', commit: oid(head), submittedAt: '2026-01-02T00:00:00Z', canPush: true, url: `${url(number)}#r`, ...review })),
    ...more
  }
}

const subject = (head: string): Subject => ({ repository: { owner: 'acme', name: 'widget' }, commit: oid(head), event: 'push', ref: 'refs/tags/v1.3.0', tag: 'v1.3.0', version: '1.3.0', branch: 'main', proposed: false })

function judged(commits: readonly RangeCommit[], pulls: readonly PullRequest[], { options = {}, about = {}, ...more }: Partial<ReleaseEvidence> & { options?: object; about?: Partial<Subject> } = {}) {
  const parsed = schema.parse({ scope: 'release', ...options })
  const context = { subject: { ...subject('tip'), commit: commits[0]?.oid ?? oid('tip'), ...about }, people: {} }
  const evidence: ReleaseEvidence = { base, rejected: [], commits, pullRequests: pulls, paths: {}, ...more }
  return evaluateRelease(parsed, JSON.parse(JSON.stringify(evidence)) as ReleaseEvidence, context, (one) => judgePullRequest({ pull: one, head: one.headSha, options: parsed, facts: { roles: {}, members: {}, pulls: {} }, context }))
}

/** The names of the commits that are not reviewed. */
function unreviewed(...given: Parameters<typeof judged>): readonly string[] {
  const outcome = judged(...given)
  const named = given[0].filter((one) => outcome.findings.some(({ level, message }) => level === 'error' && message.includes(`"${one.subject}"`)))
  expect(outcome).toMatchObject(named.length === 0 ? { status: 'passed', reason: 'all-reviewed' } : { status: 'failed', reason: 'unreviewed' })
  return named.map((one) => one.subject.replace('Subject of ', ''))
}

interface Row {
  readonly what: string
  readonly commits: readonly RangeCommit[]
  readonly pulls?: readonly PullRequest[]
  readonly more?: Parameters<typeof judged>[2]
  readonly is: readonly string[]
  readonly why?: RegExp
}

const bot = 'dependabot[bot]'
const dependabot = { except: [{ users: ['Dependabot[bot]'], reason: 'Updates are tested' }] }
const onlyLock = { except: [{ users: [bot], paths: ['package-lock.json', 'docs/**'], reason: 'Lock file only' }] }
const byBot = { by: bot, byGitHub: true }
const ofBot = (name: string, byGitHub = true, login: string | null = bot): Contributor => ({ commit: oid(name), role: 'author', login, name: login, byGitHub })
const elsewhere = (number: number, baseRef: string, merged = true) => ({ number, url: url(number), merged, baseRef })

const direct: readonly Row[] = [
  { what: 'a direct push', commits: [commit('tip')], is: ['tip'], why: /by @octocat: no pull request$/ },
  { what: 'a merge that was made and pushed by hand', commits: [commit('tip', { parents: ['b', 'a'] }), commit('b'), commit('a')], is: ['tip', 'b', 'a'], why: /a merge without a pull request/ },
  { what: 'with a pull request that is not merged', commits: [commit('tip', { of: [elsewhere(1, 'main', false)] })], pulls: [pull(1, 'tip', { merged: false, commits: ['tip'] })], is: ['tip'], why: /#1 is not merged/ },
  { what: 'with one that went elsewhere', commits: [commit('tip', { of: [elsewhere(1, 'develop')] })], is: ['tip'], why: /#1 went into develop, not main/ },
  { what: 'with one that went elsewhere, though its details are there', commits: [commit('tip', { of: [elsewhere(1, 'develop')] })], pulls: [pull(1, 'tip', { baseRef: 'develop' })], is: ['tip'] },
  { what: 'with one whose details are missing', commits: [commit('tip', { of: [1] })], is: ['tip'] },
  { what: 'onto a branch that is not known', commits: [commit('tip', { of: [1] })], pulls: [pull(1, 'tip')], more: { about: { branch: undefined } as never }, is: ['tip'] }
]

const squashes: readonly Row[] = [
  { what: 'a squash', commits: [commit('tip', { of: [1], byGitHub: true })], pulls: [pull(1, 'tip')], is: [] },
  { what: 'a squash that GitHub does not sign', commits: [commit('tip', { of: [1] })], pulls: [pull(1, 'tip')], is: [] },
  { what: 'without approval', commits: [commit('tip', { of: [1] })], pulls: [pull(1, 'tip', { reviews: [] })], is: ['tip'], why: /#1 was merged without approval$/ },
  { what: 'approved before the last push', commits: [commit('tip', { of: [1] })], pulls: [pull(1, 'tip', { reviews: [{ commit: oid('older') }] })], is: ['tip'], why: /@grace approved another commit than its head/ },
  { what: 'approved by its author', commits: [commit('tip', { of: [1] })], pulls: [pull(1, 'tip', { reviews: [{ author: { login: 'Octocat', type: 'User' } }] })], is: ['tip'], why: /@Octocat wrote part of it/ },
  { what: 'dismissed', commits: [commit('tip', { of: [1] })], pulls: [pull(1, 'tip', { reviews: [{ state: 'DISMISSED' }] })], is: ['tip'], why: /@grace was dismissed/ },
  { what: 'one of two approvals', commits: [commit('tip', { of: [1] })], pulls: [pull(1, 'tip')], more: { options: { count: 2 } }, is: ['tip'], why: /with 1 of 2 approvals/ },
  { what: 'against an objection', commits: [commit('tip', { of: [1] })], pulls: [pull(1, 'tip', { reviews: [{}, { author: { login: 'alan', type: 'User' }, state: 'CHANGES_REQUESTED' }] })], is: ['tip'], why: /against an objection \(@alan requested changes\)/ },
  { what: 'several pull requests, one of them approved', commits: [commit('tip', { of: [1, 2] })], pulls: [pull(1, 'tip', { reviews: [] }), pull(2, 'tip')], is: [] },
  { what: 'the approvals of two are not added up', commits: [commit('tip', { of: [1, 2] })], pulls: [pull(1, 'tip'), pull(2, 'tip', { reviews: [{ author: { login: 'alan', type: 'User' } }] })], more: { options: { count: 2 } }, is: ['tip'] },
  { what: 'a direct push below a squash of several commits', commits: [commit('tip', { of: [1], parents: ['push'] }), commit('push')], pulls: [pull(1, 'tip', { commits: ['x', 'y', 'z'] })], is: ['push'] },
  { what: 'pushed to the branch after it was merged, and associated', commits: [commit('late', { of: [1], parents: ['tip'] }), commit('tip', { of: [1] })], pulls: [pull(1, 'tip')], is: ['late'], why: /not part of #1 as that was approved and merged/ },
  { what: 'a revert by a pull request', commits: [commit('tip', { of: [2], parents: ['change'] }), commit('change', { of: [1] })], pulls: [pull(1, 'change'), pull(2, 'tip')], is: [] },
  { what: 'a revert that was pushed', commits: [commit('tip', { parents: ['change'] }), commit('change', { of: [1] })], pulls: [pull(1, 'change')], is: ['tip'] },
  { what: 'a back-port', commits: [commit('tip', { of: [elsewhere(3, 'release/1.2')] })], pulls: [pull(3, 'tip', { baseRef: 'release/1.2' })], more: { about: { branch: 'release/1.2' } }, is: [] },
  { what: 'a back-port of which only the original was reviewed', commits: [commit('tip', { of: [1] })], pulls: [pull(1, 'original')], more: { about: { branch: 'release/1.2' } }, is: ['tip'] }
]

const branch = [commit('merge', { of: [1], parents: ['main', 'y'], by: 'grace', byGitHub: true }), commit('y', { of: [1], parents: ['x'] }), commit('x', { of: [1] }), commit('main', { of: [2] })]
const merges: readonly Row[] = [
  { what: 'a merge and all that it brings', commits: branch, pulls: [pull(1, 'merge', { commits: ['x', 'y'] }), pull(2, 'main')], is: [] },
  { what: 'its own push is not part of it', commits: branch, pulls: [pull(1, 'merge', { commits: ['x', 'y'] })], is: ['main'] },
  { what: 'without approval, all of it', commits: branch, pulls: [pull(1, 'merge', { commits: ['x', 'y'], reviews: [] }), pull(2, 'main')], is: ['merge', 'y', 'x'], why: /#1 was merged without approval/ },
  { what: 'GitHub associates only the merge', commits: branch.map((one) => ({ ...one, pullRequests: one.oid === oid('merge') || one.oid === oid('main') ? one.pullRequests : [] })), pulls: [pull(1, 'merge', { commits: ['x', 'y'] }), pull(2, 'main')], is: [] },
  { what: 'made by hand, of an approved head', commits: branch.map((one) => ({ ...one, byGitHub: false })), pulls: [pull(1, 'merge', { commits: ['x', 'y'] }), pull(2, 'main')], is: ['merge'], why: /GitHub did not make this merge of #1/ },
  { what: 'of another head than was approved', commits: branch, pulls: [pull(1, 'merge', { commits: ['x'] }), pull(2, 'main')], is: ['merge', 'y'] },
  { what: 'with the parents the other way round', commits: [commit('merge', { of: [1], parents: ['y', 'main'], byGitHub: true }), ...branch.slice(1)], pulls: [pull(1, 'merge', { commits: ['x', 'y'] }), pull(2, 'main')], is: ['merge'] },
  { what: 'of three', commits: [commit('merge', { of: [1], parents: ['main', 'y', 'push'], byGitHub: true }), ...branch.slice(1), commit('push')], pulls: [pull(1, 'merge', { commits: ['x', 'y'] }), pull(2, 'main')], is: ['merge', 'push'] },
  { what: 'the branch brought to date from main, where somebody pushed', commits: [commit('merge', { of: [1], parents: ['push', 'update'], byGitHub: true }), commit('update', { of: [1], parents: ['x', 'push'] }), commit('x', { of: [1] }), commit('push')], pulls: [pull(1, 'merge', { commits: ['x', 'update'] })], is: ['push'] },
  { what: 'a branch of branches, of which only the last was approved', commits: [commit('merge', { of: [1], parents: ['base', 'inner'], byGitHub: true }), commit('inner', { of: [elsewhere(2, 'develop')], parents: ['a', 'b'] }), commit('b', { of: [elsewhere(2, 'develop')] }), commit('a')], pulls: [pull(1, 'merge', { commits: ['a', 'b', 'inner'] })], is: [] },
  { what: 'the head itself was pushed to main', commits: [commit('y', { of: [1], parents: ['x'] }), commit('x', { of: [1] })], pulls: [pull(1, 'y', { commits: ['x', 'y'] })], is: [] },
  { what: 'the head was pushed to main with one more on top, which GitHub calls the merge', commits: [commit('more', { of: [1], parents: ['y'] }), commit('y', { of: [1], parents: ['x'] }), commit('x', { of: [1] })], pulls: [pull(1, 'more', { commits: ['x', 'y'] })], is: ['more'] },
  { what: 'more commits than GitHub lists, one of them by the approver', commits: [commit('merge', { of: [1], parents: ['base', 'y'], byGitHub: true }), commit('y', { parents: ['x'], by: 'Grace' }), commit('x')], pulls: [pull(1, 'merge', { commits: ['y'], contributors: [] })], is: ['merge', 'y', 'x'], why: /@grace wrote part of it/ }
]

const rebased = [commit('c', { of: [1], parents: ['b'], by: 'a1' }), commit('b', { of: [1], parents: ['a'], by: 'a1' }), commit('a', { of: [1], by: 'a1' })]
const rebases: readonly Row[] = [
  { what: 'a rebase', commits: rebased, pulls: [pull(1, 'c', { commits: ['x', 'y', 'z'] })], is: [] },
  { what: 'committed by whoever merged, who approved', commits: rebased.map((one) => ({ ...one, committer: { login: 'grace', name: 'Grace' } })), pulls: [pull(1, 'c', { commits: ['x', 'y', 'z'] })], is: [] },
  { what: 'without approval', commits: rebased, pulls: [pull(1, 'c', { commits: ['x', 'y', 'z'], reviews: [] })], is: ['c', 'b', 'a'] },
  { what: 'more than it had', commits: rebased, pulls: [pull(1, 'c', { commits: ['y', 'z'] })], is: ['a'] },
  { what: 'a direct push between', commits: [commit('c', { of: [1], parents: ['b'] }), commit('b', { parents: ['a'] }), commit('a', { of: [1] })], pulls: [pull(1, 'c', { commits: ['x', 'y', 'z'] })], is: ['b', 'a'] },
  { what: 'a pull request of its own between', commits: [commit('c', { of: [1], parents: ['b'] }), commit('b', { of: [2], parents: ['a'] }), commit('a', { of: [1] })], pulls: [pull(1, 'c', { commits: ['x', 'y', 'z'] }), pull(2, 'b')], is: ['a'] }
]

const exceptions: readonly Row[] = [
  { what: 'a bot pushes', commits: [commit('tip', byBot)], more: { options: dependabot }, is: [] },
  { what: 'without the exception', commits: [commit('tip', byBot)], is: ['tip'] },
  { what: 'somebody writes its name', commits: [commit('tip', { by: bot })], more: { options: dependabot }, is: ['tip'], why: /GitHub did not sign it, so anybody can have written that name$/ },
  { what: 'with a co-author', commits: [commit('tip', { ...byBot, authors: [bot, 'mallory'].map((login) => ({ login, name: login })) })], more: { options: dependabot }, is: ['tip'] },
  { what: 'with an author whom GitHub does not know', commits: [commit('tip', { ...byBot, authors: [{ login: null, name: bot }] })], more: { options: dependabot }, is: ['tip'] },
  { what: 'without an author', commits: [commit('tip', { ...byBot, authors: [] })], more: { options: dependabot }, is: ['tip'] },
  { what: 'with another committer', commits: [commit('tip', { ...byBot, committer: { login: 'mallory', name: 'M' } })], more: { options: dependabot }, is: ['tip'] },
  { what: 'another bot', commits: [commit('tip', { ...byBot, by: 'renovate[bot]' })], more: { options: dependabot }, is: ['tip'] },
  { what: 'a squash of its pull request', commits: [commit('tip', { ...byBot, of: [1] })], pulls: [pull(1, 'tip', { contributors: [ofBot('x')], reviews: [] })], more: { options: dependabot }, is: [] },
  { what: 'a squash with commits of others', commits: [commit('tip', { ...byBot, of: [1] })], pulls: [pull(1, 'tip', { contributors: [ofBot('x'), ofBot('y', true, 'mallory')], reviews: [] })], more: { options: dependabot }, is: ['tip'] },
  { what: 'a squash with commits in its name', commits: [commit('tip', { ...byBot, of: [1] })], pulls: [pull(1, 'tip', { contributors: [ofBot('x'), ofBot('y', false)], reviews: [] })], more: { options: dependabot }, is: ['tip'] },
  { what: 'a squash of a pull request without commits', commits: [commit('tip', { ...byBot, of: [1] })], pulls: [pull(1, 'tip', { contributors: [], reviews: [] })], more: { options: dependabot }, is: ['tip'] },
  { what: 'a squash into another branch', commits: [commit('tip', { ...byBot, of: [elsewhere(1, 'develop')] })], more: { options: dependabot }, is: ['tip'] },
  { what: 'a merge of its pull request, made by somebody else on GitHub', commits: [commit('merge', { of: [1], parents: ['base', 'x'], by: 'octocat', byGitHub: true }), commit('x', { ...byBot, of: [1] })], pulls: [pull(1, 'merge', { commits: ['x'], contributors: [ofBot('x')], reviews: [] })], more: { options: dependabot }, is: [] },
  { what: 'a merge made by hand', commits: [commit('merge', { of: [1], parents: ['base', 'x'], by: 'octocat' }), commit('x', { ...byBot, of: [1] })], pulls: [pull(1, 'merge', { commits: ['x'], contributors: [ofBot('x')], reviews: [] })], more: { options: dependabot }, is: ['merge'] },
  { what: 'its commit in a merge with commits of others', commits: [commit('merge', { of: [1], parents: ['base', 'y'], byGitHub: true }), commit('y', { of: [1], parents: ['x'], by: 'mallory' }), commit('x', { ...byBot, of: [1] })], pulls: [pull(1, 'merge', { commits: ['x', 'y'], contributors: [ofBot('x'), ofBot('y', false, 'mallory')], reviews: [] })], more: { options: dependabot }, is: ['merge', 'y'] },
  { what: 'only these paths', commits: [commit('tip', byBot)], more: { options: onlyLock, paths: { [oid('tip')]: ['package-lock.json', 'docs/a/b.md'] } }, is: [] },
  { what: 'another path', commits: [commit('tip', byBot)], more: { options: onlyLock, paths: { [oid('tip')]: ['package-lock.json', 'src/index.ts'] } }, is: ['tip'], why: /it changes src\/index\.ts, which is not excepted$/ },
  { what: 'no path', commits: [commit('tip', byBot)], more: { options: onlyLock, paths: { [oid('tip')]: [] } }, is: ['tip'] },
  { what: 'paths that nobody looked at', commits: [commit('tip', byBot)], more: { options: onlyLock, paths: { [oid('tip')]: null } }, is: ['tip'], why: /paths were not looked at/ },
  { what: 'paths that are not there', commits: [commit('tip', byBot)], more: { options: onlyLock }, is: ['tip'] }
]

describe.each([
  ['direct pushes', direct],
  ['squashes', squashes],
  ['merges', merges],
  ['rebases', rebases],
  ['exceptions', exceptions]
])('%s', (_, rows) => {
  it.each(rows)('$what: $is', ({ commits, pulls = [], more, is, why }) => {
    expect(unreviewed(commits, pulls, more)).toEqual(is)
    if (why !== undefined) expect(judged(commits, pulls, more).findings.filter(({ level }) => level === 'error').map(({ message }) => message)).toContainEqual(expect.stringMatching(why))
  })
})

describe('the base', () => {
  const tip = [commit('tip', { of: [1] })]
  const { base: _, ...none } = { base, rejected: [], commits: [], pullRequests: [], paths: {} }
  const without = (more: Partial<ReleaseEvidence>, about: Partial<Subject> = {}) => {
    const parsed = schema.parse({ scope: 'release' })
    return evaluateRelease(parsed, { ...none, ...more }, { subject: { ...subject('tip'), ...about } }, () => {
      throw new Error('nothing is to be judged')
    })
  }

  it('is not there', () => {
    expect(without({})).toMatchObject({ status: 'failed', reason: 'no-last-release', seen: 'the remote has no release before 1.3.0', remedy: expect.stringContaining('`since: v1.2.0`') })
    expect(without({ unknownTag: 'v0' })).toMatchObject({ status: 'failed', reason: 'no-last-release', seen: 'the remote has no tag v0' })
  })

  it.each(['identical', 'behind', 'diverged', 'unrelated'] as const)('is %s', (relation) => {
    expect(without({ rejected: [{ ...base, relation }] })).toMatchObject({ status: 'failed', reason: 'not-earlier', seen: expect.stringContaining('v1.2.0'), findings: [{ level: 'note' }] })
  })

  it('is not looked for while the commit is only proposed', () => {
    expect(without({}, { proposed: true, event: 'pull_request' })).toMatchObject({ status: 'not-applicable', reason: 'proposed' })
  })

  it('was found further back, which is said', () => {
    expect(judged(tip, [pull(1, 'tip')], { rejected: [{ name: 'v1.2.9', commit: oid('x'), relation: 'diverged' }] })).toMatchObject({ status: 'passed', findings: [{ level: 'note', message: expect.stringMatching(/v1\.2\.9 .*another line of history/) }] })
  })

  it('with commits among which the subject is not is a bug', () => {
    expect(() => judged(tip, [pull(1, 'tip')], { about: { commit: oid('other') } })).toThrow(expect.objectContaining({ code: 'internal' }))
    expect(() => judged([], [])).toThrow(expect.objectContaining({ code: 'internal' }))
  })
})

it('every reason is reached', () => {
  expect(Object.keys(releaseReasons)).toEqual(['all-reviewed', 'unreviewed', 'no-last-release', 'not-earlier', 'proposed'])
})

describe('what is said', () => {
  it('how many, with author, subject line and address of the others', () => {
    const outcome = judged([commit('tip', { of: [1], parents: ['push'] }), commit('push', { by: 'mallory' })], [pull(1, 'tip')])
    expect(outcome).toMatchObject({ seen: '1 of 2 commits since v1.2.0 were reviewed' })
    expect(outcome.findings[0]).toEqual({ level: 'error', message: `${oid('push').slice(0, 10)} "Subject of push" by @mallory: no pull request`, url: expect.stringContaining(oid('push')) })
  })

  it('what was excepted, and why', () => {
    const outcome = judged([commit('tip', { of: [1], parents: ['bump'] }), commit('bump', byBot)], [pull(1, 'tip')], { options: dependabot })
    expect(outcome).toMatchObject({ status: 'passed', seen: '1 of 2 commits since v1.2.0 were reviewed, 1 excepted', findings: [{ level: 'note', message: expect.stringMatching(/^1 commit by Dependabot\[bot\] needed no review \(Updates are tested\): /) }] })
  })

  it('no more than a hundred', () => {
    const many = Array.from({ length: 1234 }, (_, index) => commit(`c${index}`, { parents: [`c${index + 1}`] }))
    const outcome = judged(many, [])
    expect(outcome.seen).toBe('0 of 1,234 commits since v1.2.0 were reviewed')
    expect(outcome.findings).toHaveLength(101)
    expect(outcome.findings.at(-1)?.message).toBe('1,134 more commits were not reviewed')
  })
})

it.each([
  [{ since: 'v1' }, {}, ['since']],
  [{ except: [{ users: ['x'], reason: 'y' }] }, {}, ['except']],
  [{ 'distinct-from': ['a', 'b'] }, { a: { kind: 'approvals' }, b: { kind: 'approvals', scope: 'release' } }, ['distinct-from', 1]],
  [{ scope: 'release', sources: ['review', 'environment'], environment: 'qa' }, {}, ['sources']],
  [{ scope: 'release', 'distinct-from': ['a'] }, { a: {} }, ['distinct-from']]
])('the options %j do not go together', (options, criteria, path) => {
  expect(releaseProblems(schema.parse(options), { criteria })).toEqual([{ path, message: expect.any(String) }])
})

it('options that go together', () => {
  expect(releaseProblems(schema.parse({ scope: 'release', since: 'v1', except: [{ users: ['x'], reason: 'y' }] }), { criteria: {} })).toEqual([])
  expect(releaseProblems(schema.parse({ 'distinct-from': ['a'] }), { criteria: { a: { kind: 'approvals' } } })).toEqual([])
})

it.each([{ scope: 'tag' }, { since: '' }, { except: [] }, { except: [{ users: ['x'] }] }, { except: [{ users: ['x'], reason: ' ' }] }, { except: [{ users: [], reason: 'y' }] }, { except: [{ reason: 'y', paths: ['**'] }] }, { except: [{ users: ['x'], reason: 'y', paths: ['../x'] }] }, { except: [{ users: ['x'], reason: 'y', until: 'z' }] }])('refuses the options %j', (options) => {
  expect(schema.safeParse({ scope: 'release', ...options }).success).toBe(false)
})
