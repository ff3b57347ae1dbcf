export interface RemoteTag {
  readonly name: string
  /** The commit that the tag leads to, however many tag objects lie between. */
  readonly commit: string
  readonly annotated: boolean
  /** Whether the tag's signature is valid; absent where nobody asked or an unsigned lightweight tag has none to check. */
  readonly signature?: { readonly verified: boolean; readonly reason: string }
}

/** The repository as others see it: GitHub's API where there is a token, else `git ls-remote`. Never local refs. */
export interface RemotePort {
  /** How messages call it: `github.com/acme/widget` or the remote's name. */
  readonly name: string
  /** Undefined: the remote has no such tag. Rejects where that cannot be told. */
  readonly tag: (name: string) => Promise<RemoteTag | undefined>
  /** The names of all tags. */
  readonly tagNames: () => Promise<readonly string[]>
  /** Where the commit stands to the branch. `unknown-commit`: the remote does not have it at all. */
  readonly contains: (branch: string, commit: string) => Promise<'contained' | 'not-contained' | 'unknown-commit' | 'no-such-branch'>
  /** Undefined: the remote names no default branch. */
  readonly defaultBranch: () => Promise<string | undefined>
}
