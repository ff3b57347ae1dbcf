import { jsonLineAs } from '../json-lines.ts'
import { jsonLine } from '../lines.ts'
import { lineReader } from '../reader.ts'
import { Finding, isFinding, tell } from './ruff.ts'

export const ruffJsonl = lineReader({
  id: 'ruff-jsonl',
  name: 'Ruff JSON lines',
  purpose: 'findings',
  writtenBy: '`ruff check --output-format json-lines --output-file ruff.jsonl`',
  reference: 'https://docs.astral.sh/ruff/settings/#output-format',
  endless: 'has no mark of its end: use `--output-format json`',
  syntax: 'lines',
  matches: (head) => head.some((line) => isFinding(jsonLine(line))),
  visit: (sink) => ({
    line(text, number) {
      const finding = jsonLineAs(Finding, text, number)
      if (finding !== undefined) tell(sink, finding)
      else if (text.trim() !== '') sink.trouble(`line ${number} is no finding of Ruff`)
    },
  })
})
