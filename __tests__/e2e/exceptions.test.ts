import { afterAll, describe, expect, it } from '@jest/globals'
import { bareEnvironment, runAction, runNode, type ActionOptions, type ActionRun } from '../support/action.ts'
import { usingGitHub } from '../support/github/index.ts'
import { createScene, releaseFiles, type Scene } from '../support/scene.ts'
import { usingScenes } from '../support/scenes.ts'

const github = usingGitHub()
const scene = usingScenes()

const path = '.github/deployment-gate.yml'
const criteria = `version: 1
people:
  managers: { users: [OctoCat, grace] }
criteria:
  tag: { kind: tag }
  lint: { kind: jobs, require: [lint] }
  e2e: { kind: jobs, require: [e2e] }
`
const grant = 'bypass: { by: managers, criteria: [lint] }\n'
const reason = 'Production is down, INC-7'

const releases = new Map<string, Promise<Scene>>()
afterAll(async () => {
  const made = await Promise.all(releases.values())
  await Promise.all(made.map(async ({ project }) => project.remove()))
})

/** A release in which the tag is right; the policy is the one of the default branch. One for all tests: nobody changes it. */
async function release(policy: string): Promise<Scene> {
  const made = releases.get(policy) ?? createScene({ files: { ...releaseFiles, [path]: policy } })
  releases.set(policy, made)
  return made
}

/** The same, for a test that changes it. */
async function ownRelease(policy: string): Promise<Scene> {
  return scene({ files: { ...releaseFiles, [path]: policy } })
}

/** Runs the packaged gate after jobs of which those that are named failed. */
async function gate(made: Scene, failed: readonly string[], options: ActionOptions = {}): Promise<ActionRun> {
  const server = await github(made.world)
  const needs = Object.fromEntries(['lint', 'e2e'].map((job) => [job, { result: failed.includes(job) ? 'failure' : 'success', outputs: {} }]))
  return runAction(server.url, made, { ...options, inputs: { needs: JSON.stringify(needs), ...options.inputs } })
}

/** The same with a bypass. */
async function bypass(made: Scene, failed: readonly string[], { inputs, ...options }: ActionOptions = {}): Promise<ActionRun> {
  return gate(made, failed, { ...options, inputs: { bypass: reason, ...inputs } })
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

function waiving(entry: string): string {
  return `${criteria}waivers:\n  - { criterion: lint, reason: Generated client, reference: "#812", ${entry} }\n`
}

function annotationsOf(run: ActionRun, level: string): string {
  return run.annotations.filter((annotation) => annotation.level === level).map(({ title, message }) => `${title}\n${message}`).join('\n')
}

/** A bypass that has no effect: the run is stopped, and told why wherever it reports. */
function expectRefused(run: ActionRun, why: RegExp): void {
  expect(run).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go', allowed: 'false', 'bypassed-by': '' }, result: { allowed: false, bypass: { status: 'refused', reason } } })
  expect(annotationsOf(run, 'error')).toMatch(why)
  expect(run.summary).toContain('### Bypass')
  expect(run.summary.replace(/<\/?code>/g, '`')).toMatch(why)
  expect(run.stdout).toMatch(why)
}

describe('T31: a bypass', () => {
  it('by somebody who may, of what may be bypassed: the decision stays no-go, the run goes on', async () => {
    const made = await release(criteria + grant)
    const run = await bypass(made, ['lint'])
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'no-go', allowed: 'true', 'bypassed-by': 'octocat' },
      result: { decision: 'no-go', allowed: true, bypass: { status: 'used', reason, by: ['octocat'], criteria: ['lint'] } }
    })
    expect(JSON.parse(run.outputs['unmet'] ?? '')).toMatchObject([{ id: 'lint', status: 'failed' }])
    expect(annotationsOf(run, 'warning')).toContain(`let through by a bypass\nno-go: 1 of 3 criteria is not met: lint (failed); the run goes on all the same (bypass by octocat: ${reason})`)
    expect(annotationsOf(run, 'error')).toBe('')
    expect(run.summary).toContain(`- octocat let this no-go through, although not met: lint.\n- The reason given: ${reason}\n`)
    const replay = await runNode(['replay', run.outputs['result'] ?? ''], { cwd: made.project.work, env: bareEnvironment(made.project.work) })
    expect(replay).toMatchObject({ exitCode: 0, stderr: '' })
  })

  it('without the input, the same run is stopped', async () => {
    const run = await gate(await release(criteria + grant), ['lint'])
    expect(run).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go', allowed: 'false', 'bypassed-by': '' } })
    expect(run.result).not.toHaveProperty('bypass')
  })

  it('of a run that somebody else who may runs again', async () => {
    const run = await bypass(await release(criteria + grant), ['lint'], { env: { GITHUB_TRIGGERING_ACTOR: 'grace', GITHUB_RUN_ATTEMPT: '2' } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'bypassed-by': 'octocat, grace' } })
  })

  it('that is not needed changes nothing, and says so', async () => {
    const run = await bypass(await release(criteria + grant), [])
    expect(run).toMatchObject({ exitCode: 0, outputs: { decision: 'go', 'bypassed-by': '' }, result: { bypass: { status: 'not-needed' } } })
    expect(annotationsOf(run, 'warning')).toContain('The bypass was not needed')
  })

  it.each<[string, string, readonly string[], ActionOptions, RegExp]>([
    ['by somebody else', criteria + grant, ['lint'], { env: { GITHUB_ACTOR: 'mallory', GITHUB_TRIGGERING_ACTOR: 'mallory' } }, /mallory, who started the run, is not among those who may/],
    ['run again by somebody else', criteria + grant, ['lint'], { env: { GITHUB_TRIGGERING_ACTOR: 'mallory' } }, /mallory, who started this attempt of the run, is not among those who may/],
    ['in a run that somebody else began', criteria + grant, ['lint'], { env: { GITHUB_ACTOR: 'mallory' } }, /mallory, who started the run, is not among those who may/],
    ['by a bot', criteria + grant, ['lint'], { env: { GITHUB_ACTOR: 'octocat[bot]', GITHUB_TRIGGERING_ACTOR: 'octocat[bot]' } }, /is a bot/],
    ['by nobody that the runner names', criteria + grant, ['lint'], { env: { GITHUB_TRIGGERING_ACTOR: '' } }, /the runner does not say who started this attempt/],
    ['of a criterion that may not be', criteria + grant, ['e2e'], {}, /e2e may not be bypassed/],
    ['of two criteria, one of which may not be', criteria + grant, ['lint', 'e2e'], {}, /e2e may not be bypassed/],
    ['that the policy does not know', criteria, ['lint'], {}, /the policy has no `bypass`/],
    ['of a policy in the workflow', criteria, ['lint'], { inputs: { policy: criteria + grant } }, /the policy stands in the workflow/],
    ['of a policy in the checkout', criteria + grant, ['lint'], { inputs: { 'policy-ref': 'head' } }, /the policy came from what is being judged/]
  ])('%s: no effect, and the reason why', async (_, policy, failed, options, why) => {
    expectRefused(await bypass(await release(policy), failed, options), why)
  })

  it('with a reason that says nothing: told at once', async () => {
    const run = await bypass(await release(criteria + grant), ['lint'], { inputs: { bypass: 'urgent' } })
    expect(run).toMatchObject({ exitCode: 2, outputs: { decision: 'no-go', allowed: 'false' }, result: undefined })
    expect(annotationsOf(run, 'error')).toContain('input bypass: expected the reason in at least 10 characters')
  })

  it('of a policy that is wrong itself: never', async () => {
    const run = await bypass(await release(`${criteria}${grant}waiver: []\n`), ['lint'])
    expect(run).toMatchObject({ exitCode: 2, outputs: { decision: 'no-go', allowed: 'false', 'bypassed-by': '' } })
    expect(annotationsOf(run, 'error')).toContain('did you mean "waivers"')
  })

  it('of a gate that is stopped: never', async () => {
    const made = await release(`${criteria}  ci: { kind: checks, require: [never-comes] }\nbypass: { by: managers, criteria: [lint, ci] }\n`)
    const run = await bypass(made, ['lint'], { inputs: { 'wait-for': '60s' }, signal: { name: 'SIGTERM', after: 'Waiting up to' } })
    expect(run.exitCode).not.toBe(0)
    expect(run).toMatchObject({ outputs: { decision: 'no-go', allowed: 'false' }, result: { stoppedBy: 'SIGTERM', allowed: false, bypass: { status: 'refused' } } })
  })
})

describe('a waiver', () => {
  const waived = { exitCode: 0, outputs: { decision: 'go', allowed: 'true', unmet: '[]' } }

  it('lets go what it is for, and is told apart', async () => {
    const made = await release(waiving(`until: ${dayFromNow(60)}`))
    const run = await gate(made, ['lint'])
    expect(run).toMatchObject({ ...waived, result: { criteria: [{}, { outcome: { status: 'waived', original: { status: 'failed' } } }, {}], waivers: [{ effect: 'waived' }] } })
    expect(annotationsOf(run, 'warning')).toMatch(/^lint: waived\nSeen: waived until .*: Generated client \(#812\)/)
    expect(run.stdout).toContain('go: 2 of 3 criteria are met; 1 waived: lint (failed)')
    expect(run.summary).toMatch(/### Waivers\n\n- lint is waived until/)
    const replay = await runNode(['replay', run.outputs['result'] ?? ''], { cwd: made.project.work, env: bareEnvironment(made.project.work) })
    expect(replay).toMatchObject({ exitCode: 0, stderr: '' })
  })

  it('holds today, its last day, and warns', async () => {
    const run = await gate(await release(waiving(`until: ${dayFromNow(0)}`)), ['lint'])
    // Between the two lines midnight may pass.
    if (run.result?.decidedAt.startsWith(dayFromNow(0)) === true) expect(run).toMatchObject(waived)
    expect(annotationsOf(run, 'warning') + annotationsOf(run, 'error')).toMatch(/1 day left|ended with/)
  })

  // Two zones in which it is never the same day.
  it.each(['Pacific/Kiritimati', 'Pacific/Niue'])('T30: its last day is that of UTC, on a runner in %s too', async (zone) => {
    const env = { TZ: zone }
    const today = await gate(await release(waiving(`until: ${dayFromNow(0)}`)), ['lint'], { env })
    if (today.result?.decidedAt.startsWith(dayFromNow(0)) === true) expect(today).toMatchObject(waived)
    const over = await gate(await release(waiving(`until: ${dayFromNow(-1)}`)), ['lint'], { env })
    expect(over).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go' }, result: { waivers: [{ effect: 'expired' }] } })
  })

  it('is for the tag that the remote has on the commit', async () => {
    expect(await gate(await release(waiving(`until: ${dayFromNow(60)}, tag: v1.2.3`)), ['lint'])).toMatchObject(waived)
  })

  it.each<[string, string, readonly string[], number, string, RegExp]>([
    ['that has expired', `until: ${dayFromNow(-1)}`, ['lint'], 1, 'expired', /warning.*The waiver of lint ended with/s],
    ['that is not needed', `until: ${dayFromNow(60)}`, [], 0, 'unused', /warning.*lint passed without its waiver/s],
    ['of another criterion', `until: ${dayFromNow(60)}`, ['e2e'], 1, 'unused', /e2e \(failed\)/],
    ['for another commit', `until: ${dayFromNow(60)}, sha: ${'a'.repeat(40)}`, ['lint'], 1, 'other-commit', /it is for the commit aaaaaaaaaa/],
    ['for another tag', `until: ${dayFromNow(60)}, tag: v1.2.4`, ['lint'], 1, 'other-commit', /it is for the tag v1\.2\.4/]
  ])('%s has no effect', async (_, entry, failed, exitCode, effect, said) => {
    const run = await gate(await release(waiving(entry)), failed)
    expect(run).toMatchObject({ exitCode, result: { waivers: [{ effect }] } })
    expect(run.result?.criteria.map(({ outcome }) => outcome.status)).not.toContain('waived')
    expect(run.stdout).toMatch(said)
  })

  it('for the tag that a run by hand only claims to release has no effect', async () => {
    const made = await scene({ files: { ...releaseFiles, [path]: waiving(`until: ${dayFromNow(60)}, tag: v1.2.3`).replace('  tag: { kind: tag }\n', '  clean: { kind: worktree }\n') }, tagAt: 'parent' })
    const payload = { repository: { default_branch: 'main' } }
    const run = await gate(made, ['lint'], { event: 'workflow_dispatch', ref: 'refs/heads/main', payload, inputs: { tag: 'v1.2.3' } })
    expect(run).toMatchObject({ exitCode: 1, result: { subject: { tag: 'v1.2.3' }, waivers: [{ effect: 'tag-elsewhere' }] } })
    expect(annotationsOf(run, 'warning')).toContain('the remote does not show that tag on this commit')
  })

  it.each([
    ['of a criterion that there is not', 'criterion: lnit, reason: x, until: 2030-01-01', /there is no criterion "lnit" \(did you mean "lint"\?\)/],
    ['without a last day', 'criterion: lint, reason: x', /waivers\.0\.until: is missing/],
    ['without a reason', 'criterion: lint, until: 2030-01-01', /waivers\.0\.reason: is missing/]
  ])('%s: the policy is wrong, with the place', async (_, entry, said) => {
    const run = await gate(await release(`${criteria}waivers:\n  - { ${entry} }\n`), [])
    expect(run).toMatchObject({ exitCode: 2, outputs: { decision: 'no-go' } })
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: path, line: '9', message: expect.stringMatching(said) }))
  })
})

describe('a pull request that brings its own exceptions', () => {
  const proposal = `${waiving(`until: ${dayFromNow(60)}`)}${grant}`

  async function opened(made: Scene, policy: string): Promise<ActionOptions> {
    await made.project.git('checkout', '--quiet', '-b', 'change', 'main')
    const head = await made.project.commit({ [path]: policy })
    await made.project.push('change', 'HEAD:refs/pull/2/head')
    made.world.addPullRequest({ number: 2, author: 'octocat', headOid: head })
    const payload = {
      pull_request: { number: 2, merged: false, merge_commit_sha: null, head: { sha: head }, base: { ref: 'main' } },
      repository: { default_branch: 'main' }
    }
    const { work } = await made.project.checkoutLike(head)
    return { event: 'pull_request', payload, ref: 'refs/pull/2/merge', workspace: work }
  }

  // `tag` is not applicable to a proposed commit, so that something else has to be there that passes.
  const withTree = (policy: string): string => policy.replace('  tag: { kind: tag }\n', '  clean: { kind: worktree }\n')

  it('they have no effect: the policy of the base branch decides', async () => {
    const made = await ownRelease(withTree(criteria))
    const run = await bypass(made, ['lint'], await opened(made, withTree(proposal)))
    expect(run.result).toMatchObject({ proposedPolicy: [], waivers: [], policy: { ref: 'refs/heads/main', trusted: true }, criteria: [{ outcome: { status: 'passed' } }, { outcome: { status: 'failed' } }, { outcome: { status: 'passed' } }] })
    expectRefused(run, /the policy has no `bypass`/)
  })

  it('even where the workflow names the head of the pull request as `policy-ref`', async () => {
    const made = await ownRelease(withTree(criteria))
    const options = await opened(made, withTree(`${criteria}${grant}`))
    for (const ref of ['refs/pull/2/head', 'change']) {
      const run = await bypass(made, ['lint'], { ...options, inputs: { 'policy-ref': ref } })
      expectRefused(run, /the policy came from what is being judged/)
    }
  })

  it('a bypass that the base branch grants is for deployments, not for what is only proposed', async () => {
    const made = await ownRelease(withTree(criteria + grant))
    expectRefused(await bypass(made, ['lint'], await opened(made, withTree(criteria + grant))), /the commit is only proposed/)
  })

  it('and exceptions that are wrong are told on their lines', async () => {
    const made = await ownRelease(withTree(criteria + grant))
    const run = await bypass(made, [], await opened(made, withTree(`${criteria}bypass: { by: everybody, criteria: [lint] }\n`)))
    expect(run).toMatchObject({ exitCode: 1, result: { bypass: { status: 'refused' } } })
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: path, line: '8', message: expect.stringContaining('there is no group "everybody"') }))
  })
})
