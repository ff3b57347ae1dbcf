import { diskFiles } from '../../../src/adapters/files/disk.ts'
import { gitTree, gitWorktree } from '../../../src/adapters/git/index.ts'
import { remember } from '../../../src/gate/remember.ts'
import { createWorld, type CheckRun, type World } from '../github/index.ts'
import { openRepository, type Repository } from '../github/repository.ts'
import { createScene, longAgo, type Scene } from '../scene.ts'
import type { Endpoint } from './endpoints.ts'

/** What the remote repository can be like. Every one has the same commit; git is asked once for each answer. */
type Remotes = Readonly<Record<'whole' | 'ahead' | 'tag elsewhere' | 'no tag' | 'not on main', Repository>>

/** What all cells share: nothing of it changes. */
export interface Stage {
  readonly scene: Scene
  readonly remotes: Remotes
  readonly local: {
    readonly files: ReturnType<typeof diskFiles>
    readonly tree: ReturnType<typeof gitTree>
    readonly worktree: ReturnType<typeof gitWorktree>
  }
}

/** The GitHub of one cell: everything holds, until it is told otherwise. */
export interface Site {
  readonly world: World
  readonly runId: number
  readonly checkRunId: number
  /** A check that is still running. */
  readonly slow: CheckRun | undefined
  readonly become: (truth: Truth) => void
}

/** What is true of the release; only the first opens the gate. */
export const truths = [
  'green',
  'failed check',
  'failed status',
  'failed workflow run',
  'no approval',
  'changes requested',
  'tag elsewhere',
  'no tag',
  'not on main'
] as const
export type Truth = (typeof truths)[number]

export async function setStage(): Promise<Stage> {
  const scene = await createScene()
  const { project, commit, checkout } = scene
  const other = async (name: string, ...refspecs: string[]): Promise<Repository> => {
    const path = `${project.remote}-${name}`
    await project.git('clone', '--quiet', '--bare', '--', project.remote, path)
    await project.git('push', '--quiet', '--force', path, ...refspecs)
    return remember(openRepository(path))
  }
  await project.tag('elsewhere', { annotated: true, push: false, at: `${commit}~1` })
  const next = await project.commit({ 'NEXT.md': 'next\n' }, 'After the release')
  const remotes = {
    whole: remember(openRepository(project.remote)),
    ahead: await other('ahead', `${next}:refs/heads/main`),
    'tag elsewhere': await other('moved', 'refs/tags/elsewhere:refs/tags/v1.2.3'),
    'no tag': await other('untagged', ':refs/tags/v1.2.3'),
    'not on main': await other('behind', `${commit}~1:refs/heads/main`)
  }
  return { scene, remotes, local: { files: diskFiles(checkout.work), tree: remember(gitTree(checkout.work)), worktree: remember(gitWorktree(checkout.work)) } }
}

/** A GitHub in which everything holds; what makes it otherwise is on the last page of a long list. */
export function openSite({ scene, remotes }: Stage, { long, ahead }: Endpoint, waiting: boolean): Site {
  const { commit: sha, project, pullRequest: { headOid } } = scene
  const world = createWorld({ remote: project.remote })
  const show = (git: Repository): unknown => Object.assign(world, { git })
  show(ahead === true ? remotes.ahead : remotes.whole)
  world.permissions.set('grace', 'write').set('alan', 'write').set('octocat', 'admin')
  const then = { sha, createdAt: longAgo, startedAt: longAgo }

  const ci = world.addWorkflowRun({ ...then, path: '.github/workflows/ci.yml', event: 'push', name: 'CI' })
  const build = world.addJob(ci, { name: 'build', startedAt: longAgo }).checkRun
  const status = world.addStatus({ sha, context: 'coverage', state: 'success', createdAt: longAgo })
  const release = world.addWorkflowRun({ ...then, path: '.github/workflows/release.yml', event: 'push', status: 'in_progress' })
  const own = world.addJob(release, { name: 'gate', status: 'in_progress', runnerName: 'runner-7' })
  const pull = world.addPullRequest({ author: 'octocat', headOid, mergeCommit: sha })

  for (const index of Array.from({ length: long === undefined ? 0 : 105 }).keys()) {
    if (long === 'checks') world.addJob(ci, { name: `test ${index}`, startedAt: longAgo })
    if (long === 'statuses') world.addStatus({ sha, context: `lint ${index}`, state: 'success', createdAt: longAgo })
    if (long === 'reviews') world.addReview(pull, { user: 'ann', state: 'COMMENTED' })
    if (long !== 'runs') continue
    const run = world.addWorkflowRun({ ...then, path: `.github/workflows/${index}.yml`, event: 'push' })
    world.addJob(run, { name: 'job', startedAt: longAgo })
  }
  world.addReview(pull, { user: 'grace', state: 'APPROVED' })
  const slow = waiting ? world.addCheckRun({ sha, name: 'slow', status: 'in_progress', startedAt: longAgo }) : undefined

  const become: Readonly<Record<Truth, () => unknown>> = {
    green: () => undefined,
    'failed check': () => world.complete(build, 'failure'),
    'failed status': () => Object.assign(status, { state: 'failure' }),
    'failed workflow run': () => world.complete(ci, 'startup_failure'),
    'no approval': () => pull.reviews.splice(-1),
    'changes requested': () => world.addReview(pull, { user: 'alan', state: 'CHANGES_REQUESTED' }),
    'tag elsewhere': () => show(remotes['tag elsewhere']),
    'no tag': () => show(remotes['no tag']),
    'not on main': () => show(remotes['not on main'])
  }
  return { world, runId: release.id, checkRunId: own.checkRun.id, slow, become: (truth) => void become[truth]() }
}
