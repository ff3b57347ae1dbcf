import { spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { types } from 'node:util'

export interface ProcessOptions {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Stops the process as the runner stops a step. */
  readonly cancel: AbortSignal
  /** Factor on the times between the signals; 1 is what GitHub's runners wait. */
  readonly patience: number
  /** What the process has written to its standard output up to now. */
  readonly onOutput: (stdout: string) => void
}

export interface Ended {
  /** null: it was killed by a signal. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a program with a list of arguments. When cancelled: SIGINT to the process, after 7.5 s SIGTERM, after another
 * 2.5 s SIGKILL to all that it started, as in actions/runner (src/Runner.Sdk/ProcessInvoker.cs).
 */
export async function runProcess(command: string, args: readonly string[], options: ProcessOptions): Promise<Ended> {
  const { cwd, env, cancel, patience, onOutput } = options
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout += chunk.toString()
    onOutput(output.stdout)
  })
  child.stderr.on('data', (chunk: Buffer) => {
    output.stderr += chunk.toString()
  })
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const exited = new AbortController()
  child.on('exit', () => exited.abort())

  const stop = async (): Promise<void> => {
    child.kill('SIGINT')
    if (await passes(7500 * patience, exited.signal)) child.kill('SIGTERM')
    if (await passes(2500 * patience, exited.signal)) child.kill('SIGKILL')
    killGroup(child.pid)
  }
  let stopping: Promise<void> | undefined
  const onCancel = (): void => {
    stopping = stop()
  }
  if (cancel.aborted) onCancel()
  cancel.addEventListener('abort', onCancel, { once: true })
  const exitCode = await closed
  cancel.removeEventListener('abort', onCancel)
  await stopping
  return { exitCode, ...output }
}

/** Whether so many milliseconds went by before the signal; false at once if it has been given. */
async function passes(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return delay(milliseconds, true, { signal }).catch((error: unknown) => {
    if (signal.aborted) return false
    throw error
  })
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if (!(types.isNativeError(error) && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
