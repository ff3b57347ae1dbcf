import { describe, expect, it } from '@jest/globals'
import type { AnyOutcome } from '../../src/core/outcome.ts'
import { decide, unmet } from '../../src/gate/decide.ts'

const outcome = (status: string): AnyOutcome => ({ status, reason: 'x', wanted: '', seen: '', findings: [], remedy: '', awaiting: [] }) as unknown as AnyOutcome
const one = (status: string, enforcement: 'active' | 'evaluate' = 'active') => ({ enforcement, outcome: outcome(status) })

describe('decide', () => {
  it.each([
    ['nothing', [], 'no-go'],
    ['one passed', [one('passed')], 'go'],
    ['all passed', [one('passed'), one('passed')], 'go'],
    ['one failed', [one('passed'), one('failed')], 'no-go'],
    ['one pending', [one('passed'), one('pending')], 'no-go'],
    ['one error', [one('passed'), one('error')], 'no-go'],
    ['a word that is not known', [one('passed'), one('excellent')], 'no-go'],
    ['no word', [one('passed'), one('')], 'no-go'],
    ['none applies', [one('not-applicable'), one('not-applicable')], 'no-go'],
    ['one passed, one does not apply', [one('passed'), one('not-applicable')], 'go'],
    ['only reported', [one('passed', 'evaluate')], 'no-go'],
    ['passed is only reported, active ones do not apply', [one('passed', 'evaluate'), one('not-applicable')], 'no-go'],
    ['a failure is only reported', [one('passed'), one('failed', 'evaluate'), one('error', 'evaluate'), one('pending', 'evaluate')], 'go'],
    ['the failure stands last', [...Array.from({ length: 50 }, () => one('passed')), one('failed')], 'no-go']
  ] as const)('%s: %j', (_, criteria, decision) => {
    expect(decide(criteria)).toBe(decision)
  })

  it('is go only if an active criterion passed and every active one passed or does not apply', () => {
    const words = ['passed', 'failed', 'pending', 'error', 'not-applicable', 'unheard-of']
    const all = words.flatMap((word) => [one(word), one(word, 'evaluate')])
    for (const a of all) for (const b of all) for (const c of all) {
      const active = [a, b, c].filter(({ enforcement }) => enforcement === 'active').map((criterion) => criterion.outcome.status)
      const expected = active.includes('passed') && active.every((status) => status === 'passed' || status === 'not-applicable')
      expect(decide([a, b, c])).toBe(expected ? 'go' : 'no-go')
    }
  })
})

it('unmet are the active ones that block', () => {
  const criteria = [one('passed'), one('failed'), one('failed', 'evaluate'), one('error'), one('not-applicable'), one('pending')]
  expect(unmet(criteria)).toEqual([criteria[1], criteria[3], criteria[5]])
})
