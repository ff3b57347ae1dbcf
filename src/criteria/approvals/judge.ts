import type { EvaluateContext } from '../../core/criterion.ts'
import type { Actor, Contributor, PullRequest } from '../../ports/index.ts'
import { circlesOf, codeowners, isIn, lower } from './circles.ts'
import type { Facts, OwnedPaths, Ownership } from './facts.ts'
import type { Options } from './options.ts'
import {
  commentStatements,
  environmentStatements,
  reviewStatements,
  type Flaw,
  type Objection,
  type Statement
} from './statements.ts'

/** Why a statement is not an approval that counts; an objection also stands against the approvals of others. */
export type Refusal = Objection | Flaw | 'deleted-user' | 'bot-approval' | 'own-approval' | 'pushed-it' | 'not-entitled'

/** Something that somebody decided. */
export interface Candidate extends Statement {
  /** As GitHub spells it. */
  readonly login: string
  readonly refusal?: Refusal
}

/** Those who approved of the people of whom some have to, and how many it takes. */
export interface Share {
  /** Logins as GitHub spells them, each once. */
  readonly people: readonly string[]
  readonly need: number
  /** What it is about, where code owners have to approve. */
  readonly owned?: OwnedPaths
}

/** Who approved one change, as far as one criterion goes. */
export interface Verdict {
  readonly candidates: readonly Candidate[]
  /** Everybody who counts, each once, as GitHub spells them. */
  readonly people: readonly string[]
  readonly against: readonly Candidate[]
  /** All of them have to be met; one, except where code owners have to approve. */
  readonly shares: readonly Share[]
  /** For code owners: who owns what; null: there is no CODEOWNERS. */
  readonly ownership?: Ownership | null
  /** For code owners: something is changed, and none of it has an owner. Then nothing is satisfied, and nobody has to approve. */
  readonly exempt: boolean
  /** Enough people approved, and nobody stands against it. */
  readonly satisfied: boolean
}

export interface JudgeRequest {
  readonly pull: PullRequest
  /** The commit that reviews must be of: the head of the pull request as it was merged or is proposed. */
  readonly head: string
  readonly options: Options
  readonly facts: Facts
  readonly context: Pick<EvaluateContext, 'people' | 'subject'>
}

/** Whether enough people approved one pull request, by reviews, comments or the environment of the run. Pure. */
export function judgePullRequest(request: JudgeRequest): Verdict {
  const { pull, options, facts, context } = request
  const { pushers, ownership } = factsOf(facts, pull.number)
  return judgeStatements(statementsOn(request), { own: writersOf(pull), pushers, ownership, options, facts, context })
}

/** Everything that was said about a pull request where the criterion looks. */
export function statementsOn({ pull, head, options, facts, context }: JudgeRequest): readonly Statement[] {
  const { comments = [] } = factsOf(facts, pull.number)
  return [
    ...(options.sources.includes('review') ? reviewStatements(pull, head, options) : []),
    ...(options.sources.includes('comment')
      ? commentStatements(comments, [head, context.subject.commit], options)
      : []),
    ...(options.sources.includes('environment') ? environmentStatements(facts.run, options) : [])
  ]
}

/** Those who wrote or committed part of the pull request, or opened it; in lower case. */
export function writersOf({ author, contributors }: PullRequest): ReadonlySet<string> {
  return contributorLogins([...contributors, ...(author === null ? [] : [author])])
}

/** What is known beside the pull request of that number. */
export function factsOf(facts: Facts, number: number): Facts['pulls'][string] {
  return Object.hasOwn(facts.pulls, String(number)) ? (facts.pulls[String(number)] ?? {}) : {}
}

/** Everybody who has an account, in lower case; bots with and without the ending that not every answer of GitHub has. */
export function contributorLogins(contributors: readonly Pick<Contributor, 'login'>[]): ReadonlySet<string> {
  const logins = contributors.flatMap(({ login }) => (login === null ? [] : [lower(login)]))
  return new Set(logins.flatMap((login) => [login, login.replace(/\[bot\]$/, '')]))
}

/** What is known of a change, whether or not it has a pull request. */
export interface Ground {
  /** Those who wrote or committed it, in lower case. */
  readonly own: ReadonlySet<string>
  readonly pushers: readonly string[] | undefined
  readonly ownership: Ownership | null | undefined
  readonly options: Options
  readonly facts: Facts
  readonly context: Pick<EvaluateContext, 'people'>
}

/** The same for a change of which is known what was said. */
export function judgeStatements(statements: readonly Statement[], ground: Ground): Verdict {
  const { options, ownership } = ground
  const candidates = statements.map((statement): Candidate => {
    const refusal = refuse(statement, ground)
    return {
      ...statement,
      login: statement.author?.login ?? 'a deleted user',
      ...(refusal === undefined ? {} : { refusal })
    }
  })
  const against = candidates.filter(({ refusal, objection }) => objection !== undefined && refusal === objection)
  const objectors = new Set(against.map(({ login }) => lower(login)))
  const counting = candidates.filter(({ refusal, login }) => refusal === undefined && !objectors.has(lower(login)))
  const byOwners = options.from === codeowners
  const shares = sharesOf(counting, ground)
  return {
    candidates,
    people: distinct(counting),
    against,
    shares,
    ...(byOwners ? { ownership: ownership ?? null } : {}),
    exempt: byOwners && ownership != null && ownership.changed > 0 && ownership.owned.length === 0,
    satisfied: against.length === 0 && shares.length > 0 && shares.every(({ people, need }) => people.length >= need)
  }
}

function sharesOf(counting: readonly Candidate[], { options, facts, context, ownership }: Ground): readonly Share[] {
  const need = options.count
  if (options.from !== codeowners) return [{ people: distinct(counting), need }]
  return circlesOf(options, 'review', context.people, ownership).map((circle) => {
    const people = distinct(
      counting.filter(({ author, canPush }) => author !== null && isIn(circle, author, canPush, facts))
    )
    return { people, need, ...(circle.owned === undefined ? {} : { owned: circle.owned }) }
  })
}

function refuse(
  statement: Statement,
  { own, pushers, ownership, options, facts, context }: Ground
): Refusal | undefined {
  const { author, canPush, source, objection, flaw } = statement
  if (author === null) return 'deleted-user'
  const circles = circlesOf(options, source, context.people, ownership)
  const entitled = circles.some((circle) => isIn(circle, author, canPush, facts))
  if (objection !== undefined) return entitled ? objection : 'not-entitled'
  if (flaw === 'dismissed') return flaw
  if (isBot(author) && !circles.some(({ users }) => users.has(lower(author.login)))) return 'bot-approval'
  if (own.has(lower(author.login).replace(/\[bot\]$/, ''))) return 'own-approval'
  if (options.not.includes('pusher') && pushers?.map(lower).includes(lower(author.login)) !== false) return 'pushed-it'
  return entitled ? flaw : 'not-entitled'
}

/** Whatever is not a person's account. */
export function isBot({ type, login }: Actor): boolean {
  return type !== 'User' || login.endsWith('[bot]')
}

/** Each login once, as it is spelled first. */
function distinct(candidates: readonly Candidate[]): readonly string[] {
  const spelled = new Map<string, string>()
  for (const { login } of candidates) if (!spelled.has(lower(login))) spelled.set(lower(login), login)
  return [...spelled.values()]
}
