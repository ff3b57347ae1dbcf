import type { Finding } from '../core/finding.ts'
import { matcherOf } from '../core/globs.ts'
import type { Figure, Outcome, Part } from '../core/outcome.ts'
import { shortSha, type Subject } from '../core/subject.ts'
import { count, listNames } from '../core/text.ts'
import { isRefused, type Gathered, type Origin, type ReportFile } from './gathered.ts'

/** Why report files are no evidence, with its documentation; in order of use. */
export const reportReasons = {
  'other-commit': 'Another commit than the one being judged is checked out, so that reports beside it are about that one.',
  'artifact-missing': 'The workflow has no run on this commit, or its run was stopped or did not upload the artifact, or the artifact is no longer there.',
  'artifact-awaited': 'The workflow run that uploads the artifact is still under way.',
  'no-report': 'No file matches `reports`, or one of its globs.',
  tracked: 'A report is part of the commit: what lies in the change cannot testify for it.',
  unreadable: 'A file is not a report that can be read to its end.',
  incomplete: 'A report says of itself that the tool failed, was stopped or looked at nothing, or its totals contradict what it lists.'
} as const

export type ReportReason = keyof typeof reportReasons

/** One thing that keeps a criterion from passing. */
export interface Complaint<Reason extends string = ReportReason> {
  readonly reason: Reason
  /** A clause for `seen`. */
  readonly seen: string
  readonly findings: readonly Finding[]
  readonly remedy: string
  /** What may still come, where waiting can help. */
  readonly awaiting?: string
}

interface Told {
  readonly troubles: readonly string[]
}

/** The files that can be read, and what is wrong with all the rest. No complaint means: at least one whole report. */
export function judgeReports<Content extends Told>(gathered: Gathered<Content>, subject: Subject): readonly Complaint[] {
  const { origin, files } = gathered
  const early = ofOrigin(origin, subject)
  if (early !== undefined) return [early]
  return [...ofMissing(gathered), ...ofTracked(files), ...ofRefused(files), ...ofTroubled(files)]
}

/** The reports that could be read, in the order of their paths. */
export function readable<Content>(files: readonly ReportFile<Content>[]): readonly (ReportFile<Content> & { readonly content: Content })[] {
  return files.filter((file): file is ReportFile<Content> & { content: Content } => !isRefused(file.content))
}

/** What people should know of where reports come from, though it decides nothing. */
export function notesOfOrigin({ origin }: Pick<Gathered<unknown>, 'origin'>): readonly Finding[] {
  if (origin.from !== 'artifact' || origin.state !== 'found' || origin.run?.conclusion !== 'failure') return []
  const message = `The run of ${origin.workflow} that uploaded ${origin.name} failed: see whether the step that made its reports ran to its end.`
  return [{ level: 'warning', message, url: origin.run.url }]
}

function ofOrigin(origin: Origin, subject: Subject): Complaint | undefined {
  if (origin.from === 'artifact') return ofArtifact(origin)
  const { head } = origin
  if (head === undefined || head === subject.commit || (subject.proposed && head !== null && head === subject.testMerge)) return undefined
  const seen = head === null ? 'no commit is checked out' : `${shortSha(head)} is checked out, not ${shortSha(subject.commit)}`
  const remedy = `Reports beside a checkout are about what is checked out. Check out ${subject.commit}, or take them from the run on that commit: \`artifact: { workflow, name }\`.`
  return { reason: 'other-commit', seen, findings: [], remedy }
}

const artifactWords = {
  'no-run': 'has no run on this commit',
  running: 'is still running on this commit',
  stopped: 'did not run to its end on this commit',
  'not-uploaded': 'uploaded no such artifact in its newest run on this commit',
  stale: 'did not succeed when it was run again, and uploaded the artifact only before that',
  expired: 'uploaded the artifact, but GitHub has deleted it since: it expired',
  found: ''
} as const

function ofArtifact({ workflow, name, run, state }: Origin & { readonly from: 'artifact' }): Complaint | undefined {
  if (state === 'found') return undefined
  const seen = `${workflow} ${artifactWords[state]}${state === 'stopped' ? ` (${run?.conclusion ?? 'no conclusion'})` : ''}`
  const awaited = state === 'running' || state === 'no-run'
  const finding: Finding = { level: 'error', message: `The artifact ${name} is missing: ${seen}.`, ...(run === undefined ? {} : { url: run.url }) }
  const remedies = {
    'no-run': `Make ${workflow} run on this commit: it must be started by the push, or by hand for this branch or tag.`,
    running: `Wait for ${workflow}: give the gate a longer \`wait-for\`.`,
    stopped: `Run ${workflow} again on this commit, to its end; what a run leaves that is cancelled or out of time may be only a part: ${run?.url ?? ''}`,
    'not-uploaded': `Give ${workflow} a step \`actions/upload-artifact\` with \`name: ${name}\` and \`if: \${{ !cancelled() }}\`, and see whether that step was reached: ${run?.url ?? ''}`,
    stale: `Run ${workflow} again on this commit until the job that uploads ${name} ends: ${run?.url ?? ''}`,
    expired: `Run ${workflow} again on this commit, or keep its artifacts longer with \`retention-days\`.`
  }
  const base = { seen, findings: [finding], remedy: remedies[state] }
  return awaited ? { reason: 'artifact-awaited', awaiting: `the artifact ${name} of ${workflow}`, ...base } : { reason: 'artifact-missing', ...base }
}

/** Of several globs each is a report that somebody expects: what one of them matches does not stand for another. */
function ofMissing({ origin, files, globs }: Gathered<unknown>): readonly Complaint[] {
  const missing = globs.filter((glob) => !files.map(({ path }) => path).some(matcherOf([glob])))
  if (missing.length === 0 && files.length > 0) return []
  const where = origin.from === 'artifact' ? `the artifact ${origin.name} of ${origin.workflow}` : 'the checkout'
  const seen = `no file in ${where} matches ${listNames(missing)}`
  const remedy =
    origin.from === 'artifact'
      ? `Open ${origin.run?.url ?? 'the run'} and look what the artifact holds; \`reports\` are globs of paths in it.`
      : 'Run the tests or the scan before the gate, or bring the files with actions/download-artifact, and let `reports` match their path from the root of the repository.'
  return [{ reason: 'no-report', seen, findings: [{ level: 'error', message: `${capital(seen)}.` }], remedy }]
}

function ofTracked(files: readonly ReportFile<unknown>[]): readonly Complaint[] {
  const tracked = files.filter((file) => file.tracked)
  if (tracked.length === 0) return []
  const findings = tracked.map(({ path }): Finding => ({ level: 'error', message: `${path} is a file of the commit itself: it says what somebody committed, not what ran on the commit.`, place: { path } }))
  const seen = `${count(tracked.length, 'report')} ${tracked.length === 1 ? 'is' : 'are'} tracked in the commit`
  const remedy = `Let the tool write its report to a path that is not committed, remove these with \`git rm --cached\`, and narrow \`reports\` where the files are test data: ${listNames(tracked.map(({ path }) => path), 4)}.`
  return [{ reason: 'tracked', seen, findings: findings.slice(0, 20), remedy }]
}

function ofRefused(files: readonly ReportFile<unknown>[]): readonly Complaint[] {
  const findings = files.flatMap(({ path, content }): readonly Finding[] =>
    isRefused(content) ? [{ level: 'error', message: `${path}${content.line === undefined ? '' : `:${content.line}`} ${content.detail}.` }] : []
  )
  if (findings.length === 0) return []
  const remedy = 'Look at the file, and at the log of the step that wrote it: was it stopped, or did it write its error there? If the file is no report, narrow `reports`; docs/formats.md lists what the gate reads.'
  return [{ reason: 'unreadable', seen: `${count(findings.length, 'file')} of ${files.length} cannot be read as a report`, findings: findings.slice(0, 20), remedy }]
}

function ofTroubled(files: readonly ReportFile<Told>[]): readonly Complaint[] {
  const troubled = readable(files).filter(({ content }) => content.troubles.length > 0)
  if (troubled.length === 0) return []
  const findings = troubled.flatMap(({ path, content }) => content.troubles.map((trouble): Finding => ({ level: 'error', message: `${path}: ${trouble}.` })))
  const remedy = 'Look at the log of the step that wrote the report: the tool did not do all its work, or its report does not show that it did. Mend that and run it again.'
  return [{ reason: 'incomplete', seen: `${count(troubled.length, 'report')} ${troubled.length === 1 ? 'does' : 'do'} not show a whole run`, findings: findings.slice(0, 20), remedy }]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

interface Said {
  readonly wanted: string
  readonly seen: string
  readonly notes: readonly Finding[]
  readonly figure?: Figure
  readonly parts?: readonly Part[]
}

/**
 * The outcome of complaints: `failed` if one of them is final, `pending` while all that is missing may still come;
 * undefined where there is nothing to complain of. The first in the order of the reasons names it.
 */
export function outcomeOf<Reason extends string>(
  complaints: readonly Complaint<Reason | ReportReason>[],
  { wanted, seen, notes, ...measured }: Said,
  timeLeft: boolean,
  order: readonly (Reason | ReportReason)[]
): Outcome<Reason | ReportReason> | undefined {
  const sorted = complaints.toSorted((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason))
  const final = sorted.filter(({ awaiting }) => awaiting === undefined || !timeLeft)
  const worst = final[0] ?? sorted[0]
  if (worst === undefined) return undefined
  const said = { wanted, seen: [...new Set([...sorted.map((complaint) => complaint.seen), seen])].join('; '), findings: [...sorted.flatMap(({ findings }) => findings), ...notes], ...measured }
  const remedy = [...new Set((final.length > 0 ? final : sorted).map((complaint) => complaint.remedy))].join(' ')
  if (final.length > 0) return { status: 'failed', reason: worst.awaiting === undefined ? worst.reason : 'artifact-missing', remedy, ...said }
  return { status: 'pending', reason: worst.reason, remedy, awaiting: sorted.flatMap(({ awaiting }) => awaiting ?? []), ...said }
}
