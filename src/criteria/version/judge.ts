import type { Finding, Place } from '../../core/finding.ts'
import type { Subject } from '../../core/subject.ts'
import { listNames } from '../../core/text.ts'
import { isPrerelease, isVersion, tagPatternVersion } from '../../core/version.ts'
import { findingOn, shown, type Claim, type Complaint } from './claims.ts'
import type { FileEvidence } from './collect.ts'

const examples = 'such as 1.15.2 or 2.0.0-rc.1'

/** Whether the tag spells a version by the pattern, and a valid one. */
export function judgeTag({ tag, version, tagPattern }: Subject): readonly Complaint[] {
  if (tag === undefined) return []
  const pattern = tagPattern ?? '{version} or v{version}'
  if (version === undefined) {
    const text = tagPatternVersion(tag, tagPattern)
    const why =
      text === undefined ? `does not follow ${pattern}` : `says ${shown(text)}, which is no version by SemVer 2.0.0`
    const message = `The tag ${tag} spells no version: it ${why}`
    const remedy = `Tag the commit as ${pattern}, with a version ${examples}; or mend \`subject: tag:\` in the policy.`
    return [{ reason: 'tag-not-a-version', finding: { level: 'error', message }, remedy }]
  }
  if (isVersion(version)) return []
  const message = `The tag ${tag} says ${shown(version)}, which is no version by SemVer 2.0.0`
  const remedy = `Delete the tag ${tag} and tag the commit as ${pattern} with a version ${examples}.`
  return [{ reason: 'invalid-semver', finding: { level: 'error', message }, remedy }]
}

/** Files without a version: wrong where the policy lists them; elsewhere only if they cannot be read. */
export function judgeFiles(files: readonly FileEvidence[], listed: boolean): readonly Complaint[] {
  return files.flatMap(({ path, found }): readonly Complaint[] => {
    if (!('problem' in found)) return []
    const message = `${path} ${found.detail}`
    if (found.problem === 'missing') {
      const remedy = `Add ${path} to the commit, or correct the path under \`files\` in the policy.`
      return [{ reason: 'missing', finding: { level: 'error', message }, remedy }]
    }
    const finding: Finding = { level: 'error', message, place: placeOf(path, found) }
    if (found.problem === 'unreadable') {
      const remedy = `Mend ${path} and commit; or list under \`files\` in the policy what to read instead.`
      return [{ reason: 'unreadable', finding, remedy }]
    }
    const remedy = `State the version in ${path} and commit; or mend its entry under \`files\` in the policy.`
    return listed ? [{ reason: 'no-version', finding, remedy }] : []
  })
}

/** Recognised files that were passed over because they state no version. */
export function notesOn(files: readonly FileEvidence[]): readonly Finding[] {
  return files.flatMap(({ path, found }): readonly Finding[] => {
    if (!('problem' in found) || found.problem === 'missing' || found.problem === 'unreadable') return []
    return [{ level: 'note', message: `${path} ${found.detail}; it was passed over`, place: placeOf(path, found) }]
  })
}

/** Whether what the files state are versions at all. */
export function judgeSemver(claims: readonly Claim[]): readonly Complaint[] {
  const invalid = claims.filter((claim) => !isVersion(claim.version))
  return invalid.map((claim) => ({
    reason: 'invalid-semver',
    finding: findingOn(claim, `${claim.says}, which is no version by SemVer 2.0.0`),
    remedy: `Write a version ${examples} at ${claim.where}, without a leading v or leading zeros. Then commit.`
  }))
}

/** Every file against the tag, else against the first file; letter by letter, build metadata included. */
export function judgeAgreement(claims: readonly Claim[], tag: Claim | undefined): readonly Complaint[] {
  const reference = tag ?? claims[0]
  if (reference === undefined) return []
  const different = claims.filter((claim) => claim.version !== reference.version)
  const write = `write ${shown(reference.version)} at ${listNames(different.map(({ where }) => where))}`
  const remedy =
    tag === undefined
      ? `If ${shown(reference.version)} is right, ${write}; if not, correct ${reference.where}. Then commit.`
      : `If the tag is right, ${write}, commit, and tag that commit. ` +
        'If the tag is wrong, delete it and tag this commit for the version in its files.'
  const reason = tag === undefined ? 'files-disagree' : 'differs-from-tag'
  return different.map((claim) => ({ reason, finding: findingOn(claim, `${claim.says}, ${reference.says}`), remedy }))
}

/** One complaint for each different prerelease. */
export function judgePrerelease(claims: readonly Claim[]): readonly Complaint[] {
  const first = new Map(claims.toReversed().map((claim) => [claim.version, claim]))
  const denied = claims.filter((claim) => isPrerelease(claim.version) && first.get(claim.version) === claim)
  return denied.map((claim) => ({
    reason: 'prerelease',
    finding: findingOn(claim, `${claim.says}, a prerelease, which the policy denies`),
    remedy: 'Release a version without a part after "-", or allow prereleases in the policy (`prerelease: allow`).'
  }))
}

function placeOf(path: string, { line, column }: { readonly line?: number; readonly column?: number }): Place {
  return { path, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
}
