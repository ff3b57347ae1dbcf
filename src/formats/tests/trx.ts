import { count } from '../../core/text.ts'
import { defaultLimits } from '../limits.ts'
import { ReportRefused, type TestCase } from '../model.ts'
import { xmlReader, type Element, type Sinks } from '../reader.ts'
import { assemblyName, checkTotals, childOf, outcomeOf, sumOf, textOf, type Totals } from './elements.ts'
import { distinctNames } from './names.ts'

const namespace = 'http://microsoft.com/schemas/VisualStudio/TeamTest/'
const kinds = ['Unit', 'Generic', 'Manual', 'Web', 'Load', ''].map((kind) => `${kind}TestResult`)

// https://github.com/microsoft/vstest/blob/main/src/Microsoft.TestPlatform.Extensions.TrxLogger/ObjectModel/TestOutcome.cs
const words: ReadonlyMap<string, TestCase['result']> = new Map([
  ['Passed', 'passed'],
  ['PassedButRunAborted', 'passed'],
  ['Completed', 'passed'],
  ['Warning', 'passed'],
  ['NotExecuted', 'skipped'],
  ['Pending', 'skipped'],
  ['Inconclusive', 'skipped'],
  ['Failed', 'failed'],
  ['Error', 'error'],
  ['Timeout', 'error'],
  ['Aborted', 'error'],
  ['NotRunnable', 'error'],
  ['Disconnected', 'error'],
  ['InProgress', 'error']
])
const most = defaultLimits.records
const finished = new Set(['Completed', 'Passed', 'Warning'])
const redCounters = ['failed', 'error', 'timeout', 'aborted', 'notRunnable', 'disconnected', 'inProgress']

/**
 * An outcome that is not written is `Error`, the zero of the enumeration. Data rows and steps are the tests, not the
 * result that holds them, unless that is red and none of them is. The names of classes come after the results, which
 * are therefore kept until then.
 */
export const trx = xmlReader({
  id: 'trx',
  name: 'TRX',
  purpose: 'tests',
  writtenBy: '`dotnet test --logger trx`, `dotnet test -- --report-trx`, VSTest, MSTest',
  reference: 'https://github.com/microsoft/vstest/blob/main/docs/report.md',
  syntax: 'xml',
  matches: ({ name, attributes }) => name === 'TestRun' && Object.values(attributes).some((value) => value.startsWith(namespace)),
  records: [...kinds, 'TestResultAggregation', 'UnitTest', 'ResultSummary'],
  visit(sink) {
    const distinct = distinctNames()
    const results: { readonly testId: string; readonly testCase: TestCase }[] = []
    const listed = { tests: 0, red: 0 }
    const suites = new Map<string, readonly string[]>()
    const tested = new Set<string | undefined>()
    const summaries: Element[] = []
    return {
      open(tag, ancestors) {
        if (ancestors.at(-1)?.name === 'Results') sink.trouble(`it has a result of the sort <${tag.name}>, which the gate does not know`)
      },
      record(element) {
        if (element.name === 'ResultSummary') {
          summaries.push(element)
        } else if (element.name === 'UnitTest') {
          suites.set(element.attributes['id'] ?? '', suiteOf(element))
        } else {
          const all = withInner(element)
          listed.tests += all.length
          listed.red += all.filter(isRed).length
          for (const { attributes } of all) tested.add(attributes['testId'])
          for (const leaf of leavesOf(element)) results.push({ testId: leaf.attributes['testId'] ?? '', testCase: caseOf(leaf) })
          if (all.some(({ attributes }) => attributes['outcome'] === 'PassedButRunAborted')) sink.trouble('the run was aborted')
          if (results.length > most) throw new ReportRefused('too-large', `has more than ${most} test cases, the most that the gate reads`)
        }
      },
      end() {
        for (const { testId, testCase } of results) {
          const suite = suites.get(testId) ?? []
          const prefix = `${suite.at(-1) ?? ''}.`
          const name = testCase.name.startsWith(prefix) ? testCase.name.slice(prefix.length) : testCase.name
          sink.case({ ...testCase, suite, name: distinct(suite, name) })
        }
        const missing = [...suites.keys()].filter((id) => !tested.has(id)).length
        if (missing > 0) sink.trouble(`${count(missing, 'test')} of its <TestDefinitions> ${missing === 1 ? 'has' : 'have'} no result`)
        if (summaries.length === 0) sink.trouble('its <ResultSummary> is missing')
        for (const summary of summaries) judge(sink, summary, listed)
      }
    }
  }
})

// As deep as the elements of a report may be, and no deeper.
function withInner(result: Element): readonly Element[] {
  return [result, ...innerOf(result).flatMap(withInner)]
}

function leavesOf(result: Element): readonly Element[] {
  const leaves = innerOf(result).flatMap(leavesOf)
  return leaves.length === 0 || (isRed(result) && !leaves.some(isRed)) ? [result, ...leaves] : leaves
}

function innerOf(result: Element): readonly Element[] {
  return childOf(result, 'InnerResults')?.children ?? []
}

function isRed({ attributes }: Element): boolean {
  const { result } = outcomeOf(words, attributes['outcome'])
  return result === 'failed' || result === 'error'
}

function caseOf(result: Element): TestCase {
  const { result: outcome, unknown } = outcomeOf(words, result.attributes['outcome'])
  const error = childOf(childOf(result, 'Output'), 'ErrorInfo')
  const message = textOf(error, 'Message') ?? unknown
  return { suite: [], name: result.attributes['testName'] ?? '', result: outcome, message, trace: textOf(error, 'StackTrace') }
}

/** Older MSTest writes `Namespace.Class, Assembly, Version=…` for a class. */
function suiteOf(definition: Element): readonly string[] {
  const { codeBase, className } = childOf(definition, 'TestMethod')?.attributes ?? {}
  const assembly = codeBase ?? definition.attributes['storage']
  return [assembly === undefined ? undefined : assemblyName(assembly), className?.split(',', 1)[0]].filter((name) => name !== undefined)
}

function judge(sink: Sinks['tests'], summary: Element, listed: Totals): void {
  const outcome = summary.attributes['outcome'] ?? 'Error'
  const hasRed = sink.counted().red > 0
  if (!finished.has(outcome) && !(outcome === 'Failed' && hasRed)) sink.trouble(`the outcome of the whole run is ${outcome}`)
  for (const info of childOf(summary, 'RunInfos')?.children ?? []) {
    const { outcome: word = 'Error' } = info.attributes
    const text = textOf(info, 'Text') ?? 'without a text'
    if (word === 'Warning' && !text.endsWith('[SKIP]')) sink.note(`warning of the run: ${text}`)
    if (!finished.has(word) && !(hasRed && isEcho(text))) sink.trouble(`error of the run: ${text}`)
  }
  const counters = childOf(summary, 'Counters')
  if (counters === undefined) return
  checkTotals(sink, { tests: sumOf(sink, counters, ['total']), red: sumOf(sink, counters, redCounters) }, listed)
}

/** xUnit.net and Microsoft.Testing.Platform say of tests that failed that they failed. */
function isEcho(text: string): boolean {
  return text.endsWith('[FAIL]') || text.startsWith("Exit code indicates failure: '2'.")
}
