import type { EvaluateContext } from '../../../../src/core/criterion.ts'
import type { Outcome } from '../../../../src/core/outcome.ts'
import { shortSha } from '../../../../src/core/subject.ts'
import type { Evidence } from './collect.ts'
import type { Options } from './options.ts'

export type Reason = 'there' | 'missing' | 'empty' | 'not-mentioned'

export function evaluate(
  { path, mentions }: Options,
  { text }: Evidence,
  { subject }: EvaluateContext
): Outcome<Reason> {
  const wanted = `${path} in ${shortSha(subject.commit)}${mentions === undefined ? '' : `, with "${mentions}" in it`}`
  const failed = (reason: Reason, seen: string, remedy: string): Outcome<Reason> => {
    return {
      status: 'failed',
      reason,
      wanted,
      seen,
      remedy,
      findings: [{ level: 'error', message: seen, place: { path } }]
    }
  }
  if (text === null)
    return failed('missing', `${path} is not in the commit`, `Write it, then: git add -- ${path} && git commit`)
  if (text.trim() === '') return failed('empty', `${path} is empty`, 'Write it, and commit it.')
  if (mentions !== undefined && !text.includes(mentions))
    return failed('not-mentioned', `${path} does not say "${mentions}"`, `Add "${mentions}" to ${path}, and commit it.`)
  return { status: 'passed', reason: 'there', wanted, seen: `${path} is there`, findings: [] }
}
