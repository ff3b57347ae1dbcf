import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'

const Finding = z.looseObject({
  fileName: z.string(),
  lineNumber: z.number(),
  ruleNames: z.array(z.string()).nullish(),
  ruleDescription: z.string().nullish(),
  ruleInformation: z.string().nullish(),
  errorDetail: z.string().nullish(),
  severity: z.string().nullish()
})

const words: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning']
])

/**
 * Without a severity, which older versions do not write, a finding is an error: they fail for every one. Where it finds
 * nothing markdownlint-cli writes an empty file, and so cannot show that it ran; markdownlint-cli2 writes `[]`.
 */
export const markdownlintJson = jsonReader({
  id: 'markdownlint-json',
  name: 'markdownlint JSON',
  purpose: 'findings',
  writtenBy: 'markdownlint-cli2 with `markdownlint-cli2-formatter-json`, `markdownlint --json --output markdownlint.json`',
  reference: 'https://github.com/DavidAnson/markdownlint/blob/main/README.md#usage',
  syntax: 'json',
  emptyIsClean: true,
  matches: (value) => Array.isArray(value) && isFinding(value[0]),
  schema: z.array(Finding),
  read(findings, sink) {
    for (const { fileName, lineNumber: line, ruleNames, ruleDescription, ruleInformation, errorDetail, severity } of findings) {
      sink.finding({
        level: severity == null ? 'error' : (words.get(severity) ?? 'unknown'),
        rule: ruleNames?.[0],
        message: [ruleDescription, errorDetail].filter((text) => text != null && text !== '').join(': '),
        place: { path: fileName, line: lineNumber(line) },
        url: ruleInformation ?? undefined
      })
    }
  }
})

function isFinding(value: unknown): boolean {
  return isRecord(value) && ['fileName', 'lineNumber', 'ruleDescription', 'errorDetail'].every((key) => key in value)
}
