import { z } from 'zod'
import { withoutCredentials } from '../credentials.ts'
import { jsonLineAs } from '../json-lines.ts'
import { jsonLine } from '../lines.ts'
import { lineReader } from '../reader.ts'
import { severityWords, usualSeverities, vulnerabilityMessage } from './vulnerability.ts'

const severityOf = severityWords({ ...usualSeverities, info: 'low', moderate: 'medium' })

const Advisory = z.looseObject({
  id: z.union([z.number(), z.string()]),
  module_name: z.string(),
  severity: z.string(),
  title: z.string(),
  url: z.string().nullish(),
  github_advisory_id: z.string().nullish(),
  cves: z.array(z.string()).nullish(),
  patched_versions: z.string().nullish(),
  findings: z.array(z.looseObject({ version: z.string().nullish() })).nullish()
})

const Line = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('auditAdvisory'), data: z.looseObject({ advisory: Advisory }) }),
  z.looseObject({ type: z.literal('auditSummary'), data: z.looseObject({ vulnerabilities: z.record(z.string(), z.number()), totalDependencies: z.number() }) }),
  z.looseObject({ type: z.literal('error'), data: z.unknown() })
])
const types: readonly unknown[] = ['auditAdvisory', 'auditSummary', 'error']

/** An advisory comes again for each path to its package: it is one finding. The summary is the end. */
export const yarnAuditJsonl = lineReader({
  id: 'yarn-audit-jsonl',
  name: 'yarn audit JSON lines (Yarn 1)',
  purpose: 'findings',
  writtenBy: '`yarn audit --json > audit.jsonl` of Yarn 1',
  reference: 'https://classic.yarnpkg.com/en/docs/cli/audit',
  syntax: 'lines',
  matches: (head) => head.some((line) => isAudit(jsonLine(line))),
  visit(sink) {
    const seen = new Set<string>()
    const severities = new Set<string>()
    let isSummed = false
    return {
      line(text, number) {
        const value = jsonLine(text)
        if (value === undefined && text.trim() !== '') sink.trouble(`line ${number} is no JSON: the file is cut, or Yarn failed`)
        if (!types.includes(value?.['type'])) return
        const line = jsonLineAs(Line, text, number)
        if (line?.type === 'error') {
          sink.trouble(`Yarn failed: ${withoutCredentials(JSON.stringify(line.data ?? null)).slice(0, 200)}`)
        }
        if (line?.type === 'auditAdvisory') {
          const { id, module_name: name, severity } = line.data.advisory
          const key = JSON.stringify([id, name])
          if (!seen.has(key)) sink.finding(findingOf(line.data.advisory))
          seen.add(key)
          severities.add(severity)
          isSummed = false
        }
        if (line?.type === 'auditSummary') {
          const { vulnerabilities, totalDependencies } = line.data
          const missing = Object.entries(vulnerabilities).find(([severity, amount]) => amount > 0 && !severities.has(severity))
          if (missing !== undefined) sink.trouble(`its summary says ${missing[1]} of severity ${missing[0]}, but it lists none: with \`--level\` or \`--summary\` Yarn lists fewer`)
          if (totalDependencies === 0) sink.trouble('Yarn audited no package')
          isSummed = true
        }
      },
      end() {
        if (!isSummed) sink.trouble("Yarn's last line, the summary, is missing")
      }
    }
  }
})

function findingOf({ id, module_name: name, severity, title, url, github_advisory_id: github, cves, patched_versions: fixed, findings }: z.output<typeof Advisory>) {
  const message = vulnerabilityMessage({ name, version: findings?.[0]?.version, title, fixed, aliases: cves ?? [] })
  return { severity: severityOf(severity), rule: github ?? cves?.[0] ?? String(id), message, url: url ?? undefined }
}

function isAudit(value: Readonly<Record<string, unknown>> | undefined): boolean {
  return value?.['type'] === 'auditAdvisory' || value?.['type'] === 'auditSummary'
}
