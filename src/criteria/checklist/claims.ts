import type { Figure } from '../../core/outcome.ts'

/** A number that somebody wrote into an item. */
export type Claim =
  /** `362/362` */
  | { readonly kind: 'share'; readonly amount: number; readonly of: number; readonly text: string }
  /** `1,638+ tests`, `1,200+ lines` */
  | { readonly kind: 'at-least'; readonly amount: number; readonly unit?: string; readonly text: string }
  /** `1,654 tests`, `1,654 passed` */
  | { readonly kind: 'count'; readonly amount: number; readonly unit?: string; readonly text: string }
  /** `100% success rate` */
  | { readonly kind: 'percent'; readonly percent: number; readonly text: string }

const amount = String.raw`\d{1,3}(?:,\d{3}){1,3}|\d{1,9}`
const words = String.raw`(?:\s(?:[a-z-]{1,20}\s){0,2}?(tests?|lines?|hooks?)\b)`
const share = new RegExp(String.raw`(?<![\w./,-])(${amount})\s{0,2}(?:[/⁄∕]|\bof\b)\s{0,2}(${amount})(?![\w/,-]|\.\d)`, 'gi')
const atLeast = new RegExp(String.raw`(?<![\w./,-])(${amount})\s?\+${words}?`, 'gi')
const counted = new RegExp(String.raw`(?<![\w./,-])(${amount})(?:${words}|\s(?:passed|passing|green)\b)`, 'gi')
const percent = /(?<![\w.,-])(\d{1,3}(?:\.\d{1,3})?)\s?%\s(?:success|pass|of the tests|green)/gi

/** The numbers in a text that say how much there is of something. */
export function claimsIn(text: string): readonly Claim[] {
  const plain = text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '')
  const shares = [...plain.matchAll(share)].map(([whole, part = '', of = '']): Claim => ({ kind: 'share', amount: numberOf(part), of: numberOf(of), text: whole }))
  const bounds = [...plain.matchAll(atLeast)].map(([whole, least = '', unit]): Claim => ({ kind: 'at-least', amount: numberOf(least), ...unitOf(unit), text: whole }))
  const counts = [...plain.matchAll(counted)].map(([whole, number = '', unit]): Claim => ({ kind: 'count', amount: numberOf(number), ...unitOf(unit), text: whole }))
  const percents = [...plain.matchAll(percent)].map(([whole, number = '']): Claim => ({ kind: 'percent', percent: Number(number), text: whole }))
  const ofShares = shares.map((claim) => claim.text)
  return [...shares, ...bounds, ...counts.filter(({ text: said }) => !ofShares.some((one) => one.includes(said))), ...percents]
}

function unitOf(unit: string | undefined): { readonly unit?: string } {
  return unit === undefined ? {} : { unit: plural(unit) }
}

/** Whether what was measured says the same; undefined where it is of something else. */
export function holds(claim: Claim, { amount: measured, of, unit }: Figure): boolean | undefined {
  switch (claim.kind) {
    case 'share':
      return claim.amount === measured && claim.of === (of ?? measured)
    case 'at-least':
      return claim.unit === undefined || claim.unit === unit ? measured >= claim.amount : undefined
    case 'count':
      if (claim.unit === undefined) return measured === claim.amount
      return claim.unit === unit ? (of ?? measured) === claim.amount : undefined
    case 'percent':
      return of === undefined || of === 0 ? undefined : (measured / of) * 100 >= claim.percent
  }
}

/** `362 of 362 tests`, `1204 lines`. */
export function figureText({ amount: measured, of, unit }: Figure): string {
  return `${grouped(measured)}${of === undefined ? '' : ` of ${grouped(of)}`} ${unit}`
}

/** What the numbers of the items below come to, against the number of the item above; undefined: nothing to compare. */
export function sumOf(below: readonly (readonly Claim[])[]): number | undefined {
  const shares = below.flatMap((claims) => claims.filter((claim) => claim.kind === 'share').slice(0, 1))
  return shares.length < 2 ? undefined : shares.reduce((sum, claim) => sum + claim.of, 0)
}

function numberOf(text: string): number {
  return Number(text.replaceAll(',', ''))
}

function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

function plural(unit: string): string {
  const word = unit.toLowerCase()
  return word.endsWith('s') ? word : `${word}s`
}
