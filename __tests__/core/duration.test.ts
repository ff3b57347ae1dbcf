import { describe, expect, it } from '@jest/globals'
import { Duration, formatDuration, milliseconds, parseDuration } from '../../src/core/duration.ts'

const good = [['0', 0], ['1ms', 1], ['999ms', 999], ['1s', 1000], ['90s', 90_000], ['10m', 600_000], ['2h', 7_200_000], ['1d', 86_400_000], ['999999999d', 999_999_999 * 86_400_000]] as const
const bad = ['', '10', '10abc', 'abc', '-1s', '+1s', '1.5h', '1,5h', '01s', '00', '0s', '0ms', '1e3s', ' 1s', '1s ', '1s\n', '\n1s', '1S', '1M', '1 s', '1s1s', '1h30m', '1000000000s', '٣s', 'NaN', 'Infinity', '0x1s', '1w', '1min']

it.each(good)('%s is %i ms', (text, value) => {
  expect(parseDuration(text)).toBe(value)
  expect(Duration.parse(text)).toBe(text)
  expect(milliseconds(text)).toBe(value)
})

it.each(bad)('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined()
  expect(Duration.safeParse(text).success).toBe(false)
  expect(() => milliseconds(text)).toThrow(TypeError)
})

it.each([[60], [null], [undefined], [['1s']], [{}], [true]])('%j, which is no text, is no duration', (value) => {
  expect(Duration.safeParse(value).success).toBe(false)
})

describe('formatDuration', () => {
  it.each([
    [0, '0 s'], [400, '0 s'], [600, '1 s'], [59_000, '59 s'], [90_000, '90 s'], [119_400, '119 s'], [119_600, '2 min'], [120_000, '2 min'], [600_000, '10 min'],
    [7_199_000, '2 h'], [7_200_000, '2 h'], [7_500_000, '2 h 5 min'], [86_400_000, '24 h']
  ])('%i ms', (value, text) => {
    expect(formatDuration(value)).toBe(text)
  })
})
