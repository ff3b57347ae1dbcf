import { EvidenceError } from '../core/errors.ts'
import type { ClockPort } from '../ports/index.ts'

interface Patience {
  readonly clock: ClockPort
  /** On the monotonic clock, in milliseconds. */
  readonly deadline: number
  /** Milliseconds between two tries, where whoever was asked does not want longer. */
  readonly interval: number
  readonly signal: AbortSignal
}

/** The same question, asked again until the deadline while it cannot be answered for a reason that may pass. */
export function patient<Parameters extends readonly unknown[], Answer>(
  ask: (...parameters: Parameters) => Promise<Answer>,
  { clock, deadline, interval, signal }: Patience
): (...parameters: Parameters) => Promise<Answer> {
  return async (...parameters) => {
    for (;;) {
      try {
        return await ask(...parameters)
      } catch (error) {
        if (!(error instanceof EvidenceError) || !error.transient || signal.aborted) throw error
        const pause = Math.max(interval, error.retryAfter)
        if (clock.monotonic() + pause > deadline) throw error
        await clock.sleep(pause, signal)
      }
    }
  }
}
