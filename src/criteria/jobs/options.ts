import { z } from 'zod'

export const options = z.strictObject({
  require: z
    .array(z.string().min(1))
    .min(1, { error: 'an empty list would require nothing: name a job or leave the line out' })
    .optional()
    .describe('Keys of the jobs in `needs`, or ids of the steps in `steps`, that must have succeeded. Default: all that were passed in.'),
  accept: z
    .array(z.enum(['success', 'skipped']))
    .min(1)
    .default(['success'])
    .describe('Results that count as success.')
})

export type Options = z.output<typeof options>
