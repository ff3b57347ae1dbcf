import { z } from 'zod'
import { isRecord } from '../lines.ts'
import type { ScanFinding, Severity } from '../model.ts'
import { severityOfScore } from './cvss.ts'

const Descriptor = z.object({
  id: z.string(),
  guid: z.string().nullish(),
  name: z.string().nullish(),
  helpUri: z.string().nullish(),
  shortDescription: z.unknown().optional(),
  fullDescription: z.unknown().optional(),
  defaultConfiguration: z.object({ level: z.string().nullish() }).nullish(),
  messageStrings: z.unknown().optional(),
  properties: z.unknown().optional()
})

const Component = z.object({
  name: z.string().nullish(),
  guid: z.string().nullish(),
  rules: z.array(Descriptor).nullish(),
  notifications: z.array(Descriptor).nullish(),
  globalMessageStrings: z.unknown().optional()
})

export const Tool = z.object({ driver: Component, extensions: z.array(Component).nullish() })

export const Reference = z.object({
  id: z.string().nullish(),
  index: z.number().nullish(),
  guid: z.string().nullish(),
  toolComponent: z.object({ index: z.number().nullish(), guid: z.string().nullish() }).nullish()
})

type Descriptor = z.output<typeof Descriptor>
type Component = z.output<typeof Component>
type Tool = z.output<typeof Tool>
export type Reference = z.output<typeof Reference>
export type Grade = NonNullable<ScanFinding['level']>

/** A rule, or the kind of a notification, and where it is described. */
export interface Described {
  readonly component: Component
  readonly descriptor?: Descriptor
  /** The index leads nowhere, or to another rule than the id names, and the id leads nowhere. */
  readonly contradictory?: boolean
}

export type LookUp = (reference: Reference) => Described

/**
 * Looks up what a reference speaks of: by index, else by guid, else by id, of which the last parts may be details, as
 * in `CA5350/md5`. Who puts several logs together forgets the indexes: one that leads to another id does not count.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317865
 */
export function lookUpIn(tool: Tool, list: 'rules' | 'notifications'): LookUp {
  const { driver, extensions } = tool
  const components = [driver, ...(extensions ?? [])]
  const tables = new Map(components.map((component) => [component, tableOf(component[list] ?? [])]))
  return ({ id, index, guid, toolComponent }) => {
    const component = toolComponent == null ? driver : componentOf(toolComponent, tool)
    const indexed = index == null || index < 0 ? undefined : component?.[list]?.[index]
    const agrees = id == null || id === indexed?.id || id.startsWith(`${indexed?.id}/`)
    if (component !== undefined && indexed !== undefined && agrees) return { component, descriptor: indexed }
    for (const one of toolComponent == null || component === undefined ? components : [component]) {
      const table = tables.get(one)
      const descriptor = table?.get(guid ?? '') ?? (id == null ? undefined : withId(table, id))
      if (descriptor !== undefined) return { component: one, descriptor }
    }
    const isListed = component === undefined || (component[list] ?? []).length > 0
    return { component: component ?? driver, contradictory: index != null && index >= 0 && isListed }
  }
}

type ComponentReference = NonNullable<Reference['toolComponent']>

function componentOf({ index, guid }: ComponentReference, { driver, extensions }: Tool): Component | undefined {
  if (index != null && index >= 0) return extensions?.[index]
  return guid == null ? driver : [driver, ...(extensions ?? [])].find((component) => component.guid === guid)
}

/** By guid and by id; of several with one id, the one with the worst level. */
function tableOf(descriptors: readonly Descriptor[]): ReadonlyMap<string, Descriptor> {
  const table = new Map<string, Descriptor>()
  for (const descriptor of descriptors) {
    if (descriptor.guid != null) table.set(descriptor.guid, descriptor)
    const before = table.get(descriptor.id)
    const isWorse = before === undefined || weight(defaultLevel(descriptor)) > weight(defaultLevel(before))
    if (isWorse) table.set(descriptor.id, descriptor)
  }
  return table
}

function withId(table: ReadonlyMap<string, Descriptor> | undefined, id: string): Descriptor | undefined {
  let part = id.slice(0, 1000)
  for (;;) {
    const descriptor = table?.get(part)
    const slash = part.lastIndexOf('/')
    if (descriptor !== undefined || slash <= 0) return descriptor
    part = part.slice(0, slash)
  }
}

const grades: readonly Grade[] = ['none', 'note', 'warning', 'error', 'unknown']

function weight(grade: Grade): number {
  return grades.indexOf(grade)
}

export function worst(all: readonly Grade[]): Grade | undefined {
  return all.toSorted((a, b) => weight(b) - weight(a))[0]
}

export function gradeOf(word: string): Grade {
  return grades.find((grade) => grade === word) ?? 'unknown'
}

/** What a rule or notification has when nothing else is said of its level. */
export function defaultLevel(descriptor: Descriptor | undefined): Grade {
  return gradeOf(descriptor?.defaultConfiguration?.level ?? 'warning')
}

const words: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['medium', 'medium'],
  ['low', 'low'],
  ['info', 'low']
])

/**
 * The bounds are those of CVSS. GitHub calls only what is over 9.0 critical, but Grype writes 9.0 for that; 0.0 is no
 * severity. Rules of Semgrep have words there.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#reportingdescriptor-object
 */
export function securitySeverity(...properties: readonly unknown[]): Severity | 'unknown' | undefined {
  const stated = properties.map((bag) => field(bag, 'security-severity')).find((value) => value != null)
  if (stated == null) return undefined
  const score = typeof stated === 'string' && /^\d{1,2}(?:\.\d{1,10})?$/.test(stated) ? Number(stated) : stated
  if (typeof score === 'string') return words.get(score.toLowerCase()) ?? 'unknown'
  if (typeof score !== 'number' || score < 0 || score > 10) return 'unknown'
  return score === 0 ? undefined : severityOfScore(score)
}

/** What lies at a path of names; undefined where there is nothing. */
export function field(value: unknown, ...names: readonly string[]): unknown {
  let at = value
  for (const name of names) at = isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined
  return at
}
