import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { lineReader } from '../reader.ts'
import { lintLines } from './lint-lines.ts'

// `a.yml:6:2: [warning] message (rule)`
const parsable = /:(\d+):(\d+): \[(error|warning)\] (.*)$/
// `  6:2       warning  message  (rule)` below the path
const standard = /^ {2}(\d+):(\d+) +(error|warning) +(\S.*)$/

/** A syntax error has no rule in old versions, and `syntax` in new ones: below it yamllint checks nothing. */
export const yamllintText = lineReader({
  id: 'yamllint-text',
  name: 'yamllint text',
  purpose: 'findings',
  writtenBy: '`yamllint -f parsable . > yamllint.txt`, also `-f standard`',
  reference: 'https://yamllint.readthedocs.io/en/stable/quickstart.html',
  endless: 'has no mark of its end',
  syntax: 'lines',
  matches: (head) => lintLines(head).some((line) => ruleOf(parsable.exec(line)?.[4] ?? standard.exec(line)?.[4]).rule !== undefined),
  visit(sink) {
    let heading = ''
    return {
      line(text) {
        const found = parsable.exec(text)
        const [, line, column, level, what] = found ?? standard.exec(text) ?? []
        if (level === undefined) {
          if (text !== '' && !text.startsWith(' ')) heading = text
          return
        }
        const path = found === null ? heading : text.slice(0, found.index)
        const { message, rule } = ruleOf(what)
        if (rule === undefined || rule === 'syntax') sink.trouble(`${path} could not be parsed, and so was not checked to its end: ${message}`)
        sink.finding({ level: level as Level, rule: rule ?? 'syntax', message, place: { path, line: lineNumber(line), column: lineNumber(column) } })
      },
    }
  }
})

function ruleOf(text = ''): { readonly message: string; readonly rule: string | undefined } {
  const start = text.lastIndexOf('(')
  const rule = start < 0 ? undefined : /^\(([a-z][a-z-]*)\)$/.exec(text.slice(start))?.[1]
  return { message: rule === undefined ? text : text.slice(0, start).trimEnd(), rule }
}
