import type { SimpleGitOptions } from 'simple-git'
import { EvidenceError } from '../../core/errors.ts'
import { gitEnvironment } from './environment.ts'

/** What a git process left behind. `exitCode` is never a promise of success: whoever asks looks at it. */
export interface GitRun {
  /** Undefined: ended by a signal. */
  readonly exitCode: number | undefined
  readonly stdout: string
  readonly stderr: string
}

export interface GitOptions {
  /** Milliseconds after which the run is given up. */
  readonly limit?: number
  /** Text for git's standard input. */
  readonly input?: string
  /** `key=value` pairs of configuration for this run. */
  readonly config?: readonly string[]
  /** Environment variables over the usual ones. */
  readonly environment?: Readonly<Record<string, string>>
}

const usualLimit = 60_000

/** Runs git in a folder. Gives every exit code as it is; rejects only where git could not be run or was given up. */
export async function runGit(directory: string, args: readonly string[], options: GitOptions = {}): Promise<GitRun> {
  return execute(directory, args, options, (git) => git.raw([...args]))
}

/** `git cat-file blob`: the bytes of a blob as they are. */
export async function readBlob(
  directory: string,
  blob: string,
  options: GitOptions = {}
): Promise<GitRun & { bytes: Buffer }> {
  let bytes: Buffer = Buffer.alloc(0)
  const run = await execute(directory, ['cat-file', 'blob', blob], options, async (git) => {
    bytes = (await git.binaryCatFile(['blob', blob])) as Buffer
    return ''
  })
  return { ...run, bytes }
}

type SimpleGit = ReturnType<typeof import('simple-git').simpleGit>

async function execute(
  directory: string,
  args: readonly string[],
  options: GitOptions,
  start: (git: SimpleGit) => PromiseLike<string>
): Promise<GitRun> {
  const { simpleGit, GitConstructError } = await import('simple-git')
  const environment = { ...gitEnvironment(), ...options.environment }
  const limit = options.limit ?? usualLimit
  const abort = new AbortController()
  const end: { exitCode?: number | null; stderr: string } = { stderr: '' }
  let closePipes: () => void = () => undefined
  const settings: Partial<SimpleGitOptions> = {
    baseDir: directory,
    abort: abort.signal,
    config: [...(options.config ?? [])],
    // The exit alone does not mean that all output has arrived.
    completion: { onClose: true, onExit: false },
    // simple-git takes an exit code without a message, and an end by a signal, for success. Here the caller judges.
    errors: (error, result) => {
      end.exitCode = result.exitCode
      end.stderr = Buffer.concat(result.stdErr).toString('utf8')
      return abort.signal.aborted && error instanceof Error ? error : undefined
    },
    ...(options.input === undefined ? {} : { input: () => options.input }),
    allowEnvironment: Object.keys(environment).filter((name) => /^GIT_/i.test(name)),
    unsafe: {
      // For `core.fsmonitor=false` and an empty `core.hooksPath`: programs that configuration names are not run.
      allowUnsafeFsMonitor: true,
      allowUnsafeHooksPath: true,
      // For what the user set in the environment, and for `core.sshCommand=ssh -oBatchMode=yes`.
      allowUnsafeSshCommand: true,
      allowUnsafeAskPass: 'GIT_ASKPASS' in environment,
      allowUnsafeConfigPaths: 'GIT_CONFIG_GLOBAL' in environment || 'GIT_CONFIG_SYSTEM' in environment
    }
  }
  let timer: NodeJS.Timeout | undefined
  const givenUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      abort.abort()
      // A helper process that outlives git would hold the pipes open.
      closePipes()
      reject(new EvidenceError('timed-out', `git ${args[0]} gave no answer within ${limit / 1000} s.`, timedOutRemedy))
    }, limit)
  })
  try {
    const git = simpleGit(settings).env(environment)
    git.outputHandler((_command, stdout, stderr) => {
      closePipes = () =>
        [stdout, stderr].forEach((pipe) => (pipe as NodeJS.ReadableStream & { destroy(): void }).destroy())
    })
    const stdout = await Promise.race([start(git), givenUp])
    if (end.exitCode !== undefined && end.exitCode !== null && end.exitCode < 0) throw notStarted(end.stderr)
    return { exitCode: end.exitCode ?? undefined, stdout, stderr: end.stderr }
  } catch (error) {
    if (!(error instanceof GitConstructError)) throw error
    throw new EvidenceError(
      'not-found',
      `The folder ${directory} does not exist.`,
      'Run the gate in a clone of the repository.',
      {
        cause: error
      }
    )
  } finally {
    clearTimeout(timer)
  }
}

const timedOutRemedy = 'Try again. If it stays so, run the same git command by hand to see what it waits for.'

function notStarted(detail: string): EvidenceError {
  const message = `git could not be started: ${detail.split('\n')[0]}`
  return new EvidenceError(
    'not-found',
    message,
    'Install git, or put it on the PATH of the machine that the gate runs on.'
  )
}
