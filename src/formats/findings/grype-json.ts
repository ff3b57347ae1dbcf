import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { ScanFinding } from '../model.ts'
import { jsonReader } from '../reader.ts'
import { severityWords, usualSeverities, vulnerabilityMessage } from './vulnerability.ts'

const severityOf = severityWords({ ...usualSeverities, negligible: 'low' })

const Match = z.looseObject({
  vulnerability: z.looseObject({
    id: z.string(),
    severity: z.string().nullish(),
    description: z.string().nullish(),
    dataSource: z.string().nullish(),
    fix: z.looseObject({ versions: z.array(z.string()).nullish() }).nullish()
  }),
  relatedVulnerabilities: z.array(z.looseObject({ id: z.string(), description: z.string().nullish() })).nullish(),
  artifact: z.looseObject({
    name: z.string(),
    version: z.string().nullish(),
    locations: z.array(z.looseObject({ path: z.string() })).nullish()
  })
})

const IgnoreRule = z.looseObject({ reason: z.string().nullish(), 'vex-status': z.string().nullish() })

const Database = z.looseObject({ valid: z.boolean().nullish(), error: z.unknown().optional() })

/** One finding per package, vulnerability and match, as Grype lists them. */
export const grypeJson = jsonReader({
  id: 'grype-json',
  name: 'Grype JSON',
  purpose: 'findings',
  writtenBy: '`grype … --output json --file grype.json`',
  reference: 'https://github.com/anchore/grype/blob/main/grype/presenter/models/document.go',
  syntax: 'json',
  matches: (value) =>
    isRecord(value) && 'matches' in value && isRecord(value['descriptor']) && value['descriptor']['name'] === 'grype',
  schema: z.looseObject({
    matches: z.array(Match),
    ignoredMatches: z.array(Match.extend({ appliedIgnoreRules: z.array(IgnoreRule).nullish() })).nullish(),
    descriptor: z.looseObject({ db: Database.extend({ status: Database.nullish() }).nullish() })
  }),
  read({ matches, ignoredMatches, descriptor: { db } }, sink) {
    for (const { valid, error } of [db, db?.status].filter((state) => state != null)) {
      if (valid === false || (error != null && error !== ''))
        sink.trouble('Grype had no database of vulnerabilities that it could use')
    }
    for (const match of matches) sink.finding(findingOf(match))
    for (const match of ignoredMatches ?? []) {
      const reasons = (match.appliedIgnoreRules ?? [])
        .map((rule) => rule.reason ?? rule['vex-status'] ?? '')
        .filter((reason) => reason !== '')
      sink.finding({
        ...findingOf(match),
        suppressed:
          reasons.length === 0
            ? 'ignored by a rule for Grype'
            : `ignored by a rule for Grype: ${reasons.slice(0, 3).join(', ')}`
      })
    }
  }
})

function findingOf({ vulnerability, relatedVulnerabilities, artifact }: z.output<typeof Match>): ScanFinding {
  const { id, severity, description, dataSource, fix } = vulnerability
  const aliases = (relatedVulnerabilities ?? []).map((related) => related.id).filter((alias) => alias !== id)
  const title = description ?? relatedVulnerabilities?.[0]?.description
  const path = artifact.locations?.[0]?.path
  return {
    severity: severityOf(severity),
    rule: id,
    message: vulnerabilityMessage({ ...artifact, title, fixed: fix?.versions, aliases }),
    place: path === undefined ? undefined : { path },
    url: dataSource ?? undefined
  }
}
