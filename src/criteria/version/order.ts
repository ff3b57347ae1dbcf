import { EvidenceError } from '../../core/errors.ts'
import { releasesAmong, type Release } from '../../core/releases.ts'
import type { Subject } from '../../core/subject.ts'
import { count } from '../../core/text.ts'
import { comparePrecedence, isPrerelease, isVersion } from '../../core/version.ts'
import { findingOn, type Claim, type Complaint } from './claims.ts'

/** What came of comparing the version with the last release, and what was seen. */
export interface Order {
  readonly complaints: readonly Complaint[]
  readonly seen: readonly string[]
}

/**
 * Whether the version comes after the last release by SemVer's precedence. Nothing is compared where there is no one
 * valid version; another complaint says so then. Tag names that were never collected are a bug, not "no tags".
 */
export function judgeOrder(tagNames: readonly string[] | undefined, subject: Subject, claim: Claim | undefined): Order {
  if (tagNames === undefined) {
    throw new EvidenceError(
      'internal',
      'The tags at the remote were not collected.',
      'Please report this as a bug of the gate.'
    )
  }
  if (claim === undefined || !isVersion(claim.version)) return { complaints: [], seen: [] }
  const kind = isPrerelease(claim.version) ? 'release' : 'stable release'
  const last = lastRelease(tagNames, subject, claim.version)
  if (last === undefined) {
    const tags = count(tagNames.length, 'tag')
    return { complaints: [], seen: [`no earlier ${kind} to compare with among ${tags} at the remote`] }
  }
  const seen = [`the last ${kind} is ${last.version} (tag ${last.tag})`]
  if (comparePrecedence(claim.version, last.version) > 0) return { complaints: [], seen }

  const message = `${claim.says}, which is not greater than ${last.version}, the last ${kind} (tag ${last.tag})`
  const remedy = `Raise the version above ${last.version} in the version files, commit, and tag that commit for it.`
  return { complaints: [{ reason: 'not-greater', finding: findingOn(claim, message), remedy }], seen }
}

/** The greatest of the tags but the subject's own: of the stable ones for a stable version, else of all. */
function lastRelease(tagNames: readonly string[], subject: Subject, version: string): Release | undefined {
  const others = tagNames.filter((tag) => tag !== subject.tag)
  return releasesAmong(others, { pattern: subject.tagPattern, prereleases: isPrerelease(version) })[0]
}
