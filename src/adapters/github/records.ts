import { z } from 'zod'
import type { Artifact, CheckRun, CommitStatus, WorkflowJob, WorkflowRun } from '../../ports/index.ts'

// What is read of GitHub's records, in the gate's own words; the ports say what each field is.

// A check run or workflow run of another commit is no evidence: the whole answer is not what was asked for.
export const CheckRunData = (commit: string) =>
  z
    .object({
      head_sha: z.literal(commit, { error: 'is of another commit' }),
      id: z.int(),
      name: z.string(),
      status: z.string(),
      conclusion: z.string().nullish(),
      app: z.object({ slug: z.string().nullish() }).nullish(),
      check_suite: z.object({ id: z.int() }).nullish(),
      started_at: z.string().nullish(),
      completed_at: z.string().nullish(),
      html_url: z.string().nullish()
    })
    .transform(
      (run): CheckRun => ({
        id: run.id,
        name: run.name,
        status: run.status,
        conclusion: run.conclusion ?? null,
        app: run.app?.slug ?? null,
        suite: run.check_suite?.id ?? null,
        startedAt: run.started_at ?? null,
        completedAt: run.completed_at ?? null,
        url: run.html_url ?? null
      })
    )

// A status says of which commit it is only by its own address.
export const StatusData = (commit: string) =>
  z
    .object({
      url: z.string().endsWith(`/statuses/${commit}`, { error: 'is of another commit' }),
      id: z.int(),
      context: z.string(),
      state: z.string(),
      creator: z.object({ login: z.string() }).nullish(),
      created_at: z.string(),
      target_url: z.string().nullish()
    })
    .transform(
      (status): CommitStatus => ({
        id: status.id,
        context: status.context,
        state: status.state,
        creator: status.creator?.login ?? null,
        createdAt: status.created_at,
        url: status.target_url ?? null
      })
    )

export const WorkflowRunData = (commit: string) =>
  z
    .object({
      head_sha: z.literal(commit, { error: 'is of another commit' }),
      id: z.int(),
      run_attempt: z.int().min(1).nullish(),
      path: z.string(),
      name: z.string().nullish(),
      event: z.string(),
      status: z.string().nullish(),
      conclusion: z.string().nullish(),
      check_suite_id: z.int().nullish(),
      head_repository: z.object({ full_name: z.string() }).nullish(),
      created_at: z.string(),
      run_started_at: z.string().nullish(),
      html_url: z.string()
    })
    .transform(
      (run): WorkflowRun => ({
        id: run.id,
        attempt: run.run_attempt ?? 1,
        // A run of a reusable or required workflow has `path@ref`.
        path: run.path.replace(/@[^@]*$/, ''),
        name: run.name ?? null,
        event: run.event,
        status: run.status ?? null,
        conclusion: run.conclusion ?? null,
        suite: run.check_suite_id ?? null,
        headRepository: run.head_repository?.full_name ?? null,
        createdAt: run.created_at,
        runStartedAt: run.run_started_at ?? null,
        url: run.html_url
      })
    )

export const JobData = z
  .object({
    id: z.int(),
    run_id: z.int(),
    run_attempt: z.int().min(1).nullish(),
    name: z.string(),
    status: z.string(),
    runner_name: z.string().nullish()
  })
  .transform(
    (job): WorkflowJob => ({
      id: job.id,
      runId: job.run_id,
      attempt: job.run_attempt ?? 1,
      name: job.name,
      status: job.status,
      runner: job.runner_name ?? null
    })
  )

export const ArtifactData = (run: number) =>
  z
    .object({
      id: z.int(),
      name: z.string(),
      size_in_bytes: z.int().min(0),
      expired: z.boolean(),
      digest: z.string().nullish(),
      created_at: z.string().nullish(),
      workflow_run: z.object({ id: z.literal(run, { error: 'is of another workflow run' }).nullish(), head_sha: z.string().nullish() }).nullish()
    })
    .transform(
      (artifact): Artifact => ({
        id: artifact.id,
        name: artifact.name,
        size: artifact.size_in_bytes,
        expired: artifact.expired,
        digest: artifact.digest ?? null,
        createdAt: artifact.created_at ?? null,
        runId: artifact.workflow_run?.id ?? null,
        headSha: artifact.workflow_run?.head_sha ?? null
      })
    )
