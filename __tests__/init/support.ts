import { expect } from '@jest/globals'
import { repaired } from '../../src/core/encoding.ts'
import { outline } from '../../src/evidence/markdown.ts'
import type { Draft } from '../../src/init/draft.ts'
import { fromChecklist, type ChecklistDraft } from '../../src/init/from-checklist.ts'
import { policyText } from '../../src/init/policy-text.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import { registry } from '../../src/policy/registry.ts'
import type { Criterion, Policy } from '../../src/policy/schema.ts'

export const checklistPath = 'docs/checklist.md'

export interface Drafted extends ChecklistDraft {
  readonly text: string
  readonly policy: Policy
}

/** A draft from the text of a checklist, as `init` makes it; it has to be a valid policy. */
export function draftFrom(markdown: string, { files = [], checklist = checklistPath }: { files?: readonly string[]; checklist?: string } = {}): Drafted {
  const drafted = fromChecklist(outline(repaired(markdown).text), { checklist, files })
  if (drafted === undefined) throw new TypeError('the checklist has no entry')
  return { ...drafted, ...validated(drafted.draft) }
}

/** The draft as text, and read again. */
export function validated(draft: Draft): { readonly text: string; readonly policy: Policy } {
  const text = policyText(draft, ['A draft.'])
  const parsed = parsePolicy(text, 'gate.yml', registry)
  expect(parsed.problems ?? []).toEqual([])
  if (parsed.policy === undefined) throw new TypeError('there is no policy')
  return { text, policy: parsed.policy }
}

/** A criterion of the policy by its id. */
export function criterionOf({ policy }: Pick<Drafted, 'policy'>, id: string): Criterion {
  const found = policy.criteria.find((criterion) => criterion.id === id)
  if (found === undefined) throw new TypeError(`there is no criterion ${id}, but ${policy.criteria.map((criterion) => criterion.id).join(', ')}`)
  return found
}

/** What decides the item on a line. */
export function decidersOf({ fates }: Pick<Drafted, 'fates'>, line: number): readonly string[] {
  return fates.find(({ entry }) => entry.line === line)?.criteria ?? []
}
