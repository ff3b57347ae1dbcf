import { z } from 'zod'
import { Duration } from '../../core/duration.ts'
import { When } from '../../core/when.ts'

const Name = z.string().min(1).describe('Name of the check run or context of the commit status; `*` stands for any characters.')

const Selector = z
  .strictObject({
    name: Name,
    app: z.string().min(1).optional().describe('Slug of the app that makes it, e.g. `github-actions`, or login of who sets the status.'),
    workflow: z.string().min(1).optional().describe('File name of the workflow, e.g. `ci.yml`, or its path.'),
    event: z.string().min(1).optional().describe('Event that started the workflow run, e.g. `push`.')
  })
  .describe('A check pinned to who makes it.')

const Selectors = z.array(z.union([Name, Selector])).min(1, { error: 'an empty list would require nothing: name a check or leave the line out' })

export const options = z.strictObject({
  require: Selectors.optional().describe(
    'Checks that must be there and succeed. Each entry must match at least one check, and every match must succeed. Without it: every check on the commit.'
  ),
  ignore: Selectors.optional().describe('Checks that do not count.'),
  accept: z
    .array(z.enum(['success', 'neutral', 'skipped']))
    .min(1)
    .default(['success'])
    .describe('Conclusions that count as success.'),
  'may-skip': z
    .array(z.strictObject({ name: Name, when: When.optional().describe('The runs in which it may be skipped; default: all.') }))
    .min(1)
    .optional()
    .describe('Checks that may be skipped, unless a job of the same workflow run failed.'),
  settle: Duration.default('60s').describe(
    'Without `require`: how long nothing new must have appeared on the commit before its checks count as all there.'
  )
})

export type Options = z.output<typeof options>
export type Selector = z.output<typeof Selectors>[number]
