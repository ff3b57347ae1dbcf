import type { Severity } from '../model.ts'

/**
 * The severity of a score from 0 to 10. A score of 0 stands for no score in many reports, and so is `unknown`.
 * https://www.first.org/cvss/v3.1/specification-document#Qualitative-Severity-Rating-Scale
 */
export function severityOfScore(score: number): Severity | 'unknown' {
  if (!(score > 0 && score <= 10)) return 'unknown'
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  return score >= 4 ? 'medium' : 'low'
}

const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  PR: { N: 0.85, L: 0.62, H: 0.27 },
  UI: { N: 0.85, R: 0.62 },
  S: { U: 0, C: 1 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 }
}
const privilegesWhenChanged: Readonly<Record<string, number>> = { N: 0.85, L: 0.68, H: 0.5 }

/**
 * The base severity of a CVSS 3 vector. Other versions, and vectors that are not whole, are `unknown`.
 * https://www.first.org/cvss/v3.1/specification-document#CVSS-v3-1-Equations
 */
export function severityOfVector(vector: string | null | undefined): Severity | 'unknown' {
  const [version, ...metrics] = (vector ?? '').slice(0, 200).split('/')
  if (version !== 'CVSS:3.0' && version !== 'CVSS:3.1') return 'unknown'
  const given = new Map(
    metrics.map((metric): [string, string] => [metric.split(':', 1)[0] ?? '', metric.slice(metric.indexOf(':') + 1)])
  )
  const isWhole =
    given.size === metrics.length &&
    Object.entries(weights).every(([metric, values]) => Object.hasOwn(values, given.get(metric) ?? ''))
  if (!isWhole) return 'unknown'
  const weight = (metric: string): number => weights[metric]?.[given.get(metric) ?? ''] ?? Number.NaN
  const isChanged = given.get('S') === 'C'
  const privileges = isChanged ? (privilegesWhenChanged[given.get('PR') ?? ''] ?? Number.NaN) : weight('PR')
  const exploitability = 8.22 * weight('AV') * weight('AC') * privileges * weight('UI')
  const lost = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'))
  const impact = isChanged ? 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15 : 6.42 * lost
  if (impact <= 0) return 'unknown'
  return severityOfScore(roundedUp(Math.min((isChanged ? 1.08 : 1) * (impact + exploitability), 10)))
}

/** To one decimal, as appendix A of the specification does it. */
function roundedUp(score: number): number {
  const whole = Math.round(score * 100_000)
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10
}
