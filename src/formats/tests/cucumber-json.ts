import { z } from 'zod'
import { isRecord, plainLine } from '../lines.ts'
import type { TestCase } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'

const Result = z.looseObject({ status: z.string().nullish(), error_message: z.string().nullish() })

const Hook = z.looseObject({ result: Result.nullish() })

const Step = z.looseObject({
  keyword: z.string().nullish(),
  name: z.string().nullish(),
  result: Result.nullish(),
  before: z.array(Hook).nullish(),
  after: z.array(Hook).nullish()
})

const Scenario = z.looseObject({
  type: z.string().nullish(),
  name: z.string(),
  line: z.number().nullish(),
  steps: z.array(Step).nullish(),
  before: z.array(Hook).nullish(),
  after: z.array(Hook).nullish()
})

const Feature = z.looseObject({ name: z.string().nullish(), uri: z.string().nullish(), elements: z.array(Scenario).nullish() })

// Pending fails, too: `strict` is the default of Cucumber.js, and Cucumber-JVM 7 has nothing else.
// https://github.com/cucumber/cucumber-js/blob/main/docs/configuration.md#options
const results: ReadonlyMap<string, TestCase['result']> = new Map([
  ['passed', 'passed'],
  ['skipped', 'skipped'],
  ['failed', 'failed'],
  ['undefined', 'failed'],
  ['ambiguous', 'failed'],
  ['pending', 'failed']
])
const fromWorst: readonly TestCase['result'][] = ['failed', 'error', 'skipped', 'passed']

interface Part {
  readonly what: string
  /** A verb with it, e.g. `is pending`. */
  readonly state: string
  readonly result: TestCase['result']
  readonly error: string | undefined
}

/**
 * A scenario is as its worst step or hook, those of the background before it included. A step without a status is an
 * error; a scenario without any step or hook did nothing, and is skipped.
 */
export const cucumberJson = jsonReader({
  id: 'cucumber-json',
  name: 'Cucumber JSON',
  purpose: 'tests',
  writtenBy: 'Cucumber.js (`--format json:cucumber.json`), Cucumber-JVM (`--plugin json:cucumber.json`), Cucumber for Ruby, godog, pytest-bdd',
  reference: 'https://github.com/cucumber/cucumber-json-schema',
  syntax: 'json',
  matches: (value) => Array.isArray(value) && value.some((one) => isRecord(one) && Array.isArray(one['elements'])) && isRecord(value[0]) && 'keyword' in value[0],
  schema: z.array(Feature),
  read(features, sink) {
    for (const { name: feature, uri, elements } of features) {
      let background: readonly Part[] = []
      const nameOf = namesOf(elements ?? [])
      for (const scenario of elements ?? []) {
        if (scenario.type === 'background') {
          background = partsOf(scenario)
          continue
        }
        const own = partsOf(scenario)
        const [worst] = [...background, ...own].toSorted((a, b) => fromWorst.indexOf(a.result) - fromWorst.indexOf(b.result))
        const result = own.length === 0 && worst?.result === 'passed' ? 'skipped' : (worst?.result ?? 'skipped')
        const error = worst?.error === undefined ? '' : `: ${worst.error.trim().split('\n', 1)[0]}`
        sink.case({
          suite: feature == null || feature === '' ? [] : [feature],
          name: nameOf(scenario),
          result,
          message: result === 'passed' ? undefined : worst === undefined ? 'The scenario has no steps.' : `${worst.what} ${worst.state}${error}`,
          trace: worst?.error,
          place: uri == null ? undefined : { path: uri, line: lineNumber(scenario.line) }
        })
      }
    }
  }
})

/** Scenarios of one name at several lines, such as the examples of an outline, are told apart by the line. */
function namesOf(scenarios: readonly z.output<typeof Scenario>[]): (scenario: z.output<typeof Scenario>) => string {
  const lines = new Map<string, Set<number | null | undefined>>()
  for (const { name, line } of scenarios) lines.set(name, (lines.get(name) ?? new Set()).add(line))
  return ({ name, line }) => ((lines.get(name)?.size ?? 0) > 1 ? `${name} (line ${line})` : name)
}

function partsOf({ before, steps, after }: z.output<typeof Scenario>): readonly Part[] {
  return [
    ...(before ?? []).map((hook) => partOf('A hook', hook)),
    ...(steps ?? []).flatMap((step) => [
      ...(step.before ?? []).map((hook) => partOf('A hook', hook)),
      partOf(`The step "${`${step.keyword ?? ''}${step.name ?? ''}`.trim()}"`, step),
      ...(step.after ?? []).map((hook) => partOf('A hook', hook))
    ]),
    ...(after ?? []).map((hook) => partOf('A hook', hook))
  ]
}

function partOf(what: string, { result }: z.output<typeof Hook>): Part {
  const status = result?.status
  const state = status === 'failed' ? 'failed' : status == null ? 'has no status' : `is ${status}`
  const error = result?.error_message == null ? undefined : plainLine(result.error_message)
  return { what, state, result: results.get(status ?? '') ?? 'error', error }
}
