import { EvidenceError } from '../core/errors.ts'
import type { Annotation } from '../report/annotations.ts'
import { forLog } from '../report/neutralise.ts'

/** What is said when the gate could not even come to a decision. */
export function bugReport(error: unknown, title = 'Deployment gate: no-go, it could not decide'): Annotation {
  if (error instanceof EvidenceError) return { level: 'error', title, message: `${forLog(error.message)}. ${forLog(error.remedy)}` }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { level: 'error', title, message: `The gate itself failed: ${forLog(message)}. This is a bug; run the job again with debug logging and open an issue with the log.` }
}

/** What is said when the gate decided, and could not tell GitHub. */
export function unpublished(error: unknown): Annotation {
  return bugReport(error, 'Deployment gate: no-go, its decision could not be published')
}

/** What is said when the run was cancelled before there was anything to report. */
export function stopped(signal: AbortSignal): Annotation {
  return { level: 'error', title: 'Deployment gate: no-go, it was stopped', message: `The gate was stopped (${String(signal.reason)}) before it had read anything. Run the job again.` }
}
