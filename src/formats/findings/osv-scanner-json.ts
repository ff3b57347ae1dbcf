import { z } from 'zod'
import { isRecord } from '../lines.ts'
import { severities, type ScanFinding, type Severity } from '../model.ts'
import { jsonReader } from '../reader.ts'
import { severityOfScore, severityOfVector } from './cvss.ts'
import { severityWords, usualSeverities, vulnerabilityMessage } from './vulnerability.ts'

const severityOf = severityWords({ ...usualSeverities, moderate: 'medium' })

const Range = z.looseObject({
  type: z.string().nullish(),
  events: z.array(z.looseObject({ fixed: z.string().nullish() })).nullish()
})
const Affected = z.looseObject({
  package: z.looseObject({ name: z.string().nullish() }).nullish(),
  ranges: z.array(Range).nullish()
})

const Vulnerability = z.looseObject({
  id: z.string(),
  summary: z.string().nullish(),
  severity: z.array(z.looseObject({ score: z.string().nullish() })).nullish(),
  database_specific: z.looseObject({ severity: z.unknown().optional() }).nullish(),
  affected: z.array(Affected).nullish()
})

// The ids that one vulnerability has in several databases.
const Group = z.looseObject({
  ids: z.array(z.string()),
  aliases: z.array(z.string()).nullish(),
  max_severity: z.string().nullish(),
  experimental_analysis: z.custom<Readonly<Record<string, unknown>>>(isRecord).nullish()
})

const Package = z.looseObject({
  package: z.looseObject({ name: z.string(), version: z.string().nullish(), deprecated: z.boolean().nullish() }),
  vulnerabilities: z.array(Vulnerability).nullish(),
  groups: z.array(Group).nullish(),
  license_violations: z.array(z.string()).nullish()
})

const Source = z.looseObject({ source: z.looseObject({ path: z.string() }), packages: z.array(Package) })

/** One finding per package and group of ids. A file without results is recognised only if it says more than that. */
export const osvScannerJson = jsonReader({
  id: 'osv-scanner-json',
  name: 'OSV-Scanner JSON',
  purpose: 'findings',
  writtenBy: '`osv-scanner scan --format json --output-file osv.json …`',
  reference: 'https://google.github.io/osv-scanner/output/#json',
  syntax: 'json',
  matches: (value) =>
    isRecord(value) &&
    (Array.isArray(value['results']) && value['results'].length > 0 ? isSource(value['results'][0]) : isEmpty(value)),
  schema: z.looseObject({
    results: z.array(Source).nullable(),
    experimental_generic_findings: z.array(z.unknown()).nullish()
  }),
  read({ results, experimental_generic_findings: others }, sink) {
    if (results === null) sink.trouble('OSV-Scanner found no package to look at')
    for (const { source, packages } of results ?? []) {
      for (const one of packages) {
        for (const finding of findingsOf(one)) sink.finding({ ...finding, place: { path: source.path } })
      }
    }
    for (const _ of others ?? []) sink.finding({ severity: 'unknown', message: 'What a plugin of OSV-Scanner found.' })
  }
})

function isSource(value: unknown): boolean {
  return isRecord(value) && isRecord(value['source']) && Array.isArray(value['packages'])
}

function isEmpty(value: Readonly<Record<string, unknown>>): boolean {
  const { results } = value
  if (results !== null && !Array.isArray(results)) return false
  return 'experimental_config' in value || Object.keys(value).length === 1
}

type Grade = Severity | 'unknown'

interface Gist {
  readonly title: string | null | undefined
  readonly grade: Grade
  readonly fixed: readonly string[]
}

function* findingsOf(one: z.output<typeof Package>): Generator<ScanFinding> {
  const { name, version, deprecated } = one.package
  const known = new Map((one.vulnerabilities ?? []).map((found) => [found.id, gist(found, name)]))
  const groups = one.groups ?? []
  const grouped = new Set(groups.flatMap(({ ids }) => ids))
  const alone = [...known.keys()].filter((id) => !grouped.has(id)).map((id): z.output<typeof Group> => ({ ids: [id] }))
  for (const group of [...groups, ...alone]) {
    const ids = new Set(group.ids)
    const members = [...ids].map((id) => known.get(id)).filter((member) => member !== undefined)
    const [rule, ...others] = ids
    const aliases = [...others, ...(group.aliases ?? [])].filter((alias) => alias !== rule)
    const title = members.find((member) => member.title)?.title
    const fixed = members.flatMap((member) => member.fixed)
    const message = vulnerabilityMessage({ name, version, title, fixed, aliases })
    yield { severity: gradeOf(group, members), rule, message, suppressed: unreached(group) }
  }
  for (const licence of one.license_violations ?? []) {
    yield { level: 'error', rule: 'license', message: `${name} has the licence ${licence}, which is not allowed.` }
  }
  if (deprecated === true) yield { level: 'warning', rule: 'deprecated', message: `${name} is deprecated.` }
}

/** By the score that OSV-Scanner found to be the worst, else by what the databases say, in words or as CVSS vectors. */
function gradeOf({ max_severity: score }: z.output<typeof Group>, members: readonly Gist[]): Grade {
  return score ? severityOfScore(Number(score)) : worst(members.map((member) => member.grade))
}

function worst(grades: readonly Grade[]): Grade {
  return severities.findLast((grade) => grades.includes(grade)) ?? 'unknown'
}

function gist({ summary: title, severity, affected, ...found }: z.output<typeof Vulnerability>, name: string): Gist {
  const word = found.database_specific?.severity
  const vectors = (severity ?? []).map(({ score }) => severityOfVector(score))
  const ranges = (affected ?? []).filter((one) => one.package?.name === name).flatMap((one) => one.ranges ?? [])
  const events = ranges.flatMap((range) => (range.type === 'GIT' ? [] : (range.events ?? [])))
  return {
    title,
    grade: worst([severityOf(typeof word === 'string' ? word : undefined), ...vectors]),
    fixed: events.flatMap(({ fixed }) => fixed ?? []).slice(0, 20)
  }
}

/** What OSV-Scanner does not fail for: its analysis found no call, or the distribution calls it unimportant. */
function unreached({ experimental_analysis: analysis }: z.output<typeof Group>): string | undefined {
  const results = Object.values(analysis ?? {})
  if (results.some((one) => isRecord(one) && one['unimportant'] === true)) return 'unimportant, says the distribution'
  return results.length > 0 && results.every((one) => isRecord(one) && one['called'] === false)
    ? 'the vulnerable code is not called, says OSV-Scanner'
    : undefined
}
