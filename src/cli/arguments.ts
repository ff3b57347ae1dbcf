import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/** The call's words are off: exit code 2 and one line. */
export class Usage extends Error {
  override readonly name = 'Usage'
}

/** Options and at most so many other words; anything unknown is refused. */
export function readArguments<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options, words: number) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    if (parsed.positionals.length > words) throw new Usage(`did not expect "${parsed.positionals[words]}"; see --help`)
    return parsed
  } catch (error) {
    if (error instanceof Usage) throw error
    throw new Usage(error instanceof Error ? `${error.message.split('. ')[0]}; see --help` : String(error))
  }
}
