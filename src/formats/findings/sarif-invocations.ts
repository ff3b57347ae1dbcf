import { z } from 'zod'
import { count } from '../../core/text.ts'
import type { Sinks } from '../reader.ts'
import { Message, textOf } from './sarif-message.ts'
import { defaultLevel, gradeOf, Reference, type LookUp } from './sarif-rules.ts'

const Notification = z.object({
  level: z.string().nullish(),
  message: Message.nullish(),
  descriptor: Reference.nullish()
})

const Override = z.object({
  descriptor: Reference,
  configuration: z.object({ level: z.string().nullish() }).nullish()
})

export const Invocation = z.object({
  executionSuccessful: z.boolean().nullish(),
  exitCode: z.number().nullish(),
  exitCodeDescription: z.string().nullish(),
  exitSignalName: z.string().nullish(),
  exitSignalNumber: z.number().nullish(),
  processStartFailureMessage: z.string().nullish(),
  toolExecutionNotifications: z.array(Notification).nullish(),
  toolConfigurationNotifications: z.array(Notification).nullish(),
  ruleConfigurationOverrides: z.array(Override).nullish()
})

export type Invocation = z.output<typeof Invocation>

interface Context {
  /** Whether the run lists no result. */
  readonly isEmpty: boolean
  readonly describe: LookUp
  readonly sink: Sinks['findings']
}

// Names that tools give to warnings of files that they gave up, such as Semgrep:
// https://github.com/semgrep/semgrep-interfaces/blob/main/semgrep_output_v1.atd, type error_type
const gaveUp = /syntax|lexical|pars(?:e|ing)|time-?out|memory|overflow|matching error|too many matches/i
// CodeQL, of files that it could not parse: https://github.com/github/codeql/tree/main/python/ql/src/Diagnostics
const notExtracted = /^Extraction failed/

/**
 * What an invocation says of how the tool ran. A notification of the level `error` means that the run failed; a warning
 * that the results may be incomplete.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317588
 */
export function judgeInvocation(invocation: Invocation, tool: string, { isEmpty, describe, sink }: Context): void {
  const failure = failureOf(invocation, isEmpty)
  if (failure !== undefined) sink.trouble(`${tool} ${failure}`)
  const { toolExecutionNotifications: execution, toolConfigurationNotifications: configuration } = invocation
  const errors: string[] = []
  const warnings: string[] = []
  for (const { level, message, descriptor } of [...(execution ?? []), ...(configuration ?? [])]) {
    const described = describe(descriptor ?? {})
    const ownLevel = described.contradictory === true ? 'unknown' : defaultLevel(described.descriptor)
    const grade = level == null ? ownLevel : gradeOf(level)
    const text = firstLine(textOf(message, described))
    const id = descriptor?.id ?? described.descriptor?.id ?? ''
    const isGap = grade === 'warning' && (gaveUp.test(id) || notExtracted.test(text))
    if (grade === 'error' || grade === 'unknown' || isGap) errors.push(text)
    else if (grade === 'warning') warnings.push(text)
  }
  if (errors.length > 0) sink.trouble(`${tool} had ${count(errors.length, 'error')} of its own: ${errors[0]}`)
  if (warnings.length > 0) sink.note(`${tool} had ${count(warnings.length, 'warning')} of its own: ${warnings[0]}`)
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? ''
}

/** An exit code other than 0 alone says little: many tools end so when they found something. */
function failureOf(invocation: Invocation, isEmpty: boolean): string | undefined {
  const { executionSuccessful, exitCode, exitCodeDescription, exitSignalName, exitSignalNumber } = invocation
  const description = exitCodeDescription == null ? '' : `: ${exitCodeDescription}`
  const code = exitCode == null ? '' : ` (exit code ${exitCode}${description})`
  const signal = exitSignalName ?? exitSignalNumber
  if (invocation.processStartFailureMessage != null) return `did not start: ${invocation.processStartFailureMessage}`
  if (signal != null) return `was ended by the signal ${signal}`
  if (executionSuccessful === false) return `says that it failed${code}`
  if (executionSuccessful == null) return `does not say whether it ran to its end${code}`
  if (exitCode != null && exitCode !== 0 && isEmpty) return `ended as if it had failed${code}, but lists no result`
  return undefined
}
