import { z } from 'zod'

export const options = z.strictObject({
  tag: z
    .string()
    .min(1)
    .refine((name) => !name.startsWith('refs/'), { error: 'write the short name, without "refs/tags/"' })
    .refine((name) => !/[\s~^:?*[\\]/.test(name), { error: 'cannot be the name of a tag; wildcards are not supported' })
    .optional()
    .describe('The tag. Default: the tag of the run, or the input `tag`.'),
  annotated: z
    .boolean()
    .default(false)
    .describe('The tag must be annotated (`git tag -a`), so that it says who made it and when.'),
  signed: z
    .boolean()
    .default(false)
    .describe('The tag must be signed, and GitHub must have verified the signature. Needs a token.')
})

export type Options = z.output<typeof options>
