import { shortSha } from '../../core/subject.ts'
import { unreadable } from './client.ts'

interface Node {
  readonly oid: string
  readonly parents: readonly { readonly oid: string }[]
}

/** What of a history, read from its head on, is not reachable from a base. */
export interface Walk<Commit extends Node> {
  /** The next commits of the history, in GitHub's order. */
  readonly add: (commits: readonly Commit[]) => void
  /** Says that a commit is reachable from the base. */
  readonly reached: (oid: string) => void
  /** How many of those read are not known to be reachable from the base. */
  readonly size: () => number
  /** Parents of those that were not read yet and are not known to be reachable from the base. */
  readonly beginnings: () => readonly string[]
  readonly commits: () => readonly Commit[]
  /** Whether it is what was asked for: nothing left open, and exactly so many. */
  readonly isComplete: (amount: number) => boolean
}

/**
 * A commit counts as reachable from the base only if a chain of parents that were read says so. So nothing that the
 * base has not can be left out, in whatever order the commits come and whatever dates they claim.
 */
export function createWalk<Commit extends Node>(base: string, head: string): Walk<Commit> {
  const read = new Map<string, Commit>()
  const released = new Set([base])

  const reached = (oid: string): void => {
    const stack = [oid]
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      released.add(next)
      for (const parent of read.get(next)?.parents ?? []) if (!released.has(parent.oid)) stack.push(parent.oid)
    }
  }
  const commits = (): readonly Commit[] => [...read.values()].filter(({ oid }) => !released.has(oid))
  const beginnings = (): readonly string[] => {
    const parents = commits().flatMap((commit) => commit.parents.map(({ oid }) => oid))
    return [...new Set(parents)].filter((oid) => !read.has(oid) && !released.has(oid))
  }
  return {
    commits,
    beginnings,
    reached,
    size: () => commits().length,
    isComplete: (amount) => read.has(head) && beginnings().length === 0 && commits().length === amount,
    add(next) {
      if (read.size === 0 && next[0]?.oid !== head) throw unreadable(`GitHub's history of ${shortSha(head)} does not begin with it`)
      for (const commit of next) {
        if (read.has(commit.oid)) throw unreadable(`GitHub's history of ${shortSha(head)} has ${shortSha(commit.oid)} twice`)
        read.set(commit.oid, commit)
        if (released.has(commit.oid)) reached(commit.oid)
      }
    }
  }
}
