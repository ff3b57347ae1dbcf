import { z } from 'zod'
import type { PullRequestComment } from '../../ports/index.ts'
import { type Client, unreadable } from './client.ts'

// GraphQL, since REST says neither whether a comment was edited nor whether it was hidden:
// https://docs.github.com/graphql/reference/objects#issuecomment
const text = `query PullRequestComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { author { login __typename } body lastEditedAt includesCreatedEdit isMinimized url }
      }
    }
  }
}`

const Comment = z
  .object({
    author: z.object({ login: z.string(), __typename: z.string() }).nullable(),
    body: z.string(),
    lastEditedAt: z.string().nullable(),
    includesCreatedEdit: z.boolean(),
    isMinimized: z.boolean(),
    url: z.string()
  })
  .transform(({ author, body, lastEditedAt, includesCreatedEdit, isMinimized, url }): PullRequestComment => ({
    author: author === null ? null : { login: author.login, type: author.__typename },
    body,
    edited: lastEditedAt !== null || includesCreatedEdit,
    minimized: isMinimized,
    url
  }))

const Page = z.object({
  totalCount: z.int().min(0),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(Comment)
})
const Data = z.object({ repository: z.object({ pullRequest: z.object({ comments: Page }) }) })

// 10,000 comments; ends a list that never does.
const mostPages = 100

/** Every comment on the pull request, in GitHub's order; as many as it says that there are. */
export async function readComments(client: Client, number: number): Promise<readonly PullRequestComment[]> {
  const what = `the comments on pull request #${number}`
  const comments: PullRequestComment[] = []
  let after: string | null = null
  for (let pages = 0; pages < mostPages; pages++) {
    const query = { text, variables: { number, after }, what, permission: 'pull-requests: read' } as const
    const page: z.output<typeof Page> = (await client.query(query, Data)).repository.pullRequest.comments
    comments.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) return wholeList(comments, page.totalCount, what)
    if (page.pageInfo.endCursor === null || page.pageInfo.endCursor === after) break
    after = page.pageInfo.endCursor
  }
  throw unreadable(`GitHub's list of ${what} does not end`)
}

function wholeList(
  comments: readonly PullRequestComment[],
  total: number,
  what: string
): readonly PullRequestComment[] {
  const distinct = new Set(comments.map(({ url }) => url)).size
  if (distinct === comments.length && distinct === total) return comments
  throw unreadable(
    `GitHub's list of ${what} is incomplete or changed while it was read: ${distinct} different ones of ${total}`
  )
}
