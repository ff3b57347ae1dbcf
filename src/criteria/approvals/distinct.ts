import { lower } from './circles.ts'
import type { Share } from './judge.ts'

/** One criterion of those that want different people: who approves for it, and how many of them it takes. */
export interface Demand {
  readonly id: string
  readonly shares: readonly Share[]
}

// Only code owners can make it long; whoever is not served by then is not served.
const mostAttempts = 20_000

/**
 * The ids that different people can stand for all at once, nobody for two of them; where not all can be served, the
 * first in order are. Each demand must be met on its own.
 */
export function servedTogether(demands: readonly Demand[]): ReadonlySet<string> {
  const served: Demand[] = []
  for (const demand of demands) if (canServe([...served, demand])) served.push(demand)
  return new Set(served.map(({ id }) => id))
}

/**
 * Where a criterion has several shares (code owners), one person can stand for several of them, so that is tried out;
 * all others take a number of people each, which is a matching: https://en.wikipedia.org/wiki/Hall%27s_marriage_theorem
 */
function canServe(demands: readonly Demand[]): boolean {
  const several = demands.filter(({ shares }) => shares.length > 1)
  const single = demands.filter(({ shares }) => shares.length === 1)
  let attempts = 0
  const tryOut = (taken: ReadonlyMap<string, string>): boolean => {
    if (++attempts > mostAttempts) return false
    const open = several
      .flatMap(({ id, shares }) => shares.map((share) => ({ id, ...share })))
      .find((share) => missing(share, taken) > 0)
    if (open === undefined) return canMatch(single, taken)
    const free = open.people.map(lower).filter((login) => !taken.has(login))
    return free.some((login) => tryOut(new Map([...taken, [login, open.id]])))
  }
  return tryOut(new Map())
}

function missing({ id, people, need }: Share & { readonly id: string }, taken: ReadonlyMap<string, string>): number {
  return need - people.filter((login) => taken.get(lower(login)) === id).length
}

/** Augmenting paths: a place takes a free person, or one whose place can be given to somebody else. */
function canMatch(demands: readonly Demand[], taken: ReadonlyMap<string, string>): boolean {
  const places = demands.flatMap(({ shares }) =>
    shares.flatMap(({ people, need }) =>
      Array.from({ length: need }, () => people.map(lower).filter((login) => !taken.has(login)))
    )
  )
  const placeOf = new Map<string, number>()
  return places.every((_, place) => {
    const asked = new Set<string>()
    const seat = (wanting: number): boolean =>
      (places[wanting] ?? []).some((login) => {
        if (asked.has(login)) return false
        asked.add(login)
        const now = placeOf.get(login)
        if (now !== undefined && !seat(now)) return false
        placeOf.set(login, wanting)
        return true
      })
    return seat(place)
  })
}
