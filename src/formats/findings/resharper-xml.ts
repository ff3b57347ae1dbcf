import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { xmlReader, type Tag } from '../reader.ts'

// https://www.jetbrains.com/help/resharper/Code_Analysis__Configuring_Warnings.html#levels
const levels: ReadonlyMap<string, Level> = new Map([
  ['ERROR', 'error'],
  ['WARNING', 'warning'],
  ['SUGGESTION', 'note'],
  ['HINT', 'note']
])

/** The severity of an issue is that of its type; the types come first. */
export const resharperXml = xmlReader({
  id: 'resharper-xml',
  name: 'ReSharper InspectCode XML',
  purpose: 'findings',
  writtenBy: '`jb inspectcode --format=Xml --output=report.xml`',
  reference: 'https://www.jetbrains.com/help/resharper/InspectCode.html',
  syntax: 'xml',
  matches: (root) => root.name === 'Report' && root.attributes['ToolsVersion'] !== undefined,
  records: ['IssueType', 'Issue'],
  visit(sink) {
    const types = new Map<string, Tag['attributes']>()
    let listed = false
    return {
      open({ name }) {
        listed ||= name === 'Issues'
      },
      record({ name, attributes }) {
        if (name === 'IssueType') {
          types.set(attributes['Id'] ?? '', attributes)
          return
        }
        const { TypeId: rule, File: path, Line: line, Message: message } = attributes
        const type = types.get(rule ?? '')
        sink.finding({
          level: levels.get(type?.['Severity'] ?? '') ?? 'unknown',
          rule,
          message: message ?? type?.['Description'] ?? '',
          // The first line is left out.
          place: path === undefined ? undefined : { path, line: lineNumber(line ?? 1) },
          url: type?.['WikiUrl']
        })
      },
      end() {
        if (!listed) sink.trouble('its element <Issues> is missing')
      }
    }
  }
})
