// What is measured, without a word on what it should be.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Milliseconds of each round of each task. They take turns, so that a slow moment of the machine meets all of them. */
export async function interleaved(tasks, rounds) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (let round = -1; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now()
      await task()
      if (round >= 0) times[name].push(performance.now() - start)
    }
  }
  return times
}

/** Bare `node -e 0`: what starting and ending Node costs. */
export async function bareNode(node) {
  const child = spawn(node, ['-e', '0'], { stdio: 'ignore' })
  const code = await new Promise((done, fail) => child.on('close', done).on('error', fail))
  if (code !== 0) throw new Error(`node -e 0 ended with ${code}`)
}

export function statistics(times) {
  const sorted = times.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  return { min: sorted[0], median, max: sorted.at(-1) }
}

/** Bytes of all files of a folder, and of all of them as one gzip stream. */
export function sizes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const all = Buffer.concat(
    files
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .toSorted()
      .map((path) => readFileSync(path))
  )
  return { unpacked: all.length, gzipped: gzipSync(all).length }
}
