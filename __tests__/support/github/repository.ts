import { execFile } from 'node:child_process'
import { devNull } from 'node:os'
import { promisify, types } from 'node:util'
import { timestamp } from './json.ts'

const run = promisify(execFile)
const { isNativeError } = types
const LOG_FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'] as const
const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
const ENVIRONMENT = { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' }

/** Author, committer or tagger. `date` as GitHub writes it. */
export interface Signature { readonly name: string; readonly email: string; readonly date: string }

export interface GitObject { readonly oid: string; readonly type: string }
export interface GitRef extends GitObject { readonly name: string }
export interface GitCommit {
  readonly oid: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}
export interface GitTag { readonly oid: string; readonly name: string; readonly message: string; readonly tagger: Signature; readonly target: GitObject }
export interface TreeEntry extends GitObject { readonly path: string; readonly mode: string; readonly size?: number }
export interface FileChange { readonly status: string; readonly path: string; readonly previous?: string; readonly oid: string; readonly additions: number; readonly deletions: number }

/** Read access to a bare repository by running git: what was pushed a moment ago is seen. Absent things are undefined. */
export interface Repository {
  readonly refs: (prefix?: string) => Promise<readonly GitRef[]>
  /** The commit that a branch, a tag (peeled), `heads/x`, `tags/x`, `refs/…` or a hash, whole or shortened, leads to. */
  readonly resolveCommit: (name: string) => Promise<string | undefined>
  /** Any revision expression such as `main:docs`; never an option. */
  readonly object: (expression: string) => Promise<GitObject | undefined>
  readonly commits: (...revisions: string[]) => Promise<readonly GitCommit[]>
  readonly commit: (oid: string) => Promise<GitCommit | undefined>
  readonly tag: (oid: string) => Promise<GitTag | undefined>
  readonly tree: (oid: string, recursive?: boolean) => Promise<readonly TreeEntry[]>
  readonly blob: (oid: string) => Promise<Buffer>
  readonly mergeBase: (a: string, b: string) => Promise<string | undefined>
  readonly changes: (from: string, to: string) => Promise<readonly FileChange[]>
}

/** Opens the bare repository at the path. */
export function openRepository(path: string): Repository {
  const bytes = async (...args: string[]): Promise<Buffer> => {
    const options = { env: ENVIRONMENT, maxBuffer: 1 << 28, encoding: 'buffer' } as const
    return (await run('git', ['-c', 'core.quotePath=false', `--git-dir=${path}`, ...args], options)).stdout
  }
  const text = async (...args: string[]): Promise<string> => (await bytes(...args)).toString('utf8')
  const maybe = async (...args: string[]): Promise<string | undefined> => {
    const output = await text(...args).catch((error: unknown) => {
      if (isNativeError(error) && 'code' in error && typeof error.code === 'number') return ''
      throw error
    })
    return output.trim() === '' ? undefined : output.trim()
  }
  const object = async (expression: string): Promise<GitObject | undefined> => {
    const oid = await maybe('rev-parse', '--verify', '--quiet', '--end-of-options', expression)
    const type = oid === undefined ? undefined : await maybe('cat-file', '-t', oid)
    return oid === undefined || type === undefined ? undefined : { oid, type }
  }
  const commits = async (...revisions: string[]) => parseLog(await text('log', `--format=${LOG_FIELDS.map((field) => `${field}%x00`).join('')}`, ...revisions, '--'))

  return {
    object,
    commits,
    refs: async (prefix = 'refs/') => {
      const lines = (await text('for-each-ref', '--format=%(refname) %(objectname) %(objecttype)')).split('\n')
      return lines.filter((line) => line.startsWith(prefix)).map((line) => {
        const [name = '', oid = '', type = ''] = line.split(' ')
        return { name, oid, type }
      })
    },
    resolveCommit: async (name) => {
      const candidates = [`refs/heads/${name}`, `refs/tags/${name}`, ...(/^(heads|tags|pull)\//.test(name) ? [`refs/${name}`] : [])]
      if (name.startsWith('refs/') || name === 'HEAD' || /^[0-9a-f]{4,40}$/i.test(name)) candidates.unshift(name)
      for (const candidate of candidates) {
        const oid = await maybe('rev-parse', '--verify', '--quiet', '--end-of-options', `${candidate}^{commit}`)
        if (oid !== undefined) return oid
      }
      return undefined
    },
    commit: async (oid) => ((await object(oid))?.type === 'commit' ? (await commits('-1', oid))[0] : undefined),
    tag: async (oid) => ((await object(oid))?.type === 'tag' ? parseTag(oid, await text('cat-file', 'tag', oid)) : undefined),
    tree: async (oid, recursive = false) => parseTree(await text('ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), oid)),
    blob: (oid) => bytes('cat-file', 'blob', oid),
    mergeBase: (a, b) => maybe('merge-base', a, b),
    changes: async (from, to) => parseChanges(await text('diff', '--raw', '--numstat', '-z', '-M', '--no-abbrev', from, to, '--'))
  }
}

function parseLog(output: string): GitCommit[] {
  const fields = output.split('\0')
  const commits: GitCommit[] = []
  for (let at = 0; at + LOG_FIELDS.length <= fields.length; at += LOG_FIELDS.length) {
    const [oid = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] = fields.slice(at, at + LOG_FIELDS.length)
    const author = { name: an, email: ae, date: timestamp(new Date(ad)) }
    const committer = { name: cn, email: ce, date: timestamp(new Date(cd)) }
    commits.push({ oid: oid.trim(), tree, parents: parents.split(' ').filter(Boolean), author, committer, message: message.replace(/\n+$/, '') })
  }
  return commits
}

function parseTag(oid: string, text: string): GitTag {
  const end = text.indexOf('\n\n')
  const headers = new Map(text.slice(0, end).split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]))
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+) [+-]\d+$/.exec(headers.get('tagger') ?? '') ?? []
  const tagger = { name, email, date: timestamp(new Date(Number(seconds) * 1000)) }
  return { oid, name: headers.get('tag') ?? '', message: text.slice(end + 2), tagger, target: { oid: headers.get('object') ?? '', type: headers.get('type') ?? '' } }
}

function parseTree(output: string): TreeEntry[] {
  return output.split('\0').filter(Boolean).map((line) => {
    const [mode = '', type = '', oid = '', size = '-'] = line.slice(0, line.indexOf('\t')).split(/ +/)
    return { path: line.slice(line.indexOf('\t') + 1), mode, type, oid, ...(size === '-' ? {} : { size: Number(size) }) }
  })
}

const STATUS: Readonly<Record<string, string>> = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', C: 'copied', T: 'changed' }

/** `--raw --numstat -z`: first every change with its objects, then every change with its counts, in the same order. */
function parseChanges(output: string): FileChange[] {
  const fields = output.split('\0')
  const raw: Omit<FileChange, 'additions' | 'deletions'>[] = []
  let at = 0
  while (fields[at]?.startsWith(':') === true) {
    const [, , from = '', to = '', letter = ''] = (fields[at++] ?? '').split(' ')
    const moved = letter.startsWith('R') || letter.startsWith('C')
    const previous = fields[at++] ?? ''
    const path = moved ? (fields[at++] ?? '') : previous
    raw.push({ status: STATUS[letter.charAt(0)] ?? 'changed', path, ...(moved ? { previous } : {}), oid: letter === 'D' ? from : to })
  }
  return raw.map((change) => {
    const [additions = '0', deletions = '0'] = (fields[at++] ?? '').split('\t')
    if (change.previous !== undefined) at += 2
    return { ...change, additions: Number(additions) || 0, deletions: Number(deletions) || 0 }
  })
}
