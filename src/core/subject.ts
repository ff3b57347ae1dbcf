/** What is to be deployed. Every criterion is about `commit` (the in-toto word for it is subject, too). */
export interface Subject {
  readonly repository: { readonly owner: string; readonly name: string }
  /** Full object name of the commit, 40 or 64 lower-case hexadecimal digits. */
  readonly commit: string
  /** The event that started the run, or `local` on a terminal. */
  readonly event: string
  /** The full ref of the run (`refs/heads/main`, `refs/tags/v1.2.3`), where it has one. */
  readonly ref?: string
  /** Short name of the tag that is being released. */
  readonly tag?: string
  /** The version that the tag spells; absent where there is no tag or it does not follow the pattern. */
  readonly version?: string
  /** How a version is spelled as a tag, e.g. `v{version}`; absent: with or without a leading `v`. */
  readonly tagPattern?: string
  /** The branch that released commits live on; absent where neither the policy, the event nor the remote named one. */
  readonly branch?: string
  /** Set while the commit is only proposed (`pull_request`, `merge_group`), not yet on its branch. */
  readonly proposed: boolean
  /** The pull request that the event is about. */
  readonly pullRequest?: number
  /** GitHub's test merge of a pull request (`refs/pull/N/merge`), which `actions/checkout` checks out. */
  readonly testMerge?: string
  /** The environment that is deployed to, where the run names one. */
  readonly environment?: string
  /** Who started the run. */
  readonly actor?: string
}

/** `owner/name`. */
export function fullName(repository: Subject['repository']): string {
  return `${repository.owner}/${repository.name}`
}

/** The first 10 digits, as people read commits. */
export function shortSha(sha: string): string {
  return sha.slice(0, 10)
}
