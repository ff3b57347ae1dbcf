import { z } from 'zod'
import { isRecord, plainLine } from '../lines.ts'
import type { TestCase } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'
import { distinctNames } from './names.ts'

const Test = z.looseObject({
  title: z.string(),
  status: z.string(),
  ancestorTitles: z.array(z.string()).nullish(),
  failureMessages: z.array(z.string().nullable()).nullish(),
  location: z.looseObject({ line: z.number() }).nullish(),
  invocations: z.number().nullish(),
  retryReasons: z.array(z.unknown()).nullish()
})

const File = z.looseObject({ name: z.string(), status: z.string(), message: z.string().nullish(), assertionResults: z.array(Test) })

// https://github.com/jestjs/jest/blob/main/packages/jest-types/src/TestResult.ts
// https://github.com/vitest-dev/vitest/blob/main/packages/vitest/src/node/reporters/json.ts
const results: ReadonlyMap<string, TestCase['result']> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
  ['todo', 'skipped'],
  ['disabled', 'skipped']
])
/** Of a file; `focused` is Jest's word for one with skipped tests in it. */
const fine: ReadonlySet<string> = new Set(['passed', 'focused', 'pending', 'skipped'])

/**
 * A file that could not be loaded has no tests, and is an error itself. Only Jest counts such files on their own, and
 * only Vitest writes `pending` for a test that was still running. Vitest keeps what failed in earlier attempts at a test
 * that passed.
 */
export const jestJson = jsonReader({
  id: 'jest-json',
  name: 'Jest JSON',
  purpose: 'tests',
  writtenBy: '`jest --json --outputFile=jest.json`, `vitest run --reporter=json --outputFile=vitest.json`',
  reference: 'https://jestjs.io/docs/cli#--json',
  syntax: 'json',
  matches: (value) => isRecord(value) && 'numTotalTests' in value && Array.isArray(value['testResults']),
  schema: z.looseObject({
    success: z.boolean(),
    numTotalTests: z.number(),
    numFailedTests: z.number(),
    numRuntimeErrorTestSuites: z.number().nullish(),
    wasInterrupted: z.boolean().nullish(),
    testResults: z.array(File)
  }),
  read({ success, numTotalTests, numFailedTests, numRuntimeErrorTestSuites, wasInterrupted, testResults }, sink) {
    const nameOf = distinctNames()
    let brokenFiles = 0
    let unfinished = 0
    for (const { name: path, status: stated, message, assertionResults } of testResults) {
      const before = sink.counted().red
      for (const { title, status, ancestorTitles, failureMessages, location, invocations, retryReasons } of assertionResults) {
        const suite = (ancestorTitles ?? []).filter((ancestor) => ancestor !== '')
        const texts = (failureMessages ?? []).filter((text) => text !== null).map(plainLine)
        if (status === 'pending') unfinished++
        sink.case({
          suite,
          name: nameOf([path, ...suite], title),
          result: results.get(status) ?? 'error',
          flaky: (invocations ?? 1) > 1 || (retryReasons ?? []).length > 0 || (status === 'passed' && texts.length > 0),
          message: texts[0],
          trace: texts.length === 0 ? undefined : texts.join('\n'),
          place: { path, line: lineNumber(location?.line) }
        })
      }
      const isBroken = !fine.has(stated) || (message ?? '') !== ''
      if (!isBroken || sink.counted().red > before) continue
      brokenFiles++
      sink.case({ suite: [], name: nameOf([path], path), result: 'error', message: plainLine(message ?? '') || 'The file could not be run.', place: { path } })
    }
    const { tests, red } = sink.counted()
    const listed = tests - brokenFiles
    if (wasInterrupted === true) sink.trouble('the run was interrupted')
    if (!success && red === 0) sink.trouble('it says that the run failed, but lists nothing that did not pass')
    if (numTotalTests > listed) sink.trouble(`it says ${numTotalTests} tests, but lists ${listed}`)
    if (numFailedTests > red - brokenFiles) sink.trouble(`it says that ${numFailedTests} tests failed, but lists ${red - brokenFiles}`)
    if ((numRuntimeErrorTestSuites ?? 0) > brokenFiles) sink.trouble(`it says that ${numRuntimeErrorTestSuites} files could not be run, but lists ${brokenFiles}`)
    if (numRuntimeErrorTestSuites == null && unfinished > 0) sink.trouble(`${unfinished} of its tests had not ended when Vitest wrote it`)
  }
})
