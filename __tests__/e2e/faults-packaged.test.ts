import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { dialects, expected, faultOf, moments, nameOf, type Cell } from '../support/faults/cell.ts'
import { endpoints } from '../support/faults/endpoints.ts'
import { openSite, setStage, type Stage, type Truth } from '../support/faults/stage.ts'
import { troubles } from '../support/faults/troubles.ts'
import { startGitHub } from '../support/github/index.ts'
import { warmUp, warped } from '../support/workflow/warped.ts'

// A request on this machine takes some milliseconds: with this factor far less than the limit of 30 s.
const factor = 100
const lanes = 3
const asleep = new Set(['answers late', 'slow body', 'body slower than the limit'])
const reds: readonly Truth[] = ['failed check', 'no approval', 'tag elsewhere']

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})
afterAll(() => stage.scene.project.remove())

/** One green and one red cell of every trouble; endpoint, moment, red and dialect take turns. */
function sample(): readonly Cell[] {
  const short = endpoints.filter(({ long, ahead }) => long === undefined && ahead === undefined)
  const first = moments.filter(({ later }) => !later)
  return troubles.filter(({ name }) => !asleep.has(name)).flatMap((trouble, turn) => {
    const possible = short.filter(({ name }) => trouble.only?.(name) ?? true)
    return (['green', 'red'] as const).flatMap((colour, shift): Cell[] => {
      const endpoint = possible[(turn + shift) % possible.length]
      const moment = first[(turn + 2 * shift) % first.length]
      const truth = colour === 'green' ? 'green' : reds[turn % reds.length]
      return endpoint && moment && truth ? [{ endpoint, trouble, moment, truth, dialect: dialects[(turn + shift) % 2] ?? '' }] : []
    })
  })
}

/** What the packaged action makes of the cell, in time that runs faster for it. */
async function decide(cell: Cell): Promise<string> {
  const site = openSite(stage, cell.endpoint, false)
  const server = await startGitHub(site.world)
  try {
    const { scene } = stage
    await warmUp(server, { ...scene, world: site.world })
    site.become(cell.truth)
    server.faults.add(faultOf(cell))
    const clock = warped(factor)
    site.world.now = clock.now
    const inputs = { 'wait-for': '4m', 'poll-interval': '15s', 'check-run-id': String(site.checkRunId) }
    const env = { ...clock.env, GITHUB_RUN_ID: String(site.runId) }
    const { exitCode, outputs } = await runAction(`${server.url}${cell.dialect}`, scene, { inputs, env })
    return `${outputs['decision'] ?? 'nothing'}, allowed ${outputs['allowed'] ?? ''}, ${exitCode === 0 ? 'zero' : 'non-zero'}`
  } finally {
    await server.close()
  }
}

it('the packaged action: no false go, and exit code 0 only for a go', async () => {
  const cells = sample()
  const rest = [...cells]
  const wrong: string[] = []
  const lane = async (): Promise<void> => {
    for (let cell = rest.shift(); cell !== undefined; cell = rest.shift()) {
      const seen = await decide(cell)
      const right = { go: ['go, allowed true, zero'], 'no-go': ['no-go, allowed false, non-zero'], either: ['go, allowed true, zero', 'no-go, allowed false, non-zero'] }[expected(cell)]
      if (!right.includes(seen)) wrong.push(`${nameOf(cell)}: ${seen}`)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  process.stdout.write(`fault matrix: ${cells.length} cells on the packaged action\n`)
  expect(cells.length).toBeGreaterThanOrEqual(40)
  expect(wrong).toEqual([])
}, 120_000)
