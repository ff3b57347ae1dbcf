import type { CollectContext } from '../../core/criterion.ts'
import type { Place } from '../../core/finding.ts'
import type { Gathered } from '../../evidence/gathered.ts'
import { gatherReports } from '../../evidence/report-files.ts'
import { sourcePlaces, type SourcePlaces } from '../../evidence/source-places.ts'
import type { Coverage, Report, TestCase, TestRun } from '../../formats/model.ts'
import type { Options, SuiteOptions } from './options.ts'

/** A test that did not simply pass. */
export interface Test {
  /** Suites and name, outermost first. */
  readonly name: string
  readonly result: TestCase['result']
  readonly message?: string
  /** In the commit. */
  readonly place?: Place
}

/** What one report of tests says. */
export interface Content extends Omit<TestRun, 'red' | 'skippedTests' | 'flakyTests'> {
  readonly format: string
  /** The first that failed or broke. */
  readonly red: readonly Test[]
  readonly skippedTests: readonly Test[]
  readonly flakyTests: readonly Test[]
  readonly troubles: readonly string[]
  readonly notes: readonly string[]
}

export interface CoverageContent extends Coverage {
  readonly format: string
  readonly troubles: readonly string[]
  readonly notes: readonly string[]
}

export interface Evidence {
  /** One per suite, in the order of the policy; without `suites`, one whose name is empty. */
  readonly suites: readonly (Gathered<Content> & { readonly name: string })[]
  readonly coverage?: Gathered<CoverageContent>
}

const mostTests = 50
const mostNames = 10
const mostMessage = 600

export async function collect(options: Options, context: CollectContext): Promise<Evidence> {
  const places = sourcePlaces(await pathsOf(context))
  const suites: Evidence['suites'][number][] = []
  for (const [name, suite] of suitesOf(options)) {
    const request = { purpose: 'tests', format: suite.format ?? options.format, retries: suite.retries ?? options.retries } as const
    const source = { reports: suite.reports, artifact: suite.artifact ?? options.artifact }
    suites.push({ name, ...(await gatherReports(source, request, (report) => contentOf(report, places), context)) })
  }
  if (options.coverage === undefined) return { suites }
  const { reports, format, artifact } = options.coverage
  const coverage = await gatherReports({ reports, artifact: artifact ?? options.artifact }, { purpose: 'coverage', format }, coverageOf, context)
  return { suites, coverage }
}

/** The suites by name; `reports` alone are one without a name. */
export function suitesOf({ reports, suites }: Options): readonly (readonly [string, SuiteOptions])[] {
  if (suites !== undefined) return Object.entries(suites)
  return reports === undefined ? [] : [['', { reports }]]
}

async function pathsOf({ ports, subject }: CollectContext): Promise<readonly string[]> {
  return await ports.tree.paths(subject.commit)
}

function contentOf(report: Report, places: SourcePlaces): Content {
  if (report.purpose !== 'tests') throw new TypeError(`a report of ${report.purpose} was read as one of tests`)
  const { format, run, troubles, notes } = report
  const testOf = (testCase: TestCase): Test => describe(testCase, places)
  return {
    ...run,
    format,
    red: run.red.slice(0, mostTests).map(testOf),
    skippedTests: run.skippedTests.slice(0, mostNames).map(testOf),
    flakyTests: run.flakyTests.slice(0, mostNames).map(testOf),
    troubles,
    notes
  }
}

/** The line in the stack trace comes first: it is where the test failed, not where it begins. */
function describe({ suite, name, result, message, trace, place }: TestCase, places: SourcePlaces): Test {
  const reported = place === undefined ? undefined : places.of(place)
  const traced = trace === undefined ? undefined : places.inTrace(trace)
  const sameFile = traced !== undefined && (reported === undefined || traced.path === reported.path || reported.line === undefined)
  const found = (sameFile ? traced : reported) ?? suite.map((path) => places.of({ path })).find((one) => one !== undefined)
  const short = message?.trim().split('\n').map((line) => line.trim()).filter((line) => line !== '').slice(0, 3).join(' ').slice(0, mostMessage)
  return {
    name: [...suite, name].filter((part) => part !== '').join(' › ').slice(0, mostMessage),
    result,
    ...(short === undefined || short === '' ? {} : { message: short }),
    ...(found === undefined ? {} : { place: found })
  }
}

function coverageOf(report: Report): CoverageContent {
  if (report.purpose !== 'coverage') throw new TypeError(`a report of ${report.purpose} was read as one of coverage`)
  const { format, coverage, troubles, notes } = report
  const { lines, branches, functions, statements } = coverage
  return { format, troubles, notes, ...(lines && { lines }), ...(branches && { branches }), ...(functions && { functions }), ...(statements && { statements }) }
}
