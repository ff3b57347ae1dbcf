/** A written exception to one criterion, as it stands in the policy. */
export interface Waiver {
  /** Id of the criterion. */
  readonly criterion: string
  readonly reason: string
  /** Where more is said: a URL, the number of an issue. */
  readonly reference?: string
  /** The last day (UTC) on which it has effect. */
  readonly until: string
  /** For the commit of this tag only. */
  readonly tag?: string
  /** For this commit only. */
  readonly sha?: string
}

const day = 86_400_000

/** When the waiver ends: midnight (UTC) after its last day, in milliseconds since 1970. NaN for what is no day. */
export function endOf({ until }: Pick<Waiver, 'until'>): number {
  return Date.parse(`${until}T00:00:00Z`) + day
}

/** Days that are left, the last one included: 1 on the last day. */
export function daysLeft(waiver: Pick<Waiver, 'until'>, now: Date): number {
  return Math.ceil((endOf(waiver) - now.getTime()) / day)
}
