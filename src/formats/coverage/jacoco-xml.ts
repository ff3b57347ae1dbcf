import { ReportRefused, type Ratio } from '../model.ts'
import { wholeNumber } from '../numbers.ts'
import { xmlReader } from '../reader.ts'
import { conclude, settled } from './ratios.ts'

type Counters = Map<string, Ratio>

const parts: ReadonlySet<string> = new Set(['sessioninfo', 'group', 'package'])

/** The counters of the report are compared with those of its packages; groups and classes only repeat them. */
export const jacocoXml = xmlReader({
  id: 'jacoco-xml',
  name: 'JaCoCo XML',
  purpose: 'coverage',
  writtenBy: 'JaCoCo (`jacoco:report`, `jacocoTestReport` with `xml.required = true`), Kover',
  reference: 'https://github.com/jacoco/jacoco/blob/master/org.jacoco.report/src/org/jacoco/report/xml/report.dtd',
  syntax: 'xml',
  matches: (root) => root.name === 'report' && root.attributes['name'] !== undefined,
  records: ['counter'],
  visit(sink) {
    const ofReport: Counters = new Map()
    const ofPackages: Counters = new Map()
    let isKnown = false
    return {
      open({ name }) {
        isKnown ||= parts.has(name)
      },
      record({ attributes, line }, ancestors) {
        const counters = ancestors.length === 1 ? ofReport : ancestors.at(-1)?.name === 'package' ? ofPackages : undefined
        if (counters === undefined) return
        isKnown = true
        const [missed, covered] = [wholeNumber(attributes['missed']), wholeNumber(attributes['covered'])]
        const type = attributes['type']
        if (type === undefined || missed === undefined || covered === undefined) {
          throw new ReportRefused('malformed', 'has a <counter> without a type, missed or covered', line)
        }
        const before = counters.get(type) ?? { covered: 0, total: 0 }
        counters.set(type, { covered: before.covered + covered, total: before.total + covered + missed })
      },
      end() {
        if (!isKnown) throw new ReportRefused('not-a-report', 'has the root element <report>, but is not of JaCoCo')
        const measure = (type: string, name: string): Ratio | undefined => settled(sink, name, ofReport.get(type), ofPackages.get(type))
        if (ofReport.size === 0 && ofPackages.size > 0) sink.trouble('it has no counters of the whole report')
        if (ofReport.size > 0 && ofPackages.size === 0) sink.trouble('it has counters of the whole report, but lists no package')
        conclude(sink, {
          lines: measure('LINE', 'lines'),
          branches: measure('BRANCH', 'branches'),
          functions: measure('METHOD', 'methods'),
          instructions: measure('INSTRUCTION', 'instructions')
        })
      }
    }
  }
})
