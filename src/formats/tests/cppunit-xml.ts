import type { TestCase } from '../model.ts'
import { lineNumber, wholeNumber } from '../numbers.ts'
import { xmlReader, type Element } from '../reader.ts'
import { checkTotals, childOf, textOf } from './elements.ts'
import { distinctNames } from './names.ts'

const passedLists = new Set(['SuccessfulTests'])

/** AUnit took the format over. What is in another list than that of the successful tests did not pass. */
export const cppunitXml = xmlReader({
  id: 'cppunit-xml',
  name: 'CppUnit XML',
  purpose: 'tests',
  writtenBy: 'CppUnit (`XmlOutputter`), AUnit for Ada (`AUnit.Reporter.XML`)',
  reference: 'https://cppunit.sourceforge.net/doc/cvs/class_xml_outputter.html',
  syntax: 'xml',
  matches: (root) => root.name === 'TestRun' && !Object.keys(root.attributes).some((name) => name.startsWith('xmlns')),
  records: ['Test', 'FailedTest', 'Statistics'],
  visit(sink) {
    const distinct = distinctNames()
    let statistics: Element | undefined
    return {
      record(element, ancestors) {
        if (element.name === 'Statistics') statistics = element
        else sink.case({ ...caseOf(element, ancestors.at(-1)?.name ?? ''), name: distinct([], textOf(element, 'Name') ?? '') })
      },
      end() {
        const tests = wholeNumber(textOf(statistics, 'Tests'))
        const red = wholeNumber(textOf(statistics, 'FailuresTotal'))
        if (tests === undefined || red === undefined) return sink.trouble('its <Statistics> are missing')
        checkTotals(sink, { tests, red })
      }
    }
  }
})

function caseOf(test: Element, list: string): Omit<TestCase, 'name'> {
  const isPassed = test.name === 'Test' && passedLists.has(list) && childOf(test, 'FailureType') === undefined
  if (isPassed) return { suite: [], result: 'passed' }
  const location = childOf(test, 'Location')
  const path = textOf(location, 'File')
  return {
    suite: [],
    result: textOf(test, 'FailureType') === 'Assertion' ? 'failed' : 'error',
    message: textOf(test, 'Message'),
    trace: textOf(childOf(test, 'Exception'), 'Traceback'),
    place: path === undefined ? undefined : { path, line: lineNumber(textOf(location, 'Line')) }
  }
}
