import { spawn } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { devNull, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { Result } from '../../src/gate/result.ts'
import type { Scene } from './scene.ts'
import { readPairs } from './workflow/files.ts'

/** The Node that runs the packaged action: the one of the tests, or the path in GATE_NODE. */
export const node = process.env['GATE_NODE'] ?? process.execPath
export const dist = resolve('dist/index.js')

export interface Annotation {
  readonly level: string
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: string
  readonly col?: string
}

export interface Run {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface ActionRun extends Run {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly annotations: readonly Annotation[]
  /** result.json; undefined where the gate could not even begin. */
  readonly result: Result | undefined
}

export interface ActionOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: string
  readonly payload?: unknown
  readonly sha?: string
  readonly ref?: string
  readonly env?: Readonly<Record<string, string>>
  readonly workspace?: string
  /** Sent to the process once its output holds the text. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly after: string }
}

/**
 * Runs dist/index.js as actions/runner runs a JavaScript action: every declared input is set, also the empty ones, its
 * default filled in from action.yml; outputs and summary go to files; the working directory is the workspace.
 */
export async function runAction(apiUrl: string, scene: Scene, options: ActionOptions = {}): Promise<ActionRun> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-run-'))
  const file = async (name: string, text = ''): Promise<string> => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }
  const ref = options.ref ?? 'refs/tags/v1.2.3'
  const payload = options.payload ?? tagPush(scene, ref)
  const paths = { output: await file('output'), summary: await file('summary'), event: await file('event.json', JSON.stringify(payload)) }
  const env = {
    ...bareEnvironment(folder),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: scene.world.fullName,
    GITHUB_EVENT_NAME: options.event ?? 'push',
    GITHUB_EVENT_PATH: paths.event,
    GITHUB_SHA: options.sha ?? scene.commit,
    GITHUB_REF: ref,
    GITHUB_ACTOR: 'octocat',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_RUN_ID: String(scene.release.id),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'gate',
    GITHUB_WORKSPACE: options.workspace ?? scene.checkout.work,
    GITHUB_OUTPUT: paths.output,
    GITHUB_STEP_SUMMARY: paths.summary,
    RUNNER_TEMP: folder,
    RUNNER_NAME: 'runner-7',
    ...(await inputVariables({ 'wait-for': '0', token: 'test-token', 'check-run-id': String(scene.gateCheckRunId), ...options.inputs })),
    ...options.env
  }
  const run = await runNode([], { cwd: env.GITHUB_WORKSPACE, env, signal: options.signal })
  const outputs = readPairs(await readFile(paths.output, 'utf8'))
  return {
    ...run,
    outputs,
    summary: await readFile(paths.summary, 'utf8'),
    annotations: readAnnotations(run.stdout),
    result: outputs['result'] ? (JSON.parse(await readFile(outputs['result'], 'utf8')) as Result) : undefined
  }
}

/** Runs `node dist/index.js` with the words given. */
export async function runNode(
  args: readonly string[],
  { cwd, env, signal }: { cwd: string; env: Readonly<Record<string, string>>; signal?: ActionOptions['signal'] | undefined }
): Promise<Run> {
  const child = spawn(node, [dist, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (data: Buffer) => {
    const before = output.stdout
    output.stdout += data.toString()
    if (signal !== undefined && !before.includes(signal.after) && output.stdout.includes(signal.after)) child.kill(signal.name)
  })
  child.stderr.on('data', (data: Buffer) => (output.stderr += data.toString()))
  const exitCode = await new Promise<number | null>((done) => child.on('close', done))
  return { exitCode, ...output }
}

/** Nothing of this machine's configuration but what a process needs to find its programs. */
export function bareEnvironment(home: string): Record<string, string> {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'COMSPEC', 'PATHEXT'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]] as const]))
  return { ...Object.fromEntries(kept), HOME: home, USERPROFILE: home, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' }
}

export function tagPush({ commit, world }: Scene, ref: string): unknown {
  return { ref, after: 'f'.repeat(40), deleted: false, head_commit: { id: commit }, repository: { full_name: world.fullName, default_branch: 'main' } }
}

async function inputVariables(given: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const action = parse(await readFile('action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> }
  const declared = Object.entries(action.inputs).map(([name, { default: fallback = '' }]) => [name, fallback.includes('${{') ? '' : fallback] as const)
  return Object.fromEntries([...declared, ...Object.entries(given)].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]))
}

/** The annotations that a step asked for, of one of its output streams. */
export function readAnnotations(stdout: string): readonly Annotation[] {
  const unescape = (text: string): string => text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
  return stdout.split('\n').flatMap((line) => {
    const match = /^::(error|warning|notice)(?: ([^:]*))?::(.*)$/.exec(line)
    if (match === null) return []
    const [, level = '', properties = '', message = ''] = match
    const named = properties.split(',').flatMap((property) => (property === '' ? [] : [property.split('=').map(unescape)]))
    return [{ level, message: unescape(message), ...Object.fromEntries(named) } as Annotation]
  })
}
