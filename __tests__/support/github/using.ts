import { afterEach, expect } from '@jest/globals'
import { startGitHub, type GitHubServer } from './server.ts'
import type { World } from './world.ts'

/**
 * Gives a function that starts a GitHub for a world. After every test the servers it started are closed, and the test
 * fails if there were violations; one that provokes some takes them with `server.violations.splice(0)`.
 */
export function usingGitHub(): (world: World) => Promise<GitHubServer> {
  const started: GitHubServer[] = []
  afterEach(async () => {
    const servers = started.splice(0)
    await Promise.all(servers.map((server) => server.close()))
    expect(servers.flatMap(({ violations }) => violations)).toEqual([])
  })
  return async (world) => {
    const server = await startGitHub(world)
    started.push(server)
    return server
  }
}
