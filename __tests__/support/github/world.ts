import { createHash } from 'node:crypto'
import { timestamp } from './json.ts'
import { ACTIONS, stateOf, toApp, toCommit } from './options.ts'
import type { ArtifactOptions, CheckRunOptions, CommentOptions, JobOptions, Permissions, PullRequestOptions, ReviewOptions, StatusOptions, WorkflowRunOptions, WorldOptions } from './options.ts'
import { account } from './records.ts'
import type { Account, Activity, App, Artifact, CheckRun, Comment, Issue, Job, PullRequest, Quota, Review, RunApproval, Status, Who, WorkflowRun } from './records.ts'
import { openRepository, type Repository } from './repository.ts'

const ALL_READ = { checks: 'read', contents: 'read', actions: 'read', statuses: 'read', 'pull-requests': 'read', issues: 'read', metadata: 'read' }

/**
 * The state that the GitHub server answers from: one repository. Git data is read from the bare repository at `remote`
 * whenever it is asked for; the rest is data that a test makes with the builders and changes as it likes.
 */
export class World {
  readonly owner: string
  readonly repo: string
  readonly fullName: string
  readonly git: Repository
  defaultBranch: string
  isPrivate: boolean
  readonly checkRuns: CheckRun[] = []
  readonly statuses: Status[] = []
  readonly workflowRuns: WorkflowRun[] = []
  readonly jobs: Job[] = []
  readonly artifacts: Artifact[] = []
  readonly pullRequests: PullRequest[] = []
  readonly issues: Issue[] = []
  readonly protectedBranches = new Set<string>()
  /** login → role name (`admin`, `maintain`, `write`, `triage`, `read`, `none`, or the name of a custom role). */
  readonly permissions = new Map<string, string>()
  /** `org/team` → logins of its members. */
  readonly teams = new Map<string, string[]>()
  /** Oldest first. */
  readonly activities: Activity[] = []
  readonly runApprovals: RunApproval[] = []
  /** token → what was given to it. */
  readonly tokens = new Map<string, Permissions>([['test-token', ALL_READ]])
  /** token → whose it is; any other is that of GitHub Actions. */
  readonly tokenOwners = new Map<string, string>()
  /** Address in a git commit → login of the user who has it. */
  readonly accounts = new Map<string, string>()
  /** Commits and tag objects whose signature GitHub has verified. */
  readonly verified = new Set<string>()
  /** Commits that GitHub made and signed with its own key. */
  readonly signed = new Set<string>()
  /** What GITHUB_TOKEN has in an hour. */
  readonly quota: { core: Quota; graphql: Quota }
  /** The clock of GitHub. */
  now: () => Date = () => new Date()
  #lastId = 48_000_000_000
  #lastNumber = 0
  readonly #suites = new Map<string, number>()

  constructor({ remote, owner = 'acme', repo = 'widget', defaultBranch = 'main', isPrivate = false }: WorldOptions) {
    this.owner = owner
    this.repo = repo
    this.fullName = `${owner}/${repo}`
    this.git = openRepository(remote)
    this.defaultBranch = defaultBranch
    this.isPrivate = isPrivate
    const reset = Math.floor(Date.now() / 1000) + 3600
    this.quota = { core: { limit: 1000, remaining: 1000, reset }, graphql: { limit: 1000, remaining: 1000, reset } }
  }

  /** A check run; completed with `success` unless told. Without `suite` it joins the suite of its app on the commit, or of the run. */
  addCheckRun({ app = 'github-actions', runId, ...options }: CheckRunOptions): CheckRun {
    const id = options.id ?? this.#nextId()
    const reporter = typeof app === 'string' ? toApp(app) : app
    const run = runId === undefined ? undefined : this.workflowRuns.find((candidate) => candidate.id === runId)
    const state = stateOf(options)
    const now = timestamp(this.now())
    const checkRun: CheckRun = {
      suite: run?.suite ?? (reporter === null ? this.#nextId() : this.#suiteOf(reporter, options.sha)),
      detailsUrl: runId === undefined ? `https://ci.example.com/${id}` : this.jobUrl(runId, id),
      startedAt: now,
      completedAt: state.status === 'completed' ? now : null,
      ...options, ...state, id, app: reporter
    }
    this.checkRuns.push(checkRun)
    return checkRun
  }

  /** A commit status, by GitHub Actions' bot unless told. */
  addStatus({ creator = 'github-actions[bot]', ...options }: StatusOptions): Status {
    const status: Status = { id: this.#nextId(), description: null, targetUrl: null, createdAt: timestamp(this.now()), ...options, creator: account(creator) }
    this.statuses.push(status)
    return status
  }

  /** A workflow run with a check suite of its own, and a check run for every job given. */
  addWorkflowRun({ actor = 'octocat', ...options }: WorkflowRunOptions, jobs: readonly JobOptions[] = []): WorkflowRun {
    const now = timestamp(this.now())
    const run: WorkflowRun = {
      id: this.#nextId(), suite: this.#nextId(), attempt: 1, branch: this.defaultBranch, name: options.path,
      number: this.workflowRuns.filter(({ path }) => path === options.path).length + 1,
      workflowId: this.#suiteOf(ACTIONS, options.path), createdAt: now, startedAt: now, updatedAt: now, headRepository: this.fullName, pullRequests: [],
      ...options, ...stateOf(options), actor: account(actor)
    }
    this.workflowRuns.push(run)
    for (const job of jobs) this.addJob(run, job)
    return run
  }

  /** A job of the run's current attempt, and its check run. */
  addJob(run: WorkflowRun, { runnerName, labels = ['ubuntu-latest'], steps = [], ...options }: JobOptions): Job {
    const checkRun = this.addCheckRun({ ...options, sha: run.sha, suite: run.suite, runId: run.id })
    const runner = checkRun.status === 'queued' || checkRun.conclusion === 'skipped' ? null : 'GitHub Actions 1'
    const job: Job = { runId: run.id, attempt: run.attempt, checkRun, createdAt: checkRun.startedAt ?? timestamp(this.now()), runnerName: runnerName ?? runner, labels, steps }
    this.jobs.push(job)
    return job
  }

  /** An artifact of the run: what GitHub says of it is true of its content unless told. */
  addArtifact(run: WorkflowRun, { content = Buffer.alloc(0), ...options }: ArtifactOptions = {}): Artifact {
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
    const artifact: Artifact = {
      id: this.#nextId(), runId: run.id, name: 'reports', content, type: 'application/zip', size: content.length, digest, expired: false,
      createdAt: timestamp(this.now()), ...options
    }
    this.artifacts.push(artifact)
    return artifact
  }

  /** Starts the next attempt of the run with these jobs, as "Re-run" does: same run and suite, new jobs and check runs. */
  rerun(run: WorkflowRun, jobs: readonly JobOptions[], state: { status?: string; conclusion?: string | null } = {}): void {
    const now = timestamp(this.now())
    Object.assign(run, { attempt: run.attempt + 1, startedAt: now, updatedAt: now, ...stateOf(state) })
    for (const job of jobs) this.addJob(run, job)
  }

  /** Ends a check run or a workflow run now. */
  complete(what: CheckRun | WorkflowRun, conclusion: string): void {
    const now = timestamp(this.now())
    Object.assign(what, { status: 'completed', conclusion }, 'app' in what ? { completedAt: now } : { updatedAt: now })
  }

  /** An open pull request by octocat with one commit, its head, unless told; with a `mergeCommit` it is merged. */
  addPullRequest({ author = 'octocat', mergedBy, commits, ...options }: PullRequestOptions): PullRequest {
    const now = timestamp(this.now())
    const merged = options.merged ?? typeof options.mergeCommit === 'string'
    const login = author === null || typeof author === 'string' ? author : author.login
    const pullRequest: PullRequest = {
      number: ++this.#lastNumber, title: 'Change the widget', state: merged ? 'closed' : 'open', merged, draft: false,
      baseRef: this.defaultBranch, baseOid: options.headOid, headRef: 'change', headRepository: this.fullName, mergeCommit: null,
      createdAt: now, updatedAt: now, closedAt: merged ? now : null, mergedAt: merged ? now : null, reviews: [], comments: [], body: '', editedAt: null,
      associatedCommits: [...new Set([...(commits ?? []).map(({ oid }) => oid), options.headOid, ...(options.mergeCommit ? [options.mergeCommit] : [])])],
      ...options,
      author: account(author),
      mergedBy: mergedBy === undefined ? (merged ? account('octocat') : null) : account(mergedBy),
      commits: (commits ?? [{ oid: options.headOid }]).map((commit) => toCommit(commit, login))
    }
    this.#lastNumber = Math.max(this.#lastNumber, pullRequest.number)
    this.pullRequests.push(pullRequest)
    return pullRequest
  }

  /** An open issue by octocat; numbers are shared with pull requests. */
  addIssue({ author = 'octocat', ...options }: Partial<Omit<Issue, 'author'>> & { author?: Who }): Issue {
    const issue: Issue = { number: ++this.#lastNumber, title: 'Release the widget', state: 'open', body: '', editedAt: null, createdAt: timestamp(this.now()), ...options, author: account(author) }
    this.#lastNumber = Math.max(this.#lastNumber, issue.number)
    this.issues.push(issue)
    return issue
  }

  /** A review of the pull request, of its head unless told; the list stays in the order of submission. */
  addReview(pullRequest: PullRequest, { user, ...options }: ReviewOptions): Review {
    const review: Review = { id: this.#nextId(), commit: pullRequest.headOid, body: '', submittedAt: timestamp(this.now()), ...options, user: account(user) }
    pullRequest.reviews.push(review)
    return review
  }

  /** A comment in the conversation of the pull request. */
  addComment(pullRequest: PullRequest, { user, ...options }: CommentOptions): Comment {
    const comment: Comment = { id: this.#nextId(), body: '', createdAt: timestamp(this.now()), editedAt: null, ...options, user: account(user) }
    pullRequest.comments.push(comment)
    return comment
  }

  /** Whose the token is. */
  ownerOf(token: string): Account {
    return account(this.tokenOwners.get(token) ?? 'github-actions[bot]')
  }

  /** A push of the commit to the branch, by octocat unless told. */
  addPush(branch: string, after: string, actor: Who = 'octocat', more: Partial<Activity> = {}): Activity {
    const activity: Activity = { ref: `refs/heads/${branch}`, before: '0'.repeat(40), after, type: 'push', actor: account(actor), at: timestamp(this.now()), ...more }
    this.activities.push(activity)
    return activity
  }

  /** What somebody said of an environment that a job of the run waits for. */
  addRunApproval(run: WorkflowRun, environment: string, user: Who, more: Partial<RunApproval> = {}): RunApproval {
    const approval: RunApproval = { runId: run.id, state: 'approved', environments: [environment], user: account(user), comment: '', ...more }
    this.runApprovals.push(approval)
    return approval
  }

  /** Where GitHub shows a job of GitHub Actions. */
  jobUrl(runId: number, jobId: number): string {
    return `https://github.com/${this.fullName}/actions/runs/${runId}/job/${jobId}`
  }

  #nextId(): number {
    return ++this.#lastId
  }

  #suiteOf(app: App, what: string): number {
    const key = `${app.slug} ${what}`
    const suite = this.#suites.get(key) ?? this.#nextId()
    this.#suites.set(key, suite)
    return suite
  }
}

/** A world with an empty GitHub around the bare repository; token `test-token` may read everything. */
export function createWorld(options: WorldOptions): World {
  return new World(options)
}
