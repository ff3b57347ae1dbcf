import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { partOf } from '../part.ts'
import { jsonReader } from '../reader.ts'
import { withoutSecret } from './secrets.ts'

const levels: ReadonlyMap<string, Level> = new Map([
  ['info', 'note'],
  ['minor', 'warning'],
  ['major', 'error'],
  ['critical', 'error'],
  ['blocker', 'error']
])

interface Point {
  readonly line?: number | null | undefined
  readonly column?: number | null | undefined
}

const Point: z.ZodType<Point> = z.looseObject({ line: z.number().nullish(), column: z.number().nullish() })

const Issue = z.looseObject({
  type: z.string().nullish(),
  check_name: z.string().nullish(),
  description: z.string(),
  severity: z.string().nullish(),
  location: z.looseObject({
    path: z.string(),
    lines: z.looseObject({ begin: z.union([z.number(), Point]).nullish() }).nullish(),
    positions: z.looseObject({ begin: Point.nullish() }).nullish()
  })
})

/** GitLab's Code Quality reports are a part of Code Climate's. Fingerprints may repeat: each entry is a finding. */
export const codeclimateJson = jsonReader({
  id: 'codeclimate-json',
  name: 'Code Climate and GitLab Code Quality JSON',
  purpose: 'findings',
  writtenBy: 'Code Climate engines; Ruff, ESLint, RuboCop, golangci-lint, Trivy and others for GitLab Code Quality',
  reference: 'https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format',
  syntax: 'json',
  matches: (value) => Array.isArray(value) && value.some(isIssue),
  schema: z.array(z.unknown()),
  emptyIsClean: true,
  read(entries, sink) {
    for (const entry of entries) {
      if (isRecord(entry) && entry['type'] === 'measurement') continue
      const { check_name: rule, description: message, severity, location } = partOf(Issue, entry, 'an issue')
      const { begin } = location.lines ?? {}
      const point = location.positions?.begin ?? begin
      const { line, column }: Point = typeof point === 'number' ? { line: point } : (point ?? {})
      sink.finding({
        level: levels.get(severity ?? '') ?? 'unknown',
        rule: rule ?? undefined,
        message: withoutSecret(message, rule),
        place: { path: location.path, line: lineNumber(line), column: lineNumber(column) }
      })
    }
  }
})

function isIssue(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value['location'])) return false
  return typeof value['location']['path'] === 'string' && ('check_name' in value || 'fingerprint' in value)
}
