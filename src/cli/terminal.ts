import type { AnyOutcome } from '../core/outcome.ts'
import { unmet } from '../gate/decide.ts'
import type { Result } from '../gate/result.ts'
import { json } from '../report/json.ts'
import { terminal } from '../report/terminal.ts'

/** A command of the command line: takes its words, gives the exit code. */
export type Command = (args: readonly string[]) => Promise<number>

/** NO_COLOR and FORCE_COLOR as on no-color.org and force-color.org; else whether somebody is looking. */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0') return true
  return isTerminal && env['TERM'] !== 'dumb'
}

/** Prints a result and gives the exit code that it ends with. */
export function show(result: Result, asJson: boolean): number {
  const color = wantsColor(process.env, process.stdout.isTTY)
  process.stdout.write(asJson ? json(result) : terminal(result, { color, width: process.stdout.columns || 100 }))
  return exitCode(result)
}

/** 0: the run may go on. 3: nothing failed, but something could not be decided. 1: no-go. */
export function exitCode(result: Result): number {
  if (result.allowed) return 0
  const open: readonly { readonly outcome: AnyOutcome }[] = unmet(result.criteria)
  return open.length > 0 && open.every(({ outcome }) => outcome.status === 'error') ? 3 : 1
}
