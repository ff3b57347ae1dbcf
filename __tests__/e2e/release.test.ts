import { describe, expect, it } from '@jest/globals'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runAction, type ActionOptions, type ActionRun } from '../support/action.ts'
import { usingGitHub } from '../support/github/index.ts'
import { releaseFiles, type Scene, type SceneOptions } from '../support/scene.ts'
import { usingScenes } from '../support/scenes.ts'

const github = usingGitHub()
const scene = usingScenes()

async function gate(made: Scene, options: ActionOptions = {}): Promise<ActionRun> {
  const server = await github(made.world)
  return runAction(server.url, made, options)
}

interface Broken {
  readonly what: string
  readonly scene?: SceneOptions
  readonly change?: (made: Scene) => unknown
  readonly options?: (made: Scene) => ActionOptions
  /** Criterion and reason. */
  readonly unmet: readonly [id: string, reason: string]
  readonly annotation?: { readonly file?: string; readonly line?: string; readonly message: RegExp }
}

describe('a release in which everything holds', () => {
  it('is go', async () => {
    const run = await gate(await scene())
    expect(run).toMatchObject({ exitCode: 0, outputs: { decision: 'go', allowed: 'true', tag: 'v1.2.3', version: '1.2.3', unmet: '[]' } })
    expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([])
    expect(run.result?.criteria.map(({ id, outcome }) => [id, outcome.status])).toEqual([
      ['checks', 'passed'],
      ['worktree', 'passed'],
      ['branch', 'passed'],
      ['tag', 'passed'],
      ['version', 'passed'],
      ['approvals', 'passed']
    ])
    expect(run.summary).toContain('go')
  })

  it('is go with the outcomes of earlier jobs', async () => {
    const run = await gate(await scene(), { inputs: { needs: '{"build":{"result":"success","outputs":{}}}' } })
    expect(run.exitCode).toBe(0)
    expect(run.result?.criteria.find(({ id }) => id === 'jobs')?.outcome.status).toBe('passed')
  })
})

const reviewed = (...reviews: NonNullable<SceneOptions['reviews']>): SceneOptions => ({ reviews })

const broken: readonly Broken[] = [
  {
    what: 'a failed check',
    scene: { ciJobs: [{ name: 'build' }, { name: 'test', conclusion: 'failure' }] },
    unmet: ['checks', 'check-failed'],
    annotation: { message: /"test" \(ci\.yml, push\) concluded failure/ }
  },
  {
    what: 'a missing check',
    options: () => ({ inputs: { policy: 'version: 1\ncriteria:\n  ci:\n    kind: checks\n    require: [build, deploy-preview]\n' } }),
    unmet: ['ci', 'never-started'],
    annotation: { message: /"deploy-preview"[\s\S]*On the commit: .*build/ }
  },
  {
    what: 'no checks at all',
    change: ({ world, gateCheckRunId, release }) => {
      world.checkRuns.splice(0, world.checkRuns.length, ...world.checkRuns.filter(({ id }) => id === gateCheckRunId))
      world.statuses.splice(0)
      world.workflowRuns.splice(0, world.workflowRuns.length, release)
    },
    unmet: ['checks', 'no-checks']
  },
  {
    what: 'a failed commit status',
    change: ({ world, commit }) => world.addStatus({ context: 'coverage', sha: commit, state: 'failure' }),
    unmet: ['checks', 'check-failed'],
    annotation: { message: /"coverage".*concluded failure/ }
  },
  {
    what: 'a failed job in needs',
    options: () => ({ inputs: { needs: '{"build":{"result":"success"},"integration":{"result":"failure"}}' } }),
    unmet: ['jobs', 'job-failed'],
    annotation: { message: /"integration" ended in failure/ }
  },
  {
    what: 'an untracked file',
    change: ({ checkout }) => checkout.write({ 'left over.txt': 'x' }),
    unmet: ['worktree', 'dirty'],
    annotation: { file: 'left over.txt', message: /untracked/ }
  },
  {
    what: 'a staged file',
    change: async ({ checkout }) => {
      await checkout.write({ 'README.md': '# Changed\n' })
      await checkout.git('add', 'README.md')
    },
    unmet: ['worktree', 'dirty'],
    annotation: { file: 'README.md', message: /staged/ }
  },
  {
    what: 'a file with a newline in its name',
    change: async ({ checkout }) => appendFile(join(checkout.work, 'two\nlines'), 'x'),
    unmet: ['worktree', 'dirty'],
    annotation: { message: /untracked/ }
  },
  { what: 'a commit that is not on the remote branch', scene: { pushBranch: false }, unmet: ['branch', 'not-on-branch'] },
  { what: 'a tag that is not pushed', scene: { tagAt: 'nowhere' }, unmet: ['tag', 'not-pushed'], annotation: { message: /git push origin refs\/tags\/v1\.2\.3/ } },
  { what: 'a tag on another commit', scene: { tagAt: 'parent' }, unmet: ['tag', 'tag-moved'] },
  {
    what: 'VERSION that is not the tag',
    scene: { files: { ...releaseFiles, VERSION: '\n1.2.2\n', 'package.json': '{ "version": "1.2.3" }' } },
    unmet: ['version', 'differs-from-tag'],
    annotation: { file: 'VERSION', line: '2', message: /1\.2\.2/ }
  },
  {
    what: 'package.json that is not VERSION',
    scene: { files: { ...releaseFiles, 'package.json': '{\n  "dependencies": { "version": "1.2.3" },\n\n  "version": "1.2.2"\n}\n' } },
    unmet: ['version', 'differs-from-tag'],
    annotation: { file: 'package.json', line: '4', message: /1\.2\.2/ }
  },
  {
    what: 'a version that is no SemVer',
    scene: { files: { VERSION: '1.2\n' } },
    unmet: ['version', 'invalid-semver'],
    annotation: { file: 'VERSION', line: '1', message: /1\.2/ }
  },
  {
    what: 'a tag that spells no SemVer version',
    scene: { files: { VERSION: '1.2\n' }, tag: 'v1.2' },
    options: () => ({ ref: 'refs/tags/v1.2' }),
    unmet: ['version', 'tag-not-a-version']
  },
  { what: 'no approval', scene: reviewed(), unmet: ['approvals', 'no-approval'] },
  { what: 'an approval of an older head', scene: reviewed({ user: 'grace', state: 'APPROVED', commit: 'a'.repeat(40) }), unmet: ['approvals', 'stale-approval'] },
  { what: 'an approval by the author', scene: reviewed({ user: 'octocat', state: 'APPROVED' }), unmet: ['approvals', 'own-approval'] },
  { what: 'an approval by a bot', scene: reviewed({ user: { login: 'robot', type: 'Bot' }, state: 'APPROVED' }), unmet: ['approvals', 'bot-approval'] },
  { what: 'a dismissed approval', scene: reviewed({ user: 'grace', state: 'DISMISSED' }), unmet: ['approvals', 'dismissed'] },
  {
    what: 'an approval withdrawn by requesting changes',
    scene: reviewed({ user: 'grace', state: 'APPROVED' }, { user: 'grace', state: 'CHANGES_REQUESTED' }),
    unmet: ['approvals', 'changes-requested'],
    annotation: { message: /changes requested by @grace/ }
  }
]

describe('one thing broken', () => {
  it.each(broken)('$what is no-go', async ({ scene: options, change, options: run, unmet, annotation }) => {
    const made = await scene(options)
    await change?.(made)
    const done = await gate(made, run?.(made))
    expect(done.exitCode).toBe(1)
    expect(done.outputs).toMatchObject({ decision: 'no-go', allowed: 'false', sha: made.commit })
    const open = JSON.parse(done.outputs['unmet'] ?? '') as { id: string; reason: string }[]
    expect(open.map(({ id, reason }) => [id, reason])).toEqual([unmet])
    const errors = done.annotations.filter(({ level }) => level === 'error')
    expect(errors.length).toBeGreaterThanOrEqual(2)
    if (annotation !== undefined) {
      const { message, ...place } = annotation
      expect(errors).toContainEqual(expect.objectContaining({ ...place, message: expect.stringMatching(message) as unknown as string }))
    }
  })
})
