import { describe, expect, it } from '@jest/globals'
import { registryOf } from '../../src/policy/registry.ts'
import { usersOf } from '../../src/policy/exceptions.ts'
import { parsePolicy, type Parsed } from '../../src/policy/parse.ts'
import { jobs } from '../../src/criteria/jobs/index.ts'

const kinds = registryOf([jobs])
const head = `version: 1
people: { managers: { users: [grace, alan] } }
criteria:
  ci: { kind: jobs }
  lint: { kind: jobs, stages: [staging] }
`

function parsed(...lines: string[]): Parsed {
  return parsePolicy(`${head}${lines.join('\n')}\n`, 'policy.yml', kinds)
}

/** `line:column message` of every problem. */
function problemsOf(...lines: string[]): readonly string[] {
  return (parsed(...lines).problems ?? []).map(({ message, place }) => `${place?.line}:${place?.column} ${message}`)
}

function waiver(more: string, base = 'criterion: lint, reason: why, until: 2026-02-01'): string {
  return `waivers: [{ ${base}${more === '' ? '' : `, ${more}`} }]`
}

describe('waivers', () => {
  it('are read as they are', () => {
    const sha = 'a'.repeat(40)
    const lines = ['waivers:', `  - { criterion: lint, reason: Generated client, reference: "#812", until: 2026-02-01, tag: v1.2.3, sha: ${sha} }`, '  - { criterion: ci, reason: x, until: 2026-02-28 }']
    expect(parsed(...lines).policy?.waivers).toEqual([
      { criterion: 'lint', reason: 'Generated client', reference: '#812', until: '2026-02-01', tag: 'v1.2.3', sha },
      { criterion: 'ci', reason: 'x', until: '2026-02-28' }
    ])
    expect(parsed().policy).toMatchObject({ waivers: [] })
    expect(parsed().policy).not.toHaveProperty('bypass')
  })

  it.each([
    ['an unknown criterion', waiver('', 'criterion: lnit, reason: why, until: 2026-02-01'), ['6:24 waivers.0.criterion: there is no criterion "lnit" (did you mean "lint"?)']],
    ['one that resembles none', waiver('', 'criterion: security-review, reason: why, until: 2026-02-01'), ['6:24 waivers.0.criterion: there is no criterion "security-review"; there are ci and lint']],
    ['no last day', waiver('', 'criterion: lint, reason: why'), ['6:11 waivers.0.until: is missing; expected string']],
    ['no reason', waiver('', 'criterion: lint, until: 2026-02-01'), ['6:11 waivers.0.reason: is missing; expected string']],
    ['an empty reason', waiver('', 'criterion: lint, reason: "", until: 2026-02-01'), ['6:38 waivers.0.reason: must not be empty']],
    ['a blank reason', waiver('', 'criterion: lint, reason: "\t ", until: 2026-02-01'), ['6:38 waivers.0.reason: must not be empty']],
    ['a day that is none', waiver('', 'criterion: lint, reason: why, until: 2026-02-30'), ['6:50 waivers.0.until: expected a day, e.g. 2027-02-01']],
    ['a moment', waiver('', 'criterion: lint, reason: why, until: 2026-02-01T00:00:00Z'), ['6:50 waivers.0.until: expected a day, e.g. 2027-02-01']],
    ['for ever', waiver('', 'criterion: lint, reason: why, until: never'), ['6:50 waivers.0.until: expected a day, e.g. 2027-02-01']],
    ['an abbreviated commit', waiver('sha: abcdef0'), [expect.stringContaining('expected a full commit SHA')]],
    ['a wildcard as tag', waiver('tag: "v1.*"'), [expect.stringContaining('wildcards are not supported')]],
    ['a full ref as tag', waiver('tag: refs/tags/v1'), [expect.stringContaining('write the short name')]],
    ['a misspelt key', waiver('utnil: x'), [expect.stringMatching(/unknown key "utnil" \(did you mean "until"\?\)/)]],
    ['many criteria at once', waiver('', 'criterion: "*", reason: why, until: 2026-02-01'), [expect.stringContaining('there is no criterion "*"')]],
    ['one waiver without a list', 'waivers: { criterion: lint, reason: why, until: 2026-02-01 }', [expect.stringContaining('waivers: expected array')]]
  ])('%s: refused, with its place', (_, lines, problems) => {
    expect(problemsOf(lines)).toEqual(problems)
    expect(parsed(lines).policy).toBeUndefined()
  })

  it('twice for one scope are refused; for different ones not', () => {
    const entry = (more: string): string => `  - { criterion: lint, reason: why, until: 2026-02-01${more} }`
    const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]
    expect(problemsOf('waivers:', entry(''), entry(''))).toEqual(['8:5 waivers.1: "lint" is waived twice for every commit: keep one of the two'])
    expect(problemsOf('waivers:', entry(', tag: v1'), entry(''), entry(', tag: v1'))).toEqual(['9:5 waivers.2: "lint" is waived twice for the tag v1: keep one of the two'])
    expect(problemsOf('waivers:', entry(`, tag: v1, sha: ${a}`), entry(`, tag: v1, sha: ${a}`))).toEqual([expect.stringContaining(`for the tag v1 and the commit ${a}`)])
    expect(problemsOf('waivers:', entry(''), entry(', tag: v1'), entry(`, sha: ${a}`), entry(`, sha: ${b}`), entry(`, tag: v1, sha: ${a}`))).toEqual([])
  })

  it('of a criterion that is wrong itself are no second mistake', () => {
    const text = 'version: 1\ncriteria:\n  lint: { kind: nothing }\nwaivers: [{ criterion: lint, reason: why, until: 2026-02-01 }]\n'
    expect(parsePolicy(text, 'policy.yml', kinds).problems).toHaveLength(1)
  })
})

describe('bypass', () => {
  it.each([
    ['a group', 'bypass: { by: managers, criteria: [ci] }', ['grace', 'alan']],
    ['users', 'bypass: { by: { users: [octocat, big_corp] }, criteria: [ci, lint] }', ['octocat', 'big_corp']]
  ])('by %s', (_, lines, users) => {
    const { policy } = parsed(lines)
    expect(policy?.bypass && usersOf(policy.bypass, policy.people)).toEqual(users)
  })

  it.each([
    ['an unknown group', 'bypass: { by: manager, criteria: [ci] }', ['6:15 bypass.by: there is no group "manager" under people (did you mean "managers"?)']],
    ['a group that objects inherit', 'bypass: { by: constructor, criteria: [ci] }', ['6:15 bypass.by: there is no group "constructor" under people']],
    ['nobody', 'bypass: { by: { users: [] }, criteria: [ci] }', [expect.stringMatching(/^6:\d+ bypass\.by\.users: /)]],
    ['no criteria', 'bypass: { by: managers }', [expect.stringContaining('bypass.criteria: is missing')]],
    ['an empty list of criteria', 'bypass: { by: managers, criteria: [] }', [expect.stringMatching(/^6:\d+ bypass\.criteria: /)]],
    ['an unknown criterion', 'bypass: { by: managers, criteria: [ci, lnt] }', ['6:40 bypass.criteria.1: there is no criterion "lnt" (did you mean "lint"?)']],
    ['a criterion twice', 'bypass: { by: managers, criteria: [ci, ci] }', ['6:40 bypass.criteria.1: "ci" stands twice']],
    ['all criteria', 'bypass: { by: managers, criteria: ["*"] }', [expect.stringContaining('there is no criterion "*"')]],
    ['nobody named', 'bypass: { criteria: [ci] }', [expect.stringContaining('bypass.by: ')]],
    ['a bot', 'bypass: { by: { users: ["renovate[bot]"] }, criteria: [ci] }', [expect.stringContaining('a bot can bypass nothing')]],
    ['a mention', 'bypass: { by: { users: ["@octocat"] }, criteria: [ci] }', [expect.stringContaining('without @')]],
    ['a reason, which belongs into the input', 'bypass: { by: managers, criteria: [ci], reason: x }', [expect.stringContaining('unknown key "reason"')]]
  ])('%s: refused, with its place', (_, lines, problems) => {
    expect(problemsOf(lines)).toEqual(problems)
  })

  it('by a group of teams alone: refused, and told what to write instead', () => {
    const text = head.replace('users: [grace, alan]', 'teams: [acme/managers]')
    const { problems } = parsePolicy(`${text}bypass: { by: managers, criteria: [ci] }\n`, 'policy.yml', kinds)
    expect(problems).toMatchObject([{ message: expect.stringContaining('list the logins under users') }])
  })
})
