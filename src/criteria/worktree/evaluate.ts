import type { EvaluateContext } from '../../core/criterion.ts'
import type { Finding } from '../../core/finding.ts'
import { matcherOf } from '../../core/globs.ts'
import type { Outcome } from '../../core/outcome.ts'
import { shortSha, type Subject } from '../../core/subject.ts'
import { count } from '../../core/text.ts'
import type { WorktreeChange, WorktreeState } from '../../ports/worktree.ts'
import type { Options } from './options.ts'

export type Reason = 'clean' | 'dirty' | 'other-commit'

const mostFindings = 50

/** Passes only for a work tree that stands on the very commit and shows no change but the ignored. */
export function evaluate(options: Options, evidence: WorktreeState, { subject }: EvaluateContext): Outcome<Reason> {
  const wanted = describeWanted(options, subject)
  if (!isAtSubject(evidence.head, subject)) {
    const seen = evidence.head === null ? 'no commit is checked out' : `${shortSha(evidence.head)} is checked out`
    return { status: 'failed', reason: 'other-commit', wanted, seen, findings: [], remedy: checkoutRemedy(subject) }
  }
  const matches = matcherOf(options.ignore)
  const isIgnored = (path: string) => matches(path.replace(/\/$/, ''))
  const left = evidence.changes.filter(
    // What was renamed out of an unignored place is missing there.
    ({ path, renamedFrom }) => !(isIgnored(path) && (renamedFrom === undefined || isIgnored(renamedFrom)))
  )
  const ignored = evidence.changes.length - left.length
  const aside = ignored === 0 ? '' : `, and ${count(ignored, 'change')} that \`ignore\` covers`
  const at = shortSha(evidence.head ?? '')
  if (left.length === 0) {
    return { status: 'passed', reason: 'clean', wanted, seen: `${at} with nothing uncommitted${aside}`, findings: [] }
  }
  const seen = `${at} with ${count(left.length, 'uncommitted change')}${aside}`
  return { status: 'failed', reason: 'dirty', wanted, seen, findings: findingsOf(left), remedy: remedyFor(left) }
}

function describeWanted({ ignore }: Options, subject: Subject): string {
  const but = ignore.length === 0 ? '' : ` but ${ignore.join(', ')}`
  return `${shortSha(subject.commit)} checked out, with nothing uncommitted${but}`
}

function isAtSubject(head: string | null, { commit, proposed, testMerge }: Subject): boolean {
  return head !== null && (head === commit || (proposed && head === testMerge))
}

function checkoutRemedy({ commit, event }: Subject): string {
  if (event === 'local') return `Run \`git checkout ${commit}\`, or judge the commit that is checked out.`
  const sha = "give actions/checkout `ref: ${{ github.sha }}`, or the value of the gate's input `sha` where that is set"
  return `Check out the commit that the gate judges (${commit}): ${sha}. No step before the gate may commit anything.`
}

const words: Readonly<Record<WorktreeChange['change'], string>> = {
  staged: 'staged, not committed',
  unstaged: 'changed, not staged',
  'staged-and-unstaged': 'staged, and changed again since',
  untracked: 'untracked',
  conflicted: 'in conflict: a merge was not finished',
  submodule: 'a submodule with other content than the commit records'
}

function findingsOf(changes: readonly WorktreeChange[]): readonly Finding[] {
  const shown = changes.slice(0, mostFindings).map((change): Finding => ({
    level: 'error',
    message: describeChange(change),
    place: { path: change.path.replace(/\/$/, '') }
  }))
  const more = changes.length - shown.length
  return more === 0
    ? shown
    : [...shown, { level: 'note', message: `${count(more, 'more uncommitted change')}: see \`git status\`.` }]
}

function describeChange({ path, change, letters = '', renamedFrom }: WorktreeChange): string {
  if (renamedFrom !== undefined) return `${path} is renamed from ${renamedFrom}, ${words[change]}.`
  if (letters.includes('D') && (change === 'staged' || change === 'unstaged'))
    return `${path} is deleted, not committed.`
  return `${path} is ${words[change]}.`
}

function remedyFor(changes: readonly WorktreeChange[]): string {
  const has = (...kinds: WorktreeChange['change'][]) => changes.some(({ change }) => kinds.includes(change))
  const lines = [
    has('staged', 'unstaged', 'staged-and-unstaged') &&
      'Commit the changes and release that commit, or undo them with `git restore --staged --worktree .`. ' +
        'If a step before the gate makes them, run the gate before it, or list the files under `ignore`.',
    has('untracked') && 'Untracked files: commit them, name them in .gitignore, or list them under `ignore`.',
    has('conflicted') && 'Finish the merge and commit it, or leave it with `git merge --abort`.',
    has('submodule') &&
      'Submodules: run `git submodule update --init --recursive`, or commit what is in them first and then ' +
        'their new commit here.'
  ]
  return lines.filter((line) => line !== false).join(' ')
}
