import type { Place } from './finding.ts'

/** Why a criterion could not be decided. Stable: it is the `reason` of an `error` outcome. */
export const evidenceErrorCodes = {
  'permission-denied': 'The token, or its absence, does not let the gate read this evidence.',
  'not-found': 'What the evidence should be read from does not exist, or is hidden from this token.',
  'rate-limited': 'The API quota is used up, or GitHub asked the gate to slow down.',
  unreadable: 'An answer came, but cut short, contradictory or not in the documented shape.',
  'timed-out': 'No answer came in time.',
  internal: 'A bug in the gate. It closes the gate like any other error.'
} as const

export type EvidenceErrorCode = keyof typeof evidenceErrorCodes

/** Evidence could not be read. Raised by adapters and by `collect`; becomes the outcome `error`, never a pass. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError'
  readonly code: EvidenceErrorCode
  /** What the reader can do about it, as one or more full sentences. */
  readonly remedy: string
  /** Whether asking again later may bring the answer: a 502, a reset connection, a list that changed while it was read. */
  readonly transient: boolean
  /** Milliseconds that whoever was asked wants to be left alone for. */
  readonly retryAfter: number

  constructor(code: EvidenceErrorCode, message: string, remedy: string, options: { cause?: unknown; transient?: boolean; retryAfter?: number } = {}) {
    super(message, { cause: options.cause })
    this.code = code
    this.remedy = remedy
    this.transient = options.transient ?? false
    this.retryAfter = options.retryAfter ?? 0
  }
}

/** One thing wrong with what the user wrote: an input or the policy file. */
export interface Problem {
  readonly message: string
  readonly place?: Place
}

/** What the user wrote cannot be used. Carries every problem found, not just the first. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly code: 'input-invalid' | 'event-unsupported' | 'policy-invalid' | 'policy-unreadable'
  readonly problems: readonly Problem[]

  constructor(code: ConfigurationError['code'], problems: readonly Problem[], options?: { cause?: unknown }) {
    super(problems.map((problem) => problem.message).join('; '), options)
    this.code = code
    this.problems = problems
  }
}
