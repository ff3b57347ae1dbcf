import { severities, type ScanFinding } from '../model.ts'
import { severityWords, usualSeverities } from './vulnerability.ts'

export type Grades = Pick<ScanFinding, 'level' | 'severity'>

const severityOf = severityWords(usualSeverities)
const ofTrivy = /^Severity: (\w+)$/gm

/**
 * What two widely used scanners mean by the level and the `security-severity` of a result, where it is not what SARIF
 * and GitHub mean.
 * - Trivy has one rule for a vulnerability in several packages, with the score that it has in the last of them. What it
 *   says of each result stands in the message. https://github.com/aquasecurity/trivy/blob/main/pkg/report/sarif.go
 * - OSV-Scanner calls everything a warning, and gives a score only where it knows one: malicious packages have none.
 *   https://github.com/google/osv-scanner/blob/main/internal/output/sarif.go
 */
export function gradesOf(tool: string | null | undefined, message: string | null | undefined, grades: Grades): Grades {
  if (tool === 'Trivy') {
    const severity = worst([grades.severity, ...Array.from((message ?? '').matchAll(ofTrivy), ([, word]) => severityOf(word))])
    return { level: severity === 'unknown' ? undefined : grades.level, severity }
  }
  if (tool === 'osv-scanner' && grades.level === 'warning') return { level: undefined, severity: grades.severity ?? 'unknown' }
  return grades
}

function worst(all: readonly Grades['severity'][]): Grades['severity'] {
  return all.includes('unknown') ? 'unknown' : severities.findLast((severity) => all.includes(severity))
}
