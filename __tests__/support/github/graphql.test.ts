import { getOctokit } from '@actions/github'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createProject, type Project } from '../git.ts'
import { createWorld, usingGitHub, type World } from './index.ts'

const start = usingGitHub()
let project: Project
let head: string

beforeAll(async () => {
  project = await createProject({ files: { 'policy.yml': 'version: 1\n' } })
  await project.tag('v1', { annotated: true })
  head = await project.head()
})
afterAll(() => project.remove())

async function setUp(fill: (world: World) => void = () => {}) {
  const world = createWorld({ remote: project.remote })
  fill(world)
  const server = await start(world)
  return { world, server, query: getOctokit('test-token', { baseUrl: server.url }).graphql }
}

it('answers from git and from the world', async () => {
  const { server, query } = await setUp((world) => {
    world.permissions.set('hubot', 'write')
    const pull = world.addPullRequest({ headOid: head, mergeCommit: head, author: 'dependabot[bot]' })
    world.addReview(pull, { user: 'hubot', state: 'APPROVED' })
    world.addReview(pull, { user: null, state: 'COMMENTED' })
    world.addReview(pull, { user: 'stranger', state: 'CHANGES_REQUESTED', commit: null })
  })
  const answer = await query(`query Everything($oid: GitObjectID!) {
    repository(owner: "acme", name: "widget") {
      nameWithOwner isPrivate defaultBranchRef { name target { oid } }
      tag: ref(qualifiedName: "refs/tags/v1") { name target { oid __typename ... on Tag { target { oid } } } }
      none: ref(qualifiedName: "refs/tags/v2") { name }
      policy: object(expression: "main:policy.yml") { __typename oid ... on Blob { text isBinary isTruncated byteSize } }
      root: object(expression: "main:") { ... on Tree { entries { name type } } }
      commit: object(oid: $oid) { __typename oid ... on Commit { associatedPullRequests(first: 5) { totalCount pageInfo { hasNextPage endCursor } nodes {
        number state merged isDraft author { login __typename } baseRefName headRefName headRefOid mergeCommit { oid } baseRepository { nameWithOwner }
        reviews(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { author { login __typename } authorCanPushToRepository state submittedAt commit { oid } url } }
        commits(first: 5) { totalCount nodes { commit { oid authors(first: 5) { totalCount nodes { name email user { login } } } committer { name email user { login } } } } }
      } } } }
    }
    rateLimit { cost remaining resetAt }
  }`, { oid: head })
  expect(answer).toMatchObject({
    repository: {
      tag: { name: 'v1', target: { __typename: 'Tag', target: { oid: head } } }, none: null,
      policy: { __typename: 'Blob', text: 'version: 1\n', isTruncated: false, byteSize: 11 }, root: { entries: [{ name: 'policy.yml', type: 'blob' }] },
      commit: { associatedPullRequests: { totalCount: 1, nodes: [{
        state: 'MERGED', author: { login: 'dependabot', __typename: 'Bot' }, mergeCommit: { oid: head },
        reviews: { totalCount: 3, pageInfo: { hasNextPage: true }, nodes: [{ authorCanPushToRepository: true, commit: { oid: head } }, { author: null, authorCanPushToRepository: false }] },
        commits: { totalCount: 1, nodes: [{ commit: { oid: head, authors: { totalCount: 1 } } }] }
      }] } }
    },
    rateLimit: { cost: 1, remaining: 999 }
  })
  expect(server.requests).toMatchObject([{ operation: 'graphql', graphql: 'Everything', status: 200 }])
})

it('answers page by page, and not without bounds', async () => {
  const { query } = await setUp((world) => {
    const pull = world.addPullRequest({ headOid: head })
    for (let count = 1; count <= 5; count += 1) world.addReview(pull, { user: `user-${count}`, state: 'APPROVED' })
  })
  const reviews = (bounds: string) => query<{ repository: { pullRequest: { reviews: { pageInfo: { endCursor: string }; nodes: { author: { login: string } }[] } } } }>(
    `{ repository(owner: "acme", name: "widget") { pullRequest(number: 1) { reviews${bounds} { pageInfo { endCursor } nodes { author { login } } } } } }`
  )
  const page = (await reviews('(first: 3)')).repository.pullRequest.reviews
  const next = (await reviews(`(first: 3, after: "${page.pageInfo.endCursor}")`)).repository.pullRequest.reviews
  expect(next.nodes.map(({ author }) => author.login)).toEqual(['user-4', 'user-5'])
  await expect(reviews('')).rejects.toMatchObject({ errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES' }] })
  await expect(reviews('(first: 101)')).rejects.toMatchObject({ errors: [{ type: 'EXCESSIVE_PAGINATION' }] })
})

it('refuses as GitHub does', async () => {
  const { world, server, query } = await setUp((made) => made.tokens.set('test-token', { contents: 'read' }))
  await expect(query('{ repository(owner: "acme", name: "gone") { isPrivate } }')).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND', path: ['repository'] }] })
  const denied = query('{ repository(owner: "acme", name: "widget") { isPrivate pullRequest(number: 1) { number } } }')
  await expect(denied).rejects.toMatchObject({
    errors: [{ type: 'FORBIDDEN', path: ['repository', 'pullRequest'], message: 'Resource not accessible by integration' }],
    data: { repository: { isPrivate: false, pullRequest: null } }
  })
  server.faults.add({ operation: 'graphql', nth: 3, kind: 'secondary' })
  await expect(query('{ rateLimit { cost } }')).rejects.toMatchObject({ status: 403 })
  world.tokens.clear()
  await expect(query('{ rateLimit { cost } }')).rejects.toMatchObject({ status: 401 })
})

it('records queries that GitHub would not understand, and fields that no world has', async () => {
  const { server, query } = await setUp()
  await expect(query('{ repository(owner: "acme", name: "widget") { nope } }')).rejects.toMatchObject({ errors: [{ path: ['query'] }] })
  await expect(query('{ repository(owner: "acme", name: "widget") { stargazerCount } }')).rejects.toThrow()
  expect(server.violations.splice(0)).toEqual([expect.stringContaining('Cannot query field "nope" on type "Repository".'), 'graphql : Repository.stargazerCount is not part of the world'])
})
