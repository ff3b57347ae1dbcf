import type { z } from 'zod'
import { ReportRefused } from '../model.ts'
import { partOf } from '../part.ts'

const deepest = 200

interface Suite {
  readonly title: string
  readonly suites?: readonly unknown[] | null | undefined
}

interface Found<S> {
  readonly suite: S
  readonly path: readonly string[]
}

/**
 * Suites in suites, each with the titles that lead to it, outermost first. It does not recurse, so that no depth of a
 * document overflows the stack.
 * @throws ReportRefused
 */
export function* suitesOf<S extends Suite>(schema: z.ZodType<S>, roots: readonly unknown[]): Generator<Found<S>> {
  const open = roots.map((value) => ({ value, above: [] as readonly string[], depth: 1 })).toReversed()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, above, depth } = next
    if (depth > deepest) throw new ReportRefused('too-large', `has suites more than ${deepest} levels deep`)
    const suite = partOf(schema, value, 'a suite')
    const path = suite.title === '' ? above : [...above, suite.title]
    yield { suite, path }
    for (const inner of (suite.suites ?? []).toReversed()) open.push({ value: inner, above: path, depth: depth + 1 })
  }
}
