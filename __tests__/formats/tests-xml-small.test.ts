import { describe, expect, it } from '@jest/globals'
import { ReportRefused, type TestRun } from '../../src/formats/model.ts'
import type { ReadRequest } from '../../src/formats/read.ts'
import { readTextAs } from './files.ts'

/** tests, passed, failed, errors, skipped; then whether there is a trouble. Or the code of the refusal. */
type Expected = readonly [number, number, number, number, number, 'trouble'?] | string

async function runOf(xml: string, request: ReadRequest = {}): Promise<TestRun> {
  const report = await readTextAs(xml, request)
  if (report instanceof ReportRefused || report.purpose !== 'tests') throw new Error('no report of tests')
  return report.run
}

async function check(format: string, xml: string, expected: Expected): Promise<void> {
  const report = await readTextAs(xml)
  if (report instanceof ReportRefused) return expect(report.code).toBe(expected)
  if (report.purpose !== 'tests') throw new Error('no report of tests')
  const { tests, passed, failed, errors, skipped } = report.run
  expect([report.format, tests, passed, failed, errors, skipped, ...(report.troubles.length > 0 ? ['trouble'] : [])]).toEqual([format, ...expected])
}

function mbunit(runs: string, counter = 'run-count="1" failure-count="0"'): string {
  return `<?xml version="1.0"?><report-result date="d"><counter ${counter}/><assemblies><assembly name="T"><counter run-count="99"/><namespaces><namespace name="N"><namespaces/><fixtures><fixture name="F"><runs>${runs}</runs></fixture></fixtures></namespace></namespaces></assembly></assemblies></report-result>`
}

describe('MbUnit', () => {
  const run = (result: string) => `<run name="F.A" result="${result}" duration="0"><asserts/><exception type="X"><message>no</message><stack-trace>at F.cs:line 2</stack-trace></exception></run>`

  it.each<[string, string, Expected]>([
    ['success', mbunit(run('success')), [1, 1, 0, 0, 0]],
    ['failure', mbunit(run('failure')), [1, 0, 1, 0, 0]],
    ['ignore', mbunit(run('ignore')), [1, 0, 0, 0, 1]],
    ['skip', mbunit(run('skip')), [1, 0, 0, 0, 1]],
    ['a word that it does not have', mbunit(run('fine')), [1, 0, 0, 1, 0]],
    ['a set-up that failed', mbunit(`${run('success')}</runs><set-up name="SetUp" result="failure"/><tear-down name="TearDown" result="success"/><runs>`), [2, 1, 0, 1, 0]],
    ['a counter of more tests', mbunit(run('success'), 'run-count="2" failure-count="0"'), [1, 1, 0, 0, 0, 'trouble']],
    ['a counter of more failures', mbunit(run('success'), 'run-count="1" failure-count="1"'), [1, 1, 0, 0, 0, 'trouble']],
    ['nothing', mbunit('', 'run-count="0"'), [0, 0, 0, 0, 0]],
    ['a file that is cut off', mbunit(run('success')).slice(0, -1), 'truncated']
  ])('reads %s', async (_what, xml, expected) => {
    await check('mbunit-xml', xml, expected)
  })

  it('says which test and why', async () => {
    expect((await runOf(mbunit(run('failure')))).red).toMatchObject([{ suite: ['T', 'N', 'F'], name: 'F.A', message: 'no', trace: 'at F.cs:line 2' }])
  })
})

describe('Boost.Test', () => {
  const log = (inner: string): string => `<TestLog><TestSuite name="M">${inner}</TestSuite></TestLog>`
  const passing = '<TestCase name="a"><Message file="x.cpp" line="1"><![CDATA[check failed? no]]></Message><Info/><Warning/><TestingTime>0</TestingTime></TestCase>'

  it.each<[string, string, Expected]>([
    ['a case in which nothing went wrong', log(passing), [1, 1, 0, 0, 0]],
    ['an error', log('<TestCase name="a"><Error file="x.cpp" line="3"><![CDATA[no]]></Error></TestCase>'), [1, 0, 1, 0, 0]],
    ['two errors in one case', log('<TestCase name="a"><Error/><Error/></TestCase>'), [1, 0, 1, 0, 0]],
    ['a fatal error after an error', log('<TestCase name="a"><Error/><FatalError/></TestCase>'), [1, 0, 0, 1, 0]],
    ['an exception', log('<TestCase name="a"><Exception file="unknown location" line="0">no<LastCheckpoint/></Exception></TestCase>'), [1, 0, 0, 1, 0]],
    ['an entry that it does not have', log('<TestCase name="a"><Errror file="x.cpp" line="3">no</Errror></TestCase>'), [1, 0, 0, 1, 0]],
    ['entries in which nothing is wrong', log('<TestCase name="a"><Info/><Message/><Warning/><Context><Frame/></Context><TestingTime>3</TestingTime></TestCase>'), [1, 1, 0, 0, 0]],
    ['an exception outside of any case', log(`${passing}<Exception>no</Exception>`), [2, 1, 0, 1, 0]],
    ['an error in no suite', `<TestLog><Error file="x.cpp" line="3">no</Error></TestLog>`, [1, 0, 0, 1, 0]],
    ['a skipped case', log(`${passing}<TestCase name="b" skipped="yes" reason="disabled"/>`), [2, 1, 0, 0, 1]],
    ['a skipped suite', log(`${passing}<TestSuite name="b" skipped="yes" reason="disabled"/>`), [2, 1, 0, 0, 1]],
    ['a skipped case with an error', log('<TestCase name="b" skipped="yes"><Error/></TestCase>'), [1, 0, 1, 0, 0]],
    ['a log without cases', '<TestLog></TestLog>', [0, 0, 0, 0, 0]],
    ['a file that is cut off', log(passing).slice(0, -9), 'truncated']
  ])('reads %s', async (_what, xml, expected) => {
    await check('boost-xml', xml, expected)
  })

  it('says which case, where and why', async () => {
    const { red } = await runOf(log('<TestSuite name="N"><TestCase name="a" file="x.cpp" line="1"><Error file="x.cpp" line="3"><![CDATA[no]]></Error></TestCase></TestSuite>'))
    expect(red).toEqual([{ suite: ['M', 'N'], name: 'a', result: 'failed', message: 'no', place: { path: 'x.cpp', line: 3 } }])
  })
})

describe('Check', () => {
  const test = (result: string, iteration = 0) => `<test result="${result}"><path>src</path><fn>t.c:19</fn><id>one</id><iteration>${iteration}</iteration><description>Core</description><message>no</message></test>`
  const log = (tests: string): string => `<?xml version="1.0"?><testsuites xmlns="http://check.sourceforge.net/ns"><datetime>d</datetime><suite><title>S</title>${tests}</suite><duration>0.1</duration></testsuites>`

  it.each<[string, string, Expected]>([
    ['success', log(test('success')), [1, 1, 0, 0, 0]],
    ['failure', log(test('failure')), [1, 0, 1, 0, 0]],
    ['error', log(test('error')), [1, 0, 0, 1, 0]],
    ['a word that it does not have', log(test('Passed')), [1, 0, 0, 1, 0]],
    ['no word', log('<test><id>one</id></test>'), [1, 0, 0, 1, 0]],
    ['nothing', log(''), [0, 0, 0, 0, 0]],
    ['a file that is cut off', log(test('success')).slice(0, -6), 'truncated']
  ])('reads %s', async (_what, xml, expected) => {
    await check('check-xml', xml, expected)
  })

  it('says which test, where and why; a loop has a test for each turn', async () => {
    const run = await runOf(log(test('failure') + test('success', 1)), { retries: 'merge' })
    expect(run).toMatchObject({ tests: 2, passed: 1, failed: 1 })
    expect(run.red).toEqual([{ suite: ['S', 'Core'], name: 'one', result: 'failed', message: 'no', place: { path: 'src/t.c', line: 19 } }])
  })

  it('leaves <testsuites> of no namespace to JUnit', async () => {
    const report = await readTextAs('<testsuites><testsuite name="a" tests="1"><testcase name="b"/></testsuite></testsuites>')
    expect(report).toMatchObject({ format: 'junit-xml' })
  })
})

describe('CppUnit and AUnit', () => {
  const statistics = (tests: number, red: number) => `<Statistics><Tests>${tests}</Tests><FailuresTotal>${red}</FailuresTotal><Errors>0</Errors><Failures>${red}</Failures></Statistics>`
  const failure = (type: string) => `<FailedTest id="3"><Name>C::f</Name><FailureType>${type}</FailureType><Location><File>c.cpp</File><Line>56</Line></Location><Message>no</Message></FailedTest>`
  const run = (failed: string, passed: string, rest: string): string => `<?xml version="1.0" encoding='ISO-8859-1' standalone='yes' ?><TestRun><FailedTests>${failed}</FailedTests><SuccessfulTests>${passed}</SuccessfulTests>${rest}</TestRun>`
  const passing = '<Test id="1"><Name>C::a</Name></Test>'

  it.each<[string, string, Expected]>([
    ['successful tests', run('', passing, statistics(1, 0)), [1, 1, 0, 0, 0]],
    ['an assertion that failed', run(failure('Assertion'), passing, statistics(2, 1)), [2, 1, 1, 0, 0]],
    ['an error', run(failure('Error'), passing, statistics(2, 1)), [2, 1, 0, 1, 0]],
    ['a type of failure that it does not have', run(failure('Hm'), passing, statistics(2, 1)), [2, 1, 0, 1, 0]],
    ['a failed test of AUnit', run('<Test><Name>S : f</Name><FailureType>Assertion</FailureType></Test>', passing, statistics(2, 1)), [2, 1, 1, 0, 0]],
    ['a list that it does not have', run('', `</SuccessfulTests><LuckyTests>${passing}</LuckyTests><SuccessfulTests>`, statistics(1, 0)), [1, 0, 0, 1, 0]],
    ['a failure among the successful tests', run('', failure('Assertion'), statistics(1, 0)), [1, 0, 1, 0, 0]],
    ['no statistics', run('', passing, ''), [1, 1, 0, 0, 0, 'trouble']],
    ['statistics of more tests', run('', passing, statistics(2, 0)), [1, 1, 0, 0, 0, 'trouble']],
    ['statistics of more failures', run('', passing, statistics(1, 1)), [1, 1, 0, 0, 0, 'trouble']],
    ['nothing', run('', '', statistics(0, 0)), [0, 0, 0, 0, 0]],
    ['a file that is cut off', run('', passing, statistics(1, 0)).slice(0, -2), 'truncated']
  ])('reads %s', async (_what, xml, expected) => {
    await check('cppunit-xml', xml, expected)
  })

  it('says which test, where and why', async () => {
    expect((await runOf(run(failure('Assertion'), '', statistics(1, 1)))).red).toMatchObject([{ name: 'C::f', message: 'no', place: { path: 'c.cpp', line: 56 } }])
  })
})

describe('CUnit', () => {
  const report = (suites: string, summary = ''): string => `<?xml version="1.0" ?><!DOCTYPE CUNIT_TEST_RUN_REPORT SYSTEM "CUnit-Run.dtd"><CUNIT_TEST_RUN_REPORT><CUNIT_HEADER/><CUNIT_RESULT_LISTING>${suites}</CUNIT_RESULT_LISTING>${summary}<CUNIT_FOOTER/></CUNIT_TEST_RUN_REPORT>`
  const suite = (tests: string): string => `<CUNIT_RUN_SUITE><CUNIT_RUN_SUITE_SUCCESS><SUITE_NAME> S </SUITE_NAME>${tests}</CUNIT_RUN_SUITE_SUCCESS></CUNIT_RUN_SUITE>`
  const passing = '<CUNIT_RUN_TEST_RECORD><CUNIT_RUN_TEST_SUCCESS><TEST_NAME> a </TEST_NAME></CUNIT_RUN_TEST_SUCCESS></CUNIT_RUN_TEST_RECORD>'
  const failing = (name: string) => `<CUNIT_RUN_TEST_RECORD><CUNIT_RUN_TEST_FAILURE><TEST_NAME> ${name} </TEST_NAME><FILE_NAME> t.c </FILE_NAME><LINE_NUMBER> 12 </LINE_NUMBER><CONDITION> x == 1 </CONDITION></CUNIT_RUN_TEST_FAILURE></CUNIT_RUN_TEST_RECORD>`
  const broken = '<CUNIT_RUN_SUITE><CUNIT_RUN_SUITE_FAILURE><SUITE_NAME>S</SUITE_NAME><FAILURE_REASON>Suite Initialization Failed</FAILURE_REASON></CUNIT_RUN_SUITE_FAILURE></CUNIT_RUN_SUITE>'
  const summary = (type: string, ran: number, failed: number, inactive = '0') => `<CUNIT_RUN_SUMMARY><CUNIT_RUN_SUMMARY_RECORD><TYPE>${type}</TYPE><TOTAL>9</TOTAL><RUN>${ran}</RUN><SUCCEEDED>0</SUCCEEDED><FAILED>${failed}</FAILED><INACTIVE>${inactive}</INACTIVE></CUNIT_RUN_SUMMARY_RECORD></CUNIT_RUN_SUMMARY>`

  it.each<[string, string, Expected]>([
    ['a test that passed', report(suite(passing)), [1, 1, 0, 0, 0]],
    ['a test with three assertions that failed', report(suite(passing + failing('b').repeat(3) + failing('c'))), [3, 1, 2, 0, 0]],
    ['failures of one name in two suites', report(suite(failing('b')) + suite(failing('b'))), [2, 0, 2, 0, 0]],
    ['a record of a sort that it does not have', report(suite('<CUNIT_RUN_TEST_RECORD><CUNIT_RUN_TEST_MAYBE/></CUNIT_RUN_TEST_RECORD>')), [1, 0, 1, 0, 0]],
    ['a suite that failed', report(suite(passing) + broken), [2, 1, 0, 1, 0]],
    ['a suite that failed, without a reason', report('<CUNIT_RUN_SUITE><CUNIT_RUN_SUITE_FAILURE/></CUNIT_RUN_SUITE>'), [1, 0, 0, 1, 0]],
    ['groups, as older versions call suites', report(`<CUNIT_RUN_GROUP><CUNIT_RUN_GROUP_SUCCESS><GROUP_NAME>G</GROUP_NAME>${passing}</CUNIT_RUN_GROUP_SUCCESS></CUNIT_RUN_GROUP>`), [1, 1, 0, 0, 0]],
    ['a summary of more tests', report(suite(passing), summary('Test Cases', 2, 0)), [1, 1, 0, 0, 0, 'trouble']],
    ['a summary of more failures', report(suite(passing), summary('Test Cases', 1, 1)), [1, 1, 0, 0, 0, 'trouble']],
    ['a summary of assertions', report(suite(passing), summary('Asserts', 20, 3, 'n/a')), [1, 1, 0, 0, 0]],
    ['nothing', report(''), [0, 0, 0, 0, 0]],
    ['a file that is cut off', report(suite(passing)).slice(0, -12), 'truncated']
  ])('reads %s', async (_what, xml, expected) => {
    await check('cunit-xml', xml, expected)
  })

  it('says which test, where and why, and mentions what is inactive', async () => {
    expect((await runOf(report(suite(failing('b'))))).red).toMatchObject([{ suite: ['S'], name: 'b', message: 'x == 1', place: { path: 't.c', line: 12 } }])
    expect(await readTextAs(report(suite(passing), summary('Test Cases', 1, 0, '2')))).toMatchObject({ notes: [expect.any(String)], troubles: [] })
  })
})

describe('GTester', () => {
  const log = (tests: string): string => `<?xml version="1.0"?><gtester><testbinary path="b"><binary file="/b"/><random-seed>R</random-seed>${tests}<duration>0.1</duration></testbinary></gtester>`
  const test = (status: string, error = '') => `<testcase path="/b/a">${error}<duration>0</duration><status exit-status="${status === 'failed' ? '-256' : '0'}" n-forks="0" result="${status}"/></testcase>`

  it.each<[string, string, Expected]>([
    ['success', log(test('success')), [1, 1, 0, 0, 0]],
    ['failed', log(test('failed', '<error>no</error>')), [1, 0, 1, 0, 0]],
    ['a skipped test', log('<testcase path="/b/a" skipped="1"/>'), [1, 0, 0, 0, 1]],
    ['a test without a status', log('<testcase path="/b/a"><duration>0</duration></testcase>'), [1, 0, 0, 1, 0]],
    ['a word that it does not have', log(test('fine')), [1, 0, 0, 1, 0]],
    ['a success with an error', log(test('success', '<error>no</error>')), [1, 0, 1, 0, 0]],
    ['a success with an exit status', log(test('success').replace('"0" n', '"139" n')), [1, 0, 1, 0, 0]],
    ['a failure that is said to be skipped', log(test('failed').replace('path=', 'skipped="1" path=')), [1, 0, 1, 0, 0]],
    ['nothing', log(''), [0, 0, 0, 0, 0]],
    ['a file that is cut off', log(test('success')).slice(0, -2), 'truncated']
  ])('reads %s', async (_what, xml, expected) => {
    await check('gtester-xml', xml, expected)
  })

  it('says which test and why', async () => {
    expect((await runOf(log(test('failed', '<error>no</error>')))).red).toMatchObject([{ suite: ['b'], name: '/b/a', message: 'no' }])
  })
})

describe('Qt Test', () => {
  const log = (functions: string): string => `<?xml version="1.0"?><TestCase name="tst_A"><Environment><QtVersion>6.7</QtVersion></Environment>${functions}<Duration msecs="4,134"/></TestCase>`
  const said = (type: string, tag = '', element = 'Incident') => `<${element} type="${type}" file="a.cpp" line="7">${tag === '' ? '' : `<DataTag><![CDATA[${tag}]]></DataTag>`}<Description><![CDATA[no]]></Description></${element}>`
  const test = (inner: string) => log(`<TestFunction name="f">${inner}<Duration msecs="0"/></TestFunction>`)

  it.each<[string, string, Expected]>([
    ['pass', test(said('pass')), [1, 1, 0, 0, 0]],
    ['fail', test(said('fail')), [1, 0, 1, 0, 0]],
    ['xpass', test(said('xpass')), [1, 0, 1, 0, 0]],
    ['xfail and then pass', test(said('xfail') + said('pass')), [1, 1, 0, 0, 0]],
    ['xfail and then fail', test(said('xfail') + said('fail')), [1, 0, 1, 0, 0]],
    ['xfail alone', test(said('xfail')), [1, 0, 0, 0, 1]],
    ['skip', test(said('skip')), [1, 0, 0, 0, 1]],
    ['skip as a message, as before Qt 6', test(said('qwarn', '', 'Message') + said('skip', '', 'Message')), [1, 0, 0, 0, 1]],
    ['a failure that is known', test(said('bfail')), [1, 0, 0, 0, 1]],
    ['an expected failure that is known', test(said('bxfail') + said('bpass')), [1, 1, 0, 0, 0]],
    ['a fatal message', test(said('qfatal', '', 'Message') + said('pass')), [1, 0, 0, 1, 0]],
    ['a word that it does not have', test(said('??????')), [1, 0, 0, 1, 0]],
    ['a function without a word', test(''), [1, 0, 0, 1, 0]],
    ['a failure outside of any function', log(`<TestFunction name="f">${said('pass')}</TestFunction>${said('fail')}`), [2, 1, 1, 0, 0]],
    ['rows of data', test(said('pass', 'a') + said('fail', 'b') + said('xfail', 'c') + said('pass', 'c')), [3, 2, 1, 0, 0]],
    ['rows of one tag', test(said('pass', 'a') + said('pass', 'a')), [2, 2, 0, 0, 0]],
    ['nothing', log(''), [0, 0, 0, 0, 0]],
    ['a file that is cut off', test(said('pass')).slice(0, -11), 'truncated']
  ])('reads %s', async (_what, xml, expected) => {
    await check('qtestlib-xml', xml, expected)
  })

  it('says which row, where and why', async () => {
    expect((await runOf(test(said('fail', 'b')))).red).toEqual([{ suite: ['tst_A'], name: 'f(b)', result: 'failed', message: 'no', place: { path: 'a.cpp', line: 7 } }])
  })
})

describe('UnitTest++', () => {
  const passing = '<test suite="S" name="a" time="1"/>'
  const failing = '<test suite="S" name="b" time="1"><failure message="t.cpp(14) : no"/><failure message="t.cpp(15) : no"/></test>'
  const log = (tests: string, attributes = 'tests="1" failedtests="0" failures="0"') => `<?xml version="1.0"?><unittest-results ${attributes} time="1">${tests}</unittest-results>`

  it.each<[string, string, Expected]>([
    ['a test without a failure', log(passing), [1, 1, 0, 0, 0]],
    ['a test with two failures', log(passing + failing, 'tests="2" failedtests="1" failures="2"'), [2, 1, 1, 0, 0]],
    ['totals of more tests', log(passing, 'tests="3"'), [1, 1, 0, 0, 0, 'trouble']],
    ['totals of more failed tests', log(passing, 'tests="1" failedtests="1"'), [1, 1, 0, 0, 0, 'trouble']],
    ['totals of failures alone', log(passing, 'tests="1" failures="1"'), [1, 1, 0, 0, 0, 'trouble']],
    ['nothing', log('', 'tests="0"'), [0, 0, 0, 0, 0]],
    ['a file that is cut off', log(passing).slice(0, -20), 'truncated']
  ])('reads %s', async (_what, xml, expected) => {
    await check('unittestpp-xml', xml, expected)
  })

  it('says which test and why', async () => {
    expect((await runOf(log(failing))).red).toMatchObject([{ suite: ['S'], name: 'b', message: 't.cpp(14) : no' }])
  })
})

describe('FPCUnit', () => {
  const test = (result: string) => `<Test Name="A" Result="${result}" ElapsedTime="00:00:00.121"><Message>T.A: no</Message><ExceptionMessage>no</ExceptionMessage><SourceUnitName>t.pas</SourceUnitName><LineNumber>51</LineNumber></Test>`
  const log = (tests: string, ran = '1', errors = '0', failures = '0'): string => `<?xml version="1.0"?><TestResults><TestListing><TestSuite Name=""><TestSuite Name="T">${tests}</TestSuite></TestSuite></TestListing><NumberOfRunTests>${ran}</NumberOfRunTests><NumberOfErrors>${errors}</NumberOfErrors><NumberOfFailures>${failures}</NumberOfFailures></TestResults>`

  it.each<[string, string, Expected]>([
    ['OK', log(test('OK')), [1, 1, 0, 0, 0]],
    ['Failed', log(test('Failed')), [1, 0, 1, 0, 0]],
    ['Error', log(test('Error')), [1, 0, 0, 1, 0]],
    ['Ignored', log(test('Ignored')), [1, 0, 0, 0, 1]],
    ['a word that it does not have', log(test('Passed')), [1, 0, 0, 1, 0]],
    ['no word', log('<Test Name="A"/>'), [1, 0, 0, 1, 0]],
    ['totals of more tests', log(test('OK'), '2'), [1, 1, 0, 0, 0, 'trouble']],
    ['totals of an error', log(test('OK'), '1', '1'), [1, 1, 0, 0, 0, 'trouble']],
    ['totals of a failure', log(test('OK'), '1', '0', '1'), [1, 1, 0, 0, 0, 'trouble']],
    ['nothing', log('', '0'), [0, 0, 0, 0, 0]],
    ['a file that is cut off', log(test('OK')).slice(0, -4), 'truncated']
  ])('reads %s', async (_what, xml, expected) => {
    await check('fpcunit-xml', xml, expected)
  })

  it('says which test, where and why', async () => {
    expect((await runOf(log(test('Failed')))).red).toEqual([{ suite: ['T'], name: 'A', result: 'failed', message: 'no', place: { path: 't.pas', line: 51 } }])
  })
})
