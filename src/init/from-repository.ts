import { codeownersPaths } from '../core/codeowners.ts'
import { read } from '../criteria/version/read.ts'
import { formatOf, recognisedNames } from '../criteria/version/recognise.ts'
import { matchesName } from '../core/text.ts'
import type { Draft, DraftCriterion, Options } from './draft.ts'
import { jobsOf, type Job } from './workflows.ts'

/** What a repository has, as far as a draft needs to know. */
export interface Repository {
  /** Paths of the tracked files. */
  readonly files: readonly string[]
  /** Texts of those of `filesToRead` that could be read. */
  readonly texts: ReadonlyMap<string, string>
  /** The default branch, as far as the clone knows. */
  readonly branch?: string
}

const mostFiles = 100
const mostJobs = 20
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/

/** The files whose content says something about the policy: workflows, and version files in the root. */
export function filesToRead(files: readonly string[]): readonly string[] {
  return files.filter((file) => workflow.test(file) || recognisedNames.some((name) => matchesName(name, file))).slice(0, mostFiles)
}

/** A small policy from what a repository has. */
export function fromRepository({ files, texts, branch }: Repository): Draft {
  const released = { when: { tags: ['*'] } }
  const versions = versionFiles(texts)
  const changelog = files.find((file) => /^changelog\.md$/i.test(file))
  return {
    people: {},
    criteria: [
      checks([...texts].flatMap(([path, text]) => (workflow.test(path) ? jobsOf(path, text, branch) : []))),
      criterion('worktree', 'worktree', {}, 'Nothing that is not committed gets into what is built and deployed.'),
      criterion('branch', 'branch', {}, 'Only what is on the default branch, at the remote, is deployed.'),
      ...(versions.length === 0 ? [] : [
        criterion('tag', 'tag', released, 'A release is a pushed tag on this very commit. Runs without a tag are not asked.'),
        criterion('version', 'version', { ...released, files: versions }, `${versions.length === 1 ? 'The version file says' : 'The version files say'} what the tag says.`)
      ]),
      ...(changelog === undefined ? [] : [criterion('changelog', 'documents', { ...released, changelog }, 'The changelog has a dated entry of the version.')]),
      ...approvals(files)
    ]
  }
}

function checks(jobs: readonly Job[]): DraftCriterion {
  const known = [...new Map(jobs.map((job) => [JSON.stringify(job), job])).values()]
  if (known.length === 0 || known.length > mostJobs) {
    return criterion('ci', 'checks', {}, 'Every check on the commit succeeded. Name what must be there with `require`: a workflow that did not start is not missed.')
  }
  const require = known.map(({ name, workflow: file }) => ({ name, app: 'github-actions', workflow: file }))
  return criterion('ci', 'checks', { require }, 'These jobs run for every push to the default branch; each has to succeed on this commit.')
}

function versionFiles(texts: ReadonlyMap<string, string>): readonly string[] {
  const root = [...texts].filter(([path]) => !path.includes('/'))
  return recognisedNames.flatMap((name) => root.flatMap(([path, text]) => (matchesName(name, path) && statesVersion(path, text) ? [path] : [])))
}

/** A package.json without a version, as in the root of a monorepo, would fail. */
function statesVersion(path: string, text: string): boolean {
  const format = formatOf(path)
  return format !== undefined && 'version' in read(text, { format })
}

function approvals(files: readonly string[]): readonly DraftCriterion[] {
  const owned = codeownersPaths.find((path) => files.includes(path))
  if (owned === undefined) return [criterion('review', 'approvals', {}, 'Somebody who wrote no part of the change, and may push, approved it.')]
  return [criterion('review', 'approvals', { from: 'codeowners' }, `Whoever owns what is changed, by ${owned}, approved it.`)]
}

function criterion(id: string, kind: string, options: Options, comment: string): DraftCriterion {
  return { id, kind, options, comments: [comment], unsure: [] }
}
