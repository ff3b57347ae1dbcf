import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { runAction, type ActionOptions, type ActionRun } from '../support/action.ts'
import { createWorld, usingGitHub, type Fault, type GitHubServer, type JobOptions } from '../support/github/index.ts'
import { createScene, longAgo, type Scene } from '../support/scene.ts'
import { warmUp, warped } from '../support/workflow/warped.ts'

const github = usingGitHub()
const scenes: Scene[] = []
let base: Scene

beforeAll(async () => {
  base = await createScene()
})
afterAll(async () => base.project.remove())
afterEach(async () => {
  await Promise.all(scenes.splice(0).map(({ project }) => project.remove()))
})

const second = 1000
const minute = 60 * second
const list = 'checks/list-for-ref'
type Options = Readonly<Record<string, unknown>>
type Criteria = Readonly<Record<string, Options>>

/** The scene's commit, with nothing on GitHub but the release run and the gate in it, an hour ago. */
function bare(gate: JobOptions = { name: 'gate' }, from = base): Scene {
  const world = createWorld({ remote: from.project.remote })
  world.now = () => new Date(longAgo)
  return startGate({ ...from, world }, 'release.yml', gate)
}

/** One more run with a gate in it, in the same world. */
function startGate(made: Scene, file: string, gate: JobOptions): Scene {
  const { world, commit } = made
  const release = world.addWorkflowRun({
    path: `.github/workflows/${file}`,
    event: 'push',
    sha: commit,
    status: 'in_progress'
  })
  const job = world.addJob(release, { status: 'in_progress', runnerName: 'runner-7', ...gate })
  return { ...made, release, gateCheckRunId: job.checkRun.id }
}

function addRun(
  { world, commit }: Scene,
  file: string,
  jobs: readonly JobOptions[],
  more: { status?: string; conclusion?: string } = {}
): void {
  world.addWorkflowRun({ path: `.github/workflows/${file}`, event: 'push', sha: commit, ...more }, jobs)
}

const policyOf = (criteria: Criteria): string => JSON.stringify({ version: 1, criteria })
const checks = (options: Options = {}): Criteria => ({ ci: { kind: 'checks', ...options } })

interface Watching extends ActionOptions {
  readonly criteria?: Criteria
  readonly faults?: readonly Fault[]
  /** What happens at which millisecond of the warped clock, counted from the first request. */
  readonly events?: readonly (readonly [after: number, what: (made: Scene) => unknown])[]
}

interface Watched {
  readonly run: ActionRun
  /** Milliseconds on the warped clock from the first look to the decision. */
  readonly took: number
  /** On the warped clock, in milliseconds since the epoch. */
  readonly decidedAt: number
  readonly server: GitHubServer
}

const factor = 100

/** Runs the packaged gate on a clock 100 times as fast; it waits up to 10 minutes unless told. */
async function watch(
  made: Scene,
  { criteria = checks(), faults = [], events = [], ...more }: Watching = {}
): Promise<Watched> {
  const server = await github(made.world)
  await warmUp(server, made)
  for (const fault of faults) server.faults.add(fault)
  const clock = warped(factor)
  const timers: NodeJS.Timeout[] = []
  made.world.now = () => {
    if (timers.length === 0)
      timers.push(...events.map(([after, what]) => setTimeout(() => what(made), clock.real(after))))
    return clock.now()
  }
  const inputs = { policy: policyOf(criteria), 'wait-for': '10m', ...more.inputs }
  const run = await runAction(server.url, made, { ...more, inputs, env: { ...clock.env, ...more.env } })
  for (const timer of timers) clearTimeout(timer)
  const [startedAt = NaN, decidedAt = NaN] = [run.result?.startedAt, run.result?.decidedAt].map((time) =>
    Date.parse(time ?? '')
  )
  return { run, took: decidedAt - startedAt, decidedAt, server }
}

const go = { exitCode: 0, outputs: { decision: 'go', allowed: 'true', unmet: '[]' } }

function noGo(status: string, reason: string, id = 'ci', kind = 'checks'): object {
  const unmet = JSON.stringify([{ id, kind, status, reason }])
  return { exitCode: 1, outputs: { decision: 'no-go', allowed: 'false', unmet } }
}

const red = noGo('failed', 'check-failed')
const running = noGo('pending', 'running')
const errorsOf = (run: ActionRun): string =>
  run.annotations.flatMap(({ level, message }) => (level === 'error' ? [message] : [])).join('\n')
const asked = ({ requests }: GitHubServer, what = list): number =>
  requests.filter(({ operation }) => operation === what).length
const ended =
  (name: string, conclusion: string) =>
  ({ world }: Scene): void => {
    const check = world.checkRuns.find((one) => one.name === name && one.status !== 'completed')
    if (check === undefined) throw new Error(`no unfinished check ${name}`)
    world.complete(check, conclusion)
  }
const appears =
  (name: string, conclusion: string) =>
  ({ world, commit }: Scene): unknown =>
    world.addCheckRun({ name, sha: commit, conclusion })

function withCheck(name: string, state: { status?: string; conclusion?: string } = {}): Scene {
  const made = bare()
  made.world.addCheckRun({ name, sha: made.commit, ...state })
  return made
}

const outcomes = [
  ['success', go],
  ['failure', red]
] as const

describe('T05: a queued job beside a green one of its name', () => {
  it.each(outcomes)('is waited for, and ends in %s', async (conclusion, ends) => {
    const made = withCheck('call / test')
    made.world.addCheckRun({ name: 'call / test', sha: made.commit, status: 'queued' })
    const { run } = await watch(made, {
      criteria: checks({ require: ['call / test'] }),
      events: [[90 * second, ended('call / test', conclusion)]]
    })
    expect(run).toMatchObject(ends)
  })
})

describe('T07: an empty commit', () => {
  it('stays empty: no-go when the time is up, and not before', async () => {
    const { run, took } = await watch(bare(), { inputs: { 'wait-for': '3m' } })
    expect(run).toMatchObject(noGo('failed', 'no-checks'))
    expect(errorsOf(run)).toContain('no check run and no commit status')
    expect(took).toBeGreaterThanOrEqual(3 * minute)
  })
  it('gets its first check after 90 s, and that is red: no-go', async () => {
    const { run } = await watch(bare(), { events: [[90 * second, appears('late', 'failure')]] })
    expect(run).toMatchObject(red)
  })
})

describe('T36: the tag came before CI: "none yet" is neither red nor green', () => {
  const criteria = checks({ require: ['build'] })
  it.each(outcomes)('the check starts after 80 s and ends in %s', async (conclusion, ends) => {
    const { run, took } = await watch(bare(), { criteria, events: [[80 * second, appears('build', conclusion)]] })
    expect(run).toMatchObject(ends)
    expect(run.stdout).toMatch(/Waiting up to .*"build"/)
    expect(took).toBeLessThan(5 * minute)
  })
  it('the check never starts: no-go', async () => {
    const { run, took } = await watch(bare(), { criteria, inputs: { 'wait-for': '3m' } })
    expect(run).toMatchObject(noGo('failed', 'never-started'))
    expect(took).toBeGreaterThanOrEqual(3 * minute)
  })
})

describe('T38: the gate does not wait for itself', () => {
  const names = {
    'a display name': '🚦 Deployment gate',
    'a job of a matrix': 'gate (eu, 20)',
    'a called workflow': 'release / gate'
  }
  const without = { 'check-run-id': '' }

  it.each(Object.entries(names))('%s: go with its check run id, and with nothing but its runner', async (_, name) => {
    for (const inputs of [{}, without]) {
      const made = bare({ name })
      addRun(made, 'ci.yml', [{ name: 'build' }])
      expect((await watch(made, { inputs })).run).toMatchObject(go)
    }
  })

  it('neither id nor runner: it waits, and ends in no-go rather than guess by name', async () => {
    const made = bare()
    addRun(made, 'ci.yml', [{ name: 'build' }])
    const { run } = await watch(made, { inputs: { ...without, 'wait-for': '1m' }, env: { RUNNER_NAME: '' } })
    expect(run).toMatchObject(running)
  })

  it("another job of the gate's name is not left out, in its run or in another", async () => {
    const [same, other, broken] = [bare(), bare(), bare()]
    same.world.addJob(same.release, { name: 'gate', status: 'in_progress', runnerName: 'runner-8' })
    addRun(other, 'other.yml', [{ name: 'gate', status: 'in_progress', runnerName: 'runner-7' }], {
      status: 'in_progress'
    })
    addRun(broken, 'other.yml', [{ name: 'gate', conclusion: 'failure' }], { conclusion: 'failure' })
    for (const [made, ends] of [
      [same, running],
      [other, running],
      [broken, red]
    ] as const) {
      addRun(made, 'ci.yml', [{ name: 'build' }])
      for (const [inputs, options] of [
        [{}, {}],
        [without, {}],
        [without, { require: ['gate'] }]
      ] as const) {
        const { run } = await watch(made, { inputs: { ...inputs, 'wait-for': '0' }, criteria: checks(options) })
        expect(run).toMatchObject(ends)
      }
    }
  })

  it('run again after its own no-go: go', async () => {
    for (const inputs of [{}, without]) {
      const made = bare({ name: 'gate', conclusion: 'failure', status: 'completed' })
      addRun(made, 'ci.yml', [{ name: 'build' }])
      made.world.rerun(made.release, [{ name: 'gate', status: 'in_progress', runnerName: 'runner-7' }], {
        status: 'in_progress'
      })
      const gateCheckRunId = made.world.jobs.at(-1)?.checkRun.id ?? 0
      const { run } = await watch({ ...made, gateCheckRunId }, { inputs, env: { GITHUB_RUN_ATTEMPT: '2' } })
      expect(run).toMatchObject(go)
    }
  })

  /** Both gates run at the same time, on their own runners; each ends its check run as its exit code says. */
  async function together(
    gates: readonly [Scene, Scene],
    options: readonly [Options, Options],
    waits: readonly [string, string]
  ): Promise<readonly ActionRun[]> {
    const { world } = gates[0]
    addRun(gates[0], 'ci.yml', [{ name: 'build' }])
    const server = await github(world)
    await warmUp(server, gates[0])
    const clock = warped(factor)
    world.now = clock.now
    return Promise.all(
      gates.map(async (made, index) => {
        const inputs = { policy: policyOf(checks(options[index])), 'wait-for': waits[index] ?? '' }
        const run = await runAction(server.url, made, { inputs, env: { ...clock.env, RUNNER_NAME: `runner-${index}` } })
        const conclusion = run.exitCode === 0 ? 'success' : 'failure'
        for (const check of world.checkRuns) if (check.id === made.gateCheckRunId) world.complete(check, conclusion)
        if (gates[0].release !== gates[1].release) world.complete(made.release, conclusion)
        return run
      })
    )
  }

  const workflows = (): [Scene, Scene] => {
    const first = bare({ name: 'gate', runnerName: 'runner-0' })
    return [first, startGate(first, 'deploy.yml', { name: 'gate', runnerName: 'runner-1' })]
  }
  const matrix = (): [Scene, Scene] => {
    const first = bare({ name: 'gate (eu)', runnerName: 'runner-0' })
    const second = first.world.addJob(first.release, {
      name: 'gate (us)',
      status: 'in_progress',
      runnerName: 'runner-1'
    })
    return [first, { ...first, gateCheckRunId: second.checkRun.id }]
  }

  // Without `require` each is one of the checks that the other waits for: both end closed, never open.
  it.each([
    ['two workflows', workflows],
    ['a matrix', matrix]
  ] as const)('two gates of %s that wait for everything: both no-go when the time is up', async (_, make) => {
    const runs = await together(make(), [{}, {}], ['2m', '2m'])
    for (const run of runs) {
      expect(run).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go', allowed: 'false' } })
      expect(['running', 'check-failed']).toContain(run.result?.criteria[0]?.outcome.reason)
      expect(errorsOf(run)).toContain('gate')
    }
    const [first, last] = await together(make(), [{}, {}], ['1m', '5m'])
    expect(first).toMatchObject(running)
    expect(last).toMatchObject(red)
  })

  it.each([
    ['two workflows that name what they need', workflows, [{ require: ['build'] }, { require: ['build'] }]],
    ['a matrix that names what it needs', matrix, [{ require: ['build'] }, { require: ['build'] }]],
    [
      'two workflows that leave each other out',
      workflows,
      [{ ignore: [{ name: '*', workflow: 'deploy.yml' }] }, { ignore: [{ name: '*', workflow: 'release.yml' }] }]
    ],
    ['a matrix that leaves itself out', matrix, [{ ignore: ['gate (*)'] }, { ignore: ['gate (*)'] }]]
  ] as const)('two gates of %s: both go', async (_, make, options) => {
    for (const run of await together(make(), options, ['5m', '5m'])) expect(run).toMatchObject(go)
  })
})

describe('T39: the deadline holds', () => {
  it('where every request takes 15 s', async () => {
    const { run, took } = await watch(withCheck('slow', { status: 'in_progress' }), {
      inputs: { 'wait-for': '5m' },
      faults: [{ operation: list, kind: 'slow', delayMs: 150 }]
    })
    expect(run).toMatchObject(running)
    expect(errorsOf(run)).toContain('"slow"')
    expect(took).toBeGreaterThanOrEqual(5 * minute)
    expect(took).toBeLessThan(7 * minute)
  })

  it('where GitHub never answers, though all is green', async () => {
    const { run, took } = await watch(withCheck('build'), {
      inputs: { 'wait-for': '5m' },
      faults: [{ operation: list, kind: 'slow', delayMs: 3000 }]
    })
    expect(run.exitCode).toBe(1)
    // The look under way at the deadline is ended; one that had just failed may be followed by a last one, of a minute.
    expect(run.outputs['unmet']).toMatch(/"status":"error","reason":"(timed-out|unreadable)"/)
    expect(took).toBeGreaterThanOrEqual(4.9 * minute)
    expect(took).toBeLessThan(6.5 * minute)
  })
})

describe('T40: a refusal that passes is no red, and no green', () => {
  const faults: readonly (readonly [string, Fault, number])[] = [
    ['one 502', { operation: list, nth: 1, kind: 'html502' }, 0],
    [
      'one 429 that asks for two minutes',
      { operation: list, nth: 1, kind: 'secondary', status: 429, retryAfter: 120 },
      120
    ],
    ['one 403 that asks for two minutes', { operation: list, nth: 1, kind: 'secondary', retryAfter: 120 }, 120]
  ]
  it.each(faults)('%s', async (_, fault, seconds) => {
    const judged = async ([conclusion, ends]: (typeof outcomes)[number]): Promise<void> => {
      const { run, took, server } = await watch(withCheck('build', { conclusion }), { faults: [fault] })
      expect(run).toMatchObject(ends)
      expect(asked(server)).toBe(2)
      expect(took).toBeGreaterThanOrEqual(seconds * second)
      expect(took).toBeLessThan((seconds + 120) * second)
    }
    await Promise.all(outcomes.map(judged))
  })

  it('a quota that is used up until x-ratelimit-reset: left alone until then, then decided', async () => {
    const reset = Math.floor(Date.now() / second) + 300
    const judged = async ([conclusion, ends]: (typeof outcomes)[number]): Promise<void> => {
      const made = withCheck('build', { conclusion })
      // The three are what the warm-up takes.
      made.world.quota.core = { limit: 1000, remaining: 3, reset }
      const { run, decidedAt, server } = await watch(made, { ref: 'refs/heads/main' })
      expect(run).toMatchObject(ends)
      expect(decidedAt).toBeGreaterThanOrEqual(reset * second)
      expect(decidedAt).toBeLessThan(reset * second + 2 * minute)
      expect(asked(server)).toBe(2)
    }
    await Promise.all(outcomes.map(judged))
  })
})

describe('T41: a refusal that stays is told at once', () => {
  it.each([
    [401, 'permission-denied', 'token'],
    [403, 'permission-denied', 'checks: read'],
    [404, 'not-found', 'checks: read']
  ] as const)('%i', async (status, reason, told) => {
    const { run, took, server } = await watch(withCheck('build'), {
      faults: [{ operation: list, kind: 'status', status, message: 'No' }]
    })
    expect(run).toMatchObject(noGo('error', reason))
    expect(errorsOf(run)).toContain(told)
    expect(asked(server)).toBe(1)
    expect(took).toBeLessThan(3 * minute)
  })
})

describe('T46: the tag is looked at again before the gate opens', () => {
  const criteria = { ...checks({ require: ['build'] }), tag: { kind: 'tag' } }
  const moves: readonly (readonly [string, (made: Scene) => unknown, object])[] = [
    ['stays where it is', () => undefined, go],
    [
      'is moved',
      ({ project, commit }) =>
        project.git('--git-dir', project.remote, 'update-ref', 'refs/tags/v1.2.3', `${commit}~1`),
      noGo('failed', 'tag-moved', 'tag', 'tag')
    ],
    [
      'is deleted',
      ({ project }) => project.git('--git-dir', project.remote, 'update-ref', '-d', 'refs/tags/v1.2.3'),
      noGo('failed', 'not-pushed', 'tag', 'tag')
    ]
  ]
  it.each(moves)('it %s while the gate waits for a check', async (_, move, ends) => {
    const from = await createScene()
    scenes.push(from)
    const made = bare({ name: 'gate' }, from)
    made.world.addCheckRun({ name: 'build', sha: made.commit, status: 'in_progress' })
    const { run } = await watch(made, {
      criteria,
      events: [
        [60 * second, move],
        [120 * second, ended('build', 'success')]
      ]
    })
    expect(run).toMatchObject(ends)
    expect(run.stdout).toMatch(/Waiting up to/)
  })
})
