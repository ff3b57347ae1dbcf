import { z } from 'zod'
import { EvidenceError } from '../../core/errors.ts'
import { fullName } from '../../core/subject.ts'
import type { Actor, Contributor, Person, PullRequest, Review } from '../../ports/index.ts'
import { type Client, unreadable } from './client.ts'
import { committerOf, GitActorData, isByGitHub, personOf, SignatureData } from './git-actor.ts'

// GraphQL, since it alone resolves co-authors to accounts (`Commit.authors`) and says of a review whether its author may
// push: https://docs.github.com/graphql/reference/objects#commit and #pullrequestreview
export const pullRequestFields = (most: number): string => `
  number url merged baseRefName headRefOid
  baseRepository { nameWithOwner }
  author { login __typename }
  mergeCommit { oid }
  reviews(first: ${most}, after: $reviews) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { author { login __typename } authorCanPushToRepository state submittedAt url commit { oid } }
  }
  commits(first: ${most}, after: $commits) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { commit { oid committer { name email user { login } } authors(first: 20) { totalCount nodes { name email user { login } } } signature { isValid wasSignedByGitHub } } }
  }`

const ofCommitQuery = `query PullRequestsOfCommit($owner: String!, $name: String!, $oid: GitObjectID!, $reviews: String, $commits: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      __typename
      ... on Commit { associatedPullRequests(first: 10) { totalCount nodes { ${pullRequestFields(100)} } } }
    }
  }
}`

const oneQuery = `query PullRequest($owner: String!, $name: String!, $number: Int!, $reviews: String, $commits: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${pullRequestFields(100)} } }
}`

const Account = z.object({ login: z.string(), __typename: z.string() }).nullable()
const Page = { totalCount: z.int(), pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }) }

/** What `pullRequestFields` asks for. */
export const PullRequestData = z.object({
  number: z.int(),
  url: z.string(),
  merged: z.boolean(),
  baseRefName: z.string(),
  headRefOid: z.string(),
  baseRepository: z.object({ nameWithOwner: z.string() }).nullable(),
  author: Account,
  mergeCommit: z.object({ oid: z.string() }).nullable(),
  reviews: z.object({
    ...Page,
    nodes: z.array(
      z.object({
        author: Account,
        authorCanPushToRepository: z.boolean(),
        state: z.string(),
        submittedAt: z.string().nullable(),
        url: z.string(),
        commit: z.object({ oid: z.string() }).nullable()
      })
    )
  }),
  commits: z.object({
    ...Page,
    nodes: z.array(
      z.object({
        commit: z.object({ oid: z.string(), committer: GitActorData.nullable(), authors: z.object({ totalCount: z.int(), nodes: z.array(GitActorData) }), signature: SignatureData })
      })
    )
  })
})
type Data = z.output<typeof PullRequestData>

const permission = 'pull-requests: read'

export async function readPullRequestsOf(client: Client, commit: string): Promise<readonly PullRequest[]> {
  const what = 'the pull requests of the commit'
  const schema = z.object({
    repository: z.object({
      object: z.object({ __typename: z.string(), associatedPullRequests: z.object({ totalCount: z.int(), nodes: z.array(PullRequestData) }).optional() }).nullable()
    })
  })
  const { object } = (await client.query({ text: ofCommitQuery, variables: { oid: commit }, what, permission }, schema)).repository
  if (object?.associatedPullRequests === undefined) {
    throw new EvidenceError('not-found', `GitHub has no commit ${commit} in this repository`, 'Push the commit first: `git push`.')
  }
  const { totalCount, nodes } = object.associatedPullRequests
  if (nodes.length !== totalCount) throw unreadable(`GitHub gave ${nodes.length} of ${totalCount} pull requests of the commit`)
  const here = nodes.filter((pull) => pull.baseRepository?.nameWithOwner.toLowerCase() === fullName({ owner: client.owner, name: client.repo }).toLowerCase())
  return Promise.all(here.map(async (pull) => complete(client, pull)))
}

export async function readPullRequest(client: Client, number: number): Promise<PullRequest> {
  return complete(client, await readPage(client, number, {}))
}

interface Cursors {
  readonly reviews?: string | null
  readonly commits?: string | null
}

async function readPage(client: Client, number: number, cursors: Cursors): Promise<Data> {
  const schema = z.object({ repository: z.object({ pullRequest: PullRequestData }) })
  const query = { text: oneQuery, variables: { number, ...cursors }, what: `pull request #${number}`, permission } as const
  return (await client.query(query, schema)).repository.pullRequest
}

/** Reads on until reviews and commits are all there; both lists go forward together. */
export async function complete(client: Client, first: Data): Promise<PullRequest> {
  const reviews = [...first.reviews.nodes]
  const commits = [...first.commits.nodes]
  let cursors: Cursors = {}
  for (let page = first; page.reviews.pageInfo.hasNextPage || page.commits.pageInfo.hasNextPage; ) {
    // The end of an exhausted list is null; from there GitHub would start again at the top.
    const before = cursors
    cursors = { reviews: page.reviews.pageInfo.endCursor ?? cursors.reviews ?? null, commits: page.commits.pageInfo.endCursor ?? cursors.commits ?? null }
    if (cursors.reviews === before.reviews && cursors.commits === before.commits) throw unreadable(`GitHub's lists of reviews and commits of #${first.number} do not go forward`)
    page = await readPage(client, first.number, cursors)
    if (page.reviews.nodes.length + page.commits.nodes.length === 0) break
    if (page.headRefOid !== first.headRefOid) throw unreadable(`#${first.number} got a new head while it was read`)
    reviews.push(...page.reviews.nodes)
    commits.push(...page.commits.nodes)
  }
  const isWhole = (found: readonly string[], total: number): boolean => found.length === total && new Set(found).size === total
  const changed = !isWhole(reviews.map(({ url }) => url), first.reviews.totalCount) || !isWhole(commits.map(({ commit }) => commit.oid), first.commits.totalCount)
  const manyAuthors = commits.some(({ commit }) => commit.authors.nodes.length !== commit.authors.totalCount)
  if (changed || manyAuthors) throw unreadable(`GitHub's lists of reviews and commits of #${first.number} are incomplete or changed while they were read`)
  return {
    number: first.number,
    url: first.url,
    merged: first.merged,
    author: actor(first.author),
    baseRef: first.baseRefName,
    headSha: first.headRefOid,
    mergeSha: first.mergeCommit?.oid ?? null,
    reviews: reviews.map(
      (review): Review => ({
        author: actor(review.author),
        state: review.state,
        commit: review.commit?.oid ?? null,
        submittedAt: review.submittedAt,
        canPush: review.authorCanPushToRepository,
        url: review.url
      })
    ),
    contributors: commits.flatMap(contributorsOf)
  }
}

function actor(account: z.output<typeof Account>): Actor | null {
  return account === null ? null : { login: account.login, type: account.__typename }
}

function contributorsOf({ commit }: Data['commits']['nodes'][number]): readonly Contributor[] {
  const one = (role: Contributor['role'], person: Person): Contributor => ({ commit: commit.oid, role, ...person, byGitHub: isByGitHub(commit.signature) })
  const committer = committerOf(commit.committer)
  return [...commit.authors.nodes.map((person) => one('author', personOf(person))), ...(committer === null ? [] : [one('committer', committer)])]
}
