/** What a response body can be. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A JSON object. */
export type JsonObject = { [key: string]: Json }

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A point in time as GitHub writes it: UTC, whole seconds. */
export function timestamp(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}

/** A number for a name that has none of its own: the same one every time, below a hundred million. */
export function numberOf(name: string): number {
  return Buffer.from(name).reduce((sum, byte) => (sum * 33 + byte) % 99_999_989, 5381)
}
