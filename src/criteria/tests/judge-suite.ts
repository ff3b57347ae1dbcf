import type { Finding } from '../../core/finding.ts'
import type { Subject } from '../../core/subject.ts'
import { count, listNames } from '../../core/text.ts'
import { judgeReports, readable, type Complaint } from '../../evidence/judge-reports.ts'
import type { Content, Evidence, Test } from './collect.ts'
import type { Options, SuiteOptions } from './options.ts'
import type { Reason } from './reasons.ts'

/** The figures of one suite, over all its reports. */
export interface Tally {
  readonly tests: number
  readonly passed: number
  /** Failed or broken. */
  readonly red: number
  readonly skipped: number
  readonly flaky: number
}

export type Suite = Evidence['suites'][number]
type Bounds = Pick<Options, 'pass-rate' | 'max-skipped' | 'max-flaky'>

const mostFindings = 50
const mostShards = 8

export function total(contents: readonly Content[]): Tally {
  const sum = (figure: (content: Content) => number): number => contents.reduce((before, content) => before + figure(content), 0)
  return {
    tests: sum(({ tests }) => tests),
    passed: sum(({ passed }) => passed),
    red: sum(({ failed, errors }) => failed + errors),
    skipped: sum(({ skipped }) => skipped),
    flaky: sum(({ flaky }) => flaky)
  }
}

/** What is wrong with one suite. None: every report is whole, at least one test ran, and the bounds are kept. */
export function judgeSuite(suite: Suite, own: SuiteOptions, common: Bounds, subject: Subject): readonly Complaint<Reason>[] {
  const bounds = { ...common, ...own }
  const unusable = judgeReports(suite, subject)
  const contents = contentsOf(suite)
  if (contents.length === 0) return unusable
  const tally = total(contents)
  const complaints = [
    nothingRan(suite, tally),
    missingShards(contents),
    red(contents, tally, bounds['pass-rate'] ?? 1),
    tooFew(tally, own.minimum),
    tooMany('skipped', tally.skipped, bounds['max-skipped'], contents.flatMap(({ skippedTests }) => skippedTests)),
    tooMany('flaky', tally.flaky, bounds['max-flaky'], contents.flatMap(({ flakyTests }) => flakyTests))
  ]
  return [...unusable, ...complaints.flatMap((complaint) => complaint ?? [])]
}

/** Every whole report once: files with the same bytes are the same report. */
export function contentsOf(suite: Pick<Suite, 'files'>): readonly Content[] {
  const known = new Map(readable(suite.files).map((file) => [file.sha256 ?? file.path, file.content]))
  return [...known.values()]
}

function nothingRan({ globs }: Suite, tally: Tally): Complaint<Reason> | undefined {
  if (tally.passed + tally.red > 0) return undefined
  const seen = tally.tests === 0 ? 'no test' : `only skipped tests (${tally.skipped})`
  const remedy = `See in the log of the test step why nothing ran: a filter that matches nothing, a wrong folder, a build that failed. The reports are ${globs.join(', ')}.`
  return { reason: 'nothing-ran', seen: `${seen} in the reports`, findings: [], remedy }
}

/** Every part of a run that was split has to be there, and as often as every other one: one may be missing of a second run. */
function missingShards(contents: readonly Content[]): Complaint<Reason> | undefined {
  const shards = contents.flatMap(({ shard }) => shard ?? [])
  const missing = [...new Set(shards.map(({ total }) => total))].flatMap((total) => {
    const times = new Map<number, number>()
    for (const { current } of shards.filter((shard) => shard.total === total)) times.set(current, (times.get(current) ?? 0) + 1)
    const most = Math.max(...times.values())
    const first = Array.from({ length: Math.min(total, times.size + mostShards) }, (_, index) => index + 1).filter((current) => (times.get(current) ?? 0) < most)
    return first.length === 0 ? [] : [`${listNames(first.map(String), mostShards)} of ${total}`]
  })
  if (missing.length === 0) return undefined
  const remedy = 'Let every shard write its report to a file of its own, and let `reports` match them all; or merge them first: `npx playwright merge-reports --reporter=json`.'
  return { reason: 'incomplete', seen: `no report of the shards ${missing.join(', and ')}`, findings: [], remedy }
}

function red(contents: readonly Content[], { passed, red }: Tally, rate: number): Complaint<Reason> | undefined {
  // Divided, not multiplied: 0.55 of 100 is more than 55 in floating point.
  if (red === 0 || passed / (passed + red) >= rate) return undefined
  const shown = contents.flatMap((content) => content.red).slice(0, mostFindings)
  const more = red - shown.length
  const findings = [...shown.map((test) => findingOf(test)), ...(more > 0 ? [{ level: 'note', message: `${count(more, 'more failed test')}: see the reports.` } as const] : [])]
  const remedy = 'Mend the tests or what they test, and let the workflow run again on the new commit. If a test fails only at times, run its job again.'
  return { reason: 'tests-failed', seen: `${count(red, 'test')} failed`, findings, remedy }
}

/** A finding about one failed test, at its source line. */
export function findingOf({ name, result, message, place }: Test): Finding {
  const verb = result === 'error' ? 'broke' : 'failed'
  return { level: 'error', message: `${name} ${verb}${message === undefined ? '.' : `: ${message}`}`, ...(place === undefined ? {} : { place }) }
}

export function tooFew({ tests, skipped }: Tally, minimum: number | undefined): Complaint<Reason> | undefined {
  const ran = tests - skipped
  if (minimum === undefined || ran >= minimum) return undefined
  const aside = skipped === 0 ? '' : ` (${skipped} more were skipped)`
  const remedy = `Find out which tests no longer run: ${minimum - ran} are missing. If they were removed on purpose, lower \`minimum\` in the policy.`
  return { reason: 'too-few', seen: `${count(ran, 'test')} ran${aside}, at least ${minimum} are wanted`, findings: [], remedy }
}

const words = {
  skipped: { reason: 'too-many-skipped', remedy: 'Let these tests run again, or raise `max-skipped` in the policy.' },
  flaky: { reason: 'too-many-flaky', remedy: 'Make these tests reliable, or raise `max-flaky` in the policy.' }
} as const

function tooMany(what: keyof typeof words, amount: number, most: number | undefined, tests: readonly Test[]): Complaint<Reason> | undefined {
  if (most === undefined || amount <= most) return undefined
  const findings = tests.slice(0, mostFindings).map((test): Finding => ({ ...findingOf(test), message: `${test.name} is ${what}${test.message === undefined ? '.' : `: ${test.message}`}` }))
  return { ...words[what], seen: `${count(amount, `${what} test`)}, at most ${most} may be`, findings }
}
