import type { ReportedPlace, TestCase } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import type { Point } from './tap-lines.ts'

const mostText = 500
const file = /((?:\/|[A-Za-z]:[\\/]|file:)[^\s()']*?):(\d+)(?::(\d+))?\)?'?$/

/** One test, with what the YAML below it tells. */
export function tapCase({ ok, id, description, directive, reason }: Point, diagnostics: readonly string[]): TestCase {
  const name = description === '' ? `test ${id ?? 'without a name'}` : description
  const common = { suite: [], name, place: placeOf(diagnostics) }
  if (directive === 'skip') return { ...common, result: 'skipped', message: reason }
  if (ok) return { ...common, result: 'passed' }
  if (directive === 'todo') return { ...common, result: 'skipped', message: `failed, as it is TODO${reason === undefined ? '' : `: ${reason}`}` }
  return { ...common, result: 'failed', message: valueOf(diagnostics, ['message', 'error']), trace: diagnostics.length === 0 ? undefined : diagnostics.join('\n') }
}

/** Node writes `location`, tape `at`, tap `file`, `line` and `column`. */
function placeOf(diagnostics: readonly string[]): ReportedPlace | undefined {
  const [, path, line, column] = file.exec((valueOf(diagnostics, ['location', 'at']) ?? '').slice(0, mostText)) ?? []
  const named = path ?? valueOf(diagnostics, ['file', 'fileName'])
  if (named === undefined) return undefined
  return { path: named, line: lineNumber(line ?? valueOf(diagnostics, ['line', 'lineNumber'])), column: lineNumber(column ?? valueOf(diagnostics, ['column', 'columnNumber'])) }
}

/** The value of the first such key, of a block its first line. */
function valueOf(diagnostics: readonly string[], keys: readonly string[]): string | undefined {
  const index = diagnostics.findIndex((text) => keys.some((key) => text.trimStart().startsWith(`${key}:`)))
  const text = diagnostics[index]
  if (text === undefined) return undefined
  const value = text.slice(text.indexOf(':') + 1).trim()
  const whole = /^[|>][-+\d]*$/.test(value) ? (diagnostics[index + 1] ?? '').trim() : value
  const quoted = /^(["'])(.*)\1$/.exec(whole)?.[2] ?? whole
  return quoted === '' ? undefined : quoted
}
