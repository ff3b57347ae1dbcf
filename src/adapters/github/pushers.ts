import { z } from 'zod'
import { EvidenceError } from '../../core/errors.ts'
import type { Client } from './client.ts'

// https://docs.github.com/rest/repos/repos#list-repository-activities
const Activities = z.array(
  z.object({
    ref: z.string(),
    after: z.string(),
    activity_type: z.string(),
    actor: z.object({ login: z.string() }).nullable()
  })
)

/** The logins of those who brought the ref to the commit, by GitHub's own record of pushes: git's author is a claim. */
export async function readPushers(
  client: Client,
  repository: string,
  ref: string,
  commit: string
): Promise<readonly string[]> {
  const [owner = '', repo = ''] = repository.split('/')
  const what = `who pushed to ${ref} of ${repository}`
  const ask = {
    path: '/repos/{owner}/{repo}/activity',
    parameters: { owner, repo, ref, per_page: 100 },
    what,
    permission: 'contents: read'
  } as const
  const activities = await client.get(ask, Activities)
  const pushes = activities.filter((activity) => activity.ref === ref && activity.after === commit)
  const pushers = pushes.flatMap(({ actor }) => (actor === null ? [] : [actor.login]))
  if (pushers.length > 0 && pushers.length === pushes.length) return [...new Set(pushers)]
  const seen =
    pushes.length === 0
      ? `the newest ${activities.length} pushes to ${ref} of ${repository} have none of ${commit}`
      : `GitHub no longer names who pushed ${commit} to ${ref} of ${repository}`
  throw new EvidenceError(
    'not-found',
    `who pushed it cannot be told: ${seen}`,
    'Push a new commit to the pull request and have that approved, or leave `pusher` out of `not`.'
  )
}
