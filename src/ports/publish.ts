/** https://docs.github.com/rest/commits/statuses#create-a-commit-status */
export interface NewStatus {
  readonly context: string
  readonly state: 'pending' | 'success' | 'failure' | 'error'
  /** At most 140 characters. */
  readonly description: string
  /** Where the reader is sent to; http or https. */
  readonly url?: string
}

/** What the gate writes on GitHub. Whatever could not be written rejects with an EvidenceError. */
export interface PublishPort {
  /** Sets the status on the commit; gives the login of whoever it is by, null where GitHub does not say. */
  readonly setStatus: (commit: string, status: NewStatus) => Promise<string | null>
  /**
   * Puts the comment on the pull request: in place of the one that begins with the marker and is by the same account, or
   * as a new one. A marker in a comment of anybody else means nothing.
   */
  readonly putComment: (pullRequest: number, marker: string, text: string) => Promise<'created' | 'updated' | 'unchanged'>
}
