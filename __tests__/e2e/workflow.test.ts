import { afterEach, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import type { Evidence } from '../../src/criteria/checks/collect.ts'
import type { Result } from '../../src/gate/result.ts'
import { usingGitHub, type Fault } from '../support/github/index.ts'
import { createScene, releaseFiles, type Scene, type SceneOptions } from '../support/scene.ts'
import { runWorkflow, type WorkflowOptions, type WorkflowResult } from '../support/workflow/index.ts'
import { warmUp, warped } from '../support/workflow/warped.ts'

const github = usingGitHub()
const scenes: Scene[] = []
afterEach(async () => {
  await Promise.all(scenes.splice(0).map(({ project }) => project.remove()))
})

const policy = `version: 1
criteria:
  ci: { kind: checks, require: [{ name: build, workflow: ci.yml }, test] }
  jobs: { kind: jobs }
  clean: { kind: worktree }
  branch: { kind: branch }
  tag: { kind: tag }
  version: { kind: version }
  review: { kind: approvals }
`

const workflow = `name: Release
on:
  push:
    tags: ['v*']
permissions: {}

jobs:
  build:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v7
      - run: git rev-parse HEAD

  gate:
    needs: build
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      actions: read
      checks: read
      contents: read
      pull-requests: read
      statuses: read
    outputs:
      decision: \${{ steps.gate.outputs.decision }}
      sha: \${{ steps.gate.outputs.sha }}
    steps:
      - uses: actions/checkout@v7
      - uses: ./
        id: gate
        with:
          needs: \${{ toJSON(needs) }}
          wait-for: 2s
          poll-interval: 1s

  deploy:
    needs: gate
    runs-on: ubuntu-latest
    environment: production
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v7
        with:
          ref: \${{ needs.gate.outputs.sha }}
      - run: git rev-parse HEAD

  rollback:
    needs: gate
    if: \${{ always() && needs.gate.outputs.decision == 'no-go' }}
    runs-on: ubuntu-latest
    steps:
      - run: echo "back to the release before"
`

interface Case {
  readonly what: string
  readonly scene?: SceneOptions
  readonly change?: (made: Scene) => unknown
  /** What stands in the workflow → what stands there instead. */
  readonly edit?: readonly (readonly [from: string, to: string])[]
  readonly fault?: Fault
  readonly options?: Partial<WorkflowOptions>
  readonly build?: 'failure'
  readonly gate?: 'cancelled'
  /** Found in the errors or the summary of the gate. */
  readonly told: RegExp
}

async function makeScene(options: SceneOptions = {}): Promise<Scene> {
  const made = await createScene({ files: { ...releaseFiles, '.github/deployment-gate.yml': policy }, ...options })
  scenes.push(made)
  return made
}

async function release(
  made: Scene,
  { edit = [], fault, options }: Partial<Case> = {},
  yaml = workflow
): Promise<WorkflowResult> {
  const server = await github(made.world)
  if (fault !== undefined) server.faults.add(fault)
  return runWorkflow(edited(yaml, edit), { scene: made, apiUrl: server.url, patience: 0.5, ...options })
}

function edited(yaml: string, edit: readonly (readonly [from: string, to: string])[]): string {
  return edit.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in the workflow`)
    return text.replace(from, () => to)
  }, yaml)
}

const resultsOf = ({ jobs }: WorkflowResult): Record<string, string> =>
  Object.fromEntries(Object.entries(jobs).map(([id, { result }]) => [id, result]))
const errorsOf = ({ jobs }: WorkflowResult): string =>
  (jobs['gate']?.annotations ?? [])
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n')
const startSlowCheck = ({ world, commit }: Scene): unknown =>
  world.addCheckRun({ name: 'test', sha: commit, status: 'in_progress' })

describe('go', () => {
  it('the deploy job runs, on exactly the commit that was judged', async () => {
    const made = await makeScene()
    const done = await release(made)
    expect(errorsOf(done)).toBe('')
    expect(resultsOf(done)).toEqual({ build: 'success', gate: 'success', deploy: 'success', rollback: 'skipped' })
    expect(done.conclusion).toBe('success')
    expect(done.jobs['gate']?.outputs).toEqual({ decision: 'go', sha: made.commit })
    expect(done.jobs['gate']?.summary).toContain('go')
    expect(done.jobs['deploy']?.steps.at(-1)?.stdout.trim()).toBe(made.commit)
  })

  it('T46: also when the tag is moved before the deploy job checks out', async () => {
    const made = await makeScene()
    const { git, remote } = made.project
    const elsewhere = await git('rev-parse', `${made.commit}~1`)
    const move = `git --git-dir '${remote}' update-ref refs/tags/v1.2.3 ${elsewhere}`
    const done = await release(made, {
      edit: [
        [
          '    environment: production\n    permissions:\n      contents: read\n    steps:\n',
          `    environment: production\n    permissions:\n      contents: read\n    steps:\n      - run: ${move}\n`
        ]
      ]
    })
    expect(done.jobs['deploy']).toMatchObject({ result: 'success' })
    expect(done.jobs['deploy']?.steps.at(-1)?.stdout.trim()).toBe(made.commit)
    expect(await git('--git-dir', remote, 'rev-parse', 'refs/tags/v1.2.3')).toBe(elsewhere)
  })

  it('a required check that ends while the gate waits', async () => {
    const made = await makeScene({ ciJobs: [{ name: 'build' }] })
    const check = made.world.addCheckRun({ name: 'test', sha: made.commit, status: 'in_progress' })
    const timer = setTimeout(() => made.world.complete(check, 'success'), 3000)
    const done = await release(made, { edit: [['wait-for: 2s', 'wait-for: 20s']] })
    clearTimeout(timer)
    expect(resultsOf(done)).toMatchObject({ gate: 'success', deploy: 'success' })
    expect(done.jobs['gate']?.steps.at(-1)?.stdout).toContain('Waiting')
  })
})

const closed: readonly Case[] = [
  {
    what: 'a failed check',
    scene: { ciJobs: [{ name: 'build' }, { name: 'test', conclusion: 'failure' }] },
    told: /"test".*concluded failure/
  },
  {
    what: 'a check that is missing',
    scene: { ciJobs: [{ name: 'build' }] },
    told: /"test" not seen\. On the commit: build/
  },
  { what: 'no approval', scene: { reviews: [] }, told: /approv/i },
  {
    what: 'a job before it that failed',
    edit: [['- run: git rev-parse HEAD\n\n  gate:', '- run: exit 1\n\n  gate:']],
    build: 'failure',
    told: /"build" ended in failure/
  },
  { what: 'a token without checks: read', edit: [['      checks: read\n', '']], told: /checks: read/ },
  {
    what: 'a token without any permission',
    edit: [
      [
        '    permissions:\n      actions: read\n      checks: read\n      contents: read\n      pull-requests: read\n      statuses: read\n',
        '    permissions: {}\n'
      ]
    ],
    told: /contents: read/
  },
  {
    what: 'T14: a request limit that is used up',
    fault: { operation: 'checks/list-for-ref', kind: 'primary' },
    told: /limit/
  },
  { what: 'T09: an input that does not exist', edit: [['wait-for: 2s', 'wait-till: 2s']], told: /wait-till/ },
  { what: 'T50: a duration with letters behind it', edit: [['wait-for: 2s', 'wait-for: 2sec5']], told: /wait-for/ },
  {
    what: 'a policy that is not there',
    edit: [['wait-for: 2s', 'policy: .github/other.yml']],
    told: /\.github\/other\.yml/
  },
  {
    what: 'a policy with a mistake',
    edit: [['wait-for: 2s', "policy: '{version: 1, criteria: {ci: {kind: cheks}}}'"]],
    told: /cheks/
  },
  {
    what: 'no checkout',
    edit: [['      - uses: actions/checkout@v7\n      - uses: ./\n', '      - uses: ./\n']],
    told: /repository/
  },
  {
    what: 'a file that an earlier step left',
    edit: [['      - uses: ./\n', '      - run: touch left-over\n      - uses: ./\n']],
    told: /untracked/
  },
  {
    what: 'T39: the time is up',
    scene: { ciJobs: [{ name: 'build' }] },
    change: startSlowCheck,
    told: /not finished: "test"/
  },
  {
    what: 'a cancellation while it waits',
    scene: { ciJobs: [{ name: 'build' }] },
    change: startSlowCheck,
    edit: [['wait-for: 2s', 'wait-for: 10m']],
    options: { cancelAtOutput: /Waiting/ },
    gate: 'cancelled',
    told: /was stopped \(SIGINT\)/
  }
]

describe('anything else', () => {
  it.each(closed)(
    '$what: the deploy job is skipped, and the rollback runs',
    async ({ build = 'success', gate = 'failure', told, ...what }) => {
      const made = await makeScene(what.scene)
      what.change?.(made)
      const done = await release(made, what)
      const [judged] = done.jobs['gate']?.steps.slice(-1) ?? []
      expect(judged?.exitCode).not.toBe(0)
      expect(judged?.outputs).toMatchObject({ decision: 'no-go', allowed: 'false' })
      expect(`${errorsOf(done)}\n${done.jobs['gate']?.summary}`).toMatch(told)
      expect(resultsOf(done)).toEqual({ build, gate, deploy: 'skipped', rollback: 'success' })
      expect(done.conclusion).not.toBe('success')
    }
  )

  it('a cancellation that the gate does not survive: nothing runs after it', async () => {
    const made = await makeScene()
    const done = await release(made, {
      edit: [
        [
          '      - uses: ./\n        id: gate\n',
          '      - run: \'trap "" INT TERM; echo hanging; while :; do sleep 0.1; done\'\n      - uses: ./\n        id: gate\n'
        ]
      ],
      options: { cancelAtOutput: /hanging/, patience: 0.02 }
    })
    expect(resultsOf(done)).toEqual({ build: 'success', gate: 'cancelled', deploy: 'skipped', rollback: 'skipped' })
    expect(done.jobs['gate']).toMatchObject({
      outputs: {},
      steps: [{ conclusion: 'success' }, { conclusion: 'cancelled' }, { conclusion: 'skipped' }]
    })
  })
})

describe('why the workflow is written so', () => {
  const failing = [['- run: git rev-parse HEAD\n\n  gate:', '- run: exit 1\n\n  gate:']] as const
  const careless = [
    '    needs: gate\n    runs-on: ubuntu-latest\n    environment: production',
    '    needs: gate\n    if: always()\n    runs-on: ubuntu-latest\n    environment: production'
  ] as const

  it('T14: a deploy job with always() runs after a gate that said no-go', async () => {
    const done = await release(await makeScene({ reviews: [] }), { edit: [careless] })
    expect(resultsOf(done)).toMatchObject({ gate: 'failure', deploy: 'success' })
  })

  it('T15: a gate without !cancelled() is skipped by a failed build, and then such a deploy job runs unjudged', async () => {
    const skipped = await release(await makeScene(), { edit: [...failing, ['    if: ${{ !cancelled() }}\n', '']] })
    expect(resultsOf(skipped)).toEqual({ build: 'failure', gate: 'skipped', deploy: 'skipped', rollback: 'skipped' })
    const unjudged = await release(await makeScene(), {
      edit: [...failing, ['    if: ${{ !cancelled() }}\n', ''], careless]
    })
    expect(resultsOf(unjudged)).toMatchObject({ gate: 'skipped', deploy: 'success' })
  })

  it('enforcement evaluate lets the deploy job run after a no-go', async () => {
    const done = await release(await makeScene({ reviews: [] }), { edit: [['wait-for: 2s', 'enforcement: evaluate']] })
    expect(resultsOf(done)).toEqual({ build: 'success', gate: 'success', deploy: 'success', rollback: 'success' })
    expect(done.jobs['gate']?.outputs['decision']).toBe('no-go')
  })
})

describe('the workflow in the README, as it stands, with the built-in policy', () => {
  // The minute in which nothing new may appear passes in a second.
  async function documented(
    options: SceneOptions,
    build: string
  ): Promise<{ readonly made: Scene; readonly done: WorkflowResult }> {
    const [, yaml = ''] =
      /```yaml\n(# \.github\/workflows\/release\.yml\n[\s\S]*?)```/.exec(await readFile('README.md', 'utf8')) ?? []
    const made = await makeScene({ files: releaseFiles, ...options })
    const server = await github(made.world)
    await warmUp(server, made)
    const clock = warped(50)
    made.world.now = clock.now
    const text = edited(yaml, [
      ['./build.sh', build],
      ['./deploy.sh', 'git rev-parse HEAD']
    ])
    return { made, done: await runWorkflow(text, { scene: made, apiUrl: server.url, env: clock.env }) }
  }

  it('deploys what was judged, its own build among it, without waiting for itself', async () => {
    const { made, done } = await documented({}, 'true')
    expect(errorsOf(done)).toBe('')
    expect(resultsOf(done)).toEqual({ build: 'success', gate: 'success', deploy: 'success' })
    const result = JSON.parse(
      await readFile(done.jobs['gate']?.steps.at(-1)?.outputs['result'] ?? '', 'utf8')
    ) as Result
    const evidence = result.criteria.find(({ kind }) => kind === 'checks')?.evidence as Evidence | undefined
    const [build, gate] = made.world.jobs.filter(({ runId }) => runId === made.release.id)
    expect(evidence?.own).toEqual({ runId: made.release.id, checkRunId: gate?.checkRun.id })
    expect(evidence?.checkRuns.map(({ id }) => id)).toEqual(expect.arrayContaining([build?.checkRun.id, gate?.checkRun.id]))
    expect(done.jobs['deploy']?.steps.at(-1)?.stdout.trim()).toBe(made.commit)
  })

  it.each([
    ['a failed check', { ciJobs: [{ name: 'test', conclusion: 'failure' }] }, 'true', 'success'],
    ['a tag that was moved', { tagAt: 'parent' }, 'true', 'success'],
    ['a failed build', {}, 'exit 1', 'failure']
  ] as const)('does not deploy after %s', async (_, options, build, result) => {
    const { done } = await documented(options, build)
    expect(resultsOf(done)).toEqual({ build: result, gate: 'failure', deploy: 'skipped' })
  })
})
