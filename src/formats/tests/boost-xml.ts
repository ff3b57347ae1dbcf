import type { TestCase } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { xmlReader, type Element } from '../reader.ts'
import { namesOf, trimmed, worstOf } from './elements.ts'
import { distinctNames } from './names.ts'

const faults: ReadonlyMap<string, TestCase['result']> = new Map([
  ['Error', 'failed'],
  ['FatalError', 'error'],
  ['Exception', 'error']
])
// https://github.com/boostorg/test/blob/develop/include/boost/test/impl/xml_log_formatter.ipp
const harmless: ReadonlySet<string> = new Set(['Info', 'Message', 'Warning', 'Context', 'TestingTime', 'LastCheckpoint'])

/**
 * Cases are logged only with `--log_level=test_suite` or `all`, and then so is all that went wrong, in them or not. An
 * entry that Boost.Test does not have is an error.
 */
export const boostXml = xmlReader({
  id: 'boost-xml',
  name: 'Boost.Test XML log',
  purpose: 'tests',
  writtenBy: 'Boost.Test (`--log_format=XML --log_level=test_suite`)',
  reference: 'https://www.boost.org/doc/libs/release/libs/test/doc/html/boost_test/test_output.html',
  syntax: 'xml',
  matches: (root) => root.name === 'TestLog',
  records: ['TestCase', ...faults.keys()],
  visit(sink) {
    const distinct = distinctNames()
    return {
      open({ name, attributes }, ancestors) {
        if (name === 'TestSuite' && attributes['skipped'] === 'yes') {
          sink.case({ suite: namesOf(ancestors, 'TestSuite'), name: attributes['name'] ?? '', result: 'skipped', message: attributes['reason'] })
        }
      },
      record(element, ancestors) {
        const suite = namesOf(ancestors, 'TestSuite')
        if (element.name !== 'TestCase') {
          const what = distinct(suite, `<${element.name}> outside of any test`)
          sink.case({ suite, name: what, result: 'error', message: trimmed(element.text), place: placeOf(element) })
          return
        }
        const { name = '', skipped, reason } = element.attributes
        const wrong = element.children.filter((child) => !harmless.has(child.name))
        const results = wrong.map((child) => faults.get(child.name) ?? 'error')
        sink.case({
          suite,
          name: distinct(suite, name),
          result: worstOf([skipped === 'yes' ? 'skipped' : 'passed', ...results]),
          message: trimmed(wrong[0]?.text) ?? reason,
          place: placeOf(wrong[0]) ?? placeOf(element)
        })
      }
    }
  }
})

/** Without a line the file is `unknown location`. */
function placeOf(element: Element | undefined): TestCase['place'] {
  const { file, line } = element?.attributes ?? {}
  const number = lineNumber(line)
  return file === undefined || number === undefined ? undefined : { path: file, line: number }
}
