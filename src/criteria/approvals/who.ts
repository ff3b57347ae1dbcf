import type { People } from '../../core/criterion.ts'
import { listNames } from '../../core/text.ts'
import { codeowners, lower } from './circles.ts'
import type { Facts, OwnedPaths } from './facts.ts'
import type { Verdict } from './judge.ts'
import type { Options } from './options.ts'

/** Of whom approvals are wanted, as `from …`. */
export function fromWhom({ from, sources, environment }: Options): string {
  if (from === codeowners) return 'from an owner of every changed path, by CODEOWNERS'
  if (typeof from === 'string') return `from the group ${from}`
  if (from === undefined) {
    const reviewers = sources.includes('environment') ? [`from reviewers of the environment ${environment ?? ''}`] : []
    const writers = sources.some((source) => source !== 'environment') ? ['from people with write permission'] : []
    return [...writers, ...reviewers].join(' or ')
  }
  const parts = [
    from.users && `from ${listNames(from.users.map((user) => `@${user}`))}`,
    from.teams && `from the team ${listNames(from.teams)}`,
    from.permission && `from people with ${from.permission} permission`
  ]
  return parts.filter(Boolean).join(' or ')
}

interface Asked {
  readonly options: Options
  readonly verdict: Verdict
  readonly people: People
  readonly facts: Facts
  /** Those who cannot give it: they wrote the change, or gave theirs already. In lower case. */
  readonly spent: ReadonlySet<string>
}

/** Who could still give the approvals that are missing, as the object of "ask"; a phrase for each kind of people. */
export function whoCould({ options, verdict, people, facts, spent }: Asked): string {
  const { from, sources, environment } = options
  if (from === codeowners)
    return listNames(
      verdict.shares.filter((share) => share.people.length < share.need).map(({ owned }) => ownersOf(owned, spent))
    )
  const group = typeof from === 'string' && Object.hasOwn(people, from) ? people[from] : undefined
  const { users = [], teams = [] } = (typeof from === 'string' ? group : from) ?? {}
  const named = [...users, ...teams.flatMap((team) => facts.members[lower(team)] ?? [])].filter(
    (login) => !spent.has(lower(login))
  )
  const unread = teams.filter((team) => !Object.hasOwn(facts.members, lower(team)))
  const permission =
    from === undefined && sources.some((source) => source !== 'environment')
      ? 'write'
      : typeof from === 'object'
        ? from.permission
        : undefined
  const phrases = [
    named.length > 0 && `${oneOf(named)}${typeof from === 'string' ? ` (group ${from})` : ''}`,
    unread.length > 0 && `a member of the team ${listNames(unread)}`,
    permission !== undefined && `somebody with ${permission} permission who wrote no part of it`,
    from === undefined && sources.includes('environment') && `a reviewer of the environment ${environment ?? ''}`
  ].filter((phrase) => phrase !== false)
  return phrases.length === 0
    ? `somebody whom you add to ${typeof from === 'string' ? `the group ${from}` : '`from`'}: nobody is left in it`
    : phrases.join(' or ')
}

function oneOf(logins: readonly string[]): string {
  const names = listNames(logins.map((login) => `@${login}`))
  return logins.length === 1 ? names : `one of ${names}`
}

/** E-mail addresses are left out: nobody can approve by one. */
function ownersOf(owned: OwnedPaths | undefined, spent: ReadonlySet<string>): string {
  if (owned === undefined) return 'an owner'
  const owners = owned.owners.filter((owner) => owner.startsWith('@') && !spent.has(lower(owner.slice(1))))
  const [first = owned.pattern] = owned.paths
  const more = owned.amount > 1 ? ` and ${owned.amount - 1} more` : ''
  return `${owners.length === 0 ? `another owner than ${listNames(owned.owners)}` : owners.join(' or ')} for ${first}${more}`
}
