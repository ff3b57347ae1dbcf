import type { CollectContext } from '../../core/criterion.ts'
import type { PullRequest } from '../../ports/index.ts'
import { collectDirect, collectFacts } from './collect-facts.ts'
import type { Direct, Facts } from './facts.ts'
import type { Options } from './options.ts'
import { collectRelease } from './release-collect.ts'
import type { ReleaseEvidence } from './release-evidence.ts'
import { relevantOf } from '../../evidence/relevant-pulls.ts'
import { linkedTo, type Role } from './set.ts'

export interface Evidence extends Facts {
  /** Id of the criterion. */
  readonly id: string
  /** The criterion, and all those whose people must be others; in the policy's order. */
  readonly set: readonly Role[]
  /** Those that GitHub associates with the commit, or the one that the event is about. */
  readonly pullRequests: readonly PullRequest[]
  /** Set where none of them brought the commit, and an environment can be approved without one. */
  readonly direct?: Direct
  /** Set with `scope: release`; the pull requests are in there then. */
  readonly release?: ReleaseEvidence
}

/** Everything that the criterion and those that share no people with it are decided from. */
export async function collect(options: Options, context: CollectContext): Promise<Evidence> {
  const { subject, ports, id, siblings } = context
  if (options.scope === 'release') {
    const release = await collectRelease(options, context)
    return {
      id,
      set: [{ id, options }],
      pullRequests: [],
      release,
      ...(await collectFacts([options], release.pullRequests, undefined, context))
    }
  }
  const set = linkedTo({ id, options }, siblings)
  const pullRequests =
    subject.pullRequest === undefined
      ? await ports.github.pullRequestsOf(subject.commit)
      : [await ports.github.pullRequest(subject.pullRequest)]
  const relevant = relevantOf(pullRequests, subject)
  const criteria = set.map((role) => role.options)
  const isDirect = relevant.length === 0 && criteria.some(({ sources }) => sources.includes('environment'))
  const direct = isDirect ? await collectDirect(criteria, context) : undefined
  const facts = await collectFacts(criteria, relevant, direct, context)
  return { id, set, pullRequests, ...facts, ...(direct === undefined ? {} : { direct }) }
}
