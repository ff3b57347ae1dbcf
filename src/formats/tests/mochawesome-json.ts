import { z } from 'zod'
import { isRecord, plainLine } from '../lines.ts'
import type { TestCase } from '../model.ts'
import { jsonReader } from '../reader.ts'
import { distinctNames } from './names.ts'
import { suitesOf } from './nested.ts'

const Test = z.looseObject({
  title: z.string(),
  state: z.string().nullish(),
  pass: z.boolean(),
  fail: z.boolean(),
  pending: z.boolean(),
  skipped: z.boolean().nullish(),
  err: z.looseObject({ message: z.string().nullish(), estack: z.string().nullish() }).nullish()
})

const Suite = z.looseObject({
  title: z.string(),
  fullFile: z.string().nullish(),
  tests: z.array(Test),
  beforeHooks: z.array(Test).nullish(),
  afterHooks: z.array(Test).nullish(),
  suites: z.array(z.unknown()).nullish()
})

/** A hook is a test only where it failed. Tests that a failed hook kept from running are skipped. */
export const mochawesomeJson = jsonReader({
  id: 'mochawesome-json',
  name: 'Mochawesome JSON',
  purpose: 'tests',
  writtenBy: '`mocha --reporter mochawesome`, Cypress with mochawesome, mochawesome-merge',
  reference: 'https://github.com/adamgruber/mochawesome#mocha-reporter',
  syntax: 'json',
  matches: (value) => isRecord(value) && isRecord(value['stats']) && 'testsRegistered' in value['stats'] && Array.isArray(value['results']),
  schema: z.looseObject({
    stats: z.looseObject({ tests: z.number(), failures: z.number(), testsRegistered: z.number() }),
    // An empty suite is written as `false`.
    results: z.array(z.union([z.literal(false), z.looseObject({})]))
  }),
  read({ stats, results }, sink) {
    const nameOf = distinctNames()
    let hooks = 0
    for (const { suite, path } of suitesOf(Suite, results.filter((root) => root !== false))) {
      const failedHooks = [...(suite.beforeHooks ?? []), ...(suite.afterHooks ?? [])].filter((hook) => resultOf(hook) === 'failed')
      hooks += failedHooks.length
      for (const test of [...failedHooks, ...suite.tests]) {
        const result = resultOf(test)
        sink.case({
          suite: path,
          name: nameOf([suite.fullFile ?? '', ...path], test.title),
          result,
          message: test.err?.message == null ? undefined : plainLine(test.err.message),
          trace: test.err?.estack ?? undefined,
          place: suite.fullFile == null || suite.fullFile === '' ? undefined : { path: suite.fullFile }
        })
      }
    }
    const { tests, red } = sink.counted()
    const stated = Math.max(stats.tests, stats.testsRegistered)
    if (stated > tests - hooks) sink.trouble(`its stats say ${stated} tests, but it lists ${tests - hooks}`)
    if (stats.failures > red) sink.trouble(`its stats say that ${stats.failures} tests failed, but it lists ${red}`)
  }
})

function resultOf({ state, pass, fail, pending, skipped }: z.output<typeof Test>): TestCase['result'] {
  if (fail || state === 'failed') return 'failed'
  if (pending || skipped === true) return 'skipped'
  return pass && (state ?? 'passed') === 'passed' ? 'passed' : 'error'
}
