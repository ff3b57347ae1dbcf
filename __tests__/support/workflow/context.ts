import type { Scene } from '../scene.ts'

/** What a run was started by. */
export interface Facts {
  readonly event: string
  readonly ref: string
  readonly sha: string
  readonly payload: unknown
  readonly eventPath: string
  readonly path: string
  readonly name: string
}

/** https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context */
export function githubContext(
  { world, release }: Scene,
  apiUrl: string,
  { event, ref, sha, payload, eventPath, path, name }: Facts
): Record<string, unknown> {
  const [, kind = '', shortRef = ref] = /^refs\/(heads|tags|pull)\/(.*)$/.exec(ref) ?? []
  const pull = (payload as { pull_request?: { base?: { ref?: string }; head?: { ref?: string } } }).pull_request
  return {
    event,
    event_name: event,
    event_path: eventPath,
    ref,
    ref_name: shortRef,
    ref_type: kind === 'tags' ? 'tag' : 'branch',
    ref_protected: 'false',
    sha,
    base_ref: pull?.base?.ref ?? '',
    head_ref: pull?.head?.ref ?? '',
    repository: world.fullName,
    repository_owner: world.owner,
    actor: 'octocat',
    triggering_actor: 'octocat',
    run_id: String(release.id),
    run_number: String(release.number),
    run_attempt: String(release.attempt),
    workflow: name,
    workflow_ref: `${world.fullName}/${path}@${ref}`,
    workflow_sha: sha,
    api_url: apiUrl,
    graphql_url: `${apiUrl}/graphql`,
    server_url: 'https://github.com'
  }
}

/** The context `inputs`: what was given by hand, or else the declared default. */
export function inputsOf(
  declared: Readonly<Record<string, { default?: unknown }>> | undefined,
  event: string,
  payload: unknown
): Record<string, unknown> {
  if (event !== 'workflow_dispatch') return {}
  const defaults = Object.entries(declared ?? {}).flatMap(([name, input]) =>
    input.default === undefined ? [] : [[name, input.default] as const]
  )
  return { ...Object.fromEntries(defaults), ...(payload as { inputs?: object }).inputs }
}
