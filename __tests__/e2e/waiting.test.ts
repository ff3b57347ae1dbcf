import { describe, expect, it } from '@jest/globals'
import { runAction, type ActionOptions, type ActionRun } from '../support/action.ts'
import { usingGitHub, type Fault, type GitHubServer } from '../support/github/index.ts'
import { longAgo, type Scene } from '../support/scene.ts'
import { usingScenes } from '../support/scenes.ts'

const github = usingGitHub()
const scene = usingScenes()

async function gate(made: Scene, options: ActionOptions, ...faults: Fault[]): Promise<{ run: ActionRun; server: GitHubServer }> {
  const server = await github(made.world)
  for (const fault of faults) server.faults.add(fault)
  return { run: await runAction(server.url, made, options), server }
}

const patient = { inputs: { 'wait-for': '30s', 'poll-interval': '1s' } }

describe('stopped while it waits', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s: non-zero within 5 s, report and outputs written, no-go', async (name) => {
    const made = await scene()
    made.world.addCheckRun({ name: 'slow', sha: made.commit, status: 'in_progress', startedAt: longAgo })
    const started = Date.now()
    const { run } = await gate(made, { ...patient, signal: { name, after: 'Waiting' } })
    expect(Date.now() - started).toBeLessThan(15_000)
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ decision: 'no-go', allowed: 'false', sha: made.commit })
    expect(run.summary).toContain(`stopped (${name})`)
    expect(run.annotations.map(({ message }) => message).join('\n')).toContain(`stopped (${name})`)
    expect(run.result?.criteria.find(({ id }) => id === 'checks')?.outcome).toMatchObject({ status: 'pending', reason: 'running' })
  })

  it('is no-go even where only evaluation was asked for', async () => {
    const made = await scene()
    made.world.addCheckRun({ name: 'slow', sha: made.commit, status: 'in_progress', startedAt: longAgo })
    const { run } = await gate(made, { inputs: { ...patient.inputs, enforcement: 'evaluate' }, signal: { name: 'SIGINT', after: 'Waiting' } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go', allowed: 'false' } })
  })
})

describe('a fault that passes ends in the right decision', () => {
  const passing: readonly { what: string; fault: Fault }[] = [
    { what: 'T40: one 502', fault: { operation: 'checks/list-for-ref', kind: 'html502', nth: 1 } },
    { what: 'one 502 while the policy is read', fault: { operation: 'graphql', kind: 'html502', nth: 1 } },
    { what: 'a 429 while the policy is read', fault: { operation: 'graphql', kind: 'secondary', status: 429, nth: 1, retryAfter: 1 } },
    { what: 'one reset connection', fault: { operation: 'git/get-ref', kind: 'reset', nth: 1 } },
    { what: 'one cut-off body', fault: { operation: 'checks/list-for-ref', kind: 'truncate', nth: 1 } },
    { what: 'one cut-off list of statuses', fault: { operation: 'repos/list-commit-statuses-for-ref', kind: 'truncate', nth: 1 } },
    { what: 'a secondary limit with retry-after', fault: { operation: 'actions/list-workflow-runs-for-repo', kind: 'secondary', nth: 1, retryAfter: 2 } },
    { what: 'a total_count that is too high, once', fault: { operation: 'checks/list-for-ref', kind: 'rewrite', nth: 1, rewrite: (body) => ({ ...(body as object), total_count: 99 }) } }
  ]
  it.each(passing)('$what: go', async ({ fault }) => {
    const { run } = await gate(await scene(), patient, fault)
    expect(run).toMatchObject({ exitCode: 0, outputs: { decision: 'go' } })
  })

  it.each(passing)('$what, with a failed check: no-go', async ({ fault }) => {
    const made = await scene()
    made.world.addStatus({ context: 'coverage', sha: made.commit, state: 'failure' })
    const { run } = await gate(made, patient, fault)
    expect(run).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go' } })
    expect(run.outputs['unmet']).toContain('check-failed')
  })

  it('T41: a permission that is missing fails at once', async () => {
    const made = await scene()
    made.world.tokens.set('test-token', { contents: 'read', metadata: 'read', 'pull-requests': 'read', actions: 'read', statuses: 'read' })
    const { run, server } = await gate(made, { inputs: { 'wait-for': '10m' } })
    expect(run.exitCode).toBe(1)
    expect(server.requests.filter(({ operation }) => operation === 'checks/list-for-ref')).toHaveLength(1)
  })
})

it('a poll that brings nothing new is conditional and costs no quota', async () => {
  const made = await scene()
  const slow = made.world.addCheckRun({ name: 'slow', sha: made.commit, status: 'in_progress', startedAt: longAgo })
  const timer = setTimeout(() => made.world.complete(slow, 'success'), 6000)
  const { run, server } = await gate(made, patient)
  clearTimeout(timer)
  expect(run.exitCode).toBe(0)
  const lists = server.requests.filter(({ operation }) => /list-for-ref|list-commit-statuses|list-workflow-runs/.test(operation ?? ''))
  const [first, later] = [lists.slice(0, 3), lists.slice(3)]
  expect(first.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(later.length).toBeGreaterThanOrEqual(9)
  // The one that is not free tells that the check has ended.
  expect(later.filter(({ status, cost }) => status !== 304 || cost !== 0)).toMatchObject([{ operation: 'checks/list-for-ref', status: 200, cost: 1 }])
})
