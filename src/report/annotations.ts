import type { Problem } from '../core/errors.ts'
import type { Finding, Place } from '../core/finding.ts'
import { blocks } from '../core/outcome.ts'
import { count, listNames } from '../core/text.ts'
import { unmet } from '../gate/decide.ts'
import type { CriterionResult, Result } from '../gate/result.ts'
import { cut, forLog } from './neutralise.ts'
import { bypassLines, waiverRemarks } from './exceptions.ts'
import { decisionLine, reportedOnly } from './one-line.ts'
import { findingsOf, label, placeText, remedyOf, statusOf } from './words.ts'

/** As GitHub shows it beside the code and on the page of the run. All text is neutralised; `message` may have lines. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file?: string
  /** Both count from 1. */
  readonly line?: number
  readonly column?: number
}

type Level = Annotation['level']

interface Candidate {
  /** The id of the criterion, or what else it is about: named where it is rolled up. */
  readonly about: string
  readonly level: Level
  /** Written only where it is published: there may be very many. */
  readonly write: () => Annotation
}

// The runner shows 10 of each level per step, and cuts messages (`_maxCountPerIssueType`, `_maxIssueMessageLength`):
// https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs
// Titles are at most 255 characters: https://docs.github.com/rest/checks/runs#create-a-check-run
const most = { perLevel: 10, message: 4096, title: 255, path: 1024 }

// How the message is shared out.
const share = { decision: 3800, seen: 1200, wanted: 800, urls: 3, url: 190, remedy: 1500 }

/**
 * What to publish, in this order: the decision, then the first of every unmet criterion, then their second ones, and so
 * on; at most 10 per level, the last of which rolls up what does not fit. There are errors only where the run is
 * stopped: a `no-go` that lets the run go on gives warnings.
 */
export function annotations(result: Result): readonly Annotation[] {
  const blocking = result.allowed ? 'warning' : 'error'
  const others = result.criteria.filter((criterion) => !blocks(criterion.outcome))
  const candidates = [
    ...ofDecision(result, blocking),
    ...ofBypass(result, blocking),
    ...inTurn([
      ofProblems(result.proposedPolicy, blocking, 'Deployment gate: the changed policy is wrong'),
      ...unmet(result.criteria).map((criterion) => ofCriterion(criterion, blocking))
    ]),
    ...inTurn([...reportedOnly(result), ...others].map((criterion) => ofCriterion(criterion, 'warning'))),
    ...ofWaivers(result),
    ...result.notices.map((notice) => candidate('the gate', 'notice', 'Deployment gate', () => plain(notice)))
  ]
  return (['error', 'warning', 'notice'] as const).flatMap((level) => withinLimit(level, candidates))
}

/** What is wrong with what the user wrote, where the gate could not even begin; at most 10. */
export function problemAnnotations(problems: readonly Problem[]): readonly Annotation[] {
  return withinLimit('error', ofProblems(problems, 'error', 'Deployment gate: no-go, the configuration is wrong'))
}

function ofDecision(result: Result, level: Level): readonly Candidate[] {
  if (result.decision === 'go') return []
  const hint = 'The job summary says of each what was wanted, what was seen, and how to mend it.'
  const message = (): string => `${plain(decisionLine(result), share.decision)}\n${hint}`
  const through = result.bypass?.status === 'used' ? ', let through by a bypass' : ''
  return [candidate('the gate', level, `Deployment gate: no-go${through}`, message)]
}

/** One that was used is part of the decision; whoever gave one that has no effect is told why. */
function ofBypass(result: Result, blocking: Level): readonly Candidate[] {
  const status = result.bypass?.status
  if (status === undefined || status === 'used') return []
  const message = (): string => bypassLines(result).map((line) => plain(line, share.seen)).join('\n')
  return [candidate('the bypass', status === 'refused' ? blocking : 'warning', 'Deployment gate: the bypass has no effect', message)]
}

function ofWaivers(result: Result): readonly Candidate[] {
  const warnings = waiverRemarks(result).filter(({ level }) => level === 'warning')
  return warnings.map(({ criterion, text }) => candidate(criterion, 'warning', 'Deployment gate: a waiver', () => plain(text)))
}

function ofProblems(problems: readonly Problem[], level: Level, title: string): readonly Candidate[] {
  return problems.map(({ message, place }) =>
    candidate(place?.path ?? 'the inputs', level, title, () => located(plain(message), place), place)
  )
}

/**
 * One per file and line, and a bare one, without a place, unless the places say it all. Where the criterion does not
 * block, nothing has to be mended: what its findings say is a warning.
 */
function ofCriterion(criterion: CriterionResult, blocking: Level): readonly Candidate[] {
  const { outcome, id } = criterion
  const title = cut(`${plain(label(criterion), 200)}: ${statusOf(criterion)}`, most.title)
  if (outcome.status === 'waived') return [candidate(id, 'warning', title, () => bare(criterion))]
  const stopped = blocks(outcome)
  const isWrong = (finding: Finding): boolean => stopped && finding.level === 'error'
  const annotate = (findings: readonly Finding[]): Candidate => {
    const place = findings[0]?.place
    const message = (): string => located(findings.map((finding) => plain(finding.message)).join('\n'), place)
    if (!findings.some(isWrong)) return candidate(id, 'warning', title, message, place)
    return candidate(id, blocking, title, () => withRemedy(message(), criterion), place)
  }
  const telling = outcome.findings.filter((finding) => finding.level !== 'note')
  const placed = telling.filter((finding) => finding.place !== undefined)
  const unplaced = telling.filter((finding) => finding.place === undefined)
  const placesSayItAll = placed.some(isWrong) && !unplaced.some(isWrong)
  const asides = unplaced.filter((finding) => !isWrong(finding))
  return [
    ...(stopped && !placesSayItAll ? [candidate(id, blocking, title, () => bare(criterion))] : []),
    ...byPlace(placed).map(annotate),
    ...(asides.length > 0 ? [annotate(asides)] : [])
  ]
}

function bare(criterion: CriterionResult): string {
  const { seen, wanted } = criterion.outcome
  const urls = new Set(findingsOf(criterion.outcome).flatMap(({ level, url }) => (level === 'note' || url === undefined ? [] : [url])))
  const where = [...urls].slice(0, share.urls).map((url) => plain(url, share.url))
  const lines = [`Seen: ${plain(seen, share.seen)}`, `Wanted: ${plain(wanted, share.wanted)}`]
  return withRemedy([...lines, ...(where.length === 0 ? [] : [`Where: ${where.join(' ')}`])].join('\n'), criterion)
}

/** What is before the remedy is cut for it, not the remedy. */
function withRemedy(message: string, { outcome, help }: CriterionResult): string {
  const lines = [remedyOf(outcome), ...(help?.trim().split('\n') ?? [])].filter((line) => line !== undefined)
  const remedy = cut(`\nRemedy: ${lines.map((line) => plain(line)).join('\n')}`, share.remedy)
  return cut(message, most.message - remedy.length) + remedy
}

/** A path that cannot be given as it is, is named in the message. */
function located(message: string, place: Place | undefined): string {
  return place === undefined || isPlain(place.path) ? message : `${plain(placeText(place), most.path)}: ${message}`
}

function isPlain(path: string): boolean {
  return path.length <= most.path && forLog(path) === path
}

function candidate(about: string, level: Level, title: string, message: () => string, place?: Place): Candidate {
  return { about, level, write: () => ({ level, title, message: cut(message(), most.message), ...position(place) }) }
}

function position(place: Place | undefined): Pick<Annotation, 'file' | 'line' | 'column'> {
  if (place === undefined || !isPlain(place.path)) return {}
  const { path, line, column } = place
  if (line === undefined) return { file: path }
  return { file: path, line, ...(column === undefined ? {} : { column }) }
}

function byPlace(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.place?.path, finding.place?.line])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()]
}

/** The first of each list, then the second of each, and so on. */
function inTurn(lists: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const rounds = lists.reduce((longest, list) => Math.max(longest, list.length), 0)
  return Array.from({ length: rounds }, (_, round) => lists.flatMap((list) => list[round] ?? [])).flat()
}

function withinLimit(level: Level, candidates: readonly Candidate[]): readonly Annotation[] {
  const all = candidates.filter((one) => one.level === level)
  const shown = all.length <= most.perLevel ? all : all.slice(0, most.perLevel - 1)
  const rest = all.slice(shown.length)
  const more = rest.length === 0 ? [] : [rolledUp(level, rest)]
  return [...shown.map(({ write }) => write()), ...more]
}

function rolledUp(level: Level, rest: readonly Candidate[]): Annotation {
  const about = listNames([...new Set(rest.map((one) => one.about))].map((name) => plain(name, 100)), 20)
  const what = `${count(rest.length, `more ${level}`)}, about ${about}`
  const message = `${what}. GitHub shows ${most.perLevel} per step; the job summary has them all.`
  return { level, title: `Deployment gate: ${rest.length} more`, message }
}

function plain(text: string, units: number = most.message): string {
  return cut(forLog(cut(text, units)), units)
}

/**
 * The line that makes the runner show it, escaped as the runner unescapes it:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function workflowCommand({ level, title, message, file, line, column }: Annotation): string {
  const properties = Object.entries({ file, line, col: column, title }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`]
  )
  return `::${level} ${properties.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
