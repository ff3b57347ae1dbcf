import { defineCriterion } from '../../core/criterion.ts'
import { collect } from './collect.ts'
import { evaluate } from './evaluate.ts'
import { options } from './options.ts'
import { reasons } from './reasons.ts'
import { verify } from './verify.ts'

export const tests = defineCriterion({
  kind: 'tests',
  title: 'Test reports: what ran, passed, was skipped or flaky, and coverage',
  options,
  permissions: ['contents: read', 'actions: read'],
  local: true,
  reasons,
  examples: [
    `backend-tests:
  kind: tests
  reports: reports/backend/**/*.xml
  minimum: 362
  max-skipped: 5`,
    `all-suites:
  kind: tests
  suites:
    Backend: { reports: reports/backend/*.xml, minimum: 362 }
    Frontend: { reports: reports/frontend/*.xml, minimum: 1249 }
    E2E: { reports: reports/e2e/*.json, minimum: 19, max-flaky: 0 }
  minimum: 1630
  coverage: { reports: coverage/lcov.info, lines: 80 }`,
    `tests-of-ci:
  kind: tests
  artifact: { workflow: ci.yml, name: test-reports }
  reports: "**/*.xml"`
  ],
  verify,
  collect,
  evaluate
})
