import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/core/finding.ts'
import { annotations, problemAnnotations, workflowCommand, type Annotation } from '../../src/report/annotations.ts'
import { criterion, failed, mixed, passed, result } from './results.ts'
import { commandIn, hostile, parseCommand } from './runner.ts'

const errors = (all: readonly Annotation[]) => all.filter(({ level }) => level === 'error')
const warnings = (all: readonly Annotation[]) => all.filter(({ level }) => level === 'warning')
const red = (id: string, findings: readonly Finding[] = []) => criterion(id, { outcome: failed({ findings }) })
const at = (path: string, line?: number, level: Finding['level'] = 'error'): Finding => ({
  level,
  message: `${path} is wrong`,
  place: line === undefined ? { path } : { path, line }
})
const remedy = 'Remedy: Open the failed check, mend it, and run it again on this commit.'
const seenAndWanted = 'Seen: "build" (ci.yml, push) concluded failure\nWanted: build on 0123456789, concluded success'

describe('annotations', () => {
  it('says nothing about a go', () => {
    expect(annotations(result([criterion('ci')]))).toEqual([])
  })

  it('begins with the decision, and gives each unmet criterion its place, what was seen, and the remedy', () => {
    expect(annotations(mixed)).toEqual([
      {
        level: 'error',
        title: 'Deployment gate: no-go',
        message:
          'no-go: 4 of 6 criteria are not met: ci (failed), version (failed), tag (error), deploy-checks (pending); only reported: lint (failed)\nThe job summary says of each what was wanted, what was seen, and how to mend it.'
      },
      { level: 'error', title: 'ci: failed', message: `${seenAndWanted}\nWhere: https://github.com/acme/shop/runs/7\n${remedy}` },
      {
        level: 'error',
        title: 'Versions agree (version): failed',
        message:
          'VERSION says 1.2.2\nRemedy: Write 1.2.3 into VERSION, commit, and move the tag.\nThe runbook is docs/release.md.\nAsk in the release channel.',
        file: 'VERSION',
        line: 1,
        column: 1
      },
      {
        level: 'error',
        title: 'tag: error',
        message:
          'Seen: the token may not read the tags\nWanted: the tag v1.2.3 leads to 0123456789\nRemedy: Give the job `permissions: { contents: read }`.'
      },
      {
        level: 'error',
        title: 'deploy-checks: pending',
        message: 'Seen: "e2e" is in_progress\nWanted: e2e on 0123456789\nRemedy: Wait for it and run the gate again.'
      },
      { level: 'warning', title: 'Versions agree (version): failed', message: 'No entry of 1.2.3', file: 'CHANGELOG.md', line: 3 },
      {
        level: 'warning',
        title: 'lint: failed (evaluate)',
        message: 'Seen: lint concluded failure\nWanted: lint succeeds\nRemedy: Mend what lint complains about.'
      },
      { level: 'notice', title: 'Deployment gate', message: 'The policy names no branch.' }
    ])
  })

  it('gives warnings, not errors, where the run goes on all the same', () => {
    const all = annotations({ ...mixed, enforcement: 'evaluate', allowed: true })
    expect(errors(all)).toEqual([])
    expect(warnings(all)[0]?.message).toContain('the run goes on all the same (enforcement: evaluate)')
    expect(warnings(all).map(({ title }) => title)).toEqual([
      'Deployment gate: no-go',
      'ci: failed',
      'Versions agree (version): failed',
      'tag: error',
      'deploy-checks: pending',
      'Versions agree (version): failed',
      'lint: failed (evaluate)'
    ])
  })

  it('says that nothing was verified', () => {
    expect(annotations(result([])).map(({ level, message }) => [level, message.split('\n')[0]])).toEqual([
      ['error', 'no-go: nothing was verified, and at least one active criterion has to pass: none is for the stage pre-deployment']
    ])
  })

  it('puts the problems of a changed policy at their places', () => {
    const proposedPolicy = [
      { message: 'unknown key "requir"', place: { path: '.github/deployment-gate.yml', line: 4, column: 5 } },
      { message: 'is empty' }
    ]
    const title = 'Deployment gate: the changed policy is wrong'
    expect(annotations(result([criterion('ci')], { proposedPolicy })).slice(1)).toEqual([
      { level: 'error', title, message: 'unknown key "requir"', file: '.github/deployment-gate.yml', line: 4, column: 5 },
      { level: 'error', title, message: 'is empty' }
    ])
  })

  it('merges what one criterion says of one line, and keeps the rest apart', () => {
    const findings = [at('a', 1), at('a', 2), { ...at('a', 1, 'warning'), message: 'a is odd' }, at('a'), at('a', 3, 'note')]
    expect(annotations(result([red('one', findings), red('two', [at('a', 1)])])).slice(1)).toEqual([
      { level: 'error', title: 'one: failed', message: `a is wrong\na is odd\n${remedy}`, file: 'a', line: 1 },
      { level: 'error', title: 'two: failed', message: `a is wrong\n${remedy}`, file: 'a', line: 1 },
      { level: 'error', title: 'one: failed', message: `a is wrong\n${remedy}`, file: 'a', line: 2 },
      { level: 'error', title: 'one: failed', message: `a is wrong\n${remedy}`, file: 'a' }
    ])
  })

  it('keeps the bare annotation where the places do not say it all', () => {
    const bare = { level: 'error', title: 'one: failed', message: `${seenAndWanted}\n${remedy}` }
    const placed = { level: 'error', title: 'one: failed', message: `a is wrong\n${remedy}`, file: 'a', line: 1 }
    const warning = { level: 'warning', title: 'one: failed', message: 'a is wrong', file: 'a', line: 1 }
    const elsewhere: Finding = { level: 'error', message: 'and elsewhere' }
    expect(annotations(result([red('one', [at('a', 1), elsewhere])])).slice(1)).toEqual([bare, placed])
    expect(annotations(result([red('one', [at('a', 1, 'warning')])])).slice(1)).toEqual([bare, warning])
    expect(annotations(result([red('one', [at('a', 1, 'note')])])).slice(1)).toEqual([bare])
  })

  it('warns with what a criterion that is met found', () => {
    const findings: readonly Finding[] = [at('a', 1, 'warning'), at('b', 1, 'note'), { level: 'warning', message: 'old' }]
    expect(annotations(result([criterion('ci', { outcome: passed({ findings }) })]))).toEqual([
      { level: 'warning', title: 'ci: passed', message: 'a is wrong', file: 'a', line: 1 },
      { level: 'warning', title: 'ci: passed', message: 'old' }
    ])
  })

  it('names a path in the message that cannot be given as it is', () => {
    expect(annotations(result([red('one', [at('a\n::error::b', 7)])]))[1]).toEqual({
      level: 'error',
      title: 'one: failed',
      message: `a⏎::error::b:7: a⏎::error::b is wrong\n${remedy}`
    })
  })
})

describe('the limits of GitHub', () => {
  it('10 errors hold the decision and 9 criteria', () => {
    const all = annotations(result(Array.from({ length: 9 }, (_, index) => red(`c${index}`))))
    const titles = Array.from({ length: 9 }, (_, index) => `c${index}: failed`)
    expect(all.map(({ title }) => title)).toEqual(['Deployment gate: no-go', ...titles])
  })

  it('every criterion comes before the second finding of one, and the rest is rolled up', () => {
    const many = Array.from({ length: 2000 }, (_, index) => at(`f${index}`, 1))
    const all = annotations(result([red('lint', many), red('types', many), red('ci')]))
    expect(all.map(({ title, file }) => file ?? title)).toEqual([
      'Deployment gate: no-go', 'f0', 'f0', 'ci: failed', 'f1', 'f1', 'f2', 'f2', 'f3', 'Deployment gate: 3993 more'
    ])
    expect(all.at(-1)?.message).toBe('3993 more errors, about types and lint. GitHub shows 10 per step; the job summary has them all.')
  })

  it('names the criteria that got none', () => {
    const all = annotations(result(Array.from({ length: 11 }, (_, index) => red(`c${index}`))))
    expect(all).toHaveLength(10)
    expect(all.at(-1)).toEqual({
      level: 'error',
      title: 'Deployment gate: 3 more',
      message: '3 more errors, about c8, c9 and c10. GitHub shows 10 per step; the job summary has them all.'
    })
  })

  it('rolls up warnings and notices alike', () => {
    const found = Array.from({ length: 30 }, (_, index) => at('a', index + 1, 'warning'))
    const notices = Array.from({ length: 30 }, (_, index) => `notice ${index}`)
    const all = annotations(result([criterion('ci', { outcome: passed({ findings: found }) })], { notices }))
    expect(warnings(all)).toHaveLength(10)
    expect(warnings(all).at(-1)?.title).toBe('Deployment gate: 21 more')
    expect(all.at(-1)?.message).toBe('21 more notices, about the gate. GitHub shows 10 per step; the job summary has them all.')
  })

  it('keeps 4,096 characters and 255 of the title, and cuts the remedy last', () => {
    const long = 'x '.repeat(500_000)
    const elsewhere: Finding = { level: 'error', message: long, url: `https://x.example/${long}` }
    const findings = [elsewhere, at('a', 1), { ...at('b'), message: long }]
    const criteria = [
      criterion('c', { name: long, outcome: failed({ wanted: long, seen: long, findings }) }),
      criterion('d', { help: long, outcome: failed({ remedy: long, findings: [at(long, 1)] }) })
    ]
    const proposedPolicy = [{ message: long, place: { path: long } }]
    const all = annotations(result(criteria, { proposedPolicy, notices: [long] }))
    expect(all).toHaveLength(7)
    for (const { message, title } of all) {
      expect(message.length).toBeLessThanOrEqual(4096)
      expect(title.length).toBeLessThanOrEqual(255)
    }
    expect(all.filter(({ message }) => message.endsWith(remedy))).toHaveLength(3)
    expect(all.find(({ title }) => title === 'd: failed')?.message).toMatch(/\nRemedy: x x .*… \(cut\)$/s)
  })

  it('problemAnnotations: at most 10, each at its place', () => {
    const problems = Array.from({ length: 12 }, (_, index) => ({
      message: `problem ${index}`,
      place: { path: 'gate.yml', line: index + 1 }
    }))
    const all = problemAnnotations(problems)
    expect(all).toHaveLength(10)
    const title = 'Deployment gate: no-go, the configuration is wrong'
    expect(all[0]).toEqual({ level: 'error', title, message: 'problem 0', file: 'gate.yml', line: 1 })
    expect(all.at(-1)?.message).toBe('3 more errors, about gate.yml. GitHub shows 10 per step; the job summary has them all.')
    expect(problemAnnotations([])).toEqual([])
  })
})

describe('workflowCommand', () => {
  it('escapes data and properties as the runner unescapes them', () => {
    const said = { title: 'a: b, c 100%', message: '50%\nnext, and: more' }
    const line = workflowCommand({ level: 'error', ...said, file: 'x,y:z%', line: 3, column: 4 })
    expect(line).toBe('::error file=x%2Cy%3Az%25,line=3,col=4,title=a%3A b%2C c 100%25::50%25%0Anext, and: more')
    expect(parseCommand(line)).toEqual({
      command: 'error',
      properties: { file: 'x,y:z%', line: '3', col: '4', title: 'a: b, c 100%' },
      message: '50%\nnext, and: more'
    })
  })

  it.each(hostile.map((text) => [text.slice(0, 30), text]))('T44 %j everywhere gives these commands and no other', (_, text) => {
    const everywhere: readonly Finding[] = [
      { level: 'error', message: text, place: { path: text, line: 1 }, url: text },
      { level: 'warning', message: text, url: text }
    ]
    const said = { reason: text, wanted: text, seen: text, remedy: text, findings: everywhere }
    const criteria = [criterion(text, { kind: text, name: text, help: text, outcome: failed(said) })]
    const given = result(criteria, { notices: [text], proposedPolicy: [{ message: text, place: { path: text } }] })
    for (const annotation of annotations(given)) {
      const line = workflowCommand(annotation)
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u)
      expect(commandIn(line)).toBe(line)
      const { level, title, message } = annotation
      expect(parseCommand(line)).toMatchObject({ command: level, properties: { title }, message })
      for (const shown of [...message.split('\n'), title]) expect(commandIn(shown)).toBeUndefined()
    }
  })
})
