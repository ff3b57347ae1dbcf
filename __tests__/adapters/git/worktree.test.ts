import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { appendFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { localFailure } from '../../../src/adapters/git/failure.ts'
import { gitWorktree } from '../../../src/adapters/git/index.ts'
import {
  createProject,
  isolatedEnvironment,
  makeExecutable,
  removeFolder,
  temporaryFolder,
  type Project,
  type WorkingCopy
} from '../../support/git.ts'

const onWindows = process.platform === 'win32'
const files = { 'a.txt': 'a\n', 'b.txt': 'b\n', 'run.sh': 'echo\n', 'deep/c.txt': 'c\n', '.gitignore': 'target/\n' }

describe('gitWorktree', () => {
  let project: Project
  let copy: WorkingCopy
  beforeAll(async () => {
    project = await createProject({ files })
  })
  beforeEach(async () => {
    copy = await project.checkoutLike('refs/heads/main')
  })
  afterAll(() => project.remove())

  const changes = async (directory = copy.work) => (await gitWorktree(directory).state())?.changes

  it('tells HEAD and branch of a clean tree, also detached', async () => {
    const head = await project.head()
    expect(await gitWorktree(copy.work).state()).toEqual({ head, branch: 'main', changes: [] })
    await copy.git('checkout', '--quiet', '--detach')
    expect(await gitWorktree(copy.work).state()).toEqual({ head, branch: null, changes: [] })
  })

  it('T26 sees staged, unstaged, both, deleted and untracked files, and no ignored ones', async () => {
    await copy.write({
      'a.txt': 'staged\n',
      'b.txt': 'one\n',
      'new.txt': '',
      'target/x': 'ignored',
      'fresh/dir/y': 'y'
    })
    await copy.git('add', 'a.txt', 'b.txt')
    await copy.write({ 'b.txt': 'two\n', 'deep/c.txt': null })
    expect(await changes()).toEqual([
      { path: 'a.txt', change: 'staged', letters: 'M.' },
      { path: 'b.txt', change: 'staged-and-unstaged', letters: 'MM' },
      { path: 'deep/c.txt', change: 'unstaged', letters: '.D' },
      { path: 'fresh/dir/y', change: 'untracked' },
      { path: 'new.txt', change: 'untracked' }
    ])
  })

  it('T26 sees renames with both names, and conflicts', async () => {
    await copy.git('mv', 'a.txt', 'renamed.txt')
    expect(await changes()).toEqual([{ path: 'renamed.txt', change: 'staged', letters: 'R.', renamedFrom: 'a.txt' }])
    await copy.commit()
    await copy.git('checkout', '--quiet', '-b', 'other', 'HEAD~1')
    await copy.commit({ 'a.txt': 'other\n' })
    await copy.git('checkout', '--quiet', 'main')
    await copy.commit({ 'renamed.txt': 'main\n' })
    await expect(copy.git('merge', 'other')).rejects.toThrow()
    expect(await changes()).toEqual([{ path: 'a.txt', change: 'conflicted', letters: 'DU' }])
  })

  const unlessWindows = onWindows ? it.skip : it
  unlessWindows('T26 sees a change of the mode alone', async () => {
    await makeExecutable(join(copy.work, 'run.sh'))
    expect(await changes()).toEqual([{ path: 'run.sh', change: 'unstaged', letters: '.M' }])
  })

  const names = [
    'with space.txt',
    'ünïcode-日本.txt',
    '-dash',
    ' lead',
    ...(onWindows ? [] : ['line\nbreak', 'q"uote', "it's", 'tab\t', 'back\\slash', '?', ':(top)x'])
  ]
  it.each(names)('T26 sees an untracked and a staged file called %j', async (name) => {
    await writeFile(join(copy.work, name), 'x')
    expect(await changes()).toEqual([{ path: name, change: 'untracked' }])
    await copy.git('--literal-pathspecs', 'add', '--', name)
    expect(await changes()).toEqual([{ path: name, change: 'staged', letters: 'A.' }])
  })

  it('looks at the whole tree from a folder inside it', async () => {
    await copy.write({ 'a.txt': 'changed\n' })
    expect(await changes(join(copy.work, 'deep'))).toEqual([{ path: 'a.txt', change: 'unstaged', letters: '.M' }])
    await copy.git('update-index', '--assume-unchanged', 'a.txt')
    expect(await changes(join(copy.work, 'deep'))).toEqual([{ path: 'a.txt', change: 'unstaged', letters: '.M' }])
  })

  it('T26 sees what has changed in a submodule, whatever the configuration says', async () => {
    const library = await createProject({ files: { 'lib.txt': 'lib\n' } })
    const protocol = ['-c', 'protocol.file.allow=always']
    await copy.git(...protocol, 'submodule', '--quiet', 'add', library.url, 'vendor/lib')
    expect(await changes()).toEqual([
      { path: '.gitmodules', change: 'staged', letters: 'A.' },
      { path: 'vendor/lib', change: 'submodule', letters: 'A.' }
    ])
    await copy.commit({
      '.gitmodules': `[submodule "vendor/lib"]\n\tpath = vendor/lib\n\turl = ${library.url}\n\tignore = all\n`
    })
    await copy.git('config', 'diff.ignoreSubmodules', 'all')
    await copy.git('config', 'submodule.vendor/lib.ignore', 'all')
    expect(await changes()).toEqual([])
    await copy.git('-C', 'vendor/lib', 'config', 'status.showUntrackedFiles', 'no')
    await copy.write({ 'vendor/lib/stray.txt': 'x' })
    expect(await changes()).toEqual([{ path: 'vendor/lib', change: 'submodule', letters: '.M' }])
    await copy.write({ 'vendor/lib/stray.txt': null, 'vendor/lib/lib.txt': 'changed\n' })
    expect(await changes()).toEqual([{ path: 'vendor/lib', change: 'submodule', letters: '.M' }])
    await copy.git('-C', 'vendor/lib', 'commit', '--quiet', '--all', '--message=Other commit')
    expect(await changes()).toEqual([{ path: 'vendor/lib', change: 'submodule', letters: '.M' }])
    await library.remove()
  })

  it('sees a repository that lies in the tree without being a submodule', async () => {
    await copy.git('init', '--quiet', 'nested')
    await copy.git('-C', 'nested', 'commit', '--quiet', '--allow-empty', '--message=x')
    expect(await changes()).toEqual([{ path: 'nested/', change: 'untracked' }])
  })

  it('lets no configuration hide changes or run a program', async () => {
    const trace = join(copy.work, '.git', 'ran')
    const hook = join(copy.work, '.git', 'spy.sh')
    await writeFile(hook, `#!/bin/sh\necho ran >> '${trace}'\nprintf '/\\0'\n`, { mode: 0o755 })
    await copy.git('config', 'core.fsmonitor', hook)
    await copy.git('config', 'core.untrackedCache', 'true')
    await copy.git('config', 'status.showUntrackedFiles', 'no')
    await copy.git('config', 'status.renames', 'false')
    await copy.write({ untracked: 'x', 'b.txt': 'changed\n' })
    expect(await changes()).toEqual([
      { path: 'b.txt', change: 'unstaged', letters: '.M' },
      { path: 'untracked', change: 'untracked' }
    ])
    await expect(stat(trace)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('sees a change of the same length whose time was put back, though the configuration trusts times', async () => {
    const path = join(copy.work, 'a.txt')
    const old = new Date(Date.now() - 3_600_000)
    await utimes(path, old, old)
    await copy.git('config', 'core.trustctime', 'false')
    await copy.git('config', 'core.checkStat', 'minimal')
    await copy.git('update-index', '--refresh')
    // The time of the change itself cannot be put back, but git compares whole seconds of it.
    await setTimeout(1_100)
    await writeFile(path, 'z\n')
    await utimes(path, old, old)
    expect(await copy.git('status', '--porcelain')).toBe('')
    expect(await changes()).toEqual([{ path: 'a.txt', change: 'unstaged', letters: '.M' }])
  })

  it.each(['--assume-unchanged', '--skip-worktree'])(
    'sees changes that update-index %s hides, and leaves the index as it is',
    async (flag) => {
      await copy.git('update-index', flag, 'a.txt', 'b.txt')
      await copy.write({ 'a.txt': 'changed\n' })
      expect(await copy.git('status', '--porcelain')).toBe('')
      expect(await changes()).toEqual([{ path: 'a.txt', change: 'unstaged', letters: '.M' }])
      expect(await copy.git('status', '--porcelain')).toBe('')
      expect(await copy.git('ls-files', '-v', 'a.txt')).toBe(flag === '--skip-worktree' ? 'S a.txt' : 'h a.txt')
    }
  )

  it('takes what a sparse checkout leaves out for clean', async () => {
    await copy.git('sparse-checkout', 'set', '--no-cone', '/a.txt')
    await expect(stat(join(copy.work, 'b.txt'))).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await changes()).toEqual([])
    await copy.git('update-index', '--assume-unchanged', 'a.txt')
    await copy.write({ 'a.txt': 'changed\n' })
    expect(await changes()).toEqual([{ path: 'a.txt', change: 'unstaged', letters: '.M' }])
  })

  it('is not deceived by a replacement of the commit', async () => {
    await copy.git('checkout', '--quiet', '-b', 'evil')
    const evil = await copy.commit({ 'a.txt': 'evil\n' })
    await copy.git('checkout', '--quiet', 'main')
    await copy.git('replace', await project.head(), evil)
    await copy.write({ 'a.txt': 'evil\n' })
    await copy.git('add', 'a.txt')
    expect(await copy.git('status', '--porcelain')).toBe('')
    expect(await changes()).toEqual([{ path: 'a.txt', change: 'staged', letters: 'M.' }])
  })

  it('works in a linked work tree, and before the first commit', async () => {
    const linked = join(copy.work, '..', 'linked')
    await copy.git('worktree', 'add', '--quiet', '--detach', linked)
    await appendFile(join(linked, 'a.txt'), 'x')
    expect(await changes(linked)).toEqual([{ path: 'a.txt', change: 'unstaged', letters: '.M' }])
    const empty = await temporaryFolder()
    await copy.git('init', '--quiet', '--initial-branch=main', empty)
    expect(await gitWorktree(empty).state()).toEqual({ head: null, branch: 'main', changes: [] })
    await removeFolder(empty)
  })

  it('writes nothing', async () => {
    await copy.git('config', 'core.untrackedCache', 'true')
    await utimes(join(copy.work, 'a.txt'), new Date(), new Date())
    const before = await stat(join(copy.work, '.git', 'index'))
    await changes()
    const after = await stat(join(copy.work, '.git', 'index'))
    expect([after.mtimeMs, after.size, after.ino]).toEqual([before.mtimeMs, before.size, before.ino])
  })

  it('says undefined outside a work tree: no repository, a bare one, the .git folder', async () => {
    const empty = await temporaryFolder()
    expect(await gitWorktree(empty).state()).toBeUndefined()
    expect(await gitWorktree(project.remote).state()).toBeUndefined()
    expect(await gitWorktree(join(copy.work, '.git')).state()).toBeUndefined()
    await removeFolder(empty)
  })

  it('rejects for a folder that does not exist, and for a repository that git cannot read', async () => {
    await expect(gitWorktree(join(copy.work, 'nowhere')).state()).rejects.toMatchObject({ code: 'not-found' })
    await writeFile(join(copy.work, '.git', 'index'), 'garbage that is no index')
    await expect(gitWorktree(copy.work).state()).rejects.toMatchObject({ code: 'unreadable' })
  })

  it('names the command for a folder of another owner, in the words of git itself', async () => {
    const env = { ...isolatedEnvironment(copy.work), GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
    const stderr = await new Promise<string>((done) => {
      execFile('git', ['status'], { cwd: copy.work, env }, (_error, _stdout, text) => done(text))
    })
    const failure = localFailure({ exitCode: 128, stdout: '', stderr }, 'x')
    expect(failure.code).toBe('unreadable')
    expect(failure.remedy).toContain('git config --global --add safe.directory ')
    expect(failure.remedy).toContain('copy-')
  })

  describe('with the variables of a git hook', () => {
    const ambient = { ...process.env }
    afterEach(() => {
      for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) delete process.env[name]
      Object.assign(process.env, ambient)
    })

    it('asks the repository of the folder, not the one that GIT_DIR and the others name', async () => {
      const other = await project.clone()
      await other.commit({ 'a.txt': 'other\n' })
      await copy.write({ 'a.txt': 'changed\n' })
      Object.assign(process.env, {
        GIT_DIR: join(other.work, '.git'),
        GIT_WORK_TREE: other.work,
        GIT_INDEX_FILE: join(other.work, '.git', 'index'),
        GIT_OBJECT_DIRECTORY: join(other.work, '.git', 'objects'),
        GIT_PREFIX: 'deep/',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'core.worktree',
        GIT_CONFIG_VALUE_0: other.work,
        GIT_EDITOR: 'false',
        GIT_SSH_COMMAND: 'false',
        GIT_ASKPASS: 'false',
        SSH_ASKPASS: 'false',
        EDITOR: 'false',
        PAGER: 'false'
      })
      expect(await gitWorktree(copy.work).state()).toEqual({
        head: await project.git('rev-parse', 'origin/main'),
        branch: 'main',
        changes: [{ path: 'a.txt', change: 'unstaged', letters: '.M' }]
      })
    })

    it('says that git is missing when it is', async () => {
      const path = process.env['PATH']
      process.env['PATH'] = join(copy.work, 'nowhere')
      await expect(gitWorktree(copy.work).state()).rejects.toMatchObject({
        code: 'not-found',
        message: expect.stringContaining('git could not be started')
      })
      process.env['PATH'] = path
    })
  })
})
