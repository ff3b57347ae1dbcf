import { describe, expect, it } from '@jest/globals'
import { count, didYouMean, listNames, matchesName, nearest } from '../../src/core/text.ts'

describe('matchesName', () => {
  it.each([
    ['build', 'build', true],
    ['build', 'Build', false],
    ['build', 'build ', false],
    ['build', 'rebuild', false],
    ['', '', true],
    ['', 'x', false],
    ['*', '', true],
    ['*', 'any / thing\nat all', true],
    ['**', '', true],
    ['**', 'x', true],
    ['test (*)', 'test (18, ubuntu)', true],
    ['test (*)', 'test ()', true],
    ['test (*)', 'test (18', false],
    ['*-*-*', 'a-b-c', true],
    ['*-*-*', 'a-b', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['*ab', 'aab', true],
    ['a*b*c', 'a__b__b__c', true],
    ['a*b*c', 'a__b__c__', false],
    ['v*', 'v1.2.3', true],
    ['a.c', 'abc', false],
    ['a?c', 'abc', false],
    ['[ab]', 'a', false],
    ['{a,b}', 'a', false],
    ['!a', 'b', false],
    ['a|b', 'a', false],
    ['^a$', 'a', false],
    ['a+', 'aa', false],
    ['\\d', '1', false],
    ['\\*', '*', true],
    ['\\*', 'x', false],
    ['\\*', '\\*', false],
    ['a\\**', 'a*b', true],
    ['a\\**', 'axb', false],
    ['*\\*', 'ab*', true],
    ['\\', '\\', true],
    ['a\\b', 'a\\b', true],
    ['caller / *', 'caller / callee / leaf', true],
    ['caf\u00e9', 'cafe\u0301', false],
    ['*🚀*', 'ship 🚀 it', true],
    ['🚀', '\ud83d', false],
    ['*\ude80', '🚀', false],
    ['\ud83d*', '🚀', false],
    ['*', '\ud83d', true]
  ])('%j on %j is %s', (pattern, name, matches) => {
    expect(matchesName(pattern, name)).toBe(matches)
  })

  it.each([
    ['many stars', '*a'.repeat(200), 'a'.repeat(3000) + 'b'],
    ['a long tail', `*${'a'.repeat(1000)}b`, 'a'.repeat(5000)],
    ['only stars', '*'.repeat(5000), 'a'.repeat(5000)],
    ['stars and a miss', `${'*'.repeat(3000)}b`, 'a'.repeat(3000)],
    ['no star', 'a'.repeat(50_000), 'a'.repeat(50_001)],
    ['escaped stars', '\\*'.repeat(2000) + '*x', '*'.repeat(4000)]
  ])('ends soon for %s', (_, pattern, name) => {
    const before = performance.now()
    expect(matchesName(pattern, name)).toBe(/^\*+$/.test(pattern))
    expect(performance.now() - before).toBeLessThan(1500)
  })

  it('agrees with a plain definition on every short pattern and name', () => {
    const words = (letters: string, most: number): string[] => most === 0 ? [''] : ['', ...words(letters, most - 1).flatMap((word) => [...letters].map((letter) => letter + word))]
    const plain = (pattern: string, name: string): boolean => {
      if (pattern === '') return name === ''
      if (pattern[0] === '*') return plain(pattern.slice(1), name) || (name !== '' && plain(pattern, name.slice(1)))
      return name !== '' && pattern[0] === name[0] && plain(pattern.slice(1), name.slice(1))
    }
    const names = [...new Set(words('ab', 4))]
    const wrong = [...new Set(words('ab*', 4))].flatMap((pattern) => names.filter((name) => matchesName(pattern, name) !== plain(pattern, name)).map((name) => [pattern, name]))
    expect(wrong).toEqual([])
  })
})

describe('listNames', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'a'], 'a'],
    [['a', 'b', 'a'], 'a and b']
  ])('%j', (names, text) => {
    expect(listNames(names)).toBe(text)
  })

  it('cuts a long list and says how many are left', () => {
    expect(listNames(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more')
    expect(listNames(Array.from({ length: 1000 }, (_, index) => `${index}`))).toBe('0, 1, 2, 3, 4, 5, 6, 7 and 992 more')
  })
})

it.each([[0, '0 checks'], [1, '1 check'], [2, '2 checks']])('count %i', (amount, text) => {
  expect(count(amount, 'check')).toBe(text)
})

describe('nearest', () => {
  const words = ['require', 'ignore', 'accept', 'may-skip', 'settle', 'kind', 'tag']
  it.each([
    ['requires', 'require'],
    ['reqiure', 'require'],
    ['Ignore', 'ignore'],
    ['knid', 'kind'],
    ['kid', 'kind'],
    ['tga', 'tag'],
    ['tags', 'tag'],
    ['may_skip', 'may-skip'],
    ['acept', 'accept'],
    ['x', undefined],
    ['', undefined],
    ['something', undefined],
    ['z'.repeat(100_000), undefined]
  ])('%.20s -> %s', (word, near) => {
    expect(nearest(word, words)).toBe(near)
  })

  it('prefers the nearest and, of equals, the first', () => {
    expect(nearest('build', ['built', 'build ', 'buildx'])).toBe('built')
    expect(nearest('lint', ['link', 'lint!', 'lint'])).toBe('lint')
  })

  it('gives nothing where there is nothing to choose from', () => {
    expect(nearest('build', [])).toBeUndefined()
    expect(didYouMean('build', [])).toBe('')
    expect(didYouMean('biuld', ['build'])).toBe(' (did you mean "build"?)')
  })
})
