import { matchesName } from '../../core/text.ts'
import type { Block } from '../../evidence/markdown.ts'
import type { Options } from './options.ts'

/** A criterion, or one part of it. */
export interface Binding {
  readonly id: string
  readonly part?: string
  /** The words that may name a part: those of the pattern before its first `*`. Absent: the item's own. */
  readonly words?: string
}

export function idsOf(ids: string | readonly string[]): readonly string[] {
  return typeof ids === 'string' ? [ids] : ids
}

/** `id` or `id:part`. */
export function partsOfBinding(text: string): Binding {
  const colon = text.indexOf(':')
  return colon < 0 ? { id: text.trim() } : { id: text.slice(0, colon).trim(), part: text.slice(colon + 1).trim() }
}

/** The patterns of the policy that mean this block. */
export function patternsFor(block: Block, bind: Options['bind'] = {}): readonly string[] {
  if (block.kind !== 'item' && block.kind !== 'line') return []
  const names = [block.text, ...('label' in block && block.label !== undefined ? [block.label] : [])]
  return Object.keys(bind).filter((pattern) => names.some((name) => matchesName(pattern, name)))
}

/** What decides a block: what the policy says, else what its own comment says. */
export function bindingsOf(block: Block, bind: Options['bind'] = {}): readonly Binding[] {
  const byPolicy = patternsFor(block, bind).flatMap((pattern) => idsOf(bind[pattern] ?? []).map((id): Binding => ({ ...partsOfBinding(id), words: literalStart(pattern) })))
  const bindings = byPolicy.length > 0 ? byPolicy : 'comments' in block ? block.comments.flatMap(inComment).map(partsOfBinding) : []
  const known = new Set<string>()
  return bindings.filter(({ id, part = '' }) => {
    const key = `${id}:${part}`
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
}

/** What of a pattern stands for itself. The text behind it is the author's, and must not choose what decides. */
function literalStart(pattern: string): string {
  return (/^(?:\\\*|[^*])*/.exec(pattern)?.[0] ?? '').replaceAll('\\*', '*')
}

/** `gate: id`, `gate: id, other-id` */
function inComment(comment: string): readonly string[] {
  const [, ids] = /^gate:\s*(\S[^\r\n]*)$/.exec(comment) ?? []
  return ids === undefined ? [] : ids.split(',').map((id) => id.trim()).filter((id) => id !== '')
}
