import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { diskFiles } from '../../src/adapters/files/disk.ts'
import { gitTree, gitWorktree } from '../../src/adapters/git/index.ts'
import { noGitHub } from '../../src/adapters/no-github.ts'
import type { AnyKind } from '../../src/core/criterion.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import type { Waiver } from '../../src/core/waiver.ts'
import { checklist } from '../../src/criteria/checklist/index.ts'
import { replayed } from '../../src/gate/replay.ts'
import type { Result } from '../../src/gate/result.ts'
import type { Ports } from '../../src/ports/index.ts'
import { filledIn } from '../../src/report/filled-in.ts'
import { json } from '../../src/report/json.ts'
import { parseResult } from '../../src/report/parse-result.ts'
import { summary } from '../../src/report/summary.ts'
import { createProject, type Project } from '../support/git.ts'
import { criterion, gate, loaded, manualClock, registryOf, standIn, subjectOf } from './world.ts'

const passed: Outcome = { wanted: 'w', seen: 's', findings: [], status: 'passed', reason: 'fine' }
const failed: Outcome = { wanted: 'w', seen: '3 lines too short', findings: [], remedy: 'r', status: 'failed', reason: 'bad' }
const pending: Outcome = { wanted: 'w', seen: 's', findings: [], remedy: 'r', status: 'pending', reason: 'running', awaiting: ['it'] }

let project: Project
let commit: string
beforeAll(async () => {
  project = await createProject()
  commit = await project.commit({ 'list.md': '# Release\n\n- [x] Tests <!-- gate: tests -->\n- [ ] Notes @octocat <!-- gate: notes -->\n' })
})
afterAll(async () => project.remove())

/** A kind that gives one outcome after the other, the last one for ever. */
function scripted(kind: string, ...outcomes: Outcome[]): AnyKind {
  let looks = 0
  return { ...standIn(kind), evaluate: () => outcomes[Math.min(++looks, outcomes.length) - 1] ?? failed }
}

async function run(tests: readonly Outcome[], notes: readonly Outcome[], more: { waivers?: readonly Waiver[]; waitFor?: number } = {}): Promise<{ result: Result; registry: ReturnType<typeof registryOf>; slept: readonly number[] }> {
  const registry = registryOf(checklist, scripted('tests', ...tests), scripted('notes', ...notes))
  const remote: Ports['remote'] = { name: 'r', tag: async () => undefined, tagNames: async () => [], contains: async () => 'contained', defaultBranch: async () => 'main' }
  const ports: Ports = { files: diskFiles(project.work), github: noGitHub(), remote, tree: gitTree(project.work), worktree: gitWorktree(project.work) }
  const clock = manualClock()
  // First in the policy, and concludes all the same.
  const criteria = [criterion('checklist', { options: checklist.options.parse({ file: 'list.md' }) }), criterion('tests'), criterion('notes')]
  const policy = loaded({ criteria, waivers: more.waivers ?? [] })
  const result = await gate({ subject: subjectOf(commit), registry, ports, clock, waitFor: more.waitFor ?? 0, policy: { ...policy, origin: { ...policy.origin, sha256: 'a'.repeat(64) } } })
  return { result, registry, slept: clock.slept }
}

const ofChecklist = ({ criteria }: Result) => criteria.find(({ id }) => id === 'checklist')?.outcome

describe('a kind that concludes', () => {
  it('is told of all others', async () => {
    const { result } = await run([passed], [passed])
    expect([result.decision, ofChecklist(result)?.reason]).toEqual(['go', 'complete'])
    expect(ofChecklist(result)?.document?.lines.map(({ state }) => state)).toEqual([undefined, 'met', 'met'])
  })

  it('fails with them', async () => {
    const { result } = await run([passed], [failed])
    expect([result.decision, ofChecklist(result)?.reason]).toEqual(['no-go', 'unmet'])
  })

  it('waits with them, and is told of the last look', async () => {
    const { result, slept } = await run([pending, pending, passed], [passed], { waitFor: 600_000 })
    expect([result.decision, ofChecklist(result)?.status]).toEqual(['go', 'passed'])
    expect(slept).toHaveLength(2)
  })

  it('is told again where it had failed already', async () => {
    const { result } = await run([pending, passed], [failed], { waitFor: 600_000 })
    expect(ofChecklist(result)?.document?.lines.map(({ state }) => state)).toEqual([undefined, 'met', 'unmet'])
  })

  it('waits no longer than the time', async () => {
    const { result } = await run([pending], [passed], { waitFor: 30_000 })
    expect([result.decision, ofChecklist(result)?.reason]).toEqual(['no-go', 'awaited'])
  })

  it('knows waivers', async () => {
    const waivers = [{ criterion: 'notes', reason: 'Written after the release', until: '2999-01-01' }]
    const { result } = await run([passed], [failed], { waivers })
    expect([result.decision, ofChecklist(result)?.status]).toEqual(['go', 'passed'])
    expect(ofChecklist(result)?.document?.lines.map(({ state }) => state)).toEqual([undefined, 'met', 'waived'])
  })

  it.each([
    { tests: passed, notes: passed, waivers: [] },
    { tests: passed, notes: failed, waivers: [] },
    { tests: passed, notes: failed, waivers: [{ criterion: 'notes', reason: 'Written after the release', until: '2999-01-01' }] }
  ])('gives the same when it is replayed', async ({ tests, notes, waivers }) => {
    const { result, registry } = await run([tests], [notes], { waivers })
    const again = replayed(parseResult(json(result)), registry)
    expect(again.differences).toEqual([])
    expect(again.result).toEqual(result)
  })
})

describe('the checklist filled in', () => {
  it('is in the summary, and a file of its own', async () => {
    const { result } = await run([passed], [failed])
    const text = filledIn(result) ?? ''
    expect(text.split('\n').slice(1)).toEqual([
      '',
      '# Release',
      '',
      '- ✅ Tests — <code>tests</code>: tests: s',
      '- ❌ Notes @&#8203;octocat — <code>notes</code>: notes: 3 lines too short',
      ''
    ])
    expect(summary(result)).toContain('<details><summary>checklist: the checklist filled in</summary>')
  })

  it('is none where no checklist was judged', () => expect(filledIn({ criteria: [] } as unknown as Result)).toBeUndefined())
})
