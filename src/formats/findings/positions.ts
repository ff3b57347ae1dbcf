import { lineNumber } from '../numbers.ts'

/** A line or column that the report counts from 0, as the Language Server Protocol does. */
export function fromZero(position: number | null | undefined): number | undefined {
  return position == null ? undefined : lineNumber(position + 1)
}
