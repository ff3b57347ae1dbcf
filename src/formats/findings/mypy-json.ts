import { z } from 'zod'
import { jsonLineAs } from '../json-lines.ts'
import { jsonLine } from '../lines.ts'
import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { lineReader } from '../reader.ts'
import { mypyMessage } from './mypy-text.ts'

const Message = z.looseObject({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  message: z.string(),
  hint: z.string().nullish(),
  code: z.string().nullish(),
  severity: z.string().nullish()
})

const levels: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning']
])

/**
 * Columns count from 0, unknown is -1. Notes explain an error, and never count. Syntax errors come as text.
 * https://github.com/python/mypy/blob/master/mypy/error_formatter.py
 */
export const mypyJson = lineReader({
  id: 'mypy-json',
  name: 'mypy JSON',
  purpose: 'findings',
  writtenBy: '`mypy --output json > mypy.jsonl`',
  reference: 'https://mypy.readthedocs.io/en/stable/command_line.html#cmdoption-mypy-O',
  endless: 'does not show whether mypy came to its end: leave out `--output json`, its text does',
  syntax: 'lines',
  matches: (head) => head.some((line) => isMessage(jsonLine(line))),
  visit: (sink) => ({
    line(text, number) {
      const found = jsonLineAs(Message, text, number)
      if (found === undefined) {
        const plain = mypyMessage(text)
        if (plain !== undefined) sink.finding(plain)
        if (text.trim() !== '') sink.trouble(`line ${number} is no JSON: mypy failed, or the file is cut`)
        return
      }
      const { file, line, column, message, hint, code, severity } = found
      if (severity === 'note') return
      sink.finding({
        level: severity == null ? 'error' : (levels.get(severity) ?? 'unknown'),
        rule: code ?? undefined,
        message: hint == null ? message : `${message} (${hint.replaceAll('\n', ' ')})`,
        place: { path: file, line: lineNumber(line), column: lineNumber(column + 1) }
      })
    },
  })
})

function isMessage(value: Readonly<Record<string, unknown>> | undefined): boolean {
  return value !== undefined && typeof value['file'] === 'string' && typeof value['message'] === 'string' && 'hint' in value && 'code' in value
}
