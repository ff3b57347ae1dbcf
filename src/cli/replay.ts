import { readFile } from 'node:fs/promises'
import { ConfigurationError } from '../core/errors.ts'
import { replayed } from '../gate/replay.ts'
import { registry } from '../policy/registry.ts'
import { parseResult } from '../report/parse-result.ts'
import { forTerminal } from '../report/neutralise.ts'
import { readArguments, Usage } from './arguments.ts'
import { show } from './terminal.ts'

/** `replay RESULT`: decides again from the evidence that a result.json holds, without asking the world anything. */
export async function replay(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, { json: { type: 'boolean' } }, 1)
  const [path] = positionals
  if (path === undefined) throw new Usage('replay needs the path of a result.json; see --help')
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new ConfigurationError('input-invalid', [{ message: `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}` }])
  })
  const before = parseResult(text)
  const { result, differences } = replayed(before, registry)
  const code = show(result, values.json === true)
  for (const difference of differences) process.stderr.write(`differs from the record: ${forTerminal(difference)}\n`)
  return differences.length > 0 && code === 0 ? 1 : code
}
