import type { TestCase } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { xmlReader, type Element } from '../reader.ts'
import { outcomeOf, textOf, trimmed } from './elements.ts'
import { distinctNames } from './names.ts'

const words: ReadonlyMap<string, TestCase['result']> = new Map([
  ['success', 'passed'],
  ['failure', 'failed'],
  ['error', 'error']
])

export const checkXml = xmlReader({
  id: 'check-xml',
  name: 'Check XML',
  purpose: 'tests',
  writtenBy: 'Check, the unit tests for C (`CK_XML_LOG_FILE_NAME`)',
  reference: 'https://libcheck.github.io/check/doc/check_html/check_4.html#XML-Logging',
  syntax: 'xml',
  matches: (root) => root.name === 'testsuites' && root.attributes['xmlns'] === 'http://check.sourceforge.net/ns',
  records: ['title', 'test'],
  visit(sink) {
    const distinct = distinctNames()
    let title: string | undefined
    return {
      record(element) {
        if (element.name === 'title') {
          title = trimmed(element.text)
          return
        }
        const suite = [title, textOf(element, 'description')].filter((name) => name !== undefined)
        const { result, unknown } = outcomeOf(words, element.attributes['result'])
        const iteration = textOf(element, 'iteration') ?? '0'
        const id = textOf(element, 'id') ?? ''
        const name = distinct(suite, iteration === '0' ? id : `${id}[${iteration}]`)
        sink.case({ suite, name, result, message: unknown ?? textOf(element, 'message'), place: placeOf(element) })
      }
    }
  }
})

/** `<fn>file.c:23</fn>`, in the directory `<path>`. */
function placeOf(test: Element): TestCase['place'] {
  const text = textOf(test, 'fn')
  const folder = textOf(test, 'path')
  if (text === undefined) return undefined
  const colon = text.lastIndexOf(':')
  const line = colon < 0 ? undefined : lineNumber(text.slice(colon + 1))
  const file = line === undefined ? text : text.slice(0, colon)
  return { path: folder === undefined || folder === '.' || file.startsWith('/') ? file : `${folder}/${file}`, line }
}
