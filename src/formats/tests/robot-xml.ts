import type { TestCase } from '../model.ts'
import { xmlReader, type Element, type Tag } from '../reader.ts'
import { lineNumber } from '../numbers.ts'
import { checkTotals, namesOf, outcomeOf, suiteWatch, sumOf, trimmed } from './elements.ts'
import { distinctNames } from './names.ts'

const words: ReadonlyMap<string, TestCase['result']> = new Map([
  ['PASS', 'passed'],
  ['SKIP', 'skipped'],
  ['NOT RUN', 'skipped'],
  ['FAIL', 'failed']
])

/**
 * A teardown of a suite that fails makes the tests of the suite fail afterwards, but they are written as they ended
 * before it; here it is a broken test of its own. Tests that are not `critical` (before version 4) count like others.
 * https://robotframework.org/robotframework/latest/RobotFrameworkUserGuide.html#suite-setup-and-teardown
 */
export const robotXml = xmlReader({
  id: 'robot-xml',
  name: 'Robot Framework XML',
  purpose: 'tests',
  writtenBy: 'Robot Framework (`output.xml`), Rebot, Pabot',
  reference: 'https://github.com/robotframework/robotframework/tree/master/doc/schema',
  syntax: 'xml',
  matches: (root) => root.name === 'robot',
  records: ['status', 'stat'],
  visit(sink) {
    const distinct = distinctNames()
    const watch = suiteWatch(sink)
    let status: Element | undefined
    let stated: { readonly tests: number; readonly red: number } | undefined
    let tornDown = true
    return {
      open({ name, attributes }, ancestors) {
        if (name === 'suite') watch.open()
        if (name !== 'msg' || attributes['level'] !== 'ERROR' || ancestors.at(-1)?.name !== 'errors') return
        sink.note('Robot Framework logged errors outside of tests, such as a library that cannot be imported')
      },
      record(element, ancestors) {
        const [above, parent] = ancestors.slice(-2)
        if (element.name === 'stat') {
          if (parent?.name === 'total') stated = { tests: sumOf(sink, element, ['pass', 'fail', 'skip']), red: sumOf(sink, element, ['fail']) }
        } else if (parent?.name === 'test' || parent?.name === 'suite') {
          status = element
        } else if (parent?.name === 'kw' && parent.attributes['type']?.toLowerCase() === 'teardown' && above?.name === 'suite') {
          const teardown = caseOf(element, ancestors)
          if (!isRed(teardown)) return
          tornDown = false
          sink.case({ ...teardown, name: distinct(teardown.suite, 'Suite Teardown'), result: 'error' })
        }
      },
      close(tag, ancestors) {
        if ((tag.name !== 'test' && tag.name !== 'suite') || ancestors.at(-1)?.name === 'statistics') return
        const one = caseOf(status, [...ancestors, tag])
        status = undefined
        if (tag.name === 'test') sink.case({ ...one, name: distinct(one.suite, tag.attributes['name'] ?? '') })
        else if (watch.close().isClean && isRed(one)) sink.case({ ...one, name: distinct(one.suite, 'The suite itself'), result: 'error' })
      },
      end() {
        if (stated === undefined) return sink.trouble('its <statistics> are missing')
        checkTotals(sink, tornDown ? stated : { ...stated, red: 0 })
      }
    }
  }
})

function isRed({ result }: Pick<TestCase, 'result'>): boolean {
  return result === 'failed' || result === 'error'
}

function caseOf(status: Element | undefined, ancestors: readonly Tag[]): Omit<TestCase, 'name'> {
  const { result, unknown } = outcomeOf(words, status?.attributes['status'])
  const path = ancestors.findLast(({ attributes }) => attributes['source'] !== undefined)?.attributes['source']
  const place = path === undefined ? undefined : { path, line: lineNumber(ancestors.at(-1)?.attributes['line']) }
  return { suite: namesOf(ancestors, 'suite'), result, message: trimmed(status?.text) ?? unknown, place }
}
