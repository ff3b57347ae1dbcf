import { count, listNames } from '../core/text.ts'
import type { CriterionRecord, StageRecord } from '../gate/earlier.ts'
import { bypassers } from './exceptions.ts'
import type { Writer } from './markdown.ts'
import { icons } from './summary.ts'

/** What a field says that nothing was recorded for. */
export const notRecorded = 'not recorded'

/** A criterion with the stage that it was decided at. */
export interface Decided extends CriterionRecord {
  readonly stage: string
}

const mostMatches = 20
const holding: readonly CriterionRecord['status'][] = ['passed', 'not-applicable', 'waived']

/** `2026-01-02 03:05 UTC`. */
export function minuteOf(moment: string): string {
  return `${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** The decision of a stage of which there is only the record, and its cause. Not neutralised. */
export function decisionOf(record: StageRecord): string {
  const { decision, met, active, waived, unmet, stoppedBy, omitted } = record
  const share = `${met} of ${active} criteria met`
  const causes = [
    ...(stoppedBy === undefined ? [] : [`the gate was stopped (${stoppedBy}) before it was done`]),
    ...(unmet.length === 0 ? [] : [`${share}, not met: ${names(unmet)}`])
  ]
  const parts = [
    decision === 'go' ? `go (${share})` : `no-go: ${causes.length === 0 ? share : causes.join('; ')}`,
    ...(waived.length === 0 ? [] : [`waived: ${listNames(waived.map(({ id, until }) => `${id} (until ${until})`))}`]),
    ...(omitted === undefined ? [] : [`${omitted} criteria are not in the record`]),
    ...goesOn(record)
  ]
  return parts.join('; ')
}

function goesOn({ decision, allowed, bypass }: StageRecord): readonly string[] {
  if (decision === 'go' || !allowed) return []
  if (bypass === undefined) return ['the run went on all the same (enforcement: evaluate)']
  const who = bypassers({ ...bypass, status: 'used', criteria: [] })
  return [`the run went on all the same (bypass by ${who}: ${bypass.reason})`]
}

/** What was not met at a stage, what was only reported, and how many warnings there were. Not neutralised. */
export function issuesOf({ decision, unmet, criteria, warnings }: StageRecord): string {
  const reported = criteria.filter(({ enforcement, status }) => enforcement === 'evaluate' && !holding.includes(status))
  const issues = [
    ...(unmet.length === 0 ? [] : [`${unmet.length} not met: ${names(unmet)}`]),
    ...(reported.length === 0 ? [] : [`${reported.length} only reported: ${names(reported)}`]),
    ...(warnings === 0 ? [] : [count(warnings, 'warning')])
  ]
  if (issues.length > 0) return issues.join('; ')
  return decision === 'go' ? 'none' : 'a no-go, although nothing is recorded as not met'
}

function names(criteria: readonly Pick<CriterionRecord, 'name' | 'status'>[]): string {
  return listNames(criteria.map(({ name, status }) => `${name} (${status})`))
}

/** Every criterion of every stage. */
export function decidedAt(stages: readonly StageRecord[]): readonly Decided[] {
  return stages.flatMap(({ stage, criteria }) => criteria.map((criterion) => ({ ...criterion, stage })))
}

/**
 * What came of the criteria whose id or name has all these words: whole ones, in any order, in upper or lower case. Where
 * no criterion has them, nothing is recorded: one that is only similar would be a tick that nobody computed.
 */
export function evidenceOf(words: readonly string[], criteria: readonly Decided[], write: Writer): string {
  const found = criteria.filter(({ id, name }) => [id, name].some((text) => hasWords(text, words)))
  const more = found.length > mostMatches ? [`… and ${found.length - mostMatches} more`] : []
  return [...found.slice(0, mostMatches).map((one) => outcomeText(one, write)), ...more].join(' · ') || notRecorded
}

function hasWords(text: string, words: readonly string[]): boolean {
  const present = new Set<string>(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  return words.every((word) => present.has(word))
}

/** `✅ passed: every answer was 200 (health-check at post-deployment)`. */
export function outcomeText({ id, stage, status, enforcement, seen }: Decided, write: Writer): string {
  const what = enforcement === 'evaluate' ? `${status} (evaluate)` : status
  return `${icons[status]} ${what}: ${write.text(seen)} (${write.code(id)} at ${write.code(stage)})`
}
