/** GitHub's JSON for what appears in many responses: users, apps, repositories, git commits. */
import { numberOf, type Json, type JsonObject } from './json.ts'
import type { Account, App, PullRequest } from './records.ts'
import type { FileChange, GitCommit } from './repository.ts'
import type { World } from './world.ts'

export const API = 'https://api.github.com'
export const WEB = 'https://github.com'
/** The user GitHub shows in place of one that was deleted, where a response must have a user. */
export const GHOST: Account = { login: 'ghost', type: 'User' }
const EPOCH = '2024-01-01T00:00:00Z'

export function nodeId(kind: string, id: string | number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`
}

/** `/repos/OWNER/REPO` of the API, and what follows. */
export function api(world: World, path = ''): string {
  return `${API}/repos/${world.fullName}${path}`
}

export function web(world: World, path = ''): string {
  return `${WEB}/${world.fullName}${path}`
}

export function renderUser({ login, type }: Account): JsonObject {
  const url = `${API}/users/${encodeURIComponent(login)}`
  return {
    login, type, id: numberOf(login), node_id: nodeId('U', login), avatar_url: `https://avatars.example.com/${encodeURIComponent(login)}`,
    gravatar_id: '', site_admin: false, url, html_url: `${WEB}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`, following_url: `${url}/following{/other_user}`, gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`, subscriptions_url: `${url}/subscriptions`, organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`, events_url: `${url}/events{/privacy}`, received_events_url: `${url}/received_events`
  }
}

export function maybeUser(user: Account | null): Json {
  return user === null ? null : renderUser(user)
}

export function renderApp({ id, slug, name }: App): JsonObject {
  return {
    id, slug, name, node_id: nodeId('A', id), client_id: `Iv1.${id}`, owner: renderUser({ login: 'github', type: 'User' }), description: null,
    external_url: `https://${slug}.example.com`, html_url: `${WEB}/apps/${slug}`, created_at: EPOCH, updated_at: EPOCH,
    permissions: { checks: 'write', metadata: 'read' }, events: ['check_run', 'check_suite']
  }
}

const TEMPLATES: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}', assignees: '{/user}', blobs: '/git/blobs{/sha}', branches: '{/branch}', collaborators: '{/collaborator}',
  comments: '{/number}', commits: '{/sha}', compare: '/{base}...{head}', contents: '/{+path}', contributors: '', deployments: '',
  downloads: '', events: '', forks: '', git_commits: '/git/commits{/sha}', git_refs: '/git/refs{/sha}', git_tags: '/git/tags{/sha}',
  hooks: '', issue_comment: '/issues/comments{/number}', issue_events: '/issues/events{/number}', issues: '{/number}', keys: '{/key_id}',
  labels: '{/name}', languages: '', merges: '', milestones: '{/number}', notifications: '{?since,all,participating}', pulls: '{/number}',
  releases: '{/id}', stargazers: '', statuses: '/{sha}', subscribers: '', subscription: '', tags: '', teams: '', trees: '/git/trees{/sha}'
}

/** A repository with every field of `full-repository`, which the smaller schemas allow too. */
export function renderRepository(world: World, fullName = world.fullName): JsonObject {
  const [owner = '', name = ''] = fullName.split('/')
  const url = `${API}/repos/${fullName}`
  const links = Object.entries(TEMPLATES).map(([key, rest]) => [`${key}_url`, rest.includes('/', 1) && !rest.startsWith('/{') ? `${url}${rest}` : `${url}/${key}${rest}`])
  return {
    ...Object.fromEntries(links), id: numberOf(fullName), node_id: nodeId('R', fullName), name, full_name: fullName, private: world.isPrivate, visibility: world.isPrivate ? 'private' : 'public',
    owner: renderUser({ login: owner, type: 'User' }), html_url: `${WEB}/${fullName}`, description: null, fork: fullName !== world.fullName, url,
    git_url: `git://github.com/${fullName}.git`, ssh_url: `git@github.com:${fullName}.git`, clone_url: `${WEB}/${fullName}.git`, svn_url: `${WEB}/${fullName}`,
    mirror_url: null, homepage: null, language: null, license: null, default_branch: world.defaultBranch, size: 1,
    forks: 0, forks_count: 0, stargazers_count: 0, watchers: 0, watchers_count: 0, open_issues: 0, open_issues_count: 0, subscribers_count: 0, network_count: 0,
    has_issues: true, has_projects: true, has_wiki: true, has_pages: false, has_downloads: true, has_discussions: false, archived: false, disabled: false, is_template: false, topics: [],
    pushed_at: EPOCH, created_at: EPOCH, updated_at: EPOCH, allow_forking: true, web_commit_signoff_required: false
  }
}

/** Whether GitHub vouches for the signature of the commit or tag. */
export function renderVerification(world: World, oid: string): JsonObject {
  const verified = world.verified.has(oid)
  return { verified, reason: verified ? 'valid' : 'unsigned', signature: verified ? '-----BEGIN PGP SIGNATURE-----' : null, payload: verified ? '' : null, verified_at: verified ? EPOCH : null }
}

/** A commit as the repositories API has it (git's own view of it is another response). */
export function renderCommit(world: World, { oid, tree, parents, author, committer, message }: GitCommit): JsonObject {
  const user = (email: string): Json => {
    const login = world.accounts.get(email)
    return login === undefined ? null : renderUser({ login, type: login.endsWith('[bot]') ? 'Bot' : 'User' })
  }
  const url = api(world, `/commits/${oid}`)
  return {
    url, sha: oid, node_id: nodeId('C', oid), html_url: web(world, `/commit/${oid}`), comments_url: `${url}/comments`,
    commit: {
      url: api(world, `/git/commits/${oid}`), author: { ...author }, committer: { ...committer }, message, comment_count: 0,
      tree: { sha: tree, url: api(world, `/git/trees/${tree}`) }, verification: renderVerification(world, oid)
    },
    author: user(author.email), committer: user(committer.email),
    parents: parents.map((sha) => ({ sha, url: api(world, `/commits/${sha}`), html_url: web(world, `/commit/${sha}`) }))
  }
}

export function renderChange(world: World, commit: string, { oid, path, status, previous, additions, deletions }: FileChange): JsonObject {
  const file = path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: oid, filename: path, status, additions, deletions, changes: additions + deletions,
    blob_url: web(world, `/blob/${commit}/${file}`), raw_url: web(world, `/raw/${commit}/${file}`), contents_url: api(world, `/contents/${file}?ref=${commit}`),
    ...(previous === undefined ? {} : { previous_filename: previous })
  }
}

/** The short form of a pull request in check runs and workflow runs. */
export function renderPullRequestLink(world: World, { number, headRef, headOid, baseRef, baseOid, headRepository }: PullRequest): JsonObject {
  const repository = (fullName: string) => ({ id: numberOf(fullName), url: `${API}/repos/${fullName}`, name: fullName.split('/')[1] ?? '' })
  return {
    id: number, number, url: api(world, `/pulls/${number}`),
    head: { ref: headRef, sha: headOid, repo: repository(headRepository) }, base: { ref: baseRef, sha: baseOid, repo: repository(world.fullName) }
  }
}
