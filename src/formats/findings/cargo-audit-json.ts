import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { ScanFinding } from '../model.ts'
import { jsonReader } from '../reader.ts'
import { severityOfVector } from './cvss.ts'
import { membersOf } from './members.ts'
import { severityWords, usualSeverities, vulnerabilityMessage } from './vulnerability.ts'

const severityOf = severityWords(usualSeverities)

const Advisory = z.looseObject({
  id: z.string(),
  package: z.string().nullish(),
  title: z.string().nullish(),
  aliases: z.array(z.string()).nullish(),
  cvss: z.string().nullish(),
  severity: z.string().nullish(),
  url: z.string().nullish()
})
const Found = z.looseObject({
  advisory: Advisory.nullish(),
  package: z.looseObject({ name: z.string(), version: z.string() }).nullish(),
  versions: z.looseObject({ patched: z.array(z.string()).nullish() }).nullish()
})
const Vulnerability = Found.extend({ advisory: Advisory })
const Listed = z.looseObject({ found: z.boolean(), count: z.number(), list: z.array(Vulnerability) })
const Numbered = membersOf(Vulnerability).transform((members) => ({
  found: true,
  count: undefined,
  list: members.map(([, one]) => one)
}))

// https://github.com/rustsec/rustsec/blob/main/rustsec/src/warning.rs
const kinds = new Set(['notice', 'unmaintained', 'unsound', 'yanked'])

/** cargo-audit fails for vulnerabilities, graded by a CVSS vector or not at all; the rest are warnings to it. */
export const cargoAuditJson = jsonReader({
  id: 'cargo-audit-json',
  name: 'cargo-audit JSON',
  purpose: 'findings',
  writtenBy: '`cargo audit --json > cargo-audit.json`',
  reference: 'https://github.com/rustsec/rustsec/blob/main/rustsec/src/report.rs',
  syntax: 'json',
  matches: (value) =>
    isRecord(value) &&
    isRecord(value['vulnerabilities']) &&
    (isListed(value['vulnerabilities']) || isNumbered(value['vulnerabilities'])),
  schema: z.looseObject({
    vulnerabilities: z.union([Listed, Numbered]),
    warnings: membersOf(z.array(Found)).nullish(),
    lockfile: z.looseObject({ 'dependency-count': z.number() }).nullish()
  }),
  read({ vulnerabilities: { found, count, list }, warnings, lockfile }, sink) {
    if (lockfile == null) sink.trouble('it does not say how many dependencies cargo-audit looked at')
    else if (lockfile['dependency-count'] === 0) sink.trouble('cargo-audit looked at no dependency')
    if (count === undefined)
      sink.trouble('it is not as cargo-audit writes it, which says how many vulnerabilities there are')
    else if (count !== list.length) sink.trouble(`it says ${count} vulnerabilities, but lists ${list.length}`)
    else if (found && count === 0) sink.trouble('it says that vulnerabilities were found, but lists none')
    for (const one of list) sink.finding({ severity: gradeOf(one.advisory), ...findingOf(one) })
    for (const [kind, group] of warnings ?? []) {
      for (const one of group) sink.finding({ level: kinds.has(kind) ? 'warning' : 'unknown', ...findingOf(one, kind) })
    }
  }
})

function isListed(value: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(value['list']) && 'found' in value && 'count' in value
}

function isNumbered(value: Readonly<Record<string, unknown>>): boolean {
  return isRecord(value['0']) && isRecord(value['0']['advisory'])
}

function gradeOf({ severity, cvss }: z.output<typeof Advisory>): ScanFinding['severity'] {
  return severity == null ? severityOfVector(cvss) : severityOf(severity)
}

function findingOf({ advisory, package: found, versions }: z.output<typeof Found>, kind?: string): ScanFinding {
  const name = found?.name ?? advisory?.package
  const title = [kind, advisory?.title].filter((part) => part).join(': ')
  return {
    rule: advisory?.id ?? kind,
    message: vulnerabilityMessage({
      name,
      version: found?.version,
      title,
      fixed: versions?.patched,
      aliases: advisory?.aliases ?? []
    }),
    url: advisory?.url ?? undefined
  }
}
