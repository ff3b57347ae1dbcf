import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { AnyKind } from '../../src/core/criterion.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import { registryOf } from '../../src/policy/registry.ts'
import { commonKeys } from '../../src/policy/schema.ts'

/** Where a kind stands. */
export interface KindPlace {
  /** Its folder. */
  readonly folder: string
  /** The folder, or the file, with its tests. */
  readonly tests: string
}

// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions
const tokenPermissions = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses'
]

/** What keeps a kind from being one that policy, schema, reference and `explain` can take up as it is; a line each. */
export async function nonconformities(kind: AnyKind, place: KindPlace): Promise<readonly string[]> {
  const taken = Object.keys(kind.options.shape).filter((name) => name === 'kind' || name in commonKeys)
  if (taken.length > 0) return taken.map((name) => `the option ${name} is a key that every criterion has`)
  const tests = await testsOf(place.tests)
  return [...facts(kind), ...options(kind), ...reasons(kind, tests), ...examples(kind), ...(await folder(kind, place.folder))]
}

/** A policy with the example as one of its criteria, and every group that it names. */
export function exampleAsPolicy(example: string, added = ''): string {
  const indented = example
    .split('\n')
    .map((line) => `  ${line}\n`)
    .join('')
  const groups = [...example.matchAll(/^\s*from: (?!codeowners\b)([\w-]+)(?: +#.*)?$/gm)].map(
    ([, group = '']) => `  ${group}: { users: [octocat] }\n`
  )
  const people = groups.length === 0 ? '' : `people:\n${groups.join('')}`
  return `version: 1\n${people}criteria:\n${indented}${added}`
}

function facts({ kind, title, permissions }: AnyKind): readonly string[] {
  return [
    ...(/^[a-z]+(-[a-z]+)*$/.test(kind) ? [] : [`the kind "${kind}" is not in kebab case`]),
    ...(/^[A-Z].*[^.\s]$/.test(title)
      ? []
      : ['the title is not one line that begins with a capital and ends without a full stop']),
    ...permissions
      .filter((permission) => !tokenPermissions.some((name) => permission === `${name}: read`))
      .map((permission) => `"${permission}" is no permission that GITHUB_TOKEN can have`)
  ]
}

function options(kind: AnyKind): readonly string[] {
  const names = Object.keys(kind.options.shape)
  const refused =
    kind.options.safeParse({ 'no-such-key': 1 }).error?.issues.some((issue) => issue.code === 'unrecognized_keys') ===
    true
  return [
    ...undescribed(z.toJSONSchema(kind.options, { io: 'input' }), ''),
    ...names
      .filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))
      .map((name) => `the option ${name} is not in kebab case`),
    ...(refused ? [] : ['an unknown option is not refused'])
  ]
}

/** Options, and keys within options, of which nobody says what they are. */
function undescribed(schema: unknown, path: string): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => undescribed(one, path))
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null) return undescribed(value, path)
    return Object.entries(value).flatMap(([name, property]: [string, { description?: string }]) => {
      const here = path === '' ? name : `${path}.${name}`
      return [...(property.description ? [] : [`the option ${here} is not described`]), ...undescribed(property, here)]
    })
  })
}

function reasons(kind: AnyKind, tests: string): readonly string[] {
  const all = Object.entries(kind.reasons)
  return [
    ...(all.length === 0 ? ['it has no reasons'] : []),
    ...all
      .filter(([reason]) => !/^[a-z]+(-[a-z]+)*$/.test(reason))
      .map(([reason]) => `the reason ${reason} is not in kebab case`),
    ...all
      .filter(([, meaning]) => !/^\S.{9,}\.$/.test(meaning))
      .map(([reason]) => `the reason ${reason} is not explained in a full sentence`),
    ...all
      .filter(([reason]) => !new RegExp(`['"\`]${reason}['"\`]`).test(tests))
      .map(([reason]) => `no test reaches the reason ${reason}`)
  ]
}

function examples(kind: AnyKind): readonly string[] {
  const registry = registryOf([kind])
  const problemsOf = (text: string): readonly string[] =>
    parsePolicy(text, 'policy.yml', registry).problems?.map(({ message }) => message) ?? []
  return [
    ...(kind.examples.length === 0 ? ['it has no example'] : []),
    ...kind.examples.flatMap((example) => [
      ...problemsOf(exampleAsPolicy(example)).map((message) => `an example is refused: ${message}`),
      ...(problemsOf(exampleAsPolicy(example, '    no-such-key: 1\n')).some((message) =>
        message.includes('no-such-key')
      )
        ? []
        : ['an example with an unknown key is not refused'])
    ])
  ]
}

async function folder({ kind }: AnyKind, path: string): Promise<readonly string[]> {
  const names = await readdir(path)
  const missing = ['README.md', 'collect.ts', 'evaluate.ts', 'index.ts', 'options.ts'].filter(
    (name) => !names.includes(name)
  )
  const readme = names.includes('README.md') ? await readFile(join(path, 'README.md'), 'utf8') : ''
  const parts = [`# ${kind}\n`, '## Pitfalls\n']
  return [
    ...(basename(path) === kind ? [] : [`the folder is called ${basename(path)}, the kind ${kind}`]),
    ...missing.map((name) => `the folder has no ${name}`),
    ...parts.filter((part) => !`\n${readme}`.includes(`\n${part}`)).map((part) => `README.md has no "${part.trim()}"`)
  ]
}

async function testsOf(path: string): Promise<string> {
  if (path.endsWith('.ts')) return readFile(path, 'utf8')
  const names = await readdir(path, { recursive: true }).catch(() => [])
  const texts = names.filter((name) => name.endsWith('.ts')).map(async (name) => readFile(join(path, name), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}
