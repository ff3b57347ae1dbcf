import { z } from 'zod'
import { Glob } from '../../core/globs.ts'

const Team = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9_.-]+$/, { error: 'expected a team as org/team, e.g. acme/security' })

const People = z
  .strictObject({
    users: z.array(z.string().min(1)).min(1).optional().describe('Logins.'),
    teams: z.array(Team).min(1).optional().describe('Teams, as `org/team`; needs the input `team-token`.'),
    permission: z
      .enum(['write', 'maintain', 'admin'])
      .optional()
      .describe('Everybody with at least this role on the repository.')
  })
  .refine((from) => Object.values(from).some((line) => line !== undefined), {
    error: 'needs users, teams or permission: nobody could approve'
  })

const Exception = z.strictObject({
  users: z
    .array(z.string().min(1))
    .min(1)
    .describe('Logins, of bots with `[bot]`. Only commits count as theirs that GitHub signed for them.'),
  paths: z.array(Glob).min(1).optional().describe('Only if nothing else is changed than these files, as globs.'),
  reason: z.string().regex(/\S/, { error: 'say why nobody has to review these' }).describe('Why; it stands in the report.')
})

export const options = z.strictObject({
  count: z.int().min(1).default(1).describe('How many different people must have approved.'),
  from: z
    .union([z.string().min(1), People])
    .optional()
    .describe(
      'Whose approval counts: the name of a group under `people`; `codeowners`; or users, teams, everybody with a role (any of these suffices). Default: `{ permission: write }`; for the source `environment` everybody whom GitHub lets approve it.'
    ),
  current: z
    .boolean()
    .default(true)
    .describe(
      'Whether an approval must have been given on the head of the pull request as it was merged, not on an older one.'
    ),
  'distinct-from': z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Ids of criteria of this kind. Whoever counts for one of them does not count for this one, and the other way round.'),
  not: z
    .array(z.enum(['author', 'co-authors', 'committers', 'pusher']))
    .default([])
    .describe(
      'Who may not approve. `author`, `co-authors` and `committers` never may, listed or not; `pusher`: who pushed the head.'
    ),
  sources: z
    .array(z.enum(['review', 'environment', 'comment']))
    .min(1)
    .default(['review'])
    .describe(
      'Where approvals are given: reviews of the pull request; the `environment` of a job of this run; a `comment` on the pull request. Any of these suffices.'
    ),
  environment: z
    .string()
    .min(1)
    .optional()
    .describe('The environment whose approval in this run counts; for the source `environment`.'),
  comment: z
    .string()
    .regex(/^\S(?:[^\r\n]{0,98}\S)?$/, { error: 'expected one line of at most 100 characters, without spaces around it' })
    .optional()
    .describe(
      'The phrase that a comment begins with, followed by a space and the first 7 or more digits of the commit; for the source `comment`.'
    ),
  scope: z
    .enum(['pull-request', 'release'])
    .default('pull-request')
    .describe(
      '`pull-request`: the one that the commit came from. `release`: every change since the last release came from a pull request that was approved.'
    ),
  since: z
    .string()
    .min(1)
    .optional()
    .describe(
      'For `scope: release`: the tag, or the full SHA of the commit, up to which all is taken as judged. Default: the last release that the commit contains.'
    ),
  except: z
    .array(Exception)
    .min(1)
    .optional()
    .describe('For `scope: release`: changes by these users need no review.')
})

export type Options = z.output<typeof options>
export type Source = Options['sources'][number]
export type Exception = NonNullable<Options['except']>[number]
