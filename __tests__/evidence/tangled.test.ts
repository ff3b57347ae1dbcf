import { describe, expect, it } from '@jest/globals'
import { tangled } from '../../src/evidence/tangled.ts'

const linesOf = (text: string): readonly string[] => text.split('\n')
const nested = (levels: number): string => Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- item`).join('\n')
const row = '| `permission` | [guide](docs/guide.md) | **yes** | for_every_role |\n'

describe('a document', () => {
  it.each([
    { name: 'nothing', text: '' },
    { name: 'a table', text: `| a | b | c | d |\n|---|---|---|---|\n${row.repeat(1000)}` },
    { name: 'a long list', text: '- [x] item with a [link](https://example.com/a_b)\n'.repeat(5000) },
    { name: 'sections with lists', text: '## Section\n\nSome words.\n\n- item\n- item,\n  which goes on\n  - below\n\n'.repeat(300) },
    { name: 'a quotation', text: '> words\n'.repeat(1000) },
    { name: 'eight levels', text: nested(8) },
    { name: 'lines across', text: '- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -\n\n---\n\n* * *\n'.repeat(200) },
    { name: 'a table of characters', text: '+-----+-----+\n|  a  |  b  |\n+-----+-----+\n'.repeat(300) },
    { name: 'a very long line', text: 'word '.repeat(200_000) }
  ])('with $name is read', ({ text }) => expect(tangled(linesOf(text))).toBeUndefined())

  it.each([
    { name: 'brackets', text: '['.repeat(40_000), line: 1 },
    { name: 'stars over many lines', text: `words\n\n${'**a_b\n'.repeat(20_000)}` },
    { name: 'lines that carry on an item', text: `- a\n${'b\n'.repeat(20_000)}` },
    { name: 'lines that carry on a quotation', text: `> a\n${'b\n'.repeat(20_000)}` },
    { name: 'a deep quotation', text: `a\n${'>'.repeat(40)} b`, line: 2 },
    { name: 'deep lists in one line', text: `${'- '.repeat(40)}a`, line: 1 },
    { name: 'deep lists', text: nested(60) },
    { name: 'very many lists', text: 'a\n\n- b\n\n'.repeat(10_000) },
    { name: 'very many lists within lists', text: '- a\n  - b\n'.repeat(10_000) },
    { name: 'very many lists in lines of lists', text: '- - a\n'.repeat(10_000) },
    { name: 'very many quotations in items', text: '- > a\n'.repeat(10_000) },
    { name: 'very many quotations', text: '> a\n\n'.repeat(10_000) },
    { name: 'very many underlined headings', text: 'a\n=\n\n'.repeat(10_000) },
    { name: 'very many lines', text: 'a\n'.repeat(30_001), line: 30_001 },
    { name: 'very many blank lines', text: '\n'.repeat(200_000) }
  ])('with $name is not', ({ text, line }) => {
    const tangle = tangled(linesOf(text))
    expect(tangle).toBeDefined()
    if (line !== undefined) expect(tangle?.line).toBe(line)
  })
})
