import { z } from 'zod'
import { Glob } from '../core/globs.ts'
import { formatIds } from '../formats/ids.ts'

/** One glob or several. */
export const Globs = z.union([Glob, z.array(Glob).min(1, { error: 'an empty list names no report' })])

export const Artifact = z
  .strictObject({
    workflow: z.string().min(1).describe('File name of the workflow that uploads it, e.g. `ci.yml`, or its path.'),
    name: z.string().min(1).describe('Name of the artifact.')
  })
  .describe(
    'An artifact of the newest run of a workflow on this very commit; `reports` are then globs of files in it. ' +
      'Default: the files of the checkout.'
  )

export const Format = z
  .enum(formatIds)
  .describe('The format of the files, where it cannot be told from what is in them. Default: found out from the content.')

/** Where reports are. */
export interface ReportSource {
  readonly reports: string | readonly string[]
  readonly artifact?: z.output<typeof Artifact> | undefined
  readonly format?: string | undefined
}

/** The globs of a source as a list. */
export function globsOf(reports: string | readonly string[]): readonly string[] {
  return typeof reports === 'string' ? [reports] : reports
}
