import { ReportRefused, type Ratio } from '../model.ts'
import { wholeNumber } from '../numbers.ts'
import { xmlReader } from '../reader.ts'
import { conclude, countHits, settled, sumOf } from './ratios.ts'

/** How far a rate may be from its counts: some tools cut it to two digits. */
const rounding = 0.011

/**
 * A line is one of its package and file, however many classes and methods list it. Other tools have a root `coverage`,
 * too, but without a rate.
 */
export const coberturaXml = xmlReader({
  id: 'cobertura-xml',
  name: 'Cobertura XML',
  purpose: 'coverage',
  writtenBy: 'Cobertura, coverage.py, coverlet, gcovr, Istanbul (`--reporter=cobertura`), PHPUnit, ReportGenerator, cargo-tarpaulin',
  reference: 'https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd',
  syntax: 'xml',
  matches: (root) => root.name === 'coverage' && root.attributes['line-rate'] !== undefined,
  records: ['line'],
  visit(sink, { attributes: root }) {
    const lines = countHits()
    const branches = new Map<string, Ratio>()
    return {
      record({ attributes, line: at }, ancestors) {
        const owner = ancestors.findLast(({ name }) => name === 'class')?.attributes['filename']
        const within = ancestors.findLast(({ name }) => name === 'package')?.attributes['name']
        const number = wholeNumber(attributes['number'])
        const times = Number(attributes['hits'] || Number.NaN)
        if (owner === undefined || number === undefined || Number.isNaN(times)) {
          throw new ReportRefused('malformed', 'has a <line> without a file, a number or hits', at)
        }
        const file = `${within ?? ''}\n${owner}`
        lines.add(file, number, times > 0)
        const [, covered, total] = /\((\d{1,9})\/(\d{1,9})\)/.exec(attributes['condition-coverage'] ?? '') ?? []
        if (covered === undefined) return
        if (Number(covered) > Number(total)) sink.trouble(`it says that ${covered} of ${total} branches of one line are covered`)
        const key = `${file}\n${number}`
        const before = branches.get(key) ?? { covered: 0, total: 0 }
        branches.set(key, { covered: Math.max(before.covered, Number(covered)), total: Math.max(before.total, Number(total)) })
      },
      end() {
        const stated = ratioOf(root['lines-covered'], root['lines-valid'])
        const counted = lines.all()
        if (stated !== undefined && stated.total > 0 && counted.total === 0) sink.trouble(`it says that there are ${stated.total} lines, but lists none`)
        const settledLines = settled(sink, 'lines', stated, counted)
        const rate = Number(root['line-rate'])
        if (settledLines !== undefined && !(rate + rounding > settledLines.covered / settledLines.total)) {
          sink.trouble(`it says that the line rate is ${root['line-rate']}, but that ${settledLines.covered} of ${settledLines.total} lines are covered`)
        }
        const statedBranches = ratioOf(root['branches-covered'], root['branches-valid'])
        conclude(sink, { lines: settledLines, branches: settled(sink, 'branches', statedBranches, sumOf(branches.values())) })
      }
    }
  }
})

function ratioOf(covered: string | undefined, total: string | undefined): Ratio | undefined {
  const [first, second] = [covered, total].map((text) => wholeNumber(text?.replace(/\.0{1,6}$/, '')))
  return first === undefined || second === undefined ? undefined : { covered: first, total: second }
}
