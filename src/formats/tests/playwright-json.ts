import { z } from 'zod'
import { count } from '../../core/text.ts'
import { isRecord, plainLine } from '../lines.ts'
import type { TestCase } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'
import { distinctNames } from './names.ts'
import { suitesOf } from './nested.ts'

const Failure = z.looseObject({ message: z.string().nullish(), stack: z.string().nullish(), value: z.string().nullish() })

const Attempt = z.looseObject({ status: z.string().nullish(), error: Failure.nullish(), errors: z.array(Failure).nullish() })

const Test = z.looseObject({
  status: z.string(),
  expectedStatus: z.string().nullish(),
  projectName: z.string().nullish(),
  results: z.array(Attempt)
})

const Spec = z.looseObject({
  title: z.string(),
  ok: z.boolean(),
  file: z.string().nullish(),
  line: z.number().nullish(),
  column: z.number().nullish(),
  tests: z.array(Test)
})

const Suite = z.looseObject({ title: z.string(), specs: z.array(Spec).nullish(), suites: z.array(z.unknown()).nullish() })

// https://github.com/microsoft/playwright/blob/main/packages/playwright/types/testReporter.d.ts
const results: ReadonlyMap<string, TestCase['result']> = new Map([
  ['expected', 'passed'],
  ['flaky', 'passed'],
  ['unexpected', 'failed'],
  ['skipped', 'skipped']
])

/** Playwright calls a test skipped, too, that was to run and did not, or was interrupted: then the run is not whole. */
export const playwrightJson = jsonReader({
  id: 'playwright-json',
  name: 'Playwright JSON',
  purpose: 'tests',
  writtenBy: '`npx playwright test --reporter=json`, `npx playwright merge-reports --reporter=json`',
  reference: 'https://playwright.dev/docs/test-reporters#json-reporter',
  syntax: 'json',
  matches: (value) => isRecord(value) && isRecord(value['config']) && Array.isArray(value['suites']) && Array.isArray(value['errors']),
  schema: z.looseObject({
    config: z.looseObject({ rootDir: z.string().nullish(), shard: z.looseObject({ current: z.int().min(1), total: z.int().min(1) }).nullish() }),
    suites: z.array(z.unknown()),
    errors: z.array(Failure),
    stats: z.looseObject({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }).nullish()
  }),
  read({ config, suites, errors, stats }, sink) {
    const nameOf = distinctNames()
    let notRun = 0
    for (const { suite, path } of suitesOf(Suite, suites)) {
      for (const { title, ok, file, line, column, tests } of suite.specs ?? []) {
        const before = sink.counted().red
        for (const { status, expectedStatus, projectName, results: attempts } of tests) {
          const inProject = projectName == null || projectName === '' ? path : [projectName, ...path]
          const failure = attempts.findLast(({ error, errors: all }) => error != null || (all ?? []).length > 0)
          const error = failure?.error ?? failure?.errors?.[0]
          const isCutOff = attempts.some((attempt) => attempt.status === 'interrupted') || (expectedStatus ?? 'skipped') !== 'skipped'
          if (status === 'skipped' && isCutOff) notRun++
          sink.case({
            suite: inProject,
            name: nameOf([file ?? '', ...inProject], title),
            result: results.get(status) ?? 'error',
            flaky: status === 'flaky',
            message: textOf(error?.message ?? error?.value),
            trace: textOf(error?.stack),
            place: file == null || file === '' ? undefined : { path: under(config.rootDir, file), line: lineNumber(line), column: lineNumber(column) }
          })
        }
        if (!ok && sink.counted().red === before) sink.trouble(`it says that "${title}" did not pass, but lists no test of it that did not`)
      }
    }
    for (const error of errors) sink.trouble(`the run failed outside of its tests: ${firstLine(textOf(error.message ?? error.value) ?? 'an error without a message')}`)
    if (notRun > 0) sink.trouble(`${count(notRun, 'test')} that should run did not, or not to the end`)
    if (config.shard != null && config.shard.total > 1) sink.shard({ current: config.shard.current, total: config.shard.total })
    if (stats == null) return
    const { tests, red } = sink.counted()
    const stated = stats.expected + stats.unexpected + stats.flaky + stats.skipped
    if (stated > tests) sink.trouble(`its stats say ${stated} tests, but it lists ${tests}`)
    if (stats.unexpected > red) sink.trouble(`its stats say that ${stats.unexpected} tests failed, but it lists ${red}`)
  }
})

/** Files are written as from Playwright's root directory. */
function under(rootDir: string | null | undefined, file: string): string {
  if (rootDir == null || rootDir === '' || /^(?:\/|[A-Za-z]:|\.\.\/)/.test(file)) return file
  return `${rootDir.replace(/[/\\]$/, '')}/${file}`
}

function textOf(text: string | null | undefined): string | undefined {
  return text == null || text === '' ? undefined : plainLine(text)
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? ''
}
