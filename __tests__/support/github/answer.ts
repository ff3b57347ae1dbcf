import type { Json, JsonObject } from './json.ts'
import type { Parameters } from './openapi.ts'
import type { Account } from './records.ts'
import type { World } from './world.ts'

/** What a handler is given: the world and the request's parameters, already held against the description. */
export interface Context {
  readonly world: World
  readonly parameters: Parameters
  /** The JSON that was sent, held against the description as well. */
  readonly body: JsonObject
  /** Whose the token is. */
  readonly viewer: Account
  readonly accept: string
  /** The address of the storage. */
  readonly storage: string
}

/** What a handler gives back. */
export interface Answer {
  readonly status: number
  readonly body: Json
  /** The last page, if the response is one of several. */
  readonly pages?: { readonly page: number; readonly last: number; readonly perPage: number }
  /** The response contains something that is outside the description on purpose. */
  readonly outside?: boolean
  /** Bytes in another media type in place of the body. */
  readonly raw?: Buffer
  /** Where whoever asks is sent to, in place of the body. */
  readonly location?: string
}

export type Handler = (context: Context) => Answer | Promise<Answer>

/** An error that GitHub answers with. */
export class HttpError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export function notFound(): HttpError {
  return new HttpError(404, 'Not Found')
}

/** What was made. */
export function created(body: Json): Answer {
  return { status: 201, body }
}

export function ok(body: Json, record?: { outside?: boolean }): Answer {
  return { status: 200, body, outside: record?.outside === true }
}

/** A path or query parameter as text; empty if absent. */
export function text({ parameters }: Context, name: string): string {
  const value = parameters[name]
  return value === undefined ? '' : String(value)
}

/**
 * One page of the items, 30 unless asked, never more than 100; `wrap` puts the array into its envelope together with the
 * number of all items.
 */
export function listed<T>(context: Context, items: readonly T[], render: (item: T) => Json, wrap: (page: Json[], total: number) => Json = (page) => page): Answer {
  const perPage = Math.min(100, Math.max(1, Number(context.parameters['per_page'] ?? 30)))
  const page = Math.max(1, Number(context.parameters['page'] ?? 1))
  const shown = items.slice((page - 1) * perPage, page * perPage)
  const outside = shown.some((item) => typeof item === 'object' && item !== null && 'outside' in item && item.outside === true)
  const last = Math.max(1, Math.ceil(items.length / perPage))
  return { status: 200, body: wrap(shown.map(render), items.length), pages: { page, last, perPage }, outside }
}

/** The commit that `{ref}` of a path leads to, or GitHub's answer for none. */
export async function commitOf(context: Context, ref: string, missing: () => HttpError = () => new HttpError(422, `No commit found for SHA: ${ref}`)): Promise<string> {
  const oid = await context.world.git.resolveCommit(ref)
  if (oid === undefined) throw missing()
  return oid
}
