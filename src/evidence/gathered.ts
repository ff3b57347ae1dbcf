import type { refusals } from '../formats/model.ts'
import type { ArtifactOrigin } from './artifact.ts'

/** Why a file is no evidence: what the gate could not read in it. */
export interface Refused {
  readonly refused: keyof typeof refusals
  readonly detail: string
  /** Line of the report. */
  readonly line?: number
}

/** One report file, and what it says. */
export interface ReportFile<Content> {
  readonly path: string
  readonly bytes: number
  /** Of the content; absent where it was not read to its end. */
  readonly sha256?: string
  /** The commit itself holds a file of this path. */
  readonly tracked: boolean
  readonly content: Content | Refused
}

export type Origin =
  /** `head` is what is checked out: null before the first commit, absent where the folder is no git work tree. */
  | { readonly from: 'checkout'; readonly head?: string | null }
  | ({ readonly from: 'artifact' } & ArtifactOrigin)

/** Every report of one source. */
export interface Gathered<Content> {
  readonly globs: readonly string[]
  readonly origin: Origin
  readonly files: readonly ReportFile<Content>[]
}

export function isRefused(content: unknown): content is Refused {
  return typeof content === 'object' && content !== null && 'refused' in content
}
