import { describe, expect, it } from '@jest/globals'
import { ReportRefused, type Report, type ScanFinding } from '../../src/formats/model.ts'
import { readTextAs } from './files.ts'
import { seen } from './seen.ts'

type Json = Readonly<Record<string, unknown>>

const message = { text: 'Do not do that.' }

function log(run: Json, rest: Json = {}): Json {
  return { version: '2.1.0', runs: [{ tool: { driver: { name: 'Tool' } }, ...run }], ...rest }
}

/** One result, with rules of the driver and more of the run. */
function withResult(result: Json, rules: readonly Json[] = [], run: Json = {}): Json {
  return log({ tool: { driver: { name: 'Tool', rules } }, results: [{ message, ...result }], ...run })
}

async function reportOf(document: Json): Promise<Extract<Report, { purpose: 'findings' }>> {
  const report = await readTextAs(JSON.stringify(document))
  if (report instanceof ReportRefused || report.purpose !== 'findings') throw new Error('no report of findings')
  return report
}

async function onlyFinding(document: Json): Promise<ScanFinding> {
  const [finding, ...others] = (await reportOf(document)).scan.findings
  if (finding === undefined || others.length > 0) throw new Error('not one finding')
  return finding
}

function rule(id: string, level?: string, more: Json = {}): Json {
  return { id, ...(level === undefined ? {} : { defaultConfiguration: { level } }), ...more }
}

function scored(severity: unknown): Json {
  return { properties: { 'security-severity': severity } }
}

describe('SARIF as a whole', () => {
  it('reads a run without findings as a clean scan', async () => {
    expect(await seen(log({ results: [] }))).toEqual({ format: 'sarif', findings: [], troubles: [] })
  })

  it('reads a byte order mark, and every run', async () => {
    const run = { tool: { driver: { name: 'A' } }, results: [{ message, ruleId: 'r', level: 'note' }] }
    const text = `\uFEFF${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run, run] })}`
    expect(await seen(text)).toMatchObject({ findings: ['note r  Do not do that.', 'note r  Do not do that.'], troubles: [] })
  })

  it.each([
    ['version 1', { version: '1.0.0', runs: [{ tool: { name: 'A' }, results: [] }] }, 'unsupported'],
    ['a draft of version 2', { version: '2.0.0', runs: [{ tool: { name: 'A' }, results: [] }] }, 'unsupported'],
    ['a version to come', { version: '2.2.0', runs: [] }, 'unsupported'],
    ['no version', { $schema: 'https://x/sarif-2.1.0.json', runs: [] }, 'malformed'],
    ['no tool', { version: '2.1.0', runs: [{ results: [] }] }, 'malformed'],
    ['no driver', { version: '2.1.0', runs: [{ tool: {}, results: [] }] }, 'malformed'],
    ['a run that is null', { version: '2.1.0', runs: [null] }, 'malformed'],
    ['runs that are no list', { version: '2.1.0', runs: {} }, 'malformed'],
    ['results that are a number', log({ results: 42 }), 'malformed'],
    ['a result that is null', log({ results: [null] }), 'malformed'],
    ['a result without a message', log({ results: [{ ruleId: 'r' }] }), 'malformed'],
    ['a level that is no text', withResult({ level: 3 }), 'malformed'],
    ['suppressions that are no list', withResult({ suppressions: true }), 'malformed'],
    ['a success that is no truth value', log({ results: [], invocations: [{ executionSuccessful: 'true' }] }), 'malformed'],
    ['another document with runs', { runs: [{ stats: {} }] }, 'not-a-report']
  ])('refuses %s', async (_, document, code) => {
    expect(await seen(document)).toBe(code)
  })

  it('refuses a file that is cut', async () => {
    expect(await seen(JSON.stringify(log({ results: [{ message }] })).slice(0, -9))).toBe('truncated')
  })

  it.each([
    ['results that are missing', log({})],
    ['results that are null', log({ results: null })],
    ['no run', { version: '2.1.0', runs: [] }],
    ['runs that are null', { version: '2.1.0', runs: null, $schema: 'https://x/sarif-2.1.0.json' }],
    ['one run of two without results', { version: '2.1.0', runs: [{ tool: { driver: {} }, results: [] }, { tool: { driver: {} } }] }],
    ['results in other files', log({ results: [], externalPropertyFileReferences: { results: [{ location: { uri: 'a' } }] } })],
    ['rules in another file', log({ results: [], externalPropertyFileReferences: { driver: { location: { uri: 'a' } } } })],
    ['results apart from the runs', log({ results: [] }, { inlineExternalProperties: [{ results: [{ message }] }] })]
  ])('takes %s for no evidence', async (_, document) => {
    expect(await seen(document)).toMatchObject({ findings: [], troubles: [expect.any(String)] })
  })

  it('minds no taxonomies in other files', async () => {
    const document = log({ results: [], externalPropertyFileReferences: { taxonomies: [{ location: { uri: 'a' } }], results: [] } })
    expect(await seen(document)).toMatchObject({ troubles: [] })
  })
})

describe('how the tool ran', () => {
  const failed = [
    [{ executionSuccessful: false }],
    [{ executionSuccessful: false, exitCode: 2, exitCodeDescription: 'No such file' }],
    [{}],
    [{ executionSuccessful: true, exitSignalName: 'SIGKILL' }],
    [{ executionSuccessful: true, exitSignalNumber: 9 }],
    [{ executionSuccessful: true, processStartFailureMessage: 'not found' }],
    [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'error', message }] }],
    [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'fatal', message }] }],
    [{ executionSuccessful: true, toolConfigurationNotifications: [{ level: 'error', message }] }],
    [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning', message, descriptor: { id: 'Syntax error' } }] }],
    [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning', message, descriptor: { id: 'Internal matching error' } }] }],
    [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning', message, descriptor: { id: 'Stack overflow' } }] }],
    [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning', message: { text: 'Extraction failed in a.py with error Syntax Error' }, descriptor: { id: 'py/diagnostics/extraction-warnings' } }] }],
    [{ executionSuccessful: true, toolExecutionNotifications: [{ message, descriptor: { index: 0 } }] }]
  ] as const

  const tool = { driver: { name: 'Tool', notifications: [rule('broken', 'error')] } }

  it.each(failed)('takes %j for a trouble', async (invocation) => {
    for (const results of [[], [{ message, level: 'note' }]]) {
      expect((await reportOf(log({ tool, results, invocations: [{ executionSuccessful: true }, invocation] }))).troubles).toHaveLength(1)
    }
  })

  it('minds a converter that failed', async () => {
    const document = log({ results: [], conversion: { tool, invocation: { executionSuccessful: false } } })
    expect((await reportOf(document)).troubles).toHaveLength(1)
  })

  it('takes an exit code for a failure only where there is no result that could be the reason', async () => {
    const invocations = [{ executionSuccessful: true, exitCode: 1 }]
    expect((await reportOf(log({ results: [], invocations }))).troubles).toHaveLength(1)
    expect((await reportOf(log({ results: [{ message }], invocations }))).troubles).toEqual([])
    expect((await reportOf(log({ results: [], invocations: [{ executionSuccessful: true, exitCode: 0 }] }))).troubles).toEqual([])
  })

  it('notes warnings, and neither remarks nor traces', async () => {
    const notifications = [{ level: 'warning', message }, { message }, { level: 'note', message }, { level: 'none', message }]
    const invocations = [{ executionSuccessful: true, toolExecutionNotifications: notifications }]
    const { troubles, notes, scan } = await reportOf(log({ results: [], invocations }))
    expect([troubles, notes, scan.findings]).toEqual([[], [expect.stringContaining('2 warnings')], []])
  })
})

describe('the level of a result', () => {
  it.each([
    [{ level: 'error' }, [], 'error'],
    [{ level: 'note' }, [rule('r', 'error')], 'note'],
    [{ level: 'ERROR' }, [], 'unknown'],
    [{ level: 'high' }, [], 'unknown'],
    [{}, [], 'warning'],
    [{ ruleId: 'r' }, [rule('r')], 'warning'],
    [{ ruleId: 'r' }, [rule('s', 'note'), rule('r', 'error')], 'error'],
    [{ ruleId: 'r' }, [rule('r', 'fatal')], 'unknown'],
    [{ ruleId: 'r' }, [rule('r', 'none')], 'note'],
    [{ ruleId: 'r', ruleIndex: -1 }, [rule('r', 'error')], 'error'],
    [{ ruleIndex: 1 }, [rule('s', 'note'), rule('r', 'error')], 'error'],
    [{ rule: { index: 1 } }, [rule('s', 'note'), rule('r', 'error')], 'error'],
    [{ rule: { id: 'r' } }, [rule('r', 'error')], 'error'],
    [{ rule: { guid: 'g' } }, [rule('r', 'error', { guid: 'g' })], 'error'],
    [{ ruleId: 'r', ruleIndex: 1 }, [rule('r', 'error'), rule('r', 'note')], 'note'],
    [{ ruleId: 'r' }, [rule('r', 'note'), rule('r', 'error'), rule('r', 'note')], 'error'],
    [{ ruleId: 'CA1/a/b' }, [rule('CA1', 'error')], 'error'],
    [{ ruleId: 'CA1/a', ruleIndex: 0 }, [rule('CA1', 'error')], 'error'],
    [{ ruleId: 'CA10' }, [rule('CA1', 'error')], 'warning'],
    // Indexes that lead elsewhere, as when logs were put together.
    [{ ruleId: 'r', ruleIndex: 0 }, [rule('s', 'note'), rule('r', 'error')], 'error'],
    [{ ruleId: 'r', ruleIndex: 0 }, [rule('s', 'note')], 'unknown'],
    [{ ruleId: 'r', ruleIndex: 7 }, [rule('s', 'note')], 'unknown'],
    [{ ruleId: 'r', ruleIndex: 0, level: 'error' }, [rule('s', 'note')], 'error'],
    [{ ruleId: 'r', ruleIndex: 0 }, [], 'warning'],
    [{ ruleId: '__proto__' }, [rule('r', 'error')], 'warning']
  ])('%j with the rules %j is %s', async (result, rules, level) => {
    expect((await onlyFinding(withResult(result, rules))).level).toBe(level)
  })

  it.each([
    [{ kind: 'fail' }, 'warning'],
    [{ kind: 'pass' }, 'none'],
    [{ kind: 'informational' }, 'none'],
    [{ kind: 'notApplicable' }, 'none'],
    [{ kind: 'review' }, 'none'],
    [{ kind: 'open' }, 'none'],
    [{ kind: 'pass', level: 'none' }, 'none'],
    [{ kind: 'pass', level: 'error' }, 'error'],
    [{ kind: 'mystery' }, 'unknown'],
    [{ kind: 'mystery', level: 'none' }, 'unknown'],
    [{ kind: 'FAIL', level: 'note' }, 'note'],
    // "none" is the level of what is no failure: who says both has the lowest grade.
    [{ level: 'none' }, 'note'],
    [{ kind: 'fail', level: 'none' }, 'note']
  ])('%j is %s', async (result, level) => {
    expect((await onlyFinding(withResult(result))).level).toBe(level)
  })

  it('notes what the tool could not decide', async () => {
    const { notes } = await reportOf(log({ results: [{ message, kind: 'open' }, { message, kind: 'review' }] }))
    expect(notes).toEqual([expect.stringContaining('2 of its results')])
  })

  it('asks no message of what is no problem', async () => {
    expect((await onlyFinding(log({ results: [{ ruleId: 'r', kind: 'pass', level: 'note' }] }))).level).toBe('note')
  })

  it.each([
    [{ rule: { index: 0, toolComponent: { index: 1 } } }, 'error'],
    [{ rule: { index: 0, toolComponent: { guid: 'g' } } }, 'error'],
    [{ ruleId: 'e', rule: { toolComponent: { index: 1 } } }, 'error'],
    [{ ruleId: 'e' }, 'error'],
    [{ rule: { index: 0 } }, 'note'],
    [{ rule: { index: 0, toolComponent: { name: 'x' } } }, 'note'],
    [{ rule: { index: 0, toolComponent: { index: 5 } } }, 'unknown']
  ])('looks for %j in the extensions', async (result, level) => {
    const extensions = [{ name: 'none' }, { name: 'pack', guid: 'g', rules: [rule('e', 'error')] }]
    const tool = { driver: { name: 'Tool', rules: [rule('d', 'note')] }, extensions }
    expect((await onlyFinding(withResult(result, [], { tool }))).level).toBe(level)
  })

  const overrideBy = (level: string | undefined, descriptor: Json = { index: 0 }): Json => ({
    executionSuccessful: true,
    ruleConfigurationOverrides: [{ descriptor, configuration: { ...(level === undefined ? {} : { level }) } }]
  })

  it.each([
    [{}, [overrideBy('error')], 'error'],
    [{}, [overrideBy('none')], 'note'],
    [{}, [overrideBy(undefined)], 'note'],
    [{}, [overrideBy('loud')], 'unknown'],
    [{}, [overrideBy('error', { id: 'r' })], 'error'],
    [{}, [overrideBy('error', { id: 'other' })], 'note'],
    [{}, [overrideBy('warning'), overrideBy('error')], 'error'],
    [{ provenance: { invocationIndex: 0 } }, [overrideBy('warning'), overrideBy('error')], 'warning'],
    [{ provenance: { invocationIndex: -1 } }, [overrideBy('warning')], 'warning'],
    [{ level: 'note' }, [overrideBy('error')], 'note'],
    [{ kind: 'pass' }, [overrideBy('error')], 'none']
  ])('%j with overrides %j is %s', async (result, invocations, level) => {
    expect((await onlyFinding(withResult({ ruleId: 'r', ...result }, [rule('r', 'note')], { invocations }))).level).toBe(level)
  })
})

describe('the severity of a result', () => {
  it.each([
    ['10', 'critical'],
    ['9.1', 'critical'],
    ['9.0', 'critical'],
    ['8.9', 'high'],
    ['7.0', 'high'],
    ['6.9', 'medium'],
    ['4.0', 'medium'],
    [3.9, 'low'],
    ['0.1', 'low'],
    ['0.0', undefined],
    [null, undefined],
    ['HIGH', 'high'],
    ['Info', 'low'],
    ['severe', 'unknown'],
    ['', 'unknown'],
    ['-1', 'unknown'],
    ['10.1', 'unknown'],
    [1e3, 'unknown'],
    [true, 'unknown']
  ])('of %j is %s', async (stated, severity) => {
    expect((await onlyFinding(withResult({ ruleId: 'r' }, [rule('r', 'error', scored(stated))]))).severity).toBe(severity)
    expect((await onlyFinding(withResult({ ruleId: 'r', ...scored(stated) }))).severity).toBe(severity)
  })

  it('is that of the result rather than that of the rule', async () => {
    const document = withResult({ ruleId: 'r', ...scored('9.8') }, [rule('r', 'note', scored('1.0'))])
    expect(await onlyFinding(document)).toMatchObject({ level: 'note', severity: 'critical' })
  })

  it('decides where a problem has no level', async () => {
    expect(await onlyFinding(withResult({ level: 'none', ...scored('9.8') }))).toMatchObject({ level: undefined, severity: 'critical' })
  })

  it('is not that of a result that is no problem', async () => {
    const document = withResult({ ruleId: 'r', kind: 'pass' }, [rule('r', 'error', scored('9.8'))])
    expect(await onlyFinding(document)).toMatchObject({ level: 'none' })
    expect((await onlyFinding(document)).severity).toBeUndefined()
  })
})

describe('what scanners mean by it', () => {
  const by = (name: string, result: Json, score?: string): Json => {
    const tool = { driver: { name, rules: [rule('CVE-1', 'note', score === undefined ? {} : scored(score))] } }
    return log({ tool, results: [{ ruleId: 'CVE-1', ruleIndex: 0, ...result }] })
  }
  const trivy = (word: string): Json => ({ level: 'error', message: { text: `Package: x\nVulnerability CVE-1\nSeverity: ${word}\nFixed Version: 2` } })

  it.each([
    // The score is that of the last package with this vulnerability.
    [by('Trivy', trivy('CRITICAL'), '2.0'), 'error', 'critical'],
    [by('Trivy', trivy('LOW'), '9.8'), 'error', 'critical'],
    [by('Trivy', trivy('HIGH')), 'error', 'high'],
    [by('Trivy', trivy('UNKNOWN'), '0.0'), undefined, 'unknown'],
    [by('Trivy', trivy('GRAVE'), '5.5'), undefined, 'unknown'],
    [by('Trivy', { level: 'warning', message: { text: 'License GPL-3.0' } }, '5.5'), 'warning', 'medium'],
    [by('Trivy', { kind: 'pass', message: { text: 'Severity: HIGH' } }, '5.5'), 'none', undefined],
    [by('Tool', trivy('CRITICAL'), '2.0'), 'error', 'low'],
    [by('osv-scanner', { level: 'warning', message }, '9.8'), undefined, 'critical'],
    [by('osv-scanner', { level: 'warning', message }), undefined, 'unknown'],
    [by('osv-scanner', { level: 'error', message }), 'error', undefined]
  ])('%j', async (document, level, severity) => {
    const finding = await onlyFinding(document)
    expect([finding.level, finding.severity]).toEqual([level, severity])
  })
})

describe('what does not count', () => {
  it.each([
    [{ suppressions: [] }, false],
    [{ suppressions: null }, false],
    [{ suppressions: [{ kind: 'inSource' }] }, true],
    [{ suppressions: [{ kind: 'external', status: 'accepted' }] }, true],
    [{ suppressions: [{ kind: 'external', status: 'underReview' }] }, false],
    [{ suppressions: [{ kind: 'external', status: 'rejected' }] }, false],
    [{ suppressions: [{ kind: 'external', status: 'whatever' }] }, false],
    [{ suppressions: [{ kind: 'external', state: 'rejected' }] }, false],
    [{ suppressions: [{ kind: 'inSource' }, { kind: 'external', status: 'rejected' }] }, false],
    [{ baselineState: 'absent' }, true],
    [{ baselineState: 'unchanged' }, false],
    [{ baselineState: 'new' }, false],
    [{ baselineState: 'gone' }, false]
  ])('%j: %s', async (result, isSuppressed) => {
    expect((await onlyFinding(withResult(result))).suppressed !== undefined).toBe(isSuppressed)
  })
})

describe('the place of a result', () => {
  const at = (artifactLocation: unknown, region?: unknown): Json => ({ physicalLocation: { artifactLocation, ...(region === undefined ? {} : { region }) } })
  const bases = {
    ROOT: { uri: 'file:///w/repo/' },
    SRC: { uri: ' src/', uriBaseId: 'ROOT' },
    REPO: { description: { text: 'Where it was cloned.' } },
    LIB: { uri: 'lib/', uriBaseId: 'REPO' },
    A: { uri: 'a/', uriBaseId: 'B' },
    B: { uri: 'b/', uriBaseId: 'A' }
  }

  it.each([
    [{ uri: 'src/a.js' }, 'src/a.js'],
    [{ uri: 'src/my%20file.js' }, 'src/my file.js'],
    [{ uri: 'src/100%.js' }, 'src/100%.js'],
    [{ uri: 'file:///w/my%20file.js' }, 'file:///w/my%20file.js'],
    [{ uri: 'file:/w/a.js' }, 'file:///w/a.js'],
    [{ uri: 'C:\\w\\a.js', uriBaseId: 'ROOT' }, 'C:\\w\\a.js'],
    [{ uri: '/w/a.js', uriBaseId: 'SRC' }, '/w/a.js'],
    [{ uri: 'a.js', uriBaseId: '%SRCROOT%' }, '%SRCROOT%/a.js'],
    [{ uri: 'a.js', uriBaseId: 'SRCROOT' }, '%SRCROOT%/a.js'],
    [{ uri: 'a.js', uriBaseId: 'ROOT' }, 'file:///w/repo/a.js'],
    [{ uri: 'a.js', uriBaseId: 'SRC' }, 'file:///w/repo/src/a.js'],
    [{ uri: 'a.js', uriBaseId: 'LIB' }, '%REPO%/lib/a.js'],
    [{ uri: 'a.js', uriBaseId: '__proto__' }, '%__proto__%/a.js'],
    [{ uri: 'a.js', uriBaseId: '/w/repo/' }, '/w/repo/a.js'],
    [{ index: 1 }, 'file:///w/repo/src/b.js'],
    [{ uri: 'src/a.js', index: 1 }, 'src/a.js'],
    [{ index: 9 }, undefined],
    [{ uri: 7 }, undefined],
    [null, undefined]
  ])('%j is %s', async (location, path) => {
    const run = { originalUriBaseIds: bases, artifacts: [{}, { location: { uri: 'b.js', uriBaseId: 'SRC' } }] }
    expect((await onlyFinding(withResult({ locations: [at(location)] }, [], run))).place?.path).toBe(path)
  })

  it('ends where bases lead to each other', async () => {
    const { place } = await onlyFinding(withResult({ locations: [at({ uri: 'x.js', uriBaseId: 'A' })] }, [], { originalUriBaseIds: bases }))
    expect(place?.path).toMatch(/^%[AB]%\/.*x\.js$/)
  })

  it('has a line and a column where they count from 1', async () => {
    const document = withResult({ locations: [at({ uri: 'a' }, { startLine: 3, startColumn: 7, snippet: { text: 'secret' } })] })
    expect((await onlyFinding(document)).place).toEqual({ path: 'a', line: 3, column: 7 })
    expect((await onlyFinding(withResult({ locations: [at({ uri: 'a' }, { startLine: 0 })] }))).place).toEqual({ path: 'a' })
  })

  it('is one, however many locations there are', async () => {
    expect((await onlyFinding(withResult({ locations: [{}, at({ uri: 'a' }), at({ uri: 'b' })] }))).place?.path).toBe('a')
    expect((await onlyFinding(withResult({ locations: null }))).place).toBeUndefined()
  })
})

describe('the message of a result', () => {
  const strings = { default: { text: "'{0}' is {{not}} {1} {7}." } }

  it.each([
    [{ message: { text: 'Plain {0}.' } }, 'Plain {0}.'],
    [{ message: { text: 'x{0}y', arguments: ['-'] } }, 'x-y'],
    [{ message: { id: 'default', arguments: ['a', 'set'] } }, "'a' is {not} set {7}."],
    [{ message: { id: 'global' } }, 'Of all rules.'],
    [{ message: { id: 'toString' } }, 'In short.'],
    [{ message: { markdown: '**bold**' } }, '**bold**'],
    [{ message: {} }, 'In short.'],
    [{ message: { text: 'The [value](1) of [a](https://x).' } }, 'The value of [a](https://x).']
  ])('%j', async (result, text) => {
    const rules = [rule('r', 'error', { messageStrings: strings, shortDescription: { text: 'In short.' } })]
    const tool = { driver: { name: 'Tool', rules, globalMessageStrings: { global: { text: 'Of all rules.' } } } }
    expect((await onlyFinding(withResult({ ruleId: 'r', ...result }, [], { tool }))).message).toBe(text)
  })

  it.each([
    [{ ruleId: 'js/hardcoded-credentials' }, {}],
    [{ ruleId: 'generic-api-key' }, {}],
    [{ ruleId: 'B105' }, { properties: { tags: ['security', 'external/cwe/cwe-259'] } }],
    [{ ruleId: 'x' }, { name: 'NoPasswords' }]
  ])('holds no secret: %j', async (result, more) => {
    const found = { ...result, message: { text: 'The value "hunter22" is a key.' } }
    const description = { fullDescription: { text: 'Keys do not belong into the source.' } }
    expect((await onlyFinding(withResult(found, [rule(result.ruleId, 'error', { ...description, ...more })]))).message).toBe('Keys do not belong into the source.')
    expect(JSON.stringify(await onlyFinding(withResult(found, [rule(result.ruleId, 'error', more)])))).not.toContain('hunter22')
  })

  it('is not what Trivy matched', async () => {
    const rules = [rule('aws-key', 'error', { name: 'Secret', shortDescription: { text: 'AWS key' }, fullDescription: { text: 'key = "hunter22"' } })]
    const document = withResult({ ruleId: 'aws-key', message: { text: 'Match: key = "hunter22"' } }, [], { tool: { driver: { name: 'Trivy', rules } } })
    expect((await onlyFinding(document)).message).toBe('AWS key')
  })

  it('comes with the rule and its page', async () => {
    const pages = [['https://x/r', 'https://x/r'], ['javascript:alert(1)', undefined], ['not a page', undefined]] as const
    for (const [helpUri, url] of pages) {
      expect(await onlyFinding(withResult({ ruleIndex: 0 }, [rule('r', 'error', { helpUri })]))).toMatchObject({ rule: 'r', url })
    }
    expect((await onlyFinding(withResult({ ruleId: '' }))).rule).toBeUndefined()
  })
})

describe('hostile SARIF', () => {
  it('reads long ids and messages in no time that matters', async () => {
    const text = '[('.repeat(50_000) + ']('.repeat(50_000)
    const document = withResult({ ruleId: 'a/'.repeat(50_000), message: { text, arguments: ['x'] } }, [rule('a', 'error')])
    expect((await onlyFinding(document)).level).toBe('error')
  })
})
