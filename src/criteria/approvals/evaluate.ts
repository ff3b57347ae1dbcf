import type { EvaluateContext } from '../../core/criterion.ts'
import type { Finding } from '../../core/finding.ts'
import type { Outcome } from '../../core/outcome.ts'
import { shortSha, type Subject } from '../../core/subject.ts'
import { count, listNames } from '../../core/text.ts'
import { codeowners } from './circles.ts'
import type { Evidence } from './collect.ts'
import { explainRefused, warnOfOwnership, warnOfUnknown } from './explain.ts'
import { judgePullRequest } from './judge.ts'
import type { Options } from './options.ts'
import type { Reason } from './reasons.ts'
import { evaluateRelease } from './release.ts'
import { whyUnrelated } from '../../evidence/relevant-pulls.ts'
import { sceneOf, type Scene } from './scenes.ts'
import { names, notApproved, standsForSeveral, type Judged } from './unmet.ts'
import { fromWhom } from './who.ts'

/** Whether the people approved whom the criterion wants. */
export function evaluate(options: Options, evidence: Evidence, context: EvaluateContext): Outcome<Reason> {
  if (options.scope === 'release') {
    return evaluateRelease(options, evidence.release, context, (pull) =>
      judgePullRequest({ pull, head: pull.headSha, options, facts: evidence, context })
    )
  }
  const scene = sceneOf(evidence, context)
  const verdict = scene?.verdicts.get(evidence.id)
  const wanted = wantedOf(options)
  if (scene === undefined || verdict === undefined) return withoutPullRequest(wanted, evidence, context.subject)

  const judged = { wanted, options, verdict, scene, evidence, context, what: nameOf(scene) }
  const notes = [
    ...explainRefused(verdict, scene),
    ...warnOfOwnership(verdict.ownership),
    ...warnOfUnknown(contributorsOf(judged), judged.what, scene.pull?.url)
  ]
  if (options.from === codeowners && !verdict.shares.length) return withoutOwners(judged, notes)
  if (scene.served.has(evidence.id)) {
    return {
      status: 'passed',
      reason: 'approved',
      wanted,
      seen: `${judged.what} approved by ${names(verdict.people)}`,
      findings: notes
    }
  }
  return verdict.satisfied ? standsForSeveral(judged, notes) : notApproved(judged, notes)
}

function wantedOf(options: Options): string {
  const { count: need, current, sources, 'distinct-from': others } = options
  const head = current && sources.some((source) => source !== 'environment') ? ' on the head of the pull request' : ''
  const distinct = others === undefined ? '' : `, by other people than ${listNames(others)}`
  return `${count(need, 'approval')} ${fromWhom(options)}${head}${distinct}`
}

function nameOf({ pull, head }: Scene): string {
  return pull === undefined ? shortSha(head) : `#${pull.number}`
}

function contributorsOf({ scene, evidence }: Judged) {
  return scene.pull?.contributors ?? evidence.direct?.contributors ?? []
}

function withoutPullRequest(wanted: string, evidence: Evidence, subject: Subject): Outcome<Reason> {
  const others = evidence.pullRequests.map((pull): Finding => ({
    level: 'note',
    message: `Pull request #${pull.number} does not count: ${whyUnrelated(pull, subject) ?? 'it is unrelated'}`,
    url: pull.url
  }))
  return {
    status: 'failed',
    reason: 'no-pull-request',
    wanted,
    seen: `no pull request brought ${shortSha(subject.commit)} to ${subject.branch ?? 'its branch'}`,
    remedy:
      'Release a commit that came through a reviewed pull request. A commit that was pushed directly has no review: open a pull request for it, or revert it and do so.',
    findings: others
  }
}

function withoutOwners({ wanted, verdict, what }: Judged, notes: readonly Finding[]): Outcome<Reason> {
  const { ownership } = verdict
  if (verdict.exempt) {
    return {
      status: 'not-applicable',
      reason: 'no-owner',
      wanted,
      seen: `nothing that ${what} changes has an owner in ${ownership?.path ?? 'CODEOWNERS'}`,
      findings: notes
    }
  }
  if (ownership != null) {
    const remedy = 'Look at the pull request on GitHub: one without a change brings nothing that could be released.'
    return {
      status: 'failed',
      reason: 'nothing-changed',
      wanted,
      seen: `${what} changes no file`,
      remedy,
      findings: notes
    }
  }
  const remedy =
    'Commit .github/CODEOWNERS to the base branch, or name the people who have to approve (`from:` a group) in place of `codeowners`.'
  return {
    status: 'failed',
    reason: 'no-codeowners',
    wanted,
    seen: `the base of ${what} has no CODEOWNERS in .github, its root or docs`,
    remedy,
    findings: notes
  }
}
