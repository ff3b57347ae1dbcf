import type { Reason } from './reasons.ts'

type Failing = Exclude<Reason, 'complete' | 'awaited' | 'nothing-applies' | 'no-checklist'>

/** What to do, for each reason to fail. */
const failing: Readonly<Record<Failing, string>> = {
  'no-items': 'Write the items, or name other `sections` in the policy.',
  'section-missing': 'Correct the heading in the document, or `sections` in the policy.',
  'unmatched-binding': 'Put the item back into the document, or correct `bind` in the policy.',
  'unknown-binding': 'Let the criterion be decided at this stage (`stages`, `enforcement`), or bind the item to another one.',
  unmet: 'Mend what the criterion asks for; ticking the item changes nothing.',
  contradicted: 'Write what was measured, or find out why it is not what was expected.',
  'not-ticked': 'Do it and tick it, write `N/A: why`, or let a criterion decide it with `bind`.',
  'reason-missing': 'Write why it does not apply behind the N/A.',
  placeholder: 'Fill in the blanks.',
  'same-signer': 'Have another person sign, or correct the name.',
  'other-version': 'Go through the document for the version that is released, and correct what is left of an earlier one.',
  'date-before-commit': 'Correct the date; what was signed before this commit has to be signed again.',
  'edited-after-approval': 'Have the pull request approved again, or write `edits-after-approval: allow` in the policy.'
}

export const remedies: Readonly<Record<Reason, string>> = { ...failing, complete: '', awaited: '', 'nothing-applies': '', 'no-checklist': '' }
