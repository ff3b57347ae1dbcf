import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { ScanFinding } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'
import { withoutPassword } from './secrets.ts'
import { severityWords, usualSeverities, vulnerabilityMessage } from './vulnerability.ts'

// `Unknown` is no grade.
const severityOf = severityWords({ ...usualSeverities, info: 'low' })

const Text = z.string().nullish()

const Dependency = z.looseObject({ package: z.looseObject({ name: Text }).nullish(), version: Text })

const Location = z.looseObject({
  file: Text,
  start_line: z.number().nullish(),
  image: Text,
  dependency: Dependency.nullish()
})

const Vulnerability = z.looseObject({
  name: Text,
  message: Text,
  description: Text,
  severity: Text,
  solution: Text,
  location: Location.nullish(),
  identifiers: z.array(z.looseObject({ name: Text, url: Text })).nullish()
})

const Scan = z.looseObject({
  status: Text,
  messages: z.array(z.looseObject({ level: z.string(), value: Text })).nullish()
})

type Vulnerability = z.output<typeof Vulnerability>
type Document = Readonly<Record<string, unknown>>

/** Of all of GitLab's security scanners. The extract of the source that secret detection puts in is not read. */
export const gitlabSastJson = jsonReader({
  id: 'gitlab-sast-json',
  name: 'GitLab security report',
  purpose: 'findings',
  writtenBy: 'GitLab\'s analyzers (`gl-sast-report.json`, `gl-secret-detection-report.json` and the like)',
  reference: 'https://gitlab.com/gitlab-org/security-products/security-report-schemas',
  syntax: 'json',
  matches: (value) => isRecord(value) && Array.isArray(value['vulnerabilities']) && isSecurityReport(value),
  schema: z.looseObject({ version: z.string(), vulnerabilities: z.array(Vulnerability), scan: Scan.nullish() }),
  read({ vulnerabilities, scan }, sink) {
    if (scan?.status == null) sink.trouble('it does not say that the scan succeeded (`scan.status` is missing)')
    else if (scan.status !== 'success') sink.trouble(`the scan ended with the status "${scan.status}"`)
    for (const { level, value } of scan?.messages ?? []) {
      const text = `the scanner says (${level}): ${value ?? 'nothing more'}`
      if (level === 'info' || level === 'warn') sink.note(text)
      else sink.trouble(text)
    }
    for (const vulnerability of vulnerabilities) sink.finding(findingOf(vulnerability))
  }
})

function findingOf(vulnerability: Vulnerability): ScanFinding {
  const { name, message, description, severity, solution, location } = vulnerability
  const identifier = vulnerability.identifiers?.[0]
  const { file, image, start_line: line, dependency } = location ?? {}
  const title = message ?? description ?? name ?? identifier?.name ?? 'a vulnerability without a name'
  const installed = { name: dependency?.package?.name, version: dependency?.version }
  const what = vulnerabilityMessage({ ...installed, title: withoutPassword(title) })
  const path = file ?? image
  return {
    severity: severityOf(severity),
    rule: identifier?.name ?? name ?? undefined,
    message: solution == null || solution === '' ? what : `${what} ${solution}`,
    place: path == null ? undefined : { path, line: lineNumber(line) },
    url: identifier?.url ?? undefined
  }
}

/** Others have lists of vulnerabilities, too, with identifiers of another shape, and without a scan. */
function isSecurityReport({ version, scan, remediations, vulnerabilities }: Document): boolean {
  const first: unknown = Array.isArray(vulnerabilities) ? vulnerabilities[0] : undefined
  const isOfGitlab = isRecord(first) && isRecord(first['location']) && Array.isArray(first['identifiers'])
  return typeof version === 'string' && (isRecord(scan) || Array.isArray(remediations) || isOfGitlab)
}
