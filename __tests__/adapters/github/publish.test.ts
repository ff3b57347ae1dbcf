import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openOctokit } from '../../../src/adapters/github/octokit.ts'
import { githubPublisher } from '../../../src/adapters/github/publish.ts'
import { createProject, type Project } from '../../support/git.ts'
import { createWorld, usingGitHub } from '../../support/github/index.ts'

const github = usingGitHub()
const me = 'github-actions[bot]'
const marker = '<!-- deployment-gate:pre-deployment -->'
const status = { context: 'deployment-gate', state: 'pending', description: 'looking', url: 'https://github.com/acme/widget/actions/runs/1' } as const
let project: Project
let commit: string
beforeAll(async () => {
  project = await createProject()
  commit = await project.head()
})
afterAll(() => project.remove())

async function open(permissions: Readonly<Record<string, string>> = { statuses: 'write', 'pull-requests': 'write' }) {
  const world = createWorld({ remote: project.remote })
  world.tokens.set('test-token', { metadata: 'read', 'pull-requests': 'read', statuses: 'read', ...permissions })
  const pull = world.addPullRequest({ headOid: commit })
  const server = await github(world)
  const pace = { requestLimit: 2000, retryAfter: 5 }
  const { octokit } = openOctokit({ token: 'test-token', apiUrl: server.url, signal: new AbortController().signal, pace })
  return { world, pull, server, port: githubPublisher(octokit, { owner: 'acme', repo: 'widget', pause: 5 }) }
}

const put = 'repos/create-commit-status'
const create = 'issues/create-comment'

describe('the commit status', () => {
  it('is set, and told whose it is', async () => {
    const { world, port } = await open()
    expect(await port.setStatus(commit, status)).toBe(me)
    expect(await port.setStatus(commit, { context: 'deployment-gate', state: 'success', description: 'go' })).toBe(me)
    expect(world.statuses).toMatchObject([
      { sha: commit, context: 'deployment-gate', state: 'pending', description: 'looking', targetUrl: status.url },
      { state: 'success', description: 'go', targetUrl: null }
    ])
  })

  it('without statuses: write is refused, with the line to add', async () => {
    const { port } = await open({ statuses: 'read' })
    await expect(port.setStatus(commit, status)).rejects.toMatchObject({
      code: 'permission-denied',
      message: expect.stringContaining('may not write the commit status "deployment-gate"'),
      remedy: expect.stringContaining('statuses: write')
    })
  })

  it.each(['html502', 'reset', 'hang'] as const)('%s: is sent again, which does no harm', async (kind) => {
    const { world, server, port } = await open()
    server.faults.add({ operation: put, nth: 1, kind })
    expect(await port.setStatus(commit, status)).toBe(me)
    expect(new Set(world.statuses.map(({ state }) => state))).toEqual(new Set(['pending']))
  })

  it.each(['truncate', 'malformed'] as const)('%s: an answer that confirms nothing is no success', async (kind) => {
    const { server, port } = await open()
    server.faults.add({ operation: put, kind })
    await expect(port.setStatus(commit, status)).rejects.toMatchObject({ code: 'unreadable', transient: true })
  })

  it('an answer about another state is no success', async () => {
    const { server, port } = await open()
    server.faults.add({ operation: put, kind: 'rewrite', rewrite: (body) => ({ ...(body as object), state: 'failure' }) })
    await expect(port.setStatus(commit, { ...status, state: 'success' })).rejects.toMatchObject({ code: 'unreadable' })
  })

  it('a commit that GitHub does not have, and the 1,001st', async () => {
    const { world, port } = await open()
    await expect(port.setStatus('e'.repeat(40), status)).rejects.toMatchObject({ code: 'unreadable', message: expect.stringContaining('422') })
    for (let count = 0; count < 1000; count++) world.addStatus({ sha: commit, context: 'deployment-gate', state: 'failure' })
    await expect(port.setStatus(commit, status)).rejects.toMatchObject({ message: expect.stringContaining('maximum'), remedy: expect.stringContaining('1,000') })
  })

  it('a used-up quota is left to whoever asked', async () => {
    const { server, port } = await open()
    server.faults.add({ operation: put, kind: 'secondary' })
    await expect(port.setStatus(commit, status)).rejects.toMatchObject({ code: 'rate-limited', transient: true, retryAfter: 60_000 })
    expect(server.requests).toHaveLength(1)
  })
})

describe('the comment', () => {
  it('is made once, changed in its place, and left alone while it says the same', async () => {
    const { pull, server, port } = await open()
    expect(await port.putComment(pull.number, marker, 'no-go')).toBe('created')
    expect(await port.putComment(pull.number, marker, 'no-go')).toBe('unchanged')
    expect(await port.putComment(pull.number, marker, 'go')).toBe('updated')
    expect(pull.comments).toMatchObject([{ body: `${marker}\ngo`, user: { login: me } }])
    expect(server.requests.map(({ operation }) => operation)).toEqual(['graphql', create, 'graphql', 'graphql', 'issues/update-comment'])
  })

  it('is not one of somebody else, of another stage, or one that only quotes the marker', async () => {
    const { world, pull, port } = await open()
    const others = [
      world.addComment(pull, { user: 'mallory', body: `${marker}\ngo` }),
      world.addComment(pull, { user: null, body: `${marker}\ngo` }),
      world.addComment(pull, { user: me, body: '<!-- deployment-gate:staging -->\ngo' }),
      world.addComment(pull, { user: me, body: `> ${marker}\ngo` })
    ].map((comment) => ({ ...comment }))
    expect(await port.putComment(pull.number, marker, 'no-go')).toBe('created')
    expect(pull.comments.slice(0, 4)).toEqual(others)
    expect(pull.comments.slice(4)).toMatchObject([{ body: `${marker}\nno-go` }])
  })

  it('is found behind hundreds of others', async () => {
    const { world, pull, port } = await open()
    for (let count = 0; count < 250; count++) world.addComment(pull, { user: 'grace', body: `${count}` })
    const own = world.addComment(pull, { user: me, body: `${marker}\r\nno-go` })
    expect(await port.putComment(pull.number, marker, 'no-go')).toBe('unchanged')
    expect(await port.putComment(pull.number, marker, 'go')).toBe('updated')
    expect(own.body).toBe(`${marker}\ngo`)
    expect(pull.comments).toHaveLength(251)
  })

  it('of two that runs at the same time made, none keeps an old decision', async () => {
    const { world, pull, port } = await open()
    for (const body of ['no-go', 'go']) world.addComment(pull, { user: me, body: `${marker}\n${body}` })
    expect(await port.putComment(pull.number, marker, 'go')).toBe('updated')
    expect(pull.comments.map(({ body }) => body)).toEqual([`${marker}\ngo`, `${marker}\ngo`])
  })

  it.each(['reset', 'hang'] as const)('%s: is looked for before it is made again', async (kind) => {
    const { pull, server, port } = await open()
    server.faults.add({ operation: create, nth: 1, kind })
    await port.putComment(pull.number, marker, 'no-go')
    expect(pull.comments).toHaveLength(1)
    expect(server.requests.filter(({ operation }) => operation === create)).toHaveLength(1)
  })

  it('html502: is made by the second try, and after three no more', async () => {
    const { pull, server, port } = await open()
    server.faults.add({ operation: create, nth: 1, kind: 'html502' })
    expect(await port.putComment(pull.number, marker, 'no-go')).toBe('created')
    pull.comments.splice(0)
    server.faults.add({ operation: create, kind: 'html502' })
    await expect(port.putComment(pull.number, marker, 'no-go')).rejects.toMatchObject({ code: 'unreadable' })
    expect(server.requests.filter(({ operation }) => operation === create)).toHaveLength(5)
  })

  it('a list of comments that came cut off makes no second one', async () => {
    const { pull, server, port } = await open()
    await port.putComment(pull.number, marker, 'no-go')
    server.faults.add({ operation: 'graphql', kind: 'truncate' })
    await expect(port.putComment(pull.number, marker, 'go')).rejects.toMatchObject({ name: 'EvidenceError' })
    expect(pull.comments).toHaveLength(1)
  })

  it('without pull-requests: write is refused, with the line to add', async () => {
    const { pull, port } = await open({ 'pull-requests': 'read' })
    await expect(port.putComment(pull.number, marker, 'go')).rejects.toMatchObject({
      code: 'permission-denied',
      remedy: expect.stringContaining('pull-requests: write')
    })
  })
})
