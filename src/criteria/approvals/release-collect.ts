import type { CollectContext } from '../../core/criterion.ts'
import { releasesAmong } from '../../core/releases.ts'
import type { Subject } from '../../core/subject.ts'
import { comparePrecedence, isPrerelease, isVersion } from '../../core/version.ts'
import type { RangeCommit } from '../../ports/index.ts'
import type { Options } from './options.ts'
import { byName } from './release-brought.ts'
import type { Base, RejectedBase, ReleaseEvidence } from './release-evidence.ts'
import { byUsersOf } from './release-except.ts'

// Older releases that are tried where the newest is none of the subject's ancestors, as that of a maintained older line.
const mostBases = 10
// One request each.
const mostLookedAt = 100

const fullSha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** The changes since the last release, the pull requests that brought them, and what exceptions need to know. */
export async function collectRelease(options: Options, context: CollectContext): Promise<ReleaseEvidence> {
  const nothing = { rejected: [], commits: [], pullRequests: [], paths: {} }
  if (context.subject.proposed) return nothing
  const candidates = await candidatesOf(options, context)
  if ('unknownTag' in candidates) return { ...nothing, unknownTag: candidates.unknownTag }

  const rejected: RejectedBase[] = []
  for (const candidate of candidates.bases) {
    const base = await candidate()
    if (base === undefined) continue
    const { relation, commits } = await context.ports.github.commitsBetween(base.commit, context.subject.commit)
    if (relation === 'ahead') return { ...nothing, base, rejected, commits, ...(await collectPullRequests(options, commits, context)) }
    rejected.push({ ...base, relation })
  }
  return { ...nothing, rejected }
}

type Candidates = { readonly bases: readonly (() => Promise<Base | undefined>)[] } | { readonly unknownTag: string }

async function candidatesOf({ since }: Options, { subject, ports: { remote } }: CollectContext): Promise<Candidates> {
  if (since !== undefined && fullSha.test(since)) return { bases: [async () => ({ name: since, commit: since })] }
  if (since !== undefined) {
    const tag = await remote.tag(since)
    return tag === undefined ? { unknownTag: since } : { bases: [async () => ({ name: since, commit: tag.commit })] }
  }
  const earlier = earlierReleases(await remote.tagNames(), subject).slice(0, mostBases)
  return {
    bases: earlier.map((name) => async () => {
      const tag = await remote.tag(name)
      return tag === undefined ? undefined : { name, commit: tag.commit }
    })
  }
}

/**
 * The releases before the subject's version, greatest first; all stable ones where it has no version. Going down to an
 * older one only ever means to judge more.
 */
function earlierReleases(tagNames: readonly string[], { tag, version, tagPattern }: Subject): readonly string[] {
  const own = version !== undefined && isVersion(version) ? version : undefined
  const others = tagNames.filter((name) => name !== tag)
  return releasesAmong(others, { pattern: tagPattern, prereleases: own !== undefined && isPrerelease(own) })
    .filter((release) => own === undefined || comparePrecedence(release.version, own) < 0)
    .map((release) => release.tag)
}

async function collectPullRequests(
  { except = [] }: Options,
  commits: readonly RangeCommit[],
  { subject, ports: { github } }: CollectContext
): Promise<Pick<ReleaseEvidence, 'pullRequests' | 'paths'>> {
  const merged = commits.flatMap(({ pullRequests }) => pullRequests.filter((pull) => pull.merged && pull.baseRef === subject.branch))
  const pullRequests = await github.pullRequests([...new Set(merged.map(({ number }) => number))].toSorted((a, b) => a - b))

  const byPaths = except.filter(({ paths }) => paths !== undefined)
  const candidates = new Set(byPaths.flatMap((exception) => [...byUsersOf(exception, pullRequests, byName(commits))]))
  const paths: Record<string, readonly string[] | null> = {}
  for (const oid of candidates) paths[oid] = Object.keys(paths).length < mostLookedAt ? await github.pathsOfCommit(oid) : null
  return { pullRequests, paths }
}
