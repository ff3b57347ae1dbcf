import { read as readCallback } from 'node:fs'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import { fromFdPromise, type Entry, type ZipFile } from 'yauzl'
import { EvidenceError } from '../core/errors.ts'
import type { FileSet } from '../ports/files.ts'
import { byPath, isBelow } from './files/paths.ts'
import { wantedBy } from './files/wanted.ts'
import { said } from './said.ts'

const readFd = promisify(readCallback)

const mostEntries = 200_000
const mostUnpacked = 8 * 2 ** 30
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT: what may follow the last entry of the directory.
const afterDirectory = [0x06054b50, 0x06064b50, 0x05054b50]
// The type bits of st_mode: https://man7.org/linux/man-pages/man7/inode.7.html
const [typeBits, regular, folder] = [0xf000, 0x8000, 0x4000]

/**
 * The files in a zip file, each unpacked when it is read: its size and its checksum are then held against the directory.
 * @param fd stays open, and is nobody else's
 * @throws EvidenceError for a zip file that is not whole, or that holds anything but plain files in plain folders
 */
export async function zipFiles(fd: number, what: string): Promise<FileSet> {
  const zip = await fromFdPromise(fd, { autoClose: false, strictFileNames: true, validateEntrySizes: true }).catch((error: unknown) => {
    throw translate(error, what)
  })
  // Nobody else listens, and an error that nobody hears ends the process.
  zip.on('error', () => undefined)
  const entries = await readDirectory(zip, what)
  await requireEnd(fd, zip, what)
  return {
    find: async (globs) => {
      const { matches } = wantedBy(globs)
      const found = [...entries].filter(([path]) => matches(path))
      return found.map(([path, { uncompressedSize: size }]) => ({ path, size })).toSorted(byPath)
    },
    open: (path) => ({ [Symbol.asyncIterator]: () => unpack(zip, entries.get(path), `${path} in ${what}`) })
  }
}

async function readDirectory(zip: ZipFile, what: string): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > mostEntries) throw refused(what, `it holds ${zip.entryCount} entries, more than ${mostEntries}`)
  const entries = new Map<string, Entry>()
  let unpacked = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const problem = problemOf(entry, entries)
      if (problem !== undefined) throw refused(what, `the entry "${entry.fileName}" ${problem}`)
      unpacked += entry.uncompressedSize
      if (unpacked > mostUnpacked) throw refused(what, `unpacked it is larger than ${mostUnpacked / 2 ** 30} GiB`)
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry)
    }
  } catch (error) {
    throw translate(error, what)
  }
  const both = [...entries.keys()].find((path) => foldersOf(path).some((above) => entries.has(above)))
  if (both !== undefined) throw refused(what, `"${both}" lies in what is also a file`)
  return entries
}

/** Names that leave the folder were refused by yauzl already: https://github.com/thejoshwolfe/yauzl#validatefilenamefilename */
function problemOf(entry: Entry, known: ReadonlyMap<string, Entry>): string | undefined {
  const { fileName, externalFileAttributes } = entry
  const isFolder = fileName.endsWith('/')
  if (!isBelow(isFolder ? fileName.slice(0, -1) : fileName)) return 'is no plain path'
  if (known.has(fileName)) return 'is there twice'
  if (entry.isEncrypted()) return 'is encrypted'
  const type = (externalFileAttributes >>> 16) & typeBits
  if (type !== 0 && type !== (isFolder ? folder : regular)) return 'is a link, or no regular file'
  return undefined
}

function foldersOf(path: string): readonly string[] {
  const segments = path.split('/')
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))
}

/** A directory that says it has fewer entries than it holds would hide the others. */
async function requireEnd(fd: number, zip: ZipFile, what: string): Promise<void> {
  const signature = Buffer.alloc(4)
  // A number, whatever its type says.
  await readFd(fd, signature, 0, 4, Number(zip.readEntryCursor))
  if (!afterDirectory.includes(signature.readUInt32LE())) throw refused(what, 'its directory does not end where it says')
}

async function* unpack(zip: ZipFile, entry: Entry | undefined, what: string): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw refused(what, 'there is no such file')
  try {
    let sum = 0
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum)
      yield chunk
    }
    if (sum !== entry.crc32) throw refused(what, 'its checksum is another one')
  } catch (error) {
    throw translate(error, what)
  }
}

function translate(error: unknown, what: string): unknown {
  return error instanceof EvidenceError ? error : refused(what, said(error, 'message'), error)
}

function refused(what: string, why: string, cause?: unknown): EvidenceError {
  return new EvidenceError('unreadable', `${what} cannot be unpacked: ${why}`, 'Upload it with actions/upload-artifact, and run that workflow again.', { cause })
}
