import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { ConfigurationError } from '../core/errors.ts'
import type { Result } from '../gate/result.ts'
import type { LogPort } from '../ports/index.ts'
import { annotations, problemAnnotations, type Annotation } from '../report/annotations.ts'
import { filledIn } from '../report/filled-in.ts'
import { json } from '../report/json.ts'
import { deploymentLog } from '../report/log.ts'
import { forLog } from '../report/neutralise.ts'
import { summary } from '../report/summary.ts'
import { terminal } from '../report/terminal.ts'
import { stopSignal } from '../stop-signal.ts'
import { bugReport, stopped, unpublished } from './bug.ts'
import { closed, outputsOf, type Outputs } from './outputs.ts'
import { publication } from './publish.ts'
import { judgeRun } from './run.ts'

/** The action. Sets every output and the exit code: 0 exactly if the run may go on. Never rejects. */
export async function runAction(): Promise<void> {
  const log: LogPort = { info: (line) => core.info(forLog(line)), debug: (line) => core.debug(forLog(line)) }
  let outputs: Outputs = closed
  let exitCode = 1
  const signal = stopSignal()
  const { begin, decided, failed } = publication({ env: process.env, signal, log, annotate })
  try {
    const result = await judgeRun(process.env, log, signal, begin)
    outputs = await report(result)
    setOutputs(outputs)
    // After all else, since it can say to others that all is well.
    await decided(result)
    exitCode = result.allowed ? 0 : 1
  } catch (error) {
    exitCode = error instanceof ConfigurationError ? 2 : 3
    for (const annotation of explain(error, signal, outputs === closed)) annotate(annotation)
    if (error instanceof Error) core.debug(forLog(error.stack ?? error.message))
    setOutputs({ ...outputs, decision: 'no-go', allowed: 'false', 'bypassed-by': '' })
    await failed(error)
  }
  process.exitCode = exitCode
}

function explain(error: unknown, signal: AbortSignal, undecided: boolean): readonly Annotation[] {
  if (error instanceof ConfigurationError) return problemAnnotations(error.problems)
  if (!undecided) return [unpublished(error)]
  return [signal.aborted ? stopped(signal) : bugReport(error)]
}

function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}

async function report(result: Result): Promise<Outputs> {
  const links = { serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com' }
  const markdown = summary(result, links)
  const folder = await mkdtemp(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'deployment-gate-'))
  const checklist = filledIn(result, links)
  const paths = {
    result: join(folder, 'result.json'),
    summary: join(folder, 'summary.md'),
    checklist: checklist === undefined ? '' : join(folder, 'checklist.md'),
    log: join(folder, 'deployment-log.md')
  }
  await writeFile(paths.result, json(result))
  await writeFile(paths.summary, markdown)
  await writeFile(paths.log, deploymentLog(result, links))
  if (checklist !== undefined) await writeFile(paths.checklist, checklist)
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write()
  process.stdout.write(terminal(result, { color: false, width: 120 }))
  for (const annotation of annotations(result)) annotate(annotation)
  return outputsOf(result, paths)
}

function annotate({ level, title, message, file, line, column }: Annotation): void {
  const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }), ...(column === undefined ? {} : { startColumn: column }) }
  core[level](message, { title, ...place })
}
