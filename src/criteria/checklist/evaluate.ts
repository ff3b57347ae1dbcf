import type { EvaluateContext } from '../../core/criterion.ts'
import type { JudgedDocument, JudgedLine } from '../../core/document.ts'
import type { Finding } from '../../core/finding.ts'
import type { Outcome } from '../../core/outcome.ts'
import { count, didYouMean, listNames } from '../../core/text.ts'
import { patternsFor } from './bindings.ts'
import type { Evidence } from './collect.ts'
import { judgeRows, type JudgedRow } from './judge.ts'
import type { Options } from './options.ts'
import { reasons, type Reason } from './reasons.ts'
import { remedies } from './remedies.ts'
import type { Evident } from './state.ts'
import { isSection, rowsOf, type Row } from './rows.ts'
import { remarksOn } from './written.ts'

interface Complaint {
  readonly reason: Reason
  readonly finding: Finding
}

const mostFindings = 100
const mostShown = 600

/**
 * Passes only if the chosen sections have items, the evidence bears out each that is bound, and each other one is ticked.
 * Everything that speaks against the document is told at once.
 */
export function evaluate(options: Options, evidence: Evidence, { subject, concluded = [], timeLeft }: EvaluateContext): Outcome<Reason> {
  const wanted = describeWanted(options, evidence)
  if (!evidence.exists) return missing(options, evidence, wanted)
  const rows = rowsOf(evidence.blocks, options)
  const judged = judgeRows(rows, concluded)
  const chosen = judged.filter(({ row, state }) => row.chosen && state !== undefined)
  const complaints = [
    ...missingSections(options, rows, evidence),
    ...unmatched(options, rows, evidence),
    ...withoutItems(options, chosen, rows, evidence),
    ...judged.flatMap((one) => problemsOf(one, evidence)),
    ...remarksOn(rows, subject, new Date(evidence.madeAt)).map(({ row, reason, message, counts }) => complain(reason, `${named(row)} ${message}.`, evidence, row, counts ? 'error' : 'warning')),
    ...editedSince(options, evidence),
    ...writtenBefore(evidence, chosen)
  ]
  const final = complaints.filter(({ finding }) => finding.level === 'error')
  const shared = { wanted, document: documentOf(evidence, judged) }
  const findings = [...final, ...complaints.filter(({ finding }) => finding.level !== 'error')].map(({ finding }) => finding)
  const said = { ...shared, seen: describeSeen(chosen), findings: [...findings.slice(0, mostFindings), ...notesOf(evidence, chosen)] }

  const order = Object.keys(reasons) as readonly Reason[]
  const found = new Set(final.map(({ reason }) => reason))
  const worst = order.find((reason) => found.has(reason))
  const pending = chosen.filter(({ state }) => state === 'pending')
  if (worst !== undefined) {
    const seen = `${count(final.length, 'thing')} to mend; ${said.seen}`
    return { status: 'failed', reason: worst, ...said, seen, remedy: order.filter((reason) => found.has(reason)).map((reason) => remedies[reason]).join(' ') }
  }
  if (pending.length > 0) return awaited(pending, said, timeLeft)
  if (chosen.every(({ state }) => state === 'not-applicable' || state === 'waived')) return { status: 'not-applicable', reason: 'nothing-applies', ...said }
  return { status: 'passed', reason: 'complete', ...said }
}

type Said = Pick<Outcome, 'wanted' | 'seen' | 'findings' | 'document'>

function awaited(pending: readonly JudgedRow[], said: Said, timeLeft: boolean): Outcome<Reason> {
  const awaiting = [...new Set(pending.flatMap(({ evident }) => evident?.criteria ?? []))]
  const remedy = `Wait for ${listNames(awaiting)}: give the gate a longer \`wait-for\`.`
  return timeLeft ? { status: 'pending', reason: 'awaited', ...said, remedy, awaiting } : { status: 'failed', reason: 'awaited', ...said, remedy }
}

function missing({ file }: Options, { name }: Evidence, wanted: string): Outcome<Reason> {
  const seen = file === undefined ? 'no pull request brought the commit to its branch' : `${file} is not in the commit`
  const remedy = file === undefined ? 'Release what came by a pull request, or keep the checklist in a file or an issue.' : `Write ${file} and commit it, or correct its path in the policy.`
  return { status: 'failed', reason: 'no-checklist', wanted, seen, remedy, findings: [{ level: 'error', message: `There is no checklist: ${name} is not there.` }] }
}

/** Nothing that is chosen may be without anything to judge. */
function withoutItems({ sections = [] }: Options, chosen: readonly JudgedRow[], rows: readonly Row[], evidence: Evidence): readonly Complaint[] {
  if (chosen.length === 0) return [complain('no-items', 'There is no item in the chosen sections.', evidence)]
  const isUnder = (pattern: string, { sections: above }: Row): boolean => above.some((section) => isSection(pattern, section))
  return sections
    .filter((pattern) => rows.some((row) => isUnder(pattern, row)) && !chosen.some(({ row }) => isUnder(pattern, row)))
    .map((pattern) => complain('no-items', `There is no item in the section "${pattern}".`, evidence))
}

/** An issue of which nobody has changed a letter since before the commit was made says nothing about this commit. */
function writtenBefore({ name, writtenAt, madeAt }: Evidence, chosen: readonly JudgedRow[]): readonly Complaint[] {
  if (writtenAt === undefined || Date.parse(writtenAt) >= Date.parse(madeAt) || !chosen.some(({ state }) => state === 'ticked')) return []
  return [complain('date-before-commit', `${name} was ticked at ${writtenAt} or before, and the commit was made at ${madeAt}.`, { name, madeAt, exists: true, blocks: [], damaged: 0 })]
}

function missingSections({ sections = [] }: Options, rows: readonly Row[], evidence: Evidence): readonly Complaint[] {
  const headings = rows.flatMap(({ block, sections: above }) => (block.kind === 'heading' && block.nested !== true ? above.slice(-1) : []))
  return sections
    .filter((pattern) => !headings.some((heading) => isSection(pattern, heading)))
    .map((pattern) => complain('section-missing', `There is no section "${pattern}"${didYouMean(pattern, headings)}.`, evidence))
}

/** An item that was removed, reworded or moved out of the chosen sections must not take its criterion with it. */
function unmatched({ bind = {} }: Options, rows: readonly Row[], evidence: Evidence): readonly Complaint[] {
  const used = new Set(rows.flatMap(({ block, chosen }) => (chosen ? patternsFor(block, bind) : [])))
  return Object.keys(bind)
    .filter((pattern) => !used.has(pattern))
    .map((pattern) => complain('unmatched-binding', `No item of the chosen sections reads "${pattern}", as the policy's \`bind\` wants.`, evidence))
}

function problemsOf({ row, problems }: JudgedRow, evidence: Evidence): readonly Complaint[] {
  return row.chosen || row.bindings.length > 0 ? problems.map(({ reason, message, level }) => complain(reason, `${named(row)} ${message}.`, evidence, row, row.chosen ? level : 'warning')) : []
}

function editedSince({ 'edits-after-approval': edits }: Options, evidence: Evidence): readonly Complaint[] {
  const { name, editedAt, approvedAt } = evidence
  if (edits === 'allow' || editedAt == null || approvedAt === undefined || Date.parse(editedAt) < Date.parse(approvedAt)) return []
  return [complain('edited-after-approval', `The text of ${name} was edited at ${editedAt}, after the last approval of ${approvedAt}.`, evidence)]
}

function complain(reason: Reason, message: string, { path, url }: Evidence, row?: Row, level: Finding['level'] = 'error'): Complaint {
  const line = row?.block.line
  if (path !== undefined) return { reason, finding: { level, message, place: { path, ...(line === undefined ? {} : { line }) } } }
  return { reason, finding: { level, message: line === undefined ? message : `Line ${line}: ${message}`, ...(url === undefined ? {} : { url }) } }
}

function named({ block }: Row): string {
  const text = block.kind === 'line' && block.label !== undefined ? block.label : block.text
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`
}

function describeWanted({ sections }: Options, { name }: Evidence): string {
  return `every item of ${sections === undefined ? '' : `${listNames(sections)} in `}${name} is met`
}

function describeSeen(chosen: readonly JudgedRow[]): string {
  const words = [['met', 'by evidence'], ['ticked', 'by hand'], ['waived', 'waived'], ['not-applicable', 'not applicable'], ['pending', 'pending'], ['unmet', 'not met'], ['open', 'not ticked']] as const
  const parts = words.flatMap(([state, word]) => {
    const amount = chosen.filter((one) => one.state === state).length
    return amount === 0 ? [] : [`${amount} ${word}`]
  })
  return `${count(chosen.length, 'item')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`
}

function notesOf({ name, damaged, path }: Evidence, chosen: readonly JudgedRow[]): readonly Finding[] {
  const place = path === undefined ? {} : { place: { path } }
  const byHand = chosen.filter(({ state }) => state === 'ticked').length
  return [
    ...(damaged === 0 ? [] : [{ level: 'warning', message: `${count(damaged, 'character')} of ${name} ${damaged === 1 ? 'is' : 'are'} damaged: UTF-8 was read as Windows-1252 or Windows-1254 and saved again, as in "âœ…" for a check mark. It was read as what it had been.`, ...place } as const]),
    ...(byHand === 0 ? [] : [{ level: 'note', message: `${count(byHand, 'item')} ${byHand === 1 ? 'was' : 'were'} ticked by hand: no criterion decides ${byHand === 1 ? 'it' : 'them'}.` } as const])
  ]
}

function documentOf({ name, url, blocks }: Evidence, judged: readonly JudgedRow[]): JudgedDocument {
  return { name, ...(url === undefined ? {} : { url }), lines: blocks.map((block, index) => lineOf(block, judged[index])) }
}

function linkOf({ place, url }: Evident): Pick<JudgedLine, 'place' | 'url'> {
  return { ...(place === undefined ? {} : { place }), ...(url === undefined ? {} : { url }) }
}

function lineOf(block: Evidence['blocks'][number], one: JudgedRow | undefined): JudgedLine {
  const shape = block.kind === 'heading' ? { level: block.level } : block.kind === 'item' ? { level: block.depth, marker: block.marker } : {}
  const told = one?.state === undefined ? {} : { state: one.state }
  const said = one?.evident === undefined ? {} : { criteria: one.evident.criteria, seen: one.evident.seen, ...linkOf(one.evident) }
  return { kind: block.kind, line: block.line, text: block.text.slice(0, mostShown), ...shape, ...told, ...said }
}
