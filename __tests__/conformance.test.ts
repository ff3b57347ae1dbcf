import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { z } from 'zod'
import type { AnyKind } from '../src/core/criterion.ts'
import type { Subject } from '../src/core/subject.ts'
import * as kinds from '../src/criteria/index.ts'
import { expand } from '../src/gate/expand.ts'
import { renderAll } from '../src/generate/index.ts'
import { kindReference } from '../src/generate/reference.ts'
import { parsePolicy } from '../src/policy/parse.ts'
import { registry, registryOf, type Registry } from '../src/policy/registry.ts'
import { policySchema } from '../src/policy/schema.ts'
import { openWorld, type World } from '../src/world.ts'
import { exampleAsPolicy, nonconformities } from './support/conformance.ts'
import { startGitHub, type GitHubServer } from './support/github/index.ts'
import { file } from './support/sample-kind/file/index.ts'
import { createScene, type Scene } from './support/scene.ts'

const all: readonly AnyKind[] = Object.values<AnyKind>(kinds)
const named = all.map((kind) => [kind.kind, kind] as const)
const sample = { folder: '__tests__/support/sample-kind/file', tests: '__tests__/support/sample-kind/file.test.ts' }

function jsonSchema(of: Registry): unknown {
  return z.toJSONSchema(policySchema(of), { io: 'input' })
}

describe('the registry', () => {
  it('holds every kind once', () => {
    expect([...registry.keys()]).toEqual([...new Set(all.map(({ kind }) => kind))])
    expect(registry.size).toBe(all.length)
  })

  it('holds every folder', async () => {
    const folders = (await readdir('src/criteria', { withFileTypes: true })).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).toSorted()).toEqual([...registry.keys()].toSorted())
  })

  it('exports a kind by its name', () => {
    const names = Object.entries<AnyKind>(kinds).map(([name, { kind }]) => [
      name,
      kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    ])
    expect(names.filter(([name, kind]) => name !== kind)).toEqual([])
  })
})

describe.each(named)('the kind %s', (name, kind) => {
  it('conforms', async () => {
    expect(
      await nonconformities(kind, { folder: `src/criteria/${name}`, tests: `__tests__/criteria/${name}` })
    ).toEqual([])
  })

  it('is in the JSON Schema, which takes its examples and no unknown key', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchema(registry) as object)
    for (const example of kind.examples) {
      expect([example, validate(parse(exampleAsPolicy(example)))]).toEqual([example, true])
      expect(validate(parse(exampleAsPolicy(example, '    no-such-key: 1\n')))).toBe(false)
    }
  })
})

describe('the evidence for a release in which everything holds', () => {
  let scene: Scene
  let server: GitHubServer
  let world: World
  beforeAll(async () => {
    scene = await createScene()
    server = await startGitHub(scene.world)
    scene.world.addIssue({ number: 812, body: '- [x] Signed off\n' })
    world = await openWorld({
      directory: scene.checkout.work,
      repository: { owner: 'acme', name: 'widget' },
      token: 'test-token',
      apiUrl: server.url,
      signal: new AbortController().signal
    })
  })
  afterAll(async () => {
    await server.close()
    await scene.project.remove()
  })

  const subject = (): Subject => ({
    repository: { owner: 'acme', name: 'widget' },
    commit: scene.commit,
    event: 'push',
    ref: 'refs/tags/v1.2.3',
    tag: 'v1.2.3',
    version: '1.2.3',
    branch: 'main',
    proposed: false
  })

  it.each(named)('survives JSON: %s', async (_name, kind) => {
    const run = {
      needs: '{"build":{"result":"success"},"test":{"result":"success"}}',
      runId: scene.release.id,
      checkRunId: scene.gateCheckRunId
    }
    for (const example of kind.examples) {
      const { policy } = parsePolicy(exampleAsPolicy(example), 'policy.yml', registry)
      expect(policy?.criteria).toHaveLength(1)
      for (const criterion of policy?.criteria ?? []) {
        const options = expand(criterion.options, subject())
        const people = policy?.people ?? {}
        const around = { id: criterion.id, siblings: { [criterion.id]: options } }
        const evidence = await kind.collect(options, { subject: subject(), ports: world.ports, run, people, ...around })
        const copy: unknown = JSON.parse(JSON.stringify(evidence))
        expect(copy).toStrictEqual(evidence)
        const context = { subject: subject(), now: new Date(), timeLeft: false, people }
        expect(kind.evaluate(options, copy, context)).toEqual(kind.evaluate(options, evidence, context))
      }
    }
  })

  it('was asked for as GitHub describes', () => expect(server.violations).toEqual([]))
})

describe('a kind that is added by one folder and one line', () => {
  const more = registryOf([...all, file])

  it('conforms', async () => expect(await nonconformities(file, sample)).toEqual([]))

  it('is known to the policy', () => {
    const text = exampleAsPolicy(file.examples[0] ?? '')
    expect(parsePolicy(text, 'policy.yml', more).policy?.criteria[0]).toMatchObject({
      id: 'notes',
      kind: 'file',
      options: { mentions: '{version}' }
    })
    expect(parsePolicy(text, 'policy.yml', registry).problems?.[0]).toMatchObject({
      message: expect.stringContaining('unknown kind "file"') as unknown,
      place: { line: 4 }
    })
    expect(
      parsePolicy(text.replace('path', 'paths'), 'policy.yml', more).problems?.map(({ message }) => message)
    ).toContain('notes: unknown key "paths" (did you mean "path"?)')
  })

  it('is in the JSON Schema, the reference, the README and explain', async () => {
    const rendered = renderAll(more, {
      'README.md': await readFile('README.md', 'utf8'),
      'docs/formats.md': await readFile('docs/formats.md', 'utf8')
    })
    expect(rendered['docs/policy.schema.json']).toBe(`${JSON.stringify(jsonSchema(more), undefined, 2)}\n`)
    expect(rendered['docs/policy.schema.json']).toContain('"const": "file"')
    expect(rendered['docs/reference.md']).toContain('## file\n\nA file is in the commit and says something.')
    expect(rendered['README.md']).toContain('[`file`](docs/reference.md#file)')
    expect(kindReference(file)).toMatchObject({
      kind: 'file',
      options: [{ name: 'path', type: 'text' }, { name: 'mentions' }],
      permissions: ['contents: read']
    })
  })
})

describe('a kind that is not as it should be', () => {
  const vague = file.options.extend({
    strictness: z.strictObject({ level: z.int() }).optional().describe('How strict.')
  })
  const broken: readonly (readonly [string, object, string])[] = [
    [
      'a folder of another name',
      { kind: 'files', examples: ['notes:\n  kind: files\n  path: NOTES.md'] },
      'the folder is called file, the kind files'
    ],
    [
      'an option that nobody explains',
      { options: file.options.extend({ encoding: z.string().optional() }) },
      'the option encoding is not described'
    ],
    ['a key within an option that nobody explains', { options: vague }, 'the option strictness.level is not described'],
    [
      'an option of the name that every criterion has',
      { options: file.options.extend({ help: z.string().optional().describe('Help.') }) },
      'the option help is a key that every criterion has'
    ],
    ['options that take anything', { options: z.looseObject(file.options.shape) }, 'an unknown option is not refused'],
    [
      'a reason that no test reaches',
      { reasons: { ...file.reasons, 'too-long': 'The file is longer than it may be.' } },
      'no test reaches the reason too-long'
    ],
    [
      'a reason without a sentence',
      { reasons: { ...file.reasons, empty: 'empty' } },
      'the reason empty is not explained in a full sentence'
    ],
    [
      'a reason in camel case',
      { reasons: { ...file.reasons, tooLong: 'The file is longer than it may be.' } },
      'the reason tooLong is not in kebab case'
    ],
    [
      'an unknown permission',
      { permissions: ['content: read'] },
      '"content: read" is no permission that GITHUB_TOKEN can have'
    ],
    [
      'a permission to write',
      { permissions: ['contents: write'] },
      '"contents: write" is no permission that GITHUB_TOKEN can have'
    ],
    ['no example', { examples: [] }, 'it has no example'],
    [
      'an example with a slip',
      { examples: ['notes:\n  kind: file\n  paths: NOTES.md'] },
      'an example is refused: notes: unknown key "paths" (did you mean "path"?)'
    ]
  ]
  it.each(broken)('is found out: %s', async (_what, change, complaint) => {
    expect(await nonconformities({ ...file, ...change }, sample)).toContain(complaint)
  })

  it('is found out: a folder without its files', async () => {
    expect(await nonconformities(file, { ...sample, folder: '__tests__/support/sample-kind' })).toEqual(
      expect.arrayContaining(['the folder has no README.md', 'the folder has no options.ts'])
    )
  })
})
