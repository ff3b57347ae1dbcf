import { createReadStream } from 'node:fs'
import { readReport, type ReadRequest } from '../../src/formats/read.ts'
import { ReportRefused, type Report } from '../../src/formats/model.ts'

/** A file read as a report, or the refusal. */
export async function readFileAs(path: string, request: ReadRequest = {}): Promise<Report | ReportRefused> {
  return caught(readReport(createReadStream(path, { highWaterMark: 262_144 }), request))
}

/** A text read as a report, in chunks of a few bytes, so that every seam is met. */
export async function readTextAs(text: string | Uint8Array, request: ReadRequest = {}, size = 7): Promise<Report | ReportRefused> {
  return caught(readReport(inChunks(typeof text === 'string' ? Buffer.from(text) : text, size), request))
}

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function caught(reading: Promise<Report>): Promise<Report | ReportRefused> {
  return reading.catch((error: unknown) => {
    if (error instanceof ReportRefused) return error
    throw error
  })
}
