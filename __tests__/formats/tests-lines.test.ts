import { describe, expect, it } from '@jest/globals'
import { ReportRefused, type Report } from '../../src/formats/model.ts'
import type { ReadRequest } from '../../src/formats/read.ts'
import { readTextAs } from './files.ts'

type TestsReport = Extract<Report, { purpose: 'tests' }>

async function read(text: string, request: ReadRequest = {}): Promise<TestsReport> {
  const report = await readTextAs(text, request)
  if (report instanceof ReportRefused || report.purpose !== 'tests') throw new Error(`no report of tests: ${JSON.stringify(report)}`)
  return report
}

/** `tests/passed/failed/errors/skipped/flaky`. */
function figures({ run: { tests, passed, failed, errors, skipped, flaky } }: TestsReport): string {
  return [tests, passed, failed, errors, skipped, flaky].join('/')
}

function lines(...all: readonly (object | string)[]): string {
  return all.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
}

const time = '2026-01-02T03:04:05.678Z'

function go(action: string, test?: string, more: object = {}): object {
  return { Time: time, Action: action, Package: 'example.com/a/calc', ...(test === undefined ? {} : { Test: test }), ...more }
}

function goSays(output: string, test?: string): object {
  return go('output', test, { Output: `${output}\n` })
}

const goPass = [go('run', 'TestAdd'), goSays('--- PASS: TestAdd (0.00s)', 'TestAdd'), go('pass', 'TestAdd', { Elapsed: 0 })]

describe('go test JSON', () => {
  it.each([
    ['one test that passed', [go('start'), ...goPass, goSays('PASS'), go('pass', undefined, { Elapsed: 0.1 })], '1/1/0/0/0/0'],
    ['no package named, as by test2json', [{ Action: 'run', Test: 'TestAdd' }, { Action: 'pass', Test: 'TestAdd' }, { Action: 'pass' }], '1/1/0/0/0/0'],
    ['a subtest that failed, and so its parent', [go('run', 'TestAll'), go('run', 'TestAll/one'), go('run', 'TestAll/two'), go('pass', 'TestAll/one'), go('fail', 'TestAll/two'), go('fail', 'TestAll'), go('fail')], '3/1/2/0/0/0'],
    ['a skipped test', [go('run', 'TestAdd'), go('skip', 'TestAdd'), go('pass')], '1/0/0/0/1/0'],
    ['the same test twice, with -count=2', [...goPass, go('run', 'TestAdd'), go('fail', 'TestAdd'), go('fail')], '2/1/1/0/0/0'],
    ['a paused test', [go('run', 'TestAdd'), go('pause', 'TestAdd'), go('cont', 'TestAdd'), go('pass', 'TestAdd'), go('pass')], '1/1/0/0/0/0'],
    ['a package without test files', [go('start'), goSays('?   \texample.com/a/calc\t[no test files]'), go('skip')], '0/0/0/0/0/0'],
    ['benchmarks, with and without an event', [...goPass, go('run', 'BenchmarkAdd'), go('run', 'BenchmarkSub'), go('bench', 'BenchmarkSub'), go('pass')], '1/1/0/0/0/0'],
    ['a benchmark that failed', [go('run', 'BenchmarkAdd'), go('fail', 'BenchmarkAdd'), go('fail')], '1/0/1/0/0/0'],
    ['text of other programs between the events', ['go: downloading example.com/b v1.0.0', ...goPass, '', '{"level":"info","msg":"x"}', go('pass')], '1/1/0/0/0/0'],
    ['output after the end', [...goPass, go('pass'), goSays('late')], '1/1/0/0/0/0'],
    ['a package tried again, as by gotestsum', [go('run', 'TestAdd'), go('fail', 'TestAdd'), go('fail'), go('start'), ...goPass, go('pass')], '2/1/1/0/0/0']
  ])('reads %s', async (_, events, wanted) => {
    const report = await read(lines(...events))
    expect([report.format, figures(report), report.troubles]).toEqual(['go-test-json', wanted, []])
  })

  it.each([
    ['a test that did not end, and a package that failed', [go('run', 'TestAdd'), go('fail')], '1/0/0/1/0/0', []],
    ['a test that did not end, though the package passed', [go('run', 'TestAdd'), go('pass')], '1/0/0/1/0/0', []],
    ['a test that ended with an unknown word', [go('run', 'TestAdd'), go('vanished', 'TestAdd'), go('pass')], '1/0/0/1/0/0', []],
    ['a test that began twice', [go('run', 'TestAdd'), ...goPass, go('pass')], '2/1/0/1/0/0', []],
    ['a package that panicked before its tests', [goSays('panic: init'), go('fail')], '0/0/0/0/0/0', ['failed outside of its tests: panic: init']],
    ['a package that failed after its tests', [...goPass, goSays('PASS'), goSays('exit status 2'), goSays('leaked'), go('fail')], '1/1/0/0/0/0', ['failed outside of its tests: leaked']],
    ['a benchmark that crashed', [go('run', 'BenchmarkAdd'), go('fail')], '1/0/0/1/0/0', []],
    ['a stream that was cut', [go('start'), ...goPass], '1/1/0/0/0/0', ['is missing']],
    ['a package that began again before it ended', [go('start'), go('run', 'TestAdd'), go('start'), ...goPass, go('pass')], '2/1/0/1/0/0', ['is missing']],
    ['a package that ended with an unknown word', [...goPass, go('finished')], '1/1/0/0/0/0', ['is missing']],
    ['a build that failed, as Go 1.24 tells', [{ ImportPath: 'calc [calc.test]', Action: 'build-output', Output: '# calc\n' }, { ImportPath: 'calc [calc.test]', Action: 'build-output', Output: './a.go:3: undefined: x\n' }, { ImportPath: 'calc [calc.test]', Action: 'build-fail' }, go('fail', undefined, { FailedBuild: 'calc [calc.test]' })], '0/0/0/0/0/0', ['undefined: x', 'failed outside of its tests']],
    ['a build that failed, as text alone', ['# calc [calc.test]', './a.go:3:1: undefined: x', 'FAIL\tcalc [build failed]'], '0/0/0/0/0/0', ['build failed']],
    ['a setup that failed, among other packages', [...goPass, go('pass'), 'FAIL\tcalc/b [setup failed]'], '1/1/0/0/0/0', ['setup failed']],
    ['a broken line', [...goPass, '{"Time":"2026-01-02T03:04:05Z","Action":"fa', go('pass')], '1/1/0/0/0/0', ['line 4']]
  ])('lets no pass come of %s', async (_, events, wanted, troubles) => {
    const report = await read(lines(...events))
    expect([figures(report), report.troubles]).toEqual([wanted, troubles.map((part) => expect.stringContaining(part))])
  })

  it.each(['{', '{"Ti', '{"Time":"2026-01-02T03:04:05Z","Action":"fa'])('lets no pass come of a last line that is cut: %s', async (rest) => {
    expect((await read(`${lines(...goPass, go('pass'))}${rest}`)).troubles).toContainEqual(expect.stringContaining('cut'))
  })

  it('tells what a test said, and where', async () => {
    const { run } = await read(lines(go('run', 'TestAdd'), goSays('=== RUN   TestAdd', 'TestAdd'), goSays('    calc_test.go:7: 1+1 is 3', 'TestAdd'), goSays('--- FAIL: TestAdd (0.00s)', 'TestAdd'), go('fail', 'TestAdd'), go('fail')))
    expect(run.red[0]).toMatchObject({ suite: ['example.com/a/calc'], name: 'TestAdd', message: 'calc_test.go:7: 1+1 is 3', place: { path: 'example.com/a/calc/calc_test.go', line: 7 } })
  })

  it('says which results are not of this run', async () => {
    const report = await read(lines(...goPass, goSays('ok  \texample.com/a/calc\t(cached)'), go('pass')))
    expect([figures(report), report.troubles, report.notes.length]).toEqual(['1/1/0/0/0/0', [], 1])
  })

  it('refuses an event of wrong types', async () => {
    expect(await readTextAs(lines(...goPass, { Action: 'pass', Package: 7 }))).toMatchObject({ code: 'malformed', line: 4 })
  })

  it('counts attempts as one test where they are to be merged', async () => {
    const attempts = lines(go('run', 'TestAdd'), go('fail', 'TestAdd'), go('fail'), go('start'), ...goPass, go('pass'))
    expect(figures(await read(attempts, { retries: 'merge' }))).toBe('1/1/0/0/0/1')
  })
})

const dartStart = { protocolVersion: '0.1.1', runnerVersion: '1.25.3', pid: 7, type: 'start', time: 0 }
const dartSuite = { suite: { id: 0, platform: 'vm', path: 'test/a_test.dart' }, type: 'suite', time: 0 }
const dartEnd = { success: true, type: 'done', time: 9 }

function dartTest(id: number, more: object = {}): object {
  return { test: { id, name: `adds ${id}`, suiteID: 0, groupIDs: [], metadata: { skip: false, skipReason: null }, line: 3, column: 5, url: 'file:///w/test/a_test.dart', ...more }, type: 'testStart', time: 1 }
}

function dartDone(id: number, more: object = {}): object {
  return { testID: id, result: 'success', skipped: false, hidden: false, type: 'testDone', time: 2, ...more }
}

function dartError(id: number, isFailure = true): object {
  return { testID: id, error: 'Expected: <2>\n  Actual: <3>', stackTrace: 'test/a_test.dart 4:5', isFailure, type: 'error', time: 2 }
}

describe('Dart test JSON', () => {
  it.each([
    ['a test that passed, and a hidden one', [dartTest(1), dartDone(1, { hidden: true }), dartTest(2), dartDone(2), dartEnd], '1/1/0/0/0/0', []],
    ['a skipped test', [dartTest(1), dartDone(1, { skipped: true }), dartEnd], '1/0/0/0/1/0', []],
    ['failure and error', [dartTest(1), dartError(1), dartDone(1, { result: 'failure' }), dartTest(2), dartError(2, false), dartDone(2, { result: 'error' }), { ...dartEnd, success: false }], '2/0/1/1/0/0', []],
    ['an unknown word', [dartTest(1), dartDone(1, { result: 'splendid' }), dartEnd], '1/0/0/1/0/0', []],
    ['a file that did not load, hidden or not', [dartTest(1), dartDone(1, { result: 'error', hidden: true }), dartEnd], '1/0/0/1/0/0', []],
    ['an error after the test was done', [dartTest(1), dartDone(1), dartError(1), dartEnd], '1/0/1/0/0/0', []],
    ['an error after a hidden test was done', [dartTest(1), dartDone(1, { hidden: true }), dartError(1, false), dartEnd], '1/0/0/1/0/0', []],
    ['a test that passed when it was tried again', [dartTest(1), dartError(1), dartDone(1), dartEnd], '1/1/0/0/0/1', []],
    ['other events and lines', ['[{"event":"test.startedProcess"}]', { count: 1, type: 'allSuites', time: 0 }, dartTest(1), { testID: 1, messageType: 'print', message: 'x', type: 'print', time: 1 }, dartDone(1), dartEnd, 'Some tests passed.'], '1/1/0/0/0/0', []],
    ['a test that did not end', [dartTest(1), dartEnd], '1/0/0/1/0/0', []],
    ['no end', [dartTest(1), dartDone(1)], '1/1/0/0/0/0', ['`done`, is missing']],
    ['a run that was stopped', [dartTest(1), dartDone(1), { ...dartEnd, success: null }], '1/1/0/0/0/0', ['was stopped']],
    ['a run that failed without a test that did', [dartTest(1), dartDone(1), { ...dartEnd, success: false }], '1/1/0/0/0/0', ['none that failed']],
    ['a test nobody began', [dartDone(4), dartEnd], '1/1/0/0/0/0', ['test 4']],
    ['two runs, the first of them cut', [dartTest(1), dartDone(1), dartStart, dartSuite, dartTest(1), dartDone(1), dartEnd], '2/2/0/0/0/0', ['`done`, is missing']],
    ['a broken line', [dartTest(1), dartDone(1), '{"testID":1,"resu', dartEnd], '1/1/0/0/0/0', ['line 5']]
  ])('reads %s', async (_, events, wanted, troubles) => {
    const report = await read(lines(dartStart, dartSuite, ...events))
    expect([report.format, figures(report), report.troubles]).toEqual(['dart-json', wanted, troubles.map((part) => expect.stringContaining(part))])
  })

  it('tells what went wrong, and where the test is in its own file', async () => {
    const place = { url: 'package:flutter_test/src/widget_tester.dart', line: 126, root_url: 'file:///w/test/a_test.dart', root_line: 12 }
    const { run } = await read(lines(dartStart, dartSuite, dartTest(1, place), dartError(1), dartDone(1, { result: 'failure' }), { ...dartEnd, success: false }))
    expect(run.red[0]).toMatchObject({ suite: ['test/a_test.dart', 'vm'], name: 'adds 1', place: { path: 'file:///w/test/a_test.dart', line: 12 }, trace: 'test/a_test.dart 4:5' })
  })

  it('refuses an event without what it needs', async () => {
    expect(await readTextAs(lines(dartStart, { type: 'testDone', testID: 1 }))).toMatchObject({ code: 'malformed', line: 2 })
  })
})

describe('TAP', () => {
  it.each([
    ['a plan before the tests', ['TAP version 13', '1..2', 'ok 1 - a', 'not ok 2 - b'], '2/1/1/0/0/0'],
    ['a plan after them, and no version', ['ok 1 a', 'ok 2 b', '1..2', '# tests 2'], '2/2/0/0/0/0'],
    ['tests without numbers and names', ['TAP version 14', 'ok', 'not ok', 'ok - a', 'ok-b', '1..4'], '4/3/1/0/0/0'],
    ['a number that is part of the name', ['1..1', 'ok 100% done'], '1/1/0/0/0/0'],
    ['a plan that begins elsewhere', ['ok 8', 'ok 9', '8..9'], '2/2/0/0/0/0'],
    ['skipped tests', ['1..3', 'ok 1 # SKIP no network', 'ok 2 - # skipped', 'ok 3 - c # Skip: later'], '3/0/0/0/3/0'],
    ['TODO: failed ones are skipped, others passed', ['1..3', 'not ok 1 - a # TODO later', 'ok 2 - b # todo', 'not ok 3-# TODO'], '3/1/0/0/2/0'],
    ['SKIP in a failure, which is part of its name', ['1..3', 'not ok 1 - finds # skip-links', 'ok 2 - finds # skip-links', 'not ok 3 # SKIP'], '3/0/2/0/1/0'],
    ['what is no directive', ['1..6', 'not ok 1 a \\# TODO', 'not ok 2 a#todo', 'not ok 3 # b # TODO', 'not ok 4 # TODOs', 'not ok 5 todo', 'not ok 6 \\\\\\# SKIP'], '6/0/6/0/0/0'],
    ['diagnostics that look like tests', ['1..2', 'not ok 1 a', '  ---', '  message: no', '  found:', '    not ok 2', '    Bail out!', '  ...', 'ok 2'], '2/1/1/0/0/0'],
    ['text of other programs', ['1..1', 'starting …', ' ok 9', 'ok 1', 'not OK 2', '7..'], '1/1/0/0/0/0'],
    ['colours and CRLF', ['1..1\r', '\u001B[32mok 1\u001B[0m - a\r'], '1/1/0/0/0/0'],
    ['subtests before their test', ['1..1', '# Subtest: a', '    ok 1 - b', '    not ok 2 - c', '    1..2', 'not ok 1 - a'], '2/1/1/0/0/0'],
    ['subtests in braces', ['1..1', 'ok 1 - a {', '    1..2', '    ok 1 - b {', '        ok 1', '        1..1', '    }', '    ok 2', '}'], '2/2/0/0/0/0'],
    ['subtests in braces below diagnostics', ['1..1', 'not ok 1 - a', '  ---', '  at: x', '  ...', '{', '    ok 1', '    not ok 2', '    1..2', '}'], '2/1/1/0/0/0'],
    ['a subtest that failed where the test did not', ['1..1', 'ok 1 - a {', '    1..1', '    not ok 1', '}'], '1/0/1/0/0/0'],
    ['a test that failed where no subtest did', ['1..1', '    ok 1', '    1..1', 'not ok 1 - a'], '2/1/1/0/0/0'],
    ['a test without any subtest', ['1..1', '    1..0 # SKIP no database', 'ok 1 - a'], '1/0/0/0/1/0'],
    ['subtests of what is skipped or TODO', ['1..2', '    not ok 1', '    1..1', 'ok 1 - a # TODO', 'ok 2 # SKIP {', '    ok 1', '}'], '2/0/0/0/2/0'],
    ['a name that ends with a brace', ['1..2', 'ok 1 - parses {', 'ok 2'], '2/2/0/0/0/0'],
    ['two levels at once', ['1..1', '        ok 1 - c', '        1..1', '    ok 1 - b', '    1..1', 'ok 1 - a'], '1/1/0/0/0/0'],
    ['nothing at all', ['1..0 # SKIP no database'], '0/0/0/0/0/0'],
    ['pragmas', ['1..1', 'pragma +strict', 'pragma -strict', 'x', 'ok 1'], '1/1/0/0/0/0']
  ])('reads %s', async (_, text, wanted) => {
    const report = await read(lines(...text))
    expect([report.format, figures(report), report.troubles]).toEqual(['tap', wanted, []])
  })

  it.each([
    ['no plan', ['TAP version 13', 'ok 1'], '1/1/0/0/0/0', 'plan is missing'],
    ['fewer tests than planned', ['1..3', 'ok 1', 'ok 2'], '2/2/0/0/0/0', 'it plans 3 tests, but has 2'],
    ['more tests than planned', ['1..1', 'ok 1', 'ok 2'], '2/2/0/0/0/0', 'it plans 1 test, but has 2'],
    ['a test where none is planned', ['ok 1', '1..0'], '1/1/0/0/0/0', 'it plans 0 tests'],
    ['a plan of another age', ['1..2 todo 2', 'ok 1', 'ok 2'], '2/2/0/0/0/0', 'plan is missing'],
    ['two plans', ['1..1', 'ok 1', '1..1'], '1/1/0/0/0/0', 'two plans'],
    ['a plan that counts backwards', ['100..1', 'ok 1', '1..1'], '1/1/0/0/0/0', '100..1'],
    ['a number outside the plan', ['1..2', 'ok 1', 'ok 7'], '2/2/0/0/0/0', 'number'],
    ['tests after the plan that ends them', ['ok 1', '1..2', 'ok 2'], '2/2/0/0/0/0', 'after the plan'],
    ['Bail out!', ['1..2', 'ok 1', 'Bail out! no database', 'ok 2'], '1/1/0/0/0/0', 'bailed out: no database'],
    ['Bail out! among subtests', ['1..1', '    ok 1', '    Bail out!'], '1/1/0/0/0/0', 'bailed out'],
    ['two documents', ['TAP version 13', 'ok 1', '1..1', 'TAP version 13', '1..1'], '1/1/0/0/0/0', 'another document begins in line 4'],
    ['subtests without a plan', ['1..1', '    ok 1', 'ok 1 - a'], '1/1/0/0/0/0', 'in the subtests of "a": the plan is missing'],
    ['subtests without a test', ['1..1', 'ok 1', '    ok 1', '    1..1'], '2/2/0/0/0/0', 'without the test'],
    ['braces without an end', ['1..1', 'ok 1 - a {', '    ok 1', '    1..1'], '2/2/0/0/0/0', 'braces'],
    ['braces with nothing behind them', ['1..1', 'ok 1 - a {'], '1/1/0/0/0/0', 'braces'],
    ['diagnostics without an end', ['1..2', 'ok 1', '  ---', '  a: b', 'ok 2'], '2/2/0/0/0/0', 'line 3'],
    ['diagnostics that are cut', ['1..1', 'ok 1', '  ---', '  a: b'], '1/1/0/0/0/0', 'line 3'],
    ['what its pragma forbids', ['1..1', 'pragma +strict', 'x', 'ok 1'], '1/1/0/0/0/0', 'line 3'],
    ['a summary that knows of a failure', ['1..1', 'ok 1', '# pass 1', '# fail 1'], '1/1/0/0/0/0', 'says that 1 failed']
  ])('lets no pass come of %s', async (_, text, wanted, trouble) => {
    const report = await read(lines(...text))
    expect([figures(report), report.troubles[0]]).toEqual([wanted, expect.stringContaining(trouble)])
  })

  it('does not trust a last line that may be cut', async () => {
    expect((await read('1..1\nok 1 - a')).troubles).toEqual([expect.stringContaining('may be cut')])
  })

  it.each([
    ['another version', lines('TAP version 15', '1..1', 'ok 1'), 'unsupported'],
    ['subtests a hundred levels deep', lines('1..1', `${'    '.repeat(100)}ok 1`, 'ok 1'), 'too-large']
  ])('refuses %s', async (_, text, code) => {
    expect(await readTextAs(text)).toMatchObject({ code })
  })

  it.each([
    ["  location: '/w/test/a.test.js:3:7'\n  error: |-\n    1 is not 2", { path: '/w/test/a.test.js', line: 3, column: 7 }, '1 is not 2'],
    ['  message: "1 is not 2"\n  at:\n    file: test/a.js\n    line: 3\n    column: 7', { path: 'test/a.js', line: 3, column: 7 }, '1 is not 2'],
    ['  operator: equal\n  at: Test.<anonymous> (/w/test/a.js:3:7)', { path: '/w/test/a.js', line: 3, column: 7 }, undefined],
    ['  severity: fail', undefined, undefined]
  ])('finds its way in diagnostics %#', async (yaml, place, message) => {
    const { run } = await read(`1..1\n    not ok 1 - b\n      ---\n${yaml.replaceAll(/^/gm, '    ')}\n      ...\n    1..1\nnot ok 1 - a\n`)
    expect(run.red).toMatchObject([{ suite: ['a'], name: 'b', result: 'failed' }])
    expect([run.red[0]?.place, run.red[0]?.message]).toEqual([place, message])
  })
})

it.each([
  ['go test, with -count', lines(...goPass, go('run', 'TestAdd'), go('fail', 'TestAdd'), go('fail'))],
  ['Dart', lines(dartStart, dartSuite, dartTest(1, { name: 'adds' }), dartDone(1), dartTest(2, { name: 'adds' }), dartDone(2, { result: 'failure' }), { ...dartEnd, success: false })],
  ['TAP', lines('1..2', 'ok 1 - is equal', 'not ok 2 - is equal')]
])('a test of the same name is no attempt at the first: %s', async (_, text) => {
  expect(figures(await read(text, { retries: 'merge' }))).toBe('2/1/1/0/0/0')
})

describe('no cut file passes that would not have passed as a whole', () => {
  const failing = [
    lines(go('start'), go('run', 'TestAdd'), goSays('=== RUN   TestAdd', 'TestAdd'), go('pass', 'TestAdd'), go('run', 'TestSub'), go('fail', 'TestSub'), goSays('FAIL'), go('fail')),
    lines(dartStart, dartSuite, dartTest(1), dartDone(1), dartTest(2), dartError(2), dartDone(2, { result: 'failure' }), { ...dartEnd, success: false }),
    lines('TAP version 13', '1..2', 'ok 1 - a', '# Subtest: b', '    1..1', '    not ok 1 - c', 'not ok 2 - b'),
    lines('TAP version 13', '1..2', 'ok 1 - a', 'ok 2 - b {', '    not ok 1 - c', '    1..1', '}'),
    lines('ok 1 - a', 'ok 2 - b', 'not ok 3 - c', '  ---', '  message: no', '  ...', '1..3')
  ]

  it.each(failing.map((text) => [text.slice(0, 30), text]))('%s…', async (_, text) => {
    const green: string[] = []
    for (let length = 1; length <= text.length; length++) {
      const report = await readTextAs(text.slice(0, length), {}, 4096)
      const passes = !(report instanceof ReportRefused) && report.purpose === 'tests' && report.troubles.length === 0 && report.run.red.length === 0 && report.run.tests > 0
      if (passes) green.push(text.slice(0, length))
    }
    expect(green).toEqual([])
  })
})
