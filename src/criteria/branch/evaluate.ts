import type { EvaluateContext } from '../../core/criterion.ts'
import type { Outcome } from '../../core/outcome.ts'
import { shortSha } from '../../core/subject.ts'
import { shellWord } from '../../core/shell-word.ts'
import type { Evidence } from './collect.ts'
import type { Options } from './options.ts'

export type Reason = 'on-branch' | 'not-on-branch' | 'not-pushed' | 'no-such-branch' | 'no-branch-named' | 'proposed'

/** Passes only where the remote said that the branch leads back to the commit. */
export function evaluate(options: Options, evidence: Evidence, { subject }: EvaluateContext): Outcome<Reason> {
  const commit = shortSha(subject.commit)
  const named = options.branch ?? subject.branch ?? 'the default branch'
  if (evidence.about === 'proposed') {
    const seen = `${commit} is only proposed (${subject.event}), so it cannot be on its branch yet`
    return { status: 'not-applicable', reason: 'proposed', wanted: `${commit} on ${named}`, seen, findings: [] }
  }
  if (evidence.about === 'no-branch') {
    return {
      status: 'failed',
      reason: 'no-branch-named',
      wanted: `${commit} on the branch that releases come from`,
      seen: `neither the policy nor ${evidence.remote} names that branch`,
      findings: [],
      remedy: 'Name it in the policy: `subject: { branch: main }`, or `branch: main` in this criterion.'
    }
  }
  const { branch, remote, standing } = evidence
  const wanted = `${commit} on the branch ${branch} of ${remote}`
  const push = `\`git push origin ${shellWord(`${subject.commit}:refs/heads/${branch}`)}\``
  const failed = (reason: Reason, seen: string, remedy: string): Outcome<Reason> => {
    return { status: 'failed', reason, wanted, seen, findings: [], remedy }
  }
  switch (standing) {
    case 'contained':
      return { status: 'passed', reason: 'on-branch', wanted, seen: `${branch} contains ${commit}`, findings: [] }
    case 'not-contained':
      return failed(
        'not-on-branch',
        `${branch} does not contain ${commit}`,
        `Merge the commit into ${branch}, then run the gate for the commit that is on it (after a squash or ` +
          `rebase merge that is another one). If the commit was never pushed: ${push}. If releases come ` +
          `from another branch, name it under \`subject.branch\` in the policy.`
      )
    case 'unknown-commit':
      return failed(
        'not-pushed',
        `${remote} does not have ${commit}`,
        `Push the commit: ${push}. Then run the gate again.`
      )
    case 'no-such-branch':
      return failed(
        'no-such-branch',
        `${remote} has no branch ${branch}`,
        `Correct the name in the policy (\`subject.branch\`, or \`name\` in this criterion), or push the ` +
          `branch: ${push}.`
      )
  }
}
