import type { EvaluateContext } from '../../core/criterion.ts'
import type { Finding } from '../../core/finding.ts'
import type { Outcome } from '../../core/outcome.ts'
import { count, didYouMean, listNames } from '../../core/text.ts'
import type { Evidence } from './collect.ts'
import type { Options } from './options.ts'

export type Reason = 'succeeded' | 'job-failed' | 'not-passed-in'

export function evaluate(options: Options, { jobs }: Evidence, _context: EvaluateContext): Outcome<Reason> {
  const names = jobs.map((job) => job.name)
  const required = options.require ?? names
  const wanted = `${listNames(required)} ended in ${options.accept.join(' or ')}`

  const absent = required.filter((name) => !names.includes(name))
  const bad = jobs.filter((job) => required.includes(job.name) && !options.accept.some((accepted) => accepted === job.result))
  const findings: Finding[] = [
    ...bad.map((job): Finding => ({ level: 'error', message: `${job.from === 'needs' ? 'Job' : 'Step'} "${job.name}" ended in ${job.result}` })),
    ...absent.map((name): Finding => ({ level: 'error', message: `"${name}" is not among ${listNames(names)}${didYouMean(name, names)}` }))
  ]
  if (bad.length > 0) {
    const seen = listNames(bad.map((job) => `"${job.name}" ended in ${job.result}`))
    return { status: 'failed', reason: 'job-failed', wanted, seen, findings, remedy: 'Open the log of that job, mend it and run the workflow again.' }
  }
  if (absent.length > 0 || required.length === 0) {
    const seen = `${listNames(absent)} not passed in, only ${listNames(names)}`
    const remedy = 'Add the job to the gate job\'s `needs:` and pass `needs: ${{ toJSON(needs) }}`; a step needs an `id` and `steps: ${{ toJSON(steps) }}`.'
    return { status: 'failed', reason: 'not-passed-in', wanted, seen, findings, remedy }
  }
  return { status: 'passed', reason: 'succeeded', wanted, seen: `${count(required.length, 'job')} ended as wanted`, findings }
}
