import { isAbsolute, relative, resolve, sep } from 'node:path'
import { diskFiles } from '../adapters/files/disk.ts'
import { ConfigurationError, EvidenceError } from '../core/errors.ts'
import { fullName, type Subject } from '../core/subject.ts'
import { earlierFrom, type StageRecord } from '../gate/earlier.ts'
import type { Result } from '../gate/result.ts'
import { parseResult } from '../report/parse-result.ts'
import type { Environment } from './environment.ts'
import type { Inputs } from './inputs.ts'

/** What an earlier result has to be of; the runner's environment says where it may lie. */
export interface Here {
  readonly env: Environment
  readonly subject: Pick<Subject, 'repository' | 'commit'>
  readonly now: Date
}

const mostBytes = 8 * 1024 * 1024
// Two runners' clocks may differ by so many milliseconds.
const clockSkew = 60_000
const remedy = 'Give the output `result` of the earlier stage; in another job, download that file as an artifact first'

/**
 * The stages before this one, from the result that the input `result` names: by a path that is absolute, or relative to
 * the workspace. Undefined: it was not given.
 * @throws ConfigurationError `input-invalid` for a file outside of workspace and temporary folder or behind a symbolic
 * link, for one that is not there or too large, for one that is no result of this gate, and for one of another
 * repository, another commit, or a later time
 */
export async function earlierStages(
  { result: path, stage }: Pick<Inputs, 'result' | 'stage'>,
  here: Here
): Promise<readonly StageRecord[] | undefined> {
  if (path === undefined) return undefined
  const result = parsed(path, await read(path, here.env))
  const wrong = mismatches(result, here)
  if (wrong.length > 0) throw invalid(wrong.map((text) => `${path} ${text}`))
  return earlierFrom(result, stage)
}

function mismatches({ subject, decidedAt }: Result, { now, subject: judged }: Here): readonly string[] {
  const [theirs, ours] = [fullName(subject.repository), fullName(judged.repository)]
  const isLater = Date.parse(decidedAt) - now.getTime() > clockSkew
  const wrong = [
    ...(theirs.toLowerCase() === ours.toLowerCase() ? [] : [`the repository ${theirs}, and this run judges ${ours}`]),
    ...(subject.commit === judged.commit ? [] : [`the commit ${subject.commit}, and this run judges ${judged.commit}`])
  ].map((what) => `is a result of ${what}. ${remedy}`)
  if (!isLater) return wrong
  const late = `was decided at ${decidedAt}, and it is only ${now.toISOString()}: the clock of one of the two runners is wrong`
  return [...wrong, `${late}. Set it, and run the earlier stage again`]
}

async function read(path: string, env: Environment): Promise<string> {
  const folders = ['GITHUB_WORKSPACE', 'RUNNER_TEMP'].flatMap((name) => env[name] || [])
  const file = resolve(env['GITHUB_WORKSPACE'] ?? '', path)
  const root = folders.find((folder) => isIn(folder, file))
  if (root === undefined) {
    throw invalid([`${path} lies outside of the workspace and of the runner's temporary folder. ${remedy}`])
  }
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of diskFiles(root).open(relative(root, file).replaceAll(sep, '/'))) {
      bytes += chunk.length
      if (bytes > mostBytes) throw invalid([`${path} has more than 8 MiB, the most that a result may have. ${remedy}`])
      chunks.push(chunk)
    }
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    throw invalid([`there is no result that can be read at ${path}: ${error.message}. ${remedy}`], error)
  }
  return Buffer.concat(chunks).toString()
}

function isIn(folder: string, file: string): boolean {
  const path = relative(folder, file)
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}

function parsed(path: string, text: string): Result {
  try {
    return parseResult(text)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    throw invalid(error.problems.map(({ message }) => `${path}: ${message}. ${remedy}`), error)
  }
}

function invalid(messages: readonly string[], cause?: unknown): ConfigurationError {
  const problems = messages.map((message) => ({ message: `input result: ${message}` }))
  return new ConfigurationError('input-invalid', problems, { cause })
}
