import { runInNewContext } from 'node:vm'
import { unstated, withoutBom, type Reading, type Stated } from './reading.ts'

const maximumLine = 2_000
const maximumLines = 100_000
/** Milliseconds for one file. A pattern that backtracks without end is stopped by the engine, not by hope. */
const patience = 2_000

/** What is wrong with a pattern, to stand after its name; undefined: nothing. */
export function patternProblem(pattern: string): string | undefined {
  const placeholder = /\{(?:version|tag|sha|previous-version)\}/u.exec(pattern)
  if (placeholder !== null) {
    return `must not hold ${placeholder[0]}: it would find only what it was told, and never a version that differs`
  }
  try {
    const groups = new RegExp(`${pattern}|`, 'u').exec('')?.length ?? 0
    return groups > 1 ? undefined : 'needs a group around the version, such as version = "(.+)" or (?<version>.+)'
  } catch (error) {
    return `is not a regular expression (JavaScript, flag u): ${error instanceof Error ? error.message : String(error)}`
  }
}

/**
 * The version is what the group `version`, else the first group, holds. Every line is searched by itself. Several
 * matches must all say the same. The pattern is one that `patternProblem` finds nothing wrong with.
 */
export function readPattern(text: string, pattern: string): Reading {
  const lines = withoutBom(text).split(/\r?\n/u)
  if (lines.length > maximumLines) {
    return unstated('unreadable', `has ${lines.length} lines; a pattern is searched for in ${maximumLines} at most`)
  }
  const long = lines.findIndex((line) => line.length > maximumLine)
  if (long !== -1) {
    const detail = `has a line of over ${maximumLine} characters, in which no pattern is searched for`
    return unstated('unreadable', detail, { line: long + 1, column: 1 })
  }
  const found = within(patience, () => search(lines, new RegExp(pattern, 'dgu')))
  if (found === undefined) return unstated('unreadable', `could not be searched for /${pattern}/ within ${patience} ms`)

  const [first] = found
  if (first === undefined) return unstated('no-version', `has no line that matches /${pattern}/`)
  const other = found.find((match) => match.version !== first.version)
  if (other === undefined) return first
  const both = [first, other].map(({ version, line }) => `${JSON.stringify(version)} on line ${line}`).join(', ')
  return unstated('unreadable', `matches /${pattern}/ more than once, with different versions: ${both}`, other)
}

function search(lines: readonly string[], expression: RegExp): readonly Stated[] {
  return lines.flatMap((line, index) =>
    Array.from(line.matchAll(expression)).flatMap((match) => {
      const span = match.indices?.groups?.['version'] ?? match.indices?.[1]
      return span === undefined ? [] : [{ version: line.slice(...span), line: index + 1, column: span[0] + 1 }]
    })
  )
}

// Only code that was started through node:vm can be interrupted, and the interruption reaches into regular expressions.
function within<Result>(milliseconds: number, work: () => Result): Result | undefined {
  let result: Result | undefined
  try {
    runInNewContext(
      'work()',
      {
        work: () => {
          result = work()
        }
      },
      { timeout: milliseconds }
    )
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    throw error
  }
  return result
}
