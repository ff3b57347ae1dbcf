import { z } from 'zod'
import { ConfigurationError } from '../core/errors.ts'
import { fullName } from '../core/subject.ts'

/** What the runner says of the run: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export interface EventFacts {
  readonly name: string
  /** GITHUB_SHA and GITHUB_REF. */
  readonly sha: string
  readonly ref: string
  readonly payload: unknown
}

/** The subject, as far as the event knows it. */
export interface EventSubject {
  readonly commit: string
  /** The commit may be a tag object and has to be peeled. */
  readonly peel: boolean
  readonly ref?: string
  readonly tag?: string
  readonly proposed: boolean
  readonly pullRequest?: number
  readonly testMerge?: string
  readonly defaultBranch?: string
  /** The protected side: the base branch of what is proposed; absent: the default branch. */
  readonly baseRef?: string
}

const Sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
const Repository = z.object({ repository: z.object({ default_branch: z.string().min(1).optional() }).optional() })
const Push = z.object({ ref: z.string(), after: z.string(), deleted: z.boolean().optional(), head_commit: z.object({ id: Sha }).nullish() })
const Release = z.object({ action: z.string(), release: z.object({ tag_name: z.string().min(1) }) })
const WorkflowRun = z.object({ workflow_run: z.object({ head_sha: Sha }) })
const Deployment = z.object({ deployment: z.object({ sha: Sha, ref: z.string() }) })
const MergeGroup = z.object({ merge_group: z.object({ head_sha: Sha, head_ref: z.string(), base_ref: z.string() }) })
const PullRequest = z.object({
  pull_request: z.object({
    number: z.int(),
    merged: z.boolean().nullish(),
    merge_commit_sha: z.string().nullish(),
    head: z.object({ sha: Sha }),
    base: z.object({ ref: z.string().min(1) })
  })
})

/**
 * The commit that an event is about. Payloads are hostile input: only what has the documented shape is read.
 * @param override the inputs `sha` and `tag`
 * @throws ConfigurationError for an event that names no commit, or that tells of a deletion
 */
export function subjectOfEvent(facts: EventFacts, override: { readonly sha?: string | undefined; readonly tag?: string | undefined }): EventSubject {
  const repository = Repository.safeParse(facts.payload)
  const defaultBranch = repository.success ? repository.data.repository?.default_branch : undefined
  const known = override.sha !== undefined && !Object.hasOwn(readers, facts.name) ? {} : read(facts)
  const { commit = facts.sha, ...rest } = known
  const elsewhere = override.sha !== undefined && override.sha !== commit
  const about = elsewhere ? withoutProposal(rest) : rest
  const subject = { peel: false, proposed: false, ...about, commit: override.sha ?? commit, ...(override.tag === undefined ? {} : { tag: override.tag }) }
  if (!Sha.safeParse(subject.commit).success || /^0+$/.test(subject.commit)) throw unsupported(`the event ${facts.name} names no commit`)
  return { ...subject, peel: subject.peel && override.sha === undefined, ...(defaultBranch === undefined ? {} : { defaultBranch }) }
}

type Known = Partial<Omit<EventSubject, 'defaultBranch'>>

/** The pull request of the event says nothing of another commit: neither its approvals, nor that it is only proposed. */
function withoutProposal({ proposed: _proposed, pullRequest: _pullRequest, testMerge: _testMerge, ...rest }: Known): Known {
  return rest
}

function read(facts: EventFacts): Known {
  const reader = Object.hasOwn(readers, facts.name) ? readers[facts.name] : undefined
  if (reader === undefined) throw unsupported(`the gate does not know which commit the event ${facts.name} is about`)
  return reader(facts)
}

const readers: Readonly<Record<string, (facts: EventFacts) => Known>> = {
  push(facts) {
    const push = parse(Push, facts)
    if (push.deleted === true) throw unsupported(`the push deleted ${push.ref}: there is no commit to judge`)
    const tag = tagOf(push.ref)
    // For an annotated tag `after` is the tag object; `head_commit` is what it leads to.
    return { commit: push.head_commit?.id ?? push.after, peel: tag !== undefined && push.head_commit == null, ref: push.ref, ...onTag(push.ref) }
  },
  release(facts) {
    const { action, release } = parse(Release, facts)
    if (action === 'deleted') throw unsupported(`the release ${release.tag_name} was deleted: there is nothing to judge`)
    return { ref: `refs/tags/${release.tag_name}`, tag: release.tag_name, peel: true }
  },
  workflow_dispatch: ofRef,
  schedule: ofRef,
  repository_dispatch: ofRef,
  workflow_run: (facts) => ({ commit: parse(WorkflowRun, facts).workflow_run.head_sha }),
  deployment(facts) {
    const { deployment } = parse(Deployment, facts)
    return { commit: deployment.sha, ...(facts.ref === '' ? {} : { ref: facts.ref, ...onTag(facts.ref) }) }
  },
  merge_group(facts) {
    const { merge_group: group } = parse(MergeGroup, facts)
    const number = /\/pr-([1-9][0-9]*)-[0-9a-f]+$/.exec(group.head_ref)?.[1]
    return { commit: group.head_sha, ref: group.head_ref, proposed: true, baseRef: group.base_ref, ...(number === undefined ? {} : { pullRequest: Number(number) }) }
  },
  pull_request: ofPullRequest,
  pull_request_target: ofPullRequest,
  pull_request_review: ofPullRequest
}

const ForkEvent = z.object({ pull_request: z.object({ head: z.object({ repo: z.object({ full_name: z.string() }).nullable() }) }) })

/**
 * Whether the run is for a pull request from a fork, on an event for which GitHub then gives a token that only reads; the
 * fork may be gone. `pull_request_target` is no such event.
 */
export function isOfFork({ name, payload }: EventFacts, repository: { readonly owner: string; readonly name: string }): boolean {
  if (name !== 'pull_request' && name !== 'pull_request_review') return false
  const parsed = ForkEvent.safeParse(payload)
  return parsed.success && parsed.data.pull_request.head.repo?.full_name.toLowerCase() !== fullName(repository).toLowerCase()
}

/** The events that name a commit by themselves. */
export const supportedEvents: readonly string[] = Object.keys(readers)

function ofRef(facts: EventFacts): Known {
  return { ref: facts.ref, peel: tagOf(facts.ref) !== undefined, ...onTag(facts.ref) }
}

function ofPullRequest(facts: EventFacts): Known {
  const { pull_request: pull } = parse(PullRequest, facts)
  const baseRef = `refs/heads/${pull.base.ref}`
  if (pull.merged === true) {
    if (pull.merge_commit_sha == null) throw unsupported(`GitHub gives no merge commit for the merged pull request #${pull.number}`)
    return { commit: pull.merge_commit_sha, ref: baseRef, pullRequest: pull.number, baseRef }
  }
  const testMerge = facts.ref === `refs/pull/${pull.number}/merge` ? { testMerge: facts.sha } : {}
  return { commit: pull.head.sha, ref: `refs/pull/${pull.number}/head`, proposed: true, pullRequest: pull.number, baseRef, ...testMerge }
}

function tagOf(ref: string): string | undefined {
  return ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined
}

function onTag(ref: string): { tag?: string } {
  const tag = tagOf(ref)
  return tag === undefined ? {} : { tag }
}

function parse<Schema extends z.ZodType>(schema: Schema, { name, payload }: EventFacts): z.output<Schema> {
  const parsed = schema.safeParse(payload)
  if (parsed.success) return parsed.data
  throw unsupported(`the payload of the event ${name} is not as GitHub documents it (${z.prettifyError(parsed.error).split('\n').slice(0, 2).join(' ').trim()})`)
}

function unsupported(message: string): ConfigurationError {
  return new ConfigurationError('event-unsupported', [{ message: `${message}. Run the gate on one of ${supportedEvents.join(', ')}, or give it the input \`sha\`` }])
}
