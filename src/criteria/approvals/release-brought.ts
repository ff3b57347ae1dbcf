import type { PullRequest, RangeCommit } from '../../ports/index.ts'

/** The commits since the last release by their object names. */
export type Commits = ReadonlyMap<string, RangeCommit>

export function byName(commits: readonly RangeCommit[]): Commits {
  return new Map(commits.map((commit) => [commit.oid, commit]))
}

/**
 * The commits that a merged pull request brought: what was on its head when it was merged, and what GitHub made of it.
 * That GitHub associates a commit with it is not enough, since whatever was pushed to the same branch later, or together
 * with its commits, would pass for reviewed. How GitHub merges:
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/about-merge-methods-on-github
 */
export function broughtBy(pull: PullRequest, commits: Commits): ReadonlySet<string> {
  const listed = new Set(pull.contributors.map(({ commit }) => commit))
  const brought = new Set([...listed].filter((oid) => commits.has(oid)))
  const tip = pull.mergeSha === null ? undefined : commits.get(pull.mergeSha)
  if (tip === undefined || !pull.merged) return brought
  return new Set([...brought, ...madeByMerging(pull, tip, listed.size, commits)])
}

function madeByMerging(pull: PullRequest, tip: RangeCommit, amount: number, commits: Commits): readonly string[] {
  const [base, head] = tip.parents
  if (tip.parents.length === 2 && base !== undefined && head === pull.headSha) {
    const before = reachable([base], commits)
    const merged = [...reachable([head], commits)].filter((oid) => !before.has(oid))
    // Whoever merges on a machine of their own can put anything into the merge itself.
    return tip.byGitHub ? [tip.oid, ...merged] : merged
  }
  // A squash and a rebase leave the head behind; on top of the head, somebody pushed.
  if (tip.parents.length > 1 || reachable([tip.oid], commits).has(pull.headSha)) return []
  return [tip.oid, ...rebased(pull, tip, amount - 1, commits)]
}

/** The further commits of a rebase: below the last one, no more than the pull request had, and GitHub says that they are of it. */
function rebased(pull: PullRequest, tip: RangeCommit, most: number, commits: Commits): readonly string[] {
  const found: string[] = []
  for (let next = parentOf(tip, commits); next !== undefined && found.length < most; next = parentOf(next, commits)) {
    const isOfIt = next.pullRequests.some(({ number, merged }) => number === pull.number && merged)
    if (next.parents.length !== 1 || !isOfIt) break
    found.push(next.oid)
  }
  return found
}

function parentOf({ parents: [parent] }: RangeCommit, commits: Commits): RangeCommit | undefined {
  return parent === undefined ? undefined : commits.get(parent)
}

function reachable(from: readonly string[], commits: Commits): ReadonlySet<string> {
  const found = new Set<string>()
  const stack = [...from]
  for (let oid = stack.pop(); oid !== undefined; oid = stack.pop()) {
    const commit = found.has(oid) ? undefined : commits.get(oid)
    if (commit === undefined) continue
    found.add(oid)
    stack.push(...commit.parents)
  }
  return found
}
