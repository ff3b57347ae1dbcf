import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'

const Finding = z.looseObject({
  file: z.string(),
  line: z.number(),
  column: z.number().nullish(),
  code: z.string(),
  level: z.string(),
  message: z.string()
})

const words: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
  ['style', 'note']
])

/** What Hadolint calls a Dockerfile that it cannot parse. */
const parseError = 'DL1000'

export const hadolintJson = jsonReader({
  id: 'hadolint-json',
  name: 'Hadolint JSON',
  purpose: 'findings',
  writtenBy: '`hadolint --format json Dockerfile > hadolint.json`',
  reference: 'https://github.com/hadolint/hadolint/blob/master/src/Hadolint/Formatter/Json.hs',
  syntax: 'json',
  emptyIsClean: true,
  matches: (value) => Array.isArray(value) && isFinding(value[0]),
  schema: z.array(Finding),
  read(findings, sink) {
    for (const { file, line, column, code, level, message } of findings) {
      if (code === parseError) sink.trouble(`Hadolint could not parse ${file}, and so checked no rule in it`)
      sink.finding({
        level: words.get(level) ?? 'unknown',
        rule: code,
        message,
        place: { path: file, line: lineNumber(line), column: lineNumber(column) },
        url: code.startsWith('DL') ? `https://github.com/hadolint/hadolint/wiki/${code}` : undefined
      })
    }
  }
})

function isFinding(value: unknown): boolean {
  if (!isRecord(value) || !('file' in value && 'level' in value)) return false
  return typeof value['code'] === 'string' && /^(?:DL|SC)\d/.test(value['code'])
}
