import { z } from 'zod'
import { isRecord } from '../lines.ts'
import { jsonReader } from '../reader.ts'
import { Diagnostic, isDiagnostic, Severity, tell } from './rdf.ts'

const fields = new Set(['diagnostics', 'source', 'severity', '$schema'])

export const rdjson = jsonReader({
  id: 'rdjson',
  name: 'Reviewdog Diagnostic Format (rdjson)',
  purpose: 'findings',
  writtenBy: '`ruff check --output-format rdjson`, and other tools and converters for reviewdog',
  reference: 'https://github.com/reviewdog/reviewdog/tree/master/proto/rdf',
  syntax: 'json',
  matches: (value) => isRecord(value) && isLocated(value) && Object.keys(value).every((key) => fields.has(key)),
  schema: z.looseObject({ diagnostics: z.array(Diagnostic), severity: Severity }),
  read({ diagnostics, severity }, sink) {
    for (const diagnostic of diagnostics) tell(sink, diagnostic, severity)
  }
})

/** An empty list could be of any tool: only with its source it is rdjson. */
function isLocated({ diagnostics, source }: Readonly<Record<string, unknown>>): boolean {
  if (!Array.isArray(diagnostics)) return false
  return diagnostics.length === 0 ? isRecord(source) : isDiagnostic(diagnostics[0])
}
