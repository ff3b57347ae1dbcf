import type { Subject } from '../../core/subject.ts'
import { placeholdersIn } from '../../evidence/placeholders.ts'
import { daysIn, isOver } from '../../core/dates.ts'
import type { Row } from './rows.ts'
import type { Reason } from './reasons.ts'

/** Something in the words of the checklist that cannot be so. */
export interface Remark {
  readonly row: Row
  readonly reason: Extract<Reason, 'placeholder' | 'same-signer' | 'other-version' | 'date-before-commit'>
  readonly message: string
  /** Whether it stands in a section that has to be complete, or speaks of the whole document. */
  readonly counts: boolean
}

/** Blanks, dates, versions and names in the text of the checklist. What a bound item leaves blank is told, and its evidence stands for it. */
export function remarksOn(rows: readonly Row[], { version }: Subject, madeAt: Date): readonly Remark[] {
  const readable = rows.filter(({ block }) => block.kind !== 'code')
  return [
    ...readable.flatMap(blanks),
    ...(version === undefined ? [] : readable.flatMap((row) => otherVersion(row, version))),
    ...readable.flatMap((row) => earlyDates(row, madeAt)),
    ...sameSigners(readable)
  ]
}

const choice = /✅\s*\/\s*❌|☑\s*\/\s*☒/u

function blanks(row: Row): readonly Remark[] {
  const { block } = row
  if (block.kind === 'rule') return /^_{3,}$/.test(block.text) && block.text.length > 3 ? [blank(row, block.text)] : []
  const found = placeholdersIn(block.text).filter((text) => /^[[<_]/.test(text))
  const chosen = choice.exec(block.text)?.[0]
  return [...found, ...(chosen === undefined ? [] : [chosen])].map((text) => blank(row, text))
}

function blank(row: Row, text: string): Remark {
  return { row, reason: 'placeholder', message: `${text.length > 20 ? `${text.slice(0, 20)}…` : text} is not filled in`, counts: row.chosen && row.bindings.length === 0 }
}

/** The title and the fields at its head speak of the whole document. */
function isOfAll({ block, sections }: Row): boolean {
  return (block.kind === 'heading' && block.level === 1) || (block.kind === 'line' && sections.length <= 1)
}

const versionWord = /(?<![\d.\p{L}])v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]*[0-9A-Za-z])?)(?![\d\p{L}]|\.\d)/gu
const backwards = /\b(?:roll(?:ed|ing)?[ -]?back|revert(?:ed|ing)?|restore)/i

/** Only of what is in the document: its title says what all of it is about. */
function isBackwards({ block, sections, titled }: Row): boolean {
  const isTitle = block.kind === 'heading' && block.level === 1
  return !isTitle && (sections.slice(titled ? 1 : 0).some((section) => backwards.test(section)) || backwards.test(block.text))
}

/** A text that names a version, but not the one that is released: most likely it is of an earlier release. */
function otherVersion(row: Row, version: string): readonly Remark[] {
  const { block } = row
  if (!(row.chosen || isOfAll(row)) || isBackwards(row)) return []
  const named = [...block.text.matchAll(versionWord)].map(([, word = '']) => word)
  if (named.length === 0 || named.includes(version)) return []
  return [{ row, reason: 'other-version', message: `it speaks of ${[...new Set(named)].join(' and ')}, and ${version} is released`, counts: true }]
}

const dated = /\b(?:release date|deployment date|deployed|date\/time|approv\w*|sign(?:ed)?[ -]?off|signed|reviewed|verified)\b/i

/** Nobody can have approved, tested or released a commit before it was made. */
function earlyDates(row: Row, madeAt: Date): readonly Remark[] {
  const { block } = row
  if (!(row.chosen || isOfAll(row)) || !dated.test(block.text)) return []
  const early = daysIn(block.text).filter((day) => isOver(day, madeAt))
  return early.map(({ text }) => ({ row, reason: 'date-before-commit', message: `${text} is before ${madeAt.toISOString().slice(0, 10)}, when the commit was made`, counts: true }))
}

const signature = /(?:[Aa]pproved|[Ss]ign(?:ed)?[ -]?[Oo]ff|[Ss]igned|[Rr]eviewed|[Vv]erified|[Rr]eady for \p{L}{1,20})(?:[ -]by\b\s?:?|\s?:)\s{0,3}["“@]?(\p{L}[\p{L}\p{N}.'’-]{0,40}(?:\s{1,3}\p{Lu}[\p{L}.'’-]{0,40}){0,3})/u

function sameSigners(rows: readonly Row[]): readonly Remark[] {
  const signed = rows.filter(({ chosen, block }) => chosen && (block.kind === 'line' || block.kind === 'item')).flatMap((row) => {
    const name = signature.exec(row.block.text)?.[1]?.replace(/[.,;]+$/, '').replaceAll(/\s+/g, ' ').toLowerCase()
    return name === undefined ? [] : [{ row, name }]
  })
  return signed.flatMap(({ row, name }, index) => {
    const before = signed.slice(0, index).find((other) => other.name === name)
    return before === undefined ? [] : [{ row, reason: 'same-signer' as const, message: `${name} signed line ${before.row.block.line}, too`, counts: true }]
  })
}
