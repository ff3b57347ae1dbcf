import { defineCriterion } from '../../core/criterion.ts'
import { collect } from './collect.ts'
import { evaluate } from './evaluate.ts'
import { options } from './options.ts'
import { reasons } from './reasons.ts'

export const checks = defineCriterion({
  kind: 'checks',
  title: 'CI outcomes on the commit: check runs and commit statuses',
  options,
  permissions: ['checks: read', 'statuses: read', 'actions: read'],
  local: false,
  reasons,
  examples: [
    `ci:
  kind: checks
  require: [build, "test (*)", { name: CodeQL, app: github-advanced-security }]`,
    `everything-green:
  kind: checks
  ignore: ["codecov/*"]
  may-skip: [{ name: docs, when: { events: [push] } }]`
  ],
  collect,
  evaluate
})
