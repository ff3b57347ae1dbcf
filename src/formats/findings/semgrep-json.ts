import { z } from 'zod'
import { count } from '../../core/text.ts'
import { isRecord } from '../lines.ts'
import type { ScanFinding } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'
import { isAboutSecrets, leftOut } from './secrets.ts'

const Package = z.looseObject({ package: z.string(), version: z.string() })

const Dependency = z.looseObject({ dependency_match: z.looseObject({ found_dependency: Package }) })

const Result = z.looseObject({
  check_id: z.string(),
  path: z.string(),
  start: z.looseObject({ line: z.number(), col: z.number() }),
  extra: z.looseObject({
    message: z.string(),
    severity: z.string(),
    is_ignored: z.boolean().nullish(),
    metadata: z.unknown().optional(),
    sca_info: Dependency.nullish(),
    validation_state: z.string().nullish()
  })
})

const Failure = z.looseObject({
  type: z.unknown().optional(),
  level: z.string().nullish(),
  message: z.string().nullish(),
  long_msg: z.string().nullish(),
  path: z.string().nullish()
})

const Skipped = z.looseObject({ path: z.string(), reason: z.string() })

const Paths = z.looseObject({ scanned: z.array(z.string()).nullish(), skipped: z.array(Skipped).nullish() })

// https://github.com/semgrep/semgrep-interfaces/blob/main/semgrep_output_v1.atd, type match_severity
const grades: ReadonlyMap<string, Pick<ScanFinding, 'level' | 'severity'>> = new Map([
  ['ERROR', { level: 'error' }],
  ['WARNING', { level: 'warning' }],
  ['INFO', { level: 'note' }],
  ['INVENTORY', { level: 'note' }],
  ['EXPERIMENT', { level: 'note' }],
  ['CRITICAL', { severity: 'critical' }],
  ['HIGH', { severity: 'high' }],
  ['MEDIUM', { severity: 'medium' }],
  ['LOW', { severity: 'low' }]
])

/** Reasons to skip a file that are somebody's choice; for any other the file should have been scanned. */
const chosen = new Set([
  'always_skipped', 'semgrepignore_patterns_match', 'cli_include_flags_do_not_match', 'cli_exclude_flags_match',
  'Gitignore_patterns_match', 'Dotfile', 'excluded_by_config', 'exceeded_size_limit', 'too_big', 'minified', 'binary',
  'wrong_language', 'irrelevant_rule'
])

/** Weaknesses that are secrets in the source: https://cwe.mitre.org/data/definitions/798.html and its neighbours. */
const secretWeakness = /^CWE-(?:259|321|798)\b/

/** Files that Semgrep could not parse, or gave up on, are in `errors`, although it ends with 0: gaps in the scan. */
export const semgrepJson = jsonReader({
  id: 'semgrep-json',
  name: 'Semgrep JSON',
  purpose: 'findings',
  writtenBy: '`semgrep scan --json-output=semgrep.json`, Opengrep',
  reference: 'https://github.com/semgrep/semgrep-interfaces/blob/main/semgrep_output_v1.atd',
  syntax: 'json',
  matches: (value) => isRecord(value) && isOutput(value),
  schema: z.looseObject({ results: z.array(Result), errors: z.array(Failure), paths: Paths.nullish() }),
  read({ results, errors, paths }, sink) {
    for (const { type, level, message, long_msg: long, path } of errors) {
      const reason = withoutSource(message ?? long ?? 'no reason given')
      const what = `${path ?? 'the whole scan'}: ${reason}`
      if (level === 'info' && !isUnresolved(type)) sink.note(`Semgrep says of ${what}`)
      else sink.trouble(`Semgrep failed on ${what}`)
    }
    if (paths?.scanned?.length === 0) sink.trouble('Semgrep scanned no file')
    const skipped = paths?.skipped ?? []
    for (const { path, reason } of skipped) if (!chosen.has(reason)) sink.trouble(`Semgrep skipped ${path}: ${reason}`)
    if (skipped.length > 0) sink.note(`Semgrep skipped ${count(skipped.length, 'file')}`)
    for (const result of results) sink.finding(findingOf(result))
  }
})

/** Dependencies that could not be found out, and so were not looked at. It is only a piece of information to Semgrep. */
function isUnresolved(type: unknown): boolean {
  return Array.isArray(type) && type[0] === 'DependencyResolutionError'
}

/** The code that could not be parsed stands in the next lines, and between backticks. */
function withoutSource(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replaceAll(/`[^`]*`?/g, '`…`')
}

/** Without a result the first versions write nothing of their own. */
function isOutput({ errors, results, paths }: Readonly<Record<string, unknown>>): boolean {
  if (!Array.isArray(errors) || !Array.isArray(results)) return false
  return isResult(results[0]) || (isRecord(paths) && Array.isArray(paths['scanned']))
}

function isResult(value: unknown): boolean {
  return isRecord(value) && 'check_id' in value && isRecord(value['extra'])
}

function findingOf({ check_id: rule, path, start, extra }: z.output<typeof Result>): ScanFinding {
  const { is_ignored: isIgnored, sca_info: dependency } = extra
  const metadata = isRecord(extra.metadata) ? extra.metadata : {}
  const link = metadata['shortlink'] ?? metadata['source']
  const message = quotesSecrets(rule, metadata, extra.validation_state) ? leftOut : extra.message.trim()
  return {
    ...(grades.get(extra.severity.toUpperCase()) ?? { level: 'unknown', severity: 'unknown' }),
    rule,
    message: dependency == null ? message : `${message} (found: ${installed(dependency)})`,
    place: { path, line: lineNumber(start.line), column: lineNumber(start.col) },
    url: typeof link === 'string' ? link : undefined,
    suppressed: isIgnored === true ? 'ignored by `nosemgrep` in the source' : undefined
  }
}

/** In messages Semgrep puts what the rule's variables matched. */
function quotesSecrets(rule: string, { cwe }: Readonly<Record<string, unknown>>, validation: string | null | undefined): boolean {
  const weaknesses: readonly unknown[] = Array.isArray(cwe) ? cwe : [cwe]
  const isWeakness = weaknesses.some((one) => typeof one === 'string' && secretWeakness.test(one))
  return isAboutSecrets(rule) || /token/i.test(rule) || isWeakness || (validation != null && validation !== 'NO_VALIDATOR')
}

function installed({ dependency_match: { found_dependency: found } }: z.output<typeof Dependency>): string {
  return `${found.package} ${found.version}`
}
