import { comparePrecedence, isPrerelease, versionOfTag } from './version.ts'

/** A tag that spells a version. */
export interface Release {
  readonly tag: string
  readonly version: string
}

/**
 * The releases among tags, greatest first by SemVer's precedence; tags of equal versions stay in the order given. With
 * prereleases only if they are wanted: a stable version is compared with stable ones.
 */
export function releasesAmong(
  tagNames: readonly string[],
  { pattern, prereleases }: { readonly pattern: string | undefined; readonly prereleases: boolean }
): readonly Release[] {
  const releases = tagNames.flatMap((tag): Release[] => {
    const version = versionOfTag(tag, pattern)
    return version === undefined || (isPrerelease(version) && !prereleases) ? [] : [{ tag, version }]
  })
  return releases.toSorted((a, b) => comparePrecedence(b.version, a.version))
}
