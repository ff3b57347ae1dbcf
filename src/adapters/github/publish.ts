import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { EvidenceError } from '../../core/errors.ts'
import type { PublishPort } from '../../ports/index.ts'
import { createClient, translate, unreadable, type Client, type Octokit, type Purpose, type Query } from './client.ts'

interface Write extends Purpose {
  readonly method: 'POST' | 'PATCH'
  readonly path: string
  readonly parameters: Readonly<Record<string, string | number>>
  /** Whether a request whose answer did not arrive may be sent again: not where that could make a second comment. */
  readonly repeatable: boolean
}

interface Place {
  readonly owner: string
  readonly repo: string
  readonly pause?: number
}

interface Comment {
  readonly id: number
  readonly body: string
}

// `viewerDidAuthor` says it for whatever token this is: https://docs.github.com/graphql/reference/objects#issuecomment
const commentsQuery = `query CommentsOfPullRequest($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId viewerDidAuthor body }
      }
    }
  }
}`

const CommentsData = z.object({
  repository: z.object({
    pullRequest: z.object({
      comments: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(
          z.object({ fullDatabaseId: z.coerce.number().int().positive(), viewerDidAuthor: z.boolean(), body: z.string() })
        )
      })
    })
  })
})

// 5,000 comments: whoever has more gets no comment of the gate, since it could not be found again.
const mostPages = 50
const attempts = 3

/**
 * Writes with the token of the Octokit, on one repository.
 * @param pause milliseconds before it looks whether a comment was made although the answer did not arrive
 */
export function githubPublisher(octokit: Octokit, { owner, repo, pause = 1000 }: Place): PublishPort {
  const client = createClient(octokit, { owner, repo })
  const send = async (write: Write): Promise<unknown> => {
    const once = write.repeatable ? {} : { request: { retries: 0 } }
    const parameters = { owner, repo, ...write.parameters, ...once }
    try {
      return (await octokit.request(`${write.method} ${write.path}`, parameters)).data as unknown
    } catch (error) {
      throw refused(error, write)
    }
  }

  return {
    async setStatus(commit, { context, state, description, url }) {
      const parameters = { sha: commit, context, state, description, ...(url === undefined ? {} : { target_url: url }) }
      const what = `the commit status "${context}"`
      const purpose = { what, permission: 'statuses: write' } as const
      const path = '/repos/{owner}/{repo}/statuses/{sha}'
      const answer = await send({ ...purpose, method: 'POST', path, parameters, repeatable: true })
      const creator = z.object({ login: z.string() }).nullish()
      const made = z.object({ context: z.literal(context), state: z.literal(state), creator }).safeParse(answer)
      if (!made.success) throw unreadable(`GitHub did not confirm ${what}`)
      return made.data.creator?.login ?? null
    },

    async putComment(pullRequest, marker, text) {
      const purpose = { what: `a comment on pull request #${pullRequest}`, permission: 'pull-requests: write' } as const
      const body = `${marker}\n${text}`
      for (let attempt = 1; ; attempt++) {
        const own = (await readOwnComments(client, pullRequest)).filter((comment) => comment.body.startsWith(marker))
        const outdated = own.filter((comment) => !isSame(comment.body, body))
        // Two runs that began together may have made two: none of them is left with an old decision.
        for (const { id } of outdated) {
          const path = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
          await send({ ...purpose, method: 'PATCH', path, parameters: { comment_id: id, body }, repeatable: true })
        }
        if (own.length > 0) return outdated.length > 0 ? 'updated' : 'unchanged'
        try {
          const path = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
          const parameters = { issue_number: pullRequest, body }
          await send({ ...purpose, method: 'POST', path, parameters, repeatable: false })
          return 'created'
        } catch (error) {
          // It may be there although the answer is not: look before making it again.
          const lost = error instanceof EvidenceError && error.transient && error.code !== 'rate-limited'
          if (attempt === attempts || !lost) throw error
          await delay(pause)
        }
      }
    }
  }
}

/** The comments in the conversation of the pull request that are by the account of the token. */
async function readOwnComments(client: Client, pullRequest: number): Promise<readonly Comment[]> {
  const what = `the comments on pull request #${pullRequest}`
  const found: Comment[] = []
  let after: string | null = null
  for (let page = 1; page <= mostPages; page++) {
    const variables = { number: pullRequest, after }
    const query: Query = { text: commentsQuery, variables, what, permission: 'pull-requests: read' }
    const data: z.output<typeof CommentsData> = await client.query(query, CommentsData)
    const { pageInfo, nodes } = data.repository.pullRequest.comments
    const own = nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor)
    found.push(...own.map(({ fullDatabaseId: id, body }) => ({ id, body })))
    if (!pageInfo.hasNextPage) return found
    const stands = pageInfo.endCursor === null || pageInfo.endCursor === after
    if (stands) throw unreadable(`GitHub's list of ${what} does not go forward`)
    after = pageInfo.endCursor
  }
  const seen = `there are more than ${mostPages * 100} comments on pull request #${pullRequest}`
  throw new EvidenceError('unreadable', seen, 'Set `comment: false` for it.')
}

function isSame(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim()
  return plain(a) === plain(b)
}

/** What GitHub refuses by its own rules (422), it tells why: 1,000 statuses of one context on a commit are the most. */
function refused(error: unknown, write: Write): unknown {
  if (!(error instanceof Error && 'status' in error && error.status === 422)) return translate(error, write)
  const limit = 'GitHub takes 1,000 statuses of one name on a commit, and none on what is no commit of the repository.'
  const seen = `GitHub refused ${write.what} (422): ${error.message}`
  return new EvidenceError('unreadable', seen, limit, { cause: error })
}
