import { lineNumber, wholeNumber } from '../numbers.ts'
import { xmlReader, type Element } from '../reader.ts'
import { checkTotals, childOf, textOf, trimmed } from './elements.ts'
import { distinctNames } from './names.ts'

/** A failed test has one record for each assertion that failed. */
export const cunitXml = xmlReader({
  id: 'cunit-xml',
  name: 'CUnit XML',
  purpose: 'tests',
  writtenBy: 'CUnit (`CU_automated_run_tests`)',
  reference: 'https://cunit.sourceforge.net/doc/running_tests.html',
  syntax: 'xml',
  matches: (root) => root.name === 'CUNIT_TEST_RUN_REPORT',
  records: ['SUITE_NAME', 'GROUP_NAME', 'FAILURE_REASON', 'CUNIT_RUN_TEST_RECORD', 'CUNIT_RUN_SUMMARY_RECORD'],
  visit(sink) {
    const distinct = distinctNames()
    let suite: readonly string[] = []
    let reason: string | undefined
    let failing: string | undefined
    const stated = { tests: 0, red: 0 }
    return {
      record(element) {
        if (element.name === 'SUITE_NAME' || element.name === 'GROUP_NAME') {
          suite = [element.text.trim()]
          failing = undefined
        } else if (element.name === 'FAILURE_REASON') {
          reason = trimmed(element.text)
        } else if (element.name === 'CUNIT_RUN_SUMMARY_RECORD') {
          if (textOf(element, 'TYPE') !== 'Test Cases') return
          stated.tests = wholeNumber(textOf(element, 'RUN')) ?? 0
          stated.red = wholeNumber(textOf(element, 'FAILED')) ?? 0
          const inactive = textOf(element, 'INACTIVE') ?? '0'
          if (!/^(?:0|n\/a)$/.test(inactive)) sink.note(`${inactive} tests are inactive: they were not run, and are not listed`)
        } else {
          const passed = childOf(element, 'CUNIT_RUN_TEST_SUCCESS')
          const test = passed ?? element.children[0] ?? element
          const name = textOf(test, 'TEST_NAME') ?? ''
          if (passed === undefined && failing === name) return
          failing = passed === undefined ? name : undefined
          sink.case({ suite, name: distinct(suite, name), result: passed === undefined ? 'failed' : 'passed', ...detailsOf(test) })
        }
      },
      close({ name }) {
        if (!/^CUNIT_RUN_(?:SUITE|GROUP)_FAILURE$/.test(name)) return
        sink.case({ suite, name: distinct(suite, 'The suite itself'), result: 'error', message: reason })
        reason = undefined
      },
      end() {
        checkTotals(sink, stated)
      }
    }
  }
})

function detailsOf(test: Element) {
  const path = textOf(test, 'FILE_NAME')
  const place = path === undefined ? undefined : { path, line: lineNumber(textOf(test, 'LINE_NUMBER')) }
  return { message: textOf(test, 'CONDITION'), place }
}
