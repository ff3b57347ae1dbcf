import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { diskFiles } from '../../src/adapters/files/disk.ts'
import { gitTree, gitWorktree } from '../../src/adapters/git/index.ts'
import { noGitHub } from '../../src/adapters/no-github.ts'
import type { AnyKind } from '../../src/core/criterion.ts'
import { EvidenceError } from '../../src/core/errors.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import type { Waiver } from '../../src/core/waiver.ts'
import { replayed } from '../../src/gate/replay.ts'
import type { Result } from '../../src/gate/result.ts'
import { json } from '../../src/report/json.ts'
import { parseResult } from '../../src/report/parse-result.ts'
import type { Ports, RemotePort } from '../../src/ports/index.ts'
import { createProject, type Project } from '../support/git.ts'
import { criterion, gate, loaded, manualClock, registryOf, standIn, subjectOf } from './world.ts'

const hour = 3_600_000
const start = Date.parse('2026-02-01T12:00:00Z')
const texts = { wanted: 'w', seen: 's', findings: [], remedy: 'r' }
const passed: Outcome = { wanted: 'w', seen: 's', findings: [], status: 'passed', reason: 'fine' }
const failed: Outcome = { ...texts, status: 'failed', reason: 'bad' }
const pending: Outcome = { ...texts, status: 'pending', reason: 'running', awaiting: ['it'] }

let project: Project
let commit: string
beforeAll(async () => {
  project = await createProject()
  commit = await project.head()
})
afterAll(async () => project.remove())

/** A remote that knows the tag v1.2.3, at a commit or not at all; `asked` holds the tags that it was asked for. */
function remoteWith(at: string | undefined): RemotePort & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    name: 'github.com/acme/widget',
    async tag(name) {
      asked.push(name)
      return at === undefined ? undefined : { name, commit: at, annotated: true }
    },
    tagNames: async () => [],
    contains: async () => 'contained',
    defaultBranch: async () => 'main'
  }
}

function portsWith(remote: RemotePort): Ports {
  return { files: diskFiles(project.work), github: noGitHub(), remote, tree: gitTree(project.work), worktree: gitWorktree(project.work) }
}

/** A kind that gives one outcome after the other, the last one for ever; `looks` holds the timeLeft of each evaluation. */
function scripted(kind: string, ...outcomes: Outcome[]): AnyKind & { readonly looks: boolean[] } {
  const looks: boolean[] = []
  return {
    ...standIn(kind),
    looks,
    evaluate(_options, _evidence, { timeLeft }) {
      looks.push(timeLeft)
      return outcomes[Math.min(looks.length, outcomes.length) - 1] ?? failed
    }
  }
}

interface Trial {
  readonly kinds: readonly AnyKind[]
  readonly waivers: readonly Waiver[]
  readonly more?: Partial<Parameters<typeof gate>[0]>
  readonly remote?: RemotePort
}

async function trial({ kinds, waivers, more = {}, remote = remoteWith(undefined) }: Trial): Promise<Result> {
  const policy = loaded({ criteria: kinds.map(({ kind }) => criterion(kind)), waivers })
  const clock = manualClock(undefined, start)
  return gate({ subject: subjectOf(commit, { tag: 'v1.2.3' }), ports: portsWith(remote), registry: registryOf(...kinds), policy, clock, waitFor: hour, ...more })
}

const waiver: Waiver = { criterion: 'lint', reason: 'Generated client', until: '2026-02-01' }

describe('a waived criterion is not waited for', () => {
  it('that is pending: the gate decides at once, as it would at the end', async () => {
    const clock = manualClock(undefined, start)
    const lint = scripted('lint', pending)
    expect(await trial({ kinds: [scripted('ci', passed), lint], waivers: [waiver], more: { clock } })).toMatchObject({ decision: 'go', criteria: [{}, { outcome: { status: 'waived', original: { status: 'pending' } } }] })
    expect(clock.slept).toEqual([])
    expect(lint.looks).toEqual([false])
  })

  it('that GitHub would not answer about just now', async () => {
    const clock = manualClock(undefined, start)
    const lint: AnyKind = { ...standIn('lint'), collect: async () => Promise.reject(new EvidenceError('unreadable', '502', 'r', { transient: true })) }
    expect(await trial({ kinds: [scripted('ci', passed), lint], waivers: [waiver], more: { clock } })).toMatchObject({ decision: 'go', criteria: [{}, { outcome: { status: 'waived', original: { status: 'error', reason: 'unreadable' } } }] })
    expect(clock.slept).toEqual([])
  })

  it('but looked at again while another is waited for', async () => {
    const lint = scripted('lint', pending, passed)
    expect(await trial({ kinds: [scripted('ci', pending, passed), lint], waivers: [waiver] })).toMatchObject({ decision: 'go', criteria: [{}, { outcome: { status: 'passed' } }], waivers: [{ effect: 'unused' }] })
  })

  it('T46: what opened the gate was all seen in one look', async () => {
    const early = scripted('early', passed, failed)
    const result = await trial({ kinds: [early, scripted('ci', pending, passed), scripted('lint', pending)], waivers: [waiver] })
    expect(result).toMatchObject({ decision: 'no-go', criteria: [{ outcome: { status: 'failed' } }, { outcome: { status: 'passed' } }, { outcome: { status: 'waived' } }] })
  })

  it('without its waiver it is waited for', async () => {
    const lint = scripted('lint', pending, passed)
    expect(await trial({ kinds: [scripted('ci', passed), lint], waivers: [{ ...waiver, until: '2026-01-31' }] })).toMatchObject({ decision: 'go', criteria: [{}, { outcome: { status: 'passed' } }], waivers: [{ effect: 'expired' }] })
    expect(lint.looks[0]).toBe(true)
  })
})

it('a waiver that ends while the gate waits has no effect: what counts is the moment of the decision', async () => {
  const clock = manualClock(undefined, Date.parse('2026-02-01T23:59:55Z'))
  const kinds = [scripted('ci', pending, passed), scripted('lint', failed)]
  expect(await trial({ kinds, waivers: [waiver], more: { clock } })).toMatchObject({ decision: 'no-go', allowed: false, criteria: [{}, { outcome: { status: 'failed' } }], waivers: [{ effect: 'expired' }] })
})

describe('a waiver for the tag of the run', () => {
  const kinds = (): readonly AnyKind[] => [scripted('ci', passed), scripted('lint', failed)]
  const tagged = { ...waiver, tag: 'v1.2.3' }

  it('holds where the tag is on the commit at the remote', async () => {
    const remote = remoteWith(commit)
    expect(await trial({ kinds: kinds(), waivers: [tagged], remote })).toMatchObject({ decision: 'go', waivers: [{ effect: 'waived', tagCommit: commit }] })
    expect(remote.asked).toEqual(['v1.2.3'])
  })

  it('holds for no other commit that is only said to be the tag', async () => {
    expect(await trial({ kinds: kinds(), waivers: [tagged], remote: remoteWith('b'.repeat(40)) })).toMatchObject({ decision: 'no-go', waivers: [{ effect: 'tag-elsewhere' }] })
    expect(await trial({ kinds: kinds(), waivers: [tagged] })).toMatchObject({ decision: 'no-go', waivers: [{ effect: 'tag-elsewhere' }] })
  })

  it('has no effect where the remote does not answer, and holds nobody up', async () => {
    const stop = new AbortController()
    const silent: RemotePort = { ...remoteWith(undefined), tag: async () => new Promise(() => setTimeout(() => stop.abort('SIGTERM'), 20)) }
    expect(await trial({ kinds: kinds(), waivers: [tagged], remote: silent, more: { signal: stop.signal } })).toMatchObject({ decision: 'no-go', allowed: false, stoppedBy: 'SIGTERM' })
  })
})

describe('the record', () => {
  const bypass = { reason: 'Production is down', actor: 'octocat', triggeringActor: 'octocat' }
  const kinds = (): readonly AnyKind[] => [scripted('ci', passed), scripted('lint', failed), scripted('e2e', failed)]

  async function record(until: string): Promise<Result> {
    const all = kinds()
    const { policy, origin, proposed } = loaded({ criteria: all.map(({ kind }) => criterion(kind)), waivers: [{ ...waiver, until }], bypass: { by: { users: ['octocat'] }, criteria: ['e2e'] } })
    return trial({ kinds: all, waivers: [], more: { policy: { policy, proposed, origin: { ...origin, source: 'file', sha256: 'ab'.repeat(32) } }, bypass } })
  }

  it.each([['2026-02-01', true], ['2026-01-31', false]])('of waiver until %s and bypass is read back and replayed to the same: allowed %s', async (until, allowed) => {
    const original = parseResult(json(await record(until)))
    expect(original).toMatchObject({ decision: 'no-go', allowed, bypass: { status: allowed ? 'used' : 'refused' } })
    const { result, differences } = replayed(original, registryOf(...kinds()))
    expect(differences).toEqual([])
    expect(result).toEqual(original)
  })

  it('that was changed: the replay decides for itself', async () => {
    const original = await record('2026-01-31')
    const waivers = original.waivers.map((one) => ({ ...one, effect: 'waived' as const }))
    const forged: Result = { ...original, waivers, allowed: true, bypass: { ...bypass, status: 'used', by: ['octocat'], criteria: ['e2e'] } }
    const { result, differences } = replayed(forged, registryOf(...kinds()))
    expect(result).toMatchObject({ allowed: false, waivers: [{ effect: 'expired' }], bypass: { status: 'refused' } })
    expect(differences).toEqual(['allowed was true, is false', 'the bypass was used, is refused'])
  })
})
