import { z } from 'zod'

const Path = z
  .string()
  .min(1)
  .refine((path) => !path.startsWith('/') && !path.split('/').includes('..'), { error: 'write it relative to the repository, without ".."' })

const Binding = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,99}(?::.+)?$/, { error: 'expected the id of a criterion, or `id:part`' })

export const options = z.strictObject({
  file: Path.optional().describe('A Markdown file of the commit.'),
  'pull-request': z.literal(true).optional().describe('`true`: the text of the pull request that the commit came from.'),
  issue: z.int().min(1).optional().describe('The text of the issue of this number.'),
  sections: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('The sections that have to be complete, by their headings, with what is below them; `*` stands for any text. Default: the whole document.'),
  bind: z
    .record(z.string().min(1), z.union([Binding, z.array(Binding).min(1)]))
    .optional()
    .describe(
      'Item → the criterion that decides it, or several. The key is the text of the item, or the bold words before a colon; `*` stands for any text. `id:part` is one part of a criterion, such as a test suite or a document. An item can also name its criterion itself: `<!-- gate: id -->`.'
    ),
  'edits-after-approval': z
    .enum(['deny', 'allow'])
    .default('deny')
    .describe('Whether the text of a pull request or issue may have been edited after the pull request was approved.')
})

export type Options = z.output<typeof options>
