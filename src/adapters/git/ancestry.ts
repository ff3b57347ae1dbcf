import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { EvidenceError } from '../../core/errors.ts'
import { isPartialClone } from './config.ts'
import { localFailure, remoteFailure } from './failure.ts'
import { runGit, type GitOptions } from './run.ts'
import { settingsFile, transportSettings, unattended, type Remote } from './transport.ts'

const fetchLimit = 120_000

type Standing = 'contained' | 'not-contained'

/**
 * Whether the remote's branch, whose tip was just asked for, leads back to the commit. The local repository may answer
 * where it has the whole history of that very tip; else the branch's commits are fetched into a folder of their own.
 * What the branch does not have is `not-contained`: another branch of the remote may have it.
 */
export async function standing(
  remote: Remote,
  branch: { ref: string; tip: string },
  commit: string
): Promise<Standing> {
  return (await answerHere(remote, branch.tip, commit)) ?? (await fetchAndAnswer(remote, branch.ref, commit))
}

/** Undefined: this repository cannot tell. A shallow one lacks parents; a partial one would fetch them into itself. */
async function answerHere(remote: Remote, tip: string, commit: string): Promise<Standing | undefined> {
  if (isPartialClone(remote.settings)) return undefined
  const shallow = await runGit(remote.directory, ['rev-parse', '--is-shallow-repository'])
  if (shallow.exitCode !== 0 || shallow.stdout.trim() !== 'false') return undefined
  if ((await commitsAmong(remote.directory, [tip, commit])) !== 2) return undefined
  return ancestry(remote.directory, commit, tip)
}

async function fetchAndAnswer(remote: Remote, ref: string, commit: string): Promise<Standing> {
  const folder = await mkdtemp(join(tmpdir(), 'deployment-gate-branch-'))
  try {
    await fetchBranch(folder, remote, ref, commit.length === 64 ? 'sha256' : 'sha1')
    return await answerIn(folder, remote, commit)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/**
 * The machine's own configuration is left out there: `transportSettings` holds it already, and a header must not be
 * sent twice.
 */
const alone = { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' }

/** Fetches all commits of the branch, and as little else as the remote allows, into a new bare repository. */
async function fetchBranch(folder: string, remote: Remote, ref: string, format: 'sha1' | 'sha256'): Promise<void> {
  const made = await runGit(folder, ['init', '--bare', `--object-format=${format}`], { environment: alone })
  if (made.exitCode !== 0) throw localFailure(made, 'The folder to fetch the branch into cannot be made')
  const config = join(folder, 'config')
  const own = await readFile(config, 'utf8')
  // As they are in force in the user's repository, conditional includes and all: so actions/checkout leaves the token.
  await writeFile(config, `${own}\n${settingsFile(transportSettings(remote.settings, remote.name))}`, { mode: 0o600 })
  // From the user's folder, since an address or a program may be given relative to it.
  const top = await runGit(remote.directory, ['rev-parse', '--show-toplevel'])
  const from = top.exitCode === 0 ? top.stdout.replace(/\r?\n$/, '') : remote.directory
  const filter = (await isFarAway(remote)) ? ['--filter=tree:0'] : []
  const fetched = await runGit(
    from,
    ['fetch', '--no-tags', ...filter, '--no-recurse-submodules', '--', remote.name, `+${ref}:${fetchedRef}`],
    {
      limit: fetchLimit,
      environment: { ...alone, GIT_DIR: folder, GIT_NO_LAZY_FETCH: '1' },
      config: unattended(remote.settings)
    }
  )
  if (fetched.exitCode !== 0) throw remoteFailure(fetched, remote.url)
  // Now it forgets the remote, lest git go and fetch a commit that the branch does not have.
  await writeFile(config, own)
}

/**
 * Whether the branch comes over the network, so that it pays to leave out the files. A folder as remote may be a
 * shallow copy: git before 2.45 then goes on fetching the parents that it lacks without end, if it was told to leave
 * out anything.
 */
async function isFarAway(remote: Remote): Promise<boolean> {
  const url = await runGit(remote.directory, ['ls-remote', '--get-url', '--', remote.name])
  return url.exitCode === 0 && /^(https?|ssh|git|git\+ssh):\/\/|^[^/\\:]{2,}:(?!\/\/)/i.test(url.stdout)
}

const fetchedRef = 'refs/heads/fetched'

async function answerIn(folder: string, remote: Remote, commit: string): Promise<Standing> {
  const facts = await runGit(folder, ['rev-parse', '--is-shallow-repository', fetchedRef], { environment: alone })
  const [shallow, tip = ''] = facts.stdout.split('\n')
  if (facts.exitCode !== 0) throw localFailure(facts, 'The branch that was fetched cannot be read')
  if (shallow !== 'false') throw halfAHistory(remote)
  if ((await commitsAmong(folder, [tip, commit], alone)) === 1) return 'not-contained'
  const answer = await ancestry(folder, commit, tip, { environment: alone })
  if (answer === undefined) throw halfAHistory(remote)
  return answer
}

/** How many of them are commits that the repository has. */
async function commitsAmong(
  directory: string,
  names: readonly string[],
  environment = {}
): Promise<number | undefined> {
  const input = names.map((name) => `${name}\n`).join('')
  const run = await runGit(directory, ['cat-file', '--batch-check'], { input, environment })
  if (run.exitCode !== 0) return undefined
  return run.stdout.split('\n').filter((line) => /^[0-9a-f]+ commit \d+$/.test(line)).length
}

/** Undefined: git could not tell. Only its two documented exit codes are answers. */
async function ancestry(
  directory: string,
  commit: string,
  tip: string,
  options?: GitOptions
): Promise<Standing | undefined> {
  const run = await runGit(directory, ['merge-base', '--is-ancestor', commit, tip], options)
  if (run.exitCode === 0) return 'contained'
  return run.exitCode === 1 ? 'not-contained' : undefined
}

function halfAHistory(remote: Remote): EvidenceError {
  const message = `The remote ${remote.url} does not have the whole history of the branch.`
  return new EvidenceError(
    'unreadable',
    message,
    'Point the remote at the repository itself instead of a shallow copy of it.'
  )
}
