import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { TestCase } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'

const Count = z.int().min(0).nullish()

const Stage = z.looseObject({
  outcome: z.string(),
  longrepr: z.unknown().optional(),
  crash: z.looseObject({ message: z.string().nullish() }).nullish()
})

const Test = z.looseObject({
  nodeid: z.string(),
  outcome: z.string(),
  lineno: z.number().nullish(),
  setup: Stage.nullish(),
  call: Stage.nullish(),
  teardown: Stage.nullish()
})

const Collector = z.looseObject({ nodeid: z.string(), outcome: z.string(), longrepr: z.unknown().optional() })

const results: ReadonlyMap<string, TestCase['result']> = new Map([
  ['passed', 'passed'],
  ['xpassed', 'passed'],
  // With pytest-rerunfailures, the stages are those of the last attempt.
  ['rerun', 'passed'],
  ['failed', 'failed'],
  ['error', 'error'],
  ['skipped', 'skipped'],
  ['xfailed', 'skipped']
])

// https://docs.pytest.org/en/stable/reference/exit-codes.html
const exits: ReadonlyMap<number, string> = new Map([
  [2, 'the run was interrupted, or a file could not be collected'],
  [3, 'pytest failed with an internal error'],
  [4, 'pytest was used in a wrong way'],
  [5, 'pytest found no tests']
])

/** As in pytest itself, a failure that was expected is skipped, and a pass that was not expected is a pass. */
export const pytestJson = jsonReader({
  id: 'pytest-json',
  name: 'pytest JSON',
  purpose: 'tests',
  writtenBy: 'pytest-json-report: `pytest --json-report --json-report-file=pytest.json`',
  reference: 'https://github.com/numirias/pytest-json-report#format',
  syntax: 'json',
  matches: (value) => isRecord(value) && 'exitcode' in value && isRecord(value['summary']) && ('tests' in value || 'root' in value),
  schema: z.looseObject({
    exitcode: z.number(),
    summary: z.looseObject({
      total: Count,
      failed: Count,
      error: Count,
      collected: Count,
      deselected: Count
    }),
    tests: z.array(Test),
    collectors: z.array(Collector).nullish()
  }),
  read({ exitcode, summary, tests, collectors }, sink) {
    for (const { nodeid, longrepr } of (collectors ?? []).filter(({ outcome }) => outcome === 'failed')) {
      const trace = typeof longrepr === 'string' ? longrepr : undefined
      const place = nodeid === '' ? undefined : { path: pathOf(nodeid).path }
      sink.case({ suite: [], name: nodeid || 'collection', result: 'error', message: 'pytest could not collect it.', trace, place })
    }
    const listedBefore = sink.counted().tests
    for (const { nodeid, outcome, lineno, setup, call, teardown } of tests) {
      const stages = [setup, call, teardown].filter((stage) => stage != null)
      const broken = stages.find((stage) => stage.outcome !== 'passed')
      const stated = results.get(outcome) ?? 'error'
      const { path, suite, name } = pathOf(nodeid)
      const isRefuted = stated === 'passed' && (broken !== undefined || (outcome === 'rerun' && stages.length === 0))
      const trace = typeof broken?.longrepr === 'string' ? broken.longrepr : undefined
      sink.case({
        suite,
        name,
        result: isRefuted ? 'error' : stated,
        flaky: outcome === 'rerun',
        message: broken?.crash?.message ?? trace?.trimEnd().split('\n').at(-1),
        trace,
        // Lines count from 0.
        place: { path, line: lineNumber((lineno ?? -1) + 1) }
      })
    }
    const { tests: counted, red } = sink.counted()
    const listed = counted - listedBefore
    const wanted = Math.max(summary.total ?? 0, (summary.collected ?? 0) - (summary.deselected ?? 0))
    const stated = (summary.failed ?? 0) + (summary.error ?? 0)
    if (wanted > listed) sink.trouble(`its summary says ${wanted} tests, but it lists ${listed}`)
    if (stated > red) sink.trouble(`its summary says that ${stated} tests did not pass, but it lists ${red}`)
    if (exitcode > 1 || exitcode < 0) sink.trouble(`${exits.get(exitcode) ?? 'pytest did not end as it should'} (exit code ${exitcode})`)
    else if (exitcode !== 0 && red === 0) sink.trouble(`pytest failed (exit code ${exitcode}), but the file lists nothing that did not pass`)
  }
})

/** `tests/test_a.py::TestA::test_b[x::y]` */
function pathOf(nodeid: string): { readonly path: string; readonly suite: readonly string[]; readonly name: string } {
  const bracket = nodeid.indexOf('[')
  const [head, parameters] = bracket < 0 ? [nodeid, ''] : [nodeid.slice(0, bracket), nodeid.slice(bracket)]
  const suite = head.split('::')
  const name = `${suite.length > 1 ? (suite.pop() ?? '') : ''}${parameters}` || nodeid
  return { path: suite[0] ?? '', suite, name }
}
