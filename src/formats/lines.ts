import type { LineVisitor } from './reader.ts'
import { ReportRefused } from './model.ts'

const mostLine = 16 * 1024 * 1024
// Select Graphic Rendition and the other control sequences of ECMA-48 §5.4.
const colours = /\u001B\[[0-?]*[ -/]*[@-~]/g

/** Hands over every line of a text. */
export async function walkLines(text: AsyncIterable<string>, visitor: LineVisitor): Promise<void> {
  let number = 0
  let rest = ''
  const take = (line: string): void => visitor.line(plainLine(line), ++number)
  for await (const chunk of text) {
    rest += chunk
    if (!chunk.includes('\n')) {
      if (rest.length > mostLine) throw new ReportRefused('too-large', `has a line of more than ${mostLine} characters`, number + 1)
      continue
    }
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    lines.forEach(take)
  }
  if (rest !== '') take(rest)
  visitor.end?.(rest !== '')
}

/** A line without its end and without colours. */
export function plainLine(line: string): string {
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line
  return whole.includes('\u001B') ? whole.replace(colours, '') : whole
}

/** The object that a line of newline-delimited JSON holds; undefined: the line is something else. */
export function jsonLine(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!text.trimStart().startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** An object of JSON, no list and no null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
