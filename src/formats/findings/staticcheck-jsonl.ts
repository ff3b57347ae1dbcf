import { jsonLineAs } from '../json-lines.ts'
import { jsonLine } from '../lines.ts'
import { lineReader } from '../reader.ts'
import { endless, isProblem, Problem, tell } from './staticcheck.ts'

export const staticcheckJsonl = lineReader({
  id: 'staticcheck-jsonl',
  name: 'Staticcheck JSON lines',
  purpose: 'findings',
  writtenBy: '`staticcheck -f json ./... > staticcheck.json`',
  reference: 'https://staticcheck.dev/docs/running-staticcheck/cli/formatters/',
  endless,
  syntax: 'lines',
  matches: (head) => head.some((line) => isProblem(jsonLine(line))),
  visit: (sink) => ({
    line(text, number) {
      const problem = jsonLineAs(Problem, text, number)
      if (problem !== undefined) tell(sink, problem)
      else if (text.trim() !== '') sink.trouble(`line ${number} is no problem of Staticcheck`)
    },
  })
})
