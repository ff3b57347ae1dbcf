import type { EvaluateContext } from '../../core/criterion.ts'
import type { Finding } from '../../core/finding.ts'
import type { Figure, Outcome, Part } from '../../core/outcome.ts'
import { listNames } from '../../core/text.ts'
import { notesOfOrigin, outcomeOf, readable, type Complaint } from '../../evidence/judge-reports.ts'
import type { Evidence } from './collect.ts'
import { judgeCoverage, percent } from './judge-coverage.ts'
import { contentsOf, judgeSuite, tooFew, total, type Suite, type Tally } from './judge-suite.ts'
import type { Options, SuiteOptions } from './options.ts'
import { reasons, type Reason } from './reasons.ts'

/** Passes only if each suite has whole reports in which tests ran, and every bound is kept. */
export function evaluate(options: Options, evidence: Evidence, { subject, timeLeft }: EvaluateContext): Outcome<Reason> {
  const ofSuites = evidence.suites.flatMap((suite) => {
    const own = optionsOf(suite, options)
    return judgeSuite(suite, own, options, subject).map((complaint) => named(complaint, suite.name))
  })
  const all = total(distinct(evidence.suites))
  const inAll = options.suites === undefined ? undefined : tooFew(all, options.minimum)
  const ofCoverage = options.coverage === undefined ? [] : evidence.coverage === undefined ? [nothing] : judgeCoverage(evidence.coverage, options.coverage, subject)
  // No suite, no evidence: neither the policy nor what was collected can say so, and it is no pass here either.
  const asked = options.suites === undefined ? [''] : Object.keys(options.suites)
  const none = asked.every((name) => evidence.suites.some((suite) => suite.name === name)) && asked.length > 0 ? [] : [nothing]
  const complaints = [...none, ...ofSuites, ...(inAll === undefined ? [] : [named(inAll, 'All suites')]), ...ofCoverage]
  const rows = evidence.suites.map((suite) => rowOf(suite))
  const parts = options.suites === undefined ? {} : { parts: evidence.suites.map((suite) => partOf(suite, options, subject)) }
  const said = { wanted: describeWanted(options), seen: describeSeen(evidence, all), notes: [...rows, ...notesOf(evidence)], figure: figureOf(all), ...parts }
  return outcomeOf<Reason>(complaints, said, timeLeft, order) ?? { status: 'passed', reason: 'passed', wanted: said.wanted, seen: said.seen, findings: said.notes, figure: said.figure, ...parts }
}

const order = Object.keys(reasons) as readonly Reason[]
const nothing: Complaint<Reason> = { reason: 'no-report', seen: 'a report was not asked for, or not looked for', findings: [], remedy: 'Give the criterion `reports` or `suites`, and run the gate again.' }

function optionsOf({ name }: Suite, { suites, reports, minimum }: Options): SuiteOptions {
  const own = suites === undefined ? undefined : Object.entries(suites).find(([key]) => key === name)?.[1]
  return own ?? { reports: reports ?? [], ...(minimum === undefined ? {} : { minimum }) }
}

function named<C extends Complaint<Reason>>(complaint: C, suite: string): C {
  if (suite === '') return complaint
  const findings = complaint.findings.map((finding) => ({ ...finding, message: `${suite}: ${finding.message}` }))
  return { ...complaint, seen: `${suite}: ${complaint.seen}`, findings }
}

/** The reports of all suites, each once, although two suites may share a file. */
function distinct(suites: readonly Suite[]) {
  return contentsOf({ files: suites.flatMap(({ files }) => files) })
}

function tallyText({ tests, passed, red, skipped, flaky }: Tally): string {
  const asides = [
    red > 0 ? `${red} failed` : '',
    skipped > 0 ? `${skipped} skipped` : '',
    flaky > 0 ? `${flaky} flaky` : ''
  ].filter((aside) => aside !== '')
  return `${passed}/${tests} passed${asides.length === 0 ? '' : ` (${asides.join(', ')})`}`
}

function figureOf({ passed, tests }: Tally): Figure {
  return { amount: passed, of: tests, unit: 'tests' }
}

function partOf(suite: Suite, options: Options, subject: EvaluateContext['subject']): Part {
  const tally = total(contentsOf(suite))
  const complaints = judgeSuite(suite, optionsOf(suite, options), options, subject)
  const seen = [...complaints.map((complaint) => complaint.seen), tallyText(tally)].join('; ')
  return { name: suite.name, holds: complaints.length === 0, seen, figure: figureOf(tally) }
}

function rowOf(suite: Suite): Finding {
  const contents = contentsOf(suite)
  const formats = listNames(contents.map(({ format }) => format))
  const from = suite.origin.from === 'artifact' ? ` of the artifact ${suite.origin.name}` : ''
  const reports = suite.files.length === 1 ? (suite.files[0]?.path ?? '') : `${suite.files.length} files of ${suite.globs.join(', ')}`
  const message = `${suite.name === '' ? 'Tests' : suite.name}: ${tallyText(total(contents))}, in ${reports}${from}${formats === '' ? '' : ` (${formats})`}.`
  return { level: 'note', message }
}

function notesOf({ suites, coverage }: Evidence): readonly Finding[] {
  const sources = [...suites, ...(coverage === undefined ? [] : [coverage])]
  const ofOrigin = new Map(sources.flatMap(notesOfOrigin).map((note) => [note.message, note]))
  const empty = suites.flatMap(({ files }) => readable(files)).filter(({ content }) => content.tests === 0).map(({ path }) => path)
  const repeated = suites.flatMap(({ files }) => files).length - suites.flatMap((suite) => contentsOf(suite)).length
  const shared = suites.flatMap((suite) => contentsOf(suite)).length > distinct(suites).length
  return [
    ...ofOrigin.values(),
    ...(empty.length > 0 ? [{ level: 'warning', message: `Without a test: ${listNames(empty)}.` } as const] : []),
    ...(repeated > 0 && suites.every(({ files }) => files.every(({ sha256 }) => sha256 !== undefined)) ? [{ level: 'note', message: 'Files with the same content were counted once.' } as const] : []),
    ...(shared ? [{ level: 'note', message: 'Suites share reports; in the total each report counts once.' } as const] : [])
  ]
}

function describeWanted(options: Options): string {
  const suites = Object.entries(options.suites ?? {}).map(([name, { minimum }]) => (minimum === undefined ? name : `${name} (at least ${minimum})`))
  const rate = options['pass-rate'] ?? 1
  const parts = [
    `${rate === 1 ? 'every test' : `${rate * 100} % of the tests`} ${suites.length === 0 ? '' : `of ${listNames(suites, 20)} `}passed`,
    options.minimum === undefined ? '' : `at least ${options.minimum} ran`,
    options['max-skipped'] === undefined ? '' : `at most ${options['max-skipped']} skipped`,
    options['max-flaky'] === undefined ? '' : `at most ${options['max-flaky']} flaky`,
    ...(['lines', 'branches', 'functions', 'statements'] as const).map((measure) => (options.coverage?.[measure] === undefined ? '' : `${options.coverage[measure]} % of the ${measure} covered`))
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function describeSeen({ suites, coverage }: Evidence, all: Tally): string {
  const rows = suites.length > 1 ? suites.map((suite) => `${suite.name} ${tallyText(total(contentsOf(suite)))}`) : []
  const covered = (coverage?.files ?? []).flatMap(({ content }) => ('lines' in content && content.lines !== undefined && content.lines.total > 0 ? [`${percent(content.lines)} of the lines covered`] : []))
  return [...rows, `${rows.length > 0 ? 'in all ' : ''}${tallyText(all)}`, ...covered.slice(0, 3)].join('; ')
}
