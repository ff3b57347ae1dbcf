import type { Concluded } from '../core/criterion.ts'
import type { Registry } from '../policy/registry.ts'
import { conclude } from './conclude.ts'
import type { CriterionResult, Result } from './result.ts'
import { concluded, errorOutcome, otherRun } from './look.ts'

export interface Replay {
  readonly result: Result
  /** Where the decision made again is not the recorded one, a line each. */
  readonly differences: readonly string[]
}

/** Evaluates the recorded evidence again, as of the recorded moment. What had no evidence keeps its outcome. */
export function replayed(record: Result, registry: Registry): Replay {
  const concludes = ({ kind }: CriterionResult): boolean => registry.get(kind)?.concludes === true
  const first = record.criteria.filter((criterion) => !concludes(criterion)).map((criterion) => ({ ...criterion, outcome: again(criterion, record, registry) }))
  const others = concluded(first, record.waivers, record.subject, new Date(record.decidedAt))
  const criteria = record.criteria.map((criterion) => {
    const done = first.find(({ id }) => id === criterion.id)
    return done ?? { ...criterion, outcome: again(criterion, record, registry, others) }
  })
  const { decision: _decision, allowed: _allowed, ...facts } = record
  const result = conclude({ ...facts, criteria })
  const { decision } = result
  const outcomes = result.criteria.flatMap(({ id, outcome }, index) => {
    const recorded = record.criteria[index]?.outcome
    const same = recorded?.status === outcome.status && recorded.reason === outcome.reason
    return same ? [] : [`${id} was ${recorded?.status ?? 'absent'} (${recorded?.reason ?? ''}), is ${outcome.status} (${outcome.reason})`]
  })
  const decisions = decision === record.decision ? [] : [`the decision was ${record.decision}, is ${decision}`]
  const permissions = result.allowed === record.allowed ? [] : [`allowed was ${record.allowed}, is ${result.allowed}`]
  const bypasses = result.bypass?.status === record.bypass?.status ? [] : [`the bypass was ${record.bypass?.status}, is ${result.bypass?.status}`]
  return { result, differences: [...outcomes, ...decisions, ...permissions, ...bypasses] }
}

function again(criterion: CriterionResult, record: Result, registry: Registry, others?: readonly Concluded[]): CriterionResult['outcome'] {
  const kind = registry.get(criterion.kind)
  if (kind === undefined) return errorOutcome(criterion, new TypeError(`this gate has no kind ${criterion.kind}`), kind)
  if (criterion.evidence === undefined) {
    // Only what was not collected, or could not be, has no evidence; any other outcome without it cannot be made again.
    const outcome = criterion.outcome.status === 'waived' ? criterion.outcome.original : criterion.outcome
    const plausible = outcome.status === 'error' || outcome.reason === otherRun
    return plausible ? outcome : errorOutcome(criterion, new TypeError('the record holds no evidence for it'), kind)
  }
  try {
    const context = { subject: record.subject, now: new Date(record.decidedAt), timeLeft: false, people: record.people, ...(others === undefined ? {} : { concluded: others }) }
    return kind.evaluate(kind.options.parse(criterion.options), criterion.evidence, context)
  } catch (error) {
    return errorOutcome(criterion, error, kind)
  }
}
