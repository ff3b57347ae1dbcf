// Reading large reports: the gate's reader against bare parsers, each round in a process of its own.
import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { once } from 'node:events'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { interleaved, statistics } from './measure.mjs'

const self = fileURLToPath(import.meta.url)
const lib = new URL('../../lib/formats/read.js', import.meta.url)

/** What reads which file, and gives the number of tests or findings that it saw. */
const engines = {
  gate: async (path, library) => {
    const { readReport } = await import(library)
    return async () => {
      const report = await readReport(createReadStream(path, { highWaterMark: 262_144 }))
      return report.purpose === 'tests' ? report.run.tests : report.scan.findings.length
    }
  },
  saxes: async (path) => {
    const { SaxesParser } = await import('saxes')
    return async () => {
      const parser = new SaxesParser()
      let cases = 0
      parser.on('opentag', (tag) => {
        if (tag.name === 'testcase') cases++
      })
      for await (const chunk of createReadStream(path, 'utf8')) parser.write(chunk)
      parser.close()
      return cases
    }
  },
  'fast-xml-parser': async (path) => {
    const { XMLParser } = await import('fast-xml-parser')
    return async () => {
      const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'testsuite' || name === 'testcase' })
      const { testsuites } = parser.parse(await readFile(path, 'utf8'))
      return testsuites.testsuite.reduce((sum, suite) => sum + suite.testcase.length, 0)
    }
  },
  'test-results-parser': async (path) => {
    const { default: parser } = await import('test-results-parser')
    return async () => {
      const { total, skipped } = parser.parse({ type: 'junit', files: [path] })
      return total + skipped
    }
  },
  'JSON.parse': async (path) => async () => JSON.parse(await readFile(path, 'utf8')).runs.reduce((sum, run) => sum + run.results.length, 0)
}

/** Milliseconds to read a file, and the peak of resident memory in MB, as medians. Engines take turns. */
export async function readings(path, names, expected, rounds, library = lib.href) {
  const peaks = Object.fromEntries(names.map((name) => [name, []]))
  const times = Object.fromEntries(names.map((name) => [name, []]))
  const read = async (name) => {
    const { records, milliseconds, peak } = await inChild(name, path, library)
    if (records !== expected) throw new Error(`${name} read ${records} of ${expected} records of ${path}`)
    times[name].push(milliseconds)
    peaks[name].push(peak)
  }
  await interleaved(Object.fromEntries(names.map((name) => [name, () => read(name)])), rounds)
  return names.map((name) => ({ name, time: statistics(times[name].slice(1)), peak: statistics(peaks[name].slice(1)) }))
}

async function inChild(name, path, library) {
  const child = spawn(process.execPath, [self, name, path, library], { stdio: ['ignore', 'pipe', 'inherit'] })
  const parts = []
  child.stdout.on('data', (part) => parts.push(part))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`reading ${path} with ${name} ended with ${code}`)
  return JSON.parse(Buffer.concat(parts).toString())
}

/** 200,000 tests in 2,000 suites, as Surefire writes them: about 45 MB. */
export async function writeJunit(path, suites = 2000, cases = 100) {
  const file = createWriteStream(path)
  const total = suites * cases
  file.write(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="all" tests="${total}" failures="${total / 100}" errors="0" skipped="${total / 100}" time="4000.5">\n`)
  for (let suite = 0; suite < suites; suite++) {
    const name = `com.example.shop.module${suite % 40}.Service${suite}Test`
    const parts = [`<testsuite name="${name}" tests="${cases}" failures="${cases / 100}" errors="0" skipped="${cases / 100}" time="2.002" timestamp="2026-11-03T10:00:00">\n`]
    for (let number = 0; number < cases; number++) parts.push(junitCase(name, number))
    parts.push('</testsuite>\n')
    if (!file.write(parts.join(''))) await once(file, 'drain')
  }
  file.end('</testsuites>\n')
  await once(file, 'finish')
  return total
}

function junitCase(classname, number) {
  const start = `  <testcase classname="${classname}" name="returns the right answer for input number ${number} of the table, in any order, also when asked twice" time="0.0${number % 10}2"`
  if (number === 7) {
    const trace = Array.from({ length: 12 }, (_, line) => `\tat ${classname}.helper${line}(Helper.java:${line + 40})`).join('\n')
    return `${start}>\n    <failure message="expected: &lt;4&gt; but was: &lt;5&gt;" type="org.opentest4j.AssertionFailedError"><![CDATA[org.opentest4j.AssertionFailedError: expected: <4> but was: <5>\n${trace}\n]]></failure>\n  </testcase>\n`
  }
  if (number === 11) return `${start}>\n    <skipped message="only on Windows"/>\n  </testcase>\n`
  if (number % 5 === 0) return `${start}>\n    <system-out><![CDATA[12:00:00.123 [main] INFO  ${classname} - started &amp; ended in 3 ms]]></system-out>\n  </testcase>\n`
  return `${start}/>\n`
}

/** 100,000 results with places and rules, as linters write them: about 46 MB. */
export async function writeSarif(path, results = 100_000) {
  const file = createWriteStream(path)
  const rules = Array.from({ length: 100 }, (_, rule) => ({ id: `EX${1000 + rule}`, shortDescription: { text: `Rule ${rule}` }, defaultConfiguration: { level: 'warning' } }))
  file.write(`{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"Example","version":"1.0.0","rules":${JSON.stringify(rules)}}},"results":[\n`)
  for (let number = 0; number < results; number++) {
    const line = `${number === 0 ? '' : ',\n'}${JSON.stringify(sarifResult(number))}`
    if (!file.write(line)) await once(file, 'drain')
  }
  file.end(']}]}\n')
  await once(file, 'finish')
  return results
}

function sarifResult(number) {
  const rule = number % 100
  return {
    ruleId: `EX${1000 + rule}`,
    ruleIndex: rule,
    level: number % 3 === 0 ? 'note' : 'warning',
    message: { text: `The variable "value${number}" is assigned, but its value is never used in the function that declares it.` },
    locations: [{ physicalLocation: { artifactLocation: { uri: `src/module${number % 500}/component${number % 7000}.ts`, uriBaseId: '%SRCROOT%' }, region: { startLine: (number % 900) + 1, startColumn: 7, endLine: (number % 900) + 1, endColumn: 20 } } }],
    partialFingerprints: { primaryLocationLineHash: `${number.toString(16).padStart(16, '0')}:1` }
  }
}

const [name, path, library] = process.argv.slice(2)
if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url && name !== undefined) {
  const read = await engines[name](path, library)
  const start = performance.now()
  const records = await read()
  const milliseconds = performance.now() - start
  process.stdout.write(JSON.stringify({ records, milliseconds, peak: process.resourceUsage().maxRSS / 1024 }))
}
