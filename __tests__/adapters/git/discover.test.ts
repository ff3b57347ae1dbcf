import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { discoverRepository } from '../../../src/adapters/git/index.ts'
import { createProject, removeFolder, temporaryFolder, type Project } from '../../support/git.ts'

describe('discoverRepository', () => {
  let project: Project
  beforeAll(async () => {
    project = await createProject({ files: { 'deep/a.txt': 'a' } })
  })
  afterAll(() => project.remove())

  it('finds root, HEAD, branch, tags and remote from a folder inside', async () => {
    const copy = await project.clone()
    await copy.git('checkout', '--quiet', '-b', 'feature/x')
    await copy.tag('v1.0.0', { push: false })
    await copy.tag('v1.0.1', { annotated: true, push: false })
    await copy.git('tag', 'feature/x')
    await copy.git('remote', 'set-url', 'origin', 'https://user:secret@github.com/acme/widget.git')
    const found = await discoverRepository(join(copy.work, 'deep'))
    expect({ ...found, root: found?.root.replaceAll('\\', '/') }).toEqual({
      root: copy.work.replaceAll('\\', '/'),
      head: await copy.head(),
      branch: 'feature/x',
      tagsAtHead: ['feature/x', 'v1.0.0', 'v1.0.1'],
      remoteUrl: 'https://github.com/acme/widget.git',
      repository: { host: 'github.com', owner: 'acme', name: 'widget' }
    })
    await copy.git('checkout', '--quiet', '--detach')
    expect(await discoverRepository(copy.work)).not.toHaveProperty('branch')
    expect(await discoverRepository(copy.work, 'upstream')).not.toHaveProperty('remoteUrl')
  })

  it('finds a repository without commits and remotes, and none where there is none', async () => {
    const empty = await temporaryFolder()
    expect(await discoverRepository(empty)).toBeUndefined()
    await project.git('init', '--quiet', '--initial-branch=main', empty)
    expect(await discoverRepository(empty)).toEqual({ root: expect.any(String), branch: 'main', tagsAtHead: [] })
    await removeFolder(empty)
    expect(await discoverRepository(project.remote)).toBeUndefined()
    await expect(discoverRepository(join(project.work, 'nowhere'))).rejects.toMatchObject({ code: 'not-found' })
  })
})
