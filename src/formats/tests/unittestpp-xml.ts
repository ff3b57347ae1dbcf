import { xmlReader } from '../reader.ts'
import { checkTotals, childOf, sumOf } from './elements.ts'
import { distinctNames } from './names.ts'

/** `failures` counts assertions, `failedtests` tests. */
export const unittestppXml = xmlReader({
  id: 'unittestpp-xml',
  name: 'UnitTest++ XML',
  purpose: 'tests',
  writtenBy: 'UnitTest++ (`XmlTestReporter`)',
  reference: 'https://github.com/unittest-cpp/unittest-cpp/wiki',
  syntax: 'xml',
  matches: (root) => root.name === 'unittest-results',
  records: ['test'],
  visit(sink, root) {
    const distinct = distinctNames()
    return {
      record(test) {
        const suite = [test.attributes['suite'] ?? '']
        const failure = childOf(test, 'failure')
        const message = failure?.attributes['message']
        const name = distinct(suite, test.attributes['name'] ?? '')
        sink.case({ suite, name, result: failure === undefined ? 'passed' : 'failed', message, trace: message })
      },
      end() {
        const [tests, red, failures] = ['tests', 'failedtests', 'failures'].map((name) => sumOf(sink, root, [name]))
        checkTotals(sink, { tests: tests ?? 0, red: red ?? 0 })
        if ((failures ?? 0) > 0 && sink.counted().red === 0) sink.trouble(`it says that it has ${failures} failures, but it lists none`)
      }
    }
  }
})
