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

type Asked = Pick<Ports, 'github' | 'remote' | 'tree'>

/** What the gate asks only for some policies, commits and events. An answer that is not whole must never be one. */
const questions: readonly { name: string; operation: string; ask: (ports: Asked, scene: Scene) => Promise<unknown> }[] = [
  { name: 'jobs of a workflow run', operation: 'actions/list-jobs-for-workflow-run', ask: ({ github }, { ci }) => github.workflowJobs(ci.id) },
  { name: 'role', operation: 'repos/get-collaborator-permission-level', ask: ({ github }) => github.roleOf('grace') },
  { name: 'tags', operation: 'git/list-matching-refs', ask: ({ remote }) => remote.tagNames() },
  { name: 'default branch', operation: 'repos/get', ask: ({ remote }) => remote.defaultBranch() },
  { name: 'graphql PullRequest', operation: 'graphql', ask: ({ github }, { pullRequest }) => github.pullRequest(pullRequest.number) },
  { name: 'graphql Tree', operation: 'graphql', ask: ({ tree }, { commit }) => tree.list(commit, '') }
]

let scene: Scene
let cells = 0
beforeAll(async () => {
  scene = await createScene()
})
afterAll(async () => {
  process.stdout.write(`fault matrix: ${cells} cells of further endpoints\n`)
  await scene.project.remove()
})

/** The answer, or the error, with the trouble at so many requests. */
async function ask({ operation, ask: question }: (typeof questions)[number], trouble: Trouble | undefined, times: number, base: string): Promise<unknown> {
  const server = await startGitHub(scene.world)
  // A redirect leads to the other dialect, and is not met again there.
  const here = ({ path }: { path: string }): boolean => path.startsWith('/api/') === (base !== '')
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
  const possible = troubles.filter(({ only }) => only?.(question.name) ?? true)
  it.each(possible.flatMap((trouble, turn) => [1, 4, Infinity].map((times) => ({ trouble, what: `${trouble.name}, ${times} times`, times, base: turn % 2 === 0 ? '' : '/api/v3' }))))('$what', async ({ trouble, times, base }) => {
    cells += 1
    const [truth, answer] = [await ask(question, undefined, 0, base), await ask(question, trouble, times, base)]
    expect(truth).not.toBeInstanceOf(Error)
    if (trouble.nature === 'through') return expect(answer).toEqual(truth)
    if (times === 1 && !(answer instanceof EvidenceError)) return expect(answer).toEqual(truth)
    return expect(answer).toBeInstanceOf(EvidenceError)
  })
})
