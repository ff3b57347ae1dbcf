export type Reason = keyof typeof reasons

/** In the order in which the first that applies names the outcome. */
export const reasons = {
  complete: 'Every item of the chosen sections is met by its evidence, or ticked where nothing decides it.',
  'no-checklist': 'The file is not in the commit, or no pull request brought the commit.',
  'no-items': 'The chosen sections have no item, so that there is nothing that could be complete.',
  'section-missing': 'A section that the policy names is not in the document.',
  'unmatched-binding': 'A line of `bind` fits no item of the chosen sections: the item was removed, reworded or moved.',
  'unknown-binding': 'An item is bound to a criterion that this run does not decide.',
  unmet: 'The evidence does not bear out an item, ticked or not.',
  contradicted: 'A number in an item is not what was measured, or does not add up.',
  'not-ticked': 'An item that no criterion decides is not ticked.',
  'reason-missing': 'An item is `N/A` without saying why.',
  placeholder: 'A blank is not filled in.',
  'same-signer': 'One person signed twice.',
  'other-version': 'The document, or an item, is about another version than the one that is released.',
  'date-before-commit': 'A release or sign-off is dated before the commit was made.',
  'edited-after-approval': 'The text was edited after the pull request was approved.',
  awaited: 'Criteria that decide items are pending.',
  'nothing-applies': 'Nothing that decides an item applies to this run.'
} as const
