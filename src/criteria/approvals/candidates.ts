import type { EvaluateContext } from '../../core/criterion.ts'
import type { Actor, PullRequest, Review } from '../../ports/index.ts'
import type { Evidence } from './collect.ts'
import type { Options } from './options.ts'

/** Why a review is not an approval that counts; `changes-requested` also stands against the approvals of others. */
export type Refusal = 'changes-requested' | 'dismissed' | 'deleted-user' | 'bot-approval' | 'own-approval' | 'not-entitled' | 'stale-approval'

/** Somebody who decided on a pull request, by their latest decisive review. */
export interface Candidate {
  readonly login: string
  readonly review: Review
  readonly refusal?: Refusal
}

/** Everybody with a decisive review, in the order of those reviews; a comment or a draft decides nothing. */
export function candidates(pull: PullRequest, head: string, options: Options, evidence: Evidence, context: EvaluateContext): readonly Candidate[] {
  const own = contributors(pull)
  return latestDecisive(pull.reviews).map((review): Candidate => {
    const login = review.author?.login ?? 'a deleted user'
    const refusal = refuse(review, own, head, options, evidence, context)
    return refusal === undefined ? { login, review } : { login, review, refusal }
  })
}

/** Per person the newest review that is not a mere comment. A word that we do not know decides, so that it cannot leave an older approval standing. */
function latestDecisive(reviews: readonly Review[]): readonly Review[] {
  const latest = new Map<string, Review>()
  const inOrder = reviews.toSorted((a, b) => time(a) - time(b))
  for (const [index, review] of inOrder.entries()) {
    if (review.state === 'COMMENTED' || review.state === 'PENDING') continue
    latest.set(review.author?.login.toLowerCase() ?? `deleted user ${index}`, review)
  }
  return [...latest.values()]
}

/** A review whose time cannot be read gives way if it approves, and stands if it does not. */
function time(review: Review): number {
  const at = review.submittedAt === null ? Number.NaN : Date.parse(review.submittedAt)
  if (!Number.isNaN(at)) return at
  return review.state === 'APPROVED' ? 0 : Number.MAX_SAFE_INTEGER
}

function refuse(review: Review, own: ReadonlySet<string>, head: string, options: Options, evidence: Evidence, context: EvaluateContext): Refusal | undefined {
  const { author } = review
  if (author === null) return 'deleted-user'
  const entitled = isEntitled(author, review, options, evidence, context)
  if (review.state === 'CHANGES_REQUESTED') return entitled ? 'changes-requested' : 'not-entitled'
  if (review.state !== 'APPROVED') return 'dismissed'
  if (isBot(author) && !namedUsers(options, context).has(author.login.toLowerCase())) return 'bot-approval'
  if (own.has(author.login.toLowerCase())) return 'own-approval'
  if (!entitled) return 'not-entitled'
  if (options.current && review.commit !== head) return 'stale-approval'
  return undefined
}

/** The pull request's author, and the authors, co-authors and committers of its commits, as lower-case logins. */
function contributors(pull: PullRequest): ReadonlySet<string> {
  const logins = [pull.author?.login, ...pull.contributors.map((contributor) => contributor.login)]
  return new Set(logins.flatMap((login) => (login == null ? [] : [login.toLowerCase()])))
}

function isBot(author: Actor): boolean {
  return author.type !== 'User' || author.login.endsWith('[bot]')
}

function namedUsers({ from }: Options, { people }: EvaluateContext): ReadonlySet<string> {
  const users = typeof from === 'string' ? (people[from]?.users ?? []) : (from.users ?? [])
  return new Set(users.map((user) => user.toLowerCase()))
}

const rank: Readonly<Record<string, number>> = { write: 1, maintain: 2, admin: 3 }

function isEntitled(author: Actor, review: Review, options: Options, evidence: Evidence, context: EvaluateContext): boolean {
  if (namedUsers(options, context).has(author.login.toLowerCase())) return true
  if (typeof options.from === 'string' || options.from.permission === undefined) return false
  if (options.from.permission === 'write') return review.canPush
  return (rank[evidence.roles[author.login] ?? 'none'] ?? 0) >= (rank[options.from.permission] ?? Infinity)
}
