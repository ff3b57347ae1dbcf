import type { People } from '../../core/criterion.ts'
import type { Actor } from '../../ports/index.ts'
import type { Facts, OwnedPaths, Ownership } from './facts.ts'
import type { Options, Source } from './options.ts'

/** People who are entitled alike, and how many of them have to approve. Logins and teams are in lower case. */
export interface Circle {
  readonly users: ReadonlySet<string>
  readonly teams: readonly string[]
  /** Everybody with this role on the repository is in it, too. */
  readonly permission?: 'write' | 'maintain' | 'admin'
  /** Nobody is in it who may not write to the repository. */
  readonly writersOnly: boolean
  readonly everybody: boolean
  /** The paths that it owns, where it is of CODEOWNERS. */
  readonly owned?: OwnedPaths
}

/** The word that stands for the owners of what is changed. */
export const codeowners = 'codeowners'

const nobody: Circle = { users: new Set(), teams: [], writersOnly: false, everybody: false }

/**
 * Whom the criterion entitles. For code owners there is one circle for each line of CODEOWNERS that owns something, and
 * every one of them has to approve; in all other cases there is exactly one.
 */
export function circlesOf(
  { from }: Options,
  source: Source,
  people: People,
  ownership: Ownership | null | undefined
): readonly Circle[] {
  if (from === undefined)
    return [source === 'environment' ? { ...nobody, everybody: true } : { ...nobody, permission: 'write' }]
  if (from === codeowners) return (ownership?.owned ?? []).map(circleOfOwners)
  if (typeof from === 'string') return [circleOf(Object.hasOwn(people, from) ? people[from] : undefined)]
  return [{ ...circleOf(from), ...(from.permission === undefined ? {} : { permission: from.permission }) }]
}

function circleOf(
  group: { readonly users?: readonly string[] | undefined; readonly teams?: readonly string[] | undefined } | undefined
): Circle {
  return { ...nobody, users: new Set(group?.users?.map(lower)), teams: group?.teams?.map(lower) ?? [] }
}

/** GitHub takes only those for owners who may write to the repository. An address says nothing about a login. */
function circleOfOwners(owned: OwnedPaths): Circle {
  const names = owned.owners.filter((owner) => owner.startsWith('@')).map((owner) => lower(owner.slice(1)))
  return {
    users: new Set(names.filter((name) => !name.includes('/'))),
    teams: names.filter((name) => name.includes('/')),
    writersOnly: true,
    everybody: false,
    owned
  }
}

/** Whether GitHub says of somebody that they may write; undefined where it said nothing, and their role decides. */
type CanPush = boolean | undefined

/** Whether somebody is entitled. */
export function isIn(circle: Circle, { login }: Pick<Actor, 'login'>, canPush: CanPush, facts: Facts): boolean {
  if (circle.writersOnly && !hasRole('write', login, canPush, facts)) return false
  if (circle.everybody || circle.users.has(lower(login))) return true
  if (circle.permission !== undefined && hasRole(circle.permission, login, canPush, facts)) return true
  return circle.teams.some(
    (team) => Object.hasOwn(facts.members, team) && facts.members[team]?.includes(lower(login)) === true
  )
}

/** Whether the role of somebody has to be asked for before it can be said whether they are in the circle. */
export function needsRole(circle: Circle, { login }: Pick<Actor, 'login'>, canPush: CanPush): boolean {
  if (circle.writersOnly) return canPush === undefined
  if (circle.permission === undefined || circle.users.has(lower(login))) return false
  return circle.permission !== 'write' || canPush === undefined
}

/** Whether the members of its teams have to be asked for, since somebody is in it by nothing else. */
export function needsTeams(circle: Circle, { login }: Pick<Actor, 'login'>, canPush: CanPush, facts: Facts): boolean {
  const isOut = circle.writersOnly && !hasRole('write', login, canPush, facts)
  return circle.teams.length > 0 && !isOut && !isIn(circle, { login }, canPush, facts)
}

const rank: Readonly<Record<string, number>> = { write: 1, maintain: 2, admin: 3 }

function hasRole(least: 'write' | 'maintain' | 'admin', login: string, canPush: CanPush, { roles }: Facts): boolean {
  if (least === 'write' && canPush !== undefined) return canPush
  const role = Object.hasOwn(roles, lower(login)) ? roles[lower(login)] : undefined
  return role !== undefined && Object.hasOwn(rank, role) && (rank[role] ?? 0) >= (rank[least] ?? Infinity)
}

/** Logins and teams are the same in any case. */
export function lower(name: string): string {
  return name.toLowerCase()
}
