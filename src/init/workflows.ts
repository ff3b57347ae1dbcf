import { parseDocument } from 'yaml'
import { z } from 'zod'
import { matcherOf } from '../core/globs.ts'

/** A job of a workflow, by the name that its check has; `*` where a part of the name is computed. */
export interface Job {
  readonly name: string
  /** File name of the workflow. */
  readonly workflow: string
}

const Names = z.union([z.string(), z.array(z.string())])
const Push = z.looseObject({ branches: Names.optional(), 'branches-ignore': Names.optional(), tags: Names.optional(), paths: z.unknown().optional(), 'paths-ignore': z.unknown().optional() })
const Step = z.looseObject({ uses: z.string().optional() })
const WorkflowJob = z.looseObject({
  name: z.union([z.string(), z.number()]).optional(),
  if: z.union([z.string(), z.boolean()]).optional(),
  uses: z.string().optional(),
  strategy: z.looseObject({ matrix: z.unknown().optional() }).optional(),
  steps: z.array(Step).optional()
})
const Workflow = z.looseObject({ on: z.unknown(), jobs: z.record(z.string(), WorkflowJob) })

const mostAliases = 50
const longestPattern = 256

/**
 * The jobs that run for every push to the branch. Left out are those that some pushes skip: by paths, or by an `if`;
 * and those of the gate itself. What cannot be read as a workflow has none.
 * @param branch where releases come from; undefined: `main` or `master`
 */
export function jobsOf(path: string, text: string, branch: string | undefined): readonly Job[] {
  const workflow = Workflow.safeParse(plain(text))
  if (!workflow.success || !runsOnPush(workflow.data.on, branch === undefined ? ['main', 'master'] : [branch])) return []
  const file = path.slice(path.lastIndexOf('/') + 1)
  return Object.entries(workflow.data.jobs).flatMap(([id, job]) => {
    if (isSometimesSkipped(job.if) || job.steps?.some(({ uses = '' }) => /(?:^|\/)deployment-gate(?:@|\/|$)/.test(uses)) === true) return []
    return [{ name: checkName(id, job), workflow: file }]
  })
}

function plain(text: string): unknown {
  const document = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false })
  if (document.errors.length > 0) return undefined
  try {
    return document.toJS({ maxAliasCount: mostAliases })
  } catch (error) {
    // Too many aliases: https://eemeli.org/yaml/#tojs-options
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

function runsOnPush(on: unknown, branches: readonly string[]): boolean {
  if (on === 'push' || (Array.isArray(on) && on.includes('push'))) return true
  if (typeof on !== 'object' || on === null || !('push' in on)) return false
  if (on.push === null) return true
  const push = Push.safeParse(on.push)
  if (!push.success || push.data.paths !== undefined || push.data['paths-ignore'] !== undefined) return false
  const { branches: only, 'branches-ignore': ignored, tags } = push.data
  if (ignored !== undefined) return !matches(ignored, branches)
  return only === undefined ? tags === undefined : matches(only, branches)
}

function matches(patterns: string | readonly string[], branches: readonly string[]): boolean {
  const known = [patterns].flat().filter((pattern) => pattern !== '' && pattern.length < longestPattern)
  return !known.some((pattern) => pattern.startsWith('!')) && branches.some(matcherOf(known))
}

function isSometimesSkipped(condition: string | boolean | undefined): boolean {
  return condition !== undefined && !/^\s*(?:\$\{\{)?\s*(?:always\(\)|!\s*cancelled\(\)|true)\s*(?:\}\})?\s*$/.test(String(condition))
}

/** As GitHub names the check run of a job. */
function checkName(id: string, { name, uses, strategy }: z.output<typeof WorkflowJob>): string {
  const written = String(name ?? '') || id
  const literal = written.replaceAll('*', String.raw`\*`).replace(/\$\{\{.*?\}\}/g, '*')
  const own = strategy?.matrix !== undefined && !written.includes('${{') ? `${literal} (*)` : literal
  return uses === undefined ? own : `${own} / *`
}
