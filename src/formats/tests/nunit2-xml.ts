import type { TestCase } from '../model.ts'
import { xmlReader, type Tag } from '../reader.ts'
import { checkTotals, childOf, namesOf, outcomeOf, suiteWatch, sumOf, textOf, worstOf } from './elements.ts'
import { distinctNames } from './names.ts'

// The words of NUnit 3, too: some tools write them into this format.
const words: ReadonlyMap<string, TestCase['result']> = new Map([
  ['Success', 'passed'],
  ['Passed', 'passed'],
  ['Warning', 'passed'],
  ['Skipped', 'skipped'],
  ['Ignored', 'skipped'],
  ['Explicit', 'skipped'],
  ['Inconclusive', 'skipped'],
  ['Failure', 'failed'],
  ['Failed', 'failed'],
  ['Error', 'error'],
  ['NotRunnable', 'error'],
  ['Invalid', 'error'],
  ['Cancelled', 'error']
])

/** Before 2.5 there is no `result`, only `executed` and `success`. A suite may be red without a red test. */
export const nunit2Xml = xmlReader({
  id: 'nunit2-xml',
  name: 'NUnit 2 XML',
  purpose: 'tests',
  writtenBy: 'NUnit 2, NUnit 3 (`--result=…;format=nunit2`), Pester (`NUnitXml`), and converters',
  reference: 'https://github.com/nunit/nunitv2',
  syntax: 'xml',
  matches: (root) => root.name === 'test-results',
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
          name: distinct(suite, element.attributes['name'] ?? ''),
          result: failure === undefined ? result : worstOf([result, 'failed']),
          message: textOf(failure, 'message') ?? textOf(childOf(element, 'reason'), 'message') ?? unknown,
          trace: textOf(failure, 'stack-trace')
        })
      },
      close(tag, ancestors) {
        if (tag.name !== 'test-suite') return
        const { isClean, failure } = watch.close()
        const { result, unknown } = resultOf(tag)
        if (!isClean || (result !== 'failed' && result !== 'error')) return
        const message = textOf(failure, 'message') ?? unknown ?? 'The suite failed, but none of its tests did.'
        const suite = namesOf([...ancestors, tag], 'test-suite')
        sink.case({ suite, name: distinct(suite, 'The suite itself'), result: 'error', message, trace: textOf(failure, 'stack-trace') })
      },
      end() {
        checkTotals(sink, { tests: sumOf(sink, root, ['total']), red: sumOf(sink, root, ['errors', 'failures', 'invalid']) })
      }
    }
  }
})

/** What is neither `True` nor `False`, as in misspelt files, is not true. A suite may say nothing: its tests do. */
function resultOf({ name, attributes }: Tag): ReturnType<typeof outcomeOf> {
  const { result, executed, success } = attributes
  if (executed !== undefined && !/^(?:true|false)$/i.test(executed)) return outcomeOf(words, executed)
  const isExecuted = executed?.toLowerCase() !== 'false'
  const isSuccess = success?.toLowerCase() === 'true'
  if (result !== undefined) {
    const outcome = outcomeOf(words, result)
    const isContradicted = outcome.result === 'passed' && ((success !== undefined && !isSuccess) || !isExecuted)
    return isContradicted ? { result: isExecuted ? 'failed' : 'skipped' } : outcome
  }
  if (!isExecuted) return { result: 'skipped' }
  return { result: isSuccess || (name === 'test-suite' && success === undefined) ? 'passed' : 'failed' }
}
