import type { TestCase } from '../model.ts'
import { xmlReader, type Element, type Tag } from '../reader.ts'
import { checkTotals, childOf, namesOf, outcomeOf, sumOf, textOf, trimmed } from './elements.ts'
import { distinctNames } from './names.ts'

// https://github.com/testng-team/testng/blob/master/testng-core/src/main/java/org/testng/reporters/XMLSuiteResultWriter.java
const words: ReadonlyMap<string, TestCase['result']> = new Map([
  ['PASS', 'passed'],
  ['SKIP', 'skipped'],
  ['FAIL', 'failed'],
  ['SUCCESS_PERCENTAGE_FAILURE', 'failed']
])

/**
 * A method of the configuration is no test, but a failed one is an error: it may have kept tests from running, or have
 * found something after them. An attempt that TestNG ran again (`retried`) makes the attempt that passed flaky.
 */
export const testngXml = xmlReader({
  id: 'testng-xml',
  name: 'TestNG XML',
  purpose: 'tests',
  writtenBy: 'TestNG (`testng-results.xml`)',
  reference: 'https://testng.org/#_xml_reports',
  syntax: 'xml',
  matches: (root) => root.name === 'testng-results',
  records: ['test-method'],
  visit(sink, root) {
    const distinct = distinctNames()
    const retried = new Map<string, TestCase>()
    return {
      open({ name, attributes }) {
        const { url } = attributes
        if (url !== undefined && (name === 'suite' || name === 'test')) sink.trouble(`the results of its <${name}> are in another file, ${url}`)
      },
      record(method, ancestors) {
        const { 'is-config': isConfig, 'retried': isRetried, status, signature = '' } = method.attributes
        const testCase = caseOf(method, ancestors)
        if (isConfig === 'true') {
          if (testCase.result === 'failed' || testCase.result === 'error') sink.case({ ...testCase, result: 'error' })
          else if (status === 'SKIP') sink.note('some configuration methods were skipped')
          return
        }
        const key = JSON.stringify([testCase.suite, testCase.name, signature])
        if (isRetried === 'true') {
          retried.set(key, testCase)
          return
        }
        const isFlaky = retried.delete(key) && testCase.result === 'passed'
        // Before TestNG 7 an attempt that was run again is only skipped.
        const name = testCase.result === 'skipped' ? testCase.name : distinct(testCase.suite, testCase.name)
        sink.case({ ...testCase, name, ...(isFlaky ? { flaky: true } : {}) })
      },
      end() {
        for (const testCase of retried.values()) {
          sink.case({ ...testCase, result: 'error', message: testCase.message ?? 'The report has no attempt after this one.' })
        }
        checkTotals(sink, { tests: sumOf(sink, root, ['passed', 'failed', 'skipped']), red: sumOf(sink, root, ['failed']) })
      }
    }
  }
})

function caseOf(method: Element, ancestors: readonly Tag[]): TestCase {
  const { name = '', status, 'test-instance-name': instance } = method.attributes
  const { result, unknown } = outcomeOf(words, status)
  const exception = childOf(method, 'exception')
  const className = ancestors.findLast((tag) => tag.name === 'class')?.attributes ?? {}
  const parts = [[className['package'], className['name']].filter((part) => part !== undefined).join('.'), instance]
  const values = childOf(method, 'params')?.children.map((param) => textOf(param, 'value') ?? '') ?? []
  return {
    suite: [...namesOf(ancestors, 'suite'), ...namesOf(ancestors, 'test'), ...new Set(parts.filter((part) => part !== undefined))],
    name: values.length === 0 ? name : `${name}(${values.join(', ')})`,
    result,
    message: textOf(exception, 'message') ?? trimmed(exception?.attributes['class']) ?? unknown,
    trace: textOf(exception, 'full-stacktrace') ?? textOf(exception, 'short-stacktrace')
  }
}
