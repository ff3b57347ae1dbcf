import { systemClock } from './adapters/clock.ts'
import { diskFiles } from './adapters/files/disk.ts'
import { noGitHub } from './adapters/no-github.ts'
import { eitherTree } from './adapters/tree.ts'
import type { Ports, PublishPort } from './ports/index.ts'

export interface WorldRequest {
  /** The folder of the checkout. */
  readonly directory: string
  readonly repository?: { readonly owner: string; readonly name: string } | undefined
  readonly token?: string | undefined
  /** May read the members of teams. */
  readonly teamToken?: string | undefined
  /** How messages call the remote where it is asked through git. */
  readonly remoteUrl?: string | undefined
  /** Ends every request that is under way. */
  readonly signal: AbortSignal
  /** E.g. `https://api.github.com`. */
  readonly apiUrl: string
}

export interface World {
  readonly ports: Ports
  readonly clock: typeof systemClock
  /** What GitHub last said of the request quota; undefined: nothing yet. */
  readonly quota: () => { readonly limit: number; readonly remaining: number } | undefined
  /** The commit that an object name leads to. */
  readonly peel: (sha: string) => Promise<string>
}

/**
 * The ports on the real world. With a token the remote is GitHub's API: an earlier step of the job can change the
 * checkout's configuration, but not what GitHub answers. Libraries are loaded when they are needed, not before.
 */
export async function openWorld({ directory, repository, token, teamToken, apiUrl, remoteUrl, signal }: WorldRequest): Promise<World> {
  const { gitRemote, gitTree, gitWorktree } = await import('./adapters/git/index.ts')
  const files = diskFiles(directory)
  const worktree = gitWorktree(directory)
  const localTree = gitTree(directory)
  if (token === undefined || repository === undefined) {
    const ports = { files, github: noGitHub(), remote: gitRemote(directory, 'origin', remoteUrl), tree: localTree, worktree }
    return { ports, clock: systemClock, quota: () => undefined, peel: async (sha) => sha }
  }
  const [{ openOctokit }, { createClient }, { githubPort }, { githubRemote, peelToCommit }, { githubTree }] = await Promise.all([
    import('./adapters/github/octokit.ts'),
    import('./adapters/github/client.ts'),
    import('./adapters/github/index.ts'),
    import('./adapters/github/remote.ts'),
    import('./adapters/github/tree.ts')
  ])
  const { octokit, quota } = openOctokit({ token, apiUrl, signal })
  const here = { owner: repository.owner, repo: repository.name }
  const client = createClient(octokit, here)
  const teams = teamToken === undefined ? undefined : createClient(openOctokit({ token: teamToken, apiUrl, signal }).octokit, here)
  const github = githubPort(client, teams)
  const ports = { files, github, remote: githubRemote(client), tree: eitherTree(localTree, githubTree(client, github)), worktree }
  return { ports, clock: systemClock, quota, peel: async (sha) => peelToCommit(client, sha) }
}

export interface PublisherRequest {
  readonly repository: { readonly owner: string; readonly name: string }
  readonly token: string
  readonly apiUrl: string
}

// Whoever cancels a run leaves it 7.5 s.
const publishLimit = 6000

/** What writes on GitHub. It outlives the signal that stops the run: that it was stopped has to be written, too. */
export async function openPublisher({ repository, token, apiUrl }: PublisherRequest): Promise<PublishPort> {
  const [{ openOctokit }, { githubPublisher }] = await Promise.all([import('./adapters/github/octokit.ts'), import('./adapters/github/publish.ts')])
  const { octokit } = openOctokit({ token, apiUrl, signal: new AbortController().signal, pace: { requestLimit: publishLimit } })
  return githubPublisher(octokit, { owner: repository.owner, repo: repository.name })
}
