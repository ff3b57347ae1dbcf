import { reportReasons, type ReportReason } from '../../evidence/judge-reports.ts'

export type Reason = ReportReason | 'passed' | 'nothing-ran' | 'tests-failed' | 'too-few' | 'too-many-skipped' | 'too-many-flaky' | 'coverage-unknown' | 'coverage-too-low'

/** In the order in which the first that applies names the outcome. */
export const reasons: Readonly<Record<Reason, string>> = {
  passed: 'Every report is whole, and the tests in it keep all bounds.',
  ...reportReasons,
  'nothing-ran': 'The reports hold no test, or only skipped ones.',
  'tests-failed': 'More tests failed or broke than `pass-rate` allows.',
  'too-few': 'Fewer tests ran than `minimum`; skipped ones did not run.',
  'too-many-skipped': 'More tests were skipped than `max-skipped`.',
  'too-many-flaky': 'More tests passed only after a failed attempt than `max-flaky`.',
  'coverage-unknown': 'A coverage report does not state what the policy bounds, or states it of nothing (0 of 0).',
  'coverage-too-low': 'A coverage report is below a bound.'
}
