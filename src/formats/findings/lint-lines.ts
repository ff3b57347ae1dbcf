import { isHook } from './pre-commit-text.ts'

/**
 * The lines that a linter itself may have written: not what pre-commit's hooks print, no annotations for GitHub, and no
 * JSON, in whose messages such lines may stand.
 */
export function lintLines(head: readonly string[]): readonly string[] {
  return head.some(isHook) ? [] : head.filter((line) => !/^::|^\s*[{["]/.test(line))
}
