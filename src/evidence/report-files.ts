import { createHash, type Hash } from 'node:crypto'
import type { CollectContext } from '../core/criterion.ts'
import type { Report } from '../formats/model.ts'
import type { ReadRequest } from '../formats/read.ts'
import type { FileSet } from '../ports/index.ts'
import { findArtifact } from './artifact.ts'
import { isRefused, type Gathered, type Refused, type ReportFile } from './gathered.ts'
import { globsOf, type ReportSource } from './options.ts'

/** How a report becomes evidence: without what no decision needs, and with places in the commit's tree. */
export type Digest<Content> = (report: Report) => Content

/**
 * Finds and reads the reports of one source, each to its end. What cannot be read is part of the evidence.
 * @throws EvidenceError where the files cannot be looked for
 */
export async function gatherReports<Content>(source: ReportSource, request: ReadRequest, digest: Digest<Content>, context: CollectContext): Promise<Gathered<Content>> {
  const { ports, subject } = context
  const globs = globsOf(source.reports)
  if (source.artifact !== undefined) {
    const { origin, files } = await findArtifact(source.artifact, context)
    return { globs, origin: { from: 'artifact', ...origin }, files: files === undefined ? [] : await readAll(files, globs, request, digest, () => false) }
  }
  const [state, paths] = await Promise.all([ports.worktree.state(), ports.tree.paths(subject.commit)])
  const tracked = new Set(paths.map(folded))
  const files = await readAll(ports.files, globs, request, digest, (path) => tracked.has(folded(path)))
  return { globs, origin: { from: 'checkout', ...(state === undefined ? {} : { head: state.head }) }, files }
}

/** Windows and macOS open a committed `Reports/A.xml` as `reports/a.xml`, too, and macOS with letters composed otherwise. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

async function readAll<Content>(files: FileSet, globs: readonly string[], request: ReadRequest, digest: Digest<Content>, isTracked: (path: string) => boolean): Promise<readonly ReportFile<Content>[]> {
  const found: ReportFile<Content>[] = []
  // One after the other: each may take a hundred megabytes to read.
  for (const { path, size } of await files.find(globs)) {
    const hash = createHash('sha256')
    const content = await read(hashed(files.open(path), hash), request, digest)
    found.push({ path, bytes: size, tracked: isTracked(path), content, ...(isRefused(content) ? {} : { sha256: hash.digest('hex') }) })
  }
  return found
}

async function read<Content>(bytes: AsyncIterable<Uint8Array>, request: ReadRequest, digest: Digest<Content>): Promise<Content | Refused> {
  const [{ readReport }, { ReportRefused }] = await Promise.all([import('../formats/read.ts'), import('../formats/model.ts')])
  try {
    return digest(await readReport(bytes, request))
  } catch (error) {
    if (!(error instanceof ReportRefused)) throw error
    return { refused: error.code, detail: error.message, ...(error.line === undefined ? {} : { line: error.line }) }
  }
}

async function* hashed(bytes: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    hash.update(chunk)
    yield chunk
  }
}
