import { lastValue, type Setting } from './config.ts'

/** What the adapter knows of the remote once it has read the configuration. */
export interface Remote {
  readonly directory: string
  readonly name: string
  /** For messages: without credentials. */
  readonly url: string
  readonly settings: readonly Setting[]
}

/** Settings with which git neither asks a person nor waits for a silent server for ever. */
export function unattended(settings: readonly Setting[]): readonly string[] {
  const patience = ['http.lowSpeedLimit=1', 'http.lowSpeedTime=25']
  const ownSsh =
    lastValue(settings, 'core.sshcommand') !== undefined || 'GIT_SSH' in process.env || 'GIT_SSH_COMMAND' in process.env
  return ownSsh ? patience : [...patience, 'core.sshCommand=ssh -oBatchMode=yes -oConnectTimeout=20']
}

/** The settings by which git reaches a remote: addresses, credentials, proxies, certificates, programs for the way. */
export function transportSettings(settings: readonly Setting[], remote: string): readonly Setting[] {
  const ofRemote = [
    `remote.${remote}.url`,
    `remote.${remote}.proxy`,
    `remote.${remote}.proxyauthmethod`,
    `remote.${remote}.uploadpack`
  ]
  const transport = /^(http|https|credential|url|protocol|ssh)\.|^core\.(sshcommand|gitproxy|askpass)$/
  return settings.filter(({ key }) => ofRemote.includes(key) || transport.test(key))
}

/** The text of a configuration file that says the same. */
export function settingsFile(settings: readonly Setting[]): string {
  return settings
    .map(({ key, value }) => `${section(key)}\n\t${key.slice(key.lastIndexOf('.') + 1)} = ${quoted(value)}\n`)
    .join('')
}

function section(key: string): string {
  const [first, last] = [key.indexOf('.'), key.lastIndexOf('.')]
  return first === last ? `[${key.slice(0, first)}]` : `[${key.slice(0, first)} ${quoted(key.slice(first + 1, last))}]`
}

/** https://git-scm.com/docs/git-config#_syntax: within quotes, `\` and `"` are escaped, and a line feed is `\n`. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t')}"`
}
