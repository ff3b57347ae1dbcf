import type { EvidenceErrorCode } from './errors.ts'
import type { JudgedDocument } from './document.ts'
import type { Finding } from './finding.ts'
import type { Waiver } from './waiver.ts'

/** Something that was counted: `362 of 362 tests`, `1204 lines`. */
export interface Figure {
  readonly amount: number
  /** Out of how many; absent where there is no such number. */
  readonly of?: number
  /** What was counted, in the plural: `tests`, `lines`, `hooks`. */
  readonly unit: string
}

/** A part of a criterion that people know by a name of its own, such as a test suite or a document. */
export interface Part {
  /** Unique in the criterion. */
  readonly name: string
  /** Whether all is well with this part. */
  readonly holds: boolean
  readonly seen: string
  readonly figure?: Figure
}

interface Base<Reason extends string> {
  /** Stable code, documented per kind; never prose. */
  readonly reason: Reason
  /** What the criterion asks for, built from the options that decided. */
  readonly wanted: string
  /** What the evidence showed. */
  readonly seen: string
  readonly findings: readonly Finding[]
  /** What the criterion as a whole was measured at. */
  readonly figure?: Figure
  readonly parts?: readonly Part[]
  /** A document that was judged line by line. */
  readonly document?: JudgedDocument
}

/** What a kind's `evaluate` says about one criterion (DESIGN: `passed`, `failed`, `pending`, `not-applicable`). */
export type Outcome<Reason extends string = string> =
  | (Base<Reason> & { readonly status: 'passed' })
  | (Base<Reason> & { readonly status: 'failed'; readonly remedy: string })
  | (Base<Reason> & { readonly status: 'pending'; readonly remedy: string; readonly awaiting: readonly string[] })
  | (Base<Reason> & { readonly status: 'not-applicable' })

/** The outcome of a criterion whose evidence could not be had. Only the engine makes it. */
export type ErrorOutcome = Base<EvidenceErrorCode> & { readonly status: 'error'; readonly remedy: string }

/** An outcome with which an active criterion blocks, unless it is waived. */
export type UnmetOutcome = Extract<Outcome, { status: 'failed' | 'pending' }> | ErrorOutcome

/** The outcome of a criterion that is not met and has a waiver. Only the engine makes it; `original` is what it was. */
export type WaivedOutcome = Base<string> & { readonly status: 'waived'; readonly waiver: Waiver; readonly original: UnmetOutcome }

/** What the result holds per criterion. */
export type AnyOutcome = Outcome | ErrorOutcome | WaivedOutcome

/** Whether an active criterion with this outcome keeps the gate closed. A status that nobody knows does. */
export function blocks(outcome: AnyOutcome): outcome is UnmetOutcome {
  return outcome.status !== 'passed' && outcome.status !== 'not-applicable' && outcome.status !== 'waived'
}
