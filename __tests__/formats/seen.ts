import { ReportRefused } from '../../src/formats/model.ts'
import { readTextAs } from './files.ts'

export interface Seen {
  readonly format: string
  /** `<grade> <rule> <path>:<line>:<column> <message>`, behind a `~` where it is suppressed. */
  readonly findings: readonly string[]
  /** What keeps it from testifying for a pass, the want of an end mark included. */
  readonly troubles: readonly string[]
}

/** What is read from a text or a document of JSON, or the code of the refusal. */
export async function seen(document: unknown, format?: string): Promise<Seen | string> {
  const report = await readTextAs(typeof document === 'string' ? document : JSON.stringify(document), { format })
  if (report instanceof ReportRefused) return report.code
  if (report.purpose !== 'findings') throw new Error(`a report of ${report.purpose}`)
  const findings = report.scan.findings.map(({ level, severity, rule, message, place, suppressed }) => {
    const at = [place?.path, place?.line, place?.column].filter((part) => part !== undefined).join(':')
    return `${suppressed === undefined ? '' : '~'}${severity ?? level ?? ''} ${rule ?? '-'} ${at} ${message}`
  })
  return { format: report.format, findings, troubles: [...report.troubles, ...(report.endless === undefined ? [] : [report.endless])] }
}

export async function read(document: unknown, format?: string): Promise<Seen> {
  const result = await seen(document, format)
  if (typeof result === 'string') throw new Error(`refused: ${result}`)
  return result
}
