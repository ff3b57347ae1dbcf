/** What workflow runs uploaded. */
import { HttpError, listed, notFound, text, type Handler } from './answer.ts'
import type { JsonObject } from './json.ts'
import type { Artifact } from './records.ts'
import { api, nodeId } from './render.ts'
import { signedUrl } from './storage.ts'
import type { World } from './world.ts'

export const artifactHandlers: Readonly<Record<string, Handler>> = {
  'actions/list-workflow-run-artifacts': (context) => {
    const { world, parameters } = context
    if (!world.workflowRuns.some(({ id }) => id === parameters['run_id'])) throw notFound()
    if (parameters['direction'] !== undefined) throw new Error('the direction is not modelled')
    const artifacts = world.artifacts.filter(({ runId, name }) => runId === parameters['run_id'] && (parameters['name'] === undefined || parameters['name'] === name))
    const newestFirst = artifacts.toSorted((a, b) => b.id - a.id)
    return listed(context, newestFirst, (artifact) => renderArtifact(world, artifact), (page, total_count) => ({ total_count, artifacts: page }))
  },

  'actions/download-artifact': (context) => {
    const { world, parameters, storage } = context
    const artifact = world.artifacts.find(({ id }) => id === parameters['artifact_id'])
    if (artifact === undefined || text(context, 'archive_format') !== 'zip') throw notFound()
    if (artifact.expired) throw new HttpError(410, 'Artifact has expired')
    return { status: 302, body: null, location: signedUrl(storage, artifact) }
  }
}

function renderArtifact(world: World, artifact: Artifact): JsonObject {
  const run = world.workflowRuns.find(({ id }) => id === artifact.runId)
  const url = api(world, `/actions/artifacts/${artifact.id}`)
  const repository = { repository_id: 1, head_repository_id: run?.headRepository === world.fullName ? 1 : 2 }
  return {
    id: artifact.id, node_id: nodeId('MDg6', artifact.id), name: artifact.name, size_in_bytes: artifact.size, url, archive_download_url: `${url}/zip`,
    expired: artifact.expired, digest: artifact.digest, created_at: artifact.createdAt, updated_at: artifact.createdAt, expires_at: artifact.createdAt,
    workflow_run: run === undefined ? null : { id: run.id, ...repository, ...(run.branch === null ? {} : { head_branch: run.branch }), head_sha: run.sha }
  }
}
