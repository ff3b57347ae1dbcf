import { z } from 'zod'
import { jsonLineAs } from '../json-lines.ts'
import { jsonLine } from '../lines.ts'
import type { TestCase } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { lineReader, type Sinks } from '../reader.ts'
import { distinctNames } from './names.ts'

const Place = z.looseObject({ url: z.string().nullish(), line: z.number().nullish(), root_url: z.string().nullish(), root_line: z.number().nullish() })

const Event = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('start') }),
  z.looseObject({ type: z.literal('suite'), suite: z.looseObject({ id: z.number(), platform: z.string().nullish(), path: z.string().nullish() }) }),
  z.looseObject({ type: z.literal('testStart'), test: Place.extend({ id: z.number(), name: z.string(), suiteID: z.number() }) }),
  z.looseObject({ type: z.literal('error'), testID: z.number(), error: z.string(), stackTrace: z.string(), isFailure: z.boolean() }),
  z.looseObject({ type: z.literal('testDone'), testID: z.number(), result: z.string(), skipped: z.boolean(), hidden: z.boolean() }),
  z.looseObject({ type: z.literal('done'), success: z.boolean().nullish() })
])
type EventOf<Type> = Extract<z.output<typeof Event>, { type: Type }>

const types: readonly unknown[] = Event.options.map((option) => option.shape.type.value)

const results: ReadonlyMap<string, TestCase['result']> = new Map([
  ['success', 'passed'],
  ['failure', 'failed'],
  ['error', 'error']
])

/** Loading a file, `setUpAll` and `tearDownAll` are hidden tests, as long as they succeed. */
export const dartJson = lineReader({
  id: 'dart-json',
  name: 'Dart and Flutter test JSON',
  purpose: 'tests',
  writtenBy: '`dart test --file-reporter json:test.json`, `flutter test --machine > test.json`',
  reference: 'https://github.com/dart-lang/test/blob/master/pkgs/test/doc/json_reporter.md',
  syntax: 'lines',
  matches: (head) => head.some((line) => isStart(jsonLine(line))),
  visit(sink) {
    let run: ReturnType<typeof runOf> | undefined
    return {
      line(text, number) {
        if (!types.includes(jsonLine(text)?.['type'])) {
          if (text.startsWith('{"') && jsonLine(text) === undefined) sink.trouble(`line ${number} is broken JSON: the file is cut, or two programs wrote it`)
          return
        }
        const event = jsonLineAs(Event, text, number)
        if (event?.type === 'start') {
          run?.end()
          run = undefined
        }
        run ??= runOf(sink)
        if (event !== undefined) run.event(event)
      },
      end: () => run?.end()
    }
  }
})

interface Test {
  readonly start: EventOf<'testStart'>['test']
  readonly done?: EventOf<'testDone'>
  /** The first error, and whether one came after the test was done. */
  readonly error?: EventOf<'error'> | undefined
  readonly isLate?: boolean
}

/** One run. A test may fail after it was done, so that nothing is known before the end. */
function runOf(sink: Sinks['tests']) {
  const suites = new Map<number, EventOf<'suite'>['suite']>()
  const tests = new Map<number, Test>()
  let done: EventOf<'done'> | undefined
  const known = (id: number): Test => {
    const test = tests.get(id)
    if (test === undefined) sink.trouble(`it tells how test ${id} went, but not which that is`)
    return test ?? { start: { id, name: `test ${id}`, suiteID: -1 } }
  }
  return {
    event(event: z.output<typeof Event>): void {
      if (event.type === 'suite') suites.set(event.suite.id, event.suite)
      if (event.type === 'testStart') tests.set(event.test.id, { start: event.test })
      if (event.type === 'testDone') tests.set(event.testID, { ...known(event.testID), done: event })
      if (event.type === 'error') {
        const test = known(event.testID)
        tests.set(event.testID, { ...test, error: test.error ?? event, isLate: test.isLate === true || test.done !== undefined })
      }
      if (event.type === 'done') done = event
    },
    end(): void {
      const distinct = distinctNames()
      for (const test of tests.values()) {
        const { platform, path } = suites.get(test.start.suiteID) ?? {}
        const suite = [path, platform].filter((part) => part != null)
        const result = resultOf(test)
        if (result === 'passed' && test.done?.hidden === true) continue
        sink.case({ ...caseOf(test, result), suite, name: distinct(suite, test.start.name) })
      }
      if (done === undefined) sink.trouble('its last event, `done`, is missing')
      else if (done.success == null) sink.trouble('the run was stopped before all tests had ended')
      else if (!done.success && sink.counted().red === 0) sink.trouble('it says that not all tests succeeded, but it lists none that failed')
    }
  }
}

function resultOf({ done, error, isLate }: Test): TestCase['result'] {
  if (done === undefined) return 'error'
  const result = results.get(done.result) ?? 'error'
  if (isLate === true && result === 'passed') return error?.isFailure === true ? 'failed' : 'error'
  return result === 'passed' && done.skipped ? 'skipped' : result
}

function caseOf({ start, done, error }: Test, result: TestCase['result']): Omit<TestCase, 'suite' | 'name'> {
  const path = start.root_url ?? start.url
  return {
    result,
    // An attempt that failed, of a test with `retry`, leaves its error behind.
    flaky: result === 'passed' && error !== undefined,
    message: done === undefined ? 'It began, but did not end.' : error?.error,
    trace: error?.stackTrace,
    place: path == null ? undefined : { path, line: lineNumber(start.root_url == null ? start.line : start.root_line) }
  }
}

function isStart(value: Readonly<Record<string, unknown>> | undefined): boolean {
  return value?.['type'] === 'start' && typeof value['protocolVersion'] === 'string'
}
