import { describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { sourcePlaces } from '../../src/evidence/source-places.ts'
import { ReportRefused, type Ratio, type Report, type ReportedPlace, type TestCase } from '../../src/formats/model.ts'
import { readFileAs } from './files.ts'

// What real tools wrote about tiny projects (scripts/refresh-fixtures.mjs). The truth is that of the projects, counted by
// hand; where a tool writes something else, the row stands under what it is about, or has a comment.

const folder = new URL('fixtures/', import.meta.url).pathname
const folders = readdirSync(folder)

/** The path of `<tool>/<file>`, whatever version of the tool wrote it. */
function pathOf(file: string): string {
  const slash = file.indexOf('/')
  const found = folders.filter((name) => name.startsWith(file.slice(0, slash)) && /^-\d/.test(name.slice(slash)))
  expect(found).toHaveLength(1)
  return `${folder}${found[0]}${file.slice(slash)}`
}

const places = sourcePlaces([
  ...['src/calculator.js', 'test/calculator.test.js', 'test/text.test.js', 'test/broken.test.js', 'test/hook.test.js', 'test/known.test.js'],
  ...['test/calculator.spec.js', 'test/a.spec.js', 'test/calculator.js', 'test/broken.js', 'test/stopped.js', 'test/todo.test.js', 'test/late.test.js'],
  ...['features/calculator.feature', 'features/steps/calculator.js', 'spec/calculator_spec.rb', 'spec/hook_spec.rb', 'spec/known_spec.rb'],
  ...['test/test_calculator.py', 'test/test_teardown.py', 'test/test_broken.py', 'test/test_known.py', 'test_calculator.py', 'test/calculator_test.rb'],
  ...['calculator/calculator_test.go', 'late/late_test.go', 'tests/CalculatorTest.php', 'tests/OddTest.php', 'src/calculator_test.cpp', 'src/calculator.c'],
  ...['src/widget/CalculatorTest.java', 'CalculatorTest.cs', 'widget.pas', 'test/calculator.bats', 'test/setup.bats', 't/calculator.t'],
  ...['src/faulty.js', 'src/clean.js', 'src/broken.js', 'src/suppressed.js', 'src/faulty.css', 'src/broken.css', 'src/clean.css', 'src/faulty.html'],
  ...['src/faulty.py', 'src/clean.py', 'src/broken.py', 'src/other.py', 'src/faulty.yaml', 'src/broken.yaml', 'src/faulty.c', 'src/broken.c'],
  ...['src/faulty.sh', 'src/broken.sh', 'src/faulty.rb', 'src/faulty.php', 'src/Faulty.java', 'src/lib.rs', 'faulty.go', 'broken.go', 'docs/faulty.md', 'api.yaml']
])

async function read(file: string): Promise<Report> {
  const report = await readFileAs(pathOf(file))
  if (report instanceof ReportRefused) throw new Error(`${file} was refused: it ${report.message}`)
  return report
}

function at({ path, line }: ReportedPlace): string {
  const place = places.of({ path, line })
  return place === undefined ? '' : [place.path, place.line].filter((part) => part !== undefined).join(':')
}

function placeOf({ place, trace, suite }: TestCase): string {
  const traced = trace === undefined ? undefined : places.inTrace(trace)
  if (traced !== undefined) return at(traced)
  return [...(place === undefined ? [] : [place]), ...suite.map((path) => ({ path }))].map(at).find((one) => one !== '') ?? ''
}

type TestRow = readonly [file: string, format: string, counts: string, red?: readonly string[], trouble?: 'trouble']

/** Rows of `[file, format, counts, red tests as 'name @ place', trouble]`. */
const testRows: readonly TestRow[] = [
  ['jest/mixed.json', 'jest-json', '4 passed, 1 failed, 2 skipped', ['rounds half up @ test/calculator.test.js:9']],
  ['jest/green.json', 'jest-json', '2 passed'],
  ['jest/flaky.json', 'jest-json', '2 passed, 1 flaky'],
  ['jest/filtered.json', 'jest-json', '1 passed, 8 skipped'],
  ['jest/hook.json', 'jest-json', '2 failed', ['first @ test/hook.test.js:3', 'second @ test/hook.test.js:3']],
  ['jest/known.json', 'jest-json', '2 passed, 1 failed', ['is mended @ test/known.test.js:3']],
  ['jest/none.json', 'jest-json', 'nothing'],
  ['jest/unloadable.json', 'jest-json', '2 passed, 1 error', ['/home/runner/work/widget/widget/test/broken.test.js @ test/broken.test.js']],
  // A test that is still to be written is a passed one for jest-junit, and `other` for the CTRF reporter of Jest.
  ['jest-junit/mixed.xml', 'junit-xml', '5 passed, 1 failed, 1 skipped', ['calculator rounds half up @ test/calculator.test.js:9']],
  ['jest-junit/green.xml', 'junit-xml', '2 passed'],
  ['jest-junit/flaky.xml', 'junit-xml', '2 passed'],
  ['jest-junit/hook.xml', 'junit-xml', '2 failed', ['hook first @ test/hook.test.js:3', 'hook second @ test/hook.test.js:3']],
  ['jest-junit/known.xml', 'junit-xml', '2 passed, 1 failed', [' is mended @ test/known.test.js:3']],
  ['jest-junit/none.xml', 'junit-xml', 'nothing'],
  ['jest-junit/unloadable-reported.xml', 'junit-xml', '2 passed, 1 failed, 1 error', ['test/broken.test.js @ test/broken.test.js:1', 'test/broken.test.js @ test/broken.test.js']],
  ['jest-ctrf-json-reporter/mixed.json', 'ctrf-json', '4 passed, 1 failed, 1 error, 1 skipped', ['calculator rounds half up @ test/calculator.test.js:9', 'calculator prints a receipt @ test/calculator.test.js']],
  ['jest-ctrf-json-reporter/green.json', 'ctrf-json', '2 passed'],
  ['jest-ctrf-json-reporter/flaky.json', 'ctrf-json', '2 passed, 1 flaky'],

  ['vitest/mixed.json', 'jest-json', '4 passed, 1 failed, 2 skipped', ['rounds half up @ test/calculator.test.js:10']],
  ['vitest/green.json', 'jest-json', '2 passed'],
  ['vitest/flaky.json', 'jest-json', '2 passed, 1 flaky'],
  ['vitest/hook.json', 'jest-json', '1 error, 2 skipped', ['/home/runner/work/widget/widget/test/hook.test.js @ test/hook.test.js']],
  ['vitest/known.json', 'jest-json', '2 passed, 1 failed', ['is mended @ test/known.test.js']],
  ['vitest/none.json', 'jest-json', 'nothing'],
  ['vitest/unloadable.json', 'jest-json', '2 passed, 1 error', ['/home/runner/work/widget/widget/test/broken.test.js @ test/broken.test.js']],
  ['vitest/mixed.xml', 'junit-xml', '4 passed, 1 failed, 2 skipped', ['calculator > rounds half up @ test/calculator.test.js:10']],
  ['vitest/green.xml', 'junit-xml', '2 passed'],
  ['vitest/flaky.xml', 'junit-xml', '2 passed'],
  ['vitest/hook.xml', 'junit-xml', '1 failed, 2 skipped', ['hook @ test/hook.test.js:5']],
  ['vitest/known.xml', 'junit-xml', '2 passed, 1 failed', ['is mended @ test/known.test.js']],
  ['vitest/none.xml', 'junit-xml', 'nothing'],
  ['vitest/unloadable.xml', 'junit-xml', '2 passed, 1 failed', ['test/broken.test.js @ test/broken.test.js:2']],
  // TAP writes a test that is still to be written as `ok … # TODO`, which is no failure and no skip.
  ['vitest/mixed.tap', 'tap', '5 passed, 1 failed, 1 skipped', ['rounds half up # time=0.001ms @ test/calculator.test.js:10']],
  ['vitest/mixed-flat.tap', 'tap', '5 passed, 1 failed, 1 skipped', ['test/calculator.test.js > calculator > rounds half up # time=0.001ms @ test/calculator.test.js:10']],
  ['vitest/green.tap', 'tap', '2 passed'],
  ['vitest/unloadable.tap', 'tap', '2 passed, 1 failed', ['test/broken.test.js @ test/broken.test.js:2']],

  ['mocha/mixed.json', 'mocha-json', '4 passed, 1 failed, 2 skipped', ['rounds half up @ test/calculator.test.js:9']],
  ['mocha/green.json', 'mocha-json', '2 passed'],
  ['mocha/flaky.json', 'mocha-json', '2 passed, 1 flaky'],
  ['mocha/hook.json', 'mocha-json', '2 passed, 1 failed', ['"before all" hook for "first" @ test/hook.test.js:3']],
  ['mocha/late.json', 'mocha-json', '2 passed, 1 failed', ['"after all" hook in "{root}" @ test/late.test.js:2']],
  ['mocha/none.json', 'mocha-json', 'nothing'],
  ['mocha/mixed.xml', 'junit-xml', '4 passed, 1 failed, 2 skipped', ['rounds half up @ test/calculator.test.js:9']],
  ['mocha/green.xml', 'junit-xml', '2 passed'],
  ['mocha/flaky.xml', 'junit-xml', '2 passed'],
  ['mocha/hook.xml', 'junit-xml', '2 passed, 1 failed', ['"before all" hook for "first" @ test/hook.test.js:3']],
  ['mocha/late.xml', 'junit-xml', '2 passed, 1 failed', ['"after all" hook in "{root}" @ test/late.test.js:2']],
  ['mocha/none.xml', 'junit-xml', 'nothing'],
  ['mocha/mixed.tap', 'tap', '4 passed, 1 failed, 2 skipped', ['calculator rounds half up @ ']],
  ['mocha/green.tap', 'tap', '2 passed'],
  ['mocha/flaky.tap', 'tap', '2 passed'],
  ['mocha/hook.tap', 'tap', '2 passed, 1 failed', ['hook "before all" hook for "first" @ ']],
  ['mocha/late.tap', 'tap', '2 passed, 1 failed', ['"after all" hook in "{root}" @ ']],
  ['mocha/none.tap', 'tap', 'nothing'],
  ['mocha-junit-reporter/mixed.xml', 'junit-xml', '4 passed, 1 failed, 2 skipped', ['calculator rounds half up @ test/calculator.test.js:9']],
  ['mocha-junit-reporter/green.xml', 'junit-xml', '2 passed'],
  ['mocha-junit-reporter/flaky.xml', 'junit-xml', '2 passed'],
  // It counts the two tests behind a failed hook, and lists the hook instead.
  ['mocha-junit-reporter/hook.xml', 'junit-xml', '2 passed, 1 failed', ['hook "before all" hook for "first" @ test/hook.test.js:3'], 'trouble'],
  ['mocha-junit-reporter/late.xml', 'junit-xml', '2 passed, 1 failed', ['"after all" hook in "{root}" @ test/late.test.js:2']],
  ['mocha-junit-reporter/none.xml', 'junit-xml', 'nothing'],
  ['mochawesome/mixed.json', 'mochawesome-json', '4 passed, 1 failed, 2 skipped', ['rounds half up @ test/calculator.test.js:9']],
  ['mochawesome/green.json', 'mochawesome-json', '2 passed'],
  ['mochawesome/flaky.json', 'mochawesome-json', '2 passed'],
  ['mochawesome/hook.json', 'mochawesome-json', '2 passed, 1 failed, 2 skipped', ['"before all" hook for "first" @ test/hook.test.js:3']],
  ['mochawesome/late.json', 'mochawesome-json', '2 passed, 1 failed', ['"after all" hook in "{root}" @ test/late.test.js:2']],
  ['mochawesome/none.json', 'mochawesome-json', 'nothing'],

  ['node/mixed.xml', 'junit-xml', '4 passed, 1 failed, 2 skipped', ['rounds half up @ test/calculator.test.js:9']],
  ['node/green.xml', 'junit-xml', '2 passed'],
  ['node/hook.xml', 'junit-xml', '2 failed', ['first @ ', 'second @ ']],
  ['node/none.xml', 'junit-xml', 'nothing'],
  // Node writes a failure of what is marked as to be done as both: skipped and failed.
  ['node/todo.xml', 'junit-xml', '1 passed, 1 failed', ['is to be mended @ test/todo.test.js:2']],
  ['node/unloadable.xml', 'junit-xml', '2 passed, 1 failed', ['/home/runner/work/widget/widget/test/broken.test.js @ ']],
  ['node/mixed.tap', 'tap', '5 passed, 1 failed, 1 skipped', ['rounds half up @ test/calculator.test.js:9']],
  ['node/green.tap', 'tap', '2 passed'],
  ['node/hook.tap', 'tap', '2 failed', ['first @ test/hook.test.js:5', 'second @ test/hook.test.js:6']],
  ['node/none.tap', 'tap', 'nothing'],
  ['node/todo.tap', 'tap', '1 passed, 1 skipped'],
  ['node/unloadable.tap', 'tap', '2 passed, 1 failed', ['/home/runner/work/widget/widget/test/broken.test.js @ test/broken.test.js:1']],

  ['ava/mixed.tap', 'tap', '4 passed, 1 failed, 2 skipped', ['rounds half up @ ']],
  ['ava/green.tap', 'tap', '2 passed'],
  ['ava/known.tap', 'tap', '2 passed'],
  // One broken file, written as two tests of which AVA's plan has none.
  ['ava/unloadable.tap', 'tap', '2 passed, 2 failed', ['Error [ERR_MODULE_NOT_FOUND]: Cannot find module \'/home/runner/work/widget/widget/src/missing.js\' imported from /home/runner/work/widget/widget/test/broken.js @ ', 'test/broken.js exited with a non-zero exit code: 1 @ '], 'trouble'],
  ['tape/mixed.tap', 'tap', '4 passed, 1 failed, 1 skipped', ['rounds @ test/calculator.js:8']],
  ['tape/green.tap', 'tap', '1 passed'],
  ['tape/stopped.tap', 'tap', '1 passed, 1 failed', ['test exited without ending: is cut @ test/stopped.js:3']],
  ['tap/mixed.tap', 'tap', '5 passed, 1 failed, 1 skipped', ['should be equal @ test/calculator.test.js:8']],
  ['tap/green.tap', 'tap', '1 passed'],
  ['tap/bailed.tap', 'tap', '1 passed', [], 'trouble'],

  ['playwright-test/mixed.json', 'playwright-json', '4 passed, 1 failed, 2 skipped, 1 flaky', ['rounds half up @ test/calculator.spec.js:9']],
  ['playwright-test/green.json', 'playwright-json', '2 passed'],
  ['playwright-test/late.json', 'playwright-json', '2 passed', [], 'trouble'],
  ['playwright-test/none.json', 'playwright-json', 'nothing'],
  ['playwright-test/setup.json', 'playwright-json', 'nothing', [], 'trouble'],
  ['playwright-test/stopped.json', 'playwright-json', '1 failed, 1 skipped', ['fails @ test/a.spec.js:3'], 'trouble'],
  ['playwright-test/unloadable.json', 'playwright-json', 'nothing', [], 'trouble'],
  ['playwright-test/mixed.xml', 'junit-xml', '4 passed, 1 failed, 2 skipped', ['calculator › rounds half up @ test/calculator.spec.js:9']],
  ['playwright-test/green.xml', 'junit-xml', '2 passed'],
  ['playwright-test/none.xml', 'junit-xml', 'nothing'],
  ['playwright-test/setup.xml', 'junit-xml', 'nothing'],
  ['playwright-test/stopped.xml', 'junit-xml', '1 failed, 1 skipped', ['fails @ test/a.spec.js:3']],
  ['playwright-test/unloadable.xml', 'junit-xml', 'nothing'],
  ['playwright-ctrf-json-reporter/mixed.json', 'ctrf-json', '4 passed, 1 failed, 2 skipped, 1 flaky', ['rounds half up @ test/calculator.spec.js:9']],
  // Its summary counts a failure that was expected, and its list does not.
  ['playwright-ctrf-json-reporter/green.json', 'ctrf-json', '2 passed', [], 'trouble'],

  ['cucumber-cucumber/mixed.json', 'cucumber-json', '2 passed, 4 failed, 1 skipped', ['rounds half up @ features/steps/calculator.js:13', 'is undefined @ features/calculator.feature:26', 'is pending @ features/calculator.feature:30', 'has no database @ features/steps/calculator.js:14']],
  ['cucumber-cucumber/green.json', 'cucumber-json', '2 passed'],
  ['cucumber-cucumber/ambiguous.json', 'cucumber-json', '1 passed, 1 failed', ['is ambiguous @ features/calculator.feature:10']],
  ['cucumber-cucumber/flaky.json', 'cucumber-json', '2 passed'],
  ['cucumber-cucumber/mixed.xml', 'junit-xml', '2 passed, 4 failed, 1 skipped', ['rounds half up @ features/steps/calculator.js:13', 'is undefined @ ', 'is pending @ ', 'has no database @ features/steps/calculator.js:14']],
  ['cucumber-cucumber/green.xml', 'junit-xml', '2 passed'],
  ['cucumber-cucumber/ambiguous.xml', 'junit-xml', '1 passed, 1 failed', ['is ambiguous @ features/steps/calculator.js:10']],
  ['cucumber-cucumber/flaky.xml', 'junit-xml', '2 passed'],
  ['cucumber-cucumber/none.xml', 'junit-xml', 'nothing'],
  ['jasmine-reporters/mixed.xml', 'junit-xml', '4 passed, 1 failed, 2 skipped', ['rounds half up @ test/calculator.test.js:9']],
  ['jasmine-reporters/green.xml', 'junit-xml', '2 passed'],
  ['jasmine-reporters/mixed-nunit.xml', 'nunit2-xml', '4 passed, 1 failed, 2 skipped', ['rounds half up @ test/calculator.test.js:9']],
  ['jasmine-reporters/green-nunit.xml', 'nunit2-xml', '2 passed'],

  ['pytest/mixed.xml', 'junit-xml', '4 passed, 1 failed, 1 error, 1 skipped', ['test_rounds_half_up @ test/test_calculator.py:16', 'test_saves @ test/test_calculator.py:7']],
  ['pytest/green.xml', 'junit-xml', '2 passed'],
  ['pytest/expected.xml', 'junit-xml', '2 passed, 1 failed, 1 skipped', ['test_mended_strictly @ test/test_known.py']],
  ['pytest/none.xml', 'junit-xml', 'nothing'],
  ['pytest/stopped-xunit1.xml', 'junit-xml', '4 passed, 1 failed', ['test_rounds_half_up @ test/test_calculator.py:16']],
  // A test that fails and whose teardown fails is written twice.
  ['pytest/teardown.xml', 'junit-xml', '1 failed, 2 errors', ['test_passes @ test/test_teardown.py:7', 'test_fails @ test/test_teardown.py:15', 'test_fails @ test/test_teardown.py:7']],
  ['pytest/unloadable.xml', 'junit-xml', '1 error', ['test.test_broken @ test/test_broken.py:1']],
  ['xmlrunner/mixed.xml', 'junit-xml', '2 passed, 2 failed, 1 error, 2 skipped', ['test_rounds_half_up @ test_calculator.py:12', 'test_subtests (number=2) @ test_calculator.py:28', 'test_saves @ test_calculator.py:19']],

  ['go/mixed.json', 'go-test-json', '6 passed, 2 failed, 1 skipped', ['TestRoundsHalfUp/positive @ calculator/calculator_test.go:11', 'TestRoundsHalfUp @ ']],
  ['go/green.json', 'go-test-json', '2 passed'],
  ['go/main.json', 'go-test-json', '3 passed', [], 'trouble'],
  ['go/none.json', 'go-test-json', 'nothing'],
  ['go/panic.json', 'go-test-json', '3 passed, 1 failed', ['TestPanics @ late/late_test.go:7']],
  ['go/unbuildable.json', 'go-test-json', '2 passed', [], 'trouble'],
  ['gotestsum/mixed.xml', 'junit-xml', '6 passed, 2 failed, 1 skipped', ['TestRoundsHalfUp/positive @ calculator/calculator_test.go:11', 'TestRoundsHalfUp @ ']],
  ['gotestsum/green.xml', 'junit-xml', '2 passed'],
  ['gotestsum/main.xml', 'junit-xml', '3 passed, 1 failed', ['TestMain @ ']],
  ['gotestsum/none.xml', 'junit-xml', 'nothing'],
  ['gotestsum/panic.xml', 'junit-xml', '3 passed, 1 failed', ['TestPanics @ late/late_test.go:7']],
  ['gotestsum/unbuildable.xml', 'junit-xml', '2 passed', [], 'trouble'],

  ['rspec/mixed.json', 'rspec-json', '4 passed, 1 failed, 2 skipped', ['calculator rounds half up @ spec/calculator_spec.rb:6']],
  ['rspec/green.json', 'rspec-json', '2 passed'],
  ['rspec/after.json', 'rspec-json', '2 passed', [], 'trouble'],
  ['rspec/hook.json', 'rspec-json', '2 failed', ['calculator first @ spec/hook_spec.rb:2', 'calculator second @ spec/hook_spec.rb:2'], 'trouble'],
  ['rspec/known.json', 'rspec-json', '1 failed, 1 skipped', ['calculator is mended @ spec/known_spec.rb:6']],
  ['rspec/none.json', 'rspec-json', 'nothing'],
  ['rspec/unloadable.json', 'rspec-json', 'nothing', [], 'trouble'],
  ['rspec-junit-formatter/mixed.xml', 'junit-xml', '4 passed, 1 failed, 2 skipped', ['calculator rounds half up @ spec/calculator_spec.rb:6']],
  ['rspec-junit-formatter/green.xml', 'junit-xml', '2 passed'],
  ['rspec-junit-formatter/hook.xml', 'junit-xml', '2 failed', ['calculator first @ spec/hook_spec.rb:2', 'calculator second @ spec/hook_spec.rb:2']],
  ['rspec-junit-formatter/known.xml', 'junit-xml', '1 failed, 1 skipped', ['calculator is mended @ spec/known_spec.rb:6']],
  ['rspec-junit-formatter/none.xml', 'junit-xml', 'nothing'],
  ['rspec-junit-formatter/unloadable.xml', 'junit-xml', 'nothing'],
  ['minitest-reporters/mixed.xml', 'junit-xml', '4 passed, 1 failed, 1 error, 1 skipped', ['test_5_rounds_half_up @ test/calculator_test.rb:11', 'test_7_saves @ test/calculator_test.rb:13']],

  ['phpunit/mixed.xml', 'junit-xml', '4 passed, 1 failed, 1 error, 2 skipped', ['testRoundsHalfUp @ tests/CalculatorTest.php:9', 'testSaves @ tests/CalculatorTest.php:12']],
  ['phpunit/green.xml', 'junit-xml', '1 passed'],
  ['phpunit/odd.xml', 'junit-xml', '1 passed, 1 failed, 2 errors', ['testIsRisky @ tests/OddTest.php:5', 'testWarns @ tests/OddTest.php:6', 'Error @ tests/OddTest.php']],
  ['bats/mixed.tap', 'tap', '4 passed, 2 failed, 1 skipped', ['rounds half up @ ', 'saves @ ']],
  ['bats/green.tap', 'tap', '1 passed'],
  ['bats/setup.tap', 'tap', '1 passed, 1 failed', ['setup_file failed @ '], 'trouble'],
  ['bats/mixed.xml', 'junit-xml', '4 passed, 2 failed, 1 skipped', ['rounds half up @ test/calculator.bats:6', 'saves @ test/calculator.bats:9']],
  ['bats/green.xml', 'junit-xml', '1 passed'],
  ['bats/setup.xml', 'junit-xml', '1 passed, 1 failed', ['(no name, 1) @ test/setup.bats:1']],
  ['perl-test-more/calculator.tap', 'tap', '5 passed, 1 failed, 2 skipped', ['rounds half up @ ']],
  ['perl-test-more/died.tap', 'tap', '1 passed', [], 'trouble'],
  ['perl-test-more/bailed.tap', 'tap', '1 passed', [], 'trouble'],
  ['perl-test-more/none.tap', 'tap', 'nothing'],
  // The ignored test is in the total of the suite only.
  // The place stands in what the test printed only.
  ['cargo/mixed-libtest.xml', 'junit-xml', '4 passed, 1 failed, 1 skipped', ['rounds_half_up @ ']],
  ['cargo/green-libtest.xml', 'junit-xml', '1 passed'],
  ['ctest/mixed.xml', 'ctest-xml', '4 passed, 1 failed, 1 error, 2 skipped', ['rounds_half_up @ src/calculator.c:7', 'is_not_built @ ']],
  ['ctest/green.xml', 'ctest-xml', '4 passed'],
  ['ctest/none.xml', 'ctest-xml', 'nothing'],
  // As does this one.
  ['ctest/mixed.junit.xml', 'junit-xml', '4 passed, 1 failed, 1 error, 2 skipped', ['rounds_half_up @ ', 'is_not_built @ ']],
  ['ctest/green.junit.xml', 'junit-xml', '4 passed'],
  ['ctest/none.junit.xml', 'junit-xml', 'nothing'],

  ['boost-test/mixed.xml', 'boost-xml', '4 passed, 1 failed, 1 error, 1 skipped', ['rounds_half_up @ src/calculator_test.cpp:10', 'saves @ src/calculator_test.cpp:12']],
  ['boost-test/green.xml', 'boost-xml', '1 passed, 6 skipped'],
  // File and line stand in lines of their own.
  ['boost-test/mixed.junit.xml', 'junit-xml', '4 passed, 1 failed, 1 error, 1 skipped', ['rounds_half_up @ ', 'saves @ ']],
  ['googletest/mixed.xml', 'junit-xml', '4 passed, 1 failed, 2 skipped', ['RoundsHalfUp @ src/calculator_test.cpp:8']],
  ['googletest/green.xml', 'junit-xml', '1 passed'],
  ['googletest/none.xml', 'junit-xml', 'nothing'],
  ['cppunit/mixed.xml', 'cppunit-xml', '4 passed, 1 failed, 1 error', ['Calculator::rounds_half_up @ src/calculator_test.cpp:19', 'Calculator::saves @ ']],
  ['cunit/mixed.xml', 'cunit-xml', '2 passed, 1 failed, 1 error', ['rounds half up @ src/calculator_test.cpp:5', 'The suite itself @ ']],
  ['cunit/green.xml', 'cunit-xml', '2 passed'],
  ['unittestpp/mixed.xml', 'unittestpp-xml', '4 passed, 2 failed', ['rounds_half_up @ src/calculator_test.cpp:11', 'saves @ src/calculator_test.cpp:12']],
  ['catch2/mixed.junit.xml', 'junit-xml', '5 passed, 1 failed, 1 error', ['rounds half up @ src/calculator_test.cpp:9', 'saves @ src/calculator_test.cpp:12']],
  ['check/mixed.xml', 'check-xml', '2 passed, 1 failed, 1 error', ['rounds_half_up @ src/calculator_test.cpp:4', 'saves @ src/calculator_test.cpp:5']],
  ['check/green.xml', 'check-xml', '2 passed'],
  ['check/mixed.tap', 'tap', '2 passed, 2 failed', ['src/calculator_test.cpp:core:rounds_half_up: Assertion \'(int)2.5 == 3\' failed: (int)2.5 == 2, 3 == 3 @ ', 'src/calculator_test.cpp:core:saves: Received signal 11 (Segmentation fault) @ ']],
  // GTester writes a skipped test as a success with the exit status 1.
  ['gtester/green.xml', 'gtester-xml', '1 passed, 1 failed', ['/calculator/is-fast @ ']],
  ['gtester/mixed.xml', 'gtester-xml', '1 passed, 2 failed, 3 skipped', ['/calculator/is-fast @ ', '/calculator/rounds-half-up @ ']],
  ['gtester/mixed.tap', 'tap', '1 passed, 1 skipped', [], 'trouble'],
  ['qtestlib/mixed.xml', 'qtestlib-xml', '5 passed, 1 failed, 1 skipped', ['rounds_half_up @ src/calculator_test.cpp:7']],
  ['qtestlib/green.xml', 'qtestlib-xml', '4 passed'],
  // Qt writes neither the skip nor the expected failure as something that JUnit XML has, and counts both as errors.
  ['qtestlib/mixed.junit.xml', 'junit-xml', '4 passed, 1 failed, 1 error', ['rounds_half_up @ ', 'is_known @ '], 'trouble'],
  ['qtestlib/mixed.tap', 'tap', '4 passed, 1 failed, 2 skipped', ['rounds_half_up() @ src/calculator_test.cpp:7']],

  ['ant-junit/mixed.xml', 'junit-xml', '4 passed, 1 failed, 1 error, 1 skipped', ['saves @ src/widget/CalculatorTest.java:10', 'roundsHalfUp @ src/widget/CalculatorTest.java:8']],
  ['ant-junit/mixed-all.xml', 'junit-xml', '4 passed, 1 failed, 1 error, 1 skipped', ['saves @ src/widget/CalculatorTest.java:10', 'roundsHalfUp @ src/widget/CalculatorTest.java:8']],
  ['ant-junit/unloadable-all.xml', 'junit-xml', '4 passed, 1 failed, 2 errors, 1 skipped', ['saves @ src/widget/CalculatorTest.java:10', 'roundsHalfUp @ src/widget/CalculatorTest.java:8', '<error> outside of any test @ '], 'trouble'],
  ['testng/mixed.xml', 'testng-xml', '4 passed, 2 failed, 1 skipped', ['roundsHalfUp @ src/widget/CalculatorTest.java:9', 'saves @ src/widget/CalculatorTest.java:12']],
  ['testng/config.xml', 'testng-xml', '1 error, 7 skipped', ['setUp(public void widget.CalculatorTest.adds()) @ src/widget/CalculatorTest.java:13']],
  // TestNG's JUnit XML has an error for every test that was skipped.
  ['testng/mixed.junit.xml', 'junit-xml', '4 passed, 1 failed, 2 errors', ['isFast @ src/widget/CalculatorTest.java:10', 'saves @ src/widget/CalculatorTest.java:12', 'roundsHalfUp @ src/widget/CalculatorTest.java:9']],
  ['testng/config.junit.xml', 'junit-xml', '7 errors', ['isFast', 'divides', 'roundsHalfUp', 'multiplies', 'adds', 'subtracts', 'saves'].map((name) => `${name} @ src/widget/CalculatorTest.java:13`)],
  ['nunit-console/mixed.xml', 'nunit2-xml', '4 passed, 1 failed, 2 errors, 2 skipped', ['CalculatorTest.IsNotRunnable @ ', 'CalculatorTest.RoundsHalfUp @ ', 'CalculatorTest.Saves @ ']],
  ['fpcunit/mixed.xml', 'fpcunit-xml', '2 passed, 1 failed, 1 error, 1 skipped', ['RoundsHalfUp @ ', 'Saves @ ']]
]

/** The job that wrote these failed, and they show nothing of it: only the check run of the job can tell. */
const silent: readonly (readonly [file: string, format: string, counts: string, lost: string])[] = [
  ['jest-junit/unloadable.xml', 'junit-xml', '2 passed', 'a file that could not be loaded, without `reportTestSuiteErrors`'],
  ['jest-ctrf-json-reporter/unloadable.json', 'ctrf-json', '2 passed', 'a file that could not be loaded'],
  ['vitest/unhandled.json', 'jest-json', '3 passed', 'an error that no test waited for'],
  ['vitest/unhandled.xml', 'junit-xml', '3 passed', 'an error that no test waited for'],
  ['vitest/late.json', 'jest-json', '2 passed', 'a failed global teardown'],
  ['vitest/late.xml', 'junit-xml', '2 passed', 'a failed global teardown'],
  ['playwright-test/late.xml', 'junit-xml', '2 passed', 'a failed global teardown'],
  ['jasmine-reporters/hook.xml', 'junit-xml', '1 passed', 'a failed afterAll'],
  ['jasmine-reporters/hook-nunit.xml', 'nunit2-xml', '1 passed', 'a failed afterAll'],
  ['rspec-junit-formatter/after.xml', 'junit-xml', '2 passed', 'a failed after(:suite)']
]

type FindingRow = readonly [file: string, format: string, findings: readonly string[], trouble?: 'trouble']

/** Rows of `[file, format, '<grade> <rule> <place>', trouble]`; `~` is before what was suppressed. */
const findingRows: readonly FindingRow[] = [
  ['eslint/mixed.json', 'eslint-json', ['error no-undef src/faulty.js:2', 'warning eqeqeq src/faulty.js:3', '~error no-undef src/suppressed.js:1']],
  ['eslint/green.json', 'eslint-json', []],
  ['eslint/unparsable.json', 'eslint-json', ['error - src/broken.js:2'], 'trouble'],
  ['microsoft-eslint-formatter-sarif/mixed.sarif', 'sarif', ['error no-undef src/faulty.js:2', 'warning eqeqeq src/faulty.js:3', '~error no-undef src/suppressed.js:1']],
  ['microsoft-eslint-formatter-sarif/green.sarif', 'sarif', []],
  ['microsoft-eslint-formatter-sarif/unparsable.sarif', 'sarif', [], 'trouble'],
  ['eslint-formatter-checkstyle/mixed.xml', 'checkstyle-xml', ['error eslint.rules.no-undef src/faulty.js:2', 'warning eslint.rules.eqeqeq src/faulty.js:3']],
  ['eslint-formatter-checkstyle/green.xml', 'checkstyle-xml', []],
  ['eslint-formatter-checkstyle/unparsable.xml', 'checkstyle-xml', ['error - src/broken.js:2']],
  ['stylelint/mixed.json', 'stylelint-json', ['warning block-no-empty src/faulty.css:4', 'error color-no-invalid-hex src/faulty.css:2']],
  ['stylelint/green.json', 'stylelint-json', []],
  ['stylelint/unknown.json', 'stylelint-json', ['error no-such-rule src/clean.css:1']],
  ['stylelint/unparsable.json', 'stylelint-json', ['error CssSyntaxError src/broken.css:1'], 'trouble'],
  ['markdownlint-cli/mixed.json', 'markdownlint-json', ['error MD001 docs/faulty.md:3', 'error MD012 docs/faulty.md:7']],
  ['markdownlint-cli2-formatter-json/mixed.json', 'markdownlint-json', ['error MD001 docs/faulty.md:3', 'error MD012 docs/faulty.md:7']],
  ['markdownlint-cli2-formatter-sarif/mixed.sarif', 'sarif', ['warning MD001 docs/faulty.md:3', 'warning MD012 docs/faulty.md:7']],
  ['markdownlint-cli2-formatter-sarif/green.sarif', 'sarif', []],
  ['markdownlint-cli2-formatter-codequality/mixed.json', 'codeclimate-json', ['warning MD001/heading-increment docs/faulty.md:3', 'warning MD012/no-multiple-blanks docs/faulty.md:7']],
  ['pyright/mixed.json', 'pyright-json', ['error reportReturnType src/faulty.py:2', 'warning reportUnusedVariable src/faulty.py:6']],
  ['pyright/green.json', 'pyright-json', []],
  ['pyright/none.json', 'pyright-json', [], 'trouble'],
  ['stoplight-spectral-cli/mixed.json', 'spectral-json', ['warning contact api.yaml:2', 'note licence api.yaml:2', 'error title api.yaml:2']],
  ['stoplight-spectral-cli/mixed.sarif', 'sarif', ['warning contact api.yaml:2', 'note licence api.yaml:2', 'error title api.yaml:2']],
  // Lines count from 0 here, and a warning of Spectral is `major`.
  ['stoplight-spectral-cli/mixed.gitlab.json', 'codeclimate-json', ['error contact api.yaml:1', 'note licence api.yaml:1', 'error title api.yaml:1']],
  ['stoplight-spectral-cli/green.sarif', 'sarif', []],
  ['stoplight-spectral-cli/unparsable.json', 'spectral-json', ['warning contact api.yaml:3', 'note licence api.yaml:3', 'error parser api.yaml:3', 'error title api.yaml:3']],
  ['stoplight-spectral-cli/unparsable.sarif', 'sarif', ['warning contact api.yaml:3', 'note licence api.yaml:3', 'error parser api.yaml:3', 'error title api.yaml:3']],
  ['stoplight-spectral-cli/unparsable.gitlab.json', 'codeclimate-json', ['error contact api.yaml:2', 'note licence api.yaml:2', 'error parser api.yaml:2', 'error title api.yaml:2']],
  ['oxlint/mixed.xml', 'checkstyle-xml', ['error eslint(no-undef) src/faulty.js:2', 'warning eslint(eqeqeq) src/faulty.js:3']],
  ['oxlint/green.xml', 'checkstyle-xml', []],
  ['oxlint/unparsable.xml', 'checkstyle-xml', ['error - src/broken.js:2']],
  ['oxlint/mixed.sarif', 'sarif', ['error eslint(no-undef) src/faulty.js:2', 'warning eslint(eqeqeq) src/faulty.js:3']],
  ['oxlint/green.sarif', 'sarif', []],
  ['oxlint/unparsable.sarif', 'sarif', ['error OXL0001 src/broken.js:2']],
  // Oxlint writes its warnings as `major`, too.
  ['oxlint/mixed.gitlab.json', 'codeclimate-json', ['error eslint(no-undef) src/faulty.js:2', 'error eslint(eqeqeq) src/faulty.js:3']],
  ['oxlint/unparsable.gitlab.json', 'codeclimate-json', ['error - src/broken.js:2']],
  ['oxlint/mixed.github.txt', 'github-annotations-text', ['error eslint(no-undef) src/faulty.js:2', 'warning eslint(eqeqeq) src/faulty.js:3']],
  ['oxlint/unparsable.github.txt', 'github-annotations-text', ['error oxlint src/broken.js:2']],
  ['biomejs-biome/mixed.xml', 'checkstyle-xml', ['warning lint/suspicious/noDoubleEquals src/faulty.js:3', 'error lint/correctness/noUndeclaredVariables src/faulty.js:2']],
  ['biomejs-biome/green.xml', 'checkstyle-xml', []],
  ['biomejs-biome/mixed.sarif', 'sarif', ['warning lint/suspicious/noDoubleEquals src/faulty.js:3', 'error lint/correctness/noUndeclaredVariables src/faulty.js:2']],
  ['biomejs-biome/green.sarif', 'sarif', []],
  ['biomejs-biome/mixed.rdjson', 'rdjson', ['warning lint/suspicious/noDoubleEquals src/faulty.js:3', 'error lint/correctness/noUndeclaredVariables src/faulty.js:2']],
  ['biomejs-biome/green.rdjson', 'rdjson', []],
  // Biome writes its warnings as `major`, too.
  ['biomejs-biome/mixed.gitlab.json', 'codeclimate-json', ['error lint/suspicious/noDoubleEquals src/faulty.js:3', 'error lint/correctness/noUndeclaredVariables src/faulty.js:2']],
  ['biomejs-biome/mixed.github.txt', 'github-annotations-text', ['warning lint/suspicious/noDoubleEquals src/faulty.js:3', 'error lint/correctness/noUndeclaredVariables src/faulty.js:2']],
  ...(['xml checkstyle-xml', 'sarif sarif', 'rdjson rdjson', 'gitlab.json codeclimate-json', 'github.txt github-annotations-text'] as const).map((one): FindingRow => {
    const [file, format] = one.split(' ', 2)
    return [`biomejs-biome/unparsable.${file}`, format ?? '', ['error parse src/broken.js:2', 'error lint/correctness/noUndeclaredVariables src/broken.js:1', 'error lint/correctness/noUndeclaredVariables src/broken.js:1']]
  }),
  ['htmlhint/mixed.xml', 'checkstyle-xml', ['warning htmlhint.alt-require src/faulty.html:3', 'error htmlhint.tag-pair src/faulty.html:2']],
  ['htmlhint/green.xml', 'checkstyle-xml', []],
  ['htmlhint/mixed.sarif', 'sarif', ['warning alt-require src/faulty.html:3', 'error tag-pair src/faulty.html:2']],
  ['htmlhint/green.sarif', 'sarif', []],

  ['pylint/mixed.txt', 'pylint-text', ['error E0602 src/faulty.py:7', 'warning W0611 src/faulty.py:2']],
  ['pylint/green.txt', 'pylint-text', []],
  ['pylint/unparsable.txt', 'pylint-text', ['error E0001 src/broken.py:1'], 'trouble'],
  // Without `--count`, nothing marks the end.
  ['flake8/mixed.txt', 'flake8-text', ['- F401 src/faulty.py:2', '- F821 src/faulty.py:7'], 'trouble'],
  ['flake8/unparsable.txt', 'flake8-text', ['- E999 src/broken.py:1'], 'trouble'],
  ['mypy/mixed.txt', 'mypy-text', ['error assignment src/other.py:1', 'error name-defined src/faulty.py:7']],
  ['mypy/green.txt', 'mypy-text', []],
  ['mypy/unparsable.txt', 'mypy-text', ['error syntax src/broken.py:1'], 'trouble'],
  ['yamllint/mixed-parsable.txt', 'yamllint-text', ['error syntax src/broken.yaml:2', 'warning empty-lines src/faulty.yaml:4', 'error indentation src/faulty.yaml:9'], 'trouble'],
  ['yamllint/mixed-standard.txt', 'yamllint-text', ['error syntax src/broken.yaml:2', 'warning empty-lines src/faulty.yaml:4', 'error indentation src/faulty.yaml:9'], 'trouble'],
  ['yamllint/mixed-github.txt', 'github-annotations-text', ['error - src/broken.yaml:2', 'warning - src/faulty.yaml:4', 'error - src/faulty.yaml:9']],
  // This version does not see the password in line 5.
  ['bandit/mixed.json', 'bandit-json', ['low B404 src/faulty.py:1', 'low B607 src/faulty.py:3', 'low B602 src/faulty.py:3', 'low B101 src/faulty.py:4']],
  ['bandit/green.json', 'bandit-json', []],
  ['bandit/none.json', 'bandit-json', [], 'trouble'],
  ['bandit/unparsable.json', 'bandit-json', [], 'trouble'],
  ['cppcheck/mixed.xml', 'cppcheck-xml', ['error arrayIndexOutOfBounds src/faulty.c:4', 'warning constParameter src/faulty.c:1', 'warning unusedVariable src/faulty.c:2']],
  ['cppcheck/green.xml', 'cppcheck-xml', []],
  ['cppcheck/unparsable.xml', 'cppcheck-xml', ['error syntaxError src/broken.c:1'], 'trouble'],
  ['shellcheck/mixed.xml', 'checkstyle-xml', ['warning ShellCheck.SC2164 src/faulty.sh:2', 'note ShellCheck.SC2086 src/faulty.sh:2', 'error ShellCheck.SC2045 src/faulty.sh:3', 'note ShellCheck.SC2086 src/faulty.sh:3', 'warning ShellCheck.SC3014 src/faulty.sh:4']],
  ['shellcheck/green.xml', 'checkstyle-xml', []],
  ['shellcheck/unparsable.xml', 'checkstyle-xml', ['note ShellCheck.SC1009 src/broken.sh:2', 'error ShellCheck.SC1073 src/broken.sh:2', 'error ShellCheck.SC1072 src/broken.sh:3']],
  ['rubocop/mixed.github.txt', 'github-annotations-text', ['error - src/faulty.rb:2', 'error - src/faulty.rb:3', 'error - src/faulty.rb:6']],
  ['phpcs/mixed.xml', 'checkstyle-xml', ['error Squiz.ControlStructures.ControlSignature.SpaceAfterKeyword src/faulty.php:4']],
  ['phpcs/green.xml', 'checkstyle-xml', []],
  ['checkstyle/mixed.xml', 'checkstyle-xml', ['warning com.puppycrawl.tools.checkstyle.checks.imports.AvoidStarImportCheck src/Faulty.java:1', ...['try', 'finally'].map(() => 'error com.puppycrawl.tools.checkstyle.checks.blocks.EmptyBlockCheck src/Faulty.java:3')]],
  ['checkstyle/green.xml', 'checkstyle-xml', []],
  ['staticcheck/mixed.jsonl', 'staticcheck-jsonl', ['error U1000 faulty.go:5', 'error SA4009 faulty.go:7', 'error SA4018 faulty.go:8', 'error SA4006 faulty.go:8', 'error S1025 faulty.go:9']],
  ['staticcheck/unparsable.jsonl', 'staticcheck-jsonl', ['error compile broken.go:3'], 'trouble'],
  ['clippy/mixed.jsonl', 'cargo-json', ['warning unused_variables src/lib.rs:2', 'warning clippy::needless_return src/lib.rs:3', 'warning clippy::ptr_arg src/lib.rs:1']],
  ['clippy/green.jsonl', 'cargo-json', []],
  ['clippy/uncompilable.jsonl', 'cargo-json', ['error E0425 src/lib.rs:2'], 'trouble'],
  ['pre-commit/mixed.txt', 'pre-commit-text', ['error fails ', 'error changes ']],
  ['pre-commit/green.txt', 'pre-commit-text', []]
]

/** Rows of `[file, format, lines, branches, functions, statements, trouble]`. */
const coverageRows: readonly (readonly [file: string, format: string, lines: string, branches: string, functions: string, statements: string, trouble?: 'trouble'])[] = [
  ['nyc/lcov.info', 'lcov', '7/9', '1/2', '3/4', '-'],
  ['nyc/cobertura.xml', 'cobertura-xml', '7/9', '1/2', '-', '-'],
  ['nyc/summary.json', 'istanbul-summary-json', '7/9', '1/2', '3/4', '8/10'],
  ['nyc/none-cobertura.xml', 'cobertura-xml', '-', '-', '-', '-', 'trouble'],
  ['nyc/none-summary.json', 'istanbul-summary-json', '-', '-', '-', '-', 'trouble'],
  // V8 counts every line of the file, and every function that ran as a branch.
  ['c8/lcov.info', 'lcov', '10/13', '4/5', '3/4', '-'],
  ['c8/cobertura.xml', 'cobertura-xml', '10/13', '4/5', '-', '-'],
  ['c8/summary.json', 'istanbul-summary-json', '10/13', '4/5', '3/4', '10/13'],
  ['c8/none-cobertura.xml', 'cobertura-xml', '-', '-', '-', '-', 'trouble'],
  ['c8/none-summary.json', 'istanbul-summary-json', '-', '-', '-', '-', 'trouble'],
  // Node counts the five lines of the test, too.
  ['node-coverage/lcov.info', 'lcov', '15/18', '5/6', '3/4', '-'],
  ['coverage-py/lcov.info', 'lcov', '8/10', '1/2', '-', '-'],
  ['coverage-py/cobertura.xml', 'cobertura-xml', '8/10', '1/2', '-', '-'],
  ['lcov/report.info', 'lcov', '7/10', '1/2', '3/4', '-'],
  ['gcovr/report.xml', 'cobertura-xml', '7/10', '1/2', '-', '-'],
  // The constructor that Java adds is a method, and the line of the class is its only one.
  ['jacoco/report.xml', 'jacoco-xml', '3/5', '1/2', '2/4', '-']
]

/** What is no report, or not of a format that the gate reads. */
const refusedRows: readonly (readonly [file: string, code: ReportRefused['code'], format?: string])[] = [
  ['npm-audit/no-lock.json', 'not-a-report'],
  ['npm-audit/no-registry.json', 'not-a-report'],
  ['npm-audit/no-lock.json', 'not-a-report', 'npm-audit-json'],
  ['cucumber-cucumber/none.json', 'ambiguous'],
  ['cucumber-cucumber/none.json', 'not-a-report', 'cucumber-json'],
  ['eslint/none.json', 'ambiguous'],
  ['markdownlint-cli/green.json', 'empty'],
  ['markdownlint-cli2-formatter-json/green.json', 'ambiguous'],
  ['markdownlint-cli2-formatter-codequality/green.json', 'ambiguous'],
  ['stoplight-spectral-cli/green.json', 'ambiguous'],
  ['stoplight-spectral-cli/green.gitlab.json', 'ambiguous'],
  ['oxlint/green.gitlab.json', 'ambiguous'],
  ['oxlint/green.github.txt', 'not-a-report'],
  ['oxlint/none.sarif', 'not-a-report'],
  ['biomejs-biome/green.gitlab.json', 'ambiguous'],
  ['mypy/none.txt', 'not-a-report'],
  ['codespell/mixed.txt', 'not-a-report'],
  ['pylint/mixed.json', 'not-a-report'],
  ['rubocop/mixed.json', 'not-a-report'],
  ['shellcheck/mixed.json', 'not-a-report']
]

/** Empty lists that mean a clean scan where the policy names the format. */
const cleanRows: readonly (readonly [file: string, format: string])[] = [
  ['stoplight-spectral-cli/green.json', 'spectral-json'],
  ['markdownlint-cli2-formatter-json/green.json', 'markdownlint-json'],
  ['oxlint/green.gitlab.json', 'codeclimate-json']
]

function countsOf(report: Report): string {
  if (report.purpose !== 'tests') return report.purpose
  const { passed, failed, errors, skipped, flaky } = report.run
  const counts = [[passed, 'passed'], [failed, 'failed'], [errors, errors === 1 ? 'error' : 'errors'], [skipped, 'skipped'], [flaky, 'flaky']] as const
  return counts.filter(([amount]) => amount > 0).map(([amount, word]) => `${amount} ${word}`).join(', ') || 'nothing'
}

/** Rows as objects: a row that is shorter than the parameters of its test would be given a callback that nobody calls. */
function named<Truth extends readonly unknown[]>(rows: readonly (readonly [file: string, ...truth: Truth])[]): readonly { file: string; truth: Truth }[] {
  return rows.map(([file, ...truth]) => ({ file, truth }))
}

describe('reports of tests that real tools wrote', () => {
  it.each(named(testRows))('$file', async ({ file, truth: [format, counts, red = [], trouble] }) => {
    const report = await read(file)
    const reds = report.purpose === 'tests' ? report.run.red.map((test) => `${test.name} @ ${placeOf(test)}`) : []
    expect([report.format, countsOf(report), reds, report.troubles.length > 0]).toEqual([format, counts, red, trouble !== undefined])
  })

  it.each(silent)('%s cannot tell what failed besides', async (file, format, counts) => {
    const { troubles, ...report } = await read(file)
    expect([report.format, countsOf({ troubles, ...report }), troubles]).toEqual([format, counts, []])
  })

  it('tells of no failure of Meson that is a time limit', async () => {
    const report = await read('meson/mixed.xml')
    expect(countsOf(report)).toBe('5 passed, 2 failed, 1 error, 1 skipped')
    expect(report.troubles).toEqual([])
  })
})

describe('findings that real tools wrote', () => {
  it.each(named(findingRows))('$file', async ({ file, truth: [format, findings, trouble] }) => {
    const report = await read(file)
    if (report.purpose !== 'findings') throw new Error(`a report of ${report.purpose}`)
    const found = report.scan.findings.map(({ level, severity, rule = '', place, suppressed }) => {
      return `${suppressed === undefined ? '' : '~'}${severity ?? level ?? '-'} ${rule === '' ? '-' : rule} ${place === undefined ? '' : at(place)}`
    })
    expect([report.format, found, report.troubles.length > 0]).toEqual([format, findings, trouble !== undefined])
  })

  it.each(cleanRows)('%s is clean as %s', async (file, format) => {
    const report = await readFileAs(pathOf(file), { format })
    expect(report).toMatchObject({ format, troubles: [], scan: { findings: [] } })
  })
})

describe('coverage that real tools wrote', () => {
  it.each(named(coverageRows))('$file', async ({ file, truth: [format, lines, branches, functions, statements, trouble] }) => {
    const report = await read(file)
    if (report.purpose !== 'coverage') throw new Error(`a report of ${report.purpose}`)
    const ratio = (one: Ratio | undefined): string => (one === undefined ? '-' : `${one.covered}/${one.total}`)
    const { coverage } = report
    const ratios = [coverage.lines, coverage.branches, coverage.functions, coverage.statements].map(ratio)
    expect([report.format, ...ratios, report.troubles.length > 0]).toEqual([format, lines, branches, functions, statements, trouble !== undefined])
  })
})

describe('what real tools wrote instead of a report', () => {
  it.each(named(refusedRows))('$file', async ({ file, truth: [code, format] }) => {
    const report = await readFileAs(pathOf(file), { format })
    expect(report).toBeInstanceOf(ReportRefused)
    expect(report).toMatchObject({ code })
  })
})

it('has the truth of every file', () => {
  const known = [...testRows, ...silent, ...findingRows, ...coverageRows, ...refusedRows, ...cleanRows].map(([file]) => pathOf(file))
  const all = folders.flatMap((name) => readdirSync(`${folder}${name}`).map((file) => `${folder}${name}/${file}`))
  expect(all.filter((path) => !known.includes(path))).toEqual([pathOf('meson/mixed.xml')])
})
