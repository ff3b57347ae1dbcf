/** Refs, tags, commits, trees, branches and comparisons, all from the real repository. */
import { commitOf, HttpError, listed, notFound, ok, text, type Context, type Handler } from './answer.ts'
import type { JsonObject } from './json.ts'
import { api, nodeId, renderChange, renderCommit, renderVerification, web } from './render.ts'
import type { GitObject, GitRef } from './repository.ts'
import type { World } from './world.ts'

export const gitHandlers: Readonly<Record<string, Handler>> = {
  'git/get-ref': async (context) => {
    const wanted = `refs/${text(context, 'ref')}`
    const ref = (await context.world.git.refs(wanted)).find(({ name }) => name === wanted)
    if (ref === undefined) throw notFound()
    return ok(renderRef(context.world, ref))
  },

  'git/list-matching-refs': async (context) => {
    const refs = await context.world.git.refs(`refs/${text(context, 'ref')}`)
    return ok(refs.map((ref) => renderRef(context.world, ref)))
  },

  'git/get-tag': async (context) => {
    const { world } = context
    const tag = await world.git.tag(text(context, 'tag_sha'))
    if (tag === undefined) throw notFound()
    return ok({
      node_id: nodeId('TA', tag.oid), tag: tag.name, sha: tag.oid, url: api(world, `/git/tags/${tag.oid}`), message: tag.message,
      tagger: { ...tag.tagger }, object: renderTarget(world, tag.target), verification: renderVerification(world, tag.oid)
    })
  },

  'git/get-commit': async (context) => {
    const { world } = context
    const commit = await world.git.commit(text(context, 'commit_sha'))
    if (commit === undefined) throw notFound()
    const link = (sha: string) => ({ sha, url: api(world, `/git/commits/${sha}`), html_url: web(world, `/commit/${sha}`) })
    return ok({
      ...link(commit.oid), node_id: nodeId('C', commit.oid), author: { ...commit.author }, committer: { ...commit.committer }, message: commit.message,
      tree: { sha: commit.tree, url: api(world, `/git/trees/${commit.tree}`) }, parents: commit.parents.map(link), verification: renderVerification(world, commit.oid)
    })
  },

  'git/get-tree': async (context) => {
    const { world } = context
    const name = text(context, 'tree_sha')
    const tree = await world.git.object(`${(await world.git.resolveCommit(name)) ?? name}^{tree}`)
    if (tree === undefined) throw notFound()
    const entries = await world.git.tree(tree.oid, context.parameters['recursive'] !== undefined)
    const kinds: Readonly<Record<string, string>> = { blob: 'blobs', tree: 'trees' }
    return ok({
      sha: tree.oid, url: api(world, `/git/trees/${tree.oid}`), truncated: false,
      tree: entries.map(({ path, mode, type, oid, size }) => ({
        path, mode, type, sha: oid, ...(size === undefined ? {} : { size }), ...(kinds[type] === undefined ? {} : { url: api(world, `/git/${kinds[type]}/${oid}`) })
      }))
    })
  },

  'repos/get-commit': async (context) => {
    const { world } = context
    const oid = await commitOf(context, text(context, 'ref'))
    const [commit] = await world.git.commits('-1', oid)
    if (commit === undefined) throw notFound()
    const changes = await world.git.changes(commit.parents[0] ?? EMPTY_TREE, oid)
    const additions = changes.reduce((sum, change) => sum + change.additions, 0)
    const deletions = changes.reduce((sum, change) => sum + change.deletions, 0)
    const page = listed(context, changes, (change) => renderChange(world, oid, change))
    return { ...page, body: { ...renderCommit(world, commit), stats: { additions, deletions, total: additions + deletions }, files: page.body } }
  },

  'repos/get-branch': async (context) => {
    const { world } = context
    const name = text(context, 'branch')
    const ref = (await world.git.refs(`refs/heads/${name}`)).find((candidate) => candidate.name === `refs/heads/${name}`)
    const [commit] = ref === undefined ? [] : await world.git.commits('-1', ref.oid)
    if (commit === undefined) throw new HttpError(404, 'Branch not found')
    const isProtected = world.protectedBranches.has(name)
    const self = api(world, `/branches/${encodeURIComponent(name)}`)
    return ok({
      name, commit: renderCommit(world, commit), protected: isProtected, protection: { enabled: isProtected },
      protection_url: `${self}/protection`, _links: { self, html: web(world, `/tree/${name}`) }
    })
  },

  'repos/compare-commits-with-basehead': compare
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
const COMMITS_WITHOUT_PAGING = 250
const FILES_COMPARED = 300

async function compare(context: Context) {
  const { world, parameters } = context
  const [from = '', to] = text(context, 'basehead').split('...')
  if (to === undefined || to === '') throw notFound()
  const [base, head] = [await commitOf(context, from, notFound), await commitOf(context, to, notFound)]
  const mergeBase = await world.git.mergeBase(base, head)
  if (mergeBase === undefined) throw new HttpError(404, `No common ancestor between ${from} and ${to}.`)
  const ahead = await world.git.commits('--reverse', '--topo-order', head, `^${base}`)
  const behind = await world.git.commits(base, `^${head}`)
  const [[baseCommit], [baseOfMerge]] = [await world.git.commits('-1', base), await world.git.commits('-1', mergeBase)]
  if (baseCommit === undefined || baseOfMerge === undefined) throw notFound()

  const paged = parameters['page'] !== undefined || parameters['per_page'] !== undefined
  const answer = listed(context, ahead, (commit) => renderCommit(world, commit))
  const { pages, ...whole } = answer
  const onFirst = pages === undefined || pages.page === 1
  const changes = onFirst ? await world.git.changes(mergeBase, head) : []
  const self = web(world, `/compare/${base}...${head}`)
  const body: JsonObject = {
    url: api(world, `/compare/${base}...${head}`), html_url: self, permalink_url: self, diff_url: `${self}.diff`, patch_url: `${self}.patch`,
    base_commit: renderCommit(world, baseCommit), merge_base_commit: renderCommit(world, baseOfMerge),
    status: comparison(ahead.length, behind.length), ahead_by: ahead.length, behind_by: behind.length, total_commits: ahead.length,
    commits: paged ? answer.body : ahead.slice(-COMMITS_WITHOUT_PAGING).map((commit) => renderCommit(world, commit)),
    files: changes.slice(0, FILES_COMPARED).map((change) => renderChange(world, head, change))
  }
  return paged ? { ...answer, body } : { ...whole, body }
}

function comparison(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged'
  if (ahead > 0) return 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

function renderRef(world: World, ref: GitRef): JsonObject {
  return { ref: ref.name, node_id: nodeId('REF', ref.name), url: api(world, `/git/${ref.name}`), object: renderTarget(world, ref) }
}

function renderTarget(world: World, { oid, type }: GitObject): JsonObject {
  return { sha: oid, type, url: api(world, `/git/${type}s/${oid}`) }
}
