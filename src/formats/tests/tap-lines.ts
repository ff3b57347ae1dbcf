/** A line of TAP 12 to 14, by https://testanything.org/tap-version-14-specification.html, without what it is indented by. */
export type TapLine =
  | { readonly kind: 'version'; readonly version: number }
  | Plan
  | Point
  | { readonly kind: 'bail'; readonly reason: string }
  | { readonly kind: 'pragma'; readonly name: string; readonly on: boolean }
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'other' }

/** How many tests there are to be; `1..0`: none. */
export interface Plan {
  readonly kind: 'plan'
  readonly from: number
  readonly to: number
  readonly reason: string | undefined
}

/** A test point. */
export interface Point {
  readonly kind: 'point'
  readonly ok: boolean
  readonly id: number | undefined
  readonly description: string
  readonly directive: 'skip' | 'todo' | undefined
  readonly reason: string | undefined
  /** Its subtests follow, in braces. */
  readonly opens: boolean
}

const point = /^(not )?ok(?=[\s#-]|$)(?:\s+(\d+)(?=[\s#-]|$))?\s*(?:-\s*)?(.*)$/
const plan = /^(\d{1,9})\.\.(\d{1,9})\s*(?:#(.*))?$/
const directive = /^\s*(skip\S*|todo)(?=[\s:]|$):?\s*(.*)$/i

export function tapLine(text: string): TapLine {
  const [isPoint, not, id, rest = ''] = point.exec(text) ?? []
  if (isPoint !== undefined) return pointOf(not === undefined, id, rest)
  const [isPlan, from, to, comment] = plan.exec(text) ?? []
  if (isPlan !== undefined) return { kind: 'plan', from: Number(from), to: Number(to), reason: comment === undefined ? undefined : (directive.exec(comment)?.[2] ?? comment.trim()) }
  if (text.startsWith('#')) return { kind: 'comment', text: text.slice(1).trim() }
  if (/^bail out!/i.test(text)) return { kind: 'bail', reason: text.slice(9).trim() }
  const version = /^TAP version (\d{1,3})\s*$/i.exec(text)?.[1]
  if (version !== undefined) return { kind: 'version', version: Number(version) }
  const [isPragma, sign, name = ''] = /^pragma\s+([+-])(\w+)\s*$/.exec(text) ?? []
  if (isPragma !== undefined) return { kind: 'pragma', name, on: sign === '+' }
  if (/^[{}]\s*$/.test(text)) return { kind: text.startsWith('{') ? 'open' : 'close' }
  return { kind: 'other' }
}

/** A failure is not skipped, for Perl's harness neither: Bats and tape write names as they are, such as `a # skip-links`. */
function pointOf(ok: boolean, id: string | undefined, rest: string): Point {
  const opens = /(?:^|\s)\{\s*$/.test(rest.slice(-20))
  const text = opens ? rest.slice(0, rest.lastIndexOf('{')) : rest
  const hash = directiveAt(text)
  const [, word, reason] = hash < 0 ? [] : (directive.exec(text.slice(hash + 1)) ?? [])
  return {
    kind: 'point',
    ok,
    id: id === undefined ? undefined : Number(id),
    description: (word === undefined ? text : text.slice(0, hash)).trim().replaceAll('\\#', '#').replaceAll('\\\\', '\\'),
    directive: word === undefined ? undefined : word.toLowerCase() === 'todo' ? 'todo' : ok ? 'skip' : undefined,
    reason: reason === undefined || reason === '' ? undefined : reason.trim(),
    opens
  }
}

/** The first `#` that is not escaped, at the start or after a space. */
function directiveAt(text: string): number {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '#' && (at === 0 || /\s/.test(text[at - 1] ?? ''))) return at
  }
  return -1
}
