import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { closeSync, openSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '../../../src/adapters/github/client.ts'
import { download } from '../../../src/adapters/github/download.ts'
import { githubPort } from '../../../src/adapters/github/index.ts'
import { openOctokit } from '../../../src/adapters/github/octokit.ts'
import { zipFiles } from '../../../src/adapters/zip.ts'
import type { Artifact, FileSet, GitHubPort } from '../../../src/ports/index.ts'
import { createProject, type Project } from '../../support/git.ts'
import { createWorld, usingGitHub, type ArtifactOptions, type GitHubServer, type World } from '../../support/github/index.ts'
import { zipOf, zipOfEntries, type ZipEntry } from '../../support/zip.ts'

const github = usingGitHub()
const files = { 'junit.xml': '<testsuite name="a"/>', 'unit/b.xml': '<testsuite name="b"/>', 'unit/ünï — 日本.json': '{}', empty: '' }
let project: Project
let commit: string
let temporary: string

beforeAll(async () => {
  project = await createProject()
  commit = await project.head()
  temporary = await mkdtemp(join(tmpdir(), 'gate-temporary-'))
})
afterAll(async () => {
  await project.remove()
  await rm(temporary, { recursive: true })
})


interface Site {
  readonly world: World
  readonly server: GitHubServer
  readonly port: GitHubPort
  readonly runId: number
}

async function open(artifacts: readonly ArtifactOptions[], { token = 'test-token', base = '', signal = new AbortController().signal } = {}): Promise<Site> {
  const world = createWorld({ remote: project.remote })
  const run = world.addWorkflowRun({ path: '.github/workflows/ci.yml', event: 'push', sha: commit })
  for (const artifact of artifacts) world.addArtifact(run, artifact)
  const server = await github(world)
  const { octokit } = openOctokit({ token, apiUrl: `${server.url}${base}`, signal, pace: { retryAfter: 1 } })
  return { world, server, port: githubPort(createClient(octokit, { owner: 'acme', repo: 'widget' })), runId: run.id }
}

async function newest({ port, runId }: Site, name = 'reports'): Promise<Artifact> {
  const [artifact] = await port.artifacts(runId, name)
  if (artifact === undefined) throw new Error('there is no artifact')
  return artifact
}

async function filesOf(site: Site): Promise<FileSet> {
  return site.port.artifactFiles(await newest(site))
}

async function content(from: FileSet, path: string): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of from.open(path)) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

async function all(from: FileSet): Promise<Record<string, string>> {
  const found = await from.find(['**'])
  return Object.fromEntries(await Promise.all(found.map(async ({ path }) => [path, await content(from, path)] as const)))
}

const unreadable = { name: 'EvidenceError', code: 'unreadable', transient: false }
const broken = { name: 'EvidenceError', code: 'unreadable', transient: true }

describe('artifacts', () => {
  it('are listed by run and exact name, every one of them', async () => {
    const createdAt = '2026-01-02T03:04:05Z'
    const { world, port, runId } = await open([{ content: Buffer.from('x'), createdAt }, { name: 'reports', content: Buffer.from('newer'), expired: true, digest: null }, { name: 'Reports' }, { name: 'reports-2' }])
    const other = world.addWorkflowRun({ path: '.github/workflows/other.yml', event: 'push', sha: commit })
    world.addArtifact(other)
    const artifacts = await port.artifacts(runId, 'reports')
    expect(artifacts).toEqual([
      { id: world.artifacts[1]?.id, name: 'reports', size: 5, expired: true, digest: null, createdAt: expect.any(String), runId, headSha: commit },
      { id: world.artifacts[0]?.id, name: 'reports', size: 1, expired: false, digest: 'sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', createdAt, runId, headSha: commit }
    ])
    expect(await port.artifacts(runId, 'gone')).toEqual([])
    await expect(port.artifacts(1, 'reports')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('of another name are none, even if GitHub heeds no name', async () => {
    const { world, server, port, runId } = await open([{}, { name: 'other' }])
    const rewrite = () => ({ total_count: 2, artifacts: world.artifacts.map(({ id, name, size }) => ({ id, name, size_in_bytes: size, expired: false })) })
    server.faults.add({ operation: 'actions/list-workflow-run-artifacts', kind: 'rewrite', rewrite })
    expect(await port.artifacts(runId, 'reports')).toEqual([{ id: world.artifacts[0]?.id, name: 'reports', size: 0, expired: false, digest: null, createdAt: null, runId: null, headSha: null }])
  })

  it('of another run are refused', async () => {
    const { server, port, runId } = await open([{}])
    const rewrite = () => ({ total_count: 1, artifacts: [{ id: 1, name: 'reports', size_in_bytes: 0, expired: false, workflow_run: { id: runId + 1, head_sha: commit } }] })
    server.faults.add({ operation: 'actions/list-workflow-run-artifacts', kind: 'rewrite', rewrite })
    await expect(port.artifacts(runId, 'reports')).rejects.toMatchObject(broken)
  })

  it('that are fewer than announced are refused', async () => {
    const { server, port, runId } = await open([{}])
    server.faults.add({ operation: 'actions/list-workflow-run-artifacts', kind: 'rewrite', rewrite: (body) => ({ ...(body as object), total_count: 2 }) })
    await expect(port.artifacts(runId, 'reports')).rejects.toMatchObject(broken)
  })
})

describe('the files of an artifact', () => {
  it.each(['', '/api/v3'])('are found and read, below "%s"', async (base) => {
    const site = await open([{ content: zipOf(files) }], { base })
    const set = await filesOf(site)
    expect(await set.find(['*.xml', 'unit/**', '**/b.xml'])).toEqual([
      { path: 'junit.xml', size: 21 }, { path: 'unit/b.xml', size: 21 }, { path: 'unit/ünï — 日本.json', size: 2 }
    ])
    expect(await all(set)).toEqual(files)
    expect(await set.find(['gone', 'unit', '.git/**'])).toEqual([])
  })

  it('are loaded without the token from where GitHub says, and once', async () => {
    const site = await open([{ content: zipOf(files) }])
    const artifact = await newest(site)
    const [set, again] = await Promise.all([site.port.artifactFiles(artifact), site.port.artifactFiles(artifact)])
    expect(again).toBe(set)
    expect(await site.port.artifactFiles({ ...artifact })).toBe(set)
    expect(site.server.downloads).toHaveLength(1)
    expect(site.server.downloads[0]).toMatchObject({ status: 200, path: expect.stringMatching(/^\/artifacts\/\d+\?sig=/) })
    expect(JSON.stringify(site.server.downloads)).not.toContain('test-token')
    expect(Object.keys(site.server.downloads[0]?.headers ?? {})).not.toContain('authorization')
    expect(new URL(site.server.url).host).not.toBe(site.server.downloads[0]?.headers.host)
    expect(site.server.requests.map(({ operation, status }) => [operation, status])).toEqual([['actions/list-workflow-run-artifacts', 200], ['actions/download-artifact', 302]])
  })

  it('can be read by any number of readers, and left off', async () => {
    const large = Buffer.alloc(700_000, 'abcdefghij')
    const set = await filesOf(await open([{ content: zipOf({ 'large.xml': large, 'other.xml': 'x' }) }]))
    const opened = set.open('large.xml')
    for await (const chunk of opened) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
    const readers = await Promise.all([0, 1, 2].map(async () => {
      const chunks: Uint8Array[] = []
      for await (const chunk of opened) chunks.push(chunk)
      return Buffer.concat(chunks).equals(large)
    }))
    expect(readers).toEqual([true, true, true])
    expect(await content(set, 'other.xml')).toBe('x')
  })

  it('stored ones, folders, a comment and zip64 are fine', async () => {
    const entries: ZipEntry[] = [{ name: 'a/' }, { name: 'a/b.xml', content: 'b', stored: true }, { name: 'a/c.xml', content: 'c', mode: 0o600 }, { name: 'd.xml', content: 'd', mode: 0 }]
    for (const zip of [zipOfEntries(entries, { comment: 'made by hand' }), zipOfEntries(entries, { zip64: true })]) {
      expect(await all(await filesOf(await open([{ content: zip }])))).toEqual({ 'a/b.xml': 'b', 'a/c.xml': 'c', 'd.xml': 'd' })
    }
  })

  it('none', async () => {
    expect(await all(await filesOf(await open([{ content: zipOf({}) }])))).toEqual({})
  })

  it.each([
    ['by its type', 'application/zip'],
    ['by its type with parameters', 'Application/Zip; charset=binary'],
    ['by its type on Windows', 'application/x-zip-compressed'],
    ['by its content', 'application/octet-stream'],
    ['by its content alone', '']
  ])('a zip file is known %s', async (_, type) => {
    expect(await all(await filesOf(await open([{ content: zipOf(files), type }])))).toEqual(files)
  })

  it.each(['application/xml', 'application/octet-stream', ''])('a single file that was uploaded as it is (%s) has the name of the artifact', async (type) => {
    const report = `<testsuite>${'x'.repeat(600_000)}</testsuite>`
    const site = await open([{ name: 'junit.xml', content: Buffer.from(report), type }])
    const set = await site.port.artifactFiles(await newest(site, 'junit.xml'))
    expect(await set.find(['*.xml'])).toEqual([{ path: 'junit.xml', size: report.length }])
    expect(await set.find(['*.json', 'a/**'])).toEqual([])
    expect([await content(set, 'junit.xml'), await content(set, 'junit.xml')]).toEqual([report, report])
    await expect(content(set, 'other.xml')).rejects.toMatchObject(unreadable)
  })

  it.each(['../junit.xml', 'a/b', '.', 'a\\b'])('a single file is refused with the name %s', async (name) => {
    const site = await open([{ name, content: Buffer.from('x'), type: 'text/plain' }])
    await expect(site.port.artifactFiles(await newest(site, name))).rejects.toMatchObject({ code: 'unreadable' })
  })

  it.each(['gone.xml', '', '..', '../junit.xml', './junit.xml', '/junit.xml', 'unit', 'unit/', '__proto__'])('there is no %j', async (path) => {
    await expect(content(await filesOf(await open([{ content: zipOf(files) }])), path)).rejects.toMatchObject(unreadable)
  })

  it.each(['../*.xml', '/junit.xml', '!a', ''])('%j is no glob', async (glob) => {
    await expect((await filesOf(await open([{ content: zipOf(files) }]))).find([glob])).rejects.toMatchObject(unreadable)
  })
})

describe('what is not whole, or not what was uploaded', () => {
  const whole = zipOf(files)
  const otherDigest = `sha256:${'0'.repeat(64)}`

  it.each<[string, ArtifactOptions]>([
    ['another digest', { content: whole, digest: otherDigest }],
    ['another size, and no digest', { content: whole, digest: null, size: whole.length + 1 }],
    ['a smaller size, and no digest', { content: whole, digest: null, size: whole.length - 1 }],
    ['nothing', { content: Buffer.alloc(0), digest: otherDigest, size: 100 }],
    ['a page for people', { content: Buffer.from('<html>Sign in</html>'), type: 'text/html', digest: otherDigest }]
  ])('%s is refused, after another try', async (_, artifact) => {
    const site = await open([artifact])
    await expect(filesOf(site)).rejects.toMatchObject(broken)
    expect(site.server.downloads).toHaveLength(2)
    await expect(filesOf(site)).rejects.toMatchObject(broken)
    expect(site.server.downloads).toHaveLength(4)
  })

  it('without a digest, the size is held against it', async () => {
    expect(await all(await filesOf(await open([{ content: whole, digest: null }])))).toEqual(files)
  })

  it('a digest may be spelt in capitals', async () => {
    const site = await open([{ content: whole }])
    const artifact = await newest(site)
    expect(await all(await site.port.artifactFiles({ ...artifact, digest: artifact.digest?.toUpperCase().replace('SHA256', 'sha256') ?? '' }))).toEqual(files)
  })

  it.each(['sha512:00', 'sha256:', 'sha256:zz', '', 'md5:d41d8cd98f00b204e9800998ecf8427e'])('the digest %j is none that we know', async (digest) => {
    await expect(filesOf(await open([{ content: whole, digest }]))).rejects.toMatchObject(unreadable)
  })

  it.each([['truncate', 'unreadable'], ['reset', 'unreadable'], ['status', 'unreadable'], ['html502', 'unreadable'], ['malformed', 'unreadable'], ['primary', 'unreadable']] as const)('the storage: %s', async (kind, code) => {
    const site = await open([{ content: zipOf({ 'large.xml': Buffer.alloc(100_000, 'x') }) }])
    site.server.faults.add({ operation: 'storage', kind })
    await expect(filesOf(site)).rejects.toMatchObject({ name: 'EvidenceError', code, transient: true })
    expect(site.server.downloads).toHaveLength(2)
    site.server.faults.clear()
    expect((await all(await filesOf(site)))['large.xml']).toHaveLength(100_000)
  })

  it.each(['truncate', 'reset', 'html502'] as const)('the storage, once: %s', async (kind) => {
    const site = await open([{ content: whole }])
    site.server.faults.add({ operation: 'storage', nth: 1, kind })
    expect(await all(await filesOf(site))).toEqual(files)
  })

  it.each(['slow', 'drip'] as const)('the storage: %s', async (kind) => {
    const site = await open([{ content: whole }])
    site.server.faults.add({ operation: 'storage', kind, delayMs: 20 })
    expect(await all(await filesOf(site))).toEqual(files)
  })

  it('is given up when the run is stopped', async () => {
    const controller = new AbortController()
    const site = await open([{ content: whole }], { signal: controller.signal })
    site.server.faults.add({ operation: 'storage', kind: 'hang' })
    const artifact = await newest(site)
    setTimeout(() => controller.abort('SIGTERM'), 50)
    await expect(site.port.artifactFiles(artifact)).rejects.toBeDefined()
    expect(site.server.downloads).toHaveLength(1)
  })
})

describe('where GitHub sends to', () => {
  const operation = 'actions/download-artifact'
  const zip = zipOf(files)

  it.each([301, 307, 308])('a repository that moved (%i) is asked at its new place, with the token', async (status) => {
    const site = await open([{ content: zip }])
    site.server.faults.add({ operation, nth: 1, kind: 'redirect', status })
    expect(await all(await filesOf(site))).toEqual(files)
    expect(site.server.requests.map(({ operation: asked, status: answered }) => [asked, answered]).slice(1)).toEqual([[operation, status], [operation, 302]])
  })

  it.each([301, 307, 308])('a move (%i) to another host is not gone along with', async (status) => {
    const [site, elsewhere] = [await open([{ content: zip }]), await open([])]
    site.server.faults.add({ operation, kind: 'redirect', status, location: `${elsewhere.server.url}/repos/acme/widget` })
    await expect(filesOf(site)).rejects.toMatchObject(broken)
    expect(elsewhere.server.requests).toEqual([])
  })

  it.each(['ftp://127.0.0.1/x', 'http://user:secret@127.0.0.1/x', 'file:///etc/passwd', 'http://[', ''])('%j is no address', async (location) => {
    const site = await open([{ content: zip }])
    site.server.faults.add({ operation, kind: 'redirect', status: 302, location })
    await expect(filesOf(site)).rejects.toMatchObject(broken)
    expect(site.server.downloads).toEqual([])
  })

  it('moves without end are refused', async () => {
    const site = await open([{ content: zip }])
    site.server.faults.add({ operation, kind: 'redirect' })
    await expect(filesOf(site)).rejects.toMatchObject(broken)
    expect(site.server.requests.length).toBeLessThan(10)
  })

  it('an answer in place of an address is none', async () => {
    const site = await open([{ content: zip }])
    site.server.faults.add({ operation, kind: 'malformed' })
    await expect(filesOf(site)).rejects.toMatchObject(broken)
    expect(site.server.downloads).toEqual([])
  })

  it('a page for people is no artifact', async () => {
    const site = await open([{ content: zip }])
    site.server.faults.add({ operation, kind: 'redirect', status: 302, location: '/login' })
    await expect(filesOf(site)).rejects.toMatchObject(broken)
  })

  it('the storage may send on, but not without end and not to what is no web address', async () => {
    const site = await open([{ content: zip }])
    site.server.faults.add({ operation: 'storage', nth: 1, kind: 'redirect', status: 307, location: `/artifacts/1/../${site.world.artifacts[0]?.id}?sig=x` })
    // Sent on to an address that is signed otherwise, which the storage refuses; the second try goes straight.
    expect(await all(await filesOf(site))).toEqual(files)
    expect(site.server.downloads.map(({ status }) => status)).toEqual([307, 403, 200])
    const another = await open([{ content: zip }])
    another.server.faults.add({ operation: 'storage', kind: 'redirect', status: 302, location: '/artifacts/1' })
    await expect(filesOf(another)).rejects.toMatchObject(broken)
    expect(another.server.downloads.length).toBeLessThan(20)
    const file = await open([{ content: zip }])
    file.server.faults.add({ operation: 'storage', kind: 'redirect', status: 302, location: 'file:///etc/passwd' })
    await expect(filesOf(file)).rejects.toMatchObject(broken)
  })

  it('no secret of an address is told', async () => {
    const site = await open([{ content: zip }])
    site.server.faults.add({ operation: 'storage', kind: 'status', status: 403 })
    const error = await filesOf(site).then(() => undefined, (reason: unknown) => reason as Error)
    expect(site.server.downloads[0]?.path).toContain('sig=')
    expect(`${error?.message} ${JSON.stringify(error)} ${error?.stack}`).not.toContain('sig=')
  })

  it.each([
    ['expired by now', { expired: true }, 'not-found', 'again'],
    ['gone', {}, 'not-found', 'actions: read']
  ] as const)('%s', async (what, change, code, remedy) => {
    const site = await open([{ content: zip }])
    const artifact = await newest(site)
    if (what === 'gone') site.world.artifacts.length = 0
    else Object.assign(site.world.artifacts[0] ?? {}, change)
    await expect(site.port.artifactFiles(artifact)).rejects.toMatchObject({ name: 'EvidenceError', code, transient: false, remedy: expect.stringContaining(remedy) })
  })

  it('what has expired is not asked for', async () => {
    const site = await open([{ content: zip, expired: true }])
    await expect(filesOf(site)).rejects.toMatchObject({ code: 'not-found', transient: false, remedy: expect.stringContaining('retention-days') })
    expect(site.server.requests).toHaveLength(1)
  })

  it('403 names the line to add, 401 the token', async () => {
    const site = await open([{ content: zip }])
    const artifact = await newest(site)
    for (const [token, word] of [['poor', '`actions: read`'], ['wrong', 'token']] as const) {
      site.world.tokens.set('poor', { contents: 'read' })
      const { octokit } = openOctokit({ token, apiUrl: site.server.url, signal: new AbortController().signal })
      const port = githubPort(createClient(octokit, { owner: 'acme', repo: 'widget' }))
      await expect(port.artifactFiles(artifact)).rejects.toMatchObject({ code: 'permission-denied', remedy: expect.stringContaining(word) })
    }
  })

  it.each([['status', 'unreadable'], ['html502', 'unreadable'], ['reset', 'unreadable'], ['secondary', 'rate-limited'], ['primary', 'rate-limited'], ['malformed', 'unreadable']] as const)('GitHub: %s', async (kind, code) => {
    const site = await open([{ content: zip }])
    site.server.faults.add({ operation, kind })
    await expect(filesOf(site)).rejects.toMatchObject({ name: 'EvidenceError', code, transient: true })
  })
})

describe('a hostile zip file', () => {
  const good: ZipEntry = { name: 'good.xml', content: 'x' }
  const thousand = 'x'.repeat(1000)

  it.each<[string, Buffer]>([
    ['leads out of the folder', zipOfEntries([good, { name: '../evil.xml', content: 'x' }])],
    ['leads out of the folder midway', zipOfEntries([{ name: 'a/../../evil.xml' }])],
    ['leads out and back', zipOfEntries([{ name: 'a/../evil.xml' }])],
    ['is absolute', zipOfEntries([{ name: '/etc/passwd' }])],
    ['has a drive', zipOfEntries([{ name: 'C:/evil.xml' }])],
    ['has backslashes', zipOfEntries([{ name: 'a\\..\\evil.xml' }])],
    ['has an empty part', zipOfEntries([{ name: 'a//b.xml' }])],
    ['has a dot for a part', zipOfEntries([{ name: './b.xml' }])],
    ['has a zero in a name', zipOfEntries([{ name: 'a.xml\0.txt' }])],
    ['has no name', zipOfEntries([{ name: '' }])],
    ['is a folder without a name', zipOfEntries([{ name: '/' }])],
    ['has a file twice', zipOfEntries([good, { ...good, content: 'y' }])],
    ['has a file that is also a folder', zipOfEntries([{ name: 'a', content: 'x' }, { name: 'a/b.xml', content: 'x' }])],
    ['has a link', zipOfEntries([good, { name: 'link.xml', content: '/etc/passwd', mode: 0o120777 }])],
    ['has a folder that is a link', zipOfEntries([{ name: 'link/', mode: 0o120777 }])],
    ['has a device', zipOfEntries([{ name: 'null.xml', mode: 0o020666 }])],
    ['has a folder that is a file', zipOfEntries([{ name: 'a.xml', mode: 0o040755 }])],
    ['has what is encrypted', zipOfEntries([good, { name: 'a.xml', content: 'x', flags: 1 }])],
    ['has what is strongly encrypted', zipOfEntries([good, { name: 'a.xml', content: 'x', flags: 0x41 }])],
    ['is cut in the directory', zipOf(files).subarray(0, -30)],
    ['is cut in the end record', zipOf(files).subarray(0, -1)],
    ['is cut in the files', zipOf(files).subarray(0, 60)],
    ['has more after its end', Buffer.concat([zipOf(files), Buffer.from('more')])],
    ['hides entries from its count', zipOfEntries([good, { name: 'failed.xml', content: 'x' }], { count: 1 })],
    ['hides entries from its zip64 count', zipOfEntries([good, { name: 'failed.xml', content: 'x' }], { count: 1, zip64: true })],
    ['counts more entries than it has', zipOfEntries([good], { count: 2 })],
    ['has its directory elsewhere', zipOfEntries([good], { directoryAt: 1 })],
    ['has its directory behind its end', zipOfEntries([good], { directoryAt: 1_000_000 })],
    ['counts a billion entries', zipOfEntries([good], { count: 1_000_000_000, zip64: true })],
    ['says that a stored file is larger', zipOfEntries([{ name: 'a.xml', content: 'x', stored: true, size: 2 }])],
    ['unpacks to more than there is room for', zipOfEntries(Array.from({ length: 3 }, (_, index) => ({ name: `${index}.xml`, content: 'x', size: 0xfffffffe })))],
    ['is none', Buffer.from('this is no zip file')]
  ])('that %s is refused as a whole', async (_, zip) => {
    const site = await open([{ content: zip }])
    await expect(filesOf(site)).rejects.toMatchObject({ ...unreadable, remedy: expect.stringContaining('actions/upload-artifact') })
    expect(site.server.downloads).toHaveLength(1)
  })

  it.each<[string, ZipEntry]>([
    ['unpacks to more than it says', { name: 'a.xml', content: thousand, size: 10 }],
    ['unpacks to much more than it says', { name: 'a.xml', content: Buffer.alloc(50_000_000), size: 10 }],
    ['unpacks to less than it says', { name: 'a.xml', content: thousand, size: 2000 }],
    ['has another checksum', { name: 'a.xml', content: thousand, crc: 1 }],
    ['is empty, but its checksum says otherwise', { name: 'a.xml', content: '', crc: 1 }],
    ['is packed in less than it says', { name: 'a.xml', content: thousand, packedSize: 5 }],
    ['lies beyond the end', { name: 'a.xml', content: thousand, packedSize: 100_000 }],
    ['is packed in a way that we do not know', { name: 'a.xml', content: thousand, method: 12 }],
    ['is not packed, but says so', { name: 'a.xml', content: thousand, stored: true, method: 8 }]
  ])('a file that %s is refused when it is read', async (_, entry) => {
    const set = await filesOf(await open([{ content: zipOfEntries([entry, good]) }]))
    expect(await set.find(['a.xml'])).toHaveLength(1)
    await expect(content(set, 'a.xml')).rejects.toMatchObject(unreadable)
    await expect(content(set, 'a.xml')).rejects.toMatchObject(unreadable)
    expect(await content(set, 'good.xml')).toBe('x')
  })

  it('is no trouble for memory: what is too much is not unpacked to its end', async () => {
    const bomb = zipOfEntries([{ name: 'a.xml', content: Buffer.alloc(50_000_000), size: 1000 }])
    const set = await filesOf(await open([{ content: bomb }]))
    let bytes = 0
    const read = async (): Promise<void> => {
      for await (const chunk of set.open('a.xml')) bytes += chunk.length
    }
    await expect(read()).rejects.toMatchObject(unreadable)
    expect(bytes).toBeLessThanOrEqual(1000)
  })

  it('with cut bytes anywhere never gives files that it does not have', async () => {
    const zip = zipOf(files)
    const path = join(temporary, 'cut.zip')
    for (let length = 0; length < zip.length; length += 7) {
      await writeFile(path, zip.subarray(0, length))
      const fd = openSync(path, 'r')
      await expect(zipFiles(fd, 'the zip file')).rejects.toMatchObject(unreadable)
      closeSync(fd)
    }
  })

  it('with one wrong byte anywhere gives what was packed, or nothing', async () => {
    const zip = zipOf({ 'a.xml': 'some text, some text, some text', 'b.xml': 'b' })
    const path = join(temporary, 'wrong.zip')
    for (let at = 0; at < zip.length; at++) {
      const wrong = Buffer.from(zip)
      wrong.writeUInt8((zip.readUInt8(at) + 1) % 256, at)
      await writeFile(path, wrong)
      const fd = openSync(path, 'r')
      const seen: unknown = await zipFiles(fd, 'the zip file').then(all).catch((error: unknown) => error)
      if (seen instanceof Error) expect(seen).toMatchObject({ name: 'EvidenceError' })
      else expect(new Set(Object.values(seen as object))).toEqual(new Set(['b', 'some text, some text, some text']))
      closeSync(fd)
    }
  })
})

describe('limits', () => {
  it('an artifact that says it is too large is not asked for', async () => {
    const site = await open([{ size: 3 * 2 ** 30 }])
    await expect(filesOf(site)).rejects.toMatchObject({ ...unreadable, message: expect.stringContaining('2048 MiB') })
    expect(site.server.requests).toHaveLength(1)
  })

  it.each([['content-length', 'truncate'], ['the bytes themselves', 'drip']] as const)('what turns out too large by %s is given up', async (_, kind) => {
    const { server, world } = await open([{ content: Buffer.alloc(5000) }])
    server.faults.add({ operation: 'storage', kind, delayMs: 1 })
    const url = await addressOf(server, world)
    await expect(download({ url, what: 'it', most: 4999 })).rejects.toMatchObject({ ...unreadable, message: expect.stringContaining('larger') })
  })

  it('silence is given up', async () => {
    const { server, world } = await open([{ content: Buffer.alloc(5000) }])
    for (const kind of ['hang', 'drip'] as const) {
      server.faults.clear()
      server.faults.add({ operation: 'storage', kind, delayMs: 20_000 })
      const url = await addressOf(server, world)
      await expect(download({ url, what: 'it', most: 5000, patience: 100 })).rejects.toMatchObject({ code: 'timed-out', transient: true })
    }
  })

  it('no room for temporary files is no answer', async () => {
    const { server, world } = await open([{ content: Buffer.alloc(5000) }])
    const url = await addressOf(server, world)
    await expect(download({ url, what: 'it', most: 5000, folder: join(temporary, 'gone') })).rejects.toMatchObject({ ...unreadable, remedy: expect.stringContaining('TMPDIR') })
  })

  it('what is loaded has no name any more', async () => {
    const { server, world } = await open([{ content: Buffer.from('content') }])
    const { fd, ...rest } = await download({ url: await addressOf(server, world), what: 'it', most: 5000, folder: temporary })
    expect(rest).toEqual({ size: 7, sha256: 'ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73', type: 'application/zip' })
    closeSync(fd)
    server.faults.add({ operation: 'storage', kind: 'truncate' })
    await expect(download({ url: await addressOf(server, world), what: 'it', most: 5000, folder: temporary })).rejects.toMatchObject(broken)
    expect((await readdir(temporary)).filter((name) => !name.endsWith('.zip'))).toEqual([])
  })

  async function addressOf(server: GitHubServer, { artifacts }: World): Promise<URL> {
    const { octokit } = openOctokit({ token: 'test-token', apiUrl: server.url, signal: new AbortController().signal })
    const path = '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'
    const ask = { path, parameters: { artifact_id: artifacts[0]?.id ?? 0, archive_format: 'zip' }, what: 'it', permission: 'actions: read' } as const
    return createClient(octokit, { owner: 'acme', repo: 'widget' }).locate(ask)
  }
})
