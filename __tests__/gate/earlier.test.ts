import { describe, expect, it } from '@jest/globals'
import type { AnyOutcome, UnmetOutcome } from '../../src/core/outcome.ts'
import type { BypassAsked } from '../../src/gate/bypass.ts'
import { conclude, type Facts } from '../../src/gate/conclude.ts'
import { earlierFrom, mostRecorded, recordOf, type StageRecord } from '../../src/gate/earlier.ts'
import { replayed } from '../../src/gate/replay.ts'
import type { CriterionResult, Result } from '../../src/gate/result.ts'
import { json } from '../../src/report/json.ts'
import { parseResult } from '../../src/report/parse-result.ts'
import { criterion, failed, mixed, passed, result } from '../report/results.ts'
import { hostile } from '../report/runner.ts'

const original = failed({ seen: '3 findings', findings: [{ level: 'warning', message: 'Unused' }, { level: 'error', message: 'Wrong' }] }) as UnmetOutcome
const waived: AnyOutcome = {
  status: 'waived',
  reason: original.reason,
  wanted: original.wanted,
  seen: 'waived until 2026-03-01: Generated client; without the waiver it is failed: 3 findings',
  findings: [],
  waiver: { criterion: 'lint', reason: 'Generated client', until: '2026-03-01' },
  original
}
const bypass = { reason: 'Production is down', by: ['octocat'], criteria: ['ci'], status: 'used' } as const

const atStage = (stage: string, parts: Partial<Result> = {}): Result => result([criterion('ci')], { stage, ...parts })

describe('recordOf', () => {
  it('keeps what was decided, by whom, and what was not met', () => {
    expect(recordOf(mixed)).toEqual({
      stage: 'pre-deployment',
      decision: 'no-go',
      allowed: false,
      enforcement: 'active',
      startedAt: '2026-01-02T03:04:05.000Z',
      decidedAt: '2026-01-02T03:05:06.000Z',
      actor: 'octocat',
      met: 2,
      active: 6,
      warnings: 1,
      unmet: [
        { id: 'ci', name: 'ci', status: 'failed', reason: 'check-failed', seen: '"build" (ci.yml, push) concluded failure' },
        { id: 'version', name: 'Versions agree', status: 'failed', reason: 'files-differ', seen: 'VERSION says 1.2.2' },
        { id: 'tag', name: 'tag', status: 'error', reason: 'permission-denied', seen: 'the token may not read the tags' },
        { id: 'deploy-checks', name: 'deploy-checks', status: 'pending', reason: 'running', seen: '"e2e" is in_progress' }
      ],
      waived: [],
      criteria: [
        { id: 'ci', kind: 'checks', name: 'ci', enforcement: 'active', status: 'failed', seen: '"build" (ci.yml, push) concluded failure' },
        { id: 'version', kind: 'version', name: 'Versions agree', enforcement: 'active', status: 'failed', seen: 'VERSION says 1.2.2' },
        { id: 'tag', kind: 'tag', name: 'tag', enforcement: 'active', status: 'error', seen: 'the token may not read the tags' },
        { id: 'deploy-checks', kind: 'checks', name: 'deploy-checks', enforcement: 'active', status: 'pending', seen: '"e2e" is in_progress' },
        { id: 'clean', kind: 'worktree', name: 'clean', enforcement: 'active', status: 'passed', seen: 'nothing uncommitted' },
        { id: 'review', kind: 'approvals', name: 'review', enforcement: 'active', status: 'not-applicable', seen: 'not applicable: only for events pull_request' },
        { id: 'lint', kind: 'jobs', name: 'lint', enforcement: 'evaluate', status: 'failed', seen: 'lint concluded failure' }
      ]
    })
  })

  it('tells exceptions: waivers that had effect, a bypass that was used, a signal', () => {
    const record = recordOf(result([criterion('ci', { outcome: failed() }), criterion('lint', { name: 'Lint', outcome: waived })], { bypass, stoppedBy: 'SIGINT' }))
    expect(record).toMatchObject({
      met: 0,
      active: 2,
      warnings: 1,
      waived: [{ id: 'lint', name: 'Lint', until: '2026-03-01', reason: 'Generated client' }],
      bypass: { by: ['octocat'], reason: 'Production is down' },
      stoppedBy: 'SIGINT'
    })
    expect(record.unmet.map(({ id }) => id)).toEqual(['ci'])
  })

  it.each([
    { status: 'refused', reason: 'Production is down', why: ['no'] },
    { status: 'not-needed', reason: 'Production is down' }
  ] as const)('a bypass that let nothing through is none: $status', (refused) => {
    expect(recordOf(atStage('pre-deployment', { bypass: refused }))).not.toHaveProperty('bypass')
  })

  it('of a run without criteria claims nothing', () => {
    expect(recordOf(result([]))).toMatchObject({ decision: 'no-go', allowed: false, met: 0, active: 0, unmet: [], criteria: [] })
  })

  it('has the environment where the subject has one', () => {
    const given = atStage('pre-deployment')
    expect(recordOf(given)).not.toHaveProperty('environment')
    const subject = { ...given.subject, environment: 'production' }
    expect(recordOf({ ...given, subject })).toMatchObject({ environment: 'production' })
  })

  it('is bounded: so many criteria, and so much of what they saw; what was not met is all there', () => {
    const long = `${'x'.repeat(998)}🐛${'y'.repeat(100_000)}`
    const many = Array.from({ length: mostRecorded + 5 }, (_, index) => criterion(`c${index}`, { outcome: failed({ seen: long }) }))
    const record = recordOf(result(many))
    expect(record.criteria).toHaveLength(mostRecorded)
    expect(record).toMatchObject({ omitted: 5, active: mostRecorded + 5, met: 0 })
    expect(record.unmet).toHaveLength(mostRecorded + 5)
    expect(record.criteria[0]?.seen).toBe(`${'x'.repeat(998)}…`)
    expect(JSON.stringify(record).length).toBeLessThan(600_000)
    expect(recordOf(result(many.slice(5)))).not.toHaveProperty('omitted')
  })
})

describe('earlierFrom', () => {
  const stages = (records: readonly StageRecord[]): readonly string[] => records.map(({ stage, decision }) => `${stage} ${decision}`)
  const noGo = recordOf(result([criterion('ci', { outcome: failed() })], { stage: 'staging' }))

  it('is what the result tells of, its own stage last', () => {
    expect(stages(earlierFrom(atStage('pre-deployment')))).toEqual(['pre-deployment go'])
    expect(stages(earlierFrom(atStage('pre-deployment', { earlier: [noGo] })))).toEqual(['staging no-go', 'pre-deployment go'])
  })

  it('has a stage that was run again once, as it came out the last time', () => {
    expect(stages(earlierFrom(atStage('staging', { earlier: [noGo, recordOf(atStage('x'))] })))).toEqual(['x go', 'staging go'])
  })

  it('leaves out the stage that is run again now', () => {
    expect(earlierFrom(atStage('pre-deployment'), 'pre-deployment')).toEqual([])
    expect(stages(earlierFrom(atStage('pre-deployment', { earlier: [noGo] }), 'staging'))).toEqual(['pre-deployment go'])
  })
})

describe('the record of earlier stages', () => {
  const full = atStage('post-deployment', { earlier: [recordOf(result([criterion('ci', { outcome: failed() }), criterion('lint', { outcome: waived })], { bypass, allowed: true, stoppedBy: 'SIGTERM' })), recordOf(mixed, 3)].map((record, index) => ({ ...record, stage: `s${index}` })) })

  it('is read back as it was written', () => {
    expect(full.earlier?.[1]).toHaveProperty('omitted', 4)
    expect(parseResult(json(full))).toEqual(full)
  })

  it.each(hostile.map((text) => [text.slice(0, 30), text] as const))('holds any text: %j', (_, text) => {
    const criteria = [criterion('ci', { name: text, outcome: failed({ seen: text }) }), criterion('x', { name: text, outcome: passed({ seen: text }) })]
    const given = atStage('post-deployment', { earlier: earlierFrom(result(criteria, { stage: text })) })
    expect(parseResult(json(given))).toEqual(given)
  })

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['decision', { decision: 'maybe' }],
    ['allowed', { allowed: 'true' }],
    ['met', { met: -1 }],
    ['active', { active: 1.5 }],
    ['decidedAt', { decidedAt: 'yesterday' }],
    ['unmet.0.status', { unmet: [{ id: 'x', name: 'x', status: 'passed', reason: 'x', seen: '' }] }],
    ['waived.0.until', { waived: [{ id: 'x', name: 'x', until: 'soon', reason: 'x' }] }],
    ['bypass.by', { bypass: { by: [], reason: 'x' } }],
    ['criteria', { criteria: Array.from({ length: mostRecorded + 1 }, (_, index) => ({ id: `c${index}`, kind: 'x', name: 'x', enforcement: 'active', status: 'passed', seen: '' })) }],
    ['criteria', { criteria: Array.from({ length: 2 }, () => ({ id: 'c', kind: 'x', name: 'x', enforcement: 'active', status: 'passed', seen: '' })) }]
  ])('is refused with another %s', (path, parts) => {
    const text = JSON.stringify({ ...full, earlier: [{ ...recordOf(mixed), ...parts }] })
    expect(() => parseResult(text)).toThrow(`the result is damaged or not ours at earlier.0.${path}: `)
  })

  it('is refused with what it does not know, and with a stage that is there twice', () => {
    const text = JSON.stringify({ ...full, earlier: [{ ...recordOf(mixed), approved: true }] })
    expect(() => parseResult(text)).toThrow('at earlier.0: Unrecognized key: "approved"')
    expect(() => parseResult(JSON.stringify({ ...full, earlier: [recordOf(mixed), recordOf(mixed)] }))).toThrow('at earlier: a stage is there twice')
  })
})

describe('earlier stages decide nothing', () => {
  const outcomes = [passed(), failed(), { ...failed(), status: 'error', reason: 'internal' }, { ...passed(), status: 'not-applicable' }] as readonly AnyOutcome[]
  const go = recordOf(atStage('staging'))
  const chains: readonly (readonly StageRecord[])[] = [
    [],
    [go],
    [{ ...go, decision: 'no-go', allowed: false, stoppedBy: 'SIGINT' }],
    [{ ...go, stage: 'pre-deployment', allowed: true, enforcement: 'evaluate' }],
    [recordOf(mixed), { ...go, bypass: { by: ['octocat'], reason: 'Production is down' } }]
  ]
  const { waivers: _waivers, bypass: _bypass, decision: _decision, allowed: _allowed, ...rest } = result([])
  const asked: BypassAsked = { reason: 'Production is down', actor: 'octocat', triggeringActor: 'octocat', granted: { users: ['octocat'], criteria: ['a', 'b'] } }

  const all: readonly Facts[] = outcomes.flatMap((a) =>
    outcomes.flatMap((b) =>
      (['active', 'evaluate'] as const).flatMap((enforcement) => {
        const criteria: readonly CriterionResult[] = [criterion('a', { outcome: a }), criterion('b', { outcome: b, enforcement })]
        const facts: Facts = { ...rest, criteria, enforcement, waivers: [] }
        const waiver = { criterion: 'a', reason: 'Generated', until: '2026-02-01' }
        return [facts, { ...facts, waivers: [waiver] }, { ...facts, bypass: asked }, { ...facts, stoppedBy: 'SIGINT' }, { ...facts, proposedPolicy: [{ message: 'wrong' }] }]
      })
    )
  )

  it('whatever they say, all else of the result is as without them', () => {
    const seen = new Set<string>()
    for (const facts of all) {
      const without = conclude(facts)
      seen.add(`${without.decision} ${without.allowed}`)
      for (const earlier of chains) expect(conclude({ ...facts, earlier })).toEqual({ ...without, earlier })
    }
    expect(seen).toEqual(new Set(['go true', 'no-go true', 'no-go false']))
  })

  it('nor does a replay, which keeps them', () => {
    const given = { ...mixed, earlier: [go] }
    const { result: again, differences } = replayed(given, new Map())
    const { result: without, differences: same } = replayed(mixed, new Map())
    expect(differences).toEqual(same)
    expect(again).toEqual({ ...without, earlier: [go] })
  })
})
