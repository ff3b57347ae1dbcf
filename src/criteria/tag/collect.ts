import type { CollectContext } from '../../core/criterion.ts'
import { EvidenceError } from '../../core/errors.ts'
import type { RemoteTag } from '../../ports/remote.ts'
import type { Options } from './options.ts'

/** The tag as the remote has it; or that the commit is only proposed, or that nothing named a tag. */
export type Evidence =
  | { readonly about: 'proposed' }
  | { readonly about: 'no-tag' }
  | { readonly about: 'tag'; readonly remote: string; readonly name: string; readonly tag: RemoteTag | null }

/** Asks the remote; nothing at all for a commit that is only proposed. Rejects where a signature cannot be verified. */
export async function collect(options: Options, { subject, ports }: CollectContext): Promise<Evidence> {
  if (subject.proposed) return { about: 'proposed' }
  const name = options.tag ?? subject.tag
  if (name === undefined) return { about: 'no-tag' }
  const { remote } = ports
  const tag = (await remote.tag(name)) ?? null
  if (tag !== null && tag.name !== name) {
    throw new EvidenceError(
      'unreadable',
      `${remote.name} was asked about the tag ${name} and answered about ${tag.name}.`,
      'Run the gate again.'
    )
  }
  if (options.signed && tag !== null && tag.annotated && tag.signature === undefined) {
    throw new EvidenceError(
      'permission-denied',
      `Whether the tag ${name} is signed cannot be told: git alone has no keys to verify it with.`,
      'Give the gate a token with `contents: read`, so that GitHub verifies the signature.'
    )
  }
  return { about: 'tag', remote: remote.name, name, tag }
}
