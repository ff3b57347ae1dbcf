import { EvidenceError } from '../../core/errors.ts'
import { Glob, matcherOf } from '../../core/globs.ts'
import { isBelow } from './paths.ts'

/** What a set of globs asks for. */
export interface Wanted {
  /** Whether the path matches one of them; never what lies in `.git`. */
  readonly matches: (path: string) => boolean
  /** The paths of globs that can match nothing but one path. */
  readonly plain: readonly string[]
  /** The folders in which everything else lies, each with how many levels below it can matter; `''` is the root. */
  readonly roots: ReadonlyMap<string, number>
}

/** @throws EvidenceError for what is no glob below the folder */
export function wantedBy(globs: readonly string[]): Wanted {
  const problem = globs.map(problemOf).find((text) => text !== undefined)
  if (problem !== undefined) throw refused(problem)
  const plain: string[] = []
  const roots = new Map<string, number>()
  for (const glob of globs.map(withoutDot)) {
    const segments = glob.split('/')
    const fixed = segments.findIndex((segment) => /[\\*?[\]{}()!+@|]/.test(segment))
    if (fixed === -1) {
      plain.push(glob)
      continue
    }
    const root = segments.slice(0, fixed).join('/')
    // Only with stars within a folder it is sure that every level of the glob is one level of the path.
    const levels = /^[^\\[{(]*$/.test(glob) && !glob.includes('**') ? segments.length - fixed : Infinity
    roots.set(root, Math.max(levels, roots.get(root) ?? 0))
  }
  const matches = compile(globs)
  return { matches: (path) => matches(path) && !path.split('/').includes('.git'), plain, roots: withoutCovered(roots) }
}

function compile(globs: readonly string[]): (path: string) => boolean {
  try {
    return matcherOf(globs)
  } catch (error) {
    throw refused(`a glob names no files: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function refused(problem: string): EvidenceError {
  return new EvidenceError('unreadable', problem, 'Correct the globs in the policy.')
}

function problemOf(glob: string): string | undefined {
  const issue = Glob.safeParse(glob).error?.issues[0]?.message
  const why = issue ?? (isBelow(withoutDot(glob)) ? undefined : 'write it without empty parts and without "."')
  return why === undefined ? undefined : `"${glob}" names no files: ${why}`
}

function withoutDot(glob: string): string {
  return glob.replace(/^(?:\.\/)+/, '')
}

/** The roots but those that lie in another one which is searched to the bottom. */
function withoutCovered(roots: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const deep = [...roots].filter(([, levels]) => levels === Infinity).map(([root]) => (root === '' ? '' : `${root}/`))
  return new Map([...roots].filter(([root]) => !deep.some((around) => `${root}/` !== around && root !== around && root.startsWith(around))))
}
