/** What decides who may approve: teams, the record of pushes, the approvals of environments, the files of a pull request. */
import { listed, notFound, ok, text, type Handler } from './answer.ts'
import { numberOf } from './json.ts'
import { api, GHOST, maybeUser, nodeId, renderChange, renderUser, web } from './render.ts'
import { pullOf } from './rest-pulls.ts'

/** GitHub lists no more files of a pull request than these. */
const FILES_LISTED = 3000
const EPOCH = '2024-01-01T00:00:00Z'

export const approvalHandlers: Readonly<Record<string, Handler>> = {
  'teams/list-members-in-org': (context) => {
    const team = `${text(context, 'org')}/${text(context, 'team_slug')}`.toLowerCase()
    const members = [...context.world.teams].find(([name]) => name.toLowerCase() === team)?.[1]
    if (members === undefined) throw notFound()
    return listed(context, members, (login) => renderUser({ login, type: 'User' }))
  },

  'repos/list-activities': (context) => {
    const { world, parameters } = context
    const given = Object.keys(parameters).filter((name) => !['owner', 'repo', 'ref', 'per_page'].includes(name))
    if (given.length > 0) throw new Error(`${given.join(', ')} of activities is not modelled`)
    const wanted = parameters['ref'] === undefined ? undefined : text(context, 'ref').replace(/^(?!refs\/)/, 'refs/heads/')
    const activities = world.activities.filter(({ ref }) => wanted === undefined || ref === wanted).toReversed()
    const { body } = listed(context, activities, ({ ref, before, after, type, actor, at }) => ({
      id: numberOf(`${ref}${after}${at}`), node_id: nodeId('PSH', `${ref}${after}`), before, after, ref, timestamp: at, activity_type: type, actor: maybeUser(actor)
    }))
    return ok(body)
  },

  'actions/get-reviews-for-run': ({ world, parameters }) => {
    if (!world.workflowRuns.some(({ id }) => id === parameters['run_id'])) throw notFound()
    const approvals = world.runApprovals.filter(({ runId }) => runId === parameters['run_id'])
    return ok(
      approvals.map(({ state, comment, user, environments }) => ({
        state, comment, user: renderUser(user ?? GHOST),
        environments: environments.map((name) => ({
          id: numberOf(name), node_id: nodeId('EN', name), name, url: api(world, `/environments/${encodeURIComponent(name)}`),
          html_url: web(world, `/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`), created_at: EPOCH, updated_at: EPOCH
        }))
      })),
      { outside: approvals.some(({ outside }) => outside === true) }
    )
  },

  'pulls/list-files': async (context) => {
    const { world } = context
    const pull = pullOf(context)
    const changes = await world.git.changes(pull.baseOid, pull.headOid)
    return listed(context, changes.slice(0, FILES_LISTED), (change) => ({ ...renderChange(world, pull.headOid, change), patch: '' }))
  }
}
