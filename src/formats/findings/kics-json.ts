import { z } from 'zod'
import { count } from '../../core/text.ts'
import { isRecord } from '../lines.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'
import { severityWords, usualSeverities } from './vulnerability.ts'

const severityOf = severityWords({ ...usualSeverities, info: 'low', trace: 'low' })

const Query = z.looseObject({
  query_name: z.string(),
  query_id: z.string(),
  query_url: z.string().nullish(),
  severity: z.string(),
  category: z.string().nullish(),
  files: z.array(
    z.looseObject({ file_name: z.string(), line: z.number().nullish(), expected_value: z.string().nullish() })
  )
})

/** One finding per place. What KICS calls the actual value may be a secret, and is left out. */
export const kicsJson = jsonReader({
  id: 'kics-json',
  name: 'KICS JSON',
  purpose: 'findings',
  writtenBy: '`kics scan --report-formats json --output-path .`',
  reference: 'https://docs.kics.io/latest/results/',
  syntax: 'json',
  matches: (value) =>
    isRecord(value) && Array.isArray(value['queries']) && 'queries_total' in value && 'files_scanned' in value,
  schema: z.looseObject({
    files_scanned: z.number(),
    files_failed_to_scan: z.number(),
    queries_total: z.number(),
    queries_failed_to_execute: z.number(),
    total_counter: z.number(),
    queries: z.array(Query)
  }),
  read(report, sink) {
    if (report.files_scanned === 0) sink.trouble('KICS scanned no file')
    if (report.queries_total === 0) sink.trouble('KICS ran no query')
    if (report.files_failed_to_scan > 0)
      sink.trouble(`KICS could not scan ${count(report.files_failed_to_scan, 'file')}`)
    if (report.queries_failed_to_execute > 0)
      sink.trouble(`KICS could not run ${report.queries_failed_to_execute} of its queries`)
    let listed = 0
    for (const { query_name: name, query_id: rule, query_url: url, severity, category, files } of report.queries) {
      listed += files.length
      for (const { file_name: path, line, expected_value: expected } of files) {
        const isSecret = category === 'Secret Management'
        const message = isSecret || !expected ? `${name}.` : `${name}. Expected: ${expected}.`
        sink.finding({
          severity: severityOf(severity),
          rule,
          message,
          place: { path, line: lineNumber(line) },
          url: url ?? undefined
        })
      }
    }
    if (report.total_counter > listed) sink.trouble(`its total is ${report.total_counter}, but it lists ${listed}`)
  }
})
