import { reportReasons, type ReportReason } from '../../evidence/judge-reports.ts'

export type Reason = ReportReason | 'within-budget' | 'too-few' | 'found'

/** In the order in which the first that applies names the outcome. */
export const reasons: Readonly<Record<Reason, string>> = {
  'within-budget': 'Every report is whole, and nothing in it counts beyond the budget.',
  ...reportReasons,
  'too-few': 'Fewer hooks ran than `minimum`.',
  found: 'There are more findings from the grade `fail-on` upwards than the budget has; an unknown grade always counts.'
}
