import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { Severity } from '../model.ts'
import { lineNumber } from '../numbers.ts'
import { jsonReader } from '../reader.ts'

const Issue = z.looseObject({
  severity: z.string(),
  rule_id: z.string(),
  details: z.string(),
  file: z.string(),
  /** A number or a range, e.g. `12-15`. */
  line: z.string(),
  column: z.string().nullish(),
  nosec: z.boolean().nullish(),
  suppressions: z.array(z.looseObject({ kind: z.string().nullish(), justification: z.string().nullish() })).nullish(),
  cwe: z.looseObject({ url: z.string().nullish() }).nullish()
})

const Failures = z.array(z.looseObject({ error: z.string() }))

const severities: ReadonlyMap<string, Severity> = new Map([
  ['LOW', 'low'],
  ['MEDIUM', 'medium'],
  ['HIGH', 'high'],
  ['CRITICAL', 'critical']
])

/** Files that did not compile are in `Golang errors`: gosec has not looked at all of them. */
export const gosecJson = jsonReader({
  id: 'gosec-json',
  name: 'gosec JSON',
  purpose: 'findings',
  writtenBy: '`gosec -fmt json -out gosec.json ./...`',
  reference: 'https://github.com/securego/gosec#output-formats',
  syntax: 'json',
  matches: (value) => isRecord(value) && 'Issues' in value && isRecord(value['Stats']) && 'found' in value['Stats'],
  schema: z.looseObject({
    Issues: z.array(Issue).nullable(),
    Stats: z.looseObject({ files: z.number(), found: z.number() }),
    'Golang errors': z.custom<Readonly<Record<string, unknown>>>(isRecord).nullish()
  }),
  read({ Issues, Stats, 'Golang errors': errors }, sink) {
    if (errors === undefined) sink.trouble('it does not say whether gosec could load all code (`Golang errors` is missing)')
    for (const [file, failures] of Object.entries(errors ?? {})) {
      const [failure] = Failures.safeParse(failures).data ?? []
      sink.trouble(`gosec could not load ${file}: ${failure?.error ?? 'no reason given'}`)
    }
    if (Stats.files < 1) sink.trouble('gosec looked at no file')
    let listed = 0
    for (const { severity, rule_id: rule, details, file, line, column, nosec, suppressions, cwe } of Issues ?? []) {
      const isSuppressed = nosec === true || (suppressions ?? []).length > 0
      if (!isSuppressed) listed++
      sink.finding({
        severity: severities.get(severity) ?? 'unknown',
        rule,
        message: details,
        place: { path: file, line: lineNumber(line.split('-', 1)[0]), column: lineNumber(column) },
        url: cwe?.url ?? undefined,
        suppressed: isSuppressed ? 'suppressed by `#nosec` or the configuration' : undefined
      })
    }
    if (Stats.found > listed) sink.trouble(`its figures say ${Stats.found} issues, but it lists ${listed}`)
  }
})
