import { describe, expect, it } from '@jest/globals'
import { ReportRefused, type Report } from '../../src/formats/model.ts'
import { readTextAs } from './files.ts'

// Whatever happens to a red report, it never reads as a whole and green one of as many tests.

interface Sample {
  readonly format: string
  readonly text: string
  /** The outcomes in it, as they are written. */
  readonly words: readonly string[]
  /** Nothing but its failures shows what went wrong: without them it is another report, and a green one. */
  readonly isSilent?: boolean
}

const ctestTest = (name: string, status: string, why: string): string =>
  `<Test Status="${status}"><Name>${name}</Name><Path>.</Path><FullCommandLine>./${name}</FullCommandLine><Results><NamedMeasurement name="Completion Status"><Value>${why}</Value></NamedMeasurement></Results></Test>`
const gtesterCase = (name: string, word: string, status: number): string =>
  `<testcase path="/a/${name}"><duration>0</duration><status exit-status="${status}" n-forks="0" result="${word}"/></testcase>`
const qtFunction = (name: string, word: string): string => `<TestFunction name="${name}"><Incident type="${word}" file="a.cpp" line="7"/><Duration msecs="0"/></TestFunction>`
const cunitFailure = '<CUNIT_RUN_TEST_FAILURE><TEST_NAME> b </TEST_NAME><FILE_NAME> t.c </FILE_NAME><LINE_NUMBER> 3 </LINE_NUMBER><CONDITION> x </CONDITION></CUNIT_RUN_TEST_FAILURE>'
const cunitRecord = (inner: string): string => `<CUNIT_RUN_TEST_RECORD>${inner}</CUNIT_RUN_TEST_RECORD>`
const mochaTest = { title: 'a', fullTitle: 's a', file: '/w/a.js', duration: 1, currentRetry: 0, err: {} }
const mochaFailure = { ...mochaTest, title: 'b', fullTitle: 's b', err: { message: 'no', stack: 'no' } }
const awesomeTest = { title: 'a', state: 'passed', pass: true, fail: false, pending: false, skipped: false, err: {} }
const step = (status: string): object => ({ keyword: 'Then ', name: 'it works', result: { status, duration: 1 } })
const scenario = (name: string, ...steps: readonly object[]): object => ({ id: name, keyword: 'Scenario', line: 4, name, type: 'scenario', steps })
const stage = { duration: 0.1, outcome: 'passed' }

const xml: readonly Sample[] = [
  {
    format: 'junit-xml',
    text: '<?xml version="1.0"?>\n<testsuites tests="3" failures="1" errors="0">\n<testsuite name="s" tests="3" failures="1" errors="0" skipped="1">\n<testcase classname="c" name="a" status="passed"/>\n<testcase classname="c" name="b" status="failed"><failure message="no">why</failure></testcase>\n<testcase classname="c" name="d" status="skipped"><skipped/></testcase>\n</testsuite>\n</testsuites>\n',
    words: ['passed"', 'failed"', 'skipped"']
  },
  {
    format: 'trx',
    text: '\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<TestRun id="1" xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results><UnitTestResult testId="1" testName="A" outcome="Passed"/><UnitTestResult testId="2" testName="B" outcome="Failed"/><UnitTestResult testId="3" testName="C" outcome="NotExecuted"/></Results><ResultSummary outcome="Failed"><Counters total="3" failed="1"/></ResultSummary></TestRun>',
    words: ['Passed', 'Failed', 'NotExecuted']
  },
  {
    format: 'nunit3-xml',
    text: '<test-run id="2" result="Failed" total="3" passed="1" failed="1" skipped="1"><test-suite type="TestFixture" name="F" result="Failed"><test-case name="A" result="Passed"/><test-case name="B" result="Failed"><failure><message>no</message></failure></test-case><test-case name="C" result="Skipped" label="Ignored"/></test-suite></test-run>',
    words: ['Passed', 'Failed', 'Skipped']
  },
  {
    format: 'nunit2-xml',
    text: '<test-results name="x.dll" total="2" errors="0" failures="1" not-run="1"><test-suite name="S" result="Failure" success="False"><results><test-case name="A" executed="True" result="Success" success="True"/><test-case name="B" executed="True" result="Failure" success="False"><failure><message>no</message></failure></test-case><test-case name="C" executed="False" result="Ignored"/></results></test-suite></test-results>',
    words: ['Success"', 'Failure"', 'Ignored', 'True', 'False']
  },
  {
    format: 'xunit-xml',
    text: '<assemblies><assembly name="a.dll" total="3" passed="1" failed="1" skipped="1" errors="0"><collection name="c"><test name="A" type="T" result="Pass"/><test name="B" type="T" result="Fail"><failure><message>no</message></failure></test><test name="C" type="T" result="Skip"/></collection></assembly></assemblies>',
    words: ['"Pass"', '"Fail"', '"Skip"']
  },
  {
    format: 'testng-xml',
    text: '<testng-results ignored="0" total="3" passed="1" failed="1" skipped="1"><suite name="S"><test name="T"><class name="a.B"><test-method status="PASS" name="a" signature="a()"/><test-method status="FAIL" name="b" signature="b()"><exception class="E"><message>no</message></exception></test-method><test-method status="SKIP" name="c" signature="c()"/></class></test></suite></testng-results>',
    words: ['PASS', 'FAIL', 'SKIP']
  },
  {
    format: 'robot-xml',
    text: '<robot generator="Robot 7.0" schemaversion="5"><suite id="s1" name="S"><test id="s1-t1" name="A"><status status="PASS"/></test><test id="s1-t2" name="B"><status status="FAIL">no</status></test><test id="s1-t3" name="C"><status status="SKIP"/></test><status status="FAIL"/></suite><statistics><total><stat pass="1" fail="1" skip="1">All Tests</stat></total></statistics></robot>',
    words: ['PASS', 'FAIL', 'SKIP']
  },
  {
    format: 'ctest-xml',
    text: `<Site Name="n"><Testing><TestList><Test>./a</Test><Test>./b</Test><Test>./c</Test></TestList>${ctestTest('a', 'passed', 'Completed')}${ctestTest('b', 'failed', 'Completed')}${ctestTest('c', 'notrun', 'Disabled')}</Testing></Site>`,
    words: ['passed', 'failed', 'notrun', 'Disabled']
  },
  {
    format: 'mbunit-xml',
    text: '<report-result><counter run-count="2" success-count="1" failure-count="1"/><assemblies><assembly name="A"><namespaces><namespace name="N"><fixtures><fixture name="F"><runs><run name="a" result="success"/><run name="b" result="failure"/></runs></fixture></fixtures></namespace></namespaces></assembly></assemblies></report-result>',
    words: ['"success"', '"failure"']
  },
  {
    format: 'boost-xml',
    text: '<TestLog><TestSuite name="M"><TestCase name="a"><Info>fine</Info><TestingTime>1</TestingTime></TestCase><TestCase name="b"><Error file="a.cpp" line="3">no</Error><TestingTime>1</TestingTime></TestCase><TestCase name="c" skipped="yes"/></TestSuite></TestLog>',
    words: [],
    isSilent: true
  },
  {
    format: 'check-xml',
    text: '<?xml version="1.0"?><testsuites xmlns="http://check.sourceforge.net/ns"><suite><title>S</title><test result="success"><id>a</id></test><test result="failure"><id>b</id><message>no</message></test></suite><duration>1</duration></testsuites>',
    words: ['success', 'failure']
  },
  {
    format: 'cppunit-xml',
    text: '<TestRun><FailedTests><FailedTest id="2"><Name>b</Name><FailureType>Assertion</FailureType><Message>no</Message></FailedTest></FailedTests><SuccessfulTests><Test id="1"><Name>a</Name></Test></SuccessfulTests><Statistics><Tests>2</Tests><FailuresTotal>1</FailuresTotal><Errors>0</Errors><Failures>1</Failures></Statistics></TestRun>',
    words: ['Assertion']
  },
  {
    format: 'cunit-xml',
    text: `<?xml version="1.0" ?><CUNIT_TEST_RUN_REPORT><CUNIT_RESULT_LISTING><CUNIT_RUN_SUITE><CUNIT_RUN_SUITE_SUCCESS><SUITE_NAME> S </SUITE_NAME>${cunitRecord('<CUNIT_RUN_TEST_SUCCESS><TEST_NAME> a </TEST_NAME></CUNIT_RUN_TEST_SUCCESS>')}${cunitRecord(cunitFailure)}</CUNIT_RUN_SUITE_SUCCESS></CUNIT_RUN_SUITE></CUNIT_RESULT_LISTING><CUNIT_RUN_SUMMARY><CUNIT_RUN_SUMMARY_RECORD><TYPE> Test Cases </TYPE><TOTAL> 2 </TOTAL><RUN> 2 </RUN><SUCCEEDED> 1 </SUCCEEDED><FAILED> 1 </FAILED><INACTIVE> 0 </INACTIVE></CUNIT_RUN_SUMMARY_RECORD></CUNIT_RUN_SUMMARY></CUNIT_TEST_RUN_REPORT>`,
    words: ['CUNIT_RUN_TEST_FAILURE']
  },
  {
    format: 'gtester-xml',
    text: `<?xml version="1.0"?><gtester><testbinary path="b"><binary file="/b"/>${gtesterCase('a', 'success', 0)}${gtesterCase('b', 'failed', -256)}<testcase path="/a/c" skipped="1"/></testbinary></gtester>`,
    words: ['success', 'failed']
  },
  { format: 'qtestlib-xml', text: `<?xml version="1.0"?><TestCase name="tst_A">${qtFunction('a', 'pass')}${qtFunction('b', 'fail')}${qtFunction('c', 'skip')}<Duration msecs="4"/></TestCase>`, words: ['pass', 'fail', 'skip'] },
  {
    format: 'unittestpp-xml',
    text: '<?xml version="1.0"?><unittest-results tests="2" failedtests="1" failures="1" time="1"><test suite="S" name="a" time="0"/><test suite="S" name="b" time="0"><failure message="no"/></test></unittest-results>',
    words: []
  },
  {
    format: 'fpcunit-xml',
    text: '<?xml version="1.0"?><TestResults><TestListing><TestSuite Name="T"><Test Name="A" Result="OK"/><Test Name="B" Result="Failed"><Message>no</Message></Test><Test Name="C" Result="Ignored"/></TestSuite></TestListing><NumberOfRunTests>3</NumberOfRunTests><NumberOfErrors>0</NumberOfErrors><NumberOfFailures>1</NumberOfFailures></TestResults>',
    words: ['"OK"', 'Failed', 'Ignored']
  }
]

const json: readonly Sample[] = [
  {
    format: 'ctrf-json',
    text: JSON.stringify({
      results: {
        tool: { name: 'x' },
        summary: { tests: 3, passed: 1, failed: 1, skipped: 1, pending: 0, other: 0, start: 0, stop: 1 },
        tests: [
          { name: 'a', status: 'passed', duration: 1 },
          { name: 'b', status: 'failed', duration: 1 },
          { name: 'c', status: 'skipped', duration: 1 }
        ]
      }
    }),
    words: ['"passed",', '"failed",', '"skipped",']
  },
  {
    format: 'jest-json',
    text: JSON.stringify({
      numFailedTests: 1,
      numRuntimeErrorTestSuites: 0,
      numTotalTests: 3,
      success: false,
      wasInterrupted: false,
      testResults: [{ name: '/w/a.test.js', status: 'failed', message: 'no', assertionResults: ['passed', 'failed', 'pending'].map((status, index) => ({ title: `it ${index}`, ancestorTitles: [], status, failureMessages: [], invocations: 1 })) }]
    }),
    words: ['"passed"', '"failed"', '"pending"']
  },
  { format: 'mocha-json', text: JSON.stringify({ stats: { tests: 2, passes: 1, pending: 0, failures: 1 }, tests: [mochaTest, mochaFailure], pending: [], failures: [mochaFailure], passes: [mochaTest] }), words: [] },
  {
    format: 'mochawesome-json',
    text: JSON.stringify({
      stats: { tests: 2, failures: 1, testsRegistered: 2 },
      results: [{ title: '', tests: [], suites: [{ title: 's', tests: [awesomeTest, { ...awesomeTest, title: 'b', state: 'failed', pass: false, fail: true }], suites: [] }] }]
    }),
    words: ['"passed"', '"failed"']
  },
  {
    format: 'playwright-json',
    text: JSON.stringify({
      config: { rootDir: '/w' },
      errors: [],
      stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 1 },
      suites: [{ title: 'a.spec.ts', specs: ['expected', 'unexpected', 'flaky', 'skipped'].map((status, index) => ({ title: `it ${index}`, ok: status !== 'unexpected', tests: [{ status, expectedStatus: status === 'skipped' ? 'skipped' : 'passed', results: [] }] })) }]
    }),
    words: ['"expected",', '"unexpected",', '"flaky",', '"skipped",']
  },
  {
    format: 'pytest-json',
    text: JSON.stringify({
      exitcode: 1,
      root: '/w',
      summary: { total: 3, collected: 3, passed: 1, failed: 1, skipped: 1 },
      tests: [
        { nodeid: 'a.py::a', outcome: 'passed', setup: stage, call: stage, teardown: stage },
        { nodeid: 'a.py::b', outcome: 'failed', setup: stage, call: { ...stage, outcome: 'failed' }, teardown: stage },
        { nodeid: 'a.py::c', outcome: 'skipped', setup: { ...stage, outcome: 'skipped' }, teardown: stage }
      ]
    }),
    words: ['"passed"', '"failed"', '"skipped"']
  },
  {
    format: 'rspec-json',
    text: JSON.stringify({
      version: '3.13.0',
      examples: ['passed', 'failed', 'pending'].map((status, index) => ({ full_description: `it ${index}`, status, file_path: './a_spec.rb', line_number: 2 })),
      summary: { example_count: 3, failure_count: 1, pending_count: 1, errors_outside_of_examples_count: 0 }
    }),
    words: ['"passed"', '"failed"', '"pending"']
  },
  {
    format: 'cucumber-json',
    text: JSON.stringify([{ id: 'f', keyword: 'Feature', name: 'F', uri: 'f.feature', elements: [scenario('a', step('passed'), step('passed')), scenario('b', step('passed'), step('failed')), scenario('c', step('skipped'))] }]),
    words: ['passed', 'failed', 'skipped'],
    isSilent: true
  }
]

const goEvents = (...events: readonly string[]): string =>
  events
    .map((event) => event.split(' '))
    .map(([Action, Test]) => `${JSON.stringify({ Time: '2026-01-02T03:04:05Z', Action, Package: 'example.com/a', Test })}\n`)
    .join('')
const dartEvents = [
  { protocolVersion: '0.1.1', type: 'start', time: 0 },
  { suite: { id: 0, platform: 'vm', path: 'test/a_test.dart' }, type: 'suite', time: 0 },
  ...[1, 2].map((id) => ({ test: { id, name: `adds ${id}`, suiteID: 0 }, type: 'testStart', time: 1 })),
  { testID: 1, result: 'success', skipped: false, hidden: false, type: 'testDone', time: 2 },
  { testID: 2, error: 'no', stackTrace: '', isFailure: true, type: 'error', time: 2 },
  { testID: 2, result: 'failure', skipped: false, hidden: false, type: 'testDone', time: 2 },
  { success: false, type: 'done', time: 3 }
].map((event) => JSON.stringify(event))

const lines: readonly Sample[] = [
  { format: 'go-test-json', text: goEvents('run A', 'pass A', 'run B', 'fail B', 'run C', 'skip C', 'fail'), words: ['"pass"', '"fail"', '"skip"', '"run"'] },
  { format: 'go-test-json', text: goEvents('start', 'run A', 'pass A', 'fail'), words: ['"pass"', '"fail"'] },
  { format: 'dart-json', text: `${dartEvents.join('\n')}\n`, words: ['"success"', '"failure"', '"testDone"', '"error"', '"done"'] },
  // Of a test that is `ok`, what is no directive is part of its name: it passed.
  { format: 'tap', text: 'TAP version 14\n1..4\nok 1 - a\nnot ok 2 - b\n  ---\n  message: no\n  ...\nok 3 - c # SKIP later\nnot ok 4 - d # TODO\n# fail 1\n', words: ['ok 1', 'not ok 2', 'ok 3', 'not ok 4', 'TODO'] },
  { format: 'tap', text: 'TAP version 14\n# Subtest: s\n    ok 1 - a\n    not ok 2 - b\n    1..2\nnot ok 1 - s\nok 2 - c\n1..2\n', words: ['ok 1', 'not ok 2', 'not ok 1', 'ok 2'] }
]

const coverage: readonly (readonly [string, string])[] = [
  ['lcov', 'TN:\nSF:a.ts\nDA:1,1\nDA:2,0\nDA:3,0\nLF:3\nLH:1\nend_of_record\n'],
  ['cobertura-xml', '<coverage line-rate="0.33" lines-covered="1" lines-valid="3"><packages><package name="p"><classes><class filename="a.py"><lines><line number="1" hits="1"/><line number="2" hits="0"/><line number="3" hits="0"/></lines></class></classes></package></packages></coverage>'],
  ['jacoco-xml', '<report name="r"><package name="p"><counter type="LINE" missed="2" covered="1"/></package><counter type="LINE" missed="2" covered="1"/></report>'],
  [
    'istanbul-summary-json',
    JSON.stringify(Object.fromEntries(['total', '/w/a.ts'].map((file) => [file, Object.fromEntries(['lines', 'statements', 'functions', 'branches'].map((measure) => [measure, { total: 3, covered: 1, skipped: 0, pct: 33.33 }]))])))
  ]
]

/** What one file comes to; `undefined`: it can be no pass, whatever else. */
function passedIn(report: Report | ReportRefused): { readonly tests: number; readonly passed: number } | undefined {
  if (report instanceof ReportRefused) return undefined
  if (report.purpose !== 'tests') throw new Error(`read as ${report.format}`)
  const { tests, passed, failed, errors } = report.run
  return report.troubles.length > 0 || failed + errors > 0 ? undefined : { tests, passed }
}

async function read(text: string | Uint8Array): Promise<Report | ReportRefused> {
  return readTextAs(text, {}, 65_536)
}

/** Of what may have become of a text, that which passes with as many tests as it had. */
async function passing(changes: Iterable<readonly [string, string | Uint8Array]>, tests: number): Promise<readonly string[]> {
  const found: string[] = []
  for (const [what, changed] of changes) {
    const pass = passedIn(await read(changed))
    if (pass !== undefined && pass.tests >= tests) found.push(what)
  }
  return found
}

async function testsOf({ format, text }: Sample): Promise<number> {
  const report = await read(text)
  if (report instanceof ReportRefused || report.purpose !== 'tests') throw new Error(`${format} was not read`)
  expect([report.format, passedIn(report)]).toEqual([format, undefined])
  return report.run.tests
}

/** Numbers below `most`, the same ones at every run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function numbers(): (most: number) => number {
  let seed = 20_260_131
  return (most) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * most)
  }
}

/** Each occurrence of a pattern, as where it is and how long. */
function occurrences(text: string, pattern: string | RegExp): readonly (readonly [number, number])[] {
  const expression = typeof pattern === 'string' ? new RegExp(pattern.replaceAll(/[^\w ]/g, String.raw`\$&`), 'g') : pattern
  return [...text.matchAll(expression)].map(({ index, 0: whole }) => [index, whole.length])
}

/** Leaf elements and attributes of XML, members of JSON without inner ones, whole lines. */
const pieces: Readonly<Record<string, readonly RegExp[]>> = {
  xml: [/<([A-Za-z][\w-]*)(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1>)/g, /\s[\w-]+="[^"]*"/g],
  json: [/"\w+":(?:"[^"]*"|\d+|true|false|\[\]|\{\}),/g, /,"\w+":(?:"[^"]*"|\d+|true|false|\[\]|\{\})(?=\})/g, /\{[^{}]*\},/g, /,\{[^{}]*\}/g],
  lines: [/^.*\n/gm]
}

const all = Object.entries({ xml, json, lines }).flatMap(([syntax, samples]) => samples.map((sample) => [sample.format, syntax, sample] as const))

describe.each(all)('a red report: %s (%s)', (_format, syntax, sample) => {
  const { text, words } = sample

  it('cut anywhere is no pass', async () => {
    const tests = await testsOf(sample)
    const bytes = Buffer.from(text)
    // Without its last byte a file may be whole: what is missing is a line end.
    const ends = Array.from({ length: bytes.length - 1 }, (_, end) => end).filter((end) => end % 3 === 0 || end > bytes.length - 100)
    expect(await passing(ends.map((end) => [`cut after ${end} bytes`, bytes.subarray(0, end)]), tests)).toEqual([])
  })

  it('gets no better by a word that nobody knows', async () => {
    await testsOf(sample)
    const before = await read(text)
    const passed = before instanceof ReportRefused || before.purpose !== 'tests' ? 0 : before.run.passed
    for (const word of words) {
      const found = occurrences(text, word)
      expect([word, found.length]).not.toEqual([word, 0])
      for (const unknown of [word.replace(/[A-Za-z](?=[^A-Za-z]*$)/, 'zz'), word.toUpperCase(), word.toLowerCase()].filter((one) => one !== word)) {
        for (const [at, length] of found) {
          const after = await read(text.slice(0, at) + unknown + text.slice(at + length))
          const what = `${word} at ${at} as ${unknown}`
          expect([what, passedIn(after)]).toEqual([what, undefined])
          if (!(after instanceof ReportRefused) && after.purpose === 'tests') expect([what, Math.max(after.run.passed, passed)]).toEqual([what, passed])
        }
      }
    }
  })

  it('from which something was taken is no pass', async () => {
    const tests = await testsOf(sample)
    if (sample.isSilent === true) return
    const removable = (pieces[syntax] ?? []).flatMap((pattern) => occurrences(text, pattern))
    expect(removable.length).toBeGreaterThan(2)
    expect(await passing(removable.map(([at, length]) => [text.slice(at, at + length), text.slice(0, at) + text.slice(at + length)]), tests)).toEqual([])
  })

  it('with broken bytes is no pass', async () => {
    const tests = await testsOf(sample)
    const next = numbers()
    const broken = Array.from({ length: 100 }, (): readonly [string, Buffer] => {
      const bytes = Buffer.from(text)
      for (let times = next(3); times >= 0; times--) bytes[next(bytes.length)] = next(256)
      return [bytes.toString('latin1'), bytes]
    })
    expect(await passing(broken, tests)).toEqual([])
  })
})

it.each(coverage)('a report of coverage never gets better by what is cut off or taken away: %s', async (format, text) => {
  const ratioOf = async (changed: string): Promise<number> => {
    const report = await read(changed)
    if (report instanceof ReportRefused || report.purpose !== 'coverage' || report.troubles.length > 0) return 0
    const { covered, total } = report.coverage.lines ?? { covered: 0, total: 1 }
    // Of fewer lines more may be covered: that is another report.
    return total < 3 ? 0 : covered / total
  }
  expect(await read(text)).toMatchObject({ format, troubles: [], coverage: { lines: { covered: 1, total: 3 } } })
  for (let end = 0; end < text.length - 1; end++) expect([end, await ratioOf(text.slice(0, end))]).toEqual([end, 0])
  for (const [at, length] of Object.values(pieces).flat().flatMap((pattern) => occurrences(text, pattern))) {
    const what = text.slice(at, at + length)
    expect([what, Math.max(1 / 3, await ratioOf(text.slice(0, at) + text.slice(at + length)))]).toEqual([what, 1 / 3])
  }
})
