import { EvidenceError } from '../../core/errors.ts'
import type { GitRun } from './run.ts'

/** Text without the user names and passwords of the URLs in it. */
export function withoutCredentials(text: string): string {
  return text.replace(/\b([a-z][a-z0-9+.-]*:\/\/)[^/\s'"]*@/gi, '$1')
}

/** The error that a git command in the local repository ended with. */
export function localFailure(run: GitRun, what: string): EvidenceError {
  const said = spoken(run)
  if (/dubious ownership/.test(run.stderr)) {
    const command = /git config --global --add safe\.directory .*/.exec(run.stderr)?.[0]
    const trust = command ?? "git config --global --add safe.directory '*'"
    const remedy = `Trust the folder, in a step before the gate: ${trust}`
    return new EvidenceError(
      'unreadable',
      `${what}: the folder belongs to another user, so git does not read it.`,
      remedy
    )
  }
  if (/not a git repository/.test(run.stderr)) {
    return new EvidenceError('not-found', `${what}: this folder is not in a git repository.`, checkoutFirst)
  }
  return new EvidenceError('unreadable', `${what}: ${said}`, 'Run `git fsck` in the checkout, or check out anew.')
}

/** What to do where there is no repository. */
export const checkoutFirst =
  'In a workflow, run actions/checkout before the gate. On a terminal, stand in a clone of the repository.'

const authentication =
  /authentication failed|could not read (username|password)|permission denied|returned error: 40[13]|access denied/i
const absent =
  /repository not found|returned error: 404|does not appear to be a git repository|repository '.*' not found/i

/**
 * The error that a question to the remote ended with. Never an answer: an unreachable remote does not lack anything.
 */
export function remoteFailure(run: GitRun, remote: string): EvidenceError {
  const message = `The remote ${remote} did not answer: ${spoken(run)}`
  if (authentication.test(run.stderr)) {
    return new EvidenceError(
      'permission-denied',
      message,
      'Give git access to the remote: in a workflow, `persist-credentials: true` of actions/checkout and ' +
        '`contents: read`; on a terminal, log in once with `git fetch`.'
    )
  }
  if (absent.test(run.stderr)) {
    return new EvidenceError(
      'not-found',
      message,
      'Correct the URL (`git remote -v`), or give the token access to the repository.'
    )
  }
  return new EvidenceError(
    'unreadable',
    message,
    'Try again. If it stays so, run `git ls-remote` by hand and mend what it says.'
  )
}

/** What git said, on one line, without credentials. */
function spoken(run: GitRun): string {
  const lines = withoutCredentials(run.stderr)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
  const end = run.exitCode === undefined ? 'git was ended by a signal' : `git ended with exit code ${run.exitCode}`
  return lines.length > 0 ? lines.slice(0, 5).join(' ') : `${end}.`
}
