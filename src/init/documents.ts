import { matchesName } from '../core/text.ts'
import type { Proposal } from './draft.ts'
import { statedAmount } from './reports.ts'
import type { Facts, Recognised } from './recognise.ts'
import { literalOf, slugOf, wordsOf } from './words.ts'

const fileName = /(?<![\w./-])(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|html)\b/i
const isDocument = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|html)$/i
// The kind takes paths for globs.
const isGlob = /[*?{}()[\]!\\]/
// What documents are called, whatever they are about.
const generic = /^(?:a|the|guide|docs?|documents?|documentation|report|file|page|for|of|and|to|is|are)$/

/** Files that an item says are there, and nothing else: by name, or "Migration guide" and the file of the repository that fits. */
export function documents(text: string, facts: Facts): Recognised | undefined {
  const names = fileNamesIn(text)
  const rest = words(names.reduce((before, name) => before.replace(name, ' '), wordsOf(text)))
  if (names.length === 0) return noun.test(rest) && rest.split(' ').length <= mostWords ? found({ called: rest }, text, facts) : undefined
  if (/\p{L}/u.test(rest.replace(filler, ''))) return undefined
  const all = names.map((name) => found({ name }, text, facts))
  return all.some((one) => one === undefined) ? undefined : { bound: all.flatMap((one) => one?.bound ?? []) }
}

const mostWords = 6
const filler = /\b(?:and|files?|documents?|lines?|with|both)\b/gi
const state = new RegExp(
  String.raw`\b(?:(?:is|are|has been|have been) )?(?:complete[d]?|written|present|exists?|created|ready|available|published|added|finali[sz]ed|done` +
    String.raw`|finished|in place|up[ -]to[ -]date|updated)\b`,
  'gi'
)
const noun = /\b(?:guide|checklist|report|release notes|runbook|playbook|readme|manual|handbook|documentation|docs|procedure|plan)$/i

/** Without what is in brackets, and what only says that it is there. */
function words(text: string): string {
  return text
    .replace(/\([^()]*\)/g, ' ')
    .replace(state, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .:;,]+|[ .:;,]+$/g, '')
}

/** A changelog with a dated entry of this version. */
export function changelog({ files }: Pick<Facts, 'files'>): Recognised {
  const all = files.filter((file) => !isGlob.test(file) && /(?:^|\/)changelog\.(?:md|markdown|rst|txt)$/i.test(file))
  const [path] = all.toSorted((a, b) => a.length - b.length)
  const guess = path === undefined ? { unsure: { value: 'CHANGELOG.md', say: 'where the changelog is' } } : {}
  return { bound: [{ proposal: { ...base, ...guess, options: { changelog: path ?? 'CHANGELOG.md' } }, part: path ?? 'CHANGELOG.md' }] }
}

const base = { id: 'documents', kind: 'documents' } as const

function found({ name, called = '' }: { readonly name?: string; readonly called?: string }, text: string, facts: Facts): Recognised | undefined {
  if (name?.split('/').includes('..') === true) return undefined
  const { checklist, files, mentioned = [], version } = facts
  const known = name === undefined ? fitting(called, [...files, ...(checklist === undefined ? [] : [checklist])]) : knownAs(name, files)
  const slug = slugOf(called)
  const path = known ?? name ?? fitting(called, mentioned) ?? (slug === '' ? undefined : `docs/${slug}.md`)
  if (path === undefined) return undefined
  const lines = statedAmount(text, 'lines')
  const isOfVersion = /\bup(?:dated|[ -]to[ -]date)\b/i.test(text) || (version !== undefined && text.includes(version) && !path.includes(version))
  const wanted = withVersion(path, facts)
  const file = { path: wanted, ...(lines === undefined ? {} : { 'min-lines': lines }), ...(isOfVersion ? { mentions: ['{version}'] } : {}) }
  const guess = known === undefined ? { unsure: { value: wanted, say: 'where it is' } } : {}
  const proposal: Proposal = { ...base, ...guess, options: { files: [file] } }
  return { bound: [{ proposal, ...(beginsWith(text, wanted, facts) ? {} : { part: wanted }) }] }
}

/** The file of that path, or the only one of that name. */
function knownAs(named: string, files: readonly string[]): string | undefined {
  if (files.includes(named)) return named
  const alike = files.filter((file) => file.endsWith(`/${named}`) && !isGlob.test(file))
  return alike.length === 1 ? alike[0] : undefined
}

/** The document whose name has all words of the text that say something; undefined: none, or several as well. */
function fitting(text: string, files: readonly string[]): string | undefined {
  const all = text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  const telling = all.filter((word) => !generic.test(word))
  const wanted = telling.length > 0 ? telling : all
  const fits = [...new Set(files)].flatMap((file) => {
    const words = file.slice(file.lastIndexOf('/') + 1).toLowerCase().split(/[^\p{L}\p{N}]+/u)
    if (!isDocument.test(file) || isGlob.test(file) || !wanted.every((word) => words.includes(word))) return []
    return [{ file, more: words.filter((word) => !all.includes(word)).length }]
  })
  const [best, next] = fits.toSorted((a, b) => a.more - b.more)
  return best !== undefined && best.more !== next?.more ? best.file : undefined
}

/** File names in a text. */
export function fileNamesIn(text: string): readonly string[] {
  return text.match(new RegExp(fileName.source, 'gi')) ?? []
}

/** Whether the kind finds the document by the words that the item begins with. */
function beginsWith(text: string, path: string, { version }: Facts): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const spelled = version === undefined ? name : name.replaceAll('{version}', version)
  return matchesName(`${literalOf(spelled)}*`, wordsOf(text))
}

/** A path of this release as one of every release. */
export function withVersion(path: string, { version }: Pick<Facts, 'version'>): string {
  if (version === undefined) return path
  const escaped = version.replace(/[.+]/g, String.raw`\$&`)
  return path.replace(new RegExp(String.raw`(?<![\d.])${escaped}(?!\d|\.\d)`, 'g'), '{version}')
}
