import { z } from 'zod'
import { matcherOf } from './globs.ts'

const probes = ['file', 'file.txt', '.file', 'folder/file', 'folder/.folder/file.txt', '.folder/folder/folder/file']

const Glob = z
  .string()
  .min(1, { error: 'an empty glob matches no file' })
  .refine((glob) => !/^(\/|[A-Za-z]:[\\/])/.test(glob), {
    error: 'write it relative to the repository, without a leading "/"'
  })
  .refine((glob) => !glob.split('/').includes('..'), { error: '".." leads out of the repository' })
  .refine((glob) => !glob.startsWith('!'), {
    error: 'a glob that begins with "!" would ignore every other file: list what may differ'
  })
  .refine((glob) => !glob.endsWith('/'), { error: 'a folder is never listed itself: write "folder/**"' })

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
