import type { AnyKind, Concluded, RunContext, Siblings } from '../core/criterion.ts'
import { EvidenceError } from '../core/errors.ts'
import type { AnyOutcome } from '../core/outcome.ts'
import type { Subject } from '../core/subject.ts'
import { unlike } from '../core/when.ts'
import type { LoadedPolicy } from '../policy/load.ts'
import type { Registry } from '../policy/registry.ts'
import type { Criterion } from '../policy/schema.ts'
import type { ClockPort, LogPort, Ports } from '../ports/index.ts'
import { expand } from './expand.ts'
import type { CriterionResult } from './result.ts'
import { waive, type StandingWaiver } from './waive.ts'

/** The reason of a criterion that `when` keeps out of this run. */
export const otherRun = 'other-run'

export interface Look {
  readonly result: CriterionResult
  /** Whether another look can change it: it is pending, or could not be read for a reason that may pass. */
  readonly open: boolean
  /** Milliseconds that GitHub asked to be left alone for. */
  readonly retryAfter: number
}

interface LookRequest {
  readonly subject: Subject
  readonly policy: LoadedPolicy
  readonly registry: Registry
  readonly clock: ClockPort
  readonly log: LogPort
  readonly run: RunContext
  /** Stops the run. */
  readonly signal: AbortSignal
  /** Ends the look. */
  readonly lookLimit: AbortSignal
}

/**
 * Collects and evaluates one criterion. Never rejects: what goes wrong is its outcome `error`, and hides no other.
 * @param others for a kind that concludes
 */
export async function look(criterion: Criterion, ports: Ports, request: LookRequest, timeLeft: boolean, others?: readonly Concluded[]): Promise<Look> {
  const { subject, clock, run, log } = request
  const people = request.policy.policy.people
  const base = { id: criterion.id, kind: criterion.kind, name: criterion.name, enforcement: enforcementAt(criterion, clock.now()), ...(criterion.help === undefined ? {} : { help: criterion.help }) }
  const excluded = criterion.when === undefined ? undefined : unlike(criterion.when, subject)
  if (excluded !== undefined) {
    const outcome: AnyOutcome = { status: 'not-applicable', reason: otherRun, wanted: excluded, seen: `not applicable: ${excluded}`, findings: [] }
    return { result: { ...base, outcome, options: criterion.options }, open: false, retryAfter: 0 }
  }
  try {
    const kind = kindOf(criterion, request.registry)
    const options = expand(criterion.options, subject)
    const siblings = siblingsOf(criterion.kind, request)
    const evidence = await inTime(kind.collect(options, { subject, ports, run, people, id: criterion.id, siblings }), request)
    const outcome = kind.evaluate(options, evidence, { subject, now: clock.now(), timeLeft, people, ...(others === undefined ? {} : { concluded: others }) })
    return { result: { ...base, outcome, options, evidence }, open: outcome.status === 'pending', retryAfter: 0 }
  } catch (error) {
    if (!(error instanceof EvidenceError)) log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error))
    const outcome = errorOutcome(criterion, error, request.registry.get(criterion.kind))
    return { result: { ...base, outcome, options: criterion.options }, open: error instanceof EvidenceError && error.transient, retryAfter: error instanceof EvidenceError ? error.retryAfter : 0 }
  }
}

/** What kinds that conclude are told of the other criteria. */
export function concluded(results: readonly CriterionResult[], waivers: readonly StandingWaiver[], subject: Subject, now: Date): readonly Concluded[] {
  return waive(results, waivers, subject, now).criteria.map(({ id, kind, name, outcome }) => ({ id, kind, name, outcome }))
}

function siblingsOf(kind: string, { policy, subject }: LookRequest): Siblings {
  const alive = policy.policy.criteria.filter((one) => one.kind === kind && one.enforcement !== 'disabled' && (one.when === undefined || unlike(one.when, subject) === undefined))
  return Object.fromEntries(alive.map((one) => [one.id, expandOrLeave(one.options, subject)]))
}

/** What this run cannot fill in stays as it is written: whoever owns the options is `error` for it. */
function expandOrLeave<Value>(options: Value, subject: Subject): Value {
  try {
    return expand(options, subject)
  } catch (error) {
    if (error instanceof EvidenceError) return options
    throw error
  }
}

/** Gives up on an answer when the run is stopped or its time is over, so that the report is still written. */
export async function inTime<Answer>(answer: Promise<Answer>, { signal, lookLimit }: Pick<LookRequest, 'signal' | 'lookLimit'>): Promise<Answer> {
  let giveUp = (): void => undefined
  const over = new Promise<never>((_, reject) => {
    giveUp = () => {
      const why = signal.aborted ? `the gate was stopped (${String(signal.reason)}) before the answer came` : 'the answer was not complete when the time that the gate had was over'
      reject(new EvidenceError('timed-out', why, 'Run the gate again, with a longer `wait-for` if GitHub is slow.'))
    }
  })
  // Not AbortSignal.any: on Node 20 what it gives can be collected as garbage before it aborts.
  const either = [signal, lookLimit]
  for (const one of either) one.addEventListener('abort', giveUp, { once: true })
  if (either.some((one) => one.aborted)) giveUp()
  return Promise.race([answer, over]).finally(() => {
    for (const one of either) one.removeEventListener('abort', giveUp)
  })
}

function kindOf(criterion: Criterion, registry: Registry): AnyKind {
  const kind = registry.get(criterion.kind)
  if (kind === undefined) throw new TypeError(`no kind ${criterion.kind}`)
  return kind
}

/** What could not be decided blocks, with the words of whoever could not read it. A bug blocks, too. */
export function errorOutcome(criterion: Pick<Criterion, 'kind'>, error: unknown, kind: AnyKind | undefined): AnyOutcome {
  const wanted = kind?.title ?? criterion.kind
  if (error instanceof EvidenceError) {
    return { status: 'error', reason: error.code, wanted, seen: error.message, remedy: error.remedy, findings: [] }
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    status: 'error',
    reason: 'internal',
    wanted,
    seen: `the gate itself failed here: ${message}`,
    remedy: 'This is a bug in the gate. Run it with debug logging (re-run the job with "Enable debug logging") and open an issue with the log.',
    findings: []
  }
}

function enforcementAt({ enforcement, activeFrom }: Criterion, now: Date): CriterionResult['enforcement'] {
  const notYet = activeFrom !== undefined && now.getTime() < Date.parse(`${activeFrom}T00:00:00Z`)
  return enforcement === 'active' && !notYet ? 'active' : 'evaluate'
}
