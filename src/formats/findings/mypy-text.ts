import type { Level, ReportedPlace, ScanFinding } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { lineReader } from '../reader.ts'
import { count } from '../../core/text.ts'
import { lintLines } from './lint-lines.ts'

const marker = /: (error|warning|note): /
const pythonMessage = /\.pyi?(?::\d+)*: (?:error|note): /
const summary = /^(?:Success: no issues found in (\d+) source files?|Found (\d+) errors? in \d+ files? \((errors prevented further checking|checked \d+ source files?)\))$/

/** What a line of mypy's text says; undefined: nothing that counts. Notes explain an error, and never count. */
export function mypyMessage(text: string): (ScanFinding & { readonly level: Level }) | undefined {
  const found = marker.exec(text)
  const level = found?.[1] as Level | undefined
  if (found === null || level === undefined || level === 'note') return undefined
  const message = text.slice(found.index + found[0].length)
  const bracket = message.lastIndexOf('  [')
  const rule = bracket < 0 ? undefined : /^ {2}\[([\w-]+)\]$/.exec(message.slice(bracket))?.[1]
  return { level, rule, message: rule === undefined ? message : message.slice(0, bracket), place: placeOf(text.slice(0, found.index)) }
}

/** Without its last line, or with another behind it, mypy crashed or was stopped. */
export const mypyText = lineReader({
  id: 'mypy-text',
  name: 'mypy text',
  purpose: 'findings',
  writtenBy: '`mypy > mypy.txt`',
  reference: 'https://mypy.readthedocs.io/en/stable/command_line.html',
  syntax: 'lines',
  matches: (head) => lintLines(head).some((line) => summary.test(line) || pythonMessage.test(line)) && !head.some((line) => line.startsWith('{')),
  visit(sink) {
    let errors = 0
    let ended = false
    return {
      line(text) {
        if (text.trim() !== '') ended = false
        const finding = mypyMessage(text)
        if (finding !== undefined) {
          sink.finding(finding)
          if (finding.level === 'error') errors++
        }
        const [whole, checked, found, reason] = summary.exec(text) ?? []
        if (whole === undefined) return
        if (checked === '0') sink.trouble('mypy checked no file')
        if (reason?.startsWith('errors prevented')) sink.trouble('mypy stopped at an error before it had checked everything')
        if (checked !== undefined && errors > 0) sink.trouble(`its last line says that there is no issue, but it lists ${count(errors, 'error')}`)
        if (Number(found ?? 0) > errors) sink.trouble(`its last line says ${count(Number(found), 'error')}, but it lists ${errors}`)
        errors = 0
        ended = true
      },
      end() {
        if (!ended) sink.trouble('mypy\'s last line ("Success: …" or "Found … errors …") is missing, or not the last')
      }
    }
  }
})

/** `path`, `path:3`, `path:3:7` or `path:3:7:3:9` taken apart. Reads from the right: `C:\a.py:3` has its drive in the path. */
function placeOf(text: string): ReportedPlace {
  const numbers: string[] = []
  let path = text
  while (numbers.length < 4) {
    const colon = path.lastIndexOf(':')
    const number = path.slice(colon + 1)
    if (colon < 1 || !/^\d{1,9}$/.test(number)) break
    numbers.unshift(number)
    path = path.slice(0, colon)
  }
  return { path, line: lineNumber(numbers[0]), column: lineNumber(numbers[1]) }
}
