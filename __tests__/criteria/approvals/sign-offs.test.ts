import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { People } from '../../../src/core/criterion.ts'
import type { Subject } from '../../../src/core/subject.ts'
import { approvals } from '../../../src/criteria/approvals/index.ts'
import { judge, portsOf, subjectOf } from '../../gate/world.ts'
import { createProject, type Project } from '../../support/git.ts'
import {
  createWorld,
  usingGitHub,
  type CommitOptions,
  type PullRequest,
  type World
} from '../../support/github/index.ts'

const github = usingGitHub()
let project: Project
let base: string
let head: string
let commit: string
beforeAll(async () => {
  const codeowners = '* @grace\n/docs/ @acme/docs\n/legal/ legal@example.com\n/free/\n[x] @ada\n'
  project = await createProject({
    files: {
      '.github/CODEOWNERS': codeowners,
      'src/a.ts': 'a\n',
      'docs/old.md': 'a long line of text that git knows again\n'
    }
  })
  base = await project.head()
  await project.git('checkout', '-qb', 'change')
  await project.git('mv', 'docs/old.md', 'src/moved.md')
  head = await project.commit({ '.github/CODEOWNERS': '* @mallory\n', 'free/a': 'f\n' }, 'Change what I own')
  await project.git('checkout', '-q', 'main')
  await project.git('merge', '-q', '--no-ff', '-m', 'Merge', 'change')
  commit = await project.head()
  await project.push('main', 'change')
})
afterAll(() => project.remove())

interface Made {
  readonly world: World
  readonly pull: PullRequest
}

function made(more: { commits?: CommitOptions[]; author?: string; merged?: boolean } = {}): Made {
  const world = createWorld({ remote: project.remote })
  world.permissions.set('grace', 'write').set('alan', 'write').set('mallory', 'write').set('octocat', 'admin')
  world.tokens.set('team-token', { members: 'read' })
  world.teams.set('acme/security', ['alan', 'ada']).set('acme/docs', ['alan'])
  const pull = world.addPullRequest({
    headOid: head,
    baseOid: base,
    ...(more.merged === false ? {} : { mergeCommit: commit }),
    ...more
  })
  return { world, pull }
}

interface Request {
  readonly options: Readonly<Record<string, unknown>>
  readonly people?: People
  readonly siblings?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly subject?: Partial<Subject>
  readonly teamToken?: string
  readonly runId?: number
}

async function judged(
  { world }: Pick<Made, 'world'>,
  { options, people = {}, siblings = {}, subject = {}, teamToken, runId }: Request
) {
  const server = await github(world)
  const ports = portsOf(server, project.work, undefined, teamToken)
  const outcome = await judge({
    kind: approvals,
    options,
    people,
    siblings,
    subject: subjectOf(commit, subject),
    ports,
    run: runId === undefined ? {} : { runId }
  })
  return { outcome, asked: server.requests.map(({ operation, graphql }) => graphql ?? operation) }
}

describe('teams', () => {
  const people = { security: { users: ['grace'], teams: ['acme/security'] } }
  const request: Request = { options: { from: 'security' }, people, teamToken: 'team-token' }

  it('a member approves', async () => {
    const { world, pull } = made()
    world.addReview(pull, { user: 'alan', state: 'APPROVED' })
    expect(await judged({ world }, request)).toMatchObject({
      outcome: { status: 'passed' },
      asked: ['PullRequestsOfCommit', 'teams/list-members-in-org']
    })
  })

  it('are not asked for where everybody who approved is entitled otherwise', async () => {
    const { world, pull } = made()
    world.addReview(pull, { user: 'grace', state: 'APPROVED' })
    world.addReview(pull, { user: 'octocat', state: 'APPROVED' })
    world.addReview(pull, { user: 'robot[bot]', state: 'APPROVED' })
    world.addReview(pull, { user: 'ada', state: 'COMMENTED' })
    const { teamToken: _, ...without } = request
    expect(await judged({ world }, without)).toMatchObject({
      outcome: { status: 'passed' },
      asked: ['PullRequestsOfCommit']
    })
  })

  it('are not asked for where nobody approved: the message names the users and the team', async () => {
    const { outcome, asked } = await judged(made(), request)
    expect(outcome).toMatchObject({
      status: 'failed',
      reason: 'no-approval',
      remedy: expect.stringContaining(
        'Ask @grace (group security) or a member of the team acme/security for a review on https://github.com/acme/widget/pull/1.'
      )
    })
    expect(asked).toEqual(['PullRequestsOfCommit'])
  })

  it('name who is left in them, once they were asked for', async () => {
    const { world, pull } = made()
    world.addReview(pull, { user: 'alan', state: 'APPROVED' })
    const { outcome } = await judged({ world }, { ...request, options: { from: 'security', count: 2 } })
    expect(outcome).toMatchObject({
      reason: 'not-enough',
      remedy: expect.stringContaining('Ask one of @grace and @ada (group security)')
    })
  })

  it('without the token: no decision, and the message names it', async () => {
    const { world, pull } = made()
    world.addReview(pull, { user: 'alan', state: 'APPROVED' })
    const { teamToken: _, ...without } = request
    await expect(judged({ world }, without)).rejects.toMatchObject({
      code: 'permission-denied',
      remedy: expect.stringContaining('`team-token`')
    })
  })

  it('an objection by somebody who may be a member asks for the team, too', async () => {
    const { world, pull } = made()
    world.addReview(pull, { user: 'grace', state: 'APPROVED' })
    world.addReview(pull, { user: 'ada', state: 'CHANGES_REQUESTED' })
    expect((await judged({ world }, request)).outcome).toMatchObject({ status: 'failed', reason: 'changes-requested' })
    const { teamToken: _, ...without } = request
    await expect(judged({ world }, without)).rejects.toMatchObject({ code: 'permission-denied' })
  })
})

describe('code owners', () => {
  const options = { from: 'codeowners' }
  const teamToken = 'team-token'

  it('are those of the base, not those that the pull request makes', async () => {
    const { world, pull } = made()
    world.addReview(pull, { user: 'mallory', state: 'APPROVED' })
    expect((await judged({ world }, { options, teamToken })).outcome).toMatchObject({
      status: 'failed',
      reason: 'not-entitled'
    })
  })

  it('approve for the old and the new path of what is renamed', async () => {
    const { world, pull } = made()
    world.addReview(pull, { user: 'grace', state: 'APPROVED' })
    const { outcome, asked } = await judged({ world }, { options, teamToken })
    expect(outcome).toMatchObject({
      status: 'failed',
      reason: 'not-enough',
      remedy: expect.stringContaining('Ask @acme/docs for docs/old.md for a review')
    })
    expect(asked).toEqual([
      'PullRequestsOfCommit',
      'pulls/get',
      'FileAtRef',
      'pulls/list-files',
      'teams/list-members-in-org'
    ])
    world.addReview(pull, { user: 'alan', state: 'APPROVED' })
    expect((await judged({ world }, { options, teamToken })).outcome).toMatchObject({
      status: 'passed',
      seen: '#1 approved by @grace and @alan'
    })
  })

  it('are read from the tip of the base while the pull request is open', async () => {
    const { world, pull } = made({ merged: false })
    world.addReview(pull, { user: 'mallory', state: 'APPROVED' })
    const subject = { commit: head, event: 'pull_request', proposed: true, pullRequest: 1 }
    // The tip of main has the pull request in it here, and with it the new CODEOWNERS.
    expect((await judged({ world }, { options, subject })).outcome).toMatchObject({ status: 'passed' })
  })

  it('a line that says nothing is warned of', async () => {
    const { outcome } = await judged(made(), { options })
    expect(outcome.findings).toContainEqual({
      level: 'warning',
      message: expect.stringContaining('no character ranges'),
      place: { path: '.github/CODEOWNERS', line: 5 }
    })
  })

  it('an address is warned of, and nobody approves by it', async () => {
    const legal = await createProject({ files: { CODEOWNERS: '* legal@example.com\n' } })
    const from = await legal.head()
    const to = await legal.commit({ a: 'a' })
    await legal.push()
    const world = createWorld({ remote: legal.remote })
    world.permissions.set('grace', 'admin')
    const pull = world.addPullRequest({ headOid: to, baseOid: from, mergeCommit: to })
    world.addReview(pull, { user: 'grace', state: 'APPROVED' })
    const { outcome } = await judged({ world }, { options, subject: { commit: to } })
    expect(outcome).toMatchObject({ status: 'failed', reason: 'not-entitled' })
    expect(outcome.findings).toContainEqual({
      level: 'warning',
      message: expect.stringContaining('legal@example.com is an address'),
      place: { path: 'CODEOWNERS', line: 1 }
    })
    await legal.remove()
  })

  it.each([
    [{ 'README.md': 'r' }, 'failed', 'no-codeowners'],
    [{ 'docs/CODEOWNERS': '/other/ @grace\n' }, 'not-applicable', 'no-owner'],
    [{ '.github/CODEOWNERS': '', CODEOWNERS: '* @grace\n' }, 'not-applicable', 'no-owner']
  ])('%j: %s, %s', async (files, status, reason) => {
    const other = await createProject({ files })
    const from = await other.head()
    const to = await other.commit({ a: 'a' })
    await other.push()
    const world = createWorld({ remote: other.remote })
    world.addPullRequest({ headOid: to, baseOid: from, mergeCommit: to })
    expect((await judged({ world }, { options, subject: { commit: to } })).outcome).toMatchObject({ status, reason })
    await other.remove()
  })

  it('are not told where the head moved meanwhile', async () => {
    const { world, pull } = made()
    const server = await github(world)
    server.faults.add({
      operation: 'pulls/get',
      kind: 'rewrite',
      rewrite: (body) => ({ ...(body as object), head: { sha: base, ref: 'change', repo: null } })
    })
    await expect(
      judge({ kind: approvals, options, subject: subjectOf(commit), ports: portsOf(server, project.work) })
    ).rejects.toMatchObject({ code: 'unreadable', transient: true })
    expect(pull.headOid).toBe(head)
  })
})

describe('who pushed the head', () => {
  const options = { not: ['pusher'] }

  it('does not count, though neither author nor committer', async () => {
    const { world, pull } = made()
    world.addPush('change', head, 'grace')
    world.addReview(pull, { user: 'grace', state: 'APPROVED' })
    expect((await judged({ world }, { options })).outcome).toMatchObject({ status: 'failed', reason: 'pushed-it' })
    world.addReview(pull, { user: 'alan', state: 'APPROVED' })
    const { outcome, asked } = await judged({ world }, { options })
    expect(outcome).toMatchObject({
      status: 'passed',
      findings: [{ message: expect.stringContaining('@grace approved, but pushed') }]
    })
    expect(asked).toEqual(['PullRequestsOfCommit', 'pulls/get', 'repos/list-activities'])
  })

  it('cannot be told: no decision', async () => {
    const { world, pull } = made()
    world.addReview(pull, { user: 'grace', state: 'APPROVED' })
    await expect(judged({ world }, { options })).rejects.toMatchObject({
      code: 'not-found',
      remedy: expect.stringContaining('`not`')
    })
  })

  it('cannot be told of a deleted fork: no decision', async () => {
    const server = await github(made().world)
    server.faults.add({
      operation: 'pulls/get',
      kind: 'rewrite',
      rewrite: (body) => ({ ...(body as object), head: { sha: head, ref: 'change', repo: null } })
    })
    await expect(
      judge({ kind: approvals, options, subject: subjectOf(commit), ports: portsOf(server, project.work) })
    ).rejects.toMatchObject({ code: 'not-found', message: expect.stringContaining('deleted') })
  })
})

describe('comments', () => {
  const options = { sources: ['comment'], comment: 'QA approved' }

  it('count by the role of who wrote them, which is asked for; nothing else is', async () => {
    const { world, pull } = made()
    world.addComment(pull, { user: 'ada', body: `QA approved ${head.slice(0, 7)}  \r\n\r\nTried it.` })
    world.addComment(pull, { user: 'alan', body: 'QA approved? Not yet.' })
    expect(await judged({ world }, { options })).toMatchObject({
      outcome: { status: 'failed', reason: 'not-entitled' },
      asked: ['PullRequestsOfCommit', 'PullRequestComments', 'repos/get-collaborator-permission-level']
    })
    world.permissions.set('ada', 'maintain')
    expect((await judged({ world }, { options })).outcome).toMatchObject({
      status: 'passed',
      seen: '#1 approved by @ada'
    })
  })

  it('edited, hidden, on another commit, or without one: none counts, and each is named', async () => {
    const { world, pull } = made()
    world.addComment(pull, { user: 'grace', body: `QA approved ${head}`, editedAt: '2026-01-01T00:00:00Z' })
    world.addComment(pull, { user: 'alan', body: `QA approved ${head}`, minimized: true })
    world.addComment(pull, { user: 'mallory', body: `QA approved ${base}` })
    world.addComment(pull, { user: null, body: 'QA approved' })
    const { outcome } = await judged({ world }, { options })
    expect(outcome).toMatchObject({
      status: 'failed',
      reason: 'not-enough',
      remedy: expect.stringContaining(
        `to comment \`QA approved ${head.slice(0, 10)}\` on https://github.com/acme/widget/pull/1`
      )
    })
    expect(outcome.findings.slice(1).map(({ message }) => message)).toMatchObject(
      [/@grace .*edited/, /@alan .*hidden/, /@mallory .*but the head is/, /deleted user/].map((pattern) =>
        expect.stringMatching(pattern)
      )
    )
  })
})

describe('environments', () => {
  const options = { sources: ['environment'], environment: 'prod-qa' }

  function inRun(
    more: { sha?: string } = {}
  ): Made & { runId: number; approve: (user: string | null, state?: string) => unknown } {
    const scene = made()
    const run = scene.world.addWorkflowRun({
      path: '.github/workflows/release.yml',
      event: 'push',
      sha: commit,
      ...more
    })
    return {
      ...scene,
      runId: run.id,
      approve: (user, state = 'approved') => scene.world.addRunApproval(run, 'prod-qa', user, { state })
    }
  }

  it('whoever GitHub let approve counts, but the author', async () => {
    const scene = inRun()
    scene.approve('octocat')
    expect((await judged(scene, { options, runId: scene.runId })).outcome).toMatchObject({
      status: 'failed',
      reason: 'own-approval',
      remedy: expect.stringContaining('Ask a reviewer of the environment prod-qa to approve it in this run')
    })
    scene.approve('ada')
    expect(await judged(scene, { options, runId: scene.runId })).toMatchObject({
      outcome: { status: 'passed' },
      asked: ['PullRequestsOfCommit', 'actions/get-reviews-for-run', 'actions/list-workflow-runs-for-repo']
    })
  })

  it('a run of another commit says nothing', async () => {
    const scene = inRun({ sha: base })
    scene.approve('ada')
    expect((await judged(scene, { options, runId: scene.runId })).outcome).toMatchObject({
      status: 'failed',
      reason: 'other-commit'
    })
  })

  it('a rejection stands', async () => {
    const scene = inRun()
    scene.approve('ada')
    scene.approve('alan', 'rejected')
    expect((await judged(scene, { options, runId: scene.runId })).outcome).toMatchObject({
      status: 'failed',
      reason: 'rejected',
      seen: '#1 has 1 approval, by @ada; rejected by @alan'
    })
  })

  it('outside a workflow run there is no decision', async () => {
    await expect(judged(made(), { options })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('workflow run')
    })
  })

  it('without a pull request the author of the commit does not count', async () => {
    const world = createWorld({ remote: project.remote })
    world.accounts.set('octocat@example.com', 'octocat')
    const [author] = await world.git.commits('-1', commit)
    world.accounts.set(author?.author.email ?? '', 'grace')
    const run = world.addWorkflowRun({ path: '.github/workflows/release.yml', event: 'push', sha: commit })
    world.addRunApproval(run, 'prod-qa', 'grace')
    expect((await judged({ world }, { options, runId: run.id })).outcome).toMatchObject({
      status: 'failed',
      reason: 'own-approval'
    })
    world.addRunApproval(run, 'prod-qa', 'alan')
    expect((await judged({ world }, { options, runId: run.id })).outcome).toMatchObject({
      status: 'passed',
      seen: `${commit.slice(0, 10)} approved by @alan`
    })
    expect(
      (await judged({ world }, { options: { ...options, from: 'codeowners' }, runId: run.id })).outcome
    ).toMatchObject({ reason: 'no-pull-request' })
    expect((await judged({ world }, { options: {}, runId: run.id })).outcome).toMatchObject({
      reason: 'no-pull-request'
    })
    await expect(judged({ world }, { options: { ...options, not: ['pusher'] }, runId: run.id })).rejects.toMatchObject({
      code: 'not-found'
    })
    world.addPush('main', commit, 'alan', { type: 'pr_merge' })
    expect(
      (await judged({ world }, { options: { ...options, not: ['pusher'] }, runId: run.id })).outcome
    ).toMatchObject({ status: 'failed', reason: 'not-enough' })
  })
})

describe('different people', () => {
  const people = { security: { users: ['grace', 'alan'] }, qa: { users: ['grace'] } }
  const security = approvals.options.parse({ from: 'security', 'distinct-from': ['qa'] })
  const qa = approvals.options.parse({ from: 'qa' })

  it('one person for two: the later one fails, and names the person, both criteria, and who is left', async () => {
    const { world, pull } = made()
    world.addReview(pull, { user: 'grace', state: 'APPROVED' })
    const { outcome } = await judged({ world }, { options: security, people, siblings: { qa } })
    expect(outcome).toMatchObject({ status: 'passed' })
    const other = await judged(
      { world },
      { options: qa, people, siblings: { security: { ...security, 'distinct-from': ['subject'] } } }
    )
    expect(other.outcome).toMatchObject({ status: 'passed' })
    expect(other.asked).toEqual(['PullRequestsOfCommit'])
  })

  it('the relation goes both ways and on: whatever is distinct from one is distinct from all', async () => {
    const { world, pull } = made()
    world.addReview(pull, { user: 'grace', state: 'APPROVED' })
    world.addReview(pull, { user: 'alan', state: 'APPROVED' })
    const any = (...others: string[]) => approvals.options.parse(others.length === 0 ? {} : { 'distinct-from': others })
    const server = await github(world)
    const set = { first: any(), second: any('first'), third: any('second'), apart: any() }
    const outcomes = await Promise.all(
      Object.entries(set).map(async ([id, options]) => {
        const context = { subject: subjectOf(commit), people: {} }
        const evidence = await approvals.collect(options, {
          ...context,
          ports: portsOf(server, project.work),
          run: {},
          id,
          siblings: set
        })
        const { status, reason } = approvals.evaluate(options, evidence, {
          ...context,
          now: new Date(),
          timeLeft: false
        })
        return [id, status, reason]
      })
    )
    expect(outcomes).toEqual([
      ['first', 'passed', 'approved'],
      ['second', 'passed', 'approved'],
      ['third', 'failed', 'double'],
      ['apart', 'passed', 'approved']
    ])
  })

  it('what the others need is collected, too', async () => {
    const { world, pull } = made()
    world.addReview(pull, { user: 'grace', state: 'APPROVED' })
    const siblings = { qa: approvals.options.parse({ from: { permission: 'admin' } }) }
    const { asked } = await judged({ world }, { options: { 'distinct-from': ['qa'] }, siblings })
    expect(asked).toEqual(['PullRequestsOfCommit', 'repos/get-collaborator-permission-level'])
    expect((await judged({ world }, { options: {}, siblings })).asked).toEqual(['PullRequestsOfCommit'])
  })
})
