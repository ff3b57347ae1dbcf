import { levels, severities, type Level, type ScanFinding, type Severity } from '../../formats/model.ts'

/** `none`: no problem at all. `unknown`: no grade that is known, and therefore worse than any threshold. */
export type Rank = Level | Severity | 'none' | 'unknown'

// A tool that has only one of the scales says less than the other asks. What its own worst grade is, is the worst.
const asSeverity: Readonly<Record<Level, Severity>> = { error: 'critical', warning: 'medium', note: 'low' }
// As CodeQL, Trivy and Semgrep write their severities into SARIF.
const asLevel: Readonly<Record<Severity, Level>> = { critical: 'error', high: 'error', medium: 'warning', low: 'note' }

function isLevel(grade: string): grade is Level {
  return levels.some((level) => level === grade)
}

/** Where a finding stands on the scale that the threshold is of: by its grade there, else by that on the other scale. */
export function rankOf({ level, severity }: Pick<ScanFinding, 'level' | 'severity'>, threshold: Level | Severity): Rank {
  const [own, other] = isLevel(threshold) ? [level, severity] : [severity, level]
  if (own !== undefined) return own
  if (other === undefined || other === 'unknown' || other === 'none') return other ?? 'unknown'
  return isLevel(other) ? asSeverity[other] : asLevel[other]
}

/** Whether a rank counts under the threshold. */
export function counts(rank: Rank, threshold: Level | Severity): boolean {
  if (rank === 'unknown') return true
  if (rank === 'none') return false
  const scale: readonly string[] = isLevel(threshold) ? levels : severities
  return scale.indexOf(rank) >= scale.indexOf(threshold)
}

/** All grades of the threshold's scale, the worst first, and `unknown` before them. */
export function ranksFrom(threshold: Level | Severity): readonly Rank[] {
  const scale: readonly (Level | Severity)[] = isLevel(threshold) ? levels : severities
  return ['unknown', ...scale.slice(scale.indexOf(threshold)).toReversed()]
}
