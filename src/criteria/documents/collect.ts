import type { CollectContext } from '../../core/criterion.ts'
import { EvidenceError } from '../../core/errors.ts'
import { matcherOf } from '../../core/globs.ts'
import { shortSha } from '../../core/subject.ts'
import { count, nearest } from '../../core/text.ts'
import type { Outline } from '../../evidence/markdown.ts'
import type { Entry } from './changelog.ts'
import type { Mention } from './lines.ts'
import type { BrokenLink, Places } from './links.ts'
import type { Options } from './options.ts'
import type { Section } from './sections.ts'
import { isMarkdown, wantedOf, type Wanted } from './wanted.ts'

/** The first of several things that were found, and how many there are in all. */
export interface Found<Item> {
  readonly first: readonly Item[]
  readonly total: number
}

/** What one document has of what is asked of it; never its text. */
export interface Facts {
  readonly path: string
  /** Up to the last that is not blank. */
  readonly lines: number
  /** Characters that were damaged, and read as what they had been. */
  readonly damaged: number
  readonly isMarkdown: boolean
  readonly mentions: readonly Mention[]
  readonly sections: readonly Section[]
  readonly placeholders: Found<{ readonly line: number; readonly text: string }>
  readonly brokenLinks: Found<BrokenLink>
}

export interface Evidence {
  /** One for each document of the policy, in its order. */
  readonly files: readonly { readonly wanted: string; readonly documents: readonly Facts[]; readonly near: string | null }[]
  readonly changelog?: { readonly path: string; readonly exists: boolean; readonly near: string | null; readonly entries: readonly Entry[] }
}

const mostDocuments = 200
const mostFound = 50
const mostText = 80

/** The documents as they are in the commit, never as they are in the work tree. */
export async function collect(options: Options, context: CollectContext): Promise<Evidence> {
  const paths = await context.ports.tree.paths(context.subject.commit)
  const files: Evidence['files'][number][] = []
  const { placesOf } = await import('./links.ts')
  let known: Places | undefined
  const places = (): Places => (known ??= placesOf(paths))
  for (const wanted of wantedOf(options)) {
    const matches = matcherOf([wanted.path])
    const matching = paths.filter((path) => path === wanted.path || matches(path))
    if (matching.length > mostDocuments) throw tooMany(wanted.path, matching.length)
    const documents: Facts[] = []
    for (const path of matching) documents.push(await factsOf(path, await read(path, context), wanted, places))
    files.push({ wanted: wanted.path, documents, near: matching.length > 0 ? null : nearPath(wanted.path, paths) })
  }
  if (options.changelog === undefined) return { files }
  return { files, changelog: await changelogOf(options.changelog, paths, context) }
}

async function read(path: string, { ports, subject }: CollectContext): Promise<string> {
  const text = await ports.tree.read(subject.commit, path)
  if (text !== undefined) return text
  throw new EvidenceError('unreadable', `the commit ${shortSha(subject.commit)} lists ${path}, but the file could not be read`, `Run the gate again. If this stays so, look at it with \`git ls-tree\`: it should be an ordinary file.`)
}

async function factsOf(path: string, text: string, wanted: Wanted, places: () => Places): Promise<Facts> {
  const [{ repaired }, { lengthOf, linesOf, mentionIn }] = await Promise.all([import('../../core/encoding.ts'), import('./lines.ts')])
  const { text: whole, damaged } = repaired(text)
  const lines = linesOf(whole)
  const facts = { path, damaged, lines: lengthOf(lines), isMarkdown: isMarkdown(path), mentions: wanted.mentions.map((mention) => mentionIn(lines, mention)) }
  const nothing = { sections: [], placeholders: { first: [], total: 0 }, brokenLinks: { first: [], total: 0 } }
  if (!wanted.noPlaceholders && wanted.sections.length === 0 && !wanted.links) return { ...facts, ...nothing }

  const { placeholdersIn, withVisibleBlanks } = await import('../../evidence/placeholders.ts')
  const document = facts.isMarkdown ? await outlineOf(path, withVisibleBlanks(whole)) : undefined
  const prose = document?.prose ?? lines.map((line, index) => ({ line: index + 1, text: line }))
  const blanks = wanted.noPlaceholders ? prose.flatMap(({ line, text: words }) => placeholdersIn(words).map((found) => ({ line, text: found.slice(0, mostText) }))) : []
  if (document === undefined) return { ...facts, ...nothing, placeholders: foundOf(blanks) }
  const [{ contentOf, sectionsOf }, { brokenLinks }] = await Promise.all([import('./sections.ts'), import('./links.ts')])
  return {
    ...facts,
    sections: sectionsOf(wanted.sections, document, contentOf(document, lines)),
    placeholders: foundOf(blanks),
    brokenLinks: foundOf(wanted.links ? brokenLinks(path, document.links, places()) : [])
  }
}

async function changelogOf(path: string, paths: readonly string[], context: CollectContext): Promise<NonNullable<Evidence['changelog']>> {
  if (!paths.includes(path)) return { path, exists: false, near: nearPath(path, paths), entries: [] }
  const { repaired } = await import('../../core/encoding.ts')
  const { text } = repaired(await read(path, context))
  const { version } = context.subject
  if (version === undefined) return { path, exists: true, near: null, entries: [] }
  const [{ entriesOf }, { contentOf }, { linesOf }] = await Promise.all([import('./changelog.ts'), import('./sections.ts'), import('./lines.ts')])
  const document = await outlineOf(path, text)
  return { path, exists: true, near: null, entries: entriesOf(version, document, contentOf(document, linesOf(text))) }
}

async function outlineOf(path: string, text: string): Promise<Outline> {
  const { outline } = await import('../../evidence/markdown.ts')
  return outline(text.replace(/^\ufeff/, ''), path)
}

function foundOf<Item>(items: readonly Item[]): Found<Item> {
  return { first: items.slice(0, mostFound), total: items.length }
}

/** A file of the same name elsewhere, else of nearly the same one. */
function nearPath(wanted: string, paths: readonly string[]): string | null {
  const name = wanted.slice(wanted.lastIndexOf('/') + 1).toLowerCase()
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const same = paths.find((path) => nameOf(path) === name)
  if (same !== undefined) return same
  // A commit may have very many files, and each comparison takes its time.
  const kind = name.slice(name.lastIndexOf('.') + 1)
  const near = nearest(name, new Set(paths.map(nameOf).filter((other) => other.endsWith(kind))))
  return paths.find((path) => nameOf(path) === near) ?? null
}

function tooMany(glob: string, amount: number): EvidenceError {
  return new EvidenceError('unreadable', `${glob} matches ${count(amount, 'file')}, and at most ${mostDocuments} are read`, 'Narrow the glob to the documents of the release.')
}
