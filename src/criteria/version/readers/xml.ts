import { SaxesParser } from 'saxes'
import {
  positionAt,
  trimmed,
  unstated,
  withoutBom,
  type Key,
  type Position,
  type Reading,
  type Stated,
  type Unstated
} from './reading.ts'

const maximumDepth = 100

/** One element of an XML document, without its attributes. */
export interface Element {
  /** Without its namespace prefix. */
  readonly name: string
  readonly children: Element[]
  /** All text directly in it, CDATA included, comments not. */
  text: string
  /** The offset of its first text that is not blank; before there is any, of its content. */
  offset: number
}

/** A document that could be read. */
export interface Xml {
  readonly root: Element
  readonly position: (element: Element) => Position
}

/** The element under the root's name and the names that follow; several are refused unless all say the same. */
export function readXml(text: string, key: Key): Reading {
  const xml = parseXml(text)
  if ('problem' in xml) return xml
  const [rootName, ...names] = key
  const start = xml.root.name === rootName ? [xml.root] : []
  const elements = names.reduce<readonly Element[]>(
    (parents, name) => parents.flatMap((parent) => childrenOf(parent, name)),
    start
  )
  return theOne(xml, elements) ?? unstated('no-version', `has no <${key.join('><')}>`)
}

/** The elements directly in another, by name. */
export function childrenOf(parent: Element, name: string): readonly Element[] {
  return parent.children.filter((child) => child.name === name)
}

/** The text of an element without blanks around it, and its place. */
export function stated(xml: Xml, element: Element): Stated {
  return { version: trimmed(element.text).value, ...xml.position(element) }
}

/** What the elements state, if all state the same; undefined: there are none. */
export function theOne(xml: Xml, elements: readonly Element[]): Reading | undefined {
  const [first] = elements
  if (first === undefined) return undefined
  const one = stated(xml, first)
  const different = elements.find((element) => trimmed(element.text).value !== one.version)
  if (different === undefined) return one
  const other = stated(xml, different)
  const both = `${one.version} on line ${one.line}, ${other.version} on line ${other.line}`
  return unstated('unreadable', `has <${first.name}> more than once, with different versions: ${both}`, other)
}

/** A well-formed document, at most 100 levels deep, without a document type declaration: those declare entities. */
export function parseXml(source: string): Xml | Unstated {
  const text = withoutBom(source)
  const parser = new SaxesParser({ xmlns: true })
  const open: Element[] = []
  let root: Element | undefined
  let refused: string | undefined
  let end = 0
  const refuse = (why: string): void => {
    refused ??= why
    throw new Error(why)
  }
  const addText = (value: string, offset: number): void => {
    const element = open.at(-1)
    if (element === undefined) return
    const { value: visible, start } = trimmed(value)
    if (visible !== '' && trimmed(element.text).value === '') element.offset = offset + start
    element.text += value
  }
  const mark = (): void => {
    end = parser.position
  }
  parser.on('error', (error) => refuse(`is not well-formed XML: ${error.message}`))
  parser.on('doctype', () =>
    refuse('has a document type declaration (<!DOCTYPE>), which is refused: it can declare entities')
  )
  parser.on('opentag', (tag) => {
    mark()
    if (open.length >= maximumDepth) refuse(`is more than ${maximumDepth} levels deep`)
    const element: Element = { name: tag.local, children: [], text: '', offset: end }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
    mark()
  })
  parser.on('text', (value) => addText(value, end))
  parser.on('cdata', (value) => {
    addText(value, end + '<![CDATA['.length)
    mark()
  })
  parser.on('comment', () => {
    // Reported before its last character, the `>`.
    end = parser.position + 1
  })
  parser.on('processinginstruction', mark)
  try {
    parser.write(text).close()
  } catch (error) {
    if (refused === undefined) throw error
    return unstated('unreadable', refused, positionAt(text, Math.min(parser.position, text.length)))
  }
  if (root === undefined) return unstated('unreadable', 'holds no XML element')
  return { root, position: (element) => positionAt(text, element.offset) }
}
