import { z } from 'zod'
import { EvidenceError } from '../../core/errors.ts'
import { fullName, shortSha } from '../../core/subject.ts'
import type { CommitRange, PullRequestRef, RangeCommit } from '../../ports/index.ts'
import { type Client, unreadable } from './client.ts'
import { committerOf, GitActorData, isByGitHub, personOf, SignatureData } from './git-actor.ts'
import { createWalk } from './walk.ts'

const mostCommits = 5000
// How much further back than the range is long the history is read, for branches that began long before the base.
const mostExtraPages = 30
// Beginnings of old branches are asked for one by one where that is less than to read the history back to them.
const fewBeginnings = 5
const manyBeginnings = 50
const pagesBeforeMany = 3

// The history of an object name never changes, unlike a comparison of refs, and takes any commit as its end. A page is
// 100 * (1 + 100 + 100 + 10) = 21,100 nodes of the 500,000 that GitHub allows:
// https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
const pullRequestRef = 'number url merged baseRefName baseRepository { nameWithOwner }'
const HistoryQuery = `query History($owner: String!, $name: String!, $head: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) {
      __typename
      ... on Commit {
        history(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes {
            oid messageHeadline committedDate url
            parents(first: 100) { totalCount nodes { oid } }
            authors(first: 100) { totalCount nodes { name email user { login } } }
            committer { name email user { login } }
            signature { isValid wasSignedByGitHub }
            associatedPullRequests(first: 10) { totalCount nodes { ${pullRequestRef} } }
          }
        }
      }
    }
  }
}`

const AssociatedQuery = `query PullRequestsBeside($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { __typename ... on Commit { associatedPullRequests(first: 100) { totalCount nodes { ${pullRequestRef} } } } }
  }
}`

/** A list that must have arrived whole. */
function whole<Item extends z.ZodType>(item: Item) {
  return z
    .object({ totalCount: z.int(), nodes: z.array(item) })
    .refine(({ totalCount, nodes }) => totalCount === nodes.length, { error: 'is not all there' })
    .transform(({ nodes }) => nodes)
}

const AssociatedData = z.object({ number: z.int(), url: z.string(), merged: z.boolean(), baseRefName: z.string(), baseRepository: z.object({ nameWithOwner: z.string() }).nullable() })
const CommitData = z.object({
  oid: z.string(),
  messageHeadline: z.string(),
  committedDate: z.string(),
  url: z.string(),
  parents: whole(z.object({ oid: z.string() })),
  authors: whole(GitActorData),
  committer: GitActorData.nullable(),
  signature: SignatureData,
  associatedPullRequests: z.object({ totalCount: z.int(), nodes: z.array(AssociatedData) })
})
type CommitData = z.output<typeof CommitData>

const HistoryData = z.object({ pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }), nodes: z.array(CommitData) })

const permission = 'contents: read'

/**
 * Every commit that head has and base has not, exactly as many as GitHub counts between the two; found by reading the
 * history of head until nothing is left that base might not have. One request for each 100 commits, and one.
 */
export async function readCommitsBetween(client: Client, base: string, head: string): Promise<CommitRange> {
  const { relation, ahead } = await compare(client, base, head)
  if (relation !== 'ahead') return { relation, commits: [] }
  if (ahead > mostCommits) throw tooMany(base, head, `are ${ahead} commits`)

  const walk = createWalk<CommitData>(base, head)
  const asked = new Set<string>()
  const mostPages = Math.ceil(ahead / 100) + mostExtraPages
  let after: string | null = null
  for (let page = 1; !walk.isComplete(ahead); page++) {
    if (page > mostPages) throw tooMany(base, head, `are branches that began more than ${mostExtraPages * 100} commits before`)
    const { nodes, pageInfo } = await readPage(client, head, after)
    walk.add(nodes)
    const missing = walk.beginnings().filter((oid) => !asked.has(oid))
    const most = page >= Math.ceil(ahead / 100) + pagesBeforeMany ? manyBeginnings : fewBeginnings
    if (walk.size() >= ahead && missing.length <= most) {
      for (const oid of missing) {
        asked.add(oid)
        const { relation: reached } = await compare(client, base, oid)
        if (reached === 'behind' || reached === 'identical') walk.reached(oid)
      }
    }
    if (walk.isComplete(ahead)) break
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null || pageInfo.endCursor === after) {
      throw unreadable(`GitHub counts ${ahead} commits between ${shortSha(base)} and ${shortSha(head)}, but its history has ${walk.size()}`)
    }
    after = pageInfo.endCursor
  }
  return { relation, commits: await Promise.all(walk.commits().map(async (commit) => rangeCommit(client, commit))) }
}

const Relation = z.enum(['ahead', 'identical', 'behind', 'diverged'])

async function compare(client: Client, base: string, head: string): Promise<{ readonly relation: CommitRange['relation']; readonly ahead: number }> {
  const ask = {
    path: '/repos/{owner}/{repo}/compare/{basehead}',
    parameters: { basehead: `${base}...${head}`, per_page: 1 },
    what: `how ${head} relates to ${base}`,
    permission
  } as const
  const found = await client.find(ask, z.object({ status: Relation, ahead_by: z.int().min(0), behind_by: z.int().min(0), total_commits: z.int().min(0) }))
  if (found === undefined) return { relation: 'unrelated', ahead: 0 }
  const { status, ahead_by: ahead, behind_by: behind, total_commits: total } = found
  const expected = ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical'
  if (status !== expected || total !== ahead) throw unreadable(`GitHub's comparison of ${shortSha(base)} and ${shortSha(head)} contradicts itself (${status}, ${ahead} ahead, ${behind} behind, ${total} in all)`)
  return { relation: status, ahead }
}

async function readPage(client: Client, head: string, after: string | null): Promise<z.output<typeof HistoryData>> {
  const schema = z.object({ repository: z.object({ object: z.object({ __typename: z.literal('Commit'), history: HistoryData }) }) })
  const query = { text: HistoryQuery, variables: { head, after }, what: `the history of ${head}`, permission } as const
  return (await client.query(query, schema)).repository.object.history
}

async function rangeCommit(client: Client, commit: CommitData): Promise<RangeCommit> {
  return {
    oid: commit.oid,
    parents: commit.parents.map(({ oid }) => oid),
    subject: commit.messageHeadline,
    date: commit.committedDate,
    url: commit.url,
    authors: commit.authors.map(personOf),
    committer: committerOf(commit.committer),
    byGitHub: isByGitHub(commit.signature),
    pullRequests: await associated(client, commit)
  }
}

async function associated(client: Client, { oid, associatedPullRequests: { totalCount, nodes } }: CommitData): Promise<readonly PullRequestRef[]> {
  const all = nodes.length === totalCount ? nodes : await readAssociated(client, oid)
  const here = fullName({ owner: client.owner, name: client.repo }).toLowerCase()
  return all.flatMap(({ number, url, merged, baseRefName, baseRepository }) =>
    baseRepository?.nameWithOwner.toLowerCase() === here ? [{ number, url, merged, baseRef: baseRefName }] : []
  )
}

async function readAssociated(client: Client, oid: string): Promise<z.output<typeof AssociatedData>[]> {
  const schema = z.object({ repository: z.object({ object: z.object({ associatedPullRequests: whole(AssociatedData) }) }) })
  const query = { text: AssociatedQuery, variables: { oid }, what: `the pull requests of ${oid}`, permission: 'pull-requests: read' } as const
  return (await client.query(query, schema)).repository.object.associatedPullRequests
}

function tooMany(base: string, head: string, why: string): EvidenceError {
  return new EvidenceError(
    'unreadable',
    `between ${shortSha(base)} and ${shortSha(head)} there ${why}, which is more than the gate reads`,
    `Name a later commit under \`since\`, up to which the changes have been judged; at most ${mostCommits} commits are read at once.`
  )
}
