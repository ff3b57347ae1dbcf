import type { CollectContext } from '../../core/criterion.ts'
import type { CheckRun, CommitStatus, WorkflowJob, WorkflowRun } from '../../ports/index.ts'
import type { Options } from './options.ts'

export interface Evidence {
  readonly checkRuns: readonly CheckRun[]
  readonly statuses: readonly CommitStatus[]
  readonly workflowRuns: readonly WorkflowRun[]
  /** Jobs of the workflow runs that were run more than once: they tell the attempt of a check run. */
  readonly jobs: readonly WorkflowJob[]
  /** The gate's own workflow run and check run, which do not count. */
  readonly own: { readonly runId: number | null; readonly checkRunId: number | null }
}

export async function collect(_options: Options, { subject, ports: { github }, run }: CollectContext): Promise<Evidence> {
  const [checkRuns, statuses, workflowRuns] = await Promise.all([
    github.checkRuns(subject.commit),
    github.statuses(subject.commit),
    github.workflowRuns(subject.commit)
  ])
  const again = workflowRuns.filter((workflowRun) => workflowRun.attempt > 1)
  const jobs = (await Promise.all(again.map(async (workflowRun) => github.workflowJobs(workflowRun.id)))).flat()
  const checkRunId = run.checkRunId ?? (await ownJob(run, github)) ?? null
  return { checkRuns, statuses, workflowRuns, jobs, own: { runId: run.runId ?? null, checkRunId } }
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
