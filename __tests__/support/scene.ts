import { createProject, type Files, type Project, type WorkingCopy } from './git.ts'
import { createWorld, type PullRequest, type ReviewOptions, type WorkflowRun, type World } from './github/index.ts'

/** A release in which everything holds: the tag v1.2.3 was pushed on main, CI is green, a colleague approved. */
export interface Scene {
  readonly project: Project
  readonly world: World
  /** What actions/checkout left in the workspace of the tag's run. */
  readonly checkout: WorkingCopy
  readonly commit: string
  readonly pullRequest: PullRequest
  /** The run of CI on the commit, and the release run that the gate is a job of. */
  readonly ci: WorkflowRun
  readonly release: WorkflowRun
  readonly gateCheckRunId: number
}

/** How a scene differs from one in which everything holds. */
export interface SceneOptions {
  readonly files?: Files
  readonly tag?: string
  /** Where the tag is pushed to: the commit, its parent, or not at all. */
  readonly tagAt?: 'commit' | 'parent' | 'nowhere'
  readonly annotated?: boolean
  /** False: the commit is made and tagged, but main is not pushed. */
  readonly pushBranch?: boolean
  readonly ciJobs?: readonly { name: string; conclusion?: string | null; status?: string }[]
  readonly reviews?: readonly ReviewOptions[]
}

export const longAgo = new Date(Date.now() - 3_600_000).toISOString()

export const releaseFiles: Files = { VERSION: '1.2.3\n', 'package.json': '{\n  "name": "widget",\n  "version": "1.2.3"\n}\n' }

export async function createScene(options: SceneOptions = {}): Promise<Scene> {
  const tag = options.tag ?? 'v1.2.3'
  const project = await createProject({ files: { 'README.md': '# Widget\n' } })
  const parent = await project.head()
  const head = await project.commit({}, 'The head of the pull request')
  const commit = await project.commit(options.files ?? releaseFiles, 'Release (#1)')
  if (options.pushBranch !== false) await project.push('main')
  const tagAt = options.tagAt ?? 'commit'
  await project.tag(tag, { annotated: options.annotated ?? true, at: tagAt === 'parent' ? parent : commit, push: tagAt !== 'nowhere' })

  const world = createWorld({ remote: project.remote })
  const when = { startedAt: longAgo, createdAt: longAgo }
  const ci = world.addWorkflowRun({ path: '.github/workflows/ci.yml', event: 'push', sha: commit, createdAt: longAgo, name: 'CI' })
  for (const job of options.ciJobs ?? [{ name: 'build' }, { name: 'test' }]) world.addJob(ci, { ...job, startedAt: longAgo })
  world.addStatus({ context: 'coverage', sha: commit, state: 'success', createdAt: longAgo })
  const release = world.addWorkflowRun({ path: '.github/workflows/release.yml', event: 'push', sha: commit, status: 'in_progress', createdAt: when.createdAt })
  const gate = world.addJob(release, { name: 'gate', status: 'in_progress', runnerName: 'runner-7' })

  world.permissions.set('grace', 'write').set('alan', 'write').set('octocat', 'admin')
  const pullRequest = world.addPullRequest({ author: 'octocat', headOid: head, mergeCommit: commit })
  for (const review of options.reviews ?? [{ user: 'grace', state: 'APPROVED' }]) world.addReview(pullRequest, review)

  // A commit that was never pushed has no ref on the remote that a checkout could ask for.
  const checkout = options.pushBranch === false && tagAt === 'nowhere' ? project : await checkoutOf(project, tag, commit, tagAt)
  return { project, world, checkout, commit, pullRequest, ci, release, gateCheckRunId: gate.checkRun.id }
}

async function checkoutOf(project: Project, tag: string, commit: string, tagAt: SceneOptions['tagAt']): Promise<WorkingCopy> {
  return tagAt === 'commit' ? project.checkoutLike(`refs/tags/${tag}`) : project.checkoutLike(commit)
}
