// With what joins them, and what is left of damaged ones.
const marks = /\p{Extended_Pictographic}|[✓✗✘☐☒\ufffd]|\ufe0f|\u200d/gu
const mostLetters = 40

/** The words of an item: without check marks, emoji and white space around. */
export function wordsOf(text: string): string {
  return text.replace(marks, ' ').replace(/\s+/g, ' ').trim()
}

/** A text as a pattern with stars in place of what changes from release to release: marks, numbers, what is in brackets. */
export function stableOf(text: string): string {
  return starred(text.replaceAll('*', String.raw`\*`).replace(/\([^()]*\)|\[[^[\]]*\]/g, '*'))
}

/** The same, but what is in brackets stays. */
export function withoutNumbers(text: string): string {
  return starred(text.replaceAll('*', String.raw`\*`))
}

const numbers = /(?<!\p{L})v?\d+(?:[.,]\d+)*(?:-(?:alpha|beta|rc)[.\d]*)?(?:\/\d+(?:[.,]\d+)*)?[+%]?/giu

function starred(pattern: string): string {
  return pattern
    .replace(/\{[^{}]*\}/g, '*')
    .replace(marks, '*')
    .replace(numbers, '*')
    .replace(/(?<!\\)\*(?:\s*\*)+/g, '*')
    .replace(/^\*\s+|\s+\*$/g, '*')
}

/** The text as a pattern that means itself alone. What the policy would fill in, such as `{version}`, is left open. */
export function literalOf(text: string): string {
  return text.replaceAll('*', String.raw`\*`).replace(/\{(?:version|tag|sha|previous-version)\}/g, '*')
}

/** Lower case letters, digits and hyphens, beginning with a letter; `''` where the text has none of them. */
export function slugOf(text: string): string {
  const all = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-$/g, '')
  return all.length <= mostLetters ? all : all.slice(0, mostLetters).replace(/-[^-]*$/, '')
}
