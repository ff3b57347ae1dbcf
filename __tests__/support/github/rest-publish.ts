/** What is written: commit statuses, and comments in the conversation of a pull request. */
import { commitOf, created, HttpError, notFound, ok, text, type Context, type Handler } from './answer.ts'
import { timestamp, type JsonObject } from './json.ts'
import type { Comment, PullRequest } from './records.ts'
import { api, maybeUser, nodeId, web } from './render.ts'
import { renderStatus } from './rest-checks.ts'
import type { World } from './world.ts'

const LONGEST_DESCRIPTION = 140
const LONGEST_COMMENT = 65_536
/** GitHub takes so many statuses of one context on one commit. */
const MOST_STATUSES = 1000

export const publishHandlers: Readonly<Record<string, Handler>> = {
  'repos/create-commit-status': async (context) => {
    const { world, viewer } = context
    const sha = await commitOf(context, text(context, 'sha'))
    const [state = '', status = 'default', description, targetUrl] = ['state', 'context', 'description', 'target_url'].map((name) => textIn(context, name))
    if (description !== undefined && description.length > LONGEST_DESCRIPTION) throw invalid('description is too long (maximum is 140 characters)')
    if (description !== undefined && /[\u{10000}-\u{10ffff}]/u.test(description)) throw invalid("description doesn't accept 4-byte Unicode")
    if (targetUrl !== undefined && !/^https?:\/\//.test(targetUrl)) throw invalid('target_url must use http(s) scheme')
    const before = world.statuses.filter((one) => one.sha === sha && one.context === status)
    if (before.length >= MOST_STATUSES) throw invalid('This SHA and context has reached the maximum number of statuses.')
    const made = world.addStatus({ sha, state, context: status, creator: viewer, description: description ?? null, targetUrl: targetUrl ?? null })
    return created(renderStatus(world, made))
  },

  'issues/create-comment': (context) => {
    const { world, parameters, viewer } = context
    const pull = world.pullRequests.find(({ number }) => number === parameters['issue_number'])
    if (pull === undefined) throw notFound()
    return created(renderComment(world, pull, world.addComment(pull, { user: viewer, body: bodyIn(context) })))
  },

  'issues/update-comment': (context) => {
    const { world, parameters, viewer } = context
    const pull = world.pullRequests.find(({ comments }) => comments.some(({ id }) => id === parameters['comment_id']))
    const comment = pull?.comments.find(({ id }) => id === parameters['comment_id'])
    if (pull === undefined || comment === undefined) throw notFound()
    if (comment.user?.login !== viewer.login) throw new Error(`${viewer.login} edits the comment of ${comment.user?.login ?? 'nobody'}`)
    Object.assign(comment, { body: bodyIn(context), editedAt: timestamp(world.now()) })
    return ok(renderComment(world, pull, comment))
  }
}

function textIn({ body }: Context, name: string): string | undefined {
  const value = body[name]
  return typeof value === 'string' ? value : undefined
}

function bodyIn(context: Context): string {
  const body = textIn(context, 'body') ?? ''
  if (body === '' || body.length > LONGEST_COMMENT) throw invalid('body is too long (maximum is 65536 characters) or blank')
  return body
}

function invalid(message: string): HttpError {
  return new HttpError(422, `Validation Failed: ${message}`)
}

function renderComment(world: World, pull: PullRequest, { id, user, body, createdAt, editedAt }: Comment): JsonObject {
  return {
    id, node_id: nodeId('IC', id), url: api(world, `/issues/comments/${id}`), html_url: web(world, `/pull/${pull.number}#issuecomment-${id}`),
    issue_url: api(world, `/issues/${pull.number}`), user: maybeUser(user), body, created_at: createdAt, updated_at: editedAt ?? createdAt,
    author_association: 'NONE', performed_via_github_app: null
  }
}
