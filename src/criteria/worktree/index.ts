import { defineCriterion } from '../../core/criterion.ts'
import { collect } from './collect.ts'
import { evaluate } from './evaluate.ts'
import { options } from './options.ts'

export const worktree = defineCriterion({
  kind: 'worktree',
  title: 'The commit is checked out, and nothing is uncommitted',
  options,
  permissions: [],
  local: true,
  reasons: {
    clean:
      "The commit itself is checked out, or GitHub's test merge of its pull request, and nothing is left uncommitted.",
    dirty: 'Something is staged, changed, deleted, renamed, untracked, in conflict, or different in a submodule.',
    'other-commit': 'Another commit than the one being judged is checked out, or none.'
  },
  examples: [
    `nothing-uncommitted:
  kind: worktree`,
    `clean-but-for-the-build:
  kind: worktree
  ignore: [dist/**, "**/*.log"]`
  ],
  collect,
  evaluate
})
