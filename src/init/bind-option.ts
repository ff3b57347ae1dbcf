import { bindingsFor, rowsOf } from '../criteria/checklist/rows.ts'
import type { Block } from '../evidence/markdown.ts'
import type { Binding } from './bind.ts'
import type { Entry } from './entries.ts'
import { patternFor } from './patterns.ts'

/** Pattern → what decides the items that it means. */
export type BindOption = Readonly<Record<string, string | string[]>>

/** The option `bind` of the checklist, without what the kind takes from the item above. */
export function bindOption(blocks: readonly Block[], bindings: ReadonlyMap<Entry, Binding>): BindOption {
  const names = new Set(blocks.flatMap(namesOf))
  const meant = new Map<string, Set<string>>()
  for (const [{ text, label }, binding] of bindings) {
    const alike = meant.get(keyOf(binding)) ?? new Set()
    meant.set(keyOf(binding), alike.add(text).add(label ?? text))
  }
  const bind = new Map<string, readonly string[]>()
  for (const [entry, binding] of bindings) {
    const pattern = binding.inherited ? undefined : patternFor(entry, names, (name) => meant.get(keyOf(binding))?.has(name) === true)
    if (pattern !== undefined) bind.set(pattern, [...new Set([...(bind.get(pattern) ?? []), ...binding.to])])
  }
  return Object.fromEntries([...bind].map(([pattern, to]) => [pattern, to.length === 1 ? to.join('') : [...to]]))
}

/** The criteria that decide an entry, as the kind itself sees it: by the patterns, by its own comment, or by the item above. */
export function decidersOf(blocks: readonly Block[], bind: BindOption): (entry: Entry) => readonly string[] {
  const rows = new Map(rowsOf(blocks, { sections: undefined, bind }).map((row) => [row.block, row]))
  return ({ block, form }) => {
    const row = rows.get(block)
    if (row === undefined || form === 'figure') return []
    const bindings = form === 'task' || form === 'label' ? row.bindings : bindingsFor(row)
    return [...new Set(bindings.map(({ id }) => id))]
  }
}

/** What a pattern of the kind is compared with. */
function namesOf(block: Block): readonly string[] {
  if (block.kind !== 'item' && block.kind !== 'line') return []
  return 'label' in block && block.label !== undefined ? [block.text, block.label] : [block.text]
}

function keyOf({ to }: Binding): string {
  return to.join('\n')
}
