import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const firstCommitAt = Date.UTC(2025, 0, 1)

/** Paths relative to the repository → text; null deletes the file. */
export type Files = Readonly<Record<string, string | null>>

/** A work tree whose remote `origin` is the project's bare repository. */
export interface WorkingCopy {
  /** Absolute path. */
  readonly work: string
  /** Runs git in the work tree; gives its output without white space around it. */
  readonly git: (...args: string[]) => Promise<string>
  /** Writes files without adding them to the index. */
  readonly write: (files: Files) => Promise<void>
  /**
   * Writes files and commits them, and whatever else is staged, on the branch that is checked out. Gives the commit.
   */
  readonly commit: (files?: Files, message?: string) => Promise<string>
  /** Pushes HEAD to the branch of its name, or the refspecs given. */
  readonly push: (...refspecs: string[]) => Promise<void>
  /** Makes a tag (lightweight unless told, at HEAD unless told) and pushes it (unless told not to). */
  readonly tag: (name: string, options?: { annotated?: boolean; push?: boolean; at?: string }) => Promise<void>
  /** The commit that is checked out. */
  readonly head: () => Promise<string>
}

/** A repository with a real remote. Call `remove` at the end: it deletes every copy, too. */
export interface Project extends WorkingCopy {
  /** Absolute path of the bare repository. */
  readonly remote: string
  /** The same as a `file:` URL, so that git treats it as another machine: depth and filters are honoured. */
  readonly url: string
  /** A further clone; complete unless told otherwise. */
  readonly clone: (options?: { depth?: number; tags?: boolean; branch?: string }) => Promise<WorkingCopy>
  /**
   * What actions/checkout leaves behind: depth 1, no tags but the one asked for. `ref` is `refs/heads/x`,
   * `refs/tags/x`, `refs/pull/1/merge` or a commit; `sha` defaults to the commit that the remote's ref leads to.
   */
  readonly checkoutLike: (ref: string, sha?: string) => Promise<WorkingCopy>
  readonly remove: () => Promise<void>
}

/** An environment in which no configuration of this machine, and no repository around it, reaches git. */
export function isolatedEnvironment(home: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(GIT_|SSH_|XDG_)/i.test(name))
  return {
    ...Object.fromEntries(inherited),
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: home,
    LC_ALL: 'C',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Ada Author',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Cora Committer',
    GIT_COMMITTER_EMAIL: 'cora@example.com'
  }
}

/** A new empty folder under the system's temporary folder, with symbolic links in its path resolved. */
export async function temporaryFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'deployment-gate-')))
}

/** Deletes a folder and all in it, also where Windows still holds a file for a moment. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

/** A bare remote and a clone of it with one pushed commit. */
export async function createProject(options: { files?: Files; branch?: string } = {}): Promise<Project> {
  const root = await temporaryFolder()
  const remote = join(root, 'remote.git')
  const url = pathToFileURL(remote).href
  const branch = options.branch ?? 'main'
  const environment = isolatedEnvironment(root)
  let copies = 0

  const nextFolder = () => join(root, `copy-${(copies += 1)}`)
  const copyIn = (folder: string) => workingCopy(folder, environment)
  const git = (...args: string[]) => runGit(root, environment, args)

  await git('init', '--quiet', '--bare', `--initial-branch=${branch}`, remote)
  // What GitHub's servers allow: partial clones, and fetching any commit by its name.
  await git('--git-dir', remote, 'config', 'uploadpack.allowFilter', 'true')
  await git('--git-dir', remote, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  const work = join(root, 'work')
  await git('init', '--quiet', `--initial-branch=${branch}`, work)
  await git('-C', work, 'remote', 'add', 'origin', url)
  const first = copyIn(work)
  await first.commit(options.files ?? { 'README.md': '# Widget\n' }, 'Begin')
  await first.git('push', '--quiet', '--set-upstream', 'origin', branch)

  return {
    ...first,
    remote,
    url,
    clone: async ({ depth, tags = true, branch: wanted } = {}) => {
      const folder = nextFolder()
      const flags = [
        ...(depth === undefined ? [] : [`--depth=${depth}`]),
        ...(tags ? [] : ['--no-tags']),
        ...(wanted === undefined ? [] : [`--branch=${wanted}`])
      ]
      await git('clone', '--quiet', ...flags, '--', url, folder)
      return copyIn(folder)
    },
    checkoutLike: async (ref, sha) => {
      const folder = nextFolder()
      const commit =
        sha ?? (ref.startsWith('refs/') ? await git('--git-dir', remote, 'rev-parse', `${ref}^{commit}`) : ref)
      await git('init', '--quiet', `--initial-branch=${branch}`, folder)
      const copy = copyIn(folder)
      await copy.git('remote', 'add', 'origin', url)
      await copy.git('config', '--local', 'gc.auto', '0')
      const local = ref.replace(/^refs\/heads\//, 'refs/remotes/origin/').replace(/^refs\/pull\//, 'refs/remotes/pull/')
      const refspec = ref.startsWith('refs/') ? `+${commit}:${local}` : commit
      await copy.git(
        'fetch',
        '--quiet',
        '--no-tags',
        '--prune',
        '--no-recurse-submodules',
        '--depth=1',
        'origin',
        refspec
      )
      if (ref.startsWith('refs/heads/')) {
        await copy.git('checkout', '--quiet', '--force', '-B', ref.slice('refs/heads/'.length), local)
      } else {
        await copy.git('checkout', '--quiet', '--force', '--detach', commit)
      }
      return copy
    },
    remove: () => removeFolder(root)
  }
}

function workingCopy(work: string, environment: NodeJS.ProcessEnv): WorkingCopy {
  const git = (...args: string[]) => runGit(work, environment, args)
  const write = async (files: Files) => {
    for (const [path, text] of Object.entries(files)) await writeOrDelete(join(work, path), text)
  }
  return {
    work,
    git,
    write,
    commit: async (files = {}, message = 'Change') => {
      await write(files)
      if (Object.keys(files).length > 0) await git('add', '--all', '--force', '--', ...Object.keys(files))
      const count = await git('rev-list', '--count', '--all')
      const date = `@${firstCommitAt / 1000 + Number(count) * 60} +0000`
      const dated = { ...environment, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
      await runGit(work, dated, ['commit', '--quiet', '--allow-empty', '--no-verify', `--message=${message}`])
      return git('rev-parse', 'HEAD')
    },
    push: async (...refspecs) => {
      await git('push', '--quiet', 'origin', ...(refspecs.length > 0 ? refspecs : ['HEAD']))
    },
    tag: async (name, { annotated = false, push = true, at = 'HEAD' } = {}) => {
      const dated = { ...environment, GIT_COMMITTER_DATE: `@${firstCommitAt / 1000} +0000` }
      await runGit(work, dated, ['tag', ...(annotated ? ['--annotate', `--message=${name}`] : []), '--', name, at])
      if (push) await git('push', '--quiet', 'origin', `refs/tags/${name}`)
    },
    head: () => git('rev-parse', 'HEAD')
  }
}

async function writeOrDelete(path: string, text: string | null): Promise<void> {
  if (text === null) return rm(path, { force: true })
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

/** Sets the executable bit of a file in a work tree's folder. */
export async function makeExecutable(path: string): Promise<void> {
  await chmod(path, 0o755)
}

async function runGit(directory: string, env: NodeJS.ProcessEnv, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...args], { cwd: directory, env, maxBuffer: 256 * 1024 * 1024 })
  return stdout.trim()
}
