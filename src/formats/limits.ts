/** What a report may have at most. Beyond it the report is refused, not cut. */
export interface Limits {
  /** Bytes of a file that is read as it goes by: XML, and text by lines. */
  readonly streamBytes: number
  /** Bytes of a JSON document, which has to be in memory as a whole. */
  readonly jsonBytes: number
  /** Levels of XML elements. */
  readonly depth: number
  /** Test cases or findings. */
  readonly records: number
}

export const defaultLimits: Limits = { streamBytes: 512 * 1024 * 1024, jsonBytes: 64 * 1024 * 1024, depth: 200, records: 2_000_000 }
