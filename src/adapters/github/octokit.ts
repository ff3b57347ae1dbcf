import { getOctokit } from '@actions/github'
import { defaults } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import type { Octokit } from './client.ts'

export interface Connection {
  readonly token: string
  /** E.g. `https://api.github.com`. */
  readonly apiUrl: string
  /** Ends whatever is under way. */
  readonly signal: AbortSignal
  readonly pace?: Pace
}

/** How long an answer may take, and how long it is before a broken request is tried again; in milliseconds. */
export interface Pace {
  /** For one attempt, body included; default: 30 s. */
  readonly requestLimit?: number
  /** Before the second attempt, and four times as long before the third; default: 0.5 to 1 s. */
  readonly retryAfter?: number
}

/** What GitHub last said of the quota (`x-ratelimit-*`). */
export interface Quota {
  readonly limit: number
  readonly remaining: number
}

export interface OpenOctokit {
  readonly octokit: Octokit
  /** Undefined before the first answer. */
  readonly quota: () => Quota | undefined
}

// A page of 100 check runs takes GitHub a second or two; whoever says nothing for so long will not.
const defaultRequestLimit = 30_000
// Client errors stay as they are, and when the quota is used up the gate decides how long to wait, not the plugin.
const permanent = [400, 401, 403, 404, 410, 422, 429, 451]

/**
 * The real Octokit with: a time limit on every attempt, body included; 5xx and broken connections tried three times
 * (Octokit's own plugin; a different pace in every process, so that many gates do not come back at once); and every GET
 * conditional, so that a poll that brings nothing new costs no quota:
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate
 */
export function openOctokit({ token, apiUrl, signal, pace = {} }: Connection): OpenOctokit {
  const { requestLimit = defaultRequestLimit, retryAfter = 500 + Math.random() * 500 } = pace
  const fetch = (defaults.request?.fetch ?? globalThis.fetch) as typeof globalThis.fetch
  const limit = limits(signal, requestLimit)
  const limited: typeof globalThis.fetch = async (url, options) => fetch(url, { ...options, signal: limit() })
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      request: { ...defaults.request, fetch: limited, signal },
      retry: { doNotRetry: permanent, retries: 2, retryAfterBaseValue: retryAfter }
    },
    retry
  )
  let quota: Quota | undefined
  const note = (headers: Headers): void => {
    const [limit, remaining] = [Number(headers['x-ratelimit-limit']), Number(headers['x-ratelimit-remaining'])]
    if (headers['x-ratelimit-resource'] === 'core' && Number.isFinite(limit) && Number.isFinite(remaining)) quota = { limit, remaining }
  }
  conditional(octokit, note)
  return { octokit, quota: () => quota }
}

/**
 * Signals that abort with the run, or after so many milliseconds. Not `AbortSignal.any` of an `AbortSignal.timeout`:
 * nothing holds on to these but weakly, and once they are collected a socket that never answers is waited for without end.
 */
function limits(run: AbortSignal, milliseconds: number): () => AbortSignal {
  const running = new Set<AbortController>()
  run.addEventListener('abort', () => running.forEach((attempt) => attempt.abort(run.reason)), { once: true })
  return () => {
    const attempt = new AbortController()
    if (run.aborted) attempt.abort(run.reason)
    running.add(attempt)
    const late = (): void => {
      running.delete(attempt)
      attempt.abort(new DOMException(`no whole answer within ${milliseconds / 1000} s`, 'TimeoutError'))
    }
    setTimeout(late, milliseconds).unref()
    return attempt.signal
  }
}

type Headers = Readonly<Record<string, string | number | undefined>>

/** Remembers what came with an ETag, asks with it, and gives the remembered answer when GitHub says 304. */
function conditional(octokit: Octokit, note: (headers: Headers) => void): void {
  const known = new Map<string, Awaited<ReturnType<Octokit['request']>>>()
  octokit.hook.wrap('request', async (request, options) => {
    const { url } = octokit.request.endpoint(options)
    const before = options.method === 'GET' ? known.get(url) : undefined
    const etag = before?.headers.etag
    // In place: before-after-hook hands the hooks within the options as they were, not those that it is called with.
    if (etag !== undefined) options.headers['if-none-match'] = etag
    try {
      const response = await request(options)
      note(response.headers)
      // A cut-off body comes as text: remembered, it would come back with every 304.
      const whole = typeof response.data === 'object' && response.data !== null
      if (options.method === 'GET' && response.headers.etag !== undefined && whole) known.set(url, response)
      return response
    } catch (error) {
      if (before === undefined || !isNotModified(error)) throw error
      note(error.response?.headers ?? {})
      return before
    }
  })
}

function isNotModified(error: unknown): error is { readonly response?: { readonly headers: Headers } } {
  return error instanceof Error && 'status' in error && error.status === 304
}
