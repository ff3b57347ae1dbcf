import { describe, expect, it } from '@jest/globals'
import { ReportRefused, type Report } from '../../src/formats/model.ts'
import type { ReadRequest } from '../../src/formats/read.ts'
import { readTextAs } from './files.ts'

type Tests = Extract<Report, { purpose: 'tests' }>

async function read(text: string, request?: ReadRequest): Promise<Tests> {
  const report = await readTextAs(text, request)
  if (report instanceof ReportRefused) throw report
  if (report.purpose !== 'tests' || report.format !== 'junit-xml') throw new Error(`read as ${report.format}`)
  return report
}

/** Tests, passed, failed, errors, skipped, flaky. */
function figures({ run: { tests, passed, failed, errors, skipped, flaky } }: Tests): readonly number[] {
  return [tests, passed, failed, errors, skipped, flaky]
}

describe('one test', () => {
  it.each([
    ['', [1, 1, 0, 0, 0, 0]],
    ['<system-out>error: &lt;failure/&gt;</system-out>', [1, 1, 0, 0, 0, 0]],
    ['<properties><property name="failure" value="yes"/></properties>', [1, 1, 0, 0, 0, 0]],
    ['<failure/>', [1, 0, 1, 0, 0, 0]],
    ['<failure message="a"/><failure message="b"/>', [1, 0, 1, 0, 0, 0]],
    ['<error/>', [1, 0, 0, 1, 0, 0]],
    ['<failure/><error/>', [1, 0, 0, 1, 0, 0]],
    ['<skipped/>', [1, 0, 0, 0, 1, 0]],
    ['<skipped type="pytest.xfail" message="later"/>', [1, 0, 0, 0, 1, 0]],
    ['<skipped/><failure/>', [1, 0, 1, 0, 0, 0]],
    // Surefire, nextest, Playwright
    ['<flakyFailure message="once"/>', [1, 1, 0, 0, 0, 1]],
    ['<flakyError/><flakyFailure/>', [1, 1, 0, 0, 0, 1]],
    ['<failure/><rerunFailure/><rerunError/>', [1, 0, 1, 0, 0, 0]],
    ['<error/><rerunFailure/>', [1, 0, 0, 1, 0, 0]],
    ['<rerunFailure/>', [1, 0, 1, 0, 0, 0]],
    // PHPUnit before 10
    ['<warning type="PHPUnit\\Framework\\Warning">No tests found in class "X".</warning>', [1, 0, 1, 0, 0, 0]],
    // nobody's
    ['<Failure/>', [1, 0, 1, 0, 0, 0]],
    ['<failures><failure/></failures>', [1, 0, 1, 0, 0, 0]],
    ['<step><error/></step>', [1, 0, 0, 1, 0, 0]],
    ['<testcase name="inner"><failure/></testcase>', [1, 0, 1, 0, 0, 0]],
    ['<testcase name="inner"/>', [1, 0, 1, 0, 0, 0]],
    ['<Skipped/>', [1, 0, 0, 0, 1, 0]],
    ['<ignored/>', [1, 0, 0, 0, 1, 0]],
    ['<attachment name="error"/><custom/>', [1, 1, 0, 0, 0, 0]]
  ])('with %s', async (content, expected) => {
    expect(figures(await read(`<testsuite name="s"><testcase name="t">${content}</testcase></testsuite>`))).toEqual(expected)
  })

  it.each([
    // GoogleTest
    ['status="run" result="completed"', '', [1, 1, 0, 0, 0, 0]],
    ['status="notrun" result="suppressed"', '', [1, 0, 0, 0, 1, 0]],
    ['status="run" result="skipped"', '<skipped message="file.cc:3"/>', [1, 0, 0, 0, 1, 0]],
    // CTest
    ['status="fail"', '<failure message="Failed"/>', [1, 0, 1, 0, 0, 0]],
    ['status="disabled"', '', [1, 0, 0, 0, 1, 0]],
    ['status="notrun" classname="t"', '<skipped message="SKIP_RETURN_CODE=77"/>', [1, 0, 0, 0, 1, 0]],
    ['status="notrun" classname="t"', '<skipped message="SKIP_REGULAR_EXPRESSION_MATCHED"/>', [1, 0, 0, 0, 1, 0]],
    ['status="notrun" classname="t"', '<skipped message="Unable to find executable"/>', [1, 0, 0, 1, 0, 0]],
    ['status="notrun" classname="t"', '<skipped message="Fixture dependency failed"/>', [1, 0, 0, 1, 0, 0]],
    // Ginkgo, Katalon, Pester, behave
    ['status="timedout"', '<error/>', [1, 0, 0, 1, 0, 0]],
    ['status="PASSED"', '', [1, 1, 0, 0, 0, 0]],
    ['status="Not Run"', '', [1, 0, 0, 0, 1, 0]],
    ['status="Inconclusive"', '<skipped/>', [1, 0, 0, 0, 1, 0]],
    ['status="untested"', '', [1, 0, 0, 0, 1, 0]],
    ['status="undefined"', '', [1, 0, 0, 1, 0, 0]],
    // the element and the attribute disagree
    ['status="disabled"', '<failure/>', [1, 0, 1, 0, 0, 0]],
    ['status="passed"', '<error/>', [1, 0, 0, 1, 0, 0]],
    ['status="passed"', '<skipped/>', [1, 0, 0, 0, 1, 0]],
    ['status="failed"', '', [1, 0, 1, 0, 0, 0]],
    ['status="failed"', '<skipped/>', [1, 0, 1, 0, 0, 0]],
    ['status="errored"', '<skipped/>', [1, 0, 0, 1, 0, 0]],
    ['status="run" result="failed"', '', [1, 0, 1, 0, 0, 0]],
    ['status="exploded"', '', [1, 0, 0, 1, 0, 0]],
    ['status="quarantined"', '<skipped/>', [1, 0, 0, 0, 1, 0]],
    ['status=""', '', [1, 1, 0, 0, 0, 0]]
  ])('with %s and %s', async (attributes, content, expected) => {
    expect(figures(await read(`<testsuite name="s"><testcase name="t" ${attributes}>${content}</testcase></testsuite>`))).toEqual(expected)
  })

  it('without a name counts, and is not taken for an attempt at another', async () => {
    const text = '<testsuite><testcase/><testcase><failure/></testcase><testcase name=""><error/></testcase><testcase><skipped/></testcase></testsuite>'
    expect(figures(await read(text))).toEqual([4, 1, 1, 1, 1, 0])
    expect(figures(await read(text, { retries: 'merge' }))).toEqual([4, 1, 1, 1, 1, 0])
  })

  it('tells what went wrong, and where', async () => {
    const text = `<testsuites name="all"><testsuite name="cart" file="tests/cart.js">
      <testcase classname="cart.Totals" name="adds" file="src/cart.js" line="12" column="3"><failure message=" expected 4 " type="E">\n  at src/cart.js:12\n</failure></testcase>
      <testcase class="Cart" name="empties" file="src/cart.php" lineno="7"><error type="E">\n\n  Boom\n  at 7\n</error></testcase>
      <testcase classname="cart" name="is slow"><failure type="Timeout"/></testcase>
      <testcase name="is nameless"><failure/></testcase>
      <testcase name="waits"><skipped>later</skipped></testcase>
    </testsuite></testsuites>`
    const { run } = await read(text)
    expect(run.red).toEqual([
      { suite: ['all', 'cart', 'cart.Totals'], name: 'adds', result: 'failed', message: 'expected 4', trace: 'at src/cart.js:12', place: { path: 'src/cart.js', line: 12, column: 3 } },
      { suite: ['all', 'cart', 'Cart'], name: 'empties', result: 'error', message: 'Boom', trace: 'Boom\n  at 7', place: { path: 'src/cart.php', line: 7 } },
      { suite: ['all', 'cart'], name: 'is slow', result: 'failed', message: 'Timeout', place: { path: 'tests/cart.js' } },
      { suite: ['all', 'cart'], name: 'is nameless', result: 'failed', place: { path: 'tests/cart.js' } }
    ])
    expect(run.skippedTests).toEqual([{ suite: ['all', 'cart'], name: 'waits', result: 'skipped', message: 'later', place: { path: 'tests/cart.js' } }])
  })

  it('of pytest has its line counted from 1', async () => {
    const text = (suite: string): string => `<testsuites name="pytest tests"><testsuite name="${suite}"><testcase name="t" file="test_a.py" line="0"><failure/></testcase></testsuite></testsuites>`
    expect((await read(text('pytest'))).run.red[0]?.place).toEqual({ path: 'test_a.py', line: 1 })
    expect((await read(text('other'))).run.red[0]?.place).toEqual({ path: 'test_a.py' })
  })
})

describe('suites', () => {
  const cases = '<testcase name="a"/><testcase name="b"><failure/></testcase>'

  it.each([
    ['a suite as root', `<testsuite>${cases}</testsuite>`, [2, 1, 1, 0, 0, 0]],
    ['tests right in the root', `<testsuites>${cases}</testsuites>`, [2, 1, 1, 0, 0, 0]],
    ['suites in suites', `<testsuites><testsuite name="1">${cases}<testsuite name="2">${cases}<testsuite name="3">${cases}</testsuite></testsuite></testsuite></testsuites>`, [6, 3, 3, 0, 0, 0]],
    ['a namespace', `<testsuites xmlns="urn:x">${cases}</testsuites>`, [2, 1, 1, 0, 0, 0]],
    ['elements that nobody knows around them', `<testsuites><group><testsuite>${cases}</testsuite></group></testsuites>`, [2, 1, 1, 0, 0, 0]],
    ['no test', '<testsuites tests="0"/>', [0, 0, 0, 0, 0, 0]],
    ['a suite without tests', '<testsuite name="s" tests="0" failures="0"><properties/></testsuite>', [0, 0, 0, 0, 0, 0]],
    // what Ant, Nightwatch and TAP::Formatter::JUnit write for a suite that could not start
    ['an error outside of any test', `<testsuites><testsuite errors="1"><error message="no class">trace</error>${cases}</testsuite></testsuites>`, [3, 1, 1, 1, 0, 0]],
    ['a failure outside of any test', '<testsuite><failure/></testsuite>', [1, 0, 0, 1, 0, 0]],
    ['a failure in a log', `<testsuite>${cases}<system-out><failure/></system-out><properties><error/></properties></testsuite>`, [2, 1, 1, 0, 0, 0]],
    ['what Eclipse exports', '<testrun name="r" tests="3" started="2" failures="0" errors="0" ignored="1"><testsuite name="s"><testcase name="a"/><testcase name="b" ignored="true"/><testcase name="c" incomplete="true"/></testsuite></testrun>', [3, 1, 0, 1, 1, 0]]
  ])('%s', async (_, text, expected) => {
    const report = await read(text)
    expect(figures(report)).toEqual(expected)
    expect(report.troubles).toEqual([])
  })

  it('both attempts at a test are counted, or one of them where asked for', async () => {
    const text = '<testsuite name="s"><testcase classname="c" name="a"><failure/></testcase><testcase classname="c" name="a"/><testcase classname="d" name="a"/></testsuite>'
    expect(figures(await read(text))).toEqual([3, 2, 1, 0, 0, 0])
    expect(figures(await read(text, { retries: 'merge' }))).toEqual([2, 2, 0, 0, 0, 1])
  })

  it('tests of two suites are no attempts at one test, even if the suites have the same name or none', async () => {
    const inSuites = (first: string, second: string): string => `<testsuites><testsuite ${first}><testcase name="a"/></testsuite><testsuite ${second}><testcase name="a"/></testsuite><testsuite ${first}><testcase name="a"><failure/></testcase></testsuite></testsuites>`
    for (const suites of [inSuites('name="a.spec.ts" hostname="chromium"', 'name="a.spec.ts" hostname="firefox"'), inSuites('', '')]) {
      const { run } = await read(suites, { retries: 'merge' })
      expect([run.tests, run.passed, run.failed]).toEqual([3, 2, 1])
    }
    const { run } = await read(inSuites('name="s"', 'name="s"'))
    expect(run.red[0]?.suite).toEqual(['s (3)'])
  })

  it('a list of tests that GoogleTest has is no run of them', async () => {
    const list = (attributes: string): string => `<testsuites tests="1" ${attributes}name="AllTests"><testsuite name="S" tests="1"><testcase name="A" file="a.cc" line="4" /></testsuite></testsuites>`
    expect((await read(list(''))).troubles).toEqual([expect.stringContaining('list_tests')])
    expect((await read(list('failures="0" '))).troubles).toEqual([])
  })

  it('a test that began and did not end, as pytest writes it, is no pass', async () => {
    const pytest = (tests: number, cases: string): string => `<testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="0" skipped="0" tests="${tests}">${cases}</testsuite></testsuites>`
    const one = '<testcase classname="t" name="a" time="0.1"/>'
    expect((await read(pytest(1, `${one}<testcase time="0.000" />`))).troubles).toEqual([expect.stringContaining('interrupted')])
    // --setup-plan
    expect((await read(pytest(0, one))).troubles).toEqual([expect.stringContaining('interrupted')])
    // A failed test whose clean-up fails, too, is listed twice.
    expect((await read(pytest(1, '<testcase name="a"><failure/></testcase><testcase name="a"><error/></testcase>'))).troubles).toEqual([])
  })

  it('tests of a worker that was killed, as Vitest writes them, are no pass', async () => {
    const vitest = (name: string, time: string, inner = ''): string => `<testsuites name="vitest tests" tests="1" failures="0" errors="0"><testsuite name="${name}" tests="1" failures="0" errors="0" time="${time}"><testcase name="a" time="${time}">${inner}</testcase></testsuite></testsuites>`
    expect((await read(vitest('a.test.ts', '0'))).troubles).toEqual([expect.stringContaining('worker')])
    for (const whole of [vitest('a.test.ts', '0.01'), vitest('a.test-d.ts', '0'), vitest('a.test.ts', '0', '<skipped/>')]) expect((await read(whole)).troubles).toEqual([])
  })

  it.each(['testCase', 'Failure', 'ERROR'])('an element <%s> among the tests is not passed over', async (name) => {
    expect((await read(`<testsuite><testcase name="a"/><${name} name="b"/></testsuite>`)).troubles).toEqual([expect.stringContaining(name)])
    expect((await read(`<testsuite><testcase name="a"/><system-out><${name}/></system-out></testsuite>`)).troubles).toEqual([])
  })

  it.each(['failsafe-summary', 'testsuites-summary', 'TestRun', 'test-run', 'suite', 'Testsuites'])('the root %s is no JUnit XML', async (root) => {
    expect(await readTextAs(`<${root}><testsuite><testcase name="a"/></testsuite></${root}>`, { format: 'junit-xml' })).toMatchObject({ code: 'not-a-report' })
  })
})

describe('stated totals', () => {
  const pass = '<testcase name="p"/>'
  const fail = '<testcase name="f"><failure/></testcase>'
  const skip = '<testcase name="s"><skipped/></testcase>'

  it.each([
    ['none', `<testsuite>${pass}</testsuite>`],
    ['all as listed', `<testsuites tests="3" failures="1" errors="0" skipped="1"><testsuite tests="3" failures="1" skipped="1">${pass}${fail}${skip}</testsuite></testsuites>`],
    ['fewer than listed', `<testsuites tests="0" failures="0"><testsuite tests="1" failures="0">${pass}${fail}</testsuite></testsuites>`],
    ['the skipped not among the tests (Ginkgo 1)', `<testsuite tests="1" failures="0">${pass}${skip}${skip}</testsuite>`],
    ['outer suites that repeat the totals of inner ones (PHPUnit)', `<testsuites><testsuite name="o" tests="2" failures="1"><testsuite name="i" tests="2" failures="1">${pass}${fail}</testsuite></testsuite></testsuites>`],
    ['outer suites that state only their own', `<testsuite tests="1" failures="0">${pass}<testsuite tests="1" failures="1">${fail}</testsuite></testsuite>`],
    ['runs of a flaky test (Surefire 3)', '<testsuite tests="3" failures="2" errors="0"><testcase name="a"><flakyFailure/><flakyFailure/></testcase></testsuite>'],
    ['runs of a failed test (Surefire 3)', '<testsuite tests="3" failures="1" errors="2"><testcase name="a"><failure/><rerunError/><rerunError/></testcase></testsuite>'],
    ['a test that is a failure and an error (WebdriverIO)', '<testsuite tests="1" failures="1" errors="1"><testcase name="a"><failure/><error/></testcase></testsuite>'],
    ['every failed assertion (Nightwatch, Catch2)', '<testsuite tests="1" failures="2"><testcase name="a"><failure/><failure/></testcase></testsuite>'],
    ['all failures as errors (Mocha\'s own xunit)', `<testsuite tests="2" failures="0" errors="1">${pass}${fail}</testsuite>`],
    ['assertions as tests (Catch2)', `<testsuites><testsuite name="t" errors="0" failures="0" skipped="0" tests="65" hostname="tbd" time="1">${pass}</testsuite></testsuites>`],
    ['assertions as tests (doctest)', `<testsuites><testsuite name="t" errors="0" failures="0" tests="65" doctest_version="2.4.11">${pass}</testsuite></testsuites>`],
    ['subtests as tests (pytest)', `<testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="0" skipped="0" tests="5">${pass}</testsuite></testsuites>`],
    ['sums of assertions and tests', `<testsuites tests="66"><testsuite tests="65" hostname="tbd">${pass}</testsuite><testsuite tests="1">${pass}</testsuite></testsuites>`],
    ['skipped tests that are not listed (mocha-junit-reporter)', `<testsuites tests="3" failures="0" skipped="2"><testsuite tests="2" failures="0">${pass}</testsuite><testsuite tests="1" failures="0"/></testsuites>`],
    ['tests that were not selected (Pester)', `<testsuites tests="5" errors="0" failures="0" disabled="4"><testsuite tests="5" errors="0" failures="0" skipped="1" disabled="3">${pass}${skip}</testsuite></testsuites>`],
    ['in other spellings', `<testsuite tests="2" skips="1">${pass}</testsuite>`],
    ['with commas', `<testsuite tests="1,000" skip="999">${pass}</testsuite>`],
    ['failures by two names', `<testsuite tests="1" failures="1" failed="1">${fail}</testsuite>`],
    ['as nothing', `<testsuite tests="" failures="None" errors="NaN">${pass}</testsuite>`],
    ['a class that could not be loaded', `<testsuite tests="2" errors="1"><error/>${pass}${pass}</testsuite>`],
    ['a suite that succeeded (Ginkgo 2)', `<testsuite tests="1"><properties><property name="SuiteSucceeded" value="true"/></properties>${pass}</testsuite>`],
    ['a suite that failed, with its failure', `<testsuite tests="1" failures="1"><properties><property name="SuiteSucceeded" value="false"/></properties>${fail}</testsuite>`]
  ])('no contradiction: %s', async (_, text) => {
    expect((await read(text)).troubles).toEqual([])
  })

  it.each([
    ['a failure that is not listed', `<testsuite name="s" tests="1" failures="1">${pass}</testsuite>`, ['"s" states 1 failed']],
    ['an error that is not listed (Karma that lost its browser)', `<testsuite name="Chrome" tests="1" errors="1">${pass}</testsuite>`, ['"Chrome" states 1 failed']],
    ['failed blocks that are not listed (Pester)', `<testsuites tests="1" errors="2" failures="0"><testsuite tests="1" errors="0" failures="0">${pass}</testsuite></testsuites>`, ['<testsuites> states 2 failed']],
    ['more failures than listed', `<testsuite name="s" tests="2" failures="3">${fail}${fail}</testsuite>`, ['"s" states 3 failed']],
    ['more failures than attempts', '<testsuite name="s" tests="3" failures="3"><testcase name="a"><flakyFailure/></testcase></testsuite>', ['"s" states 3 failed', '1 more test']],
    ['failures in an inner suite, which the root does not know', `<testsuites failures="0"><testsuite name="i" failures="1">${pass}</testsuite></testsuites>`, ['"i" states 1 failed']],
    ['the same in both', `<testsuites failures="1"><testsuite name="i" failures="1">${pass}</testsuite></testsuites>`, ['"i" states 1 failed']],
    ['more tests than listed', `<testsuite tests="15">${pass}</testsuite>`, ['14 more tests']],
    ['more tests in an inner suite', `<testsuites tests="2"><testsuite tests="3">${pass}</testsuite><testsuite tests="1">${pass}</testsuite></testsuites>`, ['2 more tests']],
    ['more tests than the skipped explain', `<testsuites tests="9" skipped="2"><testsuite tests="9">${pass}</testsuite></testsuites>`, ['6 more tests']],
    ['more than the sums of assertions', `<testsuites tests="67"><testsuite tests="65" hostname="tbd">${pass}</testsuite><testsuite tests="1">${pass}</testsuite></testsuites>`, ['1 more test']],
    ['skipped ones that are listed explain nothing', `<testsuite tests="4" skipped="1">${pass}${skip}</testsuite>`, ['2 more tests']],
    ['failures by another name', `<testsuite name="s" tests="1" failed="1">${pass}</testsuite>`, ['"s" states 1 failed']],
    ['failures that are no number', `<testsuite name="s" tests="1" failures="two">${pass}</testsuite>`, ['failures="two"']],
    ['a number beyond all', `<testsuite tests="1" failures="1e999">${pass}</testsuite>`, ['failed']],
    ['a suite that failed without a failure (Ginkgo 2)', `<testsuite name="s"><properties><property name="SuiteSucceeded" value="false"/></properties>${pass}</testsuite>`, ['did not succeed']]
  ])('a contradiction: %s', async (_, text, parts) => {
    const { troubles } = await read(text)
    expect(troubles).toEqual(parts.map((part) => expect.stringContaining(part)))
  })

  it('tells of skipped tests that are not listed', async () => {
    for (const inner of ['', ' tests="3" skipped="2"']) {
      const report = await read(`<testsuites tests="3" skipped="2"><testsuite${inner}>${pass}</testsuite></testsuites>`)
      expect([figures(report), report.notes]).toEqual([[3, 1, 0, 0, 2, 0], [expect.stringContaining('2 of the tests')]])
    }
  })
})
