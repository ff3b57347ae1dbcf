import { z } from 'zod'
import { jsonLineAs } from '../json-lines.ts'
import { isRecord, jsonLine } from '../lines.ts'
import { lineReader } from '../reader.ts'
import { severityWords, usualSeverities, vulnerabilityMessage } from './vulnerability.ts'

const severityOf = severityWords({ ...usualSeverities, info: 'low', moderate: 'medium' })

const Line = z.looseObject({
  value: z.string(),
  children: z.looseObject({
    ID: z.union([z.number(), z.string()]).nullish(),
    Issue: z.string(),
    URL: z.string().nullish(),
    Severity: z.string(),
    'Vulnerable Versions': z.string().nullish(),
    'Tree Versions': z.array(z.string()).nullish()
  })
})

/**
 * Yarn 4 writes a line for each package and advisory, deprecated packages among them, and nothing at all when it found
 * none: its file can never testify for a pass.
 * https://github.com/yarnpkg/berry/blob/master/packages/plugin-npm-cli/sources/npmAuditUtils.ts
 */
export const yarnNpmAuditJsonl = lineReader({
  id: 'yarn-npm-audit-jsonl',
  name: 'yarn npm audit JSON lines (Yarn 4)',
  purpose: 'findings',
  writtenBy: '`yarn npm audit --all --recursive --json > audit.jsonl` of Yarn 4',
  reference: 'https://yarnpkg.com/cli/npm/audit',
  endless: 'has no mark of its end',
  syntax: 'lines',
  matches: (head) => head.some((line) => isAdvisory(jsonLine(line))),
  visit: (sink) => ({
    line(text, number) {
      const line = jsonLineAs(Line, text, number)
      if (line === undefined) {
        if (text.trim() !== '') sink.trouble(`line ${number} is no JSON: the file is cut, or Yarn failed`)
        return
      }
      const { ID: id, Issue: title, URL: url, Severity: severity, 'Vulnerable Versions': range, 'Tree Versions': versions } = line.children
      const message = vulnerabilityMessage({ name: line.value, version: versions?.slice(0, 10).join(', '), title })
      sink.finding({
        severity: severityOf(severity),
        rule: /\/(GHSA(?:-\w{4}){3})$/.exec(url ?? '')?.[1] ?? (id == null ? undefined : String(id)),
        message: range == null ? message : `${message} Vulnerable: ${range}.`,
        url: url ?? undefined
      })
    },
  })
})

function isAdvisory(value: Readonly<Record<string, unknown>> | undefined): boolean {
  return value !== undefined && isRecord(value['children']) && 'Severity' in value['children'] && 'Issue' in value['children']
}
