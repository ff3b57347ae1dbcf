import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readCheckoutFile } from '../../src/checkout-file.ts'
import { builtInPolicy } from '../../src/policy/built-in.ts'
import { defaultPolicyPath, loadPolicy, type PolicyRequest } from '../../src/policy/load.ts'
import { builtInKinds, kinds, portsOf } from '../gate/world.ts'
import { createProject, type Project } from '../support/git.ts'
import { createWorld, usingGitHub, type GitHubServer, type Json } from '../support/github/index.ts'

const github = usingGitHub()
const trusted = 'version: 1\ncriteria: { ci: { kind: checks, require: [build] } }\n'
const changed = 'version: 1\ncriteria: { ci: { kind: checks } }\n'
const broken = 'version: 1\ncriteria: { ci: { kind: chekcs } }\n'
let project: Project
const at: Record<string, string> = {}

beforeAll(async () => {
  project = await createProject()
  at['none'] = await project.head()
  at['main'] = await project.commit({ [defaultPolicyPath]: trusted, 'gate/other.yml': changed, 'gate/binary.yml': 'version: 1\0', 'gate/empty.yml': '', 'gate/folder/x': 'x' })
  await project.push()
  await project.tag('annotated', { annotated: true })
  await project.tag('v1')
  for (const [branch, files] of Object.entries({ weaker: { [defaultPolicyPath]: changed }, broken: { [defaultPolicyPath]: broken }, removed: { [defaultPolicyPath]: null } })) {
    await project.git('checkout', '--quiet', '-b', branch, 'main')
    at[branch] = await project.commit(files)
    await project.push()
  }
  await project.git('checkout', '--quiet', '-b', 'without', at['none'])
  await project.push()
})
afterAll(() => project.remove())

function load(server: GitHubServer, request: Partial<PolicyRequest> = {}, token?: string) {
  const sources = { fileAt: portsOf(server, project.work, token).github.fileAt, checkoutFile: (path: string) => readCheckoutFile(project.work, path) }
  return loadPolicy({ trustedRef: 'HEAD', jobs: false, ...request }, sources, builtInKinds)
}

const start = (): Promise<GitHubServer> => github(createWorld({ remote: project.remote }))
const unreadable = { name: 'ConfigurationError', code: 'policy-unreadable' }

describe('the trusted ref', () => {
  it.each(['HEAD', 'refs/heads/main', 'refs/tags/annotated', 'refs/tags/v1'])('%s', async (trustedRef) => {
    const server = await start()
    expect(await load(server, { trustedRef })).toMatchObject({
      policy: { criteria: [{ id: 'ci', options: { require: ['build'] } }] },
      origin: { source: 'file', path: defaultPolicyPath, ref: trustedRef, commit: at['main'], trusted: true, sha256: createHash('sha256').update(trusted).digest('hex') },
      proposed: []
    })
    expect(server.requests).toHaveLength(1)
  })

  it('is asked of GitHub, though the checkout has another file', async () => {
    await project.git('checkout', '--quiet', 'weaker')
    expect((await load(await start())).policy.criteria).toMatchObject([{ options: { require: ['build'] } }])
  })

  it('a short policy-ref is a branch, whatever tag has its name', async () => {
    await project.git('tag', 'weaker', at['main'] ?? '')
    await project.git('push', '--quiet', 'origin', 'refs/tags/weaker')
    const { origin } = await load(await start(), { policyRef: 'weaker' })
    expect(origin).toMatchObject({ ref: 'refs/heads/weaker', commit: at['weaker'] })
    await expect(load(await start(), { policyRef: 'v1' })).rejects.toMatchObject(unreadable)
    expect((await load(await start(), { policyRef: at['weaker'] })).origin).toMatchObject({ commit: at['weaker'] })
  })

  it('policy-ref names another', async () => {
    const { origin, policy } = await load(await start(), { policyRef: 'refs/heads/weaker' })
    expect(origin).toMatchObject({ source: 'file', ref: 'refs/heads/weaker', commit: at['weaker'] })
    expect(policy.criteria[0]?.options).not.toHaveProperty('require')
  })

  it('policy-ref that leads to the change itself is not the protected side', async () => {
    expect((await load(await start(), { policyRef: 'weaker', proposedCommit: at['weaker'] })).origin).toMatchObject({ ref: 'refs/heads/weaker', trusted: false })
    expect((await load(await start(), { policyRef: at['weaker'], proposedCommit: at['weaker'] })).origin).toMatchObject({ trusted: false })
    expect((await load(await start(), { policyRef: 'weaker', proposedCommit: at['main'] })).origin).toMatchObject({ trusted: true })
    await project.git('push', '--quiet', 'origin', 'refs/heads/weaker:refs/pull/1/head')
    expect((await load(await start(), { policyRef: 'refs/pull/1/head' })).origin).toMatchObject({ trusted: false })
  })

  it('another path', async () => {
    const { origin } = await load(await start(), { policy: 'gate/other.yml' })
    expect(origin).toMatchObject({ source: 'file', path: 'gate/other.yml', trusted: true })
  })
})

describe('no file', () => {
  it('at the default path leads to the built-in policy', async () => {
    for (const jobs of [true, false]) {
      const { origin, policy } = await load(await start(), { trustedRef: 'refs/heads/without', jobs })
      expect(origin).toMatchObject({ source: 'built-in', trusted: true, sha256: createHash('sha256').update(builtInPolicy({ jobs })).digest('hex') })
      expect(policy.criteria.map(({ kind }) => kind)).toEqual(['checks', ...(jobs ? ['jobs'] : []), 'worktree', 'branch', 'tag', 'version', 'approvals'])
      expect(policy.criteria.every(({ enforcement, stages }) => enforcement === 'active' && stages.includes('pre-deployment'))).toBe(true)
    }
  })

  it.each(['gate/missing.yml', defaultPolicyPath, 'gate', 'gate/folder/../other.yml', './gate/other.yml', '/gate/other.yml', '../x.yml', '--output=x', 'gate/other.yml '])('at %j, where it was asked for, is an error', async (policy) => {
    await expect(load(await start(), { policy, trustedRef: 'refs/heads/without' })).rejects.toMatchObject(unreadable)
  })

  it('in the checkout, where it was asked for, is an error', async () => {
    const sources = { fileAt: () => Promise.reject(new Error('GitHub was asked')), checkoutFile: async () => undefined }
    const request = { trustedRef: 'HEAD', policyRef: 'head', jobs: false }
    await expect(loadPolicy({ ...request, policy: 'gate/other.yml' }, sources, kinds)).rejects.toMatchObject(unreadable)
    expect((await loadPolicy(request, sources, builtInKinds)).origin.source).toBe('built-in')
  })
})

describe('a file that cannot be read is never the built-in policy', () => {
  it.each(['refs/heads/gone', 'refs/tags/gone', 'refs/heads/main^{tree}', '0'.repeat(40), ''])('no such ref: %j', async (trustedRef) => {
    await expect(load(await start(), { trustedRef })).rejects.toMatchObject(unreadable)
  })

  it.each(['gate/binary.yml', 'gate/folder'])('%s', async (policy) => {
    await expect(load(await start(), { policy })).rejects.toMatchObject(unreadable)
  })

  it('403', async () => {
    const world = createWorld({ remote: project.remote })
    world.tokens.set('poor', { checks: 'read' })
    await expect(load(await github(world), {}, 'poor')).rejects.toMatchObject({ ...unreadable, problems: [{ message: expect.stringContaining('`contents: read`') }] })
  })

  it('401', async () => {
    await expect(load(await start(), {}, 'wrong')).rejects.toMatchObject(unreadable)
  })

  it('404: the repository is hidden', async () => {
    await expect(load(await github(createWorld({ remote: project.remote, repo: 'other' })))).rejects.toMatchObject(unreadable)
  })

  it.each(['status', 'html502', 'reset', 'truncate', 'malformed', 'secondary', 'primary'] as const)('%s', async (kind) => {
    const server = await start()
    server.faults.add({ operation: 'graphql', kind })
    await expect(load(server)).rejects.toMatchObject(unreadable)
  })

  const answers: [string, Json][] = [
    ['no data', {}],
    ['data without a repository', { data: { repository: null } }],
    ['a repository without fields', { data: { repository: {} } }],
    ['no tip and no file', { data: { repository: { tip: null, file: null } } }],
    ['a tip without an object name', { data: { repository: { tip: { __typename: 'Commit' }, file: null } } }],
    ['a file and an error', { data: { repository: { tip: { __typename: 'Commit', oid: 'a'.repeat(40) }, file: null } }, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] }],
    ['a file without text', { data: { repository: { tip: { __typename: 'Commit', oid: 'a'.repeat(40) }, file: { __typename: 'Blob', text: null, isBinary: false, isTruncated: false } } } }],
    ['a file that may be cut', { data: { repository: { tip: { __typename: 'Commit', oid: 'a'.repeat(40) }, file: { __typename: 'Blob', text: trusted, isBinary: false } } } }],
    ['a file that is cut', { data: { repository: { tip: { __typename: 'Commit', oid: 'a'.repeat(40) }, file: { __typename: 'Blob', text: trusted, isBinary: false, isTruncated: true } } } }]
  ]
  it.each(answers)('%s', async (_, body) => {
    const server = await start()
    server.faults.add({ operation: 'graphql', kind: 'rewrite', rewrite: () => body })
    await expect(load(server)).rejects.toMatchObject(unreadable)
  })

  it('an empty file is an empty policy, and that is an error', async () => {
    await expect(load(await start(), { policy: 'gate/empty.yml' })).rejects.toMatchObject({ code: 'policy-invalid' })
  })

  it('what is no EvidenceError goes through', async () => {
    const bug = new TypeError('a bug')
    const sources = { fileAt: () => Promise.reject(bug), checkoutFile: async () => undefined }
    await expect(loadPolicy({ trustedRef: 'HEAD', jobs: false }, sources, kinds)).rejects.toBe(bug)
  })
})

describe('inline', () => {
  it.each([trusted, '{ version: 1, criteria: { ci: { kind: checks } } }', `\n\n${trusted}`])('%j', async (policy) => {
    const server = await start()
    expect(await load(server, { policy, proposedCommit: at['broken'] })).toMatchObject({ origin: { source: 'inline', trusted: true }, proposed: [] })
    expect(server.requests).toEqual([])
  })

  it('is held to the same rules', async () => {
    await expect(load(await start(), { policy: broken })).rejects.toMatchObject({ code: 'policy-invalid', problems: [{ place: { path: 'policy', line: 2, column: 25 } }] })
    await expect(load(await start(), { policy: 'gate/other.yml\n' })).rejects.toMatchObject({ code: 'policy-invalid' })
    await expect(load(await start(), { policy: '{}' })).rejects.toMatchObject({ code: 'policy-invalid' })
  })

  it('blank is not given', async () => {
    expect((await load(await start(), { policy: '  \n ' })).origin).toMatchObject({ source: 'file', path: defaultPolicyPath })
  })
})

describe('policy-ref: head', () => {
  it('reads the checkout, and says that this is not trusted', async () => {
    await project.git('checkout', '--quiet', 'weaker')
    const server = await start()
    const { origin, policy } = await load(server, { policyRef: 'head', proposedCommit: at['broken'] })
    expect(origin).toMatchObject({ source: 'file', trusted: false })
    expect(policy.criteria[0]?.options).not.toHaveProperty('require')
    expect(server.requests).toEqual([])
  })

  it('never leaves the checkout', async () => {
    await expect(load(await start(), { policyRef: 'head', policy: '../../../../../../etc/passwd' })).rejects.toMatchObject(unreadable)
  })
})

describe('what a pull request proposes', () => {
  it.each([['weaker', 0], ['removed', 0], ['main', 0], ['broken', 1]] as const)('%s is checked, not used', async (branch, problems) => {
    const { policy, origin, proposed } = await load(await start(), { trustedRef: 'refs/heads/main', proposedCommit: at[branch] })
    expect(policy.criteria).toMatchObject([{ options: { require: ['build'] } }])
    expect(origin.commit).toBe(at['main'])
    expect(proposed).toHaveLength(problems)
    expect(proposed.every(({ place }) => place?.path === defaultPolicyPath && place.line === 2)).toBe(true)
  })

  it('is an error where it cannot be read', async () => {
    await expect(load(await start(), { proposedCommit: 'd'.repeat(40) })).rejects.toMatchObject(unreadable)
    const server = await start()
    server.faults.add({ operation: 'graphql', nth: 2, kind: 'reset' })
    await expect(load(server, { proposedCommit: at['weaker'] })).rejects.toMatchObject(unreadable)
  })

  it('a broken policy at the trusted ref is an error with its places', async () => {
    await expect(load(await start(), { trustedRef: 'refs/heads/broken', proposedCommit: at['main'] })).rejects.toMatchObject({ code: 'policy-invalid', problems: [{ place: { path: defaultPolicyPath, line: 2, column: 25 } }] })
  })
})
