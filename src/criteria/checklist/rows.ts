import { headingWords, matchesName } from '../../core/text.ts'
import type { Block } from '../../evidence/markdown.ts'
import { bindingsOf, type Binding } from './bindings.ts'
import type { Options } from './options.ts'

/** A block of the checklist with where it stands. */
export interface Row {
  readonly block: Block
  /** The headings above it, outermost first, without what stands before their first letter. */
  readonly sections: readonly string[]
  /** Whether the first of them is the title of the document. */
  readonly titled: boolean
  /** Whether it has to be complete. */
  readonly chosen: boolean
  /** What decides it: its own bindings, never those of an item above. */
  readonly bindings: readonly Binding[]
  /** The item that it is listed under. */
  readonly parent?: Row
}

/** All blocks in order. */
export function rowsOf(blocks: readonly Block[], { sections: wanted, bind }: Pick<Options, 'sections' | 'bind'>): readonly Row[] {
  const headings: { level: number; text: string }[] = []
  const items: { depth: number; row: Row }[] = []
  return blocks.map((block) => {
    if (block.kind === 'heading' && block.nested !== true) {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop()
      headings.push({ level: block.level, text: headingWords(block.text) })
    }
    if (block.kind !== 'item') items.length = 0
    else while ((items.at(-1)?.depth ?? -1) >= block.depth) items.pop()
    const sections = headings.map(({ text }) => text)
    const parent = items.at(-1)?.row
    const chosen = wanted === undefined || sections.some((section) => wanted.some((pattern) => isSection(pattern, section)))
    const row: Row = { block, sections, titled: headings[0]?.level === 1, chosen, bindings: bindingsOf(block, bind), ...(parent === undefined ? {} : { parent }) }
    if (block.kind === 'item') items.push({ depth: block.depth, row })
    return row
  })
}

/** Upper and lower case are the same, and so is an emoji before the words or not. */
export function isSection(pattern: string, section: string): boolean {
  return matchesName(headingWords(pattern).toLowerCase() || pattern.toLowerCase(), section.toLowerCase()) || matchesName(pattern.toLowerCase(), section.toLowerCase())
}

/** The bindings of the row, else those of the nearest item above that has some. */
export function bindingsFor(row: Row): readonly Binding[] {
  for (let one: Row | undefined = row; one !== undefined; one = one.parent) if (one.bindings.length > 0) return one === row ? one.bindings : one.bindings.map(({ words: _words, ...binding }) => binding)
  return []
}
