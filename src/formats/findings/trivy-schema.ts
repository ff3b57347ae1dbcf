import { z } from 'zod'

const text = z.string().nullish()

const Vulnerability = z.looseObject({
  VulnerabilityID: z.string(),
  VendorIDs: z.array(z.string()).nullish(),
  PkgName: text,
  PkgPath: text,
  InstalledVersion: text,
  FixedVersion: text,
  Title: text,
  Severity: text,
  PrimaryURL: text
})

const Misconfiguration = z.looseObject({
  ID: z.string(),
  AVDID: text,
  Title: text,
  Message: text,
  Resolution: text,
  Severity: text,
  Status: text,
  PrimaryURL: text,
  CauseMetadata: z.looseObject({ StartLine: z.number().nullish() }).nullish()
})

const Secret = z.looseObject({ RuleID: z.string(), Title: text, Severity: text, StartLine: z.number().nullish() })

const License = z.looseObject({
  Name: z.string(),
  Category: text,
  PkgName: text,
  FilePath: text,
  Severity: text,
  Link: text
})

const change = { Status: z.string(), Statement: text }
const Modified = z.discriminatedUnion('Type', [
  z.looseObject({ Type: z.literal('vulnerability'), Finding: Vulnerability, ...change }),
  z.looseObject({ Type: z.literal('misconfiguration'), Finding: Misconfiguration, ...change }),
  z.looseObject({ Type: z.literal('secret'), Finding: Secret, ...change }),
  z.looseObject({ Type: z.literal('license'), Finding: License, ...change })
])

const Result = z.looseObject({
  Target: z.string(),
  Class: text,
  Vulnerabilities: z.array(Vulnerability).nullish(),
  MisconfSummary: z.looseObject({ Failures: z.number() }).nullish(),
  Misconfigurations: z.array(Misconfiguration).nullish(),
  Secrets: z.array(Secret).nullish(),
  Licenses: z.array(License).nullish(),
  ExperimentalModifiedFindings: z.array(Modified).nullish()
})

const Resources = z
  .array(z.looseObject({ Kind: z.string(), Name: z.string(), Results: z.array(Result).nullish(), Error: text }))
  .nullish()

/** Of an artifact, with `Results`, or of a cluster: in full, as a summary, and as old versions have it. */
export const TrivyReport = z.looseObject({
  SchemaVersion: z.number().nullish(),
  Metadata: z.unknown().optional(),
  Results: z.array(Result).nullish(),
  Resources,
  Findings: Resources,
  Vulnerabilities: Resources,
  Misconfigurations: Resources
})

export type TrivyResult = z.output<typeof Result>
export type TrivyVulnerability = z.output<typeof Vulnerability>
export type TrivyMisconfiguration = z.output<typeof Misconfiguration>
export type TrivySecret = z.output<typeof Secret>
export type TrivyLicense = z.output<typeof License>
export type TrivyModified = z.output<typeof Modified>
