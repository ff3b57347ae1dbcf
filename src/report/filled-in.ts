import type { ItemState, JudgedDocument, JudgedLine } from '../core/document.ts'
import type { CriterionResult, Result } from '../gate/result.ts'
import { writer, type Writer } from './markdown.ts'

const marks: Readonly<Record<ItemState, string>> = { met: '✅', unmet: '❌', pending: '⏳', waived: '🟡', 'not-applicable': '➖', ticked: '☑️', open: '⬜' }
const words: Readonly<Record<ItemState, string>> = {
  met: 'met by the evidence',
  unmet: 'not met',
  pending: 'pending',
  waived: 'waived',
  'not-applicable': 'not applicable',
  ticked: 'ticked by hand',
  open: 'not ticked'
}

// Of evidence in one line of a checklist.
const mostEvidence = 300
const deepest = 6

/** The documents that were judged line by line, each with its criterion. */
export function documentsOf({ criteria }: Pick<Result, 'criteria'>): readonly { readonly criterion: CriterionResult; readonly document: JudgedDocument }[] {
  return criteria.flatMap((criterion) => {
    const { outcome } = criterion
    const document = outcome.status === 'waived' ? outcome.original.document : outcome.document
    return document === undefined ? [] : [{ criterion, document }]
  })
}

/** All checklists filled in, as a Markdown file of their own; undefined where none was judged. */
export function filledIn(result: Result, { serverUrl = 'https://github.com' }: { readonly serverUrl?: string } = {}): string | undefined {
  const documents = documentsOf(result)
  if (documents.length === 0) return undefined
  const write = writer(result.subject, serverUrl, 4096)
  return documents.map(({ document }) => `${[...filledInLines(document, 0, write)].join('\n')}\n`).join('\n---\n\n')
}

/**
 * A document in its own order and words, each item with the tick that the evidence gives it. All text is neutralised.
 * @param below how many levels its headings stand lower than in the document
 */
export function* filledInLines(document: JudgedDocument, below: number, write: Writer): Iterable<string> {
  yield `_${write.text(document.name)}, filled in by the gate:_ ${(Object.keys(marks) as ItemState[]).map((state) => `${marks[state]} ${words[state]}`).join(' · ')}`
  let before: JudgedLine['kind'] | undefined
  for (const line of document.lines) {
    if (line.kind !== 'item' || before !== 'item') yield ''
    yield written(line, below, write)
    before = line.kind
  }
}

function written(line: JudgedLine, below: number, write: Writer): string {
  const { kind, level = 0, marker = '-', text, state } = line
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(level + below, deepest))} ${write.text(text)}`
    case 'rule':
      return text.startsWith('_') ? write.text(text) : '---'
    case 'code':
      return `<pre>${text.split('\n').map(write.code).join('\n')}</pre>`.replaceAll(/<\/?code>/g, '')
    case 'line':
      return state === undefined ? write.text(unmarked(text)) : `${marks[state]} ${write.text(unmarked(text))}${evidence(line, write)}`
    case 'item':
      return `${'    '.repeat(level)}${/^\d/.test(marker) ? marker : '-'} ${ticked(state)}${write.text(unmarked(text))}${evidence(line, write)}`
  }
}

/** Without the marks at its beginning: those are the gate's to set. */
function unmarked(text: string): string {
  return text.replace(/^(?:[✅❌⏳🟡➖☑⬜☐✔✗✘\s]|\ufe0f)+/u, '')
}

function ticked(state: ItemState | undefined): string {
  return state === undefined ? '' : `${marks[state]} `
}

function evidence({ criteria = [], seen, place, url }: JudgedLine, write: Writer): string {
  if (criteria.length === 0) return ''
  const links = [...(place === undefined ? [] : [write.place(place)]), ...(url === undefined ? [] : [write.url(url)])]
  const said = seen === undefined ? '' : ` ${write.text(seen.length > mostEvidence ? `${seen.slice(0, mostEvidence)}…` : seen)}`
  return ` — ${criteria.map(write.code).join(', ')}:${said}${links.length === 0 ? '' : ` (${links.join(', ')})`}`
}
