import type { Actor, PullRequest, Review } from '../../ports/index.ts'
import type { PhraseComment, RunFacts } from './facts.ts'
import type { Options, Source } from './options.ts'

/** What is wrong with an approval itself, whoever gave it. */
export type Flaw =
  'dismissed' | 'stale-approval' | 'unbound-comment' | 'edited-comment' | 'hidden-comment' | 'other-commit'
export type Objection = 'changes-requested' | 'rejected'

/** Something that somebody said which decides: an approval, what was one, or an objection. */
export interface Statement {
  readonly source: Source
  readonly author: Actor | null
  /** Whether the author may push, where GitHub says so with the statement. */
  readonly canPush?: boolean
  readonly objection?: Objection
  readonly flaw?: Flaw
  /** The commit that it is about, as far as it says. */
  readonly commit?: string | null
  readonly url?: string
}

/** The newest review of each person that is not a mere comment, in the order of those reviews. */
export function reviewStatements({ reviews }: PullRequest, head: string, { current }: Options): readonly Statement[] {
  return latestDecisive(reviews).map(({ author, canPush, commit, url, state }): Statement => {
    const said = { source: 'review', author, canPush, commit, url } as const
    if (state === 'CHANGES_REQUESTED') return { ...said, objection: 'changes-requested' }
    if (state !== 'APPROVED') return { ...said, flaw: 'dismissed' }
    return current && commit !== head ? { ...said, flaw: 'stale-approval' } : said
  })
}

/** A word that we do not know decides, so that it cannot leave an older approval standing. */
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

/** The comments whose first line is the phrase, or the phrase and a commit. */
export function commentStatements(
  comments: readonly PhraseComment[],
  commits: readonly string[],
  { comment: phrase, current }: Options
): readonly Statement[] {
  if (phrase === undefined) return []
  return comments.flatMap((comment): Statement[] => {
    const commit = commitAfter(phrase, comment.line)
    if (commit === undefined) return []
    const flaw = flawOf(comment, commit, commits, current)
    return [
      { source: 'comment', author: comment.author, commit, url: comment.url, ...(flaw === undefined ? {} : { flaw }) }
    ]
  })
}

/** The commit that the line names after the phrase; null: none; undefined: it is another line. */
export function commitAfter(phrase: string, line: string): string | null | undefined {
  if (line === phrase) return null
  if (!line.startsWith(`${phrase} `)) return undefined
  const rest = line.slice(phrase.length + 1).toLowerCase()
  return /^[0-9a-f]{7,64}$/.test(rest) ? rest : undefined
}

function flawOf(
  { edited, minimized }: PhraseComment,
  commit: string | null,
  commits: readonly string[],
  current: boolean
): Flaw | undefined {
  if (edited) return 'edited-comment'
  if (minimized) return 'hidden-comment'
  if (!current) return undefined
  if (commit === null) return 'unbound-comment'
  return commits.some((one) => one.startsWith(commit)) ? undefined : 'stale-approval'
}

/** What was said of the environment in the gate's own run. A word that we do not know approves nothing. */
export function environmentStatements(run: RunFacts | undefined, { environment }: Options): readonly Statement[] {
  const here =
    run?.approvals.filter(({ environments }) =>
      environments.some((name) => name.toLowerCase() === environment?.toLowerCase())
    ) ?? []
  return here.flatMap(({ user, state }): Statement[] => {
    const said = { source: 'environment', author: user } as const
    if (state === 'rejected') return [{ ...said, objection: 'rejected' }]
    if (state !== 'approved') return []
    return [run?.sameCommit === true ? said : { ...said, flaw: 'other-commit' }]
  })
}
