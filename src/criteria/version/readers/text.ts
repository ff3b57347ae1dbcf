import { trimmed, unstated, withoutBom, type Reading, type Stated } from './reading.ts'

/** A file that holds nothing but its version: one line with something on it, spaces around it or not. */
export function readText(text: string): Reading {
  const found: Stated[] = []
  for (const [index, line] of withoutBom(text).split('\n').entries()) {
    const { value, start } = trimmed(line)
    if (value !== '') found.push({ version: value, line: index + 1, column: start + 1 })
  }
  const [only, second] = found
  if (only === undefined) return unstated('no-version', 'is empty')
  if (second === undefined) return only
  return unstated('unreadable', `holds ${found.length} lines of text; a version must stand there alone`, second)
}
