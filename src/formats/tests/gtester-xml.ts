import type { TestCase } from '../model.ts'
import { xmlReader } from '../reader.ts'
import { childOf, outcomeOf, textOf, worstOf } from './elements.ts'

const words: ReadonlyMap<string, TestCase['result']> = new Map([
  ['success', 'passed'],
  ['failed', 'failed']
])

/** A test without `<status>` that was not skipped took the program down with it. */
export const gtesterXml = xmlReader({
  id: 'gtester-xml',
  name: 'GTester XML',
  purpose: 'tests',
  writtenBy: 'gtester of GLib (`gtester -o`)',
  reference: 'https://docs.gtk.org/glib/testing.html',
  syntax: 'xml',
  matches: (root) => root.name === 'gtester',
  records: ['testcase'],
  visit: (sink) => ({
    record(test, ancestors) {
      const { path = '', skipped } = test.attributes
      const status = childOf(test, 'status')?.attributes ?? {}
      const { result, unknown } = outcomeOf(words, status['result'])
      const contradicted = (status['exit-status'] ?? '0') !== '0' || childOf(test, 'error') !== undefined
      const isSkipped = skipped === '1' && status['result'] === undefined
      sink.case({
        suite: [ancestors.at(-1)?.attributes['path'] ?? ''],
        name: path,
        result: worstOf([isSkipped ? 'skipped' : result, contradicted ? 'failed' : 'passed']),
        message: textOf(test, 'error') ?? (isSkipped ? undefined : unknown)
      })
    }
  })
})
