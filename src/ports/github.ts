import type { FileSet } from './files.ts'

/** https://docs.github.com/rest/checks/runs. `status` and `conclusion` are open: unknown words are kept. */
export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly status: string
  readonly conclusion: string | null
  /** Slug of the app that made it; null where GitHub gives none. */
  readonly app: string | null
  readonly suite: number | null
  readonly startedAt: string | null
  readonly completedAt: string | null
  readonly url: string | null
}

/** https://docs.github.com/rest/commits/statuses */
export interface CommitStatus {
  readonly id: number
  readonly context: string
  readonly state: string
  /** Login of who made it; null where GitHub gives none. */
  readonly creator: string | null
  readonly createdAt: string
  readonly url: string | null
}

/** https://docs.github.com/rest/actions/workflow-runs */
export interface WorkflowRun {
  readonly id: number
  readonly attempt: number
  /** `.github/workflows/ci.yml`, without a trailing `@ref`. */
  readonly path: string
  readonly name: string | null
  readonly event: string
  readonly status: string | null
  readonly conclusion: string | null
  readonly suite: number | null
  /** `owner/name` of the repository that the commit lies in: another one where the run is of a fork. Null where GitHub gives none. */
  readonly headRepository: string | null
  readonly createdAt: string
  /** When the latest attempt started; null where GitHub gives none. */
  readonly runStartedAt: string | null
  readonly url: string
}

/** https://docs.github.com/rest/actions/workflow-jobs */
export interface WorkflowJob {
  /** The same number as the job's check run. */
  readonly id: number
  readonly runId: number
  readonly attempt: number
  readonly name: string
  readonly status: string
  readonly runner: string | null
}

/** https://docs.github.com/rest/actions/artifacts */
export interface Artifact {
  readonly id: number
  readonly name: string
  /** In bytes, of the zip file; of the file itself where it was uploaded as it is (`archive: false`). */
  readonly size: number
  readonly expired: boolean
  /** `sha256:` and the hash of the same; null where GitHub gives none. */
  readonly digest: string | null
  readonly createdAt: string | null
  /** The run that it is of; null where GitHub gives none. */
  readonly runId: number | null
  /** The head commit of that run; null where GitHub gives none. */
  readonly headSha: string | null
}

export interface Actor {
  readonly login: string
  readonly type: string
}

/** A pull request that GitHub associates with the commit, with what decides who approved it. */
export interface PullRequest {
  readonly number: number
  readonly url: string
  readonly merged: boolean
  /** Null: the account was deleted. */
  readonly author: Actor | null
  readonly baseRef: string
  readonly headSha: string
  readonly mergeSha: string | null
  readonly reviews: readonly Review[]
  readonly contributors: readonly Contributor[]
}

export interface Review {
  /** Null: the account was deleted ("ghost"). */
  readonly author: Actor | null
  /** APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED, PENDING, or a word we do not know. */
  readonly state: string
  readonly commit: string | null
  readonly submittedAt: string | null
  /** Whether GitHub says that the author may push to the repository. */
  readonly canPush: boolean
  readonly url: string
}

/** An author, co-author or committer of a commit of the pull request; login is null where GitHub knows no account. */
export interface Contributor {
  readonly commit: string
  readonly role: 'author' | 'committer'
  readonly login: string | null
  readonly name: string | null
}

/** A file as it is at a ref of the repository. */
export interface FileAtRef {
  /** The commit that the ref led to. */
  readonly commit: string
  /** Undefined: GitHub says that the commit has no such file. */
  readonly text: string | undefined
}

/** What only GitHub knows. */
export interface GitHubPort {
  /** Every check run on the commit, superseded ones included. */
  readonly checkRuns: (commit: string) => Promise<readonly CheckRun[]>
  /** Every commit status, in the order of their making or not. */
  readonly statuses: (commit: string) => Promise<readonly CommitStatus[]>
  /** Every workflow run whose head is the commit. */
  readonly workflowRuns: (commit: string) => Promise<readonly WorkflowRun[]>
  /** The jobs of every attempt of a workflow run. */
  readonly workflowJobs: (runId: number) => Promise<readonly WorkflowJob[]>
  /** The artifacts of exactly that name which the run uploaded, in any of its attempts, expired ones included. */
  readonly artifacts: (runId: number, name: string) => Promise<readonly Artifact[]>
  /** The files in an artifact. Rejects where it expired, and where what arrived is not what was uploaded. */
  readonly artifactFiles: (artifact: Artifact) => Promise<FileSet>
  /** The pull requests that GitHub associates with the commit. */
  readonly pullRequestsOf: (commit: string) => Promise<readonly PullRequest[]>
  readonly pullRequest: (number: number) => Promise<PullRequest>
  /** The ref is full (`refs/heads/main`), `HEAD` for the default branch, or whatever names a commit. Rejects where there is no such ref. */
  readonly fileAt: (ref: string, path: string) => Promise<FileAtRef>
  /** The user's role on the repository: `admin`, `maintain`, `write`, `triage`, `read`, `none`, or a custom role's name. */
  readonly roleOf: (login: string) => Promise<string>
}
