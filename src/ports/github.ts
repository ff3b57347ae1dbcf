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
  /** Whether GitHub made the commit, for an account that was logged in; absent where that was not asked. */
  readonly byGitHub?: boolean
}

/** Who a commit says that it is by; login is null where GitHub knows no account. */
export interface Person {
  readonly login: string | null
  readonly name: string | null
}

/** A commit of a range, with the pull requests that GitHub associates with it. */
export interface RangeCommit {
  readonly oid: string
  readonly parents: readonly string[]
  /** First line of the message. */
  readonly subject: string
  readonly date: string
  readonly url: string
  /** The author first, then the co-authors. Whoever made the commit wrote it: a claim, unless GitHub signed it. */
  readonly authors: readonly Person[]
  /** Null where GitHub itself made the commit, or names nobody. */
  readonly committer: Person | null
  /** Whether it has a valid signature by GitHub: GitHub made it, for an account that was logged in. */
  readonly byGitHub: boolean
  /** Those of this repository, merged or not, into any branch. */
  readonly pullRequests: readonly PullRequestRef[]
}

export interface PullRequestRef {
  readonly number: number
  readonly url: string
  readonly merged: boolean
  readonly baseRef: string
}

/** How the head stands to the base, and every commit that is reachable from the head and not from the base. */
export interface CommitRange {
  /** `ahead`: the base is an ancestor of the head. Only then are there commits; `unrelated`: they share no history, or one is not there. */
  readonly relation: 'ahead' | 'identical' | 'behind' | 'diverged' | 'unrelated'
  readonly commits: readonly RangeCommit[]
}

/** Where the change of a pull request comes from and where it goes. */
export interface PullRequestSides {
  readonly headSha: string
  readonly headRef: string
  /** `owner/name`; null: the fork was deleted. */
  readonly headRepository: string | null
  /** The commit of the base branch that it was last compared with. */
  readonly baseSha: string
  /** How many files it changes. */
  readonly changedFiles: number
}

/** A comment on a pull request, not of a review. */
export interface PullRequestComment {
  /** Null: the account was deleted. */
  readonly author: Actor | null
  readonly body: string
  /** Whether the text was changed after it was sent. */
  readonly edited: boolean
  /** Whether somebody hid it. */
  readonly minimized: boolean
  readonly url: string
}

/** What people wrote at the head of a pull request or an issue. */
export interface Body {
  readonly text: string
  readonly url: string
  readonly createdAt: string
  /** When it was changed last after it was sent; null: never. */
  readonly editedAt: string | null
}

/** What somebody said about the jobs of a workflow run that wait for environments. */
export interface RunApproval {
  /** Null: the account was deleted. */
  readonly user: Actor | null
  /** approved, rejected, pending, or a word we do not know. */
  readonly state: string
  readonly environments: readonly string[]
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
  /** The same for many of them, in few requests. */
  readonly pullRequests: (numbers: readonly number[]) => Promise<readonly PullRequest[]>
  /** What head (a full object name) has and base has not. Rejects where it is more than can be read. */
  readonly commitsBetween: (base: string, head: string) => Promise<CommitRange>
  /** Every path that the commit changed against its first parent, old and new names of what it renamed. */
  readonly pathsOfCommit: (commit: string) => Promise<readonly string[]>
  readonly pullRequestSides: (number: number) => Promise<PullRequestSides>
  /**
   * Every path that the pull request changes, old and new names of what it renames.
   * @param changedFiles how many files GitHub says that it changes; rejects where so many are not listed
   */
  readonly pathsOf: (pullRequest: number, changedFiles: number) => Promise<readonly string[]>
  /** Every comment on the pull request but those of reviews, oldest first. */
  readonly commentsOn: (pullRequest: number) => Promise<readonly PullRequestComment[]>
  readonly bodyOf: (what: 'pull-request' | 'issue', number: number) => Promise<Body>
  /** The logins of those who pushed the commit to the ref (full) of the repository (`owner/name`). Rejects where that cannot be told. */
  readonly pushersOf: (repository: string, ref: string, commit: string) => Promise<readonly string[]>
  /** The author, co-authors and committer of a commit. */
  readonly contributorsOf: (commit: string) => Promise<readonly Contributor[]>
  /** The logins of the members of a team (`org/team`), those of its child teams included. */
  readonly membersOf: (team: string) => Promise<readonly string[]>
  /** What was said of the environments that the run's jobs waited for, in any of its attempts. */
  readonly runApprovals: (runId: number) => Promise<readonly RunApproval[]>
  /** The ref is full (`refs/heads/main`), `HEAD` for the default branch, or whatever names a commit. Rejects where there is no such ref. */
  readonly fileAt: (ref: string, path: string) => Promise<FileAtRef>
  /** The user's role on the repository: `admin`, `maintain`, `write`, `triage`, `read`, `none`, or a custom role's name. */
  readonly roleOf: (login: string) => Promise<string>
}
