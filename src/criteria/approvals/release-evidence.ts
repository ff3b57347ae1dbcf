import type { CommitRange, PullRequest, RangeCommit } from '../../ports/index.ts'

/** A commit from which on changes are judged, by the name that messages have for it. */
export interface Base {
  readonly name: string
  readonly commit: string
}

/** A base that was looked at and how the subject stands to it, where that rules it out. */
export interface RejectedBase extends Base {
  readonly relation: Exclude<CommitRange['relation'], 'ahead'>
}

/** What `scope: release` is judged by. */
export interface ReleaseEvidence {
  /** Absent: there is none, or nothing was asked since the commit is only proposed. */
  readonly base?: Base
  /** Those before `base`, or instead of it, from the greatest version down. */
  readonly rejected: readonly RejectedBase[]
  /** `since` names a tag that the remote does not have. */
  readonly unknownTag?: string
  /** Every commit since the base. */
  readonly commits: readonly RangeCommit[]
  /** The pull requests that were merged into the subject's branch with one of these commits. */
  readonly pullRequests: readonly PullRequest[]
  /** Commit → the paths it changes, of those that an exception could cover by its paths; null: more commits than are looked at. */
  readonly paths: Readonly<Record<string, readonly string[] | null>>
}
