import compare from 'semver/functions/compare.js'
import parse from 'semver/functions/parse.js'

/**
 * Whether the text is a version by SemVer 2.0.0 (https://semver.org), to the letter: no leading `v` or `=`, no spaces,
 * no leading zeros, all three numbers. Refused as well: more than 256 characters and numbers over 2^53 - 1, which
 * npm's `semver` cannot compare.
 */
export function isVersion(text: string): boolean {
  return parsed(text) !== undefined
}

/** Whether the version has a prerelease part (`1.2.3-rc.1`). False for what is no version. */
export function isPrerelease(version: string): boolean {
  return (parsed(version)?.prerelease.length ?? 0) > 0
}

/**
 * Negative, 0 or positive as `a` comes before, beside or after `b` in SemVer's precedence (§11): build metadata does
 * not count. Throws a TypeError for what is no version.
 */
export function comparePrecedence(a: string, b: string): number {
  return compare(a, b)
}

/**
 * The text that stands in a tag's name where the pattern has `{version}`, a version or not; undefined where the tag
 * does not follow the pattern. The pattern is literal but for its one `{version}` and covers the whole name; a pattern
 * without exactly one fits no tag. Without a pattern: what follows an optional leading `v`, if it begins with a digit.
 */
export function tagPatternVersion(tag: string, pattern: string | undefined): string | undefined {
  if (pattern === undefined) return /^v?(\d.*)$/su.exec(tag)?.[1]
  const [before = '', after, ...more] = pattern.split('{version}')
  if (after === undefined || more.length > 0) return undefined
  if (tag.length <= before.length + after.length || !tag.startsWith(before) || !tag.endsWith(after)) return undefined
  return tag.slice(before.length, tag.length - after.length)
}

/** Like `tagPatternVersion`, but undefined as well where that text is no SemVer version: `v1`, `v1.2`, `v1.2.3.4`. */
export function versionOfTag(tag: string, pattern: string | undefined): string | undefined {
  const text = tagPatternVersion(tag, pattern)
  return text !== undefined && isVersion(text) ? text : undefined
}

// npm's parser forgives a leading `v` and spaces around; what it then says the version is shows that.
function parsed(text: string): { readonly prerelease: readonly unknown[] } | undefined {
  const version = parse(text)
  if (version === null) return undefined
  const build = version.build.length === 0 ? '' : `+${version.build.join('.')}`
  return `${version.version}${build}` === text ? version : undefined
}
