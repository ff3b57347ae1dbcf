import type { Entry } from './entries.ts'
import { laterKind } from './later.ts'
import { assertion, recognise, type Facts } from './recognise.ts'
import { wordsOf } from './words.ts'

const byHand = 'nothing can decide this: a person has to tick it'

interface Where {
  readonly covered: boolean
  readonly stray: boolean
  readonly facts: Facts
}

const blank = /\[[^[\]]{2,40}\]|_{3,}|✅\s*\/\s*❌/u
const bound = /[<>≤≥]\s*=?\s*\d/

/** Why nothing in the draft decides an entry, as half a sentence. */
export function whyNot(entry: Entry, { covered, stray, facts }: Where): string {
  const { form, named, section, text } = entry
  if (named !== undefined) return `its comment names what decides it (${named}): the policy needs a criterion of that id`
  if (form === 'task' && stray) return `${byHand}; nothing makes sure of it, since it stands beside sections of other stages: give it a heading of its own`
  if (form !== 'task' && blank.test(text)) return 'a blank, nothing to decide: whoever deploys fills it in'
  const isClaim = form === 'task' || form === 'numbered' || bound.test(text)
  const recognised = isClaim && (!covered || form === 'figure') ? recognise(entry, facts) : undefined
  if (recognised !== undefined) {
    const kinds = [...new Set(recognised.bound.map(({ proposal }) => `\`${proposal.kind}\``))].join(', ')
    return `kind ${kinds} can decide it, in a criterion ${section.stage === 'other' ? 'of its own' : `with \`stages: [${section.stage}]\``}`
  }
  const kind = isClaim ? laterKind(assertion(wordsOf(text))) : undefined
  if (kind !== undefined) return `recognised; this version of the gate has no kind for it yet (it will be \`${kind}\`)`
  if (form === 'label') return 'a field of the document, nothing to decide'
  return form === 'task' ? byHand : 'nothing can decide this, and it has no box to tick'
}
