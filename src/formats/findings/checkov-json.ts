import { z } from 'zod'
import { count, listNames } from '../../core/text.ts'
import { isRecord } from '../lines.ts'
import type { ScanFinding } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'
import { severityWords, usualSeverities, vulnerabilityMessage } from './vulnerability.ts'

// https://github.com/bridgecrewio/checkov/blob/main/checkov/common/bridgecrew/severities.py
const severityOf = severityWords({ ...usualSeverities, info: 'low', moderate: 'medium', important: 'high' })

const Check = z.looseObject({
  check_id: z.string(),
  check_name: z.string().nullish(),
  check_result: z.looseObject({ suppress_comment: z.string().nullish() }).nullish(),
  severity: z.string().nullish(),
  resource: z.string().nullish(),
  file_path: z.string().nullish(),
  repo_file_path: z.string().nullish(),
  file_line_range: z.array(z.number()).nullish(),
  guideline: z.string().nullish(),
  vulnerability_details: z
    .looseObject({
      id: z.string().nullish(),
      package_name: z.string().nullish(),
      package_version: z.string().nullish(),
      lowest_fixed_version: z.string().nullish()
    })
    .nullish()
})

const Summary = z.looseObject({
  passed: z.number(),
  failed: z.number(),
  skipped: z.number(),
  parsing_errors: z.number(),
  resource_count: z.number().nullish()
})

const Report = z.looseObject({
  check_type: z.string(),
  results: z.looseObject({
    failed_checks: z.array(Check),
    skipped_checks: z.array(Check).nullish(),
    parsing_errors: z.array(z.string()).nullish()
  }),
  summary: Summary
})

/** Without a key for its platform Checkov has no severities; a failed check is an error then, as it is for Checkov. */
export const checkovJson = jsonReader({
  id: 'checkov-json',
  name: 'Checkov JSON',
  purpose: 'findings',
  writtenBy: '`checkov --output json --output-file-path .`',
  reference: 'https://github.com/bridgecrewio/checkov/blob/main/checkov/common/output/report.py',
  syntax: 'json',
  matches: (value) => isReport(Array.isArray(value) ? value[0] : value),
  schema: z.preprocess(asList, z.array(Report)),
  read(reports, sink) {
    let looked = 0
    for (const { check_type: type, results, summary } of reports) {
      const { failed_checks: failed, skipped_checks: skipped, parsing_errors: broken } = results
      looked += summary.passed + summary.failed + summary.skipped + (summary.resource_count ?? 0)
      for (const check of failed) sink.finding(findingOf(check, type))
      for (const check of skipped ?? []) {
        const reason = check.check_result?.suppress_comment ?? 'no reason given'
        sink.finding({ ...findingOf(check, type), suppressed: `skipped: ${reason}` })
      }
      if (summary.failed > failed.length) {
        sink.trouble(`its summary of ${type} says that ${summary.failed} checks failed, but it lists ${failed.length}`)
      }
      const unparsed = Math.max(summary.parsing_errors, broken?.length ?? 0)
      if (unparsed > 0) sink.trouble(`Checkov could not parse ${count(unparsed, 'file')} ${listNames(broken ?? [], 5)}`)
    }
    if (looked === 0) sink.trouble('Checkov checked nothing')
  }
})

function isReport(value: unknown): boolean {
  if (!isRecord(value)) return false
  if ('checkov_version' in value) return true
  return 'check_type' in value && isRecord(value['results']) && isRecord(value['summary'])
}

/** One report is no list, and where no framework had anything to say, there is only a summary of zeros. */
function asList(value: unknown): unknown {
  if (Array.isArray(value)) return value
  return isRecord(value) && 'checkov_version' in value && value['passed'] === 0 && value['failed'] === 0 ? [] : [value]
}

function findingOf(check: z.output<typeof Check>, type: string): ScanFinding {
  const { check_id: rule, severity, vulnerability_details: found } = check
  const path = check.repo_file_path ?? check.file_path
  // Of a secret the resource is its hash.
  const where = type === 'secrets' || !check.resource ? '' : ` (${check.resource})`
  const { package_name: name, package_version: version, lowest_fixed_version: fixed, id: title } = found ?? {}
  return {
    ...(severity == null ? { level: 'error' } : { severity: severityOf(severity) }),
    rule,
    message: name ? vulnerabilityMessage({ name, version, title, fixed }) : `${check.check_name ?? rule}${where}.`,
    place: path == null ? undefined : { path, line: lineNumber(check.file_line_range?.[0]) },
    url: check.guideline ?? undefined
  }
}
