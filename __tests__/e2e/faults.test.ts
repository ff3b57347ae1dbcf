import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { dialects, expected, judgeCell, moments, nameOf, type Cell, type Judged, type Moment } from '../support/faults/cell.ts'
import { endpoints, type Endpoint } from '../support/faults/endpoints.ts'
import { setStage, type Stage, type Truth } from '../support/faults/stage.ts'
import { troubles } from '../support/faults/troubles.ts'

const generic: readonly Truth[] = ['failed check', 'no approval', 'tag elsewhere']
let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})
const counted = { cells: 0, hit: 0 }
afterAll(async () => {
  process.stdout.write(`fault matrix: ${counted.cells} cells in this process, ${counted.hit} of them hit\n`)
  await stage.scene.project.remove()
})

/** A look at a list of several pages costs the server much: there, what is red and what passes are tried, once each. */
function isAffordable({ long, once }: Endpoint, { later, times }: Moment, colour: 'green' | 'red', turn: number): boolean {
  if (long === undefined) return !later || once !== true
  if (later) return false
  if (colour === 'red') return times === Infinity || (times === 1 && long !== 'runs')
  return times === 1 && (long !== 'runs' || turn % 4 === 0)
}

/** Every trouble at the endpoint at every moment, where all is well and where it is not; what is wrong and the dialect take turns. */
function cellsOf(endpoint: Endpoint): readonly Cell[] {
  const reds = [...(endpoint.tells ?? []), ...generic.filter((truth) => endpoint.tells?.includes(truth) !== true)]
  const possible = troubles.filter(({ only }) => only?.(endpoint.name) ?? true)
  return possible.flatMap((trouble, turn) =>
    (['green', 'red'] as const).flatMap((colour, shift) =>
      moments
        .filter((moment) => moment.truths.includes(colour) && isAffordable(endpoint, moment, colour, turn))
        .map((moment, index): Cell => {
          const truth = colour === 'green' ? 'green' : (reds[(turn + index) % reds.length] ?? 'failed check')
          return { endpoint, trouble, moment, truth, dialect: dialects[(turn + shift + index) % dialects.length] ?? '' }
        })
    )
  )
}

/** Judges all cells, so many at a time. */
async function judgeAll(cells: readonly Cell[], lanes: number): Promise<readonly { cell: Cell; judged: Judged }[]> {
  const rest = [...cells]
  const done: { cell: Cell; judged: Judged }[] = []
  const lane = async (): Promise<void> => {
    for (let cell = rest.shift(); cell !== undefined; cell = rest.shift()) done.push({ cell, judged: await judgeCell(cell, stage) })
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return done
}

describe('whatever goes wrong at an endpoint, the decision is right or no-go', () => {
  it.each(endpoints)('$name', async (endpoint) => {
    const judged = await judgeAll(cellsOf(endpoint), 12)
    counted.cells += judged.length
    counted.hit += judged.filter(({ judged: { hits } }) => hits > 0).length
    // Where all is well, the gate asks every endpoint: a cell that is not hit would prove nothing.
    expect(judged.filter(({ cell, judged: { hits } }) => cell.truth === 'green' && hits === 0).map(({ cell }) => nameOf(cell))).toEqual([])
    const wrong = judged.filter(({ cell, judged: { decision } }) => expected(cell) !== 'either' && decision !== expected(cell))
    const describeWrong = ({ cell, judged: { decision, why } }: (typeof judged)[number]): string => `${nameOf(cell)}: ${decision} (${why})`
    expect(wrong.filter(({ judged: { decision } }) => decision === 'go').map(describeWrong)).toEqual([])
    expect(wrong.map(describeWrong)).toEqual([])
    expect(judged.flatMap(({ judged: { violations } }) => violations)).toEqual([])
  }, 120_000)
})
