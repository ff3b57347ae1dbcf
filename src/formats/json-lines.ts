import { z } from 'zod'
import { jsonLine } from './lines.ts'
import { ReportRefused } from './model.ts'

/**
 * A line of newline-delimited JSON as the schema reads it; undefined: the line is no JSON object.
 * @throws ReportRefused where the object breaks the schema
 */
export function jsonLineAs<Schema extends z.ZodType>(schema: Schema, text: string, number: number): z.output<Schema> | undefined {
  const value = jsonLine(text)
  if (value === undefined) return undefined
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const detail = z.prettifyError(parsed.error).replaceAll(/\s*\n\s*/g, ' ').replace(/^✖ /, '').slice(0, 300)
  throw new ReportRefused('malformed', `has a line of JSON that breaks its format: ${detail}`, number)
}
