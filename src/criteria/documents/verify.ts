import type { OptionProblem } from '../../core/criterion.ts'
import type { Options } from './options.ts'

/** What only several options together get wrong. */
export function verify({ files, changelog }: Options): readonly OptionProblem[] {
  return files === undefined && changelog === undefined ? [{ path: [], message: 'names no document: give `files`, `changelog`, or both' }] : []
}
