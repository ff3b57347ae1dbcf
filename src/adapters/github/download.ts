import { defaults } from '@actions/github/lib/utils'
import { createHash } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, rmSync, write as writeCallback } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { EvidenceError } from '../../core/errors.ts'
import { said } from '../said.ts'
import { isSafe } from './client.ts'

const writeFd = promisify(writeCallback)

export interface DownloadRequest {
  /** Whoever knows it may read: it is asked without a token, and never shown. */
  readonly url: URL
  /** What for, as the object of "to load …". */
  readonly what: string
  /** Bytes. */
  readonly most: number
  readonly signal?: AbortSignal | undefined
  /** Milliseconds without a byte after which it is given up. */
  readonly patience?: number
  /** For temporary files. */
  readonly folder?: string
}

export interface Download {
  /** A file that has no name; whoever takes it closes it, or the end of the process does. */
  readonly fd: number
  readonly size: number
  /** In hexadecimal. */
  readonly sha256: string
  /** The media type, without parameters. */
  readonly type: string
}

const usualPatience = 30_000
const longest = 600_000
const mostMoves = 5

/** Loads what is at an address into a temporary file, to its announced end, or rejects. */
export async function download({ url, what, most, signal, patience = usualPatience, folder = tmpdir() }: DownloadRequest): Promise<Download> {
  const watch = watched(signal, patience)
  const hash = createHash('sha256')
  let size = 0
  let fd: number | undefined
  try {
    const { body, headers } = await follow(url, what, watch.signal)
    const announced = headers.has('content-encoding') ? null : headers.get('content-length')
    if (Number(announced) > most) throw tooLarge(what, most)
    if (body === null) throw broken(what, 'nothing came')
    fd = nameless(folder)
    for await (const bytes of body as AsyncIterable<Uint8Array>) {
      watch.heard()
      size += bytes.length
      if (size > most) throw tooLarge(what, most)
      hash.update(bytes)
      for (let at = 0; at < bytes.length; ) at += (await writeFd(fd, bytes, at)).bytesWritten
    }
    if (announced !== null && size !== Number(announced)) throw broken(what, `${size} of ${announced} bytes came`)
    const [type = ''] = (headers.get('content-type') ?? '').split(';')
    return { fd, size, sha256: hash.digest('hex'), type: type.trim().toLowerCase() }
  } catch (error) {
    watch.stop()
    if (fd !== undefined) closeSync(fd)
    throw translate(error, what)
  } finally {
    watch.end()
  }
}

/** The answer at the address, or at the one that it names; never by a less safe protocol than at first. */
async function follow(start: URL, what: string, signal: AbortSignal): Promise<Response> {
  const fetch = (defaults.request?.fetch ?? globalThis.fetch) as typeof globalThis.fetch
  // Packed by the way, it would have another length than the one that is announced.
  const headers = { 'accept-encoding': 'identity' }
  let url = start
  for (let moves = 0; moves <= mostMoves; moves++) {
    const response = await fetch(url, { redirect: 'manual', headers, signal })
    if (response.status === 200) return response
    const target = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || target === null || !URL.canParse(target, url.href)) throw broken(what, `${url.host} answered ${response.status}`)
    await response.body?.cancel()
    url = new URL(target, url)
    if (!isSafe(url, start.protocol)) throw broken(what, `${url.host} is no safe address`)
  }
  throw broken(what, 'every address leads to another one')
}

/**
 * An empty file that nobody finds: it loses its name at once, so that it is gone with the process, however that ends. A
 * system that does not part with the name of an open file gets it removed when the process ends.
 */
function nameless(temporary: string): number {
  const folder = mkdtempSync(join(temporary, 'deployment-gate-'))
  const remove = (): boolean => {
    try {
      rmSync(folder, { recursive: true, force: true })
      return true
    } catch {
      return false
    }
  }
  const fd = openSync(join(folder, 'download'), 'wx+', 0o600)
  if (!remove()) process.once('exit', remove)
  return fd
}

/** A signal that aborts with the run, after too long a silence, and when it has taken too long in all. */
function watched(run: AbortSignal | undefined, patience: number) {
  const controller = new AbortController()
  const late = (): void => controller.abort(new DOMException('nothing more came', 'TimeoutError'))
  const stop = (): void => controller.abort(run?.reason)
  const [silence, whole] = [setTimeout(late, patience).unref(), setTimeout(late, longest).unref()]
  run?.addEventListener('abort', stop, { once: true })
  if (run?.aborted === true) stop()
  return {
    signal: controller.signal,
    heard: () => void silence.refresh(),
    stop,
    end: () => {
      clearTimeout(silence)
      clearTimeout(whole)
      run?.removeEventListener('abort', stop)
    }
  }
}

function translate(error: unknown, what: string): unknown {
  if (error instanceof EvidenceError) return error
  if (/^(?:mkdtemp|open|write)$/.test(said(error, 'syscall')) && !/^(?:EPIPE|ECONN)/.test(said(error, 'code'))) {
    return new EvidenceError('unreadable', `${what} cannot be stored in the folder for temporary files (${said(error, 'code')})`, 'Make room there, or point TMPDIR to another folder.', { cause: error })
  }
  if (said(error, 'name') === 'TimeoutError') {
    return new EvidenceError('timed-out', `${what} did not arrive in time: ${said(error, 'message')}`, 'Run the gate again. If it stays so, look at githubstatus.com.', { cause: error, transient: true })
  }
  const cause: unknown = error instanceof Error ? error.cause : undefined
  return broken(what, said(cause, 'message') || said(error, 'message'))
}

/** What did not arrive whole; asking again may bring it. */
export function broken(what: string, why: string): EvidenceError {
  return new EvidenceError('unreadable', `${what} did not arrive whole: ${why}`, 'Run the gate again. If it stays so, look at githubstatus.com.', { transient: true })
}

export function tooLarge(what: string, most: number): EvidenceError {
  const remedy = 'Upload the reports as an artifact of their own, without what else the job made.'
  return new EvidenceError('unreadable', `${what} is larger than the ${Math.floor(most / 2 ** 20)} MiB that the gate reads`, remedy)
}
