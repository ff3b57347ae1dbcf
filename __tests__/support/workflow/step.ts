import { join, resolve } from 'node:path'
import { writeFile } from 'node:fs/promises'
import { bareEnvironment, readAnnotations, type Annotation } from '../action.ts'
import { actionInputs } from './action-file.ts'
import { checkOut } from './checkout.ts'
import { textOf, textsOf } from './expression.ts'
import { createCommandFiles, readCommandFiles } from './files.ts'
import type { Step } from './parse.ts'
import { runProcess, type Ended } from './process.ts'
import { stepScope, type RunningJob, type StepRun } from './state.ts'
import { Unsupported } from './unsupported.ts'

const packaged = /^(?:\.\/|deployment-gate\/deployment-gate@.+)$/
const summaryLimit = 1024 * 1024

/** Runs one step, whose condition holds, to its end or until it is cancelled. */
export async function runStep(step: Step, job: RunningJob, cancel: AbortSignal): Promise<StepRun> {
  const env = { ...job.env, ...textsOf(step.env, stepScope(job)) }
  const scope = stepScope(job, env)
  const folder = join(job.temp, `step-${step.id}`)
  const files = await createCommandFiles(folder)
  const given = textsOf(step.with, scope)
  const notes: Annotation[] = []
  const start = async (
    command: string,
    args: readonly string[],
    variables: Readonly<Record<string, string>> = {}
  ): Promise<Ended> =>
    runProcess(command, args, {
      cwd: job.workspace,
      env: {
        ...bareEnvironment(job.temp),
        ...variablesOf(job, step),
        ...job.run.machine,
        ...env,
        ...files,
        ...variables
      },
      cancel,
      patience: job.run.patience,
      onOutput: job.run.onOutput
    })

  const ended = await ((): Promise<Ended & { readonly outputs?: Record<string, string> }> => {
    if (step.run !== undefined) return runScript(textOf(step.run, scope))
    if (step.uses?.startsWith('actions/checkout@') === true) return checkOut(given, job)
    if (step.uses !== undefined && packaged.test(step.uses)) return runPackaged()
    throw new Unsupported(`uses: ${step.uses}`)
  })()

  async function runScript(script: string): Promise<Ended> {
    const path = join(folder, 'script.sh')
    await writeFile(path, script)
    // https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
    return start('bash', step.shell === undefined ? ['-e', path] : ['--noprofile', '--norc', '-eo', 'pipefail', path])
  }

  async function runPackaged(): Promise<Ended> {
    const { main, variables, unexpected } = await actionInputs('action.yml', given, scope)
    if (unexpected.length > 0) notes.push({ level: 'warning', message: `Unexpected input(s) ${unexpected.join(', ')}` })
    return start(job.run.node, [resolve(main)], variables)
  }

  const told = await readCommandFiles(files)
  obeyCommands(`${ended.stdout}\n${ended.stderr}`, job)
  Object.assign(job.env, told.env)
  const tooLong = Buffer.byteLength(told.summary) > summaryLimit
  if (tooLong) notes.push({ level: 'error', message: '$GITHUB_STEP_SUMMARY upload aborted, it is more than 1024k' })
  const outcome = cancel.aborted ? 'cancelled' : ended.exitCode === 0 ? 'success' : 'failure'
  const excused =
    outcome === 'failure' && step.continueOnError !== undefined && textOf(step.continueOnError, scope) === 'true'
  return {
    id: step.id,
    outcome,
    conclusion: excused ? 'success' : outcome,
    outputs: { ...ended.outputs, ...told.outputs },
    exitCode: ended.exitCode,
    stdout: ended.stdout,
    stderr: ended.stderr,
    summary: tooLong ? '' : told.summary,
    annotations: [...readAnnotations(ended.stdout), ...readAnnotations(ended.stderr), ...notes]
  }
}

/** The runner's variables: the contexts `github` (without token and event) and `runner`, in capitals. */
function variablesOf({ github, runner }: RunningJob, step: Step): Record<string, string> {
  const told = Object.entries({ ...github, action: step.id }).filter(([name]) => name !== 'token' && name !== 'event')
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...Object.fromEntries(told.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value])),
    ...Object.fromEntries(Object.entries(runner).map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, value]))
  }
}

const commands = ['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask']

/** Workflow commands, `::x::` at the start of a line and `##[x]` anywhere; those of annotations are read elsewhere. */
function obeyCommands(output: string, { run }: RunningJob): void {
  for (const line of output.split('\n')) {
    const [, command, value = ''] =
      /^\s*::([\w-]+)[^:]*::(.*)$/.exec(line) ?? /##\[([\w-]+)[^\]]*\](.*)/.exec(line) ?? []
    if (command === undefined) continue
    if (!commands.includes(command)) throw new Unsupported(`the command in: ${line}`)
    if (command === 'add-mask' && value !== '') run.masks.add(value)
  }
}
