import { describe, expect, it } from '@jest/globals'
import { readTextAs } from './files.ts'
import { read, seen } from './seen.ts'

const identifier = { type: 'semgrep_id', name: 'bandit.B105', value: 'bandit.B105', url: 'https://x/b105' }
const vulnerability = { id: 'f1', name: 'XSS', description: 'Markup from outside.', severity: 'High', location: { file: 'src/a.js', start_line: 3 }, identifiers: [identifier] }
const scan = { scanner: { id: 'semgrep', name: 'Semgrep' }, analyzer: { id: 'a' }, type: 'sast', status: 'success' }
const gitlab = (more: object = {}): object => ({ version: '15.0.7', vulnerabilities: [vulnerability], scan, ...more })
const withVulnerability = (more: object): object => gitlab({ vulnerabilities: [{ ...vulnerability, ...more }] })

const codecheckerReport = { file: { id: '/w/a.c', path: '/w/a.c', original_path: 'a.c' }, line: 5, column: 2, message: 'compares signs', checker_name: 'sign-compare', severity: 'MEDIUM', report_hash: 'd5', analyzer_name: 'clang-tidy', review_status: 'unreviewed', source_code_comments: [] }
const codechecker = (more: object = {}): object => ({ version: 1, reports: [{ ...codecheckerReport, ...more }] })

const issue = { type: 'issue', check_name: 'argument_count', description: 'Too many arguments.', fingerprint: 'f7', severity: 'minor', categories: ['Complexity'], location: { path: 'a.rb', lines: { begin: 2, end: 2 } } }

describe('GitLab security reports', () => {
  it.each([
    ['Critical', 'critical'],
    ['High', 'high'],
    ['Medium', 'medium'],
    ['Low', 'low'],
    ['Info', 'low'],
    ['Unknown', 'unknown'],
    ['Undefined', 'unknown'],
    [null, 'unknown'],
    [undefined, 'unknown']
  ])('reads the severity %s as %s', async (severity, grade) => {
    expect(await read(withVulnerability({ severity }))).toEqual({
      format: 'gitlab-sast-json',
      findings: [`${grade} bandit.B105 src/a.js:3 Markup from outside.`],
      troubles: []
    })
  })

  it('names the package, and how to mend it', async () => {
    const location = { dependency: { package: { name: 'lodash' }, version: '4.17.15' }, file: 'package-lock.json' }
    const document = withVulnerability({ location, message: 'Prototype Pollution', solution: 'Upgrade to 4.17.19.' })
    expect((await read(document)).findings).toEqual(['high bandit.B105 package-lock.json lodash 4.17.15: Prototype Pollution. Upgrade to 4.17.19.'])
  })

  it('keeps secrets to itself', async () => {
    const document = withVulnerability({ raw_source_code_extract: 'hunter22', evidence: 'hunter22', description: 'Possible hardcoded password: hunter22' })
    expect(JSON.stringify(await readTextAs(JSON.stringify(document)))).not.toContain('hunter22')
  })

  it.each([
    ['a scan that failed', { scan: { ...scan, status: 'failure' } }],
    ['an unknown status', { scan: { ...scan, status: 'SUCCESS' } }],
    ['no status', { scan: { ...scan, status: undefined } }],
    ['no scan', { scan: undefined, remediations: [] }],
    ['a fatal message', { scan: { ...scan, messages: [{ level: 'fatal', value: 'out of memory' }] } }]
  ])('takes %s for a trouble', async (_, more) => {
    const { findings, troubles } = await read(gitlab(more))
    expect([findings.length, troubles.length]).toEqual([1, 1])
    expect((await read(gitlab({ ...more, vulnerabilities: [] }))).troubles).toHaveLength(1)
  })

  it('reads an empty list as a clean scan, with what the scanner says', async () => {
    const messages = [{ level: 'info', value: 'done' }, { level: 'warn', value: 'slow' }]
    const report = await readTextAs(JSON.stringify(gitlab({ vulnerabilities: [], scan: { ...scan, messages } })))
    expect(report).toMatchObject({ troubles: [], scan: { findings: [] }, notes: [expect.anything(), expect.anything()] })
  })

  it.each([
    [gitlab({ vulnerabilities: ['x'] }), 'malformed'],
    [withVulnerability({ severity: 3 }), 'malformed'],
    [gitlab({ vulnerabilities: null }), 'not-a-report'],
    [gitlab({ version: 15 }), 'not-a-report'],
    [{ vulnerabilities: [{ id: 'SNYK-1', severity: 'high', identifiers: { CVE: [] } }], version: '1' }, 'not-a-report']
  ])('refuses %j', async (document, code) => {
    expect(await seen(document)).toBe(code)
  })
})

describe('CodeChecker JSON', () => {
  it.each([
    ['CRITICAL', 'critical'],
    ['HIGH', 'high'],
    ['MEDIUM', 'medium'],
    ['LOW', 'low'],
    ['STYLE', 'low'],
    ['UNSPECIFIED', 'unknown'],
    [null, 'unknown']
  ])('reads the severity %s as %s', async (severity, grade) => {
    expect(await read(codechecker({ severity }))).toEqual({ format: 'codechecker-json', findings: [`${grade} sign-compare a.c:5:2 compares signs`], troubles: [] })
  })

  it.each([
    ['false_positive', true],
    ['intentional', true],
    ['confirmed', false],
    ['unreviewed', false],
    ['whatever', false],
    [null, false]
  ])('of the review status %s is suppressed: %s', async (status, isSuppressed) => {
    expect((await read(codechecker({ review_status: status }))).findings[0]?.startsWith('~')).toBe(isSuppressed)
  })

  it('reads an empty list as a clean scan', async () => {
    expect(await seen({ version: 1, reports: [] })).toEqual({ format: 'codechecker-json', findings: [], troubles: [] })
  })

  it.each([
    [codechecker({ message: null }), 'malformed'],
    [codechecker({ line: '5' }), 'malformed'],
    [{ version: 1, reports: [{ name: 'x' }] }, 'not-a-report'],
    [{ version: 1 }, 'not-a-report']
  ])('refuses %j', async (document, code) => {
    expect(await seen(document)).toBe(code)
  })
})

describe('Code Climate and GitLab Code Quality', () => {
  it.each([
    ['info', 'note'],
    ['minor', 'warning'],
    ['major', 'error'],
    ['critical', 'error'],
    ['blocker', 'error'],
    ['Blocker', 'unknown'],
    ['normal', 'unknown'],
    [null, 'unknown']
  ])('reads the severity %s as %s', async (severity, level) => {
    expect(await read([{ ...issue, severity }])).toEqual({ format: 'codeclimate-json', findings: [`${level} argument_count a.rb:2 Too many arguments.`], troubles: [] })
  })

  it.each([
    [{ path: 'a.rb', positions: { begin: { line: 2, column: 14 } } }, 'a.rb:2:14'],
    [{ path: 'a.rb', lines: { begin: { line: 3, column: 1 } } }, 'a.rb:3:1'],
    [{ path: 'a.rb', lines: { begin: 0 } }, 'a.rb'],
    [{ path: 'a.rb' }, 'a.rb']
  ])('reads the location %j', async (location, place) => {
    expect((await read([{ ...issue, location }])).findings).toEqual([`warning argument_count ${place} Too many arguments.`])
  })

  it('reads what GitLab asks for, each entry for itself, and no measurements', async () => {
    const { description, fingerprint, severity, location } = issue
    const least = { description, fingerprint, severity, location }
    expect((await read([{ type: 'measurement', name: 'loc', value: 3 }, least, least])).findings).toHaveLength(2)
  })

  it('tells no secret that a rule may have quoted', async () => {
    const report = await read([{ ...issue, check_name: 'no-secrets/no-secrets', description: 'Found "hunter22"' }])
    expect(report.findings).toEqual([expect.not.stringContaining('hunter22')])
  })

  it('is clean as an empty list only where the format is named', async () => {
    expect(await seen([], 'codeclimate-json')).toEqual({ format: 'codeclimate-json', findings: [], troubles: [] })
    expect(await seen([])).toBe('ambiguous')
  })

  it.each([
    [[issue, { ...issue, description: null }], 'malformed'],
    [[issue, null], 'malformed'],
    [[issue, { ...issue, location: undefined }], 'malformed'],
    [[{ ...issue, location: 'a.rb:3' }], 'not-a-report']
  ])('refuses %j', async (document, code) => {
    expect(await seen(document)).toBe(code)
  })
})
