import type { CollectContext } from '../../src/core/criterion.ts'
import type { Subject } from '../../src/core/subject.ts'
import type { FileSet, GitHubPort, WorkflowRun } from '../../src/ports/index.ts'
import { collectContext, subjectOf } from '../support/git/context.ts'
import { matcherOf } from '../../src/core/globs.ts'

export const commit = 'a'.repeat(40)
export const subject: Subject = subjectOf(commit)

/** Files by path, as a folder or an artifact has them. */
export function fileSet(files: Readonly<Record<string, string>>): FileSet {
  return {
    find: async (globs) => {
      const matches = matcherOf(globs)
      return Object.keys(files)
        .filter(matches)
        .toSorted()
        .map((path) => ({ path, size: Buffer.byteLength(files[path] ?? '') }))
    },
    open: async function* open(path) {
      yield Buffer.from(files[path] ?? '')
    }
  }
}

interface Around {
  readonly files: Readonly<Record<string, string>>
  /** Paths of the commit; default: none of the reports. */
  readonly tracked?: readonly string[]
  /** What is checked out; undefined: the folder is no git work tree. */
  readonly head?: string | null | undefined
}

/** What `collect` gets where reports lie in the checkout. */
export function checkoutContext({ files, tracked = ['src/order.test.ts'], ...rest }: Around): CollectContext {
  const head = 'head' in rest ? rest.head : commit
  return collectContext(subject, {
    files: fileSet(files),
    tree: { paths: async () => tracked, read: async () => undefined, list: async () => [], madeAt: async () => new Date(0) },
    worktree: { state: async () => (head === undefined ? undefined : { head, branch: null, changes: [] }) }
  })
}

/** A JUnit report of so many tests, the first of which have other results than `passed`. */
export function junit(suite: string, tests: number, { failed = 0, skipped = 0, flaky = 0 } = {}): string {
  const cases = Array.from({ length: tests }, (_, index) => {
    const name = `<testcase classname="${suite}" name="test ${index + 1}" time="0.01"`
    if (index < failed) return `${name}><failure message="expected 1 to be 2">at pays (src/order.test.ts:12:5)</failure></testcase>`
    if (index < failed + skipped) return `${name}><skipped/></testcase>`
    if (index < failed + skipped + flaky) return `${name}><flakyFailure message="once"/></testcase>`
    return `${name}/>`
  })
  return `<testsuites><testsuite name="${suite}" tests="${tests}" failures="${failed}" errors="0" skipped="${skipped}">${cases.join('\n')}</testsuite></testsuites>`
}

/** What `collect` gets where reports are in the artifact `reports` of a run of ci.yml: of this state, if there is a run. */
export function artifactContext(files: Readonly<Record<string, string>> | undefined, state: string | undefined, conclusion = 'success'): CollectContext {
  const run: WorkflowRun = {
    id: 7,
    attempt: 1,
    path: '.github/workflows/ci.yml',
    name: 'CI',
    event: 'push',
    status: state ?? null,
    conclusion: state === 'completed' ? conclusion : null,
    suite: 7,
    createdAt: '2026-01-01T10:00:00Z',
    runStartedAt: '2026-01-01T10:00:00Z',
    headRepository: 'acme/widget',
    url: 'https://github.com/acme/widget/actions/runs/7'
  }
  const artifact = { id: 5, name: 'reports', size: 1, expired: false, digest: null, createdAt: '2026-01-01T10:05:00Z', runId: 7, headSha: commit }
  const github: Partial<GitHubPort> = {
    workflowRuns: async () => (state === undefined ? [] : [run]),
    artifacts: async () => (files === undefined ? [] : [artifact]),
    artifactFiles: async () => fileSet(files ?? {})
  }
  return collectContext(subject, { github: github as GitHubPort, tree: { paths: async () => ['a.xml', 'src/order.test.ts'], read: async () => undefined, list: async () => [], madeAt: async () => new Date(0) } })
}
