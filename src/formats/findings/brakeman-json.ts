import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Level, ScanFinding } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'

const Warning = z.looseObject({
  check_name: z.string().nullish(),
  warning_type: z.string(),
  message: z.string(),
  file: z.string().nullish(),
  line: z.number().nullish(),
  link: z.string().nullish(),
  confidence: z.string()
})

const ScanInfo = z.looseObject({ security_warnings: z.number(), checks_performed: z.array(z.string()) })

/** Brakeman has no severity. In SARIF it writes its confidence as the level, so: lib/brakeman/report/report_sarif.rb */
const levels: ReadonlyMap<string, Level> = new Map([
  ['High', 'error'],
  ['Medium', 'warning'],
  ['Weak', 'note']
])

export const brakemanJson = jsonReader({
  id: 'brakeman-json',
  name: 'Brakeman JSON',
  purpose: 'findings',
  writtenBy: '`brakeman -o brakeman.json`',
  reference: 'https://brakemanscanner.org/docs/options/',
  syntax: 'json',
  matches: (value) => isRecord(value) && 'warnings' in value && isRecord(value['scan_info']) && 'checks_performed' in value['scan_info'],
  schema: z.looseObject({
    scan_info: ScanInfo,
    warnings: z.array(Warning),
    ignored_warnings: z.array(Warning).nullish(),
    errors: z.array(z.looseObject({ error: z.string(), location: z.string().nullish() }))
  }),
  read({ scan_info: info, warnings, ignored_warnings: ignored, errors }, sink) {
    for (const { error, location } of errors) sink.trouble(`Brakeman failed in part: ${error} (${location ?? 'no place given'})`)
    if (info.checks_performed.length === 0) sink.trouble('Brakeman performed no check')
    const stated = info.security_warnings
    if (stated > warnings.length) sink.trouble(`it says ${stated} warnings, but lists ${warnings.length}`)
    for (const warning of warnings) sink.finding(findingOf(warning))
    for (const warning of ignored ?? []) sink.finding({ ...findingOf(warning), suppressed: 'ignored by `config/brakeman.ignore`' })
  }
})

function findingOf(warning: z.output<typeof Warning>): ScanFinding {
  const { file, line, link } = warning
  return {
    level: levels.get(warning.confidence) ?? 'unknown',
    rule: warning.check_name ?? warning.warning_type,
    message: `${warning.warning_type}: ${warning.message}`,
    place: file == null ? undefined : { path: file, line: lineNumber(line) },
    url: link ?? undefined
  }
}
