import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { runAction, type ActionOptions, type ActionRun } from '../support/action.ts'
import { usingGitHub, type Fault, type PullRequest, type Status, type World } from '../support/github/index.ts'
import { longAgo, releaseFiles, type Scene } from '../support/scene.ts'
import { usingScenes } from '../support/scenes.ts'
import { runWorkflow, type WorkflowResult } from '../support/workflow/index.ts'

const github = usingGitHub()
const scene = usingScenes()
const put = 'repos/create-commit-status'
const context = 'deployment-gate'
const writer = { checks: 'read', contents: 'read', actions: 'read', statuses: 'write', 'pull-requests': 'write' }

async function gate(made: Scene, { inputs, ...options }: ActionOptions = {}, ...faults: Fault[]): Promise<ActionRun> {
  if (made.world.tokens.get('test-token')?.['statuses'] === 'read') made.world.tokens.set('test-token', writer)
  const server = await github(made.world)
  for (const fault of faults) server.faults.add(fault)
  return runAction(server.url, made, { inputs: { status: context, ...inputs }, ...options })
}

const own = ({ statuses }: World): readonly Status[] => statuses.filter((status) => status.context === context)
const states = (world: World): readonly string[] => own(world).map(({ state }) => state)
const said = ({ annotations }: ActionRun, level: string): string =>
  annotations.filter((annotation) => annotation.level === level).map(({ title, message }) => `${title}: ${message}`).join('\n')

describe('the status says what the exit code says', () => {
  it('go: pending, then success, on the commit that was judged, leading to the run', async () => {
    const made = await scene()
    const run = await gate(made)
    expect(run).toMatchObject({ exitCode: 0, outputs: { decision: 'go', allowed: 'true' } })
    const targetUrl = `https://github.com/acme/widget/actions/runs/${made.release.id}/attempts/1`
    expect(own(made.world)).toMatchObject([
      { state: 'pending', sha: made.commit, targetUrl },
      { state: 'success', sha: made.commit, targetUrl, description: expect.stringMatching(/^go: /) }
    ])
  })

  it('no-go: failure, with the decision; the next run is not held up by it', async () => {
    const made = await scene({ reviews: [] })
    expect(await gate(made)).toMatchObject({ exitCode: 1 })
    expect(own(made.world).at(-1)).toMatchObject({ state: 'failure', description: expect.stringMatching(/^no-go: .*approvals/) })
    made.world.addReview(made.pullRequest, { user: 'grace', state: 'APPROVED' })
    expect(await gate(made)).toMatchObject({ exitCode: 0 })
    expect(states(made.world)).toEqual(['pending', 'failure', 'pending', 'success'])
  })

  it('the same status of somebody else holds it up', async () => {
    const made = await scene()
    made.world.addStatus({ context, sha: made.commit, state: 'failure', creator: 'jenkins', createdAt: longAgo })
    expect(await gate(made)).toMatchObject({ exitCode: 1 })
    expect(states(made.world).at(-1)).toBe('failure')
  })

  it('enforcement evaluate: success, which says first that it is only reported', async () => {
    const made = await scene({ reviews: [] })
    expect(await gate(made, { inputs: { enforcement: 'evaluate' } })).toMatchObject({ exitCode: 0, outputs: { decision: 'no-go' } })
    expect(own(made.world).at(-1)).toMatchObject({ state: 'success', description: expect.stringMatching(/^only reported \(enforcement: evaluate\): no-go: /) })
  })

  it('a bypass: success, which says first whose it is', async () => {
    const policy = 'version: 1\ncriteria:\n  review: { kind: approvals }\nbypass: { by: { users: [octocat] }, criteria: [review] }\n'
    const made = await scene({ reviews: [], files: { ...releaseFiles, '.github/deployment-gate.yml': policy } })
    const env = { GITHUB_TRIGGERING_ACTOR: 'octocat' }
    const run = await gate(made, { inputs: { bypass: 'The shop is down since noon' }, env })
    expect(run).toMatchObject({ exitCode: 0, outputs: { decision: 'no-go', allowed: 'true' } })
    expect(own(made.world).at(-1)).toMatchObject({ state: 'success', description: expect.stringMatching(/^bypassed by octocat: no-go: /) })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('%s: pending while it waits, then error', async (name) => {
    const made = await scene()
    made.world.addCheckRun({ name: 'slow', sha: made.commit, status: 'in_progress', startedAt: longAgo })
    const run = await gate(made, { inputs: { 'wait-for': '30s', 'poll-interval': '1s' }, signal: { name, after: 'Waiting' } })
    expect(run.exitCode).toBe(1)
    expect(own(made.world)).toMatchObject([{ state: 'pending' }, { state: 'error', description: expect.stringContaining(`stopped (${name})`) }])
  })

  it.each([
    ['a policy that is not there', { policy: '.github/other.yml' }, ['pending', 'error']],
    ['an input that does not exist', { 'wait-till': '5m' }, ['error']],
    ['a duration with letters behind it', { 'wait-for': '10abc' }, ['error']]
  ])('%s: error, also over a success', async (_, inputs, last) => {
    const made = await scene()
    await gate(made)
    const run = await gate(made, { inputs })
    expect(run).toMatchObject({ exitCode: 2, outputs: { decision: 'no-go' } })
    expect(states(made.world)).toEqual(['pending', 'success', ...last])
    expect(own(made.world).at(-1)?.description).toBe('no-go: the configuration is wrong; the run says where')
  })

  it('names from outside are cut, and as GitHub takes them', async () => {
    const name = `🐛 \u202e::error::${'x'.repeat(300)}`
    const policy = `version: 1\ncriteria:\n  review: { kind: approvals, count: 9, name: ${JSON.stringify(name)} }\n`
    const made = await scene({ files: { ...releaseFiles, '.github/deployment-gate.yml': policy } })
    expect(await gate(made, { inputs: { comment: 'true' } })).toMatchObject({ exitCode: 1 })
    expect(states(made.world)).toEqual(['pending', 'failure'])
  })

  it('nothing is written where nothing was asked for', async () => {
    const made = await scene()
    const server = await github(made.world)
    expect(await runAction(server.url, made)).toMatchObject({ exitCode: 0 })
    expect(own(made.world)).toEqual([])
    expect(server.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))).toEqual([])
  })
})

describe('a status that cannot be set', () => {
  it('without statuses: write: fails before it judges, and names the line to add', async () => {
    const made = await scene()
    made.world.tokens.set('test-token', { ...writer, statuses: 'none' })
    const run = await gate(made)
    expect(run).toMatchObject({ exitCode: 3, outputs: { decision: 'no-go', allowed: 'false' }, result: undefined })
    expect(said(run, 'error')).toContain('statuses: write')
  })

  it('only at the end: a go is a failed run with closed outputs', async () => {
    const made = await scene()
    const run = await gate(made, {}, { operation: put, nth: 2, times: 99, kind: 'status', status: 403 })
    expect(run.exitCode).not.toBe(0)
    expect(run.outputs).toMatchObject({ decision: 'no-go', allowed: 'false', sha: made.commit })
    expect(said(run, 'error')).toContain('could not be published')
    expect(states(made.world)).toEqual(['pending'])
  })

  it('for a while only: is tried again', async () => {
    const made = await scene()
    const run = await gate(made, {}, { operation: put, nth: 1, times: 3, kind: 'html502' })
    expect(run).toMatchObject({ exitCode: 0 })
    expect(states(made.world)).toEqual(['pending', 'success'])
  }, 60_000)

  it('without a token', async () => {
    const run = await gate(await scene(), { inputs: { token: '' } })
    expect(run).toMatchObject({ exitCode: 2, outputs: { decision: 'no-go' } })
    expect(said(run, 'error')).toMatch(/need a `token`/)
  })
})

/** An open pull request with green CI, its test merge where GitHub would have it, and a policy on main that wants one approval. */
async function proposed(): Promise<{ made: Scene; pull: PullRequest; merge: string }> {
  const policy = `version: 1
criteria:
  ci: { kind: checks, require: [{ name: build, workflow: ci.yml }] }
  everything: { kind: checks, ignore: [gate], settle: 1s }
  review: { kind: approvals }
`
  const made = await scene({ files: { ...releaseFiles, '.github/deployment-gate.yml': policy } })
  const { project, world } = made
  await project.git('checkout', '--quiet', '-b', 'change', 'main')
  const headOid = await project.commit({ 'feature.txt': 'x\n' }, 'A feature')
  await project.git('checkout', '--quiet', '--detach', 'main')
  await project.git('merge', '--quiet', '--no-ff', '--message=Merge', 'change')
  const merge = await project.head()
  const pull = world.addPullRequest({ author: 'octocat', headOid })
  await project.push('change', `${merge}:refs/pull/${pull.number}/merge`, `${headOid}:refs/pull/${pull.number}/head`)
  world.addWorkflowRun({ path: '.github/workflows/ci.yml', event: 'pull_request', sha: headOid, createdAt: longAgo }, [{ name: 'build', startedAt: longAgo }])
  return { made, pull, merge }
}

function payloadOf({ world }: Scene, { number, headOid }: PullRequest, action: string, headRepository = world.fullName): unknown {
  const pull = { number, merged: false, merge_commit_sha: null, head: { sha: headOid, repo: { full_name: headRepository } }, base: { ref: 'main' } }
  return { action, number, pull_request: pull, repository: { full_name: world.fullName, default_branch: 'main' } }
}

describe('the workflow of the documentation', () => {
  async function documented(): Promise<string> {
    const [, yaml = ''] = /## A status that follows approvals\n\n```yaml\n([\s\S]*?)```/.exec(await readFile('docs/workflows.md', 'utf8')) ?? []
    // One run at a time here: what `concurrency` is for does not happen.
    return yaml.replace(/concurrency:\n(?: .*\n)+/, '').replace('wait-for: 30m', 'wait-for: 5s')
  }

  it('a pull_request run says no-go, an approval arrives, the pull_request_review run flips the same status; a dismissal flips it back', async () => {
    const { made, pull, merge } = await proposed()
    const { world } = made
    const server = await github(world)
    const yaml = await documented()
    const happens = async (event: string, action: string): Promise<WorkflowResult> => {
      const release = world.addWorkflowRun({ path: '.github/workflows/gate.yml', event, sha: pull.headOid, status: 'in_progress' })
      return runWorkflow(yaml, { scene: { ...made, release }, apiUrl: server.url, event, ref: `refs/pull/${pull.number}/merge`, sha: merge, payload: payloadOf(made, pull, action) })
    }
    const shown = (): Status | undefined => own(world).findLast(({ sha }) => sha === pull.headOid)

    expect((await happens('pull_request', 'opened')).jobs['gate']?.result).toBe('failure')
    expect(states(world)).toEqual(['pending', 'failure'])
    expect(shown()?.description).toMatch(/^no-go: .*review/)
    expect(pull.comments).toMatchObject([{ body: expect.stringMatching(/^<!-- deployment-gate:pre-deployment -->\n## ⛔ Deployment gate: no-go\n/) }])

    const review = world.addReview(pull, { user: 'grace', state: 'APPROVED' })
    expect((await happens('pull_request_review', 'submitted')).jobs['gate']?.result).toBe('success')
    expect(states(world)).toEqual(['pending', 'failure', 'pending', 'success'])
    expect(shown()).toMatchObject({ state: 'success', sha: pull.headOid })
    expect(pull.comments).toMatchObject([{ body: expect.stringContaining('## ✅ Deployment gate: go\n') }])

    review.state = 'DISMISSED'
    expect((await happens('pull_request_review', 'dismissed')).jobs['gate']?.result).toBe('failure')
    expect(shown()?.state).toBe('failure')
    expect(pull.comments).toHaveLength(1)
    expect(new Set(own(world).map(({ sha }) => sha))).toEqual(new Set([pull.headOid]))
  }, 120_000)
})

describe('a pull request', () => {
  async function judged(permissions: Readonly<Record<string, string>>, { approved = true, fork = false, event = 'pull_request' } = {}): Promise<{ made: Scene; pull: PullRequest; run: ActionRun }> {
    const { made, pull, merge } = await proposed()
    if (approved) made.world.addReview(pull, { user: 'grace', state: 'APPROVED' })
    made.world.tokens.set('test-token', permissions)
    const payload = payloadOf(made, pull, 'opened', fork ? 'mallory/widget' : made.world.fullName)
    const options = { event, payload, ref: `refs/pull/${pull.number}/merge`, sha: merge, inputs: { comment: 'true', 'wait-for': '5s' } }
    return { made, pull, run: await gate(made, options) }
  }
  const reader = { ...writer, statuses: 'none', 'pull-requests': 'read' }

  it.each([true, false])('from a fork, whose token only reads: the exit code decides (approved: %s), and that nothing was written is said', async (approved) => {
    const { made, pull, run } = await judged(reader, { approved, fork: true })
    expect(run.exitCode).toBe(approved ? 0 : 1)
    expect(run.outputs['decision']).toBe(approved ? 'go' : 'no-go')
    expect(said(run, 'warning')).toMatch(/The status "deployment-gate" was not set: .* from a fork/)
    expect(said(run, 'notice')).toMatch(/The comment was not written: .* from a fork/)
    expect([own(made.world), pull.comments]).toEqual([[], []])
  })

  it.each([
    ['of the repository itself', { fork: false }],
    ['from a fork, on pull_request_target, where the token could write', { fork: true, event: 'pull_request_target' }]
  ])('%s: a missing permission fails the run', async (_, options) => {
    const { run } = await judged(reader, options)
    expect(run).toMatchObject({ exitCode: 3, outputs: { decision: 'no-go' } })
    expect(said(run, 'error')).toContain('statuses: write')
  })

  it('a comment that may not be written is a warning', async () => {
    const { made, run } = await judged({ ...writer, 'pull-requests': 'read' })
    expect(run).toMatchObject({ exitCode: 0, outputs: { decision: 'go' } })
    expect(said(run, 'warning')).toContain('pull-requests: write')
    expect(states(made.world)).toEqual(['pending', 'success'])
  })
})
