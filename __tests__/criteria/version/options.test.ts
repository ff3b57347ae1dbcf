import { describe, expect, it } from '@jest/globals'
import { options } from '../../../src/criteria/version/options.ts'

function messages(input: unknown): string {
  const parsed = options.safeParse(input)
  return parsed.success
    ? 'accepted'
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n')
}

it('asks for a version file, and allows prereleases, unless told otherwise', () => {
  expect(options.parse({})).toEqual({ required: true, prerelease: 'allow' })
})

describe('files', () => {
  it.each([
    'VERSION',
    'a b/VERSION',
    'package.json',
    'web/package.json',
    'pyproject.toml',
    'Cargo.toml',
    'pom.xml',
    'charts/x/Chart.yaml',
    '*.csproj',
    'src/Widget.csproj',
    'composer.json',
    { path: 'tauri.conf.json', key: 'package.version' },
    { path: 'package-lock.json', key: ['packages', '', 'version'] },
    { path: 'charts/*.yaml', key: 'version' },
    { path: 'Directory.Build.props', key: 'Project.PropertyGroup.Version' },
    { path: 'mix.exs', pattern: 'version: "(.+)"' },
    { path: 'lib/version.rb', pattern: "(?<version>\\d.*?)'" }
  ])('accept %j', (file) => {
    expect(messages({ files: [file] })).toBe('accepted')
  })

  it.each([
    ['version.txt', /^files\.0: is none of the files that are known/u],
    ['/VERSION', /^files\.0: must be a path from the root/u],
    ['../VERSION', /^files\.0: must be a path from the root/u],
    ['./VERSION', /^files\.0: must be a path from the root/u],
    ['a//VERSION', /^files\.0: must be a path from the root/u],
    ['a\\VERSION', /^files\.0: must be a path from the root/u],
    ['a\n/VERSION', /^files\.0: must be a path from the root/u],
    ['*/package.json', /^files\.0: \* may stand only after the last \//u],
    ['', /^files\.0: /u],
    [{ path: 'package.json' }, /^files\.0: must be a path, or \{path, key\}, or \{path, pattern\}/u],
    [{ path: 'a.json', key: 'a', pattern: '(.)' }, /^files\.0: /u],
    [{ path: 'a.json', key: 'a..b' }, /^files\.0(\.key)?: has an empty part between its dots/u],
    [{ path: 'a.json', key: [] }, /^files\.0/u],
    [{ path: 'a.rb', key: 'version' }, /^files\.0\.path: keys can be looked up in/u],
    [{ path: 'a.rb', pattern: '(' }, /^files\.0\.pattern: is not a regular expression/u],
    [{ path: 'a.rb', pattern: 'version' }, /^files\.0\.pattern: needs a group/u],
    [{ path: 'a.rb', pattern: '({version})' }, /^files\.0\.pattern: must not hold \{version\}/u]
  ])('refuse %j', (file, message) => {
    expect(messages({ files: [file] })).toMatch(message)
  })

  it('refuse an empty list', () => {
    expect(messages({ files: [] })).toMatch(/^files: an empty list would look at nothing/u)
  })
})

it.each([{ file: ['VERSION'] }, { required: 'false' }, { 'greater-than': 'v1.0.0' }, { prerelease: true }])(
  'refuses %j',
  (input) => {
    expect(messages(input)).not.toBe('accepted')
  }
)
