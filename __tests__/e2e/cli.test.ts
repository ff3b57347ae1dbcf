import { afterEach, describe, expect, it } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bareEnvironment, runAction, runNode, type Run } from '../support/action.ts'
import { createProject, type Files, type Project } from '../support/git.ts'
import { usingGitHub } from '../support/github/index.ts'
import { createScene, releaseFiles, type Scene } from '../support/scene.ts'

const github = usingGitHub()
const made: { readonly project: Project }[] = []
afterEach(async () => {
  await Promise.all(made.splice(0).map(({ project }) => project.remove()))
})

async function repository(files: Files = releaseFiles): Promise<Project> {
  const project = await createProject({ files })
  made.push({ project })
  return project
}

async function gate({ work }: { readonly work: string }, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return runNode(args, { cwd: work, env: { ...bareEnvironment(work), ...env } })
}

const mistaken = 'version: 1\ncriteria:\n  ci:\n    kind: checks\n    requires: [build]\n  docs:\n    kind: dokuments\n  clean:\n    kind: worktree\n  clean:\n    kind: worktree\n  review:\n    kind: approvals\n    count: two\n'

describe('check --local', () => {
  it('is go in a clean clone, and lists what is left to GitHub', async () => {
    const run = await gate(await repository(), ['check', '--local'])
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout).toMatch(/passed +worktree[\s\S]*left to GitHub: checks, approvals[\s\S]*\ngo: /)
  })

  it('is no-go, exit 1, with an untracked file', async () => {
    const project = await repository()
    await project.write({ 'left over.txt': 'x' })
    const run = await gate(project, ['check', '--local'])
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/left over\.txt[\s\S]*\nno-go: /)
  })

  it('judges a tag that is named: it is not at the remote', async () => {
    const project = await repository()
    await project.tag('v1.2.3', { push: false })
    const run = await gate(project, ['check', '--local', '--tag', 'v1.2.3', '--json'])
    expect(run.exitCode).toBe(1)
    const result = JSON.parse(run.stdout) as { criteria: { id: string; outcome: { reason: string } }[] }
    expect(result.criteria.find(({ id }) => id === 'tag')?.outcome.reason).toBe('not-pushed')
  })

  it('could not decide, exit 3, where the remote is gone', async () => {
    const project = await repository()
    await project.git('remote', 'set-url', 'origin', join(project.work, 'nowhere'))
    const run = await gate(project, ['check', '--local'])
    expect(run.exitCode).toBe(3)
    expect(run.stdout).toMatch(/error +branch/)
  })

  it('is exit 2 outside a repository, and for words that it does not know', async () => {
    const project = await repository()
    expect(await gate({ work: join(project.work, '..') }, ['check', '--local'])).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/no git repository/) as unknown as string })
    expect(await gate(project, ['chekc'])).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/did you mean "check"/) as unknown as string })
    expect(await gate(project, ['check', '--locla'])).toMatchObject({ exitCode: 2 })
    expect(await gate(project, ['check', '--local', '--wait-for', '10abc'])).toMatchObject({ exitCode: 2 })
    expect(await gate(project, ['check', '--local', '--bypass', 'Production is down'])).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/not for a terminal/) as unknown as string })
    expect(await gate(project, [])).toMatchObject({ exitCode: 2, stdout: expect.stringMatching(/check \[--local\]/) as unknown as string })
  })

  it('colours for those who want it, and not in a pipe', async () => {
    const project = await repository()
    expect((await gate(project, ['check', '--local'])).stdout).not.toContain('\u001b[')
    expect((await gate(project, ['check', '--local'], { FORCE_COLOR: '1' })).stdout).toContain('\u001b[')
    expect((await gate(project, ['check', '--local'], { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain('\u001b[')
  })
})

describe('check', () => {
  it('without a token, what needs GitHub is an error that says so', async () => {
    const run = await gate(await repository(), ['check'])
    expect(run.exitCode).toBe(3)
    expect(run.stdout).toMatch(/error +checks[\s\S]*GITHUB_TOKEN/)
  })

  it('with a token, asks GitHub', async () => {
    const scene: Scene = await createScene()
    made.push(scene)
    const server = await github(scene.world)
    await scene.project.git('remote', 'set-url', 'origin', 'https://github.com/acme/widget.git')
    const run = await gate(scene.project, ['check', '--tag', 'v1.2.3'], { GITHUB_TOKEN: 'test-token', GITHUB_API_URL: server.url })
    // The release workflow's own run is still going on: from outside, the gate is a job like any other.
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/pending +checks[\s\S]*passed +tag[\s\S]*passed +approvals/)
  })
})

describe('validate', () => {
  it('lists every mistake with its place', async () => {
    const project = await repository({ 'gate.yml': mistaken })
    const run = await gate(project, ['validate', 'gate.yml'])
    expect(run.exitCode).toBe(2)
    expect(run.stderr.trim().split('\n').map((line) => line.split(' ')[0])).toEqual(['gate.yml:5:5', 'gate.yml:7:11', 'gate.yml:10:3', 'gate.yml:14:12'])
  })

  it('accepts a good policy, and refuses one that is not there', async () => {
    const project = await repository({ 'gate.yml': 'version: 1\ncriteria:\n  clean:\n    kind: worktree\n' })
    expect(await gate(project, ['validate', 'gate.yml'])).toMatchObject({ exitCode: 0, stdout: 'gate.yml is a valid policy with 1 criterion\n' })
    expect(await gate(project, ['validate', 'other.yml'])).toMatchObject({ exitCode: 2 })
  })
})

describe('explain', () => {
  it('lists the kinds, shows one, and finds the kind of a criterion', async () => {
    const project = await repository({ '.github/deployment-gate.yml': 'version: 1\ncriteria:\n  reviewed:\n    kind: approvals\n' })
    expect((await gate(project, ['explain'])).stdout).toMatch(/^approvals +Who approved/m)
    expect((await gate(project, ['explain', 'checks'])).stdout).toMatch(/require[\s\S]*checks: read[\s\S]*never-started/)
    expect((await gate(project, ['explain', 'reviewed'])).stdout).toMatch(/^approvals: /)
    expect(await gate(project, ['explain', 'aprovals'])).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/did you mean "approvals"/) as unknown as string })
  })
})

describe('replay', () => {
  async function recorded(change: (text: string) => string = (text) => text): Promise<{ scene: Scene; path: string }> {
    const scene = await createScene()
    made.push(scene)
    const server = await github(scene.world)
    const { outputs } = await runAction(server.url, scene)
    const path = join(scene.project.work, 'result.json')
    await writeFile(path, change(await readFile(outputs['result'] ?? '', 'utf8')))
    return { scene, path }
  }

  it('decides the same again from the evidence', async () => {
    const { scene, path } = await recorded()
    expect(await gate(scene.project, ['replay', path])).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringMatching(/\ngo: /) as unknown as string })
  })

  it('does not believe a record whose evidence says otherwise', async () => {
    const { scene, path } = await recorded((text) => text.replace('"conclusion": "success"', '"conclusion": "failure"'))
    const run = await gate(scene.project, ['replay', path])
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toMatch(/checks was passed .*is failed/)
  })

  it('refuses what is no result', async () => {
    const { scene, path } = await recorded(() => '{"decision":"go"}')
    expect(await gate(scene.project, ['replay', path])).toMatchObject({ exitCode: 2 })
    expect(await gate(scene.project, ['replay'])).toMatchObject({ exitCode: 2 })
  })
})
