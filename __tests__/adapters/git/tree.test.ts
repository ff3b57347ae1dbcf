import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gitTree } from '../../../src/adapters/git/index.ts'
import { createProject, type Project } from '../../support/git.ts'

const mebibyte = 1024 * 1024
const commitFiles = {
  'README.md': '# Widget\n\nüñ — 日本\n',
  VERSION: '1.2.3\n',
  'docs/guide.md': 'guide',
  'docs/deep/x.md': 'x',
  'a b.txt': 'space',
  empty: '',
  bom: '\ufeffbom',
  big: 'x'.repeat(mebibyte),
  huge: 'x'.repeat(mebibyte + 1)
}

describe('gitTree', () => {
  let project: Project
  let commit: string
  beforeAll(async () => {
    project = await createProject({ files: commitFiles })
    await writeFile(join(project.work, 'latin1.txt'), Buffer.from([0x66, 0xfc, 0x72]))
    await symlink('VERSION', join(project.work, 'link'))
    await symlink('docs', join(project.work, 'linked-docs'))
    await project.git('add', '--all')
    await project.git('update-index', '--add', '--cacheinfo', `160000,${await project.head()},module`)
    commit = await project.commit()
    await project.push()
  })
  afterAll(() => project.remove())

  it('reads files as they are in the commit, not in the work tree or another commit', async () => {
    const later = await project.commit({ VERSION: '9.9.9\n' })
    await project.write({ VERSION: 'dirty' })
    const tree = gitTree(project.work)
    expect(await tree.read(commit, 'VERSION')).toBe('1.2.3\n')
    expect(await tree.read(later, 'VERSION')).toBe('9.9.9\n')
    expect(await tree.read(commit, 'README.md')).toBe(commitFiles['README.md'])
    expect(await tree.read(commit, 'docs/deep/x.md')).toBe('x')
    expect(await tree.read(commit, 'a b.txt')).toBe('space')
    expect(await tree.read(commit, 'empty')).toBe('')
    expect(await tree.read(commit, 'bom')).toBe('\ufeffbom')
  })

  it('says undefined for what the commit does not have, also through a link or a submodule', async () => {
    const tree = gitTree(project.work)
    for (const path of [
      'nowhere',
      'docs/nowhere',
      'nowhere/x',
      'VERSION/x',
      'readme.md',
      'linked-docs/guide.md',
      'module/x',
      '*'
    ]) {
      expect(await tree.read(commit, path)).toBeUndefined()
    }
  })

  it('rejects links, submodules, folders, other encodings and files over 1 MiB', async () => {
    const tree = gitTree(project.work)
    expect(await tree.read(commit, 'big')).toHaveLength(mebibyte)
    const refused = {
      link: 'a symbolic link',
      module: 'a submodule',
      docs: 'a folder',
      'latin1.txt': 'not UTF-8',
      huge: 'bytes'
    }
    for (const [path, words] of Object.entries(refused)) {
      await expect(tree.read(commit, path)).rejects.toMatchObject({
        code: 'unreadable',
        message: expect.stringContaining(words)
      })
    }
  })

  it('rejects paths that are none', async () => {
    const tree = gitTree(project.work)
    for (const path of [
      '',
      '/VERSION',
      './VERSION',
      '../VERSION',
      'docs/../VERSION',
      'docs/',
      ':VERSION',
      ':/VERSION',
      'a\0b'
    ]) {
      await expect(tree.read(commit, path)).rejects.toMatchObject({ code: 'unreadable' })
    }
    await expect(tree.list(commit, '..')).rejects.toMatchObject({ code: 'unreadable' })
  })

  it('lists the files and links of a folder, not its folders and submodules', async () => {
    const tree = gitTree(project.work)
    expect(await tree.list(commit, '')).toEqual([
      'README.md',
      'VERSION',
      'a b.txt',
      'big',
      'bom',
      'empty',
      'huge',
      'latin1.txt',
      'link',
      'linked-docs'
    ])
    expect(await tree.list(commit, 'docs')).toEqual(['guide.md'])
    expect(await tree.list(commit, 'nowhere')).toEqual([])
    expect(await tree.list(commit, 'VERSION')).toEqual([])
    expect(await gitTree(join(project.work, 'docs')).list(commit, 'docs')).toEqual(['guide.md'])
  })

  it('lists the files and links of all folders, not the submodules', async () => {
    const tree = gitTree(project.work)
    const all = [...Object.keys(commitFiles), 'latin1.txt', 'link', 'linked-docs']
    expect(await tree.paths(commit)).toEqual(all.toSorted())
    expect(await gitTree(join(project.work, 'docs')).paths(commit)).toEqual(all.toSorted())
    expect(await tree.paths(await project.git('rev-parse', `${commit}~1`))).toEqual(Object.keys(commitFiles).toSorted())
    await expect(tree.paths('HEAD')).rejects.toMatchObject({ code: 'unreadable' })
    await expect(tree.paths('e'.repeat(40))).rejects.toMatchObject({ code: 'not-found' })
  })

  it('lists names as they are, and many of them', async () => {
    const copy = await project.clone()
    const odd = ['ünï — 日本.txt', 'new\nline', 'tab\there', '"quoted"', 'back\\slash', ' space ', '-dash', ':colon']
    const many = Array.from({ length: 1000 }, (_, index) => `many/folder-${index % 70}/file-${index}.txt`)
    await copy.write(Object.fromEntries([...odd, ...many].map((path) => [path, ''])))
    await copy.git('add', '--all')
    const own = await copy.commit()
    const paths = await gitTree(copy.work).paths(own)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(expect.arrayContaining([...odd, ...many]))
  })

  it('T25 rejects where the clone does not have the commit, and tells so by `has`', async () => {
    const copy = await project.checkoutLike('refs/heads/main')
    const tree = gitTree(copy.work)
    const absent = await project.git('rev-parse', `${commit}~1`)
    expect(await tree.has(commit)).toBe(true)
    expect(await tree.has(absent)).toBe(false)
    expect(await tree.has('HEAD')).toBe(false)
    expect(await tree.has(await project.git('rev-parse', `${commit}^{tree}`))).toBe(false)
    await expect(tree.read(absent, 'VERSION')).rejects.toMatchObject({
      code: 'not-found',
      remedy: expect.stringContaining(absent)
    })
    await expect(tree.read('HEAD', 'VERSION')).rejects.toMatchObject({ code: 'unreadable' })
    await expect(tree.read('main', 'VERSION')).rejects.toMatchObject({ code: 'unreadable' })
    expect(await tree.read(commit, 'VERSION')).toBe('1.2.3\n')
  })

  it('rejects where a tree or a file of the commit is missing or damaged, and looks again afterwards', async () => {
    const copy = await project.clone()
    const own = await copy.commit({ 'docs/own.md': 'own', 'top.md': 'top' })
    const object = async (name: string) => {
      const oid = await copy.git('rev-parse', `${own}:${name}`)
      return join(copy.work, '.git', 'objects', oid.slice(0, 2), oid.slice(2))
    }
    const [folder, file] = [await object('docs'), await object('top.md')]
    const tree = gitTree(copy.work)
    await rm(folder, { force: true })
    await rm(file, { force: true })
    await expect(tree.read(own, 'docs/own.md')).rejects.toMatchObject({
      code: expect.stringMatching(/unreadable|not-found/)
    })
    await expect(tree.list(own, 'docs')).rejects.toMatchObject({ code: expect.stringMatching(/unreadable|not-found/) })
    await expect(tree.paths(own)).rejects.toMatchObject({ code: expect.stringMatching(/unreadable|not-found/) })
    await expect(tree.read(own, 'top.md')).rejects.toMatchObject({ code: 'unreadable' })
    await copy.git('hash-object', '-w', 'top.md')
    expect(await tree.read(own, 'top.md')).toBe('top')
  })

  it('is not deceived by a replacement of the commit', async () => {
    const copy = await project.clone()
    const evil = await copy.commit({ VERSION: '6.6.6\n' })
    await copy.git('replace', commit, evil)
    expect(await copy.git('show', `${commit}:VERSION`)).toBe('6.6.6')
    expect(await gitTree(copy.work).read(commit, 'VERSION')).toBe('1.2.3\n')
  })

  it('reads from a clone that fetches files only when asked for them', async () => {
    const copy = await project.clone({ depth: 1 })
    await rm(copy.work, { recursive: true })
    await project.git('clone', '--quiet', '--no-checkout', '--filter=blob:none', project.url, copy.work)
    expect(await gitTree(copy.work).read(commit, 'docs/guide.md')).toBe('guide')
  })
})
