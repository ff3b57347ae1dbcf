import { z } from 'zod'
import type { AnyKind, People } from '../core/criterion.ts'
import type { Waiver } from '../core/waiver.ts'
import { When } from '../core/when.ts'
import { exceptionKeys, type BypassRule } from './exceptions.ts'
import type { Registry } from './registry.ts'

export const defaultStage = 'pre-deployment'

export const Enforcement = z.enum(['active', 'evaluate', 'disabled'])
/** As in GitHub's rulesets: `active` blocks, `evaluate` reports only, `disabled` is not even looked at. */
export type Enforcement = z.output<typeof Enforcement>

/** The keys that every criterion has, whatever its kind. */
export const commonKeys = {
  name: z.string().min(1).optional().describe('How reports call it; default: its id.'),
  enforcement: Enforcement.default('active').describe('`active` blocks, `evaluate` only reports, `disabled` is not looked at.'),
  'active-from': z.iso.date().optional().describe('Day (UTC) from which it blocks; before, it only reports. `2026-03-01`'),
  stages: z.array(z.string().min(1)).min(1).default([defaultStage]).describe('The stages at which it is decided.'),
  when: When.optional().describe('The runs that it is for; in any other run it is `not-applicable`.'),
  help: z.string().min(1).optional().describe('Your own words on how to mend it; shown with the remedy.')
}

/** What a policy may say of one criterion of this kind. */
export function criterionSchema(kind: AnyKind): z.ZodObject {
  const taken = Object.keys(kind.options.shape).filter((option) => option === 'kind' || option in commonKeys)
  if (taken.length > 0) throw new TypeError(`the kind ${kind.kind} calls an option ${taken.join(', ')}, which every criterion has`)
  return z.strictObject({ kind: z.literal(kind.kind).describe(kind.title), ...commonKeys, ...kind.options.shape })
}

const Id = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,99}$/, { error: 'an id has letters, digits, - and _, and starts with a letter' })

const Group = z
  .strictObject({
    users: z.array(z.string().min(1)).min(1).default([]).describe('Logins.'),
    teams: z
      .array(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9_.-]+$/, { error: 'expected a team as org/team, e.g. acme/security' }))
      .min(1)
      .exactOptional()
      .describe('Teams, as `org/team`; their members are read with the input `team-token`.')
  })
  .refine(({ users, teams }) => users.length > 0 || teams !== undefined, {
    when: ({ issues }) => issues.length === 0,
    error: 'needs users or teams: nobody would be in it'
  })

const head = {
  version: z.literal(1).describe('Version of the policy language.'),
  subject: z
    .strictObject({
      tag: z
        .string()
        .regex(/^[^{}]*\{version\}[^{}]*$/, { error: 'expected one {version}, e.g. v{version}' })
        .optional()
        .describe('How a version is spelled as a tag, e.g. `v{version}`; default: with or without a leading `v`.'),
      branch: z.string().min(1).optional().describe('Where released commits live; default: the default branch.')
    })
    .optional()
    .describe('What is released.'),
  people: z
    .record(z.string(), Group)
    .refine((people) => !Object.hasOwn(people, 'codeowners'), {
      path: ['codeowners'],
      error: '"codeowners" stands for the owners of what is changed: give the group another name'
    })
    .optional()
    .describe('Named groups of people, for `approvals`.')
}

/** The policy with each criterion still to be read by its own kind. */
export const PolicyOutline = z.strictObject({
  ...head,
  ...exceptionKeys,
  criteria: z.record(Id, z.looseObject({ kind: z.string() }))
})

/** The whole policy language, for the JSON Schema. */
export function policySchema(registry: Registry): z.ZodObject {
  const [first, ...rest] = [...registry.values()].map(criterionSchema)
  if (first === undefined) throw new TypeError('no kinds')
  const criterion = z.union([first, ...rest])
  return z.strictObject({ ...head, criteria: z.record(Id, criterion).describe('The requirements, by id; like `jobs:` in a workflow.'), ...exceptionKeys })
}

/** One criterion of a policy, read and complete with its defaults. */
export interface Criterion {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly enforcement: Enforcement
  readonly activeFrom?: string
  readonly stages: readonly string[]
  readonly when?: When
  readonly help?: string
  /** What the kind's own schema gave. */
  readonly options: Readonly<Record<string, unknown>>
  /** Line of the criterion in the policy file. */
  readonly line?: number
}

export interface Policy {
  readonly subject: { readonly tag?: string; readonly branch?: string }
  readonly people: People
  readonly criteria: readonly Criterion[]
  readonly waivers: readonly Waiver[]
  /** Absent: nobody may bypass anything. */
  readonly bypass?: BypassRule
}
