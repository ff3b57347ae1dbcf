import { describe, expect, it } from '@jest/globals'
import { expand } from '../../src/gate/expand.ts'
import { subjectOf } from './world.ts'

const commit = 'a'.repeat(40)
const tagged = subjectOf(commit, { tag: 'v1.2.3', version: '1.2.3' })

describe('expand', () => {
  it.each([
    ['{version}', '1.2.3'],
    ['dist/{version}/{tag}-{sha}.tgz', `dist/1.2.3/v1.2.3-${commit}.tgz`],
    ['{version}{version}', '1.2.31.2.3'],
    ['plain', 'plain'],
    ['{unknown}', '{unknown}'],
    ['{ version }', '{ version }'],
    ['{Version}', '{Version}'],
    ['{{version}}', '{1.2.3}'],
    ['$&{version}$1', '$&1.2.3$1']
  ])('%j is %j', (text, expanded) => {
    expect(expand(text, tagged)).toBe(expanded)
  })

  it('goes into lists, maps and their keys, leaves other values, and does not change what it is given', () => {
    const options = { '{tag}': ['{tag}', { deep: ['{version}'] }], count: 1, current: true, nothing: null }
    const before = structuredClone(options)
    expect(expand<unknown>(options, tagged)).toEqual({ 'v1.2.3': ['v1.2.3', { deep: ['1.2.3'] }], count: 1, current: true, nothing: null })
    expect(options).toEqual(before)
  })

  it('drops nothing where two keys become one', () => {
    expect(() => expand({ '{version}': 1, '1.2.3': 2 }, tagged)).toThrow(expect.objectContaining({ name: 'EvidenceError', code: 'unreadable' }))
  })

  it('does not read what it filled in as a placeholder or a replacement pattern', () => {
    expect(expand('{tag}', subjectOf(commit, { tag: '{sha}' }))).toBe('{sha}')
    expect(expand('a{tag}b', subjectOf(commit, { tag: "$&$'$`$1" }))).toBe("a$&$'$`$1b")
  })

  it.each([
    ['{version}', subjectOf(commit, { tag: 'nightly' })],
    ['{version}', subjectOf(commit)],
    ['{tag}', subjectOf(commit)],
    ['{previous-version}', tagged]
  ])('%s where there is none is an error', (text, subject) => {
    expect(() => expand({ deep: [text] }, subject)).toThrow(expect.objectContaining({ name: 'EvidenceError', code: 'not-found', message: expect.stringContaining(text) }))
  })
})
