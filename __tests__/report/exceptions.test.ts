import { describe, expect, it } from '@jest/globals'
import type { AnyOutcome, UnmetOutcome } from '../../src/core/outcome.ts'
import { judgeBypass, type Bypass } from '../../src/gate/bypass.ts'
import type { Result } from '../../src/gate/result.ts'
import type { WaiverRecord } from '../../src/gate/waive.ts'
import { annotations } from '../../src/report/annotations.ts'
import { bypassLines, waiverRemarks } from '../../src/report/exceptions.ts'
import { json } from '../../src/report/json.ts'
import { parseResult } from '../../src/report/parse-result.ts'
import { decisionLine } from '../../src/report/one-line.ts'
import { summary } from '../../src/report/summary.ts'
import { terminal } from '../../src/report/terminal.ts'
import { criterion, failed, mixed, result } from './results.ts'
import { commandIn, hostile } from './runner.ts'

const original: UnmetOutcome = {
  status: 'failed',
  reason: 'too-many',
  wanted: 'no finding',
  seen: '1 finding',
  remedy: 'Mend it.',
  findings: [{ level: 'error', message: 'Unused', place: { path: 'src/a.ts', line: 3 } }]
}
const waiver: WaiverRecord = { criterion: 'lint', reason: 'Generated client', reference: '#812', until: '2026-03-01', effect: 'waived' }

function waivedBy(reason = waiver.reason): AnyOutcome {
  const seen = `waived until 2026-03-01: ${reason}; without the waiver it is failed: 1 finding`
  return { status: 'waived', reason: original.reason, wanted: original.wanted, seen, findings: [], original, waiver: { criterion: 'lint', reason, until: '2026-03-01' } }
}

const lint = criterion('lint', { kind: 'findings', outcome: waivedBy() })
const red = criterion('ci', { outcome: failed() })
const asked = { reason: 'Production is down', actor: 'octocat', triggeringActor: 'octocat', granted: { users: ['octocat'], criteria: ['ci'] } }

/** A result in which octocat's bypass was judged as the engine does. */
function bypassed(actor = 'octocat', reason = asked.reason, criteria = [criterion('tag'), red]): Result {
  const given = result(criteria)
  const bypass: Bypass = judgeBypass({ ...asked, actor, reason }, given)
  return { ...given, bypass, allowed: given.allowed || bypass.status === 'used' }
}

function remarkOf(more: Partial<WaiverRecord>, decidedAt = '2026-01-02T03:05:06.000Z'): string {
  const [remark] = waiverRemarks(result([criterion('ci'), lint], { waivers: [{ ...waiver, ...more }], decidedAt }))
  return `${remark?.level}: ${remark?.text}`
}

describe('what is said of a waiver', () => {
  it.each<[Partial<WaiverRecord>, string]>([
    [{}, 'note: lint is waived until 2026-03-01 (that day in UTC included): Generated client (#812)'],
    [{ until: '2026-01-05' }, 'warning: lint is waived until 2026-01-05 (that day in UTC included): Generated client (#812). 4 days left: mend it by then, or give the waiver a later `until` in the policy.'],
    [{ tag: 'v1.2.3', sha: 'a'.repeat(40) }, 'note: lint is waived for the tag v1.2.3 and the commit aaaaaaaaaa until 2026-03-01 (that day in UTC included): Generated client (#812)'],
    [{ effect: 'unused' }, 'warning: lint passed without its waiver (until 2026-03-01): remove the waiver from the policy.'],
    [{ effect: 'expired' }, 'warning: The waiver of lint ended with 2026-03-01 (UTC) and has no effect: remove it from the policy, or give it a later `until` there.'],
    [{ effect: 'tag-elsewhere', tag: 'v1.2.3' }, 'warning: The waiver of lint has no effect: it is for the tag v1.2.3, and the remote does not show that tag on this commit.'],
    [{ effect: 'other-commit', tag: 'v1.2.4' }, 'note: The waiver of lint has no effect here: it is for the tag v1.2.4.'],
    [{ effect: 'other-stage' }, 'note: The waiver of lint has no effect here: this criterion is not decided at the stage pre-deployment.'],
    [{ effect: 'not-applicable' }, 'note: The waiver of lint has no effect here: this criterion is not applicable to this run.']
  ])('%j', (more, text) => expect(remarkOf(more)).toBe(text))

  it('warns from 14 days before the end on, and counts the last day', () => {
    expect(remarkOf({}, '2026-02-15T23:59:59Z')).toMatch(/^note/)
    expect(remarkOf({}, '2026-02-16T00:00:00Z')).toMatch(/^warning: .* 14 days left/)
    expect(remarkOf({}, '2026-03-01T23:59:59Z')).toMatch(/ 1 day left/)
  })
})

describe('the decision in one line', () => {
  it.each([
    ['a waived one is counted apart', result([criterion('ci'), lint]), 'go: 1 of 2 criteria is met; 1 waived: lint (failed)'],
    ['beside one that is not met', result([red, lint]), 'no-go: 1 of 2 criteria is not met: ci (failed); 1 waived: lint (failed)'],
    ['nothing but waived', result([lint]), 'no-go: nothing was verified, and at least one active criterion has to pass: the only one is waived; 1 waived: lint (failed)'],
    ['bypassed', bypassed(), 'no-go: 1 of 2 criteria is not met: ci (failed); the run goes on all the same (bypass by octocat: Production is down)'],
    ['refused', bypassed('mallory'), 'no-go: 1 of 2 criteria is not met: ci (failed); the bypass has no effect'],
    ['not needed', bypassed('octocat', asked.reason, [criterion('ci')]), 'go: the only criterion is met']
  ])('%s', (_, given, line) => expect(decisionLine(given)).toBe(line))
})

describe('annotations', () => {
  const told = (given: Result): readonly string[] => annotations(given).map(({ level, title }) => `${level}: ${title}`)

  it('a waived criterion is a warning, once, without those of its findings', () => {
    expect(annotations(result([criterion('ci'), lint]))).toEqual([
      { level: 'warning', title: 'lint: waived', message: `Seen: ${waivedBy().seen}\nWanted: no finding\nRemedy: Mend it.` }
    ])
  })

  it('a waiver that asks for something is a warning', () => {
    expect(told(result([criterion('ci')], { waivers: [{ ...waiver, effect: 'expired' }, { ...waiver, effect: 'other-stage' }] }))).toEqual(['warning: Deployment gate: a waiver'])
  })

  it('a bypass that was used is a warning in the first place, and no error stands beside it', () => {
    const [first, ...rest] = annotations(bypassed())
    expect(first).toMatchObject({ level: 'warning', title: 'Deployment gate: no-go, let through by a bypass' })
    expect(first?.message).toContain('bypass by octocat: Production is down')
    expect(rest.map(({ level }) => level)).toEqual(['warning'])
  })

  it('a bypass that was refused is an error that says why, and one that was not needed a warning', () => {
    expect(annotations(bypassed('mallory'))[1]).toMatchObject({ level: 'error', title: 'Deployment gate: the bypass has no effect', message: expect.stringContaining('mallory, who started the run, is not among those who may') })
    expect(told(bypassed('octocat', asked.reason, [criterion('ci')]))).toEqual(['warning: Deployment gate: the bypass has no effect'])
  })
})

describe('summary and terminal', () => {
  it('show a waived criterion with what it was, and its waiver', () => {
    const given = result([criterion('ci'), lint], { waivers: [waiver] })
    const markdown = summary(given)
    expect(markdown).toContain('| 🟡 waived | <code>lint</code> | findings | <code>too-many</code> | waived until 2026-03-01')
    expect(markdown).toContain('<details><summary>lint: 1 finding</summary>')
    expect(markdown).toContain('### Waivers\n\n- lint is waived until 2026-03-01')
    const text = terminal(given, { color: false, width: 200 })
    expect(text).toMatch(/^~ waived {2}lint {2}findings/m)
    expect(text).toMatch(/^waiver: lint is waived until 2026-03-01/m)
  })

  it('show who bypassed what, and why', () => {
    const markdown = summary(bypassed())
    expect(markdown).toContain('## ⛔ Deployment gate: no-go, but the run goes on all the same (bypass by octocat)')
    expect(markdown).toContain('### Bypass\n\n- octocat let this no-go through, although not met: ci.\n- The reason given: Production is down\n')
    expect(terminal(bypassed(), { color: false, width: 200 })).toMatch(/^bypass: octocat let this no-go through, although not met: ci\.$/m)
  })

  it('show why a bypass was refused', () => {
    expect(summary(bypassed('mallory'))).toContain('- The bypass has no effect: mallory, who started the run, is not among those who may')
    expect(bypassLines(result([red]))).toEqual([])
  })
})

it.each(hostile.map((text) => [text.slice(0, 30), text]))('T44 %j in a reason or a login is no command, and no Markdown', (_, text) => {
  const by = bypassed('octocat', text)
  const hostileBy: Result = by.bypass?.status === 'used' ? { ...by, bypass: { ...by.bypass, by: [text] } } : by
  const waived = result([criterion('ci'), { ...lint, outcome: waivedBy(text) }], { waivers: [{ ...waiver, reason: text, until: '2026-01-02' }] })
  for (const given of [hostileBy, waived, bypassed(text)]) {
    expect(commandIn(terminal(given, { color: true, width: 80 }))).toBeUndefined()
    expect(annotations(given).map(({ title, message }) => commandIn(`${title}\n${message}`))).not.toContainEqual(expect.anything())
    expect(summary(given)).not.toMatch(/<(?:script|img)|!\[|[^`]@octo/)
  }
})

it('result.json reads back every state, and refuses one that it does not know', () => {
  const states: readonly Result[] = [
    bypassed(),
    bypassed('mallory'),
    bypassed('octocat', asked.reason, [criterion('ci')]),
    result([criterion('ci'), lint], { waivers: [{ ...waiver, tag: 'v1', sha: 'a'.repeat(40), tagCommit: 'a'.repeat(40) }] }),
    { ...mixed, waivers: (['unused', 'not-applicable', 'other-stage', 'other-commit', 'tag-elsewhere', 'expired'] as const).map((effect) => ({ ...waiver, effect })) }
  ]
  for (const state of states) expect(parseResult(json(state))).toEqual(state)
  const used = bypassed()
  const forgeries = [{ ...used, bypass: { ...used.bypass, status: 'granted' } }, { ...used, bypass: { ...used.bypass, criteria: [] } }, { ...used, waivers: [{ ...waiver, effect: 'ignored' }] }, { ...used, waivers: undefined }]
  for (const forgery of forgeries) expect(() => parseResult(JSON.stringify(forgery))).toThrow()
  const nested = { ...lint, outcome: { ...waivedBy(), original: waivedBy() } }
  expect(() => parseResult(JSON.stringify(result([nested as typeof lint])))).toThrow()
})
