import type { Finding } from '../core/finding.ts'
import { fullName, shortSha } from '../core/subject.ts'
import { count } from '../core/text.ts'
import { unmet } from '../gate/decide.ts'
import type { CriterionResult, Result } from '../gate/result.ts'
import { documentsOf, filledInLines } from './filled-in.ts'
import { bypassers, bypassLines, waiverRemarks } from './exceptions.ts'
import { writer, type Writer } from './markdown.ts'
import { cut, forMarkdown } from './neutralise.ts'
import { decisionLine, reportedOnly } from './one-line.ts'
import { describePolicy, findingsOf, leadsSomewhere, remedyOf, statusOf } from './words.ts'

/** How much is told; what is left out is counted in its place. */
interface Detail {
  /** UTF-16 units of one text. */
  readonly text: number
  /** Findings per criterion: in its fold, and under "Where". */
  readonly findings: number
  readonly places: number
  /** Criteria, notices, problems. */
  readonly items: number
  /** What to say of it. */
  readonly note?: string
}

// The first that fits is used.
const details: readonly Detail[] = [
  { text: 4096, findings: 50, places: 10, items: 1000 },
  { text: 4096, findings: 0, places: 10, items: 1000, note: 'the lists of findings are left out' },
  { text: 200, findings: 0, places: 1, items: 1000, note: 'the lists of findings are left out, and texts are cut' },
  { text: 80, findings: 0, places: 1, items: 20, note: 'most is left out, and texts are cut' }
]

// Above it, GitHub drops the summary as a whole:
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
const mostBytes = 1024 * 1024

const longestDecision = 1000
const longestNames = 200

export const icons = { passed: '✅', failed: '❌', pending: '⏳', error: '⚠️', waived: '🟡', 'not-applicable': '➖' } as const

type Lines = Iterable<string>

/**
 * The result as GitHub's Markdown for the job summary, always below 1 MiB: what is too long loses its folds first, then
 * the length of its texts, and says so.
 * @param options serverUrl of the GitHub that the links lead to
 */
export function summary(result: Result, options: { readonly serverUrl?: string } = {}): string {
  const { serverUrl = 'https://github.com' } = options
  for (const detail of details) {
    const text = joinWithin(mostBytes, render(result, detail, writer(result.subject, serverUrl, detail.text)))
    if (text !== undefined) return text
  }
  return `${heading(result)}\n`
}

/** Undefined as soon as it is too long: what hostile reports could fill memory with is never written. */
function joinWithin(most: number, lines: Lines): string | undefined {
  const kept: string[] = []
  let bytes = 0
  for (const line of lines) {
    bytes += Buffer.byteLength(line) + 1
    if (bytes >= most) return undefined
    kept.push(`${line}\n`)
  }
  return kept.join('')
}

function* render(result: Result, detail: Detail, write: Writer): Lines {
  const { criteria, proposedPolicy, notices, leftToGitHub } = result
  const { items, note, findings } = detail
  const describe = (criterion: CriterionResult, index: number): Lines => block(criterion, index > 0, detail, write)
  const decision = forMarkdown(cut(decisionLine(result), longestDecision))
  yield* [heading(result), '', `**${decision}**`, '', about(result, write)]
  if (note !== undefined) yield* ['', `> ${tooLong} ${note}. The file that the output \`result\` names holds it all.`]
  yield* section('Bypass', upTo(items, bypassLines(result), (line) => [`- ${write.text(line)}`]))
  yield* section('What is missing', upTo(items, unmet(criteria), describe, '\n'))
  const problems = upTo(items, proposedPolicy, (problem) => [`- ${withPlace(problem, write)}`])
  yield* section(`The changed policy has ${count(proposedPolicy.length, 'problem')}`, problems)
  yield* section('Only reported', upTo(items, reportedOnly(result), describe, '\n'))
  yield* section('All criteria', table(criteria, items, write))
  if (findings > 0) for (const criterion of criteria) yield* fold(criterion, findings, write)
  if (findings > 0) for (const { criterion, document } of documentsOf(result)) yield* ['', `<details><summary>${write.text(criterion.id)}: the checklist filled in</summary>`, '', ...filledInLines(document, 2, write), '', '</details>']
  const waivers = upTo(items, waiverRemarks(result), ({ level, text }) => [`- ${level === 'warning' ? '⚠️ ' : ''}${write.text(text)}`])
  yield* section('Waivers', waivers)
  yield* section('Notices', upTo(items, notices, (notice) => [`- ${write.text(notice)}`]))
  const left = upTo(items, leftToGitHub, (one) => [`- ${named(one, write)} · ${write.text(one.kind)}`])
  yield* section('Left to GitHub', left)
  yield* ['', `Policy: ${write.text(describePolicy(result.policy))}. Decided at ${write.text(result.decidedAt)}.`]
}

const tooLong = 'This would be too long for GitHub:'

/** The decision as a title. */
export function heading({ decision, allowed, bypass }: Result): string {
  if (decision === 'go') return '## ✅ Deployment gate: go'
  const why = bypass?.status === 'used' ? `bypass by ${forMarkdown(cut(bypassers(bypass), longestNames))}` : 'enforcement: evaluate'
  return `## ⛔ Deployment gate: no-go${allowed ? `, but the run goes on all the same (${why})` : ''}`
}

function about({ subject, stage }: Result, write: Writer): string {
  const parts = [
    write.text(fullName(subject.repository)),
    `commit ${write.commit(shortSha(subject.commit))}`,
    ...(subject.tag === undefined ? [] : [`tag ${write.code(subject.tag)}`]),
    ...(subject.version === undefined ? [] : [`version ${write.code(subject.version)}`]),
    ...(subject.pullRequest === undefined ? [] : [`pull request ${subject.pullRequest}`]),
    `stage ${write.code(stage)}`,
    `event ${write.code(subject.event)}`,
    ...(subject.actor === undefined ? [] : [`started by ${write.code(subject.actor)}`])
  ]
  return parts.join(' · ')
}

function* block(criterion: CriterionResult, apart: boolean, { places }: Detail, write: Writer): Lines {
  const { outcome, help, kind } = criterion
  const remedy = remedyOf(outcome)
  const where = outcome.findings.filter(leadsSomewhere)
  if (apart) yield ''
  yield `#### ${icons[outcome.status]} ${named(criterion, write)} · ${write.text(kind)} · ${statusOf(criterion)}`
  yield* ['', `- **Wanted:** ${write.text(outcome.wanted)}`, `- **Seen:** ${write.text(outcome.seen)}`]
  if (where.length > 0) yield '- **Where:**'
  yield* upTo(places, where, (finding) => [`  - ${withPlace(finding, write)}`], '  - ')
  if (remedy !== undefined) yield `- **Remedy:** ${write.text(remedy)}`
  if (help !== undefined) yield `- **Help:** ${write.lines(help)}`
}

function* table(criteria: readonly CriterionResult[], items: number, write: Writer): Lines {
  if (criteria.length > 0) yield* ['| Outcome | Criterion | Kind | Reason | Seen |', '| --- | --- | --- | --- | --- |']
  const row = (criterion: CriterionResult): Lines => {
    const { status, reason, seen } = criterion.outcome
    const what = [`${icons[status]} ${statusOf(criterion)}`, named(criterion, write), write.text(criterion.kind)]
    return [`| ${[...what, write.code(reason), write.text(seen)].join(' | ')} |`]
  }
  yield* upTo(items, criteria, row, '| ')
}

function* fold({ id, outcome }: CriterionResult, most: number, write: Writer): Lines {
  const findings = findingsOf(outcome)
  if (findings.length === 0) return
  yield* ['', `<details><summary>${write.text(id)}: ${count(findings.length, 'finding')}</summary>`, '']
  yield* upTo(most, findings, (finding) => [`- ${finding.level}: ${withPlace(finding, write)}`])
  yield* ['', '</details>']
}

function named({ id, name }: Pick<CriterionResult, 'id' | 'name'>, write: Writer): string {
  return id === name ? write.code(id) : `${write.text(name)} (${write.code(id)})`
}

function withPlace({ message, place, url }: Pick<Finding, 'message' | 'place' | 'url'>, write: Writer): string {
  const where = [...(place === undefined ? [] : [write.place(place)]), ...(url === undefined ? [] : [write.url(url)])]
  return where.length === 0 ? write.text(message) : `${write.text(message)} (${where.join(', ')})`
}

/** Nothing where there is no content. */
function* section(title: string, content: Lines): Lines {
  let begun = false
  for (const line of content) {
    if (!begun) yield* ['', `### ${title}`, '']
    begun = true
    yield line
  }
}

/** @param before what stands before the number of those that are left out */
function* upTo<Item>(
  most: number,
  items: readonly Item[],
  write: (item: Item, index: number) => Lines,
  before = '- '
): Lines {
  for (const [index, item] of items.slice(0, most).entries()) yield* write(item, index)
  if (items.length > most) yield `${before}… and ${items.length - most} more`
}
