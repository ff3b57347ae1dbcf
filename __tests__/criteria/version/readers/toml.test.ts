import { describe, expect, it } from '@jest/globals'
import { readCargo, readPyproject, readToml } from '../../../../src/criteria/version/readers/toml.ts'
import { marked } from './marked.ts'

const cargo = `# The widget.
[dependencies.serde]
version = "1.0.219"

[dependencies]
rand = { version = "0.8", features = ["std"] }

[package]
name = "widget"       # version = "9.9.9"
version    =   "«1.15.1»" # keep in step
edition = "2024"

[[bin]]
version = "0.0.1"
`

const pyproject = `[build-system]
requires = ["hatchling"]

[tool.other]
version = "0.0.1"

[project]
name = "widget"
dynamic = ["readme"]
version = '«1.15.1»'

[tool.poetry]
version = "0.0.2"
`

describe('readCargo', () => {
  it('finds the version of the package, not those of dependencies', () => {
    expect(readCargo(marked(cargo).text)).toEqual({ version: '1.15.1', line: 10, column: 17 })
  })

  it.each([
    ['CRLF', cargo.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${cargo}`],
    ['a byte order mark on its line', '\uFEFFpackage.version = "«1.2.3»"'],
    ['an inline table', 'package = { name = "x", version = "«1.2.3»" }'],
    ['a quoted key', '["package"]\n"version" = "«1.2.3»"'],
    ['three quotes', '[package]\nversion = """«1.2.3»"""'],
    ['text beyond ASCII before it', 'package = { name = "wïdget 🚀", version = "«1.2.3»" }'],
    ['a workspace', '[workspace]\nmembers = ["a"]\n\n[workspace.package]\nversion = "«1.2.3»"'],
    ['a workspace in the same file', '[package]\nversion.workspace = true\n[workspace.package]\nversion = "«1.2.3»"'],
    ['the package before the workspace', '[workspace.package]\nversion = "0.0.1"\n[package]\nversion = "«1.2.3»"']
  ])('finds its place: %s', (_name, source) => {
    const { text, stated } = marked(source)
    expect(readCargo(text)).toEqual(stated)
  })

  it.each([
    ['an empty file', '', 'no-version', undefined],
    ['only dependencies', '[dependencies]\nversion = "1.0.0"', 'no-version', undefined],
    ['the version of a workspace elsewhere', '[package]\nname = "x"\nversion.workspace = true', 'no-version', 3],
    ['the same as a table', '[package]\nversion = { workspace = true }', 'no-version', 2],
    ['a number', '[package]\nversion = 1.10', 'unreadable', 2],
    ['a date', '[package]\nversion = 2025-01-01', 'unreadable', 2],
    ['the version twice', '[package]\nversion = "1.0.0"\nversion = "1.0.1"', 'unreadable', 3],
    ['the table twice', '[package]\nversion = "1.0.0"\n[package]\nversion = "1.0.1"', 'unreadable', 3],
    ['a cut-off file', '[package]\nversion = "1.0.0', 'unreadable', 2],
    ['depth without end', `a = ${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'unreadable', undefined]
  ])('gives no version for %s', (_name, text, problem, line) => {
    expect(readCargo(text)).toMatchObject(line === undefined ? { problem } : { problem, line })
  })

  it('says how to mend a number', () => {
    expect(readCargo('[package]\nversion = 1.10')).toEqual({
      problem: 'unreadable',
      detail: 'has the bare number 1.10 as its "package.version": write the string "1.10", in quotes',
      line: 2,
      column: 11
    })
  })
})

describe('readPyproject', () => {
  it.each([
    ['project.version', pyproject],
    ['Poetry alone', '[tool.poetry.dependencies]\nversion = "0.0.1"\n[tool.poetry]\nversion = "«1.2.3»"'],
    ['dotted keys', 'tool.poetry.version = "«1.2.3»"'],
    ['a version beside a contradicting "dynamic"', '[project]\ndynamic = ["version"]\nversion = "«1.2.3»"']
  ])('finds %s', (_name, source) => {
    const { text, stated } = marked(source)
    expect(readPyproject(text)).toEqual(stated)
  })

  it.each([
    [
      'a dynamic version',
      '[project]\nname = "x"\ndynamic = ["readme", "version"]\n[tool.poetry]\nversion = "0.0.0"',
      'computed'
    ],
    ['only tools', '[tool.ruff]\nversion = "1.0.0"', 'no-version'],
    ['a list', '[project]\nversion = ["1.0.0"]', 'unreadable']
  ])('gives no version for %s', (_name, text, problem) => {
    expect(readPyproject(text)).toMatchObject({ problem })
  })
})

describe('readToml', () => {
  it.each([
    [['tool', 'a.b', 'version'], '[tool."a.b"]\nversion = "«1.2.3»"'],
    [['package', '1', 'version'], '[[package]]\nversion = "0"\n[[package]]\nversion = "«1.2.3»"'],
    [['all', '1', 'version'], 'all = [{ version = "0" }, { version = "«1.2.3»" }]']
  ])('follows the key %j', (key, source) => {
    const { text, stated } = marked(source)
    expect(readToml(text, key)).toEqual(stated)
  })

  it.each([[['a']], [['a', 'c']], [['a', 'b', 'c']], [['list', 'x']]])('finds nothing under %j', (key) => {
    expect(readToml('list = ["1"]\n[a]\nb = "1.2.3"', key)).toMatchObject({ problem: 'no-version' })
  })
})
