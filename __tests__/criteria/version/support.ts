import type { EvaluateContext } from '../../../src/core/criterion.ts'
import type { Subject } from '../../../src/core/subject.ts'
import type { FileEvidence } from '../../../src/criteria/version/collect.ts'

export const commit = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00'

/** A subject without a tag, unless told otherwise. */
export function subject(over: Partial<Subject> = {}): Subject {
  return { repository: { owner: 'acme', name: 'widget' }, commit, event: 'push', proposed: false, ...over }
}

/** The subject of a release whose tag is `v` and the version. */
export function release(version: string): Subject {
  return subject({ tag: `v${version}`, version })
}

export function context(of: Subject): EvaluateContext {
  return { subject: of, now: new Date('2025-06-01T12:00:00Z'), timeLeft: false, people: {} }
}

/** Evidence that the file states the version on line 3, column 15. */
export function states(path: string, version: string): FileEvidence {
  return { path, found: { version, line: 3, column: 15 } }
}
