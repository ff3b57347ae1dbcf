import { setTimeout as delay } from 'node:timers/promises'
import type { ClockPort } from '../ports/index.ts'

export const systemClock: ClockPort = {
  now: () => new Date(),
  monotonic: () => performance.now(),
  async sleep(milliseconds, signal) {
    await delay(milliseconds, undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
  }
}
