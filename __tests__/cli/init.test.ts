import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { runCli } from '../../src/cli/index.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import { registry } from '../../src/policy/registry.ts'
import { createProject, removeFolder, temporaryFolder, type Files, type Project } from '../support/git.ts'

const policyPath = '.github/deployment-gate.yml'
const checklist = '# Release 1.2.3\n\n## Pre-deployment\n- [x] CI is green\n- [x] Working tree clean\n- [ ] Ask Ada\n\n## Staging\n- [ ] Health endpoint responding\n'

const projects: Project[] = []
const home = process.cwd()
afterEach(async () => {
  process.chdir(home)
  await Promise.all(projects.splice(0).map((project) => project.remove()))
})

async function repository(files: Files): Promise<Project> {
  const project = await createProject({ files })
  projects.push(project)
  return project
}

interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** `init` in a folder, with what it wrote to both streams. */
async function init(folder: string, ...args: readonly string[]): Promise<Run> {
  const said = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    jest.spyOn(process[name], 'write').mockImplementation((chunk) => {
      said[name] += String(chunk)
      return true
    })
  )
  process.chdir(folder)
  try {
    const code = await runCli(['init', ...args])
    return { code, ...said }
  } finally {
    for (const spy of spies) spy.mockRestore()
    process.chdir(home)
  }
}

function idsIn(text: string): readonly string[] {
  const { policy, problems = [] } = parsePolicy(text, policyPath, registry)
  expect(problems).toEqual([])
  return policy?.criteria.map(({ id }) => id) ?? []
}

describe('init', () => {
  it('drafts a policy from what the repository has, and says what comes next', async () => {
    const project = await repository({ VERSION: '1.2.3\n', '.github/workflows/ci.yml': 'on: push\njobs:\n  build: { runs-on: x }\n', CODEOWNERS: '* @ada' })
    const run = await init(project.work)
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(idsIn(await readFile(join(project.work, policyPath), 'utf8'))).toEqual(['ci', 'worktree', 'branch', 'tag', 'version', 'review'])
    expect(run.stdout).toMatch(/^Wrote \.github\/deployment-gate\.yml: 6 criteria, from what the repository has\.\n\nci, of kind checks\n[\s\S]*\nNext:\n1\. Read it again: node \S+ validate \.github\/deployment-gate\.yml\n[\s\S]*Commit \.github\/deployment-gate\.yml on the default branch/)
  })

  it('replaces nothing unless told', async () => {
    const project = await repository({ [policyPath]: '# mine\n' })
    expect(await init(project.work)).toMatchObject({ code: 2, stdout: '', stderr: `${policyPath} is there already: give --force to replace it, or --output another path\n` })
    expect(await readFile(join(project.work, policyPath), 'utf8')).toBe('# mine\n')
    expect(await init(project.work, '--force')).toMatchObject({ code: 0 })
    expect(idsIn(await readFile(join(project.work, policyPath), 'utf8'))).toContain('worktree')
  })

  it('writes where it is told, or prints the policy and tells the rest on stderr', async () => {
    const project = await repository({ 'a.txt': '' })
    const elsewhere = await init(project.work, '--output', 'new folder/gate.yml')
    expect(elsewhere.stdout).toMatch(/^Wrote new folder\/gate\.yml[\s\S]*validate 'new folder\/gate\.yml'[\s\S]*check --local --policy 'new folder\/gate\.yml'[\s\S]*if its input `policy` names it/)
    expect(idsIn(await readFile(join(project.work, 'new folder', 'gate.yml'), 'utf8'))).toContain('worktree')

    const printed = await init(project.work, '--output', '-')
    expect(idsIn(printed.stdout)).toContain('worktree')
    expect(printed.stderr).toMatch(/^Drafted 4 criteria/)
    expect(await project.git('status', '--porcelain')).toBe('?? "new folder/"')
  })

  it('works in a folder of the repository, and in one without a commit', async () => {
    const project = await repository({ 'deep/er/a.txt': '' })
    const run = await init(join(project.work, 'deep', 'er'))
    expect(run.stdout).toMatch(/^Wrote \.\.\/\.\.\/\.github\/deployment-gate\.yml/)
    expect(idsIn(await readFile(join(project.work, policyPath), 'utf8'))).toContain('worktree')

    const empty = join(project.work, 'empty')
    await mkdir(empty)
    await project.git('init', '--quiet', empty)
    expect(await init(empty)).toMatchObject({ code: 0 })
  })

  it('is exit 2 outside of a repository, and for words that it does not know', async () => {
    const folder = await temporaryFolder()
    expect(await init(folder)).toMatchObject({ code: 2, stderr: expect.stringMatching(/^there is no git repository here/) as unknown as string })
    expect(await init(folder, '--form', 'x')).toMatchObject({ code: 2 })
    expect(await init(folder, 'x')).toMatchObject({ code: 2 })
    await removeFolder(folder)
  })
})

describe('init --from', () => {
  it('drafts a policy from a checklist, and lists what decides its items, and what nothing does', async () => {
    const project = await repository({ 'docs/release.md': checklist })
    const run = await init(project.work, '--from', 'docs/release.md')
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(idsIn(await readFile(join(project.work, policyPath), 'utf8'))).toEqual(['ci', 'worktree', 'checklist'])
    const [before = '', after = ''] = run.stdout.split('\nNext:\n')
    expect(before).toBe(`Wrote ${policyPath}: 3 criteria, from docs/release.md.

ci, of kind checks
  docs/release.md:4 CI is green
worktree, of kind worktree
  docs/release.md:5 Working tree clean
checklist, of kind checklist: The checklist is complete
  every other item of Pre-deployment has to be ticked

Not decided by this policy (2 items):

pre-deployment
  Pre-deployment
    docs/release.md:6 Ask Ada – nothing can decide this: a person has to tick it

staging
  Staging
    docs/release.md:9 Health endpoint responding – recognised; this version of the gate has no kind for it yet (it will be \`http\`)
`)
    expect(after).toMatch(/^1\. Read it again: /)
  })

  it('names what it had to guess, and the reports that are to be written', async () => {
    const project = await repository({ 'list.md': '- [ ] All tests pass\n- [ ] Migration guide\n- [ ] Security review\n' })
    const { stdout } = await init(project.work, '--from', 'list.md')
    expect(stdout).toMatch(/\nNext:\n1\. Say in \.github\/deployment-gate\.yml what the draft had to guess:\n {3}- people: who is in security \(until then nobody can approve\)\n {3}- documents: where it is \(the draft has docs\/migration-guide\.md\)\n2\. Let CI write the reports of tests to the paths/)
  })

  it('takes the path from the root, wherever it is called', async () => {
    const project = await repository({ 'docs/release.md': checklist })
    await init(join(project.work, 'docs'), '--from', 'release.md')
    expect(await readFile(join(project.work, policyPath), 'utf8')).toContain('file: docs/release.md\n')
  })

  it('says that a checklist has to be committed', async () => {
    const project = await repository({ 'a.txt': '' })
    await project.write({ 'new.md': checklist })
    expect((await init(project.work, '--from', 'new.md')).stdout).toContain('\nnew.md is not tracked by git yet: commit it')
  })

  it.each([
    ['empty', '', /^list\.md has no items: expected a Markdown list/],
    ['without a list', '# Release\n\nAll is well.\n', /^list\.md has no items/],
    ['longer than 1 MiB', `- [ ] x\n${' '.repeat(1024 * 1024)}`, /^list\.md has \d+ bytes; a checklist may have 1048576/],
    ['of too many lines', '- [ ] x\n'.repeat(5001), /^list\.md has more than 5000 items/],
    ['of more than a policy holds', Array.from({ length: 501 }, (_, index) => `**Review ${index} of part x${index}**: ____\n`).join('\n'), /asks for more than a policy can hold \(500 criteria/]
  ])('refuses a checklist that is %s', async (_what, text, message) => {
    const project = await repository({ 'list.md': text })
    expect(await init(project.work, '--from', 'list.md')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) as unknown as string })
    expect(await project.git('status', '--porcelain')).toBe('')
  })

  it('refuses what is not there, is a folder, no UTF-8, or outside of the repository', async () => {
    const project = await repository({ 'docs/a.txt': '' })
    await writeFile(join(project.work, 'latin.md'), Buffer.from([0x2d, 0x20, 0x5b, 0x20, 0x5d, 0x20, 0xe9]))
    await writeFile(join(project.work, '..', 'outside.md'), checklist)
    await symlink(join('..', 'outside.md'), join(project.work, 'link.md'))
    for (const [path, message] of [['gone.md', /^gone\.md cannot be read: ENOENT/], ['docs', /^docs cannot be read: EISDIR/], ['latin.md', /is not UTF-8 text/], ['../outside.md', /lies outside the repository/], ['link.md', /lies outside the repository/]] as const) {
      expect(await init(project.work, '--from', path)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) as unknown as string })
    }
  })

  it('prints nothing that a runner or a terminal obeys, and writes what YAML reads back', async () => {
    const hostile = ['CI green ##[error]boom', '::error::CI green', 'Tests passing: "x" {a: [b], *c} &d !e | > % @ # \\', 'Working tree clean \u001b[31m\u202e', "Code review by 'x': y", '- nested? : yes', '`__proto__`: 3/3 tests pass']
    const project = await repository({ 'list.md': hostile.map((text) => `- [ ] ${text}\n`).join('') })
    const { code, stdout } = await init(project.work, '--from', 'list.md')
    expect(code).toBe(0)
    expect(stdout).not.toMatch(/##\[|^\s*::|\u001b|\u202e/m)
    const text = await readFile(join(project.work, policyPath), 'utf8')
    expect(idsIn(text)).toContain('checklist')
    const patterns = Object.keys((parseDocument(text).toJS() as { criteria: { checklist: { bind: object } } }).criteria.checklist.bind)
    expect(patterns).toContain('CI green ##*')
    expect(patterns).toContain('::error::CI green')
  })
})
