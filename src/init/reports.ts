import { claimsIn } from '../criteria/checklist/claims.ts'
import type { Proposal } from './draft.ts'
import type { Entry } from './entries.ts'
import type { Bound, Recognised } from './recognise.ts'
import { toolsIn, unknownTool } from './tools.ts'
import { slugOf, wordsOf } from './words.ts'

const testWords = /\b(unit|integration|e2e|end-to-end|regression|smoke|acceptance|functional|contract|api|ui|browser|backend|frontend|system)\b/gi
const mostName = 60

/** The number that an item states of something: the whole of `362/362`, the bound of `1,638+ tests`. */
export function statedAmount(text: string, unit: string): number | undefined {
  const claim = claimsIn(text).find((one) => one.kind === 'share' || (one.kind !== 'percent' && one.unit === unit))
  if (claim === undefined || claim.kind === 'percent') return undefined
  const amount = claim.kind === 'share' ? claim.of : claim.amount
  return amount > 0 ? amount : undefined
}

/** Items below are suites. */
export function tests(text: string): Recognised {
  const kinds = [...new Set([...text.matchAll(testWords)].map(([word]) => slugOf(word)))]
  const id = kinds.length === 1 ? `${kinds[0]}-tests` : 'tests'
  const minimum = statedAmount(text, 'tests')
  const proposal: Proposal = { id, kind: 'tests', options: { reports: `reports/${id}/**/*.xml`, ...(minimum === undefined ? {} : { minimum }) } }
  return { bound: [{ proposal }], below: (child) => coverage(child.text, id)?.bound ?? suite(child, id) }
}

/** `coverage: 80%` or more, of a criterion of tests. */
export function coverage(text: string, id = 'tests'): { readonly bound: readonly Bound[] } | undefined {
  const [, behind, before] = /\bcoverage\b[^%]{0,40}?(\d{1,3}(?:\.\d+)?)\s?%|(\d{1,3}(?:\.\d+)?)\s?%[^%]{0,40}?\bcoverage\b/i.exec(text) ?? []
  const percent = Number(behind ?? before)
  if (!(percent > 0 && percent <= 100)) return undefined
  const options = { reports: `reports/${id}/**/*.xml`, coverage: { reports: 'coverage/lcov.info', lines: percent } }
  return { bound: [{ proposal: { id, kind: 'tests', options, unsure: { value: 'coverage/lcov.info', say: 'where the coverage summary is' } } }] }
}

function suite({ text }: Entry, id: string): readonly Bound[] {
  const words = wordsOf(text)
  const [first = ''] = words.split(/\s*[:(–—]|\s-\s|\s+(?=\d)/, 1)
  const name = first.slice(0, mostName).replace(/[{}]/g, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  const folder = slugOf(name)
  const minimum = statedAmount(text, 'tests')
  if (folder === '' || (minimum === undefined && !isShort(words))) return []
  const one = { reports: `reports/${folder}/**/*.xml`, ...(minimum === undefined ? {} : { minimum }) }
  return [{ proposal: { id, kind: 'tests', options: { suites: { [name]: one } } }, part: name }]
}

/** All hooks together are one report. */
export function hooks(text: string, { children }: Entry): Recognised {
  const stated = statedAmount(text, 'hooks')
  const minimum = stated ?? Math.max(1, children.length)
  const guess = stated === undefined ? { unsure: { value: minimum, say: 'how many hooks there are' } } : {}
  const options = { reports: 'reports/pre-commit.txt', format: 'pre-commit-text', minimum }
  const bound: readonly Bound[] = [{ proposal: { id: 'pre-commit', kind: 'findings', options, ...guess } }]
  return { bound, below: () => bound }
}

/** Tools that the item or those below it name; else one report for all. */
export function tools(id: string, failOn: 'warning' | 'high'): (text: string) => Recognised {
  return (text) => {
    const named = toolsIn(text)
    if (named.length > 0) return { bound: named.map((proposal) => ({ proposal })) }
    return { bound: [{ proposal: unknownTool(id, failOn) }], gathers: true, below: (child) => tool(child, failOn) }
  }
}

function tool({ text }: Entry, failOn: 'warning' | 'high'): readonly Bound[] {
  const named = toolsIn(text)
  if (named.length > 0) return named.map((proposal) => ({ proposal }))
  const words = wordsOf(text)
  const id = slugOf(words.split(/[:(]/, 1).join(''))
  return id === '' || !isShort(words) ? [] : [{ proposal: unknownTool(id, failOn) }]
}

/** A name, not a sentence. */
function isShort(words: string): boolean {
  return (words.split(/[:(]/, 1)[0] ?? '').trim().split(' ').length <= 3
}
