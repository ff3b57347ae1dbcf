import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { repaired } from '../../src/core/encoding.ts'
import type { Finding } from '../../src/core/finding.ts'
import { outline } from '../../src/evidence/markdown.ts'
import { runAction, type ActionRun } from '../support/action.ts'
import { usingGitHub } from '../support/github/index.ts'
import { createScene, type Scene, type SceneOptions } from '../support/scene.ts'

// examples/release-v1.15.2: the team's own checklist, filled in from a repository and reports that are what it claims. Then
// every item that it ticks is broken, one at a time.

type Texts = Readonly<Record<string, string>>
interface Recipe {
  readonly checklistPath: string
  readonly hooks: readonly string[]
  readonly files: () => Texts
  readonly reports: () => Texts
  readonly junit: (suite: string, size: number, failed?: number) => string
  readonly preCommit: (failing?: readonly string[]) => string
  readonly documentOf: (title: string, lines: number) => string
}
const recipe = (await import(new URL('../../examples/release-v1.15.2/recipe.mjs', import.meta.url).href)) as Recipe
const checklist = repaired(recipe.files()[recipe.checklistPath] ?? '').text
const blocks = outline(checklist).blocks
const reviewers = ['grace', 'heidi', 'quinn', 'oscar'] as const

const github = usingGitHub()
const scenes: Scene[] = []
let good: Scene

async function sceneOf(files: Texts = recipe.files(), more: SceneOptions = {}): Promise<Scene> {
  const scene = await createScene({ files, tag: 'v1.15.2', reviews: reviewers.map((user) => ({ user, state: 'APPROVED' as const })), ...more })
  for (const login of reviewers) scene.world.permissions.set(login, 'write')
  scenes.push(scene)
  return scene
}

beforeAll(async () => {
  good = await sceneOf()
})
afterAll(async () => {
  for (const { project } of scenes) await project.remove()
})

/** How a release differs from the good one. */
interface Break {
  /** Null: CI did not make it. */
  readonly reports?: Readonly<Record<string, string | null>>
  /** Another commit; null removes a file. */
  readonly files?: Readonly<Record<string, string | null>>
  readonly scene?: SceneOptions
  readonly reviewers?: readonly string[]
  readonly work?: Texts
  readonly inputs?: Texts
}

async function release({ reports, files, scene: options, reviewers: signed, work = {}, inputs = {} }: Break = {}): Promise<ActionRun> {
  const changed = Object.entries({ ...recipe.files(), ...files }).flatMap(([path, text]) => (text === null ? [] : [[path, text]]))
  const scene = files === undefined && options === undefined ? good : await sceneOf(Object.fromEntries(changed) as Texts, options)
  const folder = scene.checkout.work
  await rm(join(folder, 'reports'), { recursive: true, force: true })
  const written = { ...recipe.reports(), ...reports, ...work }
  for (const [path, text] of Object.entries(written)) {
    if (text === null) continue
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const pull = scene.pullRequest
  const all = [...pull.reviews]
  if (signed !== undefined) pull.reviews.splice(0, Infinity, ...all.filter(({ user }) => signed.includes(user?.login ?? '')))
  const server = await github(scene.world)
  const run = await runAction(server.url, scene, { ref: 'refs/tags/v1.15.2', inputs: { environment: 'production', ...inputs } })
  pull.reviews.splice(0, Infinity, ...all)
  for (const path of Object.keys(work)) await rm(join(folder, path))
  return run
}

const outcome = (run: ActionRun, id = 'checklist') => run.result?.criteria.find((one) => one.id === id)?.outcome
const errors = (run: ActionRun): readonly Finding[] => outcome(run)?.findings.filter(({ level }) => level === 'error') ?? []

const json = (value: unknown): string => JSON.stringify(value)
const lint = (rule: string, more: object) => ({ code: rule, message: 'wrong', filename: '/home/runner/work/app/app/backend/orders.py', location: { row: 1, column: 1 }, end_location: { row: 1, column: 2 }, url: null, fix: null, noqa_row: 1, cell: null, ...more })
const reviewed = (missing: string): Break => ({ reviewers: reviewers.filter((login) => login !== missing) })
const hook = (name: string): Break => ({ reports: { 'reports/pre-commit.txt': recipe.preCommit([name]) } })

/** The text of each item (the label of a sign-off) → what breaks it. */
const breaks: Readonly<Record<string, Break>> = {
  'All tests passing (1,638+ tests, 100% success rate)': { reports: { 'reports/backend/tests.xml': recipe.junit('backend', 362, 1) } },
  'Backend: 362/362 ✅': { reports: { 'reports/backend/tests.xml': recipe.junit('backend', 361) } },
  'Frontend: 1,249/1,249 ✅': { reports: { 'reports/frontend/tests.xml': recipe.junit('frontend', 1249, 2) } },
  'E2E: 19/19 ✅': { reports: { 'reports/e2e/tests.xml': recipe.junit('e2e', 20) } },
  'RBAC-specific: 24/24 ✅': { reports: { 'reports/rbac.xml': recipe.junit('rbac', 0) } },
  'All linting passing': { reports: { 'reports/lint/ruff.json': json([lint('F401', {})]) } },
  'Ruff (Python): ✅': { reports: { 'reports/lint/ruff.json': json([lint('E501', {})]) } },
  'MyPy (Type checking): ✅': { reports: { 'reports/lint/mypy.txt': 'backend/orders.py:2: error: Incompatible return value type  [return-value]\nFound 1 error in 1 file (checked 48 source files)\n' } },
  'ESLint (JavaScript): ✅': { reports: { 'reports/lint/eslint.json': '[]' } },
  'Markdownlint (Documentation): ✅': { reports: { 'reports/lint/markdownlint.json': '' } },
  'Security scans passing': { reports: { 'reports/scan/trivy.json': '{"SchemaVersion": 2' } },
  'Bandit (Python): ✅': { reports: { 'reports/scan/bandit.json': json({ errors: [{ filename: 'backend/orders.py', reason: 'syntax error' }], metrics: { _totals: { loc: 2 } }, results: [] }) } },
  'npm audit (JavaScript): ✅': { reports: { 'reports/scan/npm-audit.json': json({ error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.' } }) } },
  'Docker scan: ✅': { reports: { 'reports/scan/trivy.json': json({ SchemaVersion: 2, Results: [{ Target: 'app', Class: 'os-pkgs', Type: 'debian', Vulnerabilities: [{ VulnerabilityID: 'CVE-2026-1', PkgName: 'openssl', InstalledVersion: '3', Severity: 'CRITICAL' }] }] }) } },
  'Secret detection: ✅': { reports: { 'reports/scan/gitleaks.json': json([{ RuleID: 'aws-access-token', Description: 'AWS', StartLine: 1, EndLine: 1, StartColumn: 1, EndColumn: 2, Match: 'x', Secret: 'x', File: 'backend/orders.py', Commit: 'c', Author: 'a', Email: 'e', Date: '2026-01-01T00:00:00Z', Message: 'm', Tags: [], Fingerprint: 'f', Entropy: 3 }]) } },
  'Pre-commit hooks passing (13/13)': { reports: { 'reports/pre-commit.txt': recipe.preCommit().split('\n').slice(0, 12).join('\n') + '\n' } },
  '✅ Version verification': hook('Version verification'),
  '✅ Ruff formatting': hook('Ruff formatting'),
  '✅ Markdown linting': hook('Markdown linting'),
  '✅ Trailing whitespace': hook('Trailing whitespace'),
  '✅ Secret detection': hook('Secret detection'),
  'RBAC_ADMIN_GUIDE.md (1,200+ lines)': { files: { 'RBAC_ADMIN_GUIDE.md': recipe.documentOf('RBAC', 1199) } },
  'PERMISSION_REFERENCE.md (800+ lines)': { files: { 'PERMISSION_REFERENCE.md': null } },
  'RELEASE_NOTES_v1.15.2.md (500+ lines)': { files: { 'RELEASE_NOTES_v1.15.2.md': recipe.documentOf('Release notes of v1.15.1', 510) } },
  'API_PERMISSIONS_REFERENCE.md (540+ lines)': { files: { 'API_PERMISSIONS_REFERENCE.md': '\n'.repeat(600) } },
  'Migration guide (v1.15.1 → v1.15.2)': { files: { 'docs/migration/v1.15.1-to-v1.15.2.md': '# Migration to v1.15.2\n\nTODO\n' } },
  'Deployment checklist': { files: { [recipe.checklistPath]: null } },
  'Final status report': { files: { 'PHASE2_FINAL_STATUS_JAN11.md': '\n' } },
  // Without this commit, the remote's main has no policy yet.
  'All commits pushed to origin/main': { scene: { pushBranch: false }, inputs: { policy: recipe.files()['.github/deployment-gate.yml'] ?? '' } },
  'v1.15.2 tag created and pushed': { scene: { tagAt: 'parent' } },
  'Working tree clean': { work: { 'backend/new.py': 'x\n' } },
  'VERSION file updated to 1.15.2': { files: { VERSION: '1.15.1\n' } },
  'No uncommitted changes': { work: { VERSION: '1.15.2-dirty\n' } },
  'Code Review': reviewed('grace'),
  'Security Review': reviewed('heidi'),
  'QA Sign-off': reviewed('quinn'),
  'Operations Approval': reviewed('oscar')
}

/** The items of the sections, and the sign-offs, as the file has them. */
const items = (() => {
  const sections: string[] = []
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') sections.splice(block.level - 1, Infinity, block.text)
    const isVerified = sections.some((text) => /^(?:Code Quality|Documentation Complete|Git Status)$/.test(text))
    if (isVerified && block.kind === 'item') return [{ text: block.text, line: block.line }]
    const isSignOff = sections.some((text) => text.endsWith('Final Deployment Approval')) && block.kind === 'line' && /Approved|Ready/.test(block.text)
    return isSignOff ? [{ text: block.label ?? '', line: block.line }] : []
  })
})()

describe('the release of the checklist', () => {
  it('is go, with the checklist filled in', async () => {
    const run = await release()
    expect(run.result?.criteria.filter(({ outcome: { status } }) => status !== 'passed').map(({ id, outcome: { seen } }) => [id, seen])).toEqual([])
    expect(run).toMatchObject({ exitCode: 0, outputs: { decision: 'go' } })
    const states = outcome(run)?.document?.lines ?? []
    for (const { line, text } of items) expect([text, states.find((one) => one.line === line)?.state]).toEqual([text, 'met'])
    const filled = await readFile(run.outputs['checklist'] ?? '', 'utf8')
    expect(filled).toContain('- ✅ All tests passing (1,638+ tests, 100% success rate) — <code>tests</code>')
    expect(filled).toContain('    - ✅ Frontend: 1,249/1,249 ✅ — ')
    for (const { text } of blocks.filter(({ kind }) => kind === 'heading')) expect(run.outputs['checklist'] === undefined ? '' : filled).toContain(text.replaceAll('&', '&#38;'))
  })

  it('reports the blanks that its evidence stands for, and those of sections for later, at their lines', async () => {
    const found = outcome(await release())?.findings ?? []
    const blanks = found.filter(({ level, message }) => level === 'warning' && message.includes('is not filled in')).map(({ place }) => place?.line)
    const wanted = checklist.split('\n').flatMap((text, index) => (/\[(?:Name|Contact(?: info)?)\]|_{5,}|✅ \/ ❌/.test(text) ? [index + 1] : []))
    expect([...new Set(blanks)]).toEqual(wanted)
  })
})

describe('each item that is ticked, broken alone', () => {
  it('is all of them', () => expect(items.map(({ text }) => text)).toEqual(Object.keys(breaks)))

  it.each(items)('line $line, $text: no-go at that line', async ({ text, line }) => {
    const run = await release(breaks[text])
    expect(run).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go' } })
    if (text === 'Deployment checklist') expect(outcome(run)?.reason).toBe('no-checklist')
    else expect(errors(run).map(({ place }) => [place?.path, place?.line])).toContainEqual([recipe.checklistPath, line])
  })
})

describe('the total that the checklist states', () => {
  it('1,638+ is set beside what was measured', async () => {
    expect(outcome(await release())?.document?.lines.find(({ line }) => line === 13)?.seen).toContain('in all 1654/1654 passed')
  })

  it('is contradicted at its line where the RBAC tests are part of the report of the backend: 1,630 in all', async () => {
    const run = await release({ reports: { 'reports/backend/tests.xml': recipe.junit('backend', 338), 'reports/backend/rbac.xml': recipe.junit('rbac', 24), 'reports/rbac.xml': null } })
    expect(run.exitCode).toBe(1)
    expect(errors(run)).toContainEqual(expect.objectContaining({ message: '"All tests passing (1,638+ tests, 100% success rate)" says 1,638+ tests, measured were 1,630 of 1,630 tests.', place: { path: recipe.checklistPath, line: 13 } }))
  })
})
