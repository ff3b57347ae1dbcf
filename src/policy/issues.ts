import type { z } from 'zod'
import { didYouMean, listNames } from '../core/text.ts'

/** What zod found, in the words of somebody who writes a policy. */
export interface Explained {
  readonly message: string
  readonly path: readonly PropertyKey[]
  /** The issue is about this key of the map at `path`. */
  readonly key?: string
}

/** One zod issue can hold several problems (two unknown keys), and a union hides the one that was meant. */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType, content: unknown): readonly Explained[] {
  const { path } = issue
  const value = valueAt(content, path)
  const label = path.length === 0 ? '' : `${path.map(String).join('.')}: `
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path)
      return issue.keys.map((key) => ({ path, key, message: `${label}unknown key "${key}"${didYouMean(key, known) || `; known are ${listNames(known, 20)}`}` }))
    }
    case 'invalid_value': {
      const values = issue.values.map(String)
      return [{ path, message: `${label}${typeof value === 'string' ? `"${value}" is` : `${describe(value)} is`} none of ${listNames(values, 20)}${didYouMean(String(value), values)}` }]
    }
    case 'invalid_type':
      return [{ path, message: `${label}${value === undefined ? `is missing; expected ${issue.expected}` : `expected ${issue.expected}, not ${describe(value)}`}` }]
    case 'invalid_union':
      return bestBranch(issue, value)?.flatMap((one) => explainIssue({ ...one, path: [...path, ...one.path] }, schema, content)) ?? [{ path, message: `${label}${issue.message}` }]
    default:
      return [{ path, message: `${label}${issue.message}` }]
  }
}

/** The branch that the writer most likely meant: of the value's own type, with the fewest problems. */
function bestBranch(issue: z.core.$ZodIssueInvalidUnion, value: unknown): readonly z.core.$ZodIssue[] | undefined {
  const fits = (branch: readonly z.core.$ZodIssue[]): boolean => !branch.some((one) => one.path.length === 0 && one.code === 'invalid_type')
  const fitting = issue.errors.filter(fits).toSorted((a, b) => a.length - b.length)
  if (fitting[0] !== undefined) return fitting[0]
  const expected = issue.errors.flatMap((branch) => branch.flatMap((one) => (one.code === 'invalid_type' && one.path.length === 0 ? [one.expected] : [])))
  return [{ code: 'custom', path: [], message: `expected ${[...new Set(expected)].join(' or ')}, not ${describe(value)}`, input: value }]
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), content)
}

function describe(value: unknown): string {
  if (value === null) return 'an empty value'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'keys and values'
  return typeof value === 'string' ? `the text "${value}"` : `the ${typeof value} ${String(value)}`
}

/** The keys that the schema knows at a path; unions give those of all branches. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
    case 'default':
      return keysAt(def.innerType, path)
    case 'union':
      return def.options.flatMap((option) => keysAt(option, path))
    case 'array':
      return keysAt(def.element, path.slice(1))
    case 'record':
      return keysAt(def.valueType, path.slice(1))
    case 'object': {
      const [key, ...rest] = path
      if (key === undefined) return Object.keys(def.shape)
      const next = def.shape[String(key)]
      return next === undefined ? [] : keysAt(next, rest)
    }
    default:
      return []
  }
}
