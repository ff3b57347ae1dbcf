import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { githubPort } from '../../../src/adapters/github/index.ts'
import type { GitHubPort } from '../../../src/ports/index.ts'
import { clientOf } from '../../gate/world.ts'
import { createProject, type Project } from '../../support/git.ts'
import { createWorld, usingGitHub, type GitHubServer, type Json, type JsonObject, type World } from '../../support/github/index.ts'
import { History } from '../../support/history.ts'

const github = usingGitHub()
let project: Project
beforeAll(async () => {
  project = await createProject()
})
afterAll(() => project.remove())

async function open(fill: (world: World) => void = () => {}): Promise<{ server: GitHubServer; port: GitHubPort }> {
  const world = createWorld({ remote: project.remote })
  fill(world)
  const server = await github(world)
  return { server, port: githubPort(clientOf(server)) }
}

interface Line {
  readonly base: string
  readonly head: string
}
const lines = new Map<number, Promise<Line>>()

/** A straight line of so many commits after a root; the root and the last of them. */
async function line(amount: number): Promise<Line> {
  const written = lines.get(amount) ?? writeLine(amount)
  lines.set(amount, written)
  return written
}

async function writeLine(amount: number): Promise<Line> {
  const history = new History()
  const root = history.commit({ message: 'Begin', parents: [] })
  let last = root
  for (let index = 1; index <= amount; index++) last = history.commit({ message: `Change ${index}\n\nWith a body`, parents: [last] })
  const name = await history.write(project.remote, { [`refs/heads/line-${amount}`]: last })
  return { base: name(root), head: name(last) }
}

const requests = (server: GitHubServer): readonly string[] => server.requests.map(({ operation }) => operation)

describe('the commits between two', () => {
  it.each([
    [1, 2],
    [99, 2],
    [100, 2],
    [101, 3],
    [1000, 11]
  ])('a line of %i takes %i requests', async (amount, expected) => {
    const { base, head } = await line(amount)
    const { server, port } = await open()
    const { relation, commits } = await port.commitsBetween(base, head)
    expect(relation).toBe('ahead')
    expect(new Set(commits.map(({ oid }) => oid)).size).toBe(amount)
    expect(commits.at(0)).toMatchObject({ oid: head, subject: `Change ${amount}` })
    expect(commits.at(-1)?.parents).toEqual([base])
    expect(requests(server)).toHaveLength(expected)
  })

  it('are what git says, however branches lie', async () => {
    const history = new History()
    let old = history.commit({ parents: [], at: 0 })
    const beginning = old
    for (let index = 1; index <= 250; index++) old = history.commit({ parents: [old], at: index })
    const base = history.commit({ message: 'Released', parents: [old], at: 300 })
    // Begun long before the base, with dates before and after it, and one that lies about its date.
    let side = history.commit({ message: 'Old side', parents: [beginning], at: 5 })
    for (let index = 0; index < 60; index++) side = history.commit({ parents: [side], at: index % 7 === 0 ? 10 : 310 + index })
    let main = history.commit({ parents: [base], at: 400 })
    main = history.commit({ message: 'Merge', parents: [main, side], at: 401 })
    const liar = history.commit({ message: 'Long ago', parents: [main], at: -500_000 })
    const head = history.commit({ parents: [liar], at: 500 })
    const name = await history.write(project.remote, { 'refs/heads/sides': head })

    const { server, port } = await open()
    const { commits } = await port.commitsBetween(name(base), name(head))
    const expected = (await project.git('--git-dir', project.remote, 'rev-list', name(head), `^${name(base)}`)).split('\n')
    expect(commits.map(({ oid }) => oid).toSorted()).toEqual(expected.toSorted())
    expect(commits).toHaveLength(65)
    // The beginning of the old branch is asked for instead of reading back to it.
    expect(requests(server).length).toBeLessThanOrEqual(6)
  })

  it('are what git says with many branches that began long before', async () => {
    const history = new History()
    let trunk = history.commit({ parents: [] })
    const beginnings: number[] = []
    for (let index = 1; index <= 600; index++) {
      trunk = history.commit({ parents: [trunk] })
      if (index % 50 === 0 && index < 500) beginnings.push(trunk)
    }
    const base = trunk
    for (const beginning of beginnings) trunk = history.commit({ parents: [trunk, history.commit({ message: `From ${beginning}`, parents: [beginning] })] })
    const name = await history.write(project.remote, { 'refs/heads/many': trunk })
    const { server, port } = await open()
    expect((await port.commitsBetween(name(base), name(trunk))).commits).toHaveLength(2 * beginnings.length)
    expect(requests(server).length).toBeLessThanOrEqual(1 + 4 + beginnings.length)
  })

  it('say who made them, and which pull requests GitHub associates', async () => {
    const history = new History()
    const base = history.commit({ parents: [] })
    const bot = 'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>'
    const bumped = history.commit({ message: 'Bump', parents: [base], author: bot, committer: 'GitHub <noreply@github.com>' })
    const head = history.commit({ message: 'Two of us\n\nCo-authored-by: Bo <bo@example.com>', parents: [bumped], author: 'Ada <ada@example.com>', committer: 'Cora <cora@example.com>' })
    const name = await history.write(project.remote, { 'refs/heads/people': head })
    const { port } = await open((world) => {
      world.accounts.set('ada@example.com', 'ada')
      world.signed.add(name(bumped))
      world.verified.add(name(head))
      world.addPullRequest({ headOid: name(head), mergeCommit: name(head) })
      world.addPullRequest({ headOid: name(head), baseRef: 'develop' })
    })
    expect((await port.commitsBetween(name(base), name(head))).commits).toEqual([
      {
        oid: name(head),
        parents: [name(bumped)],
        subject: 'Two of us',
        date: expect.any(String),
        url: expect.stringContaining(name(head)),
        authors: [
          { login: 'ada', name: 'Ada' },
          { login: null, name: 'Bo' }
        ],
        committer: { login: null, name: 'Cora' },
        byGitHub: false,
        pullRequests: [
          { number: 1, url: expect.stringContaining('/pull/1'), merged: true, baseRef: 'main' },
          { number: 2, url: expect.stringContaining('/pull/2'), merged: false, baseRef: 'develop' }
        ]
      },
      expect.objectContaining({ authors: [{ login: 'dependabot[bot]', name: 'dependabot[bot]' }], committer: null, byGitHub: true, pullRequests: [] })
    ])
  })

  it.each([10, 11, 100])('with %i pull requests at one commit', async (amount) => {
    const { base, head } = await line(3)
    const { port } = await open((world) => {
      for (let index = 0; index < amount; index++) world.addPullRequest({ headOid: head })
    })
    expect((await port.commitsBetween(base, head)).commits[0]?.pullRequests).toHaveLength(amount)
  })

  it('with more pull requests at one commit than can be read', async () => {
    const { base, head } = await line(3)
    const { port } = await open((world) => {
      for (let index = 0; index < 101; index++) world.addPullRequest({ headOid: head })
    })
    await expect(port.commitsBetween(base, head)).rejects.toMatchObject({ code: 'unreadable' })
  })

  it('of the same commit, backwards, beside it, and unrelated', async () => {
    const history = new History()
    const root = history.commit({ parents: [] })
    const one = history.commit({ message: 'One', parents: [root] })
    const other = history.commit({ message: 'Other', parents: [root] })
    const orphan = history.commit({ message: 'Orphan', parents: [] })
    const name = await history.write(project.remote, { 'refs/heads/one': one, 'refs/heads/other': other, 'refs/heads/orphan': orphan })
    const { port } = await open()
    const relation = async (base: number, head: number) => port.commitsBetween(name(base), name(head))
    expect(await relation(one, one)).toEqual({ relation: 'identical', commits: [] })
    expect(await relation(one, root)).toEqual({ relation: 'behind', commits: [] })
    expect(await relation(one, other)).toEqual({ relation: 'diverged', commits: [] })
    expect(await relation(orphan, one)).toEqual({ relation: 'unrelated', commits: [] })
    expect(await port.commitsBetween('d'.repeat(40), name(one))).toEqual({ relation: 'unrelated', commits: [] })
  })
})

describe('an answer that does not hold together is no shorter list', () => {
  type Change = (history: { nodes: { oid: string; parents: { totalCount: number }; authors: { nodes: unknown[] } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }, page: number) => void
  const changes: [string, Change][] = [
    ['a page without commits', (history) => history.nodes.splice(0)],
    ['a page with one commit less', (history) => history.nodes.splice(50, 1)],
    ['a page with a commit twice', (history) => history.nodes.splice(50, 1, ...history.nodes.slice(49, 50))],
    ['a first page without the head', (history, page) => history.nodes.splice(0, page === 1 ? 1 : 0)],
    ['no further page', (history) => Object.assign(history.pageInfo, { hasNextPage: false })],
    ['a further page without an address', (history) => Object.assign(history.pageInfo, { endCursor: null })],
    ['the same page again', (history) => Object.assign(history.pageInfo, { endCursor: Buffer.from('cursor:v2:100').toString('base64') })],
    ['a parent less', (history) => Object.assign(history.nodes[3]?.parents ?? {}, { totalCount: 2 })],
    ['an author less', (history) => history.nodes[3]?.authors.nodes.splice(0)]
  ]
  it.each(changes)('%s', async (_, change) => {
    const { base, head } = await line(250)
    const { server, port } = await open()
    let page = 0
    server.faults.add({
      operation: 'graphql',
      kind: 'rewrite',
      rewrite: (body) => {
        const copy = structuredClone(body) as { data?: { repository: { object: { history: Parameters<Change>[0] } } } }
        if (copy.data !== undefined) change(copy.data.repository.object.history, ++page)
        return copy as Json
      }
    })
    await expect(port.commitsBetween(base, head)).rejects.toMatchObject({ name: 'EvidenceError', code: 'unreadable', transient: true })
  })

  it.each([{ ahead_by: 249, total_commits: 249 }, { ahead_by: 251, total_commits: 251 }, { total_commits: 100 }, { behind_by: 1 }, { status: 'identical' }, { status: 'sideways' }])('a comparison with %j', async (wrong) => {
    const { base, head } = await line(250)
    const { server, port } = await open()
    server.faults.add({ operation: 'repos/compare-commits-with-basehead', kind: 'rewrite', rewrite: (body) => ({ ...(body as JsonObject), ...wrong }) })
    await expect(port.commitsBetween(base, head)).rejects.toMatchObject({ code: 'unreadable', transient: true })
  })

  it('more than are read is said with what to do', async () => {
    const { base, head } = await line(2)
    const { server, port } = await open()
    server.faults.add({ operation: 'repos/compare-commits-with-basehead', kind: 'rewrite', rewrite: (body) => ({ ...(body as JsonObject), ahead_by: 5001, total_commits: 5001 }) })
    await expect(port.commitsBetween(base, head)).rejects.toMatchObject({ code: 'unreadable', transient: false, message: expect.stringContaining('5001'), remedy: expect.stringContaining('`since`') })
  })
})

describe('many pull requests', () => {
  const fill = (amount: number, reviews = 1) => (world: World) => {
    world.permissions.set('grace', 'write')
    for (let index = 0; index < amount; index++) {
      const pull = world.addPullRequest({ headOid: 'a'.repeat(40), commits: Array.from({ length: index === 3 ? 130 : 2 }, (_, at) => ({ oid: `${index}`.padStart(20, 'b') + `${at}`.padStart(20, 'c') })) })
      for (let review = 0; review < (index === 5 ? 101 : reviews); review++) world.addReview(pull, { user: 'grace', state: 'APPROVED' })
    }
  }

  it.each([
    [0, 0],
    [1, 1],
    [50, 1],
    [200, 2],
    [500, 2],
    [1000, 4]
  ])('%i of them, %i requests and a few for long lists', async (amount, expected) => {
    const { server, port } = await open(fill(amount))
    const numbers = Array.from({ length: amount }, (_, index) => index + 1)
    const found = await port.pullRequests(numbers)
    expect(found.map(({ number }) => number)).toEqual(numbers)
    expect(found.map(({ reviews }) => reviews.length)).toEqual(numbers.map((number) => (number === 6 ? 101 : 1)))
    expect(new Set(found[3]?.contributors.map(({ commit }) => commit)).size).toBe(amount > 3 ? 130 : 0)
    expect(requests(server).length - expected).toBe(amount > 5 ? 2 + 1 : amount > 3 ? 2 : 0)
  }, 30_000)

  it('are read as one is', async () => {
    const { port } = await open(fill(6))
    expect(await port.pullRequests([6, 4, 6])).toEqual([await port.pullRequest(6), await port.pullRequest(4)])
  })

  it('are asked for in halves where GitHub cannot answer for all', async () => {
    const { server, port } = await open(fill(120))
    server.faults.add({ operation: 'graphql', kind: 'rewrite', times: 1, rewrite: () => ({ errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }] }) })
    expect(await port.pullRequests(Array.from({ length: 120 }, (_, index) => index + 1))).toHaveLength(120)
  })

  it('one that there is not is an error', async () => {
    const { port } = await open(fill(2))
    await expect(port.pullRequests([1, 99])).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the paths of a commit', () => {
  it.each([0, 1, 99, 100, 101, 250])('%i of them', async (amount) => {
    const head = await project.commit(Object.fromEntries(Array.from({ length: amount }, (_, index) => [`files-${amount}/${index}.txt`, `${index}`])), `${amount} files`)
    await project.push('HEAD:refs/heads/paths')
    const { port } = await open()
    expect(await port.pathsOfCommit(head)).toHaveLength(amount)
  })

  it('with the old name of what was renamed', async () => {
    await project.commit({ 'old name.txt': 'the same text in both\n'.repeat(10) })
    await project.git('mv', 'old name.txt', 'new.txt')
    const head = await project.commit({}, 'Rename')
    await project.push('HEAD:refs/heads/paths')
    const { port } = await open()
    expect((await port.pathsOfCommit(head)).toSorted()).toEqual(['new.txt', 'old name.txt'])
  })
})
