import { EvidenceError } from '../../core/errors.ts'
import { localFailure } from './failure.ts'
import { runGit } from './run.ts'

/** One line of git's configuration; `key` with its section and last part in lower case, as git prints it. */
export interface Setting {
  readonly key: string
  readonly value: string
}

/** All configuration that is in force in a folder: every file, includes and conditions resolved; later lines win. */
export async function readSettings(directory: string): Promise<readonly Setting[]> {
  const run = await runGit(directory, ['config', '--list', '-z', '--includes'])
  if (run.exitCode !== 0) throw localFailure(run, 'The configuration of git cannot be read')
  if (run.stdout === '') return []
  if (!run.stdout.endsWith('\0')) {
    throw new EvidenceError('unreadable', 'The configuration of git came cut short.', 'Run the gate again.')
  }
  return run.stdout
    .slice(0, -1)
    .split('\0')
    .map((entry) => {
      const line = entry.indexOf('\n')
      // A key without a value is a boolean that is set.
      return line < 0 ? { key: entry, value: 'true' } : { key: entry.slice(0, line), value: entry.slice(line + 1) }
    })
}

/** The value in force; undefined: not set. */
export function lastValue(settings: readonly Setting[], key: string): string | undefined {
  return settings.findLast((setting) => setting.key === key)?.value
}

/** Whether git would fetch objects that are missing here by itself, whatever command asks for them. */
export function isPartialClone(settings: readonly Setting[]): boolean {
  return settings.some(
    ({ key }) => key === 'extensions.partialclone' || /^remote\.[^]+\.(promisor|partialclonefilter)$/.test(key)
  )
}
