import { ConfigurationError } from '../core/errors.ts'
import type { Outline } from '../evidence/markdown.ts'
import { bindEntries } from './bind.ts'
import { bindOption, decidersOf } from './bind-option.ts'
import { Criteria, type Draft, type DraftCriterion, type Options } from './draft.ts'
import { fileNamesIn, withVersion } from './documents.ts'
import { entriesIn, readEntries, type Entry } from './entries.ts'
import { nobody } from './people.ts'
import type { Facts } from './recognise.ts'
import { chooseSections } from './sections.ts'
import { whyNot } from './why-not.ts'

// As much of a line as the kind `checklist` reads.
const mostText = 600
const mostPatterns = 1000

/** What became of one entry of the checklist: every entry has exactly one. */
export interface Fate {
  readonly entry: Entry
  /** The criteria that decide it; none: nothing of the draft does. */
  readonly criteria: readonly string[]
  /** Why nothing of the draft decides it; `''` where something does. */
  readonly why: string
}

export interface ChecklistDraft {
  readonly draft: Draft
  /** In the order of the document. */
  readonly fates: readonly Fate[]
  /** What the reader should know of the draft as a whole. */
  readonly remarks: readonly string[]
}

interface Repository {
  /** Path of the checklist, from the root. */
  readonly checklist: string
  /** Paths of the tracked files. */
  readonly files: readonly string[]
}

/**
 * A policy from the outline of a checklist. What has to hold before a deployment becomes criteria and is bound to them;
 * every other entry is told with the reason why not. Undefined: the document has no entry at all.
 * @throws ConfigurationError for more than a policy should bind
 */
export function fromChecklist(outline: Pick<Outline, 'blocks'>, { checklist, files }: Repository): ChecklistDraft | undefined {
  const blocks = outline.blocks.map((block) => (block.kind === 'code' ? block : { ...block, text: block.text.slice(0, mostText) }))
  const root = readEntries(blocks)
  const entries = entriesIn(root)
  if (entries.length === 0) return undefined
  const version = versionOf(blocks, entries)
  const mentioned = entries.flatMap(({ text }) => fileNamesIn(text))
  const facts: Facts = { checklist, files, mentioned, ...(version === undefined ? {} : { version }) }
  const { covers, patterns, strays, remarks } = chooseSections(root)
  const criteria = new Criteria()
  const bind = bindOption(blocks, bindEntries(entries.filter(({ section }) => covers(section)), facts, criteria))
  if (Object.keys(bind).length > mostPatterns) {
    throw new ConfigurationError('input-invalid', [{ message: `${checklist} has more than ${mostPatterns} items that criteria decide: split it` }])
  }
  const known = new Set(criteria.all().map(({ id }) => id))
  const decide = decidersOf(blocks, bind)

  const fates = entries.map((entry): Fate => {
    const ids = decide(entry)
    if (ids.length > 0 && ids.every((id) => known.has(id))) return { entry, criteria: ids, why: '' }
    return { entry, criteria: [], why: whyNot(entry, { covered: covers(entry.section), stray: strays.has(entry.section), facts }) }
  })
  const options = {
    file: withVersion(checklist, facts),
    ...(patterns === undefined ? {} : { sections: patterns }),
    ...(Object.keys(bind).length === 0 ? {} : { bind })
  }
  const id = criteria.freeId('checklist')
  const whole: DraftCriterion = { id, kind: 'checklist', name: 'The checklist is complete', options, comments: [], unsure: [] }
  const all = [...completed(criteria.all()), whole]
  return { draft: { ...subjectOf(fates, version), people: peopleOf(all), criteria: all }, fates, remarks }
}

/** The version that the document says it is of: in a field, else in a heading, else most often. */
function versionOf(blocks: Outline['blocks'], entries: readonly Entry[]): string | undefined {
  const spelled = /(?<![\d.])\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]*[0-9A-Za-z])?(?!\w|\.\d)/g
  const fields = entries.filter(({ label = '' }) => /^(?:version|release)$/i.test(label)).map(({ text }) => text)
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  const stated = [...fields, ...headings].flatMap((text) => text.match(spelled) ?? [])
  if (stated[0] !== undefined) return stated[0]
  const counts = new Map<string, number>()
  for (const word of entries.flatMap(({ text }) => text.match(spelled) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

/** What only all criteria together say: of tests, suites instead of one report; of sign-offs, different people. */
function completed(criteria: readonly DraftCriterion[]): readonly DraftCriterion[] {
  const signed = criteria.filter(({ kind }) => kind === 'approvals').map(({ id }) => id)
  return criteria.map((criterion) => {
    const { id, kind, options = {}, comments } = criterion
    if (kind === 'tests' && 'suites' in options) return { ...criterion, options: without(options, 'reports') }
    if (kind === 'documents') return { ...criterion, options: withShortPaths(options) }
    if (id !== signed[0] || signed.length < 2) return criterion
    return { ...criterion, options: { ...options, 'distinct-from': signed.slice(1) }, comments: [...comments, 'Different people: it goes both ways.'] }
  })
}

function without(options: Options, name: string): Options {
  return Object.fromEntries(Object.entries(options).filter(([key]) => key !== name))
}

/** A document of which nothing is asked but to be there is its path alone. */
function withShortPaths(options: Options): Options {
  const files = Array.isArray(options['files']) ? (options['files'] as readonly { readonly path: string }[]) : undefined
  return files === undefined ? options : { ...options, files: files.map((file) => (Object.keys(file).length === 1 ? file.path : file)) }
}

function peopleOf(criteria: readonly DraftCriterion[]): Draft['people'] {
  const groups = criteria.flatMap(({ kind, options }) => (kind === 'approvals' && typeof options?.['from'] === 'string' ? [options['from']] : []))
  return Object.fromEntries(groups.map((group) => [group, { users: [nobody(group)] }]))
}

/** How an item about the tag spells it. */
function subjectOf(fates: readonly Fate[], version: string | undefined): Pick<Draft, 'subject'> {
  for (const { entry, criteria } of fates) {
    const [before, after] = version === undefined || !criteria.includes('tag') ? [] : entry.text.split(version, 2)
    if (before === undefined || after === undefined) continue
    return { subject: { tag: `${/[\w.-]*$/.exec(before)?.[0] ?? ''}{version}` } }
  }
  return {}
}
