import type { EvaluateContext } from '../../core/criterion.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { Subject } from '../../core/subject.ts'
import { listNames } from '../../core/text.ts'
import { claimOfTag, claimsOf, shown, type Claim, type Complaint } from './claims.ts'
import type { Evidence, FileEvidence } from './collect.ts'
import { judgeAgreement, judgeFiles, judgePrerelease, judgeSemver, judgeTag, notesOn } from './judge.ts'
import type { Options } from './options.ts'
import { judgeOrder, type Order } from './order.ts'
import type { Reason } from './reasons.ts'
import { recognisedNames } from './recognise.ts'

/** Of several things that are wrong, the first in this order names the outcome. */
const byUse: readonly Reason[] = [
  'tag-not-a-version',
  'nothing-found',
  'missing',
  'unreadable',
  'no-version',
  'invalid-semver',
  'differs-from-tag',
  'files-disagree',
  'prerelease',
  'not-greater'
]

/** Lists all that is wrong; passes only for versions that were read, from one file at least. */
export function evaluate(options: Options, evidence: Evidence, { subject }: EvaluateContext): Outcome<Reason> {
  const listed = options.files !== undefined
  const claims = claimsOf(evidence.files)
  const tag = claimOfTag(subject)
  const wanted = describeWanted(options, subject)
  const notes = listed ? [] : notesOn(evidence.files)
  const order: Order =
    options['greater-than'] === undefined
      ? { complaints: [], seen: [] }
      : judgeOrder(evidence.tagNames, subject, tag ?? agreed(claims))

  const ofFiles = [
    ...judgeFiles(evidence.files, listed),
    ...judgeSemver(claims),
    ...judgeAgreement(claims, tag),
    ...(options.prerelease === 'deny' ? judgePrerelease(tag === undefined ? claims : [tag, ...claims]) : []),
    ...order.complaints
  ]
  const complaints = [...judgeTag(subject), ...ofFiles]
  const seen = [...describeFiles(evidence.files), ...describeTag(subject, tag), ...order.seen].join('; ')

  const optional = !options.required && !listed
  if (claims.length === 0 && optional) {
    // A tag that spells no version is nobody's concern here, unless the policy asks something of the version itself.
    const demanding = options.prerelease === 'deny' || options['greater-than'] !== undefined
    const concerns = demanding ? complaints : ofFiles
    if (concerns.length === 0)
      return { status: 'not-applicable', reason: 'no-version-files', wanted, seen, findings: notes }
  } else if (claims.length === 0 && judgeFiles(evidence.files, listed).length === 0) {
    complaints.push(nothingFound())
  }
  const [worst] = complaints.toSorted((a, b) => byUse.indexOf(a.reason) - byUse.indexOf(b.reason))
  if (worst !== undefined) {
    const findings = [...complaints.map(({ finding }) => finding), ...notes]
    return { status: 'failed', reason: worst.reason, wanted, seen, remedy: remedyFor(worst, complaints), findings }
  }
  return { status: 'passed', reason: 'agrees', wanted, seen, findings: notes }
}

/** The one version that all files state, if they do and it is one. */
function agreed(claims: readonly Claim[]): Claim | undefined {
  return claims.every((claim) => claim.version === claims[0]?.version) ? claims[0] : undefined
}

function nothingFound(): Complaint {
  const message = `No file states a version: looked for ${listNames(recognisedNames)} in the root of the commit`
  const remedy =
    'Add a version file, or list under `files` in the policy where the version stands. ' +
    '`required: false` lets a repository without one through.'
  return { reason: 'nothing-found', finding: { level: 'error', message }, remedy }
}

function remedyFor(worst: Complaint, complaints: readonly Complaint[]): string {
  const alike = complaints.filter(({ reason }) => reason === worst.reason)
  const remedies = [...new Set(alike.map(({ remedy }) => remedy))]
  const all = remedies.length <= 3 && alike.length === complaints.length
  return [...remedies.slice(0, 3), ...(all ? [] : ['Mend the other findings as well.'])].join(' ')
}

function describeWanted({ files, prerelease, ...options }: Options, { tag, version }: Subject): string {
  const paths = files?.map((file) => (typeof file === 'string' ? file : file.path))
  const who = paths === undefined ? 'every version file in the root of the commit' : listNames(paths)
  const spelled = version === undefined ? 'the version' : shown(version)
  return [
    tag === undefined ? `one and the same version in ${who}` : `${spelled}, as the tag ${tag} spells it, in ${who}`,
    'valid by SemVer 2.0.0',
    ...(prerelease === 'deny' ? ['not a prerelease'] : []),
    ...(options['greater-than'] === undefined ? [] : ['greater than the last release']),
    ...(options.required || files !== undefined ? [] : ['if there are any'])
  ].join(', ')
}

function describeFiles(files: readonly FileEvidence[]): readonly string[] {
  if (files.length === 0) return ['no version file in the root']
  const paths = new Map<string, string[]>()
  const problems: string[] = []
  for (const { path, found } of files) {
    if ('problem' in found) problems.push(`${path} ${found.detail}`)
    else paths.set(found.version, [...(paths.get(found.version) ?? []), path])
  }
  const stated = [...paths].map(
    ([version, names]) => `${listNames(names)} ${new Set(names).size > 1 ? 'state' : 'states'} ${shown(version)}`
  )
  const all = [...stated, ...problems]
  return all.length > 10 ? [...all.slice(0, 10), `and ${all.length - 10} more`] : all
}

function describeTag({ tag }: Subject, claim: Claim | undefined): readonly string[] {
  if (claim !== undefined) return [claim.says]
  return [tag === undefined ? 'there is no tag to compare with' : `the tag ${tag} spells no version`]
}
