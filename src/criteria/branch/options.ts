import { z } from 'zod'

export const options = z.strictObject({
  branch: z
    .string()
    .min(1)
    .refine((name) => !name.startsWith('refs/'), { error: 'write the short name, without "refs/heads/"' })
    .refine((name) => !/[\s~^:?*[\\]/.test(name), {
      error: 'cannot be the name of a branch; wildcards are not supported'
    })
    .optional()
    .describe('The branch. Default: `subject.branch` of the policy, else the default branch of the remote.')
})

export type Options = z.output<typeof options>
