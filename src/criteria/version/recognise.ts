/** How a file is read when only its path is given. */
export type Format = 'text' | 'json' | 'yaml' | 'pyproject' | 'cargo' | 'pom' | 'msbuild'

/** How a file is read when a key is given with it. */
export type KeyFormat = 'json' | 'yaml' | 'toml' | 'xml'

/** What is looked for in the root of the commit where the policy lists no files; the first found is the reference. */
export const recognisedNames = [
  'VERSION',
  'package.json',
  'pyproject.toml',
  'Cargo.toml',
  'pom.xml',
  'Chart.yaml',
  '*.csproj',
  'composer.json'
] as const

const formats: ReadonlyMap<string, Format> = new Map([
  ['VERSION', 'text'],
  ['package.json', 'json'],
  ['pyproject.toml', 'pyproject'],
  ['Cargo.toml', 'cargo'],
  ['pom.xml', 'pom'],
  ['Chart.yaml', 'yaml'],
  ['composer.json', 'json']
])

/** How a file of this name is read without a key or pattern; undefined: the gate does not know such files. */
export function formatOf(path: string): Format | undefined {
  return formats.get(splitPath(path).name) ?? (path.endsWith('.csproj') ? 'msbuild' : undefined)
}

/** How a key is looked up in a file of this name; undefined: only a pattern can find something in it. */
export function keyFormatOf(path: string): KeyFormat | undefined {
  if (path.endsWith('.json')) return 'json'
  if (path.endsWith('.toml')) return 'toml'
  if (/\.ya?ml$/u.test(path)) return 'yaml'
  return /\.(?:xml|csproj|fsproj|vbproj|props|nuspec)$/u.test(path) ? 'xml' : undefined
}

/** The folder of a path, `''` for the root, and the name in it. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const slash = path.lastIndexOf('/')
  return { folder: path.slice(0, Math.max(0, slash)), name: path.slice(slash + 1) }
}
