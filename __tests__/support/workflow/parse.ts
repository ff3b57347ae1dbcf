import {
  convertWorkflowTemplate,
  isLiteral,
  isMapping,
  NoOperationTraceWriter,
  parseWorkflow
} from '@actions/workflow-parser'
import type { Step as Converted, WorkflowTemplate } from '@actions/workflow-parser/model/workflow-template'
import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { nameOf } from './expression.ts'
import { Unsupported } from './unsupported.ts'

export type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'

export interface Workflow {
  readonly name: string | undefined
  readonly events: WorkflowTemplate['events']
  readonly env: TemplateToken | undefined
  readonly jobs: readonly Job[]
}

export interface Job {
  readonly id: string
  readonly name: TemplateToken | undefined
  readonly needs: readonly string[]
  /** With the `success() &&` that GitHub adds where no status function is called. */
  readonly condition: string
  readonly env: TemplateToken | undefined
  readonly outputs: TemplateToken | undefined
  /** What GITHUB_TOKEN may do; undefined: whatever the repository gives by default. */
  readonly permissions: Readonly<Record<string, string>> | undefined
  readonly timeoutMinutes: number
  readonly steps: readonly Step[]
}

export interface Step {
  /** As given, or made up by the parser and starting with `__`; those are not in the context `steps`. */
  readonly id: string
  readonly condition: string
  readonly continueOnError: TemplateToken | undefined
  readonly env: TemplateToken | undefined
  readonly with: TemplateToken | undefined
  readonly run: TemplateToken | undefined
  readonly shell: string | undefined
  readonly uses: string | undefined
}

const known = {
  workflow: ['name', 'on', 'permissions', 'env', 'jobs'],
  job: ['name', 'needs', 'if', 'runs-on', 'environment', 'permissions', 'env', 'outputs', 'timeout-minutes', 'steps'],
  step: ['id', 'name', 'if', 'run', 'shell', 'uses', 'with', 'env', 'continue-on-error']
}

/**
 * Reads a workflow with GitHub's own parser.
 * @throws Error with all that GitHub would refuse, Unsupported for what this runner does not know
 */
export async function readWorkflow(path: string, content: string): Promise<Workflow> {
  const { context, value } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter())
  const template = value === undefined ? undefined : await convertWorkflowTemplate(context, value)
  const errors = context.errors.getErrors().map(({ message }) => message)
  if (value === undefined || template === undefined || errors.length > 0)
    throw new Error(`GitHub refuses the workflow:\n${errors.join('\n')}`)

  const root = value.assertMapping('workflow')
  allow(root, known.workflow, '')
  const jobs = mappingIn(root, 'jobs')
  const permissions = permissionsIn(root)
  return {
    name: literalIn(root, 'name'),
    events: template.events,
    env: root.find('env'),
    jobs: template.jobs.map((job) => {
      const where = `jobs.${job.id.value}`
      if (job.type !== 'job') throw new Unsupported(`reusable workflows (${where}.uses)`)
      const token = mappingIn(jobs, job.id.value)
      allow(token, known.job, `${where}.`)
      requireLinux(token.find('runs-on'), where)
      requireName(token.find('environment'), where)
      return {
        id: job.id.value,
        name: token.find('name'),
        needs: (job.needs ?? []).map((need) => need.value),
        condition: job.if.expression,
        env: token.find('env'),
        outputs: token.find('outputs'),
        permissions: permissionsIn(token) ?? permissions,
        timeoutMinutes: Number(literalIn(token, 'timeout-minutes') ?? 360),
        steps: stepsOf(token, job.steps, where)
      }
    })
  }
}

function stepsOf(job: MappingToken, steps: readonly Converted[], where: string): readonly Step[] {
  const tokens = job.find('steps')?.assertSequence('steps') ?? []
  return [...tokens].map((item, index) => {
    const token = item.assertMapping('step')
    const step = steps[index]
    allow(token, known.step, `${where}.steps[${index}].`)
    if (step === undefined) throw new Error(`${where}.steps[${index}] was not converted`)
    const shell = literalIn(token, 'shell')
    if (shell !== undefined && shell !== 'bash') throw new Unsupported(`shell: ${shell}`)
    return {
      id: step.id,
      condition: step.if?.expression ?? 'success()',
      continueOnError: token.find('continue-on-error'),
      env: token.find('env'),
      with: token.find('with'),
      run: token.find('run'),
      shell,
      uses: literalIn(token, 'uses')
    }
  })
}

function allow(token: MappingToken, names: readonly string[], where: string): void {
  const other = [...token].map(({ key }) => nameOf(key)).find((name) => !names.includes(name))
  if (other !== undefined) throw new Unsupported(`${where}${other}`)
}

function requireLinux(token: TemplateToken | undefined, where: string): void {
  const label = token !== undefined && isLiteral(token) ? token.toString() : ''
  if (!label.startsWith('ubuntu-')) throw new Unsupported(`${where}.runs-on other than ubuntu`)
}

/** An environment has no protection rules and no secrets of its own here. */
function requireName(token: TemplateToken | undefined, where: string): void {
  if (token !== undefined && !isLiteral(token)) throw new Unsupported(`${where}.environment other than a name`)
}

function permissionsIn(token: MappingToken): Readonly<Record<string, string>> | undefined {
  const permissions = token.find('permissions')
  if (permissions === undefined) return undefined
  if (!isMapping(permissions)) throw new Unsupported('permissions other than a mapping')
  const granted = [...permissions].map(
    ({ key, value }) => [nameOf(key), value.assertString('permission').value] as const
  )
  return Object.fromEntries(granted.filter(([, access]) => access !== 'none'))
}

function literalIn(token: MappingToken, key: string): string | undefined {
  const value = token.find(key)
  if (value === undefined) return undefined
  if (!isLiteral(value)) throw new Unsupported(`an expression in \`${key}\``)
  return value.toString()
}

function mappingIn(token: MappingToken, key: string): MappingToken {
  const value = token.find(key)
  if (value === undefined) throw new Error(`the workflow has no ${key}`)
  return value.assertMapping(key)
}
