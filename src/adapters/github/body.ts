import { z } from 'zod'
import type { Body } from '../../ports/index.ts'
import type { Client } from './client.ts'

const queryOf = (field: 'pullRequest' | 'issue'): string => `query Body($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { about: ${field}(number: $number) { body url createdAt lastEditedAt } }
}`

const Data = z.object({
  repository: z.object({ about: z.object({ body: z.string(), url: z.string(), createdAt: z.iso.datetime(), lastEditedAt: z.iso.datetime().nullable() }) })
})

/** https://docs.github.com/graphql/reference/interfaces#comment: ticking a box on GitHub is an edit, too. */
export async function readBody(client: Client, what: 'pull-request' | 'issue', number: number): Promise<Body> {
  const isIssue = what === 'issue'
  const query = {
    text: queryOf(isIssue ? 'issue' : 'pullRequest'),
    variables: { number },
    what: `the text of ${isIssue ? 'issue' : 'pull request'} #${number}`,
    permission: isIssue ? 'issues: read' : 'pull-requests: read'
  } as const
  const { body, url, createdAt, lastEditedAt } = (await client.query(query, Data)).repository.about
  return { text: body, url, createdAt, editedAt: lastEditedAt }
}
