import { describe, expect, it } from '@jest/globals'
import { runAction, tagPush, type ActionOptions, type ActionRun } from '../support/action.ts'
import { usingGitHub, type Fault } from '../support/github/index.ts'
import type { Scene } from '../support/scene.ts'
import { usingScenes } from '../support/scenes.ts'

const github = usingGitHub()
const scene = usingScenes()

async function gate(made: Scene, options: ActionOptions = {}, ...faults: Fault[]): Promise<ActionRun> {
  const server = await github(made.world)
  for (const fault of faults) server.faults.add(fault)
  return runAction(server.url, made, options)
}

const allOutputs = ['allowed', 'bypassed-by', 'checklist', 'decision', 'log', 'result', 'sha', 'summary', 'tag', 'unmet', 'version']

describe('a token without a permission', () => {
  it.each([
    ['checks', 'checks', 'checks: read'],
    ['statuses', 'checks', 'statuses: read'],
    ['actions', 'checks', 'actions: read'],
    ['pull-requests', 'approvals', 'pull-requests: read']
  ])('%s: the criterion is an error and names the line to add', async (missing, id, line) => {
    const made = await scene()
    const granted = Object.fromEntries(Object.entries(made.world.tokens.get('test-token') ?? {}).filter(([permission]) => permission !== missing))
    made.world.tokens.set('test-token', granted)
    const run = await gate(made)
    expect(run.exitCode).toBe(1)
    expect(run.result?.criteria.find((criterion) => criterion.id === id)?.outcome).toMatchObject({ status: 'error', reason: 'permission-denied' })
    expect(run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message).join('\n')).toContain(line)
    expect(run.summary).toContain(line)
  })

  it('contents: the policy cannot be read, and the built-in one does not take its place', async () => {
    const made = await scene()
    made.world.tokens.set('test-token', { checks: 'read', statuses: 'read', actions: 'read', 'pull-requests': 'read', metadata: 'read' })
    const run = await gate(made)
    expect(run).toMatchObject({ exitCode: 2, outputs: { decision: 'no-go', allowed: 'false' }, result: undefined })
    expect(run.annotations.map(({ message }) => message).join('\n')).toContain('contents: read')
  })

  it('a token that GitHub refuses: no-go', async () => {
    const run = await gate(await scene(), { inputs: { token: 'expired' } })
    expect(run.exitCode).not.toBe(0)
    expect(run.outputs['decision']).toBe('no-go')
  })
})

describe('T01: whatever goes wrong, the exit code is not 0 and every output is set', () => {
  const cases: readonly { what: string; options?: (made: Scene) => ActionOptions; faults?: readonly Fault[]; exitCode: number }[] = [
    { what: 'a cut-off list of check runs', faults: [{ operation: 'checks/list-for-ref', kind: 'truncate' }], exitCode: 1 },
    { what: 'a cut-off list of statuses', faults: [{ operation: 'repos/list-commit-statuses-for-ref', kind: 'truncate' }], exitCode: 1 },
    { what: 'a 502', faults: [{ operation: 'actions/list-workflow-runs-for-repo', kind: 'html502' }], exitCode: 1 },
    { what: 'a reset connection', faults: [{ operation: 'git/get-ref', kind: 'reset' }], exitCode: 1 },
    { what: 'an answer that is no JSON', faults: [{ operation: 'checks/list-for-ref', kind: 'malformed' }], exitCode: 1 },
    { what: 'the request limit', faults: [{ operation: 'checks/list-for-ref', kind: 'primary' }], exitCode: 1 },
    { what: 'a secondary limit', faults: [{ operation: 'checks/list-for-ref', kind: 'secondary' }], exitCode: 1 },
    { what: 'an event that names no commit', options: () => ({ event: 'issues', payload: { action: 'opened' } }), exitCode: 2 },
    { what: 'a deleted tag', options: () => ({ payload: { ref: 'refs/tags/v1.2.3', after: '0'.repeat(40), deleted: true, head_commit: null } }), exitCode: 2 },
    { what: 'a payload that is no JSON', options: () => ({ env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }), exitCode: 2 },
    { what: 'T09: an input that does not exist', options: () => ({ inputs: { 'wait-till': '5m' } }), exitCode: 2 },
    { what: 'T50: a duration with letters behind it', options: () => ({ inputs: { 'wait-for': '10abc' } }), exitCode: 2 },
    { what: 'an abbreviated commit', options: ({ commit }) => ({ inputs: { sha: commit.slice(0, 10) } }), exitCode: 2 },
    { what: 'a policy file that is not there', options: () => ({ inputs: { policy: '.github/other.yml' } }), exitCode: 2 },
    { what: 'a policy ref that is not there', options: () => ({ inputs: { 'policy-ref': 'refs/heads/gone' } }), exitCode: 2 },
    { what: 'a stage without criteria', options: () => ({ inputs: { stage: 'post-deployment' } }), exitCode: 1 },
    { what: 'a working directory outside the workspace', options: () => ({ inputs: { 'working-directory': '../..' } }), exitCode: 2 },
    { what: 'jobs that cannot be parsed', options: () => ({ inputs: { needs: '{"build":' } }), exitCode: 1 },
    { what: 'jobs that are empty', options: () => ({ inputs: { needs: '{}' } }), exitCode: 1 },
    { what: 'no repository in the workspace', options: ({ project }) => ({ workspace: project.remote }), exitCode: 1 }
  ]
  it.each(cases)('$what', async ({ options, faults = [], exitCode }) => {
    const made = await scene()
    const run = await gate(made, options?.(made), ...faults)
    expect(run.exitCode).toBe(exitCode)
    expect(Object.keys(run.outputs).toSorted()).toEqual(allOutputs)
    expect(run.outputs).toMatchObject({ decision: 'no-go', allowed: 'false' })
    expect(run.annotations.filter(({ level }) => level === 'error').length).toBeGreaterThan(0)
  })

  it('an unreachable GitHub', async () => {
    const made = await scene()
    const run = await runAction('http://127.0.0.1:9', made)
    expect(run.exitCode).not.toBe(0)
    expect(Object.keys(run.outputs).toSorted()).toEqual(allOutputs)
  })

  it('enforcement evaluate reports no-go and lets the run go on', async () => {
    const made = await scene()
    made.world.addStatus({ context: 'coverage', sha: made.commit, state: 'failure' })
    const run = await gate(made, { inputs: { enforcement: 'evaluate' } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { decision: 'no-go', allowed: 'true' } })
  })
})

describe('the policy', () => {
  it('four mistakes are all reported in one run, each with its place', async () => {
    const made = await scene()
    await made.project.git('checkout', '--quiet', 'main')
    await made.project.commit({
      '.github/deployment-gate.yml': `version: 1
criteria:
  ci:
    kind: checks
    requires: [build]
  docs:
    kind: dokuments
  clean:
    kind: worktree
  clean:
    kind: worktree
  review:
    kind: approvals
    count: two
`
    })
    await made.project.push('main')
    const run = await gate(made)
    expect(run).toMatchObject({ exitCode: 2, outputs: { decision: 'no-go' } })
    const places = run.annotations.filter(({ file }) => file === '.github/deployment-gate.yml').map(({ line, col, message }) => [line, col, message])
    expect(places).toEqual([
      ['5', '5', expect.stringMatching(/unknown key "requires" \(did you mean "require"\?\)/)],
      ['7', '11', expect.stringMatching(/unknown kind "dokuments"/)],
      ['10', '3', expect.stringMatching(/twice/)],
      ['14', '12', expect.stringMatching(/count: expected number/)]
    ])
  })

  it('T47: the one of the default branch is used, not the one of the checkout', async () => {
    const made = await scene()
    const policy = 'version: 1\ncriteria:\n  never:\n    kind: checks\n    require: [never-runs]\n'
    await made.project.git('checkout', '--quiet', 'main')
    await made.project.commit({ '.github/deployment-gate.yml': policy })
    await made.project.push('main')
    await made.checkout.git('checkout', '--quiet', '-b', 'local')
    const run = await gate(made)
    expect(run.exitCode).toBe(1)
    expect(run.result).toMatchObject({ policy: { source: 'file', ref: 'HEAD', trusted: true }, criteria: [{ id: 'never', outcome: { reason: 'never-started' } }] })
  })

  it('inline YAML is used as it is', async () => {
    const run = await gate(await scene(), { inputs: { policy: 'version: 1\ncriteria:\n  clean: { kind: worktree }\n' } })
    expect(run).toMatchObject({ exitCode: 0, result: { policy: { source: 'inline' }, criteria: [{ id: 'clean' }] } })
  })
})

describe('a pull request', () => {
  async function opened(made: Scene, files: Record<string, string>): Promise<{ head: string; payload: unknown; number: number; workspace: string }> {
    await made.project.git('checkout', '--quiet', '-b', 'change', 'main')
    const head = await made.project.commit(files)
    await made.project.push('change', 'HEAD:refs/pull/2/head')
    made.world.addCheckRun({ name: 'build', sha: head, startedAt: new Date(0).toISOString() })
    const pull = made.world.addPullRequest({ number: 2, author: 'octocat', headOid: head })
    made.world.addReview(pull, { user: 'grace', state: 'APPROVED' })
    const payload = {
      pull_request: { number: 2, merged: false, merge_commit_sha: null, head: { sha: head }, base: { ref: 'main' } },
      repository: { default_branch: 'main' }
    }
    const checkout = await made.project.checkoutLike(head)
    return { head, payload, number: 2, workspace: checkout.work }
  }

  it('is judged on its head; branch and tag are not applicable', async () => {
    const made = await scene()
    const { payload, head, workspace } = await opened(made, { 'a.txt': 'a' })
    const run = await gate(made, { event: 'pull_request', payload, ref: 'refs/pull/2/merge', workspace, inputs: { 'check-run-id': '' } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { sha: head } })
    expect(Object.fromEntries((run.result?.criteria ?? []).map(({ id, outcome }) => [id, outcome.status]))).toMatchObject({
      checks: 'passed',
      branch: 'not-applicable',
      tag: 'not-applicable',
      approvals: 'passed'
    })
  })

  it('that breaks the policy is told where, and stopped', async () => {
    const made = await scene()
    const { payload, workspace } = await opened(made, { '.github/deployment-gate.yml': 'version: 1\ncriteria:\n  ci:\n    kind: cheks\n' })
    const run = await gate(made, { event: 'pull_request', payload, ref: 'refs/pull/2/merge', workspace })
    expect(run).toMatchObject({ exitCode: 1, result: { policy: { source: 'built-in' } } })
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: '.github/deployment-gate.yml', line: '4' }))
  })

  it('its own policy does not decide (T47)', async () => {
    const made = await scene()
    const { payload, workspace } = await opened(made, { '.github/deployment-gate.yml': 'version: 1\ncriteria:\n  clean: { kind: worktree }\n' })
    made.world.pullRequests.at(-1)?.reviews.splice(0)
    const run = await gate(made, { event: 'pull_request', payload, ref: 'refs/pull/2/merge', workspace })
    expect(run.exitCode).toBe(1)
    expect(run.outputs['unmet']).toContain('no-approval')
  })
})

describe('waiting', () => {
  it('a check that ends while the gate waits opens it', async () => {
    const made = await scene()
    const slow = made.world.addCheckRun({ name: 'slow', sha: made.commit, status: 'in_progress', startedAt: new Date(0).toISOString() })
    const timer = setTimeout(() => made.world.complete(slow, 'success'), 1500)
    const run = await gate(made, { inputs: { 'wait-for': '20s', 'poll-interval': '1s' } })
    clearTimeout(timer)
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toMatch(/Waiting .*slow/)
  })

  it('a check that does not end blocks when the time is up', async () => {
    const made = await scene()
    made.world.addCheckRun({ name: 'slow', sha: made.commit, status: 'in_progress', startedAt: new Date(0).toISOString() })
    const run = await gate(made, { inputs: { 'wait-for': '2s', 'poll-interval': '1s' } })
    expect(run.exitCode).toBe(1)
    expect(run.outputs['unmet']).toContain('"status":"pending"')
  })
})

describe('hostile names', () => {
  it('a check cannot issue workflow commands', async () => {
    const made = await scene()
    made.world.addCheckRun({ name: '##[add-mask]go ::error::x\n::set-output name=decision::go', sha: made.commit, conclusion: 'failure' })
    const run = await gate(made)
    expect(run.exitCode).toBe(1)
    const commands = run.stdout.split('\n').filter((line) => /##\[|^\s*::(?!error |warning |notice )/.test(line))
    expect(commands).toEqual([])
  })
})

it('an annotated tag push is judged on the commit that the tag leads to, also without head_commit', async () => {
  const made = await scene()
  const object = await made.project.git('rev-parse', 'refs/tags/v1.2.3')
  const payload = { ...(tagPush(made, 'refs/tags/v1.2.3') as object), after: object, head_commit: null }
  const run = await gate(made, { payload, sha: object })
  expect(run).toMatchObject({ exitCode: 0, outputs: { sha: made.commit } })
})
