import { z } from 'zod'
import { isRecord } from '../lines.ts'
import { jsonReader } from '../reader.ts'
import { vulnerabilityMessage } from './vulnerability.ts'

const Checked = z.looseObject({
  name: z.string(),
  version: z.string(),
  vulns: z.array(
    z.looseObject({ id: z.string(), fix_versions: z.array(z.string()), aliases: z.array(z.string()).nullish() })
  )
})
const Skipped = z.looseObject({ name: z.string(), skip_reason: z.string() })

// What `--skip-editable` says, which people give for their own package.
const leftOut = /^(?:distribution|requirement) marked as editable$/

const Dependencies = z.array(z.union([Checked, Skipped]))

/** pip-audit knows no severities: each of its findings is of unknown severity, and so counts under every threshold. */
export const pipAuditJson = jsonReader({
  id: 'pip-audit-json',
  name: 'pip-audit JSON',
  purpose: 'findings',
  writtenBy: '`pip-audit --format json --output pip-audit.json`',
  reference: 'https://github.com/pypa/pip-audit/blob/main/pip_audit/_format/json.py',
  syntax: 'json',
  // Old versions write the list alone.
  matches: (value) => (Array.isArray(value) ? isDependency(value[0]) : isRecord(value) && isReport(value)),
  schema: z.preprocess(
    (value) => (Array.isArray(value) ? { dependencies: value } : value),
    z.looseObject({ dependencies: Dependencies })
  ),
  read({ dependencies }, sink) {
    if (!dependencies.some(isChecked)) sink.trouble('pip-audit checked no package')
    for (const dependency of dependencies) {
      if (!isChecked(dependency)) {
        const { name, skip_reason: reason } = dependency
        const said = `pip-audit did not check ${name}: ${reason}`
        if (leftOut.test(reason)) sink.note(said)
        else sink.trouble(said)
        continue
      }
      const { name, version, vulns } = dependency
      for (const { id, fix_versions: fixed, aliases } of vulns) {
        sink.finding({
          severity: 'unknown',
          rule: id,
          message: vulnerabilityMessage({ name, version, fixed, aliases: aliases ?? [] })
        })
      }
    }
  }
})

function isReport(value: Readonly<Record<string, unknown>>): boolean {
  const { dependencies, ...others } = value
  return (
    Array.isArray(dependencies) &&
    Object.keys(others).every((key) => key === 'fixes') &&
    (dependencies.length === 0 || isDependency(dependencies[0]))
  )
}

function isDependency(value: unknown): boolean {
  return (
    isRecord(value) && typeof value['name'] === 'string' && (Array.isArray(value['vulns']) || 'skip_reason' in value)
  )
}

function isChecked(dependency: z.output<typeof Dependencies>[number]): dependency is z.output<typeof Checked> {
  return typeof dependency['skip_reason'] !== 'string'
}
