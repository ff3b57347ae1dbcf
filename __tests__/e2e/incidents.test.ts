import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runAction, type ActionOptions, type ActionRun } from '../support/action.ts'
import {
  createWorld,
  usingGitHub,
  type Fault,
  type JobOptions,
  type Json,
  type WorkflowRun
} from '../support/github/index.ts'
import { createScene, longAgo, type Scene } from '../support/scene.ts'

const github = usingGitHub()
let base: Scene

beforeAll(async () => {
  base = await createScene()
})
afterAll(async () => base.project.remove())

type RunOptions = { id?: number; event?: string; name?: string; status?: string; conclusion?: string | null }
type Options = Readonly<Record<string, unknown>>

/** The scene's commit, with nothing on GitHub but the release run and the gate in it, an hour ago. */
function bare(): Scene {
  const world = createWorld({ remote: base.project.remote })
  world.now = () => new Date(longAgo)
  const path = '.github/workflows/release.yml'
  const release = world.addWorkflowRun({ path, event: 'push', sha: base.commit, status: 'in_progress' })
  const gate = world.addJob(release, { name: 'gate', status: 'in_progress', runnerName: 'runner-7' })
  return { ...base, world, release, gateCheckRunId: gate.checkRun.id }
}

function addRun(
  { world, commit }: Scene,
  file: string,
  jobs: readonly JobOptions[],
  more: RunOptions = {}
): WorkflowRun {
  return world.addWorkflowRun({ path: `.github/workflows/${file}`, event: 'push', sha: commit, ...more }, jobs)
}

/** Runs the packaged gate with one criterion, `ci` of the kind `checks`, that looks once. */
async function judge(
  made: Scene,
  options: Options = {},
  faults: readonly Fault[] = [],
  more: ActionOptions = {}
): Promise<ActionRun> {
  const server = await github(made.world)
  for (const fault of faults) server.faults.add(fault)
  const policy = JSON.stringify({ version: 1, criteria: { ci: { kind: 'checks', ...options } } })
  return runAction(server.url, made, { ...more, inputs: { policy, ...more.inputs } })
}

const go = { exitCode: 0, outputs: { decision: 'go', allowed: 'true', unmet: '[]' } }

function noGo(status: string, reason: string): object {
  const unmet = JSON.stringify([{ id: 'ci', kind: 'checks', status, reason }])
  return { exitCode: 1, outputs: { decision: 'no-go', allowed: 'false', unmet } }
}

const red = noGo('failed', 'check-failed')
const running = noGo('pending', 'running')
const unreadable = noGo('error', 'unreadable')
const absent = noGo('failed', 'never-started')
const errorsOf = (run: ActionRun): string =>
  run.annotations.flatMap(({ level, message }) => (level === 'error' ? [message] : [])).join('\n')

/** Each situation is judged with each of the options; every one must end as `ends` says. */
async function everyWay(make: () => Scene, ways: readonly Options[], ends: object): Promise<void> {
  const runs = await Promise.all(ways.map(async (options) => judge(make(), options)))
  for (const [index, run] of runs.entries())
    expect({ options: ways[index], ...run }).toMatchObject({ options: ways[index], ...ends })
}

describe('T02: three workflows publish "changes"', () => {
  const files = ['docs.yml', 'ci.yml', 'security.yml']
  const published = (failed?: string, order = files): Scene => {
    const made = bare()
    for (const file of order) {
      const broke = file === failed
      const dependant = { name: `test ${file}`, conclusion: broke ? 'skipped' : 'success' }
      addRun(
        made,
        file,
        [{ name: 'changes', conclusion: broke ? 'failure' : 'success' }, dependant],
        broke ? { conclusion: 'failure' } : {}
      )
    }
    return made
  }

  it.each(files)('that of %s failed: no-go, wherever it stands', async (failed) => {
    await everyWay(() => published(failed), [{}, { require: ['changes'] }], red)
    await everyWay(() => published(failed, files.toReversed()), [{ require: ['changes'] }], red)
  })

  it('its dependants skip: no-go, though only they are required and a skip is accepted', async () => {
    const run = await judge(published('ci.yml'), { require: ['test *'], accept: ['success', 'skipped'] })
    expect(run).toMatchObject(noGo('failed', 'skipped'))
    expect(errorsOf(run)).toMatch(/"test ci\.yml".*because "changes" did not succeed in the same run/)
  })

  it('all three succeeded: go', async () => everyWay(() => published(), [{}, { require: ['changes'] }], go))
})

describe('T03: a newer green check of the same name', () => {
  it('of another workflow, app or creator does not hide the live red one', async () => {
    const make = (): Scene => {
      const made = bare()
      addRun(made, 'ci.yml', [{ name: 'test', conclusion: 'failure' }], { conclusion: 'failure' })
      addRun(made, 'nightly.yml', [{ name: 'test' }])
      made.world.addCheckRun({ name: 'test', sha: made.commit, app: 'circleci' })
      made.world.addStatus({ context: 'test', sha: made.commit, state: 'success' })
      return made
    }
    await everyWay(make, [{}, { require: ['test'] }], red)
  })

  it('beside green ones: go', async () => {
    const make = (): Scene => {
      const made = bare()
      for (const file of ['ci.yml', 'nightly.yml']) addRun(made, file, [{ name: 'test' }])
      return made
    }
    await everyWay(make, [{}, { require: ['test'] }], go)
  })
})

describe('T04: two jobs of one run share a name', () => {
  const twins = (...conclusions: readonly string[]): Scene => {
    const made = bare()
    const conclusion = conclusions.includes('failure') ? 'failure' : 'success'
    addRun(
      made,
      'ci.yml',
      conclusions.map((each) => ({ name: 'test', conclusion: each })),
      { conclusion }
    )
    return made
  }
  const ways = [{ require: ['test'] }, { require: ['test'], accept: ['success', 'skipped'] }]

  it.each([
    ['skipped', 'failure'],
    ['failure', 'success']
  ])('%s and %s: no-go', async (...conclusions) => {
    await everyWay(() => twins(...conclusions), ways, red)
  })
  it('success and success: go', async () => everyWay(() => twins('success', 'success'), ways, go))

  it('one of two failures was run again: no-go; both: go', async () => {
    const again = (jobs: readonly JobOptions[]): Scene => {
      const made = bare()
      const run = addRun(made, 'ci.yml', [
        { name: 'test', conclusion: 'failure' },
        { name: 'test', conclusion: 'failure' }
      ])
      made.world.rerun(run, jobs)
      return made
    }
    await everyWay(() => again([{ name: 'test' }]), [{ require: ['test'] }], red)
    await everyWay(() => again([{ name: 'test' }, { name: 'test' }]), [{ require: ['test'] }], go)
  })
})

it('T05: one success does not stand for a job of the same name that is queued', async () => {
  const make = (): Scene => {
    const made = bare()
    addRun(made, 'ci.yml', [{ name: 'call / test', status: 'queued' }, { name: 'call / test' }], {
      status: 'in_progress'
    })
    return made
  }
  await everyWay(make, [{}, { require: ['call / test'] }], running)
})

/** Number `failed` of so many check runs is red; GitHub gives the newest first, so number 1 stands last. */
function many(amount: number, failed?: number): Scene {
  const made = bare()
  for (let at = 1; at <= amount; at++) {
    made.world.addCheckRun({ name: `check ${at}`, sha: made.commit, conclusion: at === failed ? 'failure' : 'success' })
  }
  return made
}

const list = 'checks/list-for-ref'
const page =
  (change: (items: Json[]) => Json[], total?: number) =>
  (body: Json): Json => {
    const { check_runs: items, total_count: count } = body as { check_runs: Json[]; total_count: number }
    return { total_count: total ?? count, check_runs: change(items) }
  }

describe('T06: every page counts', () => {
  it.each([
    [150, 1],
    [150, 51],
    [1001, 1],
    [1001, 1001]
  ])('of %i check runs number %i failed: no-go', async (amount, failed) => {
    const run = await judge(many(amount, failed))
    expect(run).toMatchObject(red)
    expect(errorsOf(run)).toContain(`"check ${failed}"`)
  })
  it('all 1,001 succeeded: go', async () => expect(await judge(many(1001))).toMatchObject(go))

  it('page 2 answers 500 once: asked again, go where all is green and no-go where not', async () => {
    const once: Fault = { operation: list, nth: 2, kind: 'status', status: 500 }
    expect(await judge(many(150), {}, [once])).toMatchObject(go)
    expect(await judge(many(150, 1), {}, [once])).toMatchObject(red)
  })

  it.each(['status', 'truncate', 'malformed'] as const)('page 2 is never to be had (%s): no-go', async (kind) => {
    const run = await judge(many(150), {}, [{ operation: list, nth: 2, times: Infinity, kind }])
    expect(run).toMatchObject(unreadable)
    expect(errorsOf(run)).toContain('the check runs on the commit')
  })

  const lies: readonly (readonly [string, (body: Json) => Json])[] = [
    ['a total of 100', page((items) => items, 100)],
    ['a total of 0', page((items) => items, 0)],
    ['a total of a million', page((items) => items, 1_000_000)],
    ['an empty page 2', page((items) => (items.length === 100 ? items : []))],
    ['only empty pages', page(() => [])]
  ]
  it.each(lies)('%s: no-go', async (_, rewrite) => {
    expect(await judge(many(150, 1), {}, [{ operation: list, kind: 'rewrite', rewrite }])).toMatchObject(unreadable)
  })

  it('page 1 twice: no-go', async () => {
    let first: Json[] = []
    const rewrite = page((items) => (items.length === 100 ? (first = items) : first))
    expect(await judge(many(150, 1), {}, [{ operation: list, kind: 'rewrite', rewrite }])).toMatchObject(unreadable)
  })
})

describe('T08: whatever is not completed is pending', () => {
  it('also a status that nobody has heard of, also with the conclusion success', async () => {
    for (const status of ['requested', 'waiting', 'thinking', '']) {
      const made = bare()
      made.world.addCheckRun({ name: 'build', sha: made.commit, status, conclusion: 'success', outside: true })
      expect(await judge(made, { require: ['build'] })).toMatchObject(running)
    }
  })

  it('and a workflow run that has no job yet, whatever else is green', async () => {
    const made = many(1)
    addRun(made, 'ci.yml', [], { status: 'requested', name: 'CI' })
    const run = await judge(made)
    expect(run).toMatchObject(running)
    expect(errorsOf(run)).toContain('"CI"')
  })
})

it('T09: an input that does not exist is an error, with the name that was meant', async () => {
  const run = await judge(many(1), {}, [], { inputs: { 'wait-fro': '5m' } })
  expect(run).toMatchObject({ exitCode: 2, outputs: { decision: 'no-go', allowed: 'false' } })
  expect(errorsOf(run)).toContain('there is no input "wait-fro" (did you mean "wait-for"?)')
})

describe('T10: only listed conclusions pass', () => {
  it.each(['action_required', 'stale', 'neutral', 'splendid', null])('%s: no-go', async (conclusion) => {
    const made = many(1)
    made.world.addCheckRun({ name: 'build', sha: made.commit, status: 'completed', conclusion, outside: true })
    expect(await judge(made)).toMatchObject(red)
  })
  it.each(['action_required', 'startup_failure'])(
    'a workflow run that ended in %s without a job: no-go',
    async (conclusion) => {
      const made = many(1)
      addRun(made, 'ci.yml', [], { conclusion })
      expect(await judge(made)).toMatchObject(red)
    }
  )
})

describe('T11: ids are compared as integers', () => {
  it.each([
    ['success', 'failure', red],
    ['failure', 'success', go]
  ] as const)('%s in run 9999999999, %s in 10000000001', async (older, newer, ends) => {
    const made = bare()
    addRun(made, 'ci.yml', [{ name: 'build', conclusion: newer }], { id: 10_000_000_001, conclusion: newer })
    addRun(made, 'ci.yml', [{ name: 'build', conclusion: older }], { id: 9_999_999_999, conclusion: older })
    expect(await judge(made, { require: ['build'] })).toMatchObject(ends)
  })
})

describe('T12: the gate leaves out itself only', () => {
  it('another workflow of the same name, with a job of the same name, counts', async () => {
    const made = many(1)
    made.release.name = 'Release'
    addRun(made, 'other.yml', [{ name: 'gate', conclusion: 'failure' }], { name: 'Release', conclusion: 'failure' })
    for (const inputs of [{}, { 'check-run-id': '' }]) {
      const run = await judge(made, {}, [], { inputs })
      expect(run).toMatchObject(red)
      expect(errorsOf(run)).toContain('other.yml')
    }
  })
})

describe('T13: a skip that a failed job caused', () => {
  const cascade = (build: string): Scene => {
    const made = bare()
    const conclusion = build === 'success' ? 'success' : 'failure'
    addRun(
      made,
      'ci.yml',
      [
        { name: 'build', conclusion: build },
        { name: 'test', conclusion: 'skipped' }
      ],
      { conclusion }
    )
    return made
  }
  const lenient = [
    { require: ['test'], accept: ['success', 'skipped'] },
    { require: ['test'], 'may-skip': [{ name: 'test' }] }
  ]

  it.each(['failure', 'cancelled'])('build ended in %s: no-go, however a skip is allowed', async (build) => {
    await everyWay(() => cascade(build), [{ require: ['test'] }, ...lenient], noGo('failed', 'skipped'))
    expect(errorsOf(await judge(cascade(build), { require: ['test'] }))).toContain(
      'because "build" did not succeed in the same run'
    )
  })

  it('build succeeded: go only where a skip is accepted', async () => {
    await everyWay(() => cascade('success'), [{ require: ['test'] }], noGo('failed', 'skipped'))
    await everyWay(() => cascade('success'), [{ require: ['build', 'test'], 'may-skip': [{ name: 'test' }] }], go)
  })

  it('nothing but an allowed skip: no-go, since nothing was verified', async () => {
    const run = await judge(cascade('success'), { require: ['test'], 'may-skip': [{ name: 'test' }] })
    expect(run).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go', allowed: 'false' } })
  })
})

it('T14: a used-up request limit is a failed step, never a skipped or green one', async () => {
  const run = await judge(many(1), {}, [{ operation: list, kind: 'primary' }])
  expect(run).toMatchObject(noGo('error', 'rate-limited'))
  expect(errorsOf(run)).toMatch(/request limit/)
})

it('T18: a check that is listed and was not seen: no-go, with the names that are there', async () => {
  const make = (...names: readonly string[]): Scene => {
    const made = bare()
    addRun(
      made,
      'ci.yml',
      names.map((name) => ({ name }))
    )
    return made
  }
  const options = { require: ['build', 'deploy preview'] }
  const run = await judge(make('build', 'test'), options)
  expect(run).toMatchObject(absent)
  expect(errorsOf(run)).toMatch(/"deploy preview"[\s\S]*On the commit: test and build/)
  expect(await judge(make('build', 'deploy preview'), options)).toMatchObject(go)
})

describe('T19: data that is not as it should be is not "no checks"', () => {
  const rewritten: readonly (readonly [string, (body: Json) => Json])[] = [
    ['null', () => null],
    ['an empty object', () => ({})],
    ['a list without its key', () => ({ total_count: 0 })],
    ['null for a list', () => ({ total_count: 0, check_runs: null })],
    ["another commit's page", page((items) => items.map((item) => ({ ...(item as object), head_sha: 'e'.repeat(40) })))]
  ]
  it.each(rewritten)('check runs: %s: no-go', async (_, rewrite) => {
    for (const options of [{}, { require: ['check 1'] }]) {
      expect(await judge(many(2), options, [{ operation: list, kind: 'rewrite', rewrite }])).toMatchObject(unreadable)
    }
  })

  it.each([list, 'repos/list-commit-statuses-for-ref', 'actions/list-workflow-runs-for-repo'])(
    'malformed JSON of %s: no-go',
    async (operation) => {
      expect(await judge(many(2), {}, [{ operation, kind: 'malformed' }])).toMatchObject(unreadable)
    }
  )

  it("another commit's workflow runs: no-go", async () => {
    const rewrite = (body: Json): Json => {
      const { workflow_runs: runs, ...rest } = body as { workflow_runs: Json[]; total_count: number }
      return { ...rest, workflow_runs: runs.map((run) => ({ ...(run as object), head_sha: 'e'.repeat(40) })) }
    }
    expect(
      await judge(many(2), {}, [{ operation: 'actions/list-workflow-runs-for-repo', kind: 'rewrite', rewrite }])
    ).toMatchObject(unreadable)
  })

  it('an older success does not beat a newer failure', async () => {
    const made = bare()
    made.world.addStatus({ context: 'ci', sha: made.commit, state: 'failure', id: 200 })
    made.world.addStatus({
      context: 'ci',
      sha: made.commit,
      state: 'success',
      id: 100,
      createdAt: new Date().toISOString()
    })
    expect(await judge(made, { require: ['ci'] })).toMatchObject(red)
  })
})

/** Runs of one workflow and event, by rising id; `jobId` and `completedAt` may rise the other way. */
function sequel(
  ...runs: readonly { name?: string; conclusion: string; jobId: number; completedAt?: string; event?: string }[]
): Scene {
  const made = bare()
  for (const [index, { name = 'test', jobId, event = 'pull_request', ...job }] of runs.entries()) {
    addRun(made, 'ci.yml', [{ name, id: jobId, ...job }], { id: 101 + index, event, conclusion: job.conclusion })
  }
  return made
}
const later = new Date(Date.parse(longAgo) + 600_000).toISOString()

it.each([
  ['statuses of another commit', (body: Json) => (body as { url: string }[]).map((one) => ({ ...one, url: `${one.url.slice(0, -40)}${'e'.repeat(40)}` }))],
  ['a page that was announced and is empty', undefined],
  ['every page cut short, and more announced', (body: Json) => (body as Json[]).slice(0, 40)]
])('T19: %s: no-go', async (_, rewrite) => {
  const made = bare()
  for (let index = 0; index < 150; index++) made.world.addStatus({ context: `status ${index}`, sha: made.commit, state: 'success' })
  const operation = 'repos/list-commit-statuses-for-ref'
  const empty = { operation, kind: 'rewrite', nth: 2, times: 9, rewrite: () => [] } as const
  const run = await judge(made, {}, [rewrite === undefined ? empty : { operation, kind: 'rewrite', rewrite }])
  expect(run).toMatchObject(unreadable)
})

describe('T32: the superseded run that was cancelled has the higher job id', () => {
  it('and the newest succeeded: go, also where the cancelled one never expanded its matrix', async () => {
    const matrix = { require: ['test *'] }
    await everyWay(
      () => sequel({ conclusion: 'cancelled', jobId: 900 }, { conclusion: 'success', jobId: 800 }),
      [{}, { require: ['test'] }],
      go
    )
    const unexpanded = { name: 'test (${{ matrix.os }})', conclusion: 'cancelled', jobId: 900 }
    await everyWay(
      () => sequel(unexpanded, { name: 'test (linux)', conclusion: 'success', jobId: 800 }),
      [{}, matrix],
      go
    )
  })
  it('and the newest failed, or was cancelled: no-go', async () => {
    await everyWay(
      () => sequel({ conclusion: 'success', jobId: 900 }, { conclusion: 'failure', jobId: 800 }),
      [{}, { require: ['test'] }],
      red
    )
    await everyWay(
      () => sequel({ conclusion: 'success', jobId: 900 }, { conclusion: 'cancelled', jobId: 800 }),
      [{}, { require: ['test'] }],
      red
    )
  })
})

describe('T33: the newest failure counts', () => {
  it('though an older run ended later, green: no-go; the other way round: go', async () => {
    const pair = (older: string, newer: string): Scene =>
      sequel({ conclusion: older, jobId: 1, completedAt: later }, { conclusion: newer, jobId: 2 })
    await everyWay(() => pair('success', 'failure'), [{}, { require: ['test'] }], red)
    await everyWay(() => pair('failure', 'success'), [{}, { require: ['test'] }], go)
  })
  it('though the same workflow ran again on the tag, without the job that failed or skipping it: no-go', async () => {
    const onBranch: JobOptions[] = [{ name: 'build' }, { name: 'test', conclusion: 'failure' }]
    const tagged = (jobs: readonly JobOptions[]): Scene => {
      const made = bare()
      addRun(made, 'ci.yml', onBranch, { id: 101, conclusion: 'failure' })
      addRun(made, 'ci.yml', jobs, { id: 102 })
      return made
    }
    const maySkip = { 'may-skip': [{ name: 'test' }] }
    await everyWay(() => tagged([{ name: 'build' }]), [{}, maySkip, { require: ['build', 'test'] }], red)
    const skipped = [{ name: 'build' }, { name: 'test', conclusion: 'skipped' }]
    await everyWay(() => tagged(skipped), [maySkip, { require: ['build', 'test'], ...maySkip }], red)
    await everyWay(() => tagged([{ name: 'build' }, { name: 'test' }]), [{}, { require: ['test'] }], go)
  })
  it('and a newer run of another event supersedes nothing: no-go', async () => {
    const make = (): Scene =>
      sequel(
        { conclusion: 'failure', jobId: 1, event: 'push' },
        { conclusion: 'success', jobId: 2, event: 'pull_request' }
      )
    await everyWay(make, [{}, { require: ['test'] }], red)
  })
})

it('T34: two suites on one SHA, the older failure is superseded: go; a third that failed: no-go', async () => {
  const [failed, mended] = [
    { conclusion: 'failure', jobId: 1 },
    { conclusion: 'success', jobId: 2 }
  ]
  await everyWay(() => sequel(failed, mended), [{}, { require: ['test'] }], go)
  await everyWay(() => sequel(failed, mended, { conclusion: 'failure', jobId: 3 }), [{}, { require: ['test'] }], red)
})

it('T35: an app publishes several checks of one name: all count', async () => {
  const previews = (...conclusions: readonly (string | null)[]): Scene => {
    const made = bare()
    for (const conclusion of conclusions)
      made.world.addCheckRun({ name: 'Supabase Preview', sha: made.commit, app: 'supabase', conclusion })
    return made
  }
  const ways = [{}, { require: [{ name: 'Supabase Preview', app: 'supabase' }] }]
  await everyWay(() => previews('success', null), ways, running)
  await everyWay(() => previews('failure', 'success'), ways, red)
  await everyWay(() => previews('success', 'success'), ways, go)
})

describe('T37: what else runs on the commit', () => {
  it('is waited for, unless the required check is pinned to its event', async () => {
    const make = (): Scene => {
      const made = bare()
      addRun(made, 'ci.yml', [{ name: 'test' }])
      addRun(made, 'ci.yml', [{ name: 'test', status: 'in_progress' }], {
        event: 'workflow_dispatch',
        status: 'in_progress'
      })
      return made
    }
    await everyWay(make, [{}, { require: ['test'] }], running)
    await everyWay(make, [{ require: [{ name: 'test', event: 'push' }] }], go)
  })
  it('is not taken for the gate because it is the only thing unfinished', async () => {
    const made = many(1)
    made.world.addCheckRun({ name: 'slow', sha: made.commit, status: 'in_progress' })
    const gate = made.world.checkRuns.find(({ id }) => id === made.gateCheckRunId)
    if (gate !== undefined) made.world.complete(gate, 'success')
    for (const inputs of [{}, { 'check-run-id': '' }])
      expect(await judge(made, {}, [], { inputs })).toMatchObject(running)
  })
})

describe('T42: of every commit status the newest counts', () => {
  const states = (...all: readonly [context: string, state: string][]): Scene => {
    const made = bare()
    for (const [context, state] of all) made.world.addStatus({ context, sha: made.commit, state })
    return made
  }
  const green = (amount: number, context?: string) =>
    Array.from({ length: amount }, (_, at): [string, string] => [context ?? `ci/${at}`, 'success'])

  it('failure or pending after 120 successes: no-go; success after failures: go', async () => {
    expect(await judge(states(...green(120, 'ci'), ['ci', 'failure']))).toMatchObject(red)
    expect(await judge(states(...green(120, 'ci'), ['ci', 'pending']))).toMatchObject(running)
    expect(await judge(states(['ci', 'failure'], ['ci', 'pending'], ['ci', 'success']))).toMatchObject(go)
  })
  it('of 150 contexts one on page 2 failed, or page 2 is not to be had: no-go; all green: go', async () => {
    expect(await judge(states(['oldest', 'failure'], ...green(149)))).toMatchObject(red)
    const fault: Fault = { operation: 'repos/list-commit-statuses-for-ref', nth: 2, times: Infinity, kind: 'truncate' }
    expect(await judge(states(...green(150)), {}, [fault])).toMatchObject(unreadable)
    expect(await judge(states(...green(150)))).toMatchObject(go)
  })
})

describe('T43: what GitHub gives as null', () => {
  const nothing = { app: null, suite: null, startedAt: null, completedAt: null, detailsUrl: null, outside: true }
  it.each([
    ['failure', red],
    ['success', go]
  ] as const)('a check run and a status of nobody, %s', async (conclusion, ends) => {
    const [made, other] = [bare(), bare()]
    made.world.addCheckRun({ ...nothing, name: 'build', sha: made.commit, conclusion })
    expect(await judge(made, { require: ['build'] })).toMatchObject(ends)
    other.world.addStatus({ context: 'build', sha: other.commit, state: conclusion, creator: null })
    expect(await judge(other)).toMatchObject(ends)
  })
  it('never settles, and never stands for a check that is pinned to an app: no-go', async () => {
    const made = bare()
    made.world.addCheckRun({ ...nothing, name: 'build', sha: made.commit })
    expect(await judge(made)).toMatchObject(noGo('pending', 'settling'))
    expect(await judge(made, { require: [{ name: 'build', app: 'github-actions' }] })).toMatchObject(absent)
  })
})

describe('T45: a same-named success of somebody else', () => {
  const spoofs: readonly (readonly [string, (made: Scene) => unknown])[] = [
    ['another app', ({ world, commit }) => world.addCheckRun({ name: 'build', sha: commit, app: 'mallory' })],
    ['another workflow', (made) => addRun(made, 'evil-ci.yml', [{ name: 'build' }])],
    ['another event', (made) => addRun(made, 'ci.yml', [{ name: 'build' }], { event: 'pull_request' })],
    [
      'a commit status',
      ({ world, commit }) => world.addStatus({ context: 'build', sha: commit, state: 'success', creator: 'mallory' })
    ],
    [
      'a token with checks: write, in the suite of the pinned workflow',
      (made) => {
        const run = addRun(made, 'ci.yml', [])
        made.world.addCheckRun({ name: 'build', sha: made.commit, suite: run.suite })
      }
    ]
  ]
  const pinned = { require: [{ name: 'build', app: 'github-actions', workflow: 'ci.yml', event: 'push' }] }

  it.each(spoofs)('%s: no-go', async (_, spoof) => {
    const made = bare()
    spoof(made)
    const run = await judge(made, pinned)
    expect(run).toMatchObject(absent)
    expect(errorsOf(run)).toContain('"build" of ci.yml on push by github-actions')
  })
  it.each([
    ['success', go],
    ['failure', red]
  ] as const)('beside the real one that ended in %s', async (conclusion, ends) => {
    const made = bare()
    for (const [, spoof] of spoofs.slice(0, 4)) spoof(made)
    addRun(made, 'ci.yml', [{ name: 'build', conclusion }], { conclusion })
    expect(await judge(made, pinned)).toMatchObject(ends)
  })
})

it("T48: what a workflow's own token pushed starts no CI: the message says so, and only then", async () => {
  for (const options of [{}, { require: ['build'] }]) {
    const bot = await judge(bare(), options, [], { env: { GITHUB_ACTOR: 'github-actions[bot]' } })
    expect(bot).toMatchObject(noGo('failed', 'require' in options ? 'never-started' : 'no-checks'))
    expect(errorsOf(bot)).toMatch(/started by github-actions\[bot\].*starts no further workflows/)
    expect(errorsOf(await judge(bare(), options))).not.toContain('github-actions[bot]')
  }
})
