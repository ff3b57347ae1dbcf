import { describe, expect, it } from '@jest/globals'
import { conclude, type Facts } from '../../src/gate/conclude.ts'
import type { Result } from '../../src/gate/result.ts'
import type { StandingWaiver } from '../../src/gate/waive.ts'
import { criterion, failed, passed, result } from '../report/results.ts'

const granted = { users: ['octocat', 'Grace'], criteria: ['ci', 'lint'] }
const asked = { reason: 'Production is down, INC-7', actor: 'octocat', triggeringActor: 'octocat', granted }
const red = [criterion('tag'), criterion('ci', { outcome: failed() })]

/** What `conclude` makes of a run with these criteria, in which octocat may bypass ci and lint. */
function bypassed(more: Partial<Facts> = {}, criteria = red): Result {
  const { decision: _decision, allowed: _allowed, bypass: _bypass, ...facts } = result(criteria)
  return conclude({ ...facts, bypass: asked, ...more })
}

function whyNot(more: Partial<Facts> = {}, criteria = red): readonly string[] {
  const { decision, allowed, bypass } = bypassed(more, criteria)
  expect({ decision, allowed }).toEqual({ decision: 'no-go', allowed: false })
  return bypass?.status === 'refused' ? bypass.why : [`${bypass?.status}`]
}

describe('a bypass that is granted', () => {
  it('lets a no-go through, which stays one', () => {
    expect(bypassed()).toMatchObject({ decision: 'no-go', allowed: true, bypass: { ...asked, status: 'used', by: ['octocat'], criteria: ['ci'] } })
  })

  it('compares logins as GitHub does', () => {
    expect(bypassed({ bypass: { ...asked, actor: 'OctoCat', triggeringActor: 'OCTOCAT' } })).toMatchObject({ allowed: true, bypass: { by: ['OctoCat'] } })
  })

  it('of a run that somebody else ran again names both', () => {
    expect(bypassed({ bypass: { ...asked, triggeringActor: 'grace' } })).toMatchObject({ allowed: true, bypass: { by: ['octocat', 'grace'] } })
  })

  it('takes every status of a listed criterion', () => {
    const error = { status: 'error', reason: 'timed-out', wanted: '', seen: '', remedy: '', findings: [] } as const
    const pending = { ...error, status: 'pending', reason: 'running', awaiting: [] } as const
    const criteria = [criterion('ci', { outcome: error }), criterion('lint', { outcome: pending })]
    expect(bypassed({}, criteria)).toMatchObject({ allowed: true, bypass: { criteria: ['ci', 'lint'] } })
  })

  it('needs to name only what is active', () => {
    const reported = criterion('other', { enforcement: 'evaluate', outcome: failed() })
    expect(bypassed({}, [...red, reported])).toMatchObject({ allowed: true, bypass: { criteria: ['ci'] } })
  })

  it('needs to name nothing that is waived', () => {
    const waivers: readonly StandingWaiver[] = [{ criterion: 'other', reason: 'why', until: '2026-02-01' }]
    expect(bypassed({ waivers }, [...red, criterion('other', { outcome: failed() })])).toMatchObject({ allowed: true, bypass: { criteria: ['ci'] } })
  })

  it('is not needed for a go, or where the run only reports', () => {
    expect(bypassed({}, [criterion('ci')])).toMatchObject({ decision: 'go', allowed: true, bypass: { status: 'not-needed' } })
    expect(bypassed({ enforcement: 'evaluate' })).toMatchObject({ decision: 'no-go', allowed: true, bypass: { status: 'not-needed' } })
  })
})

describe('a bypass that is refused, with everything that speaks against it', () => {
  const { policy, subject } = result([])
  const { path: _path, ref: _ref, commit: _commit, ...origin } = policy

  it.each<[string, Partial<Facts>, string]>([
    ['by somebody else', { bypass: { ...asked, actor: 'mallory', triggeringActor: 'mallory' } }, 'mallory, who started the run, is not among those who may (`bypass.by`: octocat and Grace)'],
    ['run again by somebody else', { bypass: { ...asked, triggeringActor: 'mallory' } }, 'mallory, who started this attempt of the run, is not among those who may'],
    ['of a run that somebody else began', { bypass: { ...asked, actor: 'mallory' } }, 'mallory, who started the run, is not among those who may'],
    ['without an actor', { bypass: { reason: asked.reason, triggeringActor: 'octocat', granted } }, 'the runner does not say who started the run (GITHUB_ACTOR)'],
    ['without a triggering actor', { bypass: { reason: asked.reason, actor: 'octocat', granted } }, 'the runner does not say who started this attempt of the run (GITHUB_TRIGGERING_ACTOR)'],
    ['with an empty actor', { bypass: { ...asked, actor: '' } }, 'the runner does not say who started the run (GITHUB_ACTOR)'],
    ['by a bot, even one that is listed', { bypass: { ...asked, actor: 'renovate[bot]', granted: { ...granted, users: ['renovate[bot]', 'octocat'] } } }, 'renovate[bot], who started the run, is a bot'],
    ['by a login that begins alike', { bypass: { ...asked, actor: 'octocat2' } }, 'octocat2, who started the run, is not among'],
    ['of another criterion', { bypass: { ...asked, granted: { ...granted, criteria: ['lint'] } } }, 'ci may not be bypassed (`bypass.criteria`: lint)'],
    ['that the policy does not have', { bypass: { reason: asked.reason, actor: 'octocat', triggeringActor: 'octocat' } }, 'the policy has no `bypass`: it names nobody who may'],
    ['of a policy in the workflow', { policy: { ...origin, source: 'inline' } }, 'the policy stands in the workflow'],
    ['of the built-in policy', { policy: { ...origin, source: 'built-in' } }, 'the built-in policy was used'],
    ['of a policy from the checkout', { policy: { ...origin, source: 'file', trusted: false } }, 'the policy came from what is being judged, not from the protected branch'],
    ['of a policy that the change breaks', { proposedPolicy: [{ message: 'wrong' }] }, 'the pull request makes the policy file wrong'],
    ['of a commit that is only proposed', { subject: { ...subject, proposed: true } }, 'the commit is only proposed'],
    ['of a scheduled run', { subject: { ...subject, event: 'schedule' } }, 'nobody started this run: it is scheduled'],
    ['of a run that was stopped', { stoppedBy: 'SIGTERM' }, 'the gate was stopped (SIGTERM) before it was done']
  ])('%s', (_, more, why) => {
    expect(whyNot(more)).toEqual([expect.stringContaining(why)])
  })

  it('though one of several criteria is listed', () => {
    expect(whyNot({}, [...red, criterion('review', { outcome: failed() }), criterion('branch', { outcome: failed() })])).toEqual(['review and branch may not be bypassed (`bypass.criteria`: ci and lint)'])
  })

  it('where nothing was verified, and so nothing could be named', () => {
    const aside = { status: 'not-applicable', reason: 'other-run', wanted: '', seen: '', findings: [] } as const
    const nothing = ['no criterion keeps the gate closed that a bypass could name']
    expect(whyNot({}, [])).toEqual(nothing)
    expect(whyNot({}, [criterion('ci', { outcome: aside })])).toEqual(nothing)
    expect(whyNot({}, [criterion('ci', { enforcement: 'evaluate', outcome: passed() })])).toEqual(nothing)
  })

  it('all at once', () => {
    expect(whyNot({ bypass: { ...asked, actor: 'mallory' }, subject: { ...subject, proposed: true }, policy: { ...policy, trusted: false } })).toHaveLength(3)
  })

  it('of a stopped run that only reports: it goes nowhere either', () => {
    expect(whyNot({ stoppedBy: 'SIGINT', enforcement: 'evaluate' })).toEqual(['the gate was stopped (SIGINT) before it was done'])
  })
})
