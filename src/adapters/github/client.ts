import type { getOctokit } from '@actions/github'
import { z } from 'zod'
import { EvidenceError } from '../../core/errors.ts'
import type { Permission } from '../../core/criterion.ts'

export type Octokit = ReturnType<typeof getOctokit>

/** GitHub for one repository, with every answer checked against the shape that the gate reads. */
export interface Client {
  readonly owner: string
  readonly repo: string
  /** One GET request. */
  readonly get: <Schema extends z.ZodType>(ask: Ask, schema: Schema) => Promise<z.output<Schema>>
  /** As `get`, with whether the `Link` header names a next page: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
  readonly page: <Schema extends z.ZodType>(ask: Ask, schema: Schema) => Promise<{ readonly content: z.output<Schema>; readonly next: boolean }>
  /** As `get`; undefined where GitHub answers 404. */
  readonly find: <Schema extends z.ZodType>(ask: Ask, schema: Schema) => Promise<z.output<Schema> | undefined>
  /** Where GitHub sends whoever asks (302); that address is not asked itself. The token is for GitHub alone. */
  readonly locate: (ask: Ask) => Promise<URL>
  readonly query: <Schema extends z.ZodType>(query: Query, schema: Schema) => Promise<z.output<Schema>>
  /** Ends whatever is under way; absent where nothing does. */
  readonly signal: AbortSignal | undefined
}

export interface Ask {
  /** E.g. `/repos/{owner}/{repo}/compare/{basehead}`; owner and repo are filled in. */
  readonly path: string
  readonly parameters?: Readonly<Record<string, string | number>>
  /** What for, as the object of "to read …". */
  readonly what: string
  readonly permission: Permission
}

/** What a request is for, as its messages say it. */
export interface Purpose {
  readonly what: string
  readonly permission: Permission | `${string}: write`
}

export interface Query {
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly what: string
  readonly permission: Permission
}

/** @param octokit made with the token and the API's address */
export function createClient(octokit: Octokit, { owner, repo }: { owner: string; repo: string }): Client {
  const request = async (ask: Ask): Promise<{ readonly data: unknown; readonly link: string | undefined }> => {
    // What the path has no place for would be sent as a query.
    const repository = ask.path.includes('{owner}') ? { owner, repo } : {}
    const response = await octokit.request(`GET ${ask.path}`, { ...repository, ...ask.parameters })
    return { data: response.data as unknown, link: response.headers.link }
  }
  const page: Client['page'] = async (ask, schema) => {
    const { data, link } = await request(ask).catch((error: unknown) => {
      throw translate(error, ask)
    })
    return { content: read(data, schema, ask), next: link !== undefined && /rel="?next\b/.test(link) }
  }
  const { baseUrl, request: defaults } = octokit.request.endpoint.DEFAULTS
  return {
    owner,
    repo,
    page,
    signal: defaults?.signal instanceof AbortSignal ? defaults.signal : undefined,
    locate: async (ask) => locate(octokit, new URL(baseUrl), { ...ask, parameters: { owner, repo, ...ask.parameters } }),
    get: async (ask, schema) => (await page(ask, schema)).content,
    async find(ask, schema) {
      const found = await request(ask).then(
        (answer) => answer,
        (error: unknown) => {
          if (statusOf(error) === 404) return undefined
          throw translate(error, ask)
        }
      )
      return found === undefined ? undefined : read(found.data, schema, ask)
    },
    async query(query, schema) {
      const data = await octokit.graphql(query.text, { owner, name: repo, ...query.variables }).catch((error: unknown) => {
        throw translateQuery(error, query)
      })
      return read(data, schema, query)
    }
  }
}

// A repository that was renamed or moved answers from its new place.
const moved = [301, 307, 308]
const mostMoves = 5

/** Whether it may be asked: by https, or by what was used before, and without a password in it. */
export function isSafe({ protocol, username, password }: URL, usual: string): boolean {
  return (protocol === 'https:' || protocol === usual) && username === '' && password === ''
}

async function locate(octokit: Octokit, api: URL, ask: Ask): Promise<URL> {
  const request = { redirect: 'manual' } as const
  let response = await octokit.request(`GET ${ask.path}`, { ...ask.parameters, request }).catch((error: unknown) => {
    throw translate(error, ask)
  })
  for (let moves = 0; ; moves++) {
    const { status, url, headers } = response
    const target = headers.location === undefined || !URL.canParse(headers.location, url) ? undefined : new URL(headers.location, url)
    if (target === undefined || !isSafe(target, api.protocol) || moves === mostMoves) throw unreadable(`GitHub gave no address to load ${ask.what} from (${status})`)
    if (status === 302) return target
    if (!moved.includes(status) || target.origin !== api.origin) throw unreadable(`GitHub sent the question for ${ask.what} elsewhere (${status})`)
    response = await octokit.request(`GET ${target.href}`, { request }).catch((error: unknown) => {
      throw translate(error, ask)
    })
  }
}

/** Octokit gives a cut-off 200 as an empty text: only an answer in the documented shape is an answer. */
function read<Schema extends z.ZodType>(data: unknown, schema: Schema, { what }: { what: string }): z.output<Schema> {
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const detail = data === '' || data === undefined ? 'the answer was cut off' : (z.prettifyError(parsed.error).split('\n')[0] ?? '')
  throw unreadable(`GitHub's answer about ${what} is incomplete or not in the documented shape (${detail})`)
}

/** An answer that does not hold together; asking again may bring a whole one. */
export function unreadable(message: string): EvidenceError {
  return new EvidenceError('unreadable', message, 'Run the gate again. If it stays so, look at githubstatus.com.', { transient: true })
}

interface RequestFailure {
  readonly status: number
  readonly message: string
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> }
}

function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

function statusOf(error: unknown): number | undefined {
  return isRequestFailure(error) ? error.status : undefined
}

/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
export function translate(error: unknown, { what, permission }: Purpose): unknown {
  if (!isRequestFailure(error)) return error
  const { status, message } = error
  const headers = error.response?.headers ?? {}
  const limited = status === 429 || (status === 403 && (String(headers['x-ratelimit-remaining']) === '0' || headers['retry-after'] !== undefined || /rate limit/i.test(message)))
  if (limited) return rateLimited(what, message, retryAfter(headers))
  if (status === 401) {
    const remedy = 'Pass a valid token: `token: ${{ github.token }}` is the default in a workflow; on a terminal set GITHUB_TOKEN.'
    return new EvidenceError('permission-denied', `GitHub refused the token when asked for ${what} (401)`, remedy, { cause: error })
  }
  if (status === 403) return denied(what, permission, error)
  if (status === 404) {
    const remedy = `Make sure that it exists, and that the token may see it: the job needs \`permissions:\` with \`${permission}\`.`
    return new EvidenceError('not-found', `GitHub has no ${what}, or hides it from this token (404)`, remedy, { cause: error })
  }
  if (status === 410) {
    const remedy = 'GitHub keeps it for a limited time only: make it anew, for example by running the workflow again.'
    return new EvidenceError('not-found', `GitHub no longer has ${what} (410)`, remedy, { cause: error })
  }
  const seen = status >= 500 ? `GitHub could not be reached or answered ${status}` : `GitHub answered ${status}`
  return new EvidenceError('unreadable', `${seen} when asked for ${what}: ${message}`, 'Run the gate again. If it stays so, look at githubstatus.com.', { cause: error, transient: status >= 500 })
}

function denied(what: string, permission: Purpose['permission'], cause: unknown): EvidenceError {
  const remedy = `Add this line to \`permissions:\` of the gate's job: \`${permission}\`. A job that has a \`permissions:\` block gets nothing that is not listed there.`
  return new EvidenceError('permission-denied', `the token may not ${permission.endsWith('write') ? 'write' : 'read'} ${what} (403)`, remedy, { cause })
}

/** Milliseconds by `retry-after` (seconds), else by `x-ratelimit-reset` (epoch seconds) against GitHub's own clock, else a minute. */
function retryAfter(headers: Readonly<Record<string, string | number | undefined>>): number {
  const seconds = Number(headers['retry-after'])
  if (Number.isFinite(seconds)) return seconds * 1000
  const reset = Number(headers['x-ratelimit-reset']) * 1000
  const now = Date.parse(String(headers['date']))
  return String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset - now) ? Math.max(1000, reset - now) : 60_000
}

function rateLimited(what: string, message: string, wait = 60_000): EvidenceError {
  const remedy = 'Wait until the quota is renewed (within the hour) and run the gate again. A workflow token has 1,000 requests an hour for the whole repository.'
  return new EvidenceError('rate-limited', `GitHub did not answer about ${what}, because the request limit is reached: ${message}`, remedy, { transient: true, retryAfter: wait })
}

const GraphQLFailure = z.object({ errors: z.array(z.looseObject({ type: z.string().optional(), message: z.string() })).min(1) })

/** https://docs.github.com/graphql/guides/using-graphql-clients and the `type` words that GitHub's answers carry. */
function translateQuery(error: unknown, query: Query): unknown {
  const parsed = GraphQLFailure.safeParse(error)
  if (!parsed.success) return isRequestFailure(error) ? translate(error, query) : unreadable(`GitHub's answer about ${query.what} could not be read (${String(error)})`)
  const types = parsed.data.errors.map((one) => one.type)
  const message = parsed.data.errors.map((one) => one.message).join('; ')
  if (types.includes('FORBIDDEN') || /not accessible by/i.test(message)) return denied(query.what, query.permission, error)
  if (types.includes('RATE_LIMITED') || types.includes('RATE_LIMIT')) return rateLimited(query.what, message)
  if (types.includes('NOT_FOUND')) {
    return new EvidenceError('not-found', `GitHub has no ${query.what}, or hides it from this token: ${message}`, `Make sure that it exists, and that the job has \`permissions:\` with \`${query.permission}\`.`, { cause: error })
  }
  return unreadable(`GitHub could not answer about ${query.what}: ${message}`)
}
