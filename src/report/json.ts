import { ConfigurationError } from '../core/errors.ts'
import type { Result } from '../gate/result.ts'
import { RecordedResult } from './result-schema.ts'

const mostProblems = 10

/**
 * The result as JSON with 2 spaces and a newline at the end. What a log or a terminal could act on (`##[cmd]`,
 * controls, bidi and zero-width characters) is written as JSON's own escapes: reading it gives the same text.
 */
export function json(result: Result): string {
  const text = JSON.stringify(result, null, 2).replaceAll('##[', String.raw`##\u005b`)
  return `${text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, escaped)}\n`
}

/**
 * A result that `json` wrote.
 * @throws ConfigurationError `input-invalid` with the paths within it that are not as they should be
 */
export function parseResult(text: string): Result {
  const parsed = RecordedResult.safeParse(parse(text))
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.slice(0, mostProblems).map(({ path, message }) => {
    const where = path.length === 0 ? '' : ` at ${path.map(String).join('.')}`
    return { message: `the result is damaged or not ours${where}: ${message}` }
  })
  throw new ConfigurationError('input-invalid', problems)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const message = 'the result is no JSON; give the whole result.json that the gate wrote'
    throw new ConfigurationError('input-invalid', [{ message }], { cause })
  }
}

/** JSON's escape of a character, of both its halves where it has two. */
function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
