import { defineCriterion } from '../../core/criterion.ts'
import { collect } from './collect.ts'
import { evaluate } from './evaluate.ts'
import { options } from './options.ts'

export const branch = defineCriterion({
  kind: 'branch',
  title: 'The commit is on its branch at the remote',
  options,
  permissions: ['contents: read'],
  local: true,
  reasons: {
    'on-branch': 'The branch, as the remote has it now, contains the commit.',
    'not-on-branch': 'The remote has the branch, and the branch does not contain the commit.',
    'not-pushed': 'The remote does not have the commit at all.',
    'no-such-branch': 'The remote has no branch of that name.',
    'no-branch-named': 'Neither the policy nor the remote says which branch releases come from.',
    proposed: 'The commit is only proposed (`pull_request`, `merge_group`): it gets onto its branch later.'
  },
  examples: [
    `on-main:
  kind: branch`,
    `on-the-release-branch:
  kind: branch
  branch: release/2.x`
  ],
  collect,
  evaluate
})
