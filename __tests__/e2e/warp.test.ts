import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { bareEnvironment, node, runAction, type ActionRun } from '../support/action.ts'
import { usingGitHub } from '../support/github/index.ts'
import type { Scene } from '../support/scene.ts'
import { usingScenes } from '../support/scenes.ts'
import { warmUp, warped } from '../support/workflow/warped.ts'

const github = usingGitHub()
const scene = usingScenes()

const second = 1000
const minute = 60 * second
const policy = (options: string): string => `version: 1\ncriteria:\n  ci:\n    kind: checks\n${options}`
const slow = policy('    require: [slow]\n')

interface Waited {
  readonly run: ActionRun
  /** On the warped clock, in milliseconds since the epoch: the first look, what happened meanwhile, the decision. */
  readonly startedAt: number
  readonly happenedAt: number
  readonly decidedAt: number
  readonly requests: number
}

/** Runs the gate on a clock 200 times as fast; `what` happens `after` milliseconds of it, counted from the first request. */
async function wait(
  made: Scene,
  inputs: Readonly<Record<string, string>>,
  { after, what }: { readonly after: number; readonly what: () => unknown }
): Promise<Waited> {
  const server = await github(made.world)
  await warmUp(server, made)
  const clock = warped(200)
  let timer: NodeJS.Timeout | undefined
  let happenedAt = 0
  made.world.now = () => {
    timer ??= setTimeout(() => {
      happenedAt = clock.now().getTime()
      what()
    }, clock.real(after))
    return clock.now()
  }
  const run = await runAction(server.url, made, { inputs, env: clock.env })
  clearTimeout(timer)
  if (run.result === undefined) throw new Error(`The gate gave no result:\n${run.stdout}${run.stderr}`)
  const [startedAt, decidedAt] = [Date.parse(run.result.startedAt), Date.parse(run.result.decidedAt)]
  const requests = server.requests.length
  const name = expect.getState().currentTestName
  process.stdout.write(
    `${name}: ${run.result.decision} after ${(decidedAt - startedAt) / second} s on the warped clock, ${requests} requests\n`
  )
  return { run, startedAt, happenedAt, decidedAt, requests }
}

describe('waiting, 200 times as fast', () => {
  it('T36: a check that takes 20 minutes: go as soon as it has ended', async () => {
    const made = await scene()
    const check = made.world.addCheckRun({ name: 'slow', sha: made.commit, status: 'in_progress' })
    const ended = { after: 20 * minute, what: () => made.world.complete(check, 'success') }
    const { run, happenedAt, decidedAt, requests } = await wait(made, { policy: slow, 'wait-for': '30m' }, ended)
    expect(run).toMatchObject({ exitCode: 0, outputs: { decision: 'go' } })
    // The poll interval has grown to a minute by then.
    expect(decidedAt - happenedAt).toBeGreaterThanOrEqual(0)
    expect(decidedAt - happenedAt).toBeLessThan(2 * minute)
    expect(requests).toBeLessThan(100)
  })

  it('T39: a check that never ends: no-go when the time is up, and not before', async () => {
    const made = await scene()
    made.world.addCheckRun({ name: 'slow', sha: made.commit, status: 'in_progress' })
    const tooLate = { after: 45 * minute, what: () => made.world.checkRuns.splice(0) }
    const { run, startedAt, decidedAt, requests } = await wait(made, { policy: slow, 'wait-for': '30m' }, tooLate)
    expect(run).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go', allowed: 'false' } })
    expect(run.result?.criteria[0]?.outcome).toMatchObject({ status: 'pending', reason: 'running' })
    expect(decidedAt - startedAt).toBeGreaterThanOrEqual(30 * minute)
    expect(decidedAt - startedAt).toBeLessThan(33 * minute)
    expect(requests).toBeLessThan(150)
  })

  it('T07: the first check appears after 90 s on an otherwise empty commit: waited for until it settles, then go', async () => {
    const made = await scene()
    const { world, commit, release, gateCheckRunId } = made
    world.checkRuns.splice(0, world.checkRuns.length, ...world.checkRuns.filter(({ id }) => id === gateCheckRunId))
    world.workflowRuns.splice(0, world.workflowRuns.length, release)
    world.jobs.splice(0, world.jobs.length, ...world.jobs.filter(({ runId }) => runId === release.id))
    world.statuses.splice(0)
    const appears = {
      after: 90 * second,
      what: () => world.addCheckRun({ name: 'late', sha: commit, conclusion: 'success' })
    }
    const { run, startedAt, happenedAt, decidedAt } = await wait(
      made,
      { policy: policy(''), 'wait-for': '10m' },
      appears
    )
    expect(run).toMatchObject({ exitCode: 0, outputs: { decision: 'go' } })
    expect(run.stdout).toMatch(/Waiting up to .*any check[\s\S]*Waiting up to .*nothing new for 60 s/)
    expect(happenedAt).toBeGreaterThan(startedAt)
    // GitHub's times are in whole seconds.
    expect(decidedAt - happenedAt).toBeGreaterThan(59 * second)
    expect(decidedAt - happenedAt).toBeLessThan(3 * minute)
  })
})

describe('the warped clock', () => {
  const program = `
    import { setTimeout as delay, setInterval as ticks, scheduler } from 'node:timers/promises'
    import { promisify } from 'node:util'
    import timers from 'node:timers'
    const waits = {
      promises: () => delay(10_000),
      global: () => new Promise((done) => setTimeout(done, 10_000)),
      timers: () => new Promise((done) => timers.setTimeout(done, 10_000)),
      promisified: () => promisify(setTimeout)(10_000),
      interval: () => new Promise((done) => { const timer = setInterval(() => { clearInterval(timer); done() }, 10_000) }),
      ticks: async () => { for await (const _ of ticks(10_000)) break },
      scheduler: () => scheduler.wait(10_000),
      abort: () => new Promise((done) => { const timer = setTimeout(done, 60_000); AbortSignal.timeout(10_000).onabort = () => { clearTimeout(timer); done() } })
    }
    const seen = {}
    for (const [name, wait] of Object.entries(waits)) {
      const from = [performance.now(), process.hrtime.bigint(), process.hrtime()]
      await wait()
      const [seconds, nanoseconds] = process.hrtime(from[2])
      seen[name] = [performance.now() - from[0], Number(process.hrtime.bigint() - from[1]) / 1e6, seconds * 1000 + nanoseconds / 1e6]
    }
    const date = new Date()
    const kept = [date instanceof Date, date.constructor === Date, new Date(0).toISOString(), Date.UTC(2020, 0), typeof Date()]
    process.stdout.write(JSON.stringify({ seen, kept, now: Date.now() }))
  `

  it('is the same for every timer and clock of Node, and for the world', async () => {
    const clock = warped(100)
    const startedAt = Date.now()
    const { stdout } = await promisify(execFile)(node, ['--input-type=module', '--eval', program], {
      env: { ...bareEnvironment('/nowhere'), ...clock.env }
    })
    const now = clock.now().getTime()
    const {
      seen,
      kept,
      now: theirs
    } = JSON.parse(stdout) as { seen: Record<string, number[]>; kept: unknown[]; now: number }
    expect(Object.keys(seen)).toHaveLength(8)
    const outside = Object.entries(seen).filter(([, elapsed]) => elapsed.some((one) => one < 10_000 || one > 20_000))
    expect(outside).toEqual([])
    expect(kept).toEqual([true, true, '1970-01-01T00:00:00.000Z', Date.UTC(2020, 0), 'string'])
    expect(theirs).toBeGreaterThan(startedAt + 80_000)
    expect(theirs).toBeLessThanOrEqual(now)
  })
})
