import { blocks } from '../core/outcome.ts'
import { count } from '../core/text.ts'
import { unmet } from '../gate/decide.ts'
import type { CriterionResult, Result } from '../gate/result.ts'
import { bypassers } from './exceptions.ts'
import { cut } from './neutralise.ts'

const mostNames = 8
const longestReason = 200

/**
 * The decision and its cause in one line, the same in every report: `no-go: 1 of 6 criteria is not met: ci (failed)`.
 * Holds names as they are: who prints it neutralises it.
 */
export function decisionLine(result: Result): string {
  const left = result.leftToGitHub.length
  const parts = [
    ...(result.decision === 'go' ? [everythingMet(result)] : whatIsMissing(result)),
    ...waivedOnes(result),
    ...onlyReported(result),
    ...(left === 0 ? [] : [`${left} left to GitHub`]),
    ...goesOn(result)
  ]
  return `${result.decision}: ${parts.join('; ')}`
}

function goesOn({ decision, allowed, bypass }: Result): readonly string[] {
  if (bypass?.status === 'refused') return ['the bypass has no effect']
  if (decision === 'go' || !allowed) return []
  if (bypass?.status !== 'used') return ['the run goes on all the same (enforcement: evaluate)']
  return [`the run goes on all the same (bypass by ${bypassers(bypass)}: ${cut(bypass.reason, longestReason)})`]
}

/** The criteria that block nothing, as they are only evaluated, and that would block if they were active. */
export function reportedOnly(result: Result): readonly CriterionResult[] {
  return result.criteria.filter((criterion) => criterion.enforcement === 'evaluate' && blocks(criterion.outcome))
}

function everythingMet({ criteria }: Result): string {
  const active = criteria.filter((criterion) => criterion.enforcement === 'active')
  const aside = active.filter((criterion) => criterion.outcome.status === 'not-applicable').length
  const waived = active.filter((criterion) => criterion.outcome.status === 'waived').length
  const all = active.length === 1 ? 'the only criterion is met' : `all ${active.length} criteria are met`
  const met = waived === 0 ? all : `${share(active.length - waived, active.length)} met`
  return aside === 0 ? met : `${met}, ${aside} of them not applicable`
}

function whatIsMissing(result: Result): readonly string[] {
  const active = result.criteria.filter((criterion) => criterion.enforcement === 'active')
  const missing = unmet(result.criteria)
  const proposed = result.proposedPolicy.length
  const unverified = missing.length === 0 && !active.some((criterion) => criterion.outcome.status === 'passed')
  const causes = [
    ...(result.stoppedBy === undefined ? [] : [`the gate was stopped (${result.stoppedBy}) before it was done`]),
    ...(missing.length > 0 ? [`${share(missing.length, active.length)} not met: ${names(missing)}`] : []),
    ...(unverified ? [nothingVerified(result, active.length)] : []),
    ...(proposed > 0 ? [`the changed policy has ${count(proposed, 'problem')}`] : [])
  ]
  return causes.length > 0 ? causes : ['the gate did not open although every criterion is met; the notices say why']
}

function nothingVerified(result: Result, active: number): string {
  return `nothing was verified, and at least one active criterion has to pass: ${whyNothing(result, active)}`
}

function whyNothing({ criteria, leftToGitHub, stage }: Result, active: number): string {
  if (criteria.length === 0) return leftToGitHub.length > 0 ? 'none is decided here' : `none is for the stage ${stage}`
  if (active === 0) return 'none is active'
  const anyWaived = criteria.some(({ enforcement, outcome }) => enforcement === 'active' && outcome.status === 'waived')
  const what = anyWaived ? 'waived or not applicable' : 'not applicable'
  return active === 1 ? `the only one is ${anyWaived ? 'waived' : `${what} to this run`}` : `all ${active} are ${what} to this run`
}

function waivedOnes({ criteria }: Result): readonly string[] {
  const waived = criteria.filter((criterion) => criterion.outcome.status === 'waived')
  return waived.length === 0 ? [] : [`${waived.length} waived: ${names(waived)}`]
}

function onlyReported(result: Result): readonly string[] {
  const reported = reportedOnly(result)
  return reported.length === 0 ? [] : [`only reported: ${names(reported)}`]
}

function share(part: number, whole: number): string {
  return whole === 1 ? 'the only criterion is' : `${part} of ${whole} criteria ${part === 1 ? 'is' : 'are'}`
}

function names(criteria: readonly CriterionResult[]): string {
  const shown = criteria.slice(0, mostNames).map(({ id, outcome }) => `${id} (${outcome.status === 'waived' ? outcome.original.status : outcome.status})`)
  const rest = criteria.length - shown.length
  return shown.join(', ') + (rest === 0 ? '' : ` and ${rest} more`)
}
