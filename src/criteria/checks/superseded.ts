import type { CheckRun, WorkflowRun } from '../../ports/index.ts'
import type { Evidence } from './collect.ts'

/** What a newer run of the same workflow and event makes of a job: nothing, or its place is taken, or may yet be. */
export type Standing = 'current' | 'replaced' | 'provisional'

type RunOf = (checkRun: CheckRun) => WorkflowRun | undefined

/**
 * A job gives way to the same job of a newer run (ids compared as integers), never to the mere fact that there is one:
 * the newer run may not have had it, as when the same workflow ran on a branch and again, with fewer jobs, on a tag. A
 * job that was skipped takes no place but that of a skipped one. What a cancelled run left cancelled or skipped gives
 * way to any newer run: such a run has names like `test (${{ matrix.os }})` that no other run will ever have.
 */
export function standings(evidence: Evidence, runOf: RunOf): (checkRun: CheckRun) => Standing {
  const byRun = jobsByRun(evidence, runOf)
  return (checkRun) => {
    const run = runOf(checkRun)
    const newer = run === undefined ? [] : evidence.workflowRuns.filter((other) => other.path === run.path && other.event === run.event && other.id > run.id)
    if (run === undefined || newer.length === 0) return 'current'
    const named = (id: number): readonly CheckRun[] => (byRun.get(id) ?? []).filter(({ name }) => name === checkRun.name)
    const takesPlace = (other: WorkflowRun): boolean => {
      const jobs = named(other.id).filter((job) => !isSkipped(job) || isSkipped(checkRun))
      return jobs.length > 0 && jobs.length >= named(run.id).length
    }
    if (newer.some(takesPlace)) return 'replaced'
    if (run.conclusion === 'cancelled' && (isSkipped(checkRun) || checkRun.conclusion === 'cancelled')) return 'replaced'
    return newer.some((other) => other.status !== 'completed' && other.id !== evidence.own.runId) ? 'provisional' : 'current'
  }
}

function jobsByRun(evidence: Evidence, runOf: RunOf): ReadonlyMap<number, readonly CheckRun[]> {
  const jobs = new Map<number, CheckRun[]>()
  for (const checkRun of evidence.checkRuns) {
    const id = runOf(checkRun)?.id
    if (id !== undefined) jobs.set(id, [...(jobs.get(id) ?? []), checkRun])
  }
  return jobs
}

function isSkipped({ status, conclusion }: CheckRun): boolean {
  return status === 'completed' && conclusion === 'skipped'
}
