import { stringify } from 'yaml'
import { z } from 'zod'
import type { AnyKind } from '../core/criterion.ts'

export interface OptionReference {
  readonly name: string
  readonly type: string
  /** As YAML would have it; absent: none. */
  readonly default?: string
  readonly description: string
}

/** What there is to know about a kind, for `explain` and the reference. */
export interface KindReference {
  readonly kind: string
  readonly title: string
  readonly options: readonly OptionReference[]
  readonly permissions: readonly string[]
  readonly reasons: readonly { readonly reason: string; readonly meaning: string }[]
  readonly examples: readonly string[]
}

export function kindReference(kind: AnyKind): KindReference {
  return {
    kind: kind.kind,
    title: kind.title,
    options: optionsOf(kind.options),
    permissions: kind.permissions,
    reasons: Object.entries(kind.reasons).map(([reason, meaning]) => ({ reason, meaning })),
    examples: kind.examples
  }
}

/** The options of an object schema in the order in which they stand there. */
export function optionsOf(schema: z.ZodObject): readonly OptionReference[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' })
  return Object.entries(properties).map(([name, property]) => {
    const json = property as JsonSchema
    const fallback = json.default === undefined ? {} : { default: stringify(json.default, { collectionStyle: 'flow' }).trim() }
    return { name, type: typeOf(json), description: json.description ?? '', ...fallback }
  })
}

interface JsonSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly description?: string
  readonly default?: unknown
}

function typeOf(schema: JsonSchema): string {
  if (schema.enum !== undefined) return schema.enum.map(String).join(' | ')
  if (schema.const !== undefined) return String(schema.const)
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(typeOf))].join(' | ')
  if (schema.type === 'array') return `list of ${schema.items === undefined ? 'anything' : typeOf(schema.items)}`
  if (schema.type === 'object' && schema.properties !== undefined) return `{ ${Object.keys(schema.properties).join(', ')} }`
  return { string: 'text', integer: 'whole number', boolean: 'true | false' }[schema.type ?? ''] ?? schema.type ?? 'anything'
}
