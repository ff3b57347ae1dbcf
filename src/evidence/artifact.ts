import type { CollectContext } from '../core/criterion.ts'
import { fullName, type Subject } from '../core/subject.ts'
import type { Artifact, FileSet, WorkflowRun } from '../ports/index.ts'

/** Where an artifact was looked for. */
export interface ArtifactOrigin {
  readonly workflow: string
  readonly name: string
  /** The newest run of the workflow on the commit. */
  readonly run?: { readonly id: number; readonly attempt: number; readonly status: string | null; readonly conclusion: string | null; readonly url: string }
  /** Why there are no files: not (yet) there, of a run that was stopped, out of date, or expired. */
  readonly state: 'found' | 'no-run' | 'running' | 'stopped' | 'not-uploaded' | 'stale' | 'expired'
}

interface Found {
  readonly origin: ArtifactOrigin
  readonly files?: FileSet
}

// The events whose runs are about their head commit. Others are about something else, which their workflow may check
// out instead, such as what outsiders propose: `workflow_run`, `pull_request_target`, `issue_comment`.
// https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
const ofTheirHead: ReadonlySet<string> = new Set(['push', 'merge_group', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'release', 'create', 'deployment', 'deployment_status'])
// These test the merge with the base branch: another tree than the commit's, once it is no longer only proposed.
const ofProposals: ReadonlySet<string> = new Set(['pull_request', 'pull_request_review'])
// A run that was cancelled or ran out of time may have uploaded what was there until then, each file of it whole.
const whole: ReadonlySet<string | null> = new Set(['success', 'failure'])

/**
 * The artifact of the newest run of a workflow that is about the subject's commit. A run of a fork counts only while the
 * commit is only proposed: the fork's author wrote its workflow. An artifact that is older than the newest attempt
 * counts only if that attempt succeeded: it then re-ran other jobs only, else it may have failed to make the report. In
 * the gate's own run the newest upload counts: who re-runs only the gate's job does not run the tests again.
 */
export async function findArtifact({ workflow, name }: { workflow: string; name: string }, { ports: { github }, subject, run: self }: CollectContext): Promise<Found> {
  const runs = (await github.workflowRuns(subject.commit)).filter((run) => isWorkflow(run.path, workflow) && (run.id === self.runId || isAbout(run, subject)))
  const run = runs.toSorted((a, b) => b.id - a.id)[0]
  if (run === undefined) return { origin: { workflow, name, state: 'no-run' } }
  const { id, attempt, status, conclusion, url } = run
  const origin = { workflow, name, run: { id, attempt, status, conclusion, url } }
  // The gate's own run is under way as long as the gate is; what an earlier job of it uploaded is there all the same.
  const isOwn = id === self.runId
  if (status !== 'completed' && !isOwn) return { origin: { ...origin, state: 'running' } }
  if (!whole.has(conclusion) && !isOwn) return { origin: { ...origin, state: 'stopped' } }
  const uploads = (await github.artifacts(id, name)).filter((artifact) => artifact.name === name)
  const newest = uploads.toSorted((a, b) => b.id - a.id)[0]
  if (newest === undefined) return { origin: { ...origin, state: isOwn ? 'running' : 'not-uploaded' } }
  if (newest.expired) return { origin: { ...origin, state: 'expired' } }
  if (!isOwn && isStale(newest, run)) return { origin: { ...origin, state: 'stale' } }
  return { origin: { ...origin, state: 'found' }, files: await github.artifactFiles(newest) }
}

function isWorkflow(path: string, wanted: string): boolean {
  return path === wanted || path === `.github/workflows/${wanted}`
}

function isAbout({ event, headRepository }: WorkflowRun, { proposed, repository }: Subject): boolean {
  if (proposed) return ofTheirHead.has(event) || ofProposals.has(event)
  return ofTheirHead.has(event) && headRepository?.toLowerCase() === fullName(repository).toLowerCase()
}

function isStale({ createdAt }: Artifact, { attempt, conclusion, runStartedAt }: WorkflowRun): boolean {
  if (attempt === 1 || conclusion === 'success') return false
  const [uploaded, started] = [Date.parse(createdAt ?? ''), Date.parse(runStartedAt ?? '')]
  return !(uploaded >= started)
}
