import { constants, type BigIntStats } from 'node:fs'
import { lstat, open, opendir, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { EvidenceError } from '../../core/errors.ts'
import type { FilesPort, FoundFile } from '../../ports/files.ts'
import { said } from '../said.ts'
import { byPath, isBelow } from './paths.ts'
import { wantedBy } from './wanted.ts'

// Some ten times what a large project with its installed packages has; more of them is no search, but a mistake.
const mostVisited = 200_000
const chunk = 256 * 1024

/**
 * The files below a folder as they are on the disk. Only the fixed beginning of every glob is gone through, `.git` never.
 * A link, a socket and the like is an error where it matches, and so is a link that a glob begins with; nothing that
 * lies behind a link to a folder is found.
 */
export function diskFiles(directory: string, most = mostVisited): FilesPort {
  return {
    find: async (globs) => find(directory, globs, most),
    // Made anew for every reader, who else would get what an earlier one left over.
    open: (path) => ({ [Symbol.asyncIterator]: () => read(directory, path) })
  }
}

async function find(directory: string, globs: readonly string[], most: number): Promise<readonly FoundFile[]> {
  const { matches, plain, roots } = wantedBy(globs)
  const found = new Map<string, FoundFile>()
  for (const path of plain) {
    const stats = await lookAt(directory, path)
    if (stats?.isFile() === true && matches(path)) found.set(path, { path, size: Number(stats.size) })
  }
  let left = most
  for (const [root, levels] of roots) {
    const stats = await lookAt(directory, root)
    const folders = stats?.isDirectory() !== true || root.split('/').includes('.git') ? [] : [{ path: root, level: 1 }]
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const entries = await list(directory, folder.path, left)
      left -= entries.length
      if (left < 0) throw tooMany(most)
      for (const { name, isFile, isDirectory, isLink } of entries) {
        const path = folder.path === '' ? name : `${folder.path}/${name}`
        if (isDirectory && name !== '.git' && folder.level < levels) folders.push({ path, level: folder.level + 1 })
        // What matches, but cannot be read, may be the report that is red.
        if (!isFile && !isDirectory && matches(path)) throw isLink ? linkAt(path) : notAFile(path, 'it is no regular file')
        if (isFile && matches(path)) found.set(path, { path, size: await sizeOf(directory, path) })
      }
    }
  }
  return [...found.values()].toSorted(byPath)
}

async function sizeOf(directory: string, path: string): Promise<number> {
  const stats = await lstat(join(directory, path)).catch(failed(path))
  if (!stats.isFile()) throw changed(path)
  return stats.size
}

interface Entry {
  readonly name: string
  readonly isFile: boolean
  readonly isDirectory: boolean
  readonly isLink: boolean
}

/** What is directly in the folder; of more than so many, one more. */
async function list(directory: string, path: string, most: number): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  try {
    for await (const entry of await opendir(join(directory, path), { bufferSize: 256 })) {
      entries.push({ name: entry.name, isFile: entry.isFile(), isDirectory: entry.isDirectory(), isLink: entry.isSymbolicLink() })
      if (entries.length > most) break
    }
  } catch (error) {
    failed(path)(error)
  }
  return entries
}

/** What is at the path, links not followed; undefined: nothing. Rejects where the path is a link or goes through one. */
async function lookAt(directory: string, path: string): Promise<BigIntStats | undefined> {
  const segments = path === '' ? [] : path.split('/')
  for (let length = 0; ; length++) {
    const part = segments.slice(0, length).join('/')
    // The folder itself may be reached through a link.
    const look = length === 0 ? stat(directory, { bigint: true }) : lstat(join(directory, part), { bigint: true })
    const stats = await look.catch((error: unknown) => (isMissing(error) ? undefined : failed(part)(error)))
    if (stats?.isSymbolicLink() === true) throw linkAt(part)
    if (stats === undefined || length === segments.length) return stats
  }
}

async function* read(directory: string, path: string): AsyncGenerator<Uint8Array> {
  const handle = await openRegular(directory, path)
  try {
    const before = await handle.stat({ bigint: true })
    const size = Number(before.size)
    let total = 0
    for (let ended = false; !ended; ) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(chunk, size - total + 1)))
      ended = bytesRead === 0
      total += bytesRead
      if (total > size) throw changed(path)
      if (!ended) yield buffer.subarray(0, bytesRead)
    }
    const after = await handle.stat({ bigint: true })
    if (total !== size || after.size !== before.size || after.mtimeNs !== before.mtimeNs) throw changed(path)
  } catch (error) {
    failed(path)(error)
  } finally {
    await handle.close()
  }
}

async function openRegular(directory: string, path: string): Promise<FileHandle> {
  // On Windows these would be further separators, drives and streams.
  if (!isBelow(path) || (process.platform === 'win32' && /[\\:]/.test(path))) throw notAFile(path, 'it does not lie below the working directory')
  const stats = await lookAt(directory, path)
  if (stats === undefined) throw notAFile(path, 'it does not exist')
  if (!stats.isFile()) throw notAFile(path, stats.isDirectory() ? 'it is a folder' : 'it is no regular file')
  // Should it be exchanged at this very moment: no link is followed, and a pipe is not waited for.
  const handle = await open(join(directory, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)).catch(failed(path))
  const opened = await handle.stat()
  if (opened.isFile()) return handle
  await handle.close()
  throw changed(path)
}

/** Rethrows what the file system said as an EvidenceError. */
function failed(path: string): (error: unknown) => never {
  return (error) => {
    const code = said(error, 'code')
    if (error instanceof EvidenceError || code === '') throw error
    if (isMissing(error)) throw changed(path)
    const remedy = /^(?:EACCES|EPERM)$/.test(code)
      ? 'Let the user that the gate runs as read it, or narrow the globs so that they do not lead there.'
      : 'Look at the disk, or narrow the globs so that they do not lead there.'
    throw new EvidenceError('unreadable', `${path === '' ? 'the working directory' : path} cannot be read (${code})`, remedy, { cause: error })
  }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(said(error, 'code'))
}

function changed(path: string): EvidenceError {
  return new EvidenceError('unreadable', `${path} changed while it was read`, 'Let the step that writes it end before the gate begins.', { transient: true })
}

function linkAt(path: string): EvidenceError {
  return new EvidenceError('unreadable', `${path} is a symbolic link, which the gate does not follow`, 'Name the folder or file that it leads to, or copy it into the working directory.')
}

function notAFile(path: string, why: string): EvidenceError {
  return new EvidenceError('unreadable', `"${path}" cannot be read as a file: ${why}`, 'Name a regular file below the working directory.')
}

function tooMany(most: number): EvidenceError {
  return new EvidenceError(
    'unreadable',
    `the globs lead through more than ${most.toLocaleString('en')} files and folders`,
    'Begin every glob with the folder that the reports lie in, such as `build/reports/**/*.xml`.'
  )
}
