import { z } from 'zod'
import { isRecord, plainLine } from '../lines.ts'
import type { TestCase } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'
import { distinctNames } from './names.ts'

const Test = z.looseObject({
  name: z.string(),
  status: z.string(),
  suite: z.union([z.string(), z.array(z.string())]).nullish(),
  browser: z.string().nullish(),
  message: z.string().nullish(),
  trace: z.string().nullish(),
  filePath: z.string().nullish(),
  line: z.number().nullish(),
  flaky: z.boolean().nullish(),
  retries: z.number().nullish()
})

const Count = z.int().min(0)

const Summary = z.looseObject({ tests: Count, passed: Count, failed: Count, skipped: Count, pending: Count, other: Count })

// https://github.com/ctrf-io/ctrf/blob/main/spec/ctrf.md
const results: ReadonlyMap<string, TestCase['result']> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped']
])

/** `other`, and a word that the format does not have, is an error. A test lists its attempts itself. */
export const ctrfJson = jsonReader({
  id: 'ctrf-json',
  name: 'CTRF JSON',
  purpose: 'tests',
  writtenBy: 'the CTRF reporters of Playwright, Cypress, Jest, k6 and others',
  reference: 'https://www.ctrf.io/docs/category/specification',
  syntax: 'json',
  matches: (value) => isRecord(value) && isRecord(value['results']) && isRecord(value['results']['summary']) && Array.isArray(value['results']['tests']),
  schema: z.looseObject({ results: z.looseObject({ summary: Summary, tests: z.array(Test) }) }),
  read({ results: { summary, tests } }, sink) {
    const nameOf = distinctNames()
    for (const { name, status, suite, browser, message, trace, filePath, line, flaky, retries } of tests) {
      const path = typeof suite === 'string' ? suite.split(' > ') : (suite ?? [])
      const whole = browser == null || browser === '' ? path : [browser, ...path]
      sink.case({
        suite: whole,
        name: nameOf([...whole, filePath ?? ''], name),
        result: results.get(status) ?? 'error',
        flaky: flaky === true || (retries ?? 0) > 0,
        message: message == null ? undefined : plainLine(message),
        trace: trace ?? undefined,
        place: filePath == null ? undefined : { path: filePath, line: lineNumber(line) }
      })
    }
    const { tests: counted, red } = sink.counted()
    const stated = summary.failed + summary.other
    if (summary.tests > counted) sink.trouble(`its summary says ${summary.tests} tests, but it lists ${counted}`)
    if (stated > red) sink.trouble(`its summary says that ${stated} tests did not pass, but it lists ${red} such`)
  }
})
