/** Answers one request: who asks, what may be asked, the answer, its pages and its tag, and the quota it costs. */
import { createHash } from 'node:crypto'
import { HttpError, type Answer } from './answer.ts'
import type { Fault } from './faults.ts'
import { isObject, type Json } from './json.ts'
import { loadDescription, type Match } from './openapi.ts'
import type { Permissions } from './options.ts'
import { PRIMARY_LIMIT, quotaHeaders, renew, SECONDARY_LIMIT, type Resource } from './quota.ts'
import type { Quota } from './records.ts'
import { handlers, REQUIRED_PERMISSIONS, REQUIRED_WRITES } from './rest.ts'
import type { World } from './world.ts'

export interface Request {
  readonly method: string
  /** The address of this server. */
  readonly base: string
  /** The address of the storage. */
  readonly storage: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: string
  readonly authorization: string
  readonly accept: string
  readonly ifNoneMatch?: string
}

/** A response before it is sent. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly payload: Buffer
  readonly cost: number
  readonly violations: readonly string[]
  readonly graphql?: string
}

type Rewrite = (body: Json) => Json
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }

/** Answers a REST request; what is in `rewrites` changes the body, which then is not held against the description. */
export async function answerRest(world: World, request: Request, match: Match | undefined, rewrites: readonly Rewrite[]): Promise<Reply> {
  const quota = renew(world, 'core')
  const id = match?.operation.id ?? ''
  const free = id === 'rate-limit/get'
  let answer: Answer
  const headers: Record<string, string> = {}
  try {
    const permissions = authenticate(world, request)
    if (match === undefined) throw new HttpError(404, 'Not Found')
    if (!free && quota.remaining <= 0) return { ...problem(403, PRIMARY_LIMIT), cost: 0 }
    const needed = REQUIRED_PERMISSIONS[id]
    headers['x-accepted-github-permissions'] = `${(needed ?? 'metadata').replaceAll('-', '_')}=read`
    if (needed !== undefined && permissions[needed] === undefined) throw new HttpError(403, 'Resource not accessible by integration')
    const writes = REQUIRED_WRITES[id]
    if (writes !== undefined && !writes.some((permission) => permissions[permission] === 'write')) throw new HttpError(403, 'Resource not accessible by integration')
    answer = await handle(world, request, match)
  } catch (error) {
    if (!(error instanceof HttpError)) throw error
    answer = { status: error.status, body: errorBody(error.status, error.message) }
    if (error.status === 401) return problem(401, error.message)
  }

  const body = rewrites.reduce((value, rewrite) => rewrite(value), answer.body)
  const exempt = rewrites.length > 0 || answer.outside === true || answer.raw !== undefined || match === undefined
  const violations = exempt ? [] : judge(match, answer, body)
  const payload = answer.location === undefined ? (answer.raw ?? Buffer.from(JSON.stringify(body))) : Buffer.alloc(0)
  if (answer.location !== undefined) headers['location'] = answer.location
  Object.assign(headers, answer.raw === undefined ? JSON_TYPE : { 'content-type': 'application/vnd.github.raw; charset=utf-8' }, links(request, answer))
  const tag = `"${createHash('sha256').update(headers['link'] ?? '').update(payload).digest('hex')}"`
  const unchanged = answer.status === 200 && sameTag(request.ifNoneMatch, tag)
  const cost = free || unchanged ? 0 : 1
  quota.remaining -= cost
  if (answer.status === 200) headers['etag'] = `W/${tag}`
  return unchanged ? { status: 304, headers, payload: Buffer.alloc(0), cost, violations } : { status: answer.status, headers, payload, cost, violations }
}

/** Answers a POST to /graphql. */
export async function answerGraphQL(world: World, request: Request, rewrites: readonly Rewrite[]): Promise<Reply> {
  const quota = renew(world, 'graphql')
  try {
    const permissions = authenticate(world, request)
    if (quota.remaining <= 0) return json(200, { errors: [{ type: 'RATE_LIMITED', message: PRIMARY_LIMIT }] }, 0)
    const { answerQuery } = await import('./graphql.ts')
    const { body, name, violations } = await answerQuery(world, permissions, world.ownerOf(tokenIn(request.authorization) ?? ''), request.body)
    quota.remaining -= 1
    return { ...json(200, rewrites.reduce((value, rewrite) => rewrite(value), body), 1), violations, graphql: name }
  } catch (error) {
    if (error instanceof HttpError) return problem(error.status, error.message)
    throw error
  }
}

/** The answer that the fault puts in place of a good one, if it is of that kind. */
export function failing(fault: Fault, resource: Resource, quota: Quota): Reply | undefined {
  const headers = quotaHeaders(quota, resource)
  const wait = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }
  const { kind, message } = fault
  if (kind === 'status') return withHeaders(problem(fault.status ?? 500, message ?? 'Server Error'), { ...headers, ...wait })
  if (kind === 'secondary') return withHeaders(problem(fault.status ?? 403, message ?? SECONDARY_LIMIT), { ...headers, 'retry-after': '60', ...wait })
  if (kind === 'primary') return withHeaders(problem(fault.status ?? 403, message ?? PRIMARY_LIMIT), { ...headers, 'x-ratelimit-remaining': '0', 'x-ratelimit-used': String(quota.limit), ...wait })
  if (kind === 'malformed') return { status: 200, headers: { ...headers, ...JSON_TYPE }, payload: Buffer.from('{"total_count": 1, "check_r'), cost: 0, violations: [] }
  if (kind === 'html502') return { status: 502, headers: { 'content-type': 'text/html' }, payload: Buffer.from('<html><body><h1>502 Bad Gateway</h1></body></html>'), cost: 0, violations: [] }
  return undefined
}

/** A response without a body has nothing that could be held against the description but its status. */
function judge({ operation }: Match, { status, location }: Answer, body: Json): readonly string[] {
  if (location === undefined) return loadDescription().judgeResponse(operation, status, body)
  return operation.responses.has(status) ? [] : [`${operation.id}: the description has no response ${status}`]
}

async function handle(world: World, { accept, storage, authorization }: Request, { operation, parameters, body, violations }: Match): Promise<Answer> {
  if (violations.length > 0) throw violations.some((text) => text.includes('unknown query parameter')) ? new HttpError(404, 'Not Found') : new HttpError(422, 'Validation Failed')
  const { owner, repo } = parameters
  if (owner !== undefined && `${String(owner)}/${String(repo)}`.toLowerCase() !== world.fullName.toLowerCase()) throw new HttpError(404, 'Not Found')
  const handler = handlers[operation.id]
  if (handler === undefined) throw new Error(`no handler for ${operation.id}`)
  return handler({ world, parameters, body: isObject(body) ? body : {}, viewer: world.ownerOf(tokenIn(authorization) ?? ''), accept, storage })
}

function authenticate(world: World, { authorization }: Request): Permissions {
  const token = tokenIn(authorization)
  if (token === undefined) throw new HttpError(401, 'Requires authentication')
  const permissions = world.tokens.get(token)
  if (permissions === undefined) throw new HttpError(401, 'Bad credentials')
  return permissions
}

function tokenIn(authorization: string): string | undefined {
  return /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1]
}

function errorBody(status: number, message: string): Json {
  return { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }
}

function json(status: number, body: Json, cost: number): Reply {
  return { status, headers: JSON_TYPE, payload: Buffer.from(JSON.stringify(body)), cost, violations: [] }
}

function problem(status: number, message: string): Reply {
  return json(status, errorBody(status, message), status === 401 ? 0 : 1)
}

/** A failure that takes nothing from the quota. */
function withHeaders(reply: Reply, headers: Record<string, string>): Reply {
  return { ...reply, headers: { ...reply.headers, ...headers }, cost: 0 }
}

/** The Link header of one of several pages. */
function links({ base, path, query }: Request, { pages }: Answer): Record<string, string> {
  if (pages === undefined || pages.last === 1) return {}
  const { page, last } = pages
  const target = (number: number) => `${base}${path}?${new URLSearchParams([...query].filter(([name]) => name !== 'page').concat([['page', String(number)]])).toString()}`
  const relations: [string, number][] = []
  if (page > 1) relations.push(['prev', Math.min(page - 1, last)])
  if (page < last) relations.push(['next', page + 1], ['last', last])
  if (page > 1) relations.push(['first', 1])
  return { link: relations.map(([relation, number]) => `<${target(number)}>; rel="${relation}"`).join(', ') }
}

function sameTag(header: string | undefined, tag: string): boolean {
  return header !== undefined && header.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === tag)
}
