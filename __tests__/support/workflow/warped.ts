import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { GitHubServer } from '../github/index.ts'
import type { Scene } from '../scene.ts'

/** A clock that runs faster, shared by a process that is started with `env` and whoever asks `now`. */
export interface WarpedClock {
  /** Variables for a Node process, which then sees the same time. */
  readonly env: Readonly<Record<string, string>>
  readonly now: () => Date
  /** The real milliseconds that so many warped ones take. */
  readonly real: (milliseconds: number) => number
}

/**
 * A clock that shows the real time now, and from now on runs `factor` times as fast. Real work, such as a request to a
 * server on this machine, seems to take as many times longer: with 200, a limit of 30 s is reached after 150 ms.
 */
export function warped(factor: number): WarpedClock {
  const start = Date.now()
  return {
    env: {
      NODE_OPTIONS: `--import ${pathToFileURL(resolve('__tests__/support/warp.mjs')).href}`,
      WARP: String(factor),
      WARP_START: String(start)
    },
    now: () => new Date(start + (Date.now() - start) * factor),
    real: (milliseconds) => milliseconds / factor
  }
}

/**
 * Lets the server read GitHub's description, which it does when it is first asked: to a warped client that would seem
 * to take minutes.
 */
export async function warmUp({ url, requests }: GitHubServer, { world, commit }: Scene): Promise<void> {
  const headers = { authorization: 'token test-token', 'content-type': 'application/json' }
  const paths = [`commits/${commit}/check-runs`, `commits/${commit}/statuses`, `actions/runs?head_sha=${commit}`]
  const body = JSON.stringify({ query: '{ rateLimit { remaining } }' })
  const answers = await Promise.all([
    ...paths.map((path) => fetch(`${url}/repos/${world.fullName}/${path}`, { headers })),
    fetch(`${url}/graphql`, { method: 'POST', headers, body })
  ])
  const refused = answers.filter(({ ok }) => !ok).map((answer) => `${answer.url}: ${answer.status}`)
  if (refused.length > 0) throw new Error(`The server cannot be warmed up:\n${refused.join('\n')}`)
  requests.splice(0)
}
