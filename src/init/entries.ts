import { headingWords } from '../core/text.ts'
import type { Block } from '../evidence/markdown.ts'
import { stageOf, type Stage } from './stages.ts'

/** A heading with all that stands below it; the whole document is one without words. */
export interface Section {
  /** Without what stands before the first letter. */
  readonly words: string
  readonly level: number
  /** Whether it is the only heading of the first level. */
  readonly isTitle: boolean
  readonly parent?: Section
  /** The stage that its own heading names, else that of the section around it. */
  readonly stage: Stage
  /** The stage that the outermost heading names which names one. */
  readonly outer: Stage
  readonly sections: Section[]
  /** Directly in it. */
  readonly entries: Entry[]
}

/** Something that a checklist asks for. */
export interface Entry {
  /** What it was read from. */
  readonly block: Block
  readonly line: number
  readonly text: string
  /** `label`: a line that begins with bold words and a colon; `figure`: a line of a block of code. */
  readonly form: 'task' | 'numbered' | 'bullet' | 'label' | 'figure'
  readonly label?: string
  /** The criteria that its own comment names, `<!-- gate: id -->`. */
  readonly named?: string
  readonly section: Section
  readonly parent?: Entry
  readonly children: Entry[]
}

/** The document as a tree of sections with their entries. A single heading of the first level is its title, and no stage. */
export function readEntries(blocks: readonly Block[]): Section {
  const root: Section = { words: '', level: 0, isTitle: false, stage: 'other', outer: 'other', sections: [], entries: [] }
  const first = blocks.filter((block) => block.kind === 'heading' && block.level === 1)
  let section = root
  let items: { readonly depth: number; readonly entry: Entry }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') section = sectionBelow(section, block, first.length === 1 && block === first[0])
    if (block.kind !== 'item') items = []
    else items = items.filter(({ depth }) => depth < block.depth)
    const parent = items.at(-1)?.entry
    const entries = entriesOf(block, section, parent)
    for (const entry of entries) (parent?.children ?? section.entries).push(entry)
    if (block.kind === 'item') items.push(...entries.map((entry) => ({ depth: block.depth, entry })))
  }
  return root
}

/** All entries of a section and of those below it, each before its children, in the order of the document. */
export function entriesIn(section: Section): readonly Entry[] {
  const withChildren = (entry: Entry): readonly Entry[] => [entry, ...entry.children.flatMap(withChildren)]
  return [...section.entries.flatMap(withChildren), ...section.sections.flatMap(entriesIn)]
}

/** The headings from the outermost to the section's own, without the document's title above them. */
export function pathOf({ words, parent }: Section): readonly string[] {
  return [...(parent === undefined || parent.isTitle ? [] : pathOf(parent)), ...(words === '' ? [] : [words])]
}

function sectionBelow(before: Section, { level, text }: Extract<Block, { kind: 'heading' }>, isTitle: boolean): Section {
  let parent = before
  while (parent.level >= level && parent.parent !== undefined) parent = parent.parent
  const words = headingWords(text)
  const own = isTitle ? undefined : stageOf(words)
  const section: Section = {
    words,
    level,
    isTitle,
    parent,
    stage: own ?? parent.stage,
    outer: parent.outer === 'other' ? (own ?? 'other') : parent.outer,
    sections: [],
    entries: []
  }
  parent.sections.push(section)
  return section
}

function entriesOf(block: Block, section: Section, parent: Entry | undefined): readonly Entry[] {
  const shared = { block, section, children: [], ...(parent === undefined ? {} : { parent }) }
  if (block.kind === 'code') {
    // Bounds are often written as a list in a block of code.
    return block.text.split('\n').flatMap((line, index): Entry[] => {
      const text = /^\s*[-*]\s+(\S.*)$/.exec(line)?.[1]
      return text === undefined ? [] : [{ ...shared, form: 'figure', text: text.trim(), line: block.line + 1 + index, children: [] }]
    })
  }
  if (block.kind !== 'line' && block.kind !== 'item') return []
  const entry = { ...shared, text: block.text, line: block.line, ...namedIn(block.comments) }
  if (block.kind === 'line') return block.label === undefined ? [] : [{ ...entry, form: 'label', label: block.label }]
  if (block.tick !== undefined) return [{ ...entry, form: 'task' }]
  return block.text === '' ? [] : [{ ...entry, form: block.marker === '-' ? 'bullet' : 'numbered' }]
}

function namedIn(comments: readonly string[]): { readonly named?: string } {
  const named = comments.map((comment) => /^gate:\s*(\S.*)$/.exec(comment)?.[1]).find((ids) => ids !== undefined)
  return named === undefined ? {} : { named }
}
