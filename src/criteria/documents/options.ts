import { z } from 'zod'
import { Glob } from '../../core/globs.ts'

const Text = z
  .string()
  .refine((text) => text.trim() !== '', { error: 'an empty text stands in every document' })
  .refine((text) => !/[\r\n]/.test(text), { error: 'is looked for within one line: write it in one' })

const Document = z
  .strictObject({
    path: Glob.describe('The file, from the root of the repository; or a glob, of which every match is judged. At least one has to be there.'),
    'min-lines': z.int().min(1).optional().describe('How many lines it must have, at least; blank ones at its end do not count.'),
    mentions: z
      .union([Text, z.array(Text).min(1, { error: 'an empty list asks for nothing: leave the line out' })])
      .optional()
      .describe('Text, or a list of texts, that must each stand in it, letter by letter, e.g. `{version}`. A number or version does not count as part of a longer one.'),
    sections: z
      .array(Text)
      .min(1, { error: 'an empty list asks for nothing: leave the line out' })
      .optional()
      .describe('Headings that it must have, each with something under it. Large or small letters and a leading emoji make no difference; `*` stands for any characters.'),
    'no-placeholders': z.boolean().default(false).describe('Whether nothing may be left to fill in: `TODO`, `TBD`, `[Contact info]`, `____`, `YYYY-MM-DD`.'),
    links: z.boolean().default(false).describe('Whether its relative links must lead to a file or folder of the commit.')
  })
  .describe('A document, and what is asked of it.')

export const options = z.strictObject({
  files: z
    .array(z.union([Glob, Document]))
    .min(1, { error: 'an empty list would look at nothing: name a file or leave the line out' })
    .optional()
    .describe('Documents that must be in the commit, and not empty. A path alone stands for `{ path }`.'),
  changelog: Glob.refine((path) => !/[*?]/.test(path), { error: 'names one file, not a glob' })
    .optional()
    .describe('A changelog, e.g. `CHANGELOG.md`, which must have an entry for the version that is released, with a date and something under it.')
})

export type Options = z.output<typeof options>
