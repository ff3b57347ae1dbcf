/** The lines of a text, without their ends; a byte order mark is none of it. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
}

/** How many lines there are up to the last in which something can be seen. */
export function lengthOf(lines: readonly string[]): number {
  return lines.findLastIndex((line) => /[^\s\p{Cc}\p{Cf}]/u.test(line)) + 1
}

/** Where a text stands; `part`: the only places are within a longer number or version, of which this is the first. */
export interface Mention {
  readonly text: string
  /** Counts from 1; null: nowhere. */
  readonly line: number | null
  readonly part: { readonly of: string; readonly line: number } | null
}

/** The first line that mentions the text, letter by letter. */
export function mentionIn(lines: readonly string[], text: string): Mention {
  let part: Mention['part'] = null
  for (const [index, line] of lines.entries()) {
    if (wholeAt(line, text) >= 0) return { text, line: index + 1, part: null }
    const at = line.indexOf(text)
    if (at >= 0) part ??= { of: around(line, at, text), line: index + 1 }
  }
  return { text, line: null, part }
}

/** Where the text stands in a line, not as part of a longer number or version; -1: nowhere. */
export function wholeAt(line: string, text: string): number {
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) if (!isPart(line, at, text)) return at
  return -1
}

const endsAsVersion = /\d\.\d+(?:[+-][0-9A-Za-z.+-]*)?$/

/**
 * Whether a number or version is only part of another: 1.15.2 of 11.15.2, 1.15.20, 1.15.2.1; by SemVer (§9, §10) also of
 * 1.15.2-rc.1 and 1.15.2+5, and by PEP 440 of 1.15.2rc1.
 */
function isPart(line: string, at: number, text: string): boolean {
  const before = line.slice(Math.max(0, at - 2), at)
  const after = line.slice(at + text.length, at + text.length + 2)
  const isVersion = endsAsVersion.test(text.slice(-100))
  if (/^\d/.test(text) && (isVersion ? /\d\.?$/ : /\d[.,]?$/).test(before)) return true
  return isVersion ? /^(?:[0-9A-Za-z]|\.\d|[+-][0-9A-Za-z])/.test(after) : /\d$/.test(text) && /^[.,]?\d/.test(after)
}

function around(line: string, at: number, text: string): string {
  const before = /[0-9.]*$/.exec(line.slice(Math.max(0, at - 20), at))?.[0] ?? ''
  const after = /^[0-9A-Za-z.+-]*/.exec(line.slice(at + text.length, at + text.length + 20))?.[0] ?? ''
  return `${before}${text}${after}`.replace(/[.+-]+$/, '')
}
