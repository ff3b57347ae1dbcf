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
  matches: (value) => isRecord(value) && isLocated(value['diagnostics']) && Object.keys(value).every((key) => fields.has(key)),
  schema: z.looseObject({ diagnostics: z.array(Diagnostic), severity: Severity }),
  read({ diagnostics, severity }, sink) {
    for (const diagnostic of diagnostics) tell(sink, diagnostic, severity)
  }
})

function isLocated(diagnostics: unknown): boolean {
  return Array.isArray(diagnostics) && (diagnostics.length === 0 || isDiagnostic(diagnostics[0]))
}
