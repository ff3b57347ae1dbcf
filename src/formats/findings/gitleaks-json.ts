import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { ScanFinding } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'

const Leak = z.looseObject({
  RuleID: z.string(),
  Description: z.string().nullish(),
  File: z.string().nullish(),
  StartLine: z.number().nullish(),
  StartColumn: z.number().nullish(),
  Commit: z.string().nullish()
})

const OldLeak = z.looseObject({
  rule: z.string(),
  file: z.string().nullish(),
  lineNumber: z.number().nullish(),
  start_line: z.number().nullish(),
  commit: z.string().nullish()
})

const Leaks = z.array(z.union([Leak, OldLeak]))

/**
 * A leak has no grade, and is an error: Gitleaks fails for every one. What it leaked stays out of the report. It writes
 * the same when it could scan only a part or nothing, and then ends with 1: hence `--exit-code 0` for the leaks.
 * https://github.com/gitleaks/gitleaks/blob/master/cmd/root.go
 */
export const gitleaksJson = jsonReader({
  id: 'gitleaks-json',
  name: 'Gitleaks JSON',
  purpose: 'findings',
  writtenBy: '`gitleaks git --exit-code 0 --report-format json --report-path gitleaks.json`, versions 7 and 8',
  reference: 'https://github.com/gitleaks/gitleaks/blob/master/report/finding.go',
  syntax: 'json',
  emptyIsClean: true,
  matches: (value) =>
    Array.isArray(value)
      ? isLeak(value[0])
      : isRecord(value) && Array.isArray(value['leaks']) && Array.isArray(value['errors']),
  schema: z.preprocess(
    (value) => (isRecord(value) ? { ...value, isList: false } : { leaks: value ?? [], isList: true }),
    z.object({ leaks: Leaks, isList: z.boolean() })
  ),
  read({ leaks, isList }, sink) {
    if (!isList) sink.trouble('it is not as Gitleaks writes it, which is a bare list')
    for (const leak of leaks) sink.finding(isNew(leak) ? findingOf(leak) : oldFindingOf(leak))
  }
})

function isLeak(value: unknown): boolean {
  if (!isRecord(value)) return false
  return 'RuleID' in value ? 'Secret' in value || 'Fingerprint' in value : 'rule' in value && 'offender' in value
}

function isNew(leak: z.output<typeof Leaks>[number]): leak is z.output<typeof Leak> {
  return 'RuleID' in leak
}

function findingOf({
  RuleID: rule,
  Description: description,
  File: path,
  StartLine,
  StartColumn,
  Commit: commit
}: z.output<typeof Leak>): ScanFinding {
  const place = path ? { path, line: lineNumber(StartLine), column: lineNumber(StartColumn) } : undefined
  return { level: 'error', rule, message: `A secret${inCommit(commit)}. ${description ?? ''}`.trim(), place }
}

function oldFindingOf({
  rule,
  file: path,
  lineNumber: line,
  start_line: start,
  commit
}: z.output<typeof OldLeak>): ScanFinding {
  return {
    level: 'error',
    rule,
    message: `A secret${inCommit(commit)}.`,
    place: path ? { path, line: lineNumber(line ?? start) } : undefined
  }
}

function inCommit(commit: string | null | undefined): string {
  return commit ? ` in commit ${commit.slice(0, 12)}` : ''
}
