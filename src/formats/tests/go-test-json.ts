import { z } from 'zod'
import { count } from '../../core/text.ts'
import { jsonLineAs } from '../json-lines.ts'
import { jsonLine } from '../lines.ts'
import type { ReportedPlace, TestCase } from '../model.ts'
import { lineReader, type Sinks } from '../reader.ts'
import { distinctNames } from './names.ts'

const Event = z.looseObject({
  Action: z.string().optional(),
  Package: z.string().optional(),
  Test: z.string().optional(),
  Output: z.string().optional(),
  ImportPath: z.string().optional()
})

// https://pkg.go.dev/cmd/test2json#hdr-Output_Format
const actions: readonly unknown[] = ['start', 'run', 'pause', 'cont', 'pass', 'bench', 'fail', 'output', 'skip', 'attr', 'artifacts', 'build-output', 'build-fail']

const results: ReadonlyMap<string, TestCase['result']> = new Map([
  ['pass', 'passed'],
  ['fail', 'failed'],
  ['skip', 'skipped']
])

const mostOutput = 8192
const buildFailure = /^FAIL\t\S+ \[(?:build|setup) failed\]$/
const progress = /^(?:=== | *--- (?:PASS|FAIL|SKIP|BENCH): |(?:PASS|FAIL)$|FAIL\t|exit status \d+$)/
const eventStart = /^\{"(?:Time|Action|ImportPath|Package)"/

/** Tests and their subtests both count, as for `go test`. Benchmarks do not, unless they fail. */
export const goTestJson = lineReader({
  id: 'go-test-json',
  name: 'go test JSON',
  purpose: 'tests',
  writtenBy: '`go test -json ./... > test.json`, `gotestsum --jsonfile test.json`',
  reference: 'https://pkg.go.dev/cmd/test2json',
  syntax: 'lines',
  matches: (head) => head.some((line) => buildFailure.test(line) || isEvent(jsonLine(line))),
  visit(sink) {
    const packages = new Map<string, ReturnType<typeof packageOf>>()
    const ended = new Set<string>()
    const built = new Map<string, string>()
    let cached = 0
    let isFragment = false
    const cut = (name: string): void => {
      packages.get(name)?.end('')
      if (packages.delete(name)) sink.trouble(`the end of the package ${name} is missing`)
    }
    return {
      line(text, number) {
        const { Action: action, Package: name = '', Test: test, Output: output = '', ImportPath: path = '' } = jsonLineAs(Event, text, number) ?? {}
        isFragment = action === undefined && text.startsWith('{')
        if (action === undefined) {
          if (/^FAIL\b/.test(text)) sink.trouble(`Go says: ${text.replaceAll('\t', ' ').slice(0, 200)}`)
          if (eventStart.test(text)) sink.trouble(`line ${number} is broken JSON: the file is cut, or two programs wrote it`)
          return
        }
        if (action === 'build-output') built.set(path, appended(built.get(path) ?? '', output))
        if (action === 'build-fail') sink.trouble(`${path} could not be built: ${firstLine(built.get(path) ?? '')}`)
        if (!results.has(action) && (action.startsWith('build-') || (ended.has(name) && action !== 'start' && action !== 'run'))) return
        if (action === 'start') cut(name)
        const found = packages.get(name) ?? packageOf(name, sink)
        packages.set(name, found)
        if (test !== undefined) return found.event(action, test, output)
        if (output.endsWith('\t(cached)\n')) cached++
        if (!results.has(action)) return found.said(output)
        found.end(action)
        packages.delete(name)
        ended.add(name)
      },
      end(isOpen) {
        if (isOpen && isFragment) sink.trouble('its last line is cut')
        for (const name of [...packages.keys()]) cut(name)
        if (cached > 0) sink.note(`${count(cached, 'package')} did not run again: Go took the result of an earlier run of the same code`)
      }
    }
  }
})

/** One run of the tests of one package. In it a test comes again with `-count`, and is no attempt at the first. */
function packageOf(name: string, sink: Sinks['tests']) {
  const distinct = distinctNames()
  const open = new Map<string, string>()
  let output = ''
  let isRed = false
  const report = (test: string, result: TestCase['result'], said: string, message?: string): void => {
    isRed ||= result === 'failed' || result === 'error'
    const trace = linesOf(said).join('\n')
    const isTold = result !== 'passed' && trace !== ''
    sink.case({
      suite: [name],
      name: distinct([name], test),
      result,
      message: message ?? (isTold ? firstLine(trace) : undefined),
      trace: isTold ? trace : undefined,
      place: result === 'passed' ? undefined : placeIn(said, name)
    })
  }
  const broken = (test: string, said: string): void => report(test, 'error', said, 'It began, but did not end.')
  return {
    said: (text: string): void => {
      output = appended(output, text)
    },
    event(action: string, test: string, text: string): void {
      const said = open.get(test)
      const result = results.get(action)
      if (action === 'run') {
        if (said !== undefined) broken(test, said)
        open.set(test, '')
      } else if (action === 'output') {
        if (said !== undefined) open.set(test, appended(said, text))
      } else if (result !== undefined) {
        report(test, result, said ?? '')
        open.delete(test)
      } else if (action === 'bench') {
        open.delete(test)
      }
    },
    end(action: string): void {
      for (const [test, said] of open) {
        // https://github.com/golang/go/issues/61767: benchmarks have no event for their end
        if (action !== 'pass' || !test.startsWith('Benchmark')) broken(test, said)
      }
      if (action === 'fail' && !isRed) sink.trouble(`the package ${name} failed outside of its tests: ${firstLine(linesOf(output).join('\n'))}`)
    }
  }
}

/** What a test or package wrote, without the lines about its progress. */
function linesOf(output: string): readonly string[] {
  return output.split('\n').filter((line) => line.trim() !== '' && !progress.test(line))
}

/** Where it says that it is; Go names only the file, in the directory of its package. */
function placeIn(output: string, name: string): ReportedPlace | undefined {
  const [, file, line] = /^[ \t]+(\S+\.go):(\d+): /m.exec(output) ?? []
  if (file === undefined) return undefined
  return { path: /^(?:\/|[A-Za-z]:)/.test(file) || name === '' ? file : `${name}/${file}`, line: Number(line) }
}

function appended(output: string, more: string): string {
  return (output + more).slice(0, mostOutput)
}

function firstLine(text: string): string {
  const line = text.split('\n').find((one) => /\w/.test(one) && !one.startsWith('# ')) ?? ''
  return line.trim().slice(0, 300)
}

function isEvent(value: Readonly<Record<string, unknown>> | undefined): boolean {
  if (value === undefined || !actions.includes(value['Action'])) return false
  return ['Package', 'Test', 'ImportPath', 'Output'].some((name) => typeof value[name] === 'string')
}
