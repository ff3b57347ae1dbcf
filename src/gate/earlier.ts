import { blocks, type AnyOutcome, type UnmetOutcome } from '../core/outcome.ts'
import { unmet } from './decide.ts'
import type { CriterionResult, Result } from './result.ts'

/** One criterion of a stage, in short. */
export interface CriterionRecord {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly enforcement: CriterionResult['enforcement']
  readonly status: AnyOutcome['status']
  readonly seen: string
}

/** What later stages, and the deployment log, need of a stage that was run before. */
export interface StageRecord {
  readonly stage: string
  readonly decision: Result['decision']
  readonly allowed: boolean
  readonly enforcement: Result['enforcement']
  readonly startedAt: string
  readonly decidedAt: string
  readonly actor?: string
  readonly environment?: string
  /** How many of the active criteria passed or were not applicable, and how many active ones there were. */
  readonly met: number
  readonly active: number
  /** Findings of the level `warning`, of all criteria. */
  readonly warnings: number
  readonly unmet: readonly {
    readonly id: string
    readonly name: string
    readonly status: UnmetOutcome['status']
    readonly reason: string
    readonly seen: string
  }[]
  /** The waivers that had effect. */
  readonly waived: readonly {
    readonly id: string
    readonly name: string
    readonly until: string
    readonly reason: string
  }[]
  /** The bypass that let the run go on; absent: none did. */
  readonly bypass?: { readonly by: readonly string[]; readonly reason: string }
  readonly criteria: readonly CriterionRecord[]
  /** How many criteria are left out of `criteria`; absent: none. */
  readonly omitted?: number
  readonly stoppedBy?: string
}

/** So many criteria of a stage are recorded. */
export const mostRecorded = 200

// UTF-16 units of one text: a record is carried on from stage to stage.
const longestText = 1000

/**
 * The stage that a result is of.
 * @param most criteria that are kept; of the others, only what was not met and what was waived
 */
export function recordOf(result: Result, most = mostRecorded): StageRecord {
  const { stage, decision, allowed, enforcement, startedAt, decidedAt, criteria, bypass, stoppedBy } = result
  const { actor, environment } = result.subject
  const active = criteria.filter((criterion) => criterion.enforcement === 'active')
  return {
    stage,
    decision,
    allowed,
    enforcement,
    startedAt,
    decidedAt,
    ...(actor === undefined ? {} : { actor }),
    ...(environment === undefined ? {} : { environment }),
    met: active.filter(({ outcome }) => !blocks(outcome) && outcome.status !== 'waived').length,
    active: active.length,
    warnings: criteria.flatMap(({ outcome }) => findingsOf(outcome)).filter(({ level }) => level === 'warning').length,
    unmet: unmet(criteria).flatMap(({ id, name, outcome }) =>
      blocks(outcome) ? [{ id, name, status: outcome.status, reason: outcome.reason, seen: short(outcome.seen) }] : []
    ),
    waived: criteria.flatMap(({ id, name, outcome }) =>
      outcome.status === 'waived' ? [{ id, name, until: outcome.waiver.until, reason: short(outcome.waiver.reason) }] : []
    ),
    ...(bypass?.status === 'used' ? { bypass: { by: bypass.by, reason: bypass.reason } } : {}),
    criteria: criteria.slice(0, most).map(({ id, kind, name, enforcement, outcome }) => {
      return { id, kind, name, enforcement, status: outcome.status, seen: short(outcome.seen) }
    }),
    ...(criteria.length > most ? { omitted: criteria.length - most } : {}),
    ...(stoppedBy === undefined ? {} : { stoppedBy })
  }
}

/**
 * The stages that a result tells of, its own last; none of them twice. Nothing that decides reads them: whoever writes
 * the file could write anything into it.
 * @param stage that is run now: what was recorded of an earlier run of it is left out
 */
export function earlierFrom(result: Result, stage?: string): readonly StageRecord[] {
  const before = (result.earlier ?? []).filter((one) => one.stage !== result.stage)
  return [...before, recordOf(result)].filter((one) => one.stage !== stage)
}

function findingsOf(outcome: AnyOutcome): AnyOutcome['findings'] {
  return outcome.status === 'waived' ? outcome.original.findings : outcome.findings
}

function short(text: string): string {
  if (text.length <= longestText) return text
  // No half character at the end.
  return `${text.slice(0, longestText - 1).replace(/\p{Cs}$/u, '')}…`
}
