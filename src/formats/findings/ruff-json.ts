import { z } from 'zod'
import { jsonReader } from '../reader.ts'
import { Finding, isFinding, tell } from './ruff.ts'

export const ruffJson = jsonReader({
  id: 'ruff-json',
  name: 'Ruff JSON',
  purpose: 'findings',
  writtenBy: '`ruff check --output-format json --output-file ruff.json`',
  reference: 'https://docs.astral.sh/ruff/settings/#output-format',
  syntax: 'json',
  emptyIsClean: true,
  matches: (value) => Array.isArray(value) && isFinding(value[0]),
  schema: z.array(Finding),
  read(findings, sink) {
    for (const finding of findings) tell(sink, finding)
  }
})
