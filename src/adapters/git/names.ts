/** Whether it is a full object name: 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits. */
export function isObjectName(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/**
 * Whether git takes it as the name of a branch or tag (the part after `refs/heads/` or `refs/tags/`). The rules are
 * those of https://git-scm.com/docs/git-check-ref-format; they leave out every wildcard. A leading `-` is refused, too.
 */
export function isRefName(name: string): boolean {
  if (name === '' || name === '@' || name.startsWith('-')) return false
  if (/[\p{Cc} ~^:?*[\\]/u.test(name)) return false
  if (name.includes('..') || name.includes('@{') || name.endsWith('.')) return false
  return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
}

/**
 * Whether it names a file or folder in a tree: relative, plain segments, and nothing that git would take for syntax.
 */
export function isTreePath(path: string): boolean {
  if (path.startsWith(':') || path.includes('\0')) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

/** A repository on a GitHub server. */
export interface RepositoryAddress {
  /** `github.com`, or the name of a GitHub Enterprise Server. */
  readonly host: string
  readonly owner: string
  readonly name: string
}

/** The repository that a remote's URL (https, ssh, git or scp-like) leads to; undefined for any other shape. */
export function parseRemoteUrl(url: string): RepositoryAddress | undefined {
  const address = url.includes('://') ? hierarchical(url) : scpLike(url)
  if (address === undefined) return undefined
  const parts = /^\/?([A-Za-z0-9][A-Za-z0-9-_]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(address.path)
  const [owner, name] = [parts?.[1], parts?.[2]]
  if (owner === undefined || name === undefined || /^\.{1,2}$/.test(name)) return undefined
  return { host: address.host, owner, name }
}

function hierarchical(url: string): { host: string; path: string } | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, hostname, port, pathname } = new URL(url)
  if (!/^(https?|ssh|git|git\+ssh):$/.test(protocol) || hostname === '') return undefined
  // GitHub's ssh over the https port:
  // https://docs.github.com/authentication/troubleshooting-ssh/using-ssh-over-the-https-port
  if (hostname === 'ssh.github.com') return { host: 'github.com', path: pathname }
  return { host: /^https?:$/.test(protocol) && port !== '' ? `${hostname}:${port}` : hostname, path: pathname }
}

function scpLike(url: string): { host: string; path: string } | undefined {
  const parts = /^(?:[^@/:\s]+@)?([A-Za-z0-9.-]{2,}):(?!\/\/)(.+)$/.exec(url)
  const [host, path] = [parts?.[1], parts?.[2]]
  return host === undefined || path === undefined ? undefined : { host: host.toLowerCase(), path }
}
