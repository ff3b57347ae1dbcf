/** Where the content of artifacts lies: another host than GitHub's API, which knows no token, only signed addresses. */
import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Artifact } from './records.ts'
import type { Reply } from './respond.ts'
import type { World } from './world.ts'

/** One request to the storage, and what became of it. */
export interface LoggedDownload {
  readonly path: string
  /** 0: the connection was broken before an answer. */
  readonly status: number
  readonly headers: IncomingHttpHeaders
}

/** The address that GitHub gives out for an artifact. */
export function signedUrl(storage: string, artifact: Artifact): string {
  return `${storage}/artifacts/${artifact.id}?sig=${signatureOf(artifact)}`
}

/** What the storage answers. That a token arrives with a request is a violation. */
export function answerDownload(world: World, address: string, headers: IncomingHttpHeaders): Reply {
  const { pathname, searchParams } = new URL(address, 'http://storage')
  const artifact = world.artifacts.find(({ id }) => pathname === `/artifacts/${id}`)
  const isSigned = artifact !== undefined && searchParams.get('sig') === signatureOf(artifact)
  const violations = headers.authorization === undefined && headers.cookie === undefined ? [] : ['storage: the token was sent along']
  if (artifact === undefined || !isSigned) return { status: 403, headers: { 'content-type': 'application/xml' }, payload: Buffer.from('<Error><Code>AuthenticationFailed</Code></Error>'), cost: 0, violations }
  return { status: 200, headers: artifact.type === '' ? {} : { 'content-type': artifact.type }, payload: artifact.content, cost: 0, violations }
}

function signatureOf({ id, name }: Artifact): string {
  return createHash('sha256').update(`${id} ${name} secret`).digest('base64url')
}
