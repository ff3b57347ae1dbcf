import { defineCriterion } from '../../core/criterion.ts'
import { didYouMean } from '../../core/text.ts'
import { collect } from './collect.ts'
import { evaluate } from './evaluate.ts'
import { options } from './options.ts'

export const approvals = defineCriterion({
  kind: 'approvals',
  title: 'Who approved the pull request that the commit came from',
  options,
  permissions: ['pull-requests: read', 'contents: read'],
  local: false,
  reasons: {
    approved: 'Enough people who are entitled to it approved, and nobody entitled stands against it.',
    'no-pull-request': 'No pull request brought the commit to its branch.',
    'no-approval': 'Nobody has approved or requested changes.',
    'not-enough': 'Some approvals count, but fewer than `count`; or those that do not count fall out for different reasons.',
    'changes-requested': 'Somebody entitled requested changes and has neither approved since nor been dismissed. An earlier approval by the same person is withdrawn by it.',
    dismissed: 'The reviews were dismissed. Dismissing a request for changes does not bring an earlier approval back.',
    'deleted-user': 'The accounts of those who reviewed no longer exist.',
    'bot-approval': 'Only bots approved, and none of them is named in `from`.',
    'own-approval': 'Only people approved who wrote, co-wrote or committed part of the change.',
    'not-entitled': 'Only people reviewed whose approval the policy does not count.',
    'stale-approval': 'The approvals were given on an older head of the pull request.'
  },
  examples: [
    `review:
  kind: approvals
  count: 2`,
    `security-review:
  kind: approvals
  from: { users: [hubot], permission: maintain }`
  ],
  verify({ from }, { people }) {
    if (typeof from !== 'string' || Object.hasOwn(people, from)) return []
    return [{ path: ['from'], message: `there is no group "${from}" under people${didYouMean(from, Object.keys(people))}` }]
  },
  collect,
  evaluate
})
