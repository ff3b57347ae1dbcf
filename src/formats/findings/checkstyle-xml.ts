import { xmlReader, type Element } from '../reader.ts'
import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { withoutSecret } from './secrets.ts'

// https://github.com/checkstyle/checkstyle/blob/master/src/main/java/com/puppycrawl/tools/checkstyle/api/SeverityLevel.java
const words: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note']
])

/**
 * Without a severity a finding is an error, as for Checkstyle itself; `ignore` is not reported by Checkstyle, and counts
 * nothing. Most tools leave out files without findings.
 */
export const checkstyleXml = xmlReader({
  id: 'checkstyle-xml',
  name: 'Checkstyle XML',
  purpose: 'findings',
  writtenBy: 'Checkstyle, PHP_CodeSniffer, ktlint, detekt, golangci-lint, ESLint (`-f checkstyle`), Scalastyle',
  reference: 'https://checkstyle.org/cmdline.html',
  syntax: 'xml',
  matches: (root) => root.name === 'checkstyle',
  records: ['error', 'exception'],
  visit: (sink) => ({
    record(element, ancestors) {
      const file = ancestors.at(-1)?.attributes['name']
      if (element.name === 'exception') {
        sink.trouble(`the tool failed on ${file ?? 'a file'}: ${firstLine(element)}`)
        return
      }
      const { severity, source, message = '', line, column } = element.attributes
      if (severity === 'ignore') return
      sink.finding({
        level: severity === undefined ? 'error' : (words.get(severity.toLowerCase()) ?? 'unknown'),
        rule: source,
        message: withoutSecret(message, source),
        place: file === undefined ? undefined : { path: file, line: lineNumber(line), column: lineNumber(column) }
      })
    }
  })
})

function firstLine({ text }: Element): string {
  return text.trim().split('\n', 1)[0] ?? ''
}
