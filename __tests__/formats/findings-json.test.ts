import { describe, expect, it } from '@jest/globals'
import { read, seen } from './seen.ts'

const eslintFile = { filePath: '/w/a.js', messages: [], suppressedMessages: [], errorCount: 0, fatalErrorCount: 0, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0 }
const eslintMessage = { ruleId: 'eqeqeq', severity: 2, message: 'Use ===.', line: 3, column: 5, nodeType: 'BinaryExpression' }
const ruff = { cell: null, code: 'F401', end_location: { column: 10, row: 1 }, filename: '/w/a.py', fix: null, location: { column: 8, row: 1 }, message: '`os` unused', noqa_row: 1, url: 'https://x/F401' }
const markdownlint = { fileName: 'a.md', lineNumber: 7, ruleNames: ['MD013', 'line-length'], ruleDescription: 'Line length', errorDetail: 'Expected: 80; Actual: 88', errorContext: null, errorRange: [81, 9] }
const diagnostic = { message: 'bad', location: { path: 'a.txt', range: { start: { line: 3, column: 5 } } }, code: { value: 'E14', url: 'https://x/E14' } }
const golangciIssue = { FromLinter: 'govet', Text: 'unreachable code', Severity: '', SourceLines: ['x'], Pos: { Filename: 'a.go', Offset: 1, Line: 2, Column: 3 } }
const golangciReport = { Linters: [{ Name: 'govet', Enabled: true }, { Name: 'lll' }] }
const staticcheck = { code: 'SA4006', severity: 'error', location: { file: '/w/a.go', line: 2, column: 3 }, end: { file: '/w/a.go', line: 2, column: 9 }, message: 'never used' }
const stylelintWarning = { line: 1, column: 2, rule: 'unit', severity: 'error', text: 'Unexpected unit (unit)' }
const stylelintFile = { source: '/w/a.css', deprecations: [], invalidOptionWarnings: [], parseErrors: [], errored: false, warnings: [] }
const pyright = { file: '/w/a.py', severity: 'error', message: 'no', rule: 'reportX', range: { start: { line: 0, character: 4 }, end: { line: 0, character: 9 } } }
const spectral = { code: 'operation-tags', path: ['paths', '/pets', 'get'], message: 'No tags.', severity: 0, range: { start: { line: 0, character: 4 }, end: { line: 0, character: 9 } }, source: '/w/api.yaml' }
const tflintIssue = { rule: { name: 'aws_ami', severity: 'error', link: 'https://x/ami' }, message: 'no such AMI', range: { filename: 'main.tf', start: { line: 10, column: 9 }, end: { line: 10, column: 20 } }, callers: [], fixable: false, fixed: false }
const hadolint = { code: 'DL3008', column: 1, file: 'Dockerfile', level: 'warning', line: 9, message: 'Pin versions.' }

function golangci(issues: unknown, report: object = golangciReport): object {
  return { Issues: issues, Report: report }
}

function pyrightOf(diagnostics: readonly object[], summary: object = {}): object {
  const of = (word: string): number => diagnostics.filter((one) => 'severity' in one && one.severity === word).length
  const counts = { filesAnalyzed: 12, errorCount: of('error'), warningCount: of('warning'), informationCount: of('information'), timeInSec: 1 }
  return { version: '1.1.394', time: '1', generalDiagnostics: diagnostics, summary: { ...counts, ...summary } }
}

describe('what linters find', () => {
  it.each([
    ['eslint-json', [{ ...eslintFile, messages: [eslintMessage], errorCount: 1 }], ['error eqeqeq /w/a.js:3:5 Use ===.']],
    ['eslint-json', { results: [{ ...eslintFile, messages: [{ ...eslintMessage, severity: 1 }], warningCount: 1 }], metadata: { cwd: '/w', rulesMeta: {} } }, ['warning eqeqeq /w/a.js:3:5 Use ===.']],
    ['ruff-json', [ruff], ['error F401 /w/a.py:1:8 `os` unused']],
    ['markdownlint-json', [markdownlint], ['error MD013 a.md:7 Line length: Expected: 80; Actual: 88']],
    ['rdjson', { diagnostics: [{ ...diagnostic, severity: 'ERROR' }], source: { name: 'ruff' } }, ['error E14 a.txt:3:5 bad']],
    ['golangci-json', golangci([golangciIssue]), ['error govet a.go:2:3 unreachable code']],
    ['stylelint-json', [{ ...stylelintFile, errored: true, warnings: [stylelintWarning] }], ['error unit /w/a.css:1:2 Unexpected unit (unit)']],
    ['pyright-json', pyrightOf([pyright]), ['error reportX /w/a.py:1:5 no']],
    ['spectral-json', [spectral], ['error operation-tags /w/api.yaml:1:5 No tags. (at paths./pets.get)']],
    ['tflint-json', { issues: [tflintIssue], errors: [] }, ['error aws_ami main.tf:10:9 no such AMI']],
    ['hadolint-json', [hadolint], ['warning DL3008 Dockerfile:9:1 Pin versions.']]
  ])('%s', async (format, document, findings) => {
    expect(await read(document)).toEqual({ format, findings, troubles: [] })
  })
})

describe('grades', () => {
  it.each<[string, (word: never) => unknown, readonly (readonly [unknown, string])[]]>([
    ['eslint-json', (severity) => [{ ...eslintFile, messages: [{ ...eslintMessage, severity }] }], [[2, 'error'], [1, 'warning'], [0, 'unknown'], [3, 'unknown'], [null, 'unknown'], [undefined, 'unknown']]],
    ['ruff-json', (severity) => [{ ...ruff, severity }], [['error', 'error'], ['warning', 'warning'], ['info', 'note'], ['fatal', 'error'], [null, 'error'], ['grave', 'unknown']]],
    ['markdownlint-json', (severity) => [{ ...markdownlint, severity }], [['error', 'error'], ['warning', 'warning'], [undefined, 'error'], ['off', 'unknown']]],
    [
      'rdjson',
      (severity) => ({ diagnostics: [{ ...diagnostic, severity }] }),
      [['ERROR', 'error'], [1, 'error'], ['WARNING', 'warning'], [2, 'warning'], ['INFO', 'note'], [3, 'note'], ['warning', 'warning'], [0, 'unknown'], ['UNKNOWN_SEVERITY', 'unknown'], [undefined, 'unknown'], ['HINT', 'unknown'], [4, 'unknown']]
    ],
    ['golangci-json', (severity) => golangci([{ ...golangciIssue, Severity: severity }]), [['', 'error'], [undefined, 'error'], ['error', 'error'], ['WARNING', 'warning'], ['info', 'note'], ['high', 'high'], ['low', 'low'], ['blocker', 'unknown']]],
    ['staticcheck-json', (severity) => [{ ...staticcheck, severity }], [['error', 'error'], ['warning', 'warning'], ['info', 'unknown']]],
    ['stylelint-json', (severity) => [{ ...stylelintFile, warnings: [{ ...stylelintWarning, severity }] }], [['error', 'error'], ['warning', 'warning'], ['info', 'unknown']]],
    ['pyright-json', (severity) => pyrightOf([{ ...pyright, severity }]), [['error', 'error'], ['warning', 'warning'], ['information', 'note'], ['hint', 'unknown']]],
    ['spectral-json', (severity) => [{ ...spectral, severity }], [[0, 'error'], [1, 'warning'], [2, 'note'], [3, 'note'], ['hint', 'note'], [4, 'unknown'], ['critical', 'unknown']]],
    ['tflint-json', (severity) => ({ issues: [{ ...tflintIssue, rule: { name: 'x', severity } }], errors: [] }), [['error', 'error'], ['warning', 'warning'], ['notice', 'note'], ['info', 'note'], ['', 'unknown']]],
    ['hadolint-json', (level) => [{ ...hadolint, level }], [['error', 'error'], ['warning', 'warning'], ['info', 'note'], ['style', 'note'], ['ignore', 'unknown']]]
  ])('%s', async (format, document, expected) => {
    for (const [word, grade] of expected) {
      const { format: found, findings } = await read(document(word as never))
      expect([found, word, findings.map((finding) => finding.split(' ', 1)[0])]).toEqual([format, word, [grade]])
    }
  })

  it('rdjson: a diagnostic has the severity of the result where it has none', async () => {
    const { findings } = await read({ diagnostics: [diagnostic, { ...diagnostic, severity: 'INFO' }, { ...diagnostic, severity: 'UNKNOWN_SEVERITY' }], severity: 2 })
    expect(findings.map((finding) => finding.split(' ', 1)[0])).toEqual(['warning', 'note', 'warning'])
  })
})

describe('clean', () => {
  it.each([
    ['eslint-json', [eslintFile]],
    ['stylelint-json', [stylelintFile]],
    ['rdjson', { diagnostics: [], source: { name: 'ruff' } }],
    ['golangci-json', golangci([])],
    ['golangci-json', golangci(null)],
    ['pyright-json', pyrightOf([])],
    ['tflint-json', { issues: [], errors: [] }]
  ])('%s', async (format, document) => {
    expect(await read(document)).toEqual({ format, findings: [], troubles: [] })
  })

  it.each(['ruff-json', 'markdownlint-json', 'spectral-json', 'hadolint-json'])('%s: a bare list, if so named', async (format) => {
    expect(await read([], format)).toEqual({ format, findings: [], troubles: [] })
    expect(await seen([])).toBe('ambiguous')
  })

  it.each(['eslint-json', 'stylelint-json', 'staticcheck-json', 'tflint-json', 'rdjson', 'golangci-json', 'pyright-json'])('%s: a bare list says nothing', async (format) => {
    expect(await seen([], format)).toBe('not-a-report')
    expect(await seen('null', format)).toBe('not-a-report')
  })
})

describe('troubles', () => {
  it.each<[string, unknown, number, readonly RegExp[]]>([
    ['eslint-json: a file that cannot be parsed', [{ ...eslintFile, messages: [{ ruleId: null, fatal: true, severity: 2, message: 'Parsing error', line: 1, column: 1 }], errorCount: 1 }], 1, [/could not parse \/w\/a\.js/]],
    ['eslint-json: more errors than listed', [{ ...eslintFile, errorCount: 2 }], 0, [/2 errors, but lists 0/]],
    ['eslint-json: more warnings than listed', [{ ...eslintFile, messages: [eslintMessage], errorCount: 1, warningCount: 1 }], 1, [/1 warnings, but lists 0/]],
    ['eslint-json: no file', { results: [], metadata: { rulesMeta: {} } }, 0, [/no file/]],
    ['eslint-json: every file ignored', [{ ...eslintFile, messages: [{ ruleId: null, fatal: false, severity: 1, message: 'File ignored because of a matching ignore pattern.' }], warningCount: 1 }], 1, [/no file/]],
    ['ruff-json: a file that cannot be opened', [{ ...ruff, code: 'E902' }], 1, [/could not read all/]],
    ['ruff-json: a syntax error in new versions', [{ ...ruff, code: 'invalid-syntax' }], 1, [/could not read all/]],
    ['ruff-json: a syntax error in between', [{ ...ruff, code: null }], 1, [/could not read all/]],
    ['ruff-json: a syntax error in old versions', [{ ...ruff, code: 'E999' }], 1, [/could not read all/]],
    ['golangci-json: it failed', golangci([], { ...golangciReport, Error: 'context deadline exceeded' }), 0, [/deadline/]],
    ['golangci-json: a linter failed', golangci([], { ...golangciReport, Warnings: [{ Tag: 'runner', Text: 'Can\'t run linter unused: buildir' }] }), 0, [/failed in part/]],
    ['golangci-json: a linter gave up', golangci([], { ...golangciReport, Warnings: [{ Text: 'running gomodguard failed: no go.mod: if you are not using go modules' }] }), 0, [/failed in part/]],
    ['golangci-json: no word of the linters', golangci([], {}), 0, [/which linters ran/]],
    ['golangci-json: no linter', golangci([], { Linters: [{ Name: 'govet' }] }), 0, [/no linter/]],
    ['golangci-json: code that does not compile', golangci([{ ...golangciIssue, FromLinter: 'typecheck' }]), 1, [/did not compile/]],
    ['staticcheck-json: no mark of the end', [staticcheck], 1, [/no mark of its end/]],
    ['staticcheck-json: code that does not compile', [{ ...staticcheck, code: 'compile' }], 1, [/could not load/, /no mark of its end/]],
    ['stylelint-json: an unknown option', [{ ...stylelintFile, invalidOptionWarnings: [{ text: 'Unexpected option "x"' }] }], 0, [/unknown option/]],
    ['stylelint-json: a file that cannot be parsed', [{ ...stylelintFile, errored: true, warnings: [{ ...stylelintWarning, rule: 'CssSyntaxError' }] }], 1, [/could not parse/]],
    ['stylelint-json: a part that cannot be parsed', [{ ...stylelintFile, parseErrors: [{ text: 'Cannot parse selector', line: 1 }] }], 0, [/could not parse all/]],
    ['stylelint-json: errors that are not listed', [{ ...stylelintFile, errored: true }], 0, [/has errors, but lists none/]],
    ['stylelint-json: every file ignored', [{ ...stylelintFile, ignored: true }], 0, [/ignored every file/]],
    ['pyright-json: no file', pyrightOf([], { filesAnalyzed: 0 }), 0, [/no file/]],
    ['pyright-json: more errors than listed', pyrightOf([pyright], { errorCount: 2 }), 1, [/2 errors, but it lists 1/]],
    ['pyright-json: more warnings than listed', pyrightOf([], { warningCount: 2 }), 0, [/2 warnings, but it lists 0/]],
    ['pyright-json: more information than listed', pyrightOf([], { informationCount: 2 }), 0, [/2 pieces/]],
    ['spectral-json: a document that it does not know', [{ ...spectral, code: 'unrecognized-format', severity: 1 }], 1, [/checked no rule/]],
    ['tflint-json: it failed', { issues: [], errors: [{ summary: 'Invalid', message: 'no such module', severity: 'error' }] }, 0, [/Invalid: no such module/]],
    ['hadolint-json: a file that cannot be parsed', [{ ...hadolint, code: 'DL1000', level: 'error' }], 1, [/could not parse/]]
  ])('%s', async (name, document, findings, troubles) => {
    const report = await read(document)
    expect([report.format, report.findings.length, report.troubles.length]).toEqual([name.replace(/:.*/, ''), findings, troubles.length])
    for (const [index, trouble] of troubles.entries()) expect(report.troubles[index]).toMatch(trouble)
  })

  it('a warning of golangci-lint is none', async () => {
    expect(await read(golangci([], { ...golangciReport, Warnings: [{ Text: 'The linter "deadcode" is deprecated' }] }))).toMatchObject({ findings: [], troubles: [] })
  })
})

describe('suppressed', () => {
  it.each([
    ['eslint-json', [{ ...eslintFile, suppressedMessages: [{ ...eslintMessage, suppressions: [{ kind: 'directive', justification: '' }] }] }]],
    ['staticcheck-json', [{ ...staticcheck, severity: 'ignored' }]]
  ])('%s', async (format, document) => {
    const report = await read(document)
    expect([report.format, report.findings.length]).toEqual([format, 1])
    expect(report.findings[0]).toMatch(/^~/)
  })
})

describe('secrets are not told', () => {
  it.each([
    ['eslint-json', [{ ...eslintFile, messages: [{ ...eslintMessage, ruleId: 'no-secrets/no-secrets', message: 'Found a string with entropy 4.3 : "hunter22"' }], errorCount: 1 }]],
    ['rdjson', { diagnostics: [{ ...diagnostic, code: { value: 'no-secrets/no-secrets' }, message: 'Found "hunter22"' }] }],
    ['ruff-json', [{ ...ruff, code: 'S105', message: 'Possible hardcoded password: "hunter22"' }]]
  ])('%s', async (format, document) => {
    const report = await read(document)
    expect([report.format, report.findings.length]).toEqual([format, 1])
    expect(report.findings[0]).not.toContain('hunter22')
  })
})

describe('Staticcheck\'s lines', () => {
  const line = JSON.stringify(staticcheck)

  it('are read one by one, and are never shown to be whole', async () => {
    const { format, findings, troubles } = await read(`${line}\n${line}\n\n`)
    expect([format, findings.length, troubles.length]).toEqual(['staticcheck-jsonl', 2, 1])
    expect(await read(line)).toMatchObject({ format: 'staticcheck-jsonl', troubles: [expect.stringContaining('no mark of its end')] })
  })

  it.each([
    ['cut', `${line}\n${line.slice(0, 40)}`],
    ['with other text', `${line}\nexit status 1\n`]
  ])('%s tell so', async (_, text) => {
    const { findings, troubles } = await read(text)
    expect([findings.length, troubles]).toEqual([1, [expect.stringContaining('line 2'), expect.stringContaining('no mark of its end')]])
  })

  it('with another object are malformed', async () => {
    expect(await seen(`${line}\n{"code":"SA1000"}\n`)).toBe('malformed')
  })
})

describe('what is no report', () => {
  it.each<[string, unknown, string]>([
    ['a file without counts', [{ filePath: 'a.js', messages: [] }], 'not-a-report'],
    ['a file with a count that is no number', [{ ...eslintFile, errorCount: '0' }], 'malformed'],
    ['no list of messages behind the first file', [eslintFile, { filePath: 'b.js' }], 'malformed'],
    ['an error in place of the second file', [eslintFile, null], 'malformed'],
    ['metadata without results', { metadata: { rulesMeta: {} } }, 'malformed'],
    ['a Ruff finding without a message behind the first', [ruff, { ...ruff, message: null }], 'malformed'],
    ['markdown without a line', [{ ...markdownlint, lineNumber: null }], 'malformed'],
    ['diagnostics of another tool', { diagnostics: [{ message: 'x', severity: 'error', filename: 'a.js' }], number_of_files: 1 }, 'not-a-report'],
    ['no diagnostics of another tool', { diagnostics: [], number_of_files: 0, threads_count: 1 }, 'not-a-report'],
    ['a diagnostic without a message', { diagnostics: [diagnostic, { location: { path: 'a' } }] }, 'malformed'],
    ['issues without the report of golangci-lint', { Issues: [] }, 'not-a-report'],
    ['issues that are no list', golangci({}), 'malformed'],
    ['a summary without numbers', { generalDiagnostics: [], summary: {} }, 'malformed'],
    ['diagnostics without a summary', { generalDiagnostics: [] }, 'not-a-report'],
    ['an answer with no report in it', { _class: 'x', size: 0 }, 'not-a-report'],
    ['no issues and nothing else', { issues: [] }, 'not-a-report'],
    ['issues of another tool', { issues: [], errors: [], paging: {} }, 'not-a-report'],
    ['an issue without a rule', { issues: [{ message: 'x' }], errors: [] }, 'malformed'],
    ['warnings that are no list', [{ ...stylelintFile, warnings: null }], 'not-a-report'],
    ['a Dockerfile finding without a level', [hadolint, { ...hadolint, level: null }], 'malformed'],
    ['ShellCheck, whose codes are numbers', [{ ...hadolint, code: 2086 }], 'not-a-report'],
    ['an error', { error: 'could not load the configuration' }, 'not-a-report'],
    ['a sentence behind the JSON', '[]No results with a severity of \'error\' found!', 'malformed'],
    ['a list of lists', [[]], 'not-a-report'],
    ['a list of null', [null], 'not-a-report'],
    ['an empty file', '', 'empty']
  ])('%s', async (_, document, code) => {
    expect(await seen(document)).toBe(code)
  })

  it.each<[string, unknown]>([
    ['eslint-json', [eslintFile, eslintFile]],
    ['ruff-json', [ruff, ruff]],
    ['markdownlint-json', [markdownlint]],
    ['rdjson', { diagnostics: [diagnostic] }],
    ['golangci-json', golangci([golangciIssue])],
    ['staticcheck-json', [staticcheck]],
    ['stylelint-json', [stylelintFile]],
    ['pyright-json', pyrightOf([pyright])],
    ['spectral-json', [spectral]],
    ['tflint-json', { issues: [tflintIssue], errors: [] }],
    ['hadolint-json', [hadolint]]
  ])('%s, cut off', async (_, document) => {
    const text = JSON.stringify(document)
    for (const length of [text.length - 1, Math.floor(text.length / 2)]) {
      expect(['truncated', 'malformed', 'not-a-report']).toContain(await seen(text.slice(0, length)))
    }
  })
})
