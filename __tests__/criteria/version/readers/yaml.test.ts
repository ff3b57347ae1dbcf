import { describe, expect, it } from '@jest/globals'
import { readYaml } from '../../../../src/criteria/version/readers/yaml.ts'
import { marked } from './marked.ts'

const chart = `# A chart.
apiVersion: v2
appVersion: "9.9.9"
dependencies:
  - name: redis
    version: 20.6.0
version: «1.15.1» # keep in step
annotations: { version: 0.0.1 }
`

describe('readYaml', () => {
  it('finds the version of the chart, not of its app or dependencies', () => {
    expect(readYaml(marked(chart).text)).toEqual({ version: '1.15.1', line: 7, column: 10 })
  })

  it.each([
    ['CRLF', chart.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${chart}`],
    ['a byte order mark on its line', '\uFEFFversion: «1.2.3»'],
    ['double quotes', 'version: "«1.2.3»"'],
    ['single quotes', "version:    '«1.2.3»'"],
    ['a number in quotes', 'version: "«1.10»"'],
    ['the value on its own line', 'version:\n  «1.2.3»\n'],
    ['an anchor', 'version: &v «1.2.3»\nappVersion: *v'],
    ['flow style with tabs', '{\n\t"version": "«1.2.3»"\n}'],
    ['text beyond ASCII before it', '{ name: "wïdget 🚀", version: «1.2.3» }'],
    ['a document start', '%YAML 1.2\n---\nversion: «1.2.3»\n...\n']
  ])('finds its place: %s', (_name, source) => {
    const { text, stated } = marked(source)
    expect(readYaml(text)).toEqual(stated)
  })

  it('follows an alias, and points at it', () => {
    expect(readYaml('appVersion: &v "1.2.3"\nversion: *v')).toEqual({ version: '1.2.3', line: 2, column: 10 })
  })

  it.each([
    [['image', 'tag'], 'tag: 0\nimage:\n  tag: «1.2.3»'],
    [['list', '1', 'version'], 'list:\n  - version: 0.0.1\n  - version: «1.2.3»'],
    [['base', 'version'], 'x: &x\n  version: «1.2.3»\nbase: *x']
  ])('follows the key %j', (key, source) => {
    const { text, stated } = marked(source)
    expect(readYaml(text, key)).toEqual(stated)
  })

  it.each([
    ['an empty file', '', 'no-version'],
    ['only comments', '# version: 1.2.3', 'no-version'],
    ['no version', 'appVersion: 1.2.3', 'no-version'],
    ['nothing as the version', 'version:', 'no-version'],
    ['a list at the root', '- version: 1.2.3', 'no-version'],
    ['a number', 'version: 1.10', 'unreadable'],
    ['a template', 'version: {{ .Version }}', 'unreadable'],
    ['a list', 'version: [1, 2, 3]', 'unreadable'],
    ['an unknown type', 'version: !version 1.2.3', 'unreadable'],
    ['the version twice', 'version: 1.2.3\nversion: 1.2.4', 'unreadable'],
    ['the version twice, once quoted', 'version: 1.2.3\n"version": 1.2.3', 'unreadable'],
    ['two documents', 'version: 1.2.3\n---\nversion: 1.2.4', 'unreadable'],
    ['a broken document', 'version: "1.2.3', 'unreadable'],
    ['an unknown alias', 'version: *v', 'unreadable'],
    ['depth without end', `version: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'unreadable']
  ])('gives no version for %s', (_name, text, problem) => {
    expect(readYaml(text)).toMatchObject({ problem })
  })

  it.each([
    ['a number that is out of range', ['list', '2', 'version'], 'no-version'],
    ['a number below zero', ['list', '-1', 'version'], 'no-version'],
    ['a name in a list', ['list', 'version'], 'no-version'],
    ['a name that is there twice', ['a', 'version'], 'unreadable']
  ])('gives no version for a key with %s', (_name, key, problem) => {
    const text = 'list:\n  - version: 1.2.3\n  - version: 1.2.4\na: { version: 1.2.3 }\na: { name: x }'
    expect(readYaml(text, key)).toMatchObject({ problem })
  })

  it('is not slowed down by many names', () => {
    const names = Array.from({ length: 30_000 }, (_, index) => `k${index}: v`)
    expect(readYaml([...names, 'version: 1.2.3'].join('\n'))).toEqual({ version: '1.2.3', line: 30_001, column: 10 })
  })

  it('says how to mend a number', () => {
    expect(readYaml('name: x\nversion: 1.10')).toEqual({
      problem: 'unreadable',
      detail: 'has the bare value 1.10 as its "version": write the string "1.10", in quotes',
      line: 2,
      column: 10
    })
  })
})
