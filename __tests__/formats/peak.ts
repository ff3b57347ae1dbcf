// Reads one large file that is made as it goes by, and tells what it came to and the peak of memory in MB.
import { ReportRefused } from '../../src/formats/model.ts'
import { readReport } from '../../src/formats/read.ts'

const cases = '<testcase name="a"/><testcase name="b"><failure message="no">why</failure></testcase><testcase name="c"/>'
const log = 'A line of a log, with nothing of interest in it.\n'.repeat(20_000)

const files: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  small: [[`<testsuite>${cases}</testsuite>`, 1]],
  cdata: [['<testsuite><testcase name="b"><failure><![CDATA[', 1], [log, 31], [']]></failure></testcase></testsuite>', 1]],
  output: [['<testsuite><system-out>', 1], [log, 100], [`</system-out>${cases}</testsuite>`, 1]],
  cases: [['<testsuite>', 1], [cases.repeat(1000), 100], ['</testsuite>', 1]],
  levels: [['<testsuite>'.repeat(1000), 100]]
}

async function* chunks(kind: string): AsyncGenerator<Uint8Array> {
  for (const [text, times] of files[kind] ?? []) {
    for (let time = 0; time < times; time++) yield Buffer.from(text)
  }
}

async function figuresOf(kind: string): Promise<unknown> {
  try {
    const report = await readReport(chunks(kind))
    return report.purpose === 'tests' ? [report.run.tests, report.run.failed + report.run.errors] : report.purpose
  } catch (error) {
    return error instanceof ReportRefused ? error.code : String(error)
  }
}

const figures = await figuresOf(process.argv.at(-1) ?? '')
process.stdout.write(JSON.stringify({ figures, megabytes: process.resourceUsage().maxRSS / 1024 }))
