import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { repaired } from '../../src/core/encoding.ts'
import { runAction, type ActionOptions, type ActionRun } from '../support/action.ts'
import { usingGitHub } from '../support/github/index.ts'
import { releaseFiles, type Scene } from '../support/scene.ts'
import { usingScenes } from '../support/scenes.ts'

const github = usingGitHub()
const scene = usingScenes()

const policy = `version: 1
people:
  managers: { users: [octocat] }
criteria:
  tag: { kind: tag }
  backup: { kind: jobs, name: Backup of the database, require: [backup] }
  review: { kind: approvals, name: Release approved }
  health-check: { kind: jobs, require: [smoke], stages: [post-deployment] }
  error-rate: { kind: jobs, name: Error rate is low, require: [soak], stages: [soak] }
bypass: { by: managers, criteria: [review] }
`

async function release(reviews = [{ user: 'grace', state: 'APPROVED' as const }]): Promise<Scene> {
  return scene({ reviews, files: { ...releaseFiles, '.github/deployment-gate.yml': policy } })
}

/** Runs the packaged gate at a stage, after jobs with these results. */
async function gate(made: Scene, stage: string, jobs: Readonly<Record<string, string>>, { inputs, ...options }: ActionOptions = {}): Promise<ActionRun> {
  const server = await github(made.world)
  const needs = Object.fromEntries(Object.entries(jobs).map(([job, outcome]) => [job, { result: outcome, outputs: {} }]))
  return runAction(server.url, made, { ...options, inputs: { stage, needs: JSON.stringify(needs), ...inputs } })
}

/** A later stage as a step behind that of an earlier run: in the same job, with the same temporary folder. */
async function behind(earlier: ActionRun, made: Scene, stage: string, jobs: Readonly<Record<string, string>>, options: ActionOptions = {}): Promise<ActionRun> {
  const { result = '' } = earlier.outputs
  return gate(made, stage, jobs, { ...options, inputs: { result, ...options.inputs }, env: { RUNNER_TEMP: dirname(dirname(result)), ...options.env } })
}

const logOf = async (run: ActionRun): Promise<string> => readFile(run.outputs['log'] ?? '', 'utf8')

/** The headings of Markdown, and the labels of its fields. */
function labelsOf(markdown: string): readonly string[] {
  return markdown.split('\n').flatMap((line) => /^(?:#+ .*|- [A-Z][^:<]*:|\*\*.*?\*\*:)/.exec(line.trimEnd())?.[0] ?? [])
}

const ok = { backup: 'success' }
const minute = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d UTC`

describe('the deployment log', () => {
  it('of two stages, run one after the other, has both', async () => {
    const made = await release()
    const first = await gate(made, 'pre-deployment', ok)
    expect(first).toMatchObject({ exitCode: 0, outputs: { decision: 'go' } })
    expect(first.result).not.toHaveProperty('earlier')
    expect(await logOf(first)).toMatch(/^- Deployment end time: not recorded$/m)

    const second = await behind(first, made, 'post-deployment', { smoke: 'success' }, { env: { GITHUB_ACTOR: 'grace' } })
    expect(second).toMatchObject({ exitCode: 0, outputs: { decision: 'go' }, result: { stage: 'post-deployment', earlier: [{ stage: 'pre-deployment', decision: 'go', actor: 'octocat' }] } })
    const log = await logOf(second)
    for (const line of [
      String.raw`\*\*Deployment Date/Time\*\*: ${minute}  `,
      String.raw`\*\*Deployed By\*\*: @&#8203;octocat, @&#8203;grace  `,
      String.raw`\*\*Version\*\*: v1\.2\.3 \(commit .*${made.commit}\)\)  `,
      '- Backup created: ✅ passed: .*<code>backup</code> at <code>pre-deployment</code>.*',
      '- Snapshot created: not recorded',
      String.raw`- Pre-flight checks: ✅ go \(3 of 3 criteria met\)`,
      '- Issues found: none',
      '- Release approved: ✅ passed: .*grace.*',
      String.raw`- Deployment start time: ${minute} \(the gate opened\)`,
      String.raw`- Deployment end time: ${minute} \(<code>post-deployment</code> began\)`,
      String.raw`- Total time: \d+ s`,
      '- Health check: ✅ passed: .*<code>health-check</code> at <code>post-deployment</code>.*',
      '- Error rate: not recorded',
      `- Stage <code>pre-deployment</code>: ✅ go .*${minute}.*octocat.*`,
      `- Stage <code>post-deployment</code>: ✅ go: the only criterion is met.*${minute}.*grace.*`
    ]) {
      expect(log).toMatch(new RegExp(`^${line}$`, 'm'))
    }
    const { text } = repaired(await readFile('examples/release-v1.15.2/production-deployment-checklist-v1.15.2.md', 'utf8'))
    const [, template = ''] = /^(## [^\n]*Deployment Log Template\n[^]*?)\n---\n/m.exec(text) ?? []
    const wanted = labelsOf(template.replace(/^## \P{L}*/u, '## ').replace(/ Template$/m, ''))
    expect(wanted).toHaveLength(23)
    // The approvals are ours, and so are the notes below the last heading.
    const filled = labelsOf(log.replace(/^### Approvals$[^]*?(?=^### )/m, ''))
    expect(filled.slice(0, filled.indexOf('### Issues/Notes') + 1)).toEqual(wanted)
  })

  it('grows with each stage', async () => {
    const made = await release()
    const second = await behind(await gate(made, 'pre-deployment', ok), made, 'post-deployment', { smoke: 'success' })
    const third = await behind(second, made, 'soak', { soak: 'success' })
    expect(third.result?.earlier?.map(({ stage }) => stage)).toEqual(['pre-deployment', 'post-deployment'])
    expect(await logOf(third)).toMatch(/^- Health check: ✅ passed: [^]*^- Error rate: ✅ passed: .*<code>error-rate<\/code> at <code>soak<\/code>/m)
    const again = await behind(third, made, 'post-deployment', { smoke: 'failure' })
    expect(again).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go' } })
    expect(again.result?.earlier?.map(({ stage }) => stage)).toEqual(['pre-deployment', 'soak'])
    expect(await logOf(again)).toMatch(/^- Health check: ❌ failed: .* at <code>post-deployment<\/code>\)$/m)
  })

  it('takes the result from an artifact in the workspace, and keeps the bypass of the earlier stage', async () => {
    const made = await release([])
    const first = await gate(made, 'pre-deployment', ok, { inputs: { bypass: 'The shop is down since noon' } })
    expect(first).toMatchObject({ exitCode: 0, outputs: { decision: 'no-go', 'bypassed-by': 'octocat' } })
    await made.checkout.write({ 'artifacts/result.json': await readFile(first.outputs['result'] ?? '', 'utf8') })
    const second = await gate(made, 'post-deployment', { smoke: 'success' }, { inputs: { result: 'artifacts/result.json' } })
    expect(second).toMatchObject({ exitCode: 0, outputs: { decision: 'go' } })
    const log = await logOf(second)
    expect(log).toMatch(/^- Pre-flight checks: ❌ no-go: .*Release approved \(failed\); the run went on all the same \(bypass by octocat: The shop is down since noon\)$/m)
    expect(log).toMatch(/^- Issues found: 1 not met: Release approved \(failed\)$/m)
  })
})

describe('the earlier result decides nothing', () => {
  it('a go before does not open the gate', async () => {
    const made = await release()
    const second = await behind(await gate(made, 'pre-deployment', ok), made, 'post-deployment', { smoke: 'failure' })
    expect(second).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go', allowed: 'false' } })
  })

  it('a no-go before does not close it', async () => {
    const made = await release([])
    const first = await gate(made, 'pre-deployment', { backup: 'failure' })
    expect(first).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go' } })
    const second = await behind(first, made, 'post-deployment', { smoke: 'success' })
    expect(second).toMatchObject({ exitCode: 0, outputs: { decision: 'go', allowed: 'true' } })
    expect(await logOf(second)).toMatch(/^- Deployment start time: not recorded$/m)
  })
})

describe('an earlier result that cannot be used stops the run, and says why', () => {
  it.each<{ what: string; path?: string; change?: (text: string) => string; said: string }>([
    { what: 'none at that path', path: 'artifacts/other.json', said: 'there is no result that can be read at artifacts/other.json' },
    { what: 'outside of the workspace', path: '../result.json', said: 'lies outside of the workspace' },
    { what: 'cut off', change: (text) => text.slice(0, -20), said: 'the result is no JSON' },
    { what: 'something else', change: () => '{"decision":"go"}', said: 'the result is damaged or not ours at schemaVersion' },
    { what: 'of another commit', change: (text) => text.replace(/"commit": "[0-9a-f]{40}"/, `"commit": "${'f'.repeat(40)}"`), said: `is a result of the commit ${'f'.repeat(40)}` },
    { what: 'of another repository', change: (text) => text.replace('"name": "widget"', '"name": "gadget"'), said: 'is a result of the repository acme/gadget' },
    { what: 'of tomorrow', change: (text) => text.replace(/"decidedAt": "\d{4}/, '"decidedAt": "9999'), said: 'was decided at 9999-' }
  ])('$what', async ({ path = 'artifacts/result.json', change = (text) => text, said }) => {
    const made = await release()
    const first = await gate(made, 'pre-deployment', ok)
    await made.checkout.write({ 'artifacts/result.json': change(await readFile(first.outputs['result'] ?? '', 'utf8')) })
    const second = await gate(made, 'post-deployment', { smoke: 'success' }, { inputs: { result: path } })
    expect(second).toMatchObject({ exitCode: 2, outputs: { decision: 'no-go', allowed: 'false', log: '' }, result: undefined })
    expect(second.annotations.filter(({ level }) => level === 'error').map(({ message }) => message).join('\n')).toContain(said)
  })
})
