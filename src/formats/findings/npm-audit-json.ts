import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { ScanFinding } from '../model.ts'
import { jsonReader, type Sinks } from '../reader.ts'
import { membersOf } from './members.ts'
import { severityWords, usualSeverities, vulnerabilityMessage } from './vulnerability.ts'

const severityOf = severityWords({ ...usualSeverities, info: 'low', moderate: 'medium' })

const Id = z.union([z.number(), z.string()])
const Totals = z.looseObject({
  info: z.number(),
  low: z.number(),
  moderate: z.number(),
  high: z.number(),
  critical: z.number()
})

const Advisory = z.looseObject({
  module_name: z.string().nullish(),
  severity: z.string().nullish(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  github_advisory_id: z.string().nullish(),
  cves: z.array(z.string()).nullish(),
  patched_versions: z.string().nullish(),
  findings: z.array(z.looseObject({ version: z.string().nullish(), paths: z.array(z.string()).nullish() })).nullish()
})
const ByAdvisory = z.looseObject({
  auditReportVersion: z.undefined().optional(),
  error: z.unknown().optional(),
  advisories: membersOf(Advisory),
  metadata: z.looseObject({ vulnerabilities: Totals, totalDependencies: z.number().nullish() })
})

// `via` holds advisories about the package itself, and the names of vulnerable packages that it depends on.
const Cause = z.looseObject({ source: Id.nullish(), title: z.string().nullish(), url: z.string().nullish() })
const Package = z.looseObject({
  severity: z.string().nullish(),
  via: z.array(z.union([z.string(), Cause])),
  range: z.string().nullish(),
  fixAvailable: z.union([z.boolean(), z.looseObject({ name: z.string(), version: z.string() })]).nullish()
})
const ByPackage = z.looseObject({
  auditReportVersion: z.literal(2),
  error: z.unknown().optional(),
  vulnerabilities: membersOf(Package),
  metadata: z.looseObject({
    vulnerabilities: Totals.extend({ total: z.number() }),
    dependencies: z.looseObject({ total: z.number() }).nullish()
  })
})

/** A finding is a vulnerable package, or an advisory where the tool reports so: npm 6, pnpm, Yarn. */
export const npmAuditJson = jsonReader({
  id: 'npm-audit-json',
  name: 'npm audit JSON',
  purpose: 'findings',
  writtenBy: '`npm audit --json`, `pnpm audit --json`, `yarn npm audit --json` of Yarn 2 and 3',
  reference: 'https://docs.npmjs.com/cli/commands/npm-audit',
  syntax: 'json',
  matches: (value) => isRecord(value) && ('auditReportVersion' in value || isByAdvisory(value)),
  schema: z.discriminatedUnion('auditReportVersion', [ByPackage, ByAdvisory]),
  read(report, sink) {
    if (report.error !== undefined) sink.trouble('the audit failed: beside its findings it reports an error')
    const { auditReportVersion, metadata } = report
    const dependencies = auditReportVersion === 2 ? metadata.dependencies?.total : metadata.totalDependencies
    if (dependencies === 0) sink.trouble('the audit looked at no dependency')
    if (report.auditReportVersion === 2) readPackages(report, sink)
    else readAdvisories(report, sink)
  }
})

function isByAdvisory({ advisories, metadata }: Readonly<Record<string, unknown>>): boolean {
  return isRecord(advisories) && isRecord(metadata)
}

function readPackages({ vulnerabilities, metadata }: z.output<typeof ByPackage>, sink: Sinks['findings']): void {
  const packages = new Map(vulnerabilities)
  for (const [name, { severity, via, range, fixAvailable: fix }] of vulnerabilities) {
    const causes = via.filter((cause) => typeof cause !== 'string')
    const titles = causes.slice(0, 5).map((cause) => cause.title ?? '')
    const title = titles.length > 0 ? titles.join('; ') : `depends on ${via.slice(0, 5).join(', ')}`
    const fixed = isRecord(fix) ? `${fix.name} ${fix.version}` : ''
    const mended = fix === true ? ' `npm audit fix` mends it.' : ''
    sink.finding({
      severity: severityOf(severity),
      rule: ruleOf(name, packages),
      message: vulnerabilityMessage({ name, version: range, title, fixed }) + mended,
      url: causes[0]?.url ?? undefined
    })
  }
  const { total } = metadata.vulnerabilities
  const listed = vulnerabilities.length
  if (total !== listed) sink.trouble(`its totals say ${total} vulnerable packages, but it lists ${listed}`)
}

const mostSteps = 1000
const mostIds = 20

/**
 * All advisories that make a package vulnerable, itself or by what it depends on: `GHSA-… GHSA-…`. To ignore one of
 * them must not hide the others.
 */
function ruleOf(name: string, packages: ReadonlyMap<string, z.output<typeof Package>>): string | undefined {
  const names = new Set([name])
  const ids = new Set<string>()
  let steps = 0
  for (const one of names) {
    for (const cause of packages.get(one)?.via ?? []) {
      if (++steps > mostSteps || ids.size > mostIds) return undefined
      if (typeof cause === 'string') names.add(cause)
      else ids.add(advisoryOf(cause.url) ?? String(cause.source ?? 'unknown'))
    }
  }
  return ids.size === 0 ? undefined : [...ids].toSorted().join(' ')
}

function readAdvisories({ advisories, metadata }: z.output<typeof ByAdvisory>, sink: Sinks['findings']): void {
  const listed = new Map<string, number>()
  for (const [id, advisory] of advisories) {
    sink.finding(findingOf(id, advisory))
    const paths = (advisory.findings ?? []).reduce((sum, one) => sum + (one.paths?.length ?? 0), 0)
    listed.set(advisory.severity ?? '', (listed.get(advisory.severity ?? '') ?? 0) + Math.max(paths, 1))
  }
  // npm counts paths. pnpm counts advisories, with those that it leaves out: below --audit-level, or ignored.
  for (const word of ['info', 'low', 'moderate', 'high', 'critical'] as const) {
    const stated = metadata.vulnerabilities[word]
    const amount = listed.get(word) ?? 0
    if (stated > amount) sink.trouble(`its totals say ${stated} of severity ${word}, but it lists ${amount}`)
  }
}

function findingOf(id: string, advisory: z.output<typeof Advisory>): ScanFinding {
  const { module_name: name, title, url, patched_versions: fixed } = advisory
  const version = advisory.findings?.[0]?.version
  const aliases = advisory.cves ?? []
  return {
    severity: severityOf(advisory.severity),
    rule: [advisory.github_advisory_id, advisoryOf(url), aliases[0]].find((one) => one != null && one !== '') ?? id,
    message: vulnerabilityMessage({ name, version, title, fixed, aliases }),
    url: url ?? undefined
  }
}

function advisoryOf(url: string | null | undefined): string | undefined {
  return /\/(GHSA(?:-\w{4}){3})$/.exec(url ?? '')?.[1]
}
