import { getOctokit } from '@actions/github'
import { z } from 'zod'
import { diskFiles } from '../../src/adapters/files/disk.ts'
import { createClient, type Client } from '../../src/adapters/github/client.ts'
import { githubPort } from '../../src/adapters/github/index.ts'
import { githubRemote } from '../../src/adapters/github/remote.ts'
import { gitTree, gitWorktree } from '../../src/adapters/git/index.ts'
import type { AnyKind, People, RunContext, Siblings } from '../../src/core/criterion.ts'
import type { AnyOutcome, Outcome } from '../../src/core/outcome.ts'
import type { Subject } from '../../src/core/subject.ts'
import { approvals } from '../../src/criteria/approvals/index.ts'
import { checks } from '../../src/criteria/checks/index.ts'
import { jobs } from '../../src/criteria/jobs/index.ts'
import type { Result } from '../../src/gate/result.ts'
import { runGate, type GateRequest } from '../../src/gate/run.ts'
import type { LoadedPolicy } from '../../src/policy/load.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import type { Registry } from '../../src/policy/registry.ts'
import type { Criterion, Policy } from '../../src/policy/schema.ts'
import type { ClockPort, Ports } from '../../src/ports/index.ts'
import type { GitHubServer } from '../support/github/index.ts'

export const longAgo = new Date(Date.now() - 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z')

/** A registry of these kinds only. */
export function registryOf(...kinds: AnyKind[]): Registry {
  return new Map(kinds.map((kind) => [kind.kind, kind]))
}

export const kinds = registryOf(checks, jobs, approvals)

/** A kind that stands in for one that a test is not about: no evidence, and this outcome. */
export function standIn(kind: string, outcome: Outcome = { status: 'passed', reason: 'fine', wanted: '', seen: '', findings: [] }): AnyKind {
  return {
    kind,
    title: kind,
    options: z.strictObject({ required: z.boolean().optional(), text: z.string().optional() }),
    permissions: [],
    local: true,
    reasons: {},
    examples: [],
    collect: async () => ({}),
    evaluate: () => outcome
  }
}

/** Every kind that the built-in policy names. */
export const builtInKinds = registryOf(...kinds.values(), ...['worktree', 'branch', 'tag', 'version'].map((kind) => standIn(kind)))

export function subjectOf(commit: string, more: Partial<Subject> = {}): Subject {
  return { repository: { owner: 'acme', name: 'widget' }, commit, event: 'push', ref: 'refs/heads/main', branch: 'main', proposed: false, ...more }
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} }

/** The client that the action has, on the server. */
export function clientOf(server: Pick<GitHubServer, 'url'>, token = 'test-token'): Client {
  return createClient(getOctokit(token, { baseUrl: server.url, log: quiet }), { owner: 'acme', repo: 'widget' })
}

/** The real ports: GitHub on the server, git in the folder. */
export function portsOf(server: Pick<GitHubServer, 'url'>, folder: string, token?: string, teamToken?: string): Ports {
  const client = clientOf(server, token)
  const teams = teamToken === undefined ? undefined : clientOf(server, teamToken)
  return { files: diskFiles(folder), github: githubPort(client, teams), remote: githubRemote(client), tree: gitTree(folder), worktree: gitWorktree(folder) }
}

export interface Judging {
  readonly kind: AnyKind
  readonly options?: Readonly<Record<string, unknown>>
  readonly subject: Subject
  readonly ports: Ports
  readonly run?: RunContext
  readonly people?: People
  /** Other criteria of the kind, by id. */
  readonly siblings?: Siblings
  readonly timeLeft?: boolean
}

/** Collects and evaluates one criterion; the evidence goes through JSON in between, as in a replay. */
export async function judge({ kind, options = {}, subject, ports, run = {}, people = {}, siblings = {}, timeLeft = false }: Judging): Promise<AnyOutcome> {
  const parsed = kind.options.parse(options)
  const around = { id: 'subject', siblings: { subject: parsed, ...siblings } }
  const evidence = await kind.collect(parsed, { subject, ports, run, people, ...around })
  return kind.evaluate(parsed, JSON.parse(JSON.stringify(evidence)), { subject, now: new Date(), timeLeft, people })
}

/** A clock that only sleeping moves; `onSleep` is called with how often it slept. */
export function manualClock(onSleep: (times: number) => unknown = () => undefined, start = Date.now()): ClockPort & { readonly slept: number[]; readonly pass: (milliseconds: number) => void } {
  const slept: number[] = []
  let passed = 0
  return {
    slept,
    pass: (milliseconds) => (passed += milliseconds),
    now: () => new Date(start + passed),
    monotonic: () => passed,
    async sleep(milliseconds) {
      slept.push(milliseconds)
      passed += milliseconds
      await onSleep(slept.length)
    }
  }
}

export function criterion(id: string, more: Partial<Criterion> = {}): Criterion {
  return { id, kind: id, name: id, enforcement: 'active', stages: ['pre-deployment'], options: {}, ...more }
}

export function loaded(policy: Partial<Policy> & Pick<Policy, 'criteria'>): LoadedPolicy {
  return { policy: { subject: {}, people: {}, waivers: [], ...policy }, origin: { source: 'inline', trusted: true, sha256: '' }, proposed: [] }
}

/** The policy that the YAML spells. */
export function policyOf(text: string, registry: Registry = kinds): LoadedPolicy {
  const parsed = parsePolicy(text, 'policy.yml', registry)
  if (parsed.policy === undefined) throw new Error(JSON.stringify(parsed.problems))
  return loaded(parsed.policy)
}

/** Runs the whole gate; looks once unless told. */
export async function gate(request: Pick<GateRequest, 'subject' | 'policy' | 'ports'> & Partial<GateRequest>): Promise<Result> {
  return runGate({
    registry: kinds,
    clock: manualClock(),
    log: { info() {}, debug() {} },
    run: {},
    stage: 'pre-deployment',
    enforcement: 'active',
    waitFor: 0,
    pollInterval: 10_000,
    local: false,
    signal: new AbortController().signal,
    ...request
  })
}
