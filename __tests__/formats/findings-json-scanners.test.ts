import { describe, expect, it } from '@jest/globals'
import { readTextAs } from './files.ts'
import { read, seen } from './seen.ts'

const extra = { message: 'Do not do that.\n', severity: 'ERROR', is_ignored: false, lines: 'const key = "hunter22"', metadata: { shortlink: 'https://sg.run/x' }, fingerprint: 'requires login' }
const semgrepResult = { check_id: 'js.eval', path: 'src/a.js', start: { line: 3, col: 5, offset: 9 }, end: { line: 3, col: 9, offset: 13 }, extra }
const semgrepFailure = { code: 3, level: 'warn', type: ['PartialParsing', []], message: 'Syntax error at line 3', path: 'src/b.js' }
const banditIssue = { code: '1 eval(x)', filename: 'src/a.py', issue_confidence: 'HIGH', issue_severity: 'MEDIUM', issue_text: 'Use of eval.', line_number: 5, line_range: [5], more_info: 'https://x/b307', test_id: 'B307', test_name: 'eval' }
const gosecIssue = { severity: 'LOW', confidence: 'HIGH', cwe: { id: '252', url: 'https://x/252' }, rule_id: 'G104', details: 'Errors unhandled.', file: '/w/a.go', code: 'x()', line: '64', column: '2', nosec: false, suppressions: null }
const brakemanWarning = { warning_type: 'SQL Injection', warning_code: 0, fingerprint: 'fe00', check_name: 'SQL', message: 'Possible SQL injection', file: 'lib/a.rb', line: 3, link: 'https://x/sql', code: 'joins(x)', confidence: 'High' }

function semgrep(results: readonly unknown[], more: object = {}): object {
  return { version: '1.100.0', results, errors: [], paths: { scanned: ['src/a.js'] }, skipped_rules: [], ...more }
}

function withExtra(more: object): object {
  return semgrep([{ ...semgrepResult, extra: { ...extra, ...more } }])
}

function bandit(results: readonly (typeof banditIssue)[], totals: object = {}, more: object = {}): object {
  const of = (word: string): number => results.filter((issue) => issue.issue_severity === word).length
  const counts = { 'SEVERITY.HIGH': of('HIGH'), 'SEVERITY.LOW': of('LOW'), 'SEVERITY.MEDIUM': of('MEDIUM'), 'SEVERITY.UNDEFINED': of('UNDEFINED'), loc: 7, nosec: 0, ...totals }
  return { errors: [], generated_at: '2026-01-01T00:00:00Z', metrics: { _totals: counts, 'src/a.py': counts }, results, ...more }
}

function gosec(issues: unknown, stats: object = {}, more: object = {}): object {
  return { 'Golang errors': {}, Issues: issues, Stats: { files: 20, lines: 1562, nosec: 0, found: Array.isArray(issues) ? issues.length : 0, ...stats }, GosecVersion: '2.22.0', ...more }
}

function brakeman(warnings: readonly unknown[], info: object = {}, more: object = {}): object {
  const scan = { app_path: '/w', security_warnings: warnings.length, checks_performed: ['SQL'], brakeman_version: '7.0.0', ...info }
  return { scan_info: scan, warnings, ignored_warnings: [], errors: [], obsolete: [], ...more }
}

describe('what code scanners find', () => {
  it.each([
    ['semgrep-json', semgrep([semgrepResult]), ['error js.eval src/a.js:3:5 Do not do that.']],
    ['semgrep-json', { results: [semgrepResult], errors: [] }, ['error js.eval src/a.js:3:5 Do not do that.']],
    ['bandit-json', bandit([banditIssue]), ['medium B307 src/a.py:5 Use of eval.']],
    ['gosec-json', gosec([gosecIssue, { ...gosecIssue, line: '12-15' }]), ['low G104 /w/a.go:64:2 Errors unhandled.', 'low G104 /w/a.go:12:2 Errors unhandled.']],
    ['brakeman-json', brakeman([brakemanWarning]), ['error SQL lib/a.rb:3 SQL Injection: Possible SQL injection']]
  ])('%s', async (format, document, findings) => {
    expect(await read(document)).toEqual({ format, findings, troubles: [] })
  })

  it.each([
    ['semgrep-json', semgrep([])],
    ['bandit-json', bandit([])],
    ['gosec-json', gosec([])],
    ['gosec-json', gosec(null)],
    ['brakeman-json', brakeman([])]
  ])('%s: nothing', async (format, document) => {
    expect(await read(document)).toEqual({ format, findings: [], troubles: [] })
  })

  it('a vulnerable dependency is named with its version', async () => {
    const info = { reachable: true, dependency_match: { found_dependency: { package: 'url-parse', version: '1.5.7', ecosystem: 'npm' } } }
    const { findings } = await read(withExtra({ sca_info: info, severity: 'HIGH' }))
    expect(findings).toEqual(['high js.eval src/a.js:3:5 Do not do that. (found: url-parse 1.5.7)'])
  })
})

describe('grades', () => {
  it.each<[string, (word: string) => unknown, Readonly<Record<string, string>>]>([
    [
      'semgrep-json',
      (severity) => withExtra({ severity }),
      { ERROR: 'error', WARNING: 'warning', INFO: 'note', EXPERIMENT: 'note', CRITICAL: 'critical', HIGH: 'high', MEDIUM: 'medium', LOW: 'low', SEVERE: 'unknown' }
    ],
    ['bandit-json', (word) => bandit([{ ...banditIssue, issue_severity: word }]), { HIGH: 'high', MEDIUM: 'medium', LOW: 'low', UNDEFINED: 'unknown', CRITICAL: 'unknown' }],
    ['gosec-json', (severity) => gosec([{ ...gosecIssue, severity }]), { HIGH: 'high', MEDIUM: 'medium', LOW: 'low', CRITICAL: 'critical', NONE: 'unknown' }],
    ['brakeman-json', (confidence) => brakeman([{ ...brakemanWarning, confidence }]), { High: 'error', Medium: 'warning', Weak: 'note', Low: 'unknown' }]
  ])('%s', async (format, document, expected) => {
    for (const [word, grade] of Object.entries(expected)) {
      const { format: found, findings } = await read(document(word))
      expect([found, word, findings.map((finding) => finding.split(' ', 1)[0])]).toEqual([format, word, [grade]])
    }
  })
})

describe('suppressed', () => {
  it.each([
    ['semgrep-json', withExtra({ is_ignored: true })],
    ['gosec-json', gosec([{ ...gosecIssue, nosec: true, suppressions: [{ kind: 'inSource', justification: 'tested' }] }], { found: 0 })],
    ['gosec-json', gosec([{ ...gosecIssue, suppressions: [{ kind: 'external', justification: '' }] }], { found: 0 })],
    ['brakeman-json', brakeman([], {}, { ignored_warnings: [brakemanWarning] })]
  ])('%s', async (format, document) => {
    const report = await read(document)
    expect([report.format, report.findings.length, report.troubles]).toEqual([format, 1, []])
    expect(report.findings[0]).toMatch(/^~/)
  })

  it('no suppressions are none', async () => {
    expect((await read(gosec([{ ...gosecIssue, suppressions: [] }]))).findings).toEqual(['low G104 /w/a.go:64:2 Errors unhandled.'])
  })
})

describe('Bandit\'s totals', () => {
  it('make findings of what was not listed', async () => {
    const { findings, troubles } = await read(bandit([banditIssue], { 'SEVERITY.HIGH': 2, 'SEVERITY.MEDIUM': 2, 'SEVERITY.UNDEFINED': 1 }))
    expect(findings.map((finding) => finding.split(' ', 2).join(' '))).toEqual(['medium B307', 'medium -', 'high -', 'high -', 'unknown -'])
    expect(troubles).toEqual([])
  })

  it('cannot be so many that they are made up', async () => {
    expect(await seen(bandit([], { 'SEVERITY.HIGH': 1e15 }))).toBe('too-large')
  })
})

describe('troubles', () => {
  it.each<[string, unknown, number, RegExp]>([
    ['semgrep-json: a file that was parsed in part', semgrep([semgrepResult], { errors: [semgrepFailure] }), 1, /src\/b\.js: Syntax error/],
    ['semgrep-json: an error without words', semgrep([], { errors: [{ code: 2, level: 'error', type: 'Fatal error' }] }), 0, /failed on the whole scan/],
    ['semgrep-json: an error without a level', semgrep([], { errors: [{}] }), 0, /failed/],
    ['semgrep-json: dependencies that it did not find out', semgrep([], { errors: [{ code: 2, level: 'info', type: ['DependencyResolutionError', ['ResolutionCmdFailed', {}]], message: 'mvn failed' }] }), 0, /mvn failed/],
    ['semgrep-json: no file', semgrep([], { paths: { scanned: [] } }), 0, /scanned no file/],
    ['semgrep-json: a file given up', semgrep([], { paths: { scanned: ['a'], skipped: [{ path: 'b', reason: 'analysis_failed_parser_or_internal_error' }] } }), 0, /skipped b/],
    ['semgrep-json: a reason that is not known', semgrep([], { paths: { scanned: ['a'], skipped: [{ path: 'b', reason: 'bored' }] } }), 0, /skipped b: bored/],
    ['bandit-json: a file that was skipped', bandit([], {}, { errors: [{ filename: 'src/b.py', reason: 'syntax error while parsing AST from file' }] }), 0, /skipped src\/b\.py: syntax error/],
    ['bandit-json: no file', bandit([], {}, { metrics: { _totals: { loc: 0, nosec: 0 } } }), 0, /no file/],
    ['gosec-json: no word of what does not compile', gosec([], {}, { 'Golang errors': undefined }), 0, /Golang errors/],
    ['gosec-json: a file that does not compile', gosec([], {}, { 'Golang errors': { '/w/a.go': [{ line: 1, column: 2, error: 'expected )' }] } }), 0, /\/w\/a\.go: expected \)/],
    ['gosec-json: errors of another shape', gosec([], {}, { 'Golang errors': { '/w/a.go': 'x' } }), 0, /\/w\/a\.go/],
    ['gosec-json: no file', gosec([], { files: 0 }), 0, /no file/],
    ['gosec-json: more issues than listed', gosec([gosecIssue], { found: 2 }), 1, /2 issues, but it lists 1/],
    ['brakeman-json: a file that cannot be parsed', brakeman([], {}, { errors: [{ error: 'parse error on value "x"', location: 'a.rb:1' }] }), 0, /parse error .* \(a\.rb:1\)/],
    ['brakeman-json: more warnings than listed', brakeman([], { security_warnings: 3 }), 0, /3 warnings, but lists 0/],
    ['brakeman-json: no check', brakeman([], { checks_performed: [] }), 0, /no check/]
  ])('%s', async (name, document, findings, trouble) => {
    const report = await read(document)
    expect([report.format, report.findings.length, report.troubles.length]).toEqual([name.replace(/:.*/, ''), findings, 1])
    expect(report.troubles[0]).toMatch(trouble)
  })

  it('`__proto__` is a file like others', async () => {
    const text = JSON.stringify(gosec([])).replace('"Golang errors":{}', '"Golang errors":{"__proto__":[{"error":"bad"}]}')
    expect((await read(text)).troubles).toHaveLength(1)
  })

  it('what Semgrep was told to skip is none', async () => {
    const paths = { scanned: ['a'], skipped: [{ path: 'b', reason: 'cli_exclude_flags_match' }, { path: 'c', reason: 'semgrepignore_patterns_match' }] }
    expect(await read(semgrep([], { paths, errors: [{ level: 'info', message: 'by the way' }] }))).toEqual({ format: 'semgrep-json', findings: [], troubles: [] })
  })
})

describe('secrets are not told', () => {
  const message = 'Found hunter22 in the source.'
  it.each([
    ['semgrep-json, the source', semgrep([semgrepResult])],
    ['semgrep-json, by the rule', semgrep([{ ...semgrepResult, check_id: 'generic.secrets.aws', extra: { ...extra, message } }])],
    ['semgrep-json, by the weakness', withExtra({ message, metadata: { cwe: ['CWE-798: Use of Hard-coded Credentials'] } })],
    ['semgrep-json, by the one weakness', withExtra({ message, metadata: { cwe: 'CWE-259: x' } })],
    ['semgrep-json, by the validation', withExtra({ message, validation_state: 'CONFIRMED_VALID' })],
    ['semgrep-json, of what it could not parse', semgrep([semgrepResult], { errors: [{ ...semgrepFailure, message: 'Syntax error at line b.py:3:\n `key = "hunter22` was unexpected', level: 'info' }, { ...semgrepFailure, message: 'Internal matching error: `hunter22`' }] })],
    ['bandit-json', bandit([{ ...banditIssue, test_id: 'B105', issue_text: 'Possible hardcoded password: \'hunter22\'', code: '1 p = "hunter22"' }])],
    ['gosec-json', gosec([{ ...gosecIssue, rule_id: 'G101', details: 'Potential hardcoded credentials', code: 'p := "hunter22"' }])],
    ['brakeman-json', brakeman([{ ...brakemanWarning, code: 'p = "hunter22"', user_input: 'hunter22' }])]
  ])('%s', async (_, document) => {
    const { findings } = await read(document)
    expect(findings).toHaveLength(1)
    expect(JSON.stringify(await readTextAs(JSON.stringify(document)))).not.toContain('hunter22')
  })
})

describe('what is no report', () => {
  it.each<[string, unknown, string]>([
    ['nothing that says who scanned', { results: [], errors: [] }, 'not-a-report'],
    ['results without errors', { results: [semgrepResult] }, 'not-a-report'],
    ['a page of a web service', { vulns: [{ advisory: { severity: 'HIGH' } }], hasMore: true }, 'not-a-report'],
    ['a result without a severity', withExtra({ severity: null }), 'malformed'],
    ['a result without a message', withExtra({ message: undefined }), 'malformed'],
    ['`is_ignored` that is no truth value', withExtra({ is_ignored: 'no' }), 'malformed'],
    ['a skipped file without a reason', semgrep([], { paths: { scanned: ['a'], skipped: ['b'] } }), 'malformed'],
    ['no list of skipped files', { metrics: { _totals: { loc: 1 } }, results: [] }, 'malformed'],
    ['metrics without totals', { metrics: {}, results: [], errors: [] }, 'not-a-report'],
    ['totals that are no numbers', bandit([], { 'SEVERITY.HIGH': '1' }), 'malformed'],
    ['lines of code that are no number', bandit([], { loc: null }), 'malformed'],
    ['an issue without a severity', gosec([{ ...gosecIssue, severity: null }]), 'malformed'],
    ['figures without a number of files', gosec([], { files: undefined }), 'malformed'],
    ['errors that are a list', gosec([], {}, { 'Golang errors': ['x'] }), 'malformed'],
    ['a warning without a confidence', brakeman([{ ...brakemanWarning, confidence: undefined }]), 'malformed'],
    ['no list of errors', brakeman([], {}, { errors: undefined }), 'malformed'],
    ['a number of warnings that is a word', brakeman([], { security_warnings: 'none' }), 'malformed'],
    ['an error', { error: 'no rules' }, 'not-a-report']
  ])('%s', async (_, document, code) => {
    expect(await seen(document)).toBe(code)
  })

  it.each([
    ['semgrep-json', semgrep([semgrepResult])],
    ['bandit-json', bandit([banditIssue])],
    ['gosec-json', gosec([gosecIssue])],
    ['brakeman-json', brakeman([brakemanWarning])]
  ])('%s, cut off, and as a bare list', async (format, document) => {
    const text = JSON.stringify(document)
    for (const length of [text.length - 1, Math.floor(text.length / 2), 40]) {
      expect(['truncated', 'malformed', 'not-a-report']).toContain(await seen(text.slice(0, length)))
    }
    expect(await seen([], format)).toBe('not-a-report')
    expect(await seen('null', format)).toBe('not-a-report')
  })
})
