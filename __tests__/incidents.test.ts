import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { subjectOfEvent } from '../src/action/event.ts'
import { readInputs } from '../src/action/inputs.ts'
import { parseDuration } from '../src/core/duration.ts'
import type { AnyOutcome } from '../src/core/outcome.ts'
import { approvals } from '../src/criteria/approvals/index.ts'
import { checks } from '../src/criteria/checks/index.ts'
import { loadPolicy } from '../src/policy/load.ts'
import { parsePolicy } from '../src/policy/parse.ts'
import { builtInKinds, gate, judge, kinds, longAgo, policyOf, portsOf, subjectOf, type Judging } from './gate/world.ts'
import { createProject, type Project } from './support/git.ts'
import { createWorld, usingGitHub, type GitHubServer, type Json, type JobOptions, type PullRequest, type World } from './support/github/index.ts'

const github = usingGitHub()
let project: Project
let head: string
let commit: string

beforeAll(async () => {
  project = await createProject()
  head = await project.commit({}, 'The head of the pull request')
  commit = await project.commit({}, 'Release (#1)')
  await project.push()
})
afterAll(() => project.remove())

type More = Partial<Omit<Judging, 'kind' | 'ports'>>

function newWorld(): World {
  const world = createWorld({ remote: project.remote })
  world.now = () => new Date(longAgo)
  return world
}

async function judged(kind: Judging['kind'], world: World | GitHubServer, more: More = {}): Promise<AnyOutcome> {
  const server = 'url' in world ? world : await github(world)
  return judge({ kind, subject: subjectOf(commit), ports: portsOf(server, project.work), ...more })
}

/** Adds a run of a workflow on the commit, an hour ago. */
function addRun(world: World, file: string, jobs: readonly JobOptions[], more: { id?: number; event?: string; name?: string; status?: string; conclusion?: string | null } = {}) {
  return world.addWorkflowRun({ path: `.github/workflows/${file}`, event: 'push', sha: commit, ...more }, jobs)
}

describe('T02: three workflows publish "changes", the failed one counts', () => {
  const suites = [['ci.yml', 'docs.yml', 'security.yml'], ['docs.yml', 'ci.yml', 'security.yml'], ['docs.yml', 'security.yml', 'ci.yml']]

  it.each(suites)('in the order %s, %s, %s', async (...files) => {
    const world = newWorld()
    for (const file of files) {
      const failed = file === 'ci.yml'
      addRun(world, file, [{ name: 'changes', conclusion: failed ? 'failure' : 'success' }, { name: `test ${file}`, conclusion: failed ? 'skipped' : 'success' }], failed ? { conclusion: 'failure' } : {})
    }
    for (const options of [{}, { require: ['changes'] }, { require: ['changes', 'test *'] }, { require: ['test *'], accept: ['success', 'skipped'] }]) {
      const outcome = await judged(checks, world, { options })
      expect(outcome).toMatchObject({ status: 'failed', reason: 'accept' in options ? 'skipped' : 'check-failed' })
    }
  })
})

it('T03: a newer green check of the same name does not hide a live red one', async () => {
  const world = newWorld()
  addRun(world, 'ci.yml', [{ name: 'test', conclusion: 'failure' }], { conclusion: 'failure' })
  addRun(world, 'nightly.yml', [{ name: 'test' }])
  world.addCheckRun({ name: 'test', sha: commit, app: 'circleci' })
  world.addStatus({ context: 'test', sha: commit, state: 'success' })
  const outcome = await judged(checks, world, { options: { require: ['test'] } })
  expect(outcome).toMatchObject({ status: 'failed', reason: 'check-failed', findings: [{ level: 'error', message: expect.stringContaining('ci.yml') }] })
})

describe('T04: two jobs of one run share a name', () => {
  it.each([['skipped', 'failure'], ['failure', 'skipped'], ['success', 'failure'], ['failure', 'success']])('%s and %s', async (...conclusions) => {
    const world = newWorld()
    addRun(world, 'ci.yml', conclusions.map((conclusion) => ({ name: 'test', conclusion })), { conclusion: 'failure' })
    for (const options of [{}, { require: ['test'] }, { require: ['test'], accept: ['success', 'skipped'] }]) {
      expect(await judged(checks, world, { options })).toMatchObject({ status: 'failed', reason: 'check-failed' })
    }
  })

  it('of which only one was run again: the other still counts', async () => {
    const world = newWorld()
    const run = addRun(world, 'ci.yml', [{ name: 'test', conclusion: 'failure' }, { name: 'test', conclusion: 'failure' }])
    world.rerun(run, [{ name: 'test' }])
    expect(await judged(checks, world, { options: { require: ['test'] } })).toMatchObject({ status: 'failed', reason: 'check-failed' })
  })

  it('and both were run again: the newer attempts count', async () => {
    const world = newWorld()
    const run = addRun(world, 'ci.yml', [{ name: 'test', conclusion: 'failure' }, { name: 'test', conclusion: 'failure' }])
    world.rerun(run, [{ name: 'test' }, { name: 'test' }])
    expect(await judged(checks, world, { options: { require: ['test'] } })).toMatchObject({ status: 'passed' })
  })
})

describe('T05: one success does not end the wait for a job of the same name', () => {
  it.each([true, false])('time left: %s', async (timeLeft) => {
    const world = newWorld()
    addRun(world, 'ci.yml', [{ name: 'call / test', status: 'queued' }, { name: 'call / test' }], { status: 'in_progress' })
    for (const options of [{}, { require: ['call / test'] }]) {
      expect(await judged(checks, world, { options, timeLeft })).toMatchObject({ status: 'pending', reason: 'running' })
    }
  })
})

describe('T06: every page counts', () => {
  const operation = 'checks/list-for-ref'

  function manyChecks(amount: number, failedAt?: number): World {
    const world = newWorld()
    // Newest first: the check made first stands last.
    for (let at = amount; at >= 1; at--) world.addCheckRun({ name: `check ${at}`, sha: commit, conclusion: at === failedAt ? 'failure' : 'success' })
    return world
  }

  it.each([[150, 101], [150, 150], [1001, 1001], [1001, 1], [1001, 550]])('of %i check runs number %i failed', async (amount, failedAt) => {
    expect(await judged(checks, manyChecks(amount, failedAt))).toMatchObject({ status: 'failed', reason: 'check-failed', findings: [{ message: expect.stringContaining(`"check ${failedAt}"`) }] })
  })

  it('passes where all 1,001 are there and succeeded', async () => {
    expect(await judged(checks, manyChecks(1001))).toMatchObject({ status: 'passed', seen: expect.stringContaining('1001 checks') })
  })

  it('does not take a job of page 2 of a run again for absent', async () => {
    const world = newWorld()
    const run = addRun(world, 'ci.yml', Array.from({ length: 101 }, (_, index) => ({ name: `job ${index}`, conclusion: index === 0 ? 'failure' : 'success' })))
    world.rerun(run, [{ name: 'job 0' }])
    expect(await judged(checks, world, { options: { require: ['job *'] } })).toMatchObject({ status: 'passed', seen: expect.stringContaining('101 checks') })
  })

  // What a server that errs makes of a page; `total` is what it says, where that matters.
  const page = (change: (items: Json[]) => Json[], total?: number) => (body: Json): Json => {
    const { check_runs: items, total_count: count } = body as { check_runs: Json[]; total_count: number }
    return { total_count: total ?? count, check_runs: change(items) }
  }
  let first: Json[] = []
  const lies = [
    ['total_count is too high', { rewrite: page((items) => items, 151) }],
    ['total_count is far too high', { rewrite: page((items) => items, 1_000_000) }],
    ['total_count is too low', { rewrite: page((items) => items, 100) }],
    ['total_count is zero', { rewrite: page((items) => items, 0) }],
    ['total_count is below one page', { rewrite: page((items) => items, 99) }],
    ['page 2 is page 1 again', {
      rewrite: (body: Json): Json => {
        const items = (body as { check_runs: Json[] }).check_runs
        if (items.length === 100) first = items
        return page(() => first)(body)
      }
    }],
    ['page 2 is page 1 again, and so is the total', {
      rewrite: (body: Json): Json => {
        const items = (body as { check_runs: Json[] }).check_runs
        if (items.length === 100) first = items
        return page(() => first, 200)(body)
      }
    }],
    ['page 2 is empty', { rewrite: page((items) => (items.length === 100 ? items : [])) }],
    ['all pages are empty', { rewrite: page(() => []) }],
    ['the list is no list', { rewrite: () => ({ total_count: 0, check_runs: null }) }],
    ['the list is missing', { rewrite: () => ({ total_count: 0 }) }],
    ['the total is missing', { rewrite: (body: Json) => ({ check_runs: (body as { check_runs: Json[] }).check_runs }) }],
    ['the answer is null', { rewrite: () => null }],
    ['the answer is empty', { rewrite: () => ({}) }],
    ['the answer is a list', { rewrite: () => [] }],
    ['an entry has no conclusion to read', { rewrite: page((items) => items.map((item) => ({ ...(item as object), status: null }))) }],
    ['a page is of another commit', { rewrite: page((items) => items.map((item) => ({ ...(item as object), head_sha: 'e'.repeat(40), conclusion: 'success' }))) }]
  ] as const

  it.each(lies)('%s', async (_, { rewrite }) => {
    const server = await github(manyChecks(150, 150))
    server.faults.add({ operation, kind: 'rewrite', rewrite })
    await expect(judged(checks, server)).rejects.toMatchObject({ name: 'EvidenceError', code: 'unreadable', transient: true })
  })

  it.each([['status', 500], ['html502', 502], ['reset', 0], ['truncate', 200], ['malformed', 200]] as const)('page 2: %s %i', async (kind, status) => {
    const server = await github(manyChecks(150, 150))
    server.faults.add({ operation, nth: 2, kind })
    await expect(judged(checks, server)).rejects.toMatchObject({ name: 'EvidenceError', code: 'unreadable', transient: true })
    expect(server.requests.filter((request) => request.operation === operation)).toMatchObject([{ status: 200 }, { status }])
  })

  it.each(['checks/list-for-ref', 'repos/list-commit-statuses-for-ref', 'actions/list-workflow-runs-for-repo'])('a cut answer of %s closes the whole gate', async (cut) => {
    const server = await github(manyChecks(2))
    server.faults.add({ operation: cut, kind: 'truncate' })
    const policy = policyOf('version: 1\ncriteria: { ci: { kind: checks } }\n')
    const result = await gate({ subject: subjectOf(commit), policy, ports: portsOf(server, project.work) })
    expect(result).toMatchObject({ decision: 'no-go', allowed: false, criteria: [{ outcome: { status: 'error', reason: 'unreadable' } }] })
  })

  it('reads a list again that changed between two pages', async () => {
    const world = manyChecks(150)
    const server = await github(world)
    server.faults.add({ operation, nth: 2, kind: 'rewrite', rewrite: (body) => page((items) => items, 149)(body) })
    server.faults.add({ operation, nth: 1, kind: 'rewrite', rewrite: (body) => page((items) => items, 151)(body) })
    expect(await judged(checks, server)).toMatchObject({ status: 'passed' })
  })
})

describe('T08: whatever is not completed is pending', () => {
  it.each(['queued', 'in_progress', 'waiting', 'requested', 'pending', 'thinking', 'COMPLETED', ''])('%j', async (status) => {
    const world = newWorld()
    world.addCheckRun({ name: 'build', sha: commit, status, conclusion: null, outside: true })
    world.addCheckRun({ name: 'lint', sha: commit })
    for (const options of [{}, { require: ['build'] }]) {
      expect(await judged(checks, world, { options })).toMatchObject({ status: 'pending', reason: 'running', awaiting: ['build'] })
    }
  })

  it('also where it already carries the conclusion success', async () => {
    const world = newWorld()
    world.addCheckRun({ name: 'build', sha: commit, status: 'in_progress', conclusion: 'success', outside: true })
    expect(await judged(checks, world, { options: { require: ['build'] } })).toMatchObject({ status: 'pending' })
  })

  it.each(['queued', 'waiting', 'requested', 'pending', 'in_progress', 'thinking'])('a workflow run that is %j and has no job yet', async (status) => {
    const world = newWorld()
    world.addCheckRun({ name: 'lint', sha: commit })
    addRun(world, 'ci.yml', [], { status, name: 'CI' })
    expect(await judged(checks, world)).toMatchObject({ status: 'pending', reason: 'running', awaiting: ['CI'] })
  })
})

describe('T10: only listed conclusions pass', () => {
  const others = ['failure', 'cancelled', 'timed_out', 'action_required', 'stale', 'startup_failure', 'neutral', 'skipped', 'splendid', 'SUCCESS', '']
  it.each(others)('%j fails', async (conclusion) => {
    const world = newWorld()
    world.addCheckRun({ name: 'build', sha: commit, conclusion, outside: true })
    world.addCheckRun({ name: 'lint', sha: commit })
    for (const options of [{}, { require: ['build'] }, { require: ['*'] }]) expect((await judged(checks, world, { options })).status).toBe('failed')
  })

  it('completed without a conclusion fails', async () => {
    const world = newWorld()
    world.addCheckRun({ name: 'build', sha: commit, status: 'completed', conclusion: null, outside: true })
    expect(await judged(checks, world)).toMatchObject({ status: 'failed', reason: 'check-failed' })
  })

  it.each(['action_required', 'startup_failure', 'stale', 'cancelled', 'splendid'])('a workflow run that ended in %s without a job fails', async (conclusion) => {
    const world = newWorld()
    world.addCheckRun({ name: 'lint', sha: commit })
    addRun(world, 'ci.yml', [], { conclusion })
    expect(await judged(checks, world)).toMatchObject({ status: 'failed', reason: 'check-failed' })
  })
})

describe('T11: ids are integers', () => {
  const pairs = [[9_999_999_999, 10_000_000_001], [99, 100], [1_999_999, 2_000_000]] as const
  it.each(pairs)('%i is older than %i', async (older, newer) => {
    for (const [oldConclusion, newConclusion, status] of [['success', 'failure', 'failed'], ['failure', 'success', 'passed']] as const) {
      const world = newWorld()
      addRun(world, 'ci.yml', [{ name: 'build', conclusion: newConclusion }], { id: newer, conclusion: newConclusion })
      addRun(world, 'ci.yml', [{ name: 'build', conclusion: oldConclusion }], { id: older, conclusion: oldConclusion })
      expect(await judged(checks, world, { options: { require: ['build'] } })).toMatchObject({ status })
    }
  })

  it.each(pairs)('status %i is older than %i', async (older, newer) => {
    const world = newWorld()
    world.addStatus({ context: 'build', sha: commit, state: 'failure', id: newer })
    world.addStatus({ context: 'build', sha: commit, state: 'success', id: older })
    expect(await judged(checks, world)).toMatchObject({ status: 'failed' })
  })
})

describe('T12: the gate leaves itself out by id only', () => {
  it('a workflow and a job of the same names count', async () => {
    const world = newWorld()
    const release = addRun(world, 'release.yml', [], { name: 'Release', status: 'in_progress' })
    const own = world.addJob(release, { name: 'gate', status: 'in_progress', runnerName: 'runner-7' })
    addRun(world, 'other.yml', [{ name: 'gate', conclusion: 'failure' }], { name: 'Release', conclusion: 'failure' })
    world.addCheckRun({ name: 'build', sha: commit })
    const run = { runId: release.id, runAttempt: 1, job: 'gate' }
    for (const self of [{ ...run, checkRunId: own.checkRun.id }, { ...run, runner: 'runner-7' }]) {
      expect(await judged(checks, world, { run: self })).toMatchObject({ status: 'failed', reason: 'check-failed', findings: [{ message: expect.stringContaining('other.yml') }] })
    }
  })

  it('a failed job of its own run counts', async () => {
    const world = newWorld()
    const release = addRun(world, 'release.yml', [{ name: 'build', conclusion: 'failure' }], { status: 'in_progress' })
    const own = world.addJob(release, { name: 'gate', status: 'in_progress' })
    expect(await judged(checks, world, { run: { runId: release.id, checkRunId: own.checkRun.id } })).toMatchObject({ status: 'failed', reason: 'check-failed' })
  })

  it('where two unfinished jobs are on its runner, it waits rather than guesses', async () => {
    const world = newWorld()
    const release = addRun(world, 'release.yml', [{ name: 'gate', status: 'in_progress', runnerName: 'runner-7' }, { name: 'gate', status: 'in_progress', runnerName: 'runner-7' }], { status: 'in_progress' })
    expect(await judged(checks, world, { run: { runId: release.id, runner: 'runner-7' } })).toMatchObject({ status: 'pending', reason: 'running' })
  })

  it('passes where nothing but itself is unfinished', async () => {
    const world = newWorld()
    addRun(world, 'ci.yml', [{ name: 'build' }])
    const release = addRun(world, 'release.yml', [], { status: 'in_progress' })
    const own = world.addJob(release, { name: 'gate', status: 'in_progress', runnerName: 'runner-7' })
    for (const self of [{ checkRunId: own.checkRun.id }, { runner: 'runner-7' }]) {
      expect(await judged(checks, world, { run: { runId: release.id, runAttempt: 1, ...self } })).toMatchObject({ status: 'passed' })
    }
  })
})

describe('T13: a skip that a failed job caused is no pass', () => {
  const ways = [{ require: ['test'] }, { require: ['test'], accept: ['success', 'skipped'] }, { require: ['test'], 'may-skip': [{ name: 'test' }] }, { ignore: ['build'], accept: ['success', 'skipped'] }]
  it.each(ways)('%j', async (options) => {
    for (const conclusion of ['failure', 'cancelled', 'timed_out']) {
      const world = newWorld()
      addRun(world, 'ci.yml', [{ name: 'build', conclusion }, { name: 'test', conclusion: 'skipped' }], { conclusion })
      world.addCheckRun({ name: 'lint', sha: commit })
      expect(await judged(checks, world, { options })).toMatchObject({ status: 'failed', reason: 'skipped', findings: [{ message: expect.stringContaining('"build"') }] })
    }
  })

  it('a skip in another run than the failed job is what the policy says it is', async () => {
    const world = newWorld()
    addRun(world, 'ci.yml', [{ name: 'build', conclusion: 'failure' }], { conclusion: 'failure' })
    addRun(world, 'docs.yml', [{ name: 'docs', conclusion: 'skipped' }], { conclusion: 'skipped' })
    expect(await judged(checks, world, { options: { require: ['docs'], 'may-skip': [{ name: 'docs' }] } })).toMatchObject({ status: 'not-applicable', reason: 'all-skipped', seen: expect.stringContaining('skipped') })
  })
})

describe('T18: a check that is listed and has not been seen never passes', () => {
  it.each([[true, 'pending', 'not-started'], [false, 'failed', 'never-started']] as const)('time left: %s', async (timeLeft, status, reason) => {
    const world = newWorld()
    addRun(world, 'ci.yml', [{ name: 'build' }])
    const outcome = await judged(checks, world, { options: { require: ['build', 'deploy preview'] }, timeLeft })
    expect(outcome).toMatchObject({ status, reason, seen: expect.stringMatching(/"deploy preview" not seen\. On the commit: build/) })
  })

  it('nor does the gate, with everything else green', async () => {
    const world = newWorld()
    addRun(world, 'ci.yml', [{ name: 'build' }])
    const policy = policyOf('version: 1\ncriteria:\n  ci: { kind: checks, require: [build] }\n  preview: { kind: checks, require: [deploy preview] }\n')
    const result = await gate({ subject: subjectOf(commit), policy, ports: portsOf(await github(world), project.work) })
    expect(result).toMatchObject({ decision: 'no-go', allowed: false })
    expect(result.criteria.map(({ outcome }) => outcome.reason)).toEqual(['succeeded', 'never-started'])
  })
})

describe('T20: a misspelt word is an error', () => {
  it.each([
    ['accept: [skiped]', /"skiped" is none of success, neutral and skipped \(did you mean "skipped"\?\)/],
    ['accept: [failed]', /"failed" is none of/],
    ['enforcement: evalute', /did you mean "evaluate"/],
    ['requires: [build]', /unknown key "requires" \(did you mean "require"\?\)/],
    ['may-skip: [{ nam: docs }]', /unknown key "nam" \(did you mean "name"\?\)/]
  ])('%s', (line, message) => {
    const { policy, problems } = parsePolicy(`version: 1\ncriteria:\n  ci:\n    kind: checks\n    ${line}\n`, 'policy.yml', kinds)
    expect(policy).toBeUndefined()
    expect(problems).toContainEqual({ message: expect.stringMatching(message), place: { path: 'policy.yml', line: 5, column: expect.any(Number) } })
  })
})

type Given = { user: string | null; state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'; commit?: string | null; at?: number }

/** The pull request that brought the commit, with these reviews, a second apart. */
function reviewed(...reviews: Given[]): { world: World; pull: PullRequest } {
  const world = newWorld()
  world.permissions.set('grace', 'write').set('alan', 'write').set('octocat', 'admin')
  const pull = world.addPullRequest({ author: 'octocat', headOid: head, mergeCommit: commit })
  for (const [index, { at = index, ...review }] of reviews.entries()) {
    world.addReview(pull, { ...review, submittedAt: new Date(Date.parse(longAgo) + at * 1000).toISOString() })
  }
  return { world, pull }
}

describe('T21: who approved is a person, once, on this head', () => {
  const cases: [string, number, string, Given[]][] = [
    ['the same reviewer twice is one', 2, 'not-enough', [{ user: 'grace', state: 'APPROVED' }, { user: 'grace', state: 'APPROVED' }]],
    ['changes requested stand against an approval', 1, 'changes-requested', [{ user: 'alan', state: 'CHANGES_REQUESTED' }, { user: 'grace', state: 'APPROVED' }]],
    ['an approval of an older commit', 1, 'stale-approval', [{ user: 'grace', state: 'APPROVED', commit: 'd'.repeat(40) }]],
    ['an approval of a commit that is gone', 1, 'stale-approval', [{ user: 'grace', state: 'APPROVED', commit: null }]],
    ['somebody without write permission', 1, 'not-entitled', [{ user: 'mallory', state: 'APPROVED' }]]
  ]
  it.each(cases)('%s', async (_, count, reason, reviews) => {
    expect(await judged(approvals, reviewed(...reviews).world, { options: { count } })).toMatchObject({ status: 'failed', reason })
  })

  it('passes with two people', async () => {
    const { world } = reviewed({ user: 'grace', state: 'APPROVED' }, { user: 'alan', state: 'APPROVED' })
    expect(await judged(approvals, world, { options: { count: 2 } })).toMatchObject({ status: 'passed', seen: expect.stringMatching(/@grace and @alan/) })
  })
})

it('T22: dismissing a request for changes does not bring an earlier approval back', async () => {
  const { world } = reviewed({ user: 'grace', state: 'APPROVED' }, { user: 'grace', state: 'DISMISSED' })
  expect(await judged(approvals, world)).toMatchObject({ status: 'failed', reason: 'dismissed' })
})

describe('T23: reviews', () => {
  it('a comment after an approval leaves it standing', async () => {
    const { world } = reviewed({ user: 'grace', state: 'APPROVED' }, { user: 'grace', state: 'COMMENTED' })
    expect(await judged(approvals, world)).toMatchObject({ status: 'passed' })
  })

  it('a comment after requested changes does not lift them', async () => {
    const { world } = reviewed({ user: 'grace', state: 'CHANGES_REQUESTED' }, { user: 'grace', state: 'COMMENTED' }, { user: 'alan', state: 'APPROVED' })
    expect(await judged(approvals, world)).toMatchObject({ status: 'failed', reason: 'changes-requested' })
  })

  const comments = Array.from({ length: 100 }, (): Given => ({ user: 'alan', state: 'COMMENTED' }))
  it('an approval that is number 101 is seen', async () => {
    expect(await judged(approvals, reviewed(...comments, { user: 'grace', state: 'APPROVED' }).world)).toMatchObject({ status: 'passed' })
  })

  it('requested changes that are number 201 are seen', async () => {
    const { world } = reviewed({ user: 'grace', state: 'APPROVED' }, ...comments, ...comments.slice(1), { user: 'grace', state: 'CHANGES_REQUESTED' })
    expect(await judged(approvals, world)).toMatchObject({ status: 'failed', reason: 'changes-requested' })
  })

  it('a deleted user neither counts nor crashes', async () => {
    expect(await judged(approvals, reviewed({ user: null, state: 'APPROVED' }).world)).toMatchObject({ status: 'failed', reason: 'deleted-user' })
    expect(await judged(approvals, reviewed({ user: null, state: 'COMMENTED' }, { user: 'grace', state: 'APPROVED' }).world)).toMatchObject({ status: 'passed' })
  })
})

describe('T27: an event that names no commit is an error', () => {
  it.each(['issue_comment', 'issues', 'check_suite', 'status', 'create', 'deployment_status', 'workflow_call', 'constructor', 'toString', '__proto__', ''])('%j', (name) => {
    expect(() => subjectOfEvent({ name, sha: 'a'.repeat(40), ref: 'refs/heads/main', payload: {} }, {})).toThrow(expect.objectContaining({ name: 'ConfigurationError', code: 'event-unsupported' }))
  })

  it('merge_group is judged as what it is', () => {
    const payload = { merge_group: { head_sha: 'b'.repeat(40), head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${'c'.repeat(40)}`, base_ref: 'refs/heads/main' } }
    expect(subjectOfEvent({ name: 'merge_group', sha: 'a'.repeat(40), ref: '', payload }, {})).toMatchObject({ commit: 'b'.repeat(40), proposed: true, pullRequest: 7, baseRef: 'refs/heads/main' })
  })
})

describe('T42: of every status the newest counts, on whatever page it is', () => {
  const bot = 'github-actions[bot]'
  function statuses(...more: { context: string; state: string; creator?: string | null }[]): World {
    const world = newWorld()
    for (const status of more) world.addStatus({ ...status, sha: commit })
    return world
  }
  const green = (amount: number, context: (index: number) => string) => Array.from({ length: amount }, (_, index) => ({ context: context(index), state: 'success' }))

  it.each(['failure', 'error', 'pending'])('%s after a hundred successes of the same context', async (state) => {
    const world = statuses(...green(120, () => 'ci'), { context: 'ci', state })
    expect((await judged(checks, world)).status).toBe(state === 'pending' ? 'pending' : 'failed')
  })

  it('success after failures', async () => {
    const world = statuses({ context: 'ci', state: 'failure' }, { context: 'ci', state: 'pending' }, { context: 'ci', state: 'success' })
    expect(await judged(checks, world)).toMatchObject({ status: 'passed' })
  })

  it.each([0, 1, 99, 100, 101, 149])('of 150 contexts the one made as number %i failed', async (failed) => {
    const world = statuses(...green(150, (index) => `ci/${index}`).map((status, index) => (index === failed ? { ...status, state: 'failure' } : status)))
    expect(await judged(checks, world)).toMatchObject({ status: 'failed', findings: [{ message: expect.stringContaining(`"ci/${failed}"`) }] })
  })

  it('another creator does not replace it', async () => {
    const world = statuses({ context: 'ci', state: 'failure', creator: 'jenkins' }, { context: 'ci', state: 'success', creator: bot })
    expect(await judged(checks, world, { options: { require: ['ci'] } })).toMatchObject({ status: 'failed' })
  })

  it.each(['truncate', 'malformed', 'reset', 'html502'] as const)('page 2: %s', async (kind) => {
    const server = await github(statuses(...green(150, (index) => `ci/${index}`)))
    server.faults.add({ operation: 'repos/list-commit-statuses-for-ref', nth: 2, kind })
    await expect(judged(checks, server)).rejects.toMatchObject({ code: 'unreadable', transient: true })
  })

  it('page 2 is page 1 again', async () => {
    const server = await github(statuses({ context: 'ci', state: 'failure' }, ...green(199, (index) => `ci/${index}`)))
    let first: Json = []
    server.faults.add({
      operation: 'repos/list-commit-statuses-for-ref',
      kind: 'rewrite',
      times: 2,
      rewrite: (body) => {
        const again = first
        first = body
        return Array.isArray(again) && again.length > 0 ? again : body
      }
    })
    const outcome = await judged(checks, server)
    expect(outcome).toMatchObject({ status: 'failed', reason: 'check-failed' })
  })
})

describe('T43: what GitHub gives as null', () => {
  it('app, suite, started_at and details of a check run', async () => {
    for (const [conclusion, status] of [['failure', 'failed'], ['success', 'passed']] as const) {
      const world = newWorld()
      world.addCheckRun({ name: 'build', sha: commit, app: null, suite: null, startedAt: null, completedAt: null, detailsUrl: null, conclusion, outside: true })
      expect(await judged(checks, world, { options: { require: ['build'] } })).toMatchObject({ status })
    }
  })

  it('started_at of every check: when they came is unknown, so nothing has settled', async () => {
    const world = newWorld()
    world.addCheckRun({ name: 'build', sha: commit, startedAt: null, outside: true })
    expect(await judged(checks, world)).toMatchObject({ status: 'pending', reason: 'settling' })
  })

  it('creator of a status', async () => {
    for (const [state, status] of [['failure', 'failed'], ['success', 'passed']] as const) {
      const world = newWorld()
      world.addStatus({ context: 'ci', sha: commit, state, creator: null })
      expect(await judged(checks, world)).toMatchObject({ status })
    }
  })

  it('a check without an app never stands for one that is pinned to an app', async () => {
    const world = newWorld()
    world.addCheckRun({ name: 'build', sha: commit, app: null, outside: true })
    expect(await judged(checks, world, { options: { require: [{ name: 'build', app: 'github-actions' }] } })).toMatchObject({ status: 'failed', reason: 'never-started' })
  })

  it('author of a pull request and of a review', async () => {
    const { world, pull } = reviewed({ user: null, state: 'CHANGES_REQUESTED' }, { user: 'grace', state: 'APPROVED' })
    pull.author = null
    expect(await judged(approvals, world)).toMatchObject({ status: 'passed' })
  })
})

describe('T47: the policy of the protected side is used, not that of the change', () => {
  const path = '.github/deployment-gate.yml'
  const strict = 'version: 1\ncriteria: { ci: { kind: checks, require: [build, test] } }\n'
  const weak = 'version: 1\ncriteria: { ci: { kind: checks, require: [lint], enforcement: evaluate } }\n'

  async function load(files: { base: string | null; change: string | null }, more: { policy?: string; policyRef?: string } = {}) {
    const own = await createProject()
    try {
      if (files.base !== null) await own.commit({ [path]: files.base })
      await own.push()
      await own.git('checkout', '--quiet', '-b', 'change')
      const change = files.change === null ? await own.commit({}) : await own.commit({ [path]: files.change })
      await own.push()
      const server = await github(createWorld({ remote: own.remote }))
      const sources = { fileAt: portsOf(server, own.work).github.fileAt, checkoutFile: async () => files.change ?? undefined }
      return await loadPolicy({ trustedRef: 'refs/heads/main', proposedCommit: change, jobs: false, ...more }, sources, builtInKinds)
    } finally {
      await own.remove()
    }
  }

  it('though the change brings a weaker one', async () => {
    const { policy, origin, proposed } = await load({ base: strict, change: weak })
    expect(policy.criteria).toMatchObject([{ id: 'ci', enforcement: 'active', options: { require: ['build', 'test'] } }])
    expect(origin).toMatchObject({ source: 'file', ref: 'refs/heads/main', trusted: true })
    expect(proposed).toEqual([])
  })

  it('and a change that brings the first one is judged by the built-in policy', async () => {
    const { policy, origin } = await load({ base: null, change: weak })
    expect(origin).toMatchObject({ source: 'built-in', trusted: true })
    expect(policy.criteria.map(({ id }) => id)).toEqual(['checks', 'worktree', 'branch', 'tag', 'version', 'approvals'])
  })

  it('and where the one that was asked for is not there, nothing takes its place', async () => {
    await expect(load({ base: null, change: weak }, { policy: path })).rejects.toMatchObject({ name: 'ConfigurationError', code: 'policy-unreadable' })
    await expect(load({ base: strict, change: weak }, { policyRef: 'refs/heads/gone' })).rejects.toMatchObject({ name: 'ConfigurationError', code: 'policy-unreadable' })
  })

  it('what is wrong with the changed one is said', async () => {
    const { policy, proposed } = await load({ base: strict, change: 'version: 1\ncriteria: { ci: { kind: chekcs } }\n' })
    expect(policy.criteria).toHaveLength(1)
    expect(proposed).toMatchObject([{ message: expect.stringContaining('did you mean "checks"'), place: { path, line: 2, column: 25 } }])
  })
})

describe('T50: numbers and durations are read to the letter', () => {
  const bad = ['10abc', '-1', 'NaN', '', ' 10m', '10m ', '10m\n', '1e3s', '0x10', '10', '10M', '1.5h', '01m', '0s', 'Infinity', '１m', '10 m', '9999999999s']
  it.each(bad)('the duration %j is none', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })

  it.each([['0', 0], ['500ms', 500], ['60s', 60_000], ['10m', 600_000], ['2h', 7_200_000], ['1d', 86_400_000]])('the duration %s is %i ms', (text, value) => {
    expect(parseDuration(text)).toBe(value)
  })

  it.each(bad.filter((text) => text !== ''))('the input wait-for refuses %j', (text) => {
    expect(() => readInputs({ 'INPUT_WAIT-FOR': text })).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })

  it.each(['count: 10abc', 'count: -1', 'count: 0', 'count: 1.5', 'count: .nan', 'count: .inf', 'count: "2"', 'count: 1e99', 'count:'])('approvals refuses %s', (line) => {
    const { problems } = parsePolicy(`version: 1\ncriteria:\n  review:\n    kind: approvals\n    ${line}\n`, 'policy.yml', kinds)
    expect(problems).toMatchObject([{ place: { line: 5 } }])
  })

  it.each(['10abc', '-1', '60', 'NaN'])('checks refuses settle: %s', (value) => {
    const { problems } = parsePolicy(`version: 1\ncriteria:\n  ci:\n    kind: checks\n    settle: ${value}\n`, 'policy.yml', kinds)
    expect(problems).toMatchObject([{ place: { line: 5, column: 13 } }])
  })
})
