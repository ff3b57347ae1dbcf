import { describe, expect, it } from '@jest/globals'
import type { Evidence } from '../../../src/criteria/checks/collect.ts'
import { reasons } from '../../../src/criteria/checks/reasons.ts'
import { checkRun, context, evaluated, job, now, run, status } from './evidence.ts'

interface Row {
  readonly what: string
  readonly options?: unknown
  readonly found: Partial<Evidence>
  readonly timeLeft?: boolean
  readonly is: readonly [status: string, reason: string]
}

const ci = run(100)
const green = (name: string, more = {}) => checkRun(name, { runId: 100, ...more })
const red = (name: string, conclusion = 'failure') => green(name, { conclusion })
const running = (name: string, word = 'in_progress') => green(name, { status: word, conclusion: null })
const justNow = new Date(now.getTime() - 59_000).toISOString()
const of = (...checkRuns: Evidence['checkRuns']): Partial<Evidence> => ({ checkRuns, workflowRuns: [ci] })

const everything: readonly Row[] = [
  { what: 'nothing at all', found: {}, is: ['failed', 'no-checks'] },
  { what: 'nothing at all, with time left', found: {}, timeLeft: true, is: ['pending', 'not-started'] },
  { what: 'one success', found: of(green('build')), is: ['passed', 'succeeded'] },
  { what: 'only a status', found: { statuses: [status('ci')] }, is: ['passed', 'succeeded'] },
  { what: 'one failure among many', found: of(green('build'), red('lint'), green('test')), is: ['failed', 'check-failed'] },
  { what: 'a failure beside one still running', found: of(running('build'), red('lint')), timeLeft: true, is: ['failed', 'check-failed'] },
  { what: 'one still running', found: of(green('build'), running('test')), is: ['pending', 'running'] },
  { what: 'only skipped', options: { accept: ['success', 'skipped'] }, found: of(red('build', 'skipped')), is: ['failed', 'no-checks'] },
  { what: 'only neutral', options: { accept: ['success', 'neutral'] }, found: of(red('build', 'neutral')), is: ['failed', 'no-checks'] },
  { what: 'only excused', options: { 'may-skip': [{ name: '*' }] }, found: of(red('build', 'skipped')), is: ['failed', 'no-checks'] },
  { what: 'only excused, with time left', options: { 'may-skip': [{ name: '*' }] }, found: of(red('build', 'skipped')), timeLeft: true, is: ['pending', 'not-started'] },
  { what: 'one excused beside a success', options: { 'may-skip': [{ name: 'docs' }] }, found: of(red('docs', 'skipped'), green('build')), is: ['passed', 'succeeded'] },
  { what: 'a skip that is not listed', options: { 'may-skip': [{ name: 'docs' }] }, found: of(red('doc', 'skipped'), green('build')), is: ['failed', 'skipped'] },
  { what: 'everything ignored', options: { ignore: ['*'] }, found: of(green('build')), is: ['failed', 'no-checks'] },
  { what: 'the only red one ignored', options: { ignore: ['flaky'] }, found: of(red('flaky'), green('build')), is: ['passed', 'succeeded'] },
  { what: 'a running one ignored', options: { ignore: ['flaky'] }, found: of(running('flaky'), green('build')), is: ['passed', 'succeeded'] },
  { what: 'only the gate itself', found: { checkRuns: [green('gate', { id: 7 })], workflowRuns: [ci], own: { runId: 100, checkRunId: 7 } }, is: ['failed', 'no-checks'] },
  { what: 'a check newer than settle', found: of(green('build', { startedAt: justNow })), is: ['pending', 'settling'] },
  { what: 'a check as old as settle', options: { settle: '59s' }, found: of(green('build', { startedAt: justNow })), is: ['passed', 'succeeded'] },
  { what: 'a check from the future', found: of(green('build', { startedAt: '2026-01-02T13:00:00Z' })), is: ['pending', 'settling'] },
  { what: 'a check of an unreadable time', found: of(green('build', { startedAt: 'yesterday' })), is: ['passed', 'succeeded'] },
  { what: 'checks of which none has a readable time', found: { checkRuns: [checkRun('build', { startedAt: null }), checkRun('test', { startedAt: 'soon' })] }, is: ['pending', 'settling'] },
  { what: 'a new run of which everything is ignored', options: { ignore: ['docs'] }, found: { checkRuns: [green('build'), checkRun('docs', { runId: 101 })], workflowRuns: [ci, run(101, { path: 'docs.yml', createdAt: justNow })] }, is: ['pending', 'settling'] },
  { what: 'a new status', found: { ...of(green('build')), statuses: [status('ci', { createdAt: justNow })] }, is: ['pending', 'settling'] },
  { what: 'new, but nothing has to settle', options: { settle: '0' }, found: of(green('build', { startedAt: now.toISOString() })), is: ['passed', 'succeeded'] },
  { what: "the gate's own new run", found: { checkRuns: [green('build')], workflowRuns: [ci, run(200, { path: 'release.yml', status: 'in_progress', createdAt: justNow })], own: { runId: 200, checkRunId: null } }, is: ['passed', 'succeeded'] }
]

const unknownWords: readonly Row[] = [
  ...['queued', 'waiting', 'requested', 'pending', 'in_progress', 'thinking', '', 'Completed'].map((word): Row => ({ what: `status ${JSON.stringify(word)}`, found: of(green('build'), running('test', word)), is: ['pending', 'running'] })),
  ...['failure', 'cancelled', 'timed_out', 'action_required', 'stale', 'startup_failure', 'neutral', 'marvellous', '', 'Success'].map((word): Row => ({ what: `conclusion ${JSON.stringify(word)}`, found: of(green('build'), red('test', word)), is: ['failed', 'check-failed'] })),
  { what: 'no conclusion', found: of(green('build', { conclusion: null })), is: ['failed', 'check-failed'] },
  { what: 'a conclusion, but not completed', found: of(green('build', { status: 'in_progress' })), is: ['pending', 'running'] },
  ...['failure', 'error', 'expected', 'neutral', '', 'Success'].map((state): Row => ({ what: `commit status ${JSON.stringify(state)}`, found: { ...of(green('build')), statuses: [status('ci', { state })] }, is: ['failed', 'check-failed'] })),
  { what: 'commit status "pending"', found: { ...of(green('build')), statuses: [status('ci', { state: 'pending' })] }, is: ['pending', 'running'] }
]

const workflowRuns: readonly Row[] = [
  ...['queued', 'waiting', 'pending', 'requested', 'in_progress', 'musing', null].map((word): Row => ({ what: `a run without jobs that is ${word}`, found: { checkRuns: [checkRun('lint')], workflowRuns: [run(100, { status: word, conclusion: null })] }, is: ['pending', 'running'] })),
  ...['startup_failure', 'action_required', 'cancelled', 'stale', 'bewildered', 'neutral', null].map((word): Row => ({ what: `a run without jobs that ended in ${word}`, found: { checkRuns: [checkRun('lint')], workflowRuns: [run(100, { conclusion: word })] }, is: ['failed', 'check-failed'] })),
  { what: 'a run that succeeded, and none of its jobs is listed', found: { checkRuns: [checkRun('lint')], workflowRuns: [ci] }, is: ['pending', 'running'] },
  { what: 'nothing but a run that succeeded', found: { workflowRuns: [ci] }, is: ['pending', 'running'] },
  { what: 'a run that was skipped, and none of its jobs is listed', found: { checkRuns: [checkRun('lint')], workflowRuns: [run(100, { conclusion: 'skipped' })] }, is: ['failed', 'skipped'] },
  { what: 'a failed run of which only the green jobs are listed', found: { checkRuns: [green('build')], workflowRuns: [run(100, { conclusion: 'failure' })] }, is: ['failed', 'check-failed'] },
  { what: 'a failed run whose failed job is ignored', options: { ignore: ['flaky'] }, found: { checkRuns: [green('build'), red('flaky')], workflowRuns: [run(100, { conclusion: 'failure' })] }, is: ['passed', 'succeeded'] },
  { what: 'a run that goes on, though all its jobs so far are green', found: { checkRuns: [green('build')], workflowRuns: [run(100, { status: 'in_progress', conclusion: null })] }, is: ['pending', 'running'] },
  { what: 'a run of which the workflow is ignored', options: { ignore: [{ name: '*', workflow: 'ci.yml' }] }, found: { checkRuns: [checkRun('lint')], workflowRuns: [run(100, { status: 'queued' })] }, is: ['passed', 'succeeded'] },
  { what: 'a superseded run that goes on', found: { checkRuns: [checkRun('build', { runId: 101 })], workflowRuns: [run(100, { status: 'in_progress' }), run(101)] }, is: ['passed', 'succeeded'] },
  { what: 'a newer run without a job hides no failure of the older', found: { checkRuns: [red('build'), checkRun('lint')], workflowRuns: [ci, run(101)] }, is: ['failed', 'check-failed'] },
  { what: 'a required check does not wait for other runs', options: { require: ['build'] }, found: { checkRuns: [green('build')], workflowRuns: [ci, run(101, { path: 'docs.yml', status: 'queued' })] }, is: ['passed', 'succeeded'] }
]

const identities: readonly Row[] = [
  { what: 'an older run of the same workflow and event gives way', options: { require: ['build'] }, found: { checkRuns: [red('build'), checkRun('build', { runId: 101 })], workflowRuns: [ci, run(101)] }, is: ['passed', 'succeeded'] },
  { what: 'a newer run counts, whatever the order of the lists', options: { require: ['build'] }, found: { checkRuns: [checkRun('build', { runId: 10_000_000_001, conclusion: 'failure', id: 1 }), checkRun('build', { runId: 9_999_999_999, id: 2 })], workflowRuns: [run(10_000_000_001), run(9_999_999_999)] }, is: ['failed', 'check-failed'] },
  { what: 'an older run that was made later by the clock gives way', options: { require: ['build'] }, found: { checkRuns: [green('build', { completedAt: now.toISOString() }), checkRun('build', { runId: 101, conclusion: 'failure' })], workflowRuns: [run(100, { createdAt: now.toISOString() }), run(101)] }, is: ['failed', 'check-failed'] },
  { what: 'another event does not supersede', options: { require: ['build'] }, found: { checkRuns: [red('build'), checkRun('build', { runId: 101 })], workflowRuns: [ci, run(101, { event: 'pull_request' })] }, is: ['failed', 'check-failed'] },
  { what: 'another workflow does not supersede', options: { require: ['build'] }, found: { checkRuns: [red('build'), checkRun('build', { runId: 101 })], workflowRuns: [ci, run(101, { path: '.github/workflows/other.yml' })] }, is: ['failed', 'check-failed'] },
  { what: 'a newer run in which the required check has not come yet', options: { require: ['build'] }, found: { checkRuns: [green('build')], workflowRuns: [ci, run(101, { status: 'queued' })] }, timeLeft: true, is: ['pending', 'running'] },
  { what: 'a newer run that was cancelled', options: { require: ['build'] }, found: { checkRuns: [green('build'), checkRun('build', { runId: 101, conclusion: 'cancelled' })], workflowRuns: [ci, run(101)] }, is: ['failed', 'check-failed'] },
  { what: 'checks of an app: all count, also of one name', options: { require: ['preview'] }, found: { checkRuns: [checkRun('preview', { conclusion: 'failure', id: 1 }), checkRun('preview', { id: 2 })] }, is: ['failed', 'check-failed'] },
  { what: 'a check that a token made does not give way with the run in whose suite it is', options: { require: ['report'] }, found: { checkRuns: [checkRun('report', { app: 'github-actions', suite: 5_100, conclusion: 'failure' }), checkRun('report', { app: 'github-actions', suite: 5_101 })], workflowRuns: [ci, run(101)] }, is: ['failed', 'check-failed'] },
  { what: 'a check that a token made is of no workflow', options: { require: [{ name: 'build', workflow: 'ci.yml' }] }, found: { checkRuns: [checkRun('build', { app: 'github-actions', suite: 5_100 })], workflowRuns: [ci] }, is: ['failed', 'never-started'] },
  { what: 'a check without an address is of no workflow', options: { require: [{ name: 'build', workflow: 'ci.yml' }] }, found: of(green('build', { url: null })), is: ['failed', 'never-started'] },
  { what: 'the run of its suite is not listed', options: { require: [{ name: 'build', workflow: 'ci.yml' }] }, found: { checkRuns: [green('build')] }, is: ['failed', 'never-started'] },
  { what: 'statuses: the newest of creator and context', options: { require: ['ci'] }, found: { statuses: [status('ci', { id: 10, state: 'failure' }), status('ci', { id: 9 })] }, is: ['failed', 'check-failed'] },
  { what: 'statuses: another creator does not replace', options: { require: ['ci'] }, found: { statuses: [status('ci', { id: 9, state: 'failure' }), status('ci', { id: 10, creator: 'mallory' })] }, is: ['failed', 'check-failed'] },
  { what: 'statuses without a creator: the newest', options: { require: ['ci'] }, found: { statuses: [status('ci', { id: 9, creator: null, state: 'pending' }), status('ci', { id: 10, creator: null })] }, is: ['passed', 'succeeded'] },
  { what: 'statuses: contexts differ by letter case', options: { require: ['ci'] }, found: { statuses: [status('CI', { id: 10 }), status('ci', { id: 9, state: 'failure' })] }, is: ['failed', 'check-failed'] }
]

function again(...attempts: readonly (readonly [attempt: number, conclusion: string | null][])[]): Partial<Evidence> {
  const all = attempts.flat().map(([attempt, conclusion]) => ({ attempt, check: green('build', { conclusion, status: conclusion === null ? 'queued' : 'completed' }) }))
  const latest = Math.max(...all.map(({ attempt }) => attempt))
  return { checkRuns: all.map(({ check }) => check), jobs: all.map(({ attempt, check }) => job(check, 100, attempt)), workflowRuns: [run(100, { attempt: latest })] }
}

const attempts: readonly Row[] = withBuild([
  { what: 'failed, then succeeded', found: again([[1, 'failure'], [2, 'success']]), is: ['passed', 'succeeded'] },
  { what: 'succeeded, then failed', found: again([[1, 'success'], [2, 'failure']]), is: ['failed', 'check-failed'] },
  { what: 'succeeded, then queued', found: again([[1, 'success'], [2, null]]), is: ['pending', 'running'] },
  { what: 'attempt 10 after attempt 9', found: again([[10, 'failure'], [9, 'success']]), is: ['failed', 'check-failed'] },
  { what: 'two of a name failed, one was run again', found: again([[1, 'failure'], [1, 'failure'], [2, 'success']]), is: ['failed', 'check-failed'] },
  { what: 'two of a name failed, both were run again', found: again([[1, 'failure'], [1, 'failure'], [2, 'success'], [2, 'success']]), is: ['passed', 'succeeded'] },
  { what: 'of two of a name one fails again', found: again([[1, 'failure'], [1, 'failure'], [2, 'success'], [2, 'failure']]), is: ['failed', 'check-failed'] },
  { what: 'the attempts are not known', found: { ...again([[1, 'failure'], [2, 'success']]), jobs: [] }, is: ['failed', 'check-failed'] }
])

function withBuild(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({ ...row, options: { require: ['build'] } }))
}

const first = green('build')
const torn: readonly Row[] = [
  {
    what: 'run again after the check runs were read: the old success is no longer current',
    options: { require: ['build'] },
    found: { checkRuns: [first], workflowRuns: [run(100, { attempt: 2, status: 'queued' })], jobs: [job(first, 100, 1), { id: 1, runId: 100, attempt: 2, name: 'build', status: 'queued', runner: null }] },
    is: ['failed', 'never-started']
  },
  {
    what: 'another job that was run again takes nothing away',
    options: { require: ['build'] },
    found: { checkRuns: [first], workflowRuns: [run(100, { attempt: 2 })], jobs: [job(first, 100, 1), { id: 1, runId: 100, attempt: 2, name: 'test', status: 'queued', runner: null }] },
    is: ['passed', 'succeeded']
  },
  {
    what: 'a job of that name in another run takes nothing away',
    options: { require: ['build'] },
    found: { checkRuns: [first], workflowRuns: [run(100), run(101, { attempt: 2, event: 'schedule' })], jobs: [job(first, 100, 1), { id: 1, runId: 101, attempt: 2, name: 'build', status: 'queued', runner: null }] },
    is: ['passed', 'succeeded']
  }
]

const own: readonly Row[] = [
  { what: 'left out by its id', found: { checkRuns: [green('build'), green('gate', { id: 7, status: 'in_progress', conclusion: null })], workflowRuns: [run(100, { status: 'in_progress' })], own: { runId: 100, checkRunId: 7 } }, is: ['passed', 'succeeded'] },
  { what: 'not left out by its name', found: { checkRuns: [green('build'), green('gate', { id: 8, status: 'in_progress', conclusion: null })], workflowRuns: [run(100, { status: 'in_progress' })], own: { runId: 100, checkRunId: 7 } }, is: ['pending', 'running'] },
  { what: 'unknown: nothing is left out', found: of(green('build'), running('gate')), is: ['pending', 'running'] },
  { what: 'its own id is null and a check has none either', found: { checkRuns: [red('build')], workflowRuns: [ci], own: { runId: null, checkRunId: null } }, is: ['failed', 'check-failed'] },
  { what: 'required by name: it cannot testify for itself', options: { require: ['gate'] }, found: { checkRuns: [green('gate', { id: 7 })], workflowRuns: [ci], own: { runId: 100, checkRunId: 7 } }, is: ['failed', 'never-started'] }
]

const skips: readonly Row[] = [
  { what: 'skipped by default', options: { require: ['test'] }, found: of(red('test', 'skipped')), is: ['failed', 'skipped'] },
  { what: 'skipped and accepted', options: { require: ['test'], accept: ['success', 'skipped'] }, found: of(red('test', 'skipped')), is: ['passed', 'succeeded'] },
  { what: 'skipped and excused', options: { require: ['test'], 'may-skip': [{ name: 'te*' }] }, found: of(red('test', 'skipped')), is: ['not-applicable', 'all-skipped'] },
  { what: 'excused in this run', options: { require: ['test'], 'may-skip': [{ name: 'test', when: { events: ['push'] } }] }, found: of(red('test', 'skipped')), is: ['not-applicable', 'all-skipped'] },
  { what: 'excused in other runs only', options: { require: ['test'], 'may-skip': [{ name: 'test', when: { events: ['release'] } }] }, found: of(red('test', 'skipped')), is: ['failed', 'skipped'] },
  { what: 'excused on a tag, and this is none', options: { require: ['test'], 'may-skip': [{ name: 'test', when: { tags: ['*'] } }] }, found: of(red('test', 'skipped')), is: ['failed', 'skipped'] },
  { what: 'may-skip excuses no failure', options: { require: ['test'], 'may-skip': [{ name: 'test' }] }, found: of(red('test')), is: ['failed', 'check-failed'] },
  { what: 'may-skip excuses no absence', options: { require: ['test'], 'may-skip': [{ name: 'test' }] }, found: {}, is: ['failed', 'never-started'] },
  { what: 'accepted, but caused by a failed job', options: { require: ['test'], accept: ['success', 'skipped'] }, found: of(red('build'), red('test', 'skipped')), is: ['failed', 'skipped'] },
  { what: 'excused, but caused by a cancelled job', options: { require: ['test'], 'may-skip': [{ name: 'test' }] }, found: of(red('build', 'cancelled'), red('test', 'skipped')), is: ['failed', 'skipped'] },
  { what: 'excused, but caused by a job with an unknown end', options: { require: ['test'], 'may-skip': [{ name: 'test' }] }, found: of(red('build', 'exploded'), red('test', 'skipped')), is: ['failed', 'skipped'] },
  { what: 'excused, but caused by a job that is ignored', options: { ignore: ['build'], require: ['test'], 'may-skip': [{ name: 'test' }] }, found: of(red('build'), red('test', 'skipped')), is: ['failed', 'skipped'] },
  { what: 'caused two jobs away', options: { require: ['deploy'], accept: ['success', 'skipped'] }, found: of(red('build'), red('test', 'skipped'), red('deploy', 'skipped')), is: ['failed', 'skipped'] },
  { what: 'a failure in a superseded run causes nothing', options: { require: ['test'], accept: ['success', 'skipped'] }, found: { checkRuns: [red('build'), checkRun('test', { runId: 101, conclusion: 'skipped' })], workflowRuns: [ci, run(101)] }, is: ['passed', 'succeeded'] },
  { what: 'an app skips beside a failed check of another app', options: { require: ['test'], accept: ['success', 'skipped'] }, found: { checkRuns: [checkRun('build', { conclusion: 'failure' }), checkRun('test', { conclusion: 'skipped' })] }, is: ['passed', 'succeeded'] },
  { what: 'neutral and accepted', options: { require: ['test'], accept: ['neutral'] }, found: of(red('test', 'neutral')), is: ['passed', 'succeeded'] },
  { what: 'success, and only neutral accepted', options: { require: ['test'], accept: ['neutral'] }, found: of(green('test')), is: ['failed', 'check-failed'] }
]

const required: readonly Row[] = [
  { what: 'all there', options: { require: ['build', 'test (*)'] }, found: of(green('build'), green('test (1)'), green('test (2)')), is: ['passed', 'succeeded'] },
  { what: 'what is not required does not count', options: { require: ['build'] }, found: of(green('build'), red('flaky')), is: ['passed', 'succeeded'] },
  { what: 'one match of a glob failed', options: { require: ['test (*)'] }, found: of(green('test (1)'), red('test (2)')), is: ['failed', 'check-failed'] },
  { what: 'one match of a glob is running', options: { require: ['test (*)'] }, found: of(green('test (1)'), running('test (2)')), is: ['pending', 'running'] },
  { what: 'a glob without a match', options: { require: ['build', 'test (*)'] }, found: of(green('build'), green('test')), is: ['failed', 'never-started'] },
  { what: 'a glob without a match, with time left', options: { require: ['build', 'test (*)'] }, found: of(green('build')), timeLeft: true, is: ['pending', 'not-started'] },
  { what: 'nothing there', options: { require: ['*'] }, found: {}, is: ['failed', 'never-started'] },
  { what: 'ignored and required', options: { require: ['build'], ignore: ['build'] }, found: of(green('build')), is: ['failed', 'never-started'] },
  { what: 'letter case', options: { require: ['Build'] }, found: of(green('build')), is: ['failed', 'never-started'] },
  { what: 'a name that only begins so', options: { require: ['build'] }, found: of(green('build (1)')), is: ['failed', 'never-started'] },
  { what: 'a name as a pattern of another language', options: { require: ['b.+d'] }, found: of(green('build')), is: ['failed', 'never-started'] },
  { what: 'a star in a name', options: { require: ['all \\*'] }, found: of(green('all 1')), is: ['failed', 'never-started'] },
  { what: 'a failure before what is missing', options: { require: ['build', 'test'] }, found: of(red('build')), timeLeft: true, is: ['failed', 'check-failed'] },
  { what: 'what is missing before what is running', options: { require: ['build', 'test'] }, found: of(running('build')), is: ['failed', 'never-started'] },
  { what: 'pinned to app, workflow and event', options: { require: [{ name: 'build', app: 'github-actions', workflow: 'ci.yml', event: 'push' }] }, found: of(green('build')), is: ['passed', 'succeeded'] },
  { what: 'pinned to the path of the workflow', options: { require: [{ name: 'build', workflow: '.github/workflows/ci.yml' }] }, found: of(green('build')), is: ['passed', 'succeeded'] },
  { what: 'pinned to another app', options: { require: [{ name: 'build', app: 'circleci' }] }, found: of(green('build')), is: ['failed', 'never-started'] },
  { what: 'pinned to an app, and it is unknown', options: { require: [{ name: 'build', app: 'github-actions' }] }, found: of(green('build', { app: null })), is: ['failed', 'never-started'] },
  { what: 'pinned to another workflow whose name ends so', options: { require: [{ name: 'build', workflow: 'ci.yml' }] }, found: { checkRuns: [green('build')], workflowRuns: [run(100, { path: '.github/workflows/not-ci.yml' })] }, is: ['failed', 'never-started'] },
  { what: 'pinned to another event', options: { require: [{ name: 'build', event: 'pull_request' }] }, found: of(green('build')), is: ['failed', 'never-started'] },
  { what: 'pinned to the bot that set a status', options: { require: [{ name: 'ci', app: 'jenkins-ci' }] }, found: { statuses: [status('ci', { creator: 'jenkins-ci[bot]' })] }, is: ['passed', 'succeeded'] },
  { what: 'pinned to a workflow, and only a status is there', options: { require: [{ name: 'ci', workflow: 'ci.yml' }] }, found: { statuses: [status('ci')] }, is: ['failed', 'never-started'] },
  { what: 'the pinned one failed though another of the name succeeded', options: { require: [{ name: 'build', app: 'github-actions' }] }, found: { checkRuns: [red('build'), checkRun('build')], workflowRuns: [ci] }, is: ['failed', 'check-failed'] },
  { what: 'nothing to settle', options: { require: ['build'] }, found: of(green('build', { startedAt: now.toISOString() })), is: ['passed', 'succeeded'] }
]

const underWay = (conclusion: string, more: Partial<Evidence> = {}): Partial<Evidence> => {
  const first = green('build', { conclusion })
  return { checkRuns: [first], workflowRuns: [run(100, { attempt: 2, status: 'in_progress', conclusion: null })], jobs: [job(first, 100, 1)], ...more }
}
const runAgain: readonly Row[] = withBuild([
  { what: 'a second attempt is under way: the old success is not final', found: underWay('success'), is: ['pending', 'running'] },
  { what: 'a second attempt is under way: neither is the old failure', found: underWay('failure'), is: ['pending', 'running'] },
  { what: "the gate's own run is run again: what its first attempt left stands", found: underWay('success', { own: { runId: 100, checkRunId: null } }), is: ['passed', 'succeeded'] },
  { what: 'and a failure there, too', found: underWay('failure', { own: { runId: 100, checkRunId: null } }), is: ['failed', 'check-failed'] }
])

describe('without permission to read workflow runs', () => {
  it.each([
    ['everything required succeeded', [checkRun('build')], 'passed'],
    ['an old failure beside the new success counts, since nothing tells which is newer', [checkRun('build', { conclusion: 'failure' }), checkRun('build')], 'failed'],
    ['a check of a workflow cannot be told', [checkRun('lint')], 'failed']
  ])('%s', (_, checkRuns, status) => {
    const outcome = evaluated({ require: ['build'] }, { checkRuns, withoutRuns: 'the token may not read it' })
    expect(outcome.status).toBe(status)
    expect(outcome.findings).toContainEqual(expect.objectContaining({ level: 'warning', message: expect.stringContaining('superseded') }))
  })
})

describe('T48: pushed by a workflow', () => {
  it.each([[{}], [{ require: ['build'] }]])('says that such a push starts no workflows: %j', (options) => {
    const subject = { ...context.subject, actor: 'github-actions[bot]' }
    expect(evaluated(options, {}, { subject })).toMatchObject({ status: 'failed', remedy: expect.stringContaining('GITHUB_TOKEN starts no further workflows') })
    expect(evaluated(options, {})).toMatchObject({ remedy: expect.not.stringContaining('GITHUB_TOKEN') })
  })
})

/** The same workflow and event ran twice on the commit: run 100 on the branch, run 101 on the tag. */
const twice = (older: Evidence['checkRuns'], newer: Evidence['checkRuns'], more: Partial<Parameters<typeof run>[1]> = {}, older100: Partial<Parameters<typeof run>[1]> = {}): Partial<Evidence> => ({
  checkRuns: [...older, ...newer],
  workflowRuns: [run(100, older100), run(101, more)]
})
const onTag = (name: string, conclusion = 'success') => checkRun(name, { runId: 101, conclusion })
const skippable = { 'may-skip': [{ name: 'test' }] }
const superseded: readonly Row[] = [
  { what: 'T33: the newer run never had the job that failed', found: twice([green('build'), red('test')], [onTag('build')]), is: ['failed', 'check-failed'] },
  { what: 'T33: the newer run skipped it', options: skippable, found: twice([green('build'), red('test')], [onTag('build'), onTag('test', 'skipped')]), is: ['failed', 'check-failed'] },
  { what: 'T33: the newer run skipped it, and it is required', options: { require: ['build', 'test'], ...skippable }, found: twice([green('build'), red('test')], [onTag('build'), onTag('test', 'skipped')]), is: ['failed', 'check-failed'] },
  { what: 'the newer run has it again', found: twice([green('build'), red('test')], [onTag('build'), onTag('test')]), is: ['passed', 'succeeded'] },
  { what: 'the newer run has it again, and red', found: twice([green('build'), green('test')], [onTag('build'), onTag('test', 'failure')]), is: ['failed', 'check-failed'] },
  { what: 'the newer run is under way and may yet have it', found: twice([green('build'), red('test')], [onTag('build')], { status: 'in_progress', conclusion: null }), is: ['pending', 'running'] },
  { what: "the newer run is the gate's own, and will not have it", found: { ...twice([green('build'), red('test')], [onTag('build')], { status: 'in_progress', conclusion: null }), own: { runId: 101, checkRunId: null } }, is: ['failed', 'check-failed'] },
  { what: 'T32: what a cancelled run left under a name that no other run has', found: twice([red('test (${{ matrix.os }})', 'cancelled'), red('lint', 'skipped')], [onTag('build')], {}, { conclusion: 'cancelled' }), is: ['passed', 'succeeded'] },
  { what: 'what failed before the run was cancelled', found: twice([red('test')], [onTag('build')], {}, { conclusion: 'cancelled' }), is: ['failed', 'check-failed'] },
  { what: 'fewer jobs of the name than before', found: twice([red('test'), red('test')], [onTag('test')]), is: ['failed', 'check-failed'] }
]

describe.each(Object.entries({ superseded, runAgain, everything, unknownWords, workflowRuns, identities, attempts, torn, own, skips, required }))('%s', (_, rows) => {
  it.each(rows)('$what: $is', ({ options = {}, found, timeLeft = false, is: [wanted, reason] }) => {
    expect(evaluated(options, found, { timeLeft })).toMatchObject({ status: wanted, reason })
  })
})

it('every reason is reached', () => {
  const rows = [everything, unknownWords, workflowRuns, identities, attempts, torn, own, skips, required].flat()
  expect(new Set(rows.map(({ is: [, reason] }) => reason))).toEqual(new Set(Object.keys(reasons)))
})

it('no evidence is never a pass, whatever the options', () => {
  const empty: Partial<Evidence>[] = [{}, { workflowRuns: [ci] }, { jobs: [job(first, 100, 1)] }, { own: { runId: 100, checkRunId: 1 } }]
  const options = [{}, { require: ['*'] }, { accept: ['success', 'neutral', 'skipped'], 'may-skip': [{ name: '*' }], settle: '0' }, { ignore: ['*'], settle: '0' }]
  for (const found of empty) for (const option of options) for (const timeLeft of [true, false]) expect(evaluated(option, found, { timeLeft }).status).not.toBe('passed')
})

describe('what is said', () => {
  it('names what was seen and the nearest name where a check is missing', () => {
    const outcome = evaluated({ require: ['biuld'] }, of(green('build'), green('lint')))
    expect(outcome.seen).toContain('On the commit: build and lint.')
    expect(outcome.findings).toMatchObject([{ level: 'error', message: expect.stringContaining('nearest name there is "build"') }])
  })

  it('lists every failed check with its address', () => {
    const failed = Array.from({ length: 7 }, (_, index) => red(`test ${index}`))
    const outcome = evaluated({}, of(...failed))
    expect(outcome.findings.map(({ url }) => url)).toEqual(failed.map(({ url }) => url))
    expect(outcome.seen).toContain('and 2 more')
  })

  it('notes that nothing was required by name', () => {
    expect(evaluated({}, of(green('build'))).findings).toMatchObject([{ level: 'note' }])
    expect(evaluated({ require: ['build'] }, of(green('build'))).findings).toEqual([])
  })

  it('awaits what is running or missing', () => {
    expect(evaluated({}, of(running('build')))).toMatchObject({ awaiting: ['build'] })
    expect(evaluated({ require: [{ name: 'build', workflow: 'ci.yml' }] }, {}, { timeLeft: true })).toMatchObject({ awaiting: ['"build" of ci.yml'] })
  })

  it('is the same for evidence that went through JSON', () => {
    const found = { ...of(green('build'), red('lint')), statuses: [status('ci')] }
    expect(evaluated({}, JSON.parse(JSON.stringify(found)) as Partial<Evidence>)).toEqual(evaluated({}, found))
  })
})

describe("the gate's own commit status", () => {
  const own = { runId: null, checkRunId: null, status: { context: 'deployment-gate', creator: 'github-actions[bot]' } }
  const set = (state: string, creator: string | null = 'github-actions[bot]') => status('deployment-gate', { state, creator })

  it.each(['pending', 'failure', 'error', 'success'])('does not count, whatever it says: %s', (state) => {
    expect(evaluated({}, { ...of(green('build')), statuses: [set('failure'), set(state)], own })).toMatchObject({ status: 'passed' })
    expect(evaluated({}, { statuses: [set(state)], own })).not.toMatchObject({ status: 'passed' })
    expect(evaluated({ require: ['deployment-gate'] }, { statuses: [set(state)], own })).not.toMatchObject({ status: 'passed' })
  })

  it('is told by who set it: the same name of anybody else counts', () => {
    for (const creator of ['jenkins', null]) {
      expect(evaluated({}, { ...of(green('build')), statuses: [set('failure', creator)], own })).toMatchObject({ status: 'failed' })
    }
    expect(evaluated({}, { ...of(green('build')), statuses: [set('failure')] })).toMatchObject({ status: 'failed' })
  })
})
