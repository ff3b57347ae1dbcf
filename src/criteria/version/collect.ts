import type { CollectContext } from '../../core/criterion.ts'
import { EvidenceError } from '../../core/errors.ts'
import { shortSha } from '../../core/subject.ts'
import { matchesName } from '../../core/text.ts'
import type { FileOption, Options } from './options.ts'
import { read, type Method } from './read.ts'
import type { Reading } from './readers/reading.ts'
import { formatOf, keyFormatOf, recognisedNames, splitPath } from './recognise.ts'

/** What was found in one file; `missing`: the commit has no such file. */
export interface FileEvidence {
  readonly path: string
  readonly found: Reading | { readonly problem: 'missing'; readonly detail: string }
}

export interface Evidence {
  /** In the order of the policy, else of the recognised names. */
  readonly files: readonly FileEvidence[]
  /** All tags at the remote; absent unless the policy asks for `greater-than`. */
  readonly tagNames?: readonly string[]
}

interface Target {
  readonly path: string
  /** Undefined: a listed pattern of names that matched no file. */
  readonly method: Method | undefined
}

/** Reads the files as they are in the subject's commit, and asks the remote, never the clone, for tags. */
export async function collect(options: Options, context: CollectContext): Promise<Evidence> {
  const [files, tagNames] = await Promise.all([
    collectFiles(options, context),
    options['greater-than'] === undefined ? undefined : context.ports.remote.tagNames()
  ])
  return tagNames === undefined ? { files } : { files, tagNames }
}

async function collectFiles({ files }: Options, context: CollectContext): Promise<readonly FileEvidence[]> {
  const targets = files === undefined ? await recognised(context) : await listed(files, context)
  const known = new Map(targets.map((target) => [JSON.stringify(target), target]))
  return await Promise.all(
    [...known.values()].map(async (target) => await collectFile(target, files === undefined, context))
  )
}

async function collectFile(
  { path, method }: Target,
  mustExist: boolean,
  { ports, subject }: CollectContext
): Promise<FileEvidence> {
  const text = method === undefined ? undefined : await ports.tree.read(subject.commit, path)
  if (method !== undefined && text !== undefined) return { path, found: read(text, method) }
  if (!mustExist) return { path, found: { problem: 'missing', detail: 'is not in the commit' } }
  throw new EvidenceError(
    'unreadable',
    `The commit ${shortSha(subject.commit)} lists ${path}, but the file could not be read.`,
    'Run the gate again. If this stays so, look at the file with `git ls-tree`: it should be an ordinary file.'
  )
}

async function recognised({ ports, subject }: CollectContext): Promise<readonly Target[]> {
  const names = await ports.tree.list(subject.commit, '')
  return recognisedNames.flatMap((wanted) => named(wanted, names).map((path) => ({ path, method: methodOf(path) })))
}

async function listed(files: readonly FileOption[], { ports, subject }: CollectContext): Promise<readonly Target[]> {
  const targets = files.map(async (file): Promise<readonly Target[]> => {
    const path = typeof file === 'string' ? file : file.path
    const { folder, name } = splitPath(path)
    if (!name.includes('*')) return [{ path, method: methodOf(file) }]
    const names = named(name, await ports.tree.list(subject.commit, folder))
    if (names.length === 0) return [{ path, method: undefined }]
    return names.map((found) => ({ path: folder === '' ? found : `${folder}/${found}`, method: methodOf(file) }))
  })
  return (await Promise.all(targets)).flat()
}

function named(wanted: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => matchesName(wanted, name)).toSorted()
}

// The options' schema lets through only files for which there is a method.
function methodOf(file: FileOption): Method | undefined {
  if (typeof file === 'string') {
    const format = formatOf(file)
    return format && { format }
  }
  if ('pattern' in file) return { pattern: file.pattern }
  const format = keyFormatOf(file.path)
  return format && { format, key: typeof file.key === 'string' ? file.key.split('.') : file.key }
}
