import { shortSha } from '../core/subject.ts'
import { unmet } from '../gate/decide.ts'
import type { CriterionResult, Result } from '../gate/result.ts'
import { bypassLines } from './exceptions.ts'
import { writer, type Writer } from './markdown.ts'
import { cut, forMarkdown } from './neutralise.ts'
import { decisionLine, reportedOnly } from './one-line.ts'
import { heading, icons } from './summary.ts'
import { label, remedyOf, statusOf } from './words.ts'

// "Body is too long (maximum is 65536 characters)" is what GitHub answers to more; the marker comes on top.
const longest = 65_000

// UTF-16 units of one text, and entries of a list; the first that fits is used.
const details = [
  { text: 1000, items: 50 },
  { text: 200, items: 50 },
  { text: 80, items: 20 }
] as const
type Detail = (typeof details)[number]

export interface CommentOptions {
  /** Of the GitHub that the links lead to. */
  readonly serverUrl: string
  /** Where the whole report is. */
  readonly runUrl?: string | undefined
}

/**
 * The result in short, as GitHub's Markdown for a comment on the pull request: the decision, what is missing and what to
 * do about it; what holds is folded away. Notifies nobody, and leaves no trace in other issues.
 */
export function comment(result: Result, { serverUrl, runUrl }: CommentOptions): string {
  for (const detail of details) {
    const text = [...render(result, detail, writer(result.subject, serverUrl, detail.text), runUrl)].join('\n')
    if (text.length <= longest) return text
  }
  return heading(result)
}

/** What tells the comments of one stage from all others; stands hidden in their first line. */
export function commentMarker(stage: string): string {
  return `<!-- deployment-gate:${encodeURIComponent(stage.replace(/\p{Cs}/gu, '\ufffd'))} -->`
}

function* render(result: Result, { items }: Detail, write: Writer, runUrl: string | undefined): Iterable<string> {
  const { criteria, proposedPolicy, subject, stage } = result
  const open = unmet(criteria)
  const others = criteria.filter((criterion) => !open.includes(criterion) && !reportedOnly(result).includes(criterion))
  yield* [heading(result), '', `**${withoutReferences(forMarkdown(cut(decisionLine(result), 1000)))}**`]
  yield* list('Bypass', bypassLines(result).map((line) => [`- ${plain(line, write)}`]), items)
  yield* list('What is missing', open.map((criterion) => entry(criterion, write)), items)
  yield* list('The changed policy', proposedPolicy.map(({ message }) => [`- ${plain(message, write)}`]), items)
  yield* list('Only reported', reportedOnly(result).map((criterion) => entry(criterion, write)), items)
  if (others.length > 0) {
    const noun = others.length === 1 ? 'criterion' : 'criteria'
    yield* ['', `<details><summary>${others.length} ${open.length > 0 ? 'more' : noun}</summary>`]
    yield* list(undefined, others.map((criterion) => [headOf(criterion, write)]), items)
    yield* ['', '</details>']
  }
  const target = runUrl === undefined ? undefined : write.url(runUrl).replace('[open]', '[The whole report]')
  const commit = write.commit(shortSha(subject.commit))
  const about = [`Commit ${commit}`, `stage ${write.code(stage)}`, `event ${write.code(subject.event)}`]
  yield* ['', [...about, ...(target === undefined ? [] : [target])].join(' · ')]
}

function* list(title: string | undefined, entries: readonly (readonly string[])[], most: number): Iterable<string> {
  if (entries.length === 0) return
  yield* title === undefined ? [''] : ['', `### ${title}`, '']
  yield* entries.slice(0, most).flat()
  if (entries.length > most) yield `- … and ${entries.length - most} more`
}

function headOf(criterion: CriterionResult, write: Writer): string {
  const { status, seen } = criterion.outcome
  return `- ${icons[status]} **${plain(label(criterion), write)}** · ${statusOf(criterion)}: ${plain(seen, write)}`
}

/** What has to be done, under what was seen; on top of it who is waited for. */
function entry(criterion: CriterionResult, write: Writer): readonly string[] {
  const { outcome, help } = criterion
  const remedy = remedyOf(outcome)
  const names = outcome.status === 'pending' ? outcome.awaiting : []
  const awaiting = names.length === 0 ? [] : [`  - **Waiting for:** ${plain(names.join(', '), write)}`]
  const todo = remedy === undefined ? [] : [`  - **To do:** ${plain(remedy, write)}`]
  const more = help === undefined ? [] : [`  - **Help:** ${withoutReferences(write.lines(help))}`]
  return [headOf(criterion, write), ...awaiting, ...todo, ...more]
}

function plain(text: string, write: Writer): string {
  return withoutReferences(write.text(text))
}

/**
 * `#12`, `acme/widget#12` and `GH-12` in a comment leave a mention in that issue, also in one of another repository:
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function withoutReferences(markdown: string): string {
  const references = /<code>.*?<\/code>|(?<!&)#(?=\d)|\bGH-(?=\d)/gi
  return markdown.replace(references, (found) => (found.startsWith('<') ? found : `${found}&#8203;`))
}
