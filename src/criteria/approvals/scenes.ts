import type { EvaluateContext } from '../../core/criterion.ts'
import type { PullRequest } from '../../ports/index.ts'
import { codeowners } from './circles.ts'
import type { Evidence } from './collect.ts'
import { servedTogether } from './distinct.ts'
import type { Direct } from './facts.ts'
import { contributorLogins, factsOf, judgeStatements, statementsOn, writersOf, type Verdict } from './judge.ts'
import { headOf, relevantOf } from '../../evidence/relevant-pulls.ts'
import type { Role } from './set.ts'
import { environmentStatements } from './statements.ts'

/** What is to be approved, and how every criterion of the set judges it. */
export interface Scene {
  /** Absent: the commit was pushed directly. */
  readonly pull?: PullRequest
  /** The commit that approvals must be of. */
  readonly head: string
  /** Those who wrote or committed part of it, in lower case. */
  readonly own: ReadonlySet<string>
  /** By the id of the criterion; it is missing where it cannot be approved in this way at all. */
  readonly verdicts: ReadonlyMap<string, Verdict>
  /** Ids of the criteria that are approved, by different people each. */
  readonly served: ReadonlySet<string>
}

/**
 * Where the approvals were given, for the whole set: different people for different criteria mean nothing if one is
 * judged by another pull request than the next. Undefined: nothing that could be approved brought the commit.
 */
export function sceneOf(evidence: Evidence, context: EvaluateContext): Scene | undefined {
  const pulls = relevantOf(evidence.pullRequests, context.subject)
  const scenes = pulls.map((pull) => sceneOnPull(pull, pulls, evidence, context))
  const all =
    scenes.length === 0 && evidence.direct !== undefined ? [directScene(evidence.direct, evidence, context)] : scenes
  return all.toSorted((a, b) => b.served.size - a.served.size || exempt(a) - exempt(b))[0]
}

function exempt({ verdicts }: Scene): number {
  return [...verdicts.values()].filter((verdict) => verdict.exempt).length
}

/** Whoever wrote part of any of the pull requests that brought the commit approves none of them. */
function sceneOnPull(
  pull: PullRequest,
  pulls: readonly PullRequest[],
  facts: Evidence,
  context: EvaluateContext
): Scene {
  const head = headOf(pull, context.subject)
  const own = new Set(pulls.flatMap((one) => [...writersOf(one)]))
  const { pushers, ownership } = factsOf(facts, pull.number)
  const judged = facts.set.map(({ id, options }) => {
    const statements = statementsOn({ pull, head, options, facts, context })
    return [id, judgeStatements(statements, { own, pushers, ownership, options, facts, context })] as const
  })
  return { pull, head, own, ...together(facts.set, new Map(judged)) }
}

function directScene(direct: Direct, facts: Evidence, context: EvaluateContext): Scene {
  const own = contributorLogins(direct.contributors)
  const possible = facts.set.filter(
    ({ options }) => options.sources.includes('environment') && options.from !== codeowners
  )
  const judged = possible.map(({ id, options }) => {
    const ground = { own, pushers: direct.pushers, ownership: undefined, options, facts, context }
    return [id, judgeStatements(environmentStatements(facts.run, options), ground)] as const
  })
  return { head: context.subject.commit, own, ...together(facts.set, new Map(judged)) }
}

function together(set: readonly Role[], verdicts: ReadonlyMap<string, Verdict>): Pick<Scene, 'verdicts' | 'served'> {
  const demands = set.flatMap(({ id }) => {
    const verdict = verdicts.get(id)
    return verdict?.satisfied === true ? [{ id, shares: verdict.shares }] : []
  })
  return { verdicts, served: servedTogether(demands) }
}
