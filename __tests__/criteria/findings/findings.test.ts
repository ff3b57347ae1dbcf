import { describe, expect, it } from '@jest/globals'
import type { CollectContext } from '../../../src/core/criterion.ts'
import { findings } from '../../../src/criteria/findings/index.ts'
import { counts, rankOf } from '../../../src/criteria/findings/grade.ts'
import { artifactContext, checkoutContext, commit } from '../report-files.ts'

async function judged(files: Readonly<Record<string, string>>, options: Readonly<Record<string, unknown>>, around: { tracked?: readonly string[]; head?: string | null | undefined } = {}) {
  return evaluated(checkoutContext({ files, ...around }), { reports: 'scan/*', ...options })
}

async function evaluated(context: CollectContext, options: unknown, timeLeft = false) {
  const parsed = findings.options.parse(options)
  const evidence = await findings.collect(parsed, context)
  expect(JSON.parse(JSON.stringify(evidence))).toStrictEqual(evidence)
  return findings.evaluate(parsed, evidence, { subject: context.subject, now: new Date(), timeLeft, people: {} })
}

/** Checkstyle XML with one error element per severity. */
function lint(...severities: readonly string[]): string {
  const errors = severities.map((severity, index) => `<error line="${index + 1}" severity="${severity}" message="something ${index}" source="rule-${index}"/>`)
  return `<checkstyle version="8"><file name="/home/runner/work/widget/widget/src/order.test.ts">${errors.join('')}</file></checkstyle>`
}

/** What pre-commit writes. */
function hooks(passed: number, failed = 0): string {
  const line = (name: string, word: string): string => `${name}${'.'.repeat(79 - name.length - word.length)}${word}`
  const failures = Array.from({ length: failed }, (_, index) => `${line(`bad ${index}`, 'Failed')}\n- hook id: bad-${index}\n- exit code: 1\n`)
  return [...Array.from({ length: passed }, (_, index) => line(`good ${index}`, 'Passed')), ...failures, ''].join('\n')
}

const clean = { 'scan/a.xml': lint() }

describe('the hooks of pre-commit, by name', () => {
  const partsOf = async (files: Readonly<Record<string, string>>, around: { head?: string } = {}) => (await judged(files, { minimum: 3 }, around)).parts?.map(({ name, holds }) => `${name}: ${holds}`)
  it('hold if they passed', async () => {
    expect(await partsOf({ 'scan/a.txt': hooks(2, 1) })).toEqual(['good 0: true', 'good 1: true', 'bad 0: false'])
    expect((await judged({ 'scan/a.txt': hooks(3), 'scan/b.txt': hooks(3) }, { minimum: 3 })).figure).toEqual({ amount: 3, of: 3, unit: 'hooks' })
  })
  it('do not hold in a report that does not count: of another commit, too short, or not whole', async () => {
    expect(await partsOf({ 'scan/a.txt': hooks(3) }, { head: 'f'.repeat(40) })).toEqual(['good 0: false', 'good 1: false', 'good 2: false'])
    expect(await partsOf({ 'scan/a.txt': hooks(2) })).toEqual(['good 0: false', 'good 1: false'])
    expect((await judged({ 'scan/a.txt': hooks(1) }, {})).parts?.map(({ holds }) => holds)).toEqual([false])
  })
})

describe('outcomes', () => {
  it.each([
    ['nothing found', clean, {}, 'passed', 'within-budget'],
    ['a note', { 'scan/a.xml': lint('info') }, {}, 'failed', 'found'],
    ['a note below the threshold', { 'scan/a.xml': lint('info') }, { 'fail-on': 'warning' }, 'passed', 'within-budget'],
    ['an unknown grade', { 'scan/a.xml': lint('splendid') }, { 'fail-on': 'error' }, 'failed', 'found'],
    ['an unknown grade, and a budget', { 'scan/a.xml': lint('splendid') }, { 'fail-on': 'error', budget: { error: 9 } }, 'failed', 'found'],
    ['as many as the budget has', { 'scan/a.xml': lint('warning', 'warning') }, { 'fail-on': 'warning', budget: { warning: 2 } }, 'passed', 'within-budget'],
    ['one over the budget', { 'scan/a.xml': lint('warning', 'warning', 'warning') }, { 'fail-on': 'warning', budget: { warning: 2 } }, 'failed', 'found'],
    ['a budget of warnings, and an error', { 'scan/a.xml': lint('warning', 'error') }, { 'fail-on': 'warning', budget: { warning: 2 } }, 'failed', 'found'],
    ['an error on the other scale', { 'scan/a.xml': lint('error') }, { 'fail-on': 'critical' }, 'failed', 'found'],
    ['a warning on the other scale', { 'scan/a.xml': lint('warning') }, { 'fail-on': 'high' }, 'passed', 'within-budget'],
    ['no file', {}, {}, 'failed', 'no-report'],
    ['an empty file', { 'scan/a.xml': '' }, {}, 'failed', 'unreadable'],
    ['an empty list of nobody', { 'scan/a.json': '[]' }, {}, 'failed', 'unreadable'],
    ['an error in the place of a report', { 'scan/a.json': '{"error":{"code":"ENOLOCK","summary":"no lock file"}}' }, {}, 'failed', 'unreadable'],
    ['a test report', { 'scan/a.xml': '<testsuite tests="1"><testcase name="a"/></testsuite>' }, {}, 'failed', 'unreadable'],
    ['one of two globs that matches nothing', clean, { reports: ['scan/a.xml', 'scan/ruff.sarif'] }, 'failed', 'no-report'],
    ['one of two cut short', { 'scan/a.xml': lint(), 'scan/b.xml': lint('error').slice(0, -5) }, {}, 'failed', 'unreadable'],
    ['a file that the tool could not look at', { 'scan/a.xml': '<checkstyle><file name="a.ts"><exception>boom</exception></file></checkstyle>' }, {}, 'failed', 'incomplete'],
    ['a format without an end mark', { 'scan/a.txt': hooks(13) }, {}, 'failed', 'incomplete'],
    ['… that tells of as many hooks as are wanted', { 'scan/a.txt': hooks(13) }, { minimum: 13 }, 'passed', 'within-budget'],
    ['… of one less', { 'scan/a.txt': hooks(12) }, { minimum: 13 }, 'failed', 'too-few'],
    ['… of enough only by a copy', { 'scan/a.txt': hooks(12), 'scan/b.txt': hooks(12) }, { minimum: 13 }, 'failed', 'too-few'],
    ['… of one that failed', { 'scan/a.txt': hooks(12, 1) }, { minimum: 13 }, 'failed', 'found'],
    ['… beside one that tells of none', { 'scan/a.txt': hooks(13), 'scan/b.txt': 'a.yml:6:2: [warning] missing starting space in comment (comments)\n' }, { minimum: 13, 'fail-on': 'error' }, 'failed', 'incomplete'],
    ['a minimum of what tells of no hooks', clean, { minimum: 1 }, 'failed', 'too-few'],
    ['ignored by rule', { 'scan/a.xml': lint('error') }, { ignore: [{ rule: 'rule-*', reason: 'no' }] }, 'passed', 'within-budget'],
    ['another rule ignored', { 'scan/a.xml': lint('error') }, { ignore: [{ rule: 'rule-1', reason: 'no' }] }, 'failed', 'found'],
    ['ignored by path', { 'scan/a.xml': lint('error') }, { ignore: [{ paths: 'src/**', reason: 'no' }] }, 'passed', 'within-budget'],
    ['ignored by rule, in another path', { 'scan/a.xml': lint('error') }, { ignore: [{ rule: 'rule-0', paths: 'lib/**', reason: 'no' }] }, 'failed', 'found']
  ] as const)('%s', async (_, files, options, status, reason) => {
    expect(await judged(files, options)).toMatchObject({ status, reason })
  })

  it.each([
    ['tracked in the commit', { tracked: ['scan/a.xml'] }, 'failed', 'tracked'],
    ['another commit checked out', { head: 'b'.repeat(40) }, 'failed', 'other-commit'],
    ['the commit checked out', { head: commit }, 'passed', 'within-budget']
  ])('%s', async (_, around, status, reason) => {
    expect(await judged(clean, {}, around)).toMatchObject({ status, reason })
  })
})

describe('grades', () => {
  it.each([
    [{ level: 'error' }, 'error', 'error', true],
    [{ level: 'note' }, 'warning', 'note', false],
    [{ level: 'none' }, 'note', 'none', false],
    [{ severity: 'high' }, 'error', 'error', true],
    [{ severity: 'medium' }, 'error', 'warning', false],
    [{ severity: 'low' }, 'note', 'note', true],
    [{ level: 'error' }, 'critical', 'critical', true],
    [{ level: 'warning' }, 'high', 'medium', false],
    [{ level: 'note', severity: 'critical' }, 'error', 'note', false],
    [{ level: 'note', severity: 'critical' }, 'high', 'critical', true],
    [{ level: 'none' }, 'low', 'none', false],
    [{}, 'critical', 'unknown', true],
    [{ level: 'unknown' }, 'error', 'unknown', true],
    [{ level: 'unknown' }, 'critical', 'unknown', true],
    [{ severity: 'unknown' }, 'critical', 'unknown', true],
    [{ severity: 'unknown' }, 'error', 'unknown', true],
    [{ level: 'error', severity: 'unknown' }, 'high', 'unknown', true]
  ] as const)('%j under %s is %s', (finding, threshold, rank, does) => {
    expect(rankOf(finding, threshold)).toBe(rank)
    expect(counts(rank, threshold)).toBe(does)
  })
})

describe('reports in an artifact', () => {
  const options = { artifact: { workflow: 'ci.yml', name: 'reports' }, reports: '*.xml' }
  const reports = { 'a.xml': lint() }
  it.each([
    ['are read, whatever the commit itself holds', reports, 'completed', 'passed', 'within-budget', 'within-budget'],
    ['are waited for', reports, 'in_progress', 'pending', 'artifact-awaited', 'artifact-missing'],
    ['are waited for before the run is there', reports, undefined, 'pending', 'artifact-awaited', 'artifact-missing'],
    ['were not uploaded', undefined, 'completed', 'failed', 'artifact-missing', 'artifact-missing'],
    ['have other names', { 'a.json': '{}' }, 'completed', 'failed', 'no-report', 'no-report']
  ] as const)('%s', async (_, files, state, status, reason, late) => {
    expect(await evaluated(artifactContext(files, state), options, true)).toMatchObject({ status, reason })
    expect(await evaluated(artifactContext(files, state), options, false)).toMatchObject({ status: status === 'pending' ? 'failed' : status, reason: late })
  })
})

describe('messages', () => {
  it('name the grade, the rule and the line, worst first', async () => {
    const outcome = await judged({ 'scan/a.xml': lint('info', 'error') }, {})
    expect(outcome).toMatchObject({
      wanted: 'no finding of grade note or worse, in scan/*',
      seen: '1 finding of grade error and 1 finding of grade note; 2 findings in 1 report (checkstyle-xml)',
      findings: [
        { level: 'error', message: 'error: rule-1: something 1', place: { path: 'src/order.test.ts', line: 2 } },
        { level: 'error', message: 'note: rule-0: something 0', place: { path: 'src/order.test.ts', line: 1 } }
      ]
    })
  })

  it('tell why something is ignored, and which entry ignores nothing', async () => {
    const ignore = [{ rule: 'rule-0', reason: 'Generated' }, { paths: 'lib/**', reason: 'Old' }]
    expect(await judged({ 'scan/a.xml': lint('error') }, { ignore })).toMatchObject({
      status: 'passed',
      seen: 'nothing that counts in 1 report (checkstyle-xml), besides 1 ignored',
      findings: [
        { level: 'note', message: '1 finding ignored (rule-0): Generated' },
        { level: 'warning', message: '`ignore` names everything in lib/**, which was not found: take the entry out of the policy.' }
      ]
    })
  })
})

describe('options', () => {
  it.each([
    [{ budget: { note: 3 }, 'fail-on': 'warning' }, 'bounds nothing'],
    [{ budget: { high: 3 }, 'fail-on': 'warning' }, 'bounds nothing']
  ])('%j are refused', (options, message) => {
    expect(findings.verify?.(findings.options.parse({ reports: 'a', ...options }), { people: {}, id: 'findings', criteria: {} })).toEqual([expect.objectContaining({ message: expect.stringContaining(message) as unknown })])
  })

  it.each([
    [{}],
    [{ reports: [] }],
    [{ reports: 'a', 'fail-on': 'none' }],
    [{ reports: 'a', 'fail-on': 'unknown' }],
    [{ reports: 'a', budget: { unknown: 3 } }],
    [{ reports: 'a', ignore: [] }],
    [{ reports: 'a', ignore: [{ reason: 'x' }] }],
    [{ reports: 'a', ignore: [{ rule: '*', reason: 'x' }] }],
    [{ reports: 'a', ignore: [{ paths: '**', reason: 'x' }] }],
    [{ reports: 'a', ignore: [{ paths: ['src/**', '**/*'], reason: 'x' }] }],
    [{ reports: 'a', ignore: [{ paths: '', reason: 'x' }] }],
    [{ reports: 'a', ignore: [{ rule: 'x' }] }]
  ])('%j are not in the schema', (options) => expect(findings.options.safeParse(options).success).toBe(false))
})
