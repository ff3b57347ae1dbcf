import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import type { Sinks } from '../reader.ts'

export const Problem = z.looseObject({
  code: z.string(),
  severity: z.string(),
  location: z.looseObject({ file: z.string(), line: z.number().nullish(), column: z.number().nullish() }),
  message: z.string()
})

// https://github.com/dominikh/go-tools/blob/master/lintcmd/lint.go
const words: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['ignored', 'warning']
])

export function isProblem(value: unknown): boolean {
  if (!isRecord(value) || typeof value['code'] !== 'string' || !isRecord(value['location'])) return false
  return typeof value['location']['file'] === 'string' && 'severity' in value && 'message' in value
}

export function tell(sink: Sinks['findings'], { code, severity, location, message }: z.output<typeof Problem>): void {
  const isUnloaded = code === 'compile' || code === 'config'
  if (isUnloaded) sink.trouble(`Staticcheck could not load all code, and so did not check it: ${message}`)
  sink.finding({
    level: words.get(severity) ?? 'unknown',
    rule: code,
    message,
    place: { path: location.file, line: lineNumber(location.line), column: lineNumber(location.column) },
    suppressed: severity === 'ignored' ? 'ignored by a directive in the source' : undefined
  })
}

/** Both shapes look the same when Staticcheck was stopped. */
export const endless = 'has no mark of its end: use `-f sarif`'
