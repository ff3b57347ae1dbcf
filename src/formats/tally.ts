import { withoutCredentials } from './credentials.ts'
import type { Limits } from './limits.ts'
import { ReportRefused, type Coverage, type Hook, type Scan, type ScanFinding, type Shard, type TestCase, type TestRun } from './model.ts'
import type { Sinks } from './reader.ts'

const mostTroubles = 20
const mostHooks = 500
const mostKept = 200
const mostMessage = 4096
const mostTrace = 16_384

/** A sink that counts, and what it has counted. */
export interface Tally<S, Total> {
  readonly sink: S
  readonly total: () => Total
  readonly troubles: readonly string[]
  readonly notes: readonly string[]
}

/** How attempts at the same test that the tool does not mark as such are counted. */
export type Retries = 'separate' | 'merge'

/**
 * Counts cases without keeping those that passed. With `merge`, cases of one suite, name and file are attempts at one
 * test: if the last one passed it is passed, and flaky if another failed.
 */
export function tallyTests(limits: Limits, retries: Retries = 'separate'): Tally<Sinks['tests'], TestRun> {
  const { notes, troubles, trouble, note } = asides()
  const counts = { passed: 0, failed: 0, error: 0, skipped: 0 }
  let flaky = 0
  let shard: Shard | undefined
  const [red, skippedTests, flakyTests]: TestCase[][] = [[], [], []]
  const keep = (kept: TestCase[] | undefined, testCase: TestCase): void => {
    if (kept !== undefined && kept.length < mostKept) kept.push(shortened(testCase))
  }
  const add = (testCase: TestCase): void => {
    counts[testCase.result]++
    if (testCase.result === 'failed' || testCase.result === 'error') keep(red, testCase)
    else if (testCase.result === 'skipped') keep(skippedTests, testCase)
    else if (testCase.flaky === true) {
      flaky++
      keep(flakyTests, testCase)
    }
  }
  const attempts = new Map<string, TestCase>()
  const given = { tests: 0, red: 0, skipped: 0, flaky: 0 }
  const sink: Sinks['tests'] = {
    trouble,
    note,
    case(testCase) {
      if (++given.tests > limits.records) throw tooMany('test cases', limits.records)
      if (testCase.result === 'skipped') given.skipped++
      else if (testCase.result !== 'passed') given.red++
      else if (testCase.flaky === true) given.flaky++
      if (retries === 'separate') return add(testCase)
      const key = JSON.stringify([testCase.suite, testCase.name, testCase.place?.path])
      attempts.set(key, merged(attempts.get(key), testCase))
    },
    shard(part) {
      shard = part
    },
    counted: () => ({ ...given })
  }
  const total = (): TestRun => {
    for (const testCase of attempts.values()) add(testCase)
    attempts.clear()
    const { passed, failed, error: errors, skipped } = counts
    return { tests: passed + failed + errors + skipped, passed, failed, errors, skipped, flaky, red: red ?? [], skippedTests: skippedTests ?? [], flakyTests: flakyTests ?? [], ...(shard === undefined ? {} : { shard }) }
  }
  return { sink, total, troubles, notes }
}

/** The last attempt decides: nobody tries again what passed, so that a failure after it is that of another test. */
function merged(before: TestCase | undefined, after: TestCase): TestCase {
  if (before === undefined || before.result === 'skipped') return after
  if (after.result === 'skipped' || (before.result === 'error' && after.result === 'failed')) return before
  const isFlaky = after.result === 'passed' && (before.result !== 'passed' || before.flaky === true || after.flaky === true)
  return isFlaky ? { ...after, flaky: true } : after
}

/** Keeps every finding. */
export function tallyFindings(limits: Limits): Tally<Sinks['findings'], Scan> {
  const { notes, troubles, trouble, note } = asides()
  const findings: ScanFinding[] = []
  let amount = 0
  const hooks: Hook[] = []
  const looked = (hook?: Hook): void => {
    amount++
    if (hook !== undefined && hooks.length < mostHooks) hooks.push({ ...hook, name: hook.name.slice(0, mostMessage) })
  }
  const finding = (one: ScanFinding): void => {
    if (findings.length >= limits.records) throw tooMany('findings', limits.records)
    const message = withoutCredentials(one.message).slice(0, mostMessage)
    findings.push(message === one.message ? one : { ...one, message })
  }
  return { sink: { trouble, note, finding, looked }, total: () => ({ findings, looked: amount, hooks }), troubles, notes }
}

/** Takes one total. */
export function tallyCoverage(): Tally<Sinks['coverage'], Coverage> {
  const { notes, troubles, trouble, note } = asides()
  let coverage: Coverage = {}
  const total = (one: Coverage): void => {
    coverage = one
  }
  return { sink: { trouble, note, total }, total: () => coverage, troubles, notes }
}

function asides() {
  const troubles: string[] = []
  const notes: string[] = []
  const add = (list: string[], message: string): void => {
    const plain = withoutCredentials(message).slice(0, mostMessage)
    if (list.length < mostTroubles && !list.includes(plain)) list.push(plain)
  }
  return { troubles, notes, trouble: (message: string) => add(troubles, message), note: (message: string) => add(notes, message) }
}

/** A copy in strings of its own, that do not keep alive the parts of the file that they were cut from. */
function shortened(testCase: TestCase): TestCase {
  const { message, trace } = testCase
  return JSON.parse(JSON.stringify({ ...testCase, message: message?.slice(0, mostMessage), trace: trace?.slice(0, mostTrace) })) as TestCase
}

function tooMany(what: string, most: number): ReportRefused {
  return new ReportRefused('too-large', `has more than ${most} ${what}, the most that the gate reads`)
}
