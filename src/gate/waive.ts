import { blocks, type UnmetOutcome, type WaivedOutcome } from '../core/outcome.ts'
import type { Subject } from '../core/subject.ts'
import { endOf, type Waiver } from '../core/waiver.ts'
import type { RemotePort } from '../ports/index.ts'
import type { CriterionResult } from './result.ts'

/** What came of a waiver in this run. All but `waived` say that it had no effect, and why. */
export type WaiverEffect = 'waived' | 'unused' | 'not-applicable' | 'other-stage' | 'other-commit' | 'tag-elsewhere' | 'expired'

/** A waiver of the policy; one for the tag of the run with the commit that the tag leads to at the remote. */
export interface StandingWaiver extends Waiver {
  /** Absent: nobody asked, or there was no answer. */
  readonly tagCommit?: string
}

export interface WaiverRecord extends StandingWaiver {
  readonly effect: WaiverEffect
}

type Excluded = Extract<WaiverEffect, 'expired' | 'other-commit' | 'tag-elsewhere'>

/** Why the waiver is not for this commit at this moment; undefined: it is. */
function excludes(waiver: StandingWaiver, subject: Subject, now: Date): Excluded | undefined {
  if (!(now.getTime() < endOf(waiver))) return 'expired'
  if (waiver.sha !== undefined && waiver.sha !== subject.commit) return 'other-commit'
  if (waiver.tag === undefined) return undefined
  if (waiver.tag !== subject.tag) return 'other-commit'
  return waiver.tagCommit === subject.commit ? undefined : 'tag-elsewhere'
}

/** Whether the criterion has a waiver that is for this commit at this moment: then nobody waits for it. */
export function isExempt(id: string, waivers: readonly StandingWaiver[], subject: Subject, now: Date): boolean {
  return waivers.some((waiver) => waiver.criterion === id && excludes(waiver, subject, now) === undefined)
}

/**
 * Gives every criterion that is not met and has a waiver the outcome `waived`, and tells what came of each waiver. One
 * that could not be decided is waived like one that failed: the waiver says that the criterion need not hold.
 */
export function waive(
  criteria: readonly CriterionResult[],
  waivers: readonly StandingWaiver[],
  subject: Subject,
  now: Date
): { readonly criteria: readonly CriterionResult[]; readonly waivers: readonly WaiverRecord[] } {
  const holding = waivers.filter((waiver) => excludes(waiver, subject, now) === undefined)
  return {
    criteria: criteria.map((criterion) => {
      const waiver = holding.filter((one) => one.criterion === criterion.id).toSorted((a, b) => endOf(b) - endOf(a))[0]
      return waiver !== undefined && blocks(criterion.outcome) ? { ...criterion, outcome: waived(criterion.outcome, waiver) } : criterion
    }),
    waivers: waivers.map((waiver) => ({ ...waiver, effect: effectOf(waiver, criteria, subject, now) }))
  }
}

function effectOf(waiver: StandingWaiver, criteria: readonly CriterionResult[], subject: Subject, now: Date): WaiverEffect {
  const excluded = excludes(waiver, subject, now)
  if (excluded === 'expired') return excluded
  const outcome = criteria.find(({ id }) => id === waiver.criterion)?.outcome
  if (outcome === undefined) return 'other-stage'
  if (excluded !== undefined) return excluded
  if (blocks(outcome)) return 'waived'
  return outcome.status === 'not-applicable' ? 'not-applicable' : 'unused'
}

function waived(original: UnmetOutcome, { criterion, reason, reference, until, tag, sha }: StandingWaiver): WaivedOutcome {
  const scope = { ...(tag === undefined ? {} : { tag }), ...(sha === undefined ? {} : { sha }) }
  const waiver = { criterion, reason, ...(reference === undefined ? {} : { reference }), until, ...scope }
  const was = original.status === 'error' ? 'it could not be decided' : `it is ${original.status}`
  const why = reference === undefined ? reason : `${reason} (${reference})`
  return {
    status: 'waived',
    reason: original.reason,
    wanted: original.wanted,
    seen: `waived until ${until}: ${why}; without the waiver ${was}: ${original.seen}`,
    findings: [],
    waiver,
    original
  }
}

/**
 * The waivers with what has to be asked of the world: where the tag of the run is. Whoever starts a run by hand can name
 * any tag, so the name alone binds nothing. Without an answer the waiver has no effect.
 * @param ask with the limits of the run: rejects when they are reached
 */
export async function standing(
  waivers: readonly Waiver[],
  { tag }: Subject,
  ask: (name: string) => ReturnType<RemotePort['tag']>
): Promise<readonly StandingWaiver[]> {
  if (tag === undefined || !waivers.some((waiver) => waiver.tag === tag)) return waivers
  const at = await ask(tag).catch(() => undefined)
  return at === undefined ? waivers : waivers.map((waiver) => (waiver.tag === tag ? { ...waiver, tagCommit: at.commit } : waiver))
}
