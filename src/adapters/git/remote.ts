import { EvidenceError } from '../../core/errors.ts'
import type { RemotePort } from '../../ports/remote.ts'
import { standing } from './ancestry.ts'
import { lastValue, readSettings } from './config.ts'
import { remoteFailure, withoutCredentials } from './failure.ts'
import { isObjectName, isRefName } from './names.ts'
import { runGit } from './run.ts'
import { unattended, type Remote } from './transport.ts'

const askLimit = 30_000

/**
 * The repository as its remote shows it to git: every answer comes from `git ls-remote` or a fetch into a folder of its
 * own, none from local refs, and the repository in `directory` is never written to. `name` is what messages call it.
 * Signatures are not verified, since git has no keys to do it with: `signature` is always absent.
 */
export function gitRemote(directory: string, remoteName = 'origin', name = remoteName): RemotePort {
  let known: Promise<Remote> | undefined
  const remote = () => (known ??= findRemote(directory, remoteName))
  return {
    name,
    tag: async (tag) => {
      requireRefName(tag, 'tag')
      const ref = `refs/tags/${tag}`
      const refs = await askRemote(await remote(), [ref, `${ref}^{}`])
      const [pointed, peeled] = [refs.get(ref), refs.get(`${ref}^{}`)]
      if (pointed === undefined) return undefined
      // The server peels annotated tags, however deeply they are nested:
      // https://git-scm.com/docs/gitprotocol-v2#_ls_refs
      return { name: tag, commit: peeled ?? pointed, annotated: peeled !== undefined }
    },
    tagNames: async () => {
      const refs = await askRemote(await remote(), [], ['--tags', '--refs'])
      return [...refs.keys()].map((ref) => ref.slice('refs/tags/'.length))
    },
    contains: async (branch, commit) => {
      requireRefName(branch, 'branch')
      if (!isObjectName(commit))
        throw new EvidenceError('unreadable', `"${commit}" is not a full commit name.`, 'Give the full SHA.')
      const ref = `refs/heads/${branch}`
      const tip = (await askRemote(await remote(), [ref])).get(ref)
      if (tip === undefined) return 'no-such-branch'
      if (tip === commit) return 'contained'
      return standing(await remote(), { ref, tip }, commit)
    },
    defaultBranch: async () => {
      const run = await lsRemote(await remote(), ['--symref'], ['HEAD'])
      const target = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(run)?.[1]
      return target !== undefined && isRefName(target) ? target : undefined
    }
  }
}

async function findRemote(directory: string, name: string): Promise<Remote> {
  const settings = await readSettings(directory)
  const url = lastValue(settings, `remote.${name}.url`)
  if (url !== undefined) return { directory, name, url: withoutCredentials(url), settings }
  throw new EvidenceError(
    'not-found',
    `The repository in ${directory} has no remote "${name}", so nothing tells what others see of it.`,
    'Stand in a clone of the repository, or add the remote with `git remote add`. In a workflow, give the ' +
      'gate a token, so that it asks GitHub.'
  )
}

function requireRefName(name: string, noun: 'tag' | 'branch'): void {
  if (isRefName(name)) return
  throw new EvidenceError(
    'not-found',
    `"${name}" cannot be the name of a ${noun}.`,
    `Correct the name of the ${noun}: git refuses it.`
  )
}

/** The refs that match, by their exact names: ls-remote takes patterns and matches them at the end of a name. */
async function askRemote(
  remote: Remote,
  patterns: readonly string[],
  flags: readonly string[] = []
): Promise<ReadonlyMap<string, string>> {
  const output = await lsRemote(remote, flags, patterns)
  const refs = new Map<string, string>()
  for (const line of output.split('\n').slice(0, -1)) {
    const [oid = '', ref] = line.split('\t')
    if (!isObjectName(oid) || ref === undefined) throw cutShort(remote, line)
    refs.set(ref, oid)
  }
  return refs
}

async function lsRemote(remote: Remote, flags: readonly string[], patterns: readonly string[]): Promise<string> {
  const run = await runGit(remote.directory, ['ls-remote', ...flags, '--', remote.name, ...patterns], {
    limit: askLimit,
    config: unattended(remote.settings)
  })
  if (run.exitCode !== 0) throw remoteFailure(run, remote.url)
  if (run.stdout !== '' && !run.stdout.endsWith('\n')) throw cutShort(remote, run.stdout.slice(-80))
  return run.stdout
}

function cutShort(remote: Remote, line: string): EvidenceError {
  return new EvidenceError(
    'unreadable',
    `The answer of the remote ${remote.url} cannot be read at "${line}".`,
    'Run the gate again.'
  )
}
