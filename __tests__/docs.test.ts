import { describe, expect, it } from '@jest/globals'
import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { parse, parseDocument } from 'yaml'
import { z } from 'zod'
import { Inputs } from '../src/action/inputs.ts'
import { Outputs } from '../src/action/outputs.ts'
import { parsePolicy } from '../src/policy/parse.ts'
import { registry } from '../src/policy/registry.ts'
import { exampleAsPolicy } from './support/conformance.ts'

const Step = z.looseObject({
  id: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional()
})
const Job = z.looseObject({
  needs: z.union([z.string().transform((need) => [need]), z.array(z.string())]).optional(),
  if: z.union([z.string(), z.boolean()]).optional(),
  permissions: z.record(z.string(), z.string()).optional(),
  outputs: z.record(z.string(), z.string()).optional(),
  steps: z.array(Step)
})
type Job = z.output<typeof Job>

interface Block {
  readonly where: string
  readonly text: string
  readonly content: unknown
}

const examples = (await readdir('examples', { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => `examples/${name}`)
const pages = await markdownFiles()
const blocks = pages.flatMap(({ path, text }) => yamlBlocks(path, text))
const policies = blocks.flatMap(({ where, text, content }) =>
  asPolicy(text, content).map((policy) => [where, policy] as const)
)
const files = await Promise.all(
  (await readdir('.github/workflows')).map(async (name) => workflowFile(`.github/workflows/${name}`))
)
const shown = await Promise.all(examples.map(async (folder) => workflowFile(`${folder}/release.yml`)))
const jobs = [...blocks, ...files, ...shown].flatMap(({ where, content }) =>
  jobsOf(content).map(([name, job, all]) => ({ name: `${where} ${name}`, job, all }))
)

async function markdownFiles(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const kinds = (await readdir('src/criteria', { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/criteria/${name}/README.md`)
  const docs = (await readdir('docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)
  const ofExamples = examples.map((folder) => `${folder}/README.md`)
  const root = (await readdir('.')).filter((name) => name.endsWith('.md'))
  return Promise.all(
    [...root, ...docs, ...kinds, ...ofExamples].map(async (path) => ({
      path,
      text: (await readFile(path, 'utf8')).replaceAll('\r\n', '\n')
    }))
  )
}

async function workflowFile(path: string): Promise<Block> {
  const text = await readFile(path, 'utf8')
  return { where: path, text, content: parse(text) as unknown }
}

function yamlBlocks(path: string, text: string): readonly Block[] {
  return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(({ 1: yaml = '', index }) => {
    const document = parseDocument(yaml)
    const where = `${path}:${text.slice(0, index).split('\n').length}`
    return { where, text: yaml, content: document.errors.length > 0 ? document.errors : (document.toJS() as unknown) }
  })
}

/** A whole policy, or criteria as they stand under `criteria:`. */
function asPolicy(text: string, content: unknown): readonly string[] {
  if (!isMap(content)) return []
  if ('criteria' in content) return ['version' in content ? text : `version: 1\n${text}`]
  const values = Object.values(content)
  return values.length > 0 && values.every((value) => isMap(value) && 'kind' in value)
    ? [exampleAsPolicy(text.trimEnd())]
    : []
}

/** The jobs of a workflow, or of a part of one, with all jobs beside them. */
function jobsOf(content: unknown): readonly (readonly [name: string, job: Job, all: Readonly<Record<string, Job>>])[] {
  const map = isMap(content) && isMap(content['jobs']) ? content['jobs'] : content
  if (!isMap(map) || !Object.values(map).every((value) => isMap(value) && 'steps' in value)) return []
  const all = z.record(z.string(), Job).parse(map)
  return Object.entries(all).map(([name, job]) => [name, job, all] as const)
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isGate({ uses = '' }: z.output<typeof Step>): boolean {
  return uses === './' || uses.startsWith('deployment-gate/deployment-gate@')
}

describe('YAML in the documentation', () => {
  it('is seen', () => {
    expect(policies.length).toBeGreaterThan(10)
    expect(jobs.filter(({ job }) => job.steps.some(isGate)).length).toBeGreaterThan(5)
  })

  it.each(blocks.map(({ where, content }) => [where, content] as const))('is YAML: %s', (_where, content) =>
    expect(isMap(content)).toBe(true)
  )

  it.each(policies)('is a policy that the gate takes: %s', (where, policy) =>
    expect(parsePolicy(policy, where, registry).problems).toBeUndefined()
  )
})

describe('workflows, ours and those in the documentation', () => {
  const gates = jobs.filter(({ job }) => job.steps.some(isGate))

  it.each(gates)('give the gate declared inputs only (T09): $name', ({ job }) => {
    const given = job.steps.filter(isGate).flatMap((step) => Object.keys(step.with ?? {}))
    expect(given.filter((name) => !(name in Inputs.shape))).toEqual([])
  })

  it.each(gates)('read declared outputs only: $name', ({ job }) => {
    const ids = job.steps.filter(isGate).flatMap(({ id }) => id ?? [])
    const read = Object.values(job.outputs ?? {}).flatMap((text) => [
      ...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)
    ])
    expect(read.filter(([, id = '', name = '']) => !ids.includes(id) || !(name in Outputs.shape))).toEqual([])
  })

  // A stage after the deployment has nothing to judge where the gate before it did not open.
  const first = gates.filter(({ job, all }) => job.needs?.some((need) => all[need]?.steps.some(isGate)) !== true)
  it.each(first)('never let the gate be skipped by a job before it (T15): $name', ({ job }) => {
    const condition = String(job.if ?? '')
    expect(job.needs === undefined ? condition === '' : /!cancelled\(\)|always\(\)/.test(condition)).toBe(true)
  })

  it.each(jobs.filter(({ job, all }) => job.needs?.some((need) => all[need]?.steps.some(isGate))))(
    'deploy only after a gate that succeeded, and what it judged (T14, T46): $name',
    ({ job }) => {
      expect(job.if).toBeUndefined()
      const checkout = job.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))
      expect(checkout?.with?.['ref']).toBe('${{ needs.gate.outputs.sha }}')
    }
  )

  it.each(gates.filter(({ job }) => job.permissions !== undefined))(
    'give the permissions that the kinds need, and no other: $name',
    ({ job }) => {
      const needed = [...registry.values()].flatMap(({ permissions }) =>
        permissions.map((permission) => permission.split(': '))
      )
      const given = job.steps.filter(isGate).flatMap((step) => Object.keys(step.with ?? {}))
      const written = Object.entries({ status: 'statuses', comment: 'pull-requests' }).filter(([input]) => given.includes(input))
      const writes = written.map(([, permission]) => [permission, 'write'])
      expect(job.permissions).toEqual(Object.fromEntries([...needed, ...writes]))
    }
  )

  it.each(files.map(({ where, text, content }) => ({ where, text, content })))(
    'pin what they use and give nothing by default: $where',
    ({ text, content }) => {
      expect(content).toMatchObject({ permissions: {} })
      const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, what = '']) => what)
      expect(uses.length).toBeGreaterThan(0)
      expect(
        uses.filter((what) => what !== './' && !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))
      ).toEqual([])
    }
  )
})

it.each(examples)('%s has a policy that the gate takes', async (folder) => {
  const path = `${folder}/deployment-gate.yml`
  expect(parsePolicy(await readFile(path, 'utf8'), path, registry).problems).toBeUndefined()
})

describe('our own policy', () => {
  it('is one that the gate takes', async () => {
    const { policy, problems } = parsePolicy(
      await readFile('.github/deployment-gate.yml', 'utf8'),
      '.github/deployment-gate.yml',
      registry
    )
    expect(problems).toBeUndefined()
    expect(policy?.criteria.filter(({ enforcement }) => enforcement === 'active').length).toBeGreaterThan(4)
  })

  it('requires checks that our workflows have', async () => {
    const { policy } = parsePolicy(
      await readFile('.github/deployment-gate.yml', 'utf8'),
      '.github/deployment-gate.yml',
      registry
    )
    const Required = z.array(z.object({ name: z.string(), workflow: z.string() }))
    const required = Required.parse(policy?.criteria.find(({ kind }) => kind === 'checks')?.options['require'])
    for (const { name, workflow } of required) {
      const file = files.find(({ where }) => where === `.github/workflows/${workflow}`)
      expect(jobsOf(file?.content).map(([key]) => key)).toContain(name)
    }
  })
})

describe('links in the documentation', () => {
  const links = pages.flatMap(({ path, text }) => {
    const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`(?!\])/g, '')
    return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => [path, target] as const)
      .filter(([, target]) => !/^(?:https?|mailto):/.test(target))
  })

  it('are seen', () => expect(links.length).toBeGreaterThan(15))

  it.each(links)('lead somewhere: %s -> %s', async (path, target) => {
    const [file = '', anchor] = target.split('#')
    const to = file === '' ? path : normalize(join(dirname(path), file))
    expect((await stat(to)).isFile()).toBe(true)
    if (anchor !== undefined) expect(anchorsOf(await readFile(to, 'utf8'))).toContain(anchor)
  })
})

/** The anchors that GitHub gives to headings, and those that stand in the text. */
function anchorsOf(markdown: string): readonly string[] {
  const headings = [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-')
  )
  return [...headings, ...[...markdown.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)]
}
