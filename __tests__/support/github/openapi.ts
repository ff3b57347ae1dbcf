import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import type { Json, JsonObject } from './json.ts'
import { applyOverlay } from './overlay.ts'

interface Parameter { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: JsonObject; readonly 'x-multi-segment'?: boolean }
interface Response { readonly content?: Readonly<Record<string, { readonly schema: JsonObject }>> }
interface Reference { readonly $ref: string }
interface PathOperation { readonly operationId: string; readonly parameters: readonly (Parameter | Reference)[]; readonly requestBody?: Response; readonly responses: Readonly<Record<string, Response | Reference>> }
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, PathOperation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, Parameter | Response>>>>
}

/** Values of path and query parameters, converted to the types the description gives them. */
export type Parameters = Readonly<Record<string, string | number | boolean>>

/** An operation of the description. */
export interface Operation {
  /** `operationId`, such as `checks/list-for-ref`. */
  readonly id: string
  readonly method: string
  readonly pattern: RegExp
  readonly parameters: readonly Parameter[]
  /** Of the JSON that it takes; null: it takes none. */
  readonly body: JsonObject | null
  /** By status code; null: the description has the code, but no JSON body for it. */
  readonly responses: ReadonlyMap<number, JsonObject | null>
}

/** A request held against the description; `violations` is empty when it conforms. */
export interface Match {
  readonly operation: Operation
  readonly parameters: Parameters
  /** The JSON that was sent; null: none. */
  readonly body: Json
  readonly violations: readonly string[]
}

/** GitHub's description, as far as `openapi.json` has it: finds operations, judges requests and responses. */
export interface Description {
  /** The operation of a request (path as sent, percent-encoded), or undefined if there is none. */
  readonly match: (method: string, path: string, query: URLSearchParams, body: string) => Match | undefined
  /** What is wrong with a response body. A client error that the operation does not list must look like `basic-error`. */
  readonly judgeResponse: (operation: Operation, status: number, body: Json) => readonly string[]
}

const BASIC_ERROR: JsonObject = { $ref: 'github#/components/schemas/basic-error' }
let loaded: Description | undefined

/** Loads the description once per process. Validators are compiled when first needed. */
export function loadDescription(): Description {
  return (loaded ??= createDescription())
}

function createDescription(): Description {
  const raw = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as JsonObject
  applyOverlay(raw)
  const document = toJsonSchema(raw) as unknown as Document
  const operations = readOperations(document)
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false })
  formats.default(ajv)
  ajv.addSchema(document, 'github')
  const compiled = new WeakMap<object, ValidateFunction>()
  const judge = (schema: JsonObject, value: unknown, what: string): string[] => {
    const validate = compiled.get(schema) ?? ajv.compile(schema)
    compiled.set(schema, validate)
    return validate(value) ? [] : (validate.errors ?? []).map((error) => `${what}${error.instancePath} ${explain(error)}`)
  }

  const judgeBody = ({ body: schema }: Operation, sent: Json | undefined): string[] => {
    if (schema === null) return sent === undefined ? [] : ['takes no body']
    return sent === undefined ? ['needs a body of JSON'] : judge(schema, sent, 'body')
  }

  return {
    match: (method, path, query, body) => {
      const operation = operations.find((candidate) => candidate.method === method && candidate.pattern.test(path))
      if (operation === undefined) return undefined
      const sent = readJson(body)
      const violations = judgeBody(operation, sent)
      const parameters: Record<string, string | number | boolean> = {}
      const take = (parameter: Parameter, text: string) => {
        const value = convert(text, parameter.schema)
        parameters[parameter.name] = value
        violations.push(...judge(parameter.schema, value, parameter.name))
      }
      const groups = operation.pattern.exec(path)?.groups ?? {}
      for (const parameter of operation.parameters) {
        const text = parameter.in === 'path' ? decodeURIComponent(groups[parameter.name] ?? '') : query.get(parameter.name)
        if (text !== null) take(parameter, text)
        else if (parameter.required === true) violations.push(`${parameter.name} is missing`)
      }
      const known = new Set(operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name))
      for (const name of new Set(query.keys())) {
        if (!known.has(name)) violations.push(`unknown query parameter ${name}`)
        else if (query.getAll(name).length > 1) violations.push(`query parameter ${name} is given twice`)
      }
      return { operation, parameters, body: sent ?? null, violations: violations.map((text) => `${operation.id}: ${text}`) }
    },

    judgeResponse: (operation, status, body) => {
      const schema = operation.responses.get(status) ?? (status >= 400 ? BASIC_ERROR : undefined)
      if (schema === undefined) return [`${operation.id}: the description has no JSON response ${status}`]
      return judge(schema, body, `${operation.id}: response ${status} `)
    }
  }
}

/** Undefined: nothing was sent. What is no JSON comes back as the text. */
function readJson(text: string): Json | undefined {
  if (text === '') return undefined
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

function explain(error: ErrorObject): string {
  const allowed = error.keyword === 'enum' ? `: ${JSON.stringify(error.params['allowedValues'])}` : ''
  return `${error.message ?? error.keyword}${allowed}`
}

function convert(text: string, schema: JsonObject): string | number | boolean {
  if (schema['type'] === 'integer' && /^-?\d+$/.test(text)) return Number(text)
  if (schema['type'] === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/** All operations; those with more fixed segments first, since a reference may contain slashes. */
function readOperations(document: Document): Operation[] {
  const found = Object.entries(document.paths).flatMap(([template, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const parameters = operation.parameters.map((parameter) => resolve(document, parameter) as Parameter)
      const responses = Object.entries(operation.responses).map(([status, response]) => {
        const { content } = resolve(document, response) as Response
        return [Number(status), content?.['application/json']?.schema ?? null] as const
      })
      return {
        fixed: template.split('/').filter((segment) => !segment.startsWith('{')).length,
        operation: { id: operation.operationId, method: method.toUpperCase(), pattern: pathPattern(template, parameters), parameters, body: operation.requestBody?.content?.['application/json']?.schema ?? null, responses: new Map(responses) }
      }
    })
  )
  return found.toSorted((a, b) => b.fixed - a.fixed).map(({ operation }) => operation)
}

function resolve(document: Document, value: Parameter | Response | Reference): Parameter | Response {
  if (!('$ref' in value)) return value
  const [section = '', name = ''] = value.$ref.split('/').slice(-2)
  const target = document.components[section]?.[name]
  if (target === undefined) throw new Error(`the description has no ${value.$ref}`)
  return target
}

/** `x-multi-segment` marks path parameters whose value may contain slashes; a `path` may be left out, with its slash. */
function pathPattern(template: string, parameters: readonly Parameter[]): RegExp {
  const source = template.replaceAll(/\/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'path') return '(?:/(?<path>.*))?'
    const many = parameters.find((parameter) => parameter.name === name)?.['x-multi-segment'] === true
    return `/(?<${name}>${many ? '.+' : '[^/]+'})`
  })
  return new RegExp(`^${source}$`)
}

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes a type of its own, references become absolute. */
function toJsonSchema(value: Json): Json {
  if (Array.isArray(value)) return value.map((item) => toJsonSchema(item))
  if (typeof value !== 'object' || value === null) return value
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJsonSchema(item)]))
  if (typeof rest['$ref'] === 'string' && rest['$ref'].startsWith('#/components/schemas/')) rest['$ref'] = `github${rest['$ref']}`
  return nullable === true ? { anyOf: [{ type: 'null' }, rest] } : rest
}
