import { z } from 'zod'
import { isRecord, plainLine } from '../lines.ts'
import type { TestCase } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'
import { distinctNames } from './names.ts'

const Example = z.looseObject({
  full_description: z.string(),
  status: z.string(),
  file_path: z.string(),
  line_number: z.number().nullish(),
  pending_message: z.string().nullish(),
  exception: z.looseObject({ class: z.string().nullish(), message: z.string().nullish(), backtrace: z.array(z.string()).nullish() }).nullish()
})

const Summary = z.looseObject({ example_count: z.number(), failure_count: z.number(), errors_outside_of_examples_count: z.number().nullish() })

const results: ReadonlyMap<string, TestCase['result']> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['pending', 'skipped']
])

/** A file that could not be loaded is only counted, in `errors_outside_of_examples_count`. */
export const rspecJson = jsonReader({
  id: 'rspec-json',
  name: 'RSpec JSON',
  purpose: 'tests',
  writtenBy: '`rspec --format json --out rspec.json`',
  reference: 'https://github.com/rspec/rspec/blob/main/rspec-core/lib/rspec/core/formatters/json_formatter.rb',
  syntax: 'json',
  matches: (value) => isRecord(value) && isRecord(value['summary']) && 'example_count' in value['summary'],
  schema: z.looseObject({ examples: z.array(Example), summary: Summary }),
  read({ examples, summary }, sink) {
    const nameOf = distinctNames()
    for (const { full_description: name, status, file_path: path, line_number: line, pending_message: pending, exception } of examples) {
      sink.case({
        suite: [path],
        name: nameOf([path], name),
        result: results.get(status) ?? 'error',
        message: exception?.message == null ? (pending ?? undefined) : plainLine(exception.message),
        trace: exception?.backtrace?.join('\n'),
        place: { path, line: lineNumber(line) }
      })
    }
    const { tests, red } = sink.counted()
    const { example_count: stated, failure_count: failed, errors_outside_of_examples_count: outside } = summary
    if ((outside ?? 0) > 0) sink.trouble(`RSpec met errors outside of its examples (${outside}), as in a file that could not be loaded`)
    if (stated > tests) sink.trouble(`its summary says ${stated} examples, but it lists ${tests}`)
    if (failed > red) sink.trouble(`its summary says that ${failed} examples failed, but it lists ${red}`)
  }
})
