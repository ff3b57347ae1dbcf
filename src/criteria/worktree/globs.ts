import picomatch from 'picomatch'

/**
 * Whether a path matches one of the globs. `*` stays within a folder, `**` does not; files that begin with a dot match;
 * the slash is the only separator, on Windows too. No globs match nothing.
 */
export function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => picomatch(glob, { dot: true, windows: false }))
  return (path) => matchers.some((matches) => matches(path))
}
