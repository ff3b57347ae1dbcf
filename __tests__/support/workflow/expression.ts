import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { truthy } from '@actions/expressions/result'
import type { ScalarToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { isBasicExpression, isLiteral, isMapping } from '@actions/workflow-parser'
import { Unsupported } from './unsupported.ts'

/** What `success()`, `failure()` and `cancelled()` answer. */
export interface Status {
  readonly success: boolean
  readonly failure: boolean
  readonly cancelled: boolean
}

/** The contexts that an expression can read, as JSON, and what the status functions answer. */
export interface Scope {
  readonly contexts: Readonly<Record<string, unknown>>
  readonly status: Status
}

type Value = ReturnType<Evaluator['evaluate']>

// GitHub fills these; a property that is missing here is a gap of this runner, not an empty value.
const closed = new Set(['github', 'runner', 'job'])

/** Whether the condition of a job or step holds; the parser has already put `success() &&` where GitHub does. */
export function holds(condition: string, scope: Scope): boolean {
  return truthy(evaluate(condition, scope))
}

/** The text that a scalar of the workflow, with or without `${{ }}`, stands for. */
export function textOf(token: TemplateToken, scope: Scope): string {
  if (isBasicExpression(token)) return evaluate(token.expression, scope).coerceString()
  if (isLiteral(token)) return token.toString()
  throw new Unsupported(`${token.typeName()} where a text is expected`)
}

/** The texts of a mapping such as `env:` or `with:`; an absent one is empty. */
export function textsOf(token: TemplateToken | undefined, scope: Scope): Record<string, string> {
  if (token === undefined) return {}
  if (!isMapping(token)) throw new Unsupported('an expression in place of a mapping')
  return Object.fromEntries([...token].map(({ key, value }) => [nameOf(key), textOf(value, scope)]))
}

/** A value outside a workflow, such as the default of an input: a text, or exactly one expression. */
export function textOfTemplate(template: string, scope: Scope): string {
  if (!template.includes('${{')) return template
  const [, expression] = /^\s*\$\{\{((?:[^}']|'[^']*')+)\}\}\s*$/.exec(template) ?? []
  if (expression === undefined) throw new Unsupported(`text beside an expression: ${template}`)
  return evaluate(expression, scope).coerceString()
}

/** A key as it stands in the workflow. */
export function nameOf(key: ScalarToken): string {
  if (!isLiteral(key)) throw new Unsupported('an expression in place of a key')
  return key.toString()
}

function evaluate(expression: string, { contexts, status }: Scope): Value {
  const answers = { always: true, ...status }
  const functions = Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer)
  }))
  const hashFiles = { name: 'hashfiles', minArgs: 1, maxArgs: 255, call: () => unknown('hashFiles()') }
  const known = new Map([...functions, hashFiles].map((definition) => [definition.name, definition]))
  const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), [...known.values()]).parse()
  const roots = Object.entries(contexts).map(([key, context]) => ({
    key,
    value: closed.has(key) ? new Closed(key, context) : toData(context)
  }))
  return new Evaluator(tree, new data.Dictionary(...roots), known).evaluate()
}

/** A context in which asking for a property that is not there is an error. */
class Closed extends data.Dictionary {
  readonly #name: string

  constructor(name: string, context: unknown) {
    super(...Object.entries(context ?? {}).map(([key, value]) => ({ key, value: toData(value) })))
    this.#name = name
  }

  override get(key: string): Value | undefined {
    return super.get(key) ?? unknown(`${this.#name}.${key}`)
  }
}

function unknown(what: string): never {
  throw new Unsupported(what)
}

function toData(json: unknown): Value {
  return JSON.parse(JSON.stringify(json ?? null), data.reviver) as Value
}
