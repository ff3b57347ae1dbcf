import type { Entry } from './changelog.ts'
import type { Evidence } from './collect.ts'
import { complain, type Complaint } from './complaint.ts'
import type { Reason } from './reasons.ts'

const day = 86_400_000

/** Whether the changelog has an entry for the version: dated, not withdrawn, not of the future, with something in it. */
export function judgeChangelog(path: string, evidence: Evidence['changelog'], version: string | undefined, now: Date): { readonly part: { readonly name: string; readonly holds: boolean; readonly seen: string }; readonly complaints: readonly Complaint[] } {
  const judged = judge(path, evidence, version, now)
  const complaint = typeof judged === 'string' ? undefined : judged
  return {
    part: { name: path, holds: complaint === undefined, seen: typeof judged === 'string' ? judged : judged.lacks },
    complaints: complaint === undefined ? [] : [complaint]
  }
}

function judge(path: string, evidence: Evidence['changelog'], version: string | undefined, now: Date): Complaint | string {
  if (evidence === undefined || evidence.path !== path || !evidence.exists) {
    const near = evidence?.near == null ? '' : ` (there is ${evidence.near})`
    const complaint = complain('changelog-missing', `is not in the commit${near}`, path)
    return { ...complaint, findings: complaint.findings.map(({ level, message }) => ({ level, message })) }
  }
  if (version === undefined) return complain('no-version', 'was not looked at, since the run releases no version', path)
  const problems = evidence.entries.map((entry) => problemOf(entry, now))
  // What was withdrawn once is not released by another entry of the same name.
  const withdrawn = problems.indexOf('yanked-entry')
  const good = evidence.entries.find((_, index) => problems[index] === undefined)
  if (good !== undefined && withdrawn < 0) return `an entry for ${version} of ${good.day ?? ''}`
  const entry = evidence.entries[Math.max(withdrawn, 0)]
  const reason = problems[Math.max(withdrawn, 0)]
  if (entry === undefined || reason === undefined) return complain('no-entry', `has no heading for ${version}`, path)
  return complain(reason, words[reason](entry, version), path, entry.line)
}

type EntryReason = Extract<Reason, 'yanked-entry' | 'undated-entry' | 'future-entry' | 'empty-entry'>

const words: Readonly<Record<EntryReason, (entry: Entry, version: string) => string>> = {
  'yanked-entry': (_entry, version) => `says that ${version} was withdrawn, or is not released`,
  'undated-entry': ({ heading }) => `has no date in "${heading}"`,
  'future-entry': ({ day: date }, version) => `dates ${version} to ${date ?? ''}, which is still to come`,
  'empty-entry': (_entry, version) => `has nothing under the heading of ${version}`
}

function problemOf({ yanked, day: date, hasContent }: Entry, now: Date): EntryReason | undefined {
  if (yanked) return 'yanked-entry'
  if (date === null) return 'undated-entry'
  // A day more, since it is already tomorrow somewhere.
  const start = Date.parse(`${date}T00:00:00Z`)
  if (!(start <= now.getTime() + day)) return 'future-entry'
  return hasContent ? undefined : 'empty-entry'
}
