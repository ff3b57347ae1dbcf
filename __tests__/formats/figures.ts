import type { Coverage, Ratio, Report, ScanFinding } from '../../src/formats/model.ts'

export type Figures = Readonly<Record<string, unknown>>

/** What the corpus' manifest calls the figures of a report. `merged` is the same file with attempts at one test merged. */
export function figuresOf(report: Report, merged: Report): Figures {
  if (report.purpose === 'tests' && merged.purpose === 'tests') {
    const { tests, passed, failed, errors, skipped, flaky } = report.run
    const red = failed + errors
    const { run } = merged
    const merges = { tests_merged: run.tests, passed_merged: run.passed, red_merged: run.failed + run.errors }
    return { tests, passed, failures: failed, errors, skipped, red, flaky, ...merges }
  }
  if (report.purpose === 'findings') {
    const { findings } = report.scan
    const suppressed = findings.filter((finding) => finding.suppressed !== undefined).length
    return { findings: findings.length, suppressed, levels: counted(findings.map((finding) => gradeOf(finding, report.format))) }
  }
  return report.purpose === 'coverage' ? coverageFigures(report.coverage) : {}
}

function coverageFigures({ lines, branches, functions, statements, instructions }: Coverage): Figures {
  const none = { covered: 0, total: 0 }
  const { covered, total } = lines ?? none
  const { covered: taken, total: ways } = branches ?? none
  const fraction = (ratio: Ratio | undefined): string => `${(ratio ?? none).covered}/${(ratio ?? none).total}`
  return {
    ...{ line_rate: rounded(covered / total), lines_covered: covered, lines_valid: total, branches_covered: taken, branches_valid: ways },
    ...{ lines_found: total, lines_hit: covered, da_lines: total, da_hit: covered, branches_found: ways, branches_hit: taken },
    ...{ instruction: fraction(instructions), branch: fraction(branches), line: fraction(lines) },
    ...{ lines: fraction(lines), statements: fraction(statements), functions: fraction(functions), branches: fraction(branches) }
  }
}

function rounded(rate: number): number {
  return Math.round(rate * 1000) / 1000
}

/** A figure of the manifest as `figuresOf` writes it: grades in the gate's words, and numbers of Cobertura as numbers. */
export function asOurs(name: string, value: unknown): unknown {
  if (name === 'levels') return normalised(value as Record<string, number>)
  if (name === 'line_rate') return rounded(Number(value))
  return name === 'branches_covered' || name === 'branches_valid' ? Number(value) : value
}

/** SARIF has both scales, and the manifest its levels. */
function gradeOf({ level, severity }: ScanFinding, format: string): string {
  return (format === 'sarif' ? (level ?? severity) : (severity ?? level)) ?? 'unknown'
}

/** Grades as the manifest writes them, in the gate's words. */
const words: Readonly<Record<string, string>> = {
  '2': 'error',
  '1': 'warning',
  info: 'low',
  negligible: 'low',
  moderate: 'medium'
}

/** The manifest's counts by grade, in the gate's words and without zeros. */
function normalised(grades: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return counted(Object.entries(grades).flatMap(([grade, amount]) => Array.from({ length: amount }, () => words[grade.toLowerCase()] ?? grade.toLowerCase())))
}

function counted(all: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const one of all.toSorted()) counts[one] = (counts[one] ?? 0) + 1
  return counts
}
