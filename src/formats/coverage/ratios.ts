import { ReportRefused, type Coverage, type Ratio } from '../model.ts'
import type { Sinks } from '../reader.ts'

const mostKept = 5_000_000

/** What was hit, by file; a line, branch or function that comes more than once is one, and hit if it was once. */
export interface Hits {
  readonly add: (file: string, what: number | string, isHit: boolean) => void
  readonly of: (file: string) => Ratio
  readonly all: () => Ratio
}

/** @throws ReportRefused beyond so many */
export function countHits(): Hits {
  const files = new Map<string, Map<number | string, boolean>>()
  let covered = 0
  let total = 0
  return {
    add(file, what, isHit) {
      const known = files.get(file) ?? new Map<number | string, boolean>()
      if (known.size === 0) files.set(file, known)
      const before = known.get(what)
      if (before === true) return
      known.set(what, isHit)
      if (before === undefined) total++
      if (isHit) covered++
      if (total > mostKept) throw new ReportRefused('too-large', `has more than ${mostKept} lines, the most that the gate reads`)
    },
    of(file) {
      const known = [...(files.get(file)?.values() ?? [])]
      return { covered: known.filter(Boolean).length, total: known.length }
    },
    all: () => ({ covered, total })
  }
}

export function sumOf(ratios: Iterable<Ratio>): Ratio {
  let covered = 0
  let total = 0
  for (const ratio of ratios) {
    covered += ratio.covered
    total += ratio.total
  }
  return { covered, total }
}

/**
 * What a file states in total, and what its own parts add up to, should be the same. Where they are not, as with tools
 * that count a line once for each of its functions, the worse of the two counts. Nothing of nothing is no coverage.
 * @param measure e.g. `lines`
 */
export function settled(sink: Sinks['coverage'], measure: string, stated: Ratio | undefined, counted: Ratio | undefined): Ratio | undefined {
  const [first, second] = [stated, counted].filter((ratio) => ratio !== undefined && ratio.total > 0)
  for (const ratio of [stated, counted]) {
    if (ratio !== undefined && ratio.covered > ratio.total) sink.trouble(`it says that ${inWords(ratio)} ${measure} are covered, which is more than there are`)
  }
  if (first === undefined || second === undefined) return first
  const [left, right] = [first.covered * second.total, second.covered * first.total]
  if (left === right) return first
  const worse = left < right ? first : second
  sink.note(`its totals say that ${inWords(first)} ${measure} are covered, and its parts ${inWords(second)}; the worse counts`)
  return worse
}

/** Hands over the coverage; without a single line or instruction nothing was measured. */
export function conclude(sink: Sinks['coverage'], coverage: Coverage): void {
  if (coverage.lines === undefined && coverage.instructions === undefined) sink.trouble('it holds no line that could be covered: nothing was measured')
  sink.total(coverage)
}

function inWords({ covered, total }: Ratio): string {
  return `${covered} of ${total}`
}
