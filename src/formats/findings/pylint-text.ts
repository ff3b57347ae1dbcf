import { lineNumber } from '../numbers.ts'
import type { Level, ScanFinding } from '../model.ts'
import { lineReader } from '../reader.ts'
import { lintLines } from './lint-lines.ts'

// `a.py:3:0: C0111: Missing docstring (missing-docstring)`, columns from 0
const plain = /:(\d+):(\d+): (([A-Z])\d{4}): (.*)$/
// `a.py:3: [C0111(missing-docstring), name] Missing docstring`, in old versions `[C0111, name]` and `[C]`
const bracketed = /:(\d+): \[([^\]]{1,300})\] (.*)$/
const inBrackets = /^(([A-Z])(?:\d{4})?)?(?:\(([\w-]+)\))?(?:, .*)?$/
const heading = '************* Module '
// What `--verbose` adds.
const checked = /^Checked \d+ /
const rating = /^Your code has been rated at (-?[\d.]+)\/10/

// https://pylint.readthedocs.io/en/stable/user_guide/messages/messages_overview.html
const levels: ReadonlyMap<string, Level> = new Map([
  ['F', 'error'],
  ['E', 'error'],
  ['W', 'warning'],
  ['R', 'note'],
  ['C', 'note'],
  ['I', 'note']
])

/** Pylint failed on the file, or could not parse it. */
const unreadable = /^(?:F00\d\d|E0001)$/

/** The rating is the last that Pylint writes; it is missing with `--score=n`, and where there was nothing to check. */
export const pylintText = lineReader({
  id: 'pylint-text',
  name: 'Pylint text',
  purpose: 'findings',
  writtenBy: '`pylint src > pylint.txt`, also with `--output-format=parseable`',
  reference: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/output.html',
  syntax: 'lines',
  matches: (head) => lintLines(head).some((line) => line.startsWith(heading) || rating.test(line) || isTypical(line)),
  visit(sink) {
    let messages = 0
    let isRated = false
    let isHeading = false
    return {
      line(text) {
        if (text.trim() !== '' && !checked.test(text)) isRated = false
        const finding = messageOf(text)
        // Pylint writes a heading for a module only with a message.
        if (isHeading && finding === undefined) {
          sink.trouble(`its messages are not as Pylint writes them without \`--msg-template\`: ${text.slice(0, 100)}`)
        }
        isHeading = text.startsWith(heading)
        if (finding !== undefined) {
          if (unreadable.test(finding.rule ?? '')) sink.trouble(`Pylint could not check ${finding.place?.path}: ${finding.message}`)
          sink.finding(finding)
          messages++
        }
        const rated = rating.exec(text)?.[1]
        if (rated === undefined) return
        isRated = true
        if (messages === 0 && Number(rated) !== 10) sink.trouble(`it rates the code at ${rated} of 10, but lists no message`)
      },
      end() {
        if (isHeading) sink.trouble('it ends behind the heading of a module')
        if (!isRated) sink.trouble('the rating with which Pylint ends is missing: it was stopped, had nothing to check, or ran with `--score=n`')
      }
    }
  }
})

function messageOf(text: string): ScanFinding | undefined {
  const found = plain.exec(text)
  if (found !== null) {
    const [, line, column, code, letter = '', message = ''] = found
    return { level: levels.get(letter) ?? 'unknown', rule: code, message, place: { path: text.slice(0, found.index), line: lineNumber(line), column: Number(column) + 1 } }
  }
  const older = bracketed.exec(text)
  const [, line, inside = '', message = ''] = older ?? []
  const [, code, letter = '', symbol] = inBrackets.exec(inside) ?? []
  const rule = code ?? symbol
  if (older === null || rule === undefined) return undefined
  return { level: levels.get(letter) ?? 'unknown', rule, message, place: { path: withoutModule(text.slice(0, older.index)), line: lineNumber(line) } }
}

/** By what flake8, which has `[F401] …` and `F401 …`, does not write. */
function isTypical(line: string): boolean {
  const inside = bracketed.exec(line)?.[2] ?? ''
  return plain.test(line) || (/[(,]/.test(inside) && inBrackets.test(inside))
}

/** Old versions put the module between path and line. */
function withoutModule(path: string): string {
  return /^(.+\.py):[\w.]+$/.exec(path)?.[1] ?? path
}
