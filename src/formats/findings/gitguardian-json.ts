import { z } from 'zod'
import { isRecord } from '../lines.ts'
import { ReportRefused, type ScanFinding } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'

const groups = ['scans', 'entities_with_incidents', 'scanned_paths', 'policies'] as const
const incidents = ['incidents', 'secrets', 'matches', 'breaks'] as const

const Text = z.string().nullish()
const List = z.array(z.unknown()).nullish()
const Occurrence = z.looseObject({ line_start: z.number().nullish(), line: z.number().nullish() })

/** A scan, a file or an incident; they nest, and the incidents are what has nothing in it. */
const Node = Occurrence.extend({
  filename: Text,
  path: Text,
  errors: List,
  scans: List,
  entities_with_incidents: List,
  scanned_paths: List,
  policies: List,
  incidents: List,
  secrets: List,
  matches: List,
  breaks: List,
  type: Text,
  detector_name: Text,
  detector: Text,
  name: Text,
  policy: Text,
  occurrences: z.array(Occurrence).nullish(),
  ignore_reason: z.looseObject({ kind: Text }).nullish()
})

interface Open {
  readonly value: unknown
  readonly path?: string | undefined
  readonly isIncident?: boolean
}

/** A secret has no grade, and is an error: ggshield fails for every one. What it matched stays out of the report. */
export const gitguardianJson = jsonReader({
  id: 'gitguardian-json',
  name: 'GitGuardian JSON',
  purpose: 'findings',
  writtenBy: '`ggshield secret scan --json --output ggshield.json …`',
  reference: 'https://github.com/GitGuardian/ggshield/blob/main/doc/schemas/secret.json',
  syntax: 'json',
  matches: (value) => isScan(value) || isOther(Array.isArray(value) ? value[0] : value),
  schema: z.preprocess(
    (value) => (Array.isArray(value) ? { scanned_paths: value } : value),
    z.looseObject({ total_incidents: z.number().nullish() })
  ),
  read(report, sink) {
    const open: Open[] = [{ value: report }]
    let listed = 0
    for (const { value, path: outer, isIncident = false } of open) {
      const node = parsed(value)
      const path = node.filename ?? node.path ?? outer
      if ((node.errors ?? []).length > 0) sink.trouble('ggshield could not scan everything')
      const before = open.length
      for (const key of groups) for (const value of node[key] ?? []) open.push({ value, path })
      for (const key of incidents) for (const value of node[key] ?? []) open.push({ value, path, isIncident: true })
      if (!isIncident || open.length > before) continue
      listed++
      sink.finding(findingOf(node, path))
    }
    const { total_incidents: total } = report
    if (total == null) sink.trouble('it is not as ggshield writes it, which says how many incidents there are')
    else if (total !== listed) sink.trouble(`it says ${total} incidents, but lists ${listed}`)
  }
})

function isScan(value: unknown): boolean {
  return isRecord(value) && 'total_incidents' in value && 'total_occurrences' in value
}

function isOther(value: unknown): boolean {
  if (!isRecord(value)) return false
  return Array.isArray(value['scanned_paths']) || ('filename' in value && Array.isArray(value['secrets']))
}

function parsed(value: unknown): z.output<typeof Node> {
  const { data, error } = Node.safeParse(value)
  if (data === undefined)
    throw new ReportRefused(
      'malformed',
      `looks like GitGuardian JSON, but breaks its format: ${z.prettifyError(error).slice(0, 300)}`
    )
  return data
}

function findingOf(incident: z.output<typeof Node>, path: string | undefined): ScanFinding {
  const { type, detector_name, detector, name, policy, occurrences, ignore_reason: reason } = incident
  const { line_start: start, line } = occurrences?.[0] ?? incident
  return {
    level: 'error',
    rule: type ?? detector_name ?? detector ?? name ?? policy ?? undefined,
    message: 'A secret.',
    place: path === undefined ? undefined : { path, line: lineNumber(start ?? line) },
    suppressed: reason == null ? undefined : `ignored: ${reason.kind ?? 'no reason given'}`
  }
}
