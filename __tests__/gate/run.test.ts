import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { diskFiles } from '../../src/adapters/files/disk.ts'
import { noGitHub } from '../../src/adapters/no-github.ts'
import type { AnyKind } from '../../src/core/criterion.ts'
import { EvidenceError } from '../../src/core/errors.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import { completeSubject } from '../../src/gate/subject.ts'
import type { Ports } from '../../src/ports/index.ts'
import { createProject, type Project } from '../support/git.ts'
import { createWorld, usingGitHub, type World } from '../support/github/index.ts'
import { clientOf, criterion, gate, kinds, loaded, longAgo, manualClock, policyOf, portsOf, registryOf, standIn, subjectOf } from './world.ts'
import { githubRemote } from '../../src/adapters/github/remote.ts'
import { gitTree, gitWorktree } from '../../src/adapters/git/index.ts'

const github = usingGitHub()
let project: Project
let commit: string
let idle: Ports

beforeAll(async () => {
  project = await createProject()
  commit = await project.head()
  const nowhere = clientOf({ url: 'http://127.0.0.1:1' })
  idle = { files: diskFiles(project.work), github: noGitHub(), remote: githubRemote(nowhere), tree: gitTree(project.work), worktree: gitWorktree(project.work) }
})
afterAll(() => project.remove())

const texts = { wanted: 'w', seen: 's', findings: [], remedy: 'r' }
const passed: Outcome = { ...texts, status: 'passed', reason: 'fine' }
const failed: Outcome = { ...texts, status: 'failed', reason: 'bad' }
const pending: Outcome = { ...texts, status: 'pending', reason: 'running', awaiting: ['it'] }

/** A kind that gives one outcome after the other, the last one for ever; `looks` holds the timeLeft of each evaluation. */
function scripted(kind: string, ...outcomes: (Outcome | (() => Outcome))[]): AnyKind & { readonly looks: boolean[] } {
  const looks: boolean[] = []
  return {
    ...standIn(kind),
    looks,
    evaluate(_options, _evidence, { timeLeft }) {
      const next = outcomes[Math.min(looks.length, outcomes.length - 1)] ?? failed
      looks.push(timeLeft)
      return typeof next === 'function' ? next() : next
    }
  }
}

function run(all: readonly AnyKind[], more: Partial<Parameters<typeof gate>[0]> = {}) {
  return gate({ subject: subjectOf(commit), ports: idle, registry: registryOf(...all), policy: loaded({ criteria: all.map(({ kind }) => criterion(kind)) }), ...more })
}

describe('T46: what opens the gate was all true in one look', () => {
  it('looks at everything once more after it has waited, and sees what changed', async () => {
    const early = scripted('early', passed, failed)
    const late = scripted('late', pending, passed)
    expect(await run([early, late], { waitFor: 60_000 })).toMatchObject({ decision: 'no-go', criteria: [{ outcome: { status: 'failed' } }, { outcome: { status: 'passed' } }] })
    expect([early.looks.length, late.looks.length]).toEqual([2, 3])
  })

  it('goes where it is still so', async () => {
    const early = scripted('early', passed)
    expect(await run([early, scripted('late', pending, passed)], { waitFor: 60_000 })).toMatchObject({ decision: 'go' })
    expect(early.looks).toHaveLength(2)
  })

  it('does so as well where the last of them came with the deadline', async () => {
    const early = scripted('early', passed, failed)
    expect(await run([early, scripted('late', pending, passed)], { waitFor: 10_000, pollInterval: 10_000 })).toMatchObject({ decision: 'no-go' })
  })

  it('asks nothing again where it is no-go anyway, or where it never waited', async () => {
    const early = scripted('early', passed)
    await run([early, scripted('late', pending, failed)], { waitFor: 60_000 })
    await run([scripted('other', passed)], { waitFor: 60_000 })
    expect(early.looks).toHaveLength(1)
  })
})

describe('the decision', () => {
  it('is go where all passed', async () => {
    expect(await run([scripted('a', passed), scripted('b', passed)])).toMatchObject({ decision: 'go', allowed: true, criteria: [{ id: 'a' }, { id: 'b' }] })
  })

  it('is no-go without criteria, or without any at this stage', async () => {
    expect(await run([])).toMatchObject({ decision: 'no-go', allowed: false, criteria: [] })
    const a = scripted('a', passed)
    const policy = loaded({ criteria: [criterion('a', { stages: ['staging'] })] })
    expect(await run([a], { policy })).toMatchObject({ decision: 'no-go', criteria: [] })
    expect(await run([a], { policy, stage: 'staging' })).toMatchObject({ decision: 'go', stage: 'staging' })
    expect(await run([a], { policy, stage: 'constructor' })).toMatchObject({ decision: 'no-go' })
    expect(a.looks).toHaveLength(1)
  })

  it('is no-go where all are disabled, and looks at none', async () => {
    const a = scripted('a', passed)
    expect(await run([a], { policy: loaded({ criteria: [criterion('a', { enforcement: 'disabled' })] }) })).toMatchObject({ decision: 'no-go', criteria: [] })
    expect(a.looks).toEqual([])
  })

  it('is no-go where none applies', async () => {
    const policy = loaded({ criteria: [criterion('a', { when: { tags: ['v*'] } }), criterion('b', { when: { events: ['release'] } })] })
    const a = scripted('a', passed)
    expect(await run([a, scripted('b', passed)], { policy })).toMatchObject({ decision: 'no-go', criteria: [{ outcome: { status: 'not-applicable', reason: 'other-run' } }, { outcome: { status: 'not-applicable' } }] })
    expect(a.looks).toEqual([])
  })

  it('is not hindered by what is only reported, and not made by it either', async () => {
    const criteria = [criterion('a'), criterion('b', { enforcement: 'evaluate' })]
    expect(await run([scripted('a', passed), scripted('b', failed)], { policy: loaded({ criteria }) })).toMatchObject({ decision: 'go', criteria: [{}, { enforcement: 'evaluate', outcome: { status: 'failed' } }] })
    expect(await run([scripted('a', failed), scripted('b', passed)], { policy: loaded({ criteria }) })).toMatchObject({ decision: 'no-go' })
    expect(await run([scripted('b', passed)], { policy: loaded({ criteria: criteria.slice(1) }) })).toMatchObject({ decision: 'no-go', allowed: false })
  })

  it('a run that only reports goes on, and its decision stays what it is', async () => {
    expect(await run([scripted('a', failed)], { enforcement: 'evaluate' })).toMatchObject({ decision: 'no-go', allowed: true, enforcement: 'evaluate' })
  })

  it('is no-go where the pull request breaks the policy file', async () => {
    const policy = { ...loaded({ criteria: [criterion('a')] }), proposed: [{ message: 'unknown key' }] }
    expect(await run([scripted('a', passed)], { policy })).toMatchObject({ decision: 'no-go', allowed: false, proposedPolicy: [{ message: 'unknown key' }] })
  })

  it.each([
    ['2026-03-01T00:00:00Z', '2026-03-01', 'active', 'no-go'],
    ['2026-02-28T23:59:59.999Z', '2026-03-01', 'evaluate', 'go'],
    ['2026-03-02T00:00:00Z', '2026-03-01', 'active', 'no-go'],
    ['2026-03-01T00:00:00Z', 'no day', 'active', 'no-go']
  ])('at %s a criterion active from %s is %s', async (now, activeFrom, enforcement, decision) => {
    const policy = loaded({ criteria: [criterion('a'), criterion('b', { activeFrom })] })
    const result = await run([scripted('a', passed), scripted('b', failed)], { policy, clock: manualClock(undefined, Date.parse(now)) })
    expect(result).toMatchObject({ decision, criteria: [{ enforcement: 'active' }, { enforcement }] })
  })

  it('leaves to GitHub what only GitHub decides, and says what that is', async () => {
    const a = scripted('a', passed)
    const b = { ...scripted('b', failed), local: false }
    expect(await run([a, b], { local: true })).toMatchObject({ decision: 'go', criteria: [{ id: 'a' }], leftToGitHub: [{ id: 'b', kind: 'b' }] })
    expect(await run([b], { local: true })).toMatchObject({ decision: 'no-go', criteria: [], leftToGitHub: [{ id: 'b' }] })
  })

  it('fills placeholders in, and cannot decide where there is nothing to fill in', async () => {
    const policy = loaded({ criteria: [criterion('a', { options: { text: '{tag}' } })] })
    expect(await run([scripted('a', passed)], { policy, subject: subjectOf(commit, { tag: 'v1' }) })).toMatchObject({ decision: 'go', criteria: [{ options: { text: 'v1' } }] })
    expect(await run([scripted('a', passed)], { policy })).toMatchObject({ decision: 'no-go', criteria: [{ outcome: { status: 'error', reason: 'not-found' } }] })
  })
})

describe('one broken criterion neither hides the others nor opens the gate', () => {
  const broken: [string, AnyKind][] = [
    ['evaluate throws', scripted('broken', () => { throw new TypeError('x is not a function') })],
    ['collect rejects', { ...standIn('broken'), collect: async () => { throw new TypeError('boom') } }],
    ['collect throws at once', { ...standIn('broken'), collect: () => { throw new RangeError('boom') } }],
    ['collect throws a text', { ...standIn('broken'), collect: () => Promise.reject(JSON.parse('"boom"') as Error) }],
    ['collect throws nothing', { ...standIn('broken'), collect: () => Promise.reject(JSON.parse('null') as Error) }],
    ['evaluate gives nothing', scripted('broken', (() => undefined) as unknown as () => Outcome)],
    ['evaluate gives null', scripted('broken', (() => null) as unknown as () => Outcome)]
  ]

  it.each(broken)('%s', async (_, kind) => {
    const result = await run([scripted('a', passed), kind, scripted('b', failed)], { waitFor: 60_000 })
    expect(result).toMatchObject({ decision: 'no-go', criteria: [{ outcome: { status: 'passed' } }, { outcome: { status: 'error', reason: 'internal' } }, { outcome: { reason: 'bad' } }] })
    expect(result.criteria[1]).not.toHaveProperty('evidence')
  })

  it('a kind that the gate does not have', async () => {
    expect(await run([scripted('a', passed)], { policy: loaded({ criteria: [criterion('a'), criterion('gone')] }) })).toMatchObject({ decision: 'no-go', criteria: [{}, { outcome: { status: 'error', reason: 'internal' } }] })
  })

  it('an outcome of an unknown word blocks', async () => {
    expect(await run([scripted('a', passed), scripted('b', { ...passed, status: 'excellent' } as unknown as Outcome)])).toMatchObject({ decision: 'no-go' })
  })

  it('what cannot be read carries its code and remedy', async () => {
    const kind = { ...standIn('a'), collect: () => Promise.reject(new EvidenceError('permission-denied', 'may not', 'Grant it.')) }
    expect(await run([kind, scripted('b', passed)])).toMatchObject({ decision: 'no-go', criteria: [{ outcome: { status: 'error', reason: 'permission-denied', seen: 'may not', remedy: 'Grant it.' } }, {}] })
  })
})

describe('waiting', () => {
  it('looks once where there is no time', async () => {
    const a = scripted('a', pending, passed)
    const clock = manualClock()
    expect(await run([a], { clock })).toMatchObject({ decision: 'no-go', criteria: [{ outcome: { status: 'pending' } }] })
    expect([a.looks, clock.slept]).toEqual([[false], []])
  })

  it('does not wait where nothing is pending', async () => {
    const clock = manualClock()
    await run([scripted('a', passed), scripted('b', failed)], { clock, waitFor: 600_000 })
    expect(clock.slept).toEqual([])
  })

  it('ends when nothing is pending any more', async () => {
    const a = scripted('a', pending, pending, passed)
    const clock = manualClock()
    expect(await run([a], { clock, waitFor: 600_000 })).toMatchObject({ decision: 'go' })
    expect([a.looks, clock.slept]).toEqual([[true, true, true], [10_000, 15_000]])
  })

  it('with growing intervals up to a minute, the last one cut at the deadline', async () => {
    const a = scripted('a', pending)
    const clock = manualClock()
    expect(await run([a], { clock, waitFor: 300_000 })).toMatchObject({ decision: 'no-go', criteria: [{ outcome: { status: 'pending', reason: 'running' } }] })
    expect(clock.slept).toEqual([10_000, 15_000, 22_500, 33_750, 50_625, 60_000, 60_000, 48_125])
    expect(clock.monotonic()).toBe(300_000)
    expect(a.looks).toEqual([...clock.slept.map(() => true), false])
  })

  it('counts the time that the looks take', async () => {
    const clock = manualClock()
    const slow = { ...scripted('a', pending), collect: async () => clock.pass(50_000) }
    await run([slow], { clock, waitFor: 60_000 })
    expect(clock.slept).toEqual([10_000])
    const slower = { ...scripted('a', pending), collect: async () => clock.pass(500_000) }
    await run([slower], { clock, waitFor: 60_000 })
    expect(clock.slept).toEqual([10_000, 0])
  })

  it('looks again only at what can still change', async () => {
    const [a, b, c] = [scripted('a', passed), scripted('b', failed), scripted('c', pending, passed)]
    expect(await run([a, b, c], { waitFor: 60_000 })).toMatchObject({ decision: 'no-go', criteria: [{ id: 'a' }, { id: 'b', outcome: { status: 'failed' } }, { id: 'c', outcome: { status: 'passed' } }] })
    expect([a, b, c].map(({ looks }) => looks.length)).toEqual([1, 1, 2])
  })

  it('says what it waits for once, and again when that changes', async () => {
    const said: string[] = []
    const a = scripted('a', pending, pending, { ...pending, awaiting: ['other'] }, passed)
    await run([a], { waitFor: 600_000, log: { info: (line) => said.push(line), debug() {} } })
    expect(said).toEqual([expect.stringContaining('a (it)'), expect.stringContaining('a (other)')])
  })

  it('ends when it is told to: what is pending blocks', async () => {
    const controller = new AbortController()
    const a = scripted('a', pending, pending, passed)
    const clock = manualClock((times) => times === 2 && controller.abort('SIGTERM'))
    expect(await run([a, scripted('b', passed)], { clock, waitFor: 600_000, signal: controller.signal })).toMatchObject({ decision: 'no-go', allowed: false, criteria: [{ id: 'a' }, { id: 'b' }] })
    expect(clock.slept).toHaveLength(2)
  })

  it('a run that was stopped is never go, whatever passed and however it is enforced', async () => {
    const signal = AbortSignal.abort('SIGINT')
    for (const enforcement of ['active', 'evaluate'] as const) {
      expect(await run([scripted('a', passed)], { waitFor: 600_000, signal, enforcement })).toMatchObject({ decision: 'no-go', allowed: false, stoppedBy: 'SIGINT' })
    }
  })

  it('does not hang on an answer that never comes once it is stopped', async () => {
    const controller = new AbortController()
    const deaf = { ...standIn('a'), collect: () => new Promise<never>(() => controller.abort('SIGTERM')) }
    expect(await run([deaf, scripted('b', passed)], { signal: controller.signal })).toMatchObject({ decision: 'no-go', allowed: false, criteria: [{ outcome: { status: 'error', reason: 'timed-out' } }, {}] })
  })

  it('waits longer where little of the quota is left', async () => {
    const clock = manualClock()
    await run([scripted('a', pending)], { clock, waitFor: 120_000, quota: () => ({ limit: 1000, remaining: 100 }) })
    expect(clock.slept).toEqual([60_000, 60_000])
  })

  it('waits as long as it was asked to, but not beyond the deadline', async () => {
    const limited = (retryAfter: number) => ({ ...standIn('a'), collect: () => Promise.reject(new EvidenceError('rate-limited', 'slow down', 'Wait.', { transient: true, retryAfter })) })
    for (const [retryAfter, slept] of [[45_000, [45_000, 45_000, 10_000]], [500_000, [100_000]]] as const) {
      const clock = manualClock()
      expect(await run([limited(retryAfter)], { clock, waitFor: 100_000 })).toMatchObject({ decision: 'no-go', criteria: [{ outcome: { status: 'error', reason: 'rate-limited' } }] })
      expect(clock.slept).toEqual(slept)
    }
  })

  it('records when it began and when it was decided', async () => {
    const start = Date.UTC(2026, 0, 1)
    const result = await run([scripted('a', pending, passed)], { waitFor: 60_000, clock: manualClock(undefined, start) })
    expect([result.startedAt, result.decidedAt]).toEqual(['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:10.000Z'])
  })
})

describe('on GitHub', () => {
  const policy = policyOf('version: 1\ncriteria:\n  a: { kind: checks, require: [build] }\n  b: { kind: checks, require: [build, test] }\n')

  function newWorld(): World {
    const world = createWorld({ remote: project.remote })
    world.now = () => new Date(longAgo)
    return world
  }

  it('a fact is asked for once a round, also where it cannot be had', async () => {
    const world = newWorld()
    const server = await github(world)
    const request = { subject: subjectOf(commit), policy, ports: portsOf(server, project.work) }
    await gate(request)
    expect(server.requests.map(({ operation }) => operation).toSorted()).toEqual(['actions/list-workflow-runs-for-repo', 'checks/list-for-ref', 'repos/list-commit-statuses-for-ref'])
    server.faults.add({ operation: 'checks/list-for-ref', kind: 'reset' })
    server.requests.splice(0)
    expect(await gate(request)).toMatchObject({ criteria: [{ outcome: { reason: 'unreadable' } }, { outcome: { reason: 'unreadable' } }] })
    const operations = server.requests.map(({ operation }) => operation)
    expect(new Set(operations).size).toBe(operations.length)
  })

  it('a check that comes while it waits is seen, and each round sees the world anew', async () => {
    const world = newWorld()
    const server = await github(world)
    const clock = manualClock((times) => world.addCheckRun({ name: times === 1 ? 'build' : 'test', sha: commit }))
    expect(await gate({ subject: subjectOf(commit), policy, ports: portsOf(server, project.work), clock, waitFor: 60_000 })).toMatchObject({ decision: 'go' })
    expect(clock.slept).toHaveLength(2)
  })

  it('a check that never comes has never started at the deadline', async () => {
    const server = await github(newWorld())
    const result = await gate({ subject: subjectOf(commit), policy, ports: portsOf(server, project.work), waitFor: 30_000 })
    expect(result).toMatchObject({ decision: 'no-go', criteria: [{ outcome: { status: 'failed', reason: 'never-started' } }, { outcome: { reason: 'never-started' } }] })
  })

  it.each(['reset', 'html502', 'truncate', 'malformed', 'secondary', 'primary'] as const)('%s is looked at again', async (kind) => {
    const world = newWorld()
    for (const name of ['build', 'test']) world.addCheckRun({ name, sha: commit })
    const server = await github(world)
    server.faults.add({ operation: 'checks/list-for-ref', nth: 1, times: 1, kind })
    const clock = manualClock()
    expect(await gate({ subject: subjectOf(commit), policy, ports: portsOf(server, project.work), clock, waitFor: 60_000 })).toMatchObject({ decision: 'go' })
    expect(clock.slept).toHaveLength(1)
  })

  it('an error that stays is an error at the deadline', async () => {
    const server = await github(newWorld())
    server.faults.add({ operation: 'repos/list-commit-statuses-for-ref', kind: 'status', status: 503 })
    const result = await gate({ subject: subjectOf(commit), policy, ports: portsOf(server, project.work), waitFor: 30_000 })
    expect(result).toMatchObject({ decision: 'no-go', criteria: [{ outcome: { status: 'error', reason: 'unreadable' } }, { outcome: { status: 'error' } }] })
  })

  it('what the token may not read is not asked for twice', async () => {
    const world = newWorld()
    world.tokens.set('poor', { statuses: 'read', actions: 'read' })
    const server = await github(world)
    const clock = manualClock()
    const result = await gate({ subject: subjectOf(commit), policy, ports: portsOf(server, project.work, 'poor'), clock, waitFor: 600_000 })
    expect(result).toMatchObject({ decision: 'no-go', criteria: [{ outcome: { status: 'error', reason: 'permission-denied', remedy: expect.stringContaining('`checks: read`') } }, {}] })
    expect(clock.slept).toEqual([])
    expect(server.requests.filter(({ operation }) => operation === 'checks/list-for-ref')).toHaveLength(1)
  })

  it('without a token nothing passes', async () => {
    const result = await gate({ subject: subjectOf(commit), policy: policyOf('version: 1\ncriteria: { a: { kind: checks }, b: { kind: approvals } }\n'), ports: idle, registry: kinds })
    expect(result).toMatchObject({ decision: 'no-go', criteria: [{ outcome: { reason: 'permission-denied' } }, { outcome: { reason: 'permission-denied' } }] })
  })
})

describe('completeSubject', () => {
  const facts = { repository: { owner: 'acme', name: 'widget' }, commit: 'a'.repeat(40), event: 'push', proposed: false }
  const policy = (subject: { tag?: string; branch?: string }) => ({ subject, people: {}, criteria: [], waivers: [] })
  const remote = (answer: string | undefined): Ports['remote'] => ({ ...idle.remote, defaultBranch: async () => answer })

  it.each([
    ['the policy names the branch', { branch: 'release' }, 'main', 'trunk', 'release'],
    ['the event knows the default branch', {}, 'main', 'trunk', 'main'],
    ['the remote is asked', {}, undefined, 'trunk', 'trunk'],
    ['the remote names none', {}, undefined, undefined, undefined]
  ])('%s', async (_, subject, defaultBranch, answer, branch) => {
    expect((await completeSubject({ ...facts, defaultBranch }, policy(subject), remote(answer))).branch).toBe(branch)
  })

  it.each([
    ['v1.2.3', undefined, '1.2.3'],
    ['release-1.2.3', 'release-{version}', '1.2.3'],
    ['v1.2.3', 'release-{version}', undefined],
    ['v1.2', undefined, undefined],
    ['nightly', undefined, undefined]
  ])('the tag %s by the pattern %s spells %s', async (tag, pattern, version) => {
    const subject = await completeSubject({ ...facts, tag, defaultBranch: 'main' }, policy(pattern === undefined ? {} : { tag: pattern }), idle.remote)
    expect(subject).toMatchObject({ tag, branch: 'main' })
    expect(subject.version).toBe(version)
  })
})
