import type { CollectContext } from '../../core/criterion.ts'
import type { RemotePort } from '../../ports/remote.ts'
import type { Options } from './options.ts'

/** Where the commit stands to the branch at the remote; or that it is only proposed, or that nothing named a branch. */
export type Evidence =
  | { readonly about: 'proposed' }
  | { readonly about: 'no-branch'; readonly remote: string }
  | {
      readonly about: 'branch'
      readonly remote: string
      readonly branch: string
      readonly standing: Awaited<ReturnType<RemotePort['contains']>>
    }

/** Asks the remote; nothing at all for a commit that is only proposed. */
export async function collect(options: Options, { subject, ports }: CollectContext): Promise<Evidence> {
  if (subject.proposed) return { about: 'proposed' }
  const { remote } = ports
  const branch = options.branch ?? subject.branch ?? (await remote.defaultBranch())
  if (branch === undefined) return { about: 'no-branch', remote: remote.name }
  const standing = await remote.contains(branch, subject.commit)
  return { about: 'branch', remote: remote.name, branch, standing }
}
