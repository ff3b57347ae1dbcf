import { describe, expect, it } from '@jest/globals'
import { placeholdersIn, withVisibleBlanks } from '../../src/evidence/placeholders.ts'

describe('what is still to be filled in', () => {
  it.each([
    { text: 'TODO', found: ['TODO'] },
    { text: 'TODO: write (TBD), FIXME/XXX', found: ['TODO', 'TBD', 'FIXME', 'XXX'] },
    { text: 'CVE-2026-XXX, T.B.D.', found: ['XXX', 'T.B.D.'] },
    { text: 'Approved by [Name]', found: ['[Name]'] },
    { text: '- DevOps: [Contact info], [Your name] [YYYY-MM-DD]', found: ['[Contact info]', '[Your name]', '[YYYY-MM-DD]'] },
    { text: '[INSERT …] [your email here] [your-name] [TBD]', found: ['[INSERT …]', '[your email here]', '[your-name]', '[TBD]'] },
    { text: '[Reviewer 1], [Name][Date]', found: ['[Reviewer 1]', '[Date]'] },
    { text: 'Ask <your name> or <on-call_lead>', found: ['<your name>', '<on-call_lead>'] },
    { text: 'By: ____, on ______.', found: ['____', '______'] },
    { text: '_______________', found: ['_______________'] },
    { text: 'Date____ ____Date', found: ['____', '____'] },
    { text: 'Date: YYYY-MM-DD, 2026-01-XX or DD.MM.YYYY', found: ['YYYY-MM-DD', '2026-01-XX', 'DD.MM.YYYY'] },
    { text: 'Lorem ipsum dolor', found: ['Lorem ipsum'] },
    { text: `[${'a b'.repeat(20)}]`, found: [`[${'a b'.repeat(20)}]`] }
  ])('$text', ({ text, found }) => expect(placeholdersIn(text)).toEqual(found))

  it.each([
    '', 'Everything is done.', '- [x] [ ] [X]', 'see [^1] and [1.2.3], [v1.2.3]', '## [Unreleased]', '[1.2.3] - 2026-01-11 [YANKED]', '[optional] [a-z] [ref_name]',
    'todo', 'a to-do list', 'TODOS', 'NO_TODO', 'TODO.md', 'XXXL', 'UNTBD', 'tbd',
    '[Guide](guide.md)', '[Guide][guide]', '[Guide]: guide.md', 'Map[String]', '[RFC 2119], [ABC-123], [CVE-2026-1234], [Smith2020]', '[N/A] [WARNING] [Security] [!NOTE]',
    'snake____case', '___', '__init__', 'a < b and c > d', 'x <b> y', '<https://example.com/a-b>', '<ada-x@example.com>', 'List<your-type>', '<details open>', '<br />', '<a name="x y">',
    '2026-01-11', 'MM-DD', 'ipsum lorem', `[${'a b'.repeat(40)}]`
  ])('is not in %j', (text) => expect(placeholdersIn(text)).toEqual([]))

  it.each(['[', '[a', '[Name', '<', '<a', '<a-', '<a b', '_', '____a', 'TODO', 'YYYY-', '2026-', 'T.B.', 'lorem ', '\\<', ' '])('is found in a very long line of %j in short time', (part) => {
    const text = part.repeat(300_000)
    const begin = performance.now()
    placeholdersIn(text)
    withVisibleBlanks(text)
    expect(performance.now() - begin).toBeLessThan(5000)
  })
})

describe('blanks that Markdown takes for HTML', () => {
  it.each([
    { markdown: 'Ask <your name>', visible: 'Ask \\<your name>' },
    { markdown: '<on-call>\r\n<on-call>', visible: '\\<on-call>\r\n\\<on-call>' },
    { markdown: '\\<your name>', visible: '\\<your name>' },
    { markdown: '[a](<my file>)\n[b]: <my file>\n[c]:<my file>', visible: '[a](<my file>)\n[b]: <my file>\n[c]:<my file>' },
    { markdown: '<details open><b>x</b> <a name="x y"> List<your-type>', visible: '<details open><b>x</b> <a name="x y"> List<your-type>' }
  ])('are words: $markdown', ({ markdown, visible }) => expect(withVisibleBlanks(markdown)).toBe(visible))
})
