import { isObject, type Json } from './json.ts'

/** One correction of GitHub's OpenAPI description: where it stands, what is written there, and why. */
interface Correction {
  /** Keys from the root of the document. */
  readonly at: readonly string[]
  readonly set: Json
  readonly because: string
}

const CONCLUSIONS = ['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required', 'stale', 'startup_failure', null]

/** What the description is known to have wrong. Whatever else deviates from it is a violation. */
export const CORRECTIONS: readonly Correction[] = [
  {
    at: ['components', 'schemas', 'check-run', 'properties', 'conclusion', 'enum'],
    set: CONCLUSIONS,
    because: 'CheckConclusionState of the GraphQL schema, and check suites in REST, have stale and startup_failure too'
  },
  {
    at: ['components', 'schemas', 'job', 'properties', 'conclusion', 'enum'],
    set: CONCLUSIONS,
    because: 'a job is a check run of GitHub Actions and has the same conclusions'
  },
  {
    at: ['components', 'parameters', 'created', 'schema'],
    set: { type: 'string' },
    because: 'its description refers to the search syntax for dates (>=2025-01-01, a..b), which is no date-time'
  },
  ...['author', 'committer'].map((who) => ({
    at: ['components', 'schemas', 'nullable-simple-commit', 'properties', who, 'properties', 'email'],
    set: { type: 'string' },
    because: 'git takes any text for an address; those of bots have brackets, which format: email refuses'
  }))
]

/** Applies the corrections to the document; throws when it no longer has the place, so that a refresh cannot lose one. */
export function applyOverlay(document: Json): void {
  for (const { at, set } of CORRECTIONS) {
    const last = at.at(-1)
    const parent = at.slice(0, -1).reduce<Json | undefined>((node, key) => (isObject(node) ? node[key] : undefined), document)
    if (last === undefined || !isObject(parent) || parent[last] === undefined) throw new Error(`the description has no ${at.join('/')}`)
    parent[last] = set
  }
}
