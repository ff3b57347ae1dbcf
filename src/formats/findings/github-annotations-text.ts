import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { lineReader } from '../reader.ts'
import { isHook } from './pre-commit-text.ts'
import { withoutSecret } from './secrets.ts'

// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
const levels: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['notice', 'note']
])

interface Command {
  readonly level: Level
  readonly properties: ReadonlyMap<string, string>
  readonly message: string
}

/** Lines like `::error file=a.js,line=1::message`, as a runner reads them in a log. */
export const githubAnnotationsText = lineReader({
  id: 'github-annotations-text',
  name: 'annotations for GitHub',
  purpose: 'findings',
  writtenBy: 'Ruff, yamllint, mypy plugins and others with an output format `github`',
  reference: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message',
  endless: 'has no mark of its end',
  syntax: 'lines',
  matches: (head) => head.some((line) => commandOf(line)?.properties.has('file')) && !head.some(isHook),
  visit: (sink) => ({
    line(text) {
      const command = commandOf(text)
      if (command === undefined) return
      const { level, properties, message } = command
      const title = properties.get('title')
      const path = properties.get('file')
      const place = path === undefined ? undefined : { path, line: lineNumber(properties.get('line')), column: lineNumber(properties.get('col')) }
      // Ruff writes `title=Ruff (F401)`.
      const rule = /^\w+ \(([\w./-]+)\)$/.exec(title ?? '')?.[1] ?? title
      sink.finding({ level, rule, message: withoutSecret(message, rule), place })
    },
  })
})

function commandOf(line: string): Command | undefined {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return undefined
  const head = text.slice(2, end)
  const space = head.indexOf(' ')
  const level = levels.get((space < 0 ? head : head.slice(0, space)).toLowerCase())
  if (level === undefined) return undefined
  const pairs = space < 0 ? [] : head.slice(space + 1).split(',')
  const properties = new Map(pairs.map((pair) => [pair.split('=', 1)[0]?.trim() ?? '', unescaped(pair.slice(pair.indexOf('=') + 1))]))
  return { level, properties, message: unescaped(text.slice(end + 2)) }
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
}
