/**
 * What somebody still has to fill in, as it stands there: `TODO`, `TBD`, `FIXME`, `XXX`; `[Contact info]`, `<your name>`,
 * `____`; `YYYY-MM-DD` and dates such as `2026-01-XX`; `lorem ipsum`. No blanks are ticks (`[x]`), footnotes, versions,
 * issue keys and citations (`[RFC 2119]`), single words in small letters (`[optional]`), marks such as `[Unreleased]` and
 * `[WARNING]`, and the text of a link (before `(`, `[` or `:`).
 * @param text one line of prose, without inline code
 */
export function placeholdersIn(text: string): readonly string[] {
  return Array.from(text.matchAll(placeholder), ([found]) => found).filter(isBlank)
}

/**
 * The document with `<your name>` spelled so that Markdown reads words in it: it takes that for HTML, and nobody sees it.
 * Lines stay.
 */
export function withVisibleBlanks(markdown: string): string {
  return markdown.replace(angled, (found) => (isAttribute.test(found) ? found : `\\${found}`))
}

// Each is bounded, or begins with what it does not go on with, so that none is tried twice over the same long text.
const bracketed = String.raw`(?<![\p{L}\p{N}_])\[\p{L}[^[\]\n]{1,78}\](?![([:])`
const pointed = String.raw`(?<![\p{L}\p{N}_<\\])<(?=[^<>\n]{2,60}>)\p{L}[\p{L}\p{N}'’]*(?:[ _-][\p{L}\p{N}'’]+)+>`
const underscores = String.raw`(?<![\p{L}\p{N}_])_{4,}(?!_)|(?<!_)_{4,}(?![\p{L}\p{N}_])`
const words = String.raw`(?<![\p{L}\p{N}_])(?:TODO|TBD|FIXME|XXX)(?![\p{L}\p{N}_]|\.\p{Ll})|(?<![\p{L}\p{N}_.])T\.B\.D\b\.?`
const dates = String.raw`(?<![\p{L}\p{N}])(?:YYYY[-/.]MM[-/.]DD|DD[-/.]MM[-/.]YYYY|MM[-/.]DD[-/.]YYYY|\d{4}-(?:\d\d|XX)-XX)(?![\p{L}\p{N}])`
const latin = String.raw`\b[Ll]orem [Ii]psum\b`
const placeholder = new RegExp([bracketed, pointed, underscores, words, dates, latin].join('|'), 'gu')
// Not where it is the target of a link: `[text](<a file>)`, `[label]: <a file>`.
const angled = new RegExp(String.raw`(?<!\(|\]:[ \t]?)${pointed}`, 'gu')

const isAttribute = /^<[a-z][a-z0-9]*(?: (?:allowfullscreen|async|autofocus|autoplay|checked|compact|controls|defer|disabled|hidden|ismap|loop|multiple|muted|nowrap|open|readonly|required|reversed|selected))+>$/i
const inSmallLetters = /^(?!(?:your|insert|enter|fill)[-_])\p{Ll}[\p{Ll}\p{N}_-]*$/u
const isReference = /^(?:v|\p{Lu}[\p{Lu}\d-]*)[ -]?\d[\p{L}\p{N}.:-]*$|^\p{Lu}\p{L}+\d{2,4}\p{Ll}?$/u
const marks = new Set(
  'alpha beta breaking caution danger deprecated done error experimental fail failed fixed important info n/a new no note ok optional pass passed required security sic tip unreleased warning yanked yes'.split(' ')
)

function isBlank(found: string): boolean {
  if (found.startsWith('<')) return !isAttribute.test(found)
  if (!found.startsWith('[')) return true
  const inner = found.slice(1, -1).trim()
  return /\p{L}.*\p{L}/u.test(inner) && !inSmallLetters.test(inner) && !isReference.test(inner) && !marks.has(inner.toLowerCase())
}
