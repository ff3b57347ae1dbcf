export interface LogPort {
  /** One line for the reader of the log. The adapter neutralises it. */
  readonly info: (line: string) => void
  /** One line that is shown only when debugging. */
  readonly debug: (line: string) => void
}
