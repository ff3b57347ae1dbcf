import { z } from 'zod'

export const options = z.strictObject({
  path: z.string().min(1).describe('The file, from the root of the repository.'),
  mentions: z.string().min(1).optional().describe('Text that must stand in it, e.g. `{version}`.')
})

export type Options = z.output<typeof options>
