import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { lineReader } from '../reader.ts'
import { lintLines } from './lint-lines.ts'

// `Dockerfile:3 DL3008 warning: message`; a Dockerfile that cannot be parsed: `Dockerfile:3:1 unexpected 'x'`
const problem = /:(\d+) ((?:DL|SC)\d{4}) (\w+): (.*)$/
const unparsed = /:\d+:\d+ (?:unexpected|expecting) /

const words: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
  ['style', 'note']
])

export const hadolintText = lineReader({
  id: 'hadolint-text',
  name: 'Hadolint text',
  purpose: 'findings',
  writtenBy: '`hadolint Dockerfile > hadolint.txt`',
  reference: 'https://github.com/hadolint/hadolint/blob/master/src/Hadolint/Formatter/TTY.hs',
  endless: 'has no mark of its end: use `--format json`',
  syntax: 'lines',
  matches: (head) => lintLines(head).some((line) => problem.test(line)),
  visit: (sink) => ({
    line(text) {
      const found = problem.exec(text)
      if (found === null) {
        if (unparsed.test(text)) sink.trouble(`Hadolint could not parse a Dockerfile: ${text.slice(0, 200)}`)
        return
      }
      const [, line, rule = '', level = '', message = ''] = found
      if (rule === 'DL1000') sink.trouble(`Hadolint could not parse ${text.slice(0, found.index)}, and so checked no rule in it`)
      sink.finding({
        level: words.get(level) ?? 'unknown',
        rule,
        message,
        place: { path: text.slice(0, found.index), line: lineNumber(line) },
        url: rule.startsWith('DL') ? `https://github.com/hadolint/hadolint/wiki/${rule}` : undefined
      })
    },
  })
})
