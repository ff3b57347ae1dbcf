import { EvidenceError } from '../core/errors.ts'
import type { Subject } from '../core/subject.ts'

const placeholder = /\{(version|tag|sha|previous-version)\}/g

/**
 * The options with `{version}`, `{tag}` and `{sha}` filled in wherever a text or a key holds them.
 * @throws EvidenceError where this run has no such value: a guess would look for the wrong thing
 */
export function expand<Value>(options: Value, subject: Subject): Value {
  return walk(options, subject) as Value
}

function walk(value: unknown, subject: Subject): unknown {
  if (typeof value === 'string') return value.replaceAll(placeholder, (_, word: string) => fill(word, subject))
  if (Array.isArray(value)) return value.map((item) => walk(item, subject))
  if (typeof value === 'object' && value !== null) return map(value, subject)
  return value
}

function map(value: object, subject: Subject): object {
  const entries = Object.entries(value).map(([key, item]) => [key.replaceAll(placeholder, (_, word: string) => fill(word, subject)), walk(item, subject)] as const)
  const twice = entries.find(([key], index) => entries.findIndex(([other]) => other === key) < index)
  if (twice === undefined) return Object.fromEntries(entries)
  throw new EvidenceError('unreadable', `two keys of the policy are both "${twice[0]}" in this run`, 'Leave one of them out, or let them differ.')
}

function fill(word: string, subject: Subject): string {
  const value = { version: subject.version, tag: subject.tag, sha: subject.commit }[word]
  if (value !== undefined) return value
  const why = word === 'previous-version' ? 'this version of the gate does not look for the last release' : 'this run releases no tag that spells one'
  throw new EvidenceError('not-found', `{${word}} stands in the policy, but ${why}`, `Run the gate on a tag, give it the input \`tag\`, or limit the criterion with \`when: { tags: ["*"] }\`.`)
}
