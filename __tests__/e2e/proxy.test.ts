import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { runAction } from '../support/action.ts'
import { usingGitHub } from '../support/github/index.ts'
import { createScene, type Scene } from '../support/scene.ts'

const github = usingGitHub()
let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
afterAll(async () => scene.project.remove())

interface Proxy {
  readonly server: Server
  readonly url: string
  readonly asked: string[]
}

/** A proxy that tunnels every connection to the server (CONNECT: https://www.rfc-editor.org/rfc/rfc9110#CONNECT). */
async function startProxy(target: URL): Promise<Proxy> {
  const asked: string[] = []
  const server = createServer()
  server.on('connect', (request, client, head) => {
    asked.push(request.url ?? '')
    const upstream = connect(Number(target.port), target.hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client).pipe(upstream)
    })
    for (const socket of [client, upstream]) socket.on('error', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

it('behind a proxy, which alone knows where GitHub is, the gate decides as without', async () => {
  const { url } = await github(scene.world)
  const proxy = await startProxy(new URL(url))
  const run = await runAction('http://github.invalid', scene, { env: { http_proxy: proxy.url, HTTP_PROXY: proxy.url } })
  proxy.server.closeAllConnections()
  proxy.server.close()
  expect(run).toMatchObject({ exitCode: 0, outputs: { decision: 'go' } })
  expect(new Set(proxy.asked)).toEqual(new Set(['github.invalid:80']))
})

it('without the proxy, it finds no GitHub and does not open', async () => {
  expect((await runAction('http://github.invalid', scene)).exitCode).not.toBe(0)
}, 60_000)
