import { z } from 'zod'
import type { CollectContext } from '../../core/criterion.ts'
import { EvidenceError } from '../../core/errors.ts'
import type { Options } from './options.ts'

export interface Evidence {
  /** Every job of `needs` and every step of `steps`, with GitHub's word for how it ended. */
  readonly jobs: readonly { readonly name: string; readonly from: 'needs' | 'steps'; readonly result: string }[]
}

// https://docs.github.com/actions/reference/workflows-and-actions/contexts#needs-context
const Needs = z.record(z.string(), z.looseObject({ result: z.string() }))
// `outcome` is the result before continue-on-error turns a failure into a success.
const Steps = z.record(z.string(), z.looseObject({ outcome: z.string() }))

export async function collect(_options: Options, { run }: CollectContext): Promise<Evidence> {
  const needs = Object.entries(parse('needs', run.needs, Needs)).map(([name, job]) => ({ name, from: 'needs' as const, result: job.result }))
  const steps = Object.entries(parse('steps', run.steps, Steps)).map(([name, step]) => ({ name, from: 'steps' as const, result: step.outcome }))
  if (needs.length + steps.length === 0) {
    throw new EvidenceError(
      'not-found',
      'no job and no step was passed in',
      'Give the gate step `needs: ${{ toJSON(needs) }}` under `with:`, and list the jobs in the gate job\'s own `needs:`.'
    )
  }
  return { jobs: [...needs, ...steps] }
}

function parse<Schema extends z.ZodType>(input: 'needs' | 'steps', text: string | undefined, schema: Schema): z.output<Schema> | Record<string, never> {
  if (text === undefined || text.trim() === '') return {}
  const given = parseJson(text)
  const result = schema.safeParse(given)
  // zod leaves a key `__proto__` out of a record, and a job may be called so.
  const hidden = typeof given === 'object' && given !== null && Object.hasOwn(given, '__proto__')
  if (result.success && !hidden) return result.data
  throw new EvidenceError(
    'unreadable',
    `the input \`${input}\` is not what toJSON(${input}) gives`,
    `Write it exactly so: \`${input}: \${{ toJSON(${input}) }}\`.`
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
