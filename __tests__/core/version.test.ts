import { describe, expect, it } from '@jest/globals'
import { comparePrecedence, isPrerelease, isVersion, tagPatternVersion, versionOfTag } from '../../src/core/version.ts'

describe('isVersion', () => {
  it.each([
    '0.0.0',
    '1.15.2',
    '1.0.0-alpha.1',
    '1.0.0-0A.is.legal',
    '1.0.0+20130313144700',
    '1.0.0-rc.1+build.-1',
    '1.2.3----R-S.12'
  ])('accepts %j', (text) => {
    expect(isVersion(text)).toBe(true)
  })

  it.each([
    '',
    '10abc',
    '-1',
    '01.2.3',
    '1.2',
    '1',
    '1.2.3.4',
    'v1.2.3',
    '=1.2.3',
    ' 1.2.3',
    '1.2.3 ',
    '1.2.3\n',
    '1.02.3',
    '1.2.3-01',
    '1.2.3-',
    '1.2.3+',
    '1.2.3-a..b',
    '1.2.x',
    'latest',
    'NaN',
    '1.2.3rc1',
    '１.2.3',
    '99999999999999999999.0.0',
    `1.2.3-${'a'.repeat(256)}`
  ])('T50: refuses %j', (text) => {
    expect(isVersion(text)).toBe(false)
  })
})

it('knows a prerelease by its part after the hyphen, not by its build metadata', () => {
  expect(isPrerelease('1.2.3-rc.1')).toBe(true)
  expect(isPrerelease('1.2.3+rc-1')).toBe(false)
  expect(isPrerelease('nightly-1')).toBe(false)
})

it('orders by the precedence of SemVer', () => {
  const ascending = [
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.10',
    '1.2.0'
  ]
  expect(ascending.toReversed().toSorted(comparePrecedence)).toEqual(ascending)
  expect(comparePrecedence('1.0.0+a', '1.0.0+b')).toBe(0)
  expect(() => comparePrecedence('1.0', '1.0.0')).toThrow(TypeError)
})

describe('tags', () => {
  it.each([
    ['v1.2.3', undefined, '1.2.3', '1.2.3'],
    ['1.2.3', undefined, '1.2.3', '1.2.3'],
    ['v1.2', undefined, '1.2', undefined],
    ['v1', undefined, '1', undefined],
    ['vv1.2.3', undefined, undefined, undefined],
    ['release-1.2.3', undefined, undefined, undefined],
    ['nightly', undefined, undefined, undefined],
    ['', undefined, undefined, undefined],
    ['v1.2.3\n', undefined, '1.2.3\n', undefined],
    ['v1.2.3', 'v{version}', '1.2.3', '1.2.3'],
    ['1.2.3', 'v{version}', undefined, undefined],
    ['V1.2.3', 'v{version}', undefined, undefined],
    ['xv1.2.3', 'v{version}', undefined, undefined],
    ['v', 'v{version}', undefined, undefined],
    ['vv1.2.3', 'v{version}', 'v1.2.3', undefined],
    ['v1.2.3-rc.1', 'v{version}', '1.2.3-rc.1', '1.2.3-rc.1'],
    ['v1.2.3', '{version}', 'v1.2.3', undefined],
    ['@acme/widget@1.2.3', '@acme/widget@{version}', '1.2.3', '1.2.3'],
    ['widget/v1.2.3-linux', 'widget/v{version}-linux', '1.2.3', '1.2.3'],
    ['a.b-1.2.3', 'a.b-{version}', '1.2.3', '1.2.3'],
    ['axb-1.2.3', 'a.b-{version}', undefined, undefined],
    ['ab', 'ab{version}b', undefined, undefined],
    ['v1.2.3', 'v1.2.3', undefined, undefined],
    ['1.2.3-1.2.3', '{version}-{version}', undefined, undefined]
  ])('%j by %j spells %j, as SemVer %j', (tag, pattern, text, version) => {
    expect(tagPatternVersion(tag, pattern)).toBe(text)
    expect(versionOfTag(tag, pattern)).toBe(version)
  })
})
