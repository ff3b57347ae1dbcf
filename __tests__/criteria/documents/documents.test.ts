import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { gitTree } from '../../../src/adapters/git/index.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import type { Subject } from '../../../src/core/subject.ts'
import { collect } from '../../../src/criteria/documents/collect.ts'
import { evaluate } from '../../../src/criteria/documents/evaluate.ts'
import { documents } from '../../../src/criteria/documents/index.ts'
import { mentionIn } from '../../../src/criteria/documents/lines.ts'
import { brokenLinks, placesOf } from '../../../src/criteria/documents/links.ts'
import { verify } from '../../../src/criteria/documents/verify.ts'
import { collectContext, subjectOf } from '../../support/git/context.ts'
import { createProject, type Project } from '../../support/git.ts'

const now = new Date('2026-01-11T12:00:00Z')

interface Asked {
  readonly options: unknown
  readonly files?: Readonly<Record<string, string>>
  readonly version?: string | null
}

/** The kind on a commit with these files. */
async function judge({ options, files = {}, version = '1.15.2' }: Asked): Promise<Outcome> {
  const parsed = documents.options.parse(options)
  const subject: Subject = subjectOf('c'.repeat(40), version === null ? {} : { version })
  const tree = { read: async (_commit: string, path: string) => (Object.hasOwn(files, path) ? files[path] : undefined), list: async () => [], paths: async () => Object.keys(files), madeAt: async () => now }
  const evidence = await collect(parsed, collectContext(subject, { tree }))
  const copy: unknown = JSON.parse(JSON.stringify(evidence))
  expect(copy).toEqual(evidence)
  return evaluate(parsed, evidence, { subject, now, timeLeft: true, people: {} })
}

const errorsOf = ({ findings }: Outcome): readonly string[] => findings.filter(({ level }) => level === 'error').map(({ message, place }) => `${place?.path ?? '-'}:${place?.line ?? '-'} ${message}`)
const lines = (amount: number): string => Array.from({ length: amount }, (_, index) => `line ${index + 1}\n`).join('')
const guide = '# Guide\n\n## 📋 Rollback\n\nRestore the backup.\n\n## Empty\n\n<!-- nothing yet -->\n\n## Blank\n\n____\n\n### Below\n\n## Nested\n\n### Deep\n\ntext\n'

interface Case extends Asked {
  readonly name: string
  readonly reason: string
  readonly errors?: readonly string[]
}

const file = (more: object, path = 'a.md') => ({ files: [{ path, ...more }] })
const log = { changelog: 'CHANGELOG.md' }
const entry = (heading: string, below = '- Something\n') => ({ 'CHANGELOG.md': `# Changelog\n\n## [Unreleased]\n\n${heading}\n\n${below}\n## [1.15.1] - 2026-01-01\n\n- Before\n` })

const cases: readonly Case[] = [
  { name: 'there', options: { files: ['a.md'] }, files: { 'a.md': 'x' }, reason: 'present' },
  { name: 'not there', options: { files: ['docs/a.md'] }, files: { 'a.md': 'x' }, reason: 'missing', errors: ['-:- docs/a.md is not in the commit (there is a.md).'] },
  { name: 'one of two', options: { files: ['a.md', 'b.md'] }, files: { 'a.md': 'x' }, reason: 'missing' },
  { name: 'a glob that matches', options: { files: ['docs/*.md'] }, files: { 'docs/a.md': 'x', 'docs/b.md': 'y' }, reason: 'present' },
  { name: 'a glob of which one match is empty', options: { files: ['docs/*.md'] }, files: { 'docs/a.md': 'x', 'docs/b.md': '\ufeff \r\n\t' }, reason: 'empty', errors: ['docs/b.md:- docs/b.md is empty.'] },
  { name: 'a glob that matches nothing', options: { files: ['docs/*.md'] }, files: { 'a.md': 'x' }, reason: 'missing' },
  { name: 'a path with the letters of a glob', options: { files: ['a[1].md'] }, files: { 'a[1].md': 'x' }, reason: 'present' },
  { name: 'as many lines as are wanted', options: file({ 'min-lines': 3 }), files: { 'a.md': lines(3) }, reason: 'present' },
  { name: 'without a line end', options: file({ 'min-lines': 3 }), files: { 'a.md': 'a\r\nb\r\nc' }, reason: 'present' },
  { name: 'a line less', options: file({ 'min-lines': 4 }), files: { 'a.md': lines(3) }, reason: 'too-short', errors: ['a.md:3 a.md has 3 lines, at least 4 are wanted.'] },
  { name: 'filled up with blank lines', options: file({ 'min-lines': 4 }), files: { 'a.md': `${lines(3)}${' \n'.repeat(99)}` }, reason: 'too-short' },
  { name: 'the version', options: file({ mentions: '1.15.2' }), files: { 'a.md': 'About v1.15.2.' }, reason: 'present' },
  { name: 'a longer version', options: file({ mentions: '1.15.2' }), files: { 'a.md': 'x\nAbout 1.15.20' }, reason: 'not-mentioned', errors: ['a.md:2 a.md does not say "1.15.2", only 1.15.20.'] },
  { name: 'one of two texts', options: file({ mentions: ['1.15.2', 'Backup'] }), files: { 'a.md': '1.15.2' }, reason: 'not-mentioned' },
  { name: 'the section', options: file({ sections: ['rollback'] }), files: { 'a.md': guide }, reason: 'present' },
  { name: 'by a pattern', options: file({ sections: ['Roll*'] }), files: { 'a.md': guide }, reason: 'present' },
  { name: 'one with sections below', options: file({ sections: ['Nested'] }), files: { 'a.md': guide }, reason: 'present' },
  { name: 'none of that name', options: file({ sections: ['Rolback'] }), files: { 'a.md': guide }, reason: 'section-missing', errors: ['a.md:- a.md has no section "Rolback" (did you mean "Rollback"?).'] },
  { name: 'none in code', options: file({ sections: ['Rollback'] }), files: { 'a.md': '```\n## Rollback\ntext\n```\n' }, reason: 'section-missing' },
  { name: 'an empty one', options: file({ sections: ['Empty'] }), files: { 'a.md': guide }, reason: 'section-empty', errors: ['a.md:7 a.md has nothing under "Empty".'] },
  { name: 'one that is still to be filled in', options: file({ sections: ['Blank'] }), files: { 'a.md': guide }, reason: 'section-empty' },
  { name: 'no blanks', options: file({ 'no-placeholders': true }), files: { 'a.md': 'Done. `TODO` in code.\n\n    [Name]\n' }, reason: 'present' },
  { name: 'blanks', options: file({ 'no-placeholders': true }), files: { 'a.md': 'a\n\nTODO\n\n**By**: [Name] <your name>' }, reason: 'placeholder', errors: ['a.md:3 a.md still says TODO.', 'a.md:5 a.md still says [Name].', 'a.md:5 a.md still says <your name>.'] },
  { name: 'a row to be written on', options: file({ 'no-placeholders': true }), files: { 'a.md': '**By**:\n\n____________\n____________\n\n- - -\n' }, reason: 'placeholder', errors: ['a.md:3 a.md still says ____________.', 'a.md:4 a.md still says ____________.'] },
  { name: 'blanks in HTML', options: file({ 'no-placeholders': true }), files: { 'a.md': '<details>\n<summary>Contacts</summary>\n<!-- TODO -->\n[Contact info] <your name>\n</details>\n' }, reason: 'placeholder', errors: ['a.md:4 a.md still says [Contact info].', 'a.md:4 a.md still says <your name>.'] },
  { name: 'comments and attributes', options: file({ 'no-placeholders': true }), files: { 'a.md': '<!--\nTODO\n-->\n\n<a name="TODO"></a>\n\n<details open>\n\nText <kbd>[x]</kbd>\n\n</details>\n' }, reason: 'present' },
  { name: 'links in HTML', options: file({ links: true }), files: { 'a.md': '<p>\n  <img alt="x"\n    src="none.png">\n</p>\n\nSee <a href="b.md">b</a> and <a href="https://x/y">y</a>.\n' }, reason: 'broken-link', errors: ['a.md:2 a.md links to none.png, which is not in the commit.', 'a.md:6 a.md links to b.md, which is not in the commit.'] },
  { name: 'a section with only the address of a link', options: file({ sections: ['Last'] }), files: { 'a.md': '# A\n\n## Last\n\n[x]: https://x/y\n' }, reason: 'section-empty' },
  { name: 'a section with only a picture', options: file({ sections: ['Last'] }), files: { 'a.md': '# A\n\n## Last\n\n![](https://x/y.png)\n' }, reason: 'present' },
  { name: 'blanks of a text file', options: file({ 'no-placeholders': true }, 'a.txt'), files: { 'a.txt': 'a\nTBD\n' }, reason: 'placeholder' },
  { name: 'links', options: file({ links: true }, 'docs/a.md'), files: { 'docs/a.md': '[a](b.md#x) [b](../README.md?x) [c](https://x/y) [d](#e) [f](/docs/) [g](../../../issues)', 'docs/b.md': 'x', 'README.md': 'x' }, reason: 'present' },
  { name: 'broken links', options: file({ links: true }, 'docs/a.md'), files: { 'docs/a.md': 'x\n[a](B.md) [b](../../x.md)\n\n[c]: c%zz.md', 'docs/b.md': 'x' }, reason: 'broken-link', errors: ['docs/a.md:2 docs/a.md links to B.md, which is not in the commit.', 'docs/a.md:2 docs/a.md links to ../../x.md, which is not in the commit.', 'docs/a.md:4 docs/a.md links to c%zz.md, which is not in the commit.'] },
  { name: 'sections of what is no Markdown', options: file({ sections: ['A'] }, 'a.rst'), files: { 'a.rst': 'A\n=\n\nx' }, reason: 'not-markdown' },
  { name: 'an entry', options: log, files: entry('## [1.15.2] - 2026-01-11'), reason: 'present' },
  { name: 'an entry of conventional commits', options: log, files: entry('### [1.15.2](https://github.com/a/b/compare/v1.15.1...v1.15.2) (2026-01-11)', '### Bug Fixes\n\n* x\n'), reason: 'present' },
  { name: 'an entry in words', options: log, files: entry('# Release v1.15.2, January 11, 2026'), reason: 'present' },
  { name: 'no changelog', options: log, files: { 'docs/CHANGELOG.md': 'x' }, reason: 'changelog-missing', errors: ['-:- CHANGELOG.md is not in the commit (there is docs/CHANGELOG.md).'] },
  { name: 'an empty changelog', options: log, files: { 'CHANGELOG.md': '' }, reason: 'no-entry' },
  { name: 'no entry', options: log, files: entry('## [1.15.20] - 2026-01-11'), reason: 'no-entry' },
  { name: 'an entry that only speaks of the version', options: log, files: entry('## Changes on the way to 1.15.2 - 2026-01-11'), reason: 'no-entry' },
  { name: 'no version', options: log, files: entry('## [1.15.2] - 2026-01-11'), version: null, reason: 'no-version' },
  { name: 'an entry without a date', options: log, files: entry('## [1.15.2] - TBD'), reason: 'undated-entry', errors: ['CHANGELOG.md:5 CHANGELOG.md has no date in "[1.15.2] - TBD".'] },
  { name: 'a date that is none', options: log, files: entry('## [1.15.2] - 2026-02-30'), reason: 'undated-entry' },
  { name: 'tomorrow, which it is somewhere', options: log, files: entry('## [1.15.2] - 2026-01-12'), reason: 'present' },
  { name: 'a date to come', options: log, files: entry('## [1.15.2] - 2026-01-13'), reason: 'future-entry' },
  { name: 'an entry with nothing in it', options: log, files: entry('## [1.15.2] - 2026-01-11', '<!-- to do -->\n'), reason: 'empty-entry' },
  { name: 'the only entry, with nothing but the address of its link', options: log, files: { 'CHANGELOG.md': '# Changelog\n\n## [1.15.2] - 2026-01-11\n\n[1.15.2]: https://github.com/a/b/releases/v1.15.2\n' }, reason: 'empty-entry' },
  { name: 'an empty entry before a section of another kind', options: log, files: entry('## [1.15.2] - 2026-01-11', '## License\n\nMIT\n'), reason: 'empty-entry' },
  { name: 'an empty entry before what is not released', options: log, files: entry('### 1.15.2 (2026-01-11)', '### [Unreleased]\n\n- x\n'), reason: 'empty-entry' },
  { name: 'an empty entry before the anchor of the next', options: log, files: entry('# 1.15.2 (2026-01-11)', '<a name="1.15.1"></a>\n# 1.15.1 (2026-01-01)\n\n* x\n'), reason: 'empty-entry' },
  { name: 'an entry with its anchor', options: log, files: entry('<a name="1.15.2"></a>\n# 1.15.2 (2026-01-11)', '\n## Bug Fixes\n\n* x\n'), reason: 'present' },
  { name: 'an entry that begins with a heading about another version', options: log, files: entry('## [1.15.2] - 2026-01-11', '### Python 3.12 is supported\n\nAt last.\n'), reason: 'present' },
  { name: 'an entry behind an emoji', options: log, files: entry('## 🚀 v1.15.2 (2026-01-11)'), reason: 'present' },
  { name: 'an entry behind its date', options: log, files: entry('## 2026-01-11, Version 1.15.2 (Current)'), reason: 'present' },
  { name: 'an entry of a longer version that speaks of this one', options: log, files: entry('## [1.15.20] - 2026-01-11, the fix of 1.15.2'), reason: 'no-entry' },
  { name: 'an entry of what came after', options: log, files: entry('## Since 1.15.2 - 2026-01-11'), reason: 'no-entry' },
  { name: 'an entry, and another that withdraws it', options: log, files: entry('## [1.15.2] - 2026-01-11', '- x\n\n## [1.15.2] - 2026-01-11 [YANKED]\n\n- y\n'), reason: 'yanked-entry' },
  { name: 'a file that is called like the glob', options: { files: [{ path: 'docs/**/*.md', 'no-placeholders': true }] }, files: { 'docs/**/*.md': 'x', 'docs/x/a.md': 'TODO' }, reason: 'placeholder' },
  { name: 'an entry in a quotation', options: log, files: { 'CHANGELOG.md': '# Changelog\n\n> ## 1.15.2 - 2026-01-11\n>\n> x\n' }, reason: 'no-entry' },
  ...['## Unreleased v1.15.2 - 2026-01-11', '## 1.15.2 - not released (2026-01-11)', '## 1.15.2 - 2026-01-11 (retracted)', '## ~~1.15.2~~ - 2026-01-11'].map((heading): Case => ({ name: heading, options: log, files: entry(heading), reason: 'yanked-entry' })),
  { name: 'a date to come beside one that was', options: log, files: entry('## v1.15.2 - May 1, 2027 (as of 2026-01-01)'), reason: 'future-entry' },
  { name: 'a withdrawn entry', options: log, files: entry('## [1.15.2] - 2026-01-11 [YANKED]'), reason: 'yanked-entry' }
]

describe('documents', () => {
  it.each(cases.map((one) => ({ ...one })))('$name: $reason', async ({ reason, errors, ...asked }) => {
    const outcome = await judge(asked)
    expect([outcome.reason, outcome.status]).toEqual([reason, reason === 'present' ? 'passed' : 'failed'])
    if (errors !== undefined) expect(errorsOf(outcome)).toEqual(errors)
    if (outcome.status === 'failed') expect(outcome.remedy).toMatch(/^\S.{10}/)
  })

  it('tells everything at once, the first in order as the reason', async () => {
    const outcome = await judge({ options: { files: [{ path: 'a.md', 'min-lines': 9, mentions: 'x' }, 'b.md'] }, files: { 'a.md': 'y' } })
    expect(outcome.reason).toBe('missing')
    expect(errorsOf(outcome)).toHaveLength(3)
    expect(outcome.parts).toEqual([
      { name: 'a.md', holds: false, seen: '1 line; has 1 line, at least 9 are wanted; does not say "x"', figure: { amount: 1, unit: 'lines' } },
      { name: 'b.md', holds: false, seen: 'is not in the commit (there is a.md)' }
    ])
  })

  it('has one part for a file that is named twice', async () => {
    const { parts } = await judge({ options: { files: ['CHANGELOG.md', { path: 'CHANGELOG.md', 'min-lines': 100 }], ...log }, files: entry('## [1.15.2] - 2026-01-11') })
    expect(parts?.map(({ name, holds }) => [name, holds])).toEqual([['CHANGELOG.md', false]])
  })

  it('does not pass without evidence of what it asks for', () => {
    const context = { subject: subjectOf('c'.repeat(40), { version: '1.15.2' }), now, timeLeft: false, people: {} }
    expect(evaluate(documents.options.parse({ files: ['a.md'] }), { files: [] }, context).reason).toBe('missing')
    expect(evaluate(documents.options.parse({ files: [{ path: 'a.md', sections: ['A'] }] }), { files: [{ wanted: 'a.md', near: null, documents: [{ path: 'a.md', lines: 3, damaged: 0, isMarkdown: true, mentions: [], sections: [], placeholders: { first: [], total: 0 }, brokenLinks: { first: [], total: 0 } }] }] }, context).reason).toBe('section-missing')
    expect(evaluate(documents.options.parse(log), { files: [] }, context).reason).toBe('changelog-missing')
    expect(evaluate(documents.options.parse({}), { files: [] }, context).status).toBe('failed')
  })

  it('names damage, and reads past it', async () => {
    const outcome = await judge({ options: file({ sections: ['Done'] }), files: { 'a.md': '## âœ… Done\n\nx\n' } })
    expect(outcome).toMatchObject({ status: 'passed', findings: [{ level: 'warning', message: expect.stringContaining('1 character that is damaged') as unknown }] })
  })

  it('holds nothing of the text of a document', async () => {
    const parsed = documents.options.parse(file({ 'min-lines': 1, mentions: 'b' }))
    const tree = { read: async () => 'a secret\nb\n', list: async () => [], paths: async () => ['a.md'], madeAt: async () => now }
    expect(JSON.stringify(await collect(parsed, collectContext(subjectOf('c'.repeat(40)), { tree })))).not.toContain('secret')
  })

  it('does not read what nobody would write', async () => {
    const begin = performance.now()
    await expect(judge({ options: file({ 'no-placeholders': true }), files: { 'a.md': '['.repeat(300_000) } })).rejects.toMatchObject({ code: 'unreadable' })
    await judge({ options: file({ 'no-placeholders': true, mentions: '1.1' }, 'a.txt'), files: { 'a.txt': `${'<a '.repeat(50_000)}${'1.11'.repeat(50_000)}${'['.repeat(50_000)}` } })
    expect(performance.now() - begin).toBeLessThan(10_000)
  }, 30_000)

  it('looks through very many headings and files in short time', async () => {
    const begin = performance.now()
    const other = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`src/folder-${index % 500}/file-${index}.ts`, '']))
    const all = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`docs/${index}.md`, '[a](0.md)\n']))
    expect(await judge({ options: file({ links: true }, 'docs/*.md'), files: { ...other, ...all } })).toMatchObject({ status: 'passed' })
    expect(await judge({ options: { ...file({ sections: ['*', '*none*'] }), changelog: 'a.md' }, files: { 'a.md': '# 1.15.2\n'.repeat(10_000) } })).toMatchObject({ reason: 'section-missing' })
    expect(performance.now() - begin).toBeLessThan(15_000)
  }, 30_000)

  it('needs something to look for', () => {
    expect(verify(documents.options.parse({}))).toHaveLength(1)
    for (const options of [{ files: [] }, { files: ['../a'] }, { files: [{ path: 'a', mentions: [] }] }, { files: [{ path: 'a', mentions: ' ' }] }, { changelog: '*.md' }, { files: [{ path: 'a', 'min-lines': 0 }] }]) {
      expect([options, documents.options.safeParse(options).success]).toEqual([options, false])
    }
  })
})

describe('documents of a real commit', () => {
  let project: Project
  beforeAll(async () => {
    project = await createProject({ files: { 'docs/a.md': '# A\n\ntext\n', __proto__x: 'x\n' } })
    await project.write({ 'docs/a.md': 'changed in the work tree\n', 'docs/new.md': 'x\n' })
  })
  afterAll(async () => project.remove())

  it.each([
    { path: 'docs/a.md', lines: 3 },
    { path: 'docs/new.md', lines: undefined },
    { path: '__proto__', lines: undefined }
  ])('$path is as it was committed', async ({ path, lines: amount }) => {
    const context = collectContext(subjectOf(await project.head()), { tree: gitTree(project.work) })
    const { files } = await collect(documents.options.parse({ files: [path] }), context)
    expect(files[0]?.documents.map((one) => one.lines)).toEqual(amount === undefined ? [] : [amount])
  })

  it('is not decided where a document is over 1 MiB', async () => {
    const commit = await project.commit({ 'docs/most.md': 'x'.repeat(1024 * 1024), 'docs/more.md': 'x'.repeat(1024 * 1024 + 1) })
    const context = collectContext(subjectOf(commit), { tree: gitTree(project.work) })
    const judged = async (path: string) => collect(documents.options.parse({ files: [{ path, 'no-placeholders': true }] }), context)
    expect((await judged('docs/most.md')).files[0]?.documents).toHaveLength(1)
    await expect(judged('docs/more.md')).rejects.toMatchObject({ code: 'unreadable' })
    await expect(judged('docs/*.md')).rejects.toMatchObject({ code: 'unreadable' })
  })
})

describe('a text', () => {
  it.each([
    ['1.15.2', 'v1.15.2', true],
    ['1.15.2', 'is 1.15.2.', true],
    ['1.15.2', 'NOTES_v1.15.2.md', true],
    ['1.15.2', '11.15.2', false],
    ['1.15.2', '1.15.2.1', false],
    ['1.15.2', '1.15.2-rc.1', false],
    ['v1.15.2', 'v1.15.2', true],
    ['x', 'X', false]
  ])('%j in %j: %s', (text, line, isThere) => expect(mentionIn([line], text).line !== null).toBe(isThere))
})

describe('a link', () => {
  const paths = ['README.md', 'docs/a.md', 'docs/b c.md', 'docs/img/x.png']
  it.each([
    ['a.md', true], ['./a.md', true], ['b%20c.md', true], ['img', true], ['img/', true], ['..', true], ['/README.md', true], ['/', true], ['mailto:a@b', true], ['//host/x', true],
    ['', false], ['?x', true], ['../../../wiki', true], ['../../wiki', false], ['A.md', false], ['/docs/none', false], ['../../../x', false], ['../../none', false], ['%zz', false], ['img/x.png/', true]
  ])('to %j from docs/a.md: %s', (target, leads) => expect(brokenLinks('docs/a.md', [{ target, line: 1 }], placesOf(paths)).length === 0).toBe(leads))
})
