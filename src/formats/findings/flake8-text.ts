import { lineReader } from '../reader.ts'
import { lineNumber } from '../numbers.ts'
import { lintLines } from './lint-lines.ts'
import { withoutPassword } from './secrets.ts'

const violation = /:(\d+):(?:(\d+):)? (?:([A-Z]{1,5}\d{2,4}) |\[([A-Z]{1,5}\d{2,4})\] )(.*)$/
const unreadable = new Set(['E902', 'E999'])

/** No severity: flake8 fails for every violation. Only the number that `--count` adds as the last line shows that it is whole. */
export const flake8Text = lineReader({
  id: 'flake8-text',
  name: 'flake8 text',
  purpose: 'findings',
  writtenBy: '`flake8 --count > flake8.txt`, also with `--format=pylint`; pycodestyle, pep8',
  reference: 'https://flake8.pycqa.org/en/latest/user/options.html#cmdoption-flake8-count',
  syntax: 'lines',
  matches: (head) => lintLines(head).some((line) => violation.test(line)),
  visit(sink) {
    let violations = 0
    let last = ''
    return {
      line(text) {
        if (text.trim() !== '') last = text.trim()
        const found = violation.exec(text)
        if (found === null) return
        const [, line, column, code, bracketed, message = ''] = found
        const path = text.slice(0, found.index)
        const rule = code ?? bracketed ?? ''
        violations++
        if (unreadable.has(rule)) sink.trouble(`${path} could not be read, and so was not checked: ${message}`)
        sink.finding({ rule, message: withoutPassword(message), place: { path, line: lineNumber(line), column: lineNumber(column) } })
      },
      end() {
        const total = /^\d{1,9}$/.exec(last)?.[0]
        if (total === undefined) sink.trouble('it does not end with the total that `flake8 --count` writes, and so cannot show that it is whole')
        else if (Number(total) !== violations) sink.trouble(`its last line says ${total} in total, but it lists ${violations}`)
      }
    }
  }
})
