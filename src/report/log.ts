import { formatDuration } from '../core/duration.ts'
import { shortSha } from '../core/subject.ts'
import { unmet } from '../gate/decide.ts'
import { recordOf, type StageRecord } from '../gate/earlier.ts'
import type { CriterionResult, Result } from '../gate/result.ts'
import { defaultStage } from '../policy/schema.ts'
import { bypassLines, waiverRemarks } from './exceptions.ts'
import { decidedAt, decisionOf, evidenceOf, issuesOf, minuteOf, notRecorded, outcomeText } from './log-stages.ts'
import { writer, type Writer } from './markdown.ts'
import { decisionLine, reportedOnly } from './one-line.ts'
import { icons } from './summary.ts'
import { label, remedyOf, statusOf } from './words.ts'

// UTF-16 units of one text, and entries of one list.
const longestText = 1000
const mostItems = 50

interface Log {
  readonly result: Result
  readonly write: Writer
  /** Every stage that is known of, this one last. */
  readonly stages: readonly StageRecord[]
  /** The stage that the deployment waits for. */
  readonly before: StageRecord | undefined
}

/**
 * The deployment log in the template of the production deployment checklist: its headings and fields, in its order and
 * its words. Fields are filled in from this result and those of the earlier stages; what none of them shows is `not
 * recorded`, never guessed.
 * @param options serverUrl of the GitHub that the links lead to
 */
export function deploymentLog(result: Result, { serverUrl }: { readonly serverUrl: string }): string {
  const stages = [...(result.earlier ?? []), recordOf(result, Infinity)]
  const before = stages.findLast(({ stage }) => stage === defaultStage)
  const log: Log = { result, write: writer(result.subject, serverUrl, longestText), stages, before }
  const sections = [head(log), preDeployment(log), approvals(log), deployment(log), postDeployment(log), notes(log)]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function head({ result, write, stages, before }: Log): readonly string[] {
  const { tag, commit } = result.subject
  const version = write.text(tag ?? result.subject.version ?? notRecorded)
  const actors = new Map(stages.flatMap(({ actor }) => (actor === undefined ? [] : [[actor.toLowerCase(), `@${actor}`]])))
  const environment = stages.at(-1)?.environment ?? before?.environment
  const fields = [
    ['Deployment Date/Time', minuteOf(result.decidedAt)],
    ['Deployed By', write.text([...actors.values()].join(', ') || notRecorded)],
    ['Version', `${version} (commit ${write.commit(shortSha(commit))})`],
    ['Environment', write.text(environment ?? notRecorded)]
  ] as const
  // Two spaces: the lines stay lines where Markdown joins them.
  return ['## Deployment Log', '', ...fields.map(([name, value]) => `**${name}**: ${value}  `)]
}

function preDeployment(log: Log): readonly string[] {
  const { before, write } = log
  const decided = before === undefined ? notRecorded : `${mark(before)} ${write.text(decisionText(before, log))}`
  return [
    ...heading('Pre-Deployment'),
    evidenceField('Backup created', ['backup'], log),
    evidenceField('Snapshot created', ['snapshot'], log),
    `- Pre-flight checks: ${decided}`,
    `- Issues found: ${write.text(before === undefined ? notRecorded : issuesOf(before))}`
  ]
}

/** The template has no such section: there the approvals are a part of the checklist, which is signed off before. */
function approvals({ stages, write }: Log): readonly string[] {
  const given = decidedAt(stages).filter(({ kind }) => kind === 'approvals')
  const lines = given.map((one) => `- ${write.text(one.name)}: ${outcomeText(one, write)}`)
  return [...heading('Approvals'), ...upTo(lines.length === 0 ? [`- ${notRecorded}`] : lines)]
}

function deployment(log: Log): readonly string[] {
  const { write } = log
  const { from, to } = times(log)
  const total = from === undefined || to === undefined ? undefined : Date.parse(to.startedAt) - Date.parse(from)
  return [
    ...heading('Deployment'),
    `- Deployment start time: ${from === undefined ? notRecorded : `${minuteOf(from)} (the gate opened)`}`,
    evidenceField('Migrations executed', ['migrations'], log),
    `- Deployment end time: ${to === undefined ? notRecorded : `${minuteOf(to.startedAt)} (${write.code(to.stage)} began)`}`,
    `- Total time: ${total === undefined ? notRecorded : formatDuration(total)}`
  ]
}

/** The deployment lies between the moment at which the gate let it begin and the first stage that comes after it. */
function times({ result, stages, before }: Log): { readonly from?: string; readonly to?: StageRecord } {
  // What is only proposed is not deployed.
  if (before?.allowed !== true || result.subject.proposed) return {}
  const from = before.decidedAt
  const to = stages
    .filter(({ stage }) => stage !== defaultStage && stage !== 'staging')
    .filter(({ startedAt }) => Date.parse(startedAt) >= Date.parse(from))
    .toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt))[0]
  return { from, ...(to === undefined ? {} : { to }) }
}

function postDeployment(log: Log): readonly string[] {
  return [
    ...heading('Post-Deployment'),
    evidenceField('Health check', ['health', 'check'], log),
    evidenceField('Database status', ['database', 'status'], log),
    evidenceField('Authentication', ['authentication'], log),
    evidenceField('RBAC check', ['rbac', 'check'], log),
    evidenceField('Error rate', ['error', 'rate'], log),
    evidenceField('Performance p95', ['performance', 'p95'], log)
  ]
}

/** Of every stage how it was decided, by whom and when; of this one also what to do, the exceptions, and the notices. */
function notes(log: Log): readonly string[] {
  const { result, write, stages } = log
  const waivers = result.waivers.filter(({ effect }) => effect === 'waived')
  const remarks = waiverRemarks({ ...result, waivers })
  const lists = [
    stages.map((stage) => aboutStage(stage, log)),
    [...unmet(result.criteria), ...reportedOnly(result)].map((criterion) => toDo(criterion, write)),
    result.proposedPolicy.map(({ message }) => `- The changed policy: ${write.text(message)}`),
    remarks.map(({ level, text }) => `- ${level === 'warning' ? '⚠️ ' : ''}${write.text(text)}`),
    bypassLines(result).map((line) => `- ${write.text(line)}`),
    result.notices.map((notice) => `- ${write.text(notice)}`)
  ]
  return [...heading('Issues/Notes'), ...lists.flatMap(upTo)]
}

function aboutStage(record: StageRecord, log: Log): string {
  const by = record.actor === undefined ? '' : ` (@${record.actor})`
  const said = `${decisionText(record, log)}. Decided at ${minuteOf(record.decidedAt)}${by}`
  return `- Stage ${log.write.code(record.stage)}: ${mark(record)} ${log.write.text(said)}`
}

function decisionText(record: StageRecord, { result, stages }: Log): string {
  return record === stages.at(-1) ? decisionLine(result) : decisionOf(record)
}

function toDo(criterion: CriterionResult, write: Writer): string {
  const { outcome } = criterion
  const remedy = remedyOf(outcome)
  const what = `${icons[outcome.status]} ${write.text(label(criterion))}: ${statusOf(criterion)}: ${write.text(outcome.seen)}`
  return `- ${what}${remedy === undefined ? '' : `. Remedy: ${write.text(remedy)}`}`
}

function mark({ decision }: StageRecord): string {
  return decision === 'go' ? icons.passed : icons.failed
}

function heading(title: string): readonly string[] {
  return [`### ${title}`, '']
}

function evidenceField(name: string, words: readonly string[], { stages, write }: Log): string {
  return `- ${name}: ${evidenceOf(words, decidedAt(stages), write)}`
}

function upTo(lines: readonly string[]): readonly string[] {
  return lines.length > mostItems ? [...lines.slice(0, mostItems), `- … and ${lines.length - mostItems} more`] : lines
}
