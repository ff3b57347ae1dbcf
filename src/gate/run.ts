import { setMaxListeners } from 'node:events'
import type { Concluded, RunContext } from '../core/criterion.ts'
import { formatDuration } from '../core/duration.ts'
import type { Subject } from '../core/subject.ts'
import type { ClockPort, LogPort, Ports } from '../ports/index.ts'
import { usersOf } from '../policy/exceptions.ts'
import type { LoadedPolicy } from '../policy/load.ts'
import type { Registry } from '../policy/registry.ts'
import type { Criterion } from '../policy/schema.ts'
import type { BypassAsked, BypassRequest } from './bypass.ts'
import { conclude } from './conclude.ts'
import { decide } from './decide.ts'
import type { StageRecord } from './earlier.ts'
import { concluded, inTime, look, type Look } from './look.ts'
import { remember } from './remember.ts'
import type { CriterionResult, Result } from './result.ts'
import { isExempt, standing, waive, type StandingWaiver } from './waive.ts'

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
  /** The input `bypass`. */
  readonly bypass?: BypassRequest | undefined
  /** The stages that the input `result` tells of; they are only reported. */
  readonly earlier?: readonly StageRecord[] | undefined
  /** What is left of the request quota, if known: when it runs low, the gate looks less often. */
  readonly quota?: () => { readonly limit: number; readonly remaining: number } | undefined
  /** Stops the run: what is not decided by then is an error, and the decision is no-go whatever was. */
  readonly signal: AbortSignal
}

const longestInterval = 60_000
// A look may take until the deadline, but at least so long: with `wait-for: 0` there is one look, and it needs its time.
const leastLook = 60_000
// Timers take 31 bits of milliseconds.
const longestTimer = 2 ** 31 - 1
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
  const concludes = ({ kind }: Criterion): boolean => registry.get(kind)?.concludes === true

  const looks = new Map<string, Look>()
  let waivers: readonly StandingWaiver[] = policy.policy.waivers
  let said = ''
  for (let interval = request.pollInterval; ; interval = Math.min(interval * 1.5, longestInterval)) {
    const left = deadline - clock.monotonic()
    const timeLeft = left > 0 && !request.signal.aborted
    const round = remembering(request.ports)
    // What concludes is looked at again whenever something else is, since that can change it.
    const open = criteria.filter((criterion) => looks.get(criterion.id)?.open !== false || concludes(criterion))
    const limit = new AbortController()
    // One listener for each criterion, which is no leak.
    setMaxListeners(0, limit.signal, request.signal)
    const timer = setTimeout(() => limit.abort(), Math.min(Math.max(left, leastLook), longestTimer))
    const limits = { signal: request.signal, lookLimit: limit.signal }
    waivers = await standing(policy.policy.waivers, subject, async (tag) => inTime(round.remote.tag(tag), limits))
    const isWaitedFor = (id: string): boolean => !isExempt(id, waivers, subject, clock.now())
    const lookAt = async (some: readonly Criterion[], others?: readonly Concluded[]): Promise<void> => {
      const looked = await Promise.all(some.map(async (one) => look(one, round, { ...request, ...limits }, timeLeft && isWaitedFor(one.id), others)))
      for (const one of looked) looks.set(one.result.id, one)
    }
    const first = criteria.filter((criterion) => !concludes(criterion))
    await lookAt(open.filter((criterion) => !concludes(criterion)))
    await lookAt(open.filter(concludes), concluded(resultsOf(first, looks), waivers, subject, clock.now()))
    clearTimeout(timer)
    const waiting = open.flatMap(({ id }) => looks.get(id) ?? []).filter((one) => one.open && isWaitedFor(one.result.id))
    const stale = open.length < criteria.length
    const opens = decide(waive(resultsOf(criteria, looks), waivers, subject, clock.now()).criteria) === 'go'
    if (waiting.length === 0 && stale && opens && !request.signal.aborted) {
      // Minutes may have passed since some of it was seen: what opens the gate was all true in one look.
      looks.clear()
      continue
    }
    if (waiting.length === 0 || !timeLeft) break
    const line = waiting.map(({ result }) => describeWaiting(result)).join('; ')
    if (line !== said) log.info(`Waiting up to ${formatDuration(left)} for ${line}`)
    said = line
    const pause = Math.max(isLow(request.quota?.()) ? longestInterval : interval, ...waiting.map((one) => one.retryAfter))
    await clock.sleep(Math.min(pause, Math.max(0, deadline - clock.monotonic())), request.signal)
    if (request.signal.aborted) break
  }

  return conclude({
    schemaVersion: 1,
    enforcement: request.enforcement,
    stage,
    subject,
    people: policy.policy.people,
    policy: policy.origin,
    criteria: resultsOf(criteria, looks),
    leftToGitHub: staged.filter(leftOut).map(({ id, kind, name }) => ({ id, kind, name })),
    proposedPolicy: policy.proposed,
    ...(request.signal.aborted ? { stoppedBy: String(request.signal.reason) } : {}),
    waivers,
    ...(request.bypass === undefined ? {} : { bypass: { ...request.bypass, ...granted(policy) } }),
    ...(request.earlier === undefined ? {} : { earlier: request.earlier }),
    notices: request.notices ?? [],
    startedAt: startedAt.toISOString(),
    decidedAt: clock.now().toISOString()
  })
}

function granted({ policy: { bypass, people } }: LoadedPolicy): Pick<BypassAsked, 'granted'> {
  return bypass === undefined ? {} : { granted: { users: usersOf(bypass, people), criteria: bypass.criteria } }
}

function resultsOf(criteria: readonly Criterion[], looks: ReadonlyMap<string, Look>): readonly CriterionResult[] {
  return criteria.flatMap((criterion) => looks.get(criterion.id)?.result ?? [])
}

function isLow(quota: { readonly limit: number; readonly remaining: number } | undefined): boolean {
  return quota !== undefined && quota.remaining < quota.limit * lowQuota
}

function describeWaiting({ name, outcome }: CriterionResult): string {
  return outcome.status === 'pending' ? `${name} (${outcome.awaiting.join(', ')})` : `${name} (${outcome.seen})`
}

function remembering(ports: Ports): Ports {
  const { files, github, remote, tree, worktree } = ports
  return { files: remember(files), github: remember(github), remote: remember(remote), tree: remember(tree), worktree: remember(worktree) }
}
