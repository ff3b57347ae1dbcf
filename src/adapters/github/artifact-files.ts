import { closeSync, read as readCallback } from 'node:fs'
import { promisify } from 'node:util'
import { EvidenceError } from '../../core/errors.ts'
import type { Artifact, FileSet } from '../../ports/index.ts'
import { isBelow } from '../files/paths.ts'
import { wantedBy } from '../files/wanted.ts'
import { zipFiles } from '../zip.ts'
import type { Client } from './client.ts'
import { broken, download, tooLarge, type Download } from './download.ts'

const readFd = promisify(readCallback)

const mostBytes = 2 * 2 ** 30
// The address is good for a minute only, and what carries the bytes is not GitHub's API: one more try, from the start.
const attempts = 2
const chunk = 256 * 1024

/**
 * The files of an artifact. What arrives is held against the digest that GitHub noted when it was uploaded, or, for what
 * was uploaded before there were digests, against its size.
 */
export async function openArtifact(client: Client, artifact: Artifact): Promise<FileSet> {
  const what = `the artifact "${artifact.name}"`
  if (artifact.expired) throw new EvidenceError('not-found', `${what} has expired`, 'Run the workflow again, so that it uploads the artifact anew, or give it more `retention-days`.')
  if (artifact.size > mostBytes) throw tooLarge(what, mostBytes)
  const loaded = await load(client, artifact, what)
  try {
    return (await isZip(loaded)) ? await zipFiles(loaded.fd, what) : single(loaded, artifact.name, what)
  } catch (error) {
    closeSync(loaded.fd)
    throw error
  }
}

async function load(client: Client, artifact: Artifact, what: string): Promise<Download> {
  const path = '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'
  const parameters = { artifact_id: artifact.id, archive_format: 'zip' }
  for (let attempt = 1; ; attempt++) {
    const url = await client.locate({ path, parameters, what, permission: 'actions: read' })
    try {
      return verified(await download({ url, what, most: mostBytes, signal: client.signal }), artifact, what)
    } catch (error) {
      const mayPass = error instanceof EvidenceError && error.transient && client.signal?.aborted !== true
      if (attempt === attempts || !mayPass) throw error
    }
  }
}

function verified(loaded: Download, { digest, size }: Artifact, what: string): Download {
  const problem = mismatch(loaded, digest, size, what)
  if (problem === undefined) return loaded
  closeSync(loaded.fd)
  throw problem
}

function mismatch(loaded: Download, digest: string | null, size: number, what: string): EvidenceError | undefined {
  if (digest === null) return loaded.size === size ? undefined : broken(what, `${loaded.size} of ${size} bytes came`)
  const [, wanted] = /^sha256:([0-9a-f]{64})$/i.exec(digest) ?? []
  if (wanted === undefined) return new EvidenceError('unreadable', `${what} has a digest that the gate does not know: "${digest.slice(0, 80)}"`, 'Update the gate.')
  return loaded.sha256 === wanted.toLowerCase() ? undefined : broken(what, 'its content is not what was uploaded (another SHA-256)')
}

/** With `archive: false` a single file is uploaded as it is: https://github.com/actions/upload-artifact#inputs */
async function isZip({ fd, type }: Download): Promise<boolean> {
  if (/^application\/(?:zip|x-zip-compressed|zip-compressed)$/.test(type)) return true
  const head = Buffer.alloc(4)
  await readFd(fd, head, 0, 4, 0)
  return head.toString('latin1') === 'PK\x03\x04' || head.toString('latin1') === 'PK\x05\x06'
}

/** Such an artifact has the name of its file. */
function single({ fd, size }: Download, name: string, what: string): FileSet {
  if (!isBelow(name) || /[/\\]/.test(name)) throw broken(what, 'it is neither a zip file nor a file with a plain name')
  const refuse = (path: string): EvidenceError => new EvidenceError('unreadable', `${what} holds no file "${path}"`, 'Name the file that it holds.')
  return {
    find: async (globs) => (wantedBy(globs).matches(name) ? [{ path: name, size }] : []),
    open: (path) => ({
      async *[Symbol.asyncIterator]() {
        if (path !== name) throw refuse(path)
        for (let at = 0; at < size; ) {
          const { bytesRead, buffer } = await readFd(fd, Buffer.allocUnsafe(Math.min(chunk, size - at)), 0, Math.min(chunk, size - at), at)
          if (bytesRead === 0) throw broken(what, 'its temporary file was cut')
          at += bytesRead
          yield buffer.subarray(0, bytesRead)
        }
      }
    })
  }
}
