import { daysIn } from '../../core/dates.ts'
import { headingWords } from '../../core/text.ts'
import type { Outline } from '../../evidence/markdown.ts'
import { wholeAt } from './lines.ts'
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
const isRelease = /^(?:unreleased\b|(?:\d{4}-\d\d-\d\d,? )?(?:version |release |[\w/.-]{1,60}@)?v?\d+\.\d+)/i

/**
 * The entries of a version, by their headings: `## [1.2.3] - 2026-01-11` (https://keepachangelog.com/en/1.1.0/),
 * `## [1.2.3](https://…) (2026-01-11)`, `# v1.2.3 - January 11, 2026`, `## 2026-01-11, Version 1.2.3`. An entry goes on to
 * the next of its level or the next release; from the third level on only to the next release, since tools give a patch
 * (`### 1.2.3`) and what is in it (`### Bug Fixes`) the same level.
 */
export function entriesOf(version: string, outline: Outline, hasContent: HasContent): readonly Entry[] {
  const headings = headingsOf(outline)
  const named = headings.flatMap((heading, index) => {
    const rest = restOf(headingWords(heading.text), version)
    return rest === undefined ? [] : [{ ...heading, index, rest }]
  })
  return named.slice(0, mostEntries).map(({ line, text, level, index, rest }) => {
    const ends = level < 3 ? level : level - 1
    const next = headings.slice(index + 1).find((other) => other.level <= ends || isRelease.test(headingWords(other.text)))
    return {
      line,
      heading: text.slice(0, mostHeading),
      day: daysIn(rest).map(({ day }) => day).toSorted().at(-1) ?? null,
      yanked: /\b(?:yanked|withdrawn|retracted|reverted|pulled|(?:un|not )released|cancell?ed)\b|~~/i.test(rest),
      hasContent: hasContent(line, next?.line ?? Infinity)
    }
  })
}

const before = /^(?:\d{4}-\d\d-\d\d,? )?(?:(?!(?:after|before|from|next|not|planned|since|than|to|until|upcoming|upto)\b)[\w@/.-]{1,60}[\s@/])?v?$/i

/** A heading without the version that it is about: that stands at its beginning, or behind a date, or one word such as `Release`. */
function restOf(heading: string, version: string): string | undefined {
  const at = wholeAt(heading, version)
  return at >= 0 && at <= 100 && before.test(heading.slice(0, at)) ? `${heading.slice(0, at)} ${heading.slice(at + version.length)}` : undefined
}
