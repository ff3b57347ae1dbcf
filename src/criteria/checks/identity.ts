import type { CheckRun, CommitStatus, WorkflowJob, WorkflowRun } from '../../ports/index.ts'
import type { Evidence } from './collect.ts'
import { standings } from './superseded.ts'

/** A check run or commit status in one shape, with what tells it from others of the same name. */
export interface Check {
  readonly name: string
  /** Slug of the app, or login of who set the status. */
  readonly app: string | null
  /** Path of the workflow file, where GitHub Actions made it. */
  readonly workflow: string | null
  readonly event: string | null
  readonly runId: number | null
  /** False: whatever the word is, it has not ended. */
  readonly completed: boolean
  /** The conclusion, or the status while it has none. */
  readonly word: string
  readonly url: string | null
  /** When it was first seen, ISO 8601. */
  readonly since: string | null
}

/**
 * The checks that count on the commit: the gate's own job and status left out, and of each identity the newest run only.
 * Identity is (app, workflow path, event, job name), of a commit status (creator, context). A check run gives way only
 * to the same job of a newer run, or of a newer attempt of the same run that has as many jobs of that name. While a newer
 * run or attempt is under way, what older ones left is not final: the job may be about to run again.
 */
export function currentChecks(evidence: Evidence): readonly Check[] {
  const runOf = runsOfChecks(evidence)
  const standingOf = standings(evidence, runOf)
  const replaced = replacedJobs(evidence)
  const attempts = new Map(evidence.jobs.map((job) => [job.id, job.attempt]))

  const checkRuns = evidence.checkRuns.flatMap((checkRun) => {
    if (checkRun.id === evidence.own.checkRunId || replaced.has(checkRun.id)) return []
    const standing = standingOf(checkRun)
    if (standing === 'replaced') return []
    const run = runOf(checkRun)
    const check = ofCheckRun(checkRun, run)
    const attempt = attempts.get(checkRun.id)
    const again = run !== undefined && run.status !== 'completed' && run.id !== evidence.own.runId && attempt !== undefined && attempt < run.attempt
    if (again) return [{ ...check, completed: false, word: `of attempt ${attempt}, while attempt ${run.attempt} is under way` }]
    return standing === 'provisional' ? [{ ...check, completed: false, word: 'of an older run, while a newer one is under way' }] : [check]
  })
  return [...checkRuns, ...newestStatuses(evidence).map(ofStatus)]
}

/** The workflow runs of which at least one job is among the check runs. */
export function runsWithJobs(evidence: Evidence): ReadonlySet<number> {
  const runOf = runsOfChecks(evidence)
  return new Set(evidence.checkRuns.flatMap((checkRun) => runOf(checkRun)?.id ?? []))
}

/** The workflow runs that no newer run of the same workflow and event replaces; ids are compared as integers. */
export function currentRuns(evidence: Evidence): readonly WorkflowRun[] {
  const newest = newestRuns(evidence.workflowRuns)
  return evidence.workflowRuns.filter((run) => newest.has(run.id))
}

function newestRuns(runs: readonly WorkflowRun[]): ReadonlySet<number> {
  const newest = new Map<string, number>()
  for (const run of runs) {
    const identity = key(run.path, run.event)
    newest.set(identity, Math.max(run.id, newest.get(identity) ?? run.id))
  }
  return new Set(newest.values())
}

/**
 * The workflow run that a check run is a job of. The suite alone does not tell: GitHub puts a check run that a workflow's
 * token makes through the API into the suite of any workflow, but only a job's address leads to its run.
 */
function runsOfChecks({ workflowRuns }: Evidence): (checkRun: CheckRun) => WorkflowRun | undefined {
  const bySuite = new Map(workflowRuns.flatMap((run) => (run.suite === null ? [] : [[run.suite, run] as const])))
  return (checkRun) => {
    const run = checkRun.suite === null ? undefined : bySuite.get(checkRun.suite)
    return run !== undefined && checkRun.url?.includes(`/actions/runs/${run.id}/`) === true ? run : undefined
  }
}

/**
 * Jobs that a newer attempt of their run has again. Where it has fewer of that name, one of several was run again, and
 * which cannot be told: then none gives way.
 */
function replacedJobs({ jobs }: Evidence): ReadonlySet<number> {
  const amounts = new Map<string, number>()
  const latest = new Map<string, number>()
  for (const job of jobs) {
    const identity = key(job.runId, job.name)
    const inAttempt = key(identity, job.attempt)
    amounts.set(inAttempt, (amounts.get(inAttempt) ?? 0) + 1)
    latest.set(identity, Math.max(job.attempt, latest.get(identity) ?? job.attempt))
  }
  const isReplaced = (job: WorkflowJob): boolean => {
    const identity = key(job.runId, job.name)
    const newest = latest.get(identity) ?? job.attempt
    return job.attempt < newest && (amounts.get(key(identity, newest)) ?? 0) >= (amounts.get(key(identity, job.attempt)) ?? 0)
  }
  return new Set(jobs.filter(isReplaced).map((job) => job.id))
}

/** Without the gate's own, also what an earlier run of it said: else it would wait for itself. */
function newestStatuses({ statuses, own }: Evidence): readonly CommitStatus[] {
  const newest = new Map<string, CommitStatus>()
  for (const status of statuses) {
    if (own.status !== undefined && status.context === own.status.context && status.creator === own.status.creator) continue
    const identity = key(status.creator, status.context)
    const known = newest.get(identity)
    if (known === undefined || status.id > known.id) newest.set(identity, status)
  }
  return [...newest.values()]
}

function ofCheckRun(checkRun: CheckRun, run: WorkflowRun | undefined): Check {
  const completed = checkRun.status === 'completed'
  return {
    name: checkRun.name,
    app: checkRun.app,
    workflow: run?.path ?? null,
    event: run?.event ?? null,
    runId: run?.id ?? null,
    completed,
    word: completed ? (checkRun.conclusion ?? 'no conclusion') : checkRun.status,
    url: checkRun.url,
    since: checkRun.startedAt
  }
}

function ofStatus(status: CommitStatus): Check {
  return {
    name: status.context,
    app: status.creator,
    workflow: null,
    event: null,
    runId: null,
    completed: status.state !== 'pending',
    word: status.state,
    url: status.url,
    since: status.createdAt
  }
}

function key(...parts: readonly (string | number | null)[]): string {
  return JSON.stringify(parts)
}
