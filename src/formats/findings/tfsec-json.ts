import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'
import { sentences, severityWords, usualSeverities } from './vulnerability.ts'

const severityOf = severityWords(usualSeverities)
// Of old versions.
const levels: ReadonlyMap<string, Level> = new Map([
  ['ERROR', 'error'],
  ['WARNING', 'warning'],
  ['INFO', 'note']
])

const Result = z.looseObject({
  rule_id: z.string(),
  long_id: z.string().nullish(),
  description: z.string().nullish(),
  resolution: z.string().nullish(),
  severity: z.string().nullish(),
  status: z.number().nullish(),
  links: z.array(z.string()).nullish(),
  location: z.looseObject({ filename: z.string(), start_line: z.number().nullish() }).nullish(),
  range: z
    .looseObject({ filename: z.string(), start: z.looseObject({ line: z.number().nullish() }).nullish() })
    .nullish()
})

const [passed, ignored] = [1, 2]

/** `--include-passed` and `--include-ignored` list those, too. Without results the format has to be named. */
export const tfsecJson = jsonReader({
  id: 'tfsec-json',
  name: 'tfsec JSON',
  purpose: 'findings',
  writtenBy: '`tfsec --format json --out tfsec.json`',
  reference: 'https://aquasecurity.github.io/tfsec/latest/guides/configuration/usage/',
  syntax: 'json',
  matches: (value) =>
    isRecord(value) &&
    (Array.isArray(value['results']) && value['results'].length > 0 ? isResult(value['results'][0]) : isBare(value)),
  schema: z.looseObject({ results: z.array(Result).nullable() }),
  read({ results }, sink) {
    for (const { rule_id: rule, long_id: alias, severity, status, location, range, ...said } of results ?? []) {
      if (status === passed) continue
      const level = levels.get(severity ?? '')
      const path = location?.filename ?? range?.filename
      sink.finding({
        ...(level === undefined ? { severity: severityOf(severity) } : { level }),
        rule,
        message: sentences([said.description, said.resolution, alias && `Also ${alias}`]),
        place: path === undefined ? undefined : { path, line: lineNumber(location?.start_line ?? range?.start?.line) },
        url: said.links?.[0],
        suppressed: status === ignored ? 'ignored in the source' : undefined
      })
    }
  }
})

function isBare(value: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(value).length === 1 && (value['results'] === null || Array.isArray(value['results']))
}

function isResult(value: unknown): boolean {
  return isRecord(value) && 'rule_id' in value && (isRecord(value['location']) || isRecord(value['range']))
}
