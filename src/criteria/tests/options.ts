import { z } from 'zod'
import { Artifact, Format, Globs } from '../../evidence/options.ts'

const Count = z.int().min(0)
const Rate = z.number().gt(0).max(1)

const judged = {
  artifact: Artifact.optional(),
  format: Format.optional(),
  'pass-rate': Rate.optional().describe('The part of the tests that ran which must have passed, above 0, at most 1. Default: 1, all of them.'),
  'max-skipped': Count.optional().describe('How many tests may be skipped. Default: any number, as long as one ran.'),
  'max-flaky': Count.optional().describe('How many tests may have passed only after a failed attempt. Default: any number.'),
  retries: z
    .enum(['separate', 'merge'])
    .optional()
    .describe('Tests that stand several times in one report: `separate` counts each, `merge` takes them for attempts at one test, which passes if the last one did. Default: `separate`.')
}

const Minimum = z.int().min(1)

const Suite = z
  .strictObject({
    reports: Globs.describe('Globs of its report files.'),
    minimum: Minimum.optional().describe('How many tests of it must have run, at least.'),
    ...judged
  })
  .describe('A suite of its own. What it does not say, the criterion says for all.')

const Percent = z.number().gt(0).max(100)

const Coverage = z
  .strictObject({
    reports: Globs.describe('Globs of coverage summaries: lcov, Cobertura, JaCoCo, istanbul.'),
    format: Format.optional(),
    artifact: Artifact.optional(),
    lines: Percent.optional().describe('Percentage of lines that must be covered, at least.'),
    branches: Percent.optional().describe('Percentage of branches.'),
    functions: Percent.optional().describe('Percentage of functions.'),
    statements: Percent.optional().describe('Percentage of statements.')
  })
  .refine(({ lines, branches, functions, statements }) => [lines, branches, functions, statements].some((bound) => bound !== undefined), {
    error: 'bounds nothing: give `lines`, `branches`, `functions` or `statements`'
  })

export const options = z
  .strictObject({
    reports: Globs.optional().describe('Globs of report files, from the root of the repository or of the artifact.'),
    suites: z
      .record(z.string().min(1), Suite)
      .refine((suites) => Object.keys(suites).length > 0, { error: 'an empty map names no suite' })
      .optional()
      .describe('Instead of `reports`: suites by name, a row each. The name stands in all messages.'),
    minimum: Minimum.optional().describe('How many tests must have run, at least; with `suites`, in all of them together.'),
    ...judged,
    coverage: Coverage.optional().describe('Coverage that must be reached, by each of its reports.')
  })

export type Options = z.output<typeof options>
export type SuiteOptions = z.output<typeof Suite>
export type CoverageOptions = z.output<typeof Coverage>
