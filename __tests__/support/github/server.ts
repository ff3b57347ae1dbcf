import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { createFaults, type Fault, type Faults } from './faults.ts'
import { loadDescription, type Match } from './openapi.ts'
import { quotaHeaders, renew } from './quota.ts'
import { answerGraphQL, answerRest, failing, type Reply, type Request } from './respond.ts'
import type { World } from './world.ts'

/** One request as it came in, and what became of it. */
export interface LoggedRequest {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** 0: the connection was broken before an answer. */
  readonly status: number
  /** `operationId`, `graphql`, or empty for an unknown path. */
  readonly operation: string
  /** What it took from the rate limit. */
  readonly cost: number
  readonly ifNoneMatch?: string
  /** The name of the GraphQL operation. */
  readonly graphql?: string
}

export interface GitHubServer {
  /** The API's base address, without a slash at the end. */
  readonly url: string
  readonly requests: LoggedRequest[]
  /** Whatever does not conform to GitHub's description: requests always, responses unless the world says so. */
  readonly violations: string[]
  readonly faults: Faults
  readonly close: () => Promise<void>
}

/** Starts a GitHub for the world on a free port of this machine. REST at `/` (and `/api/v3/`), GraphQL at `/graphql` and `/api/graphql`. */
export async function startGitHub(world: World, { graphql = true }: { graphql?: boolean } = {}): Promise<GitHubServer> {
  const requests: LoggedRequest[] = []
  const violations: string[] = []
  const faults = createFaults()
  let url = ''

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch((error: unknown) => {
      violations.push(`${incoming.method} ${incoming.url}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      response.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"Server Error"}')
    })
  })

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming, url)
    const isGraphQL = graphql && request.method === 'POST' && /^(\/api)?\/graphql$/.test(request.path)
    const match = isGraphQL ? undefined : loadDescription().match(request.method, request.path, request.query, request.body)
    if (!isGraphQL) violations.push(...(match?.violations ?? [`the description has no ${request.method} ${request.path}`]))
    const operation = isGraphQL ? 'graphql' : (match?.operation.id ?? '')
    const hits = faults.hit(operation)
    for (const { kind, delayMs = 100 } of hits) if (kind === 'slow') await delay(delayMs, undefined, { ref: false })
    const reply = await answer(request, isGraphQL, match, hits)
    violations.push(...reply.violations)

    const broken = hits.some(({ kind }) => kind === 'reset')
    const { 'if-none-match': ifNoneMatch } = incoming.headers
    requests.push({
      method: request.method, path: request.path, query: Object.fromEntries(request.query), status: broken ? 0 : reply.status, operation, cost: reply.cost,
      ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }), ...(reply.graphql === undefined ? {} : { graphql: reply.graphql })
    })
    if (broken) incoming.socket.destroy()
    else send(response, reply, world, hits.some(({ kind }) => kind === 'truncate'))
  }

  const answer = async (request: Request, isGraphQL: boolean, match: Match | undefined, hits: readonly Fault[]): Promise<Reply> => {
    const resource = isGraphQL ? 'graphql' : 'core'
    const failure = hits.map((fault) => failing(fault, resource, renew(world, resource))).find((reply) => reply !== undefined)
    if (failure !== undefined) return failure
    const rewrites = hits.flatMap(({ kind, rewrite }) => (kind === 'rewrite' && rewrite !== undefined ? [rewrite] : []))
    const reply = isGraphQL ? await answerGraphQL(world, request, rewrites) : await answerRest(world, request, match, rewrites)
    return { ...reply, headers: { ...quotaHeaders(world.quota[resource], resource), ...reply.headers } }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () => new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
  return { url, requests, violations, faults, close }
}

async function readRequest(incoming: IncomingMessage, base: string): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const [path = '/', query = ''] = (incoming.url ?? '/').split('?')
  const { authorization = '', accept = '', 'if-none-match': ifNoneMatch } = incoming.headers
  return {
    method: incoming.method ?? 'GET', base, path: path.replace(/^\/api\/v3(?=\/)/, ''), query: new URLSearchParams(query), body: Buffer.concat(chunks).toString('utf8'),
    authorization, accept, ...(ifNoneMatch === undefined ? {} : { ifNoneMatch })
  }
}

/** `cut`: announces the whole length, sends half, and breaks the connection. */
function send(response: ServerResponse, { status, headers, payload }: Reply, world: World, cut: boolean): void {
  const length = status === 304 ? {} : { 'content-length': payload.length }
  response.writeHead(status, { date: world.now().toUTCString(), ...length, ...headers })
  if (!cut || status === 304) response.end(payload)
  else response.write(payload.subarray(0, Math.floor(payload.length / 2)), () => response.destroy())
}
