import { describe, expect, it } from '@jest/globals'
import type { Problem } from '../../src/core/errors.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import { kinds } from '../gate/world.ts'

const path = '.github/deployment-gate.yml'

function problemsOf(text: string): readonly Problem[] {
  return parsePolicy(text, path, kinds).problems ?? []
}

/** `line:column message`, in the order in which they are reported. */
function lines(text: string): readonly string[] {
  return problemsOf(text).map(({ message, place }) => `${place?.line}:${place?.column} ${message}`)
}

/** The policy with one criterion of these lines. */
function withCriterion(...more: string[]): string {
  return ['version: 1', 'criteria:', '  ci:', '    kind: checks', ...more.map((line) => `    ${line}`), ''].join('\n')
}

describe('a whole policy', () => {
  it('is read with its defaults', () => {
    const { policy, problems } = parsePolicy(
      `version: 1
subject: { tag: "release-{version}", branch: trunk }
people:
  security: { users: [hubot] }
criteria:
  ci:
    kind: checks
    require: [build, { name: CodeQL, app: github-advanced-security }]
  review:
    name: Two people have looked
    kind: approvals
    count: 2
    from: security
    enforcement: evaluate
    active-from: 2026-03-01
    stages: [pre-deployment, staging]
    when: { events: [push], tags: ["v*"] }
    help: Ask in the channel
`,
      path,
      kinds
    )
    expect(problems).toBeUndefined()
    expect(policy).toEqual({
      subject: { tag: 'release-{version}', branch: 'trunk' },
      people: { security: { users: ['hubot'] } },
      criteria: [
        {
          id: 'ci', kind: 'checks', name: 'ci', enforcement: 'active', stages: ['pre-deployment'], line: 6,
          options: { require: ['build', { name: 'CodeQL', app: 'github-advanced-security' }], accept: ['success'], settle: '60s' }
        },
        {
          id: 'review', kind: 'approvals', name: 'Two people have looked', enforcement: 'evaluate', activeFrom: '2026-03-01', stages: ['pre-deployment', 'staging'],
          when: { events: ['push'], tags: ['v*'] }, help: 'Ask in the channel', line: 9, options: { count: 2, from: 'security', current: true, not: [], scope: 'pull-request', sources: ['review'] }
        }
      ],
      waivers: []
    })
  })

  it('may use anchors and flow style, and begin with a byte order mark', () => {
    const { policy } = parsePolicy('\ufeffversion: 1\ncriteria:\n  a: &a { kind: checks, accept: &list [success, neutral] }\n  b: { kind: checks, accept: *list }\n  c: *a\n', path, kinds)
    expect(policy?.criteria.map(({ id, options }) => [id, options['accept']])).toEqual([['a', ['success', 'neutral']], ['b', ['success', 'neutral']], ['c', ['success', 'neutral']]])
  })

  it('may have ids that objects inherit', () => {
    const { policy } = parsePolicy('version: 1\ncriteria:\n  constructor: { kind: checks }\n  toString: { kind: checks }\n', path, kinds)
    expect(policy?.criteria.map(({ id }) => id)).toEqual(['constructor', 'toString'])
  })
})

it('every problem of a file is reported at once, each at its place', () => {
  const text = `version: 1
criteria:
  ci:
    kind: checks
  lint:
    kind: chekcs
  review:
    kind: approvals
    count: two
  test:
    kind: checks
    requires: [build]
  ci:
    kind: checks
`
  expect(lines(text)).toEqual([
    expect.stringMatching(/^6:11 lint: unknown kind "chekcs" \(did you mean "checks"\?\)/),
    expect.stringMatching(/^9:12 review: count: expected (number|int), not the text "two"$/),
    '12:5 test: unknown key "requires" (did you mean "require"?)',
    expect.stringMatching(/^13:3 this key stands twice/)
  ])
  expect(problemsOf(text).every(({ place }) => place?.path === path)).toBe(true)
})

describe('problems', () => {
  it.each([
    ['two unknown keys', withCriterion('requires: [a]', 'ingore: [b]'), ['5:5', '6:5']],
    ['an unknown key at the top', 'version: 1\nstages: []\ncriteria: { ci: { kind: checks } }\n', ['2:1']],
    ['a misspelt key at the top', 'verison: 1\ncriteria: { ci: { kind: checks } }\n', ['1:1', '1:1']],
    ['another version', 'version: 2\ncriteria: { ci: { kind: checks } }\n', ['1:10']],
    ['the version as text', 'version: "1"\ncriteria: { ci: { kind: checks } }\n', ['1:10']],
    ['no version', 'criteria: { ci: { kind: checks } }\n', ['1:1']],
    ['no criteria', 'version: 1\n', ['1:1']],
    ['empty criteria', 'version: 1\ncriteria: {}\n', ['2:11']],
    ['criteria without a value', 'version: 1\ncriteria:\n', [expect.stringMatching(/^2:/)]],
    ['criteria as a list', 'version: 1\ncriteria:\n  - kind: checks\n', ['3:3']],
    ['a criterion without a value', 'version: 1\ncriteria:\n  ci:\n', ['3:3']],
    ['a criterion as text', 'version: 1\ncriteria:\n  ci: checks\n', ['3:3']],
    ['a criterion without a kind', 'version: 1\ncriteria:\n  ci:\n    require: [a]\n', ['3:3']],
    ['an unknown kind', 'version: 1\ncriteria:\n  ci: { kind: chekcs }\n', ['3:15']],
    ['a kind of the name of an inherited property', 'version: 1\ncriteria:\n  ci: { kind: constructor }\n', ['3:15']],
    ['a kind that is no text', 'version: 1\ncriteria:\n  ci: { kind: 7 }\n', ['3:15']],
    ['an id with a space', 'version: 1\ncriteria:\n  my ci: { kind: checks }\n', ['3:3']],
    ['an id that is a number', 'version: 1\ncriteria:\n  1: { kind: checks }\n', ['3:3']],
    ['an id that is __proto__', 'version: 1\ncriteria:\n  __proto__: { kind: checks }\n  ci: { kind: checks }\n', ['3:3']],
    ['an empty id', 'version: 1\ncriteria:\n  "": { kind: checks }\n', ['3:3']],
    ['require: []', withCriterion('require: []'), ['5:14']],
    ['ignore: []', withCriterion('ignore: []'), ['5:13']],
    ['may-skip: []', withCriterion('may-skip: []'), ['5:15']],
    ['accept: []', withCriterion('accept: []'), ['5:13']],
    ['stages: []', withCriterion('stages: []'), ['5:13']],
    ['when: {}', withCriterion('when: {}'), ['5:11']],
    ['when: { tags: [] }', withCriterion('when: { tags: [] }'), ['5:19']],
    ['an unknown key under when', withCriterion('when: { tag: [v*] }'), expect.arrayContaining(['5:13'])],
    ['an empty name', withCriterion('require: [build, ""]'), ['5:22']],
    ['a name that is no text', withCriterion('require: [build, 7]'), ['5:22']],
    ['a key without its value', withCriterion('require:'), [expect.stringMatching(/^5:/)]],
    ['a duration that is none', withCriterion('settle: 10abc'), ['5:13']],
    ['an unknown word', withCriterion('accept: [success, skiped]'), ['5:23']],
    ['an unknown key in a list of selectors', withCriterion('require:', '  - { name: a, ap: x }'), ['6:20']],
    ['an unknown key in the second of several', withCriterion('require:', '  - build', '  - name: a', '    workfow: ci.yml'), ['8:9']],
    ['an unknown enforcement', withCriterion('enforcement: evalute'), ['5:18']],
    ['active-from that is no day', withCriterion('active-from: 2026-02-30'), ['5:18']],
    ['active-from with a time', withCriterion('active-from: 2026-02-03T00:00:00Z'), ['5:18']],
    ['subject.tag without {version}', 'version: 1\nsubject: { tag: v1 }\ncriteria: { ci: { kind: checks } }\n', ['2:17']],
    ['subject.tag with two', 'version: 1\nsubject: { tag: "{version}{version}" }\ncriteria: { ci: { kind: checks } }\n', ['2:17']],
    ['subject.tag of another placeholder', 'version: 1\nsubject: { tag: "v{sha}" }\ncriteria: { ci: { kind: checks } }\n', ['2:17']],
    ['an empty branch', 'version: 1\nsubject: { branch: "" }\ncriteria: { ci: { kind: checks } }\n', ['2:20']],
    ['a group without users', 'version: 1\npeople: { a: { users: [] } }\ncriteria: { ci: { kind: checks } }\n', ['2:23']],
    ['a group of something else', 'version: 1\npeople:\n  a: { team: [x/y] }\ncriteria: { ci: { kind: checks } }\n', ['3:8']],
    ['a team without its organization', 'version: 1\npeople:\n  a: { teams: [x] }\ncriteria: { ci: { kind: checks } }\n', ['3:16']],
    ['a group that people does not have', 'version: 1\npeople: { security: { users: [a] } }\ncriteria:\n  r:\n    kind: approvals\n    from: secuirty\n', ['6:11']],
    ['a group where there are no people', 'version: 1\ncriteria:\n  r: { kind: approvals, from: constructor }\n', ['3:31']]
  ])('%s', (_, text, places) => {
    const { policy } = parsePolicy(text, path, kinds)
    expect(policy).toBeUndefined()
    expect(lines(text).map((line) => line.split(' ')[0])).toEqual(places)
  })

  it('a group is not called unknown because something else is wrong', () => {
    const text = 'version: 2\npeople: { security: { users: [a] } }\ncriteria:\n  r: { kind: approvals, from: security }\n'
    expect(lines(text)).toEqual([expect.stringMatching(/^1:10 /)])
    const groups = 'version: 1\npeople: { security: { user: [a] } }\ncriteria:\n  r: { kind: approvals, from: security }\n'
    expect(lines(groups).filter((line) => line.startsWith('4:'))).toEqual([])
    expect(lines(groups)).not.toEqual([])
  })

  it('names what was meant', () => {
    expect(lines('version: 1\npeople: { security: { users: [a] } }\ncriteria:\n  r: { kind: approvals, from: secuirty }\n').join()).toContain('did you mean "security"')
    expect(lines(withCriterion('acept: [success]')).join()).toContain('did you mean "accept"')
    expect(lines(withCriterion('zzzzzz: 1')).join()).toMatch(/known are kind, name, enforcement/)
    expect(lines(withCriterion('require:', '  - { name: a, worflow: x }')).join()).toContain('did you mean "workflow"')
  })

  it('are in the order of the file', () => {
    const places = problemsOf(['version: 2', 'criteria:', ...Array.from({ length: 12 }, (_, index) => `  c${index}: { kind: nope }`), 'x: 1', ''].join('\n')).map(({ place }) => place?.line ?? 0)
    expect(places).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
  })
})

describe('what is no YAML, or not only YAML', () => {
  it.each([
    ['empty', ''],
    ['only a comment', '# nothing\n'],
    ['only a document marker', '---\n'],
    ['null', 'null\n'],
    ['a text', 'version 1\n'],
    ['a number', '1\n'],
    ['a list', '- version: 1\n'],
    ['a broken flow', 'version: 1\ncriteria: { ci: { kind: checks }\n'],
    ['a tab as indentation', 'version: 1\ncriteria:\n\tci: { kind: checks }\n'],
    ['two documents', 'version: 1\ncriteria: { ci: { kind: checks } }\n---\nversion: 1\ncriteria: { ci: { kind: checks, enforcement: evaluate } }\n'],
    ['a custom tag', 'version: 1\ncriteria: { ci: !!js/function { kind: checks } }\n'],
    ['a custom tag on a text', 'version: 1\ncriteria: { ci: { kind: !env checks } }\n'],
    ['another schema', '%YAML 1.1\n%FOO bar\n---\nversion: 1\ncriteria: { ci: !foo { kind: checks } }\n'],
    ['a merge key', 'version: 1\ncriteria:\n  a: &a { kind: checks }\n  b: { <<: *a, accept: [success] }\n'],
    ['an alias of nothing', 'version: 1\ncriteria: { ci: *nowhere }\n'],
    ['an alias of itself', 'version: 1\ncriteria: &c { ci: *c }\n'],
    ['a map as a key', 'version: 1\ncriteria: { ? { a: b } : { kind: checks } }\n'],
    ['__proto__ at the top', 'version: 1\n__proto__: { criteria: {} }\ncriteria: { ci: { kind: checks } }\n'],
    ['__proto__ in a criterion', 'version: 1\ncriteria: { ci: { kind: checks, __proto__: { accept: [skipped] } } }\n'],
    ['a NUL character in a key', 'version: 1\ncriteria: { "a\\0b": { kind: checks } }\n'],
    ['a conflict of a merge', 'version: 1\n<<<<<<< HEAD\ncriteria: { ci: { kind: checks } }\n=======\n>>>>>>> other\n']
  ])('%s', (_, text) => {
    const { policy, problems } = parsePolicy(text, path, kinds)
    expect(policy).toBeUndefined()
    expect(problems?.length).toBeGreaterThan(0)
    expect(problems?.every(({ message, place }) => message !== '' && place?.path === path)).toBe(true)
  })

  it.each([
    ['of aliases', ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghi'.split('').map((letter, index) => `${letter}: &${letter} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`)].join('\n')],
    ['of nesting', `version: 1\ncriteria: ${'['.repeat(20_000)}`],
    ['of size', `version: 1\n# ${'x'.repeat(600_000)}\ncriteria: { ci: { kind: checks } }\n`],
    ['of criteria', `version: 1\ncriteria:\n${Array.from({ length: 10_000 }, (_, index) => `  x${index}: 1`).join('\n')}`],
    ['of unknown keys', withCriterion(...Array.from({ length: 9_000 }, (_, index) => `x${index}: 1`))]
  ])('a bomb %s ends soon', (_, text) => {
    const before = performance.now()
    const { policy, problems } = parsePolicy(text, path, kinds)
    expect(policy).toBeUndefined()
    expect(problems?.length).toBeGreaterThan(0)
    expect(performance.now() - before).toBeLessThan(5000)
  })

  it('a syntax error stands at its place', () => {
    expect(lines('version: 1\ncriteria:\n  ci: { kind: checks\n')[0]).toMatch(/^[34]:/)
    expect(lines('version: 1\ncriteria:\n  ci: { kind: !env checks }\n')).toEqual([expect.stringMatching(/^3:15 .*!env/)])
  })

  it('Windows line ends and tabs within a line keep positions right', () => {
    expect(lines('version: 1\r\ncriteria:\r\n  ci:\r\n    kind:\tchekcs\r\n')).toEqual([expect.stringMatching(/^4:11 /)])
  })
})
