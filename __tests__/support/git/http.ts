import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { isolatedEnvironment } from '../git.ts'

/** A git server on the loopback interface. */
export interface GitServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string
  /** What came in: method and path with its query. */
  readonly requests: readonly string[]
  readonly close: () => Promise<void>
}

/**
 * Serves the bare repositories in a folder by git's own http-backend; only to who sends `authorization`, where given.
 */
export async function serveRepositories(folder: string, authorization?: string): Promise<GitServer> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    // Repeated headers arrive joined by a comma, so that one which is sent twice is refused, as GitHub does.
    const given = request.headersDistinct['authorization']?.join(', ')
    if (authorization === undefined || given === authorization) answer(folder, request, response)
    else response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => {
        server.close(done)
      })
    }
  }
}

/** One request by CGI: https://git-scm.com/docs/git-http-backend#_environment */
function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...isolatedEnvironment(folder),
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: request.headers['git-protocol']?.toString() ?? '',
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      REMOTE_ADDR: '127.0.0.1'
    },
    stdio: ['pipe', 'pipe', 'ignore']
  })
  const chunks: Buffer[] = []
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  backend.on('close', () => respond(Buffer.concat(chunks), response))
  backend.stdin.on('error', () => response.destroy())
  request.pipe(backend.stdin)
}

function respond(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n')
  let status = 200
  for (const line of output.subarray(0, Math.max(end, 0)).toString('latin1').split('\r\n')) {
    const [name = '', value = ''] = line.split(/: (.*)/s)
    if (name === 'Status') status = Number.parseInt(value, 10)
    else if (name !== '') response.setHeader(name, value)
  }
  response.writeHead(end < 0 ? 500 : status).end(end < 0 ? '' : output.subarray(end + 4))
}
