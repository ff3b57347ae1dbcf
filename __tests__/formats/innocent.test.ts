import { describe, expect, it } from '@jest/globals'
import { formatIds } from '../../src/formats/ids.ts'
import { ReportRefused, type Report } from '../../src/formats/model.ts'
import { readTextAs } from './files.ts'

// Documents of every day that a glob like `*.json` may catch, and reports of tools that the gate does not read: some of
// them tell of a failure. None may pass for a clean report, not even with the name of another format on it.

const json: Readonly<Record<string, unknown>> = {
  // Packages and configurations
  'package.json': { name: 'shop', version: '1.0.0', type: 'module', scripts: { test: 'jest' }, dependencies: { a: '^1' }, files: [], results: [] },
  'package-lock.json': { name: 'shop', version: '1.0.0', lockfileVersion: 3, packages: { '': { name: 'shop' }, 'node_modules/a': { version: '1.0.0' } } },
  'package-lock.json of npm 6': { name: 'shop', version: '1.0.0', lockfileVersion: 1, dependencies: { a: { version: '1.0.0' } } },
  'composer.json': { name: 'a/b', require: { php: '^8' } },
  'Pipfile.lock': { _meta: { hash: {} }, default: {}, develop: {} },
  'tsconfig.json': { compilerOptions: { strict: true }, include: ['src'] },
  'a configuration of ESLint': { root: true, extends: ['eslint:recommended'], rules: { eqeqeq: 2 }, overrides: [] },
  'a configuration of Jest': { testEnvironment: 'node', collectCoverage: true },
  'a configuration of Bandit': { skips: ['B101'], tests: [] },
  'rules of Semgrep': { rules: [{ id: 'x', pattern: 'p', message: 'm', severity: 'ERROR', languages: ['python'] }] },
  'the metadata of an action': { name: 'x', version: '1.0.0', runs: { using: 'node20', main: 'a.js' } },
  'a description of an interface': { openapi: '3.1.0', info: { title: 'x', version: '2.1.0' }, paths: {}, components: { schemas: {} } },
  'a JSON schema': { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', properties: { results: { type: 'array' } } },
  'the schema of SARIF': { $schema: 'http://json-schema.org/draft-07/schema#', $id: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-schema-2.1.0.json', properties: { runs: { type: 'array' } } },
  'a map': { type: 'FeatureCollection', features: [] },
  'a notebook': { cells: [], metadata: {}, nbformat: 4 },
  'statistics of webpack': { hash: 'x', version: '5.0.0', errors: [], warnings: [], assets: [], modules: [] },
  'a manifest of Vite': { 'src/a.ts': { file: 'assets/a.js', src: 'src/a.ts', isEntry: true } },
  'a plan of Terraform': { format_version: '1.2', planned_values: {}, resource_changes: [] },
  'a list of Kubernetes': { apiVersion: 'v1', kind: 'List', items: [], metadata: {} },
  'mounts of a container': [{ Type: 'bind', Source: '/a', Target: '/b', ReadOnly: true }],
  'an image': [{ Id: 'sha256:a', RepoTags: [], Config: {}, Os: 'linux' }],
  'targets of a load balancer': [{ Target: 'i-0abc', Type: 'instance', HealthStatus: 'unhealthy' }],

  // Lists of parts
  'npm ls': { name: 'x', version: '1.0.0', problems: ['missing: a@^1'], dependencies: { a: { missing: true } } },
  'npm outdated': { a: { current: '1.0.0', wanted: '1.0.1', latest: '2.0.0' } },
  'npm audit signatures': { invalid: [{ name: 'a' }], missing: [] },
  'pip list': [{ name: 'django', version: '4.2' }],
  'pip inspect': { version: '1', installed: [], environment: {} },
  CycloneDX: { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components: [], vulnerabilities: [] },
  'CycloneDX with a vulnerability': { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, vulnerabilities: [{ id: 'CVE-1', ratings: [{ severity: 'critical' }] }] },
  SPDX: { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages: [], files: [] },
  Syft: { artifacts: [], source: {}, descriptor: { name: 'syft' }, schema: {} },
  OpenVEX: { '@context': 'https://openvex.dev/ns/v0.2.0', version: 1, statements: [] },
  CSAF: { document: { category: 'csaf_vex' }, product_tree: {}, vulnerabilities: [] },

  // Answers of GitHub and others
  'issues of GitHub': [{ id: 1, number: 5, title: 'x', state: 'open', labels: [] }],
  'check runs': { total_count: 1, check_runs: [{ id: 1, name: 'build', status: 'completed', conclusion: 'failure', output: {} }] },
  'workflow runs': { total_count: 1, workflow_runs: [{ id: 1, conclusion: 'failure' }] },
  'no workflow runs': { total_count: 0, workflow_runs: [] },
  'commit statuses': { state: 'failure', statuses: [], total_count: 0 },
  'annotations of a check run': [{ path: 'a.js', start_line: 1, annotation_level: 'failure', message: 'm' }],
  'code scanning alerts': [{ number: 4, state: 'open', rule: { id: 'js/zipslip', severity: 'error' }, tool: { name: 'CodeQL' }, most_recent_instance: { location: { path: 'a.js' } } }],
  'code scanning analyses': [{ ref: 'refs/heads/main', error: '', results_count: 17, tool: { name: 'CodeQL' } }],
  'secret scanning alerts': [{ number: 2, state: 'open', secret_type: 'x', secret: 'y' }],
  'Dependabot alerts': [{ number: 2, state: 'open', dependency: { package: { name: 'django' } }, security_advisory: { severity: 'high' } }],
  'an advisory': { ghsa_id: 'GHSA-x', severity: 'high', vulnerabilities: [{ package: { name: 'a' } }], identifiers: [] },
  'not found': { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
  'an answer in GraphQL': { data: { repository: { vulnerabilityAlerts: { nodes: [] } } } },
  'errors in GraphQL': { data: null, errors: [{ message: 'x' }] },
  'an event': { action: 'opened', number: 1, pull_request: { id: 1 }, repository: { id: 1 } },
  'issues of SonarQube': { total: 0, p: 1, ps: 100, paging: {}, issues: [], components: [] },
  'a quality gate of SonarQube': { projectStatus: { status: 'ERROR', conditions: [] } },
  'a message to Slack': { ok: true, channel: 'C', ts: '1' },
  'a page of results': { count: 0, next: null, previous: null, results: [] },
  'findings of a registry of images': { imageScanFindings: { findings: [{ severity: 'CRITICAL' }] } },
  'a search engine': { took: 1, timed_out: false, hits: { hits: [] } },
  'a state of health': { status: 'ok', checks: [] },

  // Tools that failed
  'npm audit without a lock file': { error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.' } },
  'npm audit without a registry': { message: 'request to https://registry failed', error: { code: 'ENOTFOUND' } },
  'Snyk without a login': { ok: false, error: 'Authentication failed', path: '.' },
  'Slack without a login': { ok: false, error: 'invalid_auth' },
  'some error': { error: 'boom' },

  // Reports that the gate does not read
  Biome: { summary: { errors: 1 }, diagnostics: [{ severity: 'error', location: { path: { file: 'a.js' } } }], command: 'check' },
  Oxlint: { diagnostics: [], number_of_files: 0, number_of_rules: 90 },
  'Deno lint': { version: 1, diagnostics: [], errors: [{ file_path: 'a.ts' }] },
  'Deno lint, before': { diagnostics: [], errors: [{ file_path: 'a.ts' }] },
  'terraform validate': { format_version: '1.0', valid: false, error_count: 1, diagnostics: [{ severity: 'error' }] },
  RuboCop: { metadata: {}, files: [{ path: 'a.rb', offenses: [{}] }], summary: { offense_count: 1 } },
  PHPStan: { totals: { errors: 0, file_errors: 1 }, files: {}, errors: [] },
  'PHP_CodeSniffer': { totals: { errors: 1, warnings: 0 }, files: {} },
  Psalm: [{ severity: 'error', type: 'X', message: 'm', file_name: 'a.php' }],
  Pylint: [{ type: 'error', module: 'a', line: 1, path: 'a.py', symbol: 'syntax-error', message: 'm', 'message-id': 'E0001' }],
  'Pylint, of today': { messages: [], statistics: { modulesLinted: 0 } },
  ShellCheck: [{ file: 'a.sh', line: 1, level: 'error', code: 2086, message: 'm' }],
  'ShellCheck, of today': { comments: [] },
  textlint: [{ messages: [], filePath: '/w/a.md' }],
  Solhint: [{ line: 1, severity: 'Error', message: 'm', ruleId: 'x', filePath: 'a.sol' }],
  SwiftLint: [{ file: 'a.swift', line: 1, severity: 'Warning', rule_id: 'x', reason: 'r' }],
  Infer: [{ bug_type: 'X', severity: 'ERROR', line: 1, file: 'a.c', hash: 'h' }],
  pa11y: [{ code: 'WCAG2AA', type: 'error', message: 'm', context: '<a>', selector: 'a' }],
  axe: { violations: [], passes: [], incomplete: [], url: 'u' },
  Lighthouse: { lighthouseVersion: '12', audits: {}, runWarnings: [], runtimeError: null },
  Safety: { report_meta: {}, vulnerabilities: [{ vulnerability_id: '1' }], ignored_vulnerabilities: [], remediations: {} },
  'bundler-audit': { version: '0.9.1', created_at: 'x', results: [] },
  'composer audit': { advisories: {}, abandoned: {} },
  'dotnet list --vulnerable': { version: 1, parameters: '--vulnerable', projects: [] },
  'go vet': { 'example.com/a': { printf: [{ posn: 'a.go:1:1', message: 'm' }] } },
  govulncheck: { config: { scanner_name: 'govulncheck' } },
  TruffleHog: { SourceMetadata: {}, DetectorName: 'AWS', Verified: true, Raw: 'x' },
  'OWASP Dependency-Check': { reportSchema: '1.1', scanInfo: { engineVersion: '9' }, projectInfo: {}, dependencies: [] },
  ZAP: { '@version': '2.14', site: [{ alerts: [] }] },
  Nuclei: [{ 'template-id': 'x', info: { severity: 'high' }, host: 'h' }],
  Slither: { success: false, error: 'compile failed', results: {} },
  Mythril: { error: 'x', issues: [], success: false },
  'kube-bench': { Controls: [], Totals: { total_fail: 3 } },
  kubeconform: { resources: [], summary: { invalid: 0, errors: 0 } },
  'compliance, by Trivy': { ID: 'k8s-cis', Title: 't', Results: [{ ID: '1', Severity: 'HIGH', Results: [] }] },
  'dependency-cruiser': { modules: [], summary: { violations: [], error: 0 } },
  knip: { files: ['a.ts'], issues: [] },
  'a result of Allure': { uuid: 'x', name: 'n', status: 'failed', steps: [] },
  k6: { metrics: {}, root_group: { checks: {} } },
  Newman: { collection: {}, run: { stats: { tests: { total: 1, failed: 1 } }, failures: [] } },
  'coverage of Istanbul in full': { '/w/a.js': { path: '/w/a.js', statementMap: {}, s: {}, f: {}, b: {} } },
  'coverage of Python': { meta: {}, files: {}, totals: { covered_lines: 1, num_statements: 2 } },
  'coverage of Ruby': { RSpec: { coverage: {}, timestamp: 1 } },
  'one event of go test': { Action: 'output', Package: 'a', Output: 'x' },

  // Keys that many formats share
  'only diagnostics': { diagnostics: [] },
  'only errors': { errors: [] },
  'only issues': { issues: [] },
  'only matches': { matches: [] },
  'only reports': { reports: [] },
  'only runs': { runs: [] },
  'only vulnerabilities': { vulnerabilities: [] },
  'vulnerabilities by name': { vulnerabilities: {} },
  'only dependencies': { dependencies: [] },
  'a version and reports': { version: 2, reports: [] },
  'a version and results': { version: '1.0.0', results: [] },
  'a version and runs': { version: '1.0.0', runs: [] },
  'runs of experiments': { runs: [{ info: { status: 'FAILED' }, data: {} }] },
  'runs of tools': { runs: [{ tool: 'x', results: [] }] },
  'results and errors': { results: [], errors: [] },
  'leaks and errors': { leaks: [], errors: [] },
  'statistics of nothing': { stats: { suites: 0, tests: 0, passes: 0, failures: 0 } },
  'a total': { total: 1 },
  'lines of a log': [{ level: 'error', message: 'x', timestamp: 't' }],
  '{}': {},
  '[{}]': [{}],
  '[null]': [null],
  '[[]]': [[]],
  '["a"]': ['a'],
  '[1]': [1],
  'a string': 'ok',
  'a truth': true
}

const xml: readonly string[] = [
  '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion></project>',
  '<project name="x" default="test"><target name="test"/></project>',
  '<settings><servers/></settings>',
  '<metadata><groupId>a</groupId></metadata>',
  '<assembly xmlns="http://maven.apache.org/ASSEMBLY/2.0.0"><id>bin</id></assembly>',
  '<assembly manifestVersion="1.0" xmlns="urn:schemas-microsoft-com:asm.v1"><assemblyIdentity name="x"/></assembly>',
  '<doc><assembly><name>x</name></assembly><members/></doc>',
  '<Project Sdk="Microsoft.NET.Sdk" ToolsVersion="15.0"><PropertyGroup/></Project>',
  '<configuration><packageSources><add key="a" value="b"/></packageSources></configuration>',
  '<packages><package id="a" version="1"/></packages>',
  '<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata/></package>',
  '<RunSettings><RunConfiguration/></RunSettings>',
  '<!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN" "https://checkstyle.org/dtds/configuration_1_3.dtd"><module name="Checker"/>',
  '<suppressions><suppress checks="." files="."/></suppressions>',
  '<ruleset name="x" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0"><rule ref="a"/></ruleset>',
  '<pmd-cpd><duplication lines="33" tokens="239"><file path="a" line="1"/></duplication></pmd-cpd>',
  '<FindBugsFilter><Match><Bug code="x"/></Match></FindBugsFilter>',
  '<phpunit bootstrap="a"><testsuites><testsuite name="x"><directory>tests</directory></testsuite></testsuites></phpunit>',
  '<suite name="x"><test name="y"><classes/></test></suite>',
  '<bom xmlns="http://cyclonedx.org/schema/bom/1.5" version="1"><components/></bom>',
  '<coverage version="1"><file path="a"><lineToCover lineNumber="1" covered="true"/></file></coverage>',
  '<CoverageSession><Summary numSequencePoints="1" visitedSequencePoints="1"/></CoverageSession>',
  '<results><modules><module name="a"/></modules></results>',
  '<results><result name="x"/></results>',
  '<results version="2"/>',
  '<report><title>x</title></report>',
  '<Report xmlns="http://schemas.microsoft.com/sqlserver/reporting/2016/01/reportdefinition"><DataSources/></Report>',
  '<issues format="6" by="lint 8"><issue id="X" severity="Error" message="m"/></issues>',
  '<issues format="6" by="lint 8"></issues>',
  '<analysis xmlns="https://jeremylong.github.io/DependencyCheck/dependency-check.2.5.xsd"><dependencies/></analysis>',
  '<OWASPZAPReport version="2.14"><site name="x"/></OWASPZAPReport>',
  '<testExecutions version="1"><file path="a"><testCase name="x" duration="1"/></file></testExecutions>',
  '<failsafe-summary result="255" timeout="false"><completed>1</completed><failures>1</failures></failsafe-summary>',
  '<robot name="r2d2"><link name="base"/></robot>',
  '<site xmlns="http://maven.apache.org/SITE/2.0.0"><body/></site>',
  '<soap:Envelope xmlns:soap="x"><soap:Body><soap:Fault/></soap:Body></soap:Envelope>',
  '<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>',
  '<BugCollection/>',
  '<plist version="1.0"><dict/></plist>',
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '<rss version="2.0"><channel/></rss>',
  '<!DOCTYPE html><html><body>Log in</body></html>',
  '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
  '<div>502 Bad Gateway</div>'
]

const text: readonly string[] = [
  '$ npm test\n> shop@1.0.0 test\n> jest\n\nnpm ERR! code ELIFECYCLE\n',
  '2026-01-01T00:00:01.0000000Z ##[error]Process completed with exit code 1.\n',
  'app.py:12: INFO starting\nserver:8080: ok\nmain.c:3:4: error: x\n',
  '2026-01-01 10:00:00,123 INFO app.py:12: E100 x\n0\n',
  "src/a.ts(3,5): error TS2322: Type 'x'\nFound 1 error.\n",
  'error[E0308]: mismatched types\n --> src/a.rs:1:1\n',
  '/w/a.js\n  3:5  error  Use ===  eqeqeq\n\n✖ 1 problem (1 error, 0 warnings)\n',
  'a.py:1:8: F401 [*] `os` imported but unused\nFound 1 error.\n',
  'All checks passed!\n',
  'found 0 vulnerabilities\n',
  'a (alpine 3.10)\nTotal: 1 (CRITICAL: 1)\n',
  '===== 1 failed, 2 passed in 0.1s =====\n',
  'ok  \texample.com/a\t0.1s\n',
  'OK (3 tests, 3 assertions)\n',
  '[INFO] BUILD SUCCESS\n',
  'usage: mypy [-h]\nmypy: error: Missing target module\n',
  'There was a critical error during execution of Flake8:\n',
  'Traceback (most recent call last):\n  File "a.py", line 1\n',
  'file,line,severity,message\na.js,1,error,x\n',
  'name: CI\non: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n',
  '---\nversion: 2.1.0\nruns: []\n',
  '- a\n- b\n',
  '[tool.ruff]\nline-length = 100\n',
  '[[package]]\nname = "a"\n',
  '[flake8]\nmax-line-length = 100\n',
  '# Report\n\nAll good.\n',
  '1. ok\n2. not ok\n',
  '5',
  'ok\n',
  'FROM alpine:3\nRUN apk add x\n',
  'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1 +1 @@\n-a\n+b\n',
  'A=1\nB=2\n',
  '// x\n{"a": 1}',
  '{a: 1}',
  '{"results":[],"errors":[],"paths":{"scanned":["a"]}}\n{"results":[],"errors":[],"paths":{"scanned":["b"]}}\n',
  '{"level":30,"time":1,"msg":"a"}\n{"level":50,"time":2,"msg":"b"}\n',
  '{"name":"x","type":"error","message":"m"}\n',
  '{"type":"step","data":{"message":"Resolving packages","current":1,"total":4}}\n{"type":"success","data":"Saved lockfile."}\n',
  '{"type":"diagnostic","fields":{"severity":"error","message":"x"}}\n',
  '{"SourceMetadata":{},"DetectorName":"AWS","Verified":false}\n',
  '{"id":{"started":{}},"started":{"uuid":"x"}}\n',
  '-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n',
  'trim trailing whitespace.......Passed\n',
  `${'.'.repeat(100)}\n`
]

const documents = [...Object.entries(json).map(([name, value]): [string, string] => [name, JSON.stringify(value)]), ...[...xml, ...text].map((one): [string, string] => [one, one])]

/** Whether a criterion could pass by it. Zero tests never pass. */
function isClean(report: Report | ReportRefused): boolean {
  if (report instanceof ReportRefused || report.troubles.length > 0 || report.endless !== undefined) return false
  if (report.purpose === 'findings') return report.scan.findings.length === 0
  return report.purpose === 'coverage' || report.run.passed > 0
}

describe('what is no report, or one of a failure, is never a clean one', () => {
  it.each(documents)('%s', async (_, document) => {
    expect(isClean(await readTextAs(document))).toBe(false)
  })

  it.each(formatIds)('… nor with the format %s named', async (format) => {
    const clean: string[] = []
    for (const [name, document] of documents) if (isClean(await readTextAs(document, { format }, 65_536))) clean.push(name)
    expect(clean).toEqual([])
  })
})

describe('what is as good as empty', () => {
  // A bare list, or results only, is all that some tools write: which of them, the policy has to say.
  it.each(['[]', 'null', '{"results":[]}', '{"results":null}'])('%s is refused', async (document) => {
    expect(await readTextAs(document)).toBeInstanceOf(ReportRefused)
  })

  it.each(['', ' \n', '\uFEFF', '[', '{', '{}', '{"runs":', '<', '<checkstyle>', '<?xml version="1.0"?>', '<!-- -->'])('%j is refused in every format', async (document) => {
    expect(await readTextAs(document)).toBeInstanceOf(ReportRefused)
    for (const format of formatIds) expect(isClean(await readTextAs(document, { format }))).toBe(false)
  })
})
