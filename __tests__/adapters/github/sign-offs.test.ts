import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { githubPort } from '../../../src/adapters/github/index.ts'
import type { GitHubPort } from '../../../src/ports/index.ts'
import { clientOf } from '../../gate/world.ts'
import { createProject, type Project } from '../../support/git.ts'
import { createWorld, usingGitHub, type GitHubServer, type Json, type World } from '../../support/github/index.ts'

const github = usingGitHub()
let project: Project
let base: string
let head: string
beforeAll(async () => {
  project = await createProject({
    files: { 'old name.md': 'a long line of text that git knows again\n', 'gone.md': 'x\n', 'kept.md': 'k\n' }
  })
  base = await project.head()
  await project.git('mv', 'old name.md', 'new name.md')
  await project.git('rm', 'gone.md')
  head = await project.commit({ 'added.md': 'n\n' }, 'Change\n\nCo-authored-by: Grace <grace@example.com>')
  await project.push()
})
afterAll(() => project.remove())

async function open(
  world: World = createWorld({ remote: project.remote })
): Promise<{ server: GitHubServer; world: World; port: GitHubPort }> {
  world.tokens.set('team-token', { members: 'read' })
  const server = await github(world)
  return { server, world, port: githubPort(clientOf(server), clientOf(server, 'team-token')) }
}

function withPull(): World {
  const world = createWorld({ remote: project.remote })
  world.addPullRequest({ headOid: head, baseOid: base, headRef: 'feature/a b', headRepository: 'mona/widget' })
  return world
}

describe('a pull request', () => {
  it('has two sides', async () => {
    const { port } = await open(withPull())
    expect(await port.pullRequestSides(1)).toEqual({
      headSha: head,
      headRef: 'feature/a b',
      headRepository: 'mona/widget',
      baseSha: base,
      changedFiles: 3
    })
  })

  it('changes the old and the new path of what it renames, and what it removes', async () => {
    const { port } = await open(withPull())
    expect((await port.pathsOf(1, 3)).toSorted()).toEqual(['added.md', 'gone.md', 'new name.md', 'old name.md'])
  })

  it.each([2, 4])('of which GitHub lists three files and says %i is not read', async (changedFiles) => {
    const { port } = await open(withPull())
    await expect(port.pathsOf(1, changedFiles)).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining(`3 changed files of #1, and says that there are ${changedFiles}`)
    })
  })

  it('that changes more files than GitHub lists is not read', async () => {
    const { port, server } = await open(withPull())
    await expect(port.pathsOf(1, 3001)).rejects.toMatchObject({
      code: 'unreadable',
      transient: false,
      message: expect.stringContaining('3001 files'),
      remedy: expect.stringContaining('Split')
    })
    expect(server.requests).toEqual([])
  })

  it('of 250 files has three pages', async () => {
    const many = await createProject({ files: { a: 'a' } })
    const from = await many.head()
    const to = await many.commit(
      Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`f${index}.md`, `${index}`]))
    )
    await many.push()
    const world = createWorld({ remote: many.remote })
    world.addPullRequest({ headOid: to, baseOid: from })
    const { port, server } = await open(world)
    expect(await port.pathsOf(1, 250)).toHaveLength(250)
    expect(server.requests).toHaveLength(3)
    await many.remove()
  })
})

describe('comments', () => {
  it('come whole from several pages, with whether they were edited or hidden', async () => {
    const world = withPull()
    const [pull] = world.pullRequests
    if (pull === undefined) throw new Error('no pull request')
    for (let at = 1; at <= 201; at++)
      world.addComment(pull, { user: at === 201 ? null : 'grace', body: `Comment ${at}`, minimized: at === 2 })
    world.addComment(pull, { user: 'robot[bot]', body: 'Edited', editedAt: '2026-01-01T00:00:00Z' })
    const { port, server } = await open(world)
    const comments = await port.commentsOn(1)
    expect(comments).toHaveLength(202)
    expect(comments[1]).toMatchObject({
      author: { login: 'grace', type: 'User' },
      body: 'Comment 2',
      edited: false,
      minimized: true
    })
    expect(comments.slice(200)).toMatchObject([
      { author: null, minimized: false },
      { author: { type: 'Bot' }, edited: true }
    ])
    expect(server.requests).toHaveLength(3)
  })

  interface Page {
    data: { repository: { pullRequest: { comments: { totalCount: number; pageInfo: object; nodes: Json[] } } } }
  }
  const lie =
    (change: (page: Page['data']['repository']['pullRequest']['comments']) => object) =>
    (body: Json): Json => {
      const { comments } = (body as unknown as Page).data.repository.pullRequest
      return { data: { repository: { pullRequest: { comments: { ...comments, ...change(comments) } as Json } } } }
    }
  it.each([
    ['the total is too high', lie(() => ({ totalCount: 3 }))],
    ['the total is too low', lie(() => ({ totalCount: 1 }))],
    ['one is missing', lie(({ nodes }) => ({ nodes: nodes.slice(1) }))],
    ['one comes twice', lie(({ nodes }) => ({ nodes: [nodes[0], nodes[0]] }))],
    ['the list does not go forward', lie(() => ({ pageInfo: { hasNextPage: true, endCursor: null } }))],
    ['the list does not end', lie(() => ({ pageInfo: { hasNextPage: true, endCursor: 'Y3Vyc29yOnYyOjE=' } }))]
  ])('are not read where %s', async (_, rewrite) => {
    const world = withPull()
    const [pull] = world.pullRequests
    if (pull === undefined) throw new Error('no pull request')
    for (const body of ['one', 'two']) world.addComment(pull, { user: 'grace', body })
    const { port, server } = await open(world)
    server.faults.add({ operation: 'graphql', kind: 'rewrite', rewrite })
    await expect(port.commentsOn(1)).rejects.toMatchObject({ code: 'unreadable', transient: true })
  })
})

describe('who pushed', () => {
  it('is who brought the branch to the commit, whatever happened to it before and after', async () => {
    const { port, world } = await open()
    world.addPush('change', base, 'octocat', { type: 'branch_creation' })
    world.addPush('change', head, 'grace')
    world.addPush('other', head, 'alan')
    world.addPush('change', '0'.repeat(40), 'ada', { type: 'branch_deletion', before: head })
    expect(await port.pushersOf('acme/widget', 'refs/heads/change', head)).toEqual(['grace'])
  })

  it('may be several', async () => {
    const { port, world } = await open()
    for (const [actor, after] of [
      ['grace', head],
      ['alan', base],
      ['ada', head],
      ['grace', head]
    ] as const)
      world.addPush('change', after, actor, { type: 'force_push' })
    expect((await port.pushersOf('acme/widget', 'refs/heads/change', head)).toSorted()).toEqual(['ada', 'grace'])
  })

  it.each([
    ['nobody', [], 'the newest 0 pushes'],
    ['nobody pushed this commit', [['octocat', 'a'.repeat(40)]], 'the newest 1 pushes'],
    ['a deleted user', [[null, 'HEAD']], 'no longer names'],
    [
      'a deleted user and somebody',
      [
        [null, 'HEAD'],
        ['grace', 'HEAD']
      ],
      'no longer names'
    ]
  ] as const)('cannot be told: %s', async (_, pushes, message) => {
    const { port, world } = await open()
    for (const [actor, after] of pushes) world.addPush('change', after === 'HEAD' ? head : after, actor)
    await expect(port.pushersOf('acme/widget', 'refs/heads/change', head)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining(message)
    })
  })

  it('cannot be told of a fork that nobody may see', async () => {
    const { port } = await open()
    await expect(port.pushersOf('mona/widget', 'refs/heads/change', head)).rejects.toMatchObject({ code: 'not-found' })
  })
})

it('who wrote a commit: author, co-authors and committer', async () => {
  const { port, world } = await open()
  world.accounts.set('grace@example.com', 'grace')
  const contributors = await port.contributorsOf(head)
  expect(contributors.map(({ role, login }) => [role, login])).toEqual([
    ['author', null],
    ['author', 'grace'],
    ['committer', null]
  ])
  await expect(port.contributorsOf('a'.repeat(40))).rejects.toMatchObject({ code: 'not-found' })
})

describe('the members of a team', () => {
  it('come from all pages, with the token for teams', async () => {
    const { port, world, server } = await open()
    world.teams.set(
      'acme/security',
      Array.from({ length: 101 }, (_, index) => `user-${index}`)
    )
    expect(await port.membersOf('Acme/security')).toHaveLength(101)
    expect(server.requests.map(({ operation }) => operation)).toEqual([
      'teams/list-members-in-org',
      'teams/list-members-in-org'
    ])
  })

  it('without a token for teams: says which token, which scope, and what to do without', async () => {
    const { server } = await open()
    const failure = githubPort(clientOf(server)).membersOf('acme/security')
    await expect(failure).rejects.toMatchObject({
      code: 'permission-denied',
      message: expect.stringContaining('acme/security')
    })
    await expect(failure).rejects.toMatchObject({
      remedy: expect.stringMatching(/`team-token`.*`read:org`.*Members: read.*`users:`.*environment/)
    })
    expect(server.requests).toEqual([])
  })

  it('with a token that may not', async () => {
    const { port, world } = await open()
    world.tokens.set('team-token', { contents: 'read' })
    await expect(port.membersOf('acme/security')).rejects.toMatchObject({
      code: 'permission-denied',
      message: expect.stringContaining('`team-token` may not'),
      remedy: expect.stringContaining('read:org')
    })
  })

  it('of a team that is not there', async () => {
    const { port } = await open()
    await expect(port.membersOf('acme/securty')).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('acme/securty'),
      remedy: expect.stringContaining('org/team')
    })
  })

  it('of a server that fails, the message stays', async () => {
    const { port, server } = await open()
    server.faults.add({ operation: 'teams/list-members-in-org', kind: 'status', status: 502 })
    await expect(port.membersOf('acme/security')).rejects.toMatchObject({ code: 'unreadable', transient: true })
  })
})

it('approvals of environments: who, what, where; the account that stands for deleted ones is nobody', async () => {
  const { port, world } = await open()
  const run = world.addWorkflowRun({ path: '.github/workflows/release.yml', event: 'push', sha: head })
  world.addRunApproval(run, 'prod-qa', 'grace', { environments: ['prod-qa', 'prod-security'] })
  world.addRunApproval(run, 'prod', null, { state: 'rejected' })
  expect(await port.runApprovals(run.id)).toEqual([
    { user: { login: 'grace', type: 'User' }, state: 'approved', environments: ['prod-qa', 'prod-security'] },
    { user: null, state: 'rejected', environments: ['prod'] }
  ])
  await expect(port.runApprovals(1)).rejects.toMatchObject({ code: 'not-found' })
})
