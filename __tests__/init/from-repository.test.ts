import { describe, expect, it } from '@jest/globals'
import { filesToRead, fromRepository } from '../../src/init/from-repository.ts'
import { jobsOf } from '../../src/init/workflows.ts'
import { criterionOf, validated } from './support.ts'

const workflow = '.github/workflows/ci.yml'

function draftOf(files: Readonly<Record<string, string>>, branch = 'main'): ReturnType<typeof validated> {
  const paths = Object.keys(files)
  const texts = new Map(filesToRead(paths).map((path) => [path, files[path] ?? '']))
  return validated(fromRepository({ files: paths, texts, branch }))
}

function names(text: string, branch?: string): readonly string[] {
  return jobsOf(workflow, text, branch).map(({ name }) => name)
}

describe('a draft from a repository', () => {
  it('asks for what every repository has', () => {
    const { policy, text } = draftOf({ 'README.md': '' })
    expect(policy.criteria.map(({ kind, when }) => [kind, when])).toEqual([['checks', undefined], ['worktree', undefined], ['branch', undefined], ['approvals', undefined]])
    expect(criterionOf({ policy }, 'ci').options).not.toHaveProperty('require')
    expect(text).toMatch(/# Nothing that is not committed gets into what is built and deployed\.\n {2}worktree:/)
  })

  it('and for what this one has, in a few criteria', () => {
    const { policy } = draftOf({
      VERSION: '1.2.3\n', 'package.json': '{"version":"1.2.3"}', 'docs/package.json': '{"version":"1"}', 'CHANGELOG.md': '', '.github/CODEOWNERS': '* @ada',
      [workflow]: 'on: push\njobs:\n  build:\n    runs-on: x\n'
    })
    expect(policy.criteria.map(({ id, kind, when }) => [id, kind, when?.tags])).toEqual([
      ['ci', 'checks', undefined], ['worktree', 'worktree', undefined], ['branch', 'branch', undefined], ['tag', 'tag', ['*']], ['version', 'version', ['*']], ['changelog', 'documents', ['*']], ['review', 'approvals', undefined]
    ])
    expect(criterionOf({ policy }, 'ci').options['require']).toEqual([{ name: 'build', app: 'github-actions', workflow: 'ci.yml' }])
    expect(criterionOf({ policy }, 'version').options['files']).toEqual(['VERSION', 'package.json'])
    expect(criterionOf({ policy }, 'changelog').options).toMatchObject({ changelog: 'CHANGELOG.md' })
    expect(criterionOf({ policy }, 'review').options['from']).toBe('codeowners')
  })

  it('not for a version file that states no version, as in the root of a monorepo', () => {
    expect(draftOf({ 'package.json': '{"private":true}', 'pom.xml': '<project' }).policy.criteria.map(({ id }) => id)).not.toContain('version')
  })

  it('by no name where there are too many jobs to name them', () => {
    const jobs = Array.from({ length: 30 }, (_, index) => `  job-${index}:\n    runs-on: x\n`).join('')
    expect(criterionOf(draftOf({ [workflow]: `on: push\njobs:\n${jobs}` }), 'ci').options).not.toHaveProperty('require')
  })
})

describe('the jobs of a workflow', () => {
  const job = 'jobs:\n  build:\n    runs-on: x\n'

  it.each([
    { on: 'push', runs: true },
    { on: '[pull_request, push]', runs: true },
    { on: '{ push: , pull_request: }', runs: true },
    { on: '{ push: { branches: [main] } }', runs: true },
    { on: '{ push: { branches: ["**"] } }', runs: true },
    { on: '{ push: { branches-ignore: [gh-pages] } }', runs: true },
    { on: '{ push: { branches: [develop] } }', runs: false },
    { on: '{ push: { branches: ["**", "!main"] } }', runs: false },
    { on: '{ push: { branches-ignore: main } }', runs: false },
    { on: '{ push: { tags: ["v*"] } }', runs: false },
    { on: '{ push: { paths: ["src/**"] } }', runs: false },
    { on: 'pull_request', runs: false },
    { on: 'workflow_dispatch', runs: false }
  ])('count if they run for a push to the branch: $on', ({ on, runs }) => expect(names(`on: ${on}\n${job}`, 'main')).toEqual(runs ? ['build'] : []))

  it('are called as their checks are', () => {
    const text = [
      'on: push', 'jobs:', '  plain: { runs-on: x }', '  named: { name: Build it, runs-on: x }', '  matrix: { strategy: { matrix: { node: [20, 24] } }, runs-on: x }',
      '  computed: { name: "Node ${{ matrix.node }} *", strategy: { matrix: { node: [20] } }, runs-on: x }', '  called: { uses: ./.github/workflows/other.yml }', '  number: { name: 42, runs-on: x }'
    ].join('\n')
    expect(names(text)).toEqual(['plain', 'Build it', 'matrix (*)', String.raw`Node * \*`, 'called / *', '42'])
  })

  it('are left out where some pushes skip them, and where they are the gate itself', () => {
    const text = 'on: push\njobs:\n  sometimes: { if: github.actor != \'x\', runs-on: x }\n  always: { if: "${{ always() }}", runs-on: x }\n  gate: { runs-on: x, steps: [{ uses: acme/deployment-gate@v1 }] }\n'
    expect(names(text)).toEqual(['always'])
  })

  it.each(['', 'jobs: [', '- a', 'on: push', 'on: push\njobs: 3', `a: &a [x, x]\n${Array.from({ length: 60 }, () => 'b').map((key, index) => `${key}${index}: *a\n`).join('')}on: push\njobs: { x: {} }`])('are none where the file is no workflow: %j', (text) => expect(names(text)).toEqual([]))
})
