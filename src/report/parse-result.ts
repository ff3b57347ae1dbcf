import { ConfigurationError } from '../core/errors.ts'
import type { Result } from '../gate/result.ts'
import { RecordedResult } from './result-schema.ts'

const mostProblems = 10

/**
 * A result that `json` wrote.
 * @throws ConfigurationError `input-invalid` with the paths within it that are not as they should be
 */
export function parseResult(text: string): Result {
  const parsed = RecordedResult.safeParse(parse(text))
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.slice(0, mostProblems).map(({ path, message }) => {
    const where = path.length === 0 ? '' : ` at ${path.map(String).join('.')}`
    return { message: `the result is damaged or not ours${where}: ${message}` }
  })
  throw new ConfigurationError('input-invalid', problems)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const message = 'the result is no JSON; give the whole result.json that the gate wrote'
    throw new ConfigurationError('input-invalid', [{ message }], { cause })
  }
}
