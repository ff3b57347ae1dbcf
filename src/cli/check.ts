import { readCheckoutFile } from '../checkout-file.ts'
import { milliseconds, parseDuration } from '../core/duration.ts'
import { ConfigurationError } from '../core/errors.ts'
import { runGate } from '../gate/run.ts'
import { completeSubject } from '../gate/subject.ts'
import { loadPolicy } from '../policy/load.ts'
import { registry } from '../policy/registry.ts'
import { defaultStage } from '../policy/schema.ts'
import { forTerminal } from '../report/neutralise.ts'
import { controllerOf, stopSignal } from '../stop-signal.ts'
import { openWorld } from '../world.ts'
import { readArguments, Usage } from './arguments.ts'
import { show } from './terminal.ts'

const options = {
  local: { type: 'boolean' },
  policy: { type: 'string' },
  'policy-ref': { type: 'string' },
  stage: { type: 'string' },
  tag: { type: 'string' },
  'wait-for': { type: 'string' },
  json: { type: 'boolean' },
  bypass: { type: 'string' }
} as const

/** `check`: the commit that is checked out in the current folder. */
export async function check(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, options, 0)
  const waitFor = values['wait-for'] ?? '0'
  if (values.bypass !== undefined) throw new Usage('--bypass is not for a terminal: nobody can tell who sits there. Give the action the input `bypass` in a workflow')
  if (parseDuration(waitFor) === undefined) throw new Usage(`--wait-for ${waitFor}: expected a duration such as 0, 30s or 10m`)

  const { discoverRepository } = await import('../adapters/git/index.ts')
  const here = await discoverRepository(process.cwd())
  if (here?.head === undefined) {
    throw new ConfigurationError('input-invalid', [{ message: 'there is no git repository with a commit here. Change into a clone and run the gate again' }])
  }
  const local = values.local === true
  const token = local ? undefined : process.env['GITHUB_TOKEN'] || process.env['GH_TOKEN'] || undefined
  const apiUrl = process.env['GITHUB_API_URL'] ?? 'https://api.github.com'
  const address = here.repository
  const signal = stopSignal()
  const over = controllerOf(signal)
  const { ports, clock, quota } = await openWorld({ directory: here.root, repository: address, token, teamToken: token, apiUrl, remoteUrl: here.remoteUrl, signal: over.signal })
  const useCheckout = values['policy-ref'] === undefined && token === undefined
  const policy = await loadPolicy(
    { policy: values.policy, policyRef: useCheckout ? 'head' : values['policy-ref'], trustedRef: 'HEAD', jobs: false },
    { fileAt: ports.github.fileAt, checkoutFile: async (path) => readCheckoutFile(here.root, path) },
    registry
  )
  const repository = { owner: address?.owner ?? 'local', name: address?.name ?? 'repository' }
  const facts = {
    repository,
    commit: here.head,
    event: 'local',
    proposed: false,
    ...(here.branch === undefined ? {} : { ref: `refs/heads/${here.branch}` }),
    ...(values.tag === undefined ? {} : { tag: values.tag })
  }
  const result = await runGate({
    subject: await completeSubject(facts, policy.policy, ports.remote),
    policy,
    registry,
    ports,
    clock,
    log: { info: (line) => process.stderr.write(`${forTerminal(line)}\n`), debug: (line) => (process.env['DEBUG'] ? process.stderr.write(`${forTerminal(line)}\n`) : undefined) },
    signal,
    quota,
    run: {},
    stage: values.stage ?? defaultStage,
    enforcement: 'active',
    waitFor: milliseconds(waitFor),
    pollInterval: 10_000,
    local
  })
  // What was given up on would go on, and keep the process from ending.
  over.abort()
  return show(result, values.json === true)
}
