import type { Problem } from '../core/errors.ts'
import type { Finding } from '../core/finding.ts'
import type { AnyOutcome } from '../core/outcome.ts'
import { count } from '../core/text.ts'
import { unmet } from '../gate/decide.ts'
import type { CriterionResult, Result } from '../gate/result.ts'
import { bypassLines, waiverRemarks } from './exceptions.ts'
import { cut, forLog, withoutCommands } from './neutralise.ts'
import { decisionLine, reportedOnly } from './one-line.ts'
import { describePolicy, label, leadsSomewhere, placeText, remedyOf, statusOf } from './words.ts'
import { hanging } from './wrap.ts'

const limits = { text: 4096, cell: 400, where: 20, idColumn: 24, narrowest: 40 }

const symbols = { passed: '✓', failed: '✗', pending: '…', error: '!', waived: '~', 'not-applicable': '-' } as const

// https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters
const colours = { passed: 32, failed: 31, pending: 33, error: 35, waived: 33, 'not-applicable': 90 } as const

interface Look {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

type Paint = (status: AnyOutcome['status'], text: string) => string

/**
 * The result for a terminal or a log: the table of criteria, what is missing, the decision as the last line. Without
 * `color` there is no escape sequence in it; every line is harmless in the log of a workflow run.
 */
export function terminal(result: Result, { color, width }: Look): string {
  const columns = Math.max(width, limits.narrowest)
  const paint: Paint = (status, text) => (color ? `\u001b[${colours[status]}m${text}\u001b[39m` : text)
  const block = (criterion: CriterionResult): readonly string[] => describe(criterion, columns, paint)
  const sections = [
    table(result.criteria, columns, paint),
    ...unmet(result.criteria).map(block),
    ...reportedOnly(result).map(block),
    proposed(result.proposedPolicy, columns),
    waiverRemarks(result).flatMap(({ level, text }) => hanging(level === 'warning' ? 'waiver (warning): ' : 'waiver: ', plain(text), columns)),
    bypassLines(result).flatMap((line) => hanging('bypass: ', plain(line), columns)),
    result.notices.flatMap((notice) => hanging('note: ', plain(notice), columns)),
    leftToGitHub(result, columns)
  ]
  const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, ''])
  const decision = `${plain(decisionLine(result))} - policy: ${plain(describePolicy(result.policy))}`
  const last = paint(result.decision === 'go' ? 'passed' : 'failed', decision)
  return [...lines, last].map((line) => `${withoutCommands(line)}\n`).join('')
}

function table(criteria: readonly CriterionResult[], columns: number, paint: Paint): readonly string[] {
  const widest = (cells: readonly string[]): number => Math.max(0, ...cells.map((cell) => cell.length))
  const statuses = widest(criteria.map(statusOf))
  const ids = Math.min(limits.idColumn, widest(criteria.map(({ id }) => plain(id, limits.cell))))
  const kinds = Math.min(limits.idColumn, widest(criteria.map(({ kind }) => plain(kind, limits.cell))))
  return criteria.flatMap((criterion) => {
    const { outcome, id, kind } = criterion
    const status = `${symbols[outcome.status]} ${statusOf(criterion).padEnd(statuses)}`
    const names = `${plain(id, limits.cell).padEnd(ids)}  ${plain(kind, limits.cell).padEnd(kinds)}`
    const seen = plain(outcome.seen, limits.cell)
    const [first = '', ...more] = hanging(`${status}  ${names}  `, seen, columns)
    return [paint(outcome.status, status) + first.slice(status.length), ...more]
  })
}

function describe(criterion: CriterionResult, columns: number, paint: Paint): readonly string[] {
  const { outcome, help } = criterion
  const remedy = remedyOf(outcome)
  const places = outcome.findings.filter(leadsSomewhere)
  const shown = places.slice(0, limits.where).map(whereText)
  const more = places.length > shown.length ? [`and ${places.length - shown.length} more, in the result`] : []
  return [
    `${plain(label(criterion))}: ${paint(outcome.status, statusOf(criterion))}, ${plain(outcome.reason)}`,
    ...field('wanted', [plain(outcome.wanted)], columns),
    ...field('seen', [plain(outcome.seen)], columns),
    ...field('where', [...shown, ...more], columns),
    ...field('remedy', remedy === undefined ? [] : [plain(remedy)], columns),
    ...field('help', help?.trim().split('\n').map((line) => plain(line)) ?? [], columns)
  ]
}

function field(name: string, texts: readonly string[], columns: number): readonly string[] {
  return texts.flatMap((text, index) => hanging(`  ${(index === 0 ? name : '').padEnd(8)}`, text, columns))
}

function whereText({ message, place, url }: Pick<Finding, 'message' | 'place' | 'url'>): string {
  const said = place?.line === undefined && message.startsWith(place?.path ?? '')
  const parts = [place === undefined || said ? undefined : placeText(place), url, message]
  return parts.flatMap((part) => (part === undefined ? [] : [plain(part)])).join(' ')
}

function proposed(problems: readonly Problem[], columns: number): readonly string[] {
  if (problems.length === 0) return []
  const lines = problems.flatMap((problem) => hanging('  ', whereText(problem), columns))
  return [`The changed policy has ${count(problems.length, 'problem')}:`, ...lines]
}

function leftToGitHub({ leftToGitHub: left }: Result, columns: number): readonly string[] {
  if (left.length === 0) return []
  const names = left.map(({ id }) => plain(id)).join(', ')
  return hanging('left to GitHub: ', `${names}; run without --local and with GITHUB_TOKEN to decide them`, columns)
}

function plain(text: string, units: number = limits.text): string {
  return cut(forLog(cut(text, units)), units)
}
