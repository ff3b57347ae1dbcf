import { shortSha, type Subject } from '../core/subject.ts'
import type { PullRequest } from '../ports/index.ts'

/** Why a pull request says nothing about the subject, though GitHub associates it with the commit. */
export function whyUnrelated(pull: PullRequest, subject: Subject): string | undefined {
  if (subject.proposed) {
    if (subject.event === 'merge_group' || pull.headSha === subject.commit) return undefined
    return `its head is now ${shortSha(pull.headSha)}, not ${shortSha(subject.commit)}`
  }
  if (pull.baseRef !== subject.branch)
    return `it goes into ${pull.baseRef}, not ${subject.branch ?? 'a branch that is known'}`
  if (pull.headSha === subject.commit || (pull.merged && pull.mergeSha === subject.commit)) return undefined
  const merged = pull.merged ? `it was merged as ${shortSha(pull.mergeSha ?? 'an unknown commit')}` : 'it is not merged'
  return `${merged}, and its head is ${shortSha(pull.headSha)}`
}

/** The pull requests that brought the subject to its branch, or would. */
export function relevantOf(pulls: readonly PullRequest[], subject: Subject): readonly PullRequest[] {
  return pulls.filter((pull) => whyUnrelated(pull, subject) === undefined)
}

/** The commit that approvals must be of. */
export function headOf(pull: PullRequest, subject: Subject): string {
  return subject.proposed && subject.event !== 'merge_group' ? subject.commit : pull.headSha
}
