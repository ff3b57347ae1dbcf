import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { appendFile, chmod, mkdir, mkdtemp, realpath, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { diskFiles } from '../../src/adapters/files/disk.ts'
import { remember } from '../../src/gate/remember.ts'
import type { FileSet } from '../../src/ports/index.ts'

const files: Readonly<Record<string, string>> = {
  'junit.xml': '<testsuite/>',
  'empty.xml': '',
  '.hidden.xml': 'hidden',
  'reports/a.xml': 'a',
  'reports/b.json': '{}',
  'reports/.dot/c.xml': 'ccc',
  'reports/unit/deep/d.xml': 'dddd',
  'reports/[odd] (1).xml': 'odd',
  'reports/o.xml': 'o',
  'reports/a*b?.xml': 'stars',
  'reports/ünï — 日本.xml': 'unicode',
  'reports/new\nline.xml': 'line',
  'reports/back\\slash.xml': 'slash',
  'reports/.git/e.xml': 'in .git',
  '.git/f.xml': 'in .git',
  'module/.git': 'gitdir: elsewhere',
  'packages/one/target/g.xml': 'g',
  'packages/two/target/h.xml': 'h',
  'packages/two/target/deep/i.xml': 'i'
}
let folder: string
let outside: string
let socket: Server

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'gate-files-')))
  outside = await realpath(await mkdtemp(join(tmpdir(), 'gate-outside-')))
  for (const [path, content] of Object.entries(files)) await write(path, content)
  await mkdir(join(folder, 'folder.xml'))
  await mkdir(join(folder, 'odd'))
  await writeFile(join(outside, 'secret.xml'), 'secret')
  await symlink(join(outside, 'secret.xml'), join(folder, 'odd/link.xml'))
  await symlink('../reports/a.xml', join(folder, 'odd/inner-link.xml'))
  await symlink('nowhere', join(folder, 'odd/broken.xml'))
  await symlink(outside, join(folder, 'reports/out'))
  await symlink('reports', join(folder, 'linked'))
  await symlink('.', join(folder, 'reports/loop'))
  socket = createServer()
  await new Promise<void>((resolve) => socket.listen(join(folder, 'odd/socket.xml'), resolve))
})
afterAll(async () => {
  await new Promise((resolve) => socket.close(resolve))
  await rm(folder, { recursive: true })
  await rm(outside, { recursive: true })
})

async function paths(...globs: string[]): Promise<readonly string[]> {
  return (await diskFiles(folder).find(globs)).map(({ path }) => path)
}

async function content(from: FileSet, path: string): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of from.open(path)) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

const inReports = [
  'reports/.dot/c.xml', 'reports/[odd] (1).xml', 'reports/a*b?.xml', 'reports/a.xml', 'reports/back\\slash.xml', 'reports/new\nline.xml', 'reports/o.xml',
  'reports/unit/deep/d.xml', 'reports/ünï — 日本.xml'
]

describe('find', () => {
  it.each([
    ['a plain path', ['junit.xml'], ['junit.xml']],
    ['a plain path with ./', ['./junit.xml'], ['junit.xml']],
    ['an empty file', ['empty.xml'], ['empty.xml']],
    ['several globs, each file once, sorted', ['reports/*.json', 'junit.xml', '*.xml', 'reports/b.*'], ['.hidden.xml', 'empty.xml', 'junit.xml', 'reports/b.json']],
    ['all levels', ['reports/**/*.xml'], inReports],
    ['all levels of everything', ['**/d.xml', '**/*.json'], ['reports/b.json', 'reports/unit/deep/d.xml']],
    ['./ before a glob', ['./reports/*.json'], ['reports/b.json']],
    ['one level', ['packages/*/target/*.xml'], ['packages/one/target/g.xml', 'packages/two/target/h.xml']],
    ['a glob in a glob', ['packages/**', 'packages/two/**'], ['packages/one/target/g.xml', 'packages/two/target/deep/i.xml', 'packages/two/target/h.xml']],
    ['alternatives with folders', ['{reports/unit,packages/two}/**/[di].xml'], ['packages/two/target/deep/i.xml', 'reports/unit/deep/d.xml']],
    ['a repeated group that crosses folders', ['packages/+(two/target/)h.xml'], ['packages/two/target/h.xml']],
    ['brackets are a class', ['reports/[odd].xml'], ['reports/o.xml']],
    ['escaped brackets are brackets', ['reports/\\[odd\\] \\(1\\).xml'], ['reports/[odd] (1).xml']],
    ['escaped stars are stars', ['reports/a\\*b\\?.xml'], ['reports/a*b?.xml']],
    ['a name in other letters', ['reports/ünï — 日本.xml'], ['reports/ünï — 日本.xml']],
    ['a folder', ['reports', 'folder.xml'], []],
    ['what is not there', ['gone.xml', 'gone/*.xml', 'gone/**', 'junit.xml/*.xml', 'junit.xml/a.xml'], []],
    ['nothing asked for', [], []],
    ['git’s own', ['.git/**', '.git/f.xml', 'reports/.git/*', '**/.git/**', 'module/*'], []]
  ])('%s', async (_, globs, found) => {
    expect(await paths(...globs)).toEqual(found)
  })

  it('gives the size in bytes', async () => {
    expect(await diskFiles(folder).find(['reports/ünï*', 'empty.xml'])).toEqual([{ path: 'empty.xml', size: 0 }, { path: 'reports/ünï — 日本.xml', size: 7 }])
  })

  it('passes over links to folders, and what lies behind them', async () => {
    expect(await paths('reports/**/*.xml')).toEqual(inReports)
    expect(await paths('**/secret.xml', '**/d.xml')).toEqual(['reports/unit/deep/d.xml'])
  })

  it.each(['odd/link*', 'odd/inner-*.xml', 'odd/bro*', '**/*.xml', 'odd/**'])('refuses a link that matches: %s', async (glob) => {
    await expect(paths(glob)).rejects.toMatchObject({ name: 'EvidenceError', code: 'unreadable', message: expect.stringMatching(/symbolic link|no regular file/) })
  })

  it('refuses a socket that matches', async () => {
    await expect(paths('odd/sock*')).rejects.toMatchObject({ name: 'EvidenceError', code: 'unreadable', message: expect.stringContaining('no regular file') })
  })

  it.each(['linked/*.xml', 'linked/a.xml', 'odd/link.xml', 'reports/out/**/*.xml', 'reports/out/secret.xml', 'odd/broken.xml', 'reports/loop/loop/*.xml'])('refuses a link that is named: %s', async (glob) => {
    await expect(diskFiles(folder).find([glob])).rejects.toMatchObject({ name: 'EvidenceError', code: 'unreadable', message: expect.stringContaining('symbolic link') })
  })

  it.each(['', '/etc/passwd', '/etc/*', '../*.xml', 'reports/../../x', 'C:/x.xml', 'C:\\x.xml', '!reports/**', 'reports/', 'reports//a.xml', 'reports/./a.xml', 'x'.repeat(70_000)])('refuses what is no glob below the folder: %j', async (glob) => {
    await expect(diskFiles(folder).find(['junit.xml', glob])).rejects.toMatchObject({ name: 'EvidenceError', code: 'unreadable' })
  })

  it('a folder that is not there has no files', async () => {
    expect(await diskFiles(join(folder, 'gone')).find(['*.xml', 'a.xml', '**'])).toEqual([])
  })

  it('a folder that is reached through a link has its files', async () => {
    expect(await diskFiles(join(folder, 'linked')).find(['*.json', 'a.xml'])).toEqual([{ path: 'a.xml', size: 1 }, { path: 'b.json', size: 2 }])
  })

  it('sees what changed between two looks', async () => {
    const disk = diskFiles(folder)
    expect(await disk.find(['later/*.xml'])).toEqual([])
    await write('later/late.xml', 'x')
    expect(await disk.find(['later/*.xml'])).toHaveLength(1)
  })

  it('looks only where a glob can match, and refuses to go through too much', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `many/${index % 20}/${index}`)
    for (const name of names) await mkdir(join(folder, name), { recursive: true })
    await Promise.all(names.flatMap((name) => Array.from({ length: 5 }, async (_, index) => writeFile(join(folder, name, `${index}.txt`), ''))))
    const disk = diskFiles(folder, 1000)
    await expect(disk.find(['many/**/*.xml'])).rejects.toMatchObject({ code: 'unreadable', message: expect.stringContaining('1,000') })
    await expect(disk.find(['**/*.xml'])).rejects.toMatchObject({ code: 'unreadable' })
    expect(await disk.find(['*.xml', 'reports/**/*.json', 'many/*/*.xml', 'many/*.xml', 'many/0/0/*.xml'])).toHaveLength(4)
    expect(await diskFiles(folder).find(['many/**/0.txt'])).toHaveLength(200)
  })

  // Root reads everything.
  const unlessRoot = process.getuid?.() === 0 ? it.skip : it
  unlessRoot('refuses where it may not look', async () => {
    await write('closed/inner/x.xml', 'x')
    await chmod(join(folder, 'closed/inner'), 0)
    await expect(diskFiles(folder).find(['closed/**/*.xml'])).rejects.toMatchObject({ code: 'unreadable', remedy: expect.stringContaining('narrow') })
    await expect(diskFiles(folder).find(['closed/inner/x.xml'])).rejects.toMatchObject({ code: 'unreadable' })
    expect(await diskFiles(folder).find(['closed/*.xml'])).toEqual([])
    await chmod(join(folder, 'closed/inner'), 0o700)
    await chmod(join(folder, 'closed/inner/x.xml'), 0)
    await expect(content(diskFiles(folder), 'closed/inner/x.xml')).rejects.toMatchObject({ code: 'unreadable' })
    await rm(join(folder, 'closed'), { recursive: true })
  })
})

describe('open', () => {
  it('gives the bytes of what was found', async () => {
    const disk = diskFiles(folder)
    for (const { path, size } of await disk.find(['reports/**/*.{xml,json}', '*.{xml,json}', 'packages/**'])) {
      const text = await content(disk, path)
      expect([path, Buffer.byteLength(text)]).toEqual([path, size])
      if (path in files) expect(text).toBe(files[path])
    }
  })

  it('gives large files in pieces, and every reader all of them', async () => {
    const large = Buffer.alloc(1_000_000, 'abcdefg')
    await writeFile(join(folder, 'large.xml'), large)
    const opened = remember(diskFiles(folder)).open('large.xml')
    for (let reader = 0; reader < 2; reader++) {
      const pieces: Uint8Array[] = []
      for await (const piece of opened) pieces.push(piece)
      expect(Buffer.concat(pieces).equals(large)).toBe(true)
      expect(pieces.map(({ length }) => length)).toEqual([262_144, 262_144, 262_144, 213_568])
    }
  })

  it.each([
    'gone.xml', 'gone/a.xml', 'reports', 'folder.xml', 'odd/socket.xml', 'odd/link.xml', 'odd/inner-link.xml', 'odd/broken.xml', 'reports/out/secret.xml', 'linked/a.xml',
    '', '.', '..', '../x', '/etc/passwd', 'reports/../junit.xml', './junit.xml', 'reports//a.xml', 'junit.xml/', 'a\0b'
  ])('refuses %j', async (path) => {
    await expect(content(diskFiles(folder), path)).rejects.toMatchObject({ name: 'EvidenceError', code: 'unreadable' })
  })

  it.each([
    ['grows', async (path: string) => appendFile(path, 'more')],
    ['shrinks', async (path: string) => truncate(path, 300_000)],
    ['is rewritten', async (path: string) => utimes(path, 1, 1)]
  ])('refuses what %s while it is read', async (_, change) => {
    await writeFile(join(folder, 'moving.xml'), Buffer.alloc(600_000))
    const read = async (): Promise<void> => {
      let first = true
      for await (const _ of diskFiles(folder).open('moving.xml')) {
        if (first) await change(join(folder, 'moving.xml'))
        first = false
      }
    }
    await expect(read()).rejects.toMatchObject({ code: 'unreadable', transient: true, message: expect.stringContaining('changed') })
  })

  it('may be left off', async () => {
    for await (const piece of diskFiles(folder).open('large.xml')) {
      expect(piece).toHaveLength(262_144)
      break
    }
    await rm(join(folder, 'large.xml'))
  })
})
