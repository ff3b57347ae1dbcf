import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml'
import { firstLine, positionAt, unstated, withoutBom, type Key, type Reading } from './reading.ts'

/** One YAML 1.2 document. A name that is there twice on the way is refused; a bare number is no version. */
export function readYaml(text: string, key: Key = ['version']): Reading {
  const yaml = withoutBom(text)
  // The library's own check for names that are there twice takes time by the square of their number.
  const document = parseDocument(yaml, { uniqueKeys: false })
  const [error] = document.errors
  if (error !== undefined) {
    const [start] = error.linePos ?? []
    return unstated(
      'unreadable',
      `is not one valid YAML document: ${firstLine(error)}`,
      start && { line: start.line, column: start.col }
    )
  }
  const name = key.join('.')
  const { node, twice } = locate(document, key)
  if (twice) {
    const detail = `has "${name}" more than once: readers disagree which of them counts`
    return unstated('unreadable', detail, positionAt(yaml, node?.range?.[0] ?? 0))
  }
  const value = resolved(document, node)
  if (node === undefined) return unstated('no-version', `has no "${name}"`)

  const position = positionAt(yaml, node.range?.[0] ?? 0)
  if (value === undefined) return unstated('unreadable', `has an alias that leads nowhere as its "${name}"`, position)
  if (!isScalar(value)) return unstated('unreadable', `has a list or a map as its "${name}", not a string`, position)
  if (value.tag !== undefined && value.tag !== 'tag:yaml.org,2002:str') {
    return unstated('unreadable', `has a value of the unknown type ${value.tag} as its "${name}"`, position)
  }
  if (value.value === null) return unstated('no-version', `has nothing as its "${name}"`, position)
  if (typeof value.value !== 'string') {
    const source = value.source ?? JSON.stringify(value.value)
    return unstated(
      'unreadable',
      `has the bare value ${source} as its "${name}": write the string "${source}", in quotes`,
      position
    )
  }
  const quoted = value === node && (value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE')
  return { version: value.value, line: position.line, column: position.column + (quoted ? 1 : 0) }
}

/** Follows the key; stops at the second of two entries that have the same name on the way. */
function locate(document: Document, key: Key): { readonly node: Node | undefined; readonly twice: boolean } {
  let node: Node | undefined = document.contents ?? undefined
  for (const segment of key) {
    const [first, second] = children(resolved(document, node), segment)
    if (second !== undefined) return { node: second, twice: true }
    node = first
  }
  return { node, twice: false }
}

function children(parent: Node | undefined, segment: string): readonly Node[] {
  if (isSeq<Node>(parent)) return parent.items.filter((_, index) => String(index) === segment)
  if (!isMap<Node, Node>(parent)) return []
  return parent.items.flatMap(({ key, value }) =>
    isScalar(key) && String(key.value) === segment && value !== null ? [value] : []
  )
}

function resolved(document: Document, node: Node | undefined): Node | undefined {
  return isAlias(node) ? node.resolve(document) : node
}
