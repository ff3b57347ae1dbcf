import { z } from 'zod'
import { isRecord } from '../lines.ts'

/** The members of an object whose keys are names of files or packages, which may be any, `__proto__` included. */
export function membersOf<Value>(schema: z.ZodType<Value>): z.ZodType<readonly (readonly [string, Value])[]> {
  return z.unknown().transform((value, context) => {
    if (!isRecord(value)) {
      context.addIssue({ code: 'custom', message: 'Invalid input: expected object' })
      return z.NEVER
    }
    const members: [string, Value][] = []
    for (const [name, member] of Object.entries(value)) {
      const parsed = schema.safeParse(member)
      if (!parsed.success) {
        for (const { message, path } of parsed.error.issues)
          context.addIssue({ code: 'custom', message, path: [name, ...path] })
        return z.NEVER
      }
      members.push([name, parsed.data])
    }
    return members
  })
}
