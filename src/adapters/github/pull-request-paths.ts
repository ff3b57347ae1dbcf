import { z } from 'zod'
import { EvidenceError } from '../../core/errors.ts'
import type { PullRequestSides } from '../../ports/index.ts'
import { type Client, unreadable } from './client.ts'
import { allOf } from './pages.ts'

// https://docs.github.com/rest/pulls/pulls#list-pull-requests-files
const mostFiles = 3000

const permission = 'pull-requests: read'

const Sides = z
  .object({
    head: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
    base: z.object({ sha: z.string() }),
    changed_files: z.int().min(0)
  })
  .transform(({ head, base, changed_files: changedFiles }): PullRequestSides => ({
    headSha: head.sha,
    headRef: head.ref,
    headRepository: head.repo?.full_name ?? null,
    baseSha: base.sha,
    changedFiles
  }))

export async function readSides(client: Client, number: number): Promise<PullRequestSides> {
  const ask = {
    path: '/repos/{owner}/{repo}/pulls/{pull_number}',
    parameters: { pull_number: number },
    what: `pull request #${number}`,
    permission
  } as const
  return client.get(ask, Sides)
}

const ChangedFile = z.object({
  filename: z.string().min(1),
  status: z.string(),
  previous_filename: z.string().optional()
})

/** Every path that the pull request changes; GitHub must list as many files as it says that there are. */
export async function readPathsOf(client: Client, number: number, changedFiles: number): Promise<readonly string[]> {
  if (changedFiles > mostFiles) throw tooMany(number, changedFiles)
  const what = `the files of pull request #${number}`
  const ask = {
    path: '/repos/{owner}/{repo}/pulls/{pull_number}/files',
    parameters: { pull_number: number },
    what,
    permission
  } as const
  const files = await allOf(client, ask, { item: ChangedFile, id: (file) => file.filename })
  if (files.length !== changedFiles) {
    throw unreadable(
      `GitHub lists ${files.length} changed files of #${number}, and says that there are ${changedFiles}`
    )
  }
  // A copy leaves what it was made from as it is.
  const paths = files.flatMap(({ filename, status, previous_filename: previous }) =>
    previous === undefined || status === 'copied' ? [filename] : [filename, previous]
  )
  return [...new Set(paths)]
}

function tooMany(number: number, amount: number): EvidenceError {
  return new EvidenceError(
    'unreadable',
    `#${number} changes ${amount} files, of which GitHub lists only ${mostFiles}: who owns the rest cannot be told`,
    'Split the pull request, or name the people who have to approve it (`from:` a group) in place of `codeowners`.'
  )
}
