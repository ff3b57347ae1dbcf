/** Why a document is not read as Markdown, and the line from which on it is so. */
export interface Tangle {
  readonly line: number
  readonly why: string
}

// The parser takes a time that grows with the square of the marks in one paragraph and of the lines that carry on an item
// or a quotation (such a line costs as much as five marks), with every list, quotation and underlined heading as often as
// there are lines, and with the levels that are nested. What is below these limits is read in some seconds, at 1 MiB. A
// table of 1,000 rows has some 20,000 marks.
const most = { squares: 1e9, lines: 30_000, blank: 100_000, groups: 3e7, levels: 32, indentation: 100, indented: 150_000 }
const costOfLine = 5

/** Whether the text is built as nobody would write it, so that reading it would take minutes. */
export function tangled(lines: readonly string[]): Tangle | undefined {
  const sum = { squares: 0, lines: 0, groups: 0, indented: 0 }
  let marks = 0
  let isNested = false
  let listAt = -1
  if (lines.length > most.blank) return { line: most.blank, why: `more than ${most.blank} lines` }
  for (const [index, text] of lines.entries()) {
    const isBlank = text.trim() === ''
    // An item or a heading, which ends the paragraph before it wherever that stands.
    if (isBlank || /^ {0,3}(?:[-+*] +\S|#{1,6} )/.test(text)) {
      sum.squares += marks ** 2
      marks = 0
      isNested = false
    }
    if (isBlank) continue
    const isItem = /^\s*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/.test(text)
    isNested ||= isItem || /^[\s>]/.test(text)
    marks += (text.match(/[[\](*_<>`\\!&]/g)?.length ?? 0) + (isNested ? costOfLine : 0)
    sum.lines += 1
    const { levels, indentation } = nesting(text)
    sum.indented += indentation
    const begins = (isItem && (listAt < 0 || indentation > listAt)) || /^\s*(?:>|=+\s*$|-+\s*$)/.test(text)
    sum.groups += (begins ? 1 : 0) + Math.max(0, levels - 1)
    if (isItem) listAt = indentation
    else if (!/^\s/.test(text) || lines[index - 1]?.trim() === '') listAt = -1
    const why = reasonOf({ ...sum, squares: sum.squares + marks ** 2 }, levels, indentation)
    if (why !== undefined) return { line: index + 1, why }
  }
  return undefined
}

function reasonOf(sum: { squares: number; lines: number; groups: number; indented: number }, levels: number, indentation: number): string | undefined {
  if (sum.lines > most.lines) return `more than ${most.lines} lines that are not blank`
  if (sum.squares > most.squares) return 'too many brackets, stars and the like in one paragraph'
  if (sum.groups * sum.lines > most.groups) return 'too many lists, quotations and underlined headings'
  return levels > most.levels || indentation > most.indentation || sum.indented > most.indented ? 'lists and quotations nested too deeply' : undefined
}

/** How deep a line nests at its beginning, and how far in an item stands; a line across (`- - -`) is no list. */
function nesting(text: string): { readonly levels: number; readonly indentation: number } {
  const [start = ''] = /^(?:\s|>|[*+-](?=\s|$)|\d{1,9}[.)](?=\s|$))*/.exec(text) ?? []
  const levels = start.match(/[>*+.)-]/g)?.length ?? 0
  const isAcross = start.length === text.length && /^\s*(?:-[\s-]*|\*[\s*]*)$/.test(text)
  return levels === 0 || isAcross ? { levels: 0, indentation: 0 } : { levels, indentation: start.search(/\S/) }
}
