import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { ScanFinding } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader, type Sinks } from '../reader.ts'
import { sentences, severityWords, usualSeverities, vulnerabilityMessage } from './vulnerability.ts'

const severityOf = severityWords(usualSeverities)
const ignored = 'ignored by a policy of Snyk'

const Issue = z.looseObject({
  id: z.string(),
  title: z.string().nullish(),
  severity: z.string().nullish(),
  severityWithCritical: z.string().nullish(),
  name: z.union([z.string(), z.array(z.string())]).nullish(),
  version: z.string().nullish(),
  fixedIn: z.array(z.string()).nullish(),
  identifiers: z.looseObject({ CVE: z.array(z.string()).nullish(), GHSA: z.array(z.string()).nullish() }).nullish()
})

const Misconfiguration = z.looseObject({
  id: z.string(),
  title: z.string().nullish(),
  severity: z.string().nullish(),
  resolve: z.string().nullish(),
  documentation: z.string().nullish(),
  lineNumber: z.number().nullish(),
  isIgnored: z.boolean().nullish()
})

const Tested = z.looseObject({
  ok: z.boolean(),
  path: z.unknown().optional(),
  error: z.string().nullish(),
  vulnerabilities: z.array(Issue).nullish(),
  infrastructureAsCodeIssues: z.array(Misconfiguration).nullish(),
  filtered: z.looseObject({ ignore: z.array(Issue).nullish(), patch: z.array(Issue).nullish() }).nullish(),
  dependencyCount: z.number().nullish(),
  uniqueCount: z.number().nullish(),
  targetFile: z.string().nullish(),
  displayTargetFile: z.string().nullish()
})

const Project = Tested.extend({ applications: z.array(Tested).nullish() })

/** What Snyk lists once per path to a package is one finding. The applications that an image holds count, too. */
export const snykJson = jsonReader({
  id: 'snyk-json',
  name: 'Snyk JSON',
  purpose: 'findings',
  writtenBy: '`snyk test --json-file-output=snyk.json`, `snyk container test`, `snyk iac test`',
  reference: 'https://docs.snyk.io/developer-tools/snyk-cli/commands/test',
  syntax: 'json',
  matches: (value) => isProject(Array.isArray(value) ? value[0] : value),
  schema: z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(Project)),
  read(projects, sink) {
    const all = projects.flatMap((project) => [project, ...(project.applications ?? [])])
    for (const project of all) readProject(project, sink)
    const withDependencies = all.filter((one) => one.vulnerabilities != null && one.infrastructureAsCodeIssues == null)
    if (withDependencies.length > 0 && withDependencies.every(({ dependencyCount }) => dependencyCount === 0)) {
      sink.trouble('Snyk looked at no dependency')
    }
  }
})

function isProject(value: unknown): boolean {
  if (!isRecord(value) || typeof value['ok'] !== 'boolean') return false
  if (typeof value['error'] === 'string') return true
  return Array.isArray(value['vulnerabilities']) || Array.isArray(value['infrastructureAsCodeIssues'])
}

function readProject(project: z.output<typeof Tested>, sink: Sinks['findings']): void {
  const { path, error, vulnerabilities, infrastructureAsCodeIssues: others, filtered, uniqueCount: stated } = project
  const file = project.displayTargetFile ?? project.targetFile
  const name = file ?? (typeof path === 'string' ? path : 'a project')
  const place = file == null ? undefined : { path: file }
  const issues = vulnerabilities ?? []
  for (const [issue, paths] of merged(issues)) sink.finding({ ...findingOf(issue, paths), place })
  for (const [list, suppressed] of [[filtered?.ignore, ignored], [filtered?.patch, 'patched, says Snyk']] as const) {
    for (const issue of list ?? []) sink.finding({ ...findingOf(issue), place, suppressed })
  }
  for (const { id: rule, title, severity, resolve, documentation, lineNumber: line, isIgnored } of others ?? []) {
    sink.finding({
      severity: severityOf(severity),
      rule,
      message: sentences([title, resolve]),
      place: place && { ...place, line: lineNumber(line) },
      url: documentation ?? undefined,
      suppressed: isIgnored === true ? ignored : undefined
    })
  }
  const ids = new Set(issues.map(({ id }) => id)).size
  if (error != null) sink.trouble(`Snyk could not test ${name}: ${error}`)
  else if (vulnerabilities == null && others == null) sink.trouble(`it does not say what Snyk found in ${name}`)
  else if (!project.ok && ids + (others ?? []).length === 0) sink.trouble(`it calls ${name} not ok, but lists nothing`)
  if (stated != null && stated > ids) sink.trouble(`it says ${stated} vulnerabilities in ${name}, but lists ${ids}`)
}

/** Each vulnerability of a package once, with the number of paths to it. */
function merged(issues: readonly z.output<typeof Issue>[]): Iterable<readonly [z.output<typeof Issue>, number]> {
  const all = new Map<string, readonly [z.output<typeof Issue>, number]>()
  for (const issue of issues) {
    const key = JSON.stringify([issue.id, issue.name, issue.version, issue.severity, issue.severityWithCritical])
    all.set(key, [issue, (all.get(key)?.[1] ?? 0) + 1])
  }
  return all.values()
}

function findingOf(issue: z.output<typeof Issue>, paths = 1): ScanFinding {
  const { id: rule, title, severity, severityWithCritical, name, version, fixedIn: fixed, identifiers } = issue
  const aliases = [...(identifiers?.CVE ?? []), ...(identifiers?.GHSA ?? [])]
  // Versions before critical was a severity write high, and the truth beside it.
  const word = severity === 'high' && severityWithCritical === 'critical' ? severityWithCritical : severity
  const names = typeof name === 'string' ? name : name?.slice(0, 10).join(', ')
  const message = vulnerabilityMessage({ name: names, version, title, fixed, aliases })
  return { severity: severityOf(word), rule, message: paths > 1 ? `${message} On ${paths} paths.` : message }
}
