import { ConfigurationError, EvidenceError } from '../core/errors.ts'
import { didYouMean } from '../core/text.ts'
import { forTerminal } from '../report/neutralise.ts'
import { version } from '../version.ts'
import { Usage } from './arguments.ts'
import type { Command } from './terminal.ts'

// Each loads only what it needs.
const commands: Readonly<Record<string, Command>> = {
  check: async (args) => (await import('./check.ts')).check(args),
  validate: async (args) => (await import('./validate.ts')).validate(args),
  explain: async (args) => (await import('./explain.ts')).explain(args),
  init: async (args) => (await import('./init.ts')).init(args),
  replay: async (args) => (await import('./replay.ts')).replay(args)
}

const help = `Deployment Gate ${version}: may this commit be deployed?

  check [--local]     judge the commit that is checked out here
  validate [FILE]     read a policy and list everything that is wrong with it
  explain [KIND|ID]   what a kind, or a criterion of the policy, asks for
  init [--from FILE]  draft a policy from what the repository has, or from a Markdown checklist
  replay RESULT       decide again from the evidence in a result.json

Options of check:
  --local             decide what this machine can, list what is left to GitHub
  --policy FILE       policy to use (default: .github/deployment-gate.yml, else the built-in one)
  --policy-ref REF    ref to read it from, through GitHub; head: the checkout
  --stage NAME        stage of the policy (default: pre-deployment)
  --tag TAG           the tag that is released
  --wait-for TIME     how long to wait for what is pending (default: 0, look once)
  --json              print the result as JSON

Options of init:
  --from FILE         the checklist: its items become criteria, and what nothing can decide is listed
  --output FILE       where to write the policy (default: .github/deployment-gate.yml; -: print it)
  --force             replace a file that is there already

Without --local, GITHUB_TOKEN or GH_TOKEN must be set: what needs GitHub is otherwise an error.
Exit codes: 0 go, 1 no-go, 2 configuration, 3 could not decide.
`

/** The command line. Gives the exit code; never rejects. */
export async function runCli(args: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') return print(help, args.length === 0 ? 2 : 0)
  if (name === '--version') return print(`${version}\n`, 0)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) return complain(`there is no command "${name}"${didYouMean(name, Object.keys(commands))}; see --help`)
  try {
    return await command(rest)
  } catch (error) {
    if (error instanceof Usage) return complain(error.message)
    if (error instanceof ConfigurationError) {
      for (const { message, place } of error.problems) complain(place === undefined ? message : `${place.path}:${place.line ?? 1}:${place.column ?? 1} ${message}`)
      return 2
    }
    if (error instanceof EvidenceError) return complain(`${error.message}. ${error.remedy}`, 3)
    return complain(`the gate itself failed, which is a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, 3)
  }
}

function print(text: string, code: number): number {
  process.stdout.write(text)
  return code
}

function complain(message: string, code = 2): number {
  process.stderr.write(`${message.split('\n').map(forTerminal).join('\n')}\n`)
  return code
}
