import { expect, it } from '@jest/globals'
import { EvidenceError } from '../../src/core/errors.ts'
import { patient } from '../../src/gate/patience.ts'
import { manualClock } from './world.ts'

const passing = (retryAfter = 0) => new EvidenceError('rate-limited', 'slow down', 'Wait.', { transient: true, retryAfter })
const signal = new AbortController().signal

/** Fails with each of these in turn, then answers. */
function failing(...errors: readonly Error[]) {
  let asked = 0
  const ask = async (word: string): Promise<string> => {
    const error = errors[asked++]
    if (error !== undefined) throw error
    return `${word}, asked ${asked} times`
  }
  return ask
}

it.each([
  ['answers at once', [], [], 'x, asked 1 times'],
  ['asks again after the interval', [passing(), passing()], [5000, 5000], 'x, asked 3 times'],
  ['waits as long as it is told to', [passing(20_000)], [20_000], 'x, asked 2 times']
])('%s', async (_, errors, slept, answer) => {
  const clock = manualClock()
  expect(await patient(failing(...errors), { clock, deadline: clock.monotonic() + 60_000, interval: 5000, signal })('x')).toBe(answer)
  expect(clock.slept).toEqual(slept)
})

it.each([
  ['an error that does not pass', [new EvidenceError('permission-denied', 'no', 'Grant it.')], 60_000, signal],
  ['a bug', [new TypeError('no')], 60_000, signal],
  ['a wait beyond the deadline', [passing(61_000)], 60_000, signal],
  ['no time at all', [passing()], 0, signal],
  ['a run that was stopped', [passing()], 60_000, AbortSignal.abort('SIGINT')]
])('gives up at once on %s', async (_, errors, left, stopped) => {
  const clock = manualClock()
  await expect(patient(failing(...errors), { clock, deadline: clock.monotonic() + left, interval: 5000, signal: stopped })('x')).rejects.toBe(errors[0])
  expect(clock.slept).toEqual([])
})

it('gives up when the deadline comes', async () => {
  const clock = manualClock()
  const errors = Array.from({ length: 20 }, () => passing())
  await expect(patient(failing(...errors), { clock, deadline: clock.monotonic() + 22_000, interval: 5000, signal })('x')).rejects.toMatchObject({ code: 'rate-limited' })
  expect(clock.slept).toEqual([5000, 5000, 5000, 5000])
})
