import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '../../src/adapters/github/client.ts'
import { githubPort } from '../../src/adapters/github/index.ts'
import { openOctokit } from '../../src/adapters/github/octokit.ts'
import { githubRemote } from '../../src/adapters/github/remote.ts'
import { githubTree } from '../../src/adapters/github/tree.ts'
import { EvidenceError } from '../../src/core/errors.ts'
import type { Ports } from '../../src/ports/index.ts'
import { troubles, type Trouble } from '../support/faults/troubles.ts'
import { startGitHub } from '../support/github/index.ts'
import { createScene, type Scene } from '../support/scene.ts'
import { zipOf } from '../support/zip.ts'

type Asked = Pick<Ports, 'github' | 'remote' | 'tree'>

interface Question {
  readonly name: string
  readonly operation: string
  readonly ask: (ports: Asked, scene: Scene) => Promise<unknown>
  /** What cannot happen to it: its answer is a header, or is not made by GitHub. */
  readonly not?: readonly Trouble['fault']['kind'][]
}

/** What is in the artifact of the scene's workflow run. */
async function filesIn({ github }: Asked, { ci }: Scene): Promise<unknown> {
  const [artifact] = await github.artifacts(ci.id, 'reports')
  if (artifact === undefined) throw new Error('the scene has no artifact')
  const files = await github.artifactFiles(artifact)
  const contents: Uint8Array[] = []
  for (const { path } of await files.find(['**'])) for await (const chunk of files.open(path)) contents.push(chunk)
  return Buffer.concat(contents).toString()
}

/** What the gate asks only for some policies, commits and events. An answer that is not whole must never be one. */
const questions: readonly Question[] = [
  { name: 'jobs of a workflow run', operation: 'actions/list-jobs-for-workflow-run', ask: ({ github }, { ci }) => github.workflowJobs(ci.id) },
  { name: 'role', operation: 'repos/get-collaborator-permission-level', ask: ({ github }) => github.roleOf('grace') },
  { name: 'tags', operation: 'git/list-matching-refs', ask: ({ remote }) => remote.tagNames() },
  { name: 'default branch', operation: 'repos/get', ask: ({ remote }) => remote.defaultBranch() },
  { name: 'graphql PullRequest', operation: 'graphql', ask: ({ github }, { pullRequest }) => github.pullRequest(pullRequest.number) },
  { name: 'graphql Tree', operation: 'graphql', ask: ({ tree }, { commit }) => tree.list(commit, '') },
  { name: 'paths of all files', operation: 'git/get-tree', ask: ({ tree }, { commit }) => tree.paths(commit) },
  { name: 'graphql text of the pull request', operation: 'graphql', ask: ({ github }, { pullRequest }) => github.bodyOf('pull-request', pullRequest.number) },
  { name: 'graphql text of an issue', operation: 'graphql', ask: ({ github }) => github.bodyOf('issue', 812) },
  { name: 'graphql date of a commit', operation: 'graphql', ask: ({ tree }, { commit }) => tree.madeAt(commit) },
  { name: 'graphql comments', operation: 'graphql', ask: ({ github }, { pullRequest }) => github.commentsOn(pullRequest.number) },
  { name: 'graphql contributors', operation: 'graphql', ask: ({ github }, { commit }) => github.contributorsOf(commit) },
  { name: 'environment approvals', operation: 'actions/get-reviews-for-run', ask: ({ github }, { release }) => github.runApprovals(release.id) },
  { name: 'pushes', operation: 'repos/list-activities', ask: ({ github }, { commit }) => github.pushersOf('acme/widget', 'refs/heads/main', commit) },
  { name: 'files of a commit', operation: 'repos/get-commit', ask: ({ github }, { commit }) => github.pathsOfCommit(commit) },
  { name: 'artifacts of runs', operation: 'actions/list-workflow-run-artifacts', ask: ({ github }, { ci }) => github.artifacts(ci.id, 'reports') },
  { name: 'address of an artifact', operation: 'actions/download-artifact', ask: filesIn, not: ['rewrite', 'truncate', 'drip'] },
  { name: 'content of an artifact', operation: 'storage', ask: filesIn, not: ['rewrite', 'redirect', 'hang', 'drip'] }
]

let scene: Scene
let cells = 0
beforeAll(async () => {
  scene = await createScene()
  const { world, pullRequest, release, commit } = scene
  Object.assign(pullRequest, { body: '- [x] Done', editedAt: '2026-01-01T00:00:00Z' })
  world.addIssue({ number: 812, body: '- [x] Done' })
  world.addComment(pullRequest, { user: 'grace', body: 'Approved' })
  world.addRunApproval(release, 'production', 'grace')
  world.addPush('main', commit, 'grace')
  scene.world.addArtifact(scene.ci, { content: zipOf({ 'junit.xml': '<testsuite/>', 'more/junit.xml': '<testsuite/>' }) })
})
afterAll(async () => {
  process.stdout.write(`fault matrix: ${cells} cells of further endpoints\n`)
  await scene.project.remove()
})

/** The answer, or the error, with the trouble at so many requests. */
async function ask({ operation, ask: question }: Question, trouble: Trouble | undefined, times: number, base: string): Promise<unknown> {
  // One hour is not enough for all cells.
  for (const quota of [scene.world.quota.core, scene.world.quota.graphql]) quota.remaining = quota.limit
  const server = await startGitHub(scene.world)
  // A redirect leads to the other dialect, and is not met again there.
  const here = ({ path }: { path: string }): boolean => operation === 'storage' || path.startsWith('/api/') === (base !== '')
  if (trouble !== undefined) server.faults.add({ ...trouble.fault, operation, times, where: here })
  const pace = { retryAfter: 1, ...(trouble?.requestLimit === undefined ? {} : { requestLimit: trouble.requestLimit }) }
  const { octokit } = openOctokit({ token: 'test-token', apiUrl: `${server.url}${base}`, signal: new AbortController().signal, pace })
  const client = createClient(octokit, { owner: 'acme', repo: 'widget' })
  const github = githubPort(client)
  try {
    return await question({ github, remote: githubRemote(client), tree: githubTree(client, github) }, scene)
  } catch (error) {
    return error
  } finally {
    await server.close()
  }
}

describe.each(questions)('whatever goes wrong when GitHub is asked for the $name, the answer is whole or none', (question) => {
  const possible = troubles.filter(({ only, fault }) => (only?.(question.name) ?? true) && question.not?.includes(fault.kind) !== true)
  it.each(possible.flatMap((trouble, turn) => [1, 4, Infinity].map((times) => ({ trouble, what: `${trouble.name}, ${times} times`, times, base: turn % 2 === 0 ? '' : '/api/v3' }))))('$what', async ({ trouble, times, base }) => {
    cells += 1
    const [truth, answer] = [await ask(question, undefined, 0, base), await ask(question, trouble, times, base)]
    expect(truth).not.toBeInstanceOf(Error)
    if (trouble.nature === 'through') return expect(answer).toEqual(truth)
    if (times === 1 && !(answer instanceof EvidenceError)) return expect(answer).toEqual(truth)
    return expect(answer).toBeInstanceOf(EvidenceError)
  })
})
