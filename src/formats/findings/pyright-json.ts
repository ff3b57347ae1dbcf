import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Level } from '../model.ts'
import { jsonReader } from '../reader.ts'
import { fromZero } from './positions.ts'

const Diagnostic = z.looseObject({
  file: z.string().nullish(),
  uri: z.string().nullish(),
  severity: z.string(),
  message: z.string(),
  rule: z.string().nullish(),
  range: z.looseObject({ start: z.looseObject({ line: z.number(), character: z.number() }) }).nullish()
})

const Summary = z.looseObject({
  filesAnalyzed: z.number(),
  errorCount: z.number(),
  warningCount: z.number(),
  informationCount: z.number().nullish()
})

const words: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['information', 'note']
])

export const pyrightJson = jsonReader({
  id: 'pyright-json',
  name: 'Pyright JSON',
  purpose: 'findings',
  writtenBy: '`pyright --outputjson > pyright.json`, basedpyright',
  reference: 'https://github.com/microsoft/pyright/blob/main/docs/command-line.md#json-output',
  syntax: 'json',
  matches: (value) => isRecord(value) && Array.isArray(value['generalDiagnostics']) && isRecord(value['summary']),
  schema: z.looseObject({ generalDiagnostics: z.array(Diagnostic), summary: Summary }),
  read({ generalDiagnostics, summary }, sink) {
    const listed = { error: 0, warning: 0, note: 0 }
    for (const { file, uri, severity, message, rule, range } of generalDiagnostics) {
      const level = words.get(severity)
      if (level !== undefined) listed[level]++
      const path = file ?? uri
      sink.finding({
        level: level ?? 'unknown',
        rule: rule ?? undefined,
        message,
        place: path == null ? undefined : { path, line: fromZero(range?.start.line), column: fromZero(range?.start.character) }
      })
    }
    if (summary.filesAnalyzed < 1) sink.trouble('Pyright analysed no file')
    const { errorCount, warningCount, informationCount } = summary
    const info = informationCount ?? 0
    if (errorCount > listed.error) sink.trouble(`its summary says ${errorCount} errors, but it lists ${listed.error}`)
    if (warningCount > listed.warning) sink.trouble(`its summary says ${warningCount} warnings, but it lists ${listed.warning}`)
    if (info > listed.note) sink.trouble(`its summary says ${info} pieces of information, but it lists ${listed.note}`)
  }
})
