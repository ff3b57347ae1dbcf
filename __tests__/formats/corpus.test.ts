import { describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { ReportRefused } from '../../src/formats/model.ts'
import { matchesName } from '../../src/core/text.ts'
import { readFileAs } from './files.ts'
import { asOurs, figuresOf, type Figures } from './figures.ts'

// Real reports of other projects, with the figures that those projects' own tests expect. Not ours to copy: they are read
// where they lie. CORPUS=junit-xml,trx looks at some formats only.
const corpus = '../shared/corpus'
const only = process.env['CORPUS']?.split(',')
/** What no content tells apart, or begins like XML: read with the format named. */
const forced = new Set(['golint-text', 'flake8-text'])

interface Row {
  readonly format: string
  readonly verdict: string
  readonly file: string
  readonly expect: Figures
  readonly computed: Figures
}

/** Figures of the manifest that are not about cases or findings: declared totals, times, numbers of suites, and so on. */
const notOurs = /^(?:decl_.*|suites|time_s|peer_.*|meta|entries|not_fail|pkg_fail|parse_error|retried|reruns|pending|other|unknown|inconclusive|todo|ok|bailout|skipAll|audited_false|verdict|has_skipped)$/

function rows(): readonly Row[] {
  const [head = '', ...lines] = readFileSync(`${corpus}/MANIFEST.tsv`, 'utf8').trimEnd().split('\n')
  const names = head.split('\t')
  return lines
    .map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [names[index] ?? '', cell])))
    .map(({ format = '', verdict = '', file = '', expect = '', computed = '' }) => ({ format: format.replace(/\(.*/, ''), verdict, file, expect: figures(expect), computed: figures(computed) }))
    .filter(({ format }) => only === undefined || only.includes(format))
}

function figures(json: string): Figures {
  const all = Object.entries(JSON.parse(json === '' ? '{}' : json) as Figures).filter(([name, value]) => !notOurs.test(name) && value !== null)
  return Object.fromEntries(all.map(([name, value]) => [name, asOurs(name, value)]))
}

/** Where we count otherwise than a peer: `| file | figures | reason |` in docs/formats.md. */
function decisions(): readonly { readonly file: string; readonly figures: Figures }[] {
  const lines = readFileSync('docs/formats.md', 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [, file, stated] = /^\| `([^`]+)` \| `(\{.*?\})` \| .{10,} \|$/.exec(line) ?? []
    return file === undefined || stated === undefined ? [] : [{ file, figures: JSON.parse(stated) as Figures }]
  })
}

/** `matched`, `without figures`, `decided`, else what is wrong. */
async function judge(row: Row, decided: ReturnType<typeof decisions>): Promise<string> {
  const path = `${corpus}/${row.file}`
  const format = forced.has(row.format) ? row.format : undefined
  const report = await readFileAs(path, { format })
  if (row.verdict !== 'ok') {
    if (report instanceof ReportRefused || row.verdict === 'lenient') return 'matched'
    const isNoEvidence = report.troubles.length > 0 || (report.purpose === 'tests' && report.run.tests === 0)
    return isNoEvidence ? 'matched' : `${row.file} must be refused, but was read as ${report.format}`
  }
  const decision = Object.assign({}, ...decided.filter(({ file }) => matchesName(file, row.file)).map(({ figures }) => figures)) as Figures
  if (report instanceof ReportRefused) {
    return decision['refused'] === report.code ? 'decided' : `${row.file} (${row.format}) was refused: ${report.code}, ${report.message}`
  }
  const merged = await readFileAs(path, { format, retries: 'merge' })
  if (merged instanceof ReportRefused) return `${row.file} was refused when merging: ${merged.message}`
  const ours = figuresOf(report, merged)
  const wanted = { ...row.computed, ...row.expect }
  const differing = Object.keys(wanted).filter((name) => !isDeepStrictEqual(ours[name], wanted[name]))
  if (Object.keys(wanted).length === 0) return 'without figures'
  if (differing.length === 0) return 'matched'
  const wrong = differing.filter((name) => !isDeepStrictEqual(decision[name], ours[name]))
  const shown = wrong.map((name) => `${name} is ${JSON.stringify(ours[name])}, expected ${JSON.stringify(wanted[name])}`)
  return wrong.length === 0 ? 'decided' : `${row.file} (${row.format} read as ${report.format}): ${shown.join('; ')}`
}

describe('the corpus of real reports', () => {
  if (!existsSync(`${corpus}/MANIFEST.tsv`)) {
    it.skip('is not here: ../shared/corpus is missing, and with it 610 real reports', () => undefined)
    return
  }
  it('is read with the figures that its own projects expect', async () => {
    const decided = decisions()
    const verdicts: string[] = []
    for (const row of rows()) verdicts.push(await judge(row, decided))
    const tally = (verdict: string): number => verdicts.filter((one) => one === verdict).length
    const [matched, read, differing] = [tally('matched'), tally('without figures'), tally('decided')]
    const wrong = verdicts.filter((verdict) => !['matched', 'without figures', 'decided'].includes(verdict))
    process.stdout.write(`corpus: ${matched} matched, ${read} read (the manifest has no figures for them), ${differing} differing by decision, ${wrong.length} wrong\n`)
    expect(wrong).toEqual([])
    if (only === undefined) expect(verdicts).toHaveLength(610)
  }, 300_000)
})
