import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createScene, type Scene } from './scene.ts'
import { readPairs } from './workflow/files.ts'
import { runWorkflow, type JobRun, type WorkflowOptions, type WorkflowResult } from './workflow/index.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
afterAll(() => scene.project.remove())

async function run(jobs: string, options: Partial<WorkflowOptions> = {}): Promise<WorkflowResult> {
  const yaml = `on: push\njobs:\n${jobs.replaceAll(/^/gm, '  ').replaceAll('RUNS', 'runs-on: ubuntu-latest')}\n`
  return runWorkflow(yaml, { scene, apiUrl: 'http://127.0.0.1:9', patience: 0.02, ...options })
}

async function jobOf(steps: string, options: Partial<WorkflowOptions> = {}, keys = ''): Promise<JobRun> {
  const { jobs } = await run(
    `a:\n  RUNS\n${keys.replaceAll(/^(?=.)/gm, '  ')}  steps:\n${steps.replaceAll(/^/gm, '    ')}`,
    options
  )
  if (jobs['a'] === undefined) throw new Error('the job a is not there')
  return jobs['a']
}

const resultsOf = ({ jobs }: WorkflowResult): Record<string, string> =>
  Object.fromEntries(Object.entries(jobs).map(([id, { result }]) => [id, result]))
const endsOf = ({ steps }: JobRun): readonly string[] => steps.map(({ conclusion }) => conclusion)

describe('needs', () => {
  it('a failure skips the whole chain after it, and what asks for it runs', async () => {
    const done = await run(`
a: { RUNS, steps: [{ run: exit 3 }] }
b: { RUNS, needs: a, steps: [{ run: 'true' }] }
c: { RUNS, needs: b, steps: [{ run: 'true' }] }
other: { RUNS, steps: [{ run: 'true' }] }
rescue: { RUNS, needs: c, if: failure(), steps: [{ run: 'true' }] }
always: { RUNS, needs: [b, other], if: '\${{ always() }}', steps: [{ run: 'true' }] }
behind: { RUNS, needs: always, steps: [{ run: 'true' }] }
`)
    expect(resultsOf(done)).toEqual({
      a: 'failure',
      b: 'skipped',
      c: 'skipped',
      other: 'success',
      rescue: 'success',
      always: 'success',
      behind: 'skipped'
    })
    expect(done.conclusion).toBe('failure')
  })

  it('outputs and results go to the jobs that need them, and no further', async () => {
    const { jobs } = await run(`
a:
  RUNS
  outputs: { text: '\${{ steps.x.outputs.text }}', empty: '\${{ steps.x.outputs.nothing }}' }
  steps: [{ id: x, run: 'printf "text<<E\\none\\ntwo\\nE\\n" >> "$GITHUB_OUTPUT"' }]
b:
  RUNS
  needs: a
  if: needs.a.outputs.text != '' && needs.a.result == 'success'
  steps: [{ run: 'echo "$NEEDS"', env: { NEEDS: '\${{ toJSON(needs) }}' } }]
c: { RUNS, needs: b, steps: [{ run: 'echo "[\${{ toJSON(needs.a) }}]"' }] }
`)
    expect(jobs['a']?.outputs).toEqual({ text: 'one\ntwo' })
    expect(JSON.parse(jobs['b']?.steps[0]?.stdout ?? '')).toEqual({
      a: { result: 'success', outputs: { text: 'one\ntwo' } }
    })
    expect(jobs['c']?.steps[0]?.stdout).toBe('[null]\n')
  })

  it('a job whose condition does not hold is skipped, and so is what needs it', async () => {
    const done = await run(`
a: { RUNS, if: github.ref == 'refs/heads/main', steps: [{ run: 'true' }] }
b: { RUNS, needs: a, steps: [{ run: 'true' }] }
c: { RUNS, needs: a, if: "!cancelled()", steps: [{ run: 'true' }] }
`)
    expect(resultsOf(done)).toEqual({ a: 'skipped', b: 'skipped', c: 'success' })
    expect(done.conclusion).toBe('success')
  })

  it('jobs that do not need each other run at the same time', async () => {
    const meet = (mine: string, other: string): string =>
      `{ RUNS, steps: [{ run: 'touch ../../${mine}; until test -e ../../${other}; do sleep 0.02; done' }] }`
    expect((await run(`a: ${meet('a-is-here', 'b-is-here')}\nb: ${meet('b-is-here', 'a-is-here')}`)).conclusion).toBe(
      'success'
    )
  })
})

describe('steps', () => {
  it('after a failure only those run that ask for it', async () => {
    const job = await jobOf(`
- run: exit 1
- run: 'true'
- { run: 'true', if: always() }
- { run: 'true', if: failure() }
- { run: 'true', if: success() }
- { run: 'true', if: "'always()' != ''" }`)
    expect(endsOf(job)).toEqual(['failure', 'skipped', 'success', 'success', 'skipped', 'skipped'])
    expect(job.result).toBe('failure')
  })

  it('continue-on-error excuses a failure, and the outcome still tells of it', async () => {
    const job = await jobOf(`
- { id: x, run: exit 1, continue-on-error: true }
- { run: 'echo \${{ steps.x.outcome }} \${{ steps.x.conclusion }} \${{ job.status }}' }`)
    expect(job).toMatchObject({
      result: 'success',
      steps: [{ outcome: 'failure', conclusion: 'success' }, { stdout: 'failure success success\n' }]
    })
  })

  it('variables come from workflow, job, step and GITHUB_ENV; a script stops at the first failure', async () => {
    const job = await jobOf(
      `
- { run: 'echo "$A$B"; echo B=9 >> "$GITHUB_ENV"', env: { A: 5 } }
- { run: 'echo "$A$B \${{ env.B }}"; false; echo never' }`,
      {},
      'env: { A: 1, B: 2 }\n'
    )
    expect(job.steps.map(({ stdout }) => stdout)).toEqual(['52\n', '19 9\n'])
    expect(job.result).toBe('failure')
  })

  it('summary and annotations are gathered; an output that holds a secret is not given on', async () => {
    const job = await jobOf(
      `
- { id: x, run: 'echo "# Done" >> "$GITHUB_STEP_SUMMARY"; echo "::warning file=a.ts,line=3::Look%0Ahere"; echo "x=a-\${{ secrets.KEY }}" >> "$GITHUB_OUTPUT"' }`,
      { secrets: { KEY: 'swordfish' } },
      "outputs: { x: '${{ steps.x.outputs.x }}' }\n"
    )
    expect(job.summary).toBe('# Done\n')
    expect(job.outputs).toEqual({})
    expect(job.annotations).toEqual([
      { level: 'warning', message: 'Look\nhere', file: 'a.ts', line: '3' },
      { level: 'warning', message: expect.stringMatching(/^Skip output 'x'/) as unknown as string }
    ])
  })

  it("checkout fetches the ref, the commit or the run's own ref, one commit deep; a ref that is not there fails", async () => {
    const parent = await scene.project.git('rev-parse', 'v1.2.3~1')
    const show = "- { run: 'git rev-parse HEAD; git rev-list --count HEAD; git status --short', if: always() }"
    const job = await jobOf(`
- uses: actions/checkout@v7
${show}
- { uses: actions/checkout@v7, with: { ref: '${parent}' } }
${show}
- { uses: actions/checkout@v7, with: { ref: main } }
${show}
- { uses: actions/checkout@v7, with: { ref: refs/tags/v9 } }`)
    expect(job.steps.filter((_, index) => index % 2 === 1).map(({ stdout }) => stdout)).toEqual(
      [scene.commit, parent, scene.commit].map((commit) => `${commit}\n1\n`)
    )
    expect(endsOf(job).at(-1)).toBe('failure')
  })

  it('every job has a check run, a token with its permissions, and a workspace of its own', async () => {
    const done = await run(`
a:
  RUNS
  name: Build on \${{ github.ref_name }}
  permissions: { checks: read, contents: none }
  steps: [{ run: 'echo \${{ job.check_run_id }} \${{ github.token }}; pwd; test "$PWD" = "$GITHUB_WORKSPACE"' }]
b: { RUNS, needs: a, steps: [{ run: 'pwd' }, { run: exit 1 }] }
c: { RUNS, needs: b, steps: [{ run: 'true' }] }
`)
    const [id = '', token = '', folder = ''] = (done.jobs['a']?.steps[0]?.stdout ?? '').split(/\s/)
    const jobs = scene.world.jobs.filter(({ runId }) => runId === scene.release.id)
    expect(jobs.map(({ checkRun: { name, status, conclusion } }) => [name, status, conclusion])).toEqual([
      ['Build on v1.2.3', 'completed', 'success'],
      ['b', 'completed', 'failure'],
      ['c', 'completed', 'skipped']
    ])
    expect(jobs[0]?.checkRun.id).toBe(Number(id))
    expect(scene.world.tokens.get(token)).toEqual({ checks: 'read' })
    expect(done.jobs['b']?.steps[0]?.stdout.trim()).not.toBe(folder)
    expect(scene.release).toMatchObject({ status: 'completed', conclusion: 'failure' })
  })
})

describe('cancellation', () => {
  it('interrupts the running step; of the rest only always() and cancelled() run', async () => {
    const done = await run(
      `
a:
  RUNS
  steps:
    - run: 'trap "echo interrupted; exit 0" INT; echo started; while :; do sleep 0.02; done'
    - { run: 'true' }
    - { run: 'echo \${{ job.status }}', if: always() }
    - { run: 'true', if: cancelled() }
    - { run: 'true', if: failure() }
b: { RUNS, needs: a, if: "!cancelled()", steps: [{ run: 'true' }] }
c: { RUNS, needs: a, steps: [{ run: 'true' }] }
d: { RUNS, needs: a, if: always(), steps: [{ run: 'true' }] }
`,
      { cancelAtOutput: /started/ }
    )
    expect(resultsOf(done)).toEqual({ a: 'cancelled', b: 'skipped', c: 'skipped', d: 'success' })
    expect(done.jobs['a']?.steps).toMatchObject([
      { conclusion: 'cancelled', exitCode: 0, stdout: 'started\ninterrupted\n' },
      { conclusion: 'skipped' },
      { stdout: 'cancelled\n' },
      { conclusion: 'success' },
      { conclusion: 'skipped' }
    ])
    expect(done.conclusion).toBe('cancelled')
  })

  it('asks again with SIGTERM, and then kills what was started, too', async () => {
    const term = await jobOf(
      '- run: \'trap "" INT; trap "echo asked; exit 1" TERM; echo started; while :; do sleep 0.02; done\'',
      { cancelAtOutput: /started/ }
    )
    expect(term.steps[0]).toMatchObject({ conclusion: 'cancelled', exitCode: 1, stdout: 'started\nasked\n' })
    const kill = await jobOf('- run: \'trap "" INT TERM; sleep 60 & echo started; wait; sleep 60\'', {
      cancelAtOutput: /started/
    })
    expect(kill.steps[0]).toMatchObject({ conclusion: 'cancelled', exitCode: null })
  })

  it('leaves alone a job, and a step, that are to run always', async () => {
    const job = await jobOf('- { run: "echo started; sleep 0.2; echo done", if: always() }\n- run: "true"', {
      cancelAtOutput: /started/
    })
    expect(endsOf(job)).toEqual(['success', 'skipped'])
    const { jobs } = await run(
      "a: { RUNS, if: always(), steps: [{ run: 'echo started; sleep 0.2' }, { run: 'true' }] }",
      { cancelAfterMs: 50 }
    )
    expect(jobs['a']).toMatchObject({
      result: 'success',
      steps: [{ conclusion: 'success' }, { conclusion: 'success' }]
    })
  })
})

describe('what this runner does not know is named', () => {
  const steps = "steps: [{ run: 'true' }]"
  it.each([
    ['strategy', `a: { RUNS, strategy: { matrix: { x: [1] } }, ${steps} }`, 'jobs.a.strategy'],
    ['services', `a: { RUNS, services: { db: { image: postgres } }, ${steps} }`, 'jobs.a.services'],
    ['container', `a: { RUNS, container: node, ${steps} }`, 'jobs.a.container'],
    ['concurrency', `a: { RUNS, concurrency: x, ${steps} }`, 'jobs.a.concurrency'],
    ['defaults', `a: { RUNS, defaults: { run: { shell: sh } }, ${steps} }`, 'jobs.a.defaults'],
    ['a reusable workflow', 'a: { uses: ./.github/workflows/x.yml }', 'reusable workflows'],
    ['another system', `a: { runs-on: windows-latest, ${steps} }`, 'jobs.a.runs-on'],
    ['another shell', "a: { RUNS, steps: [{ run: 'true', shell: pwsh }] }", 'shell: pwsh'],
    [
      'a folder for a step',
      "a: { RUNS, steps: [{ run: 'true', working-directory: x }] }",
      'jobs.a.steps[0].working-directory'
    ],
    ['another action', 'a: { RUNS, steps: [{ uses: actions/cache@v5 }] }', 'uses: actions/cache@v5'],
    [
      'more of checkout',
      'a: { RUNS, steps: [{ uses: actions/checkout@v7, with: { submodules: true } }] }',
      'the input submodules'
    ],
    ['hashFiles', 'a: { RUNS, steps: [{ run: "true", if: "hashFiles(\'x\') != \'\'" }] }', 'hashFiles()'],
    ['a property of a context', 'a: { RUNS, steps: [{ run: "echo ${{ github.actor_id }}" }] }', 'github.actor_id'],
    [
      'a workflow command',
      'a: { RUNS, steps: [{ run: \'echo "::set-output name=x::1"\' }] }',
      'the command in: ::set-output'
    ],
    [
      'the old form of a command',
      'a: { RUNS, steps: [{ run: \'echo "x ##[set-env name=x]1"\' }] }',
      'the command in: x ##[set-env'
    ],
    ['GITHUB_PATH', 'a: { RUNS, steps: [{ run: \'echo x >> "$GITHUB_PATH"\' }] }', 'GITHUB_PATH']
  ])('%s', async (_, jobs, named) => {
    await expect(run(jobs)).rejects.toMatchObject({
      name: 'Unsupported',
      message: expect.stringContaining(named) as unknown as string
    })
  })

  it.each([
    ['at the top', 'defaults: { run: { shell: bash } }\non: push', 'defaults'],
    ['of an event', 'on: { push: { paths: [x] } }', 'on.push.paths'],
    ['in a pattern', "on: { push: { tags: ['v[0-9]'] } }", 'the filter pattern v[0-9]']
  ])('%s', async (_, head, named) => {
    const yaml = `${head}\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }\n`
    await expect(runWorkflow(yaml, { scene, apiUrl: '' })).rejects.toMatchObject({
      name: 'Unsupported',
      message: expect.stringContaining(named) as unknown as string
    })
  })
})

describe('what does not start', () => {
  const jobs = "jobs: { a: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }\n"
  it.each([
    ['an unknown key', `on: push\npermission: {}\n${jobs}`, /Unexpected value 'permission'/],
    [
      'an unknown context',
      `on: push\n${jobs.replace("'true'", '"${{ nobody.x }}"')}`,
      /Unrecognized named-value: 'nobody'/
    ],
    [
      'a needed job that is not there',
      `on: push\n${jobs.replace('runs-on', 'needs: b, runs-on')}`,
      /at least one job with no dependencies/
    ],
    ['another event', `on: pull_request\n${jobs}`, /does not run on push/],
    ['another tag', `on: { push: { tags: ['w*'] } }\n${jobs}`, /does not run on push of refs\/tags\/v1\.2\.3/],
    ['a branch only', `on: { push: { branches: ['**'] } }\n${jobs}`, /does not run on push/],
    ['another type', `on: { release: { types: [created] } }\n${jobs}`, /does not run on release/, 'release']
  ] as const)('%s', async (_, yaml, message, event: string = 'push') => {
    await expect(
      runWorkflow(yaml, { scene, apiUrl: '', event, ...(event === 'push' ? {} : { payload: { action: 'published' } }) })
    ).rejects.toThrow(message)
  })

  it('a file, its event with inputs', async () => {
    const path = join(scene.project.work, 'by-hand.yml')
    await writeFile(
      path,
      "on: { workflow_dispatch: { inputs: { tag: {}, where: { default: production } } } }\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: 'echo ${{ inputs.tag }} ${{ inputs.where }} ${{ github.workflow_ref }}' }] } }\n"
    )
    const { jobs } = await runWorkflow(path, {
      scene,
      apiUrl: '',
      event: 'workflow_dispatch',
      ref: 'refs/heads/main',
      payload: { inputs: { tag: 'v1' } }
    })
    expect(jobs['a']?.steps[0]?.stdout).toBe(
      'v1 production acme/widget/.github/workflows/by-hand.yml@refs/heads/main\n'
    )
  })
})

it.each([['no sign'], ['x<<E\nnever ends'], ['=x']])('the runner refuses the file %j', (text) => {
  expect(() => readPairs(text)).toThrow(/^the runner/)
})
