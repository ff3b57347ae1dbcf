import { getOctokit } from '@actions/github'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createProject, type Project } from '../git.ts'
import { createWorld, usingGitHub, type World } from './index.ts'

const start = usingGitHub()
const on = { owner: 'acme', repo: 'widget' }
let project: Project
let first: string
let head: string
let side: string

beforeAll(async () => {
  project = await createProject({ files: { 'README.md': '# Widget\n', 'docs/a.md': 'a\n' } })
  first = await project.head()
  head = await project.commit({ 'docs/a.md': 'b\n' }, 'Second')
  await project.push()
  await project.tag('v1.0.0', { annotated: true })
  await project.git('tag', '--annotate', '--message=nested', 'nested', 'v1.0.0')
  await project.git('push', '--quiet', 'origin', 'refs/tags/nested')
  await project.git('checkout', '--quiet', '-b', 'feature/x', first)
  side = await project.commit({ 'other.txt': 'x\n' }, 'Aside')
  await project.push()
})
afterAll(() => project.remove())

async function setUp(fill: (world: World) => void = () => {}, token = 'test-token') {
  const world = createWorld({ remote: project.remote })
  fill(world)
  const server = await start(world)
  const octokit = getOctokit(token, { baseUrl: server.url, log: { debug() {}, info() {}, warn() {}, error() {} } })
  return { world, server, octokit, rest: octokit.rest }
}

describe('checks, statuses, runs and jobs', () => {
  it('shows a workflow run, its jobs and check runs, and the latest attempt only unless asked', async () => {
    const { world, rest } = await setUp()
    const run = world.addWorkflowRun({ path: '.github/workflows/ci.yml', event: 'push', sha: head }, [{ name: 'build', conclusion: 'failure' }, { name: 'lint' }])
    world.rerun(run, [{ name: 'build' }])
    world.addStatus({ context: 'ci/old', sha: head, state: 'pending' })
    world.addStatus({ context: 'ci/old', sha: head, state: 'success', creator: 'hubot' })

    const latest = await rest.checks.listForRef({ ...on, ref: head })
    expect(latest.data.check_runs.map(({ name, conclusion }) => [name, conclusion])).toEqual([['build', 'success'], ['lint', 'success']])
    expect((await rest.checks.listForRef({ ...on, ref: 'main', filter: 'all' })).data.total_count).toBe(3)
    const runs = await rest.actions.listWorkflowRunsForRepo({ ...on, head_sha: head, event: 'push', status: 'success' })
    expect(runs.data.workflow_runs).toMatchObject([{ id: run.id, run_attempt: 2 }])
    expect((await rest.actions.getWorkflowRun({ ...on, run_id: run.id })).data.path).toBe('.github/workflows/ci.yml')
    const jobs = await rest.actions.listJobsForWorkflowRun({ ...on, run_id: run.id })
    expect(jobs.data.jobs).toMatchObject([{ id: latest.data.check_runs[0]?.id, html_url: latest.data.check_runs[0]?.details_url, run_attempt: 2 }])
    expect((await rest.actions.listJobsForWorkflowRunAttempt({ ...on, run_id: run.id, attempt_number: 1 })).data.total_count).toBe(2)
    expect((await rest.repos.listCommitStatusesForRef({ ...on, ref: head })).data.map(({ state }) => state)).toEqual(['success', 'pending'])
  })

  it('shows artifacts, and sends to a storage that knows signed addresses and no token', async () => {
    const { world, server, rest } = await setUp()
    const run = world.addWorkflowRun({ path: '.github/workflows/ci.yml', event: 'push', sha: head })
    const { id } = world.addArtifact(run, { name: 'reports', content: Buffer.from('zip') })
    const old = world.addArtifact(run, { name: 'old', expired: true })
    expect((await rest.actions.listWorkflowRunArtifacts({ ...on, run_id: run.id })).data).toMatchObject({ total_count: 2, artifacts: [{ name: 'old' }, { name: 'reports', size_in_bytes: 3, workflow_run: { id: run.id, head_sha: head } }] })
    expect((await rest.actions.listWorkflowRunArtifacts({ ...on, run_id: run.id, name: 'reports' })).data.artifacts.map((artifact) => artifact.id)).toEqual([id])
    const ask = { ...on, archive_format: 'zip', request: { redirect: 'manual' } } as const
    const { status, headers } = await rest.actions.downloadArtifact({ ...ask, artifact_id: id })
    const address = headers.location ?? ''
    expect([status, new URL(address).origin === server.url]).toEqual([302, false])
    expect(await (await fetch(address)).text()).toBe('zip')
    expect((await fetch(address.replace(/sig=.*/, 'sig=x'))).status).toBe(403)
    await expect(rest.actions.downloadArtifact({ ...ask, artifact_id: old.id })).rejects.toMatchObject({ status: 410 })
    await expect(rest.actions.downloadArtifact({ ...ask, artifact_id: 1 })).rejects.toMatchObject({ status: 404 })
    await fetch(address, { headers: { authorization: 'token test-token' } })
    expect(server.violations.splice(0)).toEqual(['storage: the token was sent along'])
    expect(server.downloads.map((download) => download.status)).toEqual([200, 403, 200])
  })

  it('answers in pages', async () => {
    const { server, octokit, rest } = await setUp((world) => {
      for (let count = 1; count <= 301; count += 1) world.addCheckRun({ name: `check ${count}`, sha: head })
    })
    const all = await octokit.paginate(rest.checks.listForRef, { ...on, ref: head, per_page: 100 })
    expect(new Set(all.map(({ name }) => name)).size).toBe(301)
    expect(server.requests).toHaveLength(4)
    const clamped = await rest.checks.listForRef({ ...on, ref: head, per_page: 1000, page: 2 })
    expect(clamped.data.check_runs).toHaveLength(100)
    expect(clamped.headers.link?.match(/rel="\w+"/g)).toEqual(['rel="prev"', 'rel="next"', 'rel="last"', 'rel="first"'])
  })

  it('shows what is outside the description only if the world says it is on purpose', async () => {
    const { world, server, rest } = await setUp()
    const odd = world.addCheckRun({ name: 'odd', sha: head, status: 'thinking', conclusion: null, app: null, outside: true })
    expect((await rest.checks.listForRef({ ...on, ref: head })).data.check_runs[0]).toMatchObject({ status: 'thinking', app: null })
    odd.outside = false
    await rest.checks.listForRef({ ...on, ref: head })
    expect(server.violations.splice(0).join()).toContain('/status must be equal to one of the allowed values')
    Object.assign(odd, { status: 'completed', conclusion: 'startup_failure' })
    await rest.checks.listForRef({ ...on, ref: head })
  })
})

describe('git', () => {
  it('shows refs, nested tags, commits and trees', async () => {
    const { rest } = await setUp()
    expect((await rest.git.getRef({ ...on, ref: 'heads/feature/x' })).data.object).toMatchObject({ type: 'commit', sha: side })
    expect((await rest.git.listMatchingRefs({ ...on, ref: 'tags/' })).data.map(({ ref }) => ref)).toEqual(['refs/tags/nested', 'refs/tags/v1.0.0'])
    const outer = await rest.git.getTag({ ...on, tag_sha: (await rest.git.getRef({ ...on, ref: 'tags/nested' })).data.object.sha })
    const inner = await rest.git.getTag({ ...on, tag_sha: outer.data.object.sha })
    expect([outer.data.object.type, inner.data.object]).toMatchObject(['tag', { type: 'commit', sha: head }])
    const commit = await rest.git.getCommit({ ...on, commit_sha: head })
    expect(commit.data.parents.map(({ sha }) => sha)).toEqual([first])
    expect((await rest.git.getTree({ ...on, tree_sha: commit.data.tree.sha, recursive: '1' })).data.tree.map(({ path }) => path)).toEqual(['README.md', 'docs', 'docs/a.md'])
    expect((await rest.repos.getBranch({ ...on, branch: 'main' })).data.commit.sha).toBe(head)
    expect((await rest.repos.getCommit({ ...on, ref: 'v1.0.0' })).data).toMatchObject({ sha: head, stats: { total: 2 }, files: [{ filename: 'docs/a.md', status: 'modified' }] })
    await expect(rest.git.getRef({ ...on, ref: 'heads/feature' })).rejects.toMatchObject({ status: 404 })
  })

  it('shows contents as of any ref', async () => {
    const { rest } = await setUp()
    const file = await rest.repos.getContent({ ...on, path: 'docs/a.md', ref: first })
    expect(Buffer.from((file.data as { content: string }).content, 'base64').toString()).toBe('a\n')
    expect((await rest.repos.getContent({ ...on, path: '' })).data).toMatchObject([{ name: 'README.md', type: 'file' }, { name: 'docs', type: 'dir' }])
    expect((await rest.repos.getContent({ ...on, path: 'docs/a.md', mediaType: { format: 'raw' } })).data).toBe('b\n')
    await expect(rest.repos.getContent({ ...on, path: 'gone.md' })).rejects.toMatchObject({ status: 404 })
  })

  it('shows links, submodules and large files', async () => {
    const { rest } = await setUp()
    await project.git('checkout', '--quiet', '-b', 'odd', first)
    await project.write({ 'big.bin': 'x'.repeat(2 ** 21), 'target': 'README.md', 'broken': 'gone.md' })
    const link = async (name: string) => ['--add', '--cacheinfo', `120000,${await project.git('hash-object', '-w', name)},links/${name}`]
    await project.git('update-index', ...(await link('broken')), '--add', '--cacheinfo', `160000,${first},vendored`)
    await project.git('update-index', '--add', '--cacheinfo', `120000,${await project.git('hash-object', '-w', 'target')},link.md`)
    await project.git('add', 'big.bin')
    await project.commit({}, 'Odd')
    await project.push()
    const get = async (path: string) => (await rest.repos.getContent({ ...on, path, ref: 'odd' })).data
    expect(await get('link.md')).toMatchObject({ type: 'file', content: Buffer.from('# Widget\n').toString('base64') })
    expect(await get('links/broken')).toMatchObject({ type: 'symlink', target: 'gone.md' })
    expect(await get('vendored')).toMatchObject({ type: 'submodule', sha: first })
    expect(await get('big.bin')).toMatchObject({ type: 'file', size: 2 ** 21, encoding: 'none', content: '' })
    expect(await get('')).toContainEqual(expect.objectContaining({ name: 'vendored', type: 'file' }))
  })

  it('compares', async () => {
    const { rest } = await setUp()
    const compare = async (basehead: string) => (await rest.repos.compareCommitsWithBasehead({ ...on, basehead })).data
    expect(await compare(`main...${head}`)).toMatchObject({ status: 'identical', files: [] })
    expect(await compare(`${first}...main`)).toMatchObject({ status: 'ahead', ahead_by: 1, total_commits: 1, commits: [{ sha: head }], files: [{ filename: 'docs/a.md' }] })
    expect(await compare(`main...${first}`)).toMatchObject({ status: 'behind', behind_by: 1 })
    expect(await compare('main...feature/x')).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, merge_base_commit: { sha: first } })
    await expect(compare(`main...${'0'.repeat(40)}`)).rejects.toMatchObject({ status: 404 })
  })
})

describe('pull requests and people', () => {
  it('shows reviews, commits, the pull requests of a commit, and roles', async () => {
    const { world, rest } = await setUp()
    world.permissions.set('hubot', 'maintain')
    const pull = world.addPullRequest({ headOid: side, headRef: 'feature/x', baseOid: first, mergeCommit: head, commits: [{ oid: side, authors: [{ login: 'octocat' }, { email: 'x@y.z' }] }] })
    world.addReview(pull, { user: 'hubot', state: 'APPROVED' })
    world.addReview(pull, { user: null, state: 'COMMENTED', commit: null })
    expect((await rest.pulls.get({ ...on, pull_number: pull.number })).data).toMatchObject({ merged: true, state: 'closed', commits: 1, changed_files: 1 })
    expect((await rest.pulls.listReviews({ ...on, pull_number: pull.number })).data.map(({ user }) => user?.login)).toEqual(['hubot', undefined])
    expect((await rest.pulls.listCommits({ ...on, pull_number: pull.number })).data).toMatchObject([{ sha: side, author: { login: 'octocat' } }])
    expect((await rest.repos.listPullRequestsAssociatedWithCommit({ ...on, commit_sha: head })).data.map(({ number }) => number)).toEqual([pull.number])
    expect((await rest.repos.getCollaboratorPermissionLevel({ ...on, username: 'hubot' })).data).toMatchObject({ permission: 'write', role_name: 'maintain' })
    expect((await rest.repos.get(on)).data.default_branch).toBe('main')
    const fork = world.addPullRequest({ headOid: side, headRepository: 'someone/widget', author: null, draft: true })
    expect((await rest.pulls.get({ ...on, pull_number: fork.number })).data).toMatchObject({ user: { login: 'ghost' }, draft: true, head: { repo: { full_name: 'someone/widget', fork: true } } })
  })
})

describe('access, quota and conditional requests', () => {
  it('answers a repeated request with 304, which costs nothing', async () => {
    const { world, server, rest } = await setUp()
    const { headers } = await rest.checks.listForRef({ ...on, ref: head })
    const again = () => rest.checks.listForRef({ ...on, ref: head, headers: { 'if-none-match': headers.etag ?? '' } })
    await expect(again()).rejects.toMatchObject({ status: 304 })
    expect(server.requests).toMatchObject([{ operation: 'checks/list-for-ref', status: 200, cost: 1 }, { status: 304, cost: 0, ifNoneMatch: headers.etag }])
    expect((await rest.rateLimit.get()).data.rate).toMatchObject({ limit: 1000, remaining: 999 })
    world.addCheckRun({ name: 'new', sha: head })
    expect((await again()).headers['x-ratelimit-remaining']).toBe('998')
  })

  it('refuses', async () => {
    const { world, server, rest } = await setUp((made) => made.tokens.set('poor', { contents: 'read' }), 'poor')
    await expect(rest.checks.listForRef({ ...on, ref: head })).rejects.toMatchObject({ status: 403, response: { data: { message: 'Resource not accessible by integration' } } })
    await expect(rest.repos.get({ owner: 'acme', repo: 'gone' })).rejects.toMatchObject({ status: 404 })
    await expect(getOctokit('wrong', { baseUrl: server.url }).rest.repos.get(on)).rejects.toMatchObject({ status: 401 })
    world.quota.core.remaining = 0
    await expect(rest.repos.get(on)).rejects.toMatchObject({ status: 403, response: { headers: { 'x-ratelimit-remaining': '0' } } })
  })

  it('also answers below /api/v3, as a GitHub Enterprise Server', async () => {
    const { server } = await setUp()
    const { rest, graphql } = getOctokit('test-token', { baseUrl: `${server.url}/api/v3` })
    expect((await rest.repos.get(on)).data.full_name).toBe('acme/widget')
    expect(await graphql('{ rateLimit { cost } }')).toEqual({ rateLimit: { cost: 1 } })
  })

  it('records requests that do not conform', async () => {
    const { server, octokit } = await setUp()
    await expect(octokit.request(`GET /repos/acme/widget/commits/${head}/check-runs?pre_page=100`)).rejects.toMatchObject({ status: 404 })
    await expect(octokit.request('GET /repos/acme/widget/nowhere')).rejects.toMatchObject({ status: 404 })
    await expect(octokit.request(`GET /repos/acme/widget/commits/${head}/check-runs?filter=newest`)).rejects.toMatchObject({ status: 422 })
    expect(server.violations.splice(0)).toEqual([
      'checks/list-for-ref: unknown query parameter pre_page',
      'the description has no GET /repos/acme/widget/nowhere',
      'checks/list-for-ref: filter must be equal to one of the allowed values: ["latest","all"]'
    ])
  })
})

describe('faults', () => {
  const operation = 'checks/list-for-ref'
  const cases = [
    [{ kind: 'status', status: 503 }, { status: 503 }],
    [{ kind: 'html502' }, { status: 502 }],
    [{ kind: 'reset' }, { status: 500 }],
    [{ kind: 'secondary', retryAfter: 7 }, { status: 403, response: { headers: { 'retry-after': '7' } } }],
    [{ kind: 'primary', status: 429 }, { status: 429, response: { headers: { 'x-ratelimit-remaining': '0' } } }]
  ] as const

  it.each(cases)('%j fails the request it is set for, and no other', async (fault, failure) => {
    const { server, rest } = await setUp()
    server.faults.add({ operation, nth: 2, ...fault })
    await rest.checks.listForRef({ ...on, ref: head })
    await expect(rest.checks.listForRef({ ...on, ref: head })).rejects.toMatchObject(failure)
    await rest.checks.listForRef({ ...on, ref: head })
  })

  it('cuts, garbles, rewrites and delays answers', async () => {
    const { server, rest } = await setUp((world) => world.addCheckRun({ name: 'build', sha: head }))
    const ask = async () => (await rest.checks.listForRef({ ...on, ref: head })).data
    server.faults.add({ operation, nth: 1, kind: 'truncate' })
    expect(await ask()).toBe('')
    server.faults.add({ operation, nth: 2, kind: 'malformed' })
    expect(await ask()).toBe('{"total_count": 1, "check_r')
    server.faults.add({ operation, nth: 3, kind: 'rewrite', rewrite: () => ({ total_count: 5, check_runs: 'none' }) })
    expect(await ask()).toEqual({ total_count: 5, check_runs: 'none' })
    server.faults.add({ operation, nth: 4, kind: 'slow', delayMs: 50 })
    const before = performance.now()
    expect((await ask()).total_count).toBe(1)
    expect(performance.now() - before).toBeGreaterThan(45)
  })
})
