import { StringDecoder } from 'node:string_decoder'
import { TextDecoder } from 'node:util'
import { ReportRefused } from './model.ts'

const headBytes = 256
// Strings of this size die young. Longer ones pile up in the heap's space for large objects.
const pieceBytes = 65_536

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
  [[0x7b, 0x00], 'utf-16le'],
  [[0x00, 0x7b], 'utf-16be'],
  [[0x5b, 0x00], 'utf-16le'],
  [[0x00, 0x5b], 'utf-16be']
]

/**
 * The text of a file, by its byte order mark, its XML declaration, else as UTF-8, without the mark. Bytes that the
 * encoding does not have become U+FFFD.
 * https://www.w3.org/TR/xml/#sec-guessing
 * @throws ReportRefused for an encoding that is not known, and beyond so many bytes
 */
export async function* decoded(chunks: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<string> {
  let decoder: Decoder | undefined
  let head = new Uint8Array(0)
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > mostBytes) throw tooLarge(mostBytes)
    let next = chunk
    if (decoder === undefined) {
      head = Buffer.concat([head, chunk])
      if (head.length < headBytes) continue
      decoder = decoderOf(head)
      next = withoutMark(head)
    }
    for (let at = 0; at < next.length; at += pieceBytes) yield decoder.write(next.subarray(at, at + pieceBytes))
  }
  if (decoder === undefined) {
    decoder = decoderOf(head)
    yield decoder.write(withoutMark(head))
  }
  yield decoder.end()
}

export function tooLarge(mostBytes: number): ReportRefused {
  return new ReportRefused('too-large', `has more than ${Math.round(mostBytes / 1024 / 1024)} MiB, the most that the gate reads`)
}

interface Decoder {
  readonly write: (bytes: Uint8Array) => string
  readonly end: () => string
}

function decoderOf(head: Uint8Array): Decoder {
  const encoding = encodingOf(head)
  try {
    const decoder = new TextDecoder(encoding)
    // Node's StringDecoder is some times as fast, and makes strings of one byte a character where that is enough.
    if (decoder.encoding === 'utf-8') return new StringDecoder('utf8')
    return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
  } catch {
    throw new ReportRefused('unsupported', `declares the encoding "${encoding}", which the gate does not know`, 1)
  }
}

function encodingOf(head: Uint8Array): string {
  const marked = marks.find(([mark]) => startsWith(head, mark))
  if (marked !== undefined) return marked[1]
  const start = Buffer.from(head.subarray(0, headBytes)).toString('latin1')
  const declared = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8'
  // A declaration that can be read byte by byte is not UTF-16, whatever it says.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared
}

/** The byte order mark of UTF-8. TextDecoder leaves the other two out by itself. */
function withoutMark(head: Uint8Array): Uint8Array {
  return startsWith(head, [0xef, 0xbb, 0xbf]) ? head.subarray(3) : head
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
