/**
 * The policy of a repository that has none (DESIGN §6). `jobs` is in it only if the workflow passed `needs` or `steps`:
 * without them there is nothing that it could be about.
 */
export function builtInPolicy({ jobs }: { jobs: boolean }): string {
  return `version: 1
criteria:
  checks:
    name: Every check on the commit succeeded
    kind: checks
${jobs ? '  jobs:\n    name: Earlier jobs of this run succeeded\n    kind: jobs\n' : ''}  worktree:
    name: Nothing is uncommitted
    kind: worktree
  branch:
    name: The commit is on the default branch
    kind: branch
  tag:
    name: The tag is pushed and on the commit
    kind: tag
    when: { tags: ["*"] }
  version:
    name: Version files agree
    kind: version
    required: false
  approvals:
    name: The pull request was approved
    kind: approvals
`
}
