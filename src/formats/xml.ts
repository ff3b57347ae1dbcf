import { SaxesParser } from 'saxes'
import type { Limits } from './limits.ts'
import { ReportRefused } from './model.ts'
import type { Element, Tag, XmlReader, XmlVisitor } from './reader.ts'

const mostText = 16_384
// What lies between two tags, such as a log in CDATA, is in memory until the second one is met.
const mostBetweenTags = 128 * 1024 * 1024
const mostPartsOfRecord = 100_000

interface Growing extends Element {
  readonly children: Growing[]
  text: string
}

const none: Growing[] = []

/** Chooses the reader for a root, with its visitor. Throws ReportRefused where there is none. */
export type Choose = (root: Tag) => { readonly reader: XmlReader; readonly visitor: XmlVisitor }

/**
 * Walks a document, strictly: one root, well-formed to its end, no document type declaration with a subset of its own,
 * no entities. Characters that XML does not have, which real tools write (control characters, also as references),
 * become U+FFFD: https://www.w3.org/TR/xml/#charsets
 * @throws ReportRefused
 */
export async function walkXml(text: AsyncIterable<string>, choose: Choose, limits: Pick<Limits, 'depth'>): Promise<{ readonly replaced: boolean }> {
  const parser = new SaxesParser({ xmlns: false })
  const clean = new Cleaner()
  const open: Tag[] = []
  const building: Growing[] = []
  let visitor: XmlVisitor | undefined
  let records: readonly string[] = []
  let partsOfRecord = 0
  let written = 0
  let piece = ''
  let sinceTag = 0
  let closing = false
  let replaced = false
  let isListening = false
  const line = (): number => parser.line + clean.blankLines

  parser.on('error', (error) => {
    const what = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    // saxes goes on with the character as it is, unless it stands in a name: then it has a second error to tell.
    if (what === 'disallowed character' && illegal.test(piece.charAt(parser.position - written - 1))) {
      replaced = true
      return
    }
    if (closing) throw new ReportRefused('truncated', `ends too early: ${what}`, line())
    throw new ReportRefused('malformed', `is not well-formed XML: ${what}`, line())
  })
  parser.on('doctype', (doctype) => {
    if (/[[\]]/.test(doctype)) throw new ReportRefused('malformed', 'has a document type declaration with a subset of its own, which can declare entities', line())
  })
  // Without these, saxes keeps no text, such as the logs of whole suites. They stay from record to record.
  const listen = (): void => {
    isListening = true
    parser.on('text', addText)
    parser.on('cdata', addText)
  }
  const stopListening = (): void => {
    isListening = false
    parser.off('text')
    parser.off('cdata')
  }
  const addText = (value: string): void => {
    const element = building.at(-1)
    if (element === undefined || element.text.length >= mostText) return
    const start = value.length > mostText ? copyOf(value.slice(0, mostText)) : value
    element.text += replaced ? start.replace(allIllegal, '\uFFFD') : start
  }
  parser.on('opentag', (tag) => {
    sinceTag = 0
    const attributes = replaced ? legal(tag.attributes) : tag.attributes
    const element: Growing = { name: localName(tag.name), attributes, line: line(), children: tag.isSelfClosing ? none : [], text: '' }
    if (clean.isOdd) refuseOddNames(element)
    if (open.length + building.length >= limits.depth) throw new ReportRefused('too-large', `has elements more than ${limits.depth} levels deep`, line())
    if (building.length > 0) {
      if (++partsOfRecord > mostPartsOfRecord) throw new ReportRefused('too-large', `has more than ${mostPartsOfRecord} elements in one <${building[0]?.name}>`, line())
      building.at(-1)?.children.push(element)
      building.push(element)
      return
    }
    if (records.includes(element.name)) {
      partsOfRecord = 0
      building.push(element)
      if (!tag.isSelfClosing && !isListening) listen()
      return
    }
    if (isListening) stopListening()
    if (visitor === undefined) {
      const chosen = choose(element)
      visitor = chosen.visitor
      records = chosen.reader.records
    } else {
      visitor.open?.(element, open)
    }
    open.push(element)
  })
  parser.on('closetag', () => {
    sinceTag = 0
    const element = building.pop()
    if (element === undefined) {
      const closed = open.pop()
      if (closed !== undefined && open.length > 0) visitor?.close?.(closed, open)
    } else if (building.length === 0) {
      visitor?.record(element, open)
    }
  })

  const write = (next: string): void => {
    written += piece.length
    piece = next
    parser.write(next)
  }
  for await (const chunk of text) {
    write(clean.take(chunk))
    sinceTag += chunk.length
    if (sinceTag > mostBetweenTags) throw new ReportRefused('too-large', `has more than ${mostBetweenTags / 1024 / 1024} MiB between two tags`, line())
  }
  closing = true
  write(clean.rest())
  parser.close()
  visitor?.end?.()
  return { replaced: replaced || clean.hasReplaced }
}

/** Attributes without characters that XML does not have. */
function legal(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const pairs = Object.entries(attributes).map(([name, value]) => [name, value.replace(allIllegal, '\uFFFD')])
  return Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(pairs))
}

/** A byte that was lost in a name could hide a <failure>. As far as XML goes, U+FFFD may be part of a name. */
function refuseOddNames({ name, attributes, line }: Tag): void {
  if ([name, ...Object.keys(attributes)].some((one) => one.includes('\uFFFD'))) {
    throw new ReportRefused('malformed', 'has a name with a byte that its encoding does not have', line)
  }
}

/** The part of a name after its namespace prefix. */
function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** A string of its own, that does not keep alive the long one that it was cut from. */
function copyOf(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/
const allIllegal = new RegExp(illegal, 'g')
const reference = /&#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,10}));/g
const unfinishedReference = /&#?[0-9a-zA-Z]{0,11}$/

/** Drops blanks before the document, and replaces references to what XML does not have. One that a chunk cuts in two waits for the next. */
class Cleaner {
  hasReplaced = false
  /** U+FFFD was met, be it that the decoder put it there. */
  isOdd = false
  /** How many lines were dropped. */
  blankLines = 0
  private kept = ''
  private hasBegun = false

  take(chunk: string): string {
    const text = this.hasBegun ? this.kept + chunk : this.begun(this.kept + chunk)
    const cut = unfinishedReference.exec(text.slice(-13))?.[0].length ?? 0
    this.kept = text.slice(text.length - cut)
    return this.clean(text.slice(0, text.length - cut))
  }

  rest(): string {
    return this.clean(this.kept)
  }

  private begun(text: string): string {
    const begun = text.trimStart()
    this.blankLines += text.slice(0, text.length - begun.length).split('\n').length - 1
    this.hasBegun = begun !== ''
    return begun
  }

  private clean(text: string): string {
    this.isOdd ||= text.includes('\uFFFD')
    if (!text.includes('&#')) return text
    return text.replace(reference, (whole, hex: string | undefined, decimal: string | undefined) => {
      if (isCharacter(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))) return whole
      this.hasReplaced = true
      return '\uFFFD'
    })
  }
}

/** https://www.w3.org/TR/xml/#NT-Char */
function isCharacter(code: number): boolean {
  return code === 0x9 || code === 0xa || code === 0xd || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}
