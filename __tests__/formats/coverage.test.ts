import { describe, expect, it } from '@jest/globals'
import { ReportRefused, type Coverage } from '../../src/formats/model.ts'
import type { ReadRequest } from '../../src/formats/read.ts'
import { readTextAs } from './files.ts'

interface Outcome {
  readonly format: string
  readonly coverage: Readonly<Record<string, string>>
  readonly troubles: number
  readonly notes: number
}

async function outcomeOf(text: string): Promise<Outcome> {
  const report = await readTextAs(text)
  if (report instanceof ReportRefused || report.purpose !== 'coverage') throw new Error(`no report of coverage: ${JSON.stringify(report)}`)
  return { format: report.format, coverage: fractions(report.coverage), troubles: report.troubles.length, notes: report.notes.length }
}

function fractions(coverage: Coverage): Readonly<Record<string, string>> {
  const said = Object.entries(coverage).filter(([, ratio]) => ratio !== undefined)
  return Object.fromEntries(said.map(([measure, { covered, total }]) => [measure, `${covered}/${total}`]))
}

async function codeOf(text: string, request: ReadRequest = {}): Promise<string> {
  const report = await readTextAs(text, request)
  return report instanceof ReportRefused ? report.code : 'read'
}

function lcov(...records: readonly string[]): string {
  return ['TN:', 'SF:/w/src/a.js', ...records, 'end_of_record', ''].join('\n')
}

function cobertura(root: string, lines: string, attributes = 'name="a" filename="a.py"'): string {
  return `<?xml version="1.0"?><!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd"><coverage ${root}><sources><source>/w</source></sources><packages><package name="p"><classes><class ${attributes}><methods/><lines>${lines}</lines></class></classes></package></packages></coverage>`
}
const oneOfTwo = '<line number="1" hits="3"/><line number="2" hits="0"/>'

function jacoco(counters: string, packages: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="app"><sessioninfo id="x" start="1" dump="2"/>${packages}${counters}</report>`
}
function counter(type: string, missed: number | string, covered: number | string): string {
  return `<counter type="${type}" missed="${missed}" covered="${covered}"/>`
}

function measure(covered: number, total: number, pct: number | string = total === 0 ? 'Unknown' : Math.floor((covered * 10_000) / total) / 100): object {
  return { total, covered, skipped: 0, pct }
}
function all(lines: object): object {
  return { lines, statements: measure(3, 4), functions: measure(1, 2), branches: measure(0, 0, 100) }
}

const jacocoLines = jacoco(counter('LINE', 1, 3), `<package name="p">${counter('LINE', 1, 3)}</package>`)

const good: readonly (readonly [string, string, Outcome['coverage']])[] = [
  ['lcov', lcov('FN:1,f', 'FNDA:2,f', 'FNF:1', 'FNH:1', 'DA:1,2', 'DA:2,0', 'LF:2', 'LH:1', 'BRDA:1,0,0,1', 'BRDA:1,0,1,-', 'BRF:2', 'BRH:1'), { lines: '1/2', branches: '1/2', functions: '1/1' }],
  ['cobertura-xml', cobertura('line-rate="0.5" branch-rate="0.5" lines-covered="1" lines-valid="2" branches-covered="1" branches-valid="2"', '<line number="1" hits="3" branch="true" condition-coverage="50% (1/2)"/><line number="2" hits="0"/>'), { lines: '1/2', branches: '1/2' }],
  ['jacoco-xml', jacocoLines, { lines: '3/4' }],
  ['istanbul-summary-json', JSON.stringify({ total: all(measure(1, 3)), '/w/a.js': all(measure(1, 3)) }), { lines: '1/3', statements: '3/4', functions: '1/2' }]
]

describe('every format', () => {
  it.each(good)('%s is known by its content', async (format, text, coverage) => {
    expect(await outcomeOf(text)).toEqual({ format, coverage, troubles: 0, notes: 0 })
  })

  it.each(good)('%s that was cut off never testifies for a pass', async (format, text) => {
    const whole = text.trimEnd()
    for (const part of Array.from({ length: 30 }, (_, index) => index)) {
      const report = await readTextAs(whole.slice(0, Math.max(1, Math.floor((whole.length * part) / 30))), { format })
      const isNothing = report instanceof ReportRefused || report.troubles.length > 0
      expect(isNothing).toBe(true)
    }
  })

  it.each([
    ['lcov', lcov()],
    ['lcov', lcov('LF:0', 'LH:0')],
    ['cobertura-xml', cobertura('line-rate="1" branch-rate="1"', '')],
    ['cobertura-xml', cobertura('line-rate="1" lines-covered="0" lines-valid="0"', '')],
    ['cobertura-xml', cobertura('line-rate="NaN"', '')],
    ['jacoco-xml', jacoco('', '')],
    ['istanbul-summary-json', JSON.stringify({ total: { lines: measure(0, 0), statements: measure(0, 0), functions: measure(0, 0), branches: measure(0, 0) } })],
    ['istanbul-summary-json', JSON.stringify({ total: { lines: measure(0, 0, 100), statements: measure(0, 0, 100), functions: measure(0, 0, 100), branches: measure(0, 0, 100) } })]
  ])('%s of nothing is no coverage, and no 100 %%', async (format, text) => {
    expect(await outcomeOf(text)).toEqual({ format, coverage: {}, troubles: 1, notes: 0 })
  })

  it.each([
    ['lcov', lcov('LF:9', 'LH:9')],
    ['cobertura-xml', cobertura('line-rate="1" lines-covered="9" lines-valid="9"', '')],
    ['jacoco-xml', jacoco(counter('LINE', 0, 9), '')]
  ])('%s that says totals, but lists nothing, is trouble', async (_format, text) => {
    expect(await outcomeOf(text)).toMatchObject({ troubles: 1 })
  })

  it.each([
    ['lcov', lcov('DA:1,1', 'LF:1', 'LH:2')],
    ['cobertura-xml', cobertura('line-rate="1" lines-covered="3" lines-valid="2"', oneOfTwo)],
    ['istanbul-summary-json', JSON.stringify({ total: all(measure(4, 3, 133.33)) })]
  ])('%s with more covered than there is is trouble', async (_format, text) => {
    const { troubles } = await outcomeOf(text)
    expect(troubles).toBeGreaterThan(0)
  })

  it.each([
    ['totals are better', lcov('DA:1,1', 'DA:2,0', 'LF:2', 'LH:2'), '1/2'],
    ['totals are worse', lcov('DA:1,1', 'DA:2,0', 'LF:4', 'LH:1'), '1/4'],
    ['totals are better', cobertura('line-rate="1" lines-covered="9" lines-valid="9"', oneOfTwo), '1/2'],
    ['totals are worse', cobertura('line-rate="0.1" lines-covered="1" lines-valid="10"', oneOfTwo), '1/10'],
    ['totals are better', jacoco(counter('LINE', 0, 4), `<package name="p">${counter('LINE', 1, 3)}</package>`), '3/4'],
    ['totals are worse', jacoco(counter('LINE', 2, 2), `<package name="p">${counter('LINE', 1, 3)}</package>`), '2/4'],
    ['totals are better', JSON.stringify({ total: all(measure(3, 3)), '/w/a.js': all(measure(1, 3)) }), '1/3'],
    ['totals are worse', JSON.stringify({ total: all(measure(1, 3)), '/w/a.js': all(measure(3, 3)) }), '1/3']
  ])('of two accounts of the lines, the worse counts: %s', async (_name, text, lines) => {
    expect(await outcomeOf(text)).toMatchObject({ coverage: { lines }, troubles: 0, notes: 1 })
  })
})

describe('lcov', () => {
  it('several sections of one file are merged', async () => {
    const text = lcov('DA:1,1', 'DA:2,0', 'BRDA:1,0,0,0', 'LF:2', 'LH:1') + lcov('DA:1,0', 'DA:2,4', 'DA:3,0', 'BRDA:1,0,0,7', 'LF:3', 'LH:1')
    expect(await outcomeOf(text)).toEqual({ format: 'lcov', coverage: { lines: '2/3', branches: '1/1' }, troubles: 0, notes: 0 })
  })

  it.each([
    ['without totals', lcov('DA:1,1', 'DA:2,0'), { lines: '1/2' }],
    ['with checksums and odd numbers', lcov('DA:1,1,PF4Rz2r7RTliO9u6bZ7h6g', 'DA:2,-1', 'DA:3,1.5', 'DA:4,1e+06'), { lines: '3/4' }],
    ['with functions of one name', lcov('FN:1,f', 'FN:9,f', 'FNDA:1,f', 'FNDA:0,f', 'DA:1,1'), { lines: '1/1', functions: '1/2' }],
    ['with functions by index, as from LCOV 2.2', lcov('FNL:0,1,4', 'FNA:0,2,f', 'FNA:0,0,g', 'FNL:1,9', 'DA:1,1'), { lines: '1/1', functions: '1/2' }],
    ['with exceptions among the branches', lcov('DA:1,1', 'BRDA:1,e0,a > b,1', 'BRDA:1,e0,c,-'), { lines: '1/1', branches: '1/2' }],
    ['with comments and records of its own', `# made by x\n${lcov('VER:1', 'DA:1,1', 'MCF:0', 'LF:1', 'LH:1')}`, { lines: '1/1' }],
    ['with the line ends of Windows', lcov('DA:1,1', 'DA:2,1').replaceAll('\n', '\r\n'), { lines: '2/2' }]
  ])('%s', async (_name, text, coverage) => {
    expect(await outcomeOf(text)).toMatchObject({ coverage, troubles: 0 })
  })

  it.each([
    ['ends without end_of_record', 'TN:\nSF:a.js\nDA:1,1\nLF:1\nLH:1\n'],
    ['has a section without one', 'SF:a.js\nDA:1,1\nSF:b.js\nDA:1,1\nend_of_record\n'],
    ['holds other lines', `${lcov('DA:1,1')}Traceback (most recent call last):\n`]
  ])('that %s is trouble', async (_name, text) => {
    expect(await outcomeOf(text)).toMatchObject({ troubles: 1 })
  })

  it.each([
    ['a line that cannot be read', lcov('DA:1,1', 'DA:x,1')],
    ['a line without its times', lcov('DA:1,1', 'DA:2')],
    ['a total that is no number', lcov('DA:1,1', 'LF:many')],
    ['a branch that cannot be read', lcov('DA:1,1', 'BRDA:1,0,0,yes')],
    ['a line of no file', 'TN:\nDA:1,1\nSF:a.js\nend_of_record\n']
  ])('with %s is malformed', async (_name, text) => {
    expect(await codeOf(text)).toBe('malformed')
  })
})

describe('cobertura-xml', () => {
  it('a line is one, however many classes and methods list it', async () => {
    const line = '<line number="1" hits="0" branch="true" condition-coverage="50% (1/2)"/>'
    const methods = `<methods><method name="m"><lines>${line}</lines></method></methods>`
    const again = `<class name="b" filename="a.py">${methods}<lines><line number="1" hits="2" branch="true" condition-coverage="100% (2/2)"/></lines></class>`
    const text = cobertura('line-rate="1"', line).replace('</classes>', `${again}</classes>`)
    expect(await outcomeOf(text)).toMatchObject({ coverage: { lines: '1/1', branches: '2/2' }, troubles: 0 })
  })

  it('files of one name in two packages are two', async () => {
    const text = cobertura('line-rate="0.5"', oneOfTwo).replace('</packages>', `<package name="q"><class name="a" filename="a.py"><methods><method name="m"><lines>${oneOfTwo}</lines></method></methods></class></package></packages>`)
    expect(await outcomeOf(text)).toMatchObject({ coverage: { lines: '2/4' }, troubles: 0 })
  })

  it('counts may be written as decimals', async () => {
    const text = cobertura('line-rate="0.5" lines-covered="1.0" lines-valid="2.0" branches-covered="1.0" branches-valid="3.0"', oneOfTwo)
    expect(await outcomeOf(text)).toMatchObject({ coverage: { lines: '1/2', branches: '1/3' }, troubles: 0 })
  })

  it('more branches of a line than there are make up for none elsewhere', async () => {
    const lines = '<line number="1" hits="1" condition-coverage="450% (9/2)"/><line number="2" hits="1" condition-coverage="0% (0/8)"/>'
    expect(await outcomeOf(cobertura('line-rate="1"', lines))).toMatchObject({ troubles: 1 })
  })

  it.each([
    ['0.2', 1],
    ['NaN', 1],
    ['', 1],
    ['0.49', 0],
    ['1', 0]
  ])('a rate of "%s" where one of two lines is covered', async (rate, troubles) => {
    expect(await outcomeOf(cobertura(`line-rate="${rate}"`, oneOfTwo))).toMatchObject({ coverage: { lines: '1/2' }, troubles })
  })

  it.each([
    ['without hits', cobertura('line-rate="1"', '<line number="1"/>')],
    ['with empty hits', cobertura('line-rate="1"', '<line number="1" hits=""/>')],
    ['without a number', cobertura('line-rate="1"', '<line hits="1"/>')],
    ['without a file', cobertura('line-rate="1"', oneOfTwo, 'name="a"')]
  ])('a line %s is malformed', async (_name, text) => {
    expect(await codeOf(text)).toBe('malformed')
  })

  it('Clover has a root of the same name', async () => {
    expect(await codeOf('<coverage generated="1" clover="3.2.0"><project timestamp="1"><metrics statements="1" coveredstatements="1"/></project></coverage>')).toBe('not-a-report')
  })
})

describe('jacoco-xml', () => {
  it('groups and classes only repeat what packages count', async () => {
    const counters = [counter('INSTRUCTION', 65, 96), counter('BRANCH', 3, 1), counter('LINE', 12, 26), counter('METHOD', 1, 3)].join('')
    const half = `<package name="p"><class name="C"><method name="m">${counters}</method>${counters}</class><sourcefile name="C.java"><line nr="3" mi="0" ci="2" mb="0" cb="0"/>${counters}</sourcefile>${counters}</package>`
    const group = `<group name="g">${half}${counters}</group>`
    const twice = [counter('INSTRUCTION', 130, 192), counter('BRANCH', 6, 2), counter('LINE', 24, 52), counter('METHOD', 2, 6)].join('')
    expect(await outcomeOf(jacoco(twice, group + group))).toMatchObject({
      coverage: { instructions: '192/322', branches: '2/8', lines: '52/76', functions: '6/8' },
      ...{ troubles: 0, notes: 0 }
    })
  })

  it('instructions alone are coverage, too', async () => {
    const text = jacoco(counter('INSTRUCTION', 1, 1), `<package name="p">${counter('INSTRUCTION', 1, 1)}</package>`)
    expect(await outcomeOf(text)).toMatchObject({ coverage: { instructions: '1/2' }, troubles: 0 })
  })

  it('without counters of the whole it is trouble', async () => {
    expect(await outcomeOf(jacoco('', `<package name="p">${counter('LINE', 1, 3)}</package>`))).toMatchObject({ troubles: 1 })
  })

  it.each([
    ['another report', '<report name="x"><item/></report>', 'not-a-report'],
    ['a build file of Ant', '<project name="JaCoCo"><target/></project>', 'not-a-report'],
    ['a counter that is no number', jacoco(counter('LINE', 'x', 3), ''), 'malformed'],
    ['a counter without a type', jacoco('<counter missed="1" covered="2"/>', ''), 'malformed']
  ])('%s is refused', async (_name, text, code) => {
    expect(await codeOf(text)).toBe(code)
  })
})

describe('istanbul-summary-json', () => {
  it('a total without files is one', async () => {
    expect(await outcomeOf(JSON.stringify({ total: all(measure(1, 3)) }))).toMatchObject({ coverage: { lines: '1/3' }, troubles: 0, notes: 0 })
  })

  it('a file named __proto__ counts', async () => {
    const text = JSON.stringify({ total: all(measure(3, 3)), file: all(measure(1, 3)) }).replace('"file"', '"__proto__"')
    expect(await outcomeOf(text)).toMatchObject({ coverage: { lines: '1/3' } })
  })

  it.each([
    ['a percentage that its counts do not have', { total: all(measure(1, 3, 90)) }, '1/3'],
    ['an unknown percentage of something', { total: all(measure(3, 3, 'Unknown')) }, '3/3'],
    ['counts that are no whole numbers', { total: all(measure(2.5, 3, 66.66)) }, '2/3']
  ])('%s is trouble', async (_name, document, lines) => {
    expect(await outcomeOf(JSON.stringify(document))).toMatchObject({ coverage: { lines }, troubles: 1 })
  })

  it.each([
    ['a total without branches', { total: { ...all(measure(1, 3)), branches: undefined } }],
    ['a count that is a text', { total: all({ total: '3', covered: 3, pct: 100 }) }],
    ['a file that is none', { total: all(measure(1, 3)), '/w/a.js': null }]
  ])('%s is malformed', async (_name, document) => {
    expect(await codeOf(JSON.stringify(document))).toBe('malformed')
  })
})
