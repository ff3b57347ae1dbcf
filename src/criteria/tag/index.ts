import { defineCriterion } from '../../core/criterion.ts'
import { collect } from './collect.ts'
import { evaluate } from './evaluate.ts'
import { options } from './options.ts'

export const tag = defineCriterion({
  kind: 'tag',
  title: 'The tag is pushed and leads to exactly this commit',
  options,
  permissions: ['contents: read'],
  local: true,
  reasons: {
    'on-commit': 'The remote has the tag, it leads to the commit, and it is what the options ask for.',
    proposed: 'The commit is only proposed (`pull_request`, `merge_group`): nothing is released yet.',
    'no-tag': 'Neither the run nor the policy names a tag.',
    'not-pushed': 'The remote has no tag of that name, whatever this clone has.',
    'tag-moved': 'The run was started for this tag, and the tag leads to another commit now.',
    'other-commit': 'The tag leads to another commit than the one being judged.',
    misnamed: 'The name does not spell a version as `subject.tag` of the policy says.',
    lightweight: 'The tag is lightweight, and `annotated` is asked for.',
    unsigned: '`signed` is asked for, and the tag has no signature that GitHub could verify.'
  },
  examples: [
    `tagged:
  kind: tag`,
    `signed-release:
  kind: tag
  annotated: true
  signed: true`
  ],
  collect,
  evaluate
})
