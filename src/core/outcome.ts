import type { EvidenceErrorCode } from './errors.ts'
import type { Finding } from './finding.ts'

interface Base<Reason extends string> {
  /** Stable code, documented per kind; never prose. */
  readonly reason: Reason
  /** What the criterion asks for, built from the options that decided. */
  readonly wanted: string
  /** What the evidence showed. */
  readonly seen: string
  readonly findings: readonly Finding[]
}

/** What a kind's `evaluate` says about one criterion (DESIGN: `passed`, `failed`, `pending`, `not-applicable`). */
export type Outcome<Reason extends string = string> =
  | (Base<Reason> & { readonly status: 'passed' })
  | (Base<Reason> & { readonly status: 'failed'; readonly remedy: string })
  | (Base<Reason> & { readonly status: 'pending'; readonly remedy: string; readonly awaiting: readonly string[] })
  | (Base<Reason> & { readonly status: 'not-applicable' })

/** The outcome of a criterion whose evidence could not be had. Only the engine makes it. */
export type ErrorOutcome = Base<EvidenceErrorCode> & { readonly status: 'error'; readonly remedy: string }

/** What the result holds per criterion. */
export type AnyOutcome = Outcome | ErrorOutcome

/** The statuses with which an active criterion blocks. */
export function blocks(outcome: AnyOutcome): boolean {
  return outcome.status !== 'passed' && outcome.status !== 'not-applicable'
}
