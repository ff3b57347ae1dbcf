import { describe, expect, it } from '@jest/globals'
import type { Subject } from '../../../src/core/subject.ts'
import type { Evidence, FileEvidence } from '../../../src/criteria/version/collect.ts'
import { evaluate } from '../../../src/criteria/version/evaluate.ts'
import { version } from '../../../src/criteria/version/index.ts'
import { options } from '../../../src/criteria/version/options.ts'
import { context, release, states, subject } from './support.ts'

const none: FileEvidence = { path: 'pom.xml', found: { problem: 'no-version', detail: 'has no <version>' } }
const computed: FileEvidence = {
  path: 'pyproject.toml',
  found: { problem: 'computed', detail: 'says that its version is dynamic', line: 4, column: 12 }
}
const unreadable: FileEvidence = {
  path: 'package.json',
  found: { problem: 'unreadable', detail: 'is not valid JSON', line: 2, column: 1 }
}
const missing: FileEvidence = { path: 'web/VERSION', found: { problem: 'missing', detail: 'is not in the commit' } }
const one = states('VERSION', '1.15.2')
const two = [one, states('package.json', '1.15.2')]
const listed = { files: ['VERSION', 'web/VERSION', 'package.json'] }
const greater = { 'greater-than': 'last-release' }
const deny = { prerelease: 'deny' }
const optional = { required: false }

function judge(input: object, evidence: Evidence, of: Subject) {
  return evaluate(options.parse(input), evidence, context(of))
}

type Row = readonly [
  name: string,
  input: object,
  files: readonly FileEvidence[],
  of: Subject,
  status: string,
  reason: string,
  tags?: readonly string[]
]

const rows: readonly Row[] = [
  ['files and tag agree', {}, two, release('1.15.2'), 'passed', 'agrees'],
  ['files agree without a tag', {}, two, subject(), 'passed', 'agrees'],
  ['one file without a tag', {}, [one], subject(), 'passed', 'agrees'],
  ['one file states one, another none', {}, [one, none, computed], release('1.15.2'), 'passed', 'agrees'],
  [
    'listed files all state it',
    listed,
    [one, states('web/VERSION', '1.15.2'), states('package.json', '1.15.2')],
    subject(),
    'passed',
    'agrees'
  ],
  ['build metadata, the same', {}, [states('VERSION', '1.15.2+b1')], release('1.15.2+b1'), 'passed', 'agrees'],
  ['a prerelease, allowed', {}, [states('VERSION', '1.15.2-rc.1')], release('1.15.2-rc.1'), 'passed', 'agrees'],
  ['a stable version, prereleases denied', deny, two, release('1.15.2'), 'passed', 'agrees'],

  ['no file, none required', optional, [], subject(), 'not-applicable', 'no-version-files'],
  [
    'no file states one, none required',
    optional,
    [none, computed],
    release('1.15.2'),
    'not-applicable',
    'no-version-files'
  ],
  [
    'no file, none required, a tag that is none',
    optional,
    [],
    subject({ tag: 'nightly' }),
    'not-applicable',
    'no-version-files'
  ],
  [
    'no file, none required, more asked of the tag and held',
    { ...optional, ...deny, ...greater },
    [],
    release('1.15.2'),
    'not-applicable',
    'no-version-files',
    ['v1.15.1']
  ],
  [
    'no file, none required, prereleases denied',
    { ...optional, ...deny },
    [],
    release('1.15.2-rc.1'),
    'failed',
    'prerelease'
  ],
  [
    'no file, none required, not greater',
    { ...optional, ...greater },
    [],
    release('1.15.2'),
    'failed',
    'not-greater',
    ['v1.16.0']
  ],
  [
    'no file, none required, a tag that cannot be compared',
    { ...optional, ...greater },
    [],
    subject({ tag: 'nightly' }),
    'failed',
    'tag-not-a-version',
    []
  ],
  ['a broken file, none required', optional, [unreadable], subject(), 'failed', 'unreadable'],
  [
    'a disagreement, none required',
    optional,
    [one, states('package.json', '1.15.1')],
    subject(),
    'failed',
    'files-disagree'
  ],

  ['no file', {}, [], subject(), 'failed', 'nothing-found'],
  ['no file, but a tag', {}, [], release('1.15.2'), 'failed', 'nothing-found'],
  ['no file states one', {}, [none, computed], release('1.15.2'), 'failed', 'nothing-found'],
  ['files listed, no evidence of any', { ...listed, ...optional }, [], subject(), 'failed', 'nothing-found'],
  ['a listed file is missing', listed, [one, missing], release('1.15.2'), 'failed', 'missing'],
  [
    'all listed files are missing, none required',
    { ...listed, ...optional },
    [missing],
    subject(),
    'failed',
    'missing'
  ],
  ['a listed file states none', listed, [one, none], release('1.15.2'), 'failed', 'no-version'],
  ['a listed file has its version computed', listed, [one, computed], release('1.15.2'), 'failed', 'no-version'],
  ['a file cannot be read', {}, [one, unreadable], release('1.15.2'), 'failed', 'unreadable'],

  ['the tag follows no pattern', {}, two, subject({ tag: 'nightly' }), 'failed', 'tag-not-a-version'],
  [
    'the tag does not follow the pattern',
    {},
    two,
    subject({ tag: '1.15.2', tagPattern: 'v{version}' }),
    'failed',
    'tag-not-a-version'
  ],
  [
    'the tag spells no SemVer',
    {},
    [states('VERSION', '1.15')],
    subject({ tag: 'v1.15', version: '1.15' }),
    'failed',
    'invalid-semver'
  ],
  ...['10abc', '-1', '01.2.3', 'v1.15.2', '1.15', ' 1.15.2', '1.15.2\n', '', '1.15.2rc1', 'NaN'].map((text): Row => [
    `T50: a file states ${JSON.stringify(text)}`,
    {},
    [states('VERSION', text)],
    subject(),
    'failed',
    'invalid-semver'
  ]),
  ['T50: the same on both sides', {}, [states('VERSION', '01.2.3')], release('01.2.3'), 'failed', 'invalid-semver'],

  [
    'T25: a prerelease tag, a file left behind',
    {},
    [states('VERSION', '0.2.3')],
    release('0.3.2-beta.1'),
    'failed',
    'differs-from-tag'
  ],
  ['files agree, the tag does not', {}, two, release('1.15.3'), 'failed', 'differs-from-tag'],
  [
    'one of two differs from the tag',
    {},
    [one, states('package.json', '1.15.1')],
    release('1.15.2'),
    'failed',
    'differs-from-tag'
  ],
  ['build metadata differs', {}, [states('VERSION', '1.15.2+b1')], release('1.15.2+b2'), 'failed', 'differs-from-tag'],
  ['files disagree', {}, [one, states('package.json', '1.15.1')], subject(), 'failed', 'files-disagree'],

  [
    'a prerelease tag, denied',
    deny,
    [states('VERSION', '1.15.2-rc.1')],
    release('1.15.2-rc.1'),
    'failed',
    'prerelease'
  ],
  ['a prerelease in a file, denied', deny, [states('VERSION', '1.15.2-rc.1')], subject(), 'failed', 'prerelease'],

  [
    'greater than the last release',
    greater,
    two,
    release('1.15.2'),
    'passed',
    'agrees',
    ['v1.15.1', 'v1.15.2', 'v1.9.0']
  ],
  ['no tag at the remote', greater, two, subject(), 'passed', 'agrees', []],
  ['only its own tag', greater, two, release('1.15.2'), 'passed', 'agrees', ['v1.15.2']],
  [
    'only tags that spell no version',
    greater,
    two,
    release('1.15.2'),
    'passed',
    'agrees',
    ['v2', 'v9.9', 'nightly', 'v99.0.0.0']
  ],
  ['less than the last release', greater, two, release('1.15.2'), 'failed', 'not-greater', ['v1.15.3', 'v1.15.2']],
  [
    '10 is greater than 9',
    greater,
    [states('VERSION', '1.9.0')],
    release('1.9.0'),
    'failed',
    'not-greater',
    ['v1.10.0']
  ],
  ['the same under another tag', greater, two, release('1.15.2'), 'failed', 'not-greater', ['1.15.2', 'v1.15.2']],
  [
    'the same but for build metadata',
    greater,
    [states('VERSION', '1.15.2+b')],
    release('1.15.2+b'),
    'failed',
    'not-greater',
    ['v1.15.2+a']
  ],
  ['without a tag, the last release itself', greater, two, subject(), 'failed', 'not-greater', ['v1.15.2']],
  ['without a tag, greater', greater, two, subject(), 'passed', 'agrees', ['v1.15.1']],
  [
    'stable beside a greater prerelease',
    greater,
    two,
    release('1.15.2'),
    'passed',
    'agrees',
    ['v2.0.0-rc.1', 'v1.15.1']
  ],
  [
    'a prerelease beside a greater prerelease',
    greater,
    [states('VERSION', '2.0.0-rc.1')],
    release('2.0.0-rc.1'),
    'failed',
    'not-greater',
    ['v2.0.0-rc.2']
  ],
  [
    'a prerelease after its release',
    greater,
    [states('VERSION', '2.0.0-rc.1')],
    release('2.0.0-rc.1'),
    'failed',
    'not-greater',
    ['v2.0.0']
  ],
  [
    'a prerelease after the release before',
    greater,
    [states('VERSION', '2.0.0-rc.1')],
    release('2.0.0-rc.1'),
    'passed',
    'agrees',
    ['v1.9.0']
  ],
  [
    'tags of another series',
    greater,
    two,
    subject({ tag: 'a/1.15.2', version: '1.15.2', tagPattern: 'a/{version}' }),
    'passed',
    'agrees',
    ['b/9.0.0', 'v9.0.0', '9.0.0', 'a/1.15.1']
  ],
  [
    'files disagree, so nothing is compared',
    greater,
    [one, states('package.json', '1.15.1')],
    subject(),
    'failed',
    'files-disagree',
    ['v9.0.0']
  ]
]

it.each(rows.map((row) => [row[0], row] as const))('%s', (_name, [, input, files, of, status, reason, tags]) => {
  const outcome = judge(input, tags === undefined ? { files } : { files, tagNames: tags }, of)
  expect(outcome).toMatchObject({ status, reason })
  expect(outcome.findings.some(({ level }) => level === 'error')).toBe(status === 'failed')
  expect([outcome.wanted, outcome.seen]).not.toContain('')
})

it('reaches every reason', () => {
  expect(new Set(rows.map(([, , , , , reason]) => reason))).toEqual(new Set(Object.keys(version.reasons)))
})

it('never passes without a version that was read, whatever is asked', () => {
  const asked = [
    {},
    optional,
    listed,
    { ...listed, ...optional },
    { ...optional, ...deny, ...greater },
    { ...deny, ...greater }
  ]
  const subjects = [
    subject(),
    release('1.15.2'),
    subject({ tag: 'nightly' }),
    release('10abc'),
    subject({ version: '1.15.2' })
  ]
  const statuses = asked.flatMap((input) =>
    subjects.flatMap((of) =>
      [[], [none], [computed, none]].map((files) => judge(input, { files, tagNames: [] }, of).status)
    )
  )
  expect(statuses).toHaveLength(90)
  expect(statuses).not.toContain('passed')
})

it('takes missing tag names for a bug, not for "no tag"', () => {
  expect(() => judge(greater, { files: two }, release('1.15.2'))).toThrow(expect.objectContaining({ code: 'internal' }))
})

describe('what it says', () => {
  it('puts each disagreement on its own line and names both versions', () => {
    const files = [
      one,
      states('package.json', '1.15.1'),
      { path: 'Cargo.toml', found: { version: '1.14.0', line: 9, column: 12 } }
    ]
    expect(judge({}, { files }, release('1.15.2'))).toEqual({
      status: 'failed',
      reason: 'differs-from-tag',
      wanted:
        '1.15.2, as the tag v1.15.2 spells it, in every version file in the root of the commit, valid by SemVer 2.0.0',
      seen: 'VERSION states 1.15.2; package.json states 1.15.1; Cargo.toml states 1.14.0; the tag v1.15.2 says 1.15.2',
      remedy:
        'If the tag is right, write 1.15.2 at package.json:3:15 and Cargo.toml:9:12, commit, and tag that commit. If the tag is wrong, delete it and tag this commit for the version in its files.',
      findings: [
        {
          level: 'error',
          message: 'package.json states 1.15.1, the tag v1.15.2 says 1.15.2',
          place: { path: 'package.json', line: 3, column: 15 }
        },
        {
          level: 'error',
          message: 'Cargo.toml states 1.14.0, the tag v1.15.2 says 1.15.2',
          place: { path: 'Cargo.toml', line: 9, column: 12 }
        }
      ]
    })
  })

  it('says why a tag spells no version', () => {
    const message = (tag: string, tagPattern?: string): string | undefined =>
      judge({}, { files: two }, subject({ tag, ...(tagPattern !== undefined && { tagPattern }) })).findings[0]?.message
    expect(message('nightly')).toBe('The tag nightly spells no version: it does not follow {version} or v{version}')
    expect(message('1.15.2', 'v{version}')).toBe('The tag 1.15.2 spells no version: it does not follow v{version}')
    expect(message('v1.15')).toBe(
      'The tag v1.15 spells no version: it says "1.15", which is no version by SemVer 2.0.0'
    )
  })

  it('goes by the first file where there is no tag', () => {
    const outcome = judge(
      {},
      { files: [one, states('package.json', '1.15.1'), states('Cargo.toml', '1.15.2')] },
      subject()
    )
    expect(outcome.findings).toEqual([
      {
        level: 'error',
        message: 'package.json states 1.15.1, VERSION states 1.15.2',
        place: { path: 'package.json', line: 3, column: 15 }
      }
    ])
    expect(outcome.seen).toBe(
      'VERSION and Cargo.toml state 1.15.2; package.json states 1.15.1; there is no tag to compare with'
    )
  })

  it('lists all that is wrong, under the most useful reason', () => {
    const input = { ...deny, ...greater, files: ['VERSION', 'package.json', 'web/VERSION', 'pom.xml'] }
    const files = [states('VERSION', '1.15'), unreadable, missing, none]
    const outcome = judge(input, { files, tagNames: ['v2.0.0'] }, release('1.15.2-rc.1'))
    expect(outcome).toMatchObject({ status: 'failed', reason: 'missing' })
    expect(outcome.findings.map(({ message }) => message)).toEqual([
      'package.json is not valid JSON',
      'web/VERSION is not in the commit',
      'pom.xml has no <version>',
      'VERSION states "1.15", which is no version by SemVer 2.0.0',
      'VERSION states "1.15", the tag v1.15.2-rc.1 says 1.15.2-rc.1',
      'The tag v1.15.2-rc.1 says 1.15.2-rc.1, a prerelease, which the policy denies',
      'The tag v1.15.2-rc.1 says 1.15.2-rc.1, which is not greater than 2.0.0, the last release (tag v2.0.0)'
    ])
  })

  it('names a prerelease once, however many files state it', () => {
    const files = [states('VERSION', '2.0.0-rc.1'), states('package.json', '2.0.0-rc.1')]
    expect(judge(deny, { files }, release('2.0.0-rc.1')).findings).toHaveLength(1)
    expect(judge(deny, { files }, subject()).findings).toEqual([
      {
        level: 'error',
        message: 'VERSION states 2.0.0-rc.1, a prerelease, which the policy denies',
        place: { path: 'VERSION', line: 3, column: 15 }
      }
    ])
  })

  it('notes what it passed over', () => {
    expect(judge({}, { files: [one, computed] }, release('1.15.2')).findings).toEqual([
      {
        level: 'note',
        message: 'pyproject.toml says that its version is dynamic; it was passed over',
        place: { path: 'pyproject.toml', line: 4, column: 12 }
      }
    ])
  })

  it('says what a version was compared with', () => {
    const seen = (tagNames: readonly string[]): string =>
      judge(greater, { files: two, tagNames }, release('1.15.2')).seen
    const files = 'VERSION and package.json state 1.15.2; the tag v1.15.2 says 1.15.2'
    expect(seen([])).toBe(`${files}; no earlier stable release to compare with among 0 tags at the remote`)
    expect(seen(['v1.15.2', 'v2.0.0-rc.1'])).toBe(
      `${files}; no earlier stable release to compare with among 2 tags at the remote`
    )
    expect(seen(['v1.2.0', '1.15.1', 'v1.9.0'])).toBe(`${files}; the last stable release is 1.15.1 (tag 1.15.1)`)
  })

  it('names in `wanted` the options that decided', () => {
    const outcome = judge(
      { ...deny, ...greater, files: ['VERSION', { path: 'a.rb', pattern: '(.)' }] },
      { files: [one], tagNames: [] },
      subject()
    )
    expect(outcome.wanted).toBe(
      'one and the same version in VERSION and a.rb, valid by SemVer 2.0.0, not a prerelease, greater than the last release'
    )
    expect(judge(optional, { files: [] }, subject()).wanted).toMatch(/, valid by SemVer 2\.0\.0, if there are any$/u)
  })
})
