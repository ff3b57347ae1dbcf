import type { CollectContext, EvaluateContext } from '../../../src/core/criterion.ts'
import type { Subject } from '../../../src/core/subject.ts'
import type { Ports } from '../../../src/ports/index.ts'

/** A subject on a push to main, with what a test changes about it. */
export function subjectOf(commit: string, changes: Partial<Subject> = {}): Subject {
  return {
    repository: { owner: 'acme', name: 'widget' },
    commit,
    event: 'push',
    ref: 'refs/heads/main',
    proposed: false,
    ...changes
  }
}

/** What `collect` gets, with only the ports that a test gives; asking any other throws. */
export function collectContext(subject: Subject, ports: Partial<Ports>): CollectContext {
  const closed = new Proxy(ports, {
    get: (given, name) => {
      if (name in given) return given[name as keyof Ports]
      throw new Error(`The port ${String(name)} was asked, though nothing was to be asked of it.`)
    }
  })
  return { subject, ports: closed as Ports, run: {}, people: {}, id: 'subject', siblings: {} }
}

/** What `evaluate` gets. */
export function evaluateContext(subject: Subject): EvaluateContext {
  return { subject, now: new Date(Date.UTC(2025, 0, 2)), timeLeft: true, people: {} }
}
