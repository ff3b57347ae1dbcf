import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import type { Sinks } from '../reader.ts'
import { withoutSecret } from './secrets.ts'

// Protocol Buffers let an enumeration be written as its name or its number.
export const Severity = z.union([z.string(), z.number()]).nullish()
const Position = z.looseObject({ line: z.number().nullish(), column: z.number().nullish() })

export const Diagnostic = z.looseObject({
  message: z.string(),
  location: z.looseObject({ path: z.string(), range: z.looseObject({ start: Position.nullish() }).nullish() }).nullish(),
  severity: Severity,
  code: z.looseObject({ value: z.string().nullish(), url: z.string().nullish() }).nullish()
})

// https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto
const levels: ReadonlyMap<string, Level> = new Map([
  ['ERROR', 'error'],
  ['1', 'error'],
  ['WARNING', 'warning'],
  ['2', 'warning'],
  ['INFO', 'note'],
  ['3', 'note']
])

/** A diagnostic without a severity has the inherited one; without that, too, its severity is unknown. */
export function tell(sink: Sinks['findings'], { message, location, severity, code }: z.output<typeof Diagnostic>, inherited?: z.output<typeof Severity>): void {
  const start = location?.range?.start
  sink.finding({
    level: levels.get(wordOf(isUnknown(severity) ? inherited : severity)) ?? 'unknown',
    rule: code?.value ?? undefined,
    message: withoutSecret(message, code?.value),
    place: location == null ? undefined : { path: location.path, line: lineNumber(start?.line), column: lineNumber(start?.column) },
    url: code?.url ?? undefined
  })
}

export function isDiagnostic(value: unknown): boolean {
  return isRecord(value) && isRecord(value['location']) && 'message' in value
}

function wordOf(severity: z.output<typeof Severity>): string {
  return String(severity ?? '').toUpperCase()
}

function isUnknown(severity: z.output<typeof Severity>): boolean {
  return ['', '0', 'UNKNOWN_SEVERITY'].includes(wordOf(severity))
}
