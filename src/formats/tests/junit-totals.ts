import { count } from '../../core/text.ts'
import type { Sinks, Tag } from '../reader.ts'

/** What one test, or something that went wrong outside of any, adds. */
export interface Listed {
  readonly tests: number
  /** How often it is said to have failed. */
  readonly red: number
  /** Attempts that the report lists within the test: `flakyFailure`, `rerunError` and so on. */
  readonly attempts: number
  readonly skipped: number
}

/** Takes suites as they open and close, and what they list in between. */
interface Totals {
  readonly open: (tag: Tag) => void
  readonly list: (listed: Listed) => void
  /** The innermost suite says that it failed. */
  readonly sayFailed: () => void
  readonly close: () => void
}

interface Suite {
  readonly tag: Tag
  tests: number
  red: number
  attempts: number
  skipped: number
  /** Tests and failures that suites within it state, but do not list. */
  missing: number
  missingRed: number
  /** What is stated as tests, and is something else. */
  others: number
  saysFailed: boolean
}

/**
 * Compares what suites state in their attributes with what is listed in them, at every level, since some tools repeat
 * the totals of inner suites in outer ones and some do not. Stating less is harmless: many leave out what they skipped.
 * Stating more says that something is missing, but for
 * - attempts: Surefire counts each run of a test that it runs again;
 * - skipped tests that are not listed (mocha-junit-reporter) or not selected (Pester: `disabled`), which count as skipped;
 * - tools that count something else as tests, see `countsOtherThings`.
 */
export function statedTotals(sink: Sinks['tests']): Totals {
  const suites: Suite[] = []
  let unseen = 0
  return {
    open(tag) {
      const odd = redNames.find((name) => isOdd(tag.attributes[name]))
      if (odd !== undefined) sink.trouble(`it says ${odd}="${tag.attributes[odd] ?? ''}", which is no number`)
      suites.push({ tag, tests: 0, red: 0, attempts: 0, skipped: 0, missing: 0, missingRed: 0, others: 0, saysFailed: false })
    },
    list({ tests, red, attempts, skipped }) {
      const suite = suites.at(-1)
      if (suite === undefined) return
      suite.tests += tests
      suite.red += red
      suite.attempts += attempts
      suite.skipped += skipped
    },
    sayFailed() {
      const suite = suites.at(-1)
      if (suite !== undefined) suite.saysFailed = true
    },
    close() {
      const suite = suites.pop()
      if (suite === undefined) return
      const more = stated(suite, 'tests') - suite.tests - suite.attempts
      const others = countsOtherThings(suite.tag) ? Math.max(more, suite.others) : suite.others
      const missing = Math.max(suite.missing, more - others)
      const skips = stated(suite, 'skipped', 'skips', 'skip', 'disabled', 'ignored') - suite.skipped
      const unlisted = Math.min(missing, Math.max(0, skips))
      for (let index = 0; index < unlisted; index++) sink.case({ suite: [], name: `(not listed, ${++unseen})`, result: 'skipped' })
      suite.tests += unlisted
      suite.skipped += unlisted
      const red = Math.max(stated(suite, 'failures'), stated(suite, 'failed')) + stated(suite, 'errors')
      const missingRed = red - suite.red - suite.attempts
      if (missingRed > suite.missingRed) sink.trouble(`${nameOf(suite)} ${red} failed and broken tests, but lists ${suite.red + suite.attempts}`)
      if (isTimeless(suite, suites.at(-1))) sink.trouble(`${nameOf(suite)} no time, as Vitest does where a worker ended before its tests did`)
      if (isUnfinished(suite)) sink.trouble(`pytest says that it ran ${count(stated(suite, 'tests'), 'test')}, but lists ${suite.tests}: it was interrupted, or had tests set up only`)
      if (suite.saysFailed && suite.red === 0) sink.trouble(`${nameOf(suite)} that it did not succeed, but lists no failed test`)
      const outer = suites.at(-1)
      if (outer === undefined) {
        if (missing > unlisted) sink.trouble(`its totals state ${count(missing - unlisted, 'more test')} than it lists`)
        if (unseen > 0) sink.note(`it leaves out ${unseen} of the tests that its totals state as skipped`)
        return
      }
      outer.tests += suite.tests
      outer.red += suite.red
      outer.attempts += suite.attempts
      outer.skipped += suite.skipped
      outer.missing += missing - unlisted
      outer.missingRed += Math.max(suite.missingRed, missingRed)
      outer.others += others
    }
  }
}

/**
 * Catch2 and doctest count assertions as tests, pytest subtests, too.
 * https://github.com/catchorg/Catch2/blob/devel/src/catch2/reporters/catch_reporter_junit.cpp
 * https://github.com/doctest/doctest/blob/master/doctest/parts/private/reporters/junit.cpp
 * https://docs.pytest.org/en/stable/how-to/subtests.html
 */
function countsOtherThings({ attributes }: Tag): boolean {
  return attributes['hostname'] === 'tbd' || attributes['doctest_version'] !== undefined || attributes['name'] === 'pytest'
}

/**
 * A worker of Vitest that was killed leaves its tests as if they had passed, and a file without a time. Files that are
 * only type-checked have none either.
 */
function isTimeless({ tag: { attributes }, tests, red, skipped }: Suite, outer: Suite | undefined): boolean {
  const isVitest = outer?.tag.attributes['name'] === 'vitest tests'
  return isVitest && attributes['time'] === '0' && red === 0 && tests > skipped && !/-d\.[cm]?[jt]sx?$/.test(attributes['name'] ?? '')
}

/** A test that pytest began and did not end is listed, though it went neither well nor wrong: so are all with `--setup-plan`. */
function isUnfinished(suite: Suite): boolean {
  const { name, tests } = suite.tag.attributes
  return name === 'pytest' && tests !== undefined && suite.red === 0 && stated(suite, 'tests') < suite.tests
}

const redNames = ['failures', 'failed', 'errors']

/** No number, and none of the words for nothing. */
function isOdd(text: string | undefined): boolean {
  return text !== undefined && Number.isNaN(Number(text.replaceAll(',', ''))) && !/^\s*(?:none|null|nan|undefined|-)\s*$/i.test(text)
}

/** Sum of the totals that can be read. `1,234` is one, `None` is as if nothing were stated. */
function stated({ tag: { attributes } }: Suite, ...names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (Number(attributes[name]?.replaceAll(',', '')) || 0), 0)
}

function nameOf({ tag: { attributes, name } }: Suite): string {
  return attributes['name'] === undefined || attributes['name'] === '' ? `<${name}> states` : `the suite "${attributes['name'].slice(0, 200)}" states`
}
