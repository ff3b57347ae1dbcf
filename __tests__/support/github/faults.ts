import type { Json } from './json.ts'

/** Something that goes wrong on purpose. */
export interface Fault {
  /** `operationId`, or `graphql`. */
  readonly operation: string
  /** The first request of the operation that is hit, counted from 1 since the server started; default: the next one. */
  readonly nth?: number
  /** How many requests are hit; default: one with `nth`, without it all. */
  readonly times?: number
  /**
   * status: an error of `status` (default 500) · html502: the page of a proxy · reset: the connection breaks before an
   * answer · truncate: 200, and half of the body · slow: `delayMs` (default 100) late · secondary, primary: rate limits
   * (`status` 403 or 429, `retryAfter` seconds) · malformed: 200 with something that is no JSON · rewrite: the JSON of a
   * good answer changed by `rewrite`, and not held against the description.
   */
  readonly kind: 'status' | 'html502' | 'reset' | 'truncate' | 'slow' | 'secondary' | 'primary' | 'malformed' | 'rewrite'
  readonly status?: number
  readonly delayMs?: number
  readonly retryAfter?: number
  readonly message?: string
  readonly rewrite?: (body: Json) => Json
}

export interface Faults {
  readonly add: (fault: Fault) => void
  readonly clear: () => void
  /** Counts a request of the operation and gives the faults that hit it. */
  readonly hit: (operation: string) => readonly Fault[]
}

export function createFaults(): Faults {
  const counts = new Map<string, number>()
  let active: { fault: Fault; from: number; left: number }[] = []
  return {
    add: (fault) => {
      const from = fault.nth ?? 1
      active.push({ fault, from, left: fault.times ?? (fault.nth === undefined ? Infinity : 1) })
    },
    clear: () => {
      active = []
    },
    hit: (operation) => {
      const count = (counts.get(operation) ?? 0) + 1
      counts.set(operation, count)
      const hitting = active.filter(({ fault, from, left }) => fault.operation === operation && count >= from && left > 0)
      for (const entry of hitting) entry.left -= 1
      return hitting.map(({ fault }) => fault)
    }
  }
}
