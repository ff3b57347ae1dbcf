import type { TestCase } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { xmlReader, type Element } from '../reader.ts'
import { outcomeOf, textOf, worstOf } from './elements.ts'
import { distinctNames } from './names.ts'

// https://github.com/qt/qtbase/blob/dev/src/testlib/qxmltestlogger.cpp
const words: ReadonlyMap<string, TestCase['result']> = new Map([
  ['pass', 'passed'],
  ['bpass', 'passed'],
  ['skip', 'skipped'],
  ['xfail', 'skipped'],
  ['bxfail', 'skipped'],
  ['bxpass', 'skipped'],
  ['bfail', 'skipped'],
  ['xpass', 'failed'],
  ['fail', 'failed'],
  ['qfatal', 'error']
])
const expected = new Set(['xfail', 'bxfail'])
const messages = new Set(['skip', 'qfatal'])

/**
 * One test for each row of data, as Qt counts them. An expected failure has a second incident that says how the test
 * ended. What fails on a list of known failures (`bfail`) counts as skipped.
 */
export const qtestlibXml = xmlReader({
  id: 'qtestlib-xml',
  name: 'Qt Test XML',
  purpose: 'tests',
  writtenBy: 'Qt Test (`-o results.xml,xml`)',
  reference: 'https://doc.qt.io/qt-6/qtest-overview.html',
  syntax: 'xml',
  matches: (root) => root.name === 'TestCase',
  records: ['TestFunction', 'Incident'],
  visit(sink, root) {
    const distinct = distinctNames()
    const suite = [root.attributes['name'] ?? '']
    return {
      record(element) {
        const { name = 'Outside of any test' } = element.attributes
        const rows = element.name === 'Incident' ? [{ tag: '', said: [element] }] : rowsOf(element)
        for (const { tag, said } of rows) {
          sink.case({ suite, name: distinct(suite, tag === '' ? name : `${name}(${tag})`), ...outcomeOfRow(said) })
        }
        if (rows.length > 0) return
        sink.case({ suite, name: distinct(suite, name), result: 'error', message: outcomeOf(words, undefined).unknown })
      }
    }
  }
})

interface Row {
  readonly tag: string
  readonly said: Element[]
}

/** Rows may have the same tag. A pass is the last that is said of one. */
function rowsOf(test: Element): readonly Row[] {
  const rows: Row[] = []
  const open = new Map<string, Row>()
  for (const child of test.children) {
    const { type = '' } = child.attributes
    if (child.name !== 'Incident' && !(child.name === 'Message' && messages.has(type))) continue
    const tag = textOf(child, 'DataTag') ?? ''
    const row = open.get(tag) ?? { tag, said: [] }
    if (row.said.length === 0) rows.push(row)
    row.said.push(child)
    if (words.get(type) === 'passed') open.delete(tag)
    else open.set(tag, row)
  }
  return rows
}

function outcomeOfRow(said: readonly Element[]): Pick<TestCase, 'result' | 'message' | 'place'> {
  const ends = said.filter(({ attributes }) => !expected.has(attributes['type'] ?? ''))
  const counting = ends.length === 0 ? said : ends
  const outcomes = counting.map((element) => ({ element, ...outcomeOf(words, element.attributes['type']) }))
  const result = worstOf(outcomes.map((outcome) => outcome.result))
  const worst = outcomes.find((outcome) => outcome.result === result)
  const { file, line } = worst?.element.attributes ?? {}
  return {
    result,
    message: worst?.unknown ?? textOf(worst?.element, 'Description'),
    place: file === undefined || file === '' ? undefined : { path: file, line: lineNumber(line) }
  }
}
