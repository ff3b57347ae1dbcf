import { z } from 'zod'

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const pattern = /^(?:0|([1-9][0-9]{0,8})(ms|s|m|h|d))$/

/** Milliseconds of `0`, `500ms`, `60s`, `10m`, `2h` or `1d`; undefined for anything else, so `10abc` is never 10. */
export function parseDuration(text: string): number | undefined {
  const match = pattern.exec(text)
  if (match === null) return undefined
  const [, amount, unit] = match
  return amount === undefined ? 0 : Number(amount) * units[unit as keyof typeof units]
}

/** For people: `90 s`, `10 min`, `2 h 5 min`. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 120) return `${minutes} min`
  const rest = minutes % 60
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`
}

/** A duration option: text in, text out; `parseDuration` of it is never undefined. */
export const Duration = z
  .string()
  .regex(pattern, { error: 'expected a duration such as 0, 30s, 10m, 2h or 1d' })
  .meta({ examples: ['10m'] })

/** Milliseconds of an option that `Duration` accepted. */
export function milliseconds(duration: string): number {
  const value = parseDuration(duration)
  if (value === undefined) throw new TypeError(`not a duration: ${duration}`)
  return value
}
