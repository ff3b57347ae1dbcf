import { z } from 'zod'
import { isRecord } from '../lines.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'
import { severityWords, usualSeverities } from './vulnerability.ts'

// https://codechecker.readthedocs.io/en/latest/web/user_guide/#severity; `UNSPECIFIED` is no grade.
const severityOf = severityWords({ ...usualSeverities, style: 'low' })

// https://codechecker.readthedocs.io/en/latest/analyzer/user_guide/#source-code-comments-review-status
const reviewed: ReadonlyMap<string, string> = new Map([
  ['false_positive', 'reviewed as a false positive'],
  ['intentional', 'reviewed as intentional']
])

const Report = z.looseObject({
  file: z.looseObject({ path: z.string(), original_path: z.string().nullish() }),
  line: z.number(),
  column: z.number().nullish(),
  message: z.string(),
  checker_name: z.string(),
  severity: z.string().nullish(),
  review_status: z.string().nullish()
})

/** Analyses that failed are not in it: CodeChecker itself has to end with 0 or 2. */
export const codecheckerJson = jsonReader({
  id: 'codechecker-json',
  name: 'CodeChecker JSON',
  purpose: 'findings',
  writtenBy: '`CodeChecker parse --export json --output report.json`',
  reference: 'https://codechecker.readthedocs.io/en/latest/analyzer/user_guide/#json-output',
  syntax: 'json',
  matches: (value) => isRecord(value) && typeof value['version'] === 'number' && isListOfReports(value),
  schema: z.looseObject({ version: z.number(), reports: z.array(Report) }),
  read({ reports }, sink) {
    for (const { file, line, column, message, checker_name: rule, severity, review_status: status } of reports) {
      sink.finding({
        severity: severityOf(severity),
        rule,
        message,
        place: { path: file.original_path ?? file.path, line: lineNumber(line), column: lineNumber(column) },
        suppressed: reviewed.get(status ?? '')
      })
    }
  }
})

/** An empty list says little of who wrote it: then there is to be nothing else, and the version that CodeChecker writes. */
function isListOfReports({ version, reports, ...others }: Readonly<Record<string, unknown>>): boolean {
  if (!Array.isArray(reports)) return false
  const first: unknown = reports[0]
  if (reports.length === 0) return version === 1 && Object.keys(others).length === 0
  return isRecord(first) && 'checker_name' in first
}
