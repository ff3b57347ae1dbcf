import type { Siblings } from '../../core/criterion.ts'
import { options as schema, type Options } from './options.ts'

/** One of the criteria that want different people. */
export interface Role {
  readonly id: string
  readonly options: Options
}

/**
 * The criterion and all those that it shares no people with, in the policy's order. `distinct-from` goes both ways and
 * on: what is distinct from one of them is distinct from all.
 */
export function linkedTo(own: Role, siblings: Siblings): readonly Role[] {
  const others = Object.entries({ [own.id]: {}, ...siblings }).map(([id, options]) =>
    id === own.id ? own : { id, options: schema.parse(options) }
  )
  const linked = new Set([own.id])
  for (let before = 0; before < linked.size;) {
    before = linked.size
    for (const { id, options } of others) {
      const names = options['distinct-from'] ?? []
      if (linked.has(id)) for (const name of names) linked.add(name)
      else if (names.some((name) => linked.has(name))) linked.add(id)
    }
  }
  const inOrder = Object.keys(siblings)
  return others.filter(({ id }) => linked.has(id)).toSorted((a, b) => inOrder.indexOf(a.id) - inOrder.indexOf(b.id))
}
