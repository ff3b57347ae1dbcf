import { createClient } from '../../../src/adapters/github/client.ts'
import { githubPort } from '../../../src/adapters/github/index.ts'
import { openOctokit } from '../../../src/adapters/github/octokit.ts'
import { githubRemote } from '../../../src/adapters/github/remote.ts'
import { ConfigurationError } from '../../../src/core/errors.ts'
import { unmet } from '../../../src/gate/decide.ts'
import { patient } from '../../../src/gate/patience.ts'
import { runGate } from '../../../src/gate/run.ts'
import { completeSubject } from '../../../src/gate/subject.ts'
import { loadPolicy } from '../../../src/policy/load.ts'
import { registry } from '../../../src/policy/registry.ts'
import { manualClock } from '../../gate/world.ts'
import { startGitHub, type Fault } from '../github/index.ts'
import type { Endpoint } from './endpoints.ts'
import { openSite, type Site, type Stage, type Truth } from './stage.ts'
import type { Trouble } from './troubles.ts'

/** When the trouble begins, how many requests it hits (four are more than the client tries), and what it is tried with. */
export const moments: readonly Moment[] = [
  { name: 'first request', later: false, times: 1, truths: ['green', 'red'] },
  { name: 'first four requests', later: false, times: 4, truths: ['green'] },
  { name: 'four requests from a later poll on', later: true, times: 4, truths: ['green', 'red'] },
  { name: 'always', later: false, times: Infinity, truths: ['green', 'red'] },
  { name: 'always from a later poll on', later: true, times: Infinity, truths: ['red'] }
]
export type Moment = { readonly name: string; readonly later: boolean; readonly times: number; readonly truths: readonly ('green' | 'red')[] }

export const dialects = ['', '/api/v3'] as const

export interface Cell {
  readonly endpoint: Endpoint
  readonly trouble: Trouble
  readonly moment: Moment
  readonly truth: Truth
  readonly dialect: (typeof dialects)[number]
}

export interface Judged {
  readonly decision: 'go' | 'no-go'
  /** What kept the gate closed. */
  readonly why: string
  /** How many requests were hit. */
  readonly hits: number
  readonly violations: readonly string[]
}

/** The cell's name, as a failure is reported. */
export function nameOf({ endpoint, trouble, moment, truth, dialect }: Cell): string {
  return [endpoint.name, trouble.name, moment.name, truth, dialect === '' ? 'github.com' : 'GHES'].join(' | ')
}

/** The decision that has to come, or `either` where a closed gate is as right as an open one. */
export function expected({ endpoint, trouble, moment, truth }: Cell): Judged['decision'] | 'either' {
  if (truth !== 'green') return 'no-go'
  if (trouble.nature === 'through') return 'go'
  if (moment.times === Infinity) return 'no-go'
  // A used-up quota is waited for until it is renewed, so that little is asked within `wait-for`; and where nothing is
  // known yet, the gate does not begin a wait that it cannot end.
  if (trouble.fault.kind === 'primary' && (moment.times > 1 || endpoint.once === true)) return 'either'
  return trouble.nature === 'transient' ? 'go' : 'either'
}

/** The fault of the cell; what it sends elsewhere is not hit there again. */
export function faultOf({ endpoint, trouble, moment, dialect }: Cell, onHit: () => unknown = () => undefined): Fault {
  const prefix = dialect === '' ? '' : '/api/'
  const here = (path: string): boolean => path.startsWith('/api/') === (prefix !== '')
  return {
    ...trouble.fault,
    operation: endpoint.operation,
    times: moment.times,
    where: (asked) => {
      const hit = here(asked.path) && endpoint.where(asked)
      if (hit) onHit()
      return hit
    }
  }
}

/** Runs policy, gate and GitHub's client in this process; only the clock is not real: nothing but sleeping moves it. */
export async function judgeCell(cell: Cell, stage: Stage): Promise<Judged> {
  const { moment, truth, endpoint } = cell
  const site = openSite(stage, endpoint, moment.later)
  const server = await startGitHub(site.world)
  let hits = 0
  const begin = (): void => {
    site.become(truth)
    server.faults.add(faultOf(cell, () => (hits += 1)))
  }
  if (!moment.later) begin()
  const clock = manualClock((times) => {
    if (!moment.later || times !== 1) return
    if (site.slow !== undefined) site.world.complete(site.slow, 'success')
    begin()
  })
  site.world.now = clock.now
  try {
    const { decision, why } = await decide(cell, stage, site, `${server.url}${cell.dialect}`, clock)
    return { decision, why, hits, violations: server.violations.filter((text) => !text.endsWith('no GET /graphql') && !text.endsWith('no GET /api/graphql')) }
  } finally {
    await server.close()
  }
}

/**
 * Milliseconds of real time. Where the gate has to open, no other answer may be given up on because this machine is busy;
 * elsewhere that would only be one trouble more.
 */
function limitOf({ trouble: { requestLimit }, truth, moment }: Cell): number | undefined {
  return requestLimit === undefined || truth !== 'green' || moment.times === Infinity ? requestLimit : 2000
}

const noLog = { info() {}, debug() {} }

async function decide(cell: Cell, { scene, local }: Stage, site: Site, apiUrl: string, clock: ReturnType<typeof manualClock>): Promise<Pick<Judged, 'decision' | 'why'>> {
  const { endpoint } = cell
  const { signal } = new AbortController()
  const requestLimit = limitOf(cell)
  const pace = { retryAfter: 1, ...(requestLimit === undefined ? {} : { requestLimit }) }
  const { octokit, quota } = openOctokit({ token: 'test-token', apiUrl, signal, pace })
  const client = createClient(octokit, { owner: 'acme', repo: 'widget' })
  const [github, remote] = [githubPort(client), githubRemote(client)]
  const facts = { repository: { owner: 'acme', name: 'widget' }, commit: scene.commit, event: 'push', ref: 'refs/tags/v1.2.3', tag: 'v1.2.3', proposed: false, defaultBranch: 'main' }
  try {
    const patience = { clock, deadline: clock.monotonic() + 300_000, interval: 20_000, signal }
    const policy = await loadPolicy({ trustedRef: 'HEAD', jobs: false }, { fileAt: patient(github.fileAt, patience), checkoutFile: async () => undefined }, registry)
    const result = await runGate({
      policy, registry, clock, signal, quota,
      subject: await completeSubject(facts, policy.policy, remote),
      ports: { github, remote, ...local },
      log: noLog,
      run: { runId: site.runId, runAttempt: 1, checkRunId: site.checkRunId },
      stage: 'pre-deployment', enforcement: 'active', waitFor: endpoint.long === undefined ? 300_000 : 20_000, pollInterval: 20_000, local: false
    })
    const why = unmet(result.criteria).map(({ id, outcome }) => `${id} ${outcome.status} ${outcome.reason}: ${outcome.seen}`)
    return { decision: result.decision, why: why.join('; ') }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return { decision: 'no-go', why: `${error.code}: ${error.message}` }
  }
}
