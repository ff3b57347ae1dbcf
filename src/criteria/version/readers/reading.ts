/** Where in a text something stands; `line` and `column` count from 1, the column in UTF-16 units as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A version that a file states, letter by letter, valid or not, with the place of its first letter. */
export interface Stated extends Position {
  readonly version: string
}

/** Why no version can be taken from a file. */
export interface Unstated extends Partial<Position> {
  /** `computed`: the file says that something else works the version out. */
  readonly problem: 'no-version' | 'unreadable' | 'computed'
  /** What is said of the file, to stand after its name: `has no "version"`. */
  readonly detail: string
}

/** What a reader found in one file. Readers are pure and never throw. */
export type Reading = Stated | Unstated

/** The way to a value through nested tables, elements or lists (by number, from 0). */
export type Key = readonly string[]

export function unstated(problem: Unstated['problem'], detail: string, position?: Position): Unstated {
  return position === undefined
    ? { problem, detail }
    : { problem, detail, line: position.line, column: position.column }
}

/** The position of the character at the offset. */
export function positionAt(text: string, offset: number): Position {
  let line = 1
  let start = 0
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line++
    start = end + 1
  }
  return { line, column: offset - start + 1 }
}

/** The text without one leading byte order mark. */
export function withoutBom(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** The text without spaces, tabs and line ends around it (no other white space), and the offset at which it begins. */
export function trimmed(text: string): { readonly value: string; readonly start: number } {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text[start])) start++
  while (end > start && isBlank(text[end - 1])) end--
  return { value: text.slice(start, end), start }
}

/** The first line of an error's message. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1).join('')
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}
