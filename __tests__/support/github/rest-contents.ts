import { posix } from 'node:path'
import { commitOf, HttpError, notFound, ok, text, type Answer, type Context } from './answer.ts'
import type { Json, JsonObject } from './json.ts'
import { api, web } from './render.ts'
import type { TreeEntry } from './repository.ts'
import type { World } from './world.ts'

const DIRECTORY_TYPES: Readonly<Record<string, string>> = { '040000': 'dir', '120000': 'symlink' }
const INLINE_BYTES = 1024 * 1024

/**
 * A file, a directory, a link or a submodule as of a ref. GitHub gives files over 1 MiB without their content, and calls
 * submodules files when it lists a directory.
 */
export async function getContent(context: Context): Promise<Answer> {
  const { world } = context
  const ref = text(context, 'ref') || world.defaultBranch
  const commit = await commitOf(context, ref, () => new HttpError(404, `No commit found for the ref ${ref}`))
  const path = text(context, 'path').replace(/^\/+|\/+$/g, '')
  const object = await world.git.object(`${commit}:${path}`)
  if (object === undefined) throw notFound()
  if (object.type === 'tree') {
    const entries = await world.git.tree(object.oid)
    return ok(entries.map((entry) => renderEntry(world, ref, path, { ...entry, type: DIRECTORY_TYPES[entry.mode] ?? 'file' })))
  }
  const entry = (await world.git.tree(`${commit}:${posix.dirname(path) === '.' ? '' : posix.dirname(path)}`)).find((candidate) => candidate.path === posix.basename(path))
  if (entry === undefined) throw notFound()
  if (entry.mode === '160000') return ok({ ...renderEntry(world, ref, posix.dirname(path), { ...entry, type: 'submodule' }), submodule_git_url: `${web(world)}.git` })
  return getFile(context, ref, commit, path, entry)
}

/** A file, or a link; a link to a file of the repository is answered with that file. */
async function getFile(context: Context, ref: string, commit: string, path: string, entry: TreeEntry): Promise<Answer> {
  const { world } = context
  const link = entry.mode === '120000' ? (await world.git.blob(entry.oid)).toString('utf8') : undefined
  const target = link === undefined ? undefined : await world.git.object(`${commit}:${posix.join(posix.dirname(path), link)}`)
  const folder = posix.dirname(path) === '.' ? '' : posix.dirname(path)
  if (link !== undefined && target?.type !== 'blob') return ok({ ...renderEntry(world, ref, folder, { ...entry, type: 'symlink' }), target: link })
  const bytes = await world.git.blob(target?.oid ?? entry.oid)
  if (/application\/vnd\.github(\.v3)?\.raw/.test(context.accept)) return { status: 200, body: null, raw: bytes }
  const inline = bytes.length <= INLINE_BYTES
  return ok({
    ...renderEntry(world, ref, folder, { ...entry, oid: target?.oid ?? entry.oid, size: bytes.length, type: 'file' }),
    encoding: inline ? 'base64' : 'none', content: inline ? bytes.toString('base64').replaceAll(/.{60}/g, '$&\n') : ''
  })
}

function renderEntry(world: World, ref: string, folder: string, { path: name, oid, size, type }: TreeEntry): JsonObject {
  const path = folder === '' || folder === '.' ? name : `${folder}/${name}`
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const self = api(world, `/contents/${encoded}?ref=${encodeURIComponent(ref)}`)
  const git = api(world, `/git/${type === 'dir' ? 'trees' : 'blobs'}/${oid}`)
  const html = web(world, `/${type === 'dir' ? 'tree' : 'blob'}/${encodeURIComponent(ref)}/${encoded}`)
  const download: Json = type === 'file' ? `https://raw.githubusercontent.com/${world.fullName}/${encodeURIComponent(ref)}/${encoded}` : null
  return { type, name, path, sha: oid, size: type === 'dir' ? 0 : (size ?? 0), url: self, git_url: git, html_url: html, download_url: download, _links: { self, git, html } }
}
