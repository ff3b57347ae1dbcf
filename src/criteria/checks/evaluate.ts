import type { EvaluateContext } from '../../core/criterion.ts'
import { formatDuration, milliseconds } from '../../core/duration.ts'
import type { Finding } from '../../core/finding.ts'
import type { Outcome } from '../../core/outcome.ts'
import { shortSha } from '../../core/subject.ts'
import { count, listNames, nearest } from '../../core/text.ts'
import type { Evidence } from './collect.ts'
import { currentChecks, currentRuns, runsWithJobs, type Check } from './identity.ts'
import { describeSelector, harmless, isBroken, judge, selects, type Judged } from './judge.ts'
import type { Options, Selector } from './options.ts'
import type { reasons } from './reasons.ts'

type Reason = keyof typeof reasons

/** Failure first, then what is missing or still running, and a pass only for checks that are in hand. */
export function evaluate(options: Options, evidence: Evidence, context: EvaluateContext): Outcome<Reason> {
  const ignored = options.ignore ?? []
  const all = judge([...currentChecks(evidence), ...runsWithoutChecks(options, evidence)], options, context.subject)
  const checks = all.filter((check) => !ignored.some((selector) => selects(selector, check)))
  const judged = options.require === undefined ? checks : checks.filter((check) => options.require?.some((selector) => selects(selector, check)))
  const base = { wanted: wanted(options, context), findings: withoutRuns(evidence) }

  const failed = judged.filter((check) => check.verdict === 'failed')
  if (failed.length > 0) return failure(base, failed, all)

  const missing = (options.require ?? []).filter((selector) => !checks.some((check) => selects(selector, check)))
  if (missing.length > 0) return absence(base, missing, checks, context)

  const running = judged.filter((check) => check.verdict === 'pending')
  if (running.length > 0) {
    return {
      ...base,
      status: 'pending',
      reason: 'running',
      seen: `${count(running.length, 'check')} not finished: ${listNames(running.map(describe))}`,
      awaiting: running.map((check) => check.name),
      remedy:
        'Wait for them to finish and run the gate again, or give it a longer `wait-for`. A gate of another workflow that itself waits for this one has to be listed under `ignore`, with its `workflow`.',
      findings: [...running.map((check) => finding(check, 'warning', `${describe(check)} is ${check.word}`)), ...base.findings]
    }
  }
  if (options.require !== undefined) return passed(base, judged, withoutRuns(evidence))
  return everything(base, judged, options, evidence, context)
}

/** Without `require`: at least one success, and nothing new for the settling time. */
function everything(base: Base, judged: readonly Judged[], options: Options, evidence: Evidence, { now, timeLeft, subject }: EvaluateContext): Outcome<Reason> {
  if (!judged.some((check) => check.word === 'success')) {
    const seen = judged.length === 0 ? 'no check run and no commit status' : `none that succeeded, only ${listNames(judged.map(describe))}`
    const remedy =
      'Let CI run on this commit before the gate (a push or a pull request starts it), or give the gate a longer `wait-for`. If this repository has no CI, leave the criterion out of the policy.' + startsNothing(subject)
    if (timeLeft) return { ...base, status: 'pending', reason: 'not-started', seen, remedy, awaiting: ['any check'] }
    return { ...base, status: 'failed', reason: 'no-checks', seen, remedy }
  }
  const newest = newestSighting(judged, evidence)
  const quietFor = newest === undefined ? 0 : now.getTime() - newest
  const settle = milliseconds(options.settle)
  if (quietFor < settle) {
    return {
      ...base,
      status: 'pending',
      reason: 'settling',
      seen: `${count(judged.length, 'check')} succeeded, but the newest appeared ${formatDuration(Math.max(0, quietFor))} ago: more may come`,
      awaiting: [`nothing new for ${formatDuration(settle)}`],
      remedy: 'Name the checks that must be there with `require`: then nothing has to settle. Or give the gate a `wait-for` longer than `settle`.'
    }
  }
  return passed(base, judged, [
    { level: 'note', message: 'No check is required by name, so a workflow that never started was not missed. List them under `require`.' }
  ])
}

type Base = { readonly wanted: string; readonly findings: readonly Finding[] }

function withoutRuns({ withoutRuns: why }: Evidence): readonly Finding[] {
  if (why === undefined) return []
  return [{ level: 'warning', message: `The workflow runs could not be read, so no check was taken to be superseded by a newer run: ${why}` }]
}

function passed(base: Base, judged: readonly Judged[], notes: readonly Finding[]): Outcome<Reason> {
  const skipped = judged.filter((check) => check.verdict === 'excused')
  const accepted = judged.length - skipped.length
  if (accepted === 0) {
    const seen = `${listNames(skipped.map((check) => check.name))} skipped, as the policy allows`
    return { ...base, status: 'not-applicable', reason: 'all-skipped', seen, findings: notes }
  }
  const aside = skipped.length === 0 ? '' : `; skipped, as the policy allows: ${listNames(skipped.map((check) => check.name))}`
  return { ...base, status: 'passed', reason: 'succeeded', seen: `${count(accepted, 'check')} succeeded${aside}`, findings: notes }
}

function failure(base: Base, failed: readonly Judged[], all: readonly Judged[]): Outcome<Reason> {
  const findings = failed.map((check) => {
    const upstream = check.word === 'skipped' ? all.filter((other) => other.runId !== null && other.runId === check.runId && other.broken) : []
    const why = upstream.length === 0 ? '' : `, because ${listNames(upstream.map((other) => `"${other.name}"`))} did not succeed in the same run`
    return finding(check, 'error', `${describe(check)} concluded ${check.word}${why}`)
  })
  const onlySkips = failed.every((check) => check.word === 'skipped')
  return {
    ...base,
    status: 'failed',
    reason: onlySkips ? 'skipped' : 'check-failed',
    seen: findings.map((one) => one.message).slice(0, 5).join('; ') + (findings.length > 5 ? `; and ${findings.length - 5} more` : ''),
    remedy: onlySkips
      ? 'A skipped check proves nothing. Make it run, or list it under `may-skip` with the runs in which it may be skipped.'
      : 'Open the failed check, mend it, and run it again on this commit; or release a commit on which it succeeds.',
    findings: [...findings, ...base.findings]
  }
}

function absence(base: Base, missing: readonly Selector[], checks: readonly Judged[], { timeLeft, subject }: EvaluateContext): Outcome<Reason> {
  const names = [...new Set(checks.map((check) => check.name))]
  const there = names.length === 0 ? 'No check is on the commit.' : `On the commit: ${listNames(names, 20)}.`
  const findings = missing.map((selector): Finding => {
    const near = nearest(typeof selector === 'string' ? selector : selector.name, names)
    const hint = near === undefined ? '' : ` The nearest name there is "${near}".`
    return { level: 'error', message: `No check on ${shortSha(subject.commit)} matches ${describeSelector(selector)}. ${there}${hint}` }
  })
  const all = [...findings, ...base.findings]
  const seen = `${listNames(missing.map(describeSelector))} not seen. ${there}`
  const remedy =
    'Check the spelling against the names above; a reusable workflow\'s job is called "caller / callee". Make sure that the workflow runs for this event and commit: path filters and `[skip ci]` keep it from starting.' + startsNothing(subject)
  if (timeLeft) return { ...base, status: 'pending', reason: 'not-started', seen, remedy, awaiting: missing.map(describeSelector), findings: all }
  return { ...base, status: 'failed', reason: 'never-started', seen, remedy, findings: all }
}

/**
 * Without `require`, workflow runs count themselves where their jobs do not tell the whole: the run has not ended, it ended
 * badly though none of its jobs did, or none of its jobs is listed.
 */
function runsWithoutChecks(options: Options, evidence: Evidence): readonly Check[] {
  if (options.require !== undefined) return []
  const listed = runsWithJobs(evidence)
  const broken = new Set(currentChecks(evidence).filter(isBroken).map((check) => check.runId))
  return currentRuns(evidence).flatMap((run) => {
    const ended = run.status === 'completed'
    const conclusion = run.conclusion ?? 'no conclusion'
    const told = listed.has(run.id) && (harmless.has(conclusion) || broken.has(run.id))
    if (run.id === evidence.own.runId || (ended && told)) return []
    const completed = ended && conclusion !== 'success'
    return [
      {
        name: run.name ?? run.path,
        app: 'github-actions',
        workflow: run.path,
        event: run.event,
        runId: run.id,
        completed,
        word: completed ? conclusion : ended ? 'listed without its jobs' : (run.status ?? 'without a status'),
        url: run.url,
        since: run.createdAt
      }
    ]
  })
}

/** https://docs.github.com/actions/using-workflows/triggering-a-workflow#triggering-a-workflow-from-a-workflow */
function startsNothing({ actor }: EvaluateContext['subject']): string {
  if (actor !== 'github-actions[bot]') return ''
  return ' This run was started by github-actions[bot]: what a workflow pushes or creates with its GITHUB_TOKEN starts no further workflows. Push with the token of an app or a person instead, or start CI with workflow_dispatch.'
}

function newestSighting(judged: readonly Judged[], evidence: Evidence): number | undefined {
  const runs = evidence.workflowRuns.filter((run) => run.id !== evidence.own.runId).map((run) => run.createdAt)
  const times = [...judged.map((check) => check.since), ...runs].flatMap((time) => (time === null ? [] : [Date.parse(time)]))
  const known = times.filter((time) => !Number.isNaN(time))
  return known.length === 0 ? undefined : Math.max(...known)
}

function wanted(options: Options, { subject }: EvaluateContext): string {
  const accepted = options.accept.join(' or ')
  if (options.require === undefined) return `every check on ${shortSha(subject.commit)} concluded ${accepted}, and at least one is there`
  return `${listNames(options.require.map(describeSelector), 20)} on ${shortSha(subject.commit)}, each concluded ${accepted}`
}

function describe(check: Judged): string {
  const origin = [check.workflow?.split('/').at(-1), check.event].filter((part) => part != null)
  if (origin.length > 0) return `"${check.name}" (${origin.join(', ')})`
  return check.app === null ? `"${check.name}"` : `"${check.name}" (${check.app})`
}

function finding(check: Judged, level: Finding['level'], message: string): Finding {
  return check.url === null ? { level, message } : { level, message, url: check.url }
}
