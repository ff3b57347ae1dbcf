import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { isObjectName, isRefName, isTreePath, parseRemoteUrl } from '../../../src/adapters/git/names.ts'
import { withoutCredentials } from '../../../src/adapters/git/failure.ts'

const candidates = [
  ...[
    'main',
    'v1.2.3',
    'feature/a-b_c',
    'a/b/c',
    'ünï',
    '日本',
    'a;b',
    '$(x)',
    'a{b}',
    '(detached)',
    'HEAD',
    'x@y',
    'a"b',
    "a'b",
    '+1'
  ],
  ...[
    '',
    '@',
    '-x',
    '/a',
    'a/',
    'a//b',
    '.a',
    'a/.b',
    'a.lock',
    'a.lock/b',
    'a..b',
    'a.',
    'a@{1',
    'a b',
    'a~1',
    'a^',
    'a:b',
    'a?',
    'a*',
    'a[b',
    'a\\b',
    'a\tb',
    'a\nb',
    'a\x7fb'
  ]
]

describe('isRefName', () => {
  it.each(candidates)('agrees with git about %j', async (name) => {
    const code = await new Promise((done) => {
      execFile('git', ['check-ref-format', `refs/heads/${name}`], (error) => done(error === null ? 0 : error.code))
    })
    // Git refuses `-x` and `@` only as arguments, where they would be options and HEAD.
    expect(isRefName(name)).toBe(code === 0 && name !== '-x' && name !== '@')
  })
})

describe('isTreePath', () => {
  it.each(['a', 'a/b', '.github/x', 'a b', 'ü', '-a', 'a:b', '*'])('takes %j', (path) =>
    expect(isTreePath(path)).toBe(true)
  )
  it.each(['', '/a', 'a/', 'a//b', './a', 'a/./b', '../a', 'a/..', ':a', ':(top)a', 'a\0b'])('refuses %j', (path) => {
    expect(isTreePath(path)).toBe(false)
  })
})

describe('isObjectName', () => {
  it('takes full lower-case names only', () => {
    expect([isObjectName('a'.repeat(40)), isObjectName('0'.repeat(64))]).toEqual([true, true])
    for (const text of ['', 'main', 'a'.repeat(39), 'a'.repeat(41), 'A'.repeat(40), `${'a'.repeat(40)}\n`]) {
      expect(isObjectName(text)).toBe(false)
    }
  })
})

describe('parseRemoteUrl', () => {
  const widget = { host: 'github.com', owner: 'acme', name: 'widget' }
  it.each([
    ['https://github.com/acme/widget', widget],
    ['https://github.com/acme/widget.git', widget],
    ['https://github.com/acme/widget/', widget],
    ['https://x-access-token:secret@github.com/acme/widget.git', widget],
    ['git@github.com:acme/widget.git', widget],
    ['github.com:acme/widget', widget],
    ['ssh://git@github.com/acme/widget.git', widget],
    ['ssh://git@ssh.github.com:443/acme/widget.git', widget],
    ['git://github.com/acme/widget.git', widget],
    ['https://GitHub.com/acme/widget', widget],
    [
      'https://ghe.example.com:8443/acme/widget.js.git',
      { host: 'ghe.example.com:8443', owner: 'acme', name: 'widget.js' }
    ],
    ['https://github.com/acme/..', undefined],
    ['https://github.com/acme', undefined],
    ['https://gitlab.example.com/group/sub/widget.git', undefined],
    ['file:///srv/git/widget.git', undefined],
    ['/srv/acme/widget.git', undefined],
    ['../acme/widget.git', undefined],
    ['C:\\acme\\widget', undefined],
    ['C:/acme/widget', undefined],
    ['ext::sh -c x acme/widget', undefined],
    ['', undefined]
  ])('%s', (url, repository) => expect(parseRemoteUrl(url)).toEqual(repository))
})

describe('withoutCredentials', () => {
  it('takes names and passwords out of URLs and leaves the rest', () => {
    const text =
      "unable to access 'https://user:p%40ss@example.com/a@b/' and ssh://git@example.com/x, git@example.com:y"
    expect(withoutCredentials(text)).toBe(
      "unable to access 'https://example.com/a@b/' and ssh://example.com/x, git@example.com:y"
    )
  })
})
