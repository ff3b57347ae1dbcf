import { lastValue, readSettings } from './config.ts'
import { localFailure, withoutCredentials } from './failure.ts'
import { isObjectName, parseRemoteUrl, type RepositoryAddress } from './names.ts'
import { runGit } from './run.ts'

/** The repository that a folder is in. */
export interface LocalRepository {
  /** Absolute path of the top of the work tree. */
  readonly root: string
  /** The commit that is checked out; undefined before the first commit. */
  readonly head?: string
  /** Short name of the branch that is checked out; undefined when detached. */
  readonly branch?: string
  /** Short names of the local tags that lead to HEAD. A hint only: the remote decides what a tag is. */
  readonly tagsAtHead: readonly string[]
  /** The remote's URL without credentials; undefined: there is no such remote. */
  readonly remoteUrl?: string
  /** Where the remote's URL leads, if it has the shape of a GitHub repository's. */
  readonly repository?: RepositoryAddress
}

const what = 'The repository cannot be read'

/** Undefined: the folder is not in a git work tree. */
export async function discoverRepository(
  directory: string,
  remoteName = 'origin'
): Promise<LocalRepository | undefined> {
  const top = await runGit(directory, ['rev-parse', '--show-toplevel'])
  if (top.exitCode !== 0) {
    if (/not a git repository|must be run in a work tree/.test(top.stderr)) return undefined
    throw localFailure(top, what)
  }
  const [head, symbolic, settings] = await Promise.all([
    runGit(directory, ['rev-parse', '--verify', 'HEAD^{commit}']),
    runGit(directory, ['symbolic-ref', 'HEAD']),
    readSettings(directory)
  ])
  const commit = head.exitCode === 0 && isObjectName(head.stdout.trim()) ? head.stdout.trim() : undefined
  const branch = symbolic.exitCode === 0 ? /^refs\/heads\/(.+)$/m.exec(symbolic.stdout)?.[1] : undefined
  const url = lastValue(settings, `remote.${remoteName}.url`)
  const repository = url === undefined ? undefined : parseRemoteUrl(url)
  return {
    root: top.stdout.replace(/\r?\n$/, ''),
    ...(commit === undefined ? {} : { head: commit }),
    ...(branch === undefined ? {} : { branch }),
    tagsAtHead: commit === undefined ? [] : await tagsAt(directory, commit),
    ...(url === undefined ? {} : { remoteUrl: withoutCredentials(url) }),
    ...(repository === undefined ? {} : { repository })
  }
}

async function tagsAt(directory: string, commit: string): Promise<readonly string[]> {
  const run = await runGit(directory, ['for-each-ref', `--points-at=${commit}`, '--format=%(refname)', 'refs/tags'])
  if (run.exitCode !== 0) throw localFailure(run, what)
  return run.stdout
    .split('\n')
    .filter((ref) => ref.startsWith('refs/tags/'))
    .map((ref) => ref.slice('refs/tags/'.length))
}
