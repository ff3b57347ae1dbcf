import { z } from 'zod'
import { isRecord } from '../lines.ts'
import { severities, type Level, type ScanFinding } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'

const Issue = z.looseObject({
  FromLinter: z.string(),
  Text: z.string(),
  Severity: z.string().nullish(),
  Pos: z.looseObject({ Filename: z.string(), Line: z.number().nullish(), Column: z.number().nullish() }).nullish()
})

const Report = z.looseObject({
  Warnings: z.array(z.looseObject({ Text: z.string() })).nullish(),
  Linters: z.array(z.looseObject({ Name: z.string(), Enabled: z.boolean().nullish() })).nullish(),
  Error: z.string().nullish()
})

const words: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
  ['note', 'note']
])

/** Warnings of linters that did not run: pkg/lint/runner.go, pkg/golinters/gomodguard/gomodguard.go */
const failure = /can't run linter|^running \S+ failed/i

/** Without a severity, which has to be configured, an issue is an error: golangci-lint fails for every one. */
export const golangciJson = jsonReader({
  id: 'golangci-json',
  name: 'golangci-lint JSON',
  purpose: 'findings',
  writtenBy: '`golangci-lint run --output.json.path=golangci.json`',
  reference: 'https://golangci-lint.run/docs/configuration/file/#output-configuration',
  syntax: 'json',
  matches: (value) => isRecord(value) && 'Issues' in value && isRecord(value['Report']),
  schema: z.looseObject({ Issues: z.array(Issue).nullable(), Report }),
  read({ Issues, Report: { Warnings, Linters, Error } }, sink) {
    if (Error != null && Error !== '') sink.trouble(`golangci-lint failed: ${Error}`)
    if (Linters == null) sink.trouble('it does not say which linters ran')
    else if (Linters.every(({ Enabled }) => Enabled !== true)) sink.trouble('no linter was enabled')
    for (const { Text } of Warnings ?? []) {
      if (failure.test(Text)) sink.trouble(`golangci-lint failed in part: ${Text}`)
      else sink.note(`golangci-lint warned: ${Text}`)
    }
    for (const { FromLinter, Text, Severity, Pos } of Issues ?? []) {
      if (FromLinter === 'typecheck') sink.trouble(`some code did not compile, and so was not checked: ${Text}`)
      sink.finding({
        ...gradeOf(Severity?.toLowerCase() ?? ''),
        rule: FromLinter,
        message: Text,
        place: Pos == null ? undefined : { path: Pos.Filename, line: lineNumber(Pos.Line), column: lineNumber(Pos.Column) }
      })
    }
  }
})

/** With `severity.default: '@linter'` the words are those of the linter; gosec grades from low to critical. */
function gradeOf(word: string): Pick<ScanFinding, 'level' | 'severity'> {
  const severity = severities.find((one) => one === word)
  if (severity !== undefined) return { severity }
  return { level: word === '' ? 'error' : (words.get(word) ?? 'unknown') }
}
