import { unstated, type Position, type Reading } from './reading.ts'
import { childrenOf, parseXml, theOne, type Xml } from './xml.ts'

const maximumLength = 1_000
const maximumDepth = 20

/**
 * `/project/version` (https://maven.apache.org/pom.html). Properties in it (`${revision}`, see
 * https://maven.apache.org/guides/mini/guide-maven-ci-friendly.html) are looked up in `/project/properties`; a version
 * that is a single property stands where the property does. Without one the parent's would count: none is stated here.
 */
export function readPom(text: string): Reading {
  const xml = parseXml(text)
  if ('problem' in xml) return xml
  if (xml.root.name !== 'project') return unstated('unreadable', `has <${xml.root.name}> as its root, not <project>`)
  const reading = theOne(xml, childrenOf(xml.root, 'version'))
  if (reading === undefined) {
    const parent = childrenOf(xml.root, 'parent').length > 0
    return unstated(
      'no-version',
      parent ? "has no <version> of its own: it takes its parent's" : 'has no <version> in <project>'
    )
  }
  return 'problem' in reading ? reading : interpolated(xml, reading.version, reading, 0)
}

function interpolated(xml: Xml, value: string, place: Position, depth: number): Reading {
  if (value.length > maximumLength || depth > maximumDepth) {
    return unstated(
      'computed',
      'writes its version with properties that lead round in a circle or grow without end',
      place
    )
  }
  const [reference] = /\$\{[^}]*\}/u.exec(value) ?? []
  if (reference === undefined) return { version: value, line: place.line, column: place.column }
  const groups = childrenOf(xml.root, 'properties')
  const property = theOne(
    xml,
    groups.flatMap((group) => childrenOf(group, reference.slice(2, -1)))
  )
  if (property === undefined) {
    return unstated(
      'computed',
      `writes its version with ${reference}, which <properties> in this file does not define`,
      place
    )
  }
  if ('problem' in property) return property
  return interpolated(
    xml,
    value.replaceAll(reference, () => property.version),
    value === reference ? property : place,
    depth + 1
  )
}
