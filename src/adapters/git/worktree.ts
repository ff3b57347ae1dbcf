import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { devNull, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { EvidenceError } from '../../core/errors.ts'
import type { WorktreePort, WorktreeState } from '../../ports/worktree.ts'
import { localFailure } from './failure.ts'
import { runGit, type GitOptions, type GitRun } from './run.ts'
import { parseStatus } from './status.ts'

const what = 'The state of the work tree cannot be read'

/** Everything that configuration could use to hide a change, or to run a program in place of looking. */
const config = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'core.untrackedCache=false',
  'core.checkStat=default',
  'core.trustctime=true',
  // The flags below say the same for this repository; these reach into submodules.
  'status.showUntrackedFiles=all',
  'diff.ignoreSubmodules=none',
  'status.renames=true'
]

const status =
  'status --porcelain=v2 -z --branch --no-ahead-behind --untracked-files=all --ignore-submodules=none'.split(' ')

/**
 * The work tree that a folder is in, as `git status` sees it: the whole tree, whatever the folder. Ignored files are no
 * changes. Files that `git update-index --assume-unchanged` or `--skip-worktree` hides are looked at all the same.
 */
export function gitWorktree(directory: string): WorktreePort {
  return {
    state: async () => {
      // Listing the index costs a tenth of looking at the files, and runs beside it.
      const [run, listing] = await Promise.all([
        runGit(directory, status, { config }),
        runGit(directory, ['ls-files', '-v', '-z', '--full-name', '--', ':/'], {
          config,
          environment: { GIT_LITERAL_PATHSPECS: '0' }
        })
      ])
      if (run.exitCode !== 0) return absentOrError(run)
      if (listing.exitCode !== 0) throw localFailure(listing, what)
      const marked = await markedPaths(directory, listing.stdout)
      return marked.length === 0 ? parseStatus(run.stdout) : unmasked(directory, marked)
    }
  }
}

function absentOrError(run: GitRun): undefined {
  if (/not a git repository|must be run in a work tree/.test(run.stderr)) return undefined
  throw localFailure(run, what)
}

interface Marks {
  readonly assumeUnchanged: readonly string[]
  readonly skipWorktree: readonly string[]
}

/**
 * The marked entries of `git ls-files -v -z`: a lower-case letter is assume-unchanged, `S` is skip-worktree
 * (https://git-scm.com/docs/git-ls-files).
 */
export function parseMarks(listing: string): Marks {
  const assumeUnchanged: string[] = []
  const skipWorktree: string[] = []
  if (listing !== '' && !listing.endsWith('\0')) {
    throw new EvidenceError(
      'unreadable',
      `${what}: the list of files in the index is cut short.`,
      'Run the gate again.'
    )
  }
  for (let start = 0; start < listing.length;) {
    const stop = listing.indexOf('\0', start)
    const letter = listing.charAt(start)
    if (letter >= 'a' && letter <= 'z') assumeUnchanged.push(listing.slice(start + 2, stop))
    if (letter === 'S' || letter === 's') skipWorktree.push(listing.slice(start + 2, stop))
    start = stop + 1
  }
  return { assumeUnchanged, skipWorktree }
}

/** In a sparse checkout skip-worktree is how git works, and git itself looks at such files if they are there. */
async function markedPaths(directory: string, listing: string): Promise<readonly string[]> {
  const { assumeUnchanged, skipWorktree } = parseMarks(listing)
  if (skipWorktree.length === 0) return assumeUnchanged
  const sparse = await runGit(directory, ['config', '--type=bool', '--default=false', '--get', 'core.sparseCheckout'])
  if (sparse.exitCode !== 0) throw localFailure(sparse, what)
  return sparse.stdout.trim() === 'true' ? assumeUnchanged : [...new Set([...assumeUnchanged, ...skipWorktree])]
}

/** The state by a copy of the index in which the marks are taken away. The index itself stays as it is. */
async function unmasked(directory: string, paths: readonly string[]): Promise<WorktreeState> {
  const folder = await mkdtemp(join(tmpdir(), 'deployment-gate-index-'))
  try {
    const where = await succeed(directory, ['rev-parse', '--show-toplevel', '--git-path', 'index'])
    const [top = '', index = ''] = where.split('\n')
    const copy = join(folder, 'index')
    await copyFile(resolve(directory, index), copy)
    const options: GitOptions = { config, environment: { GIT_INDEX_FILE: copy } }
    const input = paths.map((path) => `${path}\0`).join('')
    // One of them at a time: git heeds only the first.
    await succeed(top, ['update-index', '-z', '--no-assume-unchanged', '--stdin'], { ...options, input })
    await succeed(top, ['update-index', '-z', '--no-skip-worktree', '--stdin'], { ...options, input })
    return parseStatus(await succeed(top, status, options))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function succeed(directory: string, args: readonly string[], options?: GitOptions): Promise<string> {
  const run = await runGit(directory, args, options)
  if (run.exitCode !== 0) throw localFailure(run, what)
  return run.stdout
}
