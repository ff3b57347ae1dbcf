import type { Result } from '../gate/result.ts'

/**
 * The result as JSON with 2 spaces and a newline at the end. What a log or a terminal could act on (`##[cmd]`,
 * controls, bidi and zero-width characters) is written as JSON's own escapes: reading it gives the same text.
 */
export function json(result: Result): string {
  const text = JSON.stringify(result, null, 2).replaceAll('##[', String.raw`##\u005b`)
  return `${text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, escaped)}\n`
}

/** JSON's escape of a character, of both its halves where it has two. */
function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
