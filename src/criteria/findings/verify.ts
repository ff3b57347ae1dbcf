import type { OptionProblem } from '../../core/criterion.ts'
import { ranksFrom } from './grade.ts'
import type { Options } from './options.ts'

/** A budget for a grade that never counts, or of the other scale, would bound nothing. */
export function verify({ budget = {}, 'fail-on': threshold }: Options): readonly OptionProblem[] {
  const counting = ranksFrom(threshold).filter((rank) => rank !== 'unknown')
  return Object.keys(budget)
    .filter((grade) => !counting.some((rank) => rank === grade))
    .map((grade) => ({ path: ['budget', grade], message: `bounds nothing: with \`fail-on: ${threshold}\` only ${counting.join(', ')} count` }))
}
