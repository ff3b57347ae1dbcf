import { ConfigurationError } from '../core/errors.ts'
import type { Result } from '../gate/result.ts'
import type { NewStatus } from '../ports/index.ts'
import { forStatus } from './neutralise.ts'
import { decisionLine } from './one-line.ts'

type Said = Pick<NewStatus, 'state' | 'description'>

/** What the commit status says until there is a decision: nothing that an earlier run decided stands any longer. */
export const judging: Said = { state: 'pending', description: 'The gate is judging this commit' }

/** What it says of a result: the same as the exit code. What lets a no-go through stands first, as the end may be cut. */
export function decidedStatus(result: Result): Said {
  const { decision, allowed, bypass, stoppedBy } = result
  const line = decisionLine(result)
  if (stoppedBy !== undefined) return { state: 'error', description: forStatus(line) }
  if (!allowed) return { state: 'failure', description: forStatus(line) }
  if (decision === 'go') return { state: 'success', description: forStatus(line) }
  const why = bypass?.status === 'used' ? `bypassed by ${bypass.by.join(' and ')}` : 'only reported (enforcement: evaluate)'
  return { state: 'success', description: forStatus(`${why}: ${line}`) }
}

/** What it says where the gate failed. No word of the error itself: in a status, nothing masks secrets. */
export function failedStatus(error: unknown, stoppedBy: string | undefined): Said {
  if (stoppedBy !== undefined) return { state: 'error', description: forStatus(`no-go: the gate was stopped (${stoppedBy})`) }
  const what = error instanceof ConfigurationError ? 'the configuration is wrong; the run says where' : 'the gate failed; the run says why'
  return { state: 'error', description: `no-go: ${what}` }
}
