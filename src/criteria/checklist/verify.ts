import type { OptionProblem, Surroundings } from '../../core/criterion.ts'
import { didYouMean } from '../../core/text.ts'
import { idsOf, partsOfBinding } from './bindings.ts'
import type { Options } from './options.ts'

/** What only several options together, or the policy around them, get wrong. */
export function verify(options: Options, { id, criteria }: Surroundings): readonly OptionProblem[] {
  const sources = (['file', 'pull-request', 'issue'] as const).filter((source) => options[source] !== undefined)
  const ofSource = sources.length === 1 ? [] : [{ path: sources.slice(1, 2), message: `needs one of \`file\`, \`pull-request\` and \`issue\`, and has ${sources.length === 0 ? 'none' : sources.join(' and ')}` }]
  const ofBindings = Object.entries(options.bind ?? {}).flatMap(([pattern, ids]) => {
    const problems = idsOf(ids).flatMap((binding) => problemOf(partsOfBinding(binding).id, id, criteria) ?? [])
    const isAll = pattern.replaceAll('*', '').trim() === '' ? ['would bind every item: name the items'] : []
    return [...isAll, ...problems].map((message): OptionProblem => ({ path: ['bind', pattern], message }))
  })
  return [...ofSource, ...ofBindings]
}

function problemOf(named: string, own: string, criteria: Surroundings['criteria']): string | undefined {
  if (named === own) return 'binds an item to the checklist itself'
  const criterion = Object.hasOwn(criteria, named) ? criteria[named] : undefined
  if (criterion === undefined) return `there is no criterion "${named}"${didYouMean(named, Object.keys(criteria))}`
  const isChecklist = typeof criterion === 'object' && criterion !== null && 'kind' in criterion && criterion.kind === 'checklist'
  return isChecklist ? `"${named}" is a checklist, too: bind the item to what decides it` : undefined
}
