import { createHash } from 'node:crypto'
import { ConfigurationError, EvidenceError, type Problem } from '../core/errors.ts'
import type { FileAtRef } from '../ports/index.ts'
import { builtInPolicy } from './built-in.ts'
import { parsePolicy } from './parse.ts'
import type { Registry } from './registry.ts'
import type { Policy } from './schema.ts'

export const defaultPolicyPath = '.github/deployment-gate.yml'

/** What the user gave, and which refs are trusted in this run. */
export interface PolicyRequest {
  /** The input `policy`: a path, the YAML itself, or nothing. */
  readonly policy?: string | undefined
  /** The input `policy-ref`; `head` means the checkout. */
  readonly policyRef?: string | undefined
  /** The ref of the protected side: `refs/heads/main`, or `HEAD` for the default branch. */
  readonly trustedRef: string
  /** The commit whose own policy file is checked, but not used: the head of a pull request. */
  readonly proposedCommit?: string | undefined
  /** Whether the workflow passed jobs or steps. */
  readonly jobs: boolean
}

export interface PolicySources {
  /** The file at a ref, through GitHub. */
  readonly fileAt: (ref: string, path: string) => Promise<FileAtRef>
  /** The file in the checkout; undefined: not there. */
  readonly checkoutFile: (path: string) => Promise<string | undefined>
}

/** Where the policy came from; as `policy` in a SLSA verification summary. */
export interface Origin {
  readonly source: 'file' | 'inline' | 'built-in'
  readonly path?: string
  /** The ref that it was read from, and the commit that this was; absent for the checkout. */
  readonly ref?: string
  readonly commit?: string
  /** False: it came from what is being judged (`policy-ref: head` or a pull request's ref, a terminal), not from the protected side. */
  readonly trusted: boolean
  readonly sha256: string
}

export interface LoadedPolicy {
  readonly policy: Policy
  readonly origin: Origin
  /** What is wrong with the policy file that the pull request brings. */
  readonly proposed: readonly Problem[]
}

/**
 * The policy of the protected side. Only GitHub's word that the file is not there leads to the built-in policy: whatever
 * cannot be read is an error.
 * @throws ConfigurationError with every problem and its place
 */
export async function loadPolicy(request: PolicyRequest, sources: PolicySources, registry: Registry): Promise<LoadedPolicy> {
  const given = request.policy?.trim() === '' ? undefined : request.policy
  if (given !== undefined && isInline(given)) return use(given, 'policy', { source: 'inline', trusted: true }, registry)

  const path = given ?? defaultPolicyPath
  if (request.policyRef === 'head') {
    const text = await sources.checkoutFile(path)
    return text === undefined ? absent(path, 'the checkout', given, request, registry) : use(text, path, { source: 'file', path, trusted: false }, registry)
  }
  const ref = request.policyRef === undefined ? request.trustedRef : fullRef(request.policyRef)
  const { text, commit } = await readAt(ref, path, sources)
  const loaded =
    text === undefined
      ? absent(path, ref, given, request, registry)
      : use(text, path, { source: 'file', path, ref, commit, trusted: isProtected(ref, commit, request) }, registry)
  return { ...loaded, proposed: await checkProposed(path, text, request, sources, registry) }
}

async function readAt(ref: string, path: string, sources: PolicySources): Promise<FileAtRef> {
  try {
    return await sources.fileAt(ref, path)
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    const problem = { message: `the policy ${path} at ${ref} could not be read: ${error.message}. ${error.remedy}` }
    throw new ConfigurationError('policy-unreadable', [problem], { cause: error })
  }
}

function use(text: string, path: string, origin: Omit<Origin, 'sha256'>, registry: Registry): LoadedPolicy {
  const parsed = parsePolicy(text, path, registry)
  if (parsed.policy === undefined) throw new ConfigurationError('policy-invalid', parsed.problems)
  return { policy: parsed.policy, origin: { ...origin, sha256: createHash('sha256').update(text).digest('hex') }, proposed: [] }
}

function absent(path: string, where: string, given: string | undefined, request: PolicyRequest, registry: Registry): LoadedPolicy {
  if (given === undefined) return use(builtInPolicy({ jobs: request.jobs }), 'built-in policy', { source: 'built-in', trusted: true }, registry)
  const message = `there is no file ${path} at ${where}. Commit it there, correct the input \`policy\`, or leave the input out to use the built-in policy`
  throw new ConfigurationError('policy-unreadable', [{ message }])
}

/** A pull request that changes the policy is told what is wrong with the change; the change itself decides nothing. */
async function checkProposed(path: string, trusted: string | undefined, request: PolicyRequest, sources: PolicySources, registry: Registry): Promise<readonly Problem[]> {
  if (request.proposedCommit === undefined) return []
  const { text } = await readAt(request.proposedCommit, path, sources)
  if (text === undefined || text === trusted) return []
  return parsePolicy(text, path, registry).problems ?? []
}

/** Whether a ref that the workflow names lies outside of what is being judged: the head of a pull request does not. */
function isProtected(ref: string, commit: string, { policyRef, proposedCommit }: PolicyRequest): boolean {
  return policyRef === undefined || (!ref.startsWith('refs/pull/') && commit !== proposedCommit)
}

/** A short name is a branch: git itself would prefer a tag of that name, and anybody who may push can make one. */
function fullRef(ref: string): string {
  return ref === 'HEAD' || ref.startsWith('refs/') || /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(ref) ? ref : `refs/heads/${ref}`
}

/** A path has neither line breaks nor braces at its start. */
function isInline(policy: string): boolean {
  return policy.includes('\n') || policy.trimStart().startsWith('{')
}
