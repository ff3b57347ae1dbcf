import { systemClock } from '../adapters/clock.ts'
import type { OwnStatus } from '../core/criterion.ts'
import { ConfigurationError, EvidenceError } from '../core/errors.ts'
import { patient } from '../gate/patience.ts'
import type { Result } from '../gate/result.ts'
import type { LogPort, NewStatus, PublishPort } from '../ports/index.ts'
import type { Annotation } from '../report/annotations.ts'
import { comment, commentMarker } from '../report/comment.ts'
import { forLog } from '../report/neutralise.ts'
import { decidedStatus, failedStatus, judging } from '../report/status.ts'
import { runAddress } from '../report/words.ts'
import { openPublisher } from '../world.ts'
import { readRunner, type Environment, type Runner } from './environment.ts'
import { isOfFork, subjectOfEvent } from './event.ts'
import { Inputs } from './inputs.ts'

interface Start {
  readonly inputs: Pick<Inputs, 'status' | 'comment' | 'token'>
  readonly runner: Runner
  readonly commit: string
}

/** What the gate writes on GitHub beside its run: the inputs `status` and `comment`. */
export interface Publication {
  /**
   * Says that the gate is looking, so that nothing stands that an earlier run decided. Gives the status that it set.
   * @throws where it cannot be said; not where the run is for a pull request from a fork, whose token may write nothing
   */
  readonly begin: (start: Start) => Promise<OwnStatus | undefined>
  /** @throws where the status could not be set; a comment that could not be written is a warning */
  readonly decided: (result: Result) => Promise<void>
  /** Says that the gate failed before it could decide, or to publish what it decided. Never rejects. */
  readonly failed: (error: unknown) => Promise<void>
}

interface Writing extends Start {
  readonly port: PublishPort
  readonly runUrl: string | undefined
}

interface Tools {
  readonly env: Environment
  readonly signal: AbortSignal
  readonly log: LogPort
  readonly annotate: (annotation: Annotation) => void
}

// How long the status is tried again, and how long between two tries; in milliseconds.
const patience = { limit: 60_000, interval: 2000 }

/** @param tools the environment is read again where the gate could not even begin */
export function publication({ env, signal, log, annotate }: Tools): Publication {
  let writing: Writing | undefined
  let unwritable = false

  const setStatus = async (to: Writing, said: Pick<NewStatus, 'state' | 'description'>): Promise<OwnStatus | undefined> => {
    const { status: context } = to.inputs
    if (context === undefined || unwritable) return undefined
    const deadline = systemClock.monotonic() + patience.limit
    const set = patient(to.port.setStatus, { clock: systemClock, deadline, interval: patience.interval, signal })
    try {
      const url = to.runUrl === undefined ? {} : { url: to.runUrl }
      return { context, creator: await set(to.commit, { context, ...said, ...url }) }
    } catch (error) {
      unwritable = true
      if (!isForkRule(error, to.runner)) throw error
      const message = `The status "${forLog(context)}" was not set: ${forkRule}`
      annotate({ level: 'warning', title: 'Deployment gate: no commit status', message })
      return undefined
    }
  }

  const putComment = async ({ inputs, runner, port, runUrl }: Writing, result: Result): Promise<void> => {
    if (inputs.comment !== 'true') return
    const { pullRequest } = result.subject
    if (pullRequest === undefined) {
      log.info(`No comment was written: the event ${runner.event.name} is of no pull request`)
      return
    }
    try {
      const text = comment(result, { serverUrl: runner.serverUrl, runUrl })
      const done = await port.putComment(pullRequest, commentMarker(result.stage), text)
      log.info(`The comment on pull request #${pullRequest} is ${done}`)
    } catch (error) {
      const title = 'Deployment gate: no comment'
      if (isForkRule(error, runner)) annotate({ level: 'notice', title, message: `The comment was not written: ${forkRule}` })
      else annotate({ level: 'warning', title, message: `The comment could not be written: ${told(error)}` })
    }
  }

  return {
    async begin(start) {
      if (start.inputs.status === undefined && start.inputs.comment !== 'true') return undefined
      writing = await openWriting(start)
      return setStatus(writing, judging)
    },

    async decided(result) {
      if (writing === undefined) return
      await setStatus(writing, decidedStatus(result))
      await putComment(writing, result)
    },

    async failed(error) {
      try {
        const to = writing ?? (await withoutStart(env))
        if (to !== undefined) await setStatus(to, failedStatus(error, signal.aborted ? String(signal.reason) : undefined))
      } catch (second) {
        const message = `The commit status may still show what an earlier run decided. It could not be set: ${told(second)}`
        annotate({ level: 'warning', title: 'Deployment gate: no commit status', message })
      }
    }
  }
}

async function openWriting({ inputs, runner, commit }: Start): Promise<Writing> {
  const { token } = inputs
  if (token === undefined) {
    throw new ConfigurationError('input-invalid', [{ message: 'the inputs `status` and `comment` need a `token` to write with' }])
  }
  const { repository, apiUrl, serverUrl, run } = runner
  const port = await openPublisher({ repository, token, apiUrl })
  return { inputs, runner, commit, port, runUrl: runAddress(serverUrl, repository, run) }
}

/** The same from inputs of which others may be wrong; undefined where it cannot be told for sure what to write, and where. */
async function withoutStart(env: Environment): Promise<Writing | undefined> {
  const given = (name: string): string | undefined => env[`INPUT_${name}`] || undefined
  const { data: inputs } = Inputs.pick({ status: true, comment: true, token: true, sha: true }).safeParse({
    status: given('STATUS'),
    token: given('TOKEN'),
    sha: given('SHA')
  })
  if (inputs?.status === undefined || inputs.token === undefined) return undefined
  try {
    const runner = await readRunner(env, Inputs.parse({}))
    return await openWriting({ inputs, runner, commit: subjectOfEvent(runner.event, inputs).commit })
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined
    throw error
  }
}

// https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_review
const forkRule = `in a run for a pull request from a fork, GitHub lets the token only read. \
The exit code of this step decides all the same; annotations and the job summary say everything.`

/** Whether GitHub refused it because the pull request is from a fork: then no line in the workflow grants it. */
function isForkRule(error: unknown, { event, repository }: Runner): boolean {
  return error instanceof EvidenceError && error.code === 'permission-denied' && isOfFork(event, repository)
}

function told(error: unknown): string {
  if (error instanceof EvidenceError) return `${forLog(error.message)}. ${forLog(error.remedy)}`
  return forLog(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
}
