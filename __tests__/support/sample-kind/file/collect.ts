import type { CollectContext } from '../../../../src/core/criterion.ts'
import type { Options } from './options.ts'

export interface Evidence {
  /** Null: the commit has no such file. */
  readonly text: string | null
}

export async function collect({ path }: Options, { subject, ports: { tree } }: CollectContext): Promise<Evidence> {
  return { text: (await tree.read(subject.commit, path)) ?? null }
}
