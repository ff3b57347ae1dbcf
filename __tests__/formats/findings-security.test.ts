import { describe, expect, it } from '@jest/globals'
import { severityOfScore, severityOfVector } from '../../src/formats/findings/cvss.ts'
import { vulnerabilityMessage } from '../../src/formats/findings/vulnerability.ts'
import { ReportRefused, type Report } from '../../src/formats/model.ts'
import { readTextAs } from './files.ts'

type Json = Readonly<Record<string, unknown>>

async function read(document: unknown, format?: string): Promise<Report | ReportRefused> {
  return readTextAs(typeof document === 'string' ? document : JSON.stringify(document), { format })
}

/** The format, `<grade> <rule> @<path>:<line>` of each finding (`~`: suppressed), the number of troubles; or the refusal. */
async function look(document: unknown, format?: string): Promise<readonly unknown[] | string> {
  const report = await read(document, format)
  if (report instanceof ReportRefused) return report.code
  if (report.purpose !== 'findings') return report.purpose
  const found = report.scan.findings.map(({ level, severity, rule, place, suppressed }) => {
    const at = place === undefined ? '' : ` @${place.path}${place.line === undefined ? '' : `:${place.line}`}`
    return `${suppressed === undefined ? '' : '~'}${severity ?? level ?? 'none'} ${rule ?? '-'}${at}`
  })
  return [report.format, found, report.troubles.length]
}

async function messageOf(document: unknown): Promise<string> {
  const report = await read(document)
  return report instanceof ReportRefused || report.purpose !== 'findings' ? '' : (report.scan.findings[0]?.message ?? '')
}

const noTotals = { info: 0, low: 0, moderate: 0, high: 0, critical: 0 }

function byPackage(vulnerabilities: Json, totals: Json, more: Json = {}): Json {
  const metadata = { vulnerabilities: { ...noTotals, ...totals }, dependencies: { prod: 3, dev: 0, total: 3 } }
  return { auditReportVersion: 2, vulnerabilities, metadata, ...more }
}

function vulnerable(severity: unknown, via: readonly unknown[], more: Json = {}): Json {
  return { name: 'x', severity, isDirect: true, via, effects: [], range: '<2.0.0', nodes: [], fixAvailable: true, ...more }
}

const ghsa = (end: string): string => `GHSA-aaaa-bbbb-${end}`
const cause = (end: string): Json => ({ source: 7, title: 'Bad', url: `https://github.com/advisories/${ghsa(end)}`, severity: 'high' })

function byAdvisory(advisories: Json, totals: Json, more: Json = {}): Json {
  return { actions: [], advisories, muted: [], metadata: { vulnerabilities: { ...noTotals, ...totals }, totalDependencies: 9 }, ...more }
}

const advisory = {
  findings: [{ version: '1.0.0', paths: ['a>x', 'b>x'] }],
  module_name: 'x',
  severity: 'moderate',
  title: 'Bad',
  github_advisory_id: ghsa('cccc'),
  cves: ['CVE-2026-1'],
  patched_versions: '>=2.0.0',
  url: `https://github.com/advisories/${ghsa('cccc')}`
}

describe('npm audit, by package', () => {
  it.each<[string, unknown, unknown]>([
    ['nothing found', byPackage({}, { total: 0 }), [[], 0]],
    ['one package', byPackage({ x: vulnerable('high', [cause('cccc')]) }, { high: 1, total: 1 }), [['high GHSA-aaaa-bbbb-cccc'], 0]],
    [
      'two advisories about one package: to ignore one of them is not to ignore the package',
      byPackage({ x: vulnerable('high', [cause('dddd'), cause('cccc')]) }, { total: 1 }),
      [['high GHSA-aaaa-bbbb-cccc GHSA-aaaa-bbbb-dddd'], 0]
    ],
    [
      'packages that depend on it, in a circle',
      byPackage({ x: vulnerable('high', [cause('cccc'), 'z']), y: vulnerable('low', ['x']), z: vulnerable('low', ['y']) }, { total: 3 }),
      [['high GHSA-aaaa-bbbb-cccc', 'low GHSA-aaaa-bbbb-cccc', 'low GHSA-aaaa-bbbb-cccc'], 0]
    ],
    ['a package that nothing explains', byPackage({ x: vulnerable('low', ['gone']) }, { total: 1 }), [['low -'], 0]],
    ['an old advisory', byPackage({ x: vulnerable('low', [{ source: 1555, url: 'https://npmjs.com/advisories/1555' }]) }, { total: 1 }), [['low 1555'], 0]],
    ['severity info', byPackage({ x: vulnerable('info', []) }, { total: 1 }), [['low -'], 0]],
    ['severity moderate', byPackage({ x: vulnerable('moderate', []) }, { total: 1 }), [['medium -'], 0]],
    ['severity critical', byPackage({ x: vulnerable('critical', []) }, { total: 1 }), [['critical -'], 0]],
    ['a severity that npm does not have', byPackage({ x: vulnerable('grave', []) }, { total: 1 }), [['unknown -'], 0]],
    ['no severity', byPackage({ x: vulnerable(null, []) }, { total: 1 }), [['unknown -'], 0]],
    ['totals that say more than is listed', byPackage({}, { high: 1, total: 1 }), [[], 1]],
    ['no dependency at all', { ...byPackage({}, { total: 0 }), metadata: { vulnerabilities: { ...noTotals, total: 0 }, dependencies: { total: 0 } } }, [[], 1]],
    ['an error beside the findings', byPackage({}, { total: 0 }, { error: { code: 'ENOAUDIT' } }), [[], 1]]
  ])('%s', async (_name, document, expected) => {
    const [found, troubles] = expected as readonly unknown[]
    expect(await look(document)).toEqual(['npm-audit-json', found, troubles])
  })

  it('a package may have any name', async () => {
    const document = JSON.stringify(byPackage({ NAME: vulnerable('high', [cause('cccc')]) }, { total: 1 })).replace('NAME', '__proto__')
    expect(await look(document)).toEqual(['npm-audit-json', ['high GHSA-aaaa-bbbb-cccc'], 0])
  })

  it('gives up on the rule, and not on the finding, where very many advisories meet', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ ...cause('cccc'), url: `https://github.com/advisories/GHSA-aaaa-bbbb-${String(index).padStart(4, '0')}` }))
    expect(await look(byPackage({ x: vulnerable('high', many) }, { total: 1 }))).toEqual(['npm-audit-json', ['high -'], 0])
  })
})

describe('npm audit, by advisory', () => {
  it.each<[string, unknown, readonly string[], number]>([
    ['nothing found', byAdvisory({}, {}), [], 0],
    ['npm 6, which counts paths', byAdvisory({ 7: advisory }, { moderate: 2 }), ['medium GHSA-aaaa-bbbb-cccc'], 0],
    ['pnpm, which counts advisories', byAdvisory({ 7: advisory }, { moderate: 1 }), ['medium GHSA-aaaa-bbbb-cccc'], 0],
    ['an advisory with its id in the address only', byAdvisory({ 7: { ...advisory, github_advisory_id: null } }, {}), ['medium GHSA-aaaa-bbbb-cccc'], 0],
    ['an advisory with a CVE only', byAdvisory({ 7: { ...advisory, github_advisory_id: '', url: null } }, {}), ['medium CVE-2026-1'], 0],
    ['an advisory with a number only', byAdvisory({ 7: { severity: 'low' } }, {}), ['low 7'], 0],
    ['no severity', byAdvisory({ 7: { ...advisory, severity: null } }, {}), ['unknown GHSA-aaaa-bbbb-cccc'], 0],
    ['pnpm with --audit-level: the totals know of what is left out', byAdvisory({}, { high: 7 }), [], 1],
    ['no dependency at all', { advisories: {}, metadata: { vulnerabilities: noTotals, totalDependencies: 0 } }, [], 1]
  ])('%s', async (_name, document, found, troubles) => {
    expect(await look(document)).toEqual(['npm-audit-json', found, troubles])
  })
})

describe('npm audit, refused', () => {
  it.each<[string, unknown, string]>([
    ['no lock file', { error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.' } }, 'not-a-report'],
    ['no network', { message: 'request failed', method: 'POST', uri: 'https://registry.npmjs.org' }, 'not-a-report'],
    ['a version to come', { ...byPackage({}, { total: 0 }), auditReportVersion: 3 }, 'malformed'],
    ['no totals', { auditReportVersion: 2, vulnerabilities: {} }, 'malformed'],
    ['a list of vulnerabilities', { ...byPackage({}, { total: 0 }), vulnerabilities: [] }, 'malformed'],
    ['a package that is no object', byPackage({ x: 'high' }, { total: 1 }), 'malformed'],
    ['an advisory that is null', byAdvisory({ 7: null }, {}), 'malformed'],
    ['cut off', JSON.stringify(byPackage({}, { total: 0 })).slice(0, -3), 'truncated']
  ])('%s', async (_name, document, code) => {
    expect(await look(document)).toBe(code)
    expect(await look(document, 'npm-audit-json')).toBe(code)
  })
})

const pipChecked = { name: 'flask', version: '0.5', vulns: [{ id: 'PYSEC-2019-179', fix_versions: ['1.0'], aliases: ['CVE-2019-1010083'] }] }
const pipClean = { name: 'jinja2', version: '3.1', vulns: [] }

describe('pip-audit', () => {
  it.each<[string, unknown, readonly string[], number]>([
    ['with dependencies and fixes', { dependencies: [pipChecked, pipClean], fixes: [] }, ['unknown PYSEC-2019-179'], 0],
    ['as old versions have it', [pipClean, pipChecked], ['unknown PYSEC-2019-179'], 0],
    ['nothing found', { dependencies: [pipClean], fixes: [] }, [], 0],
    ['no package at all', { dependencies: [], fixes: [] }, [], 1],
    ['a package that was not checked', { dependencies: [pipClean, { name: 'own', skip_reason: 'Dependency not found on PyPI' }] }, [], 1],
    ['a package that was left out on purpose', { dependencies: [pipClean, { name: 'own', skip_reason: 'distribution marked as editable' }] }, [], 0],
    ['a package that was not checked and has no vulnerabilities', [pipClean, { ...pipClean, skip_reason: 'x' }], [], 1],
    ['only that', { dependencies: [{ name: 'own', skip_reason: 'distribution marked as editable' }] }, [], 1]
  ])('%s', async (_name, document, found, troubles) => {
    expect(await look(document)).toEqual(['pip-audit-json', found, troubles])
  })

  it('is refused where a package says nothing of its vulnerabilities', async () => {
    expect(await look({ dependencies: [pipClean, { name: 'x', version: '1' }] })).toBe('malformed')
    expect(await look([], 'pip-audit-json')).toBe('not-a-report')
  })

  it('shows no token of a requirement', async () => {
    const report = await read([{ name: 'git+https://me:tok@example.org/x', skip_reason: 'could not deduce package version from URL requirement' }])
    expect(JSON.stringify(report)).toContain('//example.org/x')
    expect(JSON.stringify(report)).not.toContain('me:tok')
  })
})

const rust = { id: 'RUSTSEC-2020-0071', package: 'time', title: 'Segfault', aliases: ['CVE-2020-26235'], cvss: 'CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:H', url: 'https://x' }
const crate = { name: 'time', version: '0.1.45' }
const rustFound = { advisory: rust, versions: { patched: ['>=0.2.23'] }, package: crate }

function cargo(list: readonly unknown[], warnings: Json = {}, more: Json = {}): Json {
  return { database: {}, lockfile: { 'dependency-count': 61 }, vulnerabilities: { found: list.length > 0, count: list.length, list }, warnings, ...more }
}

describe('cargo-audit', () => {
  it.each<[string, unknown, readonly string[], number]>([
    ['nothing found', cargo([]), [], 0],
    ['a vulnerability, graded by its vector', cargo([rustFound]), ['medium RUSTSEC-2020-0071'], 0],
    ['a vulnerability without one', cargo([{ ...rustFound, advisory: { ...rust, cvss: null } }]), ['unknown RUSTSEC-2020-0071'], 0],
    [
      'warnings',
      cargo([], { unmaintained: [{ kind: 'unmaintained', package: crate, advisory: { ...rust, cvss: null } }], yanked: [{ kind: 'yanked', package: crate, advisory: null }] }),
      ['warning RUSTSEC-2020-0071', 'warning yanked'],
      0
    ],
    ['a kind of warning that cargo-audit does not have', cargo([], { cursed: [{ package: crate }] }), ['unknown cursed'], 0],
    ['a count that is more than is listed', cargo([], {}, { vulnerabilities: { found: true, count: 2, list: [] } }), [], 1],
    ['vulnerabilities that are not listed', cargo([], {}, { vulnerabilities: { found: true, count: 0, list: [] } }), [], 1],
    ['no dependency', cargo([], {}, { lockfile: { 'dependency-count': 0 } }), [], 1],
    ['no word of the dependencies', cargo([], {}, { lockfile: undefined }), [], 1],
    ['numbers instead of a list', { vulnerabilities: { 0: { advisory: { ...rust, severity: 'high' } } } }, ['high RUSTSEC-2020-0071'], 2]
  ])('%s', async (_name, document, found, troubles) => {
    expect(await look(document)).toEqual(['cargo-audit-json', found, troubles])
  })

  it('is refused where the list is none', async () => {
    expect(await look(cargo([], {}, { vulnerabilities: { found: false, count: 0, list: null } }), 'cargo-audit-json')).toBe('not-a-report')
    expect(await look(cargo([{ package: crate }]))).toBe('malformed')
  })
})

const trivyVulnerability = { VulnerabilityID: 'CVE-2026-1', PkgName: 'jquery', InstalledVersion: '3.3.9', FixedVersion: '3.4.0', Title: 'XSS', Severity: 'MEDIUM' }
const trivyCheck = { ID: 'DS002', AVDID: 'AVD-DS-0002', Title: 'root', Message: 'Specify USER', Severity: 'HIGH', Status: 'FAIL', CauseMetadata: { StartLine: 4 } }
const lockFile = { Target: 'package-lock.json', Class: 'lang-pkgs', Type: 'npm', Vulnerabilities: [trivyVulnerability] }

function trivy(results: unknown, more: Json = {}): Json {
  return { SchemaVersion: 2, ArtifactName: '.', ArtifactType: 'filesystem', ...(results === undefined ? {} : { Results: results }), ...more }
}

function changed(status: string): Json {
  return trivy([{ Target: 'a', Class: 'lang-pkgs', ExperimentalModifiedFindings: [{ Type: 'vulnerability', Status: status, Statement: 's', Finding: trivyVulnerability }] }])
}

describe('Trivy', () => {
  it.each<[string, unknown, readonly string[], number]>([
    ['a lock file', trivy([lockFile]), ['medium CVE-2026-1 @package-lock.json'], 0],
    ['a lock file without any', trivy([{ ...lockFile, Vulnerabilities: null }]), [], 0],
    ['a package in an image', trivy([{ ...lockFile, Target: 'Node.js', Vulnerabilities: [{ ...trivyVulnerability, PkgPath: 'app/package.json' }] }]), ['medium CVE-2026-1 @app/package.json'], 0],
    ['a package of an operating system, which is no file', trivy([{ ...lockFile, Target: 'a:1 (debian 12)', Class: 'os-pkgs' }]), ['medium CVE-2026-1'], 0],
    ['the word UNKNOWN, a word that Trivy does not have, and none', trivy([{ ...lockFile, Vulnerabilities: ['UNKNOWN', 'GRAVE', undefined].map((Severity) => ({ ...trivyVulnerability, Severity })) }]), Array.from({ length: 3 }, () => 'unknown CVE-2026-1 @package-lock.json'), 0],
    ['nothing that could be scanned', trivy(undefined), [], 1],
    ['an empty list of results', trivy([]), [], 1],
    [
      'misconfigurations: failed, passed, excepted, and a status that Trivy does not have',
      trivy([{ Target: 'Dockerfile', Class: 'config', Misconfigurations: ['FAIL', 'PASS', 'EXCEPTION', 'MAYBE'].map((Status) => ({ ...trivyCheck, Status })) }]),
      ['high DS002 @Dockerfile:4', '~high DS002 @Dockerfile:4', 'high DS002 @Dockerfile:4'],
      0
    ],
    ['a summary of more failed checks than are listed', trivy([{ Target: 'Dockerfile', Class: 'config', MisconfSummary: { Successes: 1, Failures: 2 }, Misconfigurations: [trivyCheck] }]), ['high DS002 @Dockerfile:4'], 1],
    ['only passed checks', trivy([{ Target: 'Dockerfile', Class: 'config', MisconfSummary: { Successes: 9, Failures: 0 } }]), [], 0],
    ['a secret', trivy([{ Target: 'a.env', Class: 'secret', Secrets: [{ RuleID: 'github-pat', Severity: 'CRITICAL', Title: 'GitHub', StartLine: 3, Match: 'x' }] }]), ['critical github-pat @a.env:3'], 0],
    ['a licence', trivy([{ Target: 'Node.js', Class: 'license', Licenses: [{ Severity: 'HIGH', Category: 'restricted', PkgName: 'x', FilePath: '', Name: 'GPL-3.0' }] }]), ['high GPL-3.0 @Node.js'], 0],
    ['suppressed by a VEX document', changed('not_affected'), ['~medium CVE-2026-1 @a'], 0],
    ['changed, but not withdrawn', changed('under_investigation'), ['medium CVE-2026-1 @a'], 0],
    ['a bare list of old without any', [{ Target: 'debian (debian 10.8)', Type: 'debian', Vulnerabilities: null }], [], 0],
    ['a bare list of old', [{ Target: 'debian (debian 10.8)', Type: 'debian', Vulnerabilities: [trivyVulnerability] }], ['medium CVE-2026-1'], 0],
    ['a cluster', { ClusterName: 'c', Resources: [{ Kind: 'Service', Name: 's', Results: [{ Target: 'Service/s', Class: 'config', Misconfigurations: [trivyCheck] }] }] }, ['high DS002'], 0],
    ['a summary of a cluster', { ClusterName: 'c', Findings: [{ Kind: 'Service', Name: 's', Results: [lockFile] }] }, ['medium CVE-2026-1'], 0],
    ['an old cluster', { ClusterName: 'c', Vulnerabilities: [{ Kind: 'Pod', Name: 's', Results: [lockFile] }], Misconfigurations: [] }, ['medium CVE-2026-1'], 0],
    ['a resource that could not be scanned', { ClusterName: 'c', Resources: [{ Kind: 'Pod', Name: 'p', Results: [{ ...lockFile, Vulnerabilities: [] }], Error: 'no image' }] }, [], 1],
    ['a cluster without results', { ClusterName: 'c', Resources: [{ Kind: 'Pod', Name: 'p' }] }, [], 1]
  ])('%s', async (_name, document, found, troubles) => {
    expect(await look(document)).toEqual(['trivy-json', found, troubles])
  })

  it.each<[string, unknown, string]>([
    ['a version to come', trivy([], { SchemaVersion: 3 }), 'unsupported'],
    ['results that are no list', trivy({}), 'malformed'],
    ['a vulnerability without an id', trivy([{ ...lockFile, Vulnerabilities: [{ PkgName: 'x' }] }]), 'malformed'],
    ['a change of a sort that Trivy does not have', trivy([{ Target: 'a', ExperimentalModifiedFindings: [{ Type: 'x', Status: 'ignored', Finding: {} }] }]), 'malformed'],
    ['cut off', JSON.stringify(trivy([lockFile])).slice(0, -5), 'truncated'],
    ['null, which old versions write where they found nothing to look at', 'null', 'not-a-report']
  ])('refuses %s', async (_name, document, code) => {
    expect(await look(document, 'trivy-json')).toBe(code)
  })
})

const grypeMatch = {
  vulnerability: { id: 'GHSA-aaaa-bbbb-cccc', severity: 'High', fix: { versions: ['2.0'], state: 'fixed' } },
  relatedVulnerabilities: [{ id: 'CVE-2026-1' }],
  artifact: { name: 'x', version: '1.0', locations: [{ path: '/package-lock.json' }] }
}

function grype(matches: unknown, more: Json = {}, db: Json = {}): Json {
  return { matches, source: {}, distro: {}, descriptor: { name: 'grype', version: '0.100.0', db }, ...more }
}

function grypeOf(severity: unknown): Json {
  return grype([{ ...grypeMatch, vulnerability: { id: 'X', severity } }])
}

describe('Grype', () => {
  it.each<[string, unknown, readonly string[], number]>([
    ['nothing found', grype([]), [], 0],
    ['a match', grype([grypeMatch]), ['high GHSA-aaaa-bbbb-cccc @/package-lock.json'], 0],
    ['Negligible', grypeOf('Negligible'), ['low X @/package-lock.json'], 0],
    ['Unknown', grypeOf('Unknown'), ['unknown X @/package-lock.json'], 0],
    ['no severity', grypeOf(undefined), ['unknown X @/package-lock.json'], 0],
    ['ignored matches', grype([], { ignoredMatches: [{ ...grypeMatch, appliedIgnoreRules: [{ vulnerability: 'x', reason: 'r' }] }] }), ['~high GHSA-aaaa-bbbb-cccc @/package-lock.json'], 0],
    ['an old database', grype([], {}, { error: 'the database is 40 days old' }), [], 1],
    ['a database that is not valid', grype([], {}, { status: { valid: false } }), [], 1],
    ['a good database', grype([], {}, { status: { valid: true, error: '' }, error: null }), [], 0]
  ])('%s', async (_name, document, found, troubles) => {
    expect(await look(document)).toEqual(['grype-json', found, troubles])
  })

  it('is refused without a list of matches', async () => {
    expect(await look(grype(null))).toBe('malformed')
    expect(await look(grype([{ ...grypeMatch, vulnerability: {} }]))).toBe('malformed')
  })
})

const snykIssue = { id: 'SNYK-JS-X-1', title: 'Bad', severity: 'high', name: 'x', version: '1.0', fixedIn: ['2.0'], from: ['a', 'x'], identifiers: { CVE: ['CVE-2026-1'] } }

function snyk(vulnerabilities: readonly unknown[], more: Json = {}): Json {
  return { vulnerabilities, ok: vulnerabilities.length === 0, dependencyCount: 5, uniqueCount: new Set(vulnerabilities).size, displayTargetFile: 'package-lock.json', ...more }
}

describe('Snyk', () => {
  it.each<[string, unknown, readonly string[], number]>([
    ['nothing found', snyk([]), [], 0],
    ['the same vulnerability on two paths', snyk([snykIssue, { ...snykIssue, from: ['b', 'x'] }], { uniqueCount: 1 }), ['high SNYK-JS-X-1 @package-lock.json'], 0],
    ['the same in two versions of a package', snyk([snykIssue, { ...snykIssue, version: '1.1' }], { uniqueCount: 1 }), ['high SNYK-JS-X-1 @package-lock.json', 'high SNYK-JS-X-1 @package-lock.json'], 0],
    ['critical, as versions wrote it that had no such word', snyk([{ ...snykIssue, severityWithCritical: 'critical' }]), ['critical SNYK-JS-X-1 @package-lock.json'], 0],
    ['a severity that Snyk does not have', snyk([{ ...snykIssue, severity: 'grave' }]), ['unknown SNYK-JS-X-1 @package-lock.json'], 0],
    ['several projects', [snyk([]), snyk([snykIssue], { displayTargetFile: 'b/pom.xml' })], ['high SNYK-JS-X-1 @b/pom.xml'], 0],
    ['applications in an image', { ...snyk([], { displayTargetFile: undefined }), applications: [snyk([snykIssue])] }, ['high SNYK-JS-X-1 @package-lock.json'], 0],
    ['names in a group', snyk([{ ...snykIssue, name: ['x', 'y'], from: [['a'], ['b']] }]), ['high SNYK-JS-X-1 @package-lock.json'], 0],
    ['ignored by a policy', snyk([], { filtered: { ignore: [snykIssue], patch: [] } }), ['~high SNYK-JS-X-1 @package-lock.json'], 0],
    [
      'infrastructure',
      { ok: false, vulnerabilities: [], dependencyCount: 0, targetFile: 'main.tf', infrastructureAsCodeIssues: [{ id: 'SNYK-CC-1', title: 'Open', severity: 'low', lineNumber: 3 }, { id: 'SNYK-CC-2', severity: 'low', lineNumber: -1, isIgnored: true }] },
      ['low SNYK-CC-1 @main.tf:3', '~low SNYK-CC-2 @main.tf'],
      0
    ],
    ['an error', { ok: false, error: 'Authentication failed', path: '/w' }, [], 1],
    ['an error of one project of two', [snyk([snykIssue]), { ok: false, error: 'Could not detect package manager', path: '/w/b' }], ['high SNYK-JS-X-1 @package-lock.json'], 1],
    ['an error of an application in an image', { ...snyk([]), applications: [{ ok: false, error: 'x' }] }, [], 1],
    ['not ok, and nothing listed', snyk([], { ok: false }), [], 1],
    ['a count that is more than is listed', snyk([snykIssue], { uniqueCount: 3 }), ['high SNYK-JS-X-1 @package-lock.json'], 1],
    ['no dependency in any project', [snyk([], { dependencyCount: 0 }), snyk([], { dependencyCount: 0 })], [], 1],
    ['no dependency in one of two', [snyk([], { dependencyCount: 0 }), snyk([])], [], 0]
  ])('%s', async (_name, document, found, troubles) => {
    expect(await look(document)).toEqual(['snyk-json', found, troubles])
  })

  it.each<[string, unknown, string]>([
    ['a list of no project', [], 'not-a-report'],
    ['a project that says nothing of itself', [snyk([]), {}], 'malformed'],
    ['an issue without an id', snyk([{ severity: 'high' }]), 'malformed']
  ])('refuses %s', async (_name, document, code) => {
    expect(await look(document, 'snyk-json')).toBe(code)
  })
})

const osvVulnerability = { id: 'GHSA-aaaa-bbbb-cccc', summary: 'Bad', severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }] }

function osv(one: Json, more: Json = {}): Json {
  const packages = [{ package: { name: 'x', version: '1.0', ecosystem: 'npm' }, ...one }]
  return { results: [{ source: { path: '/w/package-lock.json', type: 'lockfile' }, packages }], ...more }
}

function osvGroup(group: Json, vulnerabilities: readonly unknown[] = [osvVulnerability]): Json {
  return osv({ vulnerabilities, groups: [{ ids: ['GHSA-aaaa-bbbb-cccc', 'PYSEC-1'], aliases: ['CVE-2026-1'], ...group }] })
}

const at = '@/w/package-lock.json'

describe('OSV-Scanner', () => {
  it.each<[string, unknown, readonly string[], number]>([
    ['two ids of one vulnerability are one finding', osvGroup({ max_severity: '7.5' }, [osvVulnerability, { id: 'PYSEC-1' }]), [`high GHSA-aaaa-bbbb-cccc ${at}`], 0],
    ['without a score, the vector', osvGroup({ max_severity: '' }), [`critical GHSA-aaaa-bbbb-cccc ${at}`], 0],
    ['without a score, the word', osvGroup({}, [{ ...osvVulnerability, severity: [], database_specific: { severity: 'MODERATE' } }]), [`medium GHSA-aaaa-bbbb-cccc ${at}`], 0],
    ['neither', osvGroup({}, [{ id: 'GHSA-aaaa-bbbb-cccc' }]), [`unknown GHSA-aaaa-bbbb-cccc ${at}`], 0],
    ['a score that is none', osvGroup({ max_severity: 'high' }), [`unknown GHSA-aaaa-bbbb-cccc ${at}`], 0],
    ['a vulnerability in no group', osv({ vulnerabilities: [osvVulnerability, { id: 'GO-1' }], groups: [{ ids: ['GHSA-aaaa-bbbb-cccc'], max_severity: '2.0' }] }), [`low GHSA-aaaa-bbbb-cccc ${at}`, `unknown GO-1 ${at}`], 0],
    ['code that is not called', osvGroup({ max_severity: '5', experimental_analysis: { a: { called: false, unimportant: false }, b: { called: false } } }), [`~medium GHSA-aaaa-bbbb-cccc ${at}`], 0],
    ['code of which some is called', osvGroup({ max_severity: '5', experimental_analysis: { a: { called: false }, b: { called: true } } }), [`medium GHSA-aaaa-bbbb-cccc ${at}`], 0],
    ['a licence, and a package out of use', osv({ package: { name: 'x', deprecated: true }, license_violations: ['GPL-3.0'] }), [`error license ${at}`, `warning deprecated ${at}`], 0],
    ['what a plugin found', { results: [], experimental_config: {}, experimental_generic_findings: [{ Adv: {} }] }, ['unknown -'], 0],
    ['nothing found', { results: [], experimental_config: { licenses: { summary: false, allowlist: null } } }, [], 0],
    ['no package found', { results: null, experimental_config: {} }, [], 1]
  ])('%s', async (_name, document, found, troubles) => {
    expect(await look(document)).toEqual(['osv-scanner-json', found, troubles])
  })

  it('shares a file that holds an empty list only with tfsec', async () => {
    expect(await look({ results: [] })).toBe('ambiguous')
    expect(await look({ results: [] }, 'osv-scanner-json')).toEqual(['osv-scanner-json', [], 0])
    expect(await look({ results: null }, 'osv-scanner-json')).toEqual(['osv-scanner-json', [], 1])
    expect(await look({ results: [] }, 'tfsec-json')).toEqual(['tfsec-json', [], 0])
    expect(await look({ results: null }, 'tfsec-json')).toEqual(['tfsec-json', [], 0])
  })

  it('is refused without packages', async () => {
    expect(await look({ results: [{ source: { path: 'a' }, packages: [{}] }] })).toBe('malformed')
    expect(await look({ results: [{ source: {}, packages: [] }] })).toBe('malformed')
  })
})

const leak = { RuleID: 'aws', Description: 'AWS key', StartLine: 3, StartColumn: 5, Match: 'm', Secret: 's', File: 'a.env', Commit: '0123456789abcdef', Fingerprint: 'f' }
const oldLeak = { line: 'l', lineNumber: 3, offender: 'o', rule: 'AWS', file: 'a.env', commit: 'c', tags: 'key' }

describe('Gitleaks', () => {
  it.each<[string, unknown, readonly string[], number]>([
    ['version 8', [leak], ['error aws @a.env:3'], 0],
    ['version 8 without a file', [{ ...leak, File: '' }], ['error aws'], 0],
    ['version 7', [oldLeak, { ...oldLeak, lineNumber: undefined }], ['error AWS @a.env:3', 'error AWS @a.env'], 0],
    ['in an object, as it does not write it', { leaks: [oldLeak], errors: [] }, ['error AWS @a.env:3'], 1]
  ])('%s', async (_name, document, found, troubles) => {
    expect(await look(document)).toEqual(['gitleaks-json', found, troubles])
  })

  it.each(['[]', 'null'])('%s is clean only where the format is named', async (document) => {
    expect(await look(document)).toBe('ambiguous')
    expect(await look(document, 'gitleaks-json')).toEqual(['gitleaks-json', [], 0])
  })

  it('is refused where a leak has no rule, or is none', async () => {
    expect(await look([leak, {}])).toBe('malformed')
    expect(await look([leak, null])).toBe('malformed')
    expect(await look(JSON.stringify([leak]).slice(0, -1))).toBe('truncated')
  })
})

const kept = { type: 'Secret Keyword', filename: 'a.ini', hashed_secret: '27c6929aef41ae2bcadac15ca6abcaff72cda9cd', is_verified: false, line_number: 2 }

function detectSecrets(results: unknown, plugins: unknown = [{ name: 'KeywordDetector' }]): Json {
  return { version: '1.5.0', plugins_used: plugins, filters_used: [], results, generated_at: '2026-01-01T00:00:00Z' }
}

describe('detect-secrets', () => {
  it.each<[string, unknown, readonly string[], number]>([
    ['nothing found', detectSecrets({}), [], 0],
    ['not audited', detectSecrets({ 'a.ini': [kept] }), ['error Secret Keyword @a.ini:2'], 0],
    ['audited: a secret', detectSecrets({ 'a.ini': [{ ...kept, is_secret: true }] }), ['error Secret Keyword @a.ini:2'], 0],
    ['audited: none', detectSecrets({ 'a.ini': [{ ...kept, is_secret: false }] }), ['~error Secret Keyword @a.ini:2'], 0],
    ['a slim baseline', detectSecrets({ 'a.ini': [{ type: 'x', is_verified: false }] }), ['error x @a.ini'], 0],
    ['no plugin', detectSecrets({}, []), [], 1]
  ])('%s', async (_name, document, found, troubles) => {
    expect(await look(document)).toEqual(['detect-secrets-json', found, troubles])
  })

  it('a file may have any name', async () => {
    const document = JSON.stringify(detectSecrets({ NAME: [kept] })).replace('NAME', '__proto__')
    expect(await look(document)).toEqual(['detect-secrets-json', ['error Secret Keyword @__proto__:2'], 0])
  })

  it('is refused where it is not sure whether a secret was audited', async () => {
    expect(await look(detectSecrets({ 'a.ini': [{ ...kept, is_secret: 'no' }] }))).toBe('malformed')
    expect(await look(detectSecrets({ 'a.ini': null }))).toBe('malformed')
  })
})

const incident = { policy: 'Secrets detection', type: 'GitHub Token', occurrences: [{ match: 'x', line_start: 4 }], total_occurrences: 1, ignore_sha: 'abc' }
const entity = { mode: 'FILE', filename: 'a.py', incidents: [incident], total_incidents: 1, total_occurrences: 1 }

function ggshield(total: number, more: Json): Json {
  return { id: '.', type: 'path_scan', total_incidents: total, total_occurrences: total, secrets_engine_version: '2.1', ...more }
}

describe('GitGuardian', () => {
  it.each<[string, unknown, readonly string[], number]>([
    ['nothing found', ggshield(0, {}), [], 0],
    ['a path', ggshield(1, { entities_with_incidents: [entity] }), ['error GitHub Token @a.py:4'], 0],
    ['commits', ggshield(1, { scans: [{ id: '1', type: 'commit', entities_with_incidents: [entity] }] }), ['error GitHub Token @a.py:4'], 0],
    ['ignored', ggshield(1, { entities_with_incidents: [{ ...entity, incidents: [{ ...incident, ignore_reason: { kind: 'ignored_match' } }] }] }), ['~error GitHub Token @a.py:4'], 0],
    ['a total that is more than is listed', ggshield(2, { entities_with_incidents: [entity] }), ['error GitHub Token @a.py:4'], 1],
    ['files that could not be scanned', ggshield(0, { errors: [{ files: [{ filename: 'b' }], description: 'too large' }] }), [], 1],
    ['commits that could not be scanned', ggshield(0, { scans: [{ errors: [{ description: 'x' }] }] }), [], 1],
    ['another shape, which says no total', [{ filename: 'a.yml', secrets: [{ policy: 'Slack', occurrences: [{ line_start: 8 }] }] }], ['error Slack @a.yml:8'], 1]
  ])('%s', async (_name, document, found, troubles) => {
    expect(await look(document)).toEqual(['gitguardian-json', found, troubles])
  })

  it('is refused where an incident is none', async () => {
    expect(await look(ggshield(1, { entities_with_incidents: [{ ...entity, incidents: ['x'] }] }))).toBe('malformed')
    expect(await look(ggshield(1, { entities_with_incidents: 'none' }))).toBe('malformed')
  })

  it('reads scans within scans to any depth', async () => {
    const depth = 3000
    const document = `{"total_incidents":1,"total_occurrences":1,"scans":[${'{"scans":['.repeat(depth)}${JSON.stringify({ entities_with_incidents: [entity] })}${']}'.repeat(depth)}]}`
    expect(await look(document)).toEqual(['gitguardian-json', ['error GitHub Token @a.py:4'], 0])
  })
})

const check = { check_id: 'CKV_AWS_16', check_name: 'Ensure encryption', check_result: { result: 'FAILED' }, resource: 'aws_db.x', repo_file_path: '/db.tf', file_line_range: [3, 9], severity: null }

function checkov(failed: readonly unknown[], summary: Json = {}, results: Json = {}): Json {
  const counts = { passed: 2, failed: failed.length, skipped: 0, parsing_errors: 0, resource_count: 2, checkov_version: '3.2.0', ...summary }
  return { check_type: 'terraform', results: { passed_checks: [], failed_checks: failed, skipped_checks: [], parsing_errors: [], ...results }, summary: counts }
}

describe('Checkov', () => {
  it.each<[string, unknown, readonly string[], number]>([
    ['nothing found', checkov([]), [], 0],
    ['a failed check has no severity', checkov([check]), ['error CKV_AWS_16 @/db.tf:3'], 0],
    ['unless its platform gave it one', checkov([{ ...check, severity: 'IMPORTANT' }]), ['high CKV_AWS_16 @/db.tf:3'], 0],
    ['a severity that Checkov does not have', checkov([{ ...check, severity: 'GRAVE' }]), ['unknown CKV_AWS_16 @/db.tf:3'], 0],
    ['several frameworks', [checkov([]), checkov([check])], ['error CKV_AWS_16 @/db.tf:3'], 0],
    ['--quiet', { check_type: 'terraform', results: { failed_checks: [check] }, summary: { passed: 9, failed: 1, skipped: 0, parsing_errors: 0 } }, ['error CKV_AWS_16 @/db.tf:3'], 0],
    ['skipped in the source', checkov([], { skipped: 1 }, { skipped_checks: [{ ...check, check_result: { result: 'SKIPPED', suppress_comment: 'test' } }] }), ['~error CKV_AWS_16 @/db.tf:3'], 0],
    ['a file that could not be parsed', checkov([], { parsing_errors: 1 }, { parsing_errors: ['/bad.tf'] }), [], 1],
    ['a summary of more failed checks than are listed', checkov([], { failed: 2 }), [], 1],
    ['nothing checked', checkov([], { passed: 0, resource_count: 0 }), [], 1],
    ['no framework that had anything to say', { passed: 0, failed: 0, skipped: 0, parsing_errors: 0, resource_count: 0, checkov_version: '3.2.0' }, [], 1]
  ])('%s', async (_name, document, found, troubles) => {
    expect(await look(document)).toEqual(['checkov-json', found, troubles])
  })

  it('is refused where the checks are missing', async () => {
    expect(await look({ check_type: 'terraform', results: {}, summary: { passed: 1, failed: 0, skipped: 0, parsing_errors: 0 } })).toBe('malformed')
    expect(await look({ passed: 1, failed: 3, checkov_version: '3.2.0' })).toBe('malformed')
  })

  it('names the package that is vulnerable', async () => {
    const details = { id: 'CVE-2026-1', package_name: 'x', package_version: '1.0', lowest_fixed_version: '2.0' }
    const message = await messageOf(checkov([{ ...check, check_id: 'CKV_CVE_2026_1', vulnerability_details: details }]))
    expect(message).toContain('x 1.0')
    expect(message).toContain('2.0')
  })
})

const kicsFile = { file_name: 'a.yaml', line: 11, expected_value: 'e', actual_value: 'a' }

function kics(severity: string, more: Json = {}): Json {
  const query = { query_name: 'Q', query_id: 'q-1', query_url: 'https://x', severity, category: 'Networking', files: [kicsFile] }
  return { kics_version: 'v2', files_scanned: 2, files_parsed: 2, files_failed_to_scan: 0, queries_total: 3, queries_failed_to_execute: 0, total_counter: 1, queries: [query], ...more }
}

describe('KICS', () => {
  it.each<[string, unknown, readonly string[], number]>([
    ['high', kics('HIGH'), ['high q-1 @a.yaml:11'], 0],
    ['info', kics('INFO'), ['low q-1 @a.yaml:11'], 0],
    ['a severity that KICS does not have', kics('GRAVE'), ['unknown q-1 @a.yaml:11'], 0],
    ['nothing found', kics('', { queries: [], total_counter: 0 }), [], 0],
    ['no file', kics('', { queries: [], total_counter: 0, files_scanned: 0 }), [], 1],
    ['no query', kics('', { queries: [], total_counter: 0, queries_total: 0 }), [], 1],
    ['files that could not be scanned', kics('HIGH', { files_failed_to_scan: 1 }), ['high q-1 @a.yaml:11'], 1],
    ['queries that failed', kics('HIGH', { queries_failed_to_execute: 2 }), ['high q-1 @a.yaml:11'], 1],
    ['a total that is more than is listed', kics('HIGH', { total_counter: 3 }), ['high q-1 @a.yaml:11'], 1]
  ])('%s', async (_name, document, found, troubles) => {
    expect(await look(document)).toEqual(['kics-json', found, troubles])
  })

  it('is refused where it does not say whether all went well', async () => {
    expect(await look(kics('HIGH', { files_failed_to_scan: null }))).toBe('malformed')
  })
})

const tfsecResult = { rule_id: 'AVD-AWS-0107', long_id: 'aws-ec2-x', description: 'Open', severity: 'CRITICAL', status: 0, links: ['https://x'], location: { filename: '/w/a.tf', start_line: 4, end_line: 4 } }

describe('tfsec', () => {
  it.each<[string, Json, readonly string[]]>([
    ['a result', tfsecResult, ['critical AVD-AWS-0107 @/w/a.tf:4']],
    ['a result that passed', { ...tfsecResult, status: 1 }, []],
    ['a result that is ignored', { ...tfsecResult, status: 2 }, ['~critical AVD-AWS-0107 @/w/a.tf:4']],
    ['a status that tfsec does not have', { ...tfsecResult, status: 3 }, ['critical AVD-AWS-0107 @/w/a.tf:4']],
    ['the words of old versions', { ...tfsecResult, severity: 'WARNING' }, ['warning AVD-AWS-0107 @/w/a.tf:4']],
    ['a severity that tfsec does not have', { ...tfsecResult, severity: 'GRAVE' }, ['unknown AVD-AWS-0107 @/w/a.tf:4']]
  ])('%s', async (_name, result, found) => {
    expect(await look({ results: [result] })).toEqual(['tfsec-json', found, 0])
  })

  it('is refused where a result has no rule', async () => {
    expect(await look({ results: [tfsecResult, { severity: 'LOW' }] })).toBe('malformed')
  })
})

describe('what scanners say of packages', () => {
  it.each<[string, unknown]>([
    ['npm', byAdvisory({ 7: { ...advisory, module_name: 'pack' } }, {})],
    ['pip-audit', [{ ...pipChecked, name: 'pack', version: '1.0.0', vulns: [{ id: 'P', fix_versions: ['2.0.0'], aliases: ['CVE-2026-1'] }] }]],
    ['cargo-audit', cargo([{ advisory: { ...rust, aliases: ['CVE-2026-1'] }, package: { name: 'pack', version: '1.0.0' }, versions: { patched: ['2.0.0'] } }])],
    ['Trivy', trivy([{ ...lockFile, Vulnerabilities: [{ VulnerabilityID: 'X', PkgName: 'pack', InstalledVersion: '1.0.0', FixedVersion: '2.0.0', VendorIDs: ['CVE-2026-1'] }] }])],
    ['Grype', grype([{ ...grypeMatch, vulnerability: { id: 'X', fix: { versions: ['2.0.0'] } }, artifact: { name: 'pack', version: '1.0.0' } }])],
    ['Snyk', snyk([{ ...snykIssue, name: 'pack', version: '1.0.0', fixedIn: ['2.0.0'] }])],
    [
      'OSV-Scanner',
      osv({
        package: { name: 'pack', version: '1.0.0' },
        vulnerabilities: [{ id: 'A', affected: [{ package: { name: 'pack' }, ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }] }] }],
        groups: [{ ids: ['A'], aliases: ['A', 'CVE-2026-1'] }]
      })
    ]
  ])('%s: the package, its version, the version that mends it, the other id', async (_name, document) => {
    const message = await messageOf(document)
    for (const part of ['pack 1.0.0', '2.0.0', 'CVE-2026-1']) expect(message).toContain(part)
  })

  it('is short, whatever the report says', () => {
    const message = vulnerabilityMessage({ name: 'x', title: `${'a'.repeat(9000)}\nb`, fixed: Array.from({ length: 99 }, (_, index) => `${index}.0`), aliases: ['A', 'A'] })
    expect(message.length).toBeLessThan(400)
    expect(vulnerabilityMessage({})).not.toBe('')
  })
})

describe('CVSS', () => {
  // Scores of the examples of https://www.first.org/cvss/v3.1/examples: 5.8, 6.4, 3.1, 9.9, 4.2, 8.8, 7.8, 4.6, 10.0.
  it.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:N/I:L/A:N', 'medium'],
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 'medium'],
    ['CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 'low'],
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 'critical'],
    ['CVSS:3.0/AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L', 'medium'],
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 'high'],
    ['CVSS:3.0/AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', 'high'],
    ['CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:N', 'medium'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 'critical'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 'unknown'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H', 'unknown'],
    ['CVSS:3.1/AV:N/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'unknown'],
    ['CVSS:3.1/AV:toString/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'unknown'],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 'unknown'],
    ['AV:N/AC:L/Au:N/C:P/I:P/A:P', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown']
  ])('%s', (vector, severity) => {
    expect(severityOfVector(vector)).toBe(severity)
  })

  it.each([
    [0.1, 'low'],
    [3.9, 'low'],
    [4, 'medium'],
    [6.9, 'medium'],
    [7, 'high'],
    [8.9, 'high'],
    [9, 'critical'],
    [10, 'critical'],
    [0, 'unknown'],
    [10.1, 'unknown'],
    [-1, 'unknown'],
    [Number.NaN, 'unknown']
  ])('a score of %d', (score, severity) => {
    expect(severityOfScore(score)).toBe(severity)
  })
})

describe('secrets', () => {
  // Put together here, so that no scanner takes this file for a leak.
  const secret = ['ghp', 'NotARealOne0123456789'.repeat(2)].join('_')
  const hash = 'da4b9237bacccdf1'.concat('9c0760cab7aec4a8359010b0')
  const line = `token = "${secret}"`

  it.each<[string, unknown]>([
    ['Gitleaks 8', [{ ...leak, Match: line, Secret: secret, Line: line, Message: line, Link: `https://me:${secret}@x`, Author: secret }]],
    ['Gitleaks 7', [{ ...oldLeak, line, offender: secret, commitMessage: line, leakURL: `https://${secret}@x` }]],
    ['detect-secrets', detectSecrets({ 'a.ini': [{ ...kept, hashed_secret: hash, secret }] })],
    ['Trivy', trivy([{ Target: 'a.env', Class: 'secret', Secrets: [{ RuleID: 'x', Severity: 'HIGH', Title: 'GitHub', Match: line, Code: { Lines: [{ Content: line }] } }] }])],
    ['Trivy, suppressed', trivy([{ Target: 'a', ExperimentalModifiedFindings: [{ Type: 'secret', Status: 'ignored', Finding: { RuleID: 'x', Match: line } }] }])],
    ['GitGuardian', ggshield(1, { entities_with_incidents: [{ ...entity, incidents: [{ ...incident, message: line, occurrences: [{ match: secret, line_start: 1 }] }] }] })],
    ['GitGuardian, in another shape', { scanned_paths: [{ path: 'a', incidents: [{ type: 'x', match: secret, description: line, message: line }] }] }],
    ['Checkov', { ...checkov([{ ...check, check_id: 'CKV_SECRET_6', resource: hash, code_block: [[3, line]], evaluations: { x: secret } }]), check_type: 'secrets' }],
    ['KICS', kics('HIGH', { queries: [{ query_name: 'Passwords And Secrets', query_id: 'q', severity: 'HIGH', category: 'Secret Management', files: [{ ...kicsFile, expected_value: line, actual_value: line, search_key: line, search_value: secret }] }] })],
    ['OSV-Scanner', { results: [], experimental_config: {}, experimental_generic_findings: [{ Adv: { Title: line }, Target: { Extra: secret } }] }]
  ])('of %s are nowhere in the report', async (_name, document) => {
    expect(JSON.stringify(document)).toMatch(new RegExp(`${secret}|${hash}`))
    const report = await read(document)
    expect(report).not.toBeInstanceOf(ReportRefused)
    expect(report).toHaveProperty('scan.findings.length', 1)
    const shown = JSON.stringify(report)
    expect(shown).not.toContain(secret)
    expect(shown).not.toContain(hash)
    expect(shown).not.toContain(secret.slice(4, 30))
  })

  it.each<[string, unknown]>([
    ['Gitleaks', [leak, { Secret: secret, Match: line, RuleID: 7 }]],
    ['detect-secrets', detectSecrets({ a: [{ type: 7, secret, hashed_secret: hash }] })],
    ['GitGuardian', ggshield(1, { entities_with_incidents: [{ ...entity, incidents: [{ type: 7, match: secret }] }] })],
    ['Trivy', trivy([{ Target: 'a', Secrets: [{ Match: secret, RuleID: 7 }] }])]
  ])('of %s are nowhere in a refusal', async (_name, document) => {
    const refusal = await read(document)
    expect(refusal).toBeInstanceOf(ReportRefused)
    expect(String(refusal)).not.toContain(secret)
  })
})
