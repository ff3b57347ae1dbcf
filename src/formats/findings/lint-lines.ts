import { isHook } from './pre-commit-text.ts'

/** The lines that a linter itself may have written: not what pre-commit's hooks print, and no annotations for GitHub. */
export function lintLines(head: readonly string[]): readonly string[] {
  return head.some(isHook) ? [] : head.filter((line) => !line.startsWith('::'))
}
