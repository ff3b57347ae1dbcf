import type { OptionProblem } from '../../core/criterion.ts'
import type { Options } from './options.ts'

/** What only several options together get wrong. */
export function verify({ reports, suites }: Options): readonly OptionProblem[] {
  if (reports === undefined && suites === undefined) return [{ path: [], message: 'names no report: give `reports`, or `suites` with reports each' }]
  if (reports !== undefined && suites !== undefined) return [{ path: ['reports'], message: 'stands beside `suites`, which name their reports themselves: leave one of them out' }]
  return []
}
