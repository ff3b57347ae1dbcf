import type { Asked } from '../github/faults.ts'
import type { Truth } from './stage.ts'

/** A question that the gate asks with the built-in policy, as a fault finds it. */
export interface Endpoint {
  readonly name: string
  readonly operation: string
  readonly where: (asked: Asked) => boolean
  /** Which of its lists fill more than a page. */
  readonly long?: 'checks' | 'statuses' | 'runs' | 'reviews'
  /** Main has moved on, so that GitHub is asked how the commit relates to it. */
  readonly ahead?: true
  /** What its answer would tell if it were so. */
  readonly tells?: readonly Truth[]
  /** Asked before the gate begins to look, and not again. */
  readonly once?: true
}

const query = (name: string, more: Partial<Endpoint> = {}): Endpoint => ({
  name: `graphql ${name}`,
  operation: 'graphql',
  where: ({ graphql }) => graphql === name,
  ...more
})
const ref = (kind: 'heads' | 'tags', ...tells: readonly Truth[]): Endpoint => ({
  name: `git/get-ref (${kind})`,
  operation: 'git/get-ref',
  where: ({ path }) => path.includes(`/git/ref/${kind}`),
  tells
})
const list = (operation: string, long: NonNullable<Endpoint['long']>, tells: readonly Truth[]): readonly Endpoint[] => [
  { name: operation, operation, tells, where: () => true },
  { name: `${operation} page 2`, operation, long, tells, where: (asked) => asked.query.get('page') === '2' }
]

/** Every endpoint, and every page where there are pages. */
export const endpoints: readonly Endpoint[] = [
  query('FileAtRef', { once: true }),
  query('PullRequestsOfCommit', { tells: ['no approval', 'changes requested'] }),
  query('PullRequest', { name: 'graphql PullRequest (page 2 of the same)', long: 'reviews', tells: ['no approval', 'changes requested'] }),
  ...list('checks/list-for-ref', 'checks', ['failed check']),
  ...list('repos/list-commit-statuses-for-ref', 'statuses', ['failed status']),
  ...list('actions/list-workflow-runs-for-repo', 'runs', ['failed workflow run']),
  ref('heads', 'not on main'),
  ref('tags', 'tag elsewhere', 'no tag'),
  { name: 'git/get-tag', operation: 'git/get-tag', tells: ['tag elsewhere'], where: () => true },
  { name: 'repos/compare-commits', operation: 'repos/compare-commits-with-basehead', ahead: true, tells: ['not on main'], where: () => true }
]
