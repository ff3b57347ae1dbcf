// Measures what the design sets budgets for, prints it and writes BENCHMARKS.md. Options: --rounds N (default 21).
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bareNode, interleaved, sizes, statistics } from './bench/measure.mjs'
import { readings, writeJunit, writeSarif } from './bench/reports.mjs'
import { decisionDelay, idleLook, localCheck, longWait, node, releaseRun } from './bench/scenes.mjs'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '21' } } })
const rounds = Number(values.rounds)
const reportRounds = Math.min(rounds, 5)
if (!Number.isInteger(rounds) || rounds < 3) throw new Error('--rounds: expected a whole number from 3')

const [local, release] = [await localCheck(), await releaseRun(10)]
const times = await interleaved({ bare: async () => bareNode(node), local: local.run, release: release.run }, rounds)
const [bare, cli, action] = [times.bare, times.local, times.release].map(statistics)
await Promise.all([local.close(), release.close()])

const requests = {}
for (const checks of [10, 100, 301]) {
  const { run, close } = await releaseRun(checks)
  requests[checks] = (await run()).length
  await close()
}
const idle = await idleLook()
const delays = statistics([await decisionDelay(), await decisionDelay(), await decisionDelay()])
const wait = await longWait()
const dist = sizes('dist')
const { junit, sarif } = await reports()
const [gate, saxes] = junit.engines


const budgets = [
  ['Command line, start to exit: `check --local`, five criteria', ratio(cli), '3 ×', cli.median / bare.median <= 3],
  ['Action, start to exit: built-in policy, 10 check runs', ratio(action), '6 ×', action.median / bare.median <= 6],
  ['API requests, built-in policy, 10 check runs', requests[10], '8', requests[10] <= 8],
  ['API requests, built-in policy, 100 check runs', requests[100], '8', requests[100] <= 8],
  ['API requests, built-in policy, 301 check runs', requests[301], '12', requests[301] <= 12],
  ['API requests of a further look that finds nothing new', round(idle.requests), '3', idle.requests <= 3],
  ['… that cost quota', round(idle.cost), '0', idle.cost === 0],
  ['From the look that finds the last check completed to the decision', `${Math.round(delays.median)} ms`, '500 ms', delays.median <= 500],
  ['Quota used by a wait of 30 minutes for the last of 301 checks', `${wait.cost} of ${wait.requests} requests (${wait.unchanged} answered 304)`, '40', wait.cost <= 40],
  ['200,000 JUnit cases, over a bare count with saxes', `${(gate.time.median / saxes.time.median).toFixed(2)} × (${(gate.time.min / saxes.time.min).toFixed(2)} ×)`, '1.3 ×', gate.time.median / saxes.time.median <= 1.3],
  ['… peak of memory', `${Math.round(gate.peak.median)} MB`, '120 MB', gate.peak.median <= 120],
  ['`dist`, unpacked', `${round(dist.unpacked / 1000)} kB`, '3000 kB', dist.unpacked <= 3_000_000],
  ['`dist`, gzipped', `${round(dist.gzipped / 1000)} kB`, '650 kB', dist.gzipped <= 650_000]
].map(([what, measured, budget, kept]) => [what, String(measured), budget, kept ? 'kept' : '**not kept**'])

const walls = [
  ['bare `node -e 0`', bare],
  ['command line', cli],
  ['action', action]
].map(([what, { min, median, max }]) => [what, ...[min, median, max].map((time) => `${Math.round(time)} ms`)])

const read = [junit, sarif].flatMap(({ what, engines }) =>
  engines.map(({ name, time, peak }) => [
    what,
    name,
    ...[time.min, time.median, time.max].map((one) => `${Math.round(one)} ms`),
    `${(time.median / engines[0].time.median).toFixed(2)} ×`,
    `${Math.round(peak.median)} MB`
  ])
)

const text = `# Benchmarks

Made by \`npm run bench\`: ${rounds} rounds on Node ${process.versions.node}, ${process.platform} ${process.arch},
${availableParallelism()} cores. The budgets are part of the design.

${table(['what', 'measured', 'budget', ''], budgets)}

${table(['start to exit', 'minimum', 'median', 'maximum'], walls)}

${table(['file', 'read by', 'minimum', 'median', 'maximum', 'over the gate', 'peak of memory'], read)}

## How

- **Start to exit** is the wall time from starting the process to its end. The three take turns, after one
  round that does not count, so that a slow moment of the machine meets all of them. What counts is the ratio
  of the medians; the ratio of the minima stands in brackets. Times in milliseconds are of one machine and
  compare with nothing else.
- **Command line**: \`node dist/index.js check --local --tag v1.2.3\` in a repository with three files and a
  remote on the same disk, with the criteria \`worktree\`, \`branch\`, \`tag\`, \`version\`, and \`version\`
  with \`greater-than: last-release\`. Each git command that it runs is a process of its own, and in the time.
- **Action**: \`dist/index.js\` as the runner starts it, for a pushed tag, against a server on the same
  machine that answers as GitHub's API description says. The time holds the answers of that server and the
  writing of the runner's files, and no network.
- **API requests** are counted by that server, for a run that ends in *go*: REST and GraphQL, redirects and
  pages included. The check runs include the gate's own.
- **A further look**: the same run waiting for a check that does not end, for four seconds at \`poll-interval:
  1s\`; what it asks for more than a run that looks once, per further look.
- **The decision**: wall time from the first request of the look that finds it to the moment in the result, with
  everything looked at once more in between; median of three. What is left of the poll interval when the check
  ends comes on top.
- **The long wait**: with the default \`poll-interval\`, on a clock that runs 40 times as fast for the process and
  the server alike. The design sets no figure for it; 40 is what three complete looks cost.
- **Reports**: each read in a process of its own, in turns, ${reportRounds} rounds after one that does not count; the time
  is from opening the file to the end of reading, without starting Node and loading the reader. *Gate* does all that the
  kinds do with a file but hash it: every case with its suite, totals against cases, failures kept. *saxes* is what
  the gate reads XML with, with nothing but a count of \`<testcase>\`. The peak is that of the whole process, Node's own
  some 45 MB included. The files are made up: JUnit as Surefire writes it, SARIF as a linter does.
- **\`dist\`**: the bytes of all its files; all of them as one gzip stream with the default level.

Every run is checked for the decision that it must come to; a wrong one ends the benchmark. Tests never assert times.
`
console.log(text)
writeFileSync('BENCHMARKS.md', text)

/** How the gate reads large reports, beside other readers. */
async function reports() {
  const folder = mkdtempSync(join(tmpdir(), 'gate-bench-'))
  try {
    const [junit, sarif] = [join(folder, 'junit.xml'), join(folder, 'report.sarif')]
    const [cases, results] = [await writeJunit(junit), await writeSarif(sarif)]
    const named = (what, path) => `${what}, ${Math.round(statSync(path).size / 1e6)} MB`
    const engines = ['gate', 'saxes', 'fast-xml-parser', 'test-results-parser']
    return {
      junit: { what: named(`JUnit, ${cases.toLocaleString('en')} cases`, junit), engines: await readings(junit, engines, cases, reportRounds) },
      sarif: { what: named(`SARIF, ${results.toLocaleString('en')} results`, sarif), engines: await readings(sarif, ['gate', 'JSON.parse'], results, reportRounds) }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function ratio(one) {
  return `${(one.median / bare.median).toFixed(2)} × (${(one.min / bare.min).toFixed(2)} ×)`
}

function round(number) {
  return number >= 100 ? Math.round(number) : Math.round(number * 10) / 10
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
