import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { ConfigurationError } from '../core/errors.ts'
import type { Result } from '../gate/result.ts'
import type { LogPort } from '../ports/index.ts'
import { annotations, problemAnnotations, type Annotation } from '../report/annotations.ts'
import { json } from '../report/json.ts'
import { forLog } from '../report/neutralise.ts'
import { summary } from '../report/summary.ts'
import { terminal } from '../report/terminal.ts'
import { stopSignal } from '../stop-signal.ts'
import { bugReport, stopped } from './bug.ts'
import { closed, outputsOf, type Outputs } from './outputs.ts'
import { judgeRun } from './run.ts'

/** The action. Sets every output and the exit code: 0 exactly if the run may go on. Never rejects. */
export async function runAction(): Promise<void> {
  const log: LogPort = { info: (line) => core.info(forLog(line)), debug: (line) => core.debug(forLog(line)) }
  let outputs: Outputs = closed
  let exitCode = 1
  const signal = stopSignal()
  try {
    const result = await judgeRun(process.env, log, signal)
    outputs = await publish(result)
    exitCode = result.allowed ? 0 : 1
  } catch (error) {
    exitCode = error instanceof ConfigurationError ? 2 : 3
    for (const annotation of error instanceof ConfigurationError ? problemAnnotations(error.problems) : [signal.aborted ? stopped(signal) : bugReport(error)]) annotate(annotation)
    if (error instanceof Error) core.debug(forLog(error.stack ?? error.message))
  }
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  process.exitCode = exitCode
}

async function publish(result: Result): Promise<Outputs> {
  const markdown = summary(result, { serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com' })
  const folder = await mkdtemp(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'deployment-gate-'))
  const paths = { result: join(folder, 'result.json'), summary: join(folder, 'summary.md') }
  await writeFile(paths.result, json(result))
  await writeFile(paths.summary, markdown)
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write()
  process.stdout.write(terminal(result, { color: false, width: 120 }))
  for (const annotation of annotations(result)) annotate(annotation)
  return outputsOf(result, paths)
}

function annotate({ level, title, message, file, line, column }: Annotation): void {
  const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }), ...(column === undefined ? {} : { startColumn: column }) }
  core[level](message, { title, ...place })
}
