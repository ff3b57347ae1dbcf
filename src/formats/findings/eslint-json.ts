import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Level, ScanFinding } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'
import { withoutSecret } from './secrets.ts'

const Message = z.looseObject({
  ruleId: z.string().nullish(),
  severity: z.number().nullish(),
  fatal: z.boolean().nullish(),
  message: z.string().nullish(),
  line: z.number().nullish(),
  column: z.number().nullish()
})

const File = z.looseObject({
  filePath: z.string(),
  messages: z.array(Message),
  suppressedMessages: z.array(Message).nullish(),
  errorCount: z.number(),
  warningCount: z.number()
})

const levels: ReadonlyMap<number, Level> = new Map([
  [2, 'error'],
  [1, 'warning']
])

/** Every file that was linted is listed, clean or not: a list without one says that nothing was linted. */
export const eslintJson = jsonReader({
  id: 'eslint-json',
  name: 'ESLint JSON',
  purpose: 'findings',
  writtenBy: '`eslint -f json -o eslint.json`, also `-f json-with-metadata`',
  reference: 'https://eslint.org/docs/latest/use/formatters/#json',
  syntax: 'json',
  matches: (value) => hasMetadata(value) || (Array.isArray(value) && isFile(value[0])),
  schema: z.preprocess((value) => (isRecord(value) ? value['results'] : value), z.array(File)),
  read(files, sink) {
    if (files.every(({ messages }) => messages.some(isIgnored))) sink.trouble('ESLint linted no file')
    for (const { filePath, messages, suppressedMessages, errorCount, warningCount } of files) {
      const findings = messages.map((message) => findingOf(message, filePath))
      findings.forEach(sink.finding)
      for (const message of suppressedMessages ?? []) {
        sink.finding({ ...findingOf(message, filePath), suppressed: 'suppressed in the source' })
      }
      const isUnparsed = messages.some(({ fatal }) => fatal === true)
      if (isUnparsed) sink.trouble(`ESLint could not parse ${filePath}, and so checked no rule in it`)
      const errors = findings.filter(({ level }) => level === 'error').length
      const warnings = findings.filter(({ level }) => level === 'warning').length
      if (errorCount > errors) sink.trouble(`it says that ${filePath} has ${errorCount} errors, but lists ${errors}`)
      if (warningCount > warnings) sink.trouble(`it says that ${filePath} has ${warningCount} warnings, but lists ${warnings}`)
    }
  }
})

function hasMetadata(value: unknown): boolean {
  return isRecord(value) && isRecord(value['metadata']) && isRecord(value['metadata']['rulesMeta'])
}

function isFile(value: unknown): boolean {
  return isRecord(value) && typeof value['filePath'] === 'string' && Array.isArray(value['messages']) && 'errorCount' in value
}

/** https://github.com/eslint/eslint/blob/main/lib/eslint/eslint-helpers.js, createIgnoreResult */
function isIgnored({ ruleId, message }: z.output<typeof Message>): boolean {
  return ruleId == null && message?.startsWith('File ignored') === true
}

function findingOf({ ruleId, severity, fatal, message, line, column }: z.output<typeof Message>, path: string): ScanFinding {
  return {
    level: fatal === true ? 'error' : (levels.get(severity ?? 0) ?? 'unknown'),
    rule: ruleId ?? undefined,
    message: withoutSecret(message ?? '', ruleId),
    place: { path, line: lineNumber(line), column: lineNumber(column) }
  }
}
