import type { Finding, Place } from '../core/finding.ts'
import type { AnyOutcome } from '../core/outcome.ts'
import type { RunContext } from '../core/criterion.ts'
import { shortSha, type Subject } from '../core/subject.ts'
import type { CriterionResult, Result } from '../gate/result.ts'

type Repository = Subject['repository']

/** `ci`, or `CI is green (ci)` where the policy gives it a name. Not neutralised, like all in this file. */
export function label({ id, name }: Pick<CriterionResult, 'id' | 'name'>): string {
  return name === id ? id : `${name} (${id})`
}

/** The status, with a word on criteria that do not block. */
export function statusOf({ outcome, enforcement }: Pick<CriterionResult, 'outcome' | 'enforcement'>): string {
  return enforcement === 'evaluate' ? `${outcome.status} (evaluate)` : outcome.status
}

/** What can be done about it; undefined where nothing has to be done. */
export function remedyOf(outcome: AnyOutcome): string | undefined {
  if (outcome.status === 'waived') return outcome.original.remedy
  return 'remedy' in outcome ? outcome.remedy : undefined
}

/** What was observed: of a waived criterion, what led to the outcome that it would have. */
export function findingsOf(outcome: AnyOutcome): readonly Finding[] {
  return outcome.status === 'waived' ? outcome.original.findings : outcome.findings
}

/** `https://github.com/acme/widget/actions/runs/1/attempts/2`; undefined where that would be no address on the web. */
export function runAddress(serverUrl: string, { owner, name }: Repository, { runId, runAttempt = 1 }: Pick<RunContext, 'runId' | 'runAttempt'>): string | undefined {
  if (runId === undefined || !URL.canParse(serverUrl)) return undefined
  const { protocol, origin } = new URL(serverUrl)
  const path = [owner, name].map((segment) => encodeURIComponent(segment)).join('/')
  return protocol === 'https:' || protocol === 'http:' ? `${origin}/${path}/actions/runs/${runId}/attempts/${runAttempt}` : undefined
}

/** `path:line:column`, as editors and terminals understand it. */
export function placeText({ path, line, column }: Place): string {
  if (line === undefined) return path
  return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`
}

/** Whether the reader has somewhere to look. */
export function leadsSomewhere({ level, place, url }: Finding): boolean {
  return level !== 'note' && (place !== undefined || url !== undefined)
}

/** Where the policy came from, and whether it can be trusted. */
export function describePolicy({ source, path, ref, commit, trusted, sha256 }: Result['policy']): string {
  const side = trusted ? 'trusted' : 'not trusted: it came from what is being judged'
  const at = ref === undefined ? '' : ` at ${ref}`
  const of = commit === undefined ? '' : `, commit ${shortSha(commit)}`
  return `${originOf(source, path)}${at}${of} (${side}; sha256 ${sha256.slice(0, 12)})`
}

function originOf(source: Result['policy']['source'], path: string | undefined): string {
  if (source === 'built-in') return 'built-in'
  return source === 'inline' ? 'given in the workflow' : (path ?? 'a file')
}
