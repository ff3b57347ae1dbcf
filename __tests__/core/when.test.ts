import { describe, expect, it } from '@jest/globals'
import type { Subject } from '../../src/core/subject.ts'
import { unlike, When } from '../../src/core/when.ts'

const onBranch: Subject = { repository: { owner: 'acme', name: 'widget' }, commit: 'a'.repeat(40), event: 'push', ref: 'refs/heads/main', proposed: false }
const onTag: Subject = { ...onBranch, ref: 'refs/tags/v1.2.3', tag: 'v1.2.3' }
const { ref: _ref, ...nowhere } = onBranch

describe('unlike', () => {
  it.each([
    ['the event', { events: ['push'] }, onBranch, true],
    ['one of the events', { events: ['release', 'pu*'] }, onBranch, true],
    ['another event', { events: ['release'] }, onBranch, false],
    ['an event whose name begins so', { events: ['pull_request'] }, { ...onBranch, event: 'pull_request_target' }, false],
    ['the branch', { branches: ['main'] }, onBranch, true],
    ['a branch with slashes', { branches: ['release/*'] }, { ...onBranch, ref: 'refs/heads/release/1/2' }, true],
    ['another branch', { branches: ['release/*'] }, onBranch, false],
    ['a tag of the name of the branch', { branches: ['main'] }, { ...onBranch, ref: 'refs/tags/main' }, false],
    ['a pull request', { branches: ['*'] }, { ...onBranch, ref: 'refs/pull/1/head' }, false],
    ['no ref', { branches: ['*'] }, nowhere, false],
    ['the tag', { tags: ['v*'] }, onTag, true],
    ['another tag', { tags: ['w*'] }, onTag, false],
    ['no tag', { tags: ['*'] }, onBranch, false],
    ['a tag that the input names', { tags: ['v*'] }, { ...onBranch, tag: 'v1' }, true],
    ['every line', { events: ['push'], tags: ['v*'] }, onTag, true],
    ['one line of two', { events: ['push'], tags: ['v*'] }, onBranch, false],
    ['the other line of two', { events: ['release'], tags: ['v*'] }, onTag, false]
  ])('%s', (_, when, subject, alike) => {
    expect(unlike(When.parse(when), subject) === undefined).toBe(alike)
  })

  it('says what it is for and what this is', () => {
    expect(unlike({ events: ['release', 'push'] }, { ...onBranch, event: 'schedule' })).toBe('only for events release, push; this run has schedule')
    expect(unlike({ tags: ['v*'] }, onBranch)).toBe('only for tags v*; this run has none')
  })
})

it.each([[{}], [{ events: [] }], [{ events: undefined }], [{ events: [''] }], [{ event: ['push'] }], [{ events: 'push' }], [null], [[]]])('%j is no `when`', (value) => {
  expect(When.safeParse(value).success).toBe(false)
})
