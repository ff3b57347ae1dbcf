import { EvidenceError } from '../../core/errors.ts'
import type { TreePort } from '../../ports/tree.ts'
import { kept } from '../kept.ts'
import { localFailure } from './failure.ts'
import { isObjectName, isTreePath } from './names.ts'
import { readBlob, runGit } from './run.ts'

const mostBytes = 1024 * 1024
const submodule = '160000'
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

interface Entry {
  readonly mode: string
  readonly oid: string
}

/**
 * The files of commits that the repository in a folder has. Symbolic links and submodules are no files: reading one
 * rejects, since what they lead to is not in the commit's tree. A path through one (`link/file`) is absent from the
 * tree. `has` tells whether the repository has the commit at all.
 */
export function gitTree(directory: string): TreePort & { readonly has: (commit: string) => Promise<boolean> } {
  const entries = kept((commit: string, folder: string) => listTree(directory, commit, folder))
  const paths = kept(async (commit: string) => {
    const all = await listTree(directory, commit, '', ['-r'])
    return [...all].flatMap(([path, { mode }]) => (mode === submodule ? [] : [path]))
  })
  return {
    has: async (commit) => {
      if (!isObjectName(commit)) return false
      const run = await runGit(directory, ['cat-file', '-t', commit])
      if (run.exitCode === 0) return run.stdout.trim() === 'commit'
      if (isMissing(run.stderr)) return false
      throw localFailure(run, `The commit ${commit} cannot be read`)
    },
    read: async (commit, path) => {
      requirePath(path)
      const slash = path.lastIndexOf('/')
      const entry = (await entries(commit, path.slice(0, Math.max(slash, 0)))).get(path.slice(slash + 1))
      return entry === undefined ? undefined : readFile(directory, path, entry)
    },
    list: async (commit, folder) => {
      if (folder !== '') requirePath(folder)
      const all = await entries(commit, folder)
      return [...all].filter(([, { mode }]) => mode !== '040000' && mode !== submodule).map(([name]) => name)
    },
    paths,
    madeAt: kept(async (commit: string) => readDate(directory, commit))
  }
}

async function readDate(directory: string, commit: string): Promise<Date> {
  if (!isObjectName(commit)) throw unreadable(`"${commit}" is not a full commit name.`)
  const run = await runGit(directory, ['log', '-1', '--no-show-signature', '--format=%ct', `${commit}^{commit}`, '--'])
  if (run.exitCode !== 0) throw treeFailure(run, commit)
  const seconds = run.stdout.trim()
  if (!/^\d{1,12}$/.test(seconds)) throw unreadable(`Git gives no date of commit ${commit}: "${seconds.slice(0, 40)}".`)
  return new Date(Number(seconds) * 1000)
}

async function listTree(
  directory: string,
  commit: string,
  folder: string,
  options: readonly string[] = []
): Promise<ReadonlyMap<string, Entry>> {
  if (!isObjectName(commit)) throw unreadable(`"${commit}" is not a full commit name.`)
  const prefix = folder === '' ? '' : `${folder}/`
  const where = prefix === '' ? [] : [prefix]
  const run = await runGit(directory, ['ls-tree', '-z', '--full-tree', ...options, `${commit}^{commit}`, '--', ...where])
  if (run.exitCode !== 0) throw treeFailure(run, commit)
  if (run.stdout === '') return new Map()
  if (!run.stdout.endsWith('\0')) throw unreadable(`The tree of commit ${commit} came cut short.`)
  const records = run.stdout.slice(0, -1).split('\0')
  // Asked for what lies in a submodule, git names the submodule itself.
  const inside = records.filter((record) => !(record.startsWith(`${submodule} `) && record.endsWith(`\t${folder}`)))
  return new Map(inside.map((record) => parseEntry(record, prefix)))
}

/** `<mode> <type> <name>\t<path>` (https://git-scm.com/docs/git-ls-tree#_output_format). */
function parseEntry(record: string, prefix: string): [string, Entry] {
  const [, mode, oid, path] = /^(\d{6}) (?:blob|tree|commit) ([0-9a-f]+)\t([^]+)$/.exec(record) ?? []
  if (mode === undefined || oid === undefined || path === undefined || !path.startsWith(prefix)) {
    throw unreadable(
      `The output of git ls-tree holds a record that the format does not have: "${record.slice(0, 80)}".`
    )
  }
  return [path.slice(prefix.length), { mode, oid }]
}

async function readFile(directory: string, path: string, { mode, oid }: Entry): Promise<string> {
  if (!mode.startsWith('100')) throw notAFile(path, mode)
  const size = await runGit(directory, ['cat-file', '-s', oid])
  const bytes = Number(size.stdout)
  if (size.exitCode !== 0 || size.stdout.trim() === '' || !Number.isInteger(bytes))
    throw localFailure(size, `${path} cannot be read`)
  if (bytes > mostBytes) throw unreadable(`${path} has ${bytes} bytes; the gate reads files up to ${mostBytes}.`)
  const blob = await readBlob(directory, oid)
  if (blob.exitCode !== 0) throw localFailure(blob, `${path} cannot be read`)
  if (blob.bytes.length !== bytes) throw unreadable(`${path} came cut short: ${blob.bytes.length} of ${bytes} bytes.`)
  try {
    return utf8.decode(blob.bytes)
  } catch (cause) {
    throw new EvidenceError('unreadable', `${path} is not UTF-8 text.`, 'Save the file as UTF-8 and commit it.', {
      cause
    })
  }
}

function notAFile(path: string, mode: string): EvidenceError {
  const kind =
    { '040000': 'a folder', '120000': 'a symbolic link', '160000': 'a submodule' }[mode] ?? `an entry of mode ${mode}`
  const remedy = 'Name a file that is itself in the commit: the gate follows neither links nor submodules.'
  return new EvidenceError('unreadable', `${path} is ${kind}, not a file.`, remedy)
}

function requirePath(path: string): void {
  if (isTreePath(path)) return
  const remedy = 'Write it relative to the repository, without "./", "..", a leading "/" or ":".'
  throw new EvidenceError('unreadable', `"${path}" is not a path in the repository.`, remedy)
}

function isMissing(stderr: string): boolean {
  return /not a valid object name|could not get object info|not our ref|bad object|bad file/i.test(stderr)
}

function treeFailure(
  run: { exitCode: number | undefined; stdout: string; stderr: string },
  commit: string
): EvidenceError {
  if (!isMissing(run.stderr)) return localFailure(run, `The tree of commit ${commit} cannot be read`)
  const remedy = `Check out that commit: actions/checkout with \`ref: ${commit}\`, or \`git fetch origin ${commit}\`.`
  return new EvidenceError('not-found', `The repository does not have the commit ${commit}.`, remedy)
}

function unreadable(message: string): EvidenceError {
  return new EvidenceError(
    'unreadable',
    message,
    'Check out the commit anew; if a file is too large, name a smaller one.'
  )
}
