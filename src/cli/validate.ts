import { readFile } from 'node:fs/promises'
import { ConfigurationError } from '../core/errors.ts'
import { count } from '../core/text.ts'
import { defaultPolicyPath } from '../policy/load.ts'
import { parsePolicy } from '../policy/parse.ts'
import { registry } from '../policy/registry.ts'
import type { Policy } from '../policy/schema.ts'
import { readArguments } from './arguments.ts'

/** `validate [FILE]`: everything that is wrong with a policy, each with `file:line:column`. */
export async function validate(args: readonly string[]): Promise<number> {
  const path = readArguments(args, {}, 1).positionals[0] ?? defaultPolicyPath
  const policy = await readPolicyFile(path)
  process.stdout.write(`${path} is a valid policy with ${policy.criteria.length === 1 ? '1 criterion' : count(policy.criteria.length, 'criteria').replace(/criterias$/, 'criteria')}\n`)
  return 0
}

/** @throws ConfigurationError with every problem */
export async function readPolicyFile(path: string): Promise<Policy> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new ConfigurationError('policy-unreadable', [{ message: `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}` }])
  })
  const parsed = parsePolicy(text, path, registry)
  if (parsed.policy === undefined) throw new ConfigurationError('policy-invalid', parsed.problems)
  return parsed.policy
}
