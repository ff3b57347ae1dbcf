import { firstLine, positionAt, unstated, withoutBom, type Key, type Reading } from './reading.ts'

/** JSON by RFC 8259: no comments, no trailing commas. A name that is there twice on the way is refused. */
export function readJson(text: string, key: Key = ['version']): Reading {
  const json = withoutBom(text)
  try {
    JSON.parse(json)
  } catch (error) {
    const message = firstLine(error)
    const offset = /at position (\d+)/u.exec(message)?.[1]
    const position = offset === undefined ? undefined : positionAt(json, Number(offset))
    return unstated('unreadable', `is not valid JSON: ${message}`, position)
  }
  const name = key.join('.')
  const found = locate(json, key)
  if (found === undefined) return unstated('no-version', `has no "${name}"`)
  const position = positionAt(json, found.offset)
  if (found.twice)
    return unstated('unreadable', `has "${name}" more than once: readers disagree which of them counts`, position)

  const value: unknown = /^[[{]/u.test(found.token) ? undefined : JSON.parse(found.token)
  if (value === null) return unstated('no-version', `has null as its "${name}"`, position)
  if (typeof value === 'string') return { version: value, line: position.line, column: position.column + 1 }
  const instead = value === undefined ? 'a list or an object' : `the bare value ${found.token}`
  return unstated('unreadable', `has ${instead} as its "${name}", not a string: quote it`, position)
}

interface Frame {
  readonly list: boolean
  /** Whether the way from the root to this list or object is the key's. */
  readonly onTheWay: boolean
  /** The name or number of the value that comes next; undefined in an object before a name. */
  segment: string | undefined
}

interface Located {
  readonly token: string
  readonly offset: number
  readonly twice: boolean
}

/** Walks the tokens of a text that is known to be JSON. `twice`: some key on the way stands there more than once. */
function locate(json: string, key: Key): Located | undefined {
  const frames: Frame[] = []
  const seen = key.map(() => 0)
  let found: { token: string; offset: number } | undefined
  for (const match of json.matchAll(/"[^"\\]*(?:\\[^][^"\\]*)*"|[[\]{},:]|[^\s[\]{},:"]+/gu)) {
    const [token] = match
    const frame = frames.at(-1)
    if (token === ']' || token === '}') frames.pop()
    if (token === ',' && frame !== undefined) frame.segment = frame.list ? String(Number(frame.segment) + 1) : undefined
    if (/^[\]},:]/u.test(token)) continue
    if (frame !== undefined && frame.segment === undefined) {
      frame.segment = String(JSON.parse(token))
      continue
    }
    const depth = frames.length
    const onTheWay = frame === undefined || (frame.onTheWay && frame.segment === key[depth - 1])
    if (onTheWay && depth > 0) seen[depth - 1] = (seen[depth - 1] ?? 0) + 1
    if (onTheWay && depth === key.length) found ??= { token, offset: match.index }
    if (token === '{') frames.push({ list: false, onTheWay, segment: undefined })
    if (token === '[') frames.push({ list: true, onTheWay, segment: '0' })
  }
  return found && { ...found, twice: seen.some((times) => times > 1) }
}
