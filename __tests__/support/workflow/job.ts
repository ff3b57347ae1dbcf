import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { holds, textOf, textsOf, type Scope } from './expression.ts'
import type { Job, Step } from './parse.ts'
import { stepScope, type Conclusion, type JobRun, type Run, type RunningJob, type StepRun } from './state.ts'
import { runStep } from './step.ts'

/** A job that is done, with the jobs it came after, however far back. */
export interface DoneJob {
  readonly id: string
  readonly run: JobRun
  readonly before: ReadonlySet<DoneJob>
}

/** Runs a job whose `needs` are done, with a check run of its own in the world, or skips it. */
export async function runJob(job: Job, needs: readonly DoneJob[], run: Run): Promise<DoneJob> {
  const before = new Set(needs.flatMap((need) => [need, ...need.before]))
  const jobScope = (): Scope => scopeOf(needs, before, run)
  const { world, release } = run.scene
  const name = job.name === undefined ? job.id : textOf(job.name, jobScope())
  if (!holds(job.condition, jobScope())) {
    world.addJob(release, { name, conclusion: 'skipped' })
    return { id: job.id, run: { result: 'skipped', outputs: {}, steps: [], summary: '', annotations: [] }, before }
  }
  const runnerName = `GitHub Actions ${job.id}`
  const { checkRun } = world.addJob(release, { name, status: 'in_progress', runnerName })
  const running = await startJob(job, runnerName, checkRun.id, jobScope(), run)
  const startedAt = Date.now()
  const done = await runSteps(job, running, jobScope)
  if (Date.now() - startedAt > job.timeoutMinutes * 60_000)
    throw new Error(`the job ${job.id} took longer than its timeout-minutes`)
  world.complete(checkRun, done.result)
  return { id: job.id, run: done, before }
}

/**
 * A failure or skip counts for the whole chain after it, also behind a job that ran all the same:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds
 */
function scopeOf(needs: readonly DoneJob[], before: ReadonlySet<DoneJob>, run: Run): Scope {
  const cancelled = run.cancel.aborted
  const results = [...before].map((job) => job.run.result)
  const contexts = { github: run.github, needs: needsOf(needs), inputs: run.inputs, vars: {}, secrets: run.secrets }
  return {
    contexts,
    status: {
      success: !cancelled && results.every((result) => result === 'success'),
      failure: !cancelled && results.includes('failure'),
      cancelled
    }
  }
}

function needsOf(needs: readonly DoneJob[]): Record<string, unknown> {
  return Object.fromEntries(needs.map(({ id, run: { result, outputs } }) => [id, { result, outputs }]))
}

async function startJob(job: Job, runnerName: string, checkRunId: number, scope: Scope, run: Run): Promise<RunningJob> {
  const folder = join(run.folder, job.id)
  const [workspace, temp] = [join(folder, 'workspace'), join(folder, 'temp')]
  await Promise.all([workspace, temp].map((path) => mkdir(path, { recursive: true })))
  const token = `ghs_${job.id}${checkRunId}`
  const { tokens } = run.scene.world
  tokens.set(token, job.permissions ?? tokens.get('test-token') ?? {})
  run.masks.add(token)
  const secrets = { ...run.secrets, GITHUB_TOKEN: token }
  const github = { ...run.github, job: job.id, token, workspace }
  const inWorkflow = { ...scope, contexts: { ...scope.contexts, github, secrets } }
  const workflowEnv = textsOf(run.workflow.env, inWorkflow)
  const env = { ...workflowEnv, ...textsOf(job.env, inWorkflow) }
  const runner = {
    os: 'Linux',
    arch: 'X64',
    name: runnerName,
    environment: 'github-hosted',
    temp,
    tool_cache: join(folder, 'tools'),
    debug: ''
  }
  const needs = scope.contexts['needs'] as Record<string, unknown>
  return {
    run,
    id: job.id,
    workspace,
    temp,
    github,
    runner,
    needs,
    secrets,
    checkRunId,
    env,
    steps: {},
    status: 'success'
  }
}

async function runSteps(job: Job, running: RunningJob, jobScope: () => Scope): Promise<JobRun> {
  const steps: StepRun[] = []
  let reconsider: () => void = () => undefined
  // A job whose own condition holds even now is not cancelled, nor is such a step:
  // https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
  const onCancel = (): void => {
    if (holds(job.condition, jobScope())) return
    running.status = 'cancelled'
    reconsider()
  }
  running.run.cancel.addEventListener('abort', onCancel)
  for (const step of job.steps) {
    const stop = new AbortController()
    reconsider = () => {
      if (!holds(step.condition, stepScope(running))) stop.abort()
    }
    const done = holds(step.condition, stepScope(running)) ? await runStep(step, running, stop.signal) : skipped(step)
    steps.push(done)
    if (!step.id.startsWith('__'))
      running.steps[step.id] = { outcome: done.outcome, conclusion: done.conclusion, outputs: done.outputs }
    if (done.conclusion === 'failure' && running.status === 'success') running.status = 'failure'
  }
  running.run.cancel.removeEventListener('abort', onCancel)

  const annotations = steps.flatMap((step) => step.annotations)
  const given = Object.entries(textsOf(job.outputs, stepScope(running))).filter(([, value]) => value !== '')
  const secret = given
    .filter(([, value]) => [...running.run.masks].some((mask) => value.includes(mask)))
    .map(([name]) => name)
  return {
    result: running.status,
    outputs: Object.fromEntries(given.filter(([name]) => !secret.includes(name))),
    steps,
    summary: steps.map(({ summary }) => summary).join(''),
    annotations: [
      ...annotations,
      ...secret.map((name) => ({ level: 'warning', message: `Skip output '${name}' since it may contain secret.` }))
    ]
  }
}

function skipped(step: Step): StepRun {
  const ended: Conclusion = 'skipped'
  return {
    id: step.id,
    outcome: ended,
    conclusion: ended,
    outputs: {},
    exitCode: null,
    stdout: '',
    stderr: '',
    summary: '',
    annotations: []
  }
}
