import type { Criteria } from './draft.ts'
import type { Entry } from './entries.ts'
import { isSignOff, recognise, type Bound, type Facts, type Recognised } from './recognise.ts'
import { wordsOf } from './words.ts'

/** What decides an entry: `id`, or `id:part`. */
export interface Binding {
  readonly to: readonly string[]
  /** The kind takes it from the item above, without a line in the policy. */
  readonly inherited: boolean
}

/** Binds entries to the criteria that decide them, which are added to the draft. Entries that nothing decides are left out. */
export function bindEntries(entries: readonly Entry[], facts: Facts, criteria: Criteria): ReadonlyMap<Entry, Binding> {
  const bindings = new Map<Entry, Binding>()
  for (const entry of entries) if (entry.parent === undefined) bind(entry, undefined)
  return new Map(entries.flatMap((entry): [Entry, Binding][] => (bindings.has(entry) ? [[entry, bindings.get(entry) ?? { to: [], inherited: false }]] : [])))

  /** Gives all that decides the entry and those below it. */
  function bind(entry: Entry, above: Recognised['below']): readonly string[] {
    const fromAbove = above?.(entry) ?? []
    const recognised: Recognised | undefined = fromAbove.length > 0 ? { bound: fromAbove } : isAside(entry) ? undefined : recognise(entry, facts)
    const take = ({ proposal, part }: Bound): string => `${criteria.add(proposal)}${part === undefined ? '' : `:${part}`}`
    const gathers = recognised?.gathers === true
    const own = gathers ? [] : (recognised?.bound ?? []).map(take)
    const below = entry.children.flatMap((child) => bind(child, recognised?.below))
    const gathered = !gathers ? own : below.length > 0 ? below : recognised.bound.map(take)
    if (gathered.length > 0) bindings.set(entry, { to: [...new Set(gathered)], inherited: isPartOf(entry, gathered, fromAbove) })
    return [...gathered, ...below]
  }
}

/** What stands in code is no item; nor, where others have boxes or are sign-offs, what has none: it is there to be read. */
function isAside({ form, parent, section }: Entry): boolean {
  if (form === 'figure') return true
  return parent === undefined && (form === 'bullet' || form === 'numbered') && section.entries.some((other) => other.form === 'task' || isSignOff(other))
}

/** A suite without a box, below its criterion: the kind knows it by the words that it begins with. */
function isPartOf({ form, named, text }: Entry, to: readonly string[], above: readonly Bound[]): boolean {
  const [bound] = above
  return form !== 'task' && named === undefined && to.length === 1 && bound?.part !== undefined && wordsOf(text).startsWith(bound.part)
}
