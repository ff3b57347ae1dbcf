import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import type { Sinks } from '../reader.ts'
import { withoutPassword } from './secrets.ts'

export const Finding = z.looseObject({
  code: z.string().nullable(),
  filename: z.string().nullable(),
  location: z.looseObject({ row: z.number(), column: z.number() }).nullable(),
  message: z.string(),
  severity: z.string().nullish(),
  url: z.string().nullish()
})

// https://github.com/astral-sh/ruff/blob/main/crates/ruff_db/src/diagnostic/mod.rs
const words: ReadonlyMap<string, Level> = new Map([
  ['info', 'note'],
  ['warning', 'warning'],
  ['error', 'error'],
  ['fatal', 'error']
])

/** Ruff's names, in its several versions, for what keeps it from checking a file; null is a syntax error, too. */
const failures: readonly (string | null)[] = [null, 'invalid-syntax', 'E999', 'io-error', 'E902', 'panic']

/** Without a severity, which older versions do not write, a finding is an error: Ruff fails for every one. */
export function tell(sink: Sinks['findings'], { code, filename, location, message, severity, url }: z.output<typeof Finding>): void {
  if (failures.includes(code)) sink.trouble(`Ruff could not read all of ${filename ?? 'a file'}: ${message}`)
  sink.finding({
    level: severity == null ? 'error' : (words.get(severity.toLowerCase()) ?? 'unknown'),
    rule: code ?? 'invalid-syntax',
    message: withoutPassword(message),
    place: filename === null ? undefined : { path: filename, line: lineNumber(location?.row), column: lineNumber(location?.column) },
    url: url ?? undefined
  })
}

export function isFinding(value: unknown): boolean {
  if (!isRecord(value) || !('code' in value && 'filename' in value && 'message' in value)) return false
  return 'noqa_row' in value || (isRecord(value['location']) && 'row' in value['location'])
}
