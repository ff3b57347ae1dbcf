import { blocks } from '../core/outcome.ts'
import type { CriterionResult, Result } from './result.ts'

type Decided = Pick<CriterionResult, 'enforcement' | 'outcome'>

/** `go` only if at least one active criterion passed and no active one blocks: a gate that verified nothing does not open. */
export function decide(criteria: readonly Decided[]): Result['decision'] {
  const active = criteria.filter((criterion) => criterion.enforcement === 'active')
  const verified = active.some((criterion) => criterion.outcome.status === 'passed')
  return verified && !active.some((criterion) => blocks(criterion.outcome)) ? 'go' : 'no-go'
}

/** The active criteria that keep the gate closed. */
export function unmet<Criterion extends Decided>(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.filter((criterion) => criterion.enforcement === 'active' && blocks(criterion.outcome))
}
