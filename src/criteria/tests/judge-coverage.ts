import type { Subject } from '../../core/subject.ts'
import { judgeReports, readable, type Complaint } from '../../evidence/judge-reports.ts'
import type { Evidence } from './collect.ts'
import type { CoverageOptions } from './options.ts'
import type { Reason } from './reasons.ts'

const measures = ['lines', 'branches', 'functions', 'statements'] as const

/** What is wrong with the coverage. None: every report is whole and reaches every bound. */
export function judgeCoverage(coverage: NonNullable<Evidence['coverage']>, bounds: CoverageOptions, subject: Subject): readonly Complaint<Reason>[] {
  const reached = readable(coverage.files).flatMap(({ path, content }) =>
    measures.flatMap((measure): readonly Complaint<Reason>[] => {
      const bound = bounds[measure]
      return bound === undefined ? [] : judge(path, measure, content[measure], bound)
    })
  )
  return [...judgeReports(coverage, subject), ...reached]
}

function judge(path: string, measure: string, ratio: { readonly covered: number; readonly total: number } | undefined, bound: number): readonly Complaint<Reason>[] {
  if (ratio === undefined || ratio.total === 0) {
    const seen = `${path} ${ratio === undefined ? `does not state the coverage of ${measure}` : `has no ${measure} that could be covered`}`
    const remedy = `Let the tool measure ${measure}, or bound what its report states.`
    return [{ reason: 'coverage-unknown', seen, findings: [{ level: 'error', message: `${seen}.` }], remedy }]
  }
  if ((ratio.covered * 100) / ratio.total >= bound) return []
  const seen = `${percent(ratio)} of the ${measure} are covered in ${path} (${ratio.covered} of ${ratio.total}), at least ${bound} % are wanted`
  return [{ reason: 'coverage-too-low', seen, findings: [{ level: 'error', message: `${seen}.` }], remedy: `Test what is not covered yet, or lower \`coverage.${measure}\` in the policy.` }]
}

/** Rounded down: what is below a bound never reads as if it reached it. */
export function percent({ covered, total }: { readonly covered: number; readonly total: number }): string {
  return `${Math.floor((covered / total) * 1000) / 10} %`
}
