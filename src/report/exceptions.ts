import { shortSha } from '../core/subject.ts'
import { count } from '../core/text.ts'
import { daysLeft } from '../core/waiver.ts'
import type { Bypass } from '../gate/bypass.ts'
import type { Result } from '../gate/result.ts'
import type { WaiverRecord } from '../gate/waive.ts'

/** What the reader should know of a waiver. Not neutralised, like all in this file. */
export interface Remark {
  /** A warning asks for something to be done. */
  readonly level: 'warning' | 'note'
  /** Id of the criterion. */
  readonly criterion: string
  readonly text: string
}

// So many days before a waiver ends, the reports begin to warn.
const warnedAhead = 14

/** What came of every waiver of the policy, in its order. */
export function waiverRemarks(result: Result): readonly Remark[] {
  return result.waivers.map((waiver) => ({ criterion: waiver.criterion, ...remark(waiver, result) }))
}

function remark(waiver: WaiverRecord, result: Result): Omit<Remark, 'criterion'> {
  const { criterion, until, effect, tag } = waiver
  switch (effect) {
    case 'waived':
      return inEffect(waiver, new Date(result.decidedAt))
    case 'unused':
      return { level: 'warning', text: `${criterion} passed without its waiver (until ${until}): remove the waiver from the policy.` }
    case 'expired':
      return { level: 'warning', text: `The waiver of ${criterion} ended with ${until} (UTC) and has no effect: remove it from the policy, or give it a later \`until\` there.` }
    case 'tag-elsewhere':
      return { level: 'warning', text: `The waiver of ${criterion} has no effect: it is for the tag ${tag ?? ''}, and the remote does not show that tag on this commit.` }
    case 'other-commit':
      return { level: 'note', text: `The waiver of ${criterion} has no effect here: it is for ${scopeOf(waiver)}.` }
    case 'other-stage':
      return { level: 'note', text: `The waiver of ${criterion} has no effect here: this criterion is not decided at the stage ${result.stage}.` }
    case 'not-applicable':
      return { level: 'note', text: `The waiver of ${criterion} has no effect here: this criterion is not applicable to this run.` }
  }
}

function inEffect(waiver: WaiverRecord, now: Date): Omit<Remark, 'criterion'> {
  const { criterion, until, reason, reference } = waiver
  const left = daysLeft(waiver, now)
  const scope = scopeOf(waiver)
  const what = `${criterion} is waived${scope === '' ? '' : ` for ${scope}`} until ${until} (that day in UTC included): ${reason}${reference === undefined ? '' : ` (${reference})`}`
  if (left > warnedAhead) return { level: 'note', text: what }
  return { level: 'warning', text: `${what}. ${count(left, 'day')} left: mend it by then, or give the waiver a later \`until\` in the policy.` }
}

function scopeOf({ tag, sha }: WaiverRecord): string {
  return [...(tag === undefined ? [] : [`the tag ${tag}`]), ...(sha === undefined ? [] : [`the commit ${shortSha(sha)}`])].join(' and ')
}

/** `octocat`; `octocat, run again by hubot`. */
export function bypassers({ by }: Extract<Bypass, { status: 'used' }>): string {
  return by.join(', run again by ')
}

/** What came of the input `bypass`, a line each; none where it was not given. */
export function bypassLines({ bypass }: Result): readonly string[] {
  if (bypass === undefined) return []
  const given = `The reason given: ${bypass.reason}`
  switch (bypass.status) {
    case 'used':
      return [
        `${bypassers(bypass)} let this no-go through, although not met: ${bypass.criteria.join(', ')}.`,
        given,
        'The decision stays no-go. Mend what is not met after the deployment.'
      ]
    case 'refused':
      return [...bypass.why.map((why) => `The bypass has no effect: ${why}.`), given]
    case 'not-needed':
      return ['The bypass was not needed and has no effect: the run goes on without it. Leave the input `bypass` empty.', given]
  }
}
