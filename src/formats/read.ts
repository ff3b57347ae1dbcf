import { z } from 'zod'
import { count, didYouMean, listNames } from '../core/text.ts'
import { withoutCredentials } from './credentials.ts'
import { decoded, tooLarge } from './decode.ts'
import * as readers from './index.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { plainLine, walkLines } from './lines.ts'
import { ReportRefused, type Purpose, type Report } from './model.ts'
import type { JsonReader, LineReader, Reader, Sinks, Tag, XmlReader } from './reader.ts'
import { tallyCoverage, tallyFindings, tallyTests, type Retries, type Tally } from './tally.ts'
import { walkXml } from './xml.ts'

const all: readonly Reader[] = Object.values(readers)
const headLength = 65_536
const headLines = 200

export interface ReadRequest {
  /** What the report has to be about; default: whatever it is about. */
  readonly purpose?: Purpose | undefined
  /** Id of the format that the file is said to be in; default: found out from its content. */
  readonly format?: string | undefined
  readonly retries?: Retries | undefined
  readonly limits?: Partial<Limits> | undefined
}

/**
 * Reads one report to its end.
 * @throws ReportRefused where the file is no report that can be read as a whole
 */
export async function readReport(chunks: AsyncIterable<Uint8Array>, request: ReadRequest = {}): Promise<Report> {
  try {
    return await read(chunks, request)
  } catch (error) {
    const isTooMuch = error instanceof RangeError && /call stack|string length/i.test(error.message)
    throw isTooMuch ? new ReportRefused('too-large', 'is nested more deeply, or has longer parts, than the gate reads') : error
  }
}

async function read(chunks: AsyncIterable<Uint8Array>, request: ReadRequest): Promise<Report> {
  const limits = { ...defaultLimits, ...request.limits }
  const forced = request.format === undefined ? undefined : readerOf(request.format)
  const text = decoded(chunks, limits.streamBytes)
  const head = await headOf(text)
  const whole = resumed(head, text)
  const start = head.trimStart()
  if (start === '') throw new ReportRefused('empty', 'is empty')
  const open = (reader: Reader): Open => openReader(reader, limits, request)

  if (forced?.syntax === 'xml' || (forced === undefined && start.startsWith('<'))) {
    if (!start.startsWith('<')) throw new ReportRefused('not-a-report', `does not begin as XML, and so is not ${forced?.name}`, 1)
    if (/^<(?:!doctype\s+)?html[\s>]/i.test(start)) throw new ReportRefused('not-a-report', 'is a web page, perhaps one that tells of an error', 1)
    return fromXml(whole, forced, open, limits)
  }
  const lineReaders = all.filter((reader): reader is LineReader => reader.syntax === 'lines')
  const matching = forced?.syntax === 'lines' ? [forced] : forced === undefined ? lineReaders.filter((reader) => reader.matches(linesOf(head))) : []
  if (matching.length > 0) {
    const { reader, sink, finish } = open(theOne(matching))
    await walkLines(whole, (reader as LineReader).visit(sink))
    return finish()
  }
  if (forced === undefined && !/^[[{]|^null\s*$/.test(start)) throw unknown()
  return fromJson(await gathered(whole, limits.jsonBytes), forced, open)
}

async function fromXml(text: AsyncIterable<string>, forced: XmlReader | undefined, open: (reader: Reader) => Open, limits: Limits): Promise<Report> {
  let opened: Open | undefined
  const choose = (root: Tag) => {
    const matching = all.filter((reader): reader is XmlReader => reader.syntax === 'xml' && (forced === undefined || forced === reader) && reader.matches(root))
    if (matching.length === 0) throw new ReportRefused('not-a-report', `has the root element <${root.name}>, which is not ${forced?.name ?? 'that of a report the gate knows'}`, root.line)
    opened = open(theOne(matching))
    const reader = opened.reader as XmlReader
    return { reader, visitor: reader.visit(opened.sink, root) }
  }
  const { replaced } = await walkXml(text, choose, limits)
  if (opened === undefined) throw new ReportRefused('not-a-report', 'holds no XML element')
  if (replaced) opened.sink.note('holds characters that XML does not have; they were read as U+FFFD')
  return opened.finish()
}

function fromJson(text: string, forced: Reader | undefined, open: (reader: Reader) => Open): Report {
  const value = parseJson(text, forced)
  const candidates = all.filter((reader): reader is JsonReader => reader.syntax === 'json' && (forced === undefined || forced === reader))
  const isBare = value === null || (Array.isArray(value) && value.length === 0)
  const matching = candidates.filter((reader) => (isBare ? forced !== undefined && reader.emptyIsClean : reader.matches(value)))
  if (matching.length === 0) {
    if (forced === undefined && isBare) {
      throw new ReportRefused('ambiguous', `holds only ${text.trim().slice(0, 10)}, which says nothing of who wrote it: name the format with \`format\``)
    }
    throw forced === undefined ? unknown(errorOf(value)) : new ReportRefused('not-a-report', `is JSON, but not ${forced.name}${errorOf(value)}`)
  }
  const { reader, sink, finish } = open(theOne(matching))
  const parsed = (reader as JsonReader).schema.safeParse(value)
  if (!parsed.success) {
    const detail = z.prettifyError(parsed.error).replaceAll(/\s*\n\s*/g, ' ').replace(/^✖ /, '').slice(0, 300)
    throw new ReportRefused('malformed', `looks like ${reader.name}, but breaks its format: ${detail}${errorOf(value)}`)
  }
  ;(reader as JsonReader).read(parsed.data, sink)
  return finish()
}

function parseJson(text: string, forced: Reader | undefined): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const detail = error instanceof Error ? error.message : ''
    const isAtEnd = Number(/ at position (\d+)/.exec(detail)?.[1]) >= text.trimEnd().length
    if (isAtEnd || /unexpected end|unterminated/i.test(detail)) throw new ReportRefused('truncated', 'ends before its JSON does')
    if (forced === undefined && !/^\s*(?:\{\s*["}]|\[\s*[[\]{"\d])/.test(text)) throw unknown()
    // Without V8's own words: they quote the file, and with it perhaps a secret.
    const at = / at position (\d+)/.exec(detail)?.[1]
    throw new ReportRefused('malformed', 'is not JSON', at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length)
  }
}

/** Tools that fail write `{"error": …}` where the report should be. */
function errorOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('error' in value)) return ''
  return `; it holds an error instead: ${withoutCredentials(JSON.stringify(value.error)).slice(0, 200)}`
}

interface Open {
  readonly reader: Reader
  readonly sink: Sinks[Purpose]
  readonly finish: () => Report
}

function openReader(reader: Reader, limits: Limits, { purpose, retries }: ReadRequest): Open {
  if (purpose !== undefined && reader.purpose !== purpose) {
    throw new ReportRefused('other-purpose', `is ${reader.name}, a report of ${reader.purpose}, not of ${purpose}`)
  }
  const common = <S extends Sinks[Purpose], T>(tally: Tally<S, T>) => ({
    format: reader.id,
    troubles: tally.troubles,
    notes: tally.notes,
    ...(reader.endless === undefined ? {} : { endless: reader.endless })
  })
  if (reader.purpose === 'tests') {
    const tally = tallyTests(limits, retries)
    return { reader, sink: tally.sink, finish: () => ({ purpose: 'tests', run: tally.total(), ...common(tally) }) }
  }
  if (reader.purpose === 'findings') {
    const tally = tallyFindings(limits)
    return { reader, sink: tally.sink, finish: () => ({ purpose: 'findings', scan: tally.total(), ...common(tally) }) }
  }
  const tally = tallyCoverage()
  return { reader, sink: tally.sink, finish: () => ({ purpose: 'coverage', coverage: tally.total(), ...common(tally) }) }
}

function readerOf(id: string): Reader {
  const reader = all.find((one) => one.id === id)
  const ids = all.map((one) => one.id)
  if (reader === undefined) throw new ReportRefused('not-a-report', `cannot be read as "${id}"${didYouMean(id, ids)}: the gate knows ${listNames(ids, 100)}`)
  return reader
}

function theOne<R extends Reader>(matching: readonly R[]): R {
  const [reader, ...others] = matching
  if (reader === undefined) throw unknown()
  if (others.length > 0) throw new ReportRefused('ambiguous', `could be ${listNames(matching.map(({ name }) => name))}: name one with \`format\``)
  return reader
}

function unknown(detail = ''): ReportRefused {
  return new ReportRefused('not-a-report', `is in none of the ${count(all.length, 'format')} that the gate knows${detail}`)
}

/** The first 64 KiB of text, or all there is. Takes it from the iterator. */
async function headOf(text: AsyncGenerator<string>): Promise<string> {
  let head = ''
  while (head.length < headLength) {
    const next = await text.next()
    if (next.done === true) break
    head += next.value
  }
  return head
}

async function* resumed(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head
  yield* rest
}

function linesOf(head: string): readonly string[] {
  return head.split('\n', headLines).map(plainLine)
}

async function gathered(text: AsyncIterable<string>, most: number): Promise<string> {
  const parts: string[] = []
  let length = 0
  for await (const part of text) {
    length += part.length
    if (length > most) throw tooLarge(most)
    parts.push(part)
  }
  return parts.join('')
}
