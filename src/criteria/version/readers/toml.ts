import { parseTOML, type AST } from 'toml-eslint-parser'
import { firstLine, unstated, withoutBom, type Key, type Position, type Reading, type Unstated } from './reading.ts'

type Entries = readonly (AST.TOMLKeyValue | AST.TOMLTable)[]

/** TOML 1.0 or 1.1. */
export function readToml(text: string, key: Key): Reading {
  const entries = parse(text)
  return 'problem' in entries ? entries : (stated(entries, key) ?? unstated('no-version', `has no "${key.join('.')}"`))
}

/** `project.version` (https://packaging.python.org/en/latest/specifications/pyproject-toml/), else Poetry's own. */
export function readPyproject(text: string): Reading {
  const entries = parse(text)
  if ('problem' in entries) return entries
  const fixed = stated(entries, ['project', 'version'])
  if (fixed !== undefined) return fixed

  const dynamic = lookup(entries, ['project', 'dynamic'])
  const listed = dynamic?.type === 'TOMLArray' ? dynamic.elements : []
  const entry = listed.find((element) => element.type === 'TOMLValue' && element.value === 'version')
  if (entry !== undefined)
    return unstated('computed', 'says that its version is dynamic: the build works it out', position(entry))
  return (
    stated(entries, ['tool', 'poetry', 'version']) ??
    unstated('no-version', 'has neither "project.version" nor "tool.poetry.version"')
  )
}

/**
 * `package.version`, else `workspace.package.version` (https://doc.rust-lang.org/cargo/reference/workspaces.html). A
 * package that takes its workspace's version states one here only if the workspace is in the same file.
 */
export function readCargo(text: string): Reading {
  const entries = parse(text)
  if ('problem' in entries) return entries
  const inherited = lookup(entries, ['package', 'version', 'workspace'])
  const own = inherited === undefined ? stated(entries, ['package', 'version']) : undefined
  const reading = own ?? stated(entries, ['workspace', 'package', 'version'])
  if (reading !== undefined) return reading
  if (inherited === undefined)
    return unstated('no-version', 'has neither "package.version" nor "workspace.package.version"')
  return unstated(
    'no-version',
    'takes its version from its workspace, whose Cargo.toml is another file',
    position(inherited)
  )
}

function parse(text: string): Entries | Unstated {
  try {
    return parseTOML(withoutBom(text)).body[0].body
  } catch (error) {
    const at = error instanceof Error && 'lineNumber' in error && 'column' in error ? error : undefined
    const place = at && { line: Number(at.lineNumber), column: Number(at.column) + 1 }
    return unstated('unreadable', `is not valid TOML: ${firstLine(error)}`, place)
  }
}

/** Undefined: there is nothing under the key. */
function stated(entries: Entries, key: Key): Reading | undefined {
  const node = lookup(entries, key)
  if (node === undefined) return undefined
  const { line, column } = position(node)
  if (node.type === 'TOMLValue' && node.kind === 'string') {
    return { version: node.value, line, column: column + (node.multiline ? 3 : 1) }
  }
  const name = key.join('.')
  if (node.type === 'TOMLValue' && (node.kind === 'integer' || node.kind === 'float')) {
    const detail = `has the bare number ${node.number} as its "${name}": write the string "${node.number}", in quotes`
    return unstated('unreadable', detail, { line, column })
  }
  return unstated('unreadable', `has something other than a string as its "${name}"`, { line, column })
}

function lookup(entries: Entries, key: Key): AST.TOMLContentNode | undefined {
  for (const entry of entries) {
    const isTable = entry.type === 'TOMLTable'
    const names = isTable
      ? entry.resolvedKey.map(String)
      : entry.key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value))
    if (!names.every((name, index) => name === key[index])) continue
    const rest = key.slice(names.length)
    const node = isTable ? lookup(entry.body, rest) : within(entry.value, rest)
    if (node !== undefined) return node
  }
  return undefined
}

function within(node: AST.TOMLContentNode, key: Key): AST.TOMLContentNode | undefined {
  const [segment, ...rest] = key
  if (segment === undefined) return node
  if (node.type === 'TOMLInlineTable') return lookup(node.body, key)
  const element = node.type === 'TOMLArray' ? node.elements[Number(segment)] : undefined
  return element && within(element, rest)
}

function position(node: AST.TOMLContentNode): Position {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 }
}
