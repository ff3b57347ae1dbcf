import type { Level, ReportedPlace } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { xmlReader, type Element } from '../reader.ts'

// As in PMD's own SARIF; priority 1 is the highest.
// https://github.com/pmd/pmd/blob/main/pmd-core/src/main/java/net/sourceforge/pmd/renderers/internal/sarif/SarifLogBuilder.java
const levels: ReadonlyMap<string, Level> = new Map([
  ['1', 'error'],
  ['2', 'error'],
  ['3', 'warning'],
  ['4', 'note'],
  ['5', 'note']
])

/** A file that PMD could not parse, or a rule that it could not configure, is a gap in the scan. */
export const pmdXml = xmlReader({
  id: 'pmd-xml',
  name: 'PMD XML',
  purpose: 'findings',
  writtenBy: '`pmd check --format xml`, PHPMD',
  reference: 'https://docs.pmd-code.org/latest/pmd_userdocs_report_formats.html#xml',
  syntax: 'xml',
  matches: (root) => root.name === 'pmd',
  records: ['violation', 'error', 'configerror', 'suppressedviolation'],
  visit: (sink) => ({
    record(element, ancestors) {
      const { name, attributes } = element
      const { filename, msg, rule, priority = '', beginline, begincolumn, externalInfoUrl } = attributes
      if (name === 'error') {
        sink.trouble(`the tool failed on ${filename ?? 'a file'}: ${msg ?? firstLine(element)}`)
      } else if (name === 'configerror') {
        sink.trouble(`the rule ${rule ?? 'without a name'} is not configured as it should be: ${msg ?? ''}`)
      } else if (name === 'suppressedviolation') {
        const suppressed = `suppressed by ${attributes['suppressiontype'] ?? 'the source'}`
        sink.finding({ message: msg ?? '', place: placeOf(filename), suppressed })
      } else {
        const file = ancestors.at(-1)?.attributes['name']
        sink.finding({
          level: levels.get(priority) ?? 'unknown',
          rule,
          message: element.text.trim(),
          place: placeOf(file, beginline, begincolumn),
          url: externalInfoUrl
        })
      }
    }
  })
})

function placeOf(path: string | undefined, line?: string, column?: string): ReportedPlace | undefined {
  return path === undefined ? undefined : { path, line: lineNumber(line), column: lineNumber(column) }
}

function firstLine({ text }: Element): string {
  return text.trim().split('\n', 1)[0] ?? ''
}
