import { describe, expect, it } from '@jest/globals'
import { findArtifact } from '../../src/evidence/artifact.ts'
import { EvidenceError } from '../../src/core/errors.ts'
import type { Subject } from '../../src/core/subject.ts'
import type { Artifact, GitHubPort, WorkflowRun } from '../../src/ports/index.ts'
import { commit, fileSet, subject } from '../criteria/report-files.ts'
import { collectContext } from '../support/git/context.ts'

const run = (id: number, changes: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id,
  attempt: 1,
  path: '.github/workflows/ci.yml',
  name: 'CI',
  event: 'push',
  status: 'completed',
  conclusion: 'success',
  suite: id,
  createdAt: '2026-01-01T10:00:00Z',
  runStartedAt: '2026-01-01T10:00:00Z',
  headRepository: 'Acme/Widget',
  url: `https://github.com/acme/widget/actions/runs/${id}`,
  ...changes
})

const artifact = (id: number, runId: number, changes: Partial<Artifact> = {}): Artifact => ({
  id,
  name: 'reports',
  size: 10,
  expired: false,
  digest: null,
  createdAt: '2026-01-01T10:05:00Z',
  runId,
  headSha: commit,
  ...changes
})

async function found(runs: readonly WorkflowRun[], artifacts: readonly Artifact[], about: { subject?: Partial<Subject>; runId?: number; workflow?: string } = {}) {
  const github: Partial<GitHubPort> = {
    workflowRuns: async (sha) => (sha === commit ? runs : []),
    artifacts: async (runId) => artifacts.filter((one) => one.runId === runId),
    artifactFiles: async ({ id }) => fileSet({ [`${id}.xml`]: '' })
  }
  const context = collectContext({ ...subject, ...about.subject }, { github: github as GitHubPort })
  const { origin, files } = await findArtifact({ workflow: about.workflow ?? 'ci.yml', name: 'reports' }, { ...context, run: about.runId === undefined ? {} : { runId: about.runId } })
  const taken = await files?.find(['*'])
  return [origin.state, taken?.[0]?.path] as const
}

describe('the artifact', () => {
  const later = { attempt: 2, runStartedAt: '2026-01-01T11:00:00Z' }
  it.each([
    ['of the run', [run(1)], [artifact(5, 1)], {}, ['found', '5.xml']],
    ['of the newest run', [run(10), run(9)], [artifact(5, 9), artifact(4, 10)], {}, ['found', '4.xml']],
    ['of the newest run, which has none', [run(9), run(10)], [artifact(5, 9)], {}, ['not-uploaded', undefined]],
    ['of the newest run, which is under way', [run(9), run(10, { status: 'queued', conclusion: null })], [artifact(5, 9)], {}, ['running', undefined]],
    ['of a run in a state that is not known', [run(10, { status: 'splendid' })], [artifact(5, 10)], {}, ['running', undefined]],
    ['of a run without a state', [run(10, { status: null })], [artifact(5, 10)], {}, ['running', undefined]],
    ['of a run that failed', [run(1, { conclusion: 'failure' })], [artifact(5, 1)], {}, ['found', '5.xml']],
    ...['cancelled', 'timed_out', 'startup_failure', 'action_required', 'stale', 'splendid', null].map(
      (conclusion) => [`of a run that ended as ${conclusion}`, [run(9), run(10, { conclusion })], [artifact(4, 9), artifact(5, 10)], {}, ['stopped', undefined]] as const
    ),
    ...['workflow_run', 'pull_request_target', 'issue_comment', 'pull_request', 'splendid'].map(
      (event) => [`of a run on ${event}, which may be about something else`, [run(1, { event })], [artifact(5, 1)], {}, ['no-run', undefined]] as const
    ),
    ...['workflow_dispatch', 'schedule', 'merge_group', 'release'].map(
      (event) => [`of a run on ${event}`, [run(1, { event })], [artifact(5, 1)], {}, ['found', '5.xml']] as const
    ),
    ['of a newer run on another event', [run(1), run(2, { event: 'workflow_run' })], [artifact(5, 1), artifact(6, 2)], {}, ['found', '5.xml']],
    ['of a pull request, while it is only proposed', [run(1, { event: 'pull_request' })], [artifact(5, 1)], { subject: { proposed: true } }, ['found', '5.xml']],
    ['of what others proposed, while it is only proposed', [run(1, { event: 'pull_request_target' })], [artifact(5, 1)], { subject: { proposed: true } }, ['no-run', undefined]],
    ['uploaded last', [run(1)], [artifact(5, 1), artifact(7, 1), artifact(6, 1)], {}, ['found', '7.xml']],
    ['of another name', [run(1)], [artifact(5, 1, { name: 'Reports' })], {}, ['not-uploaded', undefined]],
    ['that expired', [run(1)], [artifact(5, 1, { expired: true })], {}, ['expired', undefined]],
    ['of another workflow', [run(1, { path: '.github/workflows/other.yml' })], [artifact(5, 1)], {}, ['no-run', undefined]],
    ['of a workflow named by its path', [run(1)], [artifact(5, 1)], { workflow: '.github/workflows/ci.yml' }, ['found', '5.xml']],
    ['of no run', [], [artifact(5, 1)], {}, ['no-run', undefined]],
    ['of a fork', [run(1, { headRepository: 'mallory/widget' })], [artifact(5, 1)], {}, ['no-run', undefined]],
    ['of nobody knows whose', [run(1, { headRepository: null })], [artifact(5, 1)], {}, ['no-run', undefined]],
    ['of a fork, while it is only proposed', [run(1, { headRepository: 'mallory/widget' })], [artifact(5, 1)], { subject: { proposed: true } }, ['found', '5.xml']],
    ['older than an attempt that failed', [run(1, { ...later, conclusion: 'failure' })], [artifact(5, 1)], {}, ['stale', undefined]],
    ['older than an attempt that succeeded', [run(1, later)], [artifact(5, 1)], {}, ['found', '5.xml']],
    ['of the attempt that failed', [run(1, { ...later, conclusion: 'failure' })], [artifact(5, 1, { createdAt: '2026-01-01T11:02:00Z' })], {}, ['found', '5.xml']],
    ['of unknown age, in an attempt that failed', [run(1, { ...later, conclusion: 'failure' })], [artifact(5, 1, { createdAt: null })], {}, ['stale', undefined]],
    ["of the gate's own run", [run(1, { status: 'in_progress', conclusion: null, ...later })], [artifact(5, 1)], { runId: 1 }, ['found', '5.xml']],
    ["of the gate's own run, whatever started it", [run(1, { event: 'workflow_run', status: 'in_progress', conclusion: null })], [artifact(5, 1)], { runId: 1 }, ['found', '5.xml']],
    ["of the gate's own run, not yet there", [run(1, { status: 'in_progress', conclusion: null })], [], { runId: 1 }, ['running', undefined]]
  ] as const)('%s', async (_, runs, artifacts, about, expected) => expect(await found(runs, artifacts, about)).toEqual(expected))

  it('that cannot be asked for is an error', async () => {
    const denied = new EvidenceError('permission-denied', 'no', 'Grant it.')
    const context = collectContext(subject, { github: { workflowRuns: async () => Promise.reject(denied) } as unknown as GitHubPort })
    await expect(findArtifact({ workflow: 'ci.yml', name: 'reports' }, context)).rejects.toBe(denied)
  })
})
