import type { CollectContext } from '../../core/criterion.ts'
import { EvidenceError } from '../../core/errors.ts'
import type { WorktreeState } from '../../ports/worktree.ts'
import type { Options } from './options.ts'

/** The work tree that the gate runs in. Rejects outside of one: what is not there is not clean. */
export async function collect(_options: Options, { ports }: CollectContext): Promise<WorktreeState> {
  const state = await ports.worktree.state()
  if (state !== undefined) return state
  throw new EvidenceError(
    'not-found',
    'The gate does not run in a git work tree, so nothing tells whether anything is uncommitted.',
    'In a workflow, run actions/checkout before the gate, in the same job. On a terminal, stand in a clone ' +
      'of the repository.'
  )
}
