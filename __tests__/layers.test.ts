import { describe, expect, it } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'

interface Import {
  /** A path from the root of the repository for what is ours, else the specifier as it stands there. */
  readonly from: string
  readonly typeOnly: boolean
}
type Modules = ReadonlyMap<string, readonly Import[]>

const everything = [
  'ports',
  'core',
  'formats',
  'evidence',
  'adapters',
  'criteria',
  'policy',
  'gate',
  'report',
  'action',
  'generate',
  'init',
  'cli',
  'root',
  'version'
]

/** Layer → what it may import. Files directly in src are the composition root; version.ts is a constant. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  version: [],
  ports: ['ports'],
  core: ['ports', 'core'],
  formats: ['core', 'formats'],
  adapters: ['ports', 'core', 'adapters'],
  evidence: ['ports', 'core', 'formats', 'evidence'],
  criteria: ['ports', 'core', 'formats', 'evidence', 'criteria'],
  policy: ['ports', 'core', 'criteria', 'policy'],
  gate: ['ports', 'core', 'criteria', 'policy', 'gate'],
  report: ['ports', 'core', 'criteria', 'policy', 'gate', 'report', 'version'],
  action: everything.filter((layer) => !['generate', 'init', 'cli'].includes(layer)),
  generate: everything.filter((layer) => !['init', 'cli', 'adapters'].includes(layer)),
  init: ['ports', 'core', 'evidence', 'criteria', 'policy', 'init'],
  cli: everything.filter((layer) => layer !== 'action'),
  root: everything
}

function layerOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/')
  if (rest.length > 0) return folder
  return folder === 'version.ts' ? 'version' : 'root'
}

function isOurs(path: string): boolean {
  return path.startsWith('src/')
}

/** The imports and re-exports of a module, dynamic ones included. */
function importsOf(path: string, text: string): readonly Import[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm)
  const dynamic = text.matchAll(/(?<!typeof )\bimport\('([^']+)'\)/g)
  const ours = (specifier: string): string =>
    specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier
  return [
    ...[...statements].map(([, type, specifier = '']) => ({ from: ours(specifier), typeOnly: type !== undefined })),
    ...[...dynamic].map(([, specifier = '']) => ({ from: ours(specifier), typeOnly: false }))
  ]
}

/** Every import against the order of the layers, one line each. */
function wrongDirections(modules: Modules): readonly string[] {
  return [...modules].flatMap(([path, imports]) => {
    const layer = layerOf(path)
    const known = allowed[layer]
    if (known === undefined) return [`${path} is in no layer`]
    return imports
      .filter(({ from }) => isOurs(from) && !known.includes(layerOf(from)))
      .map(({ from }) => `${path} imports ${from}`)
  })
}

/** What `evaluate.ts` of a kind reaches as values, over any number of modules, that is not pure. */
function impurities(modules: Modules): readonly string[] {
  return [...modules.keys()]
    .filter((path) => /^src\/criteria\/[^/]+\/evaluate\.ts$/.test(path))
    .flatMap((start) => {
      const reached = new Set([start])
      for (const path of reached) {
        for (const { from, typeOnly } of modules.get(path) ?? []) if (!typeOnly) reached.add(from)
      }
      const forbidden = (path: string): boolean =>
        /^(?:node:|@actions\/|@octokit\/|simple-git)/.test(path) ||
        /^src\/(?:ports|adapters)\/|^src\/[^/]+$|^src\/criteria\/[^/]+\/(?:options|collect)\.ts$|^src\/evidence\/(?:report-files|artifact)\.ts$/.test(path)
      return [...reached].filter(forbidden).map((path) => `${start} reaches ${path}`)
    })
}

/** A criterion that uses another kind's files, past the one export line. */
function betweenKinds(modules: Modules): readonly string[] {
  const kindOf = (path: string): string | undefined => /^src\/criteria\/([^/]+)\//.exec(path)?.[1]
  return [...modules].flatMap(([path, imports]) => {
    const kind = kindOf(path)
    return imports
      .filter(({ from }) => kind !== undefined && kindOf(from) !== undefined && kindOf(from) !== kind)
      .map(({ from }) => `${path} imports ${from}`)
  })
}

async function readModules(): Promise<Modules> {
  const paths = (await readdir('src', { recursive: true }))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
  return new Map(
    await Promise.all(paths.map(async (path) => [path, importsOf(path, await readFile(join(path), 'utf8'))] as const))
  )
}

const modules = await readModules()

describe('the layers of src', () => {
  it('are seen: modules, imports and a pure part of every kind', () => {
    expect(modules.size).toBeGreaterThan(50)
    expect(modules.get('src/criteria/jobs/evaluate.ts')).toContainEqual({ from: 'src/core/text.ts', typeOnly: false })
    expect(modules.get('src/index.ts')).toContainEqual({ from: 'src/cli/index.ts', typeOnly: false })
    expect([...modules.keys()].filter((path) => path.endsWith('/evaluate.ts')).length).toBeGreaterThan(2)
  })

  it('are imported one way', () => expect(wrongDirections(modules)).toEqual([]))

  it('keep evaluate free of input and output', () => expect(impurities(modules)).toEqual([]))

  it('keep the kinds apart', () => expect(betweenKinds(modules)).toEqual([]))

  it('lead to files that exist', () => {
    const missing = [...modules].flatMap(([path, imports]) =>
      imports.filter(({ from }) => isOurs(from) && !modules.has(from)).map(({ from }) => `${path}: ${from}`)
    )
    expect(missing).toEqual([])
  })
})

describe('a planted violation', () => {
  const planted = (files: Readonly<Record<string, string>>): Modules =>
    new Map(Object.entries(files).map(([path, text]) => [path, importsOf(path, text)]))

  it.each([
    [
      'an adapter in a criterion',
      'src/criteria/tag/collect.ts',
      "import { gitRemote } from '../../adapters/git/index.ts'"
    ],
    ['the policy in core', 'src/core/subject.ts', "import type { Policy } from '../policy/schema.ts'"],
    ['a dynamic import of an adapter', 'src/gate/run.ts', "const { x } = await import('../adapters/clock.ts')"],
    ['a re-export of the gate', 'src/policy/schema.ts', "export { runGate } from '../gate/run.ts'"],
    ['a criterion in an adapter', 'src/adapters/clock.ts', "import {\n  one,\n  two\n} from '../criteria/index.ts'"],
    ['the composition root in a report', 'src/report/summary.ts', "import { openWorld } from '../world.ts'"],
    ['a draft in the gate', 'src/gate/run.ts', "import { fromChecklist } from '../init/from-checklist.ts'"],
    ['a folder that is no layer', 'src/helpers/text.ts', '']
  ])('is found: %s', (_what, path, text) => expect(wrongDirections(planted({ [path]: text }))).toHaveLength(1))

  it.each([
    ['a file system', "import { readFile } from 'node:fs/promises'"],
    ['the values of options.ts', "import { options, type Options } from './options.ts'"],
    ['a port', "import { read } from '../../ports/tree.ts'"],
    ['a module of its own that reads files', "import { judge } from './judge.ts'"]
  ])('is found in evaluate: %s', (_what, text) => {
    const judge = "import { readFileSync } from 'node:fs'"
    expect(
      impurities(planted({ 'src/criteria/tag/evaluate.ts': text, 'src/criteria/tag/judge.ts': judge }))
    ).toHaveLength(1)
  })

  it('is not seen where only types are imported', () => {
    const text = "import type { Options } from './options.ts'\nimport type { RemoteTag } from '../../ports/index.ts'"
    expect(impurities(planted({ 'src/criteria/tag/evaluate.ts': text }))).toEqual([])
  })

  it('is found between kinds', () => {
    expect(
      betweenKinds(planted({ 'src/criteria/tag/judge.ts': "import { judge } from '../version/judge.ts'" }))
    ).toHaveLength(1)
  })
})
