import { describe, expect, it } from '@jest/globals'
import { read, seen } from './seen.ts'

function lines(...all: readonly (object | string)[]): string {
  return all.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
}

const rated = 'Your code has been rated at 9.12/10 (previous run: 9.12/10, +0.00)'
const mypyLine = { file: 'a.py', line: 3, column: 4, message: 'Incompatible types', hint: null, code: 'assignment', severity: 'error' }
const ruffLine = { cell: null, code: 'F401', end_location: { column: 10, row: 1 }, filename: '/w/a.py', fix: null, location: { column: 8, row: 1 }, message: '`os` imported but unused', noqa_row: 1, severity: 'error', url: 'https://x/F401' }
const rdLine = { message: 'too long', location: { path: 'a.md', range: { start: { line: 3, column: 7 } } }, severity: 'WARNING', code: { value: 'MD013' } }

const span = { file_name: 'src/main.rs', byte_start: 1, byte_end: 2, line_start: 14, line_end: 14, column_start: 5, column_end: 9, is_primary: true, text: [] }
const artifact = { reason: 'compiler-artifact', package_id: 'a 0.1.0', target: { name: 'a' }, fresh: false }
const finished = { reason: 'build-finished', success: true }

function rustc(message: object): object {
  return { reason: 'compiler-message', package_id: 'a 0.1.0', target: { name: 'a' }, message: { message: 'unused import', code: { code: 'unused_imports', explanation: null }, level: 'warning', spans: [{ ...span, is_primary: false, line_start: 1 }, span], children: [], rendered: 'x', ...message } }
}

function advisory(more: object = {}): object {
  const content = { id: 1065, module_name: 'lodash', severity: 'high', title: 'Prototype Pollution', url: 'https://x/1065', cves: ['CVE-2019-10744'], patched_versions: '>=4.17.12', findings: [{ version: '4.17.4', paths: ['lodash'] }], ...more }
  return { type: 'auditAdvisory', data: { resolution: { id: 1065, path: 'lodash', dev: false }, advisory: content } }
}

function summary(counts: object, totalDependencies = 12): object {
  return { type: 'auditSummary', data: { vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, ...counts }, dependencies: totalDependencies, devDependencies: 0, optionalDependencies: 0, totalDependencies } }
}

const berry = { value: 'lodash', children: { ID: 1106913, Issue: 'Command Injection', URL: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm', Severity: 'high', 'Vulnerable Versions': '<4.17.21', 'Tree Versions': ['4.17.20'], Dependents: ['a@workspace:.'] } }

function hook(name: string, result: string): string {
  return `${name}${'.'.repeat(79 - name.length - result.length)}${result}`
}

describe('what a format of lines says, and that it cannot vouch for its end', () => {
  it.each([
    ['mypy-json', [mypyLine, { ...mypyLine, column: -1, hint: 'x\ny', code: null, severity: undefined }, { ...mypyLine, severity: 'note' }], ['error assignment a.py:3:5 Incompatible types', 'error - a.py:3 Incompatible types (x y)']],
    ['pre-commit-text', [hook('trim trailing whitespace', 'Passed'), hook('black', 'Failed'), '- hook id: black', '- files were modified by this hook', '', 'reformatted a.py', hook('check yaml', '(no files to check)Skipped'), hook('mypy', 'Failed'), '- hook id: mypy', '- duration: 0.1s', '- exit code: 1', '', 'a.py:3: error: Incompatible types  [assignment]', 'Found 1 error in 1 file (checked 1 source file)'], ['error black  The hook "black" failed: files were modified by this hook', 'error mypy  The hook "mypy" failed: exit code: 1']],
    ['flake8-text', ["a.py:7:1: F401 'os' imported but unused", 'b.py:3:80: E501 line too long', '    x = 1', '    ^'], [" F401 a.py:7:1 'os' imported but unused", ' E501 b.py:3:80 line too long']],
    ['flake8-text', ['C:\\w\\a.py:7: [SIM102] Use one if'], [' SIM102 C:\\w\\a.py:7 Use one if']],
    ['yamllint-text', ['./a.yml:6:2: [warning] missing starting space in comment (comments)', 'b.yml:1:1: [error] too many (3) spaces (indentation)'], ['warning comments ./a.yml:6:2 missing starting space in comment', 'error indentation b.yml:1:1 too many (3) spaces']],
    ['yamllint-text', ['a.yml', '  1:1       warning  missing document start "---"  (document-start)', '', 'b/c.yml', '  6:2       error    trailing spaces  (trailing-spaces)'], ['warning document-start a.yml:1:1 missing document start "---"', 'error trailing-spaces b/c.yml:6:2 trailing spaces']],
    ['github-annotations-text', ['::group::a', '::error title=ruff (F401),file=a%2Cb.py,line=1,col=8,endLine=1::`os` imported%0Abut 100%25 unused', '  ::WARNING file=c.yml,line=3::3:1 [braces] too many', '::notice::done', '::endgroup::'], ['error F401 a,b.py:1:8 `os` imported\nbut 100% unused', 'warning - c.yml:3 3:1 [braces] too many', 'note -  done']],
    ['hadolint-text', ['Dockerfile:3 DL3008 warning: Pin versions', 'docker/b:7 SC2086 info: Double quote', 'docker/b:8 DL3009 loud: x'], ['warning DL3008 Dockerfile:3 Pin versions', 'note SC2086 docker/b:7 Double quote', 'unknown DL3009 docker/b:8 x']],
    ['ruff-jsonl', [ruffLine, { ...ruffLine, severity: undefined }, { ...ruffLine, severity: 'dire' }], ['error F401 /w/a.py:1:8 `os` imported but unused', 'error F401 /w/a.py:1:8 `os` imported but unused', 'unknown F401 /w/a.py:1:8 `os` imported but unused']],
    ['rdjsonl', [rdLine, { ...rdLine, severity: 1 }, { ...rdLine, severity: undefined, code: undefined }], ['warning MD013 a.md:3:7 too long', 'error MD013 a.md:3:7 too long', 'unknown - a.md:3:7 too long']],
    ['yarn-npm-audit-jsonl', [berry, { value: 'left-pad', children: { ID: 'left-pad (deprecation)', Issue: 'use padStart()', Severity: 'moderate' } }, { ...berry, children: { ...berry.children, Severity: 'dire' } }], ['high GHSA-35jh-r3h4-6jhm  lodash 4.17.20: Command Injection. Vulnerable: <4.17.21.', 'medium left-pad (deprecation)  left-pad: use padStart().', 'unknown GHSA-35jh-r3h4-6jhm  lodash 4.17.20: Command Injection. Vulnerable: <4.17.21.']]
  ])('%s', async (format, all, findings) => {
    const report = await read(lines(...all))
    expect(report).toEqual({ format, findings, troubles: [expect.stringMatching(/the total that|came to its end|no mark of/)] })
  })

  it('golint, with the format named', async () => {
    const text = lines('a/b.go:28:1: exported type X should have comment', 'b.go:3:1:warning: shadows', 'c.go:46: this is a message', 'd.go: no line', 'exit status 1', '# example.com/a')
    const findings = [' -  exported type X should have comment', 'warning -  shadows', ' -  this is a message', ' -  no line']
    const places = ['a/b.go:28:1', 'b.go:3:1', 'c.go:46', 'd.go']
    expect((await read(text, 'golint-text')).findings).toEqual(findings.map((finding, index) => finding.replace('-  ', `- ${places[index]} `)))
    expect((await read(text, 'golint-text')).troubles).toHaveLength(1)
    expect(await seen(text)).toBe('not-a-report')
  })
})

describe('what ends with a mark', () => {
  it.each([
    ['mypy-text', 'a clean run', ['Success: no issues found in 3 source files'], []],
    ['mypy-text', 'errors, and notes that explain them', ['a.py: note: In function "f":', 'a.py:3:5: error: Incompatible types: got "str"  [assignment]', 'a.py:3:5: note: See here', 'C:\\b.py:4:1:4:9: error: Missing return', 'Found 2 errors in 2 files (checked 3 source files)'], ['error assignment a.py:3:5 Incompatible types: got "str"', 'error - C:\\b.py:4:1 Missing return']],
    ['pylint-text', 'a clean run', ['', '--------------------', 'Your code has been rated at 10.00/10', ''], []],
    ['pylint-text', 'a clean run, told at length', ['Your code has been rated at 10.00/10', '', 'Checked 3 files/modules, skipped 0 files/modules'], []],
    ['pylint-text', 'messages of all categories', ['************* Module a.b', 'a/b.py:1:0: C0114: Missing module docstring (missing-module-docstring)', 'a/b.py:3:4: W0611: Unused import os (unused-import)', 'a/b.py:5:0: E0401: Unable to import x (import-error)', 'a/b.py:6:0: R0903: Too few (1/2) (too-few-public-methods)', 'a/b.py:7:0: Z9999: What (what)', rated], ['note C0114 a/b.py:1:1 Missing module docstring (missing-module-docstring)', 'warning W0611 a/b.py:3:5 Unused import os (unused-import)', 'error E0401 a/b.py:5:1 Unable to import x (import-error)', 'note R0903 a/b.py:6:1 Too few (1/2) (too-few-public-methods)', 'unknown Z9999 a/b.py:7:1 What (what)']],
    ['pylint-text', 'the parseable form, old and new', ['C:\\w\\a.py:16: [C0326(bad-whitespace), ] Exactly one space', '    x=1', '     ^', 'b.py:28: [W0102, Show.run] Dangerous default', 'c/d.py:c.d:1: [W0611, ] Unused import os', 'e.py:3: [C] Line too long (85/80)', 'f.py:34: [(unused-import), ] Unused import', rated], ['note C0326 C:\\w\\a.py:16 Exactly one space', 'warning W0102 b.py:28 Dangerous default', 'warning W0611 c/d.py:1 Unused import os', 'note C e.py:3 Line too long (85/80)', 'unknown unused-import f.py:34 Unused import']],
    ['flake8-text', 'the total of --count', ['a.py:7:1: F401 x', '1     F401 x', '1'], [' F401 a.py:7:1 x']],
    ['cargo-json', 'a clean build', [artifact, finished], []],
    ['cargo-json', 'messages', [artifact, rustc({}), rustc({ level: 'error', code: null, message: 'linking failed', spans: [] }), rustc({ level: 'help', code: { code: 'clippy::x' }, children: [{ message: 'for further information visit https://rust-lang.github.io/rust-clippy/#x', level: 'help' }] }), rustc({ level: 'warning', code: null, message: '3 warnings emitted', spans: [] }), rustc({ level: 'failure-note', code: null, message: 'For more information', spans: [] }), rustc({ level: 'dire' }), finished, 'running 3 tests'], ['warning unused_imports src/main.rs:14:5 unused import', 'error -  linking failed', 'note clippy::x src/main.rs:14:5 unused import', 'unknown unused_imports src/main.rs:14:5 unused import']],
    ['yarn-audit-jsonl', 'a clean audit', [{ type: 'info', data: 'x' }, summary({})], []],
    ['yarn-audit-jsonl', 'one advisory by two paths, and another', [advisory(), advisory(), advisory({ id: 7, severity: 'moderate', cves: [], github_advisory_id: 'GHSA-aaaa-bbbb-cccc' }), summary({ high: 2, moderate: 1 })], ['high CVE-2019-10744  lodash 4.17.4: Prototype Pollution. Fixed in >=4.17.12. Also CVE-2019-10744.', 'medium GHSA-aaaa-bbbb-cccc  lodash 4.17.4: Prototype Pollution. Fixed in >=4.17.12.']]
  ])('%s: %s', async (format, _, all, findings) => {
    expect(await read(lines(...all))).toEqual({ format, findings, troubles: [] })
  })

  it.each([
    ['mypy-text', ['a.py:3: error: x'], 'is missing'],
    ['mypy-text', ['a.py:3: error: x', 'Found 2 errors in 1 file (checked 3 source files)'], 'says 2 errors, but it lists 1'],
    ['mypy-text', ['a.py:3: error: x', 'Found 1 error in 1 file (errors prevented further checking)'], 'before it had checked everything'],
    ['mypy-text', ['a.py:3: error: x', 'Success: no issues found in 3 source files'], 'no issue'],
    ['mypy-text', ['Success: no issues found in 0 source files'], 'no file'],
    ['mypy-text', ['Success: no issues found in 3 source files', 'b.py:3: error: x'], 'is missing'],
    ['mypy-text', ['Success: no issues found in 3 source files', 'Traceback (most recent call last):'], 'not the last'],
    ['pylint-text', ['************* Module a', 'a.py:1:0: C0114: x (y)'], 'is missing'],
    ['pylint-text', ['Your code has been rated at 8.00/10'], 'lists no message'],
    ['pylint-text', [rated, 'Traceback (most recent call last):'], 'is missing'],
    ['pylint-text', ['************* Module a', '3: Missing docstring', 'Your code has been rated at 10.00/10'], '--msg-template'],
    ['pylint-text', ['************* Module a', 'Your code has been rated at 10.00/10'], '--msg-template'],
    ['pylint-text', ['a.py:1:0: E0001: Parsing failed (syntax-error)', 'Your code has been rated at 0.00/10'], 'could not check a.py'],
    ['pylint-text', ['a.py:1: [F0001(fatal), ] No module named a.py', rated], 'could not check a.py'],
    ['flake8-text', ['a.py:7:1: F401 x', '2'], 'says 2 in total, but it lists 1'],
    ['flake8-text', ['a.py:7:1: E999 SyntaxError: invalid syntax', '1'], 'could not be read'],
    ['flake8-text', ["a.py:0:1: E902 FileNotFoundError: 'a.py'", '1'], 'could not be read'],
    ['yamllint-text', ["a.yml:7:1: [error] syntax error: expected '<document start>' (syntax)"], 'could not be parsed'],
    ['yamllint-text', ['b.yml:1:1: [error] x (braces)', "a.yml:7:1: [error] syntax error: expected '<document start>'"], 'could not be parsed'],
    ['hadolint-text', ['a:3 DL3008 warning: x', "b:1:1 unexpected 'F' expecting ADD"], 'could not parse'],
    ['hadolint-text', ["a:1 DL1000 error: unexpected 'F'"], 'could not parse a'],
    ['cargo-json', [artifact], 'is missing'],
    ['cargo-json', [artifact, finished, rustc({})], 'is missing'],
    ['cargo-json', [artifact, { reason: 'build-finished', success: false }], 'build failed'],
    ['cargo-json', [finished], 'no crate'],
    ['cargo-json', [artifact, '{"reason":"compiler-mess', finished], 'line 2'],
    ['ruff-jsonl', [{ ...ruffLine, code: null, message: 'SyntaxError' }], 'could not read'],
    ['ruff-jsonl', [ruffLine, '{"code":"F4'], 'line 2'],
    ['rdjsonl', [rdLine, 'x'], 'line 2'],
    ['mypy-json', [mypyLine, 'a.py:1: error: Invalid syntax  [syntax]'], 'line 2'],
    ['yarn-audit-jsonl', [advisory()], 'is missing'],
    ['yarn-audit-jsonl', [advisory(), summary({ high: 1, critical: 2 })], '2 of severity critical'],
    ['yarn-audit-jsonl', [summary({}, 0)], 'no package'],
    ['yarn-audit-jsonl', [{ type: 'error', data: 'An unexpected error occurred' }, summary({})], 'unexpected error'],
    ['yarn-audit-jsonl', [{ type: 'error', data: 'https://me:hunter22@registry.example.org: 503' }, summary({})], 'https://registry.example.org: 503'],
    ['yarn-audit-jsonl', [summary({ high: 1 }), advisory(), '{"type":"aud'], 'line 3'],
    ['yarn-npm-audit-jsonl', [berry, 'Usage Error'], 'line 2'],
    ['pre-commit-text', [hook('black', 'Skipped'), hook('mypy', '(no files to check)Skipped')], 'no hook ran'],
    ['pre-commit-text', [hook('black', 'Passed'), hook('mypy', '')], '"mypy" did not end'],
    ['pre-commit-text', [hook('black', 'Passed'), 'An error has occurred: InvalidConfigError: x'], 'InvalidConfigError'],
    ['pre-commit-text', [hook('black', 'Passed'), 'Interrupted (^C): KeyboardInterrupt: x'], 'Interrupted']
  ])('%s lets no pass come of trouble %#', async (format, all, trouble) => {
    const report = await read(lines(...all))
    expect(report.format).toBe(format)
    expect(report.troubles).toContainEqual(expect.stringContaining(trouble))
  })
})

it('reads the syntax errors that mypy writes as text among its JSON', async () => {
  const report = await read(lines(mypyLine, 'b.py:1: error: Invalid syntax  [syntax]', 'Found 1 error in 1 file (errors prevented further checking)'))
  expect(report.findings).toEqual(['error assignment a.py:3:5 Incompatible types', 'error syntax b.py:1 Invalid syntax'])
})

it('looks for no text in the messages of JSON', async () => {
  const message = 'flake8 said a.py:1:1: E501 line too long, mypy a.py:1: error: no, Pylint a.py:1:0: C0114: x (y)'
  for (const indent of [0, 2]) {
    const text = JSON.stringify({ diagnostics: [{ message, location: { path: 'a.txt' }, severity: 'ERROR' }], source: { name: 'x' } }, null, indent)
    expect(await read(text)).toMatchObject({ format: 'rdjson', troubles: [] })
  }
})

it('knows a clean run of flake8 with the format named', async () => {
  expect(await read('0\n', 'flake8-text')).toEqual({ format: 'flake8-text', findings: [], troubles: [] })
  expect(await seen('0\n')).toBe('not-a-report')
})

it.each([
  ['flake8-text', "a.py:7:1: S105 Possible hardcoded password: 'hunter22'"],
  ['github-annotations-text', "::error file=a.py::S105 Possible hardcoded password: 'hunter22'"],
  ['github-annotations-text', '::error title=@secretlint/secretlint-rule-aws,file=a.py::found AWS Secret Access Key: hunter22'],
  ['ruff-jsonl', JSON.stringify({ ...ruffLine, code: 'S105', message: 'Possible hardcoded password: "hunter22"' })]
])('%s does not repeat a password', async (format, text) => {
  const report = await read(lines(text))
  expect([report.format, report.findings.length, JSON.stringify(report).includes('hunter22')]).toEqual([format, 1, false])
})

describe('what is refused', () => {
  it.each([
    ['a message of mypy without its line', lines({ ...mypyLine, line: 'three' })],
    ['a message of Cargo without its level', lines(artifact, rustc({ level: 7 }), finished)],
    ['a finding of Ruff without a message', lines(ruffLine, { ...ruffLine, message: null })],
    ['a diagnostic without a path', lines(rdLine, { ...rdLine, location: { path: 7 } })],
    ['an advisory without a severity', lines(advisory({ severity: null }), summary({}))],
    ['a summary without its counts', lines({ type: 'auditSummary', data: { totalDependencies: 1 } })],
    ['an advisory of Yarn 4 without its title', lines({ ...berry, children: { Severity: 'high', Issue: 7 } })]
  ])('%s', async (_, text) => {
    expect(await seen(text)).toBe('malformed')
  })

  it.each([
    ['plain prose', 'The build took 3 minutes.\nNo errors.\n'],
    ['messages of the Go compiler', 'a.go:3:1: undefined: x\n'],
    ['dots without a result', `${'.'.repeat(70)}\n`],
    ['nothing found, and so nothing said', 'null\n']
  ])('%s', async (_, text) => {
    expect(['not-a-report', 'ambiguous']).toContain(await seen(text))
  })

  it('a text that two linters wrote', async () => {
    expect(await seen(lines('a.py:7:1: F401 x', 'a.yml:6:2: [warning] x (comments)'))).toBe('ambiguous')
  })
})

it('finds no place in lines made to be slow', async () => {
  const head = 'a.py:1:1: F401 x\n'
  for (const unit of [':1:1: [C0111', ' (a', '  [a', '.py:1: ', '...', '::error ', '.go:']) {
    expect((await read(`${head}${unit.repeat(20_000)}\n`, 'flake8-text')).findings).toHaveLength(1)
    expect(await seen(`${unit.repeat(20_000)}\n`, 'pylint-text')).toMatchObject({ findings: [] })
    expect(await seen(`${unit.repeat(20_000)}\n`, 'mypy-text')).toMatchObject({ findings: [] })
  }
})

describe('no cut file passes that would not have passed as a whole', () => {
  it.each([
    ['mypy-text', lines('a.py:3: error: x  [y]', 'Found 1 error in 1 file (checked 3 source files)')],
    ['pylint-text', lines('************* Module a', 'a.py:1:0: W0611: x (y)', '', rated)],
    ['flake8-text', lines('a.py:7:1: F401 x', 'a.py:8:1: F401 x', '2')],
    ['cargo-json', lines(artifact, rustc({}), finished)],
    ['yarn-audit-jsonl', lines(advisory(), summary({ high: 1 }))]
  ])('%s', async (format, text) => {
    const green: string[] = []
    for (let length = 1; length <= text.length; length++) {
      const report = await seen(text.slice(0, length), format)
      if (typeof report !== 'string' && report.troubles.length === 0 && report.findings.length === 0) green.push(text.slice(0, length))
    }
    expect(green).toEqual([])
  })
})
