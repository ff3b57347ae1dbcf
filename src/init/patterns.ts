import { matchesName } from '../core/text.ts'
import type { Entry } from './entries.ts'
import { literalOf, stableOf, withoutNumbers } from './words.ts'

const mostWords = 6
const mostLetters = 60

/**
 * A pattern for `bind` that means the entry: as short and as lasting as it can be without meaning anything else in the
 * document; of texts that are alike it means all. Undefined: its text cannot be written as a pattern.
 * @param names whatever else in the document a pattern could mean
 * @param isMeant whether a name may be meant as well
 */
export function patternFor(entry: Entry, names: ReadonlySet<string>, isMeant: (name: string) => boolean): string | undefined {
  const own = entry.label ?? entry.text
  const stable = stableOf(own)
  const candidates = entry.label === undefined ? [beginning(stable), shortened(stable), stable, withoutNumbers(own), literalOf(own)] : [literalOf(own)]
  return candidates.find((pattern) => {
    if (!/[\p{L}\p{N}]/u.test(pattern) || !matchesName(pattern, own)) return false
    const begins = literalBeginning(pattern)
    return pattern === candidates.at(-1) || [...names].every((name) => !name.startsWith(begins) || name === own || isMeant(name) || !matchesName(pattern, name))
  })
}

/** What everything begins with that the pattern means: cheaper to compare. */
function literalBeginning(pattern: string): string {
  return pattern.split(/(?<!\\)\*/, 1).join('').replaceAll(String.raw`\*`, '*')
}

/** A heading as a pattern for `sections`. */
export function patternOfHeading(words: string): string {
  const stable = stableOf(words)
  return /[\p{L}\p{N}]/u.test(stable) && matchesName(stable, words) ? stable : literalOf(words)
}

/** What stands before anything that changes, if that says something. */
function beginning(pattern: string): string {
  const [first = ''] = pattern.split(/(?<!\\)\*/, 1)
  return first === pattern || (first.match(/\p{L}/gu)?.length ?? 0) < 4 ? '' : shortened(`${first.trimEnd()}*`)
}

/** The first words, and any text behind them. */
function shortened(pattern: string): string {
  const words = pattern.split(' ')
  const first = words.slice(0, mostWords).join(' ')
  const cut = Array.from(first).slice(0, mostLetters).join('').replace(/\\+$/, '')
  if (cut === pattern) return pattern
  return `${cut.trimEnd().replace(/(?<!\\)\*$/, '')}*`
}
