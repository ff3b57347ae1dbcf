import type { CollectContext } from '../../core/criterion.ts'
import type { PullRequest } from '../../ports/index.ts'
import type { Options } from './options.ts'

export interface Evidence {
  readonly pullRequests: readonly PullRequest[]
  /** Login → role on the repository, for those who approved, where the policy asks for more than write permission. */
  readonly roles: Readonly<Record<string, string>>
}

export async function collect(options: Options, { subject, ports: { github } }: CollectContext): Promise<Evidence> {
  const pullRequests =
    subject.pullRequest === undefined ? await github.pullRequestsOf(subject.commit) : [await github.pullRequest(subject.pullRequest)]
  return { pullRequests, roles: needsRoles(options) ? await rolesOf(reviewers(pullRequests), github.roleOf) : {} }
}

/** GitHub says of every review whether its author may push; only a higher role has to be asked for. */
function needsRoles({ from }: Options): boolean {
  return typeof from !== 'string' && from.permission !== undefined && from.permission !== 'write'
}

function reviewers(pullRequests: readonly PullRequest[]): readonly string[] {
  const decisive = pullRequests.flatMap((pull) => pull.reviews).filter((review) => review.state === 'APPROVED' || review.state === 'CHANGES_REQUESTED')
  return [...new Set(decisive.flatMap((review) => (review.author?.type === 'User' ? [review.author.login] : [])))]
}

async function rolesOf(logins: readonly string[], roleOf: (login: string) => Promise<string>): Promise<Record<string, string>> {
  return Object.fromEntries(await Promise.all(logins.map(async (login) => [login, await roleOf(login)] as const)))
}
