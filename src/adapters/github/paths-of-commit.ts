import { z } from 'zod'
import { EvidenceError } from '../../core/errors.ts'
import { type Client, unreadable } from './client.ts'

// GitHub gives the files of a commit in pages, and no more than 3,000 of them: https://docs.github.com/rest/commits/commits#get-a-commit
const mostFiles = 3000
const perPage = 100

const FileData = z.object({ filename: z.string().min(1), previous_filename: z.string().min(1).nullish() })

/** Every path that the commit changed against its first parent, the old and the new name of what it renamed. */
export async function readPathsOfCommit(client: Client, commit: string): Promise<readonly string[]> {
  const schema = z.object({ sha: z.literal(commit, { error: 'is of another commit' }), files: z.array(FileData) })
  const files: z.output<typeof FileData>[] = []
  for (let page = 1; ; page++) {
    const ask = { path: '/repos/{owner}/{repo}/commits/{ref}', parameters: { ref: commit, per_page: perPage, page }, what: `the files of ${commit}`, permission: 'contents: read' } as const
    const { content, next } = await client.page(ask, schema)
    if (next && content.files.length < perPage) throw unreadable(`GitHub gave ${content.files.length} files of ${commit} on page ${page}, and says that more follow`)
    files.push(...content.files)
    if (files.length >= mostFiles) throw tooMany(commit)
    if (!next && content.files.length < perPage) break
  }
  const paths = files.flatMap(({ filename, previous_filename: previous }) => (previous == null ? [filename] : [filename, previous]))
  if (new Set(files.map(({ filename }) => filename)).size !== files.length) throw unreadable(`GitHub's list of the files of ${commit} changed while it was read`)
  return [...new Set(paths)]
}

function tooMany(commit: string): EvidenceError {
  return new EvidenceError('unreadable', `the commit ${commit} changes ${mostFiles} files or more, of which GitHub lists only so many`, 'Have it reviewed instead of excepting it by its paths.')
}
