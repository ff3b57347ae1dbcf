import type { Subject } from '../../core/subject.ts'
import { matchesName } from '../../core/text.ts'
import { unlike } from '../../core/when.ts'
import type { Check } from './identity.ts'
import type { Options, Selector } from './options.ts'

export interface Judged extends Check {
  /** `excused`: skipped where the policy says that it may be. */
  readonly verdict: 'accepted' | 'excused' | 'failed' | 'pending'
  /** It ended, and neither in success nor by being skipped. */
  readonly broken: boolean
}

/** Conclusions after which nothing broke, though they need not be a success. */
export const harmless: ReadonlySet<string> = new Set(['success', 'neutral', 'skipped'])

/**
 * Accepted are the listed conclusions only: a word that GitHub may add tomorrow fails, a status that is not `completed`
 * is pending. A skip never counts, accepted or excused, where a job of the same run broke: then it is that job's doing.
 */
export function judge(checks: readonly Check[], options: Options, subject: Subject): readonly Judged[] {
  const brokenRuns = new Set(checks.filter(isBroken).map((check) => check.runId))
  return checks.map((check): Judged => {
    const broken = isBroken(check)
    if (!check.completed) return { ...check, verdict: 'pending', broken }
    if (check.word === 'skipped' && check.runId !== null && brokenRuns.has(check.runId)) return { ...check, verdict: 'failed', broken }
    if (options.accept.some((accepted) => accepted === check.word)) return { ...check, verdict: 'accepted', broken }
    const excused = check.word === 'skipped' && mayBeSkipped(check, options, subject)
    return { ...check, verdict: excused ? 'excused' : 'failed', broken }
  })
}

/** Whether it ended, and neither in success nor neutrally nor by being skipped. */
export function isBroken(check: Check): boolean {
  return check.completed && !harmless.has(check.word)
}

function mayBeSkipped(check: Check, options: Options, subject: Subject): boolean {
  return (options['may-skip'] ?? []).some(
    ({ name, when }) => matchesName(name, check.name) && (when === undefined || unlike(when, subject) === undefined)
  )
}

/** Whether a check is one that the selector means: every part that is given must match. */
export function selects(selector: Selector, check: Check): boolean {
  const wanted = typeof selector === 'string' ? { name: selector } : selector
  return (
    matchesName(wanted.name, check.name) &&
    (wanted.app === undefined || check.app === wanted.app || check.app === `${wanted.app}[bot]`) &&
    (wanted.workflow === undefined || (check.workflow !== null && (check.workflow === wanted.workflow || check.workflow.endsWith(`/${wanted.workflow}`)))) &&
    (wanted.event === undefined || check.event === wanted.event)
  )
}

/** `"build"`, or `"build" of ci.yml on push by github-actions`. */
export function describeSelector(selector: Selector): string {
  if (typeof selector === 'string') return `"${selector}"`
  const { name, workflow, event, app } = selector
  const parts = [workflow && `of ${workflow}`, event && `on ${event}`, app && `by ${app}`].filter(Boolean)
  return [`"${name}"`, ...parts].join(' ')
}
