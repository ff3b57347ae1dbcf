import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '../../../src/adapters/github/client.ts'
import { githubPort } from '../../../src/adapters/github/index.ts'
import { openOctokit } from '../../../src/adapters/github/octokit.ts'
import { createProject, type Project } from '../../support/git.ts'
import { createWorld, usingGitHub } from '../../support/github/index.ts'

const github = usingGitHub()
const operation = 'checks/list-for-ref'
let project: Project
let commit: string
beforeAll(async () => {
  project = await createProject()
  commit = await project.head()
})
afterAll(() => project.remove())

async function open(signal = new AbortController().signal) {
  const world = createWorld({ remote: project.remote })
  world.addCheckRun({ name: 'build', sha: commit, conclusion: 'failure' })
  const server = await github(world)
  const { octokit, quota } = openOctokit({ token: 'test-token', apiUrl: server.url, signal })
  return { world, server, quota, port: githubPort(createClient(octokit, { owner: 'acme', repo: 'widget' })) }
}

describe('conditional requests', () => {
  it('a poll that brings nothing new costs nothing, and one that does is seen', async () => {
    const { world, server, port, quota } = await open()
    const first = await port.checkRuns(commit)
    expect(await port.checkRuns(commit)).toEqual(first)
    expect(server.requests.map(({ status, cost }) => [status, cost])).toEqual([[200, 1], [304, 0]])
    expect(quota()).toEqual({ limit: 1000, remaining: 999 })
    world.addCheckRun({ name: 'test', sha: commit })
    expect((await port.checkRuns(commit)).map(({ name }) => name)).toEqual(['test', 'build'])
  })

  it.each(['truncate', 'malformed'] as const)('an answer that came broken (%s) is not remembered', async (kind) => {
    const { server, port } = await open()
    server.faults.add({ operation, nth: 1, kind })
    await expect(port.checkRuns(commit)).rejects.toMatchObject({ code: 'unreadable', transient: true })
    expect(await port.checkRuns(commit)).toMatchObject([{ name: 'build', conclusion: 'failure' }])
  })

  it('another commit is another question', async () => {
    const { port } = await open()
    await port.checkRuns(commit)
    await expect(port.checkRuns('e'.repeat(40))).rejects.toMatchObject({ name: 'EvidenceError' })
  })
})

describe('trouble', () => {
  it.each(['html502', 'reset'] as const)('%s is asked again', async (kind) => {
    const { server, port } = await open()
    server.faults.add({ operation, nth: 1, times: 1, kind })
    expect(await port.checkRuns(commit)).toHaveLength(1)
    expect(server.requests).toHaveLength(2)
  })

  it.each(['secondary', 'primary'] as const)('%s is left to the gate', async (kind) => {
    const { server, port } = await open()
    server.faults.add({ operation, kind })
    await expect(port.checkRuns(commit)).rejects.toMatchObject({ code: 'rate-limited', transient: true })
    expect(server.requests).toHaveLength(1)
  })

  it('ends when it is stopped', async () => {
    const controller = new AbortController()
    const { server, port } = await open(controller.signal)
    server.faults.add({ operation, kind: 'slow', delayMs: 400 })
    setTimeout(() => controller.abort('SIGTERM'), 50)
    const before = performance.now()
    await expect(port.checkRuns(commit)).rejects.toThrow()
    expect(performance.now() - before).toBeLessThan(5000)
  })
})
