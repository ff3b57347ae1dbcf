import { z } from 'zod'
import { evidenceErrorCodes, type EvidenceErrorCode } from '../core/errors.ts'
import { mostRecorded } from '../gate/earlier.ts'
import type { Result } from '../gate/result.ts'

const Count = z.int().positive()
const Amount = z.int().nonnegative()
const Text = z.string()
const Name = z.string().min(1)
const Commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, { error: 'expected a full commit id' })
const Moment = z.iso.datetime()

const PlaceInFile = z.strictObject({ path: Name, line: Count.exactOptional(), column: Count.exactOptional() })

const Finding = z.strictObject({
  level: z.enum(['error', 'warning', 'note']),
  message: Text,
  place: PlaceInFile.exactOptional(),
  url: Text.exactOptional()
})

const Figure = z.strictObject({ amount: z.number(), of: z.number().exactOptional(), unit: Name })
const Part = z.strictObject({ name: Name, holds: z.boolean(), seen: Text, figure: Figure.exactOptional() })

const JudgedLine = z.strictObject({
  kind: z.enum(['heading', 'item', 'line', 'code', 'rule']),
  line: Count,
  level: z.int().min(0).exactOptional(),
  marker: Text.exactOptional(),
  text: Text,
  state: z.enum(['met', 'unmet', 'pending', 'waived', 'not-applicable', 'ticked', 'open']).exactOptional(),
  criteria: z.array(Name).exactOptional(),
  seen: Text.exactOptional(),
  place: PlaceInFile.exactOptional(),
  url: Text.exactOptional()
})

const said = {
  reason: Name,
  wanted: Text,
  seen: Text,
  findings: z.array(Finding),
  figure: Figure.exactOptional(),
  parts: z.array(Part).exactOptional(),
  document: z.strictObject({ name: Name, url: Text.exactOptional(), lines: z.array(JudgedLine) }).exactOptional()
}

const codes = Object.keys(evidenceErrorCodes) as EvidenceErrorCode[]

const waiver = {
  criterion: Name,
  reason: Name,
  reference: Name.exactOptional(),
  until: z.iso.date(),
  tag: Name.exactOptional(),
  sha: Commit.exactOptional()
}

const Unmet = z.discriminatedUnion('status', [
  z.strictObject({ ...said, status: z.literal('failed'), remedy: Text }),
  z.strictObject({ ...said, status: z.literal('pending'), remedy: Text, awaiting: z.array(Text) }),
  z.strictObject({ ...said, status: z.literal('error'), remedy: Text, reason: z.enum(codes) })
])

const Outcome = z.discriminatedUnion('status', [
  z.strictObject({ ...said, status: z.literal('passed') }),
  ...Unmet.options,
  z.strictObject({ ...said, status: z.literal('not-applicable') }),
  z.strictObject({ ...said, status: z.literal('waived'), waiver: z.strictObject(waiver), original: Unmet })
])

const Waiver = z.strictObject({
  ...waiver,
  tagCommit: Commit.exactOptional(),
  effect: z.enum(['waived', 'unused', 'not-applicable', 'other-stage', 'other-commit', 'tag-elsewhere', 'expired'])
})

const asked = {
  reason: Name,
  actor: Text.exactOptional(),
  triggeringActor: Text.exactOptional(),
  granted: z.strictObject({ users: z.array(Text), criteria: z.array(Name) }).exactOptional()
}

const Bypass = z.discriminatedUnion('status', [
  z.strictObject({ ...asked, status: z.literal('used'), by: z.array(Name).min(1), criteria: z.array(Name).min(1) }),
  z.strictObject({ ...asked, status: z.literal('refused'), why: z.array(Text).min(1) }),
  z.strictObject({ ...asked, status: z.literal('not-needed') })
])

const Criterion = z.strictObject({
  id: Name,
  kind: Name,
  name: Name,
  enforcement: z.enum(['active', 'evaluate']),
  outcome: Outcome,
  help: Text.exactOptional(),
  options: z.record(z.string(), z.unknown()),
  evidence: z.unknown().exactOptional()
})

const Subject = z.strictObject({
  repository: z.strictObject({ owner: Name, name: Name }),
  commit: Commit,
  event: Name,
  ref: Text.exactOptional(),
  tag: Text.exactOptional(),
  version: Text.exactOptional(),
  tagPattern: Text.exactOptional(),
  branch: Text.exactOptional(),
  proposed: z.boolean(),
  pullRequest: Count.exactOptional(),
  testMerge: Text.exactOptional(),
  environment: Text.exactOptional(),
  actor: Text.exactOptional()
})

const Policy = z.strictObject({
  source: z.enum(['file', 'inline', 'built-in']),
  path: Text.exactOptional(),
  ref: Text.exactOptional(),
  commit: Text.exactOptional(),
  trusted: z.boolean(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256 in hexadecimal digits' })
})

const Stage = z.strictObject({
  stage: Name,
  decision: z.enum(['go', 'no-go']),
  allowed: z.boolean(),
  enforcement: z.enum(['active', 'evaluate']),
  startedAt: Moment,
  decidedAt: Moment,
  actor: Text.exactOptional(),
  environment: Text.exactOptional(),
  met: Amount,
  active: Amount,
  warnings: Amount,
  unmet: z.array(z.strictObject({ id: Name, name: Name, status: z.enum(['failed', 'pending', 'error']), reason: Name, seen: Text })),
  waived: z.array(z.strictObject({ id: Name, name: Name, until: z.iso.date(), reason: Name })),
  bypass: z.strictObject({ by: z.array(Name).min(1), reason: Name }).exactOptional(),
  criteria: z
    .array(
      z.strictObject({
        id: Name,
        kind: Name,
        name: Name,
        enforcement: z.enum(['active', 'evaluate']),
        status: z.enum(['passed', 'failed', 'pending', 'error', 'waived', 'not-applicable']),
        seen: Text
      })
    )
    .max(mostRecorded)
    .refine(idsDiffer, { error: 'an id is there twice' }),
  omitted: Count.exactOptional(),
  stoppedBy: Name.exactOptional()
})

/** A `Result` as it is read back: nothing that it does not know, nothing missing, no id twice. */
export const RecordedResult: z.ZodType<Result> = z.strictObject({
  schemaVersion: z.literal(1),
  decision: z.enum(['go', 'no-go']),
  allowed: z.boolean(),
  enforcement: z.enum(['active', 'evaluate']),
  stage: Name,
  subject: Subject,
  people: z.record(z.string(), z.strictObject({ users: z.array(Text), teams: z.array(Name).exactOptional() })),
  policy: Policy,
  criteria: z.array(Criterion).refine(idsDiffer, { error: 'an id is there twice' }),
  leftToGitHub: z.array(z.strictObject({ id: Name, kind: Name, name: Name })),
  proposedPolicy: z.array(z.strictObject({ message: Text, place: PlaceInFile.exactOptional() })),
  stoppedBy: Name.exactOptional(),
  waivers: z.array(Waiver),
  bypass: Bypass.exactOptional(),
  earlier: z.array(Stage).refine(stagesDiffer, { error: 'a stage is there twice' }).exactOptional(),
  notices: z.array(Text),
  startedAt: Moment,
  decidedAt: Moment
})

function idsDiffer(criteria: readonly { readonly id: string }[]): boolean {
  return new Set(criteria.map(({ id }) => id)).size === criteria.length
}

function stagesDiffer(stages: readonly { readonly stage: string }[]): boolean {
  return new Set(stages.map(({ stage }) => stage)).size === stages.length
}
