import { describe, expect, it } from '@jest/globals'
import { servedTogether, type Demand } from '../../../src/criteria/approvals/distinct.ts'

function demand(id: string, need: number, ...people: string[]): Demand {
  return { id, shares: [{ people, need }] }
}

function owners(id: string, ...shares: readonly (readonly string[])[]): Demand {
  return { id, shares: shares.map((people) => ({ people, need: 1 })) }
}

describe('different people for each', () => {
  it.each([
    ['none', [], []],
    ['one', [demand('a', 1, 'x')], ['a']],
    ['one person for two', [demand('a', 1, 'x'), demand('b', 1, 'x')], ['a']],
    ['a person in two spellings', [demand('a', 1, 'x'), demand('b', 1, 'X')], ['a']],
    ['who is needed elsewhere makes room', [demand('a', 1, 'x', 'y'), demand('b', 1, 'x')], ['a', 'b']],
    [
      'a chain of it',
      [demand('a', 1, 'w', 'x'), demand('b', 1, 'x', 'y'), demand('c', 1, 'y', 'z'), demand('d', 1, 'w')],
      ['a', 'b', 'c', 'd']
    ],
    [
      'four roles, three people',
      [demand('a', 1, 'x', 'y'), demand('b', 1, 'y', 'z'), demand('c', 1, 'x', 'z'), demand('d', 1, 'x', 'y', 'z')],
      ['a', 'b', 'c']
    ],
    [
      'the one in the middle cannot be served',
      [demand('a', 1, 'x'), demand('b', 1, 'x'), demand('c', 1, 'y')],
      ['a', 'c']
    ],
    [
      'what cannot be served holds nobody',
      [demand('a', 1, 'x'), demand('b', 2, 'x', 'y'), demand('c', 1, 'y')],
      ['a', 'c']
    ],
    ['two of each', [demand('a', 2, 'w', 'x', 'y'), demand('b', 2, 'x', 'y', 'z')], ['a', 'b']],
    ['one owner for all', [owners('a', ['x'], ['x', 'y']), demand('b', 1, 'y')], ['a', 'b']],
    ['owners before and after', [demand('b', 1, 'x', 'y'), owners('a', ['x'], ['x', 'z'])], ['b', 'a']],
    ['every owner is needed', [owners('a', ['x'], ['y']), demand('b', 1, 'x', 'y')], ['a']],
    ['owners of two criteria', [owners('a', ['x', 'y'], ['x', 'z']), owners('b', ['x', 'y'], ['x', 'z'])], ['a', 'b']]
  ] as const)('%s', (_, demands, served) => {
    expect([...servedTogether(demands)]).toEqual(served)
  })

  it('so many owners that trying them all out would not end: who cannot be served for sure is not', () => {
    const people = Array.from({ length: 30 }, (_, index) => `p${index}`)
    const shares = Array.from({ length: 30 }, (_, index) => people.filter((_one, at) => at !== index))
    expect(servedTogether([owners('a', ...shares, ['nobody else'], ['x']), demand('b', 1, 'x')])).toEqual(
      new Set(['a'])
    )
  })
})
