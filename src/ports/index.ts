import type { FilesPort } from './files.ts'
import type { GitHubPort } from './github.ts'
import type { RemotePort } from './remote.ts'
import type { TreePort } from './tree.ts'
import type { WorktreePort } from './worktree.ts'

export type { ClockPort } from './clock.ts'
export type * from './files.ts'
export type * from './github.ts'
export type { LogPort } from './log.ts'
export type * from './publish.ts'
export type * from './remote.ts'
export type * from './tree.ts'
export type * from './worktree.ts'

/**
 * What the gate may ask of the world, as domain questions. Every answer is complete, plain data; a question that cannot
 * be answered in full rejects with an EvidenceError. `undefined` is an answer only where a docstring says what it means.
 */
export interface Ports {
  readonly files: FilesPort
  readonly github: GitHubPort
  readonly remote: RemotePort
  readonly tree: TreePort
  readonly worktree: WorktreePort
}
