import { jsonLineAs } from '../json-lines.ts'
import { isRecord, jsonLine } from '../lines.ts'
import { lineReader } from '../reader.ts'
import { Diagnostic, isDiagnostic, tell } from './rdf.ts'

export const rdjsonl = lineReader({
  id: 'rdjsonl',
  name: 'Reviewdog Diagnostic Format lines (rdjsonl)',
  purpose: 'findings',
  writtenBy: 'the converters to reviewdog',
  reference: 'https://github.com/reviewdog/reviewdog/tree/master/proto/rdf',
  endless: 'has no mark of its end: use rdjson',
  syntax: 'lines',
  matches: (head) => head.some((line) => isTypical(jsonLine(line))),
  visit: (sink) => ({
    line(text, number) {
      const diagnostic = jsonLineAs(Diagnostic, text, number)
      if (diagnostic !== undefined) tell(sink, diagnostic)
      else if (text.trim() !== '') sink.trouble(`line ${number} is no diagnostic`)
    },
  })
})

function isTypical(value: Readonly<Record<string, unknown>> | undefined): boolean {
  return value !== undefined && isDiagnostic(value) && isRecord(value['location']) && typeof value['location']['path'] === 'string'
}
