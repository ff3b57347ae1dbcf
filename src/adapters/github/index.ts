import { z } from 'zod'
import type { FileAtRef, GitHubPort, CheckRun, CommitStatus, WorkflowJob, WorkflowRun } from '../../ports/index.ts'
import { EvidenceError } from '../../core/errors.ts'
import type { Client } from './client.ts'
import { allOf } from './pages.ts'
import { readPullRequest, readPullRequestsOf } from './pull-requests.ts'

// A check run or workflow run of another commit is no evidence: the whole answer is not what was asked for.
const CheckRunData = (commit: string) =>
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

const StatusData = z
  .object({
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

const WorkflowRunData = (commit: string) =>
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
      created_at: z.string(),
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
        createdAt: run.created_at,
        url: run.html_url
      })
    )

const JobData = z
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

const byId = (item: { readonly id: number }): number => item.id

/** What GitHub's API says. `owner`, `repo` and the token are the client's. */
export function githubPort(client: Client): GitHubPort {
  return {
    // `filter=all`: `latest` would drop one of two jobs that share a name in one run.
    checkRuns: async (commit) =>
      allOf(
        client,
        { path: '/repos/{owner}/{repo}/commits/{ref}/check-runs', parameters: { ref: commit, filter: 'all' }, what: 'the check runs on the commit', permission: 'checks: read' },
        { key: 'check_runs', item: CheckRunData(commit), id: byId }
      ),
    statuses: async (commit) =>
      allOf(
        client,
        { path: '/repos/{owner}/{repo}/commits/{ref}/statuses', parameters: { ref: commit }, what: 'the commit statuses', permission: 'statuses: read' },
        { item: StatusData, id: byId }
      ),
    workflowRuns: async (commit) =>
      allOf(
        client,
        { path: '/repos/{owner}/{repo}/actions/runs', parameters: { head_sha: commit }, what: 'the workflow runs of the commit', permission: 'actions: read' },
        { key: 'workflow_runs', item: WorkflowRunData(commit), id: byId }
      ),
    workflowJobs: async (runId) =>
      allOf(
        client,
        { path: '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs', parameters: { run_id: runId, filter: 'all' }, what: `the jobs of workflow run ${runId}`, permission: 'actions: read' },
        { key: 'jobs', item: JobData, id: byId }
      ),
    pullRequestsOf: async (commit) => readPullRequestsOf(client, commit),
    pullRequest: async (number) => readPullRequest(client, number),
    fileAt: async (ref, path) => readFileAt(client, ref, path),
    async roleOf(login) {
      const { role_name: role } = await client.get(
        {
          path: '/repos/{owner}/{repo}/collaborators/{username}/permission',
          parameters: { username: login },
          what: `the role of @${login} on the repository`,
          permission: 'metadata: read'
        },
        z.object({ role_name: z.string() })
      )
      return role
    }
  }
}

const FileQuery = `query FileAtRef($owner: String!, $name: String!, $ref: String!, $file: String!) {
  repository(owner: $owner, name: $name) {
    tip: object(expression: $ref) { __typename oid ... on Tag { target { __typename oid } } }
    file: object(expression: $file) { __typename ... on Blob { text isBinary isTruncated } }
  }
}`

const FileData = z.object({
  repository: z.object({
    tip: z.object({ __typename: z.string(), oid: z.string(), target: z.object({ __typename: z.string(), oid: z.string() }).optional() }).nullable(),
    file: z.object({ __typename: z.string(), text: z.string().nullish(), isBinary: z.boolean().nullish(), isTruncated: z.boolean().nullish() }).nullable()
  })
})

/** One query tells "no such file" from "no such ref" and "not yours to read", which a 404 of the REST API does not. */
async function readFileAt(client: Client, ref: string, path: string): Promise<FileAtRef> {
  const what = `the file ${path} at ${ref}`
  const variables = { ref, file: `${ref}:${path}` }
  const { tip, file } = (await client.query({ text: FileQuery, variables, what, permission: 'contents: read' }, FileData)).repository
  const commit = tip?.target ?? tip
  if (commit?.__typename !== 'Commit') {
    throw new EvidenceError('not-found', `GitHub knows no commit at ${ref}`, `Make sure that ${ref} exists, and that the job has \`permissions:\` with \`contents: read\`.`)
  }
  if (file === null) return { commit: commit.oid, text: undefined }
  if (file.__typename !== 'Blob' || file.isBinary !== false || file.isTruncated !== false || file.text == null) {
    throw new EvidenceError('unreadable', `${path} at ${ref} is not a text file that GitHub gives in full`, 'Put a plain UTF-8 text file there.')
  }
  return { commit: commit.oid, text: file.text }
}
