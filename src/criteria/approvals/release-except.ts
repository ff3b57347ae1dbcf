import { matcherOf } from '../../core/globs.ts'
import type { PullRequest, RangeCommit } from '../../ports/index.ts'
import { broughtBy, type Commits } from './release-brought.ts'
import type { Exception, Options } from './options.ts'
import type { ReleaseEvidence } from './release-evidence.ts'

/** The commits that are by nobody but the users of an exception; its paths are not looked at. */
export function byUsersOf({ users }: Exception, pulls: readonly PullRequest[], commits: Commits): ReadonlySet<string> {
  const names = new Set(users.map((user) => user.toLowerCase()))
  const isOne = (login: string | null): boolean => login !== null && names.has(login.toLowerCase())
  const merges = new Set(pulls.map(({ mergeSha }) => mergeSha))
  const listed = new Set(pulls.flatMap(({ contributors }) => contributors.map(({ commit }) => commit)))
  const brought = pulls.filter((pull) => isOnlyBy(pull, isOne)).flatMap((pull) => [...broughtBy(pull, commits)])
  // What GitHub made of a pull request says who opened it, not who wrote all of it: its own commits decide.
  const isMade = ({ oid, pullRequests }: RangeCommit): boolean => merges.has(oid) || (!listed.has(oid) && pullRequests.some(({ merged }) => merged))
  const alone = [...commits.values()].filter((commit) => !isMade(commit) && isAlone(commit, isOne))
  return new Set([...brought, ...alone.map(({ oid }) => oid)])
}

// Anybody can write a bot's name into a commit. GitHub's signature cannot be had for a name of one's choice:
// https://docs.github.com/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
function isOnlyBy({ contributors }: PullRequest, isOne: (login: string | null) => boolean): boolean {
  return contributors.length > 0 && contributors.every(({ login, byGitHub }) => byGitHub === true && isOne(login))
}

function isAlone({ authors, committer, byGitHub }: RangeCommit, isOne: (login: string | null) => boolean): boolean {
  return byGitHub && authors.length > 0 && authors.every(({ login }) => isOne(login)) && (committer === null || isOne(committer.login))
}

/** Why an exception that names its author does not cover a commit; empty where none names it. */
export function whyNotExcepted({ oid, authors, byGitHub }: RangeCommit, { except = [] }: Pick<Options, 'except'>, { paths }: ReleaseEvidence): readonly string[] {
  const own = except.filter(({ users }) => authors.some(({ login }) => users.some((user) => user.toLowerCase() === login?.toLowerCase())))
  if (own.length === 0) return []
  if (!byGitHub) return ['GitHub did not sign it, so anybody can have written that name']
  if (!Object.hasOwn(paths, oid)) return []
  const touched = paths[oid] ?? null
  if (touched === null) return ['its paths were not looked at, since exceptions cover too many commits']
  const isWithin = matcherOf(own.flatMap((exception) => exception.paths ?? []))
  const outside = touched.find((path) => !isWithin(path))
  return outside === undefined ? [] : [`it changes ${outside}, which is not excepted`]
}

/** Commit → the exception that covers it. */
export function exceptedBy({ except = [] }: Pick<Options, 'except'>, { pullRequests, paths }: ReleaseEvidence, commits: Commits): ReadonlyMap<string, Exception> {
  const covered = new Map<string, Exception>()
  for (const exception of except) {
    const matches = exception.paths === undefined ? undefined : matcherOf(exception.paths)
    for (const oid of byUsersOf(exception, pullRequests, commits)) {
      const touched = Object.hasOwn(paths, oid) ? (paths[oid] ?? []) : []
      const isWithin = matches === undefined || (touched.length > 0 && touched.every(matches))
      if (isWithin && !covered.has(oid)) covered.set(oid, exception)
    }
  }
  return covered
}
