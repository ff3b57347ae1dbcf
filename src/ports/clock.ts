export interface ClockPort {
  /** The wall clock. */
  readonly now: () => Date
  /** Milliseconds on a clock that never goes back. */
  readonly monotonic: () => number
  /** Resolves after so many milliseconds, or at once when the signal aborts. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}
