import { z } from 'zod'
import { matchesName } from './text.ts'
import type { Subject } from './subject.ts'

const Patterns = z.array(z.string().min(1)).min(1)

/** Which runs something is for. Every given line must match; within a line, any entry. `*` stands for any characters. */
export const When = z
  .strictObject({
    events: Patterns.optional().describe('Events that start such a run, e.g. `[push, release]`.'),
    tags: Patterns.optional().describe('The run releases a tag that matches one of these, e.g. `["v*"]`.'),
    branches: Patterns.optional().describe('The run is on a branch that matches one of these.')
  })
  .refine((when) => Object.values(when).some((line) => line !== undefined), { error: 'needs events, tags or branches' })
export type When = z.output<typeof When>

/** Why the run is not one of these; undefined: it is. */
export function unlike(when: When, subject: Subject): string | undefined {
  const branch = subject.ref?.startsWith('refs/heads/') === true ? subject.ref.slice('refs/heads/'.length) : undefined
  const lines = [
    ['events', when.events, subject.event],
    ['tags', when.tags, subject.tag],
    ['branches', when.branches, branch]
  ] as const
  for (const [line, patterns, value] of lines) {
    if (patterns === undefined) continue
    if (value === undefined) return `only for ${line} ${patterns.join(', ')}; this run has none`
    if (!patterns.some((pattern) => matchesName(pattern, value))) {
      return `only for ${line} ${patterns.join(', ')}; this run has ${value}`
    }
  }
  return undefined
}
