import { listNames } from '../core/text.ts'
import { unmet } from './decide.ts'
import type { Result } from './result.ts'

/** Who asks to let a `no-go` through, and why: the input `bypass` and what the runner says of the run. */
export interface BypassRequest {
  readonly reason: string
  /** Who started the run, and who started this attempt of it: somebody else where it was run again. */
  readonly actor?: string
  readonly triggeringActor?: string
}

/** The request beside what the policy grants; absent: the policy grants nobody anything. */
export interface BypassAsked extends BypassRequest {
  readonly granted?: { readonly users: readonly string[]; readonly criteria: readonly string[] }
}

/** A request with what came of it. */
export type Bypass =
  | (BypassAsked & { readonly status: 'used'; readonly by: readonly string[]; readonly criteria: readonly string[] })
  | (BypassAsked & { readonly status: 'refused'; readonly why: readonly string[] })
  | (BypassAsked & { readonly status: 'not-needed' })

type Judged = Pick<Result, 'criteria' | 'decision' | 'enforcement' | 'policy' | 'proposedPolicy' | 'stoppedBy' | 'subject'>

/**
 * Whether the bypass lets the run go on. It does only if the policy of the protected side names whoever started the run,
 * and this attempt of it, and every criterion that is not met. All that speaks against it is told at once.
 */
export function judgeBypass({ reason, actor, triggeringActor, granted }: BypassAsked, judged: Judged): Bypass {
  const asked: BypassAsked = {
    reason,
    ...(actor === undefined ? {} : { actor }),
    ...(triggeringActor === undefined ? {} : { triggeringActor }),
    ...(granted === undefined ? {} : { granted })
  }
  const stopped = judged.stoppedBy !== undefined
  if (!stopped && (judged.decision === 'go' || judged.enforcement === 'evaluate')) return { ...asked, status: 'not-needed' }
  const why = [...refusedByState(judged), ...refusedByPolicy(judged, granted), ...refusedByPeople(asked), ...refusedByCriteria(judged, granted)]
  if (why.length > 0 || actor === undefined || triggeringActor === undefined) return { ...asked, status: 'refused', why }
  const by = sameLogin(actor, triggeringActor) ? [actor] : [actor, triggeringActor]
  return { ...asked, status: 'used', by, criteria: unmet(judged.criteria).map(({ id }) => id) }
}

function refusedByState({ stoppedBy, proposedPolicy, subject }: Judged): readonly string[] {
  return [
    ...(stoppedBy === undefined ? [] : [`the gate was stopped (${stoppedBy}) before it was done`]),
    ...(proposedPolicy.length === 0 ? [] : ['the pull request makes the policy file wrong, and a policy that is wrong cannot be bypassed']),
    ...(subject.proposed ? ['the commit is only proposed: its own workflow file says with which inputs the gate runs, so the request is not to be trusted'] : []),
    ...(subject.event === 'schedule' ? ['nobody started this run: it is scheduled'] : [])
  ]
}

function refusedByPolicy({ policy }: Judged, granted: BypassAsked['granted']): readonly string[] {
  if (policy.source === 'built-in') return ['the built-in policy was used: who may bypass has to stand in a policy file on the protected branch']
  if (policy.source === 'inline') return ['the policy stands in the workflow: who may bypass has to stand in a policy file on the protected branch']
  if (!policy.trusted) return ['the policy came from what is being judged, not from the protected branch']
  return granted === undefined ? ['the policy has no `bypass`: it names nobody who may'] : []
}

function refusedByPeople({ actor, triggeringActor, granted }: BypassAsked): readonly string[] {
  const people = [
    ['started the run', 'GITHUB_ACTOR', actor],
    ['started this attempt of the run', 'GITHUB_TRIGGERING_ACTOR', triggeringActor]
  ] as const
  const sameTwice = actor !== undefined && actor === triggeringActor && actor !== ''
  return people.slice(0, sameTwice ? 1 : 2).flatMap(([did, variable, login]) => {
    if (login === undefined || login === '') return [`the runner does not say who ${did} (${variable})`]
    if (/\[bot\]$/i.test(login)) return [`${login}, who ${did}, is a bot`]
    if (granted === undefined || granted.users.some((user) => sameLogin(user, login))) return []
    return [`${login}, who ${did}, is not among those who may (\`bypass.by\`: ${listNames(granted.users, 20)})`]
  })
}

function refusedByCriteria({ criteria }: Judged, granted: BypassAsked['granted']): readonly string[] {
  const open = unmet(criteria).map(({ id }) => id)
  if (open.length === 0) return ['no criterion keeps the gate closed that a bypass could name']
  const others = granted === undefined ? [] : open.filter((id) => !granted.criteria.includes(id))
  return others.length === 0 ? [] : [`${listNames(others, 20)} may not be bypassed (\`bypass.criteria\`: ${listNames(granted?.criteria ?? [], 20)})`]
}

/** Logins differ in case only by looks: https://docs.github.com/rest/users/users#get-a-user takes either. */
function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
