import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { gitWorktree } from '../../../src/adapters/git/index.ts'
import { worktree } from '../../../src/criteria/worktree/index.ts'
import type { Subject } from '../../../src/core/subject.ts'
import type { WorktreeChange, WorktreeState } from '../../../src/ports/worktree.ts'
import { createProject, removeFolder, temporaryFolder, type Project } from '../../support/git.ts'
import { collectContext, evaluateContext, subjectOf } from '../../support/git/context.ts'

const commit = 'a'.repeat(40)
const other = 'b'.repeat(40)
const subject = subjectOf(commit)
const clean: WorktreeState = { head: commit, branch: 'main', changes: [] }
const staged = (path: string, renamedFrom?: string): WorktreeChange => ({
  path,
  change: 'staged',
  letters: renamedFrom === undefined ? 'M.' : 'R.',
  ...(renamedFrom === undefined ? {} : { renamedFrom })
})
const untracked = (path: string): WorktreeChange => ({ path, change: 'untracked' })

function judge(evidence: WorktreeState, input: unknown = {}, about: Subject = subject) {
  return worktree.evaluate(worktree.options.parse(input), evidence, evaluateContext(about))
}

describe('evaluate', () => {
  it.each([
    ['nothing changed', clean, {}, 'passed', 'clean'],
    ['detached', { ...clean, branch: null }, {}, 'passed', 'clean'],
    ['no commit', { ...clean, head: null }, {}, 'failed', 'other-commit'],
    ['an empty HEAD', { ...clean, head: '' }, {}, 'failed', 'other-commit'],
    ['another commit', { ...clean, head: other }, {}, 'failed', 'other-commit'],
    ['a change', { ...clean, changes: [staged('a')] }, {}, 'failed', 'dirty'],
    [
      'a change that is ignored',
      { ...clean, changes: [untracked('dist/deep/.x')] },
      { ignore: ['dist/**'] },
      'passed',
      'clean'
    ],
    [
      'one of two ignored',
      { ...clean, changes: [untracked('dist/x'), staged('a')] },
      { ignore: ['dist/**'] },
      'failed',
      'dirty'
    ],
    [
      'a star and a folder',
      { ...clean, changes: [untracked('dist/deep/x')] },
      { ignore: ['dist/*'] },
      'failed',
      'dirty'
    ],
    ['another case', { ...clean, changes: [untracked('Dist/x')] }, { ignore: ['dist/**'] }, 'failed', 'dirty'],
    [
      'renamed out of sight',
      { ...clean, changes: [staged('dist/a', 'src/a')] },
      { ignore: ['dist/**'] },
      'failed',
      'dirty'
    ],
    [
      'renamed into sight',
      { ...clean, changes: [staged('src/a', 'dist/a')] },
      { ignore: ['dist/**'] },
      'failed',
      'dirty'
    ],
    ['renamed within', { ...clean, changes: [staged('dist/b', 'dist/a')] }, { ignore: ['dist/**'] }, 'passed', 'clean'],
    [
      'an ignored repository inside',
      { ...clean, changes: [untracked('nested/')] },
      { ignore: ['nested'] },
      'passed',
      'clean'
    ],
    [
      'ignored changes on another commit',
      { ...clean, head: other, changes: [untracked('a')] },
      { ignore: ['a'] },
      'failed',
      'other-commit'
    ]
  ] as const)('%s', (_name, evidence, input, status, reason) => {
    expect(judge(evidence, input)).toMatchObject({ status, reason })
  })

  it.each([
    ['proposed', { proposed: true, testMerge: other }, 'passed'],
    ['proposed without a test merge', { proposed: true }, 'failed'],
    ['not proposed', { proposed: false, testMerge: other }, 'failed']
  ] as const)('takes the test merge only while the commit is %s', (_name, changes, status) => {
    expect(judge({ ...clean, head: other }, {}, subjectOf(commit, changes)).status).toBe(status)
  })

  it('names each change at its place, and what to do', () => {
    const changes: WorktreeChange[] = [
      staged('a'),
      staged('new', 'old'),
      { path: 'gone', change: 'unstaged', letters: '.D' },
      untracked('line\nbreak'),
      { path: 'both', change: 'conflicted', letters: 'UU' },
      { path: 'vendor/lib', change: 'submodule', letters: '.M' },
      untracked('dist/x')
    ]
    const outcome = judge({ ...clean, changes }, { ignore: ['dist/**'] })
    expect(outcome).toMatchObject({
      wanted: 'aaaaaaaaaa checked out, with nothing uncommitted but dist/**',
      seen: 'aaaaaaaaaa with 6 uncommitted changes, and 1 change that `ignore` covers'
    })
    expect(outcome.findings.map(({ message, place }) => [message, place?.path])).toEqual([
      ['a is staged, not committed.', 'a'],
      ['new is renamed from old, staged, not committed.', 'new'],
      ['gone is deleted, not committed.', 'gone'],
      ['line\nbreak is untracked.', 'line\nbreak'],
      ['both is in conflict: a merge was not finished.', 'both'],
      ['vendor/lib is a submodule with other content than the commit records.', 'vendor/lib']
    ])
    const remedy = 'remedy' in outcome ? outcome.remedy : ''
    for (const words of ['git restore', '.gitignore', '`ignore`', 'git merge --abort', 'git submodule update'])
      expect(remedy).toContain(words)
  })

  it('rolls up what is more than 50 changes', () => {
    const changes = Array.from({ length: 53 }, (_, index) => untracked(`file-${index}`))
    const { findings } = judge({ ...clean, changes })
    expect(findings).toHaveLength(51)
    expect(findings.at(-1)).toEqual({ level: 'note', message: '3 more uncommitted changes: see `git status`.' })
  })

  it('says how to check out the commit', () => {
    expect(judge({ ...clean, head: other })).toMatchObject({
      remedy: expect.stringContaining('ref: ${{ github.sha }}')
    })
    const local = judge({ ...clean, head: other }, {}, subjectOf(commit, { event: 'local' }))
    expect(local).toMatchObject({ remedy: expect.stringContaining(`git checkout ${commit}`) })
  })
})

describe('options', () => {
  it.each([['dist/**'], ['**/*.log'], ['*.txt'], ['.cache/**'], ['a b'], ['./x']])('take %j', (glob) => {
    expect(worktree.options.parse({ ignore: [glob] })).toEqual({ ignore: [glob] })
  })

  it.each([
    [['']],
    [['/dist']],
    [['C:\\dist']],
    [['../x']],
    [['a/../b']],
    [['!src/**']],
    [['dist/']],
    [['**']],
    [['**/*']],
    [['*', '*/**']],
    ['dist/**']
  ])('refuse %j, which matches nothing or everything', (ignore) => {
    expect(worktree.options.safeParse({ ignore }).success).toBe(false)
  })
})

describe('on a real work tree', () => {
  let project: Project
  beforeAll(async () => {
    project = await createProject({ files: { 'a.txt': 'a\n', 'dist/app.js': '1\n' } })
  })
  afterAll(() => project.remove())

  async function run(directory: string, about: Subject, input: unknown = {}) {
    const options = worktree.options.parse(input)
    const evidence = await worktree.collect(options, collectContext(about, { worktree: gitWorktree(directory) }))
    expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence)
    return worktree.evaluate(options, evidence, evaluateContext(about))
  }

  it('T26 passes on what actions/checkout leaves, and no longer after any change', async () => {
    const about = subjectOf(await project.head())
    const copy = await project.checkoutLike('refs/heads/main')
    expect(await run(copy.work, about)).toMatchObject({ status: 'passed', reason: 'clean' })
    await copy.write({ 'dist/app.js': '2\n', 'dist/new file.js': '' })
    expect(await run(copy.work, about)).toMatchObject({ status: 'failed', reason: 'dirty' })
    expect(await run(copy.work, about, { ignore: ['dist/**'] })).toMatchObject({ status: 'passed', reason: 'clean' })
    await copy.git('mv', 'a.txt', 'dist/a.txt')
    expect(await run(copy.work, about, { ignore: ['dist/**'] })).toMatchObject({ status: 'failed', reason: 'dirty' })
    await copy.commit({ x: '' })
    expect(await run(copy.work, about)).toMatchObject({ status: 'failed', reason: 'other-commit' })
  })

  it('rejects outside a work tree', async () => {
    const empty = await temporaryFolder()
    await expect(run(empty, subject)).rejects.toMatchObject({
      code: 'not-found',
      remedy: expect.stringContaining('actions/checkout')
    })
    await expect(run(project.remote, subject)).rejects.toMatchObject({ code: 'not-found' })
    await removeFolder(empty)
  })
})
