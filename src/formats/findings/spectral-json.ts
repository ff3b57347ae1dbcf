import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Level } from '../model.ts'
import { jsonReader } from '../reader.ts'
import { fromZero } from './positions.ts'

const Result = z.looseObject({
  code: z.union([z.string(), z.number()]).nullish(),
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).nullish(),
  severity: z.union([z.string(), z.number()]),
  source: z.string().nullish(),
  range: z.looseObject({ start: z.looseObject({ line: z.number(), character: z.number() }) }).nullish()
})

// Numbers as in reports, words as in rulesets: https://docs.stoplight.io/docs/spectral/d3482ff0ccae9-rules#severity
const levels: ReadonlyMap<string, Level> = new Map([
  ['0', 'error'],
  ['error', 'error'],
  ['1', 'warning'],
  ['warn', 'warning'],
  ['2', 'note'],
  ['info', 'note'],
  ['3', 'note'],
  ['hint', 'note']
])

/** Without `-o` or `--quiet` Spectral writes a sentence behind the JSON, which is then none. */
export const spectralJson = jsonReader({
  id: 'spectral-json',
  name: 'Spectral JSON',
  purpose: 'findings',
  writtenBy: '`spectral lint --fail-on-unmatched-globs -f json -o spectral.json`',
  reference: 'https://docs.stoplight.io/docs/spectral/9ffa04e052cc1-spectral-cli',
  syntax: 'json',
  emptyIsClean: true,
  matches: (value) => Array.isArray(value) && isResult(value[0]),
  schema: z.array(Result),
  read(results, sink) {
    for (const { code, message, path, severity, source, range } of results) {
      const { line, character } = range?.start ?? {}
      if (code === 'unrecognized-format') sink.trouble(`Spectral checked no rule in ${source ?? 'a document'}: ${message}`)
      const at = path == null || path.length === 0 ? '' : ` (at ${path.join('.')})`
      sink.finding({
        level: levels.get(String(severity)) ?? 'unknown',
        rule: code == null ? undefined : String(code),
        message: `${message}${at}`,
        place: source == null ? undefined : { path: source, line: fromZero(line), column: fromZero(character) }
      })
    }
  }
})

function isResult(value: unknown): boolean {
  if (!isRecord(value) || !('code' in value && 'severity' in value)) return false
  return Array.isArray(value['path']) && isRecord(value['range']) && isRecord(value['range']['start'])
}
