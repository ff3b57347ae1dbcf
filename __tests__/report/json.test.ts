import { describe, expect, it } from '@jest/globals'
import { ConfigurationError } from '../../src/core/errors.ts'
import type { Result } from '../../src/gate/result.ts'
import { json } from '../../src/report/json.ts'
import { parseResult } from '../../src/report/parse-result.ts'
import { criterion, mixed, passed, result } from './results.ts'
import { commandIn, hostile } from './runner.ts'

function problemsOf(text: string): readonly string[] {
  try {
    parseResult(text)
  } catch (error) {
    if (!(error instanceof ConfigurationError) || error.code !== 'input-invalid') throw error
    return error.problems.map(({ message }) => message)
  }
  return []
}

/** The result as JSON with something at a path set, or taken away. */
function damaged(path: string, value?: unknown): string {
  const copy: object = structuredClone(mixed)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.reduce((object, key): object => Reflect.get(object, key) as object, copy)
  if (value === undefined) Reflect.deleteProperty(parent, last)
  else Reflect.set(parent, last, value)
  return JSON.stringify(copy)
}

describe('json', () => {
  it('is JSON with 2 spaces and a newline, the same for the same result', () => {
    expect(json(mixed)).toBe(`${JSON.stringify(mixed, null, 2)}\n`)
    expect(json(structuredClone(mixed))).toBe(json(mixed))
  })

  it('writes what could act as escapes', () => {
    expect(json(result([], { notices: ['##[error]\u202e\u007f\u009b\u{e0041}\n'] }))).toContain(
      '"##\\u005berror]\\u202e\\u007f\\u009b\\udb40\\udc41\\n"'
    )
  })

  it.each(hostile.map((text) => [text.slice(0, 30), text]))('T44 %j stays itself, and is no command in a log', (_, text) => {
    const criteria = [criterion(text, { evidence: { [text]: [text] }, outcome: passed({ seen: text }) })]
    const given = result(criteria, { notices: [text] })
    const written = json(given)
    expect(commandIn(written)).toBeUndefined()
    expect(written).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u)
    expect(JSON.parse(written)).toEqual(given)
  })
})

describe('parseResult', () => {
  const full: Result = {
    ...mixed,
    people: { release: { users: ['octocat'], teams: ['acme/release'] } },
    leftToGitHub: [{ id: 'x', kind: 'checks', name: 'X' }],
    proposedPolicy: [{ message: 'wrong' }, { message: 'wrong', place: { path: 'a', line: 1, column: 2 } }],
    subject: { ...mixed.subject, pullRequest: 7, testMerge: 'f'.repeat(40), tagPattern: 'v{version}' }
  }

  it.each([
    ['every part', full],
    ['a go', result([criterion('ci')])],
    ['options', result([criterion('ci', { options: { a: [1, { b: null }] } })])],
    ['a SHA-256 commit', result([], { subject: { ...mixed.subject, commit: 'a'.repeat(64) } })],
    ['built-in', result([], { policy: { source: 'built-in', trusted: true, sha256: 'ab'.repeat(32) } })]
  ])('reads back %s', (_, given) => {
    expect(parseResult(json(given))).toEqual(given)
  })

  it.each([
    ['', ['the result is no JSON; give the whole result.json that the gate wrote']],
    [json(mixed).slice(0, -20), ['the result is no JSON; give the whole result.json that the gate wrote']],
    ['null', ['the result is damaged or not ours: Invalid input: expected object, received null']],
    ['[]', ['the result is damaged or not ours: Invalid input: expected object, received array']]
  ])('refuses %j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  it('refuses an empty object, naming 10 of the parts that are missing', () => {
    expect(problemsOf('{}')).toHaveLength(10)
    expect(problemsOf('{}')[0]).toBe('the result is damaged or not ours at schemaVersion: Invalid input: expected 1')
  })

  it.each([
    ['schemaVersion', 2],
    ['decision', 'maybe'],
    ['decision', undefined],
    ['allowed', 'true'],
    ['enforcement', 'disabled'],
    ['stage', ''],
    ['subject.commit', '0123456'],
    ['subject.commit', 'A'.repeat(40)],
    ['subject.repository.owner', undefined],
    ['subject.pullRequest', 0],
    ['people', []],
    ['people.release', { users: 'octocat' }],
    ['policy.sha256', 'abc'],
    ['policy.trusted', undefined],
    ['policy.source', 'elsewhere'],
    ['criteria', {}],
    ['criteria.0.id', ''],
    ['criteria.0.enforcement', 'disabled'],
    ['criteria.0.options', null],
    ['criteria.0.outcome', undefined],
    ['criteria.0.outcome.status', 'overridden'],
    ['waivers', undefined],
    ['bypass', true],
    ['criteria.0.outcome.remedy', undefined],
    ['criteria.0.outcome.findings', undefined],
    ['criteria.0.outcome.findings.0.level', 'fatal'],
    ['criteria.1.outcome.findings.0.place.line', 0],
    ['criteria.1.outcome.findings.0.place.line', 1.5],
    ['criteria.2.outcome.reason', 'made-up'],
    ['criteria.3.outcome.awaiting', undefined],
    ['proposedPolicy', undefined],
    ['leftToGitHub', undefined],
    ['notices', [1]],
    ['decidedAt', 'yesterday']
  ])('refuses %s as %j and names it', (path, value) => {
    const problems = problemsOf(damaged(path, value))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`the result is damaged or not ours at ${path}`)
  })

  it('refuses what it does not know, and an id that is there twice', () => {
    expect(problemsOf(damaged('approvedBy', true))).toEqual(['the result is damaged or not ours: Unrecognized key: "approvedBy"'])
    expect(problemsOf(damaged('criteria.4.outcome.remedy', 'none'))).toEqual([
      'the result is damaged or not ours at criteria.4.outcome: Unrecognized key: "remedy"'
    ])
    expect(problemsOf(damaged('criteria.4.id', 'ci'))).toEqual(['the result is damaged or not ours at criteria: an id is there twice'])
  })
})
