import { z } from 'zod'

export const options = z.strictObject({
  count: z.int().min(1).default(1).describe('How many different people must have approved.'),
  from: z
    .union([
      z.string().min(1),
      z
        .strictObject({
          users: z.array(z.string().min(1)).min(1).optional().describe('Logins.'),
          permission: z.enum(['write', 'maintain', 'admin']).optional().describe('Everybody with at least this role on the repository.')
        })
        .refine((from) => from.users !== undefined || from.permission !== undefined, { error: 'needs users or permission: nobody could approve' })
    ])
    .default({ permission: 'write' })
    .describe('Whose approval counts: the name of a group under `people`, or users, or everybody with a role. Either way of being entitled suffices.'),
  current: z
    .boolean()
    .default(true)
    .describe('Whether an approval must have been given on the head of the pull request as it was merged, not on an older one.')
})

export type Options = z.output<typeof options>
