import picomatch from 'picomatch'
import { z } from 'zod'

/**
 * Whether a path matches one of the globs. `*` stays within a folder, `**` does not; files that begin with a dot match;
 * the slash is the only separator, on Windows too. No globs match nothing.
 */
export function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => picomatch(glob, { dot: true, windows: false }))
  return (path) => matchers.some((matches) => matches(path))
}

/** A glob of files below the repository's root. */
export const Glob = z
  .string()
  .min(1, { error: 'an empty glob matches no file' })
  .refine((glob) => !/^(\/|[A-Za-z]:[\\/])/.test(glob), {
    error: 'write it relative to the repository, without a leading "/"'
  })
  .refine((glob) => !glob.split('/').includes('..'), { error: '".." leads out of the repository' })
  .refine((glob) => !glob.startsWith('!'), {
    error: 'a glob that begins with "!" would mean every other file: list what is meant'
  })
  .refine((glob) => !glob.endsWith('/'), { error: 'a folder is never listed itself: write "folder/**"' })
