/**
 * Whether a name matches a pattern in which only `*` is special (any characters, also none, also `/`) and `\*` is a
 * star. Exact and case-sensitive elsewhere, since GitHub's names are; linear but for backtracking to the last star.
 */
export function matchesName(pattern: string, name: string): boolean {
  const tokens = pattern.match(/\\\*|\*|[^]/gu) ?? []
  const letters = Array.from(name)
  let token = 0
  let letter = 0
  let star = -1
  let resume = 0
  while (letter < letters.length) {
    const wanted = tokens[token]
    if (wanted === '*') {
      star = token++
      resume = letter
    } else if (wanted !== undefined && (wanted === '\\*' ? '*' : wanted) === letters[letter]) {
      token++
      letter++
    } else if (star >= 0) {
      token = star + 1
      letter = ++resume
    } else {
      return false
    }
  }
  while (tokens[token] === '*') token++
  return token === tokens.length
}

/** `a, b and c`; more than `most` names are cut with `… and 7 more`. */
export function listNames(names: readonly string[], most = 8): string {
  const unique = [...new Set(names)]
  if (unique.length > most) return `${unique.slice(0, most).join(', ')} and ${unique.length - most} more`
  if (unique.length < 2) return unique.join('')
  return `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)}`
}

/** A heading's words without what stands before the first letter or digit, such as an emoji. */
export function headingWords(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '').trim()
}

/** `1 check`, `3 checks`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}

/** The candidate that a misspelt word most likely meant; undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** ` (did you mean "x"?)` or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates)
  return near === undefined ? '' : ` (did you mean "${near}"?)`
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 12 || a.length > 64) return Infinity
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = i > 1 && j > 1 && isSwap ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min(substitution, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row.at(-1) ?? Infinity
}
