import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'

const Text = z.looseObject({ text: z.string() })

const Warning = z.looseObject({
  rule: z.string().nullish(),
  severity: z.string(),
  text: z.string(),
  line: z.number().nullish(),
  column: z.number().nullish(),
  url: z.string().nullish()
})

const File = z.looseObject({
  source: z.string().nullish(),
  errored: z.boolean().nullish(),
  warnings: z.array(Warning),
  parseErrors: z.array(Text).nullish(),
  invalidOptionWarnings: z.array(Text),
  ignored: z.boolean().nullish()
})

const words: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning']
])

/** Every file that was linted is listed, clean or not: a list without one says that nothing was linted. */
export const stylelintJson = jsonReader({
  id: 'stylelint-json',
  name: 'Stylelint JSON',
  purpose: 'findings',
  writtenBy: '`stylelint --formatter json --output-file stylelint.json`',
  reference: 'https://stylelint.io/user-guide/options/#formatter',
  syntax: 'json',
  matches: (value) => Array.isArray(value) && isFile(value[0]),
  schema: z.array(File),
  read(files, sink) {
    if (files.every(({ ignored }) => ignored === true)) sink.trouble('Stylelint ignored every file')
    for (const { source, errored, warnings, parseErrors, invalidOptionWarnings } of files) {
      const path = source ?? undefined
      const file = path ?? 'a file'
      for (const { text } of invalidOptionWarnings) sink.trouble(`a rule has an unknown option, and so did not run: ${text}`)
      for (const { text } of parseErrors ?? []) sink.trouble(`Stylelint could not parse all of ${file}: ${text}`)
      for (const { rule, severity, text, line, column, url } of warnings) {
        if (rule === 'CssSyntaxError') sink.trouble(`Stylelint could not parse ${file}, and so checked no rule in it`)
        sink.finding({
          level: words.get(severity) ?? 'unknown',
          rule: rule ?? undefined,
          message: text,
          place: path === undefined ? undefined : { path, line: lineNumber(line), column: lineNumber(column) },
          url: url ?? undefined
        })
      }
      const isOnlyWarned = warnings.every(({ severity }) => severity === 'warning')
      if (errored === true && isOnlyWarned) sink.trouble(`it says that ${file} has errors, but lists none`)
    }
  }
})

function isFile(value: unknown): boolean {
  return isRecord(value) && Array.isArray(value['warnings']) && Array.isArray(value['invalidOptionWarnings'])
}
