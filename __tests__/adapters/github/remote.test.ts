import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { githubRemote, peelToCommit } from '../../../src/adapters/github/remote.ts'
import { clientOf } from '../../gate/world.ts'
import { createProject, type Project } from '../../support/git.ts'
import { createWorld, usingGitHub, type JsonObject } from '../../support/github/index.ts'

const github = usingGitHub()
let project: Project
const at: Record<string, string> = {}
const names = ['light', 'annotated', 'nested', 'widget/v1.2.3', 'main', 'deep', 'of-tree', 'v1.2.3+build#1', 'v%2F1']

beforeAll(async () => {
  project = await createProject()
  at['first'] = await project.head()
  at['second'] = await project.commit({ 'a.txt': 'a\n' })
  await project.push()
  await project.tag('light', { at: 'HEAD^' })
  await project.tag('annotated', { annotated: true })
  for (const [outer, inner] of [['nested', 'annotated'], ['deep1', 'nested'], ...[2, 3, 4, 5, 6, 7, 8].map((depth) => [`deep${depth}`, `deep${depth - 1}`] as const), ['deep', 'deep8']] as const) {
    await project.git('tag', '--annotate', `--message=${outer}`, outer, inner)
  }
  await project.git('tag', 'of-tree', 'HEAD^{tree}')
  await project.git('push', '--quiet', 'origin', 'refs/tags/nested', 'refs/tags/deep', 'refs/tags/of-tree')
  await project.tag('widget/v1.2.3', { annotated: true })
  await project.tag('v1.2.3+build#1')
  await project.tag('v%2F1')
  await project.git('tag', 'main', 'HEAD^')
  await project.git('push', '--quiet', 'origin', 'refs/tags/main')
  await project.git('checkout', '--quiet', '-b', 'feature/a/b', 'HEAD^')
  at['side'] = await project.commit({ 'b.txt': 'b\n' })
  await project.push('HEAD:refs/heads/feature/a/b')
  await project.git('checkout', '--quiet', '-b', 'light')
  at['branchLight'] = await project.commit({ 'c.txt': 'c\n' })
  await project.push('HEAD:refs/heads/light')
  await project.git('checkout', '--quiet', '--orphan', 'alone')
  at['alone'] = await project.commit({ 'd.txt': 'd\n' })
  await project.push('HEAD:refs/heads/alone')
})
afterAll(() => project.remove())

async function open(token?: string) {
  const world = createWorld({ remote: project.remote })
  world.tokens.set('poor', { checks: 'read' })
  const server = await github(world)
  const client = clientOf(server, token)
  return { world, server, client, remote: githubRemote(client) }
}

describe('tag', () => {
  it.each([
    ['light', 'first', false],
    ['annotated', 'second', true],
    ['nested', 'second', true],
    ['widget/v1.2.3', 'second', true],
    ['main', 'first', false],
    ['v1.2.3+build#1', 'second', false],
    ['v%2F1', 'second', false]
  ])('%s leads to the %s commit, annotated: %s', async (name, commit, annotated) => {
    const { remote } = await open()
    expect(await remote.tag(name)).toMatchObject({ name, commit: at[commit], annotated })
  })

  it.each(['gone', 'widget', 'annot', 'annotated2', 'feature/a/b', 'alone', 'heads/main', '../heads/main', 'v1.2.3 build', 'x?y'])('there is none called %j', async (name) => {
    const { remote } = await open()
    expect(await remote.tag(name)).toBeUndefined()
  })

  it.each(['deep', 'of-tree'])('%s leads to no commit: unreadable', async (name) => {
    const { remote } = await open()
    await expect(remote.tag(name)).rejects.toMatchObject({ code: 'unreadable' })
  })

  it('says of the outermost tag object whether GitHub verified it', async () => {
    const { world, remote } = await open()
    expect((await remote.tag('nested'))?.signature).toMatchObject({ verified: false })
    world.verified.add(await project.git('rev-parse', 'annotated'))
    expect((await remote.tag('nested'))?.signature).toMatchObject({ verified: false })
    world.verified.add(await project.git('rev-parse', 'nested'))
    expect((await remote.tag('nested'))?.signature).toMatchObject({ verified: true })
    expect(await remote.tag('light')).not.toHaveProperty('signature')
  })

  it('an answer about another ref is none', async () => {
    const { server, remote } = await open()
    server.faults.add({ operation: 'git/get-ref', kind: 'rewrite', rewrite: (body) => ({ ...(body as JsonObject), ref: 'refs/tags/annotated-2' }) })
    await expect(remote.tag('annotated')).rejects.toMatchObject({ code: 'unreadable' })
  })

  it('all names', async () => {
    const { remote } = await open()
    expect((await remote.tagNames()).toSorted()).toEqual(names.toSorted())
  })
})

describe('contains', () => {
  it.each([
    ['main', 'second', 'contained'],
    ['main', 'first', 'contained'],
    ['main', 'side', 'not-contained'],
    ['main', 'alone', 'unknown-commit'],
    ['feature/a/b', 'side', 'contained'],
    ['feature/a/b', 'first', 'contained'],
    ['feature/a/b', 'second', 'not-contained'],
    ['light', 'branchLight', 'contained'],
    ['light', 'second', 'not-contained'],
    ['annotated', 'second', 'no-such-branch'],
    ['gone', 'second', 'no-such-branch'],
    ['feature/a', 'side', 'no-such-branch'],
    ['tags/annotated', 'second', 'no-such-branch']
  ])('the branch %s and the commit %s: %s', async (branch, commit, answer) => {
    const { remote } = await open()
    expect(await remote.contains(branch, at[commit] ?? '')).toBe(answer)
  })

  it('a commit that was never pushed is unknown', async () => {
    const { remote } = await open()
    expect(await remote.contains('main', 'e'.repeat(40))).toBe('unknown-commit')
  })

  it('a tag of the name of the branch does not answer for it', async () => {
    const { remote } = await open()
    expect(await remote.contains('main', at['second'] ?? '')).toBe('contained')
    await project.git('push', '--quiet', '--force', 'origin', `${at['side']}:refs/tags/main`)
    try {
      expect(await remote.contains('main', at['side'] ?? '')).toBe('not-contained')
    } finally {
      await project.git('push', '--quiet', '--force', 'origin', `${at['first']}:refs/tags/main`)
    }
  })

  it.each(['', null, 'mostly', 'IDENTICAL'])('the status %j is no answer', async (status) => {
    const { server, remote } = await open()
    server.faults.add({ operation: 'repos/compare-commits-with-basehead', kind: 'rewrite', rewrite: (body) => ({ ...(body as JsonObject), status }) })
    await expect(remote.contains('main', at['first'] ?? '')).rejects.toMatchObject({ code: 'unreadable' })
  })
})

describe('failures are failures, not "there is none"', () => {
  const questions = [
    ['git/get-ref', (remote: ReturnType<typeof githubRemote>) => remote.tag('annotated')],
    ['git/get-tag', (remote: ReturnType<typeof githubRemote>) => remote.tag('annotated')],
    ['git/get-ref', (remote: ReturnType<typeof githubRemote>) => remote.contains('main', at['first'] ?? '')],
    ['repos/compare-commits-with-basehead', (remote: ReturnType<typeof githubRemote>) => remote.contains('main', at['first'] ?? '')],
    ['git/list-matching-refs', (remote: ReturnType<typeof githubRemote>) => remote.tagNames()],
    ['repos/get', (remote: ReturnType<typeof githubRemote>) => remote.defaultBranch()]
  ] as const

  it.each(questions)('%s', async (operation, ask) => {
    for (const [kind, code] of [['html502', 'unreadable'], ['reset', 'unreadable'], ['truncate', 'unreadable'], ['malformed', 'unreadable'], ['secondary', 'rate-limited']] as const) {
      const { server, remote } = await open()
      server.faults.add({ operation, kind })
      await expect(ask(remote)).rejects.toMatchObject({ name: 'EvidenceError', code, transient: true })
    }
  })

  it('403 names the line to add, 401 the token', async () => {
    for (const [token, word] of [['poor', '`contents: read`'], ['wrong', 'token']] as const) {
      const { remote } = await open(token)
      for (const ask of [() => remote.tag('annotated'), () => remote.tagNames(), () => remote.contains('main', at['first'] ?? '')]) {
        await expect(ask()).rejects.toMatchObject({ code: 'permission-denied', remedy: expect.stringContaining(word) })
      }
    }
  })
})

describe('peelToCommit', () => {
  it('leads from a tag object to its commit, and leaves a commit as it is', async () => {
    const { client } = await open()
    expect(await peelToCommit(client, await project.git('rev-parse', 'annotated'))).toBe(at['second'])
    expect(await peelToCommit(client, await project.git('rev-parse', 'nested'))).toBe(at['second'])
    expect(await peelToCommit(client, at['first'] ?? '')).toBe(at['first'])
  })

  it('rejects where GitHub cannot be read', async () => {
    const { server, client } = await open()
    server.faults.add({ operation: 'git/get-tag', kind: 'truncate' })
    await expect(peelToCommit(client, await project.git('rev-parse', 'annotated'))).rejects.toMatchObject({ code: 'unreadable' })
  })
})

it('the default branch', async () => {
  const { world, remote } = await open()
  expect(await remote.defaultBranch()).toBe('main')
  world.defaultBranch = 'trunk/1'
  expect(await remote.defaultBranch()).toBe('trunk/1')
})
