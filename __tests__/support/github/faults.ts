import type { Json } from './json.ts'

/** A request, as far as a fault may choose by it. */
export interface Asked {
  /** As it came in, with `/api/v3` if that was asked for. */
  readonly path: string
  readonly query: URLSearchParams
  /** The name of the GraphQL operation. */
  readonly graphql?: string
}

/** Something that goes wrong on purpose. */
export interface Fault {
  /** `operationId`, `graphql`, or `storage`. */
  readonly operation: string
  /** Which requests of the operation are meant; default: all. With it, `nth` counts only these, since the fault was added. */
  readonly where?: (asked: Asked) => boolean
  /** The first request of the operation that is hit, counted from 1 since the server started; default: the next one. */
  readonly nth?: number
  /** How many requests are hit; default: one with `nth`, without it all. */
  readonly times?: number
  /**
   * status: an error of `status` (default 500) · html502: the page of a proxy · reset: the connection breaks before an
   * answer · truncate: 200, and half of the body · slow: `delayMs` (default 100) late · drip: half of the body, and the
   * rest `delayMs` (default 100) later · hang: no answer, and the connection stays open · redirect: `status` (default 301)
   * to `location` (default: the same address in the other dialect, `/api/v3` or not) · secondary, primary: rate limits
   * (`status` 403 or 429, `retryAfter` seconds) · malformed: 200 with something that is no JSON · rewrite: the JSON of a
   * good answer changed by `rewrite`, and not held against the description.
   */
  readonly kind: 'status' | 'html502' | 'reset' | 'truncate' | 'slow' | 'drip' | 'hang' | 'redirect' | 'secondary' | 'primary' | 'malformed' | 'rewrite'
  readonly status?: number
  readonly delayMs?: number
  readonly retryAfter?: number
  readonly message?: string
  readonly rewrite?: (body: Json) => Json
  readonly location?: string
}

export interface Faults {
  readonly add: (fault: Fault) => void
  readonly clear: () => void
  /** Counts a request of the operation and gives the faults that hit it. */
  readonly hit: (operation: string, asked?: Asked) => readonly Fault[]
}

export function createFaults(): Faults {
  const counts = new Map<string, number>()
  let active: { fault: Fault; from: number; left: number; seen: number }[] = []
  return {
    add: (fault) => {
      const from = fault.nth ?? 1
      active.push({ fault, from, left: fault.times ?? (fault.nth === undefined ? Infinity : 1), seen: 0 })
    },
    clear: () => {
      active = []
    },
    hit: (operation, asked) => {
      const count = (counts.get(operation) ?? 0) + 1
      counts.set(operation, count)
      const meant = active.filter(({ fault: { operation: wanted, where } }) => wanted === operation && (where === undefined || (asked !== undefined && where(asked))))
      for (const entry of meant) entry.seen += 1
      const hitting = meant.filter(({ fault, from, left, seen }) => (fault.where === undefined ? count : seen) >= from && left > 0)
      for (const entry of hitting) entry.left -= 1
      return hitting.map(({ fault }) => fault)
    }
  }
}

/** The same address in the other dialect: below `/api/v3` (GraphQL: `/api`), or not. */
export function inOtherDialect(address: string): string {
  if (/^\/api\/(v3|graphql)(?=[/?]|$)/.test(address)) return address.replace(/^\/api(\/v3)?/, '')
  return address.startsWith('/graphql') ? `/api${address}` : `/api/v3${address}`
}
