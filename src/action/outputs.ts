import { z } from 'zod'
import { unmet } from '../gate/decide.ts'
import type { Result } from '../gate/result.ts'

/** The action's outputs; all are always set, empty where there is nothing to say. */
export const Outputs = z.strictObject({
  decision: z.enum(['go', 'no-go']).describe('`go` or `no-go`.'),
  allowed: z.enum(['true', 'false']).describe('Whether the run may go on: `true` exactly if the step succeeds.'),
  sha: z.string().describe('The commit that was judged. Check out this in the deploy job, never the tag.'),
  tag: z.string().describe('The tag that is released.'),
  version: z.string().describe('The version that the tag spells.'),
  'bypassed-by': z.string().describe('Login of whoever let a no-go through with the input `bypass`; empty otherwise.'),
  unmet: z.string().describe('JSON list of the criteria that keep the gate closed: `[{"id", "kind", "status", "reason"}]`.'),
  result: z.string().describe('Path of `result.json`, from which `replay` gives the same decision again.'),
  summary: z.string().describe('Path of the report as Markdown.'),
  checklist: z.string().describe('Path of the checklists filled in, as Markdown; empty where the policy has no criterion `checklist`.'),
  log: z.string().describe('Path of the deployment log as Markdown; with the input `result` it tells of the earlier stages, too.')
})
export type Outputs = z.output<typeof Outputs>

/** What is set where the gate could not even begin: closed. */
export const closed: Outputs = { decision: 'no-go', allowed: 'false', sha: '', tag: '', version: '', 'bypassed-by': '', unmet: '[]', result: '', summary: '', checklist: '', log: '' }

/** @param paths where the reports were written */
export function outputsOf(result: Result, paths: Pick<Outputs, 'result' | 'summary' | 'checklist' | 'log'>): Outputs {
  const open = unmet(result.criteria).map(({ id, kind, outcome }) => ({ id, kind, status: outcome.status, reason: outcome.reason }))
  return {
    decision: result.decision,
    allowed: result.allowed ? 'true' : 'false',
    sha: result.subject.commit,
    tag: result.subject.tag ?? '',
    version: result.subject.version ?? '',
    'bypassed-by': result.bypass?.status === 'used' ? result.bypass.by.join(', ') : '',
    unmet: JSON.stringify(open),
    ...paths
  }
}
