import { EvidenceError } from '../core/errors.ts'
import type { GitHubPort } from '../ports/index.ts'

/** GitHub without a token: every question is refused, so that what needs GitHub is `error`, never a pass. */
export function noGitHub(): GitHubPort {
  const refuse = async (): Promise<never> => {
    throw new EvidenceError(
      'permission-denied',
      'GitHub was not asked: there is no token',
      'Set GITHUB_TOKEN (for example `GITHUB_TOKEN=$(gh auth token)`), or run `check --local` to decide only what this machine can.'
    )
  }
  return {
    checkRuns: refuse,
    statuses: refuse,
    workflowRuns: refuse,
    workflowJobs: refuse,
    artifacts: refuse,
    artifactFiles: refuse,
    pullRequestsOf: refuse,
    pullRequest: refuse,
    pullRequests: refuse,
    commitsBetween: refuse,
    pathsOfCommit: refuse,
    pullRequestSides: refuse,
    pathsOf: refuse,
    commentsOn: refuse,
    bodyOf: refuse,
    pushersOf: refuse,
    contributorsOf: refuse,
    membersOf: refuse,
    runApprovals: refuse,
    fileAt: refuse,
    roleOf: refuse
  }
}
