import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { textOfTemplate, type Scope } from './expression.ts'
import { Unsupported } from './unsupported.ts'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: Readonly<Record<string, string>>
}

export interface ActionInputs {
  /** The file that Node runs. */
  readonly main: string
  /** `INPUT_X` of every declared input, empty where there is no value; and of undeclared ones that were given. */
  readonly variables: Readonly<Record<string, string>>
  readonly unexpected: readonly string[]
}

/** What actions/runner reads from a JavaScript action's action.yml. */
export async function actionInputs(
  path: string,
  given: Readonly<Record<string, string>>,
  scope: Scope
): Promise<ActionInputs> {
  const { inputs, runs } = parse(await readFile(path, 'utf8')) as ActionFile
  const { using = '', main = '', ...others } = runs
  if (!/^node\d+$/.test(using)) throw new Unsupported(`runs.using: ${using}`)
  const other = Object.keys(others)[0]
  if (other !== undefined) throw new Unsupported(`runs.${other}`)
  const defaults = Object.entries(inputs).map(
    ([name, input]) => [name, textOfTemplate(input.default ?? '', scope)] as const
  )
  const values = Object.entries({ ...Object.fromEntries(defaults), ...given })
  return {
    main,
    variables: Object.fromEntries(
      values.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])
    ),
    unexpected: Object.keys(given).filter((name) => !Object.hasOwn(inputs, name))
  }
}
