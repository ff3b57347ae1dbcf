import { didYouMean } from '../core/text.ts'
import { defaultPolicyPath } from '../policy/load.ts'
import { registry } from '../policy/registry.ts'
import { kindReference, type KindReference } from '../generate/reference.ts'
import { readArguments, Usage } from './arguments.ts'
import { readPolicyFile } from './validate.ts'

/** `explain [KIND|ID]`: options, permissions, reasons and examples of a kind, or of a criterion's kind. */
export async function explain(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, { policy: { type: 'string' } }, 1)
  const [word] = positionals
  if (word === undefined) {
    const width = Math.max(...[...registry.keys()].map((kind) => kind.length))
    process.stdout.write([...registry.values()].map((kind) => `${kind.kind.padEnd(width)}  ${kind.title}\n`).join(''))
    return 0
  }
  const known = registry.get(word) ?? (await kindOfCriterion(word, values.policy))
  process.stdout.write(render(kindReference(known)))
  return 0
}

async function kindOfCriterion(id: string, policyPath = defaultPolicyPath) {
  const policy = await readPolicyFile(policyPath)
  const kind = registry.get(policy.criteria.find((criterion) => criterion.id === id)?.kind ?? '')
  if (kind !== undefined) return kind
  const words = [...registry.keys(), ...policy.criteria.map((criterion) => criterion.id)]
  throw new Usage(`"${id}" is neither a kind nor a criterion of ${policyPath}${didYouMean(id, words)}`)
}

function render(reference: KindReference): string {
  const block = (title: string, lines: readonly string[]): string => (lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`)
  return [
    `${reference.kind}: ${reference.title}\n`,
    block('Options', reference.options.map((option) => `${option.name}: ${option.type}${option.default === undefined ? '' : ` (default ${option.default})`}\n      ${option.description}`)),
    block('Permissions of the job', reference.permissions),
    block('Reasons', reference.reasons.map(({ reason, meaning }) => `${reason}: ${meaning}`)),
    block('Examples', reference.examples.flatMap((example) => [...example.split('\n'), '']))
  ].join('')
}
