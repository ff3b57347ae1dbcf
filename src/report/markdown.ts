import type { Place } from '../core/finding.ts'
import type { Subject } from '../core/subject.ts'
import { cut, forMarkdown, forMarkdownCode, forMarkdownUrl } from './neutralise.ts'
import { placeText } from './words.ts'

/** Writes foreign text into Markdown, cut to a length; links lead to the subject's repository and commit. */
export interface Writer {
  readonly text: (text: string) => string
  readonly code: (text: string) => string
  /** Text whose own lines are kept. */
  readonly lines: (text: string) => string
  /** `open`, linked to it; of what can be no link, the text. */
  readonly url: (url: string) => string
  readonly commit: (text: string) => string
  /** `path:line:column`, linked to the line at the commit. */
  readonly place: (place: Place) => string
}

/**
 * @param serverUrl of the GitHub that the repository is on
 * @param units the most that is written of one text
 */
export function writer({ repository, commit }: Subject, serverUrl: string, units: number): Writer {
  const base = [serverUrl.replace(/\/+$/, ''), ...[repository.owner, repository.name].map(segment)].join('/')
  const text = (raw: string): string => forMarkdown(cut(raw, units))
  const code = (raw: string): string => forMarkdownCode(cut(raw, units))
  const link = (raw: string, url: string | undefined): string => {
    const target = url === undefined ? undefined : forMarkdownUrl(url)
    return target === undefined ? code(raw) : `[${code(raw)}](${target})`
  }
  return {
    text,
    code,
    lines: (raw) => cut(raw.trim(), units).split('\n').map(forMarkdown).join('<br>'),
    url: (raw) => {
      const target = forMarkdownUrl(raw)
      return target === undefined ? code(raw) : `[open](${target})`
    },
    commit: (raw) => link(raw, `${base}/commit/${segment(commit)}`),
    place: (place) => link(placeText(place), fileUrl(`${base}/blob/${segment(commit)}`, place))
  }
}

/** Undefined for a path that is not plainly within the repository. */
function fileUrl(tree: string, { path, line }: Place): string | undefined {
  const segments = path.split('/')
  if (segments.some((part) => part === '' || part === '.' || part === '..')) return undefined
  // GitHub shows Markdown rendered, without lines, unless asked for the source ("Linking to Markdown" in its
  // documentation of permanent links).
  const source = line !== undefined && /\.(?:md|markdown)$/i.test(path) ? '?plain=1' : ''
  return `${[tree, ...segments.map(segment)].join('/')}${source}${line === undefined ? '' : `#L${line}`}`
}

function segment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
}
