import type { Reason } from './reasons.ts'

/** What to do, for each reason to fail. */
export const remedies: Readonly<Record<Reason, string>> = {
  present: '',
  missing: 'Write the document and commit it, or correct its path in the policy.',
  'changelog-missing': 'Write the changelog and commit it, or correct its path in the policy.',
  empty: 'Write what belongs into the file, and commit it.',
  'too-short': 'Complete the document; if it is complete, lower `min-lines` in the policy.',
  'not-mentioned': 'Write the text into the document: it is likely still of an earlier version.',
  'not-markdown': 'Ask for sections and links of Markdown files only (.md, .markdown, .mdx).',
  'section-missing': 'Add the section, or correct its heading in the document or the policy.',
  'section-empty': 'Write something under the heading.',
  placeholder: 'Fill in the blanks; what is meant to stay goes between backticks.',
  'broken-link': 'Correct the link, or commit what it leads to.',
  'no-version': 'Run the gate on a tag, give it the input `tag`, or limit the criterion with `when: { tags: ["*"] }`.',
  'no-entry': 'Add an entry such as `## [1.2.3] - 2026-01-31`, with what has changed, and commit it.',
  'yanked-entry': 'Release another version, or correct the heading if this one is released after all.',
  'undated-entry': 'Put the day of the release behind the version: `## [1.2.3] - 2026-01-31`.',
  'future-entry': 'Correct the date of the entry, or release on that day.',
  'empty-entry': 'Write what has changed under the heading.'
}
