import { headingWords, matchesName, nearest } from '../../core/text.ts'
import type { Heading, Outline } from '../../evidence/markdown.ts'
import { placeholdersIn } from '../../evidence/placeholders.ts'

/** What there is of a heading that was asked for. */
export interface Section {
  readonly wanted: string
  /** The first of that name with something under it, else the first; null: none has that name. */
  readonly line: number | null
  readonly hasContent: boolean
  /** The heading that was most likely meant, where none has that name. */
  readonly near: string | null
}

/** What of a document stands between two of its lines. */
export type HasContent = (after: number, before: number) => boolean

const mostNear = 80

export function sectionsOf(wanted: readonly string[], outline: Outline, hasContent: HasContent): readonly Section[] {
  const headings = headingsOf(outline)
  const ends = endsOf(headings)
  const texts = headings.map(({ text }) => [...new Set([text, headingWords(text)].map(comparable))])
  return wanted.map((name) => {
    const pattern = comparable(name)
    const named = headings.filter((_, index) => texts[index]?.some((text) => matchesName(pattern, text)) === true)
    const full = named.find((heading) => hasContent(heading.line, ends.get(heading) ?? Infinity))
    const line = (full ?? named[0])?.line ?? null
    const near = line === null ? (nearest(headingWords(name), headings.map(({ text }) => headingWords(text)))?.slice(0, mostNear) ?? null) : null
    return { wanted: name, line, hasContent: full !== undefined, near }
  })
}

export function headingsOf({ blocks }: Outline): readonly Heading[] {
  return blocks.filter((block) => block.kind === 'heading').filter(({ nested }) => nested !== true)
}

/**
 * Tells whether something stands between two lines that is neither a heading, nor an HTML comment, nor a blank that is
 * still to be filled in. The lines themselves do not count.
 */
export function contentOf({ blocks, links }: Outline, lines: readonly string[]): HasContent {
  const filled = blocks.flatMap((block) => (block.kind !== 'heading' && block.kind !== 'rule' && saysSomething(block.text) ? [block.line] : []))
  const html = withoutComments(lines).flatMap((text, index) => (showsSomething(text) ? [index + 1] : []))
  // The definition of a link (`[1.2.3]: https://…`) is not shown.
  const pictures = links.flatMap(({ line }) => (/^\s*\[[^\]]*\]:/.test(lines[line - 1] ?? '') ? [] : [line]))
  const has = new Set([...filled, ...pictures, ...html])
  let sum = 0
  const upTo = [0, ...lines.map((_, index) => (sum += has.has(index + 1) ? 1 : 0))]
  return (after, before) => (upTo[Math.min(before - 1, lines.length)] ?? 0) > (upTo[after] ?? 0)
}

function comparable(text: string): string {
  return text.trim().normalize('NFC').toLowerCase()
}

/** The line of the next heading of the same or a higher level, where there is one. */
function endsOf(headings: readonly Heading[]): ReadonlyMap<Heading, number> {
  const ends = new Map<Heading, number>()
  const open: Heading[] = []
  for (const heading of headings) {
    for (let last = open.at(-1); last !== undefined && last.level >= heading.level; last = open.at(-1)) {
      ends.set(last, heading.line)
      open.pop()
    }
    open.push(heading)
  }
  return ends
}

function saysSomething(text: string): boolean {
  return lettersIn(text) > placeholdersIn(text).reduce((sum, found) => sum + lettersIn(found), 0)
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}\p{So}]/gu)?.length ?? 0
}

/** A line of HTML with words in it, or a picture: the outline tells nothing of what is in there. */
function showsSomething(line: string): boolean {
  return /^\s*<[a-z/]/i.test(line) && (/<img\b/i.test(line) || lettersIn(line.replaceAll(/<[^<>]*>/g, '')) > 0)
}

function withoutComments(lines: readonly string[]): readonly string[] {
  let isOpen = false
  return lines.map((line) => {
    let shown = ''
    for (let at = 0; at < line.length; ) {
      const mark = line.indexOf(isOpen ? '-->' : '<!--', at)
      const end = mark < 0 ? line.length : mark
      if (!isOpen) shown += line.slice(at, end)
      at = mark < 0 ? line.length : mark + (isOpen ? 3 : 4)
      if (mark >= 0) isOpen = !isOpen
    }
    return shown
  })
}
