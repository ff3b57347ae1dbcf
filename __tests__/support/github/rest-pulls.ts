/** Pull requests, their reviews and commits. */
import { commitOf, listed, notFound, ok, text, type Context, type Handler } from './answer.ts'
import type { Json, JsonObject } from './json.ts'
import type { PullRequest, PullRequestCommit, Review } from './records.ts'
import { api, GHOST, maybeUser, nodeId, renderCommit, renderRepository, renderUser, web } from './render.ts'
import type { World } from './world.ts'

export const pullHandlers: Readonly<Record<string, Handler>> = {
  'pulls/get': async (context) => {
    const pull = pullOf(context)
    return ok({ ...renderPull(context.world, pull), ...(await details(context.world, pull)) }, pull)
  },

  'pulls/list-reviews': (context) => {
    const pull = pullOf(context)
    return listed(context, pull.reviews, (review) => renderReview(context.world, pull, review))
  },

  'pulls/list-commits': async (context) => {
    const { world } = context
    const commits = pullOf(context).commits.slice(0, COMMITS_LISTED)
    const known = new Map<string, JsonObject>()
    for (const commit of commits) known.set(commit.oid, await renderPullCommit(world, commit))
    return listed(context, commits, ({ oid }) => known.get(oid) ?? null)
  },

  'repos/list-pull-requests-associated-with-commit': async (context) => {
    const sha = await commitOf(context, text(context, 'commit_sha'))
    const pulls = context.world.pullRequests.filter(({ associatedCommits }) => associatedCommits.includes(sha))
    return listed(context, pulls, (pull) => renderPull(context.world, pull))
  }
}

/** GitHub lists no more commits of a pull request than these. */
const COMMITS_LISTED = 250

/** The pull request that the path names. */
export function pullOf({ world, parameters }: Context): PullRequest {
  const pull = world.pullRequests.find(({ number }) => number === parameters['pull_number'])
  if (pull === undefined) throw notFound()
  return pull
}

/** The commit as git has it, if it was pushed, with the people that the world says it has. */
async function renderPullCommit(world: World, { oid, message, authors, committer }: PullRequestCommit): Promise<JsonObject> {
  const [author] = authors
  if (author === undefined) throw new Error(`the commit ${oid} has no author`)
  const date = '2025-01-01T00:00:00Z'
  const pushed = await world.git.commit(oid)
  const sign = ({ name, email }: { name: string; email: string }) => ({ name, email, date: pushed?.author.date ?? date })
  const commit = { oid, tree: '0'.repeat(40), parents: [], message, ...pushed, author: sign(author), committer: sign(committer) }
  return { ...renderCommit(world, commit), author: maybeUser(author.account), committer: maybeUser(committer.account) }
}

function renderReview(world: World, pull: PullRequest, review: Review): JsonObject {
  const html = web(world, `/pull/${pull.number}#pullrequestreview-${review.id}`)
  const self = api(world, `/pulls/${pull.number}`)
  return {
    id: review.id, node_id: nodeId('PRR', review.id), user: maybeUser(review.user), body: review.body, state: review.state, html_url: html, pull_request_url: self,
    author_association: 'NONE', _links: { html: { href: html }, pull_request: { href: self } }, commit_id: review.commit,
    ...(review.state === 'PENDING' ? {} : { submitted_at: review.submittedAt })
  }
}

/** What a list of pull requests shows of one. */
function renderPull(world: World, pull: PullRequest): JsonObject {
  const url = api(world, `/pulls/${pull.number}`)
  const issue = api(world, `/issues/${pull.number}`)
  const html = web(world, `/pull/${pull.number}`)
  const addresses = {
    url, html_url: html, issue_url: issue, commits_url: `${url}/commits`, review_comments_url: `${url}/comments`, review_comment_url: api(world, '/pulls/comments{/number}'),
    comments_url: `${issue}/comments`, statuses_url: api(world, `/statuses/${pull.headOid}`)
  }
  const links = {
    self: url, html, issue, comments: addresses.comments_url, review_comments: addresses.review_comments_url,
    review_comment: addresses.review_comment_url, commits: addresses.commits_url, statuses: addresses.statuses_url
  }
  return {
    ...addresses, id: pull.number, node_id: nodeId('PR', pull.number), number: pull.number, diff_url: `${html}.diff`, patch_url: `${html}.patch`,
    state: pull.state, locked: false, draft: pull.draft, title: pull.title, user: renderUser(pull.author ?? GHOST), body: pull.body === '' ? null : pull.body, labels: [], milestone: null,
    active_lock_reason: null, created_at: pull.createdAt, updated_at: pull.updatedAt, closed_at: pull.closedAt, merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit, assignee: null, assignees: [], requested_reviewers: [], requested_teams: [],
    head: side(world, pull.headRef, pull.headOid, pull.headRepository), base: side(world, pull.baseRef, pull.baseOid, world.fullName),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])), author_association: 'NONE', auto_merge: null
  }
}

function side(world: World, ref: string, sha: string, fullName: string): JsonObject {
  const [owner = ''] = fullName.split('/')
  return { ref, sha, label: `${owner}:${ref}`, repo: renderRepository(world, fullName), user: renderUser({ login: owner, type: 'User' }) }
}

/** What only the pull request itself shows. */
async function details(world: World, pull: PullRequest): Promise<JsonObject> {
  const pushed = (await world.git.commit(pull.headOid)) !== undefined && (await world.git.commit(pull.baseOid)) !== undefined
  const changes = pushed ? await world.git.changes(pull.baseOid, pull.headOid) : []
  const mergeable: Json = pull.merged ? null : true
  return {
    merged: pull.merged, mergeable, rebaseable: mergeable, mergeable_state: pull.merged ? 'unknown' : 'clean', merged_by: maybeUser(pull.mergedBy),
    comments: 0, review_comments: 0, maintainer_can_modify: false, commits: pull.commits.length, changed_files: changes.length,
    additions: changes.reduce((sum, change) => sum + change.additions, 0), deletions: changes.reduce((sum, change) => sum + change.deletions, 0)
  }
}
