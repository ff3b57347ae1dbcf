import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import { z } from 'zod'
import type { Problem } from '../core/errors.ts'
import type { Place } from '../core/finding.ts'
import { didYouMean } from '../core/text.ts'
import { readExceptions, verifyExceptions, type Exceptions } from './exceptions.ts'
import { explainIssue } from './issues.ts'
import type { Registry } from './registry.ts'
import { commonKeys, criterionSchema, PolicyOutline, type Criterion, type Policy } from './schema.ts'

/** A policy, or everything that is wrong with it: one or the other. */
export type Parsed = { readonly policy: Policy; readonly problems?: never } | { readonly policy?: never; readonly problems: readonly Problem[] }

type Path = readonly PropertyKey[]

// Far more than a policy needs; keeps alias bombs ("billion laughs") and huge files out: time grows with the square of the
// keys of one map, and a pull request's own policy is read, too.
const limits = { characters: 128 * 1024, aliases: 50, criteria: 500, problems: 100 }

/**
 * Reads a policy as YAML 1.2 (core schema, no custom tags). Every problem is found in one go, each with its place (of very
 * many the first hundred).
 * @param path what places call the file
 */
export function parsePolicy(text: string, path: string, registry: Registry): Parsed {
  if (text.length > limits.characters) return { problems: [{ message: `the policy is longer than ${limits.characters} characters`, place: { path } }] }
  const lines = new LineCounter()
  const document = parseDocument(text, { version: '1.2', schema: 'core', strict: true, lineCounter: lines, prettyErrors: false })
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { path, line, column: col }
  }
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({ message: yamlMessage(error), place: at(error.pos[0]) }))
  const content = toPlain(document, problems, { path })
  if (content === undefined) return { problems }

  const report = (message: string, issuePath: Path, key?: string): void => {
    if (problems.length < limits.problems) problems.push({ message, place: at(offsetOf(document, issuePath, key)) })
  }
  const outline = PolicyOutline.safeParse(content)
  if (!outline.success) {
    for (const issue of outline.error.issues.flatMap((one) => explainIssue(one, PolicyOutline, content))) {
      if (issue.path[0] === 'criteria' && issue.path.length > 1) continue // said below, by criterion
      report(issue.message, issue.path, issue.key)
    }
  }
  const people = readPeople(content)
  const criteria = readCriteria(content, people, registry, report, (criterionPath) => at(offsetOf(document, criterionPath)).line)
  const exceptions = readExceptions(content)
  for (const problem of problemsOfExceptions(exceptions, content, people)) report(problem.message, problem.path)
  if (problems.length > 0 || !outline.success) return { problems: inOrder(problems) }
  return { policy: { subject: withoutUndefined(outline.data.subject ?? {}), people: outline.data.people ?? {}, criteria, ...exceptions } }
}

/** The groups of people; undefined where they are not as they should be: then nothing can be said of who is in them. */
function readPeople(content: object): Policy['people'] | undefined {
  const people = PolicyOutline.shape.people.safeParse('people' in content ? content.people : undefined)
  return people.success ? (people.data ?? {}) : undefined
}

/** Compared with the ids as they are written: a criterion with a problem of its own is there all the same. */
function problemsOfExceptions(exceptions: Exceptions, content: object, people: Policy['people'] | undefined): ReturnType<typeof verifyExceptions> {
  const all = 'criteria' in content ? content.criteria : undefined
  return typeof all === 'object' && all !== null ? verifyExceptions(exceptions, Object.keys(all), people) : []
}

function readCriteria(
  content: object,
  people: Policy['people'] | undefined,
  registry: Registry,
  report: (message: string, path: Path, key?: string) => void,
  lineOf: (path: Path) => number | undefined
): readonly Criterion[] {
  const all = 'criteria' in content ? content.criteria : undefined
  if (typeof all !== 'object' || all === null || Array.isArray(all)) return []
  if (Object.keys(all).length > limits.criteria) {
    report(`more than ${limits.criteria} criteria`, ['criteria'])
    return []
  }
  if (Object.keys(all).length === 0) report('no criterion is listed: a gate that asks for nothing does not open', ['criteria'])
  return Object.entries(all).flatMap(([id, value]: [string, unknown]): Criterion[] => {
    const path = ['criteria', id]
    if (!/^[A-Za-z][A-Za-z0-9_-]{0,99}$/.test(id)) report(`"${id}" is no id: letters, digits, - and _, starting with a letter`, path)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(`${id}: expected a criterion, that is keys and values with a kind`, path)
      return []
    }
    const word = 'kind' in value ? value.kind : undefined
    const kind = typeof word === 'string' ? registry.get(word) : undefined
    if (kind === undefined) {
      const kinds = [...registry.keys()]
      const message = typeof word === 'string' ? `unknown kind "${word}"${didYouMean(word, kinds)}` : 'needs a kind'
      report(`${id}: ${message}; the kinds are ${kinds.join(', ')}`, word === undefined ? path : [...path, 'kind'])
      return []
    }
    const schema = criterionSchema(kind)
    const parsed = schema.safeParse(value)
    if (!parsed.success) {
      for (const issue of parsed.error.issues.flatMap((one) => explainIssue(one, schema, value))) {
        report(`${id}: ${issue.message}`, [...path, ...issue.path], issue.key)
      }
      return []
    }
    const criterion = toCriterion(id, parsed.data, lineOf(path))
    const problemsOfOptions = people === undefined ? [] : (kind.verify?.(criterion.options, { people, id, criteria: { ...all } }) ?? [])
    for (const problem of problemsOfOptions) report(`${id}: ${problem.message}`, [...path, ...problem.path])
    return [criterion]
  })
}

const Common = z.object({ kind: z.string(), ...commonKeys })

function toCriterion(id: string, data: Record<string, unknown>, line: number | undefined): Criterion {
  const common = Common.parse(data)
  const options = Object.fromEntries(Object.entries(data).filter(([key]) => !(key in Common.shape)))
  return {
    id,
    kind: common.kind,
    name: common.name ?? id,
    enforcement: common.enforcement,
    stages: common.stages,
    options,
    ...withoutUndefined({ activeFrom: common['active-from'], when: common.when, help: common.help, line })
  }
}

function toPlain(document: Document, problems: Problem[], place: Place): object | undefined {
  try {
    const content: unknown = document.toJS({ maxAliasCount: limits.aliases })
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content
    problems.push({ message: 'the policy is empty: expected `version: 1` and `criteria:`', place: { ...place, line: 1, column: 1 } })
  } catch (error) {
    problems.push({ message: `not readable as YAML: ${error instanceof Error ? error.message : String(error)}`, place: { ...place, line: 1, column: 1 } })
  }
  return undefined
}

/** The offset of the value at the path, of a key in the map there, or of the nearest part that exists. */
function offsetOf(document: Document, path: Path, key?: string): number {
  const [...rest] = path
  for (;;) {
    const node = rest.length === 0 ? document.contents : (document.getIn(rest, true) as Node | undefined)
    if (key !== undefined && isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      if (isScalar(pair?.key) && pair.key.range != null) return pair.key.range[0]
    }
    if (rest.length === 2 && rest[0] === 'criteria' && key === undefined) return keyOffset(document, rest) ?? node?.range?.[0] ?? 0
    if (node?.range != null) return node.range[0]
    if (rest.pop() === undefined) return 0
  }
}

/** A criterion as a whole stands at its id. */
function keyOffset(document: Document, [, id]: Path): number | undefined {
  const criteria = document.getIn(['criteria'], true)
  const pair = isMap(criteria) ? criteria.items.find((item) => isScalar(item.key) && String(item.key.value) === String(id)) : undefined
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined
}

function yamlMessage(error: { code: string; message: string }): string {
  return error.code === 'DUPLICATE_KEY' ? 'this key stands twice: the later one would silently replace the earlier' : error.message
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0))
}

type Defined<T> = { [Key in keyof T as undefined extends T[Key] ? Key : Key]?: Exclude<T[Key], undefined> }

function withoutUndefined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>
}
