import { posix } from 'node:path'
import type { Link } from '../../evidence/markdown.ts'

/** A link that leads to nothing in the commit. */
export interface BrokenLink {
  readonly line: number
  readonly target: string
}

// Pages of the repository that are no files of it: https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#relative-links
const pages = /^\.\.\/\.\.\/(?:issues|pulls?|wiki|releases|discussions|actions|projects|security|milestones?|labels|compare|commits?)(?:\/|$)/
const mostTarget = 200

/** The files of a commit, and the folders that they are in. */
export interface Places {
  readonly files: ReadonlySet<string>
  readonly folders: ReadonlySet<string>
}

export function placesOf(paths: readonly string[]): Places {
  const folders = new Set<string>()
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1)) folders.add(path.slice(0, end))
  }
  return { files: new Set(paths), folders }
}

/**
 * The relative links of a document that lead to no file or folder of the commit. What leads elsewhere by its address, or
 * within the document, is not looked at.
 * @param document its path, from the root of the repository
 */
export function brokenLinks(document: string, links: readonly Link[], places: Places): readonly BrokenLink[] {
  return links.flatMap(({ target, line }) => {
    const path = pathOf(target)
    if (path === undefined) return []
    const isThere = path !== null && leadsTo(document, path, places)
    return isThere ? [] : [{ line, target: target.slice(0, mostTarget) }]
  })
}

/** The path that a link names; undefined: it names none; null: it cannot be read. */
function pathOf(target: string): string | null | undefined {
  if (target === '') return null
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target)) return undefined
  const plain = target.replace(/[?#].*$/s, '')
  if (plain === '') return undefined
  try {
    return decodeURIComponent(plain)
  } catch {
    return null
  }
}

function leadsTo(document: string, path: string, { files, folders }: Places): boolean {
  const joined = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(document), path)
  const plain = posix.normalize(joined).replace(/\/$/, '')
  if (plain === '.' || plain === '') return true
  // Two folders up from a document in the root is the repository's own page.
  if (plain.startsWith('..')) return pages.test(posix.normalize(joined))
  return files.has(plain) || folders.has(plain)
}
