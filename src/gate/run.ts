import type { AnyKind, RunContext } from '../core/criterion.ts'
import { formatDuration } from '../core/duration.ts'
import { EvidenceError } from '../core/errors.ts'
import type { AnyOutcome } from '../core/outcome.ts'
import type { Subject } from '../core/subject.ts'
import { unlike } from '../core/when.ts'
import type { ClockPort, LogPort, Ports } from '../ports/index.ts'
import type { LoadedPolicy } from '../policy/load.ts'
import type { Registry } from '../policy/registry.ts'
import type { Criterion } from '../policy/schema.ts'
import { decide } from './decide.ts'
import { expand } from './expand.ts'
import { remember } from './remember.ts'
import type { CriterionResult, Result } from './result.ts'

export interface GateRequest {
  readonly subject: Subject
  readonly policy: LoadedPolicy
  readonly registry: Registry
  readonly ports: Ports
  readonly clock: ClockPort
  readonly log: LogPort
  readonly run: RunContext
  readonly stage: string
  readonly enforcement: Result['enforcement']
  /** Milliseconds: how long to wait for what is pending, and how long between two looks at first. */
  readonly waitFor: number
  readonly pollInterval: number
  /** Leave out what only GitHub can decide. */
  readonly local: boolean
  readonly notices?: readonly string[]
  /** What is left of the request quota, if known: when it runs low, the gate looks less often. */
  readonly quota?: () => { readonly limit: number; readonly remaining: number } | undefined
  /** Stops the run: what is not decided by then is an error, and the decision is no-go whatever was. */
  readonly signal: AbortSignal
}

const longestInterval = 60_000
// Below this part of the quota other workflows of the repository come first.
const lowQuota = 0.2

/** Collects, evaluates, waits while something is pending and time is left, and decides. Never rejects for one broken criterion. */
export async function runGate(request: GateRequest): Promise<Result> {
  const { clock, log, registry, subject, stage, policy } = request
  const startedAt = clock.now()
  const deadline = clock.monotonic() + request.waitFor
  const staged = policy.policy.criteria.filter((criterion) => criterion.enforcement !== 'disabled' && criterion.stages.includes(stage))
  const leftOut = (criterion: Criterion): boolean => request.local && registry.get(criterion.kind)?.local !== true
  const criteria = staged.filter((criterion) => !leftOut(criterion))

  const looks = new Map<string, Look>()
  let said = ''
  for (let interval = request.pollInterval; ; interval = Math.min(interval * 1.5, longestInterval)) {
    const left = deadline - clock.monotonic()
    const timeLeft = left > 0 && !request.signal.aborted
    const round = remembering(request.ports)
    const open = criteria.filter((criterion) => looks.get(criterion.id)?.open !== false)
    const looked = await Promise.all(open.map(async (criterion) => look(criterion, round, request, timeLeft)))
    for (const one of looked) looks.set(one.result.id, one)
    const waiting = looked.filter((one) => one.open)
    if (waiting.length === 0 || !timeLeft) break
    const line = waiting.map(({ result }) => describeWaiting(result)).join('; ')
    if (line !== said) log.info(`Waiting up to ${formatDuration(left)} for ${line}`)
    said = line
    const pause = Math.max(isLow(request.quota?.()) ? longestInterval : interval, ...waiting.map((one) => one.retryAfter))
    await clock.sleep(Math.min(pause, Math.max(0, deadline - clock.monotonic())), request.signal)
    if (request.signal.aborted) break
  }

  const ordered = criteria.flatMap((criterion) => looks.get(criterion.id)?.result ?? [])
  const stopped = request.signal.aborted
  const decision = stopped || policy.proposed.length > 0 ? 'no-go' : decide(ordered)
  return {
    schemaVersion: 1,
    decision,
    allowed: !stopped && (decision === 'go' || request.enforcement === 'evaluate'),
    enforcement: request.enforcement,
    stage,
    subject,
    people: policy.policy.people,
    policy: policy.origin,
    criteria: ordered,
    leftToGitHub: staged.filter(leftOut).map(({ id, kind, name }) => ({ id, kind, name })),
    proposedPolicy: policy.proposed,
    notices: [...(request.notices ?? []), ...(stopped ? [`The gate was stopped (${String(request.signal.reason)}) before it was done.`] : [])],
    startedAt: startedAt.toISOString(),
    decidedAt: clock.now().toISOString()
  }
}

interface Look {
  readonly result: CriterionResult
  /** Whether another look can change it: it is pending, or could not be read for a reason that may pass. */
  readonly open: boolean
  /** Milliseconds that GitHub asked to be left alone for. */
  readonly retryAfter: number
}

function isLow(quota: { readonly limit: number; readonly remaining: number } | undefined): boolean {
  return quota !== undefined && quota.remaining < quota.limit * lowQuota
}

function describeWaiting({ name, outcome }: CriterionResult): string {
  return outcome.status === 'pending' ? `${name} (${outcome.awaiting.join(', ')})` : `${name} (${outcome.seen})`
}

function remembering(ports: Ports): Ports {
  return { github: remember(ports.github), remote: remember(ports.remote), tree: remember(ports.tree), worktree: remember(ports.worktree) }
}

async function look(criterion: Criterion, ports: Ports, request: GateRequest, timeLeft: boolean): Promise<Look> {
  const { subject, clock, run, log } = request
  const people = request.policy.policy.people
  const base = { id: criterion.id, kind: criterion.kind, name: criterion.name, enforcement: enforcementAt(criterion, clock.now()), ...(criterion.help === undefined ? {} : { help: criterion.help }) }
  const excluded = criterion.when === undefined ? undefined : unlike(criterion.when, subject)
  if (excluded !== undefined) {
    const outcome: AnyOutcome = { status: 'not-applicable', reason: 'other-run', wanted: excluded, seen: `not applicable: ${excluded}`, findings: [] }
    return { result: { ...base, outcome, options: criterion.options }, open: false, retryAfter: 0 }
  }
  try {
    const kind = kindOf(criterion, request.registry)
    const options = expand(criterion.options, subject)
    const evidence = await untilStopped(kind.collect(options, { subject, ports, run, people }), request.signal)
    const outcome = kind.evaluate(options, evidence, { subject, now: clock.now(), timeLeft, people })
    return { result: { ...base, outcome, options, evidence }, open: outcome.status === 'pending', retryAfter: 0 }
  } catch (error) {
    if (!(error instanceof EvidenceError)) log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error))
    const outcome = errorOutcome(criterion, error, request.registry.get(criterion.kind))
    return { result: { ...base, outcome, options: criterion.options }, open: error instanceof EvidenceError && error.transient, retryAfter: error instanceof EvidenceError ? error.retryAfter : 0 }
  }
}

/** Gives up on an answer when the run is stopped, so that the report is still written. */
async function untilStopped<Answer>(answer: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  let stop = (): void => undefined
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new EvidenceError('timed-out', `the gate was stopped (${String(signal.reason)}) before the answer came`, 'Run the gate again.'))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
  })
  return Promise.race([answer, stopped]).finally(() => signal.removeEventListener('abort', stop))
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
