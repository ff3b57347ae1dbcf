import type { TestCase } from '../model.ts'
import { lineNumber, wholeNumber } from '../numbers.ts'
import { xmlReader } from '../reader.ts'
import { checkTotals, outcomeOf, textOf } from './elements.ts'
import { distinctNames } from './names.ts'

const words: ReadonlyMap<string, TestCase['result']> = new Map([
  ['OK', 'passed'],
  ['Ignored', 'skipped'],
  ['Failed', 'failed'],
  ['Error', 'error']
])
const totals = ['NumberOfRunTests', 'NumberOfErrors', 'NumberOfFailures']

export const fpcunitXml = xmlReader({
  id: 'fpcunit-xml',
  name: 'FPCUnit XML',
  purpose: 'tests',
  writtenBy: 'FPCUnit of Free Pascal (`--format=xml`)',
  reference: 'https://wiki.freepascal.org/fpcunit',
  syntax: 'xml',
  matches: (root) => root.name === 'TestResults',
  records: ['Test', ...totals],
  visit(sink) {
    const distinct = distinctNames()
    const stated = new Map<string, number>()
    return {
      record(element, ancestors) {
        if (element.name !== 'Test') {
          stated.set(element.name, wholeNumber(element.text.trim()) ?? 0)
          return
        }
        const { Name: name = '', Result: word } = element.attributes
        const { result, unknown } = outcomeOf(words, word)
        const suites = ancestors.filter((tag) => tag.name === 'TestSuite').map(({ attributes }) => attributes['Name'] ?? '')
        const suite = suites.filter((suiteName) => suiteName !== '')
        const path = textOf(element, 'SourceUnitName')
        sink.case({
          suite,
          name: distinct(suite, name),
          result,
          message: unknown ?? textOf(element, 'ExceptionMessage') ?? textOf(element, 'Message'),
          place: path === undefined ? undefined : { path, line: lineNumber(textOf(element, 'LineNumber')) }
        })
      },
      end() {
        const [tests = 0, errors = 0, failures = 0] = totals.map((name) => stated.get(name))
        checkTotals(sink, { tests, red: errors + failures })
      }
    }
  }
})
