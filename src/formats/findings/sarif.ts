import { z } from 'zod'
import { isRecord } from '../lines.ts'
import { ReportRefused, type ScanFinding } from '../model.ts'
import { partOf } from '../part.ts'
import { jsonReader, type Sinks } from '../reader.ts'
import { gradesOf, type Grades } from './sarif-dialects.ts'
import { Invocation, judgeInvocation } from './sarif-invocations.ts'
import { Message, resultText } from './sarif-message.ts'
import { placesOf, type PlaceOf } from './sarif-places.ts'
import { defaultLevel, gradeOf, lookUpIn, Reference, securitySeverity, Tool, worst } from './sarif-rules.ts'
import type { Described, Grade, LookUp } from './sarif-rules.ts'

const elsewhere = 'stand where the gate does not read them'

const AnObject = z.custom<Readonly<Record<string, unknown>>>(isRecord, { error: 'expected an object' })

const Run = z.object({
  tool: Tool,
  invocations: z.array(Invocation).nullish(),
  results: z.array(z.unknown()).nullish(),
  artifacts: z.array(z.unknown()).nullish(),
  originalUriBaseIds: z.unknown().optional(),
  conversion: z.object({ invocation: Invocation.nullish() }).nullish(),
  externalPropertyFileReferences: AnObject.nullish()
})

const Suppression = z.object({ kind: z.string().nullish(), status: z.string().nullish(), state: z.string().nullish() })

/** Only what is needed: a result can carry whole code flows, and a snippet may hold a secret. */
const Result = z.object({
  ruleId: z.string().nullish(),
  ruleIndex: z.number().nullish(),
  rule: Reference.nullish(),
  kind: z.string().nullish(),
  level: z.string().nullish(),
  message: Message.nullish(),
  locations: z.array(z.unknown()).nullish(),
  suppressions: z.array(Suppression).nullish(),
  baselineState: z.string().nullish(),
  provenance: z.object({ invocationIndex: z.number().nullish() }).nullish(),
  properties: z.unknown().optional()
})

type Run = z.output<typeof Run>
type Result = z.output<typeof Result>
type Levels = ReadonlyMap<Described['descriptor'], Grade>

/**
 * Each result is one finding, however many locations it has. A run that failed, as its invocations say, or that has no
 * `results`, is no evidence of anything.
 */
export const sarif = jsonReader({
  id: 'sarif',
  name: 'SARIF 2.1.0',
  purpose: 'findings',
  writtenBy: 'CodeQL, Semgrep, Trivy, Ruff, ESLint, Roslyn and many others (`--format sarif`)',
  reference: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html',
  syntax: 'json',
  matches: (value) => isRecord(value) && 'runs' in value && (namesVersion(value) || hasRun(value['runs'])),
  schema: z.object({
    version: z.string(),
    runs: z.array(z.unknown()).nullable(),
    inlineExternalProperties: z.array(AnObject).nullish()
  }),
  read({ version, runs, inlineExternalProperties }, sink) {
    if (version !== '2.1.0') {
      throw new ReportRefused('unsupported', `is SARIF ${version.slice(0, 40)}; the gate reads 2.1.0`)
    }
    if (runs === null || runs.length === 0) sink.trouble('it holds no run, so nothing was scanned')
    if (inlineExternalProperties?.some(holdsResults) === true) sink.trouble(`results apart from the runs ${elsewhere}`)
    runs?.forEach((run, index) => readRun(partOf(Run, run, `a run (runs[${index}])`), `runs[${index}]`, sink))
  }
})

function namesVersion({ $schema, version }: Readonly<Record<string, unknown>>): boolean {
  if (typeof $schema === 'string' && $schema.includes('sarif')) return true
  return typeof version === 'string' && /^[12]\.\d\.\d/.test(version)
}

function hasRun(runs: unknown): boolean {
  return Array.isArray(runs) && runs.some((run) => isRecord(run) && ('tool' in run || Array.isArray(run['results'])))
}

function readRun(run: Run, at: string, sink: Sinks['findings']): void {
  const { driver } = run.tool
  const tool = driver.name == null || driver.name === '' ? 'the tool' : driver.name
  const [describe, describeNotification] = [lookUpIn(run.tool, 'rules'), lookUpIn(run.tool, 'notifications')]
  const context = { isEmpty: run.results?.length === 0, describe: describeNotification, sink }
  for (const invocation of run.invocations ?? []) judgeInvocation(invocation, tool, context)
  if (run.conversion?.invocation != null) judgeInvocation(run.conversion.invocation, 'the converter', context)
  if (holdsResults(run.externalPropertyFileReferences ?? {})) sink.trouble(`results in other files ${elsewhere}`)
  if (run.results == null) {
    sink.trouble(`${tool} has no results to speak of: \`results\` is missing or null, not empty`)
    return
  }
  const overrides = (run.invocations ?? []).map((invocation) => overriddenBy(invocation, describe))
  const placeOf = placesOf(run.artifacts ?? [], run.originalUriBaseIds)
  let undecided = 0
  for (const [index, value] of run.results.entries()) {
    const result = partOf(Result, value, `a result (${at}.results[${index}])`)
    if (result.message == null && isFailure(result)) {
      throw new ReportRefused('malformed', `holds a result without a message (${at}.results[${index}])`)
    }
    if (result.kind === 'open' || result.kind === 'review') undecided++
    const { ruleId, ruleIndex, rule } = result
    const described = describe({ ...rule, id: rule?.id ?? ruleId, index: rule?.index ?? ruleIndex })
    const level = levelOf(result, described, overrides)
    sink.finding({ ...findingOf(result, described, placeOf), ...gradesOfResult(result, level, described, driver.name) })
  }
  if (undecided > 0) sink.note(`${tool} could not decide ${undecided} of its results (kind \`open\` or \`review\`)`)
}

function findingOf(result: Result, described: Described, placeOf: PlaceOf): ScanFinding {
  const { descriptor } = described
  const rule = (result.ruleId ?? result.rule?.id ?? descriptor?.id) || undefined
  const url = descriptor?.helpUri
  return {
    rule,
    message: resultText(result.message, described, rule),
    place: placeOf(result.locations ?? []),
    url: url != null && /^https?:\/\//i.test(url) ? url : undefined,
    suppressed: suppressionOf(result)
  }
}

/**
 * `none` is the level of what is no problem: "a value other than fail" says the standard of its kind. KICS, Checkov and
 * others write it for problems, too: those have the grade of their severity, else the lowest.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317648
 */
function gradesOfResult(result: Result, level: Grade, described: Described, tool: string | null | undefined): Grades {
  if (level === 'none' && !isFailure(result)) return { level }
  const severity = securitySeverity(result.properties, described.descriptor?.properties)
  const lowest = severity === undefined ? 'note' : undefined
  return gradesOf(tool, result.message?.text, { level: level === 'none' ? lowest : level, severity })
}

function isFailure({ kind }: Result): boolean {
  return kind == null || kind === 'fail'
}

const kinds: readonly string[] = ['fail', 'pass', 'open', 'informational', 'notApplicable', 'review']

/**
 * The result's own level, else that of its kind, of an override, of its rule. Of several overrides, where the result
 * does not say which invocation it is of, the worst.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317648
 */
function levelOf({ kind, level, provenance }: Result, described: Described, overrides: readonly Levels[]): Grade {
  const isUnknownKind = kind != null && !kinds.includes(kind)
  if (isUnknownKind && (level == null || level === 'none')) return 'unknown'
  if (level != null) return gradeOf(level)
  if (kind != null && kind !== 'fail') return 'none'
  if (described.contradictory === true) return 'unknown'
  const own = overrides[provenance?.invocationIndex ?? -1]
  const overriding = (own === undefined ? overrides : [own]).flatMap((levels) => levels.get(described.descriptor) ?? [])
  return worst(overriding) ?? defaultLevel(described.descriptor)
}

function overriddenBy({ ruleConfigurationOverrides }: Invocation, describe: LookUp): Levels {
  const levels = new Map<Described['descriptor'], Grade>()
  for (const { descriptor: reference, configuration } of ruleConfigurationOverrides ?? []) {
    const { descriptor } = describe(reference)
    if (descriptor !== undefined && configuration?.level != null) levels.set(descriptor, gradeOf(configuration.level))
  }
  return levels
}

/** One under review or rejected is none; of several, each has to be accepted. Drafts called the status `state`. */
function suppressionOf({ suppressions, baselineState }: Result): string | undefined {
  if (baselineState === 'absent') return 'gone since the baseline'
  if (suppressions == null || suppressions.length === 0) return undefined
  if (suppressions.some(({ status, state }) => (status ?? state ?? 'accepted') !== 'accepted')) return undefined
  return `suppressed ${suppressions.every(({ kind }) => kind === 'inSource') ? 'in' : 'outside'} the source`
}

/** Whether something of a run that decides stands in external properties; taxonomies and the like decide nothing. */
function holdsResults(properties: Readonly<Record<string, unknown>>): boolean {
  return ['results', 'invocations', 'driver', 'extensions'].some((name) => {
    const value = properties[name]
    return Array.isArray(value) ? value.length > 0 : value != null
  })
}
