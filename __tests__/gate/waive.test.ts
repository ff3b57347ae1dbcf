import { describe, expect, it } from '@jest/globals'
import type { AnyOutcome } from '../../src/core/outcome.ts'
import type { Subject } from '../../src/core/subject.ts'
import { decide } from '../../src/gate/decide.ts'
import { isExempt, standing, waive, type StandingWaiver } from '../../src/gate/waive.ts'
import { criterion, failed, passed } from '../report/results.ts'

const commit = 'a'.repeat(40)
const subject: Subject = { repository: { owner: 'acme', name: 'widget' }, commit, event: 'push', tag: 'v1.2.3', proposed: false }
const noon = new Date('2026-02-01T12:00:00Z')

const pending: AnyOutcome = { status: 'pending', reason: 'running', wanted: 'w', seen: 's', remedy: 'r', awaiting: ['it'], findings: [] }
const error: AnyOutcome = { status: 'error', reason: 'permission-denied', wanted: 'w', seen: 's', remedy: 'r', findings: [] }
const aside: AnyOutcome = { status: 'not-applicable', reason: 'other-run', wanted: '', seen: '', findings: [] }

function waiver(more: Partial<StandingWaiver> = {}): StandingWaiver {
  return { criterion: 'lint', reason: 'Generated client', until: '2026-02-01', ...more }
}

function judge(outcome: AnyOutcome, waivers: readonly StandingWaiver[], now = noon) {
  return waive([criterion('ci'), criterion('lint', { outcome })], waivers, subject, now)
}

describe('an outcome that blocks', () => {
  it.each([['failed', failed()], ['pending', pending], ['error', error]] as const)('%s: is waived, and keeps what it was', (_, outcome) => {
    const { criteria, waivers } = judge(outcome, [waiver({ reference: '#812' })])
    expect(criteria[1]?.outcome).toMatchObject({ status: 'waived', reason: outcome.reason, wanted: outcome.wanted, findings: [], original: outcome, waiver: { reason: 'Generated client', reference: '#812', until: '2026-02-01' } })
    expect(criteria[1]?.outcome.seen).toMatch(/^waived until 2026-02-01: Generated client \(#812\); without the waiver it (?:is (?:failed|pending)|could not be decided): /)
    expect(waivers).toEqual([{ ...waiver({ reference: '#812' }), effect: 'waived' }])
    expect(decide(criteria)).toBe('go')
  })

  it('of another criterion is not touched', () => {
    const { criteria } = judge(failed(), [waiver({ criterion: 'ci' })])
    expect(criteria[1]?.outcome).toEqual(failed())
    expect(decide(criteria)).toBe('no-go')
  })

  it('waived everywhere: nothing was verified, no-go', () => {
    expect(decide(waive([criterion('lint', { outcome: failed() })], [waiver()], subject, noon).criteria)).toBe('no-go')
  })
})

describe('what came of a waiver', () => {
  it.each([
    ['passed', passed(), {}, 'unused'],
    ['not applicable', aside, {}, 'not-applicable'],
    ['expired', failed(), { until: '2026-01-31' }, 'expired'],
    ['expired, and unused', passed(), { until: '2026-01-31' }, 'expired'],
    ['a day that is none', failed(), { until: 'never' }, 'expired'],
    ['another commit', failed(), { sha: 'b'.repeat(40) }, 'other-commit'],
    ['this commit', failed(), { sha: commit }, 'waived'],
    ['another tag', failed(), { tag: 'v1.2.4', tagCommit: commit }, 'other-commit'],
    ['this tag, on the commit', failed(), { tag: 'v1.2.3', tagCommit: commit }, 'waived'],
    ['this tag, on another commit', failed(), { tag: 'v1.2.3', tagCommit: 'b'.repeat(40) }, 'tag-elsewhere'],
    ['this tag, which nobody could look up', failed(), { tag: 'v1.2.3' }, 'tag-elsewhere'],
    ['this tag and another commit', failed(), { tag: 'v1.2.3', tagCommit: commit, sha: 'b'.repeat(40) }, 'other-commit'],
    ['not decided at this stage', failed(), { criterion: 'e2e' }, 'other-stage']
  ] as const)('%s: %s', (_, outcome, more, effect) => {
    const { criteria, waivers } = judge(outcome, [waiver(more)])
    expect(waivers[0]?.effect).toBe(effect)
    expect(criteria[1]?.outcome.status).toBe(effect === 'waived' ? 'waived' : outcome.status)
  })

  it('it holds through its last day in UTC, and not a moment longer', () => {
    const at = (moment: string) => judge(failed(), [waiver()], new Date(moment)).waivers[0]?.effect
    expect([at('2026-02-01T23:59:59.999Z'), at('2026-02-02T00:00:00.000Z'), at('2026-02-02T00:30:00+01:00')]).toEqual(['waived', 'expired', 'waived'])
  })

  it('of several the longest is shown', () => {
    const { criteria } = judge(failed(), [waiver(), waiver({ until: '2026-03-01', sha: commit, reason: 'longer' }), waiver({ until: '2026-04-01', sha: 'b'.repeat(40) })])
    expect(criteria[1]?.outcome).toMatchObject({ status: 'waived', waiver: { reason: 'longer' } })
  })
})

it('without a waiver that is for this commit at this moment, the decision is as if there were none', () => {
  const outcomes = [passed(), failed(), pending, error, aside]
  const scopes: readonly Partial<StandingWaiver>[] = [{ until: '2026-01-31' }, { sha: 'b'.repeat(40) }, { tag: 'v9' }, { tag: 'v1.2.3' }, { criterion: 'none' }]
  for (const [first, second] of outcomes.flatMap((one) => outcomes.map((other) => [one, other] as const))) {
    const criteria = [criterion('c0', { outcome: first }), criterion('c1', { outcome: second })]
    const waivers = criteria.flatMap(({ id }) => scopes.map((scope) => waiver({ criterion: id, ...scope })))
    expect(waive(criteria, waivers, subject, noon).criteria).toEqual(criteria)
    expect(criteria.some(({ id }) => isExempt(id, waivers, subject, noon))).toBe(false)
  }
})

describe('the tag of a waiver', () => {
  const tags = { name: 'v1.2.3', commit, annotated: true }
  const ask = (asked: string[]) => async (name: string) => {
    asked.push(name)
    return tags
  }

  it('is looked up once, where a waiver is for the tag of the run', async () => {
    const asked: string[] = []
    const own = waiver({ tag: 'v1.2.3' })
    expect(await standing([own, waiver(), waiver({ tag: 'v2' })], subject, ask(asked))).toEqual([{ ...own, tagCommit: commit }, waiver(), waiver({ tag: 'v2' })])
    expect(asked).toEqual(['v1.2.3'])
  })

  it('is not looked up otherwise', async () => {
    const asked: string[] = []
    await standing([waiver(), waiver({ tag: 'v2' })], subject, ask(asked))
    const { tag: _, ...untagged } = subject
    await standing([waiver({ tag: 'v1.2.3' })], untagged, ask(asked))
    expect(asked).toEqual([])
  })

  it('that is not there, or cannot be asked for, binds nothing', async () => {
    expect(await standing([waiver({ tag: 'v1.2.3' })], subject, async () => undefined)).toEqual([waiver({ tag: 'v1.2.3' })])
    expect(await standing([waiver({ tag: 'v1.2.3' })], subject, async () => Promise.reject(new Error('502')))).toEqual([waiver({ tag: 'v1.2.3' })])
  })
})
