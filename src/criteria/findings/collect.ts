import type { CollectContext } from '../../core/criterion.ts'
import type { Place } from '../../core/finding.ts'
import type { Gathered } from '../../evidence/gathered.ts'
import { gatherReports } from '../../evidence/report-files.ts'
import { plainPath, sourcePlaces, type SourcePlaces } from '../../evidence/source-places.ts'
import type { Report, Scan, ScanFinding } from '../../formats/model.ts'
import { counts, rankOf, type Rank } from './grade.ts'
import type { Options } from './options.ts'

/** Something that was found and is grave enough to count, unless the policy ignores it. */
export interface Found {
  readonly rank: Rank
  readonly rule?: string
  readonly message: string
  /** The file, in the commit where it could be found there, else as the report names it. */
  readonly path?: string
  /** In the commit. */
  readonly place?: Place
  readonly url?: string
}

/** What one report of a linter or scanner says. */
export interface Content {
  readonly format: string
  readonly found: readonly Found[]
  /** What counts and stands in the report after the first 10,000. */
  readonly beyond: number
  /** Less grave than `fail-on`. */
  readonly below: number
  /** Left out by the format's own rules: suppressed in the source, reviewed, fixed since. */
  readonly suppressed: number
  /** How many things of their own were looked at, such as hooks of pre-commit; 0 where the format does not tell. */
  readonly looked: number
  /** The first of them by name, where the format names them; absent: it does not. */
  readonly hooks?: Scan['hooks']
  /** Why the format cannot show that the file is whole; absent: it can. */
  readonly endless?: string
  readonly troubles: readonly string[]
  readonly notes: readonly string[]
}

export type Evidence = Gathered<Content>

const mostFound = 10_000
const mostMessage = 600

export async function collect(options: Options, context: CollectContext): Promise<Evidence> {
  const places = sourcePlaces(await context.ports.tree.paths(context.subject.commit))
  const request = { purpose: 'findings', format: options.format } as const
  return await gatherReports(options, request, (report) => contentOf(report, options['fail-on'], places), context)
}

function contentOf(report: Report, threshold: Options['fail-on'], places: SourcePlaces): Content {
  if (report.purpose !== 'findings') throw new TypeError(`a report of ${report.purpose} was read as one of findings`)
  const { format, scan, troubles, notes, endless } = report
  const active = scan.findings.filter(({ suppressed }) => suppressed === undefined)
  const counting = active.filter((finding) => counts(rankOf(finding, threshold), threshold))
  return {
    format,
    found: counting.slice(0, mostFound).map((finding) => foundOf(finding, threshold, places)),
    beyond: Math.max(0, counting.length - mostFound),
    below: active.length - counting.length,
    suppressed: scan.findings.length - active.length,
    looked: scan.looked,
    ...(scan.hooks.length === 0 ? {} : { hooks: scan.hooks }),
    ...(endless === undefined ? {} : { endless }),
    troubles,
    notes
  }
}

function foundOf(finding: ScanFinding, threshold: Options['fail-on'], places: SourcePlaces): Found {
  const { rule, message, place: reported, url } = finding
  const place = reported === undefined ? undefined : places.of(reported)
  const path = place?.path ?? (reported === undefined ? undefined : plainPath(reported.path))
  return {
    rank: rankOf(finding, threshold),
    ...(rule === undefined ? {} : { rule }),
    message: message.trim().split(/\s*\n\s*/, 3).join(' ').slice(0, mostMessage),
    ...(path === undefined || path === '' ? {} : { path }),
    ...(place === undefined ? {} : { place }),
    ...(url === undefined ? {} : { url })
  }
}
