import type { z } from 'zod'
import type { Ports } from '../ports/index.ts'
import type { AnyOutcome, Outcome } from './outcome.ts'
import type { Subject } from './subject.ts'

/** A `permissions:` line of a workflow job. */
export type Permission = `${string}: read`

/** A commit status by its identity: https://docs.github.com/rest/commits/statuses */
export interface OwnStatus {
  readonly context: string
  /** Login; null where GitHub gives none. */
  readonly creator: string | null
}

/** Facts about this run that the workflow or the terminal gave, not the world. All optional: a terminal has none. */
export interface RunContext {
  /** `toJSON(needs)`, as the user passed it in. */
  readonly needs?: string
  /** `toJSON(steps)`, as the user passed it in. */
  readonly steps?: string
  readonly runId?: number
  readonly runAttempt?: number
  /** The key of the gate's job in its workflow, and the runner that it runs on. */
  readonly job?: string
  readonly runner?: string
  /** `job.check_run_id`: the check run of the gate's own job. */
  readonly checkRunId?: number
  /** The commit status that the gate itself sets, and whose account sets it. */
  readonly status?: OwnStatus
}

/** The `people` of the policy: group name → members. */
export type People = Readonly<Record<string, Group>>

/** Logins, and teams as `org/team`; at least one of either. */
export interface Group {
  readonly users: readonly string[]
  readonly teams?: readonly string[]
}

/** The criteria of one kind, by id in the policy's order: their options as the kind's own schema gave them. */
export type Siblings = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** What `collect` may use. The ports remember their answers for one round, so that no fact is fetched twice. */
export interface CollectContext {
  readonly subject: Subject
  readonly ports: Ports
  readonly run: RunContext
  readonly people: People
  /** Id of the criterion. */
  readonly id: string
  /**
   * Every criterion of the same kind that is not disabled and whose `when` has room for this run, the criterion itself
   * among them; also those of other stages.
   */
  readonly siblings: Siblings
}

/** What came of another criterion of this run, waivers applied. */
export interface Concluded {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly outcome: AnyOutcome
}

export interface EvaluateContext {
  readonly subject: Subject
  /** When the evidence was complete. */
  readonly now: Date
  /** Whether the gate will look again: what is not there yet may be `pending` only while this is true. */
  readonly timeLeft: boolean
  readonly people: People
  /** For a kind that `concludes`: what this run decides beside it, in the policy's order. Absent: nothing. */
  readonly concluded?: readonly Concluded[]
}

/** The policy around a criterion, for what its options name. */
export interface Surroundings {
  readonly people: People
  /** Id of the criterion. */
  readonly id: string
  /** Every criterion of the policy by id, as it is written: nothing of it may have been checked yet. */
  readonly criteria: Readonly<Record<string, unknown>>
}

export interface OptionProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/**
 * One kind of criterion. `collect` does I/O through ports and gives JSON-serialisable evidence; `evaluate` is pure and
 * synchronous. Neither catches: an EvidenceError becomes the outcome `error`.
 */
export interface CriterionKind<Options extends z.ZodRawShape, Evidence, Reason extends string> {
  /** Folder name and discriminator in the policy. */
  readonly kind: string
  /** One line: what it decides. */
  readonly title: string
  /** The options beyond the keys that every criterion has; each described. */
  readonly options: z.ZodObject<Options, z.core.$strict>
  /** What the token needs for it. */
  readonly permissions: readonly Permission[]
  /** Whether a terminal without GitHub can decide it: git and the work tree suffice. */
  readonly local: boolean
  /** Whether it is evaluated after all kinds that do not, with what came of them. */
  readonly concludes?: true
  /** Every reason that `evaluate` can give, with its documentation. */
  readonly reasons: Readonly<Record<Reason, string>>
  /** Complete criteria as YAML, for documentation and tests. */
  readonly examples: readonly string[]
  /** What is wrong with options that each alone are right, e.g. a group that `people` does not have; the path is within the options. */
  readonly verify?: (options: z.output<z.ZodObject<Options, z.core.$strict>>, policy: Surroundings) => readonly OptionProblem[]
  readonly collect: (options: z.output<z.ZodObject<Options, z.core.$strict>>, context: CollectContext) => Promise<Evidence>
  readonly evaluate: (
    options: z.output<z.ZodObject<Options, z.core.$strict>>,
    evidence: Evidence,
    context: EvaluateContext
  ) => Outcome<Reason>
}

/** Identity; lets TypeScript infer the parts and checks that every reason used is documented. */
export function defineCriterion<Options extends z.ZodRawShape, Evidence, Reason extends string>(
  definition: CriterionKind<Options, Evidence, Reason>
): CriterionKind<Options, Evidence, Reason> {
  return definition
}

/** A kind whose types were forgotten: what the registry, the policy and the engine hold. */
export interface AnyKind extends Omit<CriterionKind<z.ZodRawShape, unknown, string>, 'collect' | 'evaluate' | 'verify' | 'reasons' | 'options'> {
  readonly options: z.ZodObject
  readonly reasons: Readonly<Record<string, string>>
  // Method syntax: bivariant parameters, so that every CriterionKind is an AnyKind. The engine hands each kind only
  // options that the kind's own schema parsed and evidence that its own `collect` gave.
  verify?(options: unknown, policy: Surroundings): readonly OptionProblem[]
  collect(options: unknown, context: CollectContext): Promise<unknown>
  evaluate(options: unknown, evidence: unknown, context: EvaluateContext): Outcome
}
