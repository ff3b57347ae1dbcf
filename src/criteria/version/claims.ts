import type { Finding, Place } from '../../core/finding.ts'
import type { Subject } from '../../core/subject.ts'
import { isVersion } from '../../core/version.ts'
import type { FileEvidence } from './collect.ts'
import type { Reason } from './reasons.ts'

/** A version and who gives it. */
export interface Claim {
  readonly version: string
  /** `package.json states 1.15.1`. */
  readonly says: string
  /** `package.json:3:15`, or `the tag v1.15.1`. */
  readonly where: string
  readonly place?: Place
}

/** Something that is wrong, and what to do about it. */
export interface Complaint {
  readonly reason: Reason
  readonly finding: Finding
  readonly remedy: string
}

/** The versions that files state, in the order of the files. */
export function claimsOf(files: readonly FileEvidence[]): readonly Claim[] {
  return files.flatMap(({ path, found }) => {
    if ('problem' in found) return []
    const { version, line, column } = found
    const says = `${path} states ${shown(version)}`
    return [{ version, says, where: `${path}:${line}:${column}`, place: { path, line, column } }]
  })
}

/** The version that the tag spells; undefined where there is no tag or it spells none. */
export function claimOfTag({ tag, version }: Subject): Claim | undefined {
  if (tag === undefined || version === undefined) return undefined
  return { version, says: `the tag ${tag} says ${shown(version)}`, where: `the tag ${tag}` }
}

/** A version as it is, or in quotes where it is none, so that blanks and control characters show. */
export function shown(version: string): string {
  return isVersion(version) ? version : JSON.stringify(version)
}

/** An error where the claim stands; the message is to begin with what the claim says. */
export function findingOn({ place }: Claim, message: string): Finding {
  const sentence = message.startsWith('the ') ? `T${message.slice(1)}` : message
  return place === undefined ? { level: 'error', message: sentence } : { level: 'error', message: sentence, place }
}
