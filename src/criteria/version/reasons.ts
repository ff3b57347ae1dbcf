/** Every reason that this kind gives. */
export const reasons = {
  agrees: 'Every version file that counts states the same valid version, and so does the tag where there is one.',
  'no-version-files': 'No version file was found, and the policy says that none is required.',
  'tag-not-a-version': "The tag spells no version by the pattern of this repository's tags.",
  'nothing-found': 'No version file was found, or none that states a version.',
  unreadable: 'A version file is malformed, ambiguous or refused.',
  missing: 'A file that the policy lists is not in the commit.',
  'no-version': 'A file that the policy lists states no version, or leaves it to be computed.',
  'invalid-semver': 'A file states, or the tag spells, something that is not a version by SemVer 2.0.0.',
  'differs-from-tag': 'A file states another version than the tag.',
  'files-disagree': 'There is no tag to go by, and the files state different versions.',
  prerelease: 'The version is a prerelease, which the policy denies.',
  'not-greater': 'The version is not greater than that of the last release.'
} as const

export type Reason = keyof typeof reasons
