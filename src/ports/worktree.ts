/** One entry of `git status --porcelain=v2` that is not clean. */
export interface WorktreeChange {
  /** Relative to the repository's root. */
  readonly path: string
  readonly change: 'staged' | 'unstaged' | 'staged-and-unstaged' | 'untracked' | 'conflicted' | 'submodule'
  /** Git's two letters, e.g. `M.`, `.D`, `R.`; absent for untracked files. */
  readonly letters?: string
  readonly renamedFrom?: string
}

export interface WorktreeState {
  /** The commit that is checked out; null in a repository without commits. */
  readonly head: string | null
  /** Short name of the branch that is checked out; null when detached. */
  readonly branch: string | null
  readonly changes: readonly WorktreeChange[]
}

export interface WorktreePort {
  /** Undefined: the folder is not in a git work tree. */
  readonly state: () => Promise<WorktreeState | undefined>
}
