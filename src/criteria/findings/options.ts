import { z } from 'zod'
import { matcherOf } from '../../core/globs.ts'
import { Artifact, Format, Globs, globsOf } from '../../evidence/options.ts'
import { levels, severities } from '../../formats/model.ts'

const grades = [...levels, ...severities] as const

const Ignored = z
  .strictObject({
    rule: z.string().min(1).optional().describe('Name of the rule or advisory, as the report writes it; `*` stands for any characters.'),
    paths: Globs.optional().describe('Globs of files, from the root of the repository.'),
    reason: z.string().min(1).describe('Why these findings do not count. It stands in the report.')
  })
  .refine(({ rule, paths }) => rule !== undefined || paths !== undefined, { error: 'would ignore everything: give `rule`, `paths`, or both' })
  .refine(({ rule, paths }) => rule !== undefined || paths === undefined || !['x', 'x/x.x'].every(matcherOf(globsOf(paths).filter((glob) => glob !== ''))), {
    error: 'would ignore every file: name the folders, or give a `rule`',
    path: ['paths']
  })
  .refine(({ rule }) => rule === undefined || rule.replaceAll('*', '') !== '', { error: 'would ignore every rule: name the rules', path: ['rule'] })

export const options = z.strictObject({
  reports: Globs.describe('Globs of report files, from the root of the repository or of the artifact.'),
  artifact: Artifact.optional(),
  format: Format.optional(),
  minimum: z
    .int()
    .min(1)
    .optional()
    .describe('How many hooks must have run, at least; for pre-commit, whose output tells nothing else of its end.'),
  'fail-on': z
    .enum(grades)
    .default('note')
    .describe('The lowest grade that counts: `note` < `warning` < `error` for linters, `low` < `medium` < `high` < `critical` for security scanners.'),
  budget: z
    .partialRecord(z.enum(grades), z.int().min(1))
    .optional()
    .describe('How many findings of a grade there may be, e.g. `{ warning: 10 }`. Default: none.'),
  ignore: z
    .array(Ignored)
    .min(1, { error: 'an empty list ignores nothing: leave the line out' })
    .optional()
    .describe('Findings that do not count, each with a reason.')
})

export type Options = z.output<typeof options>
export type Grade = (typeof grades)[number]
