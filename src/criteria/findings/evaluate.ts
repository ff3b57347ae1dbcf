import type { EvaluateContext } from '../../core/criterion.ts'
import type { Finding } from '../../core/finding.ts'
import { matcherOf } from '../../core/globs.ts'
import type { Figure, Outcome, Part } from '../../core/outcome.ts'
import { count, listNames, matchesName } from '../../core/text.ts'
import { judgeReports, notesOfOrigin, outcomeOf, readable, type Complaint } from '../../evidence/judge-reports.ts'
import type { Content, Evidence, Found } from './collect.ts'
import { ranksFrom, type Rank } from './grade.ts'
import type { Options } from './options.ts'
import { reasons, type Reason } from './reasons.ts'

const mostFindings = 100

/** Passes only if every report is whole, and no grade from the threshold up is over its budget. */
export function evaluate(options: Options, evidence: Evidence, { subject, timeLeft }: EvaluateContext): Outcome<Reason> {
  const contents = readable(evidence.files).map(({ content }) => content)
  const found = contents.flatMap((content) => content.found)
  const ignoring = (options.ignore ?? []).map(ignored)
  const left = found.filter((one) => !ignoring.some((matches) => matches(one)))
  const over = overBudget(left, options)
  const beyond = sum(contents, (content) => content.beyond)
  const ofReports = [...judgeReports(evidence, subject), ...judgeWhole(evidence, options.minimum)]
  const complaints = [
    ...ofReports,
    ...(beyond > 0 ? [tooMany(beyond)] : []),
    ...(over.length > 0 ? [findingsOver(over, left, options)] : [])
  ]
  const said = { wanted: describeWanted(options), seen: describeSeen(evidence, contents, left, found.length - left.length), notes: [...notesOfOrigin(evidence), ...notesOf(options, found)], ...measured(evidence, ofReports.length === 0) }
  return outcomeOf<Reason>(complaints, said, timeLeft, order) ?? { status: 'passed', reason: 'within-budget', wanted: said.wanted, seen: said.seen, findings: [...listed(left), ...said.notes], ...measured(evidence, ofReports.length === 0) }
}

/**
 * The hooks by name, where the format names them: of each name the worst counts.
 * @param whole whether the reports are whole, and of this commit: no part of others holds
 */
function measured({ files }: Evidence, whole: boolean): { readonly figure?: Figure; readonly parts?: readonly Part[] } {
  const hooks = distinct(files).flatMap(({ content }) => content.hooks ?? [])
  if (hooks.length === 0) return {}
  const names = [...new Set(hooks.map(({ name }) => name))]
  const parts = names.map((name): Part => {
    const passed = hooks.every((hook) => hook.name !== name || hook.holds)
    return { name, holds: whole && passed, seen: passed ? `the hook passed${whole ? '' : ', in a report that does not count'}` : 'the hook failed' }
  })
  return { figure: { amount: hooks.filter(({ holds }) => holds).length, of: hooks.length, unit: 'hooks' }, parts }
}

const order = Object.keys(reasons) as readonly Reason[]

function ignored({ rule, paths }: NonNullable<Options['ignore']>[number]): (one: Found) => boolean {
  const matchesPath = paths === undefined ? undefined : matcherOf(typeof paths === 'string' ? [paths] : paths)
  return (one) =>
    (rule === undefined || (one.rule !== undefined && matchesName(rule, one.rule))) &&
    (matchesPath === undefined || (one.path !== undefined && matchesPath(one.path)))
}

/** Files with the same bytes are one report. */
function distinct(files: Evidence['files']): ReturnType<typeof readable<Content>> {
  return [...new Map(readable(files).map((file) => [file.sha256 ?? file.path, file])).values()]
}

/** Without a mark of its end a report may have been cut: it counts only if what it tells of is as much as is wanted. */
function judgeWhole({ files }: Evidence, minimum: number | undefined): readonly Complaint<Reason>[] {
  const reports = distinct(files)
  const looked = sum(reports.map(({ content }) => content), (content) => content.looked)
  if (minimum !== undefined && reports.length > 0 && looked < minimum) {
    const remedy = 'Find out which hooks no longer run. If some were removed on purpose, lower `minimum` in the policy.'
    return [{ reason: 'too-few', seen: `${count(looked, 'hook')} ran, at least ${minimum} are wanted`, findings: [], remedy }]
  }
  const open = reports.filter(({ content }) => content.endless !== undefined && (minimum === undefined || content.looked === 0))
  if (open.length === 0) return []
  const findings = open.map(({ path, content }): Finding => ({ level: 'error', message: `${path} is ${content.format}, which ${content.endless}.` }))
  const remedy = 'A file in this format looks the same when it is cut short, and so cannot testify that all is well. Let the tool write another of its formats.'
  return [{ reason: 'incomplete', seen: `${count(open.length, 'report')} in a format that cannot show a whole run`, findings, remedy }]
}

/** The grades of which there are more than the budget has. A grade that is not known has none. */
function overBudget(left: readonly Found[], { 'fail-on': threshold, budget }: Options): readonly Rank[] {
  return ranksFrom(threshold).filter((rank) => {
    const allowed = rank === 'unknown' || rank === 'none' ? 0 : (budget?.[rank] ?? 0)
    return left.filter((one) => one.rank === rank).length > allowed
  })
}

function findingsOver(over: readonly Rank[], left: readonly Found[], { budget }: Options): Complaint<Reason> {
  const said = over.map((rank) => {
    const allowed = rank === 'unknown' || rank === 'none' ? undefined : budget?.[rank]
    return `${count(left.filter((one) => one.rank === rank).length, rank === 'unknown' ? 'finding of unknown grade' : `finding of grade ${rank}`).replace(/^(\d+ finding)( of .*)s$/, '$1s$2')}${allowed === undefined ? '' : ` (at most ${allowed} may be)`}`
  })
  const remedy = 'Mend what was found and let the tool run again on the new commit. What must stay for now goes under `ignore`, with a reason, or is suppressed in the way of the tool.'
  return { reason: 'found', seen: listNames(said), findings: listed(left.filter(({ rank }) => over.includes(rank)), 'error'), remedy }
}

function tooMany(beyond: number): Complaint<Reason> {
  const remedy = 'Raise `fail-on`, or split the report, so that every finding that counts can be looked at.'
  return { reason: 'incomplete', seen: `${count(beyond, 'more finding')} than the gate lists`, findings: [], remedy }
}

/** The worst first, and those before all others that have a place in the commit. */
function listed(found: readonly Found[], level: Finding['level'] = 'warning'): readonly Finding[] {
  const ranks: readonly Rank[] = ['unknown', 'critical', 'error', 'high', 'warning', 'medium', 'low', 'note']
  const weight = ({ rank, place }: Found): number => ranks.indexOf(rank) * 2 + (place === undefined ? 1 : 0)
  const shown = found.toSorted((a, b) => weight(a) - weight(b)).slice(0, mostFindings)
  const more = found.length - shown.length
  const findings = shown.map(({ rank, rule, message, path, place, url }): Finding => {
    const where = place === undefined && path !== undefined ? ` (${path})` : ''
    return { level, message: `${rank}: ${rule === undefined ? '' : `${rule}: `}${message}${where}`, ...(place && { place }), ...(url === undefined ? {} : { url }) }
  })
  return more === 0 ? findings : [...findings, { level: 'note', message: `${count(more, 'more finding')}: see the reports.` }]
}

/** What was ignored, with the policy's reasons, and ignores that no longer match anything. */
function notesOf({ ignore = [] }: Options, found: readonly Found[]): readonly Finding[] {
  return ignore.map((entry): Finding => {
    const matches = ignored(entry)
    const amount = found.filter(matches).length
    const paths = entry.paths === undefined ? '' : ` in ${listNames(typeof entry.paths === 'string' ? [entry.paths] : entry.paths)}`
    const what = `${entry.rule ?? 'everything'}${paths}`
    if (amount === 0) return { level: 'warning', message: `\`ignore\` names ${what}, which was not found: take the entry out of the policy.` }
    return { level: 'note', message: `${count(amount, 'finding')} ignored (${what}): ${entry.reason}` }
  })
}

function describeWanted({ 'fail-on': threshold, budget, reports }: Options): string {
  const allowed = Object.entries(budget ?? {}).map(([grade, most]) => `at most ${most} of grade ${grade}`)
  const but = allowed.length === 0 ? '' : `, but ${listNames(allowed)}`
  return `no finding of grade ${threshold} or worse${but}, in ${listNames(typeof reports === 'string' ? [reports] : reports)}`
}

function describeSeen({ files }: Evidence, contents: readonly Content[], left: readonly Found[], ignoredOnes: number): string {
  const formats = listNames(contents.map(({ format }) => format))
  const asides = [
    [sum(contents, (content) => content.below), 'less grave'],
    [ignoredOnes, 'ignored'],
    [sum(contents, (content) => content.suppressed), 'suppressed']
  ] as const
  const aside = asides.flatMap(([amount, what]) => (amount === 0 ? [] : [`${amount} ${what}`]))
  const amount = left.length === 0 ? 'nothing that counts' : count(left.length, 'finding')
  return `${amount} in ${count(files.length, 'report')}${formats === '' ? '' : ` (${formats})`}${aside.length === 0 ? '' : `, besides ${listNames(aside)}`}`
}

function sum(contents: readonly Content[], figure: (content: Content) => number): number {
  return contents.reduce((before, content) => before + figure(content), 0)
}
