import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Severity } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'
import { withoutPassword } from './secrets.ts'

const Issue = z.looseObject({
  filename: z.string(),
  issue_severity: z.string(),
  issue_text: z.string(),
  line_number: z.number(),
  test_id: z.string(),
  more_info: z.string().nullish()
})

const Totals = z.looseObject({
  loc: z.number(),
  'SEVERITY.LOW': z.number().nullish(),
  'SEVERITY.MEDIUM': z.number().nullish(),
  'SEVERITY.HIGH': z.number().nullish(),
  'SEVERITY.UNDEFINED': z.number().nullish()
})

const severities: ReadonlyMap<string, Severity> = new Map([
  ['LOW', 'low'],
  ['MEDIUM', 'medium'],
  ['HIGH', 'high']
])

const words = ['LOW', 'MEDIUM', 'HIGH', 'UNDEFINED'] as const

const unlisted = 'Bandit counted this issue, but was told not to list it: run it without `-l`, `-i` and a baseline.'

/**
 * Issues that Bandit counts but was told not to list (`-l`, `-i`, a baseline) are findings without a place: what is
 * severe enough to matter is for the policy to say.
 */
export const banditJson = jsonReader({
  id: 'bandit-json',
  name: 'Bandit JSON',
  purpose: 'findings',
  writtenBy: '`bandit -r src -f json -o bandit.json`',
  reference: 'https://bandit.readthedocs.io/en/latest/formatters/json.html',
  syntax: 'json',
  matches: (value) => isRecord(value) && 'results' in value && isRecord(value['metrics']) && '_totals' in value['metrics'],
  schema: z.looseObject({
    results: z.array(Issue),
    errors: z.array(z.looseObject({ filename: z.string(), reason: z.string() })),
    metrics: z.looseObject({ _totals: Totals })
  }),
  read({ results, errors, metrics }, sink) {
    for (const { filename, reason } of errors) sink.trouble(`Bandit skipped ${filename}: ${reason}`)
    if (Object.keys(metrics).length === 1 && metrics._totals.loc === 0) sink.trouble('Bandit looked at no file')
    for (const issue of results) {
      sink.finding({
        severity: severities.get(issue.issue_severity) ?? 'unknown',
        rule: issue.test_id,
        message: withoutPassword(issue.issue_text),
        place: { path: issue.filename, line: lineNumber(issue.line_number) },
        url: issue.more_info ?? undefined
      })
    }
    for (const word of words) {
      const counted = metrics._totals[`SEVERITY.${word}`] ?? 0
      for (let listed = results.filter((issue) => issue.issue_severity === word).length; listed < counted; listed++) {
        sink.finding({ severity: severities.get(word) ?? 'unknown', message: unlisted })
      }
    }
  }
})
