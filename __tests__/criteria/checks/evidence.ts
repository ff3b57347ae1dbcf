import type { EvaluateContext } from '../../../src/core/criterion.ts'
import { checks } from '../../../src/criteria/checks/index.ts'
import type { Evidence } from '../../../src/criteria/checks/collect.ts'
import type { CheckRun, CommitStatus, WorkflowJob, WorkflowRun } from '../../../src/ports/index.ts'

export const now = new Date('2026-01-02T12:00:00Z')
export const longAgo = '2026-01-02T10:00:00Z'

/** A job of the workflow run, or without `runId` a check run of an app; it succeeded unless told. */
export function checkRun(name: string, { runId, ...more }: Partial<CheckRun> & { runId?: number } = {}): CheckRun {
  const id = more.id ?? nextId()
  const job = runId === undefined ? { app: 'circleci', suite: null, url: `https://github.com/acme/widget/runs/${id}` } : jobOf(runId, id)
  return { name, status: 'completed', conclusion: 'success', startedAt: longAgo, completedAt: longAgo, ...job, ...more, id }
}

function jobOf(runId: number, id: number): Pick<CheckRun, 'app' | 'suite' | 'url'> {
  return { app: 'github-actions', suite: runId + 5_000, url: `https://github.com/acme/widget/actions/runs/${runId}/job/${id}` }
}

export function run(id: number, more: Partial<WorkflowRun> = {}): WorkflowRun {
  const url = `https://github.com/acme/widget/actions/runs/${id}`
  return { id, attempt: 1, path: '.github/workflows/ci.yml', name: 'CI', event: 'push', status: 'completed', conclusion: 'success', suite: id + 5_000, headRepository: 'acme/widget', createdAt: longAgo, runStartedAt: longAgo, url, ...more }
}

/** The job that the check run is of, in an attempt of its run. */
export function job({ id, name }: CheckRun, runId: number, attempt: number): WorkflowJob {
  return { id, runId, attempt, name, status: 'completed', runner: null }
}

export function status(context: string, more: Partial<CommitStatus> = {}): CommitStatus {
  return { id: nextId(), context, state: 'success', creator: 'jenkins', createdAt: longAgo, url: null, ...more }
}

export function evidence(more: Partial<Evidence> = {}): Evidence {
  return { checkRuns: [], statuses: [], workflowRuns: [], jobs: [], own: { runId: null, checkRunId: null }, ...more }
}

export const context: EvaluateContext = {
  subject: { repository: { owner: 'acme', name: 'widget' }, commit: 'a'.repeat(40), event: 'push', ref: 'refs/heads/main', branch: 'main', proposed: false },
  now,
  timeLeft: false,
  people: {}
}

/** What `checks` says of options as a policy spells them, and this evidence. */
export function evaluated(options: unknown, found: Partial<Evidence>, more: Partial<EvaluateContext> = {}) {
  return checks.evaluate(checks.options.parse(options), evidence(found), { ...context, ...more })
}

let lastId = 1_000_000
function nextId(): number {
  return ++lastId
}
