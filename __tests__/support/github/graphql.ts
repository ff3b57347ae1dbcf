import { readFileSync } from 'node:fs'
import { buildSchema, execute, GraphQLError, Kind, parse, validate, type DocumentNode, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { QueryError } from './graphql-connection.ts'
import { createRoot } from './graphql-objects.ts'
import type { Json, JsonObject } from './json.ts'
import type { Permissions } from './options.ts'
import type { Account } from './records.ts'
import type { World } from './world.ts'

/** A query's answer, the name of its operation, and what was wrong with it. */
export interface QueryResult { readonly body: Json; readonly name: string; readonly violations: readonly string[] }

const SCHEMA = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)
let schema: GraphQLSchema | undefined
/** Queries that were held against the schema, and what was wrong with them. */
const judged = new Map<string, readonly GraphQLError[]>()

/** GitHub's published schema, read when the first query comes. */
function loadSchema(): GraphQLSchema {
  return (schema ??= buildSchema(readFileSync(SCHEMA, 'utf8'), { assumeValid: true, assumeValidSDL: true }))
}

/** A request that the fixtures cannot answer. */
class UnsetField extends Error {}

const resolveField: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  const value = (source as Record<string, unknown>)[info.fieldName]
  if (value === undefined) throw new UnsetField(`${info.parentType.name}.${info.fieldName} is not part of the world`)
  return typeof value === 'function' ? (value as (...parameters: unknown[]) => unknown)(args, context, info) : value
}

/**
 * Answers the body of a POST to /graphql: the query is held against GitHub's schema, then executed over the world with
 * what was given to the token.
 */
export async function answerQuery(world: World, permissions: Permissions, viewer: Account, text: string): Promise<QueryResult> {
  const request = readRequest(text)
  if (request === undefined) return { name: '', body: { message: 'Problems parsing JSON', status: '400' }, violations: ['graphql: the body is no GraphQL request'] }
  const parsed = parseQuery(request.query)
  if (parsed instanceof GraphQLError) return refusal('', [parsed])
  const operation = parsed.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const name = operation?.name?.value ?? ''
  const mistakes = judged.get(request.query) ?? validate(loadSchema(), parsed)
  judged.set(request.query, mistakes)
  if (mistakes.length > 0) return refusal(name, mistakes)

  const variableValues = request.variables
  const result = await execute({ schema: loadSchema(), document: parsed, rootValue: createRoot(world, permissions, viewer), variableValues, fieldResolver: resolveField })
  const errors = result.errors ?? []
  const faulty = errors.filter((error) => !(error.originalError instanceof QueryError))
  const body = { ...(result.data == null ? {} : { data: plain(result.data) }), ...(errors.length === 0 ? {} : { errors: errors.map(shape) }) }
  return { name, body, violations: faulty.map((error) => `graphql ${name}: ${error.message}`) }
}

function readRequest(text: string): { query: string; variables: { [name: string]: unknown } } | undefined {
  try {
    const { query, variables } = JSON.parse(text) as { query?: unknown; variables?: unknown }
    if (typeof query !== 'string' || (variables != null && typeof variables !== 'object')) return undefined
    return { query, variables: { ...variables } }
  } catch {
    return undefined
  }
}

function parseQuery(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

/** GitHub answers a query that it cannot run with 200 and errors, without data. */
function refusal(name: string, errors: readonly GraphQLError[]): QueryResult {
  return { name, body: { errors: errors.map((error) => ({ path: ['query'], extensions: { code: 'invalidQuery' }, ...shape(error) })) }, violations: errors.map((error) => `graphql ${name}: ${error.message}`) }
}

function shape(error: GraphQLError): JsonObject {
  const { originalError, message } = error
  return {
    ...(originalError instanceof QueryError ? { type: originalError.type } : {}),
    ...(error.path === undefined ? {} : { path: [...error.path] }),
    ...(error.locations === undefined ? {} : { locations: error.locations.map(({ line, column }) => ({ line, column })) }),
    message
  }
}

/** Results of graphql have no prototype; JSON has. */
function plain(data: object): Json {
  return JSON.parse(JSON.stringify(data)) as Json
}
