import { codeownersLimit, codeownersPaths, parseCodeowners, ruleOf, type OwnerRule } from '../../core/codeowners.ts'
import type { CollectContext } from '../../core/criterion.ts'
import { EvidenceError } from '../../core/errors.ts'
import type { PullRequest } from '../../ports/index.ts'
import type { OwnedPaths, Ownership } from './facts.ts'

// As many as a message has room for.
const pathsKept = 5

/**
 * Who owns what a pull request changes, by the CODEOWNERS of its base: the tip while it is proposed, later the base as it
 * was before, since the pull request may have changed the file itself. Null: the base has none.
 */
export async function ownershipOf(
  pull: PullRequest,
  { subject, ports: { github } }: Pick<CollectContext, 'subject' | 'ports'>
): Promise<Ownership | null> {
  const sides = await github.pullRequestSides(pull.number)
  if (sides.headSha !== pull.headSha) {
    throw new EvidenceError('unreadable', `#${pull.number} got a new head while it was read`, 'Run the gate again.', {
      transient: true
    })
  }
  const found = await readCodeowners(subject.proposed ? `refs/heads/${pull.baseRef}` : sides.baseSha, github.fileAt)
  if (found === undefined) return null
  const changed = await github.pathsOf(pull.number, sides.changedFiles)
  const { rules, problems } = parseCodeowners(found.text)
  const last = changed.flatMap((path) => {
    const rule = ruleOf({ rules, problems }, path)
    return rule === undefined || rule.owners.length === 0 ? [] : [{ rule, path }]
  })
  const owning = [...new Set(last.map(({ rule }) => rule))].toSorted((a, b) => a.line - b.line)
  const pathsOf = (rule: OwnerRule): readonly string[] =>
    last.filter((one) => one.rule === rule).map(({ path }) => path)
  return {
    path: found.path,
    commit: found.commit,
    problems,
    changed: changed.length,
    owned: owning.map((rule) => owned(rule, pathsOf(rule)))
  }
}

async function readCodeowners(
  base: string,
  fileAt: CollectContext['ports']['github']['fileAt']
): Promise<{ path: string; commit: string; text: string } | undefined> {
  for (const path of codeownersPaths) {
    const { commit, text } = await fileAt(base, path)
    if (text === undefined) continue
    if (Buffer.byteLength(text) < codeownersLimit) return { path, commit, text }
    throw new EvidenceError(
      'unreadable',
      `${path} at ${base} has 3 MB or more, and GitHub does not load it`,
      'Make it shorter, for example with wildcards.'
    )
  }
  return undefined
}

function owned({ line, pattern, owners }: OwnerRule, paths: readonly string[]): OwnedPaths {
  return { line, pattern, owners, amount: paths.length, paths: paths.slice(0, pathsKept) }
}
