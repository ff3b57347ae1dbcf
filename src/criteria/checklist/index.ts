import { defineCriterion } from '../../core/criterion.ts'
import { collect } from './collect.ts'
import { evaluate } from './evaluate.ts'
import { options } from './options.ts'
import { reasons } from './reasons.ts'
import { verify } from './verify.ts'

export const checklist = defineCriterion({
  kind: 'checklist',
  title: 'A Markdown task list whose ticks are computed from the evidence',
  options,
  permissions: ['contents: read', 'pull-requests: read', 'issues: read'],
  local: false,
  concludes: true,
  reasons,
  examples: [
    `release-checklist:
  kind: checklist
  file: docs/release-checklist.md
  sections: [Code Quality, Documentation Complete, Git Status]`,
    `pull-request-checklist:
  kind: checklist
  pull-request: true
  sections: [Before merging]`,
    `sign-off-issue:
  kind: checklist
  issue: 812`
  ],
  verify,
  collect,
  evaluate
})
