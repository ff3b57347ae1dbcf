import { z } from 'zod'
import { isRecord, plainLine } from '../lines.ts'
import type { TestCase } from '../model.ts'
import { jsonReader } from '../reader.ts'
import { distinctNames } from './names.ts'

const Test = z.looseObject({
  title: z.string(),
  fullTitle: z.string(),
  file: z.string().nullish(),
  currentRetry: z.number().nullish(),
  duration: z.number().nullish(),
  err: z.looseObject({ message: z.unknown().optional(), stack: z.unknown().optional() }).nullish()
})

/** A hook that failed is among the failures, but among no tests; the tests that it kept from running are nowhere. */
export const mochaJson = jsonReader({
  id: 'mocha-json',
  name: 'Mocha JSON',
  purpose: 'tests',
  writtenBy: '`mocha --reporter json --reporter-option output=mocha.json`',
  reference: 'https://mochajs.org/#json',
  syntax: 'json',
  matches: (value) => isRecord(value) && isRecord(value['stats']) && ['tests', 'passes', 'failures', 'pending'].every((list) => Array.isArray(value[list])),
  schema: z.looseObject({
    stats: z.looseObject({ tests: z.number(), failures: z.number() }),
    tests: z.array(Test),
    passes: z.array(Test),
    failures: z.array(Test),
    pending: z.array(Test)
  }),
  read({ stats, tests, passes, failures, pending }, sink) {
    const nameOf = distinctNames()
    const add = (result: TestCase['result'], { title, fullTitle, file, currentRetry, err }: z.output<typeof Test>): void => {
      const above = fullTitle.endsWith(title) ? fullTitle.slice(0, fullTitle.length - title.length).trim() : ''
      const suite = above === '' ? [] : [above]
      sink.case({
        suite,
        name: nameOf([file ?? '', ...suite], title),
        result,
        flaky: (currentRetry ?? 0) > 0,
        message: result === 'failed' ? textOf(err?.message) : undefined,
        trace: result === 'failed' ? textOf(err?.stack) : undefined,
        place: file == null || file === '' ? undefined : { path: file }
      })
    }
    for (const test of failures) add('failed', test)
    for (const test of pending) add('skipped', test)
    for (const test of passes) add('passed', test)
    const counted = sink.counted()
    const ran = Math.max(stats.tests, tests.length)
    const broken = Math.max(stats.failures, tests.filter(({ err }) => textOf(err?.message) !== undefined || textOf(err?.stack) !== undefined).length)
    // https://mochajs.org/#-dry-run: it calls every test passed, without having run one.
    if (passes.length > 0 && passes.every(({ duration }) => duration == null)) sink.trouble('no test that passed has a duration, as after `--dry-run`, which runs none')
    if (ran > counted.tests) sink.trouble(`it says that ${ran} tests ran, but gives the outcome of ${counted.tests}`)
    if (broken > counted.red) sink.trouble(`it says that ${broken} tests failed, but lists ${counted.red}`)
  }
})

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? plainLine(value) : undefined
}
