import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Subject } from '../../../src/core/subject.ts'
import { approvals } from '../../../src/criteria/approvals/index.ts'
import { judge, portsOf, subjectOf } from '../../gate/world.ts'
import { createProject, type Project } from '../../support/git.ts'
import { createWorld, usingGitHub, type World } from '../../support/github/index.ts'
import { createReleaseHistory } from '../../support/release-history.ts'

const github = usingGitHub()

describe('many commits', () => {
  it('the planted ones, and only those', async () => {
    const made = await createReleaseHistory(300)
    try {
      const server = await github(made.world)
      const options = { scope: 'release', except: [{ users: ['dependabot[bot]'], paths: ['package-lock.json'], reason: 'Tested' }] }
      const subject = subjectOf(made.commit, { tag: 'v1.3.0', version: '1.3.0', ref: 'refs/tags/v1.3.0' })
      const outcome = await judge({ kind: approvals, options, subject, ports: portsOf(server, made.checkout.work) })
      expect(Object.keys(made.planted)).toHaveLength(15)
      const named = outcome.findings.filter(({ level }) => level === 'error').map(({ message }) => /"(.*)" by/.exec(message)?.[1])
      expect(new Set(named)).toEqual(new Set(Object.values(made.planted).flat()))
      expect(named).toHaveLength(Object.values(made.planted).flat().length)
      expect(outcome).toMatchObject({ status: 'failed', reason: 'unreviewed' })
    } finally {
      await made.project.remove()
    }
  }, 30_000)
})

describe('what the changes are counted from', () => {
  let project: Project
  let start: string
  let head: string
  beforeAll(async () => {
    project = await createProject()
    start = await project.head()
    await project.tag('v1.0.0', { annotated: true })
    await project.commit({ a: '1' }, 'One')
    await project.tag('v1.1.0')
    await project.tag('v1.2.0-rc.1')
    await project.commit({ a: '2' }, 'Two')
    await project.tag('v1.2.0-rc.2')
    head = await project.commit({ a: '3' }, 'Three')
    await project.tag('v1.2.0')
    await project.commit({ a: '4' }, 'Four')
    await project.tag('v2.0.0')
    await project.git('checkout', '--quiet', '-b', 'older', start)
    await project.commit({ b: '1' }, 'Older line')
    await project.tag('v1.1.9')
    await project.git('checkout', '--quiet', 'main')
    await project.push('main')
  })
  afterAll(() => project.remove())

  async function outcomeOf(options: object = {}, more: Partial<Subject> = {}, fill: (world: World) => void = () => {}) {
    const world = createWorld({ remote: project.remote })
    fill(world)
    const server = await github(world)
    const subject = subjectOf(head, { tag: 'v1.2.0', version: '1.2.0', ref: 'refs/tags/v1.2.0', ...more })
    return { server, outcome: await judge({ kind: approvals, options: { scope: 'release', ...options }, subject, ports: portsOf(server, project.work) }) }
  }
  const at = (revision: string) => project.git('rev-parse', `${revision}^{commit}`)

  it('a stable version: from the last stable one that it contains', async () => {
    const { outcome } = await outcomeOf()
    expect(outcome).toMatchObject({ seen: '0 of 2 commits since v1.1.0 were reviewed' })
    expect(outcome.findings).toContainEqual(expect.objectContaining({ message: expect.stringMatching(/v1\.1\.9 .*another line/) }))
  })

  it('a prerelease: from the last of all', async () => {
    const { outcome } = await outcomeOf({}, { commit: await at('v1.2.0-rc.2'), tag: 'v1.2.0-rc.2', version: '1.2.0-rc.2' })
    expect(outcome).toMatchObject({ seen: '0 of 1 commit since v1.2.0-rc.1 was reviewed' })
  })

  it('no version: from the last stable one of all that it contains, but for itself', async () => {
    const bare = { tag: undefined, version: undefined, ref: 'refs/heads/main' } as never
    expect((await outcomeOf({}, bare)).outcome).toMatchObject({ seen: '0 of 2 commits since v1.1.0 were reviewed' })
    expect((await outcomeOf({}, { ...(bare as object), commit: await at('v2.0.0') })).outcome).toMatchObject({ seen: '0 of 1 commit since v1.2.0 was reviewed' })
  })

  it('`since` names a tag or a commit', async () => {
    for (const since of ['v1.0.0', start]) {
      expect((await outcomeOf({ since })).outcome).toMatchObject({ seen: `0 of 3 commits since ${since} were reviewed` })
    }
  })

  it.each([
    ['v0.9', 'no-last-release'],
    ['v2.0.0', 'not-earlier'],
    ['v1.2.0', 'not-earlier'],
    ['v1.1.9', 'not-earlier'],
    ['main', 'no-last-release'],
    ['d'.repeat(40), 'not-earlier']
  ])('`since: %s` is %s', async (since, reason) => {
    expect((await outcomeOf({ since })).outcome).toMatchObject({ status: 'failed', reason })
  })

  it('no earlier release', async () => {
    expect((await outcomeOf({}, { tag: 'v0.1.0', version: '0.1.0' })).outcome).toMatchObject({ status: 'failed', reason: 'no-last-release' })
  })

  it('a commit that is only proposed: nothing is asked', async () => {
    const { server, outcome } = await outcomeOf({}, { proposed: true, event: 'pull_request', pullRequest: 1 })
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: 'proposed' })
    expect(server.requests).toEqual([])
  })

  it('what is approved passes', async () => {
    const { outcome } = await outcomeOf({ since: 'v1.2.0-rc.2' }, {}, (world) => {
      world.permissions.set('grace', 'write')
      world.addReview(world.addPullRequest({ headOid: 'f'.repeat(40), mergeCommit: head }), { user: 'grace', state: 'APPROVED' })
    })
    expect(outcome).toMatchObject({ status: 'passed', reason: 'all-reviewed', seen: '1 of 1 commit since v1.2.0-rc.2 was reviewed' })
  })

  it('what cannot be read is an error', async () => {
    const world = createWorld({ remote: project.remote })
    const server = await github(world)
    server.faults.add({ operation: 'graphql', kind: 'reset' })
    await expect(judge({ kind: approvals, options: { scope: 'release' }, subject: subjectOf(head, { tag: 'v1.2.0', version: '1.2.0' }), ports: portsOf(server, project.work) })).rejects.toMatchObject({ code: 'unreadable' })
  })
})
