import type { Recognised } from './recognise.ts'
import { slugOf, wordsOf } from './words.ts'

const outcome = /\b(?:is |are |has been |was )?(?:done|completed?|obtained|passed|received|given|granted)\b/gi
const notTheRole = /\b(?:reviews?|reviewed|sign(?:ed)?[ -]?offs?|approvals?|approved|final|from|the|team|required|at least|\d+|one|two|three|four)\b/gi
const many = /\b([2-9]|two|three|four)\s+(?:other )?(?:reviewers?|approv\w+|people|persons|maintainers|developers|engineers)\b/i
const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 }

/** A sign-off by a role: the people are for the team to say. */
export function signOff(text: string): Recognised {
  const words = wordsOf(text).replace(/\[[^[\]]*\]|\([^()]*\)|_{2,}/g, ' ')
  const [before = '', after = ''] = words.split(/:|\bby\b/i)
  const isBare = /^\s*(?:approved|reviewed|signed[ -]?off)?\s*$/i.test(before)
  const phrase = (isBare ? `${after.trim().replace(/^the /i, '')} approval` : before).replace(outcome, ' ').trim()
  const id = slugOf(phrase) || 'approval'
  const role = slugOf(phrase.replace(notTheRole, ' '))
  const group = /^(?:|code|peer|pr|prs|pull-requests?|codeowners)$/.test(role) ? 'reviewers' : role
  const number = many.exec(words)?.[1]?.toLowerCase()
  const count = number === undefined ? 1 : (numbers[number] ?? Number(number))
  const name = phrase === '' ? {} : { name: phrase.slice(0, 80) }
  return { bound: [{ proposal: { id, kind: 'approvals', ...name, options: { count, from: group } } }] }
}

/** Nobody's login, now or later: of two underscores GitHub makes none, so that a draft nobody filled in stays closed. */
export function nobody(group: string): string {
  return `replace_me_${group}`
}
