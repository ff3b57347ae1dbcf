import { ReportRefused, type TestCase } from '../model.ts'
import { lineReader } from '../reader.ts'
import { distinctNames } from './names.ts'
import { tapLevels } from './tap-levels.ts'
import { tapLine } from './tap-lines.ts'

const indentation = 4
const oldest = 12
const newest = 14
const mostDiagnostics = 16_384
const typical = /^(?:TAP version \d+|\d+\.\.\d+(?:\s+#.*)?|(?:not )?ok \d+(?:\s.*)?)$/
const failures = /^# (?:fail(?:ed|ures?)?|cancelled)\s+([1-9]\d{0,8})\b/

/** Whether diagnostics of a test at that depth are indented so. Two spaces by the specification, four by Vitest. */
function isDiagnostic(indent: number, depth: number): boolean {
  const own = indent - depth * indentation
  return own > 0 && own <= indentation
}

interface Block {
  readonly indent: number
  readonly depth: number
  readonly number: number
}

/** What failed as TODO counts as skipped. TAP knows no attempts: a name that comes again is another test. */
export const tap = lineReader({
  id: 'tap',
  name: 'TAP',
  purpose: 'tests',
  writtenBy: '`node --test --test-reporter=tap`, tap, tape, Mocha (`--reporter tap`), Perl, Bats, pgTAP and others',
  reference: 'https://testanything.org/tap-version-14-specification.html',
  syntax: 'lines',
  matches: (head) => head.some((line) => typical.test(line)),
  visit(sink) {
    const levels = tapLevels()
    /** Where diagnostics may begin: right below a test. */
    let below: number | undefined
    let block: Block | undefined
    let diagnosticsLength = 0
    let started = false
    let bailed = false
    let isStrict = false
    let stated = 0
    const distinct = distinctNames()
    const tell = (cases: readonly TestCase[]): void => {
      for (const one of cases) sink.case({ ...one, name: distinct(one.suite, one.name) })
    }
    const read = (content: string, depth: number, number: number): void => {
      const line = tapLine(content)
      if (line.kind === 'comment') {
        if (depth === 0) stated = Math.max(stated, Number(failures.exec(content)?.[1] ?? 0))
        return
      }
      if (line.kind === 'other') {
        if (isStrict) sink.trouble(`line ${number} is no TAP, which its pragma forbids`)
        return
      }
      below = undefined
      if (line.kind === 'bail') {
        bailed = true
        sink.trouble(`the tests bailed out${line.reason === '' ? '' : `: ${line.reason}`}`)
      } else if (line.kind === 'version') {
        if (line.version < oldest || line.version > newest) throw new ReportRefused('unsupported', `is in version ${line.version} of TAP`, number)
        if (depth === 0 && started) sink.trouble(`another document begins in line ${number}`)
      } else if (line.kind === 'point') {
        levels.point(line, depth)
        below = depth
        diagnosticsLength = 0
      } else if (line.kind === 'plan') levels.plan(line, depth)
      else if (line.kind === 'open') levels.open(depth)
      else if (line.kind === 'close') levels.close(depth)
      else if (line.kind === 'pragma' && line.name === 'strict') isStrict = line.on
      started = true
      tell(levels.taken())
    }
    return {
      line(text, number) {
        const content = text.trimStart()
        if (content === '' || bailed) return
        const indent = text.search(/[^ ]/)
        if (block !== undefined && indent >= block.indent) {
          if (content.trimEnd() === '...') block = undefined
          else if (diagnosticsLength < mostDiagnostics) levels.diagnostic(text.slice(block.indent), block.depth)
          diagnosticsLength += content.length
          return
        }
        if (block !== undefined) sink.trouble(`the diagnostics in line ${block.number} have no end`)
        block = undefined
        const depth = Math.floor(indent / indentation)
        if (content.trimEnd() === '---' && below !== undefined && isDiagnostic(indent, below)) block = { indent, depth: below, number }
        else if (indent % indentation === 0) read(content, depth, number)
        else if (isStrict) sink.trouble(`line ${number} is no TAP, which its pragma forbids`)
      },
      end(isOpen) {
        if (isOpen && !bailed) sink.trouble('its last line has no line end, and so may be cut')
        if (block !== undefined) sink.trouble(`the diagnostics in line ${block.number} have no end`)
        const { cases, problems, plan } = levels.end()
        tell(cases)
        for (const one of bailed ? [] : problems) sink.trouble(one)
        if (plan?.to === 0 && plan.reason !== undefined) sink.note(`all tests were skipped: ${plan.reason}`)
        const { red, skipped } = sink.counted()
        if (stated > 0 && red + skipped === 0) sink.trouble(`it says that ${stated} failed, but lists none that did`)
      }
    }
  }
})
