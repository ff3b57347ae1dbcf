import { judgeBypass, type BypassAsked } from './bypass.ts'
import { decide } from './decide.ts'
import type { Result } from './result.ts'
import { waive, type StandingWaiver } from './waive.ts'

/** All of a result that the criteria do not decide; their outcomes are as the kinds gave them, none is waived yet. */
export interface Facts extends Omit<Result, 'decision' | 'allowed' | 'waivers' | 'bypass'> {
  readonly waivers: readonly StandingWaiver[]
  readonly bypass?: BypassAsked
}

/** Waivers, decision, bypass: the result as of `decidedAt`. The same for a run and for its replay. */
export function conclude({ bypass: asked, ...facts }: Facts): Result {
  const { criteria, waivers } = waive(facts.criteria, facts.waivers, facts.subject, new Date(facts.decidedAt))
  const stopped = facts.stoppedBy !== undefined
  const decision = stopped || facts.proposedPolicy.length > 0 ? 'no-go' : decide(criteria)
  const bypass = asked === undefined ? undefined : judgeBypass(asked, { ...facts, criteria, decision })
  const goesOn = decision === 'go' || facts.enforcement === 'evaluate' || bypass?.status === 'used'
  const { schemaVersion, ...rest } = facts
  return { schemaVersion, decision, allowed: !stopped && goesOn, ...rest, criteria, waivers, ...(bypass === undefined ? {} : { bypass }) }
}
