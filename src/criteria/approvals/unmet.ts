import type { EvaluateContext } from '../../core/criterion.ts'
import type { Finding } from '../../core/finding.ts'
import type { Outcome } from '../../core/outcome.ts'
import { count, listNames } from '../../core/text.ts'
import { lower } from './circles.ts'
import type { Evidence } from './collect.ts'
import type { Verdict } from './judge.ts'
import type { Options } from './options.ts'
import type { Reason } from './reasons.ts'
import { missingOf, remedyOf } from './remedy.ts'
import type { Scene } from './scenes.ts'
import { fromWhom } from './who.ts'

/** One criterion on one scene, and what it is called. */
export interface Judged {
  readonly wanted: string
  readonly options: Options
  readonly verdict: Verdict
  readonly scene: Scene
  readonly evidence: Evidence
  readonly context: EvaluateContext
  readonly what: string
}

/** `@a, @b and @c`. */
export function names(logins: readonly string[]): string {
  return listNames(logins.map((login) => `@${login}`))
}

/** Enough people approved, but some of them are needed for other criteria that want people of their own. */
export function standsForSeveral(judged: Judged, notes: readonly Finding[]): Outcome<Reason> {
  const { wanted, verdict, scene, evidence, what } = judged
  const shared = verdict.people
    .map((login) => ({ login, ids: rolesOf(login, judged) }))
    .filter(({ ids }) => ids.length > 1)
  const doubles = shared.map(({ login, ids }) => `@${login} stands for ${listNames(ids)}`)
  const message = `${what} has too few different people for ${listNames([...scene.served, evidence.id])}: ${doubles.join('; ')}`
  return {
    status: 'failed',
    reason: 'double',
    wanted,
    seen: `${what} approved by ${names(verdict.people)}, but ${doubles.join('; ')}`,
    remedy: remedyOf(judged, 'double'),
    findings: [{ level: 'error', message, ...(scene.pull === undefined ? {} : { url: scene.pull.url }) }, ...notes]
  }
}

/** The criteria of the set that somebody counts for, and that are approved or would be. */
function rolesOf(login: string, { scene, evidence }: Judged): readonly string[] {
  const counts = (id: string): boolean =>
    scene.verdicts.get(id)?.people.some((one) => lower(one) === lower(login)) === true
  return evidence.set.filter(({ id }) => (id === evidence.id || scene.served.has(id)) && counts(id)).map(({ id }) => id)
}

/** Too few people approved, or somebody stands against it. */
export function notApproved(judged: Judged, notes: readonly Finding[]): Outcome<Reason> {
  const { wanted, options, verdict, scene, what } = judged
  const { people, against } = verdict
  const reason = failureReason(verdict)
  const got =
    people.length === 0 ? 'no approval that counts' : `${count(people.length, 'approval')}, by ${names(people)}`
  const said = { 'changes-requested': 'changes requested', rejected: 'rejected' } as const
  const objections = (['changes-requested', 'rejected'] as const).flatMap((objection) => {
    const by = against.filter((candidate) => candidate.objection === objection).map(({ login }) => login)
    return by.length === 0 ? [] : [`; ${said[objection]} by ${names(by)}`]
  })
  const subject = scene.pull === undefined ? what : `Pull request ${what}`
  const message = `${subject} has ${got} of ${options.count} ${fromWhom(options)}${objections.join('')}${missingOf(judged)}`
  return {
    status: 'failed',
    reason,
    wanted,
    seen: `${what} has ${got}${objections.join('')}`,
    remedy: remedyOf(judged, reason),
    findings: [{ level: 'error', message, ...(scene.pull === undefined ? {} : { url: scene.pull.url }) }, ...notes]
  }
}

/** One cause for all that do not count is the reason; several are `not-enough`. */
function failureReason({ candidates, people, against }: Verdict): Reason {
  const [objector] = against
  if (objector?.objection !== undefined) return objector.objection
  if (candidates.length === 0) return 'no-approval'
  const [only, ...others] = new Set(candidates.flatMap(({ refusal }) => refusal ?? []))
  return people.length === 0 && only !== undefined && others.length === 0 ? only : 'not-enough'
}
