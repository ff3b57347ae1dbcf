import type { TestCase } from '../model.ts'
import type { Element, Tag } from '../reader.ts'
import type { Listed } from './junit-totals.ts'

/** Elements in which nothing is an outcome, whatever it is called. */
export const quiet: ReadonlySet<string> = new Set(['system-out', 'system-err', 'properties'])
// An attempt that failed: of a test that passed in the end, and of one that failed each time. Written by Surefire,
// cargo-nextest, Playwright: https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html
const flakyNames: ReadonlySet<string> = new Set(['flakyFailure', 'flakyError'])
const rerunNames: ReadonlySet<string> = new Set(['rerunFailure', 'rerunError'])
const skipped = /^(?:skip|skipped|ignored?|disabled|notrun|not-run|pending|inconclusive)$/i

/** How one <testcase> went, and what it counts for in the totals of its suite. */
export interface Outcome extends Pick<TestCase, 'result' | 'flaky' | 'message' | 'trace'> {
  readonly listed: Listed
}

const passed: Outcome = { result: 'passed', listed: { tests: 1, red: 0, attempts: 0, skipped: 0 } }

/** The worst that the report says of a test: error, failure, skipped, passed. */
export function outcomeOf(testCase: Element, isEclipse: boolean): Outcome {
  const { attributes } = testCase
  const word = isEclipse ? eclipseWordOf(attributes) : wordOf(attributes)
  if (testCase.children.length === 0 && word === 'passed') return passed
  const marks = marksOf(testCase)
  const attempts = marks.filter(isAttempt)
  const faults = marks.filter(isFault)
  const listed: Listed = { tests: 1, red: 0, attempts: attempts.length, skipped: 0 }
  const red: Listed = { ...listed, red: Math.max(1, faults.length) }
  const error = faults.find(({ name }) => name === 'error')
  const fault = error ?? faults[0] ?? attempts.find(({ name }) => rerunNames.has(name))
  if (fault !== undefined) return { result: error === undefined ? 'failed' : 'error', ...detailOf(fault), listed: red }

  const skip = marks.find(({ name }) => skipped.test(name))
  const why = skip === undefined ? undefined : detailOf(skip).message
  if (word === 'error' || word === 'failed') return { result: word, message: statusOf(attributes), listed: red }
  if (why !== undefined && couldNotRun(attributes, why)) return { result: 'error', message: why, listed: red }
  if (skip !== undefined || word === 'skipped') return { result: 'skipped', message: why, listed: { ...listed, skipped: 1 } }
  if (word === 'unknown') return { result: 'error', message: statusOf(attributes), listed: red }
  return { result: 'passed', flaky: attempts.length > 0, listed }
}

/** What went wrong, or why a test was skipped. */
export function detailOf({ attributes, text }: Element): { readonly message: string | undefined; readonly trace: string | undefined } {
  const trace = text.trim()
  const message = [attributes['message']?.trim(), trace.split('\n', 1)[0]?.trim(), attributes['type']].find((part) => part !== undefined && part !== '')
  return { message, trace: trace === '' ? undefined : trace }
}

/** The elements in a test that may say how it went, also those within others that nobody knows. */
function marksOf({ children }: Element): readonly Element[] {
  const marks: Element[] = []
  for (const child of children) {
    if (quiet.has(child.name)) continue
    marks.push(child)
    if (child.name !== 'skipped' && !isFault(child) && !isAttempt(child)) marks.push(...marksOf(child))
  }
  return marks
}

function isAttempt({ name }: Element): boolean {
  return flakyNames.has(name) || rerunNames.has(name)
}

/** `failure`, `error` and what sounds like them, such as PHPUnit's `warning`; also a test in a test, which nobody writes. */
function isFault(mark: Element): boolean {
  return /fail|error|warning|abort|crash|^testcase$/i.test(mark.name) && !isAttempt(mark)
}

type Attributes = Tag['attributes']
type Word = TestCase['result'] | 'unknown'

const words: ReadonlyMap<string, Word> = new Map<string, Word>([
  ...['', 'run', 'passed', 'pass', 'success', 'succeeded', 'successful', 'ok', 'completed', 'complete', 'executed', 'finished'].map((word) => [word, 'passed'] as const),
  ...['notrun', 'disabled', 'skipped', 'skip', 'ignored', 'suppressed', 'pending', 'untested', 'todo', 'notexecuted', 'inconclusive'].map((word) => [word, 'skipped'] as const),
  ...['failed', 'fail', 'failure'].map((word) => [word, 'failed'] as const),
  ...['errored', 'error'].map((word) => [word, 'error'] as const)
])

/** The worse of what the attributes `status` and `result` say. A word that nobody knows is an error, unless beside <skipped>. */
function wordOf({ status, result }: Attributes): Word {
  if (status === undefined && result === undefined) return 'passed'
  const said = [status ?? '', result ?? ''].map((word) => words.get(word.toLowerCase().replaceAll(/[\s_-]/g, '')) ?? 'unknown')
  return (['error', 'failed', 'unknown', 'skipped'] as const).find((word) => said.includes(word)) ?? 'passed'
}

/** https://github.com/eclipse-jdt/eclipse.jdt.ui/blob/master/org.eclipse.jdt.junit.core/src/org/eclipse/jdt/internal/junit/model/TestRunSessionSerializer.java */
function eclipseWordOf({ incomplete, ignored }: Attributes): Word {
  if (incomplete === 'true') return 'unknown'
  return ignored === 'true' ? 'skipped' : 'passed'
}

function statusOf({ status, result }: Attributes): string {
  const word = status ?? result
  return word === undefined ? 'did not run to its end' : `has the status "${word}", but no failure`
}

/**
 * CTest fails where a test cannot run for want of its program, files or fixture, but writes it as skipped. Its own skips
 * have these two messages: https://github.com/Kitware/CMake/blob/master/Source/CTest/cmCTestRunTest.cxx
 */
function couldNotRun({ status, name, classname }: Attributes, why: string): boolean {
  return status === 'notrun' && name === classname && !/^SKIP_(?:RETURN_CODE=|REGULAR_EXPRESSION_MATCHED)/.test(why)
}
