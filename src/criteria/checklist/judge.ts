import type { Concluded } from '../../core/criterion.ts'
import type { ItemState } from '../../core/document.ts'
import { bindingsFor, type Row } from './rows.ts'
import { placeholdersIn } from '../../evidence/placeholders.ts'
import { claimsIn, figureText, holds, sumOf, type Claim } from './claims.ts'
import type { Reason } from './reasons.ts'
import { evident, type Evident } from './state.ts'

/** A row with what came of it; rows that are no items have no state. */
export interface JudgedRow {
  readonly row: Row
  readonly state?: ItemState
  /** Set where criteria decide it. */
  readonly evident?: Evident
  readonly problems: readonly Problem[]
}

export interface Problem {
  readonly reason: Reason
  readonly message: string
  /** A warning keeps nothing from passing. */
  readonly level: 'error' | 'warning'
}

/** What came of every row: of its criteria where it has some, else of its typed tick. */
export function judgeRows(rows: readonly Row[], concluded: readonly Concluded[]): readonly JudgedRow[] {
  return rows.map((row) => (isBound(row) ? ofEvidence(row, rows, concluded) : ofTick(row, rows, concluded)))
}

function isBound({ bindings, block }: Row): boolean {
  return bindings.length > 0 && (block.kind === 'item' || block.kind === 'line')
}

function ofEvidence(row: Row, rows: readonly Row[], concluded: readonly Concluded[]): JudgedRow {
  const found = evident(row.bindings, textOf(row), concluded)
  const unknown = found.unknown.map(({ id }): Problem => ({ reason: 'unknown-binding', level: 'error', message: `it is bound to ${id}, which this run does not decide` }))
  const problems = [...unknown, ...(unknown.length === 0 ? unmet(row, found) : []), ...contradictions(row, found), ...uncompared(row, found), ...sums(row, rows, found)]
  return { row, state: found.state, evident: found, problems }
}

function unmet(row: Row, { state, seen }: Evident): readonly Problem[] {
  if (state !== 'unmet') return []
  return [{ reason: 'unmet', level: 'error', message: `${isTicked(row) ? 'is ticked, but the evidence says otherwise' : 'is not met'}: ${seen}` }]
}

function ofTick(row: Row, rows: readonly Row[], concluded: readonly Concluded[]): JudgedRow {
  const { block } = row
  const inherited = block.kind === 'item' ? bindingsFor(row) : []
  // Below a bound item, what stands without a box belongs to that item's evidence.
  if (inherited.length > 0 && block.kind === 'item' && block.tick === undefined) {
    const found = evident(inherited, textOf(row), concluded)
    if (!found.isPart) return { row, problems: unmeasured(row) }
    return { row, state: found.state, evident: found, problems: [...unmet(row, found), ...contradictions(row, found)] }
  }
  if (block.kind !== 'item' || block.tick === undefined) return { row, problems: looksOpen(row) }
  if (block.tick === 'ticked') return { row, state: 'ticked', problems: [...refused(row), ...sums(row, rows)] }
  const why = notApplicable(block.text)
  if (why === undefined) return { row, state: 'open', problems: [{ reason: 'not-ticked', level: 'error', message: 'is not ticked, and no criterion decides it' }] }
  if (why) return { row, state: 'not-applicable', problems: [] }
  return { row, state: 'open', problems: [{ reason: 'reason-missing', level: 'error', message: 'is N/A, but does not say why' }] }
}

// At the start of a text or a cell of a table, or between words; also what people write in place of a box.
const box = /^[^\p{L}\p{N}[]{0,8}\[[\sxX~-]{0,4}\]|(?<=[\s|])\[[\s~-]{0,4}\](?=[\s|]|$)|[☐⬜🔲]/u

/** What is a box to every reader and none to GitHub: `- [] x`, `☐ x`, a cell of a table, HTML. */
function looksOpen({ block }: Row): readonly Problem[] {
  if (block.kind === 'code' || block.kind === 'rule' || !box.test(plain(block.text))) return []
  return [{ reason: 'not-ticked', level: 'error', message: 'looks like a box, and GitHub takes it for none: write `- [ ]` and a space' }]
}

/** A ticked item whose text says that it is not so. */
function refused({ block }: Row): readonly Problem[] {
  return /[❌✗✘]/u.test(block.text) ? [{ reason: 'not-ticked', level: 'error', message: 'is ticked, and says ❌ at the same time' }] : []
}

/** With full-width and other forms of letters as the usual ones, and without what is not seen. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '')
}

/** Undefined: the text does not say that the item does not apply; else whether it says why. */
function notApplicable(text: string): boolean | undefined {
  const found = /(?:^|[\s:(–—-])N\/A(?:\s*(?:$|\))|\s*[:(–—-]\s*(.*)$|\s+because\s+(.*)$)/i.exec(text)
  if (found === null) return undefined
  const why = found[1] ?? found[2] ?? ''
  return /\p{L}{3,}/u.test(placeholdersIn(why).reduce((rest, blank) => rest.replace(blank, ''), why))
}

function contradictions(row: Row, { figure, state }: Evident): readonly Problem[] {
  if (figure === undefined || state === 'pending') return []
  return claimsIn(textOf(row))
    .filter((claim) => holds(claim, figure) === false)
    .map((claim): Problem => ({ reason: 'contradicted', level: 'error', message: `says ${claim.text}, measured were ${figureText(figure)}` }))
}

/** A number that a criterion decides an item for, and measures nothing of. */
function uncompared(row: Row, { figure, state }: Evident): readonly Problem[] {
  if (state === 'pending') return []
  return told(claimsIn(textOf(row)).find((claim) => claim.kind !== 'percent' && (figure === undefined || holds(claim, figure) === undefined)))
}

function unmeasured(row: Row): readonly Problem[] {
  return told(claimsIn(textOf(row)).find(({ kind }) => kind === 'share'))
}

function told(claim: Claim | undefined): readonly Problem[] {
  if (claim === undefined) return []
  return [{ reason: 'contradicted', level: 'warning', message: `says ${claim.text}, and no evidence tells: give it a criterion, or a part of one, of its own` }]
}

/** A number against the sum of those below it, where nothing was measured that would tell better. */
function sums(row: Row, rows: readonly Row[], found?: Evident): readonly Problem[] {
  if (found?.figure !== undefined) return []
  const sum = sumOf(rows.filter(({ parent }) => parent === row).map((below) => claimsIn(textOf(below))))
  if (sum === undefined) return []
  const wrong = claimsIn(textOf(row)).filter((claim) => claim.kind !== 'percent' && !fits(claim, sum))
  return wrong.map(({ text }): Problem => ({ reason: 'contradicted', level: 'error', message: `says ${text}, and what is listed below it adds up to ${sum}` }))
}

function fits(claim: Exclude<Claim, { kind: 'percent' }>, sum: number): boolean {
  if (claim.kind === 'at-least') return sum >= claim.amount
  return (claim.kind === 'share' ? claim.of : claim.amount) === sum
}

/** Whether somebody said that it is done: by the box, or by a check mark in its text. */
function isTicked({ block }: Row): boolean {
  if (block.kind === 'item' && block.tick !== undefined) return block.tick === 'ticked'
  return /[✅☑✔]/u.test(block.text)
}

function textOf({ block }: Row): string {
  return block.kind === 'line' && block.label !== undefined ? block.text.slice(block.text.indexOf(':') + 1).trim() || block.text : block.text
}
