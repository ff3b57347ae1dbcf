import { describe, expect, it } from '@jest/globals'
import { ReportRefused, type TestRun } from '../../src/formats/model.ts'
import type { ReadRequest } from '../../src/formats/read.ts'
import { readTextAs } from './files.ts'

type Figures = Partial<Record<'tests' | 'passed' | 'failed' | 'errors' | 'skipped' | 'flaky', number>>

interface Outcome {
  readonly format: string
  readonly run: TestRun
  readonly troubles: readonly string[]
  readonly notes: readonly string[]
}

async function outcomeOf(document: unknown, request: ReadRequest = {}): Promise<Outcome> {
  const report = await readTextAs(JSON.stringify(document), request)
  if (report instanceof ReportRefused || report.purpose !== 'tests') throw new Error(`no report of tests: ${JSON.stringify(report)}`)
  return report
}

async function refusalOf(text: string, request: ReadRequest = {}): Promise<string> {
  const report = await readTextAs(text, request)
  return report instanceof ReportRefused ? report.code : 'read'
}

function figures({ tests, passed, failed, errors, skipped, flaky }: TestRun): Figures {
  return { tests, passed, failed, errors, skipped, flaky }
}

function of(more: Figures): Figures {
  return { tests: 0, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, ...more }
}

// One sample of each format, each with one test that passed and nothing wrong.

function ctrf(tests: readonly object[], summary: object = {}): object {
  return { reportFormat: 'CTRF', specVersion: '1.0.0', results: { tool: { name: 't' }, summary: { tests: tests.length, passed: tests.length, failed: 0, pending: 0, skipped: 0, other: 0, start: 1, stop: 2, ...summary }, tests } }
}
const ctrfTest = { name: 'logs in', status: 'passed', duration: 12 }

function jest(assertionResults: readonly object[], more: object = {}, file: object = {}): object {
  const testResults = [{ assertionResults, endTime: 2, message: '', name: '/w/src/a.test.js', startTime: 1, status: 'passed', summary: '', ...file }]
  const counts = { numFailedTestSuites: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numTotalTestSuites: 1, numTotalTests: assertionResults.length }
  return { ...counts, openHandles: [], startTime: 1, success: true, testResults, wasInterrupted: false, ...more }
}
const jestTest = { ancestorTitles: ['a'], failureMessages: [], fullName: 'a works', invocations: 1, location: null, retryReasons: [], status: 'passed', title: 'works' }
const vitest = { numRuntimeErrorTestSuites: undefined, openHandles: undefined, wasInterrupted: undefined }

function mocha(lists: { tests?: readonly object[]; passes?: readonly object[]; failures?: readonly object[]; pending?: readonly object[] }, stats: object = {}): object {
  const { passes = [], failures = [], pending = [] } = lists
  const { tests = [...passes, ...failures, ...pending] } = lists
  return { stats: { suites: 1, tests: tests.length, passes: passes.length, pending: pending.length, failures: failures.length, ...stats }, tests, pending, failures, passes }
}
const mochaTest = { title: 'works', fullTitle: 'a works', file: '/w/test/a.js', duration: 0, currentRetry: 0, err: {} }
const mochaFailure = { ...mochaTest, title: 'breaks', fullTitle: 'a breaks', err: { message: 'no', stack: 'Error: no\n    at /w/test/a.js:3:1' } }

function mochawesome(suite: object | false, stats: object = {}): object {
  const root = suite === false ? false : { title: '', fullFile: '', tests: [], beforeHooks: [], afterHooks: [], suites: [{ title: 'a', fullFile: '/w/test/a.js', tests: [], suites: [], ...suite }] }
  return { stats: { suites: 1, tests: 0, passes: 0, pending: 0, failures: 0, testsRegistered: 0, other: 0, hasOther: false, skipped: 0, hasSkipped: false, ...stats }, results: [root], meta: {} }
}
const awesomeTest = { title: 'works', fullTitle: 'a works', state: 'passed', pass: true, fail: false, pending: false, skipped: false, isHook: false, err: {} }
const awesomeFailure = { ...awesomeTest, title: 'breaks', state: 'failed', pass: false, fail: true, err: { message: 'Error: no', estack: 'Error: no\n    at x' } }
const awesomeNotRun = { ...awesomeTest, title: 'later', state: null, pass: false, skipped: true }

function playwright(tests: readonly object[], more: object = {}, spec: object = {}): object {
  const specs = [{ title: 'adds', ok: true, tags: [], tests, id: 'x', file: 'add.spec.ts', line: 9, column: 2, ...spec }]
  const suites = [{ title: 'add.spec.ts', file: 'add.spec.ts', line: 0, column: 0, specs: [], suites: [{ title: 'add', file: 'add.spec.ts', line: 5, column: 6, specs }] }]
  return { config: { rootDir: '/w/e2e', shard: null }, suites, errors: [], stats: { startTime: '', duration: 1, expected: 0, skipped: 0, unexpected: 0, flaky: 0 }, ...more }
}
const attempt = { workerIndex: 0, status: 'passed', duration: 1, errors: [], retry: 0 }
const failedAttempt = { ...attempt, status: 'failed', error: { message: '\u001B[31mno\u001B[39m', stack: 'Error: no' }, errors: [{ message: 'no' }] }
const playwrightTest = { expectedStatus: 'passed', projectId: 'chromium', projectName: 'chromium', results: [attempt], status: 'expected' }

function pytest(tests: readonly object[], more: object = {}, summary: object = {}): object {
  return { created: 1, duration: 1, exitcode: 0, root: '/w', environment: {}, summary: { total: tests.length, collected: tests.length, ...summary }, tests, ...more }
}
const stage = { duration: 0.1, outcome: 'passed' }
const pytestTest = { nodeid: 'tests/test_a.py::TestA::test_b[x::y]', lineno: 4, outcome: 'passed', setup: stage, call: stage, teardown: stage }
const crashed = { duration: 0.1, outcome: 'failed', crash: { path: '/w/tests/test_a.py', lineno: 7, message: 'assert 1 == 2' }, longrepr: 'def test_b():\nE  assert 1 == 2' }

function cucumber(elements: unknown): object {
  return [{ id: 'calc', keyword: 'Feature', name: 'Calculator', uri: 'features/calc.feature', elements }]
}
function scenario(...statuses: readonly (string | null)[]): object {
  const steps = statuses.map((status, index) => ({ keyword: 'Then ', name: `step ${index}`, result: status === null ? undefined : { status, duration: 1 } }))
  return { id: 'calc;adds', keyword: 'Scenario', line: 4, name: 'adds', type: 'scenario', steps }
}

function rspec(examples: readonly object[], summary: object = {}): object {
  return { version: '3.13.0', examples, summary: { duration: 0.1, example_count: examples.length, failure_count: 0, pending_count: 0, errors_outside_of_examples_count: 0, ...summary }, summary_line: '' }
}
const example = { id: './spec/a_spec.rb[1:1]', description: 'works', full_description: 'A works', status: 'passed', file_path: './spec/a_spec.rb', line_number: 12, run_time: 0.1, pending_message: null }

const green: readonly (readonly [string, object])[] = [
  ['ctrf-json', ctrf([ctrfTest])],
  ['jest-json', jest([jestTest])],
  ['jest-json', jest([{ ...jestTest, ancestorTitles: ['', 'a'] }], vitest)],
  ['mocha-json', mocha({ passes: [mochaTest] })],
  ['mochawesome-json', mochawesome({ tests: [awesomeTest] }, { tests: 1, testsRegistered: 1 })],
  ['playwright-json', playwright([playwrightTest])],
  ['pytest-json', pytest([pytestTest])],
  ['cucumber-json', cucumber([scenario('passed', 'passed')])],
  ['rspec-json', rspec([example])]
]

describe('every format', () => {
  it.each(green)('%s is known by its content, and one test that passed is that', async (format, document) => {
    const { run, troubles, notes, ...report } = await outcomeOf(document)
    expect({ format: report.format, figures: figures(run), troubles, notes }).toEqual({ format, figures: of({ tests: 1, passed: 1 }), troubles: [], notes: [] })
  })

  it.each(green)('%s that was cut off is no report, wherever it was cut', async (_format, document) => {
    const text = JSON.stringify(document)
    const codes = await Promise.all(Array.from({ length: 40 }, (_, part) => refusalOf(text.slice(0, Math.max(1, Math.floor((text.length * part) / 40))))))
    expect(codes.filter((code) => code === 'read')).toEqual([])
  })

  it.each(green)('%s that says an error beside nothing else is refused', async (format) => {
    expect(await refusalOf('{"error":"no tests were run"}', { format })).toBe('not-a-report')
    expect(await refusalOf('[]', { format })).toBe('not-a-report')
  })

  it.each([
    ['ctrf-json', ctrf([])],
    ['jest-json', jest([])],
    ['mocha-json', mocha({})],
    ['mochawesome-json', mochawesome(false)],
    ['playwright-json', playwright([])],
    ['pytest-json', pytest([])],
    ['cucumber-json', cucumber([])],
    ['rspec-json', rspec([])]
  ])('%s with no tests has no tests', async (format, document) => {
    const outcome = await outcomeOf(document)
    expect([outcome.format, figures(outcome.run)]).toEqual([format, of({})])
  })

  it.each([
    ['ctrf-json', ctrf([{ ...ctrfTest, status: undefined }])],
    ['ctrf-json', ctrf([ctrfTest], { failed: null })],
    ['ctrf-json', ctrf([ctrfTest], { failed: 1, other: -1 })],
    ['pytest-json', pytest([pytestTest], {}, { failed: 1, error: -1 })],
    ['jest-json', jest([jestTest], { success: undefined })],
    ['jest-json', jest([{ ...jestTest, status: 1 }])],
    ['mocha-json', mocha({ passes: [{ title: 'works' }] })],
    ['mochawesome-json', mochawesome({ tests: [{ ...awesomeTest, fail: undefined }] })],
    ['mochawesome-json', mochawesome({ tests: null })],
    ['playwright-json', playwright([{ ...playwrightTest, status: undefined }])],
    ['pytest-json', pytest([pytestTest], { exitcode: null })],
    ['pytest-json', pytest([], { tests: undefined })],
    ['cucumber-json', cucumber([{ ...scenario('passed'), steps: {} }])],
    ['rspec-json', rspec([{ ...example, status: null }])]
  ])('%s that lacks what decides is malformed', async (_format, document) => {
    expect(await refusalOf(JSON.stringify(document))).toBe('malformed')
  })

  it.each([
    ['ctrf-json', ctrf([{ ...ctrfTest, status: 'Passed' }])],
    ['jest-json', jest([{ ...jestTest, status: 'green' }])],
    ['mochawesome-json', mochawesome({ tests: [{ ...awesomeTest, pass: false, state: 'green' }] })],
    ['mochawesome-json', mochawesome({ tests: [{ ...awesomeTest, state: 'green' }] })],
    ['playwright-json', playwright([{ ...playwrightTest, status: 'passed' }])],
    ['pytest-json', pytest([{ ...pytestTest, outcome: 'ok' }])],
    ['cucumber-json', cucumber([scenario('passed', 'ok')])],
    ['rspec-json', rspec([{ ...example, status: 'success' }])]
  ])('%s with a word that it does not have is red', async (_format, document) => {
    const { run } = await outcomeOf(document)
    expect(figures(run)).toEqual(of({ tests: 1, errors: 1 }))
  })

  it.each([
    ['ctrf-json', ctrf([ctrfTest, { ...ctrfTest, status: 'failed' }])],
    ['jest-json', jest([jestTest, { ...jestTest, status: 'failed' }])],
    ['mocha-json', mocha({ passes: [mochaTest], failures: [mochaTest] })],
    ['mochawesome-json', mochawesome({ tests: [awesomeTest, { ...awesomeFailure, title: 'works' }] })],
    ['playwright-json', playwright([playwrightTest, { ...playwrightTest, status: 'unexpected' }])],
    ['rspec-json', rspec([example, { ...example, status: 'failed' }])]
  ])('%s: tests of one name are no attempts at one test, even where attempts are merged', async (_format, document) => {
    const { run } = await outcomeOf(document, { retries: 'merge' })
    expect(figures(run)).toEqual(of({ tests: 2, passed: 1, failed: 1 }))
  })

  it.each([
    ['ctrf-json', ctrf([ctrfTest], { tests: 2 })],
    ['ctrf-json', ctrf([ctrfTest], { failed: 1 })],
    ['ctrf-json', ctrf([ctrfTest], { other: 1 })],
    ['jest-json', jest([jestTest], { numTotalTests: 2 })],
    ['jest-json', jest([jestTest], { numFailedTests: 1 })],
    ['jest-json', jest([jestTest], { numRuntimeErrorTestSuites: 1 })],
    ['mocha-json', mocha({ passes: [mochaTest] }, { tests: 2 })],
    ['mocha-json', mocha({ passes: [mochaTest] }, { failures: 1 })],
    ['mocha-json', mocha({ passes: [mochaTest], tests: [mochaTest, mochaTest] })],
    ['mocha-json', mocha({ passes: [mochaTest], tests: [mochaFailure] })],
    ['mochawesome-json', mochawesome({ tests: [awesomeTest] }, { testsRegistered: 2 })],
    ['mochawesome-json', mochawesome({ tests: [awesomeTest] }, { failures: 1 })],
    ['playwright-json', playwright([playwrightTest], { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 } })],
    ['playwright-json', playwright([playwrightTest], { stats: { expected: 0, unexpected: 1, flaky: 0, skipped: 0 } })],
    ['playwright-json', playwright([playwrightTest], {}, { ok: false })],
    ['pytest-json', pytest([pytestTest], {}, { total: 2 })],
    ['pytest-json', pytest([pytestTest], {}, { collected: 3, deselected: 1 })],
    ['pytest-json', pytest([pytestTest], {}, { failed: 1 })],
    ['rspec-json', rspec([example], { example_count: 2 })],
    ['rspec-json', rspec([example], { failure_count: 1 })]
  ])('%s whose totals contradict its tests never testifies for a pass', async (_format, document) => {
    const { troubles } = await outcomeOf(document)
    expect(troubles).toHaveLength(1)
  })

  it.each([
    ['ctrf-json', ctrf([ctrfTest, ctrfTest], { tests: 1, passed: 1 })],
    ['mochawesome-json', mochawesome({ tests: [awesomeNotRun] }, { tests: 0, testsRegistered: 1 })],
    ['pytest-json', pytest([pytestTest], {}, { collected: 3, deselected: 2 })],
    ['playwright-json', playwright([playwrightTest], { stats: undefined })]
  ])('%s has totals that are no contradiction', async (_format, document) => {
    const { troubles } = await outcomeOf(document)
    expect(troubles).toEqual([])
  })
})

describe('ctrf-json', () => {
  it('other is broken, pending is skipped, and retries make a test flaky', async () => {
    const { run, troubles } = await outcomeOf(ctrf([{ ...ctrfTest, status: 'other' }, { ...ctrfTest, status: 'pending' }, { ...ctrfTest, retries: 1 }, { ...ctrfTest, flaky: true }], { other: 1 }))
    expect(figures(run)).toEqual(of({ tests: 4, passed: 2, errors: 1, skipped: 1, flaky: 2 }))
    expect(troubles).toEqual([])
  })

  it('says where a failure is', async () => {
    const { run } = await outcomeOf(ctrf([{ ...ctrfTest, status: 'failed', suite: 'web > login', browser: 'firefox', message: '\u001B[31mno\u001B[39m', filePath: 'a.ts', line: 3 }], { failed: 1 }))
    expect(run.red).toMatchObject([{ suite: ['firefox', 'web', 'login'], name: 'logs in', message: 'no', place: { path: 'a.ts', line: 3 } }])
  })
})

describe('jest-json', () => {
  it('a file that could not be loaded is red', async () => {
    const { run, troubles } = await outcomeOf(jest([], { success: false, numFailedTestSuites: 1, numRuntimeErrorTestSuites: 1 }, { status: 'failed', message: 'Cannot find module x' }))
    expect(figures(run)).toEqual(of({ tests: 1, errors: 1 }))
    expect(run.red).toMatchObject([{ message: 'Cannot find module x', place: { path: '/w/src/a.test.js' } }])
    expect(troubles).toEqual([])
  })

  it.each([
    ['Vitest says so only in success and the file', { ...vitest, success: false, numFailedTestSuites: 4 }, { status: 'failed', message: 'Failed to resolve import' }],
    ['a message without a failed test', {}, { message: 'Failed to resolve import' }],
    ['a status that Jest does not have', {}, { status: 'exploded' }]
  ])('a file is broken: %s', async (_name, more, file) => {
    const { run } = await outcomeOf(jest([jestTest], more, file))
    expect(figures(run)).toEqual(of({ tests: 2, passed: 1, errors: 1 }))
  })

  it.each([
    ['pending', 'skipped'],
    ['todo', 'skipped'],
    ['disabled', 'skipped'],
    ['skipped', 'skipped'],
    ['failed', 'failed']
  ])('%s is %s', async (status, field) => {
    const { run, troubles } = await outcomeOf(jest([{ ...jestTest, status }], {}, { status: status === 'failed' ? 'failed' : 'focused' }))
    expect(figures(run)).toEqual(of({ tests: 1, [field]: 1 }))
    expect(troubles).toEqual([])
  })

  it.each([
    ['was interrupted', jest([jestTest], { wasInterrupted: true })],
    ['failed for another reason, such as an obsolete snapshot', jest([jestTest], { success: false })],
    ['of Vitest had a test that was still running', jest([{ ...jestTest, status: 'pending' }], vitest)]
  ])('a run that %s never testifies for a pass', async (_name, document) => {
    const { troubles } = await outcomeOf(document)
    expect(troubles).toHaveLength(1)
  })

  it('a test that was tried again is flaky', async () => {
    const { run } = await outcomeOf(jest([{ ...jestTest, invocations: 2 }, { ...jestTest, retryReasons: ['no'] }]))
    expect(figures(run)).toEqual(of({ tests: 2, passed: 2, flaky: 2 }))
  })

  it('says where a failure is, without colours', async () => {
    const failed = { ...jestTest, status: 'failed', location: { line: 7, column: 3 }, failureMessages: ['\u001B[31mno\u001B[39m', null] }
    const { run } = await outcomeOf(jest([failed], { success: false, numFailedTests: 1 }, { status: 'failed', message: 'works: no' }))
    expect(run.red).toMatchObject([{ suite: ['a'], name: 'works', result: 'failed', message: 'no', trace: 'no', place: { path: '/w/src/a.test.js', line: 7 } }])
    expect(figures(run)).toEqual(of({ tests: 1, failed: 1 }))
  })
})

describe('mocha-json', () => {
  it('of a dry run, which has no durations, never testifies for a pass', async () => {
    const listed = { ...mochaTest, duration: undefined, speed: 'fast' }
    expect((await outcomeOf(mocha({ passes: [listed, listed], pending: [listed] }))).troubles).toEqual([expect.stringContaining('dry-run')])
    expect((await outcomeOf(mocha({ passes: [mochaTest], pending: [listed] }))).troubles).toEqual([])
  })

  it('a hook that failed is red, though it is no test', async () => {
    const hook = { ...mochaFailure, title: '"before all" hook for "works"', fullTitle: 'a "before all" hook for "works"' }
    const { run, troubles } = await outcomeOf(mocha({ passes: [mochaTest], failures: [hook], tests: [mochaTest] }, { tests: 1 }))
    expect(figures(run)).toEqual(of({ tests: 2, passed: 1, failed: 1 }))
    expect(run.red).toMatchObject([{ suite: ['a'], name: hook.title, message: 'no', place: { path: '/w/test/a.js' } }])
    expect(troubles).toEqual([])
  })

  it('pending is skipped, and a test that was tried again is flaky', async () => {
    const { run } = await outcomeOf(mocha({ passes: [{ ...mochaTest, currentRetry: 1 }], pending: [mochaTest] }))
    expect(figures(run)).toEqual(of({ tests: 2, passed: 1, skipped: 1, flaky: 1 }))
  })

  it('an error that is no Error is still red', async () => {
    const { run } = await outcomeOf(mocha({ failures: [{ ...mochaTest, err: { message: { code: 1 } } }] }))
    expect(figures(run)).toEqual(of({ tests: 1, failed: 1 }))
  })
})

describe('mochawesome-json', () => {
  it('a hook that failed is red, and the tests that it kept from running are skipped', async () => {
    const { run, troubles } = await outcomeOf(mochawesome({ tests: [awesomeNotRun], beforeHooks: [{ ...awesomeFailure, isHook: true }, { ...awesomeTest, isHook: true }] }, { testsRegistered: 1, failures: 1 }))
    expect(figures(run)).toEqual(of({ tests: 2, failed: 1, skipped: 1 }))
    expect(run.red).toMatchObject([{ suite: ['a'], name: 'breaks', message: 'Error: no', place: { path: '/w/test/a.js' } }])
    expect(troubles).toEqual([])
  })

  it('a hook is no test, however the totals count it', async () => {
    const { troubles } = await outcomeOf(mochawesome({ tests: [], beforeHooks: [{ ...awesomeFailure, isHook: true }] }, { tests: 1, failures: 1 }))
    expect(troubles).toHaveLength(1)
  })

  it('pending is skipped, in suites at any level', async () => {
    const inner = { title: 'b', tests: [{ ...awesomeTest, state: 'pending', pass: false, pending: true }, awesomeFailure] }
    const { run } = await outcomeOf(mochawesome({ suites: [inner] }))
    expect(figures(run)).toEqual(of({ tests: 2, failed: 1, skipped: 1 }))
    expect(run.red).toMatchObject([{ suite: ['a', 'b'] }])
  })

  it('suites beyond all reason are refused', async () => {
    const deep = `${'{"title":"a","tests":[],"suites":['.repeat(20_000)}${']}'.repeat(20_000)}`
    const text = `{"stats":{"tests":0,"failures":0,"testsRegistered":0},"results":[${deep}]}`
    const report = await readTextAs(text, {}, 65_536)
    expect(report).toMatchObject({ code: 'too-large' })
  })
})

describe('playwright-json', () => {
  it.each([
    ['expected', 'passed', of({ tests: 1, passed: 1 })],
    ['unexpected', 'passed', of({ tests: 1, failed: 1 })],
    ['flaky', 'passed', of({ tests: 1, passed: 1, flaky: 1 })],
    ['skipped', 'skipped', of({ tests: 1, skipped: 1 })],
    ['expected', 'failed', of({ tests: 1, passed: 1 })]
  ])('%s, where %s is expected', async (status, expectedStatus, expected) => {
    const { run, troubles } = await outcomeOf(playwright([{ ...playwrightTest, status, expectedStatus, results: [failedAttempt, attempt] }]))
    expect(figures(run)).toEqual(expected)
    expect(troubles).toEqual([])
  })

  it.each([
    ['an error outside of its tests', playwright([playwrightTest], { errors: [{ message: 'Timed out waiting 10s for the entire test run', stack: '' }] })],
    ['a test that was interrupted', playwright([{ ...playwrightTest, status: 'skipped', expectedStatus: 'skipped', results: [{ ...attempt, status: 'interrupted' }] }])],
    ['a test that should run and did not', playwright([{ ...playwrightTest, status: 'skipped', results: [] }])]
  ])('%s is trouble', async (_name, document) => {
    const { troubles } = await outcomeOf(document)
    expect(troubles).toHaveLength(1)
  })

  it('says where a failure is, and in which project', async () => {
    const { run } = await outcomeOf(playwright([{ ...playwrightTest, status: 'unexpected', results: [failedAttempt] }], {}, { ok: false }))
    expect(run.red).toMatchObject([{ suite: ['chromium', 'add.spec.ts', 'add'], name: 'adds', message: 'no', trace: 'Error: no', place: { path: '/w/e2e/add.spec.ts', line: 9, column: 2 } }])
  })

  it('says which shard of several it is', async () => {
    const shardOf = async (shard: object | null): Promise<unknown> => (await outcomeOf(playwright([playwrightTest], { config: { rootDir: '/w', shard } }))).run.shard
    expect(await shardOf({ current: 1, total: 2 })).toEqual({ current: 1, total: 2 })
    expect([await shardOf({ current: 1, total: 1 }), await shardOf(null)]).toEqual([undefined, undefined])
  })

  it('a document with tests instead of suites is not of Playwright', async () => {
    expect(await refusalOf('{"settings":{"rootDir":"/w"},"tests":[]}')).toBe('not-a-report')
  })
})

describe('pytest-json', () => {
  it.each([
    ['passed', of({ tests: 1, passed: 1 })],
    ['xpassed', of({ tests: 1, passed: 1 })],
    ['rerun', of({ tests: 1, passed: 1, flaky: 1 })],
    ['failed', of({ tests: 1, failed: 1 })],
    ['error', of({ tests: 1, errors: 1 })],
    ['skipped', of({ tests: 1, skipped: 1 })],
    ['xfailed', of({ tests: 1, skipped: 1 })]
  ])('%s', async (outcome, expected) => {
    const { run } = await outcomeOf(pytest([{ ...pytestTest, outcome }]))
    expect(figures(run)).toEqual(expected)
  })

  it.each([
    ['passed', { teardown: crashed }],
    ['rerun', { call: crashed }],
    ['rerun', { setup: undefined, call: undefined, teardown: undefined }]
  ])('a test that %s, but whose stages say otherwise, is red', async (outcome, stages) => {
    const { run } = await outcomeOf(pytest([{ ...pytestTest, outcome, ...stages }]))
    expect(figures(run)).toEqual(of({ tests: 1, errors: 1 }))
  })

  it('a file that could not be collected is red, and the exit code says so, too', async () => {
    const collectors = [{ nodeid: '', outcome: 'passed', result: [] }, { nodeid: 'tests/test_a.py', outcome: 'failed', result: [], longrepr: 'ImportError' }]
    const { run, troubles } = await outcomeOf(pytest([], { exitcode: 2, collectors }))
    expect(figures(run)).toEqual(of({ tests: 1, errors: 1 }))
    expect(run.red).toMatchObject([{ name: 'tests/test_a.py', trace: 'ImportError', place: { path: 'tests/test_a.py' } }])
    expect(troubles).toHaveLength(1)
  })

  it.each([1, 2, 3, 4, 5, 137, -1])('exit code %s without anything red is trouble', async (exitcode) => {
    const { troubles } = await outcomeOf(pytest([pytestTest], { exitcode }))
    expect(troubles).toHaveLength(1)
  })

  it('says where a failure is', async () => {
    const { run, troubles } = await outcomeOf(pytest([{ ...pytestTest, outcome: 'failed', call: crashed }], { exitcode: 1 }, { failed: 1 }))
    expect(run.red).toMatchObject([{ suite: ['tests/test_a.py', 'TestA'], name: 'test_b[x::y]', message: 'assert 1 == 2', place: { path: 'tests/test_a.py', line: 5 } }])
    expect(troubles).toEqual([])
  })
})

describe('cucumber-json', () => {
  it.each([
    [['passed', 'passed'], of({ tests: 1, passed: 1 })],
    [['passed', 'skipped'], of({ tests: 1, skipped: 1 })],
    [['passed', 'failed', 'skipped'], of({ tests: 1, failed: 1 })],
    [['undefined', 'skipped'], of({ tests: 1, failed: 1 })],
    [['ambiguous'], of({ tests: 1, failed: 1 })],
    [['passed', 'pending'], of({ tests: 1, failed: 1 })],
    [['passed', 'unknown'], of({ tests: 1, errors: 1 })],
    [['passed', null], of({ tests: 1, errors: 1 })],
    [[], of({ tests: 1, skipped: 1 })]
  ])('steps %j', async (statuses, expected) => {
    const { run } = await outcomeOf(cucumber([scenario(...statuses)]))
    expect(figures(run)).toEqual(expected)
  })

  it.each([
    ['before', { before: [{ result: { status: 'failed' } }] }],
    ['after', { after: [{ result: { status: 'failed' } }] }],
    ['a step', { steps: [{ name: 's', result: { status: 'passed' }, after: [{ result: { status: 'failed' } }] }] }]
  ])('a hook that failed, %s, is red', async (_name, hooks) => {
    const { run } = await outcomeOf(cucumber([{ ...scenario('passed'), ...hooks }]))
    expect(figures(run)).toEqual(of({ tests: 1, failed: 1 }))
  })

  it('a background is no test, but decides the scenarios after it', async () => {
    const failed = { ...scenario('failed'), type: 'background' }
    const passed = { ...scenario('passed'), type: 'background' }
    const { run } = await outcomeOf(cucumber([failed, scenario('skipped'), passed, scenario('passed')]))
    expect(figures(run)).toEqual(of({ tests: 2, passed: 1, failed: 1 }))
  })

  it('examples of one outline are no attempts, but a scenario that comes again at its line is', async () => {
    const elements = [scenario('failed'), { ...scenario('passed'), line: 9 }]
    const examples = await outcomeOf(cucumber(elements), { retries: 'merge' })
    const attempts = await outcomeOf(cucumber([scenario('failed'), scenario('passed')]), { retries: 'merge' })
    expect(figures(examples.run)).toEqual(of({ tests: 2, passed: 1, failed: 1 }))
    expect(figures(attempts.run)).toEqual(of({ tests: 1, passed: 1, flaky: 1 }))
  })

  it('a feature without scenarios is none, and a failure is named by its step', async () => {
    const failing = { ...scenario(), steps: [{ keyword: 'Then ', name: 'it adds', result: { status: 'failed', error_message: 'AssertionError: 13 == 14\n    at x' } }] }
    const { run } = await outcomeOf([{ keyword: 'Feature', name: 'Empty', uri: 'b.feature' }, ...(cucumber([failing]) as object[])])
    expect(run.red).toMatchObject([{ suite: ['Calculator'], name: 'adds', message: 'The step "Then it adds" failed: AssertionError: 13 == 14', place: { path: 'features/calc.feature', line: 4 } }])
  })
})

describe('rspec-json', () => {
  it('pending is skipped', async () => {
    const { run } = await outcomeOf(rspec([{ ...example, status: 'pending', pending_message: 'later' }], { pending_count: 1 }))
    expect(run.skippedTests).toMatchObject([{ result: 'skipped', message: 'later' }])
  })

  it('errors outside of the examples are trouble, with no example failed', async () => {
    const { run, troubles } = await outcomeOf(rspec([], { errors_outside_of_examples_count: 1 }))
    expect([run.tests, troubles.length]).toEqual([0, 1])
  })

  it('says where a failure is', async () => {
    const exception = { class: 'RuntimeError', message: 'eek', backtrace: ['./spec/a_spec.rb:14', './spec/a_spec.rb:12'] }
    const { run, troubles } = await outcomeOf(rspec([{ ...example, status: 'failed', exception }], { failure_count: 1 }))
    expect(run.red).toMatchObject([{ suite: ['./spec/a_spec.rb'], name: 'A works', message: 'eek', trace: './spec/a_spec.rb:14\n./spec/a_spec.rb:12', place: { path: './spec/a_spec.rb', line: 12 } }])
    expect(troubles).toEqual([])
  })
})
