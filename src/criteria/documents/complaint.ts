import type { Finding } from '../../core/finding.ts'
import type { Reason } from './reasons.ts'

/** Something that a document lacks. */
export interface Complaint {
  readonly reason: Reason
  /** A clause about the document. */
  readonly lacks: string
  readonly findings: readonly Finding[]
}

/** @param line where the reader should look; the document as a whole where there is none */
export function complain(reason: Reason, lacks: string, path: string, line?: number): Complaint {
  return { reason, lacks, findings: [{ level: 'error', message: `${path} ${lacks}.`, place: { path, ...(line === undefined || line < 1 ? {} : { line }) } }] }
}
