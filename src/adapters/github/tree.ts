import { z } from 'zod'
import { EvidenceError } from '../../core/errors.ts'
import type { GitHubPort, TreePort } from '../../ports/index.ts'
import { kept } from '../kept.ts'
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

const MadeQuery = `query MadeAt($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { __typename ... on Commit { committedDate } } }
}`

const MadeData = z.object({ repository: z.object({ object: z.object({ committedDate: z.iso.datetime({ offset: true }) }) }) })

// `commit` is a submodule. https://docs.github.com/rest/git/trees#get-a-tree
const AllData = z.object({ truncated: z.boolean(), tree: z.array(z.object({ path: z.string().min(1), type: z.enum(['blob', 'tree', 'commit']) })) })

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
    },
    paths: kept(async (commit) => {
      const ask = { path: '/repos/{owner}/{repo}/git/trees/{tree_sha}', parameters: { tree_sha: commit, recursive: 1 }, what: `the files of ${commit}`, permission: 'contents: read' } as const
      const { truncated, tree } = await client.get(ask, AllData)
      if (truncated) throw tooManyFiles(commit)
      return tree.flatMap(({ path, type }) => (type === 'blob' ? [path] : []))
    }),
    madeAt: kept(async (commit) => {
      const query = { text: MadeQuery, variables: { oid: commit }, what: `the date of ${commit}`, permission: 'contents: read' } as const
      return new Date((await client.query(query, MadeData)).repository.object.committedDate)
    })
  }
}

function tooManyFiles(commit: string): EvidenceError {
  return new EvidenceError(
    'unreadable',
    `GitHub does not list all files of ${commit}, because there are too many of them`,
    'Check out that commit before the gate, so that git can list them: actions/checkout with `ref`.'
  )
}
