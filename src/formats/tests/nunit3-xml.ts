import type { TestCase } from '../model.ts'
import { xmlReader, type Tag } from '../reader.ts'
import { checkTotals, childOf, namesOf, outcomeOf, suiteWatch, sumOf, textOf, worstOf } from './elements.ts'
import { distinctNames } from './names.ts'

const words: ReadonlyMap<string, TestCase['result']> = new Map([
  ['Passed', 'passed'],
  ['Warning', 'passed'],
  ['Skipped', 'skipped'],
  ['Inconclusive', 'skipped'],
  ['Failed', 'failed']
])
const broken = new Set(['Error', 'Invalid', 'Cancelled'])

/** A suite may be red without a red test: a fixture that cannot be made, and one whose clean-up fails. */
export const nunit3Xml = xmlReader({
  id: 'nunit3-xml',
  name: 'NUnit 3 XML',
  purpose: 'tests',
  writtenBy: 'NUnit 3 and 4 (`nunit3-console`, `dotnet test --logger nunit`), Unity Test Framework',
  reference: 'https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html',
  syntax: 'xml',
  matches: (root) => root.name === 'test-run',
  records: ['test-case', 'failure'],
  visit(sink, root) {
    const distinct = distinctNames()
    const watch = suiteWatch(sink)
    return {
      open({ name }) {
        if (name === 'test-suite') watch.open()
      },
      record(element, ancestors) {
        if (element.name === 'failure') return watch.failed(element)
        const failure = childOf(element, 'failure')
        const { result, unknown } = resultOf(element)
        const suite = namesOf(ancestors, 'test-suite')
        sink.case({
          suite,
          name: distinct(suite, element.attributes['name'] ?? element.attributes['fullname'] ?? ''),
          result: failure === undefined ? result : worstOf([result, 'failed']),
          message: textOf(failure, 'message') ?? textOf(childOf(element, 'reason'), 'message') ?? unknown,
          trace: textOf(failure, 'stack-trace')
        })
      },
      close(tag, ancestors) {
        if (tag.name !== 'test-suite') return
        const { isClean, failure } = watch.close()
        const { site } = tag.attributes
        if (!isRed(tag) || (!isClean && site !== 'TearDown')) return
        const suite = namesOf([...ancestors, tag], 'test-suite')
        const name = site === 'SetUp' || site === 'TearDown' ? `OneTime${site}` : 'The suite itself'
        const message = textOf(failure, 'message') ?? resultOf(tag).unknown
        sink.case({ suite, name: distinct(suite, name), result: 'error', message, trace: textOf(failure, 'stack-trace') })
      },
      end() {
        if (isRed(root) && sink.counted().red === 0) sink.trouble(`the result of the whole run is ${root.attributes['result'] ?? 'missing'}`)
        checkTotals(sink, { tests: sumOf(sink, root, ['total']), red: sumOf(sink, root, ['failed']) })
      }
    }
  }
})

/** Some writers put the label and the site into the result: `Failed:Error`, `Failed(Child)`. */
function resultOf({ attributes }: Tag): ReturnType<typeof outcomeOf> {
  const [word, detail] = attributes['result']?.split(/[:(]/) ?? []
  if (broken.has(attributes['label'] ?? detail ?? '') || attributes['runstate'] === 'NotRunnable') return { result: 'error' }
  return outcomeOf(words, word)
}

function isRed(tag: Tag): boolean {
  const { result } = resultOf(tag)
  return result === 'failed' || result === 'error'
}
