import type { People } from '../core/criterion.ts'
import type { Problem } from '../core/errors.ts'
import type { AnyOutcome } from '../core/outcome.ts'
import type { Subject } from '../core/subject.ts'
import type { Origin } from '../policy/load.ts'
import type { Enforcement } from '../policy/schema.ts'
import type { Bypass } from './bypass.ts'
import type { StageRecord } from './earlier.ts'
import type { WaiverRecord } from './waive.ts'

/** What came of one criterion. */
export interface CriterionResult {
  readonly id: string
  readonly kind: string
  readonly name: string
  /** As it was applied: a criterion whose `active-from` has not come is `evaluate`. */
  readonly enforcement: Exclude<Enforcement, 'disabled'>
  readonly outcome: AnyOutcome
  readonly help?: string
  /** What it was decided from, so that the decision can be replayed; evidence is absent where it could not be had. */
  readonly options: Readonly<Record<string, unknown>>
  readonly evidence?: unknown
}

/** The whole outcome of a run as data. Every report is rendered from it; nothing else is. */
export interface Result {
  readonly schemaVersion: 1
  readonly decision: 'go' | 'no-go'
  /** Whether the run may go on: the exit code is 0 exactly if this is true. */
  readonly allowed: boolean
  /** Of the run: `evaluate` reports a `no-go` and lets the run go on. */
  readonly enforcement: 'active' | 'evaluate'
  readonly stage: string
  readonly subject: Subject
  readonly people: People
  readonly policy: Origin
  readonly criteria: readonly CriterionResult[]
  /** `check --local`: criteria that only GitHub can decide, and that were therefore not decided. */
  readonly leftToGitHub: readonly { readonly id: string; readonly kind: string; readonly name: string }[]
  /** The pull request changes the policy file: what is wrong with the changed one. Blocks. */
  readonly proposedPolicy: readonly Problem[]
  /** The signal that ended the run before it was done (`SIGINT`: cancelled). Then the decision is `no-go`, and nothing allows the run to go on. */
  readonly stoppedBy?: string
  /** The waivers of the policy, each with what came of it. */
  readonly waivers: readonly WaiverRecord[]
  /** Present where the input `bypass` was given: what came of it. It never changes the decision. */
  readonly bypass?: Bypass
  /**
   * Present where the input `result` was given: the stages of this deployment that were run before, oldest first. For the
   * reader only; they never change the decision, nor what is allowed.
   */
  readonly earlier?: readonly StageRecord[]
  /** What the reader should know beside the outcomes. */
  readonly notices: readonly string[]
  readonly startedAt: string
  readonly decidedAt: string
}
