import type { ReportedPlace } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { xmlReader, type Tag } from '../reader.ts'
import { detailOf, outcomeOf, quiet } from './junit-case.ts'
import { statedTotals } from './junit-totals.ts'

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
    let around = surroundingsOf([root])
    let nameless = 0
    return {
      open(tag) {
        if (suiteNames.has(tag.name)) totals.open(tag)
        // https://github.com/onsi/ginkgo/blob/master/reporters/junit_report.go
        else if (tag.attributes['name'] === 'SuiteSucceeded' && tag.attributes['value'] === 'false') totals.sayFailed()
      },
      record(element, ancestors) {
        if (ancestors.at(-1) !== around.innermost) around = surroundingsOf(ancestors)
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
        if (suiteNames.has(tag.name)) totals.close()
      },
      end: totals.close
    }
  }
})

/** What a test has from the suites that it is in. */
interface Surroundings {
  readonly innermost: Tag | undefined
  readonly path: readonly string[]
  readonly file: string | undefined
  readonly isPytest: boolean
}

function surroundingsOf(ancestors: readonly Tag[]): Surroundings {
  const names = ancestors.flatMap(({ attributes }) => attributes['name'] ?? [])
  return {
    innermost: ancestors.at(-1),
    path: names.filter((name) => name !== ''),
    file: ancestors.findLast(({ attributes }) => attributes['file'] !== undefined)?.attributes['file'],
    isPytest: names.includes('pytest')
  }
}

function suiteOf(attributes: Tag['attributes'], { path }: Surroundings): readonly string[] {
  const classname = attributes['classname'] ?? attributes['class'] ?? ''
  return classname === '' || classname === path.at(-1) ? path : [...path, classname]
}

/** pytest counts lines from 0: https://docs.pytest.org/en/stable/reference/reference.html#pytest.TestReport.location */
function placeOf(attributes: Tag['attributes'], around: Surroundings): ReportedPlace | undefined {
  const path = attributes['file'] ?? around.file
  if (path === undefined) return undefined
  const line = attributes['line'] ?? attributes['lineno']
  return { path, line: lineNumber(around.isPytest ? Number(line) + 1 : line), column: lineNumber(attributes['column']) }
}
