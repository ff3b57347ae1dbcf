import type { EvaluateContext } from '../../core/criterion.ts'
import { shortSha } from '../../core/subject.ts'
import { lower } from './circles.ts'
import type { Evidence } from './collect.ts'
import type { Verdict } from './judge.ts'
import type { Options } from './options.ts'
import type { Scene } from './scenes.ts'
import { whoCould } from './who.ts'

interface Judged {
  readonly options: Options
  readonly verdict: Verdict
  readonly scene: Scene
  readonly evidence: Evidence
  readonly context: Pick<EvaluateContext, 'people'>
}

const first: Readonly<Record<string, string>> = {
  'changes-requested':
    'Whoever requested changes approves, or somebody with the right to do so dismisses that review and says why.',
  rejected: 'A rejection ends the run: start a new one, and have the environment approved there.',
  'stale-approval':
    'What was approved is older than the head. For a merged pull request an approval can no longer be given: release a commit whose pull request was approved as merged.',
  'bot-approval': 'A bot counts only if `from` names it: `from: { users: [...] }`.',
  'unbound-comment': 'The comment has to name the commit that it approves.',
  'edited-comment': 'An edited comment does not count: write a new one.',
  'hidden-comment': 'A hidden comment does not count: write a new one.',
  'other-commit': 'Approve the environment in a run of the commit that is released.',
  double: 'Each of these criteria needs people of its own.'
}

/** What to do about it: the cause, whom to ask, where. */
export function remedyOf(judged: Judged, reason: string): string {
  const cause = Object.hasOwn(first, reason) ? first[reason] : undefined
  const isShort = reason === 'double' || judged.verdict.shares.some(({ people, need }) => people.length < need)
  const ask = isShort ? `Ask ${whoIsLeft(judged)} ${where(judged)}.` : undefined
  return [cause, ask, 'Then run this job again.'].filter((part) => part !== undefined).join(' ')
}

/** Who could give what is missing, as the end of a sentence; empty where enough approved. */
export function missingOf(judged: Judged): string {
  return judged.verdict.shares.some(({ people, need }) => people.length < need) ? `. Missing: ${whoIsLeft(judged)}` : ''
}

function whoIsLeft({ options, verdict, scene, evidence, context }: Judged): string {
  const spent = new Set([...scene.own, ...verdict.people.map(lower)])
  return whoCould({ options, verdict, people: context.people, facts: evidence, spent })
}

function where({ options: { from, sources, environment, comment, current }, scene: { pull, head } }: Judged): string {
  const ways = sources.flatMap((source): string[] => {
    if (source === 'environment')
      return [
        `to approve ${from === undefined && sources.length === 1 ? 'it' : `the environment ${environment ?? ''}`} in this run`
      ]
    if (pull === undefined) return []
    if (source === 'review') return [`for a review on ${pull.url}`]
    return [`to comment \`${comment ?? ''}${current ? ` ${shortSha(head)}` : ''}\` on ${pull.url}`]
  })
  return ways.join(', or ')
}
