import type { EvaluateContext } from '../../core/criterion.ts'
import type { Outcome } from '../../core/outcome.ts'
import { shortSha, type Subject } from '../../core/subject.ts'
import type { RemoteTag } from '../../ports/remote.ts'
import type { Evidence } from './collect.ts'
import type { Options } from './options.ts'
import { shellWord } from '../../core/shell-word.ts'

export type Reason =
  | 'on-commit'
  | 'proposed'
  | 'no-tag'
  | 'not-pushed'
  | 'tag-moved'
  | 'other-commit'
  | 'misnamed'
  | 'lightweight'
  | 'unsigned'

/** Passes only for a tag that the remote has, that leads to the very commit, and that is what the options ask for. */
export function evaluate(options: Options, evidence: Evidence, { subject }: EvaluateContext): Outcome<Reason> {
  const wanted = describeWanted(options, subject)
  if (evidence.about === 'proposed') {
    const seen = `${shortSha(subject.commit)} is only proposed (${subject.event}), so it is not released yet`
    return { status: 'not-applicable', reason: 'proposed', wanted, seen, findings: [] }
  }
  if (evidence.about === 'no-tag') return { status: 'failed', wanted, findings: [], ...noTag(subject) }
  const problem = findProblem(options, evidence, subject)
  if (problem !== undefined) return { status: 'failed', wanted, findings: [], ...problem }
  const seen = `${evidence.name} of ${evidence.remote} leads to that commit`
  return { status: 'passed', reason: 'on-commit', wanted, seen, findings: [] }
}

interface Problem {
  readonly reason: Reason
  readonly seen: string
  readonly remedy: string
}

function describeWanted({ tag: name, annotated, signed }: Options, subject: Subject): string {
  const kind = `${annotated ? 'an annotated' : 'a'}${annotated && signed ? ',' : ''}${signed ? ' signed' : ''}`
  const which = name ?? subject.tag
  return `${kind} tag${which === undefined ? '' : ` ${which}`} at the remote, on ${shortSha(subject.commit)}`
}

function noTag({ event }: Subject): Problem {
  const where = event === 'local' ? 'with `--tag`' : 'for a pushed tag or a release, or give it the input `tag`'
  return {
    reason: 'no-tag',
    seen: 'this run is not about a tag',
    remedy: `Run the gate ${where}; or name the tag in this criterion (\`name\`).`
  }
}

function findProblem(options: Options, evidence: Evidence & { about: 'tag' }, subject: Subject): Problem | undefined {
  const { name, remote, tag } = evidence
  const ref = shellWord(`refs/tags/${name}`)
  if (tag === null) {
    const remedy =
      `Push the tag: \`git push origin ${ref}\`. If it does not exist yet, make it first: ` +
      `\`git tag -a -- ${shellWord(name)} ${subject.commit}\`.`
    return { reason: 'not-pushed', seen: `${remote} has no tag ${name}`, remedy }
  }
  if (tag.commit !== subject.commit) return elsewhere(tag, evidence, subject)
  if (name === subject.tag && subject.tagPattern !== undefined && subject.version === undefined) {
    const remedy =
      `Release under a tag that spells a version as \`${subject.tagPattern}\` says, or correct ` +
      `\`subject.tag\` in the policy.`
    return { reason: 'misnamed', seen: `${name} does not spell a version by ${subject.tagPattern}`, remedy }
  }
  if (options.annotated && !tag.annotated) {
    const remedy =
      `Make the next tag with \`git tag -a\`. A tag that others may have fetched should stay ` +
      `as it is: release a new version instead.`
    return { reason: 'lightweight', seen: `${name} is a lightweight tag, which does not say who made it`, remedy }
  }
  if (options.signed && tag.signature?.verified !== true) return unsigned(tag)
  return undefined
}

function elsewhere(tag: RemoteTag, { name, remote }: Evidence & { about: 'tag' }, subject: Subject): Problem {
  const ref = shellWord(`refs/tags/${name}`)
  const seen = `${name} of ${remote} leads to ${shortSha(tag.commit)}`
  const show = `\`git ls-remote origin ${ref} ${shellWord(`refs/tags/${name}^{}`)}\` shows where it is now`
  if (subject.ref === `refs/tags/${name}`) {
    const remedy =
      `Find out who moved the tag, and why, before anything is deployed: ${show}. Do not move ` +
      `it back, since others may have fetched it: release a new version under a new tag.`
    return {
      reason: 'tag-moved',
      seen: `${seen}; it led to ${shortSha(subject.commit)} when this run was started`,
      remedy
    }
  }
  const remedy =
    `Run the gate for the commit that the tag is on (${tag.commit}), or release this commit as ` +
    `a new version under a new tag: ${show}. Do not move a tag that is published.`
  return { reason: 'other-commit', seen, remedy }
}

function unsigned({ name, annotated, signature }: RemoteTag): Problem {
  const remedy =
    'Sign the next tag: `git tag -s`, with a key that GitHub knows (Settings, SSH and GPG keys). Leave this ' +
    'tag as it is and release a new version.'
  if (!annotated) return { reason: 'unsigned', seen: `${name} is a lightweight tag, which cannot be signed`, remedy }
  const why = signature === undefined ? 'nobody verified a signature of it' : `GitHub says "${signature.reason}"`
  return { reason: 'unsigned', seen: `the signature of ${name} does not count: ${why}`, remedy }
}
