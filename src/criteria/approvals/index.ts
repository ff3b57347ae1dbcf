import { defineCriterion } from '../../core/criterion.ts'
import { collect } from './collect.ts'
import { evaluate } from './evaluate.ts'
import { options } from './options.ts'
import { releaseReasons } from './release.ts'
import { verify } from './verify.ts'

export const approvals = defineCriterion({
  kind: 'approvals',
  title: 'Who approved the change that the commit is, by role',
  options,
  permissions: ['pull-requests: read', 'contents: read', 'actions: read'],
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
    'stale-approval': 'The approvals were given on an older head of the pull request.',
    'pushed-it': 'Only people approved who pushed the head, and `not` lists `pusher`.',
    'unbound-comment': 'The comments have the phrase, but name no commit after it.',
    'edited-comment': 'The comments were edited after they were sent.',
    'hidden-comment': 'The comments were hidden.',
    'other-commit': 'The environment was approved in this run, but the run is of another commit than is judged.',
    rejected: 'Somebody entitled rejected the environment in this run.',
    double: 'Enough people approved, but some of them are needed for other criteria, and `distinct-from` wants different people.',
    'no-codeowners': 'The base of the pull request has no CODEOWNERS.',
    'nothing-changed': 'The pull request changes no file, so that nothing has an owner.',
    'no-owner': 'Nothing that the pull request changes has an owner in CODEOWNERS.',
    ...releaseReasons
  },
  examples: [
    `review:
  kind: approvals
  count: 2`,
    `security-review:
  kind: approvals
  from: { users: [hubot], permission: maintain }`,
    `owners:
  kind: approvals
  from: codeowners
  count: 2`,
    `qa:
  kind: approvals
  from: { users: [hubot] }
  sources: [environment, comment]
  environment: production-qa
  comment: QA approved`,
    `everything-reviewed:
  kind: approvals
  scope: release
  except:
    - users: ["dependabot[bot]"]
      paths: [package-lock.json]
      reason: The tests say whether an update works.`
  ],
  verify,
  collect,
  evaluate
})
