import { ReportRefused, type Coverage, type Ratio } from '../model.ts'
import { lineReader } from '../reader.ts'
import { conclude, countHits, settled, sumOf } from './ratios.ts'

const measures = ['lines', 'branches', 'functions'] as const
type Measure = (typeof measures)[number]

/** Records of one line, branch or function; those without a number of times only name it. */
const parts: ReadonlyMap<string, readonly [Measure, RegExp]> = new Map([
  ['DA', ['lines', /^(?<what>\d{1,9}),(?<times>-?\d+(?:\.\d+)?(?:e\+?\d+)?)(?:,|$)/i]],
  ['BRDA', ['branches', /^(?<what>\d{1,9},.+),(?<times>-|-?\d+)$/]],
  ['FN', ['functions', /^\d+,(?:\d+,)?(?<name>.*)$/]],
  ['FNDA', ['functions', /^(?<times>-?\d+),(?<name>.*)$/]],
  ['FNL', ['functions', /^(?<what>\d+),\d+/]],
  ['FNA', ['functions', /^(?<what>\d+),(?<times>-?\d+),/]]
])

const totals: ReadonlyMap<string, readonly [Measure, keyof Ratio]> = new Map([
  ['LF', ['lines', 'total']],
  ['LH', ['lines', 'covered']],
  ['BRF', ['branches', 'total']],
  ['BRH', ['branches', 'covered']],
  ['FNF', ['functions', 'total']],
  ['FNH', ['functions', 'covered']]
])

type Stated = Partial<Record<Measure, Partial<Record<keyof Ratio, number>>>>

interface Section {
  readonly file: string
  readonly stated: Stated
  /** How often a record came with a name: functions of one file may have the same. */
  readonly times: Map<string, number>
}

/** One file may have several sections, one for each test: they are merged, and only a single one's totals are compared. */
export const lcov = lineReader({
  id: 'lcov',
  name: 'LCOV',
  purpose: 'coverage',
  writtenBy: 'lcov and geninfo, Istanbul, Vitest, `cargo llvm-cov --lcov`, coverlet, `flutter test --coverage`, SimpleCov, Bazel',
  reference: 'https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1',
  syntax: 'lines',
  matches: (head) => head.some((line) => /^SF:./.test(line)) && head.some((line) => /^(?:DA|LF|FN|FNF|FNL|BRDA|BRF):\d|^end_of_record\s*$/.test(line)),
  visit(sink) {
    const hits = { lines: countHits(), branches: countHits(), functions: countHits() }
    const statedOf = new Map<string, Stated | 'several'>()
    let section: Section | undefined

    const add = ({ file, stated, times }: Section, record: string, value: string): boolean => {
      const [measure, pattern] = parts.get(record) ?? []
      const [total, side] = totals.get(record) ?? []
      if (total !== undefined && side !== undefined) stated[total] = { ...stated[total], [side]: Number(value) }
      if (measure === undefined || pattern === undefined) return /^\d{1,12}$/.test(value)
      const { what, name, times: hit } = pattern.exec(value)?.groups ?? {}
      if (what === undefined && name === undefined) return false
      const time = (times.get(`${record}:${name}`) ?? 0) + 1
      if (name !== undefined) times.set(`${record}:${name}`, time)
      hits[measure].add(file, what ?? `${name}#${time}`, Number(hit) > 0)
      return true
    }
    const ratioOf = (measure: Measure, file: string, said: Stated | 'several'): Ratio => {
      const counted = hits[measure].of(file)
      const { covered, total } = said === 'several' ? {} : (said[measure] ?? {})
      if (covered === undefined || total === undefined) return counted
      if (total > 0 && counted.total === 0 && measure === 'lines') sink.trouble(`it says that ${file} has ${total} lines, but lists none`)
      return { covered, total }
    }
    return {
      line(raw, number) {
        const text = raw.trim()
        if (text === '' || text.startsWith('#')) return
        if (text === 'end_of_record') {
          if (section !== undefined) statedOf.set(section.file, statedOf.has(section.file) ? 'several' : section.stated)
          section = undefined
          return
        }
        const [, record, value = ''] = /^([A-Z]{2,8}):(.*)$/.exec(text) ?? []
        if (record === undefined) return sink.trouble('it holds lines that LCOV does not have')
        if (record === 'SF') {
          if (section !== undefined) sink.trouble(`what it says of ${section.file} has no end (end_of_record)`)
          section = { file: value, stated: {}, times: new Map() }
        } else if (parts.has(record) || totals.has(record)) {
          if (section === undefined) throw new ReportRefused('malformed', `has the record ${record} outside of a file (SF)`, number)
          if (!add(section, record, value)) throw new ReportRefused('malformed', `has a record ${record} that cannot be read`, number)
        }
      },
      end() {
        if (section !== undefined) sink.trouble('it ends in the middle of a file: its last end_of_record is missing')
        const coverage = measures.map((measure): readonly [string, Ratio | undefined] => {
          const stated = [...statedOf].map(([file, said]) => ratioOf(measure, file, said))
          return [measure, settled(sink, measure, sumOf(stated), hits[measure].all())]
        })
        conclude(sink, Object.fromEntries(coverage) as Coverage)
      }
    }
  }
})
