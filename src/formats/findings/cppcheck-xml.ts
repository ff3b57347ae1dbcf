import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { xmlReader } from '../reader.ts'

// As in Cppcheck's own SARIF, but for `error`, which is there a warning with a security severity of 9.9.
// https://github.com/danmar/cppcheck/blob/main/lib/sarifreport.cpp
const levels: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['style', 'warning'],
  ['performance', 'warning'],
  ['portability', 'warning'],
  ['information', 'note'],
  ['debug', 'note']
])

/**
 * What Cppcheck calls critical errors: it gave up the file, and what else is in it is not known. In the same way a file
 * without a valid configuration was not checked.
 * https://github.com/danmar/cppcheck/blob/main/lib/errorlogger.cpp, mCriticalErrorIds
 */
const critical = new Set([
  'cppcheckError', 'cppcheckLimit', 'directiveAsMacroParameter', 'includeNestedTooDeeply', 'instantiationError',
  'internalAstError', 'internalError', 'missingFile', 'noValidConfiguration', 'premium-internalError',
  'premium-invalidArgument', 'premium-invalidLicense', 'preprocessorErrorDirective', 'syntaxError', 'unhandledChar',
  'unknownMacro'
])

/** Its first location is where an error is; the others are of the way to it. */
export const cppcheckXml = xmlReader({
  id: 'cppcheck-xml',
  name: 'Cppcheck XML',
  purpose: 'findings',
  writtenBy: '`cppcheck --xml --output-file=cppcheck.xml`',
  reference: 'https://cppcheck.sourceforge.io/manual.html#xml-output',
  syntax: 'xml',
  matches: (root) => root.name === 'results' && /^[23]$/.test(root.attributes['version'] ?? ''),
  records: ['error'],
  visit(sink) {
    let listed = false
    return {
      open({ name }) {
        listed ||= name === 'errors'
      },
      record({ attributes, children }) {
        listed = true
        const { id, severity = '', msg, verbose, file0 } = attributes
        const message = msg ?? verbose ?? ''
        if (id === 'checkersReport') {
          if (message.includes('critical error')) sink.trouble(`Cppcheck had critical errors: ${message}`)
          return
        }
        const location = children.find(({ name }) => name === 'location')?.attributes ?? {}
        const { file = '', line, column } = location
        const path = file === '' ? file0 : file
        const isCritical = id !== undefined && critical.has(id)
        if (isCritical) sink.trouble(`Cppcheck could not check ${path ?? 'everything'}: ${message}`)
        sink.finding({
          level: levels.get(severity) ?? 'unknown',
          rule: id,
          message,
          place: path === undefined ? undefined : { path, line: lineNumber(line), column: lineNumber(column) }
        })
      },
      end() {
        if (!listed) sink.trouble('its element <errors> is missing')
      }
    }
  }
})
