import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of a zip file; what is not told is true of its content. */
export interface ZipEntry {
  readonly name: string
  readonly content?: string | Buffer
  /** Stored as it is; default: deflated. */
  readonly stored?: boolean
  /** `st_mode`, default: a regular file, or a folder where the name ends with a slash. */
  readonly mode?: number
  /** General purpose bits beyond "the name is UTF-8". */
  readonly flags?: number
  readonly method?: number
  /** What the directory says of it. */
  readonly crc?: number
  readonly size?: number
  readonly packedSize?: number
}

export interface ZipOptions {
  /** What the end record says: the number of entries, and where the directory begins. */
  readonly count?: number
  readonly directoryAt?: number
  readonly comment?: string
  /** With the records of zip64, which take more than 65,535 entries. */
  readonly zip64?: boolean
}

/** A zip file with the files, as actions/upload-artifact makes it. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  return zipOfEntries(Object.entries(files).map(([name, content]) => ({ name, content })))
}

/** A zip file with exactly these entries, however wrong: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function zipOfEntries(entries: readonly ZipEntry[], { count = entries.length, directoryAt, comment = '', zip64 = false }: ZipOptions = {}): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const body = bodyOf(entry)
    directory.push(headerOf(entry, body.packed, offset))
    bodies.push(body.whole)
    offset += body.whole.length
  }
  const listing = Buffer.concat(directory)
  const at = directoryAt ?? offset
  const end = record(0x06054b50, [[2, 0], [2, 0], [2, zip64 ? 0xffff : count], [2, zip64 ? 0xffff : count], [4, listing.length], [4, zip64 ? 0xffffffff : at], [2, comment.length]])
  const more = zip64 ? zip64Records(count, listing.length, at, offset + listing.length) : Buffer.alloc(0)
  return Buffer.concat([...bodies, listing, more, end, Buffer.from(comment)])
}

function bodyOf(entry: ZipEntry): { packed: Buffer; whole: Buffer } {
  const { name, stored = false } = entry
  const content = contentOf(entry)
  const packed = stored ? content : deflateRawSync(content)
  const local = record(0x04034b50, [...common(entry, packed), [2, Buffer.byteLength(name)], [2, 0]])
  return { packed, whole: Buffer.concat([local, Buffer.from(name), packed]) }
}

function headerOf(entry: ZipEntry, packed: Buffer, offset: number): Buffer {
  const { name, mode = name.endsWith('/') ? 0o40755 : 0o100644 } = entry
  const name16: Field = [2, Buffer.byteLength(name)]
  // Made on Unix (3), so that the upper half of the external attributes is the mode.
  return Buffer.concat([record(0x02014b50, [[2, 0x0314], ...common(entry, packed), name16, [2, 0], [2, 0], [2, 0], [2, 0], [4, mode * 0x10000], [4, offset]]), Buffer.from(name)])
}

/** What the header of a file and its entry in the directory share. */
function common(entry: ZipEntry, packed: Buffer): readonly Field[] {
  const content = contentOf(entry)
  const { stored = false, flags = 0, method = stored ? 0 : 8, crc = crc32(content), size = content.length, packedSize = packed.length } = entry
  return [[2, 20], [2, 0x0800 | flags], [2, method], [2, 0], [2, 0x21], [4, crc], [4, packedSize], [4, size]]
}

function contentOf({ content = '' }: ZipEntry): Buffer {
  return Buffer.from(content)
}

function zip64Records(count: number, length: number, at: number, here: number): Buffer {
  const end = record(0x06064b50, [[8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, length], [8, at]])
  return Buffer.concat([end, record(0x07064b50, [[4, 0], [8, here], [4, 1]])])
}

type Field = readonly [bytes: number, value: number]

function record(signature: number, fields: readonly Field[]): Buffer {
  return Buffer.concat([[4, signature] as const, ...fields].map(([bytes, value]) => {
    const field = Buffer.alloc(8)
    field.writeBigUInt64LE(BigInt(value))
    return field.subarray(0, bytes)
  }))
}
