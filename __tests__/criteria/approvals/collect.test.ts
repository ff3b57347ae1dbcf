import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Subject } from '../../../src/core/subject.ts'
import { approvals } from '../../../src/criteria/approvals/index.ts'
import { judge, portsOf, subjectOf } from '../../gate/world.ts'
import { createProject, type Project } from '../../support/git.ts'
import { createWorld, usingGitHub, type World } from '../../support/github/index.ts'

const github = usingGitHub()
let project: Project
let head: string
let middle: string
let commit: string
beforeAll(async () => {
  project = await createProject()
  middle = await project.commit({}, 'In the middle of the pull request')
  head = await project.commit({}, 'Its head')
  commit = await project.commit({}, 'Merged')
  await project.push()
})
afterAll(() => project.remove())

function newWorld(): World {
  const world = createWorld({ remote: project.remote })
  world.permissions.set('grace', 'maintain').set('alan', 'write')
  const pull = world.addPullRequest({ headOid: head, mergeCommit: commit, commits: [{ oid: middle }, { oid: head }] })
  world.addReview(pull, { user: 'grace', state: 'APPROVED' })
  world.addReview(pull, { user: { login: 'robot[bot]', type: 'Bot' }, state: 'APPROVED' })
  world.addReview(pull, { user: null, state: 'APPROVED' })
  world.addReview(pull, { user: 'ada', state: 'COMMENTED' })
  return world
}

async function approved(world: World, options: Readonly<Record<string, unknown>> = {}, more: Partial<Subject> = {}) {
  const server = await github(world)
  const outcome = await judge({ kind: approvals, options, subject: subjectOf(commit, more), ports: portsOf(server, project.work) })
  return { outcome, operations: server.requests.map(({ operation, path }) => `${operation} ${path.split('/')[5] ?? ''}`.trim()) }
}

describe('roles', () => {
  it('are asked for only where more than write is wanted, and only of people who decided', async () => {
    expect(await approved(newWorld())).toMatchObject({ outcome: { status: 'passed' }, operations: ['graphql'] })
    expect(await approved(newWorld(), { from: { users: ['grace'] } })).toMatchObject({ outcome: { status: 'passed' }, operations: ['graphql'] })
    expect(await approved(newWorld(), { from: { permission: 'maintain' } })).toMatchObject({ outcome: { status: 'passed' }, operations: ['graphql', 'repos/get-collaborator-permission-level grace'] })
  })

  it.each(['write', 'triage', 'none', 'release-captain'])('%s is less than maintain', async (role) => {
    const world = newWorld()
    world.permissions.set('grace', role)
    const { outcome } = await approved(world, { from: { permission: 'maintain' } })
    expect(outcome).toMatchObject({ status: 'failed', reason: 'not-enough' })
    expect(outcome.findings).toContainEqual(expect.objectContaining({ message: expect.stringMatching(/@grace .*not among/) }))
  })

  it('that cannot be read are an error', async () => {
    const server = await github(newWorld())
    server.faults.add({ operation: 'repos/get-collaborator-permission-level', kind: 'reset' })
    await expect(judge({ kind: approvals, options: { from: { permission: 'admin' } }, subject: subjectOf(commit), ports: portsOf(server, project.work) })).rejects.toMatchObject({ code: 'unreadable' })
  })
})

describe('the pull request', () => {
  it('of the commit, where the event names none', async () => {
    expect((await approved(newWorld())).outcome).toMatchObject({ status: 'passed', seen: expect.stringContaining('#1') })
  })

  it('of the event, where it names one', async () => {
    expect((await approved(newWorld(), {}, { commit: head, event: 'pull_request', proposed: true, pullRequest: 1 })).outcome).toMatchObject({ status: 'passed' })
    expect((await approved(newWorld(), {}, { event: 'merge_group', proposed: true, pullRequest: 1 })).outcome).toMatchObject({ status: 'passed' })
  })

  it('of the event says nothing of another commit', async () => {
    expect((await approved(newWorld(), {}, { commit: middle, pullRequest: 1 })).outcome).toMatchObject({ status: 'failed', reason: 'no-pull-request' })
    expect((await approved(newWorld(), {}, { commit: middle, event: 'pull_request', proposed: true, pullRequest: 1 })).outcome).toMatchObject({ status: 'failed', reason: 'no-pull-request' })
  })

  it('does not approve a commit in the middle of it', async () => {
    expect((await approved(newWorld(), {}, { commit: middle })).outcome).toMatchObject({ status: 'failed', reason: 'no-pull-request' })
  })

  it('that there is not is an error', async () => {
    await expect(approved(newWorld(), {}, { pullRequest: 99 })).rejects.toMatchObject({ code: 'not-found' })
  })
})
