import { describe, expect, it } from '@jest/globals'
import { readJson } from '../../../../src/criteria/version/readers/json.ts'
import { marked } from './marked.ts'

const packageJson = `{
  "name": "widget",
  "private": true,
  "volta": { "node": "24.1.0", "version": "0.0.1" },
  "contributors": [{ "version": "0.0.2" }, ["version", "0.0.3"]],
  "version": "«1.15.1»",
  "scripts": { "version": "npm run changelog" },
  "dependencies": { "left-pad": { "version": "0.0.4" }, "a\\\\": "\\"version\\": \\"0.0.5\\"" }
}
`

describe('readJson', () => {
  it('finds the version of package.json, not the others called so', () => {
    const { text } = marked(packageJson)
    expect(readJson(text)).toEqual({ version: '1.15.1', line: 6, column: 15 })
  })

  it.each([
    ['two spaces', packageJson],
    ['tabs', packageJson.replaceAll('  ', '\t')],
    ['CRLF', packageJson.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${packageJson}`],
    ['a byte order mark before it on its line', '\uFEFF{"version":"«1.2.3»"}'],
    ['one line', '{"dependencies":{"version":"0.0.1"},"version":"«1.2.3»","x":[]}'],
    ['the value on its own line', '{\n"version"\n:\n  "«1.2.3»"\n}'],
    ['text beyond ASCII before it', '{"name": "wïdget 🚀", "version": "«1.2.3»"}'],
    ['the last of the names', '{"a":{},"b":[],"c":[{}],"version":"«1.2.3»"}'],
    ['an empty version', '{"version": "«»"}'],
    ['blanks in it', '{"version": "« 1.2.3»"}']
  ])('finds its place: %s', (_name, source) => {
    const { text, stated } = marked(source)
    expect(readJson(text)).toEqual(stated)
  })

  it.each([
    [['package', 'version'], '{"version": "1", "package": {"version": "«2.0.0»"}}'],
    [['packages', '', 'version'], '{"packages": {"node_modules/a": {"version": "1"}, "": {"version": "«2.0.0»"}}}'],
    [['list', '1', 'version'], '{"list": [{"version": "1"}, {"version": "«2.0.0»"}]}'],
    [['__proto__', 'version'], '{"__proto__": {"version": "«2.0.0»"}}']
  ])('follows the key %j', (key, source) => {
    const { text, stated } = marked(source)
    expect(readJson(text, key)).toEqual(stated)
  })

  it('unescapes', () => {
    expect(readJson('{"\\u0076ersion": "1\\u002e2.3"}')).toEqual({ version: '1.2.3', line: 1, column: 19 })
  })

  it.each([
    ['no version', '{"name": "widget"}', 'no-version'],
    ['no version but deeper', '{"a": {"version": "1.2.3"}}', 'no-version'],
    ['null', '{"version": null}', 'no-version'],
    ['a list at the root', '["version", "1.2.3"]', 'no-version'],
    ['a string at the root', '"version"', 'no-version'],
    ['an empty file', '', 'unreadable'],
    ['a comment', '{"version": "1.2.3" /* now */}', 'unreadable'],
    ['a trailing comma', '{"version": "1.2.3",}', 'unreadable'],
    ['a cut-off file', '{"version": "1.2.3"', 'unreadable'],
    [
      'conflict markers',
      '{\n<<<<<<< HEAD\n"version": "1.2.3"\n=======\n"version": "1.2.4"\n>>>>>>> x\n}',
      'unreadable'
    ],
    ['a number', '{"version": 1.10}', 'unreadable'],
    ['an object', '{"version": {"raw": "1.2.3"}}', 'unreadable'],
    ['the version twice', '{"version": "1.2.3", "version": "1.2.4"}', 'unreadable'],
    ['the same version twice', '{"version": "1.2.3", "\\u0076ersion": "1.2.3"}', 'unreadable']
  ])('gives no version for %s', (_name, text, problem) => {
    expect(readJson(text)).toMatchObject({ problem })
  })

  it('refuses a key of which a part is there twice', () => {
    expect(readJson('{"a": {"version": "1.2.3"}, "a": {}}', ['a', 'version'])).toMatchObject({
      problem: 'unreadable',
      line: 1
    })
  })

  it('points at what it refuses', () => {
    expect(readJson('{\n  "version": 1.10\n}')).toEqual({
      problem: 'unreadable',
      detail: 'has the bare value 1.10 as its "version", not a string: quote it',
      line: 2,
      column: 14
    })
  })
})
