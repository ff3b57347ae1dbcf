import { lineReader } from '../reader.ts'

const words = ['Passed', 'Failed', 'Skipped'] as const
const noFiles = '(no files to check)'
const fewestColumns = 60
const failure = /^(?:An (?:unexpected )?error has occurred|Interrupted|\[ERROR\])/

interface Failed {
  readonly name: string
  readonly id?: string | undefined
  readonly details: readonly string[]
}

/**
 * It has no mark of its end: a log that was cut between two hooks looks like that of a shorter configuration. So it can
 * only testify for a pass where the policy says how many hooks there are.
 */
export const preCommitText = lineReader({
  id: 'pre-commit-text',
  name: 'pre-commit text',
  purpose: 'findings',
  writtenBy: '`pre-commit run --all-files > pre-commit.txt`',
  reference: 'https://pre-commit.com/#pre-commit-run',
  endless: 'has no mark of its end: say in the policy how many hooks must have run, with `minimum`',
  syntax: 'lines',
  matches: (head) => head.some(isHook),
  visit(sink) {
    let failed: Failed | undefined
    let ran = false
    let last = ''
    const report = (): void => {
      if (failed === undefined) return
      const why = failed.details.length === 0 ? '' : `: ${failed.details.join(', ')}`
      sink.finding({ level: 'error', rule: failed.id ?? failed.name, message: `The hook "${failed.name}" failed${why}` })
      failed = undefined
    }
    return {
      line(text) {
        if (text.trim() !== '') last = text
        if (failure.test(text)) sink.trouble(`pre-commit failed: ${text.slice(0, 200)}`)
        const hook = hookOf(text)
        if (hook === undefined) {
          if (failed !== undefined) failed = withDetail(failed, text)
          return
        }
        report()
        if (hook.result !== 'Skipped') {
          ran = true
          sink.looked({ name: hook.name, holds: hook.result === 'Passed' })
        }
        if (hook.result === 'Failed') failed = { name: hook.name, details: [] }
      },
      end() {
        report()
        if (dots(last) > 2 && last.length >= fewestColumns) sink.trouble(`the hook "${withoutDots(last)}" did not end`)
        if (!ran) sink.trouble('no hook ran')
      }
    }
  }
})

/** Whether a line tells how a hook ended. */
export function isHook(line: string): boolean {
  return hookOf(line) !== undefined
}

/** `name………(no files to check)Skipped` taken apart; undefined for any other line. */
function hookOf(text: string): { readonly name: string; readonly result: (typeof words)[number] } | undefined {
  const result = words.find((word) => text.endsWith(word))
  if (result === undefined || text.length < fewestColumns) return undefined
  const start = text.slice(0, -result.length)
  const dotted = start.endsWith(noFiles) ? start.slice(0, -noFiles.length) : start
  const name = withoutDots(dotted)
  return name === '' || dots(dotted) < 3 ? undefined : { name, result }
}

/** How many dots are at the end. */
function dots(text: string): number {
  let length = text.length
  while (text[length - 1] === '.') length--
  return text.length - length
}

function withoutDots(text: string): string {
  return text.slice(0, text.length - dots(text))
}

/** Before version 2 the line was `hookid: x`. */
function withDetail(failed: Failed, text: string): Failed {
  const id = /^(?:- hook id|hookid): (\S+)$/.exec(text)?.[1]
  if (id !== undefined) return { ...failed, id: failed.id ?? id }
  const isReason = /^- exit code: -?\d+$/.test(text) || /^(?:- files|Files) were modified by this hook\.?$/.test(text)
  return isReason && failed.details.length < 2 ? { ...failed, details: [...failed.details, text.replace(/^- /, '')] } : failed
}
