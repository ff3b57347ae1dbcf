/** A place in a file of the repository; `line` and `column` count from 1. */
export interface Place {
  readonly path: string
  readonly line?: number
  readonly column?: number
}

/** One concrete observation. The levels are SARIF's; GitHub's annotation levels map one to one. */
export interface Finding {
  readonly level: 'error' | 'warning' | 'note'
  readonly message: string
  readonly place?: Place
  readonly url?: string
}
