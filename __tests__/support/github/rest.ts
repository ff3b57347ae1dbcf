import { ok, text, type Handler } from './answer.ts'
import type { JsonObject } from './json.ts'
import type { Quota } from './records.ts'
import { renderRepository, renderUser } from './render.ts'
import { approvalHandlers } from './rest-approvals.ts'
import { artifactHandlers } from './rest-artifacts.ts'
import { checkHandlers } from './rest-checks.ts'
import { getContent } from './rest-contents.ts'
import { gitHandlers } from './rest-git.ts'
import { pullHandlers } from './rest-pulls.ts'
import { publishHandlers } from './rest-publish.ts'

/** `permission` of a role for clients that know only four; a custom role counts as what it is built on, here read. */
const LEGACY: Readonly<Record<string, string>> = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read', none: 'none' }

const repositoryHandlers: Readonly<Record<string, Handler>> = {
  'repos/get-content': getContent,

  'repos/get': ({ world }) => ok(renderRepository(world)),

  'repos/get-collaborator-permission-level': (context) => {
    const login = text(context, 'username')
    const role = context.world.permissions.get(login) ?? (context.world.isPrivate ? 'none' : 'read')
    const permission = LEGACY[role] ?? 'read'
    return ok({ permission, role_name: role, user: { ...renderUser({ login, type: 'User' }), role_name: role } })
  },

  'rate-limit/get': ({ world }) => {
    const { core, graphql } = world.quota
    return ok({ resources: { core: renderQuota(core), graphql: renderQuota(graphql), search: renderQuota(core) }, rate: renderQuota(core) })
  }
}

/** Every operation that the server answers. */
export const handlers: Readonly<Record<string, Handler>> = { ...repositoryHandlers, ...approvalHandlers, ...artifactHandlers, ...checkHandlers, ...gitHandlers, ...publishHandlers, ...pullHandlers }

/** What a token must have been given, from GitHub's table of permissions for app tokens; the rest needs `metadata: read`. */
export const REQUIRED_PERMISSIONS: Readonly<Record<string, string>> = {
  'checks/list-for-ref': 'checks',
  'repos/list-commit-statuses-for-ref': 'statuses',
  'actions/list-workflow-runs-for-repo': 'actions',
  'actions/get-workflow-run': 'actions',
  'actions/list-jobs-for-workflow-run': 'actions',
  'actions/list-jobs-for-workflow-run-attempt': 'actions',
  'actions/list-workflow-run-artifacts': 'actions',
  'actions/download-artifact': 'actions',
  'git/get-ref': 'contents',
  'git/list-matching-refs': 'contents',
  'git/get-tag': 'contents',
  'git/get-commit': 'contents',
  'git/get-tree': 'contents',
  'repos/get-commit': 'contents',
  'repos/get-branch': 'contents',
  'repos/get-content': 'contents',
  'repos/compare-commits-with-basehead': 'contents',
  'repos/list-pull-requests-associated-with-commit': 'pull-requests',
  'pulls/get': 'pull-requests',
  'pulls/list-reviews': 'pull-requests',
  'pulls/list-commits': 'pull-requests',
  'pulls/list-files': 'pull-requests',
  'repos/list-activities': 'contents',
  'actions/get-reviews-for-run': 'actions',
  'teams/list-members-in-org': 'members'
}

/** What a token must have been given to write, one of these; a comment on a pull request is one of an issue, too. */
export const REQUIRED_WRITES: Readonly<Record<string, readonly string[]>> = {
  'repos/create-commit-status': ['statuses'],
  'issues/create-comment': ['pull-requests', 'issues'],
  'issues/update-comment': ['pull-requests', 'issues']
}

function renderQuota({ limit, remaining, reset }: Quota): JsonObject {
  return { limit, remaining, reset, used: limit - remaining }
}
