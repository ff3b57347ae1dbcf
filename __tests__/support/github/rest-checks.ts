/** Check runs, commit statuses, workflow runs and their jobs. */
import { commitOf, listed, notFound, ok, text, type Context, type Handler } from './answer.ts'
import type { JsonObject } from './json.ts'
import type { CheckRun, Job, Status, WorkflowRun } from './records.ts'
import { api, maybeUser, nodeId, renderApp, renderPullRequestLink, renderRepository, renderUser, web } from './render.ts'
import type { World } from './world.ts'

export const checkHandlers: Readonly<Record<string, Handler>> = {
  'checks/list-for-ref': async (context) => {
    const { world, parameters } = context
    const sha = await commitOf(context, text(context, 'ref'))
    const runs = world.checkRuns.filter((run) => run.sha === sha
      && (parameters['check_name'] === undefined || run.name === parameters['check_name'])
      && (parameters['status'] === undefined || run.status === parameters['status'])
      && (parameters['app_id'] === undefined || run.app?.id === parameters['app_id']))
    const chosen = parameters['filter'] === 'all' ? runs : newestPerName(runs)
    const newestFirst = chosen.toSorted((a, b) => b.id - a.id)
    return listed(context, newestFirst, (run) => renderCheckRun(world, run), (check_runs, total_count) => ({ total_count, check_runs }))
  },

  'repos/list-commit-statuses-for-ref': async (context) => {
    const sha = await commitOf(context, text(context, 'ref'), notFound)
    const newestFirst = context.world.statuses.filter((status) => status.sha === sha).toSorted((a, b) => b.id - a.id)
    return listed(context, newestFirst, (status) => renderStatus(context.world, status))
  },

  'actions/list-workflow-runs-for-repo': (context) => {
    const { world, parameters } = context
    if (parameters['created'] !== undefined) throw new Error('the filter created is not modelled')
    const equal = (name: string, ...values: (string | number | null)[]) => parameters[name] === undefined || values.includes(parameters[name] as string | number)
    const runs = world.workflowRuns.filter((run) => equal('head_sha', run.sha) && equal('event', run.event) && equal('branch', run.branch)
      && equal('actor', run.actor.login) && equal('check_suite_id', run.suite) && equal('status', run.status, run.conclusion))
    const newestFirst = runs.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id)
    return listed(context, newestFirst, (run) => renderWorkflowRun(context, run), (workflow_runs, total_count) => ({ total_count, workflow_runs }))
  },

  'actions/get-workflow-run': (context) => {
    const run = runOf(context)
    return ok(renderWorkflowRun(context, run), run)
  },

  'actions/list-jobs-for-workflow-run': (context) => {
    const run = runOf(context)
    return listJobs(context, run, context.parameters['filter'] === 'all' ? undefined : run.attempt)
  },

  'actions/list-jobs-for-workflow-run-attempt': (context) => {
    const run = runOf(context)
    const attempt = Number(context.parameters['attempt_number'])
    if (attempt < 1 || attempt > run.attempt) throw notFound()
    return listJobs(context, run, attempt)
  }
}

/** `filter=latest`: within a check suite the newest run of every name. */
function newestPerName(runs: readonly CheckRun[]): CheckRun[] {
  const newest = new Map<string, CheckRun>()
  for (const run of runs.toSorted((a, b) => a.id - b.id)) newest.set(JSON.stringify([run.suite ?? run.id, run.name]), run)
  return [...newest.values()]
}

function runOf({ world, parameters }: Context): WorkflowRun {
  const run = world.workflowRuns.find(({ id }) => id === parameters['run_id'])
  if (run === undefined) throw notFound()
  return run
}

function listJobs(context: Context, run: WorkflowRun, attempt: number | undefined) {
  const jobs = context.world.jobs.filter((job) => job.runId === run.id && (attempt === undefined || job.attempt === attempt))
  const marked = jobs.map((job) => ({ ...job, outside: job.checkRun.outside === true }))
  return listed(context, marked, (job) => renderJob(context.world, run, job), (page, total_count) => ({ total_count, jobs: page }))
}

function renderCheckRun(world: World, run: CheckRun): JsonObject {
  const url = api(world, `/check-runs/${run.id}`)
  const pullRequests = world.pullRequests.filter(({ state, headOid }) => state === 'open' && headOid === run.sha)
  return {
    id: run.id, name: run.name, node_id: nodeId('CR', run.id), head_sha: run.sha, external_id: '', url,
    html_url: run.detailsUrl?.startsWith(web(world)) === true ? run.detailsUrl : web(world, `/runs/${run.id}`), details_url: run.detailsUrl,
    status: run.status, conclusion: run.conclusion, started_at: run.startedAt, completed_at: run.completedAt,
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
    check_suite: run.suite === null ? null : { id: run.suite }, app: run.app === null ? null : renderApp(run.app),
    pull_requests: pullRequests.map((pull) => renderPullRequestLink(world, pull))
  }
}

export function renderStatus(world: World, status: Status): JsonObject {
  return {
    id: status.id, node_id: nodeId('SC', status.id), url: api(world, `/statuses/${status.sha}`), avatar_url: null, state: status.state, context: status.context,
    description: status.description, target_url: status.targetUrl, created_at: status.createdAt, updated_at: status.createdAt, creator: maybeUser(status.creator)
  }
}

function renderWorkflowRun({ world, parameters }: Context, run: WorkflowRun): JsonObject {
  const url = api(world, `/actions/runs/${run.id}`)
  const pulls = parameters['exclude_pull_requests'] === true ? [] : world.pullRequests.filter(({ number }) => run.pullRequests.includes(number))
  const zero = '0'.repeat(40)
  return {
    id: run.id, name: run.name, node_id: nodeId('WFR', run.id), check_suite_id: run.suite, check_suite_node_id: nodeId('CS', run.suite), head_branch: run.branch,
    head_sha: run.sha, path: run.path, run_number: run.number, run_attempt: run.attempt, event: run.event, status: run.status, conclusion: run.conclusion,
    workflow_id: run.workflowId, url, html_url: web(world, `/actions/runs/${run.id}`), display_title: run.name,
    pull_requests: pulls.map((pull) => renderPullRequestLink(world, pull)), created_at: run.createdAt, updated_at: run.updatedAt, run_started_at: run.startedAt,
    actor: renderUser(run.actor), triggering_actor: renderUser(run.actor), jobs_url: `${url}/jobs`, logs_url: `${url}/logs`,
    check_suite_url: api(world, `/check-suites/${run.suite}`), artifacts_url: `${url}/artifacts`, cancel_url: `${url}/cancel`, rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null, workflow_url: api(world, `/actions/workflows/${run.workflowId}`),
    head_commit: { id: run.sha, tree_id: zero, message: '', timestamp: run.createdAt, author: null, committer: null },
    repository: renderRepository(world), head_repository: run.headRepository === null ? null : renderRepository(world, run.headRepository)
  }
}

function renderJob(world: World, run: WorkflowRun, { checkRun, attempt, createdAt, runnerName, labels, steps }: Job): JsonObject {
  const hosted = runnerName === null ? null : 1
  return {
    id: checkRun.id, name: checkRun.name, run_id: run.id, run_attempt: attempt, run_url: api(world, `/actions/runs/${run.id}`), node_id: nodeId('CR', checkRun.id),
    head_sha: checkRun.sha, head_branch: run.branch, workflow_name: run.name, url: api(world, `/actions/jobs/${checkRun.id}`),
    html_url: world.jobUrl(run.id, checkRun.id), check_run_url: api(world, `/check-runs/${checkRun.id}`), status: checkRun.status, conclusion: checkRun.conclusion,
    created_at: createdAt, started_at: checkRun.startedAt ?? createdAt, completed_at: checkRun.completedAt, steps, labels,
    runner_id: hosted, runner_name: runnerName, runner_group_id: hosted, runner_group_name: runnerName === null ? null : 'GitHub Actions'
  }
}
