import { z } from 'zod'
import { EvidenceError } from '../../core/errors.ts'
import type { Client } from './client.ts'
import { allOf } from './pages.ts'

const Member = z.object({ login: z.string().min(1) })

const tokens =
  'Pass `team-token`: a classic token with the scope `read:org`, a fine-grained token or a GitHub App token with the organization permission Members: read. The workflow token (`github.token`) cannot read teams.'
const instead =
  'Or do without teams: list the logins under `users:`, or let every role approve an environment of its own (`sources: [environment]`).'

/**
 * The members of a team, those of its child teams included: https://docs.github.com/rest/teams/members#list-team-members
 * @param client with the token for teams; undefined: none was given
 * @param team `org/team`, the team by its slug
 */
export async function readMembers(client: Client | undefined, team: string): Promise<readonly string[]> {
  if (client === undefined) {
    throw new EvidenceError(
      'permission-denied',
      `who is in the team ${team} was not asked: there is no token that may`,
      `${tokens} ${instead}`
    )
  }
  const [org = '', slug = ''] = team.split('/')
  const ask = {
    path: '/orgs/{org}/teams/{team_slug}/members',
    parameters: { org, team_slug: slug },
    what: `the members of the team ${team}`,
    permission: 'members: read'
  } as const
  const members = await allOf(client, ask, { item: Member, id: ({ login }) => login }).catch((error: unknown) => {
    throw explained(error, team)
  })
  return members.map(({ login }) => login)
}

/** GitHub's refusal in the words of who wrote the policy: `permissions:` of a job cannot mend it. */
function explained(error: unknown, team: string): unknown {
  if (!(error instanceof EvidenceError)) return error
  const options = { cause: error, transient: error.transient, retryAfter: error.retryAfter }
  if (error.code === 'permission-denied')
    return new EvidenceError(
      error.code,
      `\`team-token\` may not read the members of the team ${team}: ${error.message}`,
      `${tokens} ${instead}`,
      options
    )
  if (error.code !== 'not-found') return error
  const remedy = `Correct its name in the policy (org/team, the team as in its address on GitHub), or give \`team-token\` the right to see it. ${tokens}`
  return new EvidenceError(
    error.code,
    `there is no team ${team}, or \`team-token\` may not see it (404)`,
    remedy,
    options
  )
}
