import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import { readInputs } from '../src/action/inputs.ts'
import { closed } from '../src/action/outputs.ts'
import { renderAll } from '../src/generate/index.ts'
import { registry } from '../src/policy/registry.ts'
import { version } from '../src/version.ts'

const read = async (path: string): Promise<string> => readFile(path, 'utf8')
const rendered = renderAll(registry, { 'README.md': await read('README.md'), 'docs/formats.md': await read('docs/formats.md') })

const Action = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1).max(200),
  author: z.string().min(1),
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(
    z.string(),
    z.strictObject({ description: z.string().min(1), required: z.literal(false), default: z.string().optional() })
  ),
  outputs: z.record(z.string(), z.strictObject({ description: z.string().min(1) })),
  runs: z.strictObject({ using: z.literal('node24'), main: z.string() })
})

describe('what is generated', () => {
  it('is action.yml, the JSON Schemas, the reference, and parts of the README and of the page of formats', () => {
    expect(Object.keys(rendered)).toEqual(['action.yml', 'docs/policy.schema.json', 'docs/result.schema.json', 'docs/reference.md', 'README.md', 'docs/formats.md'])
  })

  it.each(Object.keys(rendered))('is what is on disk (else: npm run build): %s', async (path) => {
    expect(await read(path)).toBe(rendered[path])
  })

  it('has no part that is empty', () => {
    for (const part of ['inputs', 'outputs', 'kinds', 'permissions']) {
      const [, content = ''] = rendered['README.md']?.split(new RegExp(`<!-- ${part}:(?:start|end) -->`)) ?? []
      expect(content.trim().split('\n').length).toBeGreaterThan(2)
    }
  })
})

describe('action.yml', () => {
  it('runs on Node 24 a file that is there', async () => {
    const action = Action.parse(parse(await read('action.yml')))
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
    expect((await read(action.runs.main)).length).toBeGreaterThan(100)
  })

  it('declares exactly the inputs that the code reads, with defaults that it takes (T09)', async () => {
    const { inputs } = Action.parse(parse(await read('action.yml')))
    const declared = Object.entries(inputs).map(
      ([name, { default: value = '' }]) => [`INPUT_${name.toUpperCase()}`, value.includes('${{') ? '' : value] as const
    )
    const known = readInputs(Object.fromEntries(declared))
    expect(known).toEqual(readInputs({}))
    for (const name of Object.keys(inputs))
      expect(() => readInputs({ [`INPUT_${name.toUpperCase()}X`]: '1' })).toThrow(`there is no input "${name}x"`)
  })

  it('declares exactly the outputs that are always set', async () => {
    const { outputs } = Action.parse(parse(await read('action.yml')))
    expect(Object.keys(outputs)).toEqual(Object.keys(closed))
  })
})

describe('the version', () => {
  it('is the same in package.json, its lock file and the code', async () => {
    const Versioned = z.object({ version: z.string() })
    const Lock = z.object({ version: z.string(), packages: z.object({ '': Versioned }) })
    const lock = Lock.parse(JSON.parse(await read('package-lock.json')))
    expect([
      Versioned.parse(JSON.parse(await read('package.json'))).version,
      lock.version,
      lock.packages[''].version
    ]).toEqual([version, version, version])
  })

  it('has an entry in the changelog', async () => {
    expect(await read('CHANGELOG.md')).toContain(`\n## [${version}]`)
  })
})
