import { describe, expect, it } from '@jest/globals'
import { patternProblem, readPattern } from '../../../../src/criteria/version/readers/pattern.ts'
import { readText } from '../../../../src/criteria/version/readers/text.ts'
import { marked } from './marked.ts'

describe('readText', () => {
  it.each([
    ['one line', '«1.15.1»\n'],
    ['no line end', '«1.15.1»'],
    ['CRLF', '«1.15.1»\r\n'],
    ['a byte order mark', '\uFEFF«1.15.1»\n'],
    ['blanks and empty lines', '\n  \t\n  «1.15.1» \t\n\n'],
    ['a leading v, which is kept', '«v1.15.1»\n'],
    ['whatever else stands on the line', '«1.15.1 # next»\n'],
    ['other white space, which is kept', '«\u00A01.15.1»']
  ])('finds its place: %s', (_name, source) => {
    const { text, stated } = marked(source)
    expect(readText(text)).toEqual(stated)
  })

  it.each([
    ['an empty file', '', 'no-version'],
    ['blanks', ' \r\n\t\n', 'no-version'],
    ['two lines', '1.15.1\n1.15.2\n', 'unreadable'],
    ['a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 7\n', 'unreadable']
  ])('gives no version for %s', (_name, text, problem) => {
    expect(readText(text)).toMatchObject({ problem })
  })
})

describe('readPattern', () => {
  it.each([
    ['a Ruby gem', 'VERSION = ["\'](.+)["\']', "module Widget\n  VERSION = '«1.2.3»'.freeze\nend\n"],
    [
      'mix.exs with CRLF',
      'version: "([^"]+)"',
      'defmodule Widget do\r\n  [app: :widget, version: "«1.2.3»"]\r\nend\r\n'
    ],
    [
      'a named group after another',
      '^(const|let) version = "(?<version>[^"]+)"$',
      'let x = 1\nconst version = "«1.2.3»"\r\n'
    ],
    ['a byte order mark', '^version=(.*)$', '\uFEFFversion=«1.2.3»'],
    ['text beyond ASCII before it', 'v=(\\S+)', 'wïdget 🚀 v=«1.2.3»'],
    ['the same version twice', 'v(\\d\\S*)', 'v«1.2.3»\nv1.2.3'],
    ['a branch without the group', 'none|v(\\d\\S*)', 'none\nv«1.2.3»']
  ])('finds %s', (_name, pattern, source) => {
    const { text, stated } = marked(source)
    expect(readPattern(text, pattern)).toEqual(stated)
  })

  it.each([
    ['an empty file', '', 'no-version'],
    ['no match', 'version: none', 'no-version'],
    ['a match over two lines', 'v\n1.2.3', 'no-version'],
    ['two versions', 'v1.2.3\nv1.2.4', 'unreadable'],
    ['two versions on one line', 'v1.2.3 v1.2.4', 'unreadable'],
    ['a line of 2,001 characters', `v1.2.3\n${'x'.repeat(2001)}`, 'unreadable'],
    ['100,001 lines', `v1.2.3${'\n'.repeat(100_000)}`, 'unreadable']
  ])('gives no version for %s', (_name, text, problem) => {
    expect(readPattern(text, 'v\\s*(\\d\\S*)')).toMatchObject({ problem })
  })

  it('searches a line of 2,000 characters and 100,000 lines', () => {
    const text = `${'\n'.repeat(99_999)}v1.2.3${' '.repeat(1994)}`
    expect(readPattern(text, 'v\\s*(\\d\\S*)')).toEqual({ version: '1.2.3', line: 100_000, column: 2 })
  })

  it('stops a pattern that backtracks without end', () => {
    expect(readPattern(`${'a'.repeat(60)}!`, '^((?:a+)+)$')).toMatchObject({ problem: 'unreadable' })
  })
})

describe('patternProblem', () => {
  it.each(['(.+)', '(?<version>.+)', 'a|(b)', '(?<year>\\d+)'])('accepts %j', (pattern) => {
    expect(patternProblem(pattern)).toBeUndefined()
  })

  it.each([
    ['version = .+', /needs a group/u],
    ['(?:.+)', /needs a group/u],
    ['(', /is not a regular expression .*Unterminated group/u],
    ['\\A(.+)', /is not a regular expression .*Invalid escape/u],
    ['version = ({version})', /must not hold \{version\}/u],
    ['(.+) \\{tag}', /must not hold \{tag\}/u]
  ])('refuses %j', (pattern, message) => {
    expect(patternProblem(pattern)).toMatch(message)
  })
})
