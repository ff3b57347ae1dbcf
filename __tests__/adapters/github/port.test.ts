import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { gitTree } from '../../../src/adapters/git/index.ts'
import { eitherTree } from '../../../src/adapters/tree.ts'
import { githubTree } from '../../../src/adapters/github/tree.ts'
import { githubPort } from '../../../src/adapters/github/index.ts'
import type { GitHubPort } from '../../../src/ports/index.ts'
import { clientOf, longAgo } from '../../gate/world.ts'
import { createProject, type Project } from '../../support/git.ts'
import { createWorld, usingGitHub, type GitHubServer, type Json, type JsonObject, type World } from '../../support/github/index.ts'

const github = usingGitHub()
let project: Project
let commit: string
let head: string
beforeAll(async () => {
  project = await createProject({ files: { 'README.md': '# Widget\n', 'docs/a.md': 'a\n', 'logo.bin': 'a\0b' } })
  head = await project.head()
  commit = await project.commit({})
  await project.push()
})
afterAll(() => project.remove())

function newWorld(): World {
  const world = createWorld({ remote: project.remote })
  world.now = () => new Date(longAgo)
  return world
}

async function open(world = newWorld(), token?: string): Promise<{ server: GitHubServer; port: GitHubPort }> {
  const server = await github(world)
  return { server, port: githubPort(clientOf(server, token)) }
}

/** Every question, the operation it asks, and the permission it needs. */
const questions: [string, string, string, (port: GitHubPort, world: World) => Promise<unknown>][] = [
  ['checkRuns', 'checks/list-for-ref', 'checks: read', (port) => port.checkRuns(commit)],
  ['statuses', 'repos/list-commit-statuses-for-ref', 'statuses: read', (port) => port.statuses(commit)],
  ['workflowRuns', 'actions/list-workflow-runs-for-repo', 'actions: read', (port) => port.workflowRuns(commit)],
  ['artifacts', 'actions/list-workflow-run-artifacts', 'actions: read', (port, world) => port.artifacts(world.workflowRuns[0]?.id ?? 0, 'reports')],
  ['workflowJobs', 'actions/list-jobs-for-workflow-run', 'actions: read', (port, world) => port.workflowJobs(world.workflowRuns[0]?.id ?? 0)],
  ['pullRequestsOf', 'graphql', 'pull-requests: read', (port) => port.pullRequestsOf(commit)],
  ['pullRequest', 'graphql', 'pull-requests: read', (port) => port.pullRequest(1)],
  ['pullRequestSides', 'pulls/get', 'pull-requests: read', (port) => port.pullRequestSides(1)],
  ['pathsOf', 'pulls/list-files', 'pull-requests: read', (port) => port.pathsOf(1, 0)],
  ['commentsOn', 'graphql', 'pull-requests: read', (port) => port.commentsOn(1)],
  ['pushersOf', 'repos/list-activities', 'contents: read', (port, world) => port.pushersOf(world.fullName, 'refs/heads/change', head)],
  ['contributorsOf', 'graphql', 'contents: read', (port) => port.contributorsOf(commit)],
  ['runApprovals', 'actions/get-reviews-for-run', 'actions: read', (port, world) => port.runApprovals(world.workflowRuns[0]?.id ?? 0)],
  ['fileAt', 'graphql', 'contents: read', (port) => port.fileAt('HEAD', 'README.md')]
]

function filled(): World {
  const world = newWorld()
  const run = world.addWorkflowRun({ path: '.github/workflows/ci.yml', event: 'push', sha: commit }, [{ name: 'build' }])
  world.addArtifact(run)
  world.addStatus({ context: 'ci', sha: commit, state: 'success' })
  world.addPullRequest({ headOid: head, mergeCommit: commit })
  world.addPush('change', head)
  return world
}

describe.each(questions)('%s', (name, operation, permission, ask) => {
  it('403 names the line to add', async () => {
    const world = filled()
    world.tokens.set('poor', {})
    const { port } = await open(world, 'poor')
    await expect(ask(port, world)).rejects.toMatchObject({ name: 'EvidenceError', code: 'permission-denied', transient: false, remedy: expect.stringContaining(`\`${permission}\``) })
  })

  it('401', async () => {
    const world = filled()
    const { port } = await open(world, 'wrong')
    await expect(ask(port, world)).rejects.toMatchObject({ code: 'permission-denied', transient: false, remedy: expect.stringContaining('token') })
  })

  it('404: the repository is not there, or hidden', async () => {
    const world = filled()
    const server = await github(createWorld({ remote: project.remote, repo: 'other' }))
    await expect(ask(githubPort(clientOf(server)), world)).rejects.toMatchObject({ code: 'not-found', transient: false })
  })

  it.each([
    ['secondary', { kind: 'secondary', retryAfter: 7 }, 7_000],
    ['429', { kind: 'secondary', status: 429, retryAfter: 7 }, 7_000],
    ['primary', { kind: 'primary' }, expect.any(Number)],
    ['429 without a word', { kind: 'status', status: 429, message: 'x' }, expect.any(Number)]
  ] as const)('rate limit: %s', async (_, fault, retryAfter) => {
    const world = filled()
    const { server, port } = await open(world)
    server.faults.add({ operation, ...fault })
    await expect(ask(port, world)).rejects.toMatchObject({ code: 'rate-limited', transient: true, retryAfter })
  })

  it('the quota is used up', async () => {
    const world = filled()
    world.quota.core.remaining = 0
    world.quota.graphql.remaining = 0
    const { port } = await open(world)
    await expect(ask(port, world)).rejects.toMatchObject({ code: 'rate-limited', transient: true })
  })

  it.each([['status', 500], ['status', 502], ['status', 503], ['html502', 502], ['reset', 0], ['truncate', 200], ['malformed', 200]] as const)('%s %i', async (kind, status) => {
    const world = filled()
    const { server, port } = await open(world)
    server.faults.add({ operation, kind, status })
    await expect(ask(port, world)).rejects.toMatchObject({ code: 'unreadable', transient: true })
  })

  it.each([['null', null], ['a text', 'x'], ['a number', 7], ['an empty map', {}], ['a list of null', [null]], ['null data', { data: null }], ['total_count only', { total_count: 0 }], ['an error message', { message: 'Server Error' }], ['negative', { total_count: -1, check_runs: [], workflow_runs: [], jobs: [], artifacts: [] }]] as [string, Json][])(
    'an answer that is %s',
    async (_, body) => {
      const world = filled()
      const { server, port } = await open(world)
      server.faults.add({ operation, kind: 'rewrite', rewrite: () => body })
      await expect(ask(port, world)).rejects.toMatchObject({ name: 'EvidenceError', code: 'unreadable', transient: true })
    }
  )

  it(`answers in one request: ${name}`, async () => {
    const world = filled()
    const { server, port } = await open(world)
    await ask(port, world)
    expect(server.requests).toMatchObject([{ operation, status: 200 }])
  })
})

it.each([[999, true], [1000, false]])('GitHub lists no more than 1,000 check suites: %i of them', async (suites, whole) => {
  const world = createWorld({ remote: project.remote })
  for (let suite = 1; suite <= suites; suite++) world.addCheckRun({ name: 'nightly', sha: commit, suite })
  const { port } = await open(world)
  const checkRuns = port.checkRuns(commit)
  if (whole) expect(await checkRuns).toHaveLength(suites)
  else await expect(checkRuns).rejects.toMatchObject({ code: 'unreadable', transient: false, message: expect.stringContaining('1000 check suites') })
})

it('other client errors are unreadable and not asked again', async () => {
  const { server, port } = await open()
  server.faults.add({ operation: 'checks/list-for-ref', kind: 'status', status: 422, message: 'No commit found for SHA' })
  await expect(port.checkRuns(commit)).rejects.toMatchObject({ code: 'unreadable', transient: false })
})

it('no server at all', async () => {
  await expect(githubPort(clientOf({ url: 'http://127.0.0.1:1' })).checkRuns(commit)).rejects.toMatchObject({ code: 'unreadable', transient: true })
  await expect(githubPort(clientOf({ url: 'http://127.0.0.1:1' })).pullRequest(1)).rejects.toMatchObject({ code: 'unreadable', transient: true })
})

describe('lists are complete', () => {
  it.each([0, 1, 99, 100, 101, 200, 250])('%i of each', async (amount) => {
    const world = newWorld()
    const run = world.addWorkflowRun({ path: '.github/workflows/ci.yml', event: 'push', sha: head })
    for (let index = 0; index < amount; index++) {
      world.addJob(run, { name: `job ${index}` })
      world.addStatus({ context: `ci/${index}`, sha: commit, state: 'success' })
      world.addArtifact(run)
      world.addWorkflowRun({ path: `.github/workflows/${index}.yml`, event: 'push', sha: commit })
    }
    const { port } = await open(world)
    const lists = await Promise.all([port.checkRuns(head), port.workflowJobs(run.id), port.statuses(commit), port.workflowRuns(commit), port.artifacts(run.id, 'reports')])
    for (const list of lists) {
      expect(list).toHaveLength(amount)
      expect(new Set(list.map(({ id }) => id)).size).toBe(amount)
    }
  })

  it('a list that never ends is not taken for whole', async () => {
    const { server, port } = await open()
    let id = 0
    const page = (): Json => Array.from({ length: 100 }, () => ({ id: ++id, context: `ci/${id}`, state: 'success', creator: null, created_at: longAgo, target_url: null }))
    server.faults.add({ operation: 'repos/list-commit-statuses-for-ref', kind: 'rewrite', rewrite: page })
    await expect(port.statuses(commit)).rejects.toMatchObject({ code: 'unreadable' })
    expect(server.requests.length).toBeLessThanOrEqual(301)
  })

  it('whose repository the head of a run is in, and when its latest attempt started', async () => {
    const world = newWorld()
    world.addWorkflowRun({ path: '.github/workflows/a.yml', event: 'push', sha: commit, createdAt: longAgo })
    const fork = world.addWorkflowRun({ path: '.github/workflows/b.yml', event: 'pull_request', sha: commit, headRepository: 'someone/widget', createdAt: longAgo })
    world.now = () => new Date(Date.parse(longAgo) + 60_000)
    world.rerun(fork, [])
    world.addWorkflowRun({ path: '.github/workflows/c.yml', event: 'push', sha: commit, createdAt: longAgo, headRepository: null, outside: true })
    const { server, port } = await open(world)
    expect((await port.workflowRuns(commit)).toReversed().map(({ headRepository, runStartedAt }) => [headRepository, runStartedAt])).toEqual([['acme/widget', longAgo], ['someone/widget', new Date(Date.parse(longAgo) + 60_000).toISOString().replace('.000', '')], [null, expect.any(String)]])
    const without = (body: Json): Json => ({ ...(body as JsonObject), workflow_runs: ((body as JsonObject)['workflow_runs'] as JsonObject[]).map((run) => ({ ...run, run_started_at: null, head_repository: null })) })
    server.faults.add({ operation: 'actions/list-workflow-runs-for-repo', kind: 'rewrite', rewrite: without })
    expect((await port.workflowRuns(commit)).map(({ headRepository, runStartedAt }) => [headRepository, runStartedAt])).toEqual([[null, null], [null, null], [null, null]])
  })

  it('every attempt of every job is there', async () => {
    const world = newWorld()
    const run = world.addWorkflowRun({ path: '.github/workflows/ci.yml', event: 'push', sha: commit }, [{ name: 'build', conclusion: 'failure' }])
    world.rerun(run, [{ name: 'build', runnerName: 'runner-7' }])
    const { port } = await open(world)
    expect(await port.workflowRuns(commit)).toMatchObject([{ id: run.id, attempt: 2, path: '.github/workflows/ci.yml', event: 'push', suite: run.suite }])
    expect((await port.workflowJobs(run.id)).map(({ attempt, runId, name, runner }) => [attempt, runId, name, runner])).toEqual(expect.arrayContaining([[1, run.id, 'build', expect.anything()], [2, run.id, 'build', 'runner-7']]))
    expect(await port.checkRuns(commit)).toHaveLength(2)
  })

  it('what is of another commit is refused', async () => {
    const stray = (key: string) => (body: Json): Json => ({ ...(body as JsonObject), [key]: ((body as JsonObject)[key] as JsonObject[]).map((item) => ({ ...item, head_sha: head })) })
    const { server, port } = await open(filled())
    server.faults.add({ operation: 'checks/list-for-ref', kind: 'rewrite', rewrite: stray('check_runs') })
    server.faults.add({ operation: 'actions/list-workflow-runs-for-repo', kind: 'rewrite', rewrite: stray('workflow_runs') })
    await expect(port.checkRuns(commit)).rejects.toMatchObject({ code: 'unreadable' })
    await expect(port.workflowRuns(commit)).rejects.toMatchObject({ code: 'unreadable' })
  })

  it('unknown words and nulls are kept, and the ref is cut off the path of a workflow', async () => {
    const world = newWorld()
    world.addCheckRun({ name: 'odd', sha: commit, status: 'thinking', conclusion: null, app: null, suite: null, startedAt: null, outside: true })
    world.addStatus({ context: 'ci', sha: commit, state: 'success', creator: null })
    world.addWorkflowRun({ path: 'acme/shared/.github/workflows/ci.yml@refs/heads/main', event: 'push', sha: commit, status: 'musing', conclusion: null, outside: true })
    const { port } = await open(world)
    expect(await port.checkRuns(commit)).toMatchObject([{ name: 'odd', status: 'thinking', conclusion: null, app: null, suite: null, startedAt: null }])
    expect(await port.statuses(commit)).toMatchObject([{ context: 'ci', state: 'success', creator: null }])
    expect(await port.workflowRuns(commit)).toMatchObject([{ path: 'acme/shared/.github/workflows/ci.yml', status: 'musing', conclusion: null }])
  })
})

describe('pull requests', () => {
  it('are read with reviews, authors, co-authors and committers', async () => {
    const world = newWorld()
    world.permissions.set('grace', 'write')
    const pull = world.addPullRequest({ headOid: head, mergeCommit: commit, commits: [{ oid: head, authors: [{ login: 'octocat' }, { login: 'ada' }, { name: 'Unknown', email: 'x@y.z' }], committer: { login: 'alan' } }] })
    world.addReview(pull, { user: 'grace', state: 'APPROVED' })
    world.addReview(pull, { user: { login: 'dependabot[bot]', type: 'Bot' }, state: 'COMMENTED', commit: null })
    world.addReview(pull, { user: null, state: 'CHANGES_REQUESTED' })
    const { port } = await open(world)
    const [found] = await port.pullRequestsOf(commit)
    expect(found).toEqual(await port.pullRequest(pull.number))
    expect(found).toMatchObject({
      number: pull.number, merged: true, author: { login: 'octocat', type: 'User' }, baseRef: 'main', headSha: head, mergeSha: commit,
      reviews: [
        { author: { login: 'grace', type: 'User' }, state: 'APPROVED', commit: head, canPush: true },
        { author: { login: 'dependabot', type: 'Bot' }, state: 'COMMENTED', commit: null, canPush: false },
        { author: null, state: 'CHANGES_REQUESTED', canPush: false }
      ]
    })
    expect(found?.contributors.map(({ role, login, name }) => [role, login, name])).toEqual([['author', 'octocat', 'octocat'], ['author', 'ada', 'ada'], ['author', null, 'Unknown'], ['committer', 'alan', 'alan']])
  })

  it('what GitHub itself committed has no committer that could approve', async () => {
    const world = newWorld()
    const pull = world.addPullRequest({ headOid: head, commits: [{ oid: head, authors: [{ login: 'octocat' }], committer: { login: null, name: 'GitHub', email: 'noreply@github.com' } }] })
    const { port } = await open(world)
    expect((await port.pullRequest(pull.number)).contributors).toMatchObject([{ role: 'author', login: 'octocat' }])
  })

  it.each([[101, 1], [1, 3], [250, 3], [100, 3], [200, 3]])('%i reviews and %i commits come whole, from the commit and by number', async (reviews, commits) => {
    const world = newWorld()
    const oids = commits === 1 ? [head] : [head, commit, side]
    const pull = world.addPullRequest({ headOid: head, mergeCommit: commit, commits: oids.map((oid) => ({ oid })) })
    for (let index = 0; index < reviews; index++) world.addReview(pull, { user: `reviewer-${index}`, state: 'APPROVED' })
    const { server, port } = await open(world)
    for (const found of [(await port.pullRequestsOf(commit))[0], await port.pullRequest(pull.number)]) {
      expect(found?.reviews.map(({ author }) => author?.login)).toEqual(Array.from({ length: reviews }, (_, index) => `reviewer-${index}`))
      expect(found?.contributors.filter(({ role }) => role === 'author')).toHaveLength(commits)
    }
    expect(server.requests.length).toBeLessThanOrEqual(2 * Math.ceil(reviews / 100))
  })

  let side: string
  const many: string[] = []
  beforeAll(async () => {
    await project.git('checkout', '--quiet', '-b', 'many')
    for (let index = 0; index < 120; index++) many.push(await project.commit({}, `Commit ${index}`))
    side = many[0] ?? ''
    await project.push()
    await project.git('checkout', '--quiet', 'main')
  })

  it.each([0, 150])('120 commits and %i reviews come whole', async (reviews) => {
    const world = newWorld()
    const pull = world.addPullRequest({ headOid: many.at(-1) ?? '', commits: many.map((oid, index) => ({ oid, authors: [{ login: `author-${index}` }] })) })
    for (let index = 0; index < reviews; index++) world.addReview(pull, { user: `reviewer-${index}`, state: 'COMMENTED' })
    const { port } = await open(world)
    const found = await port.pullRequest(pull.number)
    expect(new Set(found.contributors.filter(({ role }) => role === 'author').map(({ login }) => login)).size).toBe(120)
    expect(found.reviews).toHaveLength(reviews)
  })

  type Lists = { reviews: JsonObject & { nodes: Json[]; pageInfo: JsonObject; totalCount: number } }
  const change = (edit: (pull: JsonObject & Lists) => void) => (body: Json): Json => {
    const copy = structuredClone(body) as { data: { repository: { pullRequest: JsonObject & Lists } } }
    edit(copy.data.repository.pullRequest)
    return copy
  }
  let firstPage: Json[] = []
  const lies: [string, number, ReturnType<typeof change>][] = [
    ['the total is too high', 1, change(({ reviews }) => { reviews.totalCount += 1 })],
    ['the total is too low', 1, change(({ reviews }) => { reviews.totalCount -= 1 })],
    ['there is a next page, and it is said that there is none', 1, change(({ reviews }) => { reviews.pageInfo['hasNextPage'] = false })],
    ['page 2 is empty', 2, change(({ reviews }) => { reviews.nodes = [] })],
    ['the cursor does not advance', 1, change(({ reviews }) => { firstPage = firstPage.length === 0 ? reviews.nodes : firstPage; reviews.nodes = firstPage })],
    ['the head moved between two pages', 2, change((pull) => { pull['headRefOid'] = 'e'.repeat(40) })],
    ['a review has no state', 1, change(({ reviews }) => { reviews.nodes = reviews.nodes.map((node) => ({ ...(node as JsonObject), state: null })) })],
    ['reviews are missing', 1, change((pull) => { delete (pull as { reviews?: unknown }).reviews })]
  ]
  it.each(lies)('%s: not taken for whole', async (_, nth, rewrite) => {
    firstPage = []
    const world = newWorld()
    const pull = world.addPullRequest({ headOid: head })
    for (let index = 0; index < 200; index++) world.addReview(pull, { user: `reviewer-${index}`, state: index === 150 ? 'CHANGES_REQUESTED' : 'APPROVED' })
    const { server, port } = await open(world)
    server.faults.add({ operation: 'graphql', nth, times: 99, kind: 'rewrite', rewrite })
    await expect(port.pullRequest(pull.number)).rejects.toMatchObject({ code: 'unreadable', transient: true })
  })

  it.each(['truncate', 'reset', 'malformed', 'html502'] as const)('page 2: %s', async (kind) => {
    const world = newWorld()
    const pull = world.addPullRequest({ headOid: head })
    for (let index = 0; index < 101; index++) world.addReview(pull, { user: `reviewer-${index}`, state: 'APPROVED' })
    const { server, port } = await open(world)
    server.faults.add({ operation: 'graphql', nth: 2, kind })
    await expect(port.pullRequest(pull.number)).rejects.toMatchObject({ code: 'unreadable', transient: true })
  })

  it('data beside an error is no answer', async () => {
    const world = filled()
    const { server, port } = await open(world)
    for (const [type, code] of [['FORBIDDEN', 'permission-denied'], ['NOT_FOUND', 'not-found'], ['RATE_LIMITED', 'rate-limited'], ['SOMETHING', 'unreadable'], [undefined, 'unreadable']] as const) {
      server.faults.clear()
      server.faults.add({ operation: 'graphql', kind: 'rewrite', rewrite: (body) => ({ ...(body as JsonObject), errors: [{ ...(type === undefined ? {} : { type }), message: 'x' }] }) })
      await expect(port.pullRequest(1)).rejects.toMatchObject({ name: 'EvidenceError', code })
      await expect(port.pullRequestsOf(commit)).rejects.toMatchObject({ name: 'EvidenceError', code })
    }
  })

  it('none of a commit, of no commit, of no pull request', async () => {
    const { port } = await open()
    expect(await port.pullRequestsOf(commit)).toEqual([])
    await expect(port.pullRequestsOf('e'.repeat(40))).rejects.toMatchObject({ code: 'not-found' })
    await expect(port.pullRequestsOf(await project.git('rev-parse', 'HEAD^{tree}'))).rejects.toMatchObject({ code: 'not-found' })
    await expect(port.pullRequest(99)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('more of a commit than are read is no answer', async () => {
    const world = newWorld()
    for (let index = 0; index < 11; index++) world.addPullRequest({ headOid: commit })
    const { port } = await open(world)
    await expect(port.pullRequestsOf(commit)).rejects.toMatchObject({ code: 'unreadable' })
  })
})

describe('roles and files', () => {
  it.each(['admin', 'maintain', 'write', 'triage', 'read', 'none', 'release-captain'])('the role %s', async (role) => {
    const world = newWorld()
    world.permissions.set('grace', role)
    const { port } = await open(world)
    expect(await port.roleOf('grace')).toBe(role)
  })

  it('a role that cannot be read is an error', async () => {
    const { server, port } = await open()
    server.faults.add({ operation: 'repos/get-collaborator-permission-level', kind: 'rewrite', rewrite: () => ({ permission: 'admin' }) })
    await expect(port.roleOf('grace')).rejects.toMatchObject({ code: 'unreadable' })
  })

  it('files of a commit that the checkout does not have', async () => {
    const { server, port } = await open()
    const tree = githubTree(clientOf(server), port)
    expect((await tree.list(commit, '')).toSorted()).toEqual(['README.md', 'logo.bin'])
    expect(await tree.list(commit, 'docs')).toEqual(['a.md'])
    expect(await tree.list(commit, 'gone')).toEqual([])
    expect(await tree.read(commit, 'docs/a.md')).toBe('a\n')
    expect(await tree.read(commit, 'docs/b.md')).toBeUndefined()
    await expect(tree.read(commit, 'logo.bin')).rejects.toMatchObject({ code: 'unreadable' })
    await expect(tree.read(commit, 'docs')).rejects.toMatchObject({ code: 'unreadable' })
    expect((await tree.paths(commit)).toSorted()).toEqual(['README.md', 'docs/a.md', 'logo.bin'])
    for (const ask of [() => tree.list('e'.repeat(40), ''), () => tree.read('e'.repeat(40), 'README.md'), () => tree.paths('e'.repeat(40))]) await expect(ask()).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('all paths of a commit that the checkout does not have', () => {
  const without = (key: string) => (body: JsonObject): JsonObject => Object.fromEntries(Object.entries(body).filter(([name]) => name !== key))
  const operation = 'git/get-tree'
  async function openTree(token?: string) {
    const world = newWorld()
    world.tokens.set('poor', { checks: 'read' })
    const { server, port } = await open(world, token)
    return { server, tree: githubTree(clientOf(server, token), port) }
  }

  it('are those that git lists: links, but no submodules and no folders', async () => {
    await project.git('checkout', '--quiet', '-b', 'odd', commit)
    const link = await project.git('hash-object', '-w', 'README.md')
    await project.git('update-index', '--add', '--cacheinfo', `120000,${link},docs/link`, '--add', '--cacheinfo', `160000,${commit},vendored`)
    await project.git('commit', '--quiet', '--message=Odd')
    const odd = await project.head()
    await project.push()
    await project.git('checkout', '--quiet', 'main')
    const { tree } = await openTree()
    expect((await tree.paths(odd)).toSorted()).toEqual(['README.md', 'docs/a.md', 'docs/link', 'logo.bin'])
    expect((await gitTree(project.work).paths(odd)).toSorted()).toEqual((await tree.paths(odd)).toSorted())
  })

  it('are asked for once, but again after a failure', async () => {
    const { server, tree } = await openTree()
    server.faults.add({ operation, nth: 1, kind: 'html502' })
    await expect(tree.paths(commit)).rejects.toMatchObject({ code: 'unreadable', transient: true })
    const [one, other] = await Promise.all([tree.paths(commit), tree.paths(commit)])
    expect(await tree.paths(commit)).toEqual(one)
    expect(other).toEqual(one)
    expect(server.requests.filter((request) => request.operation === operation)).toHaveLength(2)
    expect(server.requests[0]?.query).toEqual({ recursive: '1' })
  })

  it('are none where GitHub cuts the list', async () => {
    const { server, tree } = await openTree()
    server.faults.add({ operation, kind: 'rewrite', rewrite: (body) => ({ ...(body as JsonObject), truncated: true }) })
    await expect(tree.paths(commit)).rejects.toMatchObject({ code: 'unreadable', transient: false, remedy: expect.stringContaining('actions/checkout') })
  })

  it.each([
    ['no word of whether it is cut', without('truncated')],
    ['no list', without('tree')],
    ['an entry without a path', (body: JsonObject) => ({ ...body, tree: [{ type: 'blob' }] })],
    ['an entry of an unknown type', (body: JsonObject) => ({ ...body, tree: [{ path: 'a', type: 'portal' }] })]
  ])('are none where the answer has %s', async (_, rewrite) => {
    const { server, tree } = await openTree()
    server.faults.add({ operation, kind: 'rewrite', rewrite: (body) => rewrite(body as JsonObject) })
    await expect(tree.paths(commit)).rejects.toMatchObject({ code: 'unreadable', transient: true })
  })

  it.each([['truncate', 'unreadable'], ['malformed', 'unreadable'], ['reset', 'unreadable'], ['secondary', 'rate-limited']] as const)('%s', async (kind, code) => {
    const { server, tree } = await openTree()
    server.faults.add({ operation, kind })
    await expect(tree.paths(commit)).rejects.toMatchObject({ code, transient: true })
  })

  it('need a permission', async () => {
    const { tree } = await openTree('poor')
    await expect(tree.paths(commit)).rejects.toMatchObject({ code: 'permission-denied', remedy: expect.stringContaining('`contents: read`') })
  })

  it('come from the checkout where that has the commit', async () => {
    const { server, tree } = await openTree()
    const either = eitherTree(gitTree(project.work), tree)
    expect((await either.paths(commit)).toSorted()).toEqual(['README.md', 'docs/a.md', 'logo.bin'])
    expect(server.requests).toEqual([])
    const elsewhere = eitherTree(gitTree((await project.checkoutLike(head)).work), tree)
    expect((await elsewhere.paths(commit)).toSorted()).toEqual(['README.md', 'docs/a.md', 'logo.bin'])
    expect(server.requests).toHaveLength(1)
  })
})
