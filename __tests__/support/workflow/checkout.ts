import { rename, rm } from 'node:fs/promises'
import { types } from 'node:util'
import type { Project } from '../git.ts'
import type { Ended } from './process.ts'
import type { RunningJob } from './state.ts'
import { Unsupported } from './unsupported.ts'

/**
 * What actions/checkout does with `ref`: really fetches it from the scene's remote, with depth 1, into the workspace;
 * an empty `ref` is the run's own. `persist-credentials` makes no difference: the remote asks for none.
 */
export async function checkOut(
  inputs: Readonly<Record<string, string>>,
  job: RunningJob
): Promise<Ended & { readonly outputs: Record<string, string> }> {
  const { ref = '', 'fetch-depth': depth = '1', 'persist-credentials': _, ...others } = inputs
  const other = Object.keys(others)[0]
  if (other !== undefined || depth !== '1')
    throw new Unsupported(`the input ${other ?? 'fetch-depth'} of actions/checkout`)
  const { project } = job.run.scene
  try {
    const copy =
      ref === ''
        ? await project.checkoutLike(String(job.github['ref']), String(job.github['sha']))
        : await project.checkoutLike(await qualified(ref, project))
    const commit = await copy.head()
    await rm(job.workspace, { recursive: true, force: true })
    await rename(copy.work, job.workspace)
    return { exitCode: 0, stdout: `HEAD is now at ${commit}\n`, stderr: '', outputs: { ref, commit } }
  } catch (error) {
    if (!(types.isNativeError(error) && 'stderr' in error)) throw error
    return {
      exitCode: 1,
      stdout: `::error::${error.message.replaceAll('\n', '%0A')}\n`,
      stderr: String(error.stderr),
      outputs: {}
    }
  }
}

/** A commit or full ref stays as it is; a bare name is a branch, or else a tag. */
async function qualified(ref: string, { git, remote }: Project): Promise<string> {
  if (ref.startsWith('refs/') || /^[0-9a-fA-F]{40}$/.test(ref)) return ref
  const branch = `refs/heads/${ref}`
  return (await git('ls-remote', '--', remote, branch)) === '' ? `refs/tags/${ref}` : branch
}
