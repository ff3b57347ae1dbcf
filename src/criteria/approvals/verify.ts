import type { OptionProblem, Surroundings } from '../../core/criterion.ts'
import { didYouMean, listNames } from '../../core/text.ts'
import { codeowners } from './circles.ts'
import type { Options } from './options.ts'
import { releaseProblems } from './release.ts'

/** What is wrong with options that each alone are right: names of nothing, sources without what they need. */
export function verify(options: Options, policy: Surroundings): readonly OptionProblem[] {
  return [
    ...problemsOfFrom(options, policy),
    ...problemsOfSources(options),
    ...problemsOfDistinct(options, policy),
    ...releaseProblems(options, policy)
  ]
}

function problemsOfFrom({ from }: Options, { people }: Surroundings): readonly OptionProblem[] {
  if (typeof from !== 'string' || from === codeowners || Object.hasOwn(people, from)) return []
  return [
    {
      path: ['from'],
      message: `there is no group "${from}" under people${didYouMean(from, [...Object.keys(people), codeowners])}`
    }
  ]
}

function problemsOfSources(options: Options): readonly OptionProblem[] {
  return (['environment', 'comment'] as const).flatMap((source): OptionProblem[] => {
    const isSource = options.sources.includes(source)
    if (isSource === (options[source] !== undefined)) return []
    if (isSource) return [{ path: ['sources'], message: `the source ${source} needs the option ${source}` }]
    return [{ path: [source], message: `${source} has no effect without \`sources: [${source}]\`` }]
  })
}

function problemsOfDistinct(
  { 'distinct-from': others = [] }: Options,
  { id, criteria }: Surroundings
): readonly OptionProblem[] {
  return others.flatMap((other, index) => {
    const message = whyNotDistinct(other, id, criteria)
    return message === undefined ? [] : [{ path: ['distinct-from', index], message }]
  })
}

function whyNotDistinct(other: string, id: string, criteria: Surroundings['criteria']): string | undefined {
  if (other === id) return 'distinct-from names the criterion itself'
  const found = Object.hasOwn(criteria, other) ? criteria[other] : undefined
  const candidates = Object.keys(criteria).filter((one) => one !== id && wordOf(criteria[one], 'kind') === 'approvals')
  if (found === undefined) {
    const known =
      candidates.length === 0
        ? '; there is no other criterion of the kind approvals'
        : `; there are ${listNames(candidates, 20)}`
    return `there is no criterion "${other}"${didYouMean(other, candidates) || known}`
  }
  if (wordOf(found, 'kind') !== 'approvals') return `"${other}" is of another kind: only approvals have people`
  return wordOf(found, 'enforcement') === 'disabled' ? `"${other}" is disabled: nobody counts for it` : undefined
}

function wordOf(criterion: unknown, key: string): unknown {
  return typeof criterion === 'object' && criterion !== null ? Reflect.get(criterion, key) : undefined
}
