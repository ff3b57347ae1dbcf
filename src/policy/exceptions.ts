import { z } from 'zod'
import type { People } from '../core/criterion.ts'
import { didYouMean, listNames } from '../core/text.ts'
import type { Waiver } from '../core/waiver.ts'

const Text = z.string().regex(/\S/, { error: 'must not be empty' })
const CriterionId = z.string().min(1)

const WaiverEntry = z.strictObject({
  criterion: CriterionId.describe('Id of the criterion.'),
  reason: Text.describe('Why it need not hold for now; reports show it.'),
  reference: Text.exactOptional().describe('Where more is said: a URL, the number of an issue.'),
  until: z.iso
    .date({ error: 'expected a day, e.g. 2027-02-01' })
    .describe('The last day (UTC) on which the waiver has effect. `2027-02-01`'),
  tag: z
    .string()
    .min(1)
    .refine((name) => !name.startsWith('refs/'), { error: 'write the short name, without "refs/tags/"' })
    .refine((name) => !/[\s~^:?*[\\]/.test(name), { error: 'cannot be the name of a tag; wildcards are not supported' })
    .exactOptional()
    .describe('Only for the release of this tag, and only where the tag is on the commit at the remote.'),
  sha: z
    .string()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, { error: 'expected a full commit SHA: 40 lower-case hexadecimal digits' })
    .exactOptional()
    .describe('Only for this commit, in full.')
})

const Login = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, { error: 'expected the login of a person, without @; a bot can bypass nothing' })

const BypassRule = z.strictObject({
  by: z
    .union([z.string().min(1), z.strictObject({ users: z.array(Login).min(1).describe('Logins.') })])
    .describe('Who may: the name of a group under `people`, or users.'),
  criteria: z.array(CriterionId).min(1).describe('Ids of the criteria that may be bypassed. All others may not.')
})

/** Who may let a `no-go` through with the input `bypass`, and which criteria only. */
export type BypassRule = z.output<typeof BypassRule>

/** The keys of a policy that hold its exceptions. */
export const exceptionKeys = {
  waivers: z.array(WaiverEntry).optional().describe('Written exceptions to single criteria, each with a reason and a last day.'),
  bypass: BypassRule.optional().describe('Who may let a no-go through with the input `bypass`, and which criteria only.')
}

export interface Exceptions {
  readonly waivers: readonly Waiver[]
  readonly bypass?: BypassRule
}

// Every one is compared with all ids, and a pull request's own policy is read, too.
const mostUnknown = 100

/** What is wrong with exceptions that each alone are well formed. */
export interface ExceptionProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** What the content of a policy says; of what is malformed nothing, since that is reported by the schema. */
export function readExceptions(content: object): Exceptions {
  const waivers = exceptionKeys.waivers.safeParse('waivers' in content ? content.waivers : undefined).data ?? []
  const bypass = exceptionKeys.bypass.safeParse('bypass' in content ? content.bypass : undefined).data
  return { waivers, ...(bypass === undefined ? {} : { bypass }) }
}

/**
 * Compares exceptions with the rest of the policy.
 * @param ids of all criteria, whatever their stage
 * @param people undefined where they cannot be read
 */
export function verifyExceptions({ waivers, bypass }: Exceptions, ids: readonly string[], people: People | undefined): readonly ExceptionProblem[] {
  const named = [
    ...waivers.map((waiver, index) => ({ id: waiver.criterion, path: ['waivers', index, 'criterion'] })),
    ...(bypass?.criteria ?? []).map((id, index) => ({ id, path: ['bypass', 'criteria', index] }))
  ]
  const unknown = named
    .filter(({ id }) => !ids.includes(id))
    .slice(0, mostUnknown)
    .map(({ id, path }) => ({ path, message: `${path.join('.')}: there is no criterion "${id}"${didYouMean(id, ids) || `; there are ${listNames(ids, 20)}`}` }))
  return [...unknown, ...twiceWaived(waivers), ...(bypass === undefined ? [] : verifyBypass(bypass, people))]
}

function twiceWaived(waivers: readonly Waiver[]): readonly ExceptionProblem[] {
  const scopes = waivers.map(({ criterion, tag, sha }) => JSON.stringify([criterion, tag, sha]))
  return waivers.flatMap(({ criterion, tag, sha }, index) => {
    if (scopes.indexOf(scopes[index] ?? '') === index) return []
    const scope = [tag && `the tag ${tag}`, sha && `the commit ${sha}`].filter(Boolean).join(' and ') || 'every commit'
    return [{ path: ['waivers', index], message: `waivers.${index}: "${criterion}" is waived twice for ${scope}: keep one of the two` }]
  })
}

function verifyBypass({ by, criteria }: BypassRule, people: People | undefined): readonly ExceptionProblem[] {
  const twice = criteria.flatMap((id, index) =>
    criteria.indexOf(id) === index ? [] : [{ path: ['bypass', 'criteria', index], message: `bypass.criteria.${index}: "${id}" stands twice` }]
  )
  if (typeof by !== 'string' || people === undefined) return twice
  if (!Object.hasOwn(people, by)) {
    return [...twice, { path: ['bypass', 'by'], message: `bypass.by: there is no group "${by}" under people${didYouMean(by, Object.keys(people))}` }]
  }
  const nobody = usersOf({ by }, people).length === 0
  return nobody ? [...twice, { path: ['bypass', 'by'], message: `bypass.by: the group "${by}" lists no users, and a bypass does not read teams: list the logins under users` }] : twice
}

/** The logins of those who may bypass. Members of teams are not among them: `people` names teams, not who is in them. */
export function usersOf({ by }: Pick<BypassRule, 'by'>, people: People): readonly string[] {
  if (typeof by !== 'string') return by.users
  return Object.hasOwn(people, by) ? (people[by]?.users ?? []) : []
}
