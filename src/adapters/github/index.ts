import { z } from 'zod'
import { EvidenceError } from '../../core/errors.ts'
import type { GitHubPort } from '../../ports/index.ts'
import { kept } from '../kept.ts'
import { readBody } from './body.ts'
import type { Client } from './client.ts'
import { readComments } from './comments.ts'
import { readContributors } from './contributors.ts'
import { readFileAt } from './file.ts'
import { readCommitsBetween } from './history.ts'
import { allOf } from './pages.ts'
import { readPathsOfCommit } from './paths-of-commit.ts'
import { readPullRequests } from './many-pull-requests.ts'
import { readPathsOf, readSides } from './pull-request-paths.ts'
import { readPullRequest, readPullRequestsOf } from './pull-requests.ts'
import { readPushers } from './pushers.ts'
import { ArtifactData, CheckRunData, JobData, StatusData, WorkflowRunData } from './records.ts'
import { readRunApprovals } from './run-approvals.ts'
import { readMembers } from './teams.ts'

// GitHub lists the check runs of the 1,000 newest check suites only, and does not say what it leaves out:
// https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference
const mostSuites = 1000

const byId = (item: { readonly id: number }): number => item.id

/**
 * What GitHub's API says. `owner`, `repo` and the token are the client's.
 * @param teams the same with the token that may read teams, where there is one
 */
export function githubPort(client: Client, teams?: Client): GitHubPort {
  return {
    // `filter=all`: `latest` would drop one of two jobs that share a name in one run.
    checkRuns: async (commit) => {
      const checkRuns = await allOf(
        client,
        { path: '/repos/{owner}/{repo}/commits/{ref}/check-runs', parameters: { ref: commit, filter: 'all' }, what: 'the check runs on the commit', permission: 'checks: read' },
        { key: 'check_runs', item: CheckRunData(commit), id: byId }
      )
      if (new Set(checkRuns.map(({ suite }) => suite)).size >= mostSuites) throw tooManySuites()
      return checkRuns
    },
    statuses: async (commit) =>
      allOf(
        client,
        { path: '/repos/{owner}/{repo}/commits/{ref}/statuses', parameters: { ref: commit }, what: 'the commit statuses', permission: 'statuses: read' },
        { item: StatusData(commit), id: byId }
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
    // GitHub is asked for the name; whether it heeds that is not left to it.
    artifacts: async (runId, name) => {
      const named = await allOf(
        client,
        { path: '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', parameters: { run_id: runId, name }, what: `the artifacts of workflow run ${runId}`, permission: 'actions: read' },
        { key: 'artifacts', item: ArtifactData(runId), id: byId }
      )
      return named.filter((artifact) => artifact.name === name)
    },
    artifactFiles: kept(async (artifact) => (await import('./artifact-files.ts')).openArtifact(client, artifact)),
    pullRequestsOf: async (commit) => readPullRequestsOf(client, commit),
    pullRequest: async (number) => readPullRequest(client, number),
    pullRequests: async (numbers) => readPullRequests(client, numbers),
    commitsBetween: kept(async (base, head) => readCommitsBetween(client, base, head)),
    pathsOfCommit: kept(async (commit) => readPathsOfCommit(client, commit)),
    pullRequestSides: async (number) => readSides(client, number),
    pathsOf: async (number, changedFiles) => readPathsOf(client, number, changedFiles),
    commentsOn: async (number) => readComments(client, number),
    bodyOf: async (what, number) => readBody(client, what, number),
    pushersOf: async (repository, ref, commit) => readPushers(client, repository, ref, commit),
    contributorsOf: async (commit) => readContributors(client, commit),
    membersOf: async (team) => readMembers(teams, team),
    runApprovals: async (runId) => readRunApprovals(client, runId),
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

function tooManySuites(): EvidenceError {
  return new EvidenceError(
    'unreadable',
    `the commit has ${mostSuites} check suites or more, of which GitHub lists only the newest ${mostSuites}`,
    'Release a commit of its own: an empty commit on top (`git commit --allow-empty`) starts with none. A scheduled workflow that runs on one commit for months makes so many.'
  )
}
