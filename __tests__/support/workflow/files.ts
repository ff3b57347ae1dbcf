import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Unsupported } from './unsupported.ts'

// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#environment-files
const names = ['output', 'env', 'path', 'state', 'step_summary'] as const

/** The files through which a step tells the runner something: name of the variable → path. */
export type CommandFiles = Readonly<Record<`GITHUB_${Uppercase<(typeof names)[number]>}`, string>>

/** What a step told the runner. */
export interface Told {
  readonly outputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly summary: string
}

/** Empty files for one step, in a folder of its own. */
export async function createCommandFiles(folder: string): Promise<CommandFiles> {
  await mkdir(folder, { recursive: true })
  await Promise.all(names.map((name) => writeFile(join(folder, name), '')))
  return Object.fromEntries(names.map((name) => [`GITHUB_${name.toUpperCase()}`, join(folder, name)])) as CommandFiles
}

/** @throws Error for what the runner refuses, Unsupported for a change of PATH */
export async function readCommandFiles(files: CommandFiles): Promise<Told> {
  const [outputs, env, path, summary] = (await Promise.all(
    (['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const).map((name) =>
      readFile(files[name], 'utf8')
    )
  )) as [string, string, string, string]
  if (path !== '') throw new Unsupported('GITHUB_PATH')
  const variables = readPairs(env)
  if ('NODE_OPTIONS' in variables) throw new Unsupported('NODE_OPTIONS in GITHUB_ENV, which the runner refuses')
  return { outputs: readPairs(outputs), env: variables, summary }
}

/** `name=value`, or `name<<delimiter`, lines, `delimiter`, as the runner reads them. */
export function readPairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const [, name = '', sign = '', rest = ''] = /^([^=<]+)(=|<<)(.*)$/.exec(line) ?? []
    if (name === '') throw new Error(`the runner cannot read the line: ${line}`)
    if (sign === '=') {
      pairs[name] = rest
      continue
    }
    const end = lines.indexOf(rest, index + 1)
    if (end < 0) throw new Error(`the runner finds no end of the value of ${name}`)
    pairs[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return pairs
}
