import type { Registry } from '../policy/registry.ts'
import { decide } from './decide.ts'
import type { CriterionResult, Result } from './result.ts'
import { errorOutcome, otherRun } from './look.ts'

export interface Replay {
  readonly result: Result
  /** Where the decision made again is not the recorded one, a line each. */
  readonly differences: readonly string[]
}

/** Evaluates the recorded evidence again, as of the recorded moment. What had no evidence keeps its outcome. */
export function replayed(record: Result, registry: Registry): Replay {
  const criteria = record.criteria.map((criterion) => ({ ...criterion, outcome: again(criterion, record, registry) }))
  const stopped = record.stoppedBy !== undefined
  const decision = stopped || record.proposedPolicy.length > 0 ? 'no-go' : decide(criteria)
  const result = { ...record, criteria, decision, allowed: !stopped && (decision === 'go' || record.enforcement === 'evaluate') }
  const outcomes = criteria.flatMap(({ id, outcome }, index) => {
    const recorded = record.criteria[index]?.outcome
    const same = recorded?.status === outcome.status && recorded.reason === outcome.reason
    return same ? [] : [`${id} was ${recorded?.status ?? 'absent'} (${recorded?.reason ?? ''}), is ${outcome.status} (${outcome.reason})`]
  })
  const decisions = decision === record.decision ? [] : [`the decision was ${record.decision}, is ${decision}`]
  const permissions = result.allowed === record.allowed ? [] : [`allowed was ${record.allowed}, is ${result.allowed}`]
  return { result, differences: [...outcomes, ...decisions, ...permissions] }
}

function again(criterion: CriterionResult, record: Result, registry: Registry): CriterionResult['outcome'] {
  const kind = registry.get(criterion.kind)
  if (kind === undefined) return errorOutcome(criterion, new TypeError(`this gate has no kind ${criterion.kind}`), kind)
  if (criterion.evidence === undefined) {
    // Only what was not collected, or could not be, has no evidence; any other outcome without it cannot be made again.
    const plausible = criterion.outcome.status === 'error' || criterion.outcome.reason === otherRun
    return plausible ? criterion.outcome : errorOutcome(criterion, new TypeError('the record holds no evidence for it'), kind)
  }
  try {
    const context = { subject: record.subject, now: new Date(record.decidedAt), timeLeft: false, people: record.people }
    return kind.evaluate(kind.options.parse(criterion.options), criterion.evidence, context)
  } catch (error) {
    return errorOutcome(criterion, error, kind)
  }
}
