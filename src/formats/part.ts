import { z } from 'zod'
import { ReportRefused } from './model.ts'

/**
 * A part of a document that the schema of the whole leaves open, such as the value under a file's name.
 * @param what it is, e.g. `a suite`
 * @throws ReportRefused where it breaks its own schema
 */
export function partOf<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const detail = z.prettifyError(parsed.error).replaceAll(/\s*\n\s*/g, ' ').replace(/^✖ /, '').slice(0, 300)
  throw new ReportRefused('malformed', `holds ${what} that breaks its format: ${detail}`)
}
