import { z } from 'zod'
import { EvidenceError } from '../../core/errors.ts'
import type { PullRequest } from '../../ports/index.ts'
import { type Client, unreadable } from './client.ts'
import { complete, PullRequestData, pullRequestFields } from './pull-requests.ts'

// A query may ask for 500,000 nodes and ends after ten seconds: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
// A pull request with lists of 20, each commit with up to 20 authors, is 1 + 20 + 20 + 20 * 20 = 441 nodes; 250 are 110,250.
const perList = 20
const mostAtOnce = 250
const fewAtOnce = 50
// Fewer than so many are not too much for GitHub: then something else is wrong.
const fewest = 10
const most = 5000

/**
 * Pull requests by their numbers, in two queries for up to 500 of them, four for 1,000; those with longer lists are asked for the rest
 * one by one. A batch that GitHub cannot answer is asked for again in halves.
 */
export async function readPullRequests(client: Client, numbers: readonly number[]): Promise<readonly PullRequest[]> {
  const wanted = [...new Set(numbers)]
  if (wanted.length > most) {
    const remedy = 'Judge fewer commits at once: name a later one under `since`.'
    throw new EvidenceError('unreadable', `${wanted.length} pull requests are more than the ${most} that are read`, remedy)
  }
  const size = Math.min(mostAtOnce, Math.max(fewAtOnce, Math.ceil(wanted.length / 2)))
  const found: PullRequest[] = []
  for (let start = 0; start < wanted.length; start += size) found.push(...(await readBatch(client, wanted.slice(start, start + size))))
  return found
}

async function readBatch(client: Client, numbers: readonly number[]): Promise<readonly PullRequest[]> {
  const data = await ask(client, numbers).catch((error: unknown) => {
    const mayBeTooMuch = error instanceof EvidenceError && error.code === 'unreadable' && error.transient
    if (!mayBeTooMuch || numbers.length < 2 * fewest) throw error
    return undefined
  })
  if (data === undefined) {
    const half = Math.ceil(numbers.length / 2)
    return [...(await readBatch(client, numbers.slice(0, half))), ...(await readBatch(client, numbers.slice(half)))]
  }
  const found: PullRequest[] = []
  for (const number of numbers) {
    const pull = data[`p${number}`]
    if (pull?.number !== number) throw unreadable(`GitHub gave no pull request #${number}, though it was asked for it`)
    found.push(await complete(client, pull))
  }
  return found
}

async function ask(client: Client, numbers: readonly number[]): Promise<Readonly<Record<string, z.output<typeof PullRequestData> | undefined>>> {
  const text = `query PullRequests($owner: String!, $name: String!, $reviews: String, $commits: String) {
    repository(owner: $owner, name: $name) {
      ${numbers.map((number) => `p${number}: pullRequest(number: ${number}) { ...Fields }`).join('\n')}
    }
  }
  fragment Fields on PullRequest {${pullRequestFields(perList)}}`
  const query = { text, variables: {}, what: `${numbers.length} pull requests`, permission: 'pull-requests: read' } as const
  return (await client.query(query, z.object({ repository: z.record(z.string(), PullRequestData) }))).repository
}
