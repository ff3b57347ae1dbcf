import { readCheckoutFile } from '../checkout-file.ts'
import type { ConfigurationError } from '../core/errors.ts'
import { milliseconds } from '../core/duration.ts'
import { fullName } from '../core/subject.ts'
import type { BypassRequest } from '../gate/bypass.ts'
import type { Result } from '../gate/result.ts'
import { patient } from '../gate/patience.ts'
import { runGate } from '../gate/run.ts'
import { completeSubject } from '../gate/subject.ts'
import { loadPolicy } from '../policy/load.ts'
import { registry } from '../policy/registry.ts'
import type { LogPort } from '../ports/index.ts'
import { controllerOf } from '../stop-signal.ts'
import { openWorld } from '../world.ts'
import { readRunner, type Environment, type Runner } from './environment.ts'
import { subjectOfEvent } from './event.ts'
import { readInputs, type Inputs } from './inputs.ts'
import type { Publication } from './publish.ts'

/**
 * The gate as a step of a workflow, from the runner's environment to a result. What came of it is not published here.
 * @param begin is told of the commit before anything is judged
 * @throws ConfigurationError where inputs, event or policy cannot be used
 */
export async function judgeRun(env: Environment, log: LogPort, signal: AbortSignal, begin: Publication['begin'] = async () => undefined): Promise<Result> {
  const inputs = readInputs(env)
  const runner = await readRunner(env, inputs)
  const event = subjectOfEvent(runner.event, inputs)
  const { repository, directory, apiUrl } = runner
  const over = controllerOf(signal)
  const { ports, clock, peel, quota } = await openWorld({ directory, repository, token: inputs.token, teamToken: inputs['team-token'], apiUrl, signal: over.signal })
  const pollInterval = milliseconds(inputs['poll-interval'])
  const deadline = clock.monotonic() + milliseconds(inputs['wait-for'])
  const patience = { clock, deadline, interval: pollInterval, signal }

  const commit = event.peel ? await patient(peel, patience)(event.commit) : event.commit
  log.info(`Judging ${commit} of ${fullName(repository)} (${runner.event.name}${event.tag === undefined ? '' : `, tag ${event.tag}`})`)
  const status = await begin({ inputs, runner, commit })
  const earlier = inputs.result === undefined ? undefined : await (await import('./earlier.ts')).earlierStages(inputs, { env, subject: { repository, commit }, now: clock.now() })
  const policy = await loadPolicy(
    {
      policy: inputs.policy,
      policyRef: inputs['policy-ref'],
      trustedRef: event.baseRef ?? 'HEAD',
      proposedCommit: event.proposed ? commit : undefined,
      jobs: runner.run.needs !== undefined || runner.run.steps !== undefined
    },
    { fileAt: patient(ports.github.fileAt, patience), checkoutFile: async (path) => readCheckoutFile(directory, path) },
    registry
  )
  const { ref, tag, proposed, pullRequest, testMerge, defaultBranch } = event
  const optional = { ref, tag, pullRequest, testMerge, environment: inputs.environment, actor: runner.actor }
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined))
  const subject = await completeSubject({ repository, commit, event: runner.event.name, proposed, defaultBranch, ...known }, policy.policy, ports.remote)
  const gate = runGate({
    subject,
    policy,
    registry,
    ports,
    clock,
    log,
    signal,
    quota,
    run: { ...runner.run, ...(status === undefined ? {} : { status }) },
    stage: inputs.stage,
    enforcement: inputs.enforcement,
    waitFor: Math.max(0, deadline - clock.monotonic()),
    pollInterval,
    local: false,
    bypass: bypassRequest(inputs, runner),
    earlier,
    notices: policy.origin.trusted ? [] : [`The policy was read from what is being judged: from ${policy.origin.ref ?? 'the checkout'} (input \`policy-ref\`).`]
  })
  // What was given up on would go on, and keep the process from ending.
  return gate.finally(() => over.abort())
}

function bypassRequest({ bypass }: Inputs, { actor, triggeringActor }: Runner): BypassRequest | undefined {
  if (bypass === undefined) return undefined
  return { reason: bypass.trim(), ...(actor === undefined ? {} : { actor }), ...(triggeringActor === undefined ? {} : { triggeringActor }) }
}

/** The problems of a configuration error as annotations would carry them. */
export function problemLines(error: ConfigurationError): readonly string[] {
  return error.problems.map(({ message, place }) => (place === undefined ? message : `${place.path}:${place.line ?? 1}:${place.column ?? 1} ${message}`))
}
