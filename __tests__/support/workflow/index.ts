import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { node, tagPush } from '../action.ts'
import type { Scene } from '../scene.ts'
import { githubContext, inputsOf } from './context.ts'
import { runJob, type DoneJob } from './job.ts'
import { readWorkflow, type Job } from './parse.ts'
import type { Conclusion, JobRun, Run } from './state.ts'
import { assertTriggered } from './triggers.ts'

export type { Conclusion, JobRun, StepRun } from './state.ts'
export { Unsupported } from './unsupported.ts'

export interface WorkflowOptions {
  readonly scene: Scene
  /** Address of the GitHub that the scene's world is behind. */
  readonly apiUrl: string
  readonly event?: string
  readonly payload?: unknown
  readonly ref?: string
  readonly sha?: string
  readonly secrets?: Readonly<Record<string, string>>
  /** Variables that every step finds, as if the machine had them. */
  readonly env?: Readonly<Record<string, string>>
  readonly cancelAfterMs?: number
  /** Cancels the run as soon as what a step has written matches. */
  readonly cancelAtOutput?: RegExp
  /** Factor on the 7.5 s and 2.5 s between SIGINT, SIGTERM and SIGKILL. */
  readonly patience?: number
  /** The Node that runs the packaged action. */
  readonly node?: string
}

export interface WorkflowResult {
  readonly jobs: Readonly<Record<string, JobRun>>
  readonly conclusion: Conclusion
}

/**
 * Runs a workflow (YAML, or the path of a file) as the scene's release run: every job in a workspace of its own, with
 * its own token and check run; jobs at the same time where `needs` allows it. `uses: ./` is the packaged action.
 * @throws Unsupported for whatever it would have to leave out; Error for what GitHub refuses, or does not start
 */
export async function runWorkflow(source: string, options: WorkflowOptions): Promise<WorkflowResult> {
  const { scene, event = 'push', ref = 'refs/tags/v1.2.3' } = options
  const inline = source.includes('\n')
  const path = `.github/workflows/${inline ? 'release.yml' : basename(source)}`
  const workflow = await readWorkflow(path, inline ? source : await readFile(source, 'utf8'))
  const payload = options.payload ?? tagPush(scene, ref)
  assertTriggered(workflow.events, { event, ref, payload })

  const sha = options.sha ?? scene.commit
  const folder = await mkdtemp(join(dirname(scene.project.remote), 'run-'))
  await mkdir(join(folder, 'event'))
  const eventPath = join(folder, 'event', 'event.json')
  await writeFile(eventPath, JSON.stringify(payload))
  takeOver(scene, { path, event, sha, name: workflow.name ?? path })

  const cancel = new AbortController()
  const timer =
    options.cancelAfterMs === undefined ? undefined : setTimeout(() => cancel.abort(), options.cancelAfterMs)
  const secrets = options.secrets ?? {}
  const run: Run = {
    workflow,
    scene,
    github: githubContext(scene, options.apiUrl, {
      event,
      ref,
      sha,
      payload,
      eventPath,
      path,
      name: workflow.name ?? path
    }),
    inputs: inputsOf(workflow.events.workflow_dispatch?.inputs, event, payload),
    secrets,
    machine: options.env ?? {},
    folder,
    cancel: cancel.signal,
    patience: options.patience ?? 1,
    node: options.node ?? node,
    onOutput: (stdout) => {
      if (options.cancelAtOutput?.test(stdout) === true) cancel.abort()
    },
    masks: new Set(Object.values(secrets))
  }
  const done = await runJobs(workflow.jobs, run).finally(() => clearTimeout(timer))
  const conclusion = conclude(done.map((job) => job.run.result))
  scene.world.complete(scene.release, conclusion)
  return { jobs: Object.fromEntries(done.map((job) => [job.id, job.run])), conclusion }
}

async function runJobs(jobs: readonly Job[], run: Run): Promise<readonly DoneJob[]> {
  const started = new Map<string, Promise<DoneJob>>()
  const start = (job: Job): Promise<DoneJob> => {
    const known = started.get(job.id)
    if (known !== undefined) return known
    const needs = jobs.filter(({ id }) => job.needs.includes(id)).map(start)
    const done = Promise.all(needs).then((results) => runJob(job, results, run))
    started.set(job.id, done)
    return done
  }
  return Promise.all(jobs.map(start))
}

/** The scene's release run becomes this one, without the gate that stands in it already. */
function takeOver({ world, release }: Scene, facts: { path: string; event: string; sha: string; name: string }): void {
  const own = new Set(world.jobs.filter(({ runId }) => runId === release.id).map(({ checkRun }) => checkRun))
  world.jobs.splice(0, world.jobs.length, ...world.jobs.filter(({ checkRun }) => !own.has(checkRun)))
  world.checkRuns.splice(0, world.checkRuns.length, ...world.checkRuns.filter((checkRun) => !own.has(checkRun)))
  Object.assign(release, facts, { status: 'in_progress', conclusion: null })
}

function conclude(results: readonly Conclusion[]): Conclusion {
  const worst = (['failure', 'cancelled', 'success'] as const).find((result) => results.includes(result))
  return worst ?? 'skipped'
}
