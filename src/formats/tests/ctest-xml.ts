import { ReportRefused, type TestCase } from '../model.ts'
import { xmlReader, type Element } from '../reader.ts'
import { checkTotals, childOf, outcomeOf, textOf } from './elements.ts'

const words: ReadonlyMap<string, TestCase['result']> = new Map([
  ['passed', 'passed'],
  ['notrun', 'skipped'],
  ['failed', 'failed']
])

/**
 * `notrun` is a skipped test only where it was disabled, or itself said so. Otherwise CTest could not run it, and counts
 * it among the failed ones: no executable, a required file that is missing, a fixture that failed.
 * https://github.com/Kitware/CMake/blob/master/Source/CTest/cmCTestRunTest.cxx
 */
export const ctestXml = xmlReader({
  id: 'ctest-xml',
  name: 'CTest XML',
  purpose: 'tests',
  writtenBy: 'CTest (`ctest -T Test`, the file `Test.xml`)',
  reference: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
  syntax: 'xml',
  matches: (root) => root.name === 'Site',
  records: ['Test'],
  visit(sink) {
    let isTesting = false
    let listed = 0
    return {
      open({ name }) {
        if (name === 'Testing') isTesting = true
      },
      record(test, ancestors) {
        if (ancestors.at(-1)?.name === 'TestList') listed++
        else sink.case(caseOf(test))
      },
      end() {
        if (!isTesting) throw new ReportRefused('not-a-report', 'is of CTest, but has no <Testing>: the results of tests are in Test.xml')
        checkTotals(sink, { tests: listed, red: 0 })
      }
    }
  }
})

function caseOf(test: Element): TestCase {
  const { result, unknown } = outcomeOf(words, test.attributes['Status'])
  const results = childOf(test, 'Results')
  const completion = measured(results, 'Completion Status')
  const isFailed = result === 'skipped' && !isSkipped(completion, textOf(test, 'FullCommandLine'))
  const reason = measured(results, 'Fail Reason') ?? completion ?? measured(results, 'Exit Code')
  const path = textOf(test, 'Path')
  return {
    suite: path === undefined || path === '.' ? [] : [path],
    name: textOf(test, 'Name') ?? '',
    result: isFailed ? 'error' : result,
    message: unknown ?? (result === 'passed' ? undefined : reason),
    trace: result === 'passed' ? undefined : textOf(childOf(results, 'Measurement'), 'Value')
  }
}

/** Before CMake 3.9 the completion is not written, but the command only of what was run. */
function isSkipped(completion: string | undefined, command: string | undefined): boolean {
  return completion === undefined ? command !== undefined : completion === 'Disabled' || completion.startsWith('SKIP_')
}

function measured(results: Element | undefined, name: string): string | undefined {
  return textOf(results?.children.find(({ attributes }) => attributes['name'] === name), 'Value')
}
