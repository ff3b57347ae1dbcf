/**
 * What a world is made of besides git data: plain, mutable objects. Optional `outside` says that the object is not what
 * GitHub's description allows, on purpose; responses that contain it are not held against the description.
 */
import type { JsonObject } from './json.ts'

/** A user as REST spells it: the login of a bot ends in `[bot]`. */
export interface Account { login: string; type: 'User' | 'Bot' | 'Mannequin' }
/** A login, an account, or null for a user that was deleted. */
export type Who = string | Account | null

export interface App { id: number; slug: string; name: string }

export interface CheckRun {
  id: number
  name: string
  sha: string
  status: string
  conclusion: string | null
  app: App | null
  suite: number | null
  startedAt: string | null
  completedAt: string | null
  detailsUrl: string | null
  outside?: boolean
}

export interface Status {
  id: number
  context: string
  sha: string
  state: string
  creator: Account | null
  description: string | null
  targetUrl: string | null
  createdAt: string
  outside?: boolean
}

export interface WorkflowRun {
  id: number
  name: string
  path: string
  event: string
  sha: string
  branch: string | null
  attempt: number
  number: number
  status: string
  conclusion: string | null
  suite: number
  actor: Account
  workflowId: number
  createdAt: string
  startedAt: string
  updatedAt: string
  /** `owner/name`; another one than the world's for a run of a fork, null where it is gone. */
  headRepository: string | null
  pullRequests: number[]
  outside?: boolean
}

/** A job of a workflow run; name, status, conclusion and times are those of its check run, which has the same id. */
export interface Job { runId: number; attempt: number; checkRun: CheckRun; createdAt: string; runnerName: string | null; labels: string[]; steps: JsonObject[] }

/** What a run uploaded: `content` is what the storage has, `size` and `digest` are what GitHub says of it. */
export interface Artifact {
  id: number
  runId: number
  name: string
  content: Buffer
  /** The media type that the storage gives it. */
  type: string
  size: number
  digest: string | null
  expired: boolean
  createdAt: string
  outside?: boolean
}

/** One author or committer of a commit; `account` is null when no user has the address. */
export interface Person { name: string; email: string; account: Account | null }

export interface PullRequestCommit { oid: string; message: string; authors: Person[]; committer: Person }

export interface Review {
  id: number
  user: Account | null
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  /** null: GitHub no longer has the commit. */
  commit: string | null
  body: string
  submittedAt: string
  outside?: boolean
}

/** What happened to a ref. */
export interface Activity {
  ref: string
  before: string
  after: string
  type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge'
  actor: Account | null
  at: string
}

/** What somebody said about jobs of a run that wait for environments. */
export interface RunApproval {
  runId: number
  state: string
  environments: string[]
  user: Account | null
  comment: string
  outside?: boolean
}

/** A comment in the conversation of a pull request. */
export interface Comment {
  id: number
  user: Account | null
  body: string
  createdAt: string
  /** null: never edited. */
  editedAt: string | null
  /** Somebody hid it. */
  minimized?: boolean
}

export interface PullRequest {
  number: number
  title: string
  state: 'open' | 'closed'
  merged: boolean
  draft: boolean
  author: Account | null
  baseRef: string
  baseOid: string
  headRef: string
  headOid: string
  /** `owner/name`; another one than the world's for a fork. */
  headRepository: string
  mergeCommit: string | null
  mergedBy: Account | null
  createdAt: string
  updatedAt: string
  closedAt: string | null
  mergedAt: string | null
  commits: PullRequestCommit[]
  reviews: Review[]
  comments: Comment[]
  body: string
  /** When the body was changed after it was sent. */
  editedAt: string | null
  /** Commits that GitHub associates with the pull request. */
  associatedCommits: string[]
  outside?: boolean
}

export interface Issue { number: number; title: string; state: 'open' | 'closed'; author: Account | null; body: string; editedAt: string | null; createdAt: string }

/** What is left of a rate limit; `reset` in seconds since the epoch. */
export interface Quota { limit: number; remaining: number; reset: number }

/** The record as an account: the type is read off the login. */
export function account(who: string | Account): Account
export function account(who: Who): Account | null
export function account(who: Who): Account | null {
  if (typeof who !== 'string') return who
  return { login: who, type: who.endsWith('[bot]') ? 'Bot' : 'User' }
}
