import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Level, ReportedPlace } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'

const Range = z.looseObject({ filename: z.string(), start: z.looseObject({ line: z.number(), column: z.number() }) })

const Issue = z.looseObject({
  rule: z.looseObject({ name: z.string(), severity: z.string(), link: z.string().nullish() }),
  message: z.string(),
  range: Range.nullish()
})

const Failure = z.looseObject({ message: z.string(), summary: z.string().nullish() })

const words: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['notice', 'note'],
  ['info', 'note']
])

const fields = new Set(['issues', 'errors'])

export const tflintJson = jsonReader({
  id: 'tflint-json',
  name: 'TFLint JSON',
  purpose: 'findings',
  writtenBy: '`tflint --format json > tflint.json`',
  reference: 'https://github.com/terraform-linters/tflint/blob/master/formatter/json.go',
  syntax: 'json',
  matches: (value) => isRecord(value) && isOutput(value),
  schema: z.looseObject({ issues: z.array(Issue), errors: z.array(Failure).nullish() }),
  read({ issues, errors }, sink) {
    for (const { summary, message } of errors ?? []) {
      sink.trouble(`TFLint failed: ${summary == null ? message : `${summary}: ${message}`}`)
    }
    for (const { rule, message, range } of issues) {
      sink.finding({
        level: words.get(rule.severity) ?? 'unknown',
        rule: rule.name,
        message,
        place: range == null || range.filename === '' ? undefined : placeOf(range),
        url: rule.link ?? undefined
      })
    }
  }
})

function placeOf({ filename, start }: z.output<typeof Range>): ReportedPlace {
  return { path: filename, line: lineNumber(start.line), column: lineNumber(start.column) }
}

/** Other tools write issues and errors, too, but more than these. */
function isOutput(value: Readonly<Record<string, unknown>>): boolean {
  const { issues } = value
  return Array.isArray(issues) && ('errors' in value || isIssue(issues[0])) && Object.keys(value).every((key) => fields.has(key))
}

function isIssue(value: unknown): boolean {
  return isRecord(value) && isRecord(value['rule']) && 'message' in value && 'range' in value
}
