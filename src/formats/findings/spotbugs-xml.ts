import type { Level, ReportedPlace } from '../model.ts'
import { lineNumber, wholeNumber } from '../numbers.ts'
import { xmlReader, type Element } from '../reader.ts'

/** Without the option for messages there are only the names of patterns. */
export const spotbugsXml = xmlReader({
  id: 'spotbugs-xml',
  name: 'SpotBugs XML',
  purpose: 'findings',
  writtenBy: 'SpotBugs and FindBugs (`-xml:withMessages`), Find Security Bugs',
  reference: 'https://github.com/spotbugs/spotbugs/blob/master/spotbugs/etc/bugcollection.xsd',
  syntax: 'xml',
  matches: (root) => root.name === 'BugCollection',
  records: ['BugInstance', 'Error'],
  visit(sink) {
    let bugs = 0
    let summed = false
    let isErrorsTold = false
    return {
      open({ name, attributes }) {
        if (name === 'Errors') {
          isErrorsTold = true
          const { errors, missingClasses } = attributes
          if (errors !== '0') sink.trouble(`SpotBugs had ${errors ?? 'an unknown number of'} errors in its analysis`)
          if (missingClasses !== '0') sink.note(`SpotBugs missed ${missingClasses ?? 'some'} classes that others use`)
        }
        if (name !== 'FindBugsSummary') return
        summed = true
        const { total_classes: classes, total_bugs: total } = attributes
        if ((wholeNumber(classes) ?? 0) === 0) sink.trouble('SpotBugs analysed no class')
        if ((wholeNumber(total) ?? 0) > bugs) sink.trouble(`its summary says ${total} bugs, but it lists ${bugs}`)
      },
      record(element) {
        if (element.name === 'Error') {
          const what = textIn(element, 'ErrorMessage') ?? 'it does not say which'
          sink.trouble(`SpotBugs had an error in its analysis: ${what}`)
          return
        }
        bugs++
        const { type, rank, priority } = element.attributes
        const told = textIn(element, 'LongMessage') ?? textIn(element, 'ShortMessage')
        const message = told ?? `${type ?? 'A bug'} in ${ownerOf(element)}`
        sink.finding({ level: levelOf(rank, priority), rule: type, message, place: placeOf(element) })
      },
      end() {
        if (!isErrorsTold) sink.trouble('it does not say whether SpotBugs had errors in its analysis')
        if (!summed) sink.trouble('its summary is missing, so that it is not known what SpotBugs analysed')
      }
    }
  }
})

/**
 * By rank, from 1 (scariest) to 20, as in SpotBugs' own SARIF. FindBugs 1 has only priorities, 1 (high) to 3 (low).
 * https://github.com/spotbugs/spotbugs/blob/master/spotbugs/src/main/java/edu/umd/cs/findbugs/sarif/Level.java
 */
function levelOf(rank: string | undefined, priority: string | undefined): Level | 'unknown' {
  const [error, warning, note] = rank === undefined ? [1, 2, 3] : [9, 14, 20]
  const grade = lineNumber(rank ?? priority)
  if (grade === undefined || grade > note) return 'unknown'
  if (grade <= error) return 'error'
  return grade <= warning ? 'warning' : 'note'
}

/** The line that it is about, else that of its field or method, else that of its class. */
function placeOf({ children }: Element): ReportedPlace | undefined {
  const members = children.filter(({ name }) => name !== 'Class')
  const candidates = [...children, ...members.flatMap(childrenOf), ...children.flatMap(childrenOf)]
  const lines = candidates.filter(({ name }) => name === 'SourceLine').map(({ attributes }) => attributes)
  const { sourcepath, classname, start } = lines.find((line) => line['start'] !== undefined) ?? lines[0] ?? {}
  const path = sourcepath ?? classname
  return path === undefined ? undefined : { path, line: lineNumber(start) }
}

function childrenOf({ children }: Element): readonly Element[] {
  return children
}

function ownerOf({ children }: Element): string {
  const named = children.find(({ name }) => name === 'Class')?.attributes['classname'] ?? 'an unnamed class'
  const method = children.find(({ name }) => name === 'Method')?.attributes['name']
  return method === undefined ? named : `${named}.${method}()`
}

function textIn({ children }: Element, name: string): string | undefined {
  const text = children.find((child) => child.name === name)?.text.trim()
  return text === '' ? undefined : text
}
