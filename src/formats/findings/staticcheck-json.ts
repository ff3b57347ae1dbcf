import { z } from 'zod'
import { jsonReader } from '../reader.ts'
import { endless, isProblem, Problem, tell } from './staticcheck.ts'

/** The lines that Staticcheck writes, gathered into a list by another tool. */
export const staticcheckJson = jsonReader({
  id: 'staticcheck-json',
  name: 'Staticcheck JSON (list)',
  purpose: 'findings',
  writtenBy: '`staticcheck -f json ./... | jq -s`',
  reference: 'https://staticcheck.dev/docs/running-staticcheck/cli/formatters/',
  endless,
  syntax: 'json',
  matches: (value) => Array.isArray(value) && isProblem(value[0]),
  schema: z.array(Problem),
  read(problems, sink) {
    for (const problem of problems) tell(sink, problem)
  }
})
