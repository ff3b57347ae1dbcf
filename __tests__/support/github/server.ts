import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { createFaults, inOtherDialect, type Asked, type Fault, type Faults } from './faults.ts'
import { loadDescription, type Match } from './openapi.ts'
import { quotaHeaders, renew } from './quota.ts'
import { answerDownload, type LoggedDownload } from './storage.ts'
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
  /** What the storage was asked for; faults name its operation `storage`. */
  readonly downloads: LoggedDownload[]
  /** Whatever does not conform to GitHub's description: requests always, responses unless the world says so. */
  readonly violations: string[]
  readonly faults: Faults
  readonly close: () => Promise<void>
}

/** Where something between the gate and GitHub may send it: a page for people. */
export const loginPage = '/login'

/** Starts a GitHub for the world on a free port of this machine. REST at `/` (and `/api/v3/`), GraphQL at `/graphql` and `/api/graphql`. */
export async function startGitHub(world: World, { graphql = true }: { graphql?: boolean } = {}): Promise<GitHubServer> {
  const requests: LoggedRequest[] = []
  const downloads: LoggedDownload[] = []
  const violations: string[] = []
  const faults = createFaults()
  let [url, storageUrl] = ['', '']

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch((error: unknown) => {
      violations.push(`${incoming.method} ${incoming.url}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      response.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"Server Error"}')
    })
  })

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (incoming.url === loginPage) {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body><h1>Sign in</h1></body></html>')
      return
    }
    const request = await readRequest(incoming, url, storageUrl)
    const isGraphQL = graphql && request.method === 'POST' && /^(\/api)?\/graphql$/.test(request.path)
    const match = isGraphQL ? undefined : loadDescription().match(request.method, request.path, request.query, request.body)
    if (!isGraphQL) violations.push(...(match?.violations ?? [`the description has no ${request.method} ${request.path}`]))
    const operation = isGraphQL ? 'graphql' : (match?.operation.id ?? '')
    const hits = faults.hit(operation, askedBy(incoming, request))
    for (const { kind, delayMs = 100 } of hits) if (kind === 'slow') await delay(delayMs, undefined, { ref: false })
    const moved = hits.find(({ kind }) => kind === 'redirect')
    const reply = moved === undefined ? await answer(request, isGraphQL, match, hits) : redirect(moved, incoming)
    violations.push(...reply.violations)

    const hung = hits.some(({ kind }) => kind === 'hang')
    const broken = hung || hits.some(({ kind }) => kind === 'reset')
    const { 'if-none-match': ifNoneMatch } = incoming.headers
    requests.push({
      method: request.method, path: request.path, query: Object.fromEntries(request.query), status: broken ? 0 : reply.status, operation, cost: reply.cost,
      ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }), ...(reply.graphql === undefined ? {} : { graphql: reply.graphql })
    })
    if (hung) return
    if (broken) incoming.socket.destroy()
    else send(response, reply, world, hits)
  }

  const answer = async (request: Request, isGraphQL: boolean, match: Match | undefined, hits: readonly Fault[]): Promise<Reply> => {
    const resource = isGraphQL ? 'graphql' : 'core'
    const failure = hits.map((fault) => failing(fault, resource, renew(world, resource))).find((reply) => reply !== undefined)
    if (failure !== undefined) return failure
    const rewrites = hits.flatMap(({ kind, rewrite }) => (kind === 'rewrite' && rewrite !== undefined ? [rewrite] : []))
    const reply = isGraphQL ? await answerGraphQL(world, request, rewrites) : await answerRest(world, request, match, rewrites)
    return { ...reply, headers: { ...quotaHeaders(world.quota[resource], resource), ...reply.headers } }
  }

  const storage = createServer((incoming, response) => {
    void handleDownload(incoming, response)
  })

  const handleDownload = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url: path = '/', headers } = incoming
    const hits = faults.hit('storage', { path, query: new URLSearchParams() })
    for (const { kind, delayMs = 100 } of hits) if (kind === 'slow') await delay(delayMs, undefined, { ref: false })
    const moved = hits.find(({ kind }) => kind === 'redirect')
    const failure = hits.map((fault) => failing(fault, 'core', world.quota.core)).find((reply) => reply !== undefined)
    const answer = answerDownload(world, path, headers)
    const reply = moved === undefined ? (failure ?? answer) : redirect(moved, incoming)
    violations.push(...answer.violations)
    const [isHung, isReset] = ['hang', 'reset'].map((wanted) => hits.some(({ kind }) => kind === wanted))
    downloads.push({ path, status: isHung || isReset ? 0 : reply.status, headers })
    if (isReset) incoming.socket.destroy()
    else if (!isHung) send(response, reply, world, hits)
  }

  url = await listen(server)
  storageUrl = await listen(storage)
  const close = async (): Promise<void> => void (await Promise.all([stop(server), stop(storage)]))
  return { url, requests, downloads, violations, faults, close }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function stop(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

async function readRequest(incoming: IncomingMessage, base: string, storage: string): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const [path = '/', query = ''] = (incoming.url ?? '/').split('?')
  const { authorization = '', accept = '', 'if-none-match': ifNoneMatch } = incoming.headers
  return {
    method: incoming.method ?? 'GET', base, storage, path: path.replace(/^\/api\/v3(?=\/)/, ''), query: new URLSearchParams(query), body: Buffer.concat(chunks).toString('utf8'),
    authorization, accept, ...(ifNoneMatch === undefined ? {} : { ifNoneMatch })
  }
}

/** `truncate` announces the whole length, sends half, and breaks the connection; `drip` sends the other half late. */
function send(response: ServerResponse, { status, headers, payload }: Reply, world: World, hits: readonly Fault[]): void {
  const length = status === 304 ? {} : { 'content-length': payload.length }
  response.writeHead(status, { date: world.now().toUTCString(), ...length, ...headers })
  const middle = Math.floor(payload.length / 2)
  const drip = hits.find(({ kind }) => kind === 'drip')
  if (status !== 304 && hits.some(({ kind }) => kind === 'truncate')) response.write(payload.subarray(0, middle), () => response.destroy())
  else if (status !== 304 && drip !== undefined) response.write(payload.subarray(0, middle), () => setTimeout(() => response.end(payload.subarray(middle)), drip.delayMs ?? 100).unref())
  else response.end(payload)
}

function redirect({ status = 301, location }: Fault, { url = '/' }: IncomingMessage): Reply {
  const payload = Buffer.from('{"message":"Moved Permanently"}')
  return { status, headers: { 'content-type': 'application/json', location: location ?? inOtherDialect(url) }, payload, cost: 0, violations: [] }
}

function askedBy({ url = '/' }: IncomingMessage, { query, body }: Request): Asked {
  const [, graphql] = /"query":"\s*(?:\\n)*\s*(?:query|mutation) (\w+)/.exec(body) ?? []
  return { path: url.split('?')[0] ?? '/', query, ...(graphql === undefined ? {} : { graphql }) }
}
