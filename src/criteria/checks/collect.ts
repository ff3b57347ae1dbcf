import type { CollectContext, OwnStatus } from '../../core/criterion.ts'
import { EvidenceError } from '../../core/errors.ts'
import type { CheckRun, CommitStatus, WorkflowJob, WorkflowRun } from '../../ports/index.ts'
import type { Options } from './options.ts'

export interface Evidence {
  readonly checkRuns: readonly CheckRun[]
  readonly statuses: readonly CommitStatus[]
  readonly workflowRuns: readonly WorkflowRun[]
  /** Why no workflow run could be read; then nothing is superseded, and no check is known to be of a workflow. */
  readonly withoutRuns?: string
  /** Jobs of the workflow runs that were run more than once: they tell the attempt of a check run. */
  readonly jobs: readonly WorkflowJob[]
  /** The gate's own workflow run, check run and commit status, which do not count. */
  readonly own: { readonly runId: number | null; readonly checkRunId: number | null; readonly status?: OwnStatus }
}

export async function collect(options: Options, { subject, ports: { github }, run }: CollectContext): Promise<Evidence> {
  const [checkRuns, statuses, runs] = await Promise.all([
    github.checkRuns(subject.commit),
    github.statuses(subject.commit),
    readRuns(options, github.workflowRuns(subject.commit))
  ])
  const own = { runId: run.runId ?? null, ...(run.status === undefined ? {} : { status: run.status }) }
  if (typeof runs === 'string') return { checkRuns, statuses, workflowRuns: [], withoutRuns: runs, jobs: [], own: { ...own, checkRunId: run.checkRunId ?? null } }
  const workflowRuns = runs
  const again = workflowRuns.filter((workflowRun) => workflowRun.attempt > 1)
  const jobs = (await Promise.all(again.map(async (workflowRun) => github.workflowJobs(workflowRun.id)))).flat()
  const checkRunId = run.checkRunId ?? (await ownJob(run, github)) ?? null
  return { checkRuns, statuses, workflowRuns, jobs, own: { ...own, checkRunId } }
}

/**
 * Checks that are required by name can be judged without the workflow runs, only more strictly: an old failure counts
 * although it was run again. Without such a list the runs tell what is still to come, and there is no going without.
 */
async function readRuns(options: Options, runs: Promise<readonly WorkflowRun[]>): Promise<readonly WorkflowRun[] | string> {
  return runs.catch((error: unknown) => {
    if (options.require === undefined || !(error instanceof EvidenceError) || error.code !== 'permission-denied') throw error
    return `${error.message}. ${error.remedy}`
  })
}

/**
 * The gate's own job where the runner does not tell its check run: the one unfinished job of this run attempt on this
 * runner. Never by name, which other jobs may share; where it is not exactly one, nothing is left out.
 */
async function ownJob(run: CollectContext['run'], github: CollectContext['ports']['github']): Promise<number | undefined> {
  if (run.runId === undefined || run.runner === undefined) return undefined
  const jobs = await github.workflowJobs(run.runId)
  const candidates = jobs.filter(
    (job) => job.runner === run.runner && job.attempt === (run.runAttempt ?? 1) && job.status !== 'completed'
  )
  return candidates.length === 1 ? candidates[0]?.id : undefined
}
