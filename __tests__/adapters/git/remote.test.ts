import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gitRemote } from '../../../src/adapters/git/index.ts'
import { runGit } from '../../../src/adapters/git/run.ts'
import { createProject, removeFolder, temporaryFolder, type Project, type WorkingCopy } from '../../support/git.ts'
import { serveRepositories } from '../../support/git/http.ts'

let project: Project
/** main: first, second, third; release/1.0: second, fix. */
let commits: Record<'first' | 'second' | 'third' | 'fix' | 'unpushed', string>

beforeAll(async () => {
  project = await createProject()
  const first = await project.head()
  const second = await project.commit({ a: '2' })
  await project.tag('v1.0.0')
  await project.tag('v1.0.1', { annotated: true })
  await project.git('tag', '--annotate', '--message=nested', 'nested', 'refs/tags/v1.0.1')
  await project.git('tag', '--annotate', '--message=deeper', 'deeper', 'refs/tags/nested')
  await project.git('tag', 'blob', 'HEAD:a')
  await project.tag('x/refs/tags/v9')
  await project.git('push', '--quiet', 'origin', '--tags')
  await project.git('checkout', '--quiet', '-b', 'release/1.0')
  const fix = await project.commit({ a: 'fix' })
  await project.push()
  await project.git('checkout', '--quiet', 'main')
  const third = await project.commit({ a: '3' })
  await project.push()
  const unpushed = await project.commit({ a: 'local' })
  commits = { first, second, third, fix, unpushed }
})
afterAll(() => project.remove())

/** Every file of a copy's .git folder with its content. */
async function snapshot(copy: WorkingCopy): Promise<Record<string, string>> {
  const root = join(copy.work, '.git')
  const names = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'latin1')])))
}

async function leftovers(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('deployment-gate-branch-'))
}

describe('tag', () => {
  it('tells lightweight from annotated, and peels nested tags to the commit', async () => {
    const remote = gitRemote(project.work)
    expect(await remote.tag('v1.0.0')).toEqual({ name: 'v1.0.0', commit: commits.second, annotated: false })
    for (const name of ['v1.0.1', 'nested', 'deeper']) {
      expect(await remote.tag(name)).toEqual({ name, commit: commits.second, annotated: true })
    }
  })

  it('T25 finds tags in a shallow clone without tags', async () => {
    const copy = await project.checkoutLike('refs/heads/main')
    expect(await copy.git('tag')).toBe('')
    expect(await gitRemote(copy.work).tag('v1.0.1')).toMatchObject({ commit: commits.second })
    expect(await gitRemote(copy.work).tagNames()).toEqual([
      'blob',
      'deeper',
      'nested',
      'v1.0.0',
      'v1.0.1',
      'x/refs/tags/v9'
    ])
  })

  it('matches names exactly: neither the end of another name, nor a pattern', async () => {
    const remote = gitRemote(project.work)
    expect(await remote.tag('v9')).toBeUndefined()
    expect(await remote.tag('v1.0')).toBeUndefined()
    expect(await remote.tag('V1.0.0')).toBeUndefined()
    for (const name of ['v1.0.*', 'v1.0.?', '', '--tags', 'a b', 'v1^{}']) {
      await expect(remote.tag(name)).rejects.toMatchObject({
        code: 'not-found',
        message: expect.stringContaining('cannot be the name')
      })
    }
  })

  it('gives what a tag of a file leads to as it is, which is no commit that could be released', async () => {
    expect((await gitRemote(project.work).tag('blob'))?.commit).toBe(
      await project.git('rev-parse', `${commits.second}:a`)
    )
  })

  it('T46 does not believe local tags: one is missing at the remote, one is elsewhere there', async () => {
    const copy = await project.clone()
    await copy.tag('local-only', { push: false })
    await copy.git('tag', '--force', 'v1.0.0', commits.third)
    const remote = gitRemote(copy.work)
    expect(await remote.tag('local-only')).toBeUndefined()
    expect(await remote.tag('v1.0.0')).toMatchObject({ commit: commits.second })
    expect(await remote.tagNames()).not.toContain('local-only')
  })

  it('says [] and undefined only of a remote that answered and has no tags', async () => {
    const other = await createProject()
    expect(await gitRemote(other.work).tagNames()).toEqual([])
    expect(await gitRemote(other.work).tag('v1')).toBeUndefined()
    await rm(other.remote, { recursive: true })
    await expect(gitRemote(other.work).tagNames()).rejects.toMatchObject({ code: 'not-found' })
    await expect(gitRemote(other.work).tag('v1')).rejects.toMatchObject({ code: 'not-found' })
    await expect(gitRemote(other.work).contains('main', commits.first)).rejects.toMatchObject({ code: 'not-found' })
    await expect(gitRemote(other.work).defaultBranch()).rejects.toMatchObject({ code: 'not-found' })
    await other.remove()
  })
})

describe('contains', () => {
  const copies: Record<string, () => Promise<WorkingCopy>> = {
    'a complete clone': () => project.clone(),
    'a shallow clone': () => project.clone({ depth: 1, tags: false }),
    'what actions/checkout leaves': () => project.checkoutLike('refs/heads/main'),
    'a checkout of an older commit': () => project.checkoutLike(commits.second),
    'a stale clone': async () => {
      const copy = await project.clone()
      await copy.git('update-ref', 'refs/remotes/origin/main', commits.first)
      await copy.git('reset', '--quiet', '--hard', commits.first)
      await copy.git('reflog', 'expire', '--expire=now', '--all')
      await copy.git('gc', '--quiet', '--prune=now')
      return copy
    },
    'a partial clone': async () => {
      const copy = await project.clone({ depth: 1 })
      await rm(copy.work, { recursive: true })
      await project.git('clone', '--quiet', '--no-checkout', '--filter=tree:0', project.url, copy.work)
      return copy
    }
  }

  it.each(Object.keys(copies))('T25 is right in %s, and leaves it as it was', async (name) => {
    const copy = (await copies[name]?.()) ?? project
    const before = await snapshot(copy)
    const remote = gitRemote(copy.work)
    expect({
      tip: await remote.contains('main', commits.third),
      ancestor: await remote.contains('main', commits.first),
      otherBranch: await remote.contains('main', commits.fix),
      slash: await remote.contains('release/1.0', commits.fix),
      older: await remote.contains('release/1.0', commits.second),
      ahead: await remote.contains('release/1.0', commits.third),
      unpushed: await remote.contains('main', commits.unpushed),
      nowhere: await remote.contains('main', '1234567890'.repeat(4)),
      noBranch: await remote.contains('1.0', commits.first),
      noPrefix: await remote.contains('ain', commits.first)
    }).toEqual({
      tip: 'contained',
      ancestor: 'contained',
      otherBranch: 'not-contained',
      slash: 'contained',
      older: 'contained',
      ahead: 'not-contained',
      unpushed: 'not-contained',
      nowhere: 'not-contained',
      noBranch: 'no-such-branch',
      noPrefix: 'no-such-branch'
    })
    expect(await snapshot(copy)).toEqual(before)
    expect(await leftovers()).toEqual([])
  })

  it('T46 does not believe a forged remote-tracking ref, a replacement or a graft', async () => {
    const copy = await project.clone()
    await copy.git('checkout', '--quiet', '--detach', commits.first)
    const forged = await copy.commit({ a: 'forged' })
    await copy.git('update-ref', 'refs/remotes/origin/main', forged)
    expect(await gitRemote(copy.work).contains('main', forged)).toBe('not-contained')
    await copy.git('replace', '--graft', commits.third, forged)
    expect(await copy.git('merge-base', forged, commits.third)).toBe(forged)
    expect(await gitRemote(copy.work).contains('main', forged)).toBe('not-contained')
    await copy.git('replace', '--delete', commits.third)
    await writeFile(join(copy.work, '.git', 'info', 'grafts'), `${commits.third} ${forged}\n`)
    expect(await copy.git('merge-base', forged, commits.third)).toBe(forged)
    expect(await gitRemote(copy.work).contains('main', forged)).toBe('not-contained')
  })

  it('asks the remote where the branch was rewritten there', async () => {
    const other = await createProject()
    const old = await other.commit({ a: 'old' })
    await other.push()
    const copy = await other.clone()
    await other.git('reset', '--quiet', '--hard', 'HEAD~1')
    await other.commit({ a: 'new' })
    await other.push('+HEAD')
    expect(await gitRemote(copy.work).contains('main', old)).toBe('not-contained')
    await other.remove()
  })

  it('rejects where the remote is itself a shallow copy, since half a history answers nothing', async () => {
    const shallow = await project.clone({ depth: 1 })
    const bare = join(shallow.work, '..', 'shallow.git')
    await cp(join(shallow.work, '.git'), bare, { recursive: true })
    await project.git('--git-dir', bare, 'config', 'core.bare', 'true')
    const copy = await project.checkoutLike('refs/heads/main')
    await copy.git('remote', 'set-url', 'origin', pathToFileURL(bare).href)
    await expect(gitRemote(copy.work).contains('main', commits.first)).rejects.toMatchObject({ code: 'unreadable' })
  })

  it('follows a remote that is given relative to the repository, from a folder inside it', async () => {
    const copy = await project.checkoutLike('refs/heads/main')
    await copy.git('remote', 'set-url', 'origin', relative(copy.work, project.remote))
    await copy.write({ 'deep/x': '' })
    expect(await gitRemote(join(copy.work, 'deep')).contains('main', commits.first)).toBe('contained')
  })

  it('refuses names that are none', async () => {
    const remote = gitRemote(project.work)
    await expect(remote.contains('*', commits.first)).rejects.toMatchObject({ code: 'not-found' })
    await expect(remote.contains('--upload-pack=x', commits.first)).rejects.toMatchObject({ code: 'not-found' })
    await expect(remote.contains('main', 'HEAD')).rejects.toMatchObject({ code: 'unreadable' })
  })
})

describe('defaultBranch', () => {
  it('is what HEAD of the remote names, and undefined where it names none', async () => {
    const other = await createProject({ branch: 'trunk/next' })
    expect(await gitRemote(other.work).defaultBranch()).toBe('trunk/next')
    await other.git('push', '--quiet', 'origin', 'HEAD:refs/remotes/x/HEAD')
    expect(await gitRemote(other.work).defaultBranch()).toBe('trunk/next')
    await other.git('--git-dir', other.remote, 'update-ref', '--no-deref', 'HEAD', await other.head())
    expect(await gitRemote(other.work).defaultBranch()).toBeUndefined()
    await other.remove()
  })
})

describe('a remote over http that wants a token', () => {
  const header = 'AUTHORIZATION: basic c2VjcmV0'
  const settings: Record<string, (copy: WorkingCopy, url: string) => Promise<unknown>> = {
    'in .git/config (actions/checkout before v6)': (copy, url) =>
      copy.git('config', `http.${url}/.extraheader`, header),
    'in a file that is included for this folder (actions/checkout v6)': async (copy, url) => {
      const file = join(copy.work, '..', 'credentials "x".config')
      await copy.git('config', '--file', file, `http.${url}/.extraheader`, header)
      await copy.git('config', `includeIf.gitdir:${join(copy.work, '.git')}.path`, file)
    },
    "in the machine's own file": async (copy, url) => {
      const file = join(copy.work, '..', 'global.config')
      await copy.git('config', '--file', file, `http.${url}/.extraheader`, header)
      process.env['GIT_CONFIG_GLOBAL'] = file
    }
  }

  it.each(Object.keys(settings))('is answered with the settings %s, and never gets the token twice', async (name) => {
    const usual = process.env['GIT_CONFIG_GLOBAL']
    const server = await serveRepositories(dirname(project.remote), 'basic c2VjcmV0')
    const copy = await project.checkoutLike('refs/heads/main')
    await copy.git('remote', 'set-url', 'origin', `${server.url}/remote.git`)
    const remote = gitRemote(copy.work)
    await expect(remote.contains('main', commits.first)).rejects.toMatchObject({ code: 'permission-denied' })
    await settings[name]?.(copy, server.url)
    const before = await snapshot(copy)
    const again = gitRemote(copy.work)
    expect(await again.tag('v1.0.1')).toMatchObject({ commit: commits.second })
    expect(await again.contains('main', commits.first)).toBe('contained')
    expect(await again.contains('main', commits.fix)).toBe('not-contained')
    expect(await again.contains('main', '1234567890'.repeat(4))).toBe('not-contained')
    expect(await snapshot(copy)).toEqual(before)
    expect(await leftovers()).toEqual([])
    if (usual === undefined) delete process.env['GIT_CONFIG_GLOBAL']
    else process.env['GIT_CONFIG_GLOBAL'] = usual
    await server.close()
  })
})

describe('a remote that cannot be asked', () => {
  it('is given up when it is silent', async () => {
    const sockets: Socket[] = []
    const server = createServer((socket) => sockets.push(socket))
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done)
    })
    const started = Date.now()
    const url = `http://127.0.0.1:${portOf(server)}/x.git`
    await expect(runGit(project.work, ['ls-remote', '--', url], { limit: 400 })).rejects.toMatchObject({
      code: 'timed-out'
    })
    expect(Date.now() - started).toBeLessThan(5_000)
    expect(sockets).toHaveLength(1)
    for (const socket of sockets) socket.destroy()
    server.close()
  })

  it('is an error that says what to do: no remote, no repository, no server', async () => {
    const copy = await project.clone()
    expect(gitRemote(copy.work).name).toBe('origin')
    expect(gitRemote(copy.work, 'origin', 'github.com/acme/widget').name).toBe('github.com/acme/widget')
    await expect(gitRemote(copy.work, 'upstream').tag('v1')).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('no remote "upstream"'),
      remedy: expect.stringContaining('git remote add')
    })
    await copy.git('remote', 'set-url', 'origin', 'http://user:secret@127.0.0.1:9/acme/widget.git')
    const refused = gitRemote(copy.work).tag('v1.0.0')
    await expect(refused).rejects.toMatchObject({ code: 'unreadable', message: expect.stringContaining('127.0.0.1:9') })
    await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining('secret') })
    const empty = await temporaryFolder()
    await expect(gitRemote(empty).tag('v1')).rejects.toMatchObject({ code: 'not-found' })
    await removeFolder(empty)
  })

  it('is an error when it cuts the connection, or wants a password', async () => {
    const answers = ['', 'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n']
    const copy = await project.clone()
    const codes: unknown[] = []
    for (const answer of answers) {
      const server = await listen(answer)
      await copy.git('remote', 'set-url', 'origin', `http://127.0.0.1:${portOf(server)}/acme/widget.git`)
      codes.push(
        await gitRemote(copy.work)
          .tag('v1.0.0')
          .catch((error: unknown) => error)
      )
      server.close()
    }
    expect(codes).toEqual([
      expect.objectContaining({ code: 'unreadable' }),
      expect.objectContaining({ code: 'permission-denied' })
    ])
  })
})

async function listen(answer: string): Promise<Server> {
  const server = createServer((socket) => {
    socket.once('data', () => socket.end(answer))
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  return server
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
