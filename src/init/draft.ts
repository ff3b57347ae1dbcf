/** What a criterion of the draft says beyond its kind and name. */
export type Options = Readonly<Record<string, unknown>>

/** A criterion that something in the checklist or the repository asks for. Those of one kind and id become one. */
export interface Proposal {
  readonly id: string
  readonly kind: string
  readonly name?: string
  readonly options?: Options
  /** A line above it in the file. */
  readonly comment?: string
  readonly unsure?: Unsure
}

/** A value of the options that was guessed, and what a person has to say instead. */
export interface Unsure {
  readonly value: string | number
  readonly say: string
}

export interface DraftCriterion extends Omit<Proposal, 'comment' | 'unsure'> {
  readonly comments: readonly string[]
  readonly unsure: readonly Unsure[]
}

/** A policy as data. */
export interface Draft {
  readonly subject?: { readonly tag?: string }
  readonly people: Readonly<Record<string, { readonly users: readonly string[] }>>
  readonly criteria: readonly DraftCriterion[]
}

/** Collects proposals into criteria, in the order in which they came first. */
export class Criteria {
  readonly #byId = new Map<string, DraftCriterion>()

  /** Takes a proposal in, and gives the id that its criterion has. */
  add({ comment, unsure, ...proposal }: Proposal): string {
    const id = this.freeId(proposal.id, proposal.kind)
    const before = this.#byId.get(id)
    const comments = [...new Set([...(before?.comments ?? []), ...(comment === undefined ? [] : [comment])])]
    const all = joined(before?.unsure ?? [], unsure === undefined ? [] : [unsure]) as readonly Unsure[]
    const options = merged(before?.options ?? {}, proposal.options ?? {}) as Options
    this.#byId.set(id, { ...proposal, ...before, id, options, comments, unsure: all })
    return id
  }

  all(): readonly DraftCriterion[] {
    return [...this.#byId.values()]
  }

  /** The id, or the next one like it that no criterion of another kind has. */
  freeId(id: string, kind?: string): string {
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? id : `${id}-${number}`
      const before = this.#byId.get(candidate)
      if (before === undefined || before.kind === kind) return candidate
    }
  }
}

/** Both together: lists joined, maps merged, of two numbers the larger; else what came first. */
function merged(before: unknown, after: unknown): unknown {
  if (before === undefined) return after
  if (typeof before === 'number' && typeof after === 'number') return Math.max(before, after)
  if (Array.isArray(before) && Array.isArray(after)) return joined(before, after)
  if (!isMap(before) || !isMap(after)) return before
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const own = (map: Readonly<Record<string, unknown>>, key: string): unknown => (Object.hasOwn(map, key) ? map[key] : undefined)
  return Object.fromEntries(keys.map((key) => [key, Object.hasOwn(after, key) ? merged(own(before, key), after[key]) : before[key]]))
}

/** Maps of one `path`, or with one guessed `value`, are the same thing. */
function joined(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const list = [...before]
  for (const item of after) {
    const key = keyOf(item)
    const index = list.findIndex((one) => keyOf(one) === key)
    if (index < 0) list.push(item)
    else list[index] = merged(list[index], item)
  }
  return list
}

function keyOf(item: unknown): unknown {
  return isMap(item) ? (item['path'] ?? item['value'] ?? item) : item
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
