import type { Actor, Contributor, RunApproval } from '../../ports/index.ts'

/** What beside the pull requests themselves decides whose approval counts; only what the policy needs is there. */
export interface Facts {
  /** Login in lower case → role on the repository, of those of whom it had to be asked. */
  readonly roles: Readonly<Record<string, string>>
  /** Team (`org/team` in lower case) → logins in lower case, of those teams that had to be asked. */
  readonly members: Readonly<Record<string, readonly string[]>>
  /** By the number of the pull request. */
  readonly pulls: Readonly<Record<string, PullFacts>>
  /** What was approved in the gate's own run; absent where no criterion of the set looks there. */
  readonly run?: RunFacts
}

/** Of one pull request; each part is absent where no criterion of the set needs it. */
export interface PullFacts {
  /** Logins of those who pushed its head. */
  readonly pushers?: readonly string[]
  /** The comments that begin with a phrase that some criterion asks for. */
  readonly comments?: readonly PhraseComment[]
  /** Null: the base has no CODEOWNERS. */
  readonly ownership?: Ownership | null
}

export interface PhraseComment {
  readonly author: Actor | null
  /** Its first line. */
  readonly line: string
  readonly edited: boolean
  readonly minimized: boolean
  readonly url: string
}

/** Who owns what a pull request changes. */
export interface Ownership {
  /** The CODEOWNERS that was read, and the commit of the base that it lies in. */
  readonly path: string
  readonly commit: string
  /** Lines of it that say nothing, as GitHub sees it. */
  readonly problems: readonly { readonly line: number; readonly message: string }[]
  /** How many paths the pull request changes. */
  readonly changed: number
  /** The lines that are the last match of some changed path and name owners. */
  readonly owned: readonly OwnedPaths[]
}

export interface OwnedPaths {
  readonly line: number
  readonly pattern: string
  /** `@user`, `@org/team` or an e-mail address, as they are written. */
  readonly owners: readonly string[]
  /** How many changed paths it owns, and the first of them. */
  readonly amount: number
  readonly paths: readonly string[]
}

export interface RunFacts {
  /** Whether the run is of the commit that is judged. */
  readonly sameCommit: boolean
  readonly approvals: readonly RunApproval[]
}

/** The authors and committers of what has no pull request. */
export interface Direct {
  readonly contributors: readonly Contributor[]
  readonly pushers?: readonly string[]
}
