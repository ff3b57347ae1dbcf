import { readFile } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import type { RunContext } from '../core/criterion.ts'
import { ConfigurationError } from '../core/errors.ts'
import type { EventFacts } from './event.ts'
import type { Inputs } from './inputs.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What the runner tells of the run: https://docs.github.com/actions/reference/workflows-and-actions/variables */
export interface Runner {
  readonly repository: { readonly owner: string; readonly name: string }
  readonly event: EventFacts
  readonly actor: string | undefined
  /** Who started this attempt of the run: not the actor where somebody else ran it again. */
  readonly triggeringActor: string | undefined
  readonly apiUrl: string
  readonly serverUrl: string
  readonly directory: string
  readonly run: RunContext
}

/** @throws ConfigurationError where this is not a workflow run, or the folder is outside the workspace */
export async function readRunner(env: Environment, inputs: Inputs): Promise<Runner> {
  const [owner, name, ...rest] = required(env, 'GITHUB_REPOSITORY').split('/')
  if (!owner || !name || rest.length > 0) throw invalid('GITHUB_REPOSITORY is not of the form owner/name')
  return {
    repository: { owner, name },
    event: {
      name: required(env, 'GITHUB_EVENT_NAME'),
      sha: required(env, 'GITHUB_SHA'),
      ref: env['GITHUB_REF'] ?? '',
      payload: await readPayload(required(env, 'GITHUB_EVENT_PATH'))
    },
    actor: env['GITHUB_ACTOR'],
    triggeringActor: env['GITHUB_TRIGGERING_ACTOR'],
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    directory: checkoutFolder(required(env, 'GITHUB_WORKSPACE'), inputs['working-directory'] ?? '.'),
    run: runContext(env, inputs)
  }
}

function runContext(env: Environment, inputs: Inputs): RunContext {
  const texts = { needs: inputs.needs, steps: inputs.steps, job: env['GITHUB_JOB'], runner: env['RUNNER_NAME'] }
  const numbers = { runId: env['GITHUB_RUN_ID'], runAttempt: env['GITHUB_RUN_ATTEMPT'], checkRunId: inputs['check-run-id'] }
  const known = [
    ...Object.entries(texts).filter(([, value]) => value !== undefined && value !== ''),
    ...Object.entries(numbers).flatMap(([key, value]) => (value !== undefined && /^[1-9][0-9]{0,15}$/.test(value) ? [[key, Number(value)] as const] : []))
  ]
  return Object.fromEntries(known)
}

function checkoutFolder(workspace: string, folder: string): string {
  const path = resolve(workspace, folder)
  const inside = relative(workspace, path)
  if (inside.startsWith('..') || isAbsolute(inside)) throw invalid(`working-directory ${folder} is outside the workspace`)
  return path
}

async function readPayload(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new ConfigurationError('event-unsupported', [{ message: 'the event payload (GITHUB_EVENT_PATH) is not readable as JSON' }], { cause: error })
  }
}

function required(env: Environment, variable: string): string {
  const value = env[variable]
  if (value === undefined || value === '') throw invalid(`${variable} is not set: this entry point runs as a step of a GitHub workflow`)
  return value
}

function invalid(message: string): ConfigurationError {
  return new ConfigurationError('input-invalid', [{ message }])
}
