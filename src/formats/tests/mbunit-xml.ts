import type { TestCase } from '../model.ts'
import { xmlReader } from '../reader.ts'
import { checkTotals, childOf, namesOf, outcomeOf, sumOf, textOf } from './elements.ts'
import { distinctNames } from './names.ts'

const words: ReadonlyMap<string, TestCase['result']> = new Map([
  ['success', 'passed'],
  ['ignore', 'skipped'],
  ['skip', 'skipped'],
  ['notRun', 'skipped'],
  ['failure', 'failed']
])

/** A set-up or clean-up that fails is a broken test of its own. */
export const mbunitXml = xmlReader({
  id: 'mbunit-xml',
  name: 'MbUnit 2 XML',
  purpose: 'tests',
  writtenBy: 'MbUnit 2 (`MbUnit.Cons /rt:Xml`)',
  reference: 'https://plugins.jenkins.io/xunit/',
  syntax: 'xml',
  matches: (root) => root.name === 'report-result',
  records: ['run', 'set-up', 'tear-down'],
  visit(sink) {
    const distinct = distinctNames()
    let stated = { tests: 0, red: 0 }
    return {
      open(tag, ancestors) {
        if (tag.name !== 'counter' || ancestors.length > 1) return
        stated = { tests: sumOf(sink, tag, ['run-count']), red: sumOf(sink, tag, ['failure-count']) }
      },
      record(element, ancestors) {
        const { name = element.name, result: word } = element.attributes
        const { result, unknown } = outcomeOf(words, word)
        const isRed = result === 'failed' || result === 'error'
        if (element.name !== 'run' && !isRed) return
        const exception = childOf(element, 'exception')
        const suite = [...namesOf(ancestors, 'assembly'), ...namesOf(ancestors, 'namespace').slice(-1), ...namesOf(ancestors, 'fixture')]
        sink.case({
          suite,
          name: distinct(suite, name),
          result: element.name === 'run' ? result : 'error',
          message: textOf(exception, 'message') ?? unknown,
          trace: textOf(exception, 'stack-trace')
        })
      },
      end() {
        checkTotals(sink, stated)
      }
    }
  }
})
