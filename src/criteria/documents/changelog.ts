import { daysIn } from '../../core/dates.ts'
import type { Outline } from '../../evidence/markdown.ts'
import { mentionIn } from './lines.ts'
import { headingsOf, type HasContent } from './sections.ts'

/** A heading of a changelog that names the version. */
export interface Entry {
  readonly line: number
  readonly heading: string
  /** `YYYY-MM-DD`; null: it names no day of the calendar. */
  readonly day: string | null
  readonly yanked: boolean
  readonly hasContent: boolean
}

const mostEntries = 10
const mostHeading = 120
const anyVersion = /(?<![\d.])\d+\.\d+(?:\.\d+)?(?![\d])/

/**
 * The entries of a version, by their headings: `## [1.2.3] - 2026-01-11` (https://keepachangelog.com/en/1.1.0/),
 * `## [1.2.3](https://…) (2026-01-11)`, `# v1.2.3 - January 11, 2026`. An entry goes on to the next heading that names a
 * version, since some tools give the entries and the headings within them the same level.
 */
export function entriesOf(version: string, outline: Outline, hasContent: HasContent): readonly Entry[] {
  const headings = headingsOf(outline)
  return headings
    .flatMap((heading, index): readonly Entry[] => {
      const rest = restOf(heading.text, version)
      if (rest === undefined) return []
      const next = headings.slice(index + 1).find(({ level, text }) => level < heading.level || anyVersion.test(text))
      return [
        {
          line: heading.line,
          heading: heading.text.slice(0, mostHeading),
          day: daysIn(rest)[0]?.day ?? null,
          yanked: /\byanked\b|\bwithdrawn\b/i.test(rest),
          hasContent: hasContent(heading.line, next?.line ?? Infinity)
        }
      ]
    })
    .slice(0, mostEntries)
}

/** What stands behind the version in a heading that begins with it, or with one word before it, such as `Release v1.2.3`. */
function restOf(heading: string, version: string): string | undefined {
  const { line } = mentionIn([heading], version)
  if (line === null) return undefined
  const at = heading.indexOf(version)
  return /^[[\s]*(?:[\w@/.-]{1,60}[\s@/])?v?$/i.test(heading.slice(0, at).slice(0, 80)) ? heading.slice(at + version.length) : undefined
}
