import { describe, expect, it } from '@jest/globals'
import type { CollectContext } from '../../../src/core/criterion.ts'
import { tests } from '../../../src/criteria/tests/index.ts'
import { artifactContext, checkoutContext, commit, junit, subject } from '../report-files.ts'

async function judged(files: Readonly<Record<string, string>>, options: unknown, around: { tracked?: readonly string[]; head?: string | null | undefined } = {}) {
  return evaluated(checkoutContext({ files, ...around }), options)
}

async function evaluated(context: CollectContext, options: unknown, timeLeft = false) {
  const parsed = tests.options.parse(options)
  const evidence = await tests.collect(parsed, context)
  expect(JSON.parse(JSON.stringify(evidence))).toStrictEqual(evidence)
  return tests.evaluate(parsed, evidence, { subject: context.subject, now: new Date(), timeLeft, people: {} })
}

const lcov = 'TN:\nSF:src/order.ts\nDA:1,1\nDA:2,1\nDA:3,0\nDA:4,1\nLF:4\nLH:3\nend_of_record\n'
/** Cases of one name in JUnit XML. */
function attempts(...results: readonly ('pass' | 'fail' | 'skip')[]): string {
  const inner = { pass: '', fail: '<failure/>', skip: '<skipped/>' }
  return results.map((result) => `<testcase classname="c" name="a">${inner[result]}</testcase>`).join('')
}

/** A report of Playwright of one test, of one of several shards. */
function shard(current: number, total: number, project = 'chromium'): string {
  const specs = [{ title: 'pays', ok: true, tests: [{ status: 'expected', projectName: project, results: [] }] }]
  return JSON.stringify({ config: { rootDir: '/w', shard: { current, total } }, suites: [{ title: 'a.spec.ts', specs }], errors: [] })
}

const all = { reports: 'reports/*.xml' }
const crashed = '<testsuites><testsuite name="s" tests="1" errors="1"><testcase name="a"/><error message="worker died"/></testsuite></testsuites>'

describe('outcomes', () => {
  it.each([
    ['all passed', { 'reports/a.xml': junit('Order', 3) }, all, 'passed', 'passed'],
    ['several files', { 'reports/a.xml': junit('Order', 3), 'reports/b.xml': junit('Cart', 2) }, { ...all, minimum: 5 }, 'passed', 'passed'],
    ['some skipped', { 'reports/a.xml': junit('Order', 3, { skipped: 2 }) }, all, 'passed', 'passed'],
    ['no file', {}, all, 'failed', 'no-report'],
    ['no file that matches', { 'report/a.xml': junit('Order', 3) }, all, 'failed', 'no-report'],
    ['an empty file', { 'reports/a.xml': '' }, all, 'failed', 'unreadable'],
    ['one empty file among whole ones (T28)', { 'reports/a.xml': junit('Order', 3), 'reports/b.xml': ' \n' }, all, 'failed', 'unreadable'],
    ['a truncated report (T28)', { 'reports/a.xml': junit('Order', 3).slice(0, -20) }, all, 'failed', 'unreadable'],
    ['an error page', { 'reports/a.xml': '<!DOCTYPE html><html><body>502</body></html>' }, all, 'failed', 'unreadable'],
    ['a report of a linter', { 'reports/a.xml': '<checkstyle version="8"/>' }, all, 'failed', 'unreadable'],
    ['no test in it (T28)', { 'reports/a.xml': '<testsuites tests="0"></testsuites>' }, all, 'failed', 'nothing-ran'],
    ['only skipped tests', { 'reports/a.xml': junit('Order', 3, { skipped: 3 }) }, all, 'failed', 'nothing-ran'],
    ['an error of the suite itself (T28)', { 'reports/a.xml': crashed }, all, 'failed', 'tests-failed'],
    ['totals that contradict the cases', { 'reports/a.xml': junit('Order', 3).replace('failures="0"', 'failures="2"') }, all, 'failed', 'incomplete'],
    ['one failed', { 'reports/a.xml': junit('Order', 3, { failed: 1 }) }, all, 'failed', 'tests-failed'],
    ['one failed of many files', { 'reports/a.xml': junit('Order', 3), 'reports/b.xml': junit('Cart', 3, { failed: 1 }) }, all, 'failed', 'tests-failed'],
    ['all failed, whatever the rate', { 'reports/a.xml': junit('Order', 3, { failed: 3 }) }, { ...all, 'pass-rate': 0.01 }, 'failed', 'tests-failed'],
    ['every shard', { '1.json': shard(1, 2), '2.json': shard(2, 2) }, { reports: '*.json' }, 'passed', 'passed'],
    ['one shard of two', { '1.json': shard(1, 2) }, { reports: '*.json' }, 'failed', 'incomplete'],
    ['one shard twice', { '1.json': shard(1, 2), '2.json': `${shard(1, 2)}\n` }, { reports: '*.json' }, 'failed', 'incomplete'],
    ['every shard of two runs', { '1.json': shard(1, 2), '2.json': shard(2, 2), '3.json': shard(1, 2, 'firefox'), '4.json': shard(2, 2, 'firefox') }, { reports: '*.json' }, 'passed', 'passed'],
    ['two shards of one run, one of another', { '1.json': shard(1, 2), '2.json': shard(2, 2), '3.json': shard(1, 2, 'firefox') }, { reports: '*.json' }, 'failed', 'incomplete'],
    ['a shard of a great many', { '1.json': shard(7, 2 ** 40) }, { reports: '*.json' }, 'failed', 'incomplete'],
    ['an attempt that failed, before one that passed', { 'reports/a.xml': `<testsuite>${attempts('fail', 'pass')}</testsuite>` }, { ...all, retries: 'merge' }, 'passed', 'passed'],
    ['… and where nobody says that they are attempts', { 'reports/a.xml': `<testsuite>${attempts('fail', 'pass')}</testsuite>` }, all, 'failed', 'tests-failed'],
    ['a failure after a pass, which is no attempt', { 'reports/a.xml': `<testsuite>${attempts('pass', 'fail')}</testsuite>` }, { ...all, retries: 'merge' }, 'failed', 'tests-failed'],
    ['… also with a skip after it', { 'reports/a.xml': `<testsuite>${attempts('pass', 'fail', 'skip')}</testsuite>` }, { ...all, retries: 'merge' }, 'failed', 'tests-failed'],
    ['one of two globs that matches nothing', { 'reports/a.xml': junit('Order', 3) }, { reports: ['reports/*.xml', 'e2e/*.xml'] }, 'failed', 'no-report'],
    ['both of two globs', { 'reports/a.xml': junit('Order', 3), 'e2e/b.xml': junit('Cart', 3) }, { reports: ['./reports/*.xml', 'e2e/b.xml'] }, 'passed', 'passed'],
    ['just at a rate that floating point misses', { 'reports/a.xml': junit('Order', 100, { failed: 45 }) }, { ...all, 'pass-rate': 0.55 }, 'passed', 'passed'],
    ['just within the rate', { 'reports/a.xml': junit('Order', 10, { failed: 1 }) }, { ...all, 'pass-rate': 0.9 }, 'passed', 'passed'],
    ['skipped tests do not help the rate', { 'reports/a.xml': junit('Order', 12, { failed: 1, skipped: 4 }) }, { ...all, 'pass-rate': 0.9 }, 'failed', 'tests-failed'],
    ['too few', { 'reports/a.xml': junit('Order', 3) }, { ...all, minimum: 4 }, 'failed', 'too-few'],
    ['enough only with the skipped', { 'reports/a.xml': junit('Order', 4, { skipped: 1 }) }, { ...all, minimum: 4 }, 'failed', 'too-few'],
    ['enough only by counting one report twice', { 'reports/a.xml': junit('Order', 3), 'reports/copy.xml': junit('Order', 3) }, { ...all, minimum: 4 }, 'failed', 'too-few'],
    ['too many skipped', { 'reports/a.xml': junit('Order', 4, { skipped: 2 }) }, { ...all, 'max-skipped': 1 }, 'failed', 'too-many-skipped'],
    ['as many skipped as may be', { 'reports/a.xml': junit('Order', 4, { skipped: 2 }) }, { ...all, 'max-skipped': 2 }, 'passed', 'passed'],
    ['none may be skipped', { 'reports/a.xml': junit('Order', 4, { skipped: 1 }) }, { ...all, 'max-skipped': 0 }, 'failed', 'too-many-skipped'],
    ['flaky', { 'reports/a.xml': junit('Order', 4, { flaky: 1 }) }, all, 'passed', 'passed'],
    ['too flaky', { 'reports/a.xml': junit('Order', 4, { flaky: 1 }) }, { ...all, 'max-flaky': 0 }, 'failed', 'too-many-flaky'],
    ['coverage reached', { 'reports/a.xml': junit('Order', 1), 'lcov.info': lcov }, { ...all, coverage: { reports: 'lcov.info', lines: 75 } }, 'passed', 'passed'],
    ['coverage not reached', { 'reports/a.xml': junit('Order', 1), 'lcov.info': lcov }, { ...all, coverage: { reports: 'lcov.info', lines: 75.1 } }, 'failed', 'coverage-too-low'],
    ['coverage of what nobody measured', { 'reports/a.xml': junit('Order', 1), 'lcov.info': lcov }, { ...all, coverage: { reports: 'lcov.info', branches: 1 } }, 'failed', 'coverage-unknown'],
    ['no coverage report', { 'reports/a.xml': junit('Order', 1) }, { ...all, coverage: { reports: 'lcov.info', lines: 1 } }, 'failed', 'no-report'],
    ['tests where coverage should be', { 'reports/a.xml': junit('Order', 1) }, { ...all, coverage: { reports: 'reports/a.xml', lines: 1 } }, 'failed', 'unreadable'],
    ['every suite', { 'reports/a.xml': junit('Order', 3), 'e2e/b.xml': junit('Shop', 2) }, { suites: { Unit: { reports: 'reports/*' }, E2E: { reports: 'e2e/*' } }, minimum: 5 }, 'passed', 'passed'],
    ['a suite without reports', { 'reports/a.xml': junit('Order', 3) }, { suites: { Unit: { reports: 'reports/*' }, E2E: { reports: 'e2e/*' } } }, 'failed', 'no-report'],
    ['a total that shares a report', { 'reports/a.xml': junit('Order', 3) }, { suites: { Unit: { reports: 'reports/*' }, Again: { reports: 'reports/a.xml' } }, minimum: 4 }, 'failed', 'too-few'],
    ['a bound of one suite only', { 'reports/a.xml': junit('Order', 3, { skipped: 1 }), 'e2e/b.xml': junit('Shop', 2) }, { suites: { Unit: { reports: 'reports/*' }, E2E: { reports: 'e2e/*', 'max-skipped': 0 } } }, 'passed', 'passed'],
    ['a bound of all suites', { 'reports/a.xml': junit('Order', 3, { skipped: 1 }), 'e2e/b.xml': junit('Shop', 2) }, { suites: { Unit: { reports: 'reports/*' }, E2E: { reports: 'e2e/*' } }, 'max-skipped': 0 }, 'failed', 'too-many-skipped'],
    ['a format that it is not', { 'reports/a.xml': junit('Order', 3) }, { ...all, format: 'ctrf-json' }, 'failed', 'unreadable']
  ] as const)('%s', async (_, files, options, status, reason) => {
    expect(await judged(files, options)).toMatchObject({ status, reason })
  })

  it.each([
    ['tracked in the commit', { tracked: ['reports/a.xml'] }, 'failed', 'tracked'],
    ['one of two tracked', { tracked: ['reports/b.xml'] }, 'failed', 'tracked'],
    ['tracked in other letters, as Windows and macOS open it', { tracked: ['Reports/A.xml'] }, 'failed', 'tracked'],
    ['another commit checked out', { head: 'b'.repeat(40) }, 'failed', 'other-commit'],
    ['no commit checked out', { head: null }, 'failed', 'other-commit'],
    ['no checkout at all', { head: undefined }, 'passed', 'passed'],
    ['the commit checked out', { head: commit }, 'passed', 'passed']
  ])('%s', async (_, around, status, reason) => {
    const files = { 'reports/a.xml': junit('Order', 3), 'reports/b.xml': junit('Cart', 3) }
    expect(await judged(files, all, around)).toMatchObject({ status, reason })
  })

  it('tells of a run that failed although its reports are well', async () => {
    const files = { 'a.xml': junit('Order', 3) }
    const options = { artifact: { workflow: 'ci.yml', name: 'reports' }, suites: { Unit: { reports: '*.xml' }, Again: { reports: 'a.xml' } } }
    const warning = expect.objectContaining({ level: 'warning', message: expect.stringContaining('failed') as unknown }) as unknown
    const { status, findings } = await evaluated(artifactContext(files, 'completed', 'failure'), options)
    expect([status, findings.filter(({ level }) => level === 'warning')]).toEqual(['passed', [warning]])
    expect(await evaluated(artifactContext(files, 'completed', 'cancelled'), options)).toMatchObject({ status: 'failed', reason: 'artifact-missing' })
  })

  it('tells of files without a test', async () => {
    const { findings } = await judged({ 'reports/a.xml': junit('Order', 3), 'reports/b.xml': '<testsuites tests="0"/>' }, all)
    expect(findings).toContainEqual({ level: 'warning', message: 'Without a test: reports/b.xml.' })
  })

  it('passes nothing without what was asked for', () => {
    const context = { subject, now: new Date(), timeLeft: false, people: {} }
    const file = { path: 'a.xml', bytes: 1, sha256: 'a', tracked: false, content: { format: 'junit-xml', tests: 1, passed: 1, failed: 0, errors: 0, skipped: 0, flaky: 0, red: [], skippedTests: [], flakyTests: [], troubles: [], notes: [] } }
    const suite = (name: string) => ({ name, globs: ['a.xml'], origin: { from: 'checkout', head: commit } as const, files: [file] })
    expect(tests.evaluate(tests.options.parse({ reports: 'a.xml' }), { suites: [suite('')] }, context)).toMatchObject({ status: 'passed' })
    expect(tests.evaluate(tests.options.parse({ reports: 'a.xml', coverage: { reports: 'b', lines: 1 } }), { suites: [suite('')] }, context)).toMatchObject({ status: 'failed', reason: 'no-report' })
    expect(tests.evaluate(tests.options.parse({ suites: { A: { reports: 'a.xml' }, B: { reports: 'b.xml' } } }), { suites: [suite('A')] }, context)).toMatchObject({ status: 'failed', reason: 'no-report' })
    expect(tests.evaluate(tests.options.parse({}), { suites: [] }, context)).toMatchObject({ status: 'failed', reason: 'no-report' })
  })
})

describe('reports in an artifact', () => {
  const options = { artifact: { workflow: 'ci.yml', name: 'reports' }, reports: '*.xml' }
  const reports = { 'a.xml': junit('Order', 3) }
  it.each([
    ['are read, whatever the commit itself holds', reports, 'completed', 'passed', 'passed', 'passed'],
    ['are waited for', reports, 'in_progress', 'pending', 'artifact-awaited', 'artifact-missing'],
    ['are waited for before the run is there', reports, undefined, 'pending', 'artifact-awaited', 'artifact-missing'],
    ['were not uploaded', undefined, 'completed', 'failed', 'artifact-missing', 'artifact-missing'],
    ['have other names', { 'a.json': '{}' }, 'completed', 'failed', 'no-report', 'no-report']
  ] as const)('%s', async (_, files, state, status, reason, late) => {
    expect(await evaluated(artifactContext(files, state), options, true)).toMatchObject({ status, reason })
    expect(await evaluated(artifactContext(files, state), options, false)).toMatchObject({ status: status === 'pending' ? 'failed' : status, reason: late })
  })
})

describe('messages', () => {
  it('name the suite, the test and its line', async () => {
    const outcome = await judged({ 'reports/a.xml': junit('Order', 2, { failed: 1 }) }, { suites: { Backend: { reports: 'reports/*.xml' } } })
    expect(outcome).toMatchObject({
      wanted: 'every test of Backend passed',
      seen: 'Backend: 1 test failed; 1/2 passed (1 failed)',
      findings: [
        { level: 'error', message: 'Backend: Order › test 1 failed: expected 1 to be 2', place: { path: 'src/order.test.ts', line: 12, column: 5 } },
        { level: 'note', message: 'Backend: 1/2 passed (1 failed), in reports/a.xml (junit-xml).' }
      ]
    })
  })

  it('say all that is wrong at once', async () => {
    const outcome = await judged({ 'reports/a.xml': junit('Order', 4, { failed: 1, skipped: 1 }), 'reports/b.xml': '' }, { ...all, minimum: 9, 'max-skipped': 0 })
    expect(outcome).toMatchObject({ reason: 'unreadable', findings: expect.arrayContaining([{ level: 'error', message: 'reports/b.xml is empty.' }]) as unknown })
    expect(outcome.seen).toBe('1 file of 2 cannot be read as a report; 1 test failed; 3 tests ran (1 more were skipped), at least 9 are wanted; 1 skipped test, at most 0 may be; 2/4 passed (1 failed, 1 skipped)')
  })
})

describe('options', () => {
  it.each([
    [{}, 'names no report'],
    [{ reports: 'a', suites: { A: { reports: 'b' } } }, 'beside `suites`']
  ])('%j are refused', (options, message) => {
    expect(tests.verify?.(tests.options.parse(options), { people: {}, id: 'tests', criteria: {} })).toEqual([expect.objectContaining({ message: expect.stringContaining(message) as unknown })])
  })

  it.each([
    [{ reports: [] }],
    [{ reports: '' }],
    [{ reports: '../a.xml' }],
    [{ reports: '/a.xml' }],
    [{ suites: {} }],
    [{ reports: 'a', minimum: 0 }],
    [{ reports: 'a', 'pass-rate': 0 }],
    [{ reports: 'a', 'pass-rate': 99 }],
    [{ reports: 'a', format: 'xml' }],
    [{ reports: 'a', coverage: { reports: 'b' } }]
  ])('%j are not in the schema', (options) => expect(tests.options.safeParse(options).success).toBe(false))
})
