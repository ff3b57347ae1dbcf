import type { ReportedPlace } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { xmlReader, type Tag } from '../reader.ts'
import { detailOf, outcomeOf, quiet } from './junit-case.ts'
import { statedTotals } from './junit-totals.ts'
import { distinctNames } from './names.ts'

const suiteNames: ReadonlySet<string> = new Set(['testsuites', 'testsuite', 'testrun'])

/** Reads cases, and lets the totals that the suites state contradict them. */
export const junitXml = xmlReader({
  id: 'junit-xml',
  name: 'JUnit XML',
  purpose: 'tests',
  writtenBy: 'Surefire, Gradle, pytest (`--junitxml`), jest-junit, Vitest, Playwright, PHPUnit, GoogleTest, gotestsum, cargo-nextest, CTest and most others',
  reference: 'https://github.com/testmoapp/junitxml',
  syntax: 'xml',
  // Check, the unit tests for C, has the same root in a namespace of its own: see check-xml.ts.
  matches: (root) => suiteNames.has(root.name) && root.attributes['xmlns'] !== 'http://check.sourceforge.net/ns',
  records: ['testcase', 'failure', 'error'],
  visit(sink, root) {
    const totals = statedTotals(sink)
    totals.open(root)
    const distinct = distinctNames()
    const numbered = new Map<Tag, string>()
    let around = surroundingsOf([root], numbered)
    let nameless = 0
    return {
      open(tag, ancestors) {
        if (suiteNames.has(tag.name)) {
          totals.open(tag)
          const { name = '' } = tag.attributes
          const own = distinct(surroundingsOf(ancestors, numbered).path, name)
          if (own !== name) numbered.set(tag, own.trim())
        } else if (/^(?:testcase|failure|error)$/i.test(tag.name) && !ancestors.some(({ name }) => quiet.has(name))) {
          sink.trouble(`it has elements <${tag.name}>, which this format writes in small letters`)
        }
        // https://github.com/onsi/ginkgo/blob/master/reporters/junit_report.go
        if (tag.attributes['name'] === 'SuiteSucceeded' && tag.attributes['value'] === 'false') totals.sayFailed()
      },
      record(element, ancestors) {
        if (ancestors.at(-1) !== around.innermost) around = surroundingsOf(ancestors, numbered)
        if (element.name === 'testcase') {
          const { attributes } = element
          const { result, flaky, message, trace, listed } = outcomeOf(element, root.name === 'testrun')
          // Two tests without a name are not two attempts at one test.
          const name = attributes['name'] || `(no name, ${++nameless})`
          sink.case({ suite: suiteOf(attributes, around), name, result, flaky, message, trace, place: placeOf(attributes, around) })
          totals.list(listed)
        } else if (!ancestors.some(({ name }) => quiet.has(name))) {
          // A class that could not be loaded, a set-up that failed. Jenkins counts it as a test, too.
          sink.case({ suite: around.path, name: `<${element.name}> outside of any test`, result: 'error', ...detailOf(element) })
          totals.list({ tests: 0, red: 1, attempts: 0, skipped: 0 })
        }
      },
      close(tag) {
        if (!suiteNames.has(tag.name)) return
        totals.close()
        numbered.delete(tag)
      },
      end() {
        totals.close()
        if (isList(root)) sink.trouble('it lists the tests of GoogleTest, as `--gtest_list_tests` does, and does not say that one ran')
      }
    }
  }
})

/**
 * With `GTEST_OUTPUT` set, a build that asks for the names of the tests leaves such a file behind.
 * https://github.com/google/googletest/blob/main/googletest/test/gtest_list_output_unittest.py
 */
function isList({ name, attributes }: Tag): boolean {
  return name === 'testsuites' && attributes['name'] === 'AllTests' && attributes['failures'] === undefined
}

/** What a test has from the suites that it is in. */
interface Surroundings {
  readonly innermost: Tag | undefined
  readonly path: readonly string[]
  /** The last name, as it is written. */
  readonly name: string | undefined
  readonly file: string | undefined
  readonly isPytest: boolean
}

/** @param numbered suites that have the same path as one before: browsers, say, in which the same tests ran */
function surroundingsOf(ancestors: readonly Tag[], numbered: ReadonlyMap<Tag, string>): Surroundings {
  const names = ancestors.flatMap(({ attributes }) => attributes['name'] || [])
  return {
    innermost: ancestors.at(-1),
    path: ancestors.flatMap((tag) => numbered.get(tag) ?? (tag.attributes['name'] || [])),
    name: names.at(-1),
    file: ancestors.findLast(({ attributes }) => attributes['file'] !== undefined)?.attributes['file'],
    isPytest: names.includes('pytest')
  }
}

function suiteOf(attributes: Tag['attributes'], { path, name }: Surroundings): readonly string[] {
  const classname = attributes['classname'] ?? attributes['class'] ?? ''
  return classname === '' || classname === name ? path : [...path, classname]
}

/** pytest counts lines from 0: https://docs.pytest.org/en/stable/reference/reference.html#pytest.TestReport.location */
function placeOf(attributes: Tag['attributes'], around: Surroundings): ReportedPlace | undefined {
  const path = attributes['file'] ?? around.file
  if (path === undefined) return undefined
  const line = attributes['line'] ?? attributes['lineno']
  return { path, line: lineNumber(around.isPytest ? Number(line) + 1 : line), column: lineNumber(attributes['column']) }
}
