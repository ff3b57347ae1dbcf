import { z } from 'zod'
import { EvidenceError } from '../../core/errors.ts'
import type { GitHubPort, TreePort } from '../../ports/index.ts'
import { unreadable, type Client } from './client.ts'

const TreeQuery = `query Tree($owner: String!, $name: String!, $oid: GitObjectID!, $folder: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $oid) { __typename }
    folder: object(expression: $folder) { __typename ... on Tree { entries { name type } } }
  }
}`

const TreeData = z.object({
  repository: z.object({
    commit: z.object({ __typename: z.string() }).nullable(),
    folder: z.object({ __typename: z.string(), entries: z.array(z.object({ name: z.string(), type: z.string() })).nullish() }).nullable()
  })
})

/** The commit's files through GitHub, for a commit that the checkout does not have. */
export function githubTree(client: Client, github: Pick<GitHubPort, 'fileAt'>): TreePort {
  return {
    read: async (commit, path) => (await github.fileAt(commit, path)).text,
    async list(commit, folder) {
      const what = `the files of ${commit}`
      const variables = { oid: commit, folder: `${commit}:${folder}` }
      const { repository } = await client.query({ text: TreeQuery, variables, what, permission: 'contents: read' }, TreeData)
      if (repository.commit?.__typename !== 'Commit') {
        throw new EvidenceError('not-found', `GitHub has no commit ${commit}`, 'Push the commit first: `git push`.')
      }
      if (repository.folder === null && folder !== '') return []
      // A file in the folder's place has no entries, and so has nothing in it; the root is always a tree.
      if (repository.folder?.__typename === 'Blob' && folder !== '') return []
      if (repository.folder?.__typename !== 'Tree' || repository.folder.entries == null) throw unreadable(`GitHub's answer about ${what} names no files`)
      return repository.folder.entries.flatMap((entry) => (entry.type === 'blob' ? [entry.name] : []))
    }
  }
}
