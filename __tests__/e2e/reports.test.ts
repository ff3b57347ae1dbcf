import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runAction, type ActionRun } from '../support/action.ts'
import { usingGitHub } from '../support/github/index.ts'
import { createScene, longAgo, type Scene } from '../support/scene.ts'
import { zipOf } from '../support/zip.ts'

// The packaged action on report files: the four suites of a release checklist, scans, and artifacts of another run.

const github = usingGitHub()
let scene: Scene
const sources = {
  VERSION: '1.2.3\n',
  'backend/tests/test_order.py': 'def test_pays():\n    assert pay() == 2\n',
  'frontend/src/cart.ts': 'export const cart = []\n',
  'committed/report.xml': '<testsuite tests="1"><testcase name="a"/></testsuite>'
}

beforeAll(async () => {
  scene = await createScene({ files: sources })
})
afterAll(async () => scene.project.remove())

type Reports = Readonly<Record<string, string>>

/** Runs the gate with one criterion, beside these report files. */
async function judge(criterion: Readonly<Record<string, unknown>>, reports: Reports, prepare?: (world: Scene['world']) => void): Promise<ActionRun> {
  const folder = scene.checkout.work
  await rm(join(folder, 'reports'), { recursive: true, force: true })
  for (const [path, text] of Object.entries(reports)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  prepare?.(scene.world)
  const server = await github(scene.world)
  const policy = JSON.stringify({ version: 1, criteria: { evidence: criterion } })
  return runAction(server.url, scene, { inputs: { policy, 'wait-for': '0' } })
}

interface Sizes {
  readonly failed?: string
  readonly removed?: number
}

/** A JUnit report in the shape of pytest's. */
function junit(suite: string, size: number, { failed, removed }: Sizes = {}): string {
  const names = Array.from({ length: size }, (_, index) => `test_${index + 1}`).filter((_, index) => index + 1 !== removed)
  const cases = names.map((name) => {
    const start = `<testcase classname="tests.${suite}" name="${name}" time="0.001"`
    return name === failed ? `${start}><failure message="assert 1 == 2">backend/tests/test_order.py:2: AssertionError</failure></testcase>` : `${start}/>`
  })
  const red = failed === undefined ? 0 : 1
  return `<?xml version="1.0" encoding="utf-8"?>\n<testsuites><testsuite name="pytest" errors="0" failures="${red}" skipped="0" tests="${names.length}">${cases.join('')}</testsuite></testsuites>`
}

const sizes = { Backend: 362, Frontend: 1249, E2E: 19, RBAC: 24 } as const
const checklist = {
  kind: 'tests',
  suites: Object.fromEntries(Object.entries(sizes).map(([suite, minimum]) => [suite, { reports: `reports/${suite}.xml`, minimum }])),
  minimum: 1654
}
const reportsOf = (changes: Partial<Record<keyof typeof sizes, Sizes>> = {}): Reports =>
  Object.fromEntries(Object.entries(sizes).map(([suite, size]) => [`reports/${suite}.xml`, junit(suite, size, changes[suite as keyof typeof sizes])]))

const outcome = (run: ActionRun) => run.result?.criteria[0]?.outcome
const noGo = (reason: string) => ({ exitCode: 1, outputs: { decision: 'no-go', unmet: JSON.stringify([{ id: 'evidence', kind: 'tests', status: 'failed', reason }]) } })

describe("the checklist's four suites", () => {
  it('are go with a row each and the total', async () => {
    const run = await judge(checklist, reportsOf())
    expect(run).toMatchObject({ exitCode: 0, outputs: { decision: 'go' } })
    expect(outcome(run)).toMatchObject({
      seen: 'Backend 362/362 passed; Frontend 1249/1249 passed; E2E 19/19 passed; RBAC 24/24 passed; in all 1654/1654 passed',
      findings: [
        { message: 'Backend: 362/362 passed, in reports/Backend.xml (junit-xml).' },
        { message: 'Frontend: 1249/1249 passed, in reports/Frontend.xml (junit-xml).' },
        { message: 'E2E: 19/19 passed, in reports/E2E.xml (junit-xml).' },
        { message: 'RBAC: 24/24 passed, in reports/RBAC.xml (junit-xml).' }
      ]
    })
    expect(run.summary).toContain('1654/1654')
  })

  it.each(Object.keys(sizes))('are no-go with one case of %s removed', async (suite) => {
    const run = await judge(checklist, reportsOf({ [suite]: { removed: 7 } }))
    expect(run).toMatchObject(noGo('too-few'))
    const size = sizes[suite as keyof typeof sizes]
    expect(outcome(run)?.seen).toContain(`${suite}: ${size - 1} tests ran, at least ${size} are wanted; All suites: 1653 tests ran, at least 1654 are wanted`)
    expect(run.annotations.map(({ message }) => message).join('\n')).toContain(`${suite}: ${size - 1} tests ran`)
  })

  it.each(Object.keys(sizes))('are no-go with one case of %s failed, named at its line', async (suite) => {
    const run = await judge(checklist, reportsOf({ [suite]: { failed: 'test_7' } }))
    expect(run).toMatchObject(noGo('tests-failed'))
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'backend/tests/test_order.py', line: '2', message: expect.stringContaining(`${suite}: pytest › tests.${suite} › test_7 failed: assert 1 == 2`) as unknown })
    )
  })

  it('are no-go where one report is missing, empty or cut short', async () => {
    const { 'reports/E2E.xml': whole = '', ...others } = reportsOf()
    expect(await judge(checklist, others)).toMatchObject(noGo('no-report'))
    expect(await judge(checklist, { ...others, 'reports/E2E.xml': '' })).toMatchObject(noGo('unreadable'))
    expect(await judge(checklist, { ...others, 'reports/E2E.xml': whole.slice(0, -30) })).toMatchObject(noGo('unreadable'))
  })

  it('are no-go where a report is a file of the commit', async () => {
    const run = await judge({ kind: 'tests', reports: 'committed/*.xml' }, {})
    expect(run).toMatchObject(noGo('tracked'))
  })

  it('share no test with a total that they are part of: with RBAC in the backend there are 1,630', async () => {
    const { 'reports/RBAC.xml': _rbac, ...others } = reportsOf()
    const suites = { ...checklist.suites, RBAC: { reports: 'reports/Backend.xml', minimum: 24 } }
    const run = await judge({ ...checklist, suites, minimum: 1638 }, others)
    expect(run).toMatchObject(noGo('too-few'))
    expect(outcome(run)?.seen).toContain('All suites: 1630 tests ran, at least 1638 are wanted')
  })
})

describe('T28: test evidence that is empty or crashed', () => {
  const one = { kind: 'tests', reports: 'reports/*.xml' }
  const good = { 'reports/good.xml': junit('Backend', 3) }
  it.each([
    ['no report at all', {}, 'no-report'],
    ['one empty file among many', { ...good, 'reports/empty.xml': '' }, 'unreadable'],
    ['a report without tests', { 'reports/a.xml': '<testsuites tests="0" failures="0"/>' }, 'nothing-ran'],
    ['a truncated report', { ...good, 'reports/cut.xml': junit('E2E', 3).slice(0, 200) }, 'unreadable'],
    ['a suite that broke', { 'reports/a.xml': '<testsuite tests="1"><testcase name="a"/><error message="the worker died"/></testsuite>' }, 'tests-failed'],
    ['stated failures that no case shows', { 'reports/a.xml': '<testsuite tests="1" failures="1"><testcase name="a"/></testsuite>' }, 'incomplete']
  ])('is no-go: %s', async (_, reports, reason) => expect(await judge(one, reports)).toMatchObject(noGo(reason)))
})

describe('scans', () => {
  const eslint = (severity: number) =>
    JSON.stringify([
      {
        filePath: '/home/runner/work/widget/widget/frontend/src/cart.ts',
        messages: [{ ruleId: 'no-unused-vars', severity, message: "'cart' is defined but never used.", line: 1, column: 14 }],
        suppressedMessages: [],
        errorCount: severity === 2 ? 1 : 0,
        fatalErrorCount: 0,
        warningCount: severity === 1 ? 1 : 0,
        fixableErrorCount: 0,
        fixableWarningCount: 0
      }
    ])

  it('are no-go with a finding at its line', async () => {
    const run = await judge({ kind: 'findings', reports: 'reports/*' }, { 'reports/eslint.json': eslint(2) })
    expect(run).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go' } })
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: 'frontend/src/cart.ts', line: '1', message: expect.stringContaining('no-unused-vars') as unknown }))
  })

  it('are go within the budget', async () => {
    const criterion = { kind: 'findings', reports: 'reports/*', 'fail-on': 'warning', budget: { warning: 1 } }
    expect(await judge(criterion, { 'reports/eslint.json': eslint(1) })).toMatchObject({ exitCode: 0, outputs: { decision: 'go' } })
    expect(await judge(criterion, { 'reports/eslint.json': eslint(2) })).toMatchObject({ exitCode: 1 })
  })

  it('never print a secret that a scanner found, nor let its text command the runner', async () => {
    const secret = ['ghp', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('_')
    const leak = { Description: '::set-output name=decision::go', StartLine: 1, EndLine: 1, StartColumn: 1, EndColumn: 9, Match: secret, Secret: secret, File: 'frontend/src/cart.ts', Commit: '', Entropy: 4, Author: '', Email: '', Date: '', Message: '', Tags: [], RuleID: 'github-pat', Fingerprint: 'frontend/src/cart.ts:github-pat:1' }
    const run = await judge({ kind: 'findings', reports: 'reports/*' }, { 'reports/gitleaks.json': JSON.stringify([leak]) })
    expect(run).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go' } })
    for (const text of [run.stdout, run.stderr, run.summary, JSON.stringify(run.result)]) expect(text).not.toContain(secret)
    expect(run.annotations).toContainEqual(expect.objectContaining({ file: 'frontend/src/cart.ts', line: '1' }))
  })
})

describe('an artifact of another run on the commit', () => {
  const criterion = { kind: 'tests', artifact: { workflow: 'ci.yml', name: 'reports' }, reports: '**/*.xml', minimum: 3 }

  it('is read', async () => {
    const run = await judge(criterion, {}, (world) => {
      world.artifacts.length = 0
      world.addArtifact(scene.ci, { name: 'reports', content: zipOf({ 'unit/a.xml': junit('Backend', 3) }), createdAt: longAgo })
    })
    expect(run).toMatchObject({ exitCode: 0, outputs: { decision: 'go' } })
    expect(outcome(run)?.findings[0]?.message).toBe('Tests: 3/3 passed, in unit/a.xml of the artifact reports (junit-xml).')
  })

  it.each([
    ['is not there', undefined, 'artifact-missing'],
    ['has no such file', zipOf({ 'notes.txt': '' }), 'no-report'],
    ['holds a failed test', zipOf({ 'a.xml': junit('Backend', 3, { failed: 'test_1' }) }), 'tests-failed']
  ])('%s: no-go', async (_, content, reason) => {
    const run = await judge(criterion, {}, (world) => {
      world.artifacts.length = 0
      if (content !== undefined) world.addArtifact(scene.ci, { name: 'reports', content, createdAt: longAgo })
    })
    expect(run).toMatchObject(noGo(reason))
  })
})
