import { z } from 'zod'
import { isRecord } from '../lines.ts'
import { ReportRefused, type ScanFinding } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader, type Sinks } from '../reader.ts'
import * as trivy from './trivy-schema.ts'
import { sentences, severityWords, usualSeverities, vulnerabilityMessage } from './vulnerability.ts'

const severityOf = severityWords(usualSeverities)

/** Vulnerabilities, misconfigurations, secrets and licences. What matched as a secret stays out of the report. */
export const trivyJson = jsonReader({
  id: 'trivy-json',
  name: 'Trivy JSON',
  purpose: 'findings',
  writtenBy: '`trivy … --format json --output trivy.json`, `trivy k8s`',
  reference: 'https://trivy.dev/latest/docs/configuration/reporting/#json',
  syntax: 'json',
  matches: (value) => (Array.isArray(value) ? isResult(value[0]) : isRecord(value) && isReport(value)),
  // Old versions write the list alone.
  schema: z.preprocess((value) => (Array.isArray(value) ? { Results: value } : value), trivy.TrivyReport),
  read(report, sink) {
    const { SchemaVersion: version, Metadata: metadata } = report
    if (version != null && version > 2) {
      throw new ReportRefused('unsupported', `is in version ${version} of Trivy's format; the gate reads version 2`)
    }
    const { Resources, Findings, Vulnerabilities, Misconfigurations } = report
    const resources = [Resources, Findings, Vulnerabilities, Misconfigurations].flatMap((list) => list ?? [])
    for (const { Kind, Name, Error: error } of resources) {
      if (error) sink.trouble(`Trivy could not scan ${Kind}/${Name}: ${error}`)
    }
    for (const result of report.Results ?? []) readResult(result, sink)
    for (const { Kind, Name, Results } of resources) {
      for (const result of Results ?? []) readResult(result, sink, `${Kind}/${Name}`)
    }
    if ([report, ...resources].every(({ Results }) => (Results ?? []).length === 0)) {
      sink.trouble('Trivy names nothing that it looked at: no lock file, no operating system, no configuration')
    }
    if (isRecord(metadata) && isRecord(metadata['OS']) && metadata['OS']['EOSL'] === true) {
      sink.note('the operating system is no longer supported: Trivy may not know of new vulnerabilities in it')
    }
  }
})

const clusterKeys = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations']

function isReport(value: Readonly<Record<string, unknown>>): boolean {
  if ('ClusterName' in value) return clusterKeys.some((key) => Array.isArray(value[key]))
  return typeof value['SchemaVersion'] === 'number' && ('ArtifactName' in value || 'ArtifactType' in value)
}

// https://github.com/aquasecurity/trivy/blob/main/pkg/types/report.go
const classes: readonly unknown[] = [
  'os-pkgs', 'lang-pkgs', 'config', 'secret', 'license', 'license-file', 'custom', 'unknown'
]

/** Mounts of containers and others have a target and a type, too. */
function isResult(value: unknown): boolean {
  if (!isRecord(value) || typeof value['Target'] !== 'string') return false
  return 'Vulnerabilities' in value || classes.includes(value['Class'])
}

function readResult(result: trivy.TrivyResult, sink: Sinks['findings'], resource?: string): void {
  const emit = placed(result, sink, resource)
  let failed = 0
  for (const one of result.Vulnerabilities ?? []) emit(ofVulnerability(one))
  for (const one of result.Misconfigurations ?? []) {
    if (one.Status === 'PASS') continue
    if (one.Status !== 'EXCEPTION') failed++
    emit({ ...ofMisconfiguration(one), suppressed: one.Status === 'EXCEPTION' ? 'excepted by a rule' : undefined })
  }
  for (const one of result.Secrets ?? []) emit(ofSecret(one))
  for (const one of result.Licenses ?? []) emit(ofLicense(one))
  for (const one of result.ExperimentalModifiedFindings ?? []) emit(ofModified(one))
  const stated = result.MisconfSummary?.Failures ?? 0
  if (stated > failed) sink.trouble(`it says ${stated} failed checks of ${result.Target}, but lists ${failed}`)
}

type Found = Omit<ScanFinding, 'place'> & { readonly path?: string | null; readonly line?: number | undefined }
type Emit = (found: Found) => void

/** Hands over findings with their place, or, where the target is no file, with its name in the message. */
function placed({ Target, Class }: trivy.TrivyResult, sink: Sinks['findings'], resource?: string): Emit {
  const isFile = resource === undefined && (Class == null ? !Target.endsWith(')') : Class !== 'os-pkgs')
  return ({ path: own, line, message, ...finding }) => {
    const path = resource === undefined && own ? own : isFile ? Target : undefined
    if (path === undefined) sink.finding({ ...finding, message: `${message} In ${resource ?? Target}.` })
    else sink.finding({ ...finding, message, place: { path, line } })
  }
}

function ofVulnerability(one: trivy.TrivyVulnerability): Found {
  const { PkgName: name, InstalledVersion: version, Title: title, FixedVersion: fixed, VendorIDs: aliases } = one
  return {
    severity: severityOf(one.Severity),
    rule: one.VulnerabilityID,
    message: vulnerabilityMessage({ name, version, title, fixed, aliases: aliases ?? [] }),
    url: one.PrimaryURL ?? undefined,
    path: one.PkgPath ?? null
  }
}

function ofMisconfiguration(one: trivy.TrivyMisconfiguration): Found {
  const alias = one.AVDID && one.AVDID !== one.ID ? `Also ${one.AVDID}` : ''
  return {
    severity: severityOf(one.Severity),
    rule: one.ID,
    message: sentences([one.Title, one.Message, one.Resolution, alias]),
    url: one.PrimaryURL ?? undefined,
    line: lineNumber(one.CauseMetadata?.StartLine)
  }
}

function ofSecret({ RuleID: rule, Title, Severity, StartLine }: trivy.TrivySecret): Found {
  return { severity: severityOf(Severity), rule, message: sentences(['A secret', Title]), line: lineNumber(StartLine) }
}

function ofLicense({ Name: rule, Category, PkgName, FilePath, Severity, Link }: trivy.TrivyLicense): Found {
  const message = `${PkgName || 'A file'} has the licence ${rule}${Category ? `, which is ${Category}` : ''}.`
  return { severity: severityOf(Severity), rule, message, url: Link || undefined, path: FilePath ?? null }
}

const withdrawn = new Set(['ignored', 'not_affected', 'fixed'])

/** What `.trivyignore` or a VEX document has changed; a status that withdraws nothing counts. */
function ofModified(one: trivy.TrivyModified): Found {
  const why = one.Statement ? `${one.Status}: ${one.Statement}` : one.Status
  const suppressed = withdrawn.has(one.Status) ? why : undefined
  if (one.Type === 'vulnerability') return { ...ofVulnerability(one.Finding), suppressed }
  if (one.Type === 'misconfiguration') return { ...ofMisconfiguration(one.Finding), suppressed }
  return { ...(one.Type === 'secret' ? ofSecret(one.Finding) : ofLicense(one.Finding)), suppressed }
}
