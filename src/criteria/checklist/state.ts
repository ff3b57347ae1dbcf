import type { Concluded } from '../../core/criterion.ts'
import type { ItemState } from '../../core/document.ts'
import type { Place } from '../../core/finding.ts'
import type { AnyOutcome, Figure, Part } from '../../core/outcome.ts'
import type { Binding } from './bindings.ts'

/** What the evidence says about an item. */
export interface Evident {
  readonly state: Exclude<ItemState, 'ticked' | 'open'>
  readonly criteria: readonly string[]
  readonly seen: string
  /** Criteria that are named and not decided in this run. */
  readonly unknown: readonly Binding[]
  /** What there is to compare numbers with; undefined unless there is exactly one. */
  readonly figure?: Figure
  /** Where the evidence can be looked at, if it says. */
  readonly place?: Place
  readonly url?: string
  /** Whether the figure is of a part that the item names. */
  readonly isPart: boolean
}

const order = ['unmet', 'pending', 'waived', 'met', 'not-applicable'] as const

/** Joined over all bindings: the worst of them decides. Nothing that is not known is ever met. */
export function evident(bindings: readonly Binding[], text: string, concluded: readonly Concluded[]): Evident {
  const ones = bindings.map((binding) => ofOne(binding, text, concluded))
  const figures = ones.flatMap(({ figure }) => figure ?? [])
  const [figure] = figures
  return {
    state: order.find((state) => ones.some((one) => one.state === state)) ?? 'unmet',
    criteria: bindings.map(({ id }) => id),
    seen: ones.map(({ seen }) => seen).join('; '),
    unknown: ones.flatMap(({ unknown }) => unknown ?? []),
    isPart: ones.length === 1 && ones[0]?.part !== undefined,
    ...(figures.length === 1 && figure !== undefined ? { figure } : {}),
    ...ones.find(({ link }) => link !== undefined)?.link
  }
}

type Link = Pick<Evident, 'place' | 'url'>

interface One extends Pick<Evident, 'state' | 'seen'> {
  readonly link?: Link
  readonly figure?: Figure
  readonly part?: Part
  readonly unknown?: Binding
}

function ofOne(binding: Binding, text: string, concluded: readonly Concluded[]): One {
  const criterion = concluded.find(({ id }) => id === binding.id)
  if (criterion === undefined) return { state: 'unmet', seen: `${binding.id} is not decided in this run`, unknown: binding }
  const { outcome, name } = criterion
  const measured = outcome.status === 'waived' ? outcome.original : outcome
  const part = partFor(binding, text, measured.parts ?? [])
  if (binding.part !== undefined && part === undefined) {
    // An error has no parts: what could not be decided says nothing about any of them.
    return { state: 'unmet', seen: `${name} says nothing about ${binding.part}${outcome.status === 'error' ? `: ${outcome.seen}` : ''}` }
  }
  const figure = part === undefined ? measured.figure : part.figure
  const said = part === undefined ? `${name}: ${outcome.seen}` : `${part.name}: ${part.seen}`
  return { state: stateOf(outcome, part), seen: said, ...(figure === undefined ? {} : { figure }), ...(part === undefined ? {} : { part }), ...linkOf(measured, part) }
}

/** Of a part that is a file, that file; else what the criterion's first finding leads to. */
function linkOf({ findings }: AnyOutcome, part: Part | undefined): { readonly link?: Link } {
  const ofPart = part === undefined ? undefined : findings.find(({ place }) => place?.path === part.name)
  const { place, url } = ofPart ?? findings.find((finding) => finding.url !== undefined || (part === undefined && finding.place !== undefined)) ?? {}
  if (place === undefined && url === undefined) return {}
  return { link: { ...(place === undefined ? {} : { place }), ...(url === undefined ? {} : { url }) } }
}

/** The part of that name; else the longest whose whole name the words begin with; else the only one by its file's name. */
function partFor({ part: wanted, words }: Binding, text: string, parts: readonly Part[]): Part | undefined {
  if (wanted !== undefined) return parts.find(({ name }) => name === wanted)
  const said = words ?? text
  const [longest] = parts.filter(({ name }) => beginsWith(said, name)).toSorted((a, b) => b.name.length - a.name.length)
  if (longest !== undefined) return longest
  const byFile = parts.filter(({ name }) => name.includes('/') && beginsWith(said, name.slice(name.lastIndexOf('/') + 1)))
  return byFile.length === 1 ? byFile[0] : undefined
}

function beginsWith(text: string, name: string): boolean {
  const plain = text.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase()
  return name !== '' && plain.startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}_]/u.test(plain.slice(name.length))
}

function stateOf(outcome: AnyOutcome, part: Part | undefined): Evident['state'] {
  switch (outcome.status) {
    case 'passed':
      return part?.holds === false ? 'unmet' : 'met'
    case 'failed':
      return part?.holds === true ? 'met' : 'unmet'
    case 'pending':
      return 'pending'
    case 'waived':
      return part?.holds === true && outcome.original.status === 'failed' ? 'met' : 'waived'
    case 'not-applicable':
      return 'not-applicable'
    case 'error':
      return 'unmet'
  }
}
