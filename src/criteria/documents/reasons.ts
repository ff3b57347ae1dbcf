/** In the order in which the first that applies names the outcome. */
export const reasons = {
  present: 'Every document is in the commit and has all that is asked of it.',
  missing: 'The commit has no such file, or none that matches the glob.',
  'changelog-missing': 'The commit has no such changelog.',
  empty: 'A file holds nothing but white space.',
  'too-short': 'A document has fewer lines than `min-lines`; blank ones at its end do not count.',
  'not-mentioned': 'A text under `mentions` does not stand in the document, or only as part of a longer number or version.',
  'not-markdown': 'Sections or links are asked of a file that is not Markdown, so that nothing can be said about them.',
  'section-missing': 'A document lacks a heading under `sections`.',
  'section-empty': 'A heading under `sections` is there, but nothing stands under it, or only what is still to be filled in.',
  placeholder: 'A document still holds something to be filled in.',
  'broken-link': 'A relative link leads to no file or folder of the commit.',
  'no-version': 'The run releases no version, so that there is no entry to look for in the changelog.',
  'no-entry': 'The changelog has no heading for the version.',
  'yanked-entry': 'The changelog says of the version that it was withdrawn, or is not released.',
  'undated-entry': 'The heading of the version names no day of the calendar.',
  'future-entry': 'The entry is dated later than the day of the run and the one after it, which time zones account for.',
  'empty-entry': 'Nothing stands under the heading of the version, or only what is still to be filled in.'
} as const

export type Reason = keyof typeof reasons
