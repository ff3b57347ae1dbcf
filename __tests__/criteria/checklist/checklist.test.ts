import { describe, expect, it } from '@jest/globals'
import type { AnyOutcome } from '../../../src/core/outcome.ts'
import { claimsIn, holds } from '../../../src/criteria/checklist/claims.ts'
import { daysIn } from '../../../src/core/dates.ts'
import { checklist } from '../../../src/criteria/checklist/index.ts'
import { verify } from '../../../src/criteria/checklist/verify.ts'
import { errorsOf, evidenceOf, failed, judge, passed, subject, type Asked } from './support.ts'

const pending: AnyOutcome = { status: 'pending', reason: 'x', wanted: 'w', seen: 'not yet', remedy: 'r', awaiting: ['x'], findings: [] }
const unread: AnyOutcome = { status: 'error', reason: 'unreadable', wanted: 'w', seen: 'a cut answer', remedy: 'r', findings: [] }
const aside: AnyOutcome = { status: 'not-applicable', reason: 'x', wanted: 'w', seen: 'not for this run', findings: [] }
const wrong = failed()
const waived: AnyOutcome = {
  status: 'waived', reason: 'x', wanted: 'w', seen: 'waived until 2026-02-01', findings: [],
  waiver: { criterion: 'a', reason: 'because', until: '2026-02-01' }, original: wrong as Extract<AnyOutcome, { status: 'failed' }>
}
const bindA = { bind: { 'Tests*': 'a' } }
const suites = (backend: number, holdsAll = true): AnyOutcome => passed({
  figure: { amount: 1292 + backend, of: 1292 + backend, unit: 'tests' },
  parts: [
    { name: 'Backend', holds: holdsAll, seen: `${backend}/362 passed`, figure: { amount: backend, of: 362, unit: 'tests' } },
    { name: 'Front', holds: true, seen: '1249/1249 passed', figure: { amount: 1249, of: 1249, unit: 'tests' } },
    { name: 'Frontend', holds: true, seen: '1249/1249 passed', figure: { amount: 1249, of: 1249, unit: 'tests' } }
  ]
})

interface Case extends Asked {
  readonly name: string
  readonly text: string | undefined
  readonly status: string
  readonly reason: string
  readonly errors?: readonly string[]
}

const cases: readonly Case[] = [
  { name: 'a bound item that is met, ticked', text: '- [x] Tests', options: bindA, outcomes: { a: passed() }, status: 'passed', reason: 'complete' },
  { name: 'a bound item that is met, not ticked', text: '- [ ] Tests', options: bindA, outcomes: { a: passed() }, status: 'passed', reason: 'complete' },
  { name: 'bound by its comment', text: '- [ ] Tests <!-- gate: a -->', outcomes: { a: passed() }, status: 'passed', reason: 'complete' },
  { name: 'bound by a comment to several, of which one fails', text: '- [x] Lint <!-- gate: a, b -->', outcomes: { a: passed(), b: wrong }, status: 'failed', reason: 'unmet' },
  { name: 'the policy goes before the comment', text: '- [x] Tests <!-- gate: b -->', options: bindA, outcomes: { a: wrong, b: passed() }, status: 'failed', reason: 'unmet' },
  { name: 'ticked against the evidence', text: 'x\n\n- [x] Tests', options: bindA, outcomes: { a: wrong }, status: 'failed', reason: 'unmet', errors: ['3: "Tests" is ticked, but the evidence says otherwise: a: all wrong.'] },
  { name: 'not ticked, and not met', text: '- [ ] Tests', options: bindA, outcomes: { a: wrong }, status: 'failed', reason: 'unmet' },
  { name: 'what could not be decided', text: '- [x] Tests', options: bindA, outcomes: { a: unread }, status: 'failed', reason: 'unmet' },
  { name: 'pending, with time left', text: '- [x] Tests', options: bindA, outcomes: { a: pending }, timeLeft: true, status: 'pending', reason: 'awaited' },
  { name: 'pending, without', text: '- [x] Tests', options: bindA, outcomes: { a: pending }, status: 'failed', reason: 'awaited' },
  { name: 'waived beside one that is met', text: '- [x] Tests\n- [x] Rest', options: { bind: { Tests: 'a', Rest: 'b' } }, outcomes: { a: waived, b: passed() }, status: 'passed', reason: 'complete' },
  { name: 'waived alone', text: '- [x] Tests', options: bindA, outcomes: { a: waived }, status: 'not-applicable', reason: 'nothing-applies' },
  { name: 'not applicable alone', text: '- [x] Tests', options: bindA, outcomes: { a: aside }, status: 'not-applicable', reason: 'nothing-applies' },
  { name: 'bound to what is not decided', text: '- [x] Tests', options: bindA, outcomes: {}, status: 'failed', reason: 'unknown-binding' },
  { name: 'bound to what no object has by itself', text: '- [x] A <!-- gate: __proto__ -->\n- [x] B <!-- gate: constructor -->', status: 'failed', reason: 'unknown-binding' },
  { name: 'an item of the policy that was removed', text: '- [x] Rest', options: bindA, outcomes: { a: passed() }, status: 'failed', reason: 'unmatched-binding' },
  { name: 'an item of the policy that was moved out', text: '## A\n- [x] Rest\n## B\n- [x] Tests', options: { ...bindA, sections: ['A'] }, outcomes: { a: wrong }, status: 'failed', reason: 'unmatched-binding' },
  { name: 'a part below an item that is met by another part', text: '- [x] Frontend\n  - Backend', options: { bind: { Frontend: 'a' } }, outcomes: { a: failed({ parts: suites(338, false).parts ?? [] }) }, status: 'failed', reason: 'unmet', errors: ['2: "Backend" is not met: Backend: 338/362 passed.'] },
  { name: 'ticked by hand', text: '- [x] Done', status: 'passed', reason: 'complete' },
  { name: 'not ticked', text: '- [x] Done\n- [ ] Rest', status: 'failed', reason: 'not-ticked', errors: ['2: "Rest" is not ticked, and no criterion decides it.'] },
  { name: 'nested, below one that is ticked', text: '1. [x] Done\n   * [ ] Rest', status: 'failed', reason: 'not-ticked' },
  { name: 'N/A with a reason', text: '- [x] Done\n- [ ] Migrations — N/A: no schema change', status: 'passed', reason: 'complete' },
  { name: 'N/A without', text: '- [x] Done\n- [ ] Migrations N/A', status: 'failed', reason: 'reason-missing' },
  { name: 'nothing but N/A', text: '- [ ] Migrations N/A: no schema change', status: 'not-applicable', reason: 'nothing-applies' },
  { name: 'no file', text: undefined, status: 'failed', reason: 'no-checklist' },
  { name: 'an empty file', text: '', status: 'failed', reason: 'no-items' },
  { name: 'no item', text: '# Title\n\nText [x]\n\n- plain', status: 'failed', reason: 'no-items' },
  { name: 'items in code and comments only', text: '```\n- [x] a\n```\n\n<!--\n- [x] b\n-->\n\n    - [x] c', status: 'failed', reason: 'no-items' },
  { name: 'no such section', text: '## Quality\n- [x] a', options: { sections: ['Qualities'] }, status: 'failed', reason: 'no-items', errors: ['-: There is no section "Qualities" (did you mean "Quality"?).', '-: There is no item in the chosen sections.'] },
  { name: 'a section that is missing beside one that is there', text: '## A\n- [x] a', options: { sections: ['A', 'Bee'] }, status: 'failed', reason: 'section-missing' },
  { name: 'other sections need no tick', text: '## ✅ A b\n### C\n- [x] a\n## D\n- [ ] b', options: { sections: ['a B'] }, status: 'passed', reason: 'complete' },
  { name: 'sections with what is below them', text: '## A\n### B\n- [ ] a', options: { sections: ['A'] }, status: 'failed', reason: 'not-ticked' },
  { name: 'a bound line', text: '**Security review**: ✅ Approved by [Name]', options: { bind: { 'Security review': 'a' } }, outcomes: { a: passed() }, status: 'passed', reason: 'complete' },
  { name: 'a bound line that is not met', text: '**Security review**: ✅ Approved by [Name]', options: { bind: { 'Security review': 'a' } }, outcomes: { a: wrong }, status: 'failed', reason: 'unmet', errors: ['1: "Security review" is ticked, but the evidence says otherwise: a: all wrong.'] },
  { name: 'a blank', text: '- [x] Done\n\n**Contact**: [Name]', status: 'failed', reason: 'placeholder' },
  { name: 'a blank that Markdown takes for HTML', text: '- [x] Done\n\nBy <your name>', status: 'failed', reason: 'placeholder' },
  { name: 'a row of blanks', text: '- [x] Done\n\n______________', status: 'failed', reason: 'placeholder' },
  { name: 'a choice that nobody made', text: '- [x] Done\n- Checks: ✅ / ❌', status: 'failed', reason: 'placeholder' },
  { name: 'a blank in another section', text: '## A\n- [x] Done\n## B\n- x: [Contact info]', options: { sections: ['A'] }, status: 'passed', reason: 'complete' },
  { name: 'one who signs twice', text: '- [x] Done\n\n**QA**: Approved by Ada Lovelace\n**Operations**: Approved by Ada Lovelace, today', status: 'failed', reason: 'same-signer', errors: ['4: "Operations" ada lovelace signed line 3, too.'] },
  { name: 'two who sign', text: '- [x] Done\n\n**QA**: Approved by Ada\n**Operations**: Approved by Grace', status: 'passed', reason: 'complete' },
  { name: 'the checklist of another release', text: '# Checklist v1.15.1\n- [x] Done', status: 'failed', reason: 'other-version' },
  { name: 'an item of another release', text: '# Checklist v1.15.2\n- [x] v1.15.1 tag pushed', status: 'failed', reason: 'other-version' },
  { name: 'from one version to the next', text: '# Checklist v1.15.2\n- [x] Migration (v1.15.1 → v1.15.2)', status: 'passed', reason: 'complete' },
  { name: 'back to the version before', text: '## A\n- [x] Roll back to v1.15.1\n## Rollback\n- [x] Start v1.15.1', status: 'passed', reason: 'complete' },
  { name: 'signed before the commit', text: '- [x] Approved by Ada on 2026-01-08', status: 'failed', reason: 'date-before-commit' },
  { name: 'released before the commit', text: '# A\n\n**Release Date**: January 8, 2026\n\n- [x] a', status: 'failed', reason: 'date-before-commit' },
  { name: 'signed on the day of the commit', text: '- [x] Approved by Ada on January 10, 2026', status: 'passed', reason: 'complete' },
  { name: 'a plan of before', text: '- [x] a\n\n**Plan created**: January 1, 2026', status: 'passed', reason: 'complete' },
  { name: 'numbers as measured', text: '- [x] Tests (1,638+ tests, 100% success rate)\n  - Backend: 362/362 ✅\n  - Frontend: 1,249/1,249 ✅', options: bindA, outcomes: { a: suites(362) }, status: 'passed', reason: 'complete' },
  { name: 'a suite that is smaller', text: '- [x] Tests (1,600+ tests)\n  - Backend: 362/362 ✅\n  - Frontend: 1,249/1,249', options: bindA, outcomes: { a: suites(338) }, status: 'failed', reason: 'contradicted', errors: ['2: "Backend: 362/362 ✅" says 362/362, measured were 338 of 362 tests.'] },
  { name: 'a total that is smaller', text: '- [x] Tests (1,638+ tests)', options: bindA, outcomes: { a: suites(338) }, status: 'failed', reason: 'contradicted' },
  { name: 'a part that does not hold, of a criterion that passed', text: '- [x] Backend', options: { bind: { Backend: 'a' } }, outcomes: { a: suites(362, false) }, status: 'failed', reason: 'unmet' },
  { name: 'a part that holds, of a criterion that failed', text: '- [x] Frontend: 1,249/1,249', options: { bind: { 'Frontend*': 'a' } }, outcomes: { a: failed({ parts: suites(338, false).parts ?? [] }) }, status: 'passed', reason: 'complete' },
  { name: 'a part that the item only mentions', text: '- [x] All of Frontend', options: { bind: { 'All*': 'a' } }, outcomes: { a: failed({ parts: suites(338, false).parts ?? [] }) }, status: 'failed', reason: 'unmet' },
  { name: 'a part by name', text: '- [x] All', options: { bind: { All: 'a:Frontend' } }, outcomes: { a: failed({ parts: suites(338, false).parts ?? [] }) }, status: 'passed', reason: 'complete' },
  { name: 'a part that there is not', text: '- [x] All', options: { bind: { All: 'a:E2E' } }, outcomes: { a: suites(362) }, status: 'failed', reason: 'unmet' },
  { name: 'a part of what could not be decided', text: '- [x] All', options: { bind: { All: 'a:E2E' } }, outcomes: { a: unread }, status: 'failed', reason: 'unmet' },
  { name: 'a part that the author names behind what the policy binds', text: '**Tests**: Frontend green', options: { bind: { Tests: 'a' } }, outcomes: { a: failed({ parts: suites(338, false).parts ?? [] }) }, status: 'failed', reason: 'unmet' },
  { name: 'a part that a pattern leaves to the author', text: '- [x] Frontend and Backend tests passing', options: { bind: { '*tests passing': 'a' } }, outcomes: { a: failed({ parts: suites(338, false).parts ?? [] }) }, status: 'failed', reason: 'unmet' },
  { name: 'a document in the root beside one of its name in a folder', text: '- [x] README.md', options: { bind: { 'README.md*': 'a' } }, outcomes: { a: failed({ parts: [{ name: 'README.md', holds: false, seen: '3 lines' }, { name: 'docs/README.md', holds: true, seen: '1300 lines' }] }) }, status: 'failed', reason: 'unmet' },
  { name: 'two documents of one name in folders', text: '- [x] README.md', options: { bind: { 'README.md*': 'a' } }, outcomes: { a: failed({ parts: [{ name: 'a/README.md', holds: false, seen: '3 lines' }, { name: 'docs/README.md', holds: true, seen: '1300 lines' }] }) }, status: 'failed', reason: 'unmet' },
  ...['- [] Rest', '- [ ]Rest', '-[ ] Rest', '- [  ] Rest', '- ［ ］ Rest', '- \u200b[ ] Rest', '- \\[ ] Rest', '- > [ ] Rest', '- ☐ Rest', '- Rest\n\n  [ ] more', '| a | [ ] |', '<details>\n- [ ] Rest\n</details>', '<li><input type="checkbox"> Rest</li>', '- [x] Rest ❌ failed'].map((line): Case => ({ name: `an open box that GitHub takes for none: ${JSON.stringify(line)}`, text: `- [x] Done\n\n${line}\n`, status: 'failed', reason: 'not-ticked' })),
  ...['> ## Note', '- # Note', '- - # Note'].map((line): Case => ({ name: `a heading within something, which ends no section: ${line}`, text: `## A\n- [x] a\n\n${line}\n\n- [ ] b\n`, options: { sections: ['A'] }, status: 'failed', reason: 'not-ticked' })),
  { name: 'a section without an item beside one with some', text: '## A\n- [x] a\n## B\n\nSoon', options: { sections: ['A', 'B'] }, status: 'failed', reason: 'no-items', errors: ['-: There is no item in the section "B".'] },
  { name: 'N/A as a word of the item', text: '- [x] a\n- [ ] Replace every N/A in the runbook', status: 'failed', reason: 'not-ticked' },
  { name: 'N/A with a blank for a reason', text: '- [x] a\n- [ ] Migrations: N/A: TBD', status: 'failed', reason: 'reason-missing' },
  { name: 'the title of a rollback of another version', text: '# Checklist v1.14.0, rollback plan\n- [x] a', status: 'failed', reason: 'other-version' },
  ...['1,639+ unit tests', '1639+ passing', '1639 of 1639', '1639 / 1639', '1,639 + tests', '１６３９ tests', '1,639\u200b+ tests', '1639 passed'].map((claim): Case => ({ name: `${JSON.stringify(claim)} against 1,638`, text: `- [x] Tests (${claim})`, options: bindA, outcomes: { a: passed({ figure: { amount: 1638, of: 1638, unit: 'tests' } }) }, status: 'failed', reason: 'contradicted' })),
  ...['Approved by: Alice', 'Signed-off-by: Alice', 'Sign-off: Alice', 'Approved by "Alice"', 'Reviewed by Alice on 2026-01-11'].map((signed): Case => ({ name: `Approved by Alice, and ${signed}`, text: `- [x] a\n\nApproved by Alice\n${signed}\n`, status: 'failed', reason: 'same-signer' })),
  ...['9th January 2026', '1st of January 2026', '2026/01/01', '1-Jan-2026', '2026‑01‑01'].map((day): Case => ({ name: `signed before the commit, on ${day}`, text: `- [x] Approved by Bob on ${day}`, madeAt: '2026-01-12T12:00:00Z', status: 'failed', reason: 'date-before-commit' })),
  { name: 'a sum that nobody measured', text: '- [x] Tests (1,700+)\n  - A: 362/362\n  - B: 1,249/1,249', status: 'failed', reason: 'contradicted' },
  { name: 'a sum that is right', text: '- [x] Tests (1,611 tests)\n  - A: 362/362\n  - B: 1,249/1,249', status: 'passed', reason: 'complete' }
]

describe('a checklist', () => {
  it.each(cases.map((one) => ({ ...one })))('$name: $status, $reason', async ({ text, status, reason, errors, ...asked }) => {
    const outcome = await judge(text, asked)
    expect([outcome.status, outcome.reason]).toEqual([status, reason])
    if (errors !== undefined) expect(errorsOf(outcome)).toEqual(errors)
    if (status === 'failed') expect('remedy' in outcome ? outcome.remedy : '').toMatch(/^\S.{10}/)
  })

  it('is shown in its own order and words, with what came of each item', async () => {
    const { document } = await judge('# Release\n\n- [ ] Tests\n  - Backend: 362/362\n- [x] Notes\n\n```\ncode\n```\n', { options: bindA, outcomes: { a: suites(362) } })
    expect(document?.lines.map(({ line, kind, text, state }) => [line, kind, text, state])).toEqual([
      [1, 'heading', 'Release', undefined],
      [3, 'item', 'Tests', 'met'],
      [4, 'item', 'Backend: 362/362', 'met'],
      [5, 'item', 'Notes', 'ticked'],
      [7, 'code', 'code', undefined]
    ])
  })

  it('reads and names damaged text', async () => {
    const outcome = await judge('## âœ… Quality\n- [x] a â†’ b\n', { options: { sections: ['Quality'] } })
    expect(outcome.status).toBe('passed')
    expect(outcome.findings.map(({ level, message }) => `${level} ${message}`)).toContainEqual(expect.stringMatching(/^warning 2 characters of .* are damaged/))
    expect(outcome.document?.lines[1]?.text).toBe('a → b')
  })

  it('says how many were ticked by hand', async () => {
    const { findings, seen } = await judge('- [x] a\n- [x] b')
    expect(seen).toBe('2 items: 2 by hand')
    expect(findings).toEqual([{ level: 'note', message: '2 items were ticked by hand: no criterion decides them.' }])
  })

  it('warns of a number on an item that its criterion does not measure', async () => {
    const { status, findings } = await judge('- [x] Tests (13/13)', { options: bindA, outcomes: { a: passed() } })
    expect([status, findings.map(({ level }) => level)]).toEqual(['passed', ['warning']])
  })

  it('warns of a number that nothing measured', async () => {
    const { status, findings } = await judge('- [x] Tests\n  - E2E: 19/19', { options: bindA, outcomes: { a: suites(362) } })
    expect(status).toBe('passed')
    expect(findings.map(({ level, message }) => `${level}: ${message}`)).toEqual(['warning: "E2E: 19/19" says 19/19, and no evidence tells: give it a criterion, or a part of one, of its own.'])
  })

  it('has a version and dates only where the run releases one', async () => {
    const { version: _version, tag: _tag, ...untagged } = subject
    expect((await judge('# Checklist v9.9.9\n- [x] a', { subject: untagged })).status).toBe('passed')
  })

  it('is refused where it is too long', async () => {
    await expect(evidenceOf('- [x] a\n'.repeat(5001))).rejects.toMatchObject({ code: 'unreadable' })
  })

  it('reads hostile text in short time', async () => {
    const begin = performance.now()
    for (const text of ['1,111'.repeat(780), '['.repeat(3900), 'Approved by A '.repeat(280), '1 of '.repeat(780), '1 a-b '.repeat(650), 'N/A: '.repeat(780), '**'.repeat(1900), '2026-01-'.repeat(480)]) {
      await judge(Array.from({ length: 40 }, () => `- [x] ${text}\n`).join(''), { options: bindA })
    }
    await expect(judge(`- [x] ${'a'.repeat(4001)}\n`)).rejects.toMatchObject({ code: 'unreadable' })
    expect(performance.now() - begin).toBeLessThan(5000)
  })
})

describe('the text of a pull request', () => {
  const options = checklist.options.parse({ 'pull-request': true })
  const evidence = async (editedAt: string | null, approvedAt?: string) => {
    const { path: _path, ...rest } = await evidenceOf('- [x] Done\n- [ ] Rest N/A: none')
    return { ...rest, name: 'pull request #7', url: 'https://github.com/acme/widget/pull/7', editedAt, ...(approvedAt === undefined ? {} : { approvedAt }) }
  }
  const context = { subject, now: new Date(), timeLeft: false, people: {} }

  it.each([
    { edits: 'deny', editedAt: '2026-01-10T10:00:01Z', reason: 'edited-after-approval' },
    { edits: 'deny', editedAt: '2026-01-10T10:00:00Z', reason: 'edited-after-approval' },
    { edits: 'deny', editedAt: '2026-01-10T09:59:59Z', reason: 'complete' },
    { edits: 'deny', editedAt: null, reason: 'complete' },
    { edits: 'allow', editedAt: '2026-01-11T10:00:00Z', reason: 'complete' }
  ] as const)('edited at $editedAt, approved at 10:00:00, $edits: $reason', async ({ edits, editedAt, reason }) => {
    const outcome = checklist.evaluate({ ...options, 'edits-after-approval': edits }, await evidence(editedAt, '2026-01-10T10:00:00Z'), context)
    expect(outcome.reason).toBe(reason)
  })

  it('edited without any approval', async () => {
    expect(checklist.evaluate(options, await evidence('2026-01-10T10:00:00Z'), context).reason).toBe('complete')
  })

  it('that there is not', () => {
    const outcome = checklist.evaluate(options, { name: 'the pull request', exists: false, blocks: [], damaged: 0, madeAt: '2026-01-10T10:00:00Z' }, context)
    expect([outcome.status, outcome.reason]).toEqual(['failed', 'no-checklist'])
  })
})

describe('numbers', () => {
  it.each([
    ['362/362', [{ kind: 'share', amount: 362, of: 362 }]],
    ['1,249/1,250 ✅', [{ kind: 'share', amount: 1249, of: 1250 }]],
    ['1,638+ tests, 100% success rate', [{ kind: 'at-least', amount: 1638, unit: 'tests' }, { kind: 'percent', percent: 100 }]],
    ['(540+ lines)', [{ kind: 'at-least', amount: 540, unit: 'lines' }]],
    ['Run smoke tests (5 tests)', [{ kind: 'count', amount: 5, unit: 'tests' }]],
    ['01/02/2026, v1.15.2, a/b, 24/7/365', []],
    ['error rate < 0.1%', []],
    ['C++ 17+', [{ kind: 'at-least', amount: 17 }]]
  ] as const)('in %j', (text, expected) => {
    expect(claimsIn(text)).toEqual(expected.map((one) => expect.objectContaining(one) as unknown))
  })

  it.each([
    ['1,638+ lines', undefined],
    ['1,638+ tests', true],
    ['1,639+', false],
    ['1,638 tests', true],
    ['1,637 tests', false],
    ['1,638/1,638', true],
    ['1,637/1,638', false],
    ['100% passed', true]
  ] as const)('%j of 1,638 tests that passed: %s', (text, expected) => {
    const [claim] = claimsIn(text)
    expect(claim && holds(claim, { amount: 1638, of: 1638, unit: 'tests' })).toBe(expected)
  })

  it.each([
    ['2026-01-11', ['2026-01-11']],
    ['January 11, 2026', ['2026-01-11']],
    ['January 11-12, 2026', ['2026-01-12']],
    ['11 Jan 2026', ['2026-01-11']],
    ['February 30, 2026 or 2026-13-01', []],
    ['v2026-01-11-1', []]
  ])('the days in %j', (text, days) => expect(daysIn(text).map(({ day }) => day)).toEqual(days))
})

describe('options', () => {
  const around = { people: {}, id: 'list', criteria: { list: { kind: 'checklist' }, other: { kind: 'checklist' }, tests: { kind: 'tests' } } }
  it.each([
    { options: {}, problem: 'needs one of `file`, `pull-request` and `issue`, and has none' },
    { options: { file: 'a.md', issue: 1 }, problem: 'needs one of `file`, `pull-request` and `issue`, and has file and issue' },
    { options: { file: 'a.md', bind: { a: 'test' } }, problem: 'there is no criterion "test" (did you mean "tests"?)' },
    { options: { file: 'a.md', bind: { a: 'list' } }, problem: 'binds an item to the checklist itself' },
    { options: { file: 'a.md', bind: { a: ['tests', 'other'] } }, problem: '"other" is a checklist, too: bind the item to what decides it' },
    { options: { file: 'a.md', bind: { '*': 'tests' } }, problem: 'would bind every item: name the items' },
    { options: { file: 'a.md', bind: { a: '__proto__' } }, problem: undefined },
    { options: { file: 'a.md', bind: { a: 'tests:Back: end' } }, problem: undefined }
  ])('$options', ({ options, problem }) => {
    const parsed = checklist.options.safeParse(options)
    const problems = parsed.success ? verify(parsed.data, around).map(({ message }) => message) : ['refused']
    expect(problems).toEqual(problem === undefined ? (JSON.stringify(options).includes('proto') ? ['refused'] : []) : [problem])
  })
})
