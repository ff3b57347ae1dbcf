import { defineCriterion } from '../../core/criterion.ts'
import { collect } from './collect.ts'
import { evaluate } from './evaluate.ts'
import { options } from './options.ts'
import { reasons } from './reasons.ts'
import { verify } from './verify.ts'

export const findings = defineCriterion({
  kind: 'findings',
  title: 'Reports of linters and scanners, against a threshold and budgets',
  options,
  permissions: ['contents: read', 'actions: read'],
  local: true,
  reasons,
  examples: [
    `lint:
  kind: findings
  reports: [reports/eslint.json, reports/ruff.sarif]
  fail-on: warning
  budget: { warning: 10 }`,
    `dependencies:
  kind: findings
  reports: reports/npm-audit.json
  fail-on: high
  ignore:
    - { rule: GHSA-67hx-6x53-jw92, reason: Only used while building }
    - { paths: "vendor/**", reason: "Not ours, scanned upstream" }`,
    `pre-commit:
  kind: findings
  reports: reports/pre-commit.txt
  minimum: 13`,
    `scans-of-ci:
  kind: findings
  artifact: { workflow: security.yml, name: scans }
  reports: "*.sarif"
  fail-on: medium`
  ],
  verify,
  collect,
  evaluate
})
