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

const trxNamespace = 'http://microsoft.com/schemas/VisualStudio/TeamTest/2010'
const done = '<ResultSummary outcome="Completed"/>'
const failedRun = '<ResultSummary outcome="Failed"/>'

function trx(results: string, rest = done): string {
  return `\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<TestRun id="1" xmlns="${trxNamespace}"><Results>${results}</Results>${rest}</TestRun>`
}

function result(outcome: string, name = 'A', inner = ''): string {
  return `<UnitTestResult testId="t-${name}" testName="${name}" ${outcome === '' ? '' : `outcome="${outcome}"`}>${inner === '' ? '' : `<InnerResults>${inner}</InnerResults>`}</UnitTestResult>`
}

function runInfo(outcome: string, text: string): string {
  return `<ResultSummary outcome="Failed"><RunInfos><RunInfo computerName="c" outcome="${outcome}"><Text>${text}</Text></RunInfo></RunInfos></ResultSummary>`
}

describe('TRX', () => {
  it.each<[string, Expected]>([
    ['Passed', [1, 1, 0, 0, 0]],
    ['Completed', [1, 1, 0, 0, 0]],
    ['Warning', [1, 1, 0, 0, 0]],
    ['PassedButRunAborted', [1, 1, 0, 0, 0, 'trouble']],
    ['NotExecuted', [1, 0, 0, 0, 1]],
    ['Pending', [1, 0, 0, 0, 1]],
    ['Inconclusive', [1, 0, 0, 0, 1]],
    ['Failed', [1, 0, 1, 0, 0]],
    ['Timeout', [1, 0, 0, 1, 0]],
    ['Aborted', [1, 0, 0, 1, 0]],
    ['NotRunnable', [1, 0, 0, 1, 0]],
    ['Disconnected', [1, 0, 0, 1, 0]],
    ['InProgress', [1, 0, 0, 1, 0]],
    ['passed', [1, 0, 0, 1, 0]],
    ['Excellent', [1, 0, 0, 1, 0]],
    ['', [1, 0, 0, 1, 0]]
  ])('reads the outcome %s', async (outcome, expected) => {
    await check('trx', trx(result(outcome)), expected)
  })

  it.each<[string, string, Expected]>([
    ['counts the data rows, not their parent', trx(result('Failed', 'P', result('Passed', 'P (1)') + result('Failed', 'P (2)')), failedRun), [2, 1, 1, 0, 0]],
    ['counts steps at any depth', trx(result('Failed', 'P', result('Failed', 'Q', result('Failed', 'R') + result('Passed', 'S')) + result('Passed', 'T')), failedRun), [3, 2, 1, 0, 0]],
    ['counts a red parent of green rows', trx(result('Error', 'P', result('Passed', 'P (1)')), failedRun), [2, 1, 0, 1, 0]],
    ['counts other sorts of results', trx('<TestResultAggregation testName="O" outcome="Failed"><InnerResults><GenericTestResult testName="G" outcome="Failed"/></InnerResults></TestResultAggregation><WebTestResult testName="W" outcome="Passed"/>', failedRun), [2, 1, 1, 0, 0]],
    ['knows that there are sorts of results that it does not know', trx('<QuantumTestResult testName="Q" outcome="Failed"/>' + result('Passed')), [1, 1, 0, 0, 0, 'trouble']],
    ['has no evidence in an empty run', trx(''), [0, 0, 0, 0, 0]],
    ['wants a summary', trx(result('Passed'), ''), [1, 1, 0, 0, 0, 'trouble']],
    ['wants an outcome in the summary', trx(result('Passed'), '<ResultSummary/>'), [1, 1, 0, 0, 0, 'trouble']],
    ['believes a summary that says Failed', trx(result('Passed'), failedRun), [1, 1, 0, 0, 0, 'trouble']],
    ['believes the first of two summaries, too', trx(result('Passed'), failedRun + done), [1, 1, 0, 0, 0, 'trouble']],
    ['believes a summary that says Aborted beside a failed test', trx(result('Failed'), '<ResultSummary outcome="Aborted"/>'), [1, 0, 1, 0, 0, 'trouble']],
    ['takes Passed as the outcome of a run', trx(result('Passed'), '<ResultSummary outcome="Passed"/>'), [1, 1, 0, 0, 0]],
    ['has a trouble when the host crashed', trx(result('Failed'), runInfo('Error', 'The active test run was aborted. Reason: Test host process crashed')), [1, 0, 1, 0, 0, 'trouble']],
    ['has a trouble for a message of an outcome that is not written', trx(result('Failed'), '<ResultSummary outcome="Failed"><RunInfos><RunInfo><Text>x</Text></RunInfo></RunInfos></ResultSummary>'), [1, 0, 1, 0, 0, 'trouble']],
    ['has no trouble when xUnit.net repeats a failed test', trx(result('Failed'), runInfo('Error', '[xUnit.net 00:00:00.39]     N.A [FAIL]')), [1, 0, 1, 0, 0]],
    ['has a trouble when it repeats a failed test that is not there', trx(result('Passed'), runInfo('Error', '[xUnit.net 00:00:00.39]     N.A [FAIL]').replace('"Failed"', '"Completed"')), [1, 1, 0, 0, 0, 'trouble']],
    ['has no trouble for a warning', trx(result('Failed'), runInfo('Warning', 'No test is available in b.dll.')), [1, 0, 1, 0, 0]],
    ['has no trouble for the exit code of a red run', trx(result('Failed'), runInfo('Error', "Exit code indicates failure: '2'. Please refer to …")), [1, 0, 1, 0, 0]],
    ['has a trouble for any other exit code', trx(result('Failed'), runInfo('Error', "Exit code indicates failure: '7'. Please refer to …")), [1, 0, 1, 0, 0, 'trouble']],
    ['lets the counters be too small', trx(result('Passed') + result('NotExecuted', 'B'), '<ResultSummary outcome="Completed"><Counters total="1" executed="1" passed="1" failed="0" notExecuted="0"/></ResultSummary>'), [2, 1, 0, 0, 1]],
    ['counts parents where the counters do', trx(result('Passed', 'P', result('Passed', 'P (1)')), '<ResultSummary outcome="Completed"><Counters total="2" passed="2" failed="0"/></ResultSummary>'), [1, 1, 0, 0, 0]],
    ['has a trouble where the counters say more tests', trx(result('Passed'), '<ResultSummary outcome="Completed"><Counters total="2" passed="2"/></ResultSummary>'), [1, 1, 0, 0, 0, 'trouble']],
    ['has a trouble where the counters say more that is red', trx(result('Passed'), '<ResultSummary outcome="Completed"><Counters total="1" passed="0" timeout="1"/></ResultSummary>'), [1, 1, 0, 0, 0, 'trouble']],
    ['has a trouble where a counter is no number', trx(result('Passed'), '<ResultSummary outcome="Completed"><Counters total="1" failed="none"/></ResultSummary>'), [1, 1, 0, 0, 0, 'trouble']],
    ['has a trouble where a test was defined, but has no result', trx(result('Passed'), '<TestDefinitions><UnitTest id="t-A"/><UnitTest id="t-B"/></TestDefinitions>' + done), [1, 1, 0, 0, 0, 'trouble']],
    ['refuses a file that is cut off', trx(result('Passed')).slice(0, -30), 'truncated'],
    ['leaves a <TestRun> without its namespace to CppUnit', '<TestRun/>', [0, 0, 0, 0, 0, 'trouble']]
  ])('%s', async (what, xml, expected) => {
    await check(what.includes('CppUnit') ? 'cppunit-xml' : 'trx', xml, expected)
  })

  it('reads an older namespace, a prefix and a summary that comes first', async () => {
    await check('trx', `<t:TestRun xmlns:t="http://microsoft.com/schemas/VisualStudio/TeamTest/2006"><t:ResultSummary outcome="Completed"/><t:Results><t:UnitTestResult testName="A" outcome="Passed"/></t:Results></t:TestRun>`, [1, 1, 0, 0, 0])
  })

  it('takes assembly and class from the definitions, and the failure from the result', async () => {
    const failing = '<UnitTestResult testId="1" testName="N.C.M(x: 1)" outcome="Failed"><Output><StdOut>noise</StdOut><ErrorInfo><Message> no </Message><StackTrace>at N.C.M() in /src/C.cs:line 7</StackTrace></ErrorInfo></Output></UnitTestResult>'
    const method = '<TestDefinitions><UnitTest id="1" storage="x"><TestMethod codeBase="C:\\a\\net8.0\\T.dll" className="N.C, T, Version=1.0.0.0" name="M"/></UnitTest></TestDefinitions>'
    const { red } = await runOf(trx(failing, method + failedRun))
    expect(red).toEqual([{ suite: ['net8.0/T.dll', 'N.C'], name: 'M(x: 1)', result: 'failed', message: 'no', trace: 'at N.C.M() in /src/C.cs:line 7' }])
  })

  it('never merges tests of one name in different classes', async () => {
    const both = result('Failed').replace('t-A', '1') + result('Passed').replace('t-A', '2')
    const classes = ['1', '2'].map((id) => `<UnitTest id="${id}"><TestMethod className="C${id}" name="A"/></UnitTest>`).join('')
    expect(await runOf(trx(both, `<TestDefinitions>${classes}</TestDefinitions>${failedRun}`), { retries: 'merge' })).toMatchObject({ tests: 2, passed: 1, failed: 1 })
  })
})

function nunit3(inner: string, attributes = 'result="Passed" total="1" failed="0"'): string {
  return `<?xml version="1.0"?><test-run id="2" ${attributes}><command-line/><test-suite type="Assembly" name="T.dll" result="Passed"><test-suite type="TestFixture" name="Fixture" result="Passed">${inner}</test-suite></test-suite></test-run>`
}

describe('NUnit 3', () => {
  it.each<[string, Expected]>([
    ['result="Passed"', [1, 1, 0, 0, 0]],
    ['result="Warning"', [1, 1, 0, 0, 0]],
    ['result="Failed"', [1, 0, 1, 0, 0]],
    ['result="Failed" label="Test exceeded Timeout value 1ms."', [1, 0, 1, 0, 0]],
    ['result="Failed" label="Error"', [1, 0, 0, 1, 0]],
    ['result="Failed" label="Cancelled"', [1, 0, 0, 1, 0]],
    ['result="Failed:Error"', [1, 0, 0, 1, 0]],
    ['result="Failed(Child)"', [1, 0, 1, 0, 0]],
    ['result="Failed" label="Invalid" runstate="NotRunnable"', [1, 0, 0, 1, 0]],
    ['result="Skipped" label="Invalid"', [1, 0, 0, 1, 0]],
    ['result="Skipped" runstate="NotRunnable"', [1, 0, 0, 1, 0]],
    ['result="Skipped" label="Ignored"', [1, 0, 0, 0, 1]],
    ['result="Skipped" label="Explicit"', [1, 0, 0, 0, 1]],
    ['result="Inconclusive"', [1, 0, 0, 0, 1]],
    ['result="Success"', [1, 0, 0, 1, 0]],
    ['', [1, 0, 0, 1, 0]]
  ])('reads a case with %s', async (attributes, expected) => {
    await check('nunit3-xml', nunit3(`<test-case name="A" ${attributes}/>`), expected)
  })

  const passing = '<test-case name="A" result="Passed"/>'
  const failing = '<test-case name="B" result="Failed"><failure><message><![CDATA[no]]></message></failure></test-case>'

  it.each<[string, string, Expected]>([
    ['sees a failing clean-up that has no case', nunit3(`</test-suite><test-suite name="F" result="Failed" site="TearDown"><failure><message>OneTimeTearDown: no</message></failure>${passing}`), [2, 1, 0, 1, 0]],
    ['sees a failing clean-up beside a failing case', nunit3(`</test-suite><test-suite name="F" result="Failed" site="TearDown">${failing}`), [2, 0, 1, 1, 0]],
    ['counts no suite that fails because of its tests', nunit3(`</test-suite><test-suite name="F" result="Failed" site="Child">${failing}${passing}`), [2, 1, 1, 0, 0]],
    ['counts a failing set-up through its tests', nunit3(`</test-suite><test-suite name="F" result="Failed" site="SetUp"><test-case name="B" result="Failed" site="Parent"/>`), [1, 0, 1, 0, 0]],
    ['sees a failing set-up without tests', nunit3('</test-suite><test-suite name="F" result="Failed" site="SetUp">'), [1, 0, 0, 1, 0]],
    ['sees an assembly that cannot be loaded', nunit3('</test-suite><test-suite type="Assembly" name="U.dll" runstate="NotRunnable" result="Failed" label="Invalid">' + passing), [2, 1, 0, 1, 0]],
    ['does not know a result of a suite', nunit3(`</test-suite><test-suite name="F" result="Splendid">${passing}`), [2, 1, 0, 1, 0]],
    ['counts a failure within a passed case', nunit3('<test-case name="A" result="Passed"><failure/></test-case>'), [1, 0, 1, 0, 0]],
    ['has a trouble when the run failed, and no test', nunit3(passing, 'result="Failed" total="1" failed="0"'), [1, 1, 0, 0, 0, 'trouble']],
    ['has a trouble when the run has no result', nunit3(passing, 'total="1"'), [1, 1, 0, 0, 0, 'trouble']],
    ['has a trouble when the run says more failed', nunit3(failing, 'result="Failed" total="1" failed="2"'), [1, 0, 1, 0, 0, 'trouble']],
    ['has a trouble when the run says more tests', nunit3(passing, 'result="Passed" total="7"'), [1, 1, 0, 0, 0, 'trouble']],
    ['lets cases be more than the run says', nunit3(passing.repeat(3)), [3, 3, 0, 0, 0]],
    ['takes a run that is skipped in part', nunit3(passing, 'result="Skipped" label="Ignored"'), [1, 1, 0, 0, 0]],
    ['has no evidence in an empty run', '<test-run result="Passed" total="0"/>', [0, 0, 0, 0, 0]],
    ['refuses a file that is cut off', nunit3(passing).slice(0, -20), 'truncated']
  ])('%s', async (_what, xml, expected) => {
    await check('nunit3-xml', xml, expected)
  })

  it('says which test and why', async () => {
    const trouble = '<test-case name="B(1)" fullname="N.F.B(1)" result="Failed"><failure><message><![CDATA[ no ]]></message><stack-trace>at N.F.B in F.cs:line 3</stack-trace></failure></test-case>'
    const { red } = await runOf(nunit3(trouble, 'result="Failed"'))
    expect(red).toMatchObject([{ suite: ['T.dll', 'Fixture'], name: 'B(1)', message: 'no', trace: 'at N.F.B in F.cs:line 3' }])
  })

  it('says what a suite failed of', async () => {
    const { red } = await runOf(nunit3(`</test-suite><test-suite name="F" result="Failed" site="TearDown"><failure><message>boom</message></failure>${passing}`))
    expect(red).toMatchObject([{ suite: ['T.dll', 'F'], name: 'OneTimeTearDown', result: 'error', message: 'boom' }])
  })

  it('never merges cases of one name', async () => {
    expect(await runOf(nunit3('<test-case name="A" result="Failed"/><test-case name="A" result="Passed"/>'), { retries: 'merge' })).toMatchObject({ tests: 2, failed: 1, flaky: 0 })
  })
})

function nunit2(cases: string, attributes = 'total="1" errors="0" failures="0" not-run="0"', suite = 'executed="True" success="True"'): string {
  return `<?xml version="1.0"?><!-- results --><test-results name="T.dll" ${attributes}><test-suite name="T.dll" ${suite}><results>${cases}</results></test-suite></test-results>`
}

describe('NUnit 2', () => {
  it.each<[string, Expected]>([
    ['executed="True" result="Success" success="True"', [1, 1, 0, 0, 0]],
    ['executed="True" result="Passed" success="True"', [1, 1, 0, 0, 0]],
    ['executed="true" success="true"', [1, 1, 0, 0, 0]],
    ['executed="True" result="Failure" success="False"', [1, 0, 1, 0, 0]],
    ['executed="True" result="Failed"', [1, 0, 1, 0, 0]],
    ['executed="True" result="Error" success="False"', [1, 0, 0, 1, 0]],
    ['executed="False" result="NotRunnable"', [1, 0, 0, 1, 0]],
    ['executed="False" result="Invalid"', [1, 0, 0, 1, 0]],
    ['executed="True" result="Cancelled"', [1, 0, 0, 1, 0]],
    ['executed="True" result="Inconclusive" success="False"', [1, 0, 0, 0, 1]],
    ['executed="False" result="Ignored"', [1, 0, 0, 0, 1]],
    ['executed="False" result="Skipped"', [1, 0, 0, 0, 1]],
    ['executed="False"', [1, 0, 0, 0, 1]],
    ['executed="True" success="False"', [1, 0, 1, 0, 0]],
    ['executed="True" success="Tru"', [1, 0, 1, 0, 0]],
    ['executed="True"', [1, 0, 1, 0, 0]],
    ['', [1, 0, 1, 0, 0]],
    ['executed="True" result="Success" success="False"', [1, 0, 1, 0, 0]],
    ['executed="False" result="Success"', [1, 0, 0, 0, 1]],
    ['executed="Perhaps" result="Success" success="True"', [1, 0, 0, 1, 0]],
    ['executed="True" result="Marvellous" success="True"', [1, 0, 0, 1, 0]]
  ])('reads a case with %s', async (attributes, expected) => {
    await check('nunit2-xml', nunit2(`<test-case name="A" ${attributes}/>`), expected)
  })

  const passing = '<test-case name="A" executed="True" success="True"/>'

  it.each<[string, string, Expected]>([
    ['sees a suite that failed without a failed test', nunit2(passing, '', 'executed="True" result="Error" success="False"'), [2, 1, 0, 1, 0]],
    ['sees it without the word, too', nunit2(passing, '', 'executed="True" success="False"'), [2, 1, 0, 1, 0]],
    ['counts it once for all suites around it', nunit2(`</results></test-suite><test-suite name="B" success="False"><results><test-suite name="C" success="False"><results>${passing}</results></test-suite>`, ''), [2, 1, 0, 1, 0]],
    ['takes an inconclusive suite', nunit2(passing, '', 'executed="True" result="Inconclusive" success="False"'), [1, 1, 0, 0, 0]],
    ['takes a suite that says nothing', nunit2(passing, '', ''), [1, 1, 0, 0, 0]],
    ['counts a failure within a successful case', nunit2('<test-case name="A" executed="True" success="True"><failure/></test-case>'), [1, 0, 1, 0, 0]],
    ['leaves out of the total what did not run', nunit2(passing + '<test-case name="B" executed="False"/>', 'total="1" not-run="1"'), [2, 1, 0, 0, 1]],
    ['has a trouble when more tests are stated', nunit2(passing, 'total="2"'), [1, 1, 0, 0, 0, 'trouble']],
    ['has a trouble when more failures are stated', nunit2(passing, 'total="1" failures="1"'), [1, 1, 0, 0, 0, 'trouble']],
    ['has a trouble when more errors are stated', nunit2(passing, 'total="1" errors="1"'), [1, 1, 0, 0, 0, 'trouble']],
    ['has a trouble when more invalid tests are stated', nunit2(passing, 'total="1" invalid="12"'), [1, 1, 0, 0, 0, 'trouble']],
    ['has no evidence in an empty run', nunit2('', 'total="0"'), [0, 0, 0, 0, 0]],
    ['refuses a file that is cut off', nunit2(passing).slice(0, -5), 'truncated']
  ])('%s', async (_what, xml, expected) => {
    await check('nunit2-xml', xml, expected)
  })

  it('says what went wrong, and why a test was ignored', async () => {
    const cases = '<test-case name="N.A" executed="True" success="False"><failure><message>no</message><stack-trace>at A.cs:line 1</stack-trace></failure></test-case><test-case name="N.B" executed="False"><reason><message>later</message></reason></test-case>'
    const { red, skippedTests } = await runOf(nunit2(cases))
    expect(red).toMatchObject([{ suite: ['T.dll'], name: 'N.A', message: 'no', trace: 'at A.cs:line 1' }])
    expect(skippedTests).toMatchObject([{ name: 'N.B', message: 'later' }])
  })
})

function assembly(tests: string, attributes = 'total="1" passed="1" failed="0" skipped="0" errors="0"', errors = '<errors/>'): string {
  return `<assembly name="/w/bin/net8.0/T.dll" test-framework="xUnit.net 2.9" ${attributes}>${errors}<collection name="Test collection for N.C">${tests}</collection></assembly>`
}

describe('xUnit.net', () => {
  it.each<[string, Expected]>([
    ['result="Pass"', [1, 1, 0, 0, 0]],
    ['result="Fail"', [1, 0, 1, 0, 0]],
    ['result="Skip"', [1, 0, 0, 0, 1]],
    ['result="NotRun"', [1, 0, 0, 0, 1]],
    ['result="pass"', [1, 0, 0, 1, 0]],
    ['result="Great"', [1, 0, 0, 1, 0]],
    ['', [1, 0, 0, 1, 0]]
  ])('reads a test with %s', async (attributes, expected) => {
    await check('xunit-xml', `<assemblies>${assembly(`<test name="N.C.M" type="N.C" method="M" ${attributes}/>`)}</assemblies>`, expected)
  })

  const passing = '<test name="N.C.M" type="N.C" method="M" result="Pass"/>'
  const failing = '<test name="N.C.F" type="N.C" method="F" result="Fail"/>'
  const one = 'total="1" failed="0" errors="0"'

  it.each<[string, string, Expected]>([
    ['counts what failed outside any test', `<assemblies>${assembly(passing, 'total="1" errors="1"', '<errors><error type="assembly-cleanup"><failure><message>no</message></failure></error></errors>')}</assemblies>`, [2, 1, 0, 1, 0]],
    ['has a trouble when such an error is stated, but not listed', `<assemblies>${assembly(passing, 'total="1" failed="0" errors="1"')}</assemblies>`, [1, 1, 0, 0, 0, 'trouble']],
    ['has a trouble when a failure is stated, but not listed', `<assemblies>${assembly(passing, 'total="1" failed="1"')}</assemblies>`, [1, 1, 0, 0, 0, 'trouble']],
    ['has a trouble when more tests are stated', `<assemblies>${assembly(passing, 'total="3"')}</assemblies>`, [1, 1, 0, 0, 0, 'trouble']],
    ['compares each assembly by itself', `<assemblies>${assembly(passing + passing, one)}${assembly(passing, 'total="2"')}</assemblies>`, [3, 3, 0, 0, 0, 'trouble']],
    ['takes two assemblies', `<assemblies>${assembly(passing, one)}${assembly(failing, 'total="1" failed="1"')}</assemblies>`, [2, 1, 1, 0, 0]],
    ['has a trouble when an assembly did not run to its end', `<assemblies>${assembly(passing, one)}${assembly('', '')}</assemblies>`, [1, 1, 0, 0, 0, 'trouble']],
    ['reads version 1: one assembly, with classes', `<assembly name="T.dll" run-date="2012-01-14" total="2" passed="1" failed="1"><class name="N.C">${passing}${failing}</class></assembly>`, [2, 1, 1, 0, 0]],
    ['counts a class of version 1 that failed itself', `<assembly name="T.dll" run-date="2012-01-14" total="1" failed="0"><class name="N.C"><failure><message>no</message></failure>${passing}</class></assembly>`, [2, 1, 0, 1, 0]],
    ['has a trouble when version 1 states more', `<assembly name="T.dll" total="5">${passing}</assembly>`, [1, 1, 0, 0, 0, 'trouble']],
    ['counts a failure within a passed test', `<assemblies>${assembly('<test name="a" result="Pass"><failure/></test>')}</assemblies>`, [1, 0, 1, 0, 0]],
    ['has no evidence without an assembly', '<assemblies/>', [0, 0, 0, 0, 0]],
    ['does not take any <assembly>', '<assembly name="urn:x" version="1.0"/>', 'not-a-report'],
    ['refuses a file that is cut off', `<assemblies>${assembly(passing)}`, 'truncated']
  ])('%s', async (_what, xml, expected) => {
    await check('xunit-xml', xml, expected)
  })

  it('says which test, where and why', async () => {
    const test = '<test name="N.C.F(x: 1)" type="N.C" method="F" result="Fail" source-file="/src/C.cs" source-line="12"><failure exception-type="X"><message><![CDATA[no]]></message><stack-trace>at N.C.F</stack-trace></failure></test>'
    const skipping = '<test name="N.C.S" type="N.C" result="Skip"><reason><![CDATA[slow]]></reason></test>'
    const { red, skippedTests } = await runOf(`<assemblies>${assembly(test + skipping)}</assemblies>`)
    expect(red).toEqual([{ suite: ['net8.0/T.dll', 'N.C'], name: 'F(x: 1)', result: 'failed', message: 'no', trace: 'at N.C.F', place: { path: '/src/C.cs', line: 12 } }])
    expect(skippedTests).toMatchObject([{ name: 'S', message: 'slow' }])
  })

  it('never merges rows of a theory that have one name', async () => {
    expect(await runOf(`<assemblies>${assembly(failing + failing.replace('Fail', 'Pass'), 'total="2"')}</assemblies>`, { retries: 'merge' })).toMatchObject({ tests: 2, passed: 1, failed: 1, flaky: 0 })
  })
})

function testng(methods: string, attributes = 'total="1" passed="1" failed="0" skipped="0" ignored="0"'): string {
  return `<?xml version="1.0"?><testng-results ${attributes}><reporter-output></reporter-output><suite name="S" duration-ms="1"><groups/><test name="T"><class name="p.C">${methods}</class></test></suite></testng-results>`
}

function method(status: string, attributes = '', inner = ''): string {
  return `<test-method status="${status}" signature="m()[pri:0, instance:p.C@1]" name="m" ${attributes}>${inner}</test-method>`
}

describe('TestNG', () => {
  const broken = '<exception class="java.lang.AssertionError"><message><![CDATA[no]]></message><full-stacktrace><![CDATA[at p.C.m(C.java:5)]]></full-stacktrace></exception>'

  it.each<[string, string, Expected]>([
    ['PASS', testng(method('PASS')), [1, 1, 0, 0, 0]],
    ['FAIL, with stale totals', testng(method('FAIL')), [1, 0, 1, 0, 0]],
    ['SKIP', testng(method('SKIP')), [1, 0, 0, 0, 1]],
    ['SUCCESS_PERCENTAGE_FAILURE', testng(method('SUCCESS_PERCENTAGE_FAILURE')), [1, 0, 1, 0, 0]],
    ['a word that it does not have', testng(method('OK')), [1, 0, 0, 1, 0]],
    ['no word', testng('<test-method name="m"/>'), [1, 0, 0, 1, 0]],
    ['an exception that was expected', testng(method('PASS', '', broken)), [1, 1, 0, 0, 0]],
    ['a configuration method that passed', testng(method('PASS', 'is-config="true"') + method('PASS')), [1, 1, 0, 0, 0]],
    ['a configuration method that failed', testng(method('FAIL', 'is-config="true"') + method('SKIP')), [2, 0, 0, 1, 1]],
    ['a configuration method that failed after the tests', testng(method('PASS') + method('FAIL', 'is-config="true"')), [2, 1, 0, 1, 0]],
    ['a configuration method of an unknown status', testng(method('PASS') + method('HM', 'is-config="true"')), [2, 1, 0, 1, 0]],
    ['a configuration method that was skipped', testng(method('PASS') + method('SKIP', 'is-config="true"')), [1, 1, 0, 0, 0]],
    ['an attempt that was run again, and passed', testng(method('SKIP', 'retried="true"') + method('PASS')), [1, 1, 0, 0, 0]],
    ['an attempt that was run again, and failed', testng(method('SKIP', 'retried="true"') + method('SKIP', 'retried="true"') + method('FAIL')), [1, 0, 1, 0, 0]],
    ['an attempt that was to be run again, but was not', testng(method('PASS').replaceAll('"m"', '"n"') + method('SKIP', 'retried="true"')), [2, 1, 0, 1, 0]],
    ['totals that count what is not listed', testng(method('PASS'), 'total="21" ignored="20" passed="1" failed="0" skipped="0"'), [1, 1, 0, 0, 0]],
    ['totals of more tests', testng(method('PASS'), 'total="3" passed="3"'), [1, 1, 0, 0, 0, 'trouble']],
    ['totals of more failures', testng(method('PASS'), 'total="1" passed="0" failed="1"'), [1, 1, 0, 0, 0, 'trouble']],
    ['no totals', testng(method('PASS'), ''), [1, 1, 0, 0, 0]],
    ['a suite in another file', `<testng-results total="1" passed="1"><suite name="S"><test name="T"><class name="p.C">${method('PASS')}</class></test></suite><suite name="R" url="R/testng-results.xml"/></testng-results>`, [1, 1, 0, 0, 0, 'trouble']],
    ['an empty suite', '<testng-results total="0"><suite name="S"/></testng-results>', [0, 0, 0, 0, 0]],
    ['a file that is cut off', testng(method('PASS')).slice(0, -9), 'truncated']
  ])('reads %s', async (_what, xml, expected) => {
    await check('testng-xml', xml, expected)
  })

  it('marks what passed only after another attempt', async () => {
    const { flaky, flakyTests } = await runOf(testng(method('SKIP', 'retried="true"', broken) + method('PASS')))
    expect([flaky, flakyTests]).toMatchObject([1, [{ suite: ['S', 'T', 'p.C'], name: 'm' }]])
  })

  it('tells tests apart by parameters and instance, and merges none of one name', async () => {
    const row = (status: string, value: string) => method(status, 'test-instance-name="I"', `<params><param index="0"><value><![CDATA[\n${value}\n]]></value></param><param index="1"><value is-null="true"/></param></params>`)
    const run = await runOf(testng(row('FAIL', 'a') + row('PASS', 'b') + method('FAIL', '', broken) + method('PASS')), { retries: 'merge' })
    expect(run).toMatchObject({ tests: 4, failed: 2, flaky: 0 })
    expect(run.red).toMatchObject([{ suite: ['S', 'T', 'p.C', 'I'], name: 'm(a, )' }, { name: 'm', message: 'no', trace: 'at p.C.m(C.java:5)' }])
  })
})

function robot(inner: string, statistics = '<statistics><total><stat pass="1" fail="0" skip="0">All Tests</stat></total><tag/><suite><stat pass="1" fail="0" id="s1" name="S">S</stat></suite></statistics>', suite = 'PASS'): string {
  return `<?xml version="1.0"?><robot generator="Robot 7.0" rpa="false" schemaversion="5"><suite id="s1" name="S" source="/w/s.robot">${inner}<status status="${suite}"/></suite>${statistics}<errors/></robot>`
}

describe('Robot Framework', () => {
  const keyword = '<kw name="K"><kw name="L"><msg level="FAIL">no</msg><status status="FAIL">inner</status></kw><status status="NOT RUN"/></kw>'
  const test = (status: string) => `<test id="s1-t1" name="T" line="4">${keyword}<status status="${status}">why</status></test>`
  const passing = test('PASS')
  const teardown = '<kw name="Clean" type="TEARDOWN"><status status="FAIL">no disk</status></kw>'

  it.each<[string, string, Expected]>([
    ['PASS, whatever its keywords say', robot(passing), [1, 1, 0, 0, 0]],
    ['FAIL', robot(test('FAIL'), undefined, 'FAIL'), [1, 0, 1, 0, 0]],
    ['SKIP', robot(test('SKIP')), [1, 0, 0, 0, 1]],
    ['NOT RUN', robot(test('NOT RUN')), [1, 0, 0, 0, 1]],
    ['a word that it does not have', robot(test('NOT SET')), [1, 0, 0, 1, 0]],
    ['no status', robot('<test name="T"/>'), [1, 0, 0, 1, 0]],
    ['a status of its keyword only', robot(`<test name="T">${keyword}</test>`), [1, 0, 0, 1, 0]],
    ['a failed teardown of the suite', robot(passing + teardown, '<statistics><total><stat pass="0" fail="1">All Tests</stat></total></statistics>', 'FAIL'), [2, 1, 0, 1, 0]],
    ['a failed teardown as Robot Framework 3 writes it', robot(passing + teardown.replace('TEARDOWN', 'teardown'), undefined, 'FAIL'), [2, 1, 0, 1, 0]],
    ['a failed teardown of a test, which is in its status', robot(test('FAIL').replace(keyword, teardown)), [1, 0, 1, 0, 0]],
    ['a suite that failed without a test', robot('<kw name="I" type="SETUP"><status status="FAIL"/></kw>', undefined, 'FAIL'), [1, 0, 0, 1, 0]],
    ['an inner suite without a status', robot(`<suite name="I">${passing}</suite>`), [2, 1, 0, 1, 0]],
    ['suites in suites', robot(`<suite name="I">${passing}<status status="PASS"/></suite><suite name="J">${test('FAIL')}<status status="FAIL"/></suite>`, undefined, 'FAIL'), [2, 1, 1, 0, 0]],
    ['no statistics', robot(passing, ''), [1, 1, 0, 0, 0, 'trouble']],
    ['statistics of more tests', robot(passing, '<statistics><total><stat pass="2" fail="0">All Tests</stat></total></statistics>'), [1, 1, 0, 0, 0, 'trouble']],
    ['statistics of more failures', robot(passing, '<statistics><total><stat pass="0" fail="1">All Tests</stat></total></statistics>'), [1, 1, 0, 0, 0, 'trouble']],
    ['the last of the statistics, which are those of all tests', robot(passing, '<statistics><total><stat pass="0" fail="0">Critical Tests</stat><stat pass="1" fail="0">All Tests</stat></total></statistics>'), [1, 1, 0, 0, 0]],
    ['nothing', robot('', '<statistics><total><stat pass="0" fail="0">All Tests</stat></total></statistics>'), [0, 0, 0, 0, 0]],
    ['a file that is cut off', robot(passing).slice(0, -3), 'truncated']
  ])('reads %s', async (_what, xml, expected) => {
    await check('robot-xml', xml, expected)
  })

  it('says which test, where and why', async () => {
    const { red } = await runOf(robot(`<suite name="I" source="/w/i.robot">${test('FAIL')}<status status="FAIL"/></suite>`, undefined, 'FAIL'))
    expect(red).toEqual([{ suite: ['S', 'I'], name: 'T', result: 'failed', message: 'why', place: { path: '/w/i.robot', line: 4 } }])
  })

  it('mentions errors outside of tests', async () => {
    expect(await readTextAs(robot(passing).replace('<errors/>', '<errors><msg level="ERROR">x</msg></errors>'))).toMatchObject({ notes: [expect.any(String)], troubles: [] })
  })
})

function ctest(tests: string, listed = '<TestList><Test>./a</Test></TestList>'): string {
  return `<?xml version="1.0"?><Site BuildName="b" Generator="ctest-3.28.1"><Testing><StartTestTime>1</StartTestTime>${listed}${tests}<EndTestTime>2</EndTestTime></Testing></Site>`
}

function ctestOf(status: string, completion?: string, command = 'a'): string {
  const measured = completion === undefined ? '' : `<NamedMeasurement type="text/string" name="Completion Status"><Value>${completion}</Value></NamedMeasurement>`
  return `<Test Status="${status}"><Name>a</Name><Path>./lib</Path><FullName>./lib/a</FullName><FullCommandLine>${command}</FullCommandLine><Results>${measured}<Measurement><Value>a.c:3: no</Value></Measurement></Results></Test>`
}

describe('CTest', () => {
  it.each<[string, string, Expected]>([
    ['passed', ctest(ctestOf('passed', 'Completed')), [1, 1, 0, 0, 0]],
    ['failed', ctest(ctestOf('failed', 'Completed')), [1, 0, 1, 0, 0]],
    ['a disabled test', ctest(ctestOf('notrun', 'Disabled', '')), [1, 0, 0, 0, 1]],
    ['a test that says that it was skipped', ctest(ctestOf('notrun', 'SKIP_RETURN_CODE=77')), [1, 0, 0, 0, 1]],
    ['a test whose output says so', ctest(ctestOf('notrun', 'SKIP_REGULAR_EXPRESSION_MATCHED')), [1, 0, 0, 0, 1]],
    ['a test that has no executable', ctest(ctestOf('notrun', 'Unable to find executable')), [1, 0, 0, 1, 0]],
    ['a test that lacks a file', ctest(ctestOf('notrun', 'Required Files Missing', '')), [1, 0, 0, 1, 0]],
    ['a test whose fixture failed', ctest(ctestOf('notrun', 'Fixture dependency failed', '')), [1, 0, 0, 1, 0]],
    ['a skipped test of an older CTest', ctest(ctestOf('notrun')), [1, 0, 0, 0, 1]],
    ['a test that an older CTest could not start', ctest(ctestOf('notrun', undefined, '')), [1, 0, 0, 1, 0]],
    ['a word that it does not have', ctest(ctestOf('ok')), [1, 0, 0, 1, 0]],
    ['no word', ctest('<Test><Name>a</Name></Test>'), [1, 0, 0, 1, 0]],
    ['a test that is listed, and has no result', ctest(ctestOf('passed'), '<TestList><Test>./a</Test><Test>./b</Test></TestList>'), [1, 1, 0, 0, 0, 'trouble']],
    ['nothing', ctest('', ''), [0, 0, 0, 0, 0]],
    ['Build.xml', '<Site Generator="ctest-3.28.1"><Build><Warning/></Build></Site>', 'not-a-report'],
    ['a file that is cut off', ctest(ctestOf('passed')).slice(0, -4), 'truncated']
  ])('reads %s', async (_what, xml, expected) => {
    await check('ctest-xml', xml, expected)
  })

  it('says which test and why', async () => {
    const { red } = await runOf(ctest(ctestOf('failed', 'Timeout')))
    expect(red).toMatchObject([{ suite: ['./lib'], name: 'a', message: 'Timeout', trace: 'a.c:3: no' }])
  })
})
