import { z } from 'zod'
import { EvidenceError } from '../../core/errors.ts'
import type { Contributor, Person } from '../../ports/index.ts'
import { type Client, unreadable } from './client.ts'
import { committerOf, GitActorData, personOf } from './git-actor.ts'

const text = `query CommitContributors($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      __typename
      ... on Commit {
        oid
        committer { name email user { login } }
        authors(first: 100) { totalCount nodes { name email user { login } } }
      }
    }
  }
}`

const Written = z.object({
  __typename: z.literal('Commit'),
  oid: z.string(),
  committer: GitActorData.nullable(),
  authors: z.object({ totalCount: z.int(), nodes: z.array(GitActorData) })
})
const Data = z.object({ repository: z.object({ object: Written.nullable() }) })

/** The author, the co-authors and the committer of one commit, with their accounts where GitHub knows them. */
export async function readContributors(client: Client, oid: string): Promise<readonly Contributor[]> {
  const query = { text, variables: { oid }, what: `who wrote the commit ${oid}`, permission: 'contents: read' } as const
  const { object } = (await client.query(query, Data)).repository
  if (object === null) {
    throw new EvidenceError(
      'not-found',
      `GitHub has no commit ${oid} in this repository`,
      'Push the commit first: `git push`.'
    )
  }
  const { totalCount, nodes } = object.authors
  if (nodes.length !== totalCount || totalCount === 0)
    throw unreadable(`GitHub gave ${nodes.length} of ${totalCount} authors of ${oid}`)
  const one = (role: Contributor['role'], person: Person): Contributor => ({ commit: object.oid, role, ...person })
  const committer = committerOf(object.committer)
  return [
    ...nodes.map((author) => one('author', personOf(author))),
    ...(committer === null ? [] : [one('committer', committer)])
  ]
}
