import { z } from 'zod'
import { Glob, matcherOf } from '../../core/globs.ts'

const probes = ['file', 'file.txt', '.file', 'folder/file', 'folder/.folder/file.txt', '.folder/folder/folder/file']

export const options = z.strictObject({
  ignore: z
    .array(Glob)
    .refine((globs) => !probes.every(matcherOf(globs.filter((glob) => glob !== ''))), {
      error: 'these globs ignore every file, so that nothing would be decided: list what may differ'
    })
    .default([])
    .describe(
      'Globs of paths that may differ, relative to the repository, e.g. `[dist/**, "**/*.log"]`. A renamed ' +
        'file is ignored only if both its names match.'
    )
})

export type Options = z.output<typeof options>
