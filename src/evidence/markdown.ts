import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { EvidenceError } from '../core/errors.ts'
import { tangled } from './tangled.ts'

export { headingWords } from '../core/text.ts'

interface At {
  /** Counts from 1. */
  readonly line: number
}

/** A heading, an item of a list, a line of a paragraph, a block of code, a line across. Texts are without their markup. */
export type Block = Heading | Item | Line | Code | Rule

export interface Heading extends At {
  readonly kind: 'heading'
  readonly level: number
  /** Set where it stands in a quotation or an item of a list: it heads only what is in there. */
  readonly nested?: true
  readonly text: string
}

export interface Item extends At {
  readonly kind: 'item'
  /** 0 for the items of a list that is in no other. */
  readonly depth: number
  /** `-`, or `3.` in a numbered list. */
  readonly marker: string
  /** Set for an item of a task list: https://github.github.com/gfm/#task-list-items-extension- */
  readonly tick?: 'ticked' | 'open'
  readonly text: string
  /** What stands in HTML comments of the item itself. */
  readonly comments: readonly string[]
}

export interface Line extends At {
  readonly kind: 'line'
  readonly text: string
  /** The bold words that it begins with, if a colon follows. */
  readonly label?: string
  readonly comments: readonly string[]
}

export interface Code extends At {
  readonly kind: 'code'
  readonly text: string
}

/** `---`; a row of `_` alone is one, too, though people mean a blank to be filled in. */
export interface Rule extends At {
  readonly kind: 'rule'
  readonly text: string
}

export interface Link extends At {
  /** As it is written, not decoded. */
  readonly target: string
}

export interface Outline {
  /** In the order of the document. */
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  /** What is to be read as words: headings, items and lines once more, without code; HTML; rows of `_`. */
  readonly prose: readonly (At & { readonly text: string })[]
}

/**
 * A Markdown document (CommonMark, with the task lists of GitHub) as people read it. What is in code is not read, and of
 * HTML only its words and links.
 * @param name what messages call it
 * @throws EvidenceError where reading it would take minutes, since nobody would write it so
 */
export function outline(markdown: string, name = 'the document'): Outline {
  const lines = markdown.split(/\r\n|\n|\r/)
  const tangle = tangled(lines)
  if (tangle !== undefined) throw new EvidenceError('unreadable', `${name} cannot be read from line ${tangle.line} on: ${tangle.why}`, 'Write it as a Markdown document that people can read, or split it.')
  const tree = fromMarkdown(markdown, { extensions: [gfmTaskListItem()], mdastExtensions: [gfmTaskListItemFromMarkdown()] })
  const blocks: Block[] = []
  const prose: (At & { text: string })[] = []
  const links: Link[] = []

  const tell = (block: Exclude<Block, Code | Rule>, words: string): void => {
    blocks.push(block)
    prose.push({ line: block.line, text: words })
  }
  let inside = 0
  const within = (levels: number, walk: () => void): void => {
    inside += levels
    walk()
    inside -= levels
  }
  const visit = (node: Root | RootContent, depth: number): void => {
    if (node.type === 'heading') {
      const { text, words } = joined(node.children, links)
      tell({ kind: 'heading', level: node.depth, ...(inside > 0 ? { nested: true as const } : {}), text, line: lineOf(node) }, words)
    } else if (node.type === 'paragraph') {
      for (const { label, ...one } of linesOf(node.children, lineOf(node), links)) tell({ kind: 'line', line: one.line, text: one.text, comments: one.comments, ...(label === undefined ? {} : { label }) }, one.words)
    } else if (node.type === 'list') visitList(node, depth)
    else if (node.type === 'code') blocks.push({ kind: 'code', text: node.value, line: lineOf(node) })
    else if (node.type === 'thematicBreak') {
      const text = (lines[lineOf(node) - 1] ?? '').trim()
      blocks.push({ kind: 'rule', text, line: lineOf(node) })
      if (text.endsWith('_')) prose.push({ line: lineOf(node), text })
    } else if (node.type === 'html') {
      for (const [index, text] of wordsOfHtml(node.value).entries()) {
        if (text !== '') tell({ kind: 'line', line: lineOf(node) + index, text, comments: [] }, text)
      }
      links.push(...linksOfHtml(node.value, lineOf(node)))
    }
    else if (node.type === 'definition') links.push({ target: node.url, line: lineOf(node) })
    else if ('children' in node) within(node.type === 'root' ? 0 : 1, () => node.children.forEach((child) => visit(child, depth)))
  }
  const visitList = (list: List, depth: number): void => {
    for (const [index, item] of list.children.entries()) {
      const marker = list.ordered === true ? `${(list.start ?? 1) + index}.` : '-'
      visitItem(item, marker, depth)
    }
  }
  const visitItem = (item: ListItem, marker: string, depth: number): void => {
    const [first, ...rest] = item.children
    const own = first?.type === 'paragraph' ? joined(first.children, links) : { text: '', words: '', comments: [] }
    const comments = [...own.comments, ...rest.flatMap((node) => (node.type === 'html' ? commentsIn(node.value) : []))]
    const tick = item.checked == null ? {} : { tick: item.checked ? ('ticked' as const) : ('open' as const) }
    tell({ kind: 'item', depth, marker, ...tick, text: own.text, line: lineOf(item), comments }, own.words)
    within(1, () => (first?.type === 'paragraph' ? rest : item.children).forEach((node) => visit(node, depth + 1)))
  }
  visit(tree, 0)
  return { blocks, links, prose }
}

function lineOf({ position }: { readonly position?: Root['position'] }): number {
  return position?.start.line ?? 1
}

interface Words {
  readonly text: string
  readonly words: string
  readonly comments: readonly string[]
}

function joined(nodes: readonly PhrasingContent[], links: Link[]): Words {
  const all = linesOf(nodes, 1, links)
  const of = (part: 'text' | 'words'): string => all.map((one) => one[part]).filter((text) => text !== '').join(' ')
  return { text: of('text'), words: of('words'), comments: all.flatMap(({ comments }) => comments) }
}

type WordsOfLine = Words & At & { readonly label?: string }

/** Inline content by the lines that it is written in. */
function linesOf(nodes: readonly PhrasingContent[], start: number, links: Link[]): readonly WordsOfLine[] {
  const rows: { line: number; text: string; words: string; comments: string[]; label?: string }[] = [{ line: start, text: '', words: '', comments: [] }]
  const row = (): (typeof rows)[number] => rows.at(-1) ?? { line: start, text: '', words: '', comments: [] }
  const say = (value: string, isCode: boolean): void => {
    for (const [index, part] of value.split('\n').entries()) {
      if (index > 0) rows.push({ line: row().line + 1, text: '', words: '', comments: [] })
      row().text += part
      if (!isCode) row().words += part
    }
  }
  const walk = (node: PhrasingContent): void => {
    if (node.type === 'text') say(node.value, false)
    else if (node.type === 'inlineCode') say(node.value, true)
    else if (node.type === 'break') say('\n', false)
    else if (node.type === 'html') {
      row().comments.push(...commentsIn(node.value))
      links.push(...linksOfHtml(node.value, lineOf(node)))
      for (const _ of node.value.matchAll(/\n/g)) say('\n', false)
    } else if (node.type === 'image') {
      links.push({ target: node.url, line: lineOf(node) })
      say(node.alt ?? '', true)
    } else if ('children' in node) {
      if (node.type === 'link') links.push({ target: node.url, line: lineOf(node) })
      const begins = row().text.trim() === ''
      const from = row().text.length
      for (const child of node.children) walk(child)
      if (node.type === 'strong' && begins) row().label = row().text.slice(from)
    }
  }
  for (const node of nodes) walk(node)
  return rows.map(({ label, text, ...rest }) => ({ ...rest, words: rest.words.trim(), text: text.trim(), ...labelOf(label, text) }))
}

function labelOf(bold: string | undefined, text: string): { readonly label?: string } {
  if (bold === undefined) return {}
  const label = bold.replace(/:\s*$/, '').trim()
  const rest = text.trimStart().slice(bold.length)
  return label !== '' && (bold.trimEnd().endsWith(':') || /^\s*:/.test(rest)) ? { label } : {}
}

function commentsIn(html: string): readonly string[] {
  return [...html.matchAll(/<!--(.*?)-->/gs)].map(([, text = '']) => text.trim())
}

/** The words of HTML by its lines, without tags and comments; a tag behind a backslash is meant to be read. */
function wordsOfHtml(html: string): readonly string[] {
  return withoutComments(html).split(/\r\n|\n|\r/).map((line) => line.replaceAll(/<input\b[^<>]*>/gi, ' ☐ ').replaceAll(/(?<!\\)<\/?[a-z][^<>]*>/gi, ' ').replaceAll('\\<', '<').trim())
}

function linksOfHtml(html: string, start: number): readonly Link[] {
  const shown = withoutComments(html)
  let line = start
  let read = 0
  return Array.from(shown.matchAll(/<(?:a|img)\s[^<>]*?\b(?:href|src)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi), ({ index, 1: double, 2: single }) => {
    line += shown.slice(read, index).match(/\r\n|\n|\r/g)?.length ?? 0
    read = index
    return { target: (double ?? single ?? '').replaceAll('&amp;', '&'), line }
  })
}

/** A comment that is not closed reaches to the end. Its lines stay. */
function withoutComments(html: string): string {
  const [before = '', ...rest] = html.split('<!--')
  return rest.reduce((kept, part) => {
    const end = part.indexOf('-->')
    return kept + (part.slice(0, end < 0 ? part.length : end).match(/\r\n|\n|\r/g)?.join('') ?? '') + (end < 0 ? '' : part.slice(end + 3))
  }, before)
}
