import { defineCriterion } from '../../../../src/core/criterion.ts'
import { collect } from './collect.ts'
import { evaluate } from './evaluate.ts'
import { options } from './options.ts'

export const file = defineCriterion({
  kind: 'file',
  title: 'A file is in the commit and says something',
  options,
  permissions: ['contents: read'],
  local: true,
  reasons: {
    there: 'The file is in the commit, with the text that is asked for.',
    missing: 'The commit has no such file.',
    empty: 'The file holds nothing but white space.',
    'not-mentioned': 'The text under `mentions` is not in the file.'
  },
  examples: [
    `notes:
  kind: file
  path: docs/releases/{version}.md
  mentions: "{version}"`
  ],
  collect,
  evaluate
})
