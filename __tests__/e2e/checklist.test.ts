import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runAction, type ActionRun } from '../support/action.ts'
import { usingGitHub } from '../support/github/index.ts'
import { createScene, type Scene } from '../support/scene.ts'

// The packaged action on checklists: a file of the commit, the text of the pull request, an issue.

const github = usingGitHub()
const file = `# Release v1.2.3

## Quality

- [x] Working tree clean <!-- gate: tree -->
- [x] Version is right <!-- gate: version -->

## After the release

- [ ] Tell everybody
`
let scene: Scene
beforeAll(async () => {
  scene = await createScene({ files: { 'docs/checklist.md': file, VERSION: '1.2.3\n' } })
})
afterAll(async () => scene.project.remove())

async function judge(criterion: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}): Promise<ActionRun> {
  const server = await github(scene.world)
  const criteria = { tree: { kind: 'worktree' }, version: { kind: 'version', files: ['VERSION'] }, ...more, list: { kind: 'checklist', ...criterion } }
  return runAction(server.url, scene, { inputs: { policy: JSON.stringify({ version: 1, criteria }) } })
}

const outcome = (run: ActionRun) => run.result?.criteria.find(({ id }) => id === 'list')?.outcome
const body = '- [x] Working tree clean <!-- gate: tree -->\n- [x] Support was told\n'
const later = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z')

describe('a checklist in a file of the commit', () => {
  it('is filled in from the evidence: go', async () => {
    const run = await judge({ file: 'docs/checklist.md', sections: ['Quality'] })
    expect(run).toMatchObject({ exitCode: 0, outputs: { decision: 'go' } })
    expect(outcome(run)).toMatchObject({ status: 'passed', reason: 'complete', seen: '2 items: 2 by evidence' })
    expect(run.summary).toContain('- ✅ Working tree clean — <code>tree</code>: tree: ')
  })

  it('with an item that nobody ticked: no-go on its line', async () => {
    const run = await judge({ file: 'docs/checklist.md' })
    expect(run).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go' } })
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: 'docs/checklist.md', line: '10', message: expect.stringContaining('"Tell everybody" is not ticked') as unknown }))
  })

  it('ticked against the evidence: no-go on its line', async () => {
    const wrong = { version: { kind: 'version', files: [{ path: 'VERSION', pattern: '(\\d+\\.\\d+)' }] } }
    const run = await judge({ file: 'docs/checklist.md', sections: ['Quality'] }, wrong)
    expect(run).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go' } })
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: 'docs/checklist.md', line: '6', message: expect.stringContaining('"Version is right" is ticked, but the evidence says otherwise') as unknown }))
  })

  it('that is not there: no-go', async () => {
    expect(outcome(await judge({ file: 'docs/no-list.md' }))).toMatchObject({ status: 'failed', reason: 'no-checklist' })
  })
})

describe('a document that cannot be read', () => {
  let hostile: Scene
  beforeAll(async () => {
    hostile = await createScene({ files: { 'huge.md': '- [x] Done\n'.repeat(100_000), 'tangled.md': '['.repeat(300_000), VERSION: '1.2.3\n' } })
  })
  afterAll(async () => hostile.project.remove())

  it.each([
    { kind: 'checklist', options: { file: 'huge.md' } },
    { kind: 'checklist', options: { file: 'tangled.md' } },
    { kind: 'documents', options: { files: [{ path: 'huge.md', 'no-placeholders': true }] } },
    { kind: 'documents', options: { files: [{ path: 'tangled.md', links: true }] } },
    { kind: 'documents', options: { changelog: 'tangled.md' } }
  ])('$kind of $options: no decision, no-go', async ({ kind, options }) => {
    const server = await github(hostile.world)
    const run = await runAction(server.url, hostile, { inputs: { policy: JSON.stringify({ version: 1, criteria: { tree: { kind: 'worktree' }, list: { kind, ...options } } }) } })
    expect([run.exitCode, run.outputs['decision'], outcome(run)?.status, outcome(run)?.reason]).toEqual([1, 'no-go', 'error', 'unreadable'])
  })
})

describe('a checklist in the pull request', () => {
  const pull = () => scene.world.pullRequests[0]
  it('that was approved as it is: go', async () => {
    Object.assign(pull() ?? {}, { body, editedAt: null })
    const run = await judge({ 'pull-request': true })
    expect([run.exitCode, outcome(run)?.seen]).toEqual([0, '2 items: 1 by evidence, 1 by hand'])
  })

  it('edited after the approval: no-go, or go where the policy allows it', async () => {
    Object.assign(pull() ?? {}, { body, editedAt: later })
    const run = await judge({ 'pull-request': true })
    expect([run.exitCode, outcome(run)?.reason]).toEqual([1, 'edited-after-approval'])
    expect(outcome(run)?.findings[0]).toMatchObject({ level: 'error', url: expect.stringContaining('/pull/') as unknown })
    expect((await judge({ 'pull-request': true, 'edits-after-approval': 'allow' })).exitCode).toBe(0)
  })

  it('without a text: no-go', async () => {
    Object.assign(pull() ?? {}, { body: '', editedAt: null })
    expect(outcome(await judge({ 'pull-request': true }))).toMatchObject({ status: 'failed', reason: 'no-items' })
  })
})

describe('a checklist in an issue', () => {
  it('is read as the pull request is', async () => {
    const issue = scene.world.addIssue({ body })
    expect((await judge({ issue: issue.number })).exitCode).toBe(0)
    issue.editedAt = later
    expect(outcome(await judge({ issue: issue.number }))?.reason).toBe('edited-after-approval')
    Object.assign(issue, { editedAt: null, body: body.replace('[x] Support', '[ ] Support') })
    const run = await judge({ issue: issue.number })
    expect([run.exitCode, outcome(run)?.reason]).toEqual([1, 'not-ticked'])
  })

  it('that does not exist: no decision, no-go', async () => {
    const run = await judge({ issue: 4711 })
    expect([run.exitCode, outcome(run)?.status, outcome(run)?.reason]).toEqual([1, 'error', 'not-found'])
  })

  it('that the token may not read: no decision, no-go, with the permission to add', async () => {
    const issue = scene.world.addIssue({ body })
    const { issues: _issues, ...without } = scene.world.tokens.get('test-token') ?? {}
    scene.world.tokens.set('test-token', without)
    const run = await judge({ issue: issue.number })
    scene.world.tokens.set('test-token', { ...without, issues: 'read' })
    expect([run.exitCode, outcome(run)?.status, outcome(run)?.reason]).toEqual([1, 'error', 'permission-denied'])
    expect(JSON.stringify(outcome(run))).toContain('issues: read')
  })
})
