import type { Level } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { lineReader } from '../reader.ts'

const afterPath = /^:(?:(\d+):)?(?:(\d+):)?:{0,3}(?:(warning|error):)? +(\S.*)$/

/**
 * `file.go:3:7: message` is what the compiler and many other tools write, too: so the format has to be named. It has
 * neither severities nor a mark of its end.
 */
export const golintText = lineReader({
  id: 'golint-text',
  name: 'golint text',
  purpose: 'findings',
  writtenBy: '`golint ./... > golint.txt`, `go vet ./... 2> vet.txt`, and others that write `file.go:3:7: message`',
  reference: 'https://github.com/golang/lint',
  endless: 'has no mark of its end',
  syntax: 'lines',
  matches: () => false,
  visit: (sink) => ({
    line(text) {
      const end = text.indexOf('.go:')
      const found = end < 0 ? null : afterPath.exec(text.slice(end + 3))
      if (found === null) return
      const [, line, column, level, message = ''] = found
      sink.finding({
        level: level as Level | undefined,
        message: message.trimEnd(),
        place: { path: text.slice(0, end + 3), line: lineNumber(line), column: lineNumber(column) }
      })
    },
  })
})
