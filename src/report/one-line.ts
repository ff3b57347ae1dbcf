import { blocks } from '../core/outcome.ts'
import { count } from '../core/text.ts'
import { unmet } from '../gate/decide.ts'
import type { CriterionResult, Result } from '../gate/result.ts'

const mostNames = 8

/**
 * The decision and its cause in one line, the same in every report: `no-go: 1 of 6 criteria is not met: ci (failed)`.
 * Holds names as they are: who prints it neutralises it.
 */
export function decisionLine(result: Result): string {
  const left = result.leftToGitHub.length
  const goesOn = result.decision === 'no-go' && result.allowed
  const parts = [
    ...(result.decision === 'go' ? [everythingMet(result)] : whatIsMissing(result)),
    ...onlyReported(result),
    ...(left === 0 ? [] : [`${left} left to GitHub`]),
    ...(goesOn ? ['the run goes on all the same (enforcement: evaluate)'] : [])
  ]
  return `${result.decision}: ${parts.join('; ')}`
}

/** The criteria that block nothing, as they are only evaluated, and that would block if they were active. */
export function reportedOnly(result: Result): readonly CriterionResult[] {
  return result.criteria.filter((criterion) => criterion.enforcement === 'evaluate' && blocks(criterion.outcome))
}

function everythingMet({ criteria }: Result): string {
  const active = criteria.filter((criterion) => criterion.enforcement === 'active')
  const aside = active.filter((criterion) => criterion.outcome.status === 'not-applicable').length
  const met = active.length === 1 ? 'the only criterion is met' : `all ${active.length} criteria are met`
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
  return active === 1 ? 'the only one is not applicable to this run' : `all ${active} are not applicable to this run`
}

function onlyReported(result: Result): readonly string[] {
  const reported = reportedOnly(result)
  return reported.length === 0 ? [] : [`only reported: ${names(reported)}`]
}

function share(part: number, whole: number): string {
  return whole === 1 ? 'the only criterion is' : `${part} of ${whole} criteria ${part === 1 ? 'is' : 'are'}`
}

function names(criteria: readonly CriterionResult[]): string {
  const shown = criteria.slice(0, mostNames).map((criterion) => `${criterion.id} (${criterion.outcome.status})`)
  const rest = criteria.length - shown.length
  return shown.join(', ') + (rest === 0 ? '' : ` and ${rest} more`)
}
