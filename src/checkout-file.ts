import { readFile, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'
import { ConfigurationError } from './core/errors.ts'

/**
 * A text file of the checkout as it lies on disk; undefined: not there.
 * @throws ConfigurationError for a path that leads out of the folder, also through a symbolic link
 */
export async function readCheckoutFile(folder: string, path: string): Promise<string | undefined> {
  try {
    const inside = relative(await realpath(folder), await realpath(join(folder, path)))
    if (isAbsolute(path) || inside.startsWith('..') || isAbsolute(inside)) {
      throw new ConfigurationError('policy-unreadable', [{ message: `${path} leads out of the repository` }])
    }
    return await readFile(join(folder, path), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw error
  }
}
