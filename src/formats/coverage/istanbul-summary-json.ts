import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Coverage, Ratio } from '../model.ts'
import { partOf } from '../part.ts'
import { jsonReader } from '../reader.ts'
import { conclude, settled, sumOf } from './ratios.ts'

const measures = ['lines', 'statements', 'functions', 'branches'] as const

// Of nothing at all, the percentage is "Unknown", or 100.
const Measure = z.looseObject({ total: z.number(), covered: z.number(), pct: z.union([z.number(), z.string()]) })

const Totals = z.looseObject({ lines: Measure, statements: Measure, functions: Measure, branches: Measure })

/** The total is compared with the sum of the files, where there are any. */
export const istanbulSummaryJson = jsonReader({
  id: 'istanbul-summary-json',
  name: 'Istanbul summary JSON',
  purpose: 'coverage',
  writtenBy: 'the reporter `json-summary` of Istanbul, nyc, c8, Jest and Vitest',
  reference: 'https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js',
  syntax: 'json',
  matches: (value) => isRecord(value) && isRecord(value['total']) && isRecord(value['total']['lines']) && 'pct' in value['total']['lines'],
  schema: z.custom<Readonly<Record<string, unknown>>>(isRecord),
  read(summary, sink) {
    const total = partOf(Totals, summary['total'], 'a total')
    const files = Object.entries(summary).filter(([name]) => name !== 'total').map(([, file]) => partOf(Totals, file, 'a file'))
    const coverage = measures.map((measure): readonly [string, Ratio | undefined] => {
      const { pct } = total[measure]
      const stated = whole(total[measure])
      const counted = files.map((file) => file[measure])
      if ([total[measure], ...counted].some((one) => !isWhole(one))) sink.trouble(`it counts ${measure} that are no whole numbers`)
      const percent = (stated.covered / stated.total) * 100
      if (stated.total > 0 && (typeof pct === 'string' || Math.abs(pct - percent) > 0.02)) {
        sink.trouble(`it says that ${pct} % of the ${measure} are covered, but counts ${stated.covered} of ${stated.total}`)
      }
      return [measure, settled(sink, measure, stated, files.length === 0 ? undefined : whole(sumOf(counted)))]
    })
    conclude(sink, Object.fromEntries(coverage) as Coverage)
  }
})

function whole({ covered, total }: Ratio): Ratio {
  return { covered: Math.floor(covered), total: Math.floor(total) }
}

function isWhole({ covered, total }: Ratio): boolean {
  return [covered, total].every((count) => Number.isInteger(count) && count >= 0)
}
